from fpdf import FPDF
p=FPDF(format='Letter');p.add_page();F=lambda s,b='':p.set_font('Helvetica',b,s)
F(20,'B');p.set_text_color(60,90,150);p.cell(0,10,'maplecrest',new_x='LMARGIN',new_y='NEXT');p.set_text_color(0)
F(9)
for t in ['Maplecrest Hosting Inc.','300 Bronson Ave, Unit 6','Ottawa ON K1R 6J2','Canada','HST Registration: 81244 7093 RT0001']:p.cell(0,4.5,t,align='R',new_x='LMARGIN',new_y='NEXT')
p.set_xy(150,10);p.set_fill_color(200,30,30);p.set_text_color(255);F(14,'B');p.cell(50,9,'UNPAID',align='C',fill=True);p.set_text_color(0)
p.set_xy(10,50);p.set_fill_color(239);F(13,'B');p.cell(0,9,'Invoice #WH-20931',fill=True,new_x='LMARGIN',new_y='NEXT')
F(9);
for t in ['Invoice Date: Saturday, January 10th, 2026','Due Date: Saturday, January 24th, 2026']:p.cell(0,6,t,fill=True,new_x='LMARGIN',new_y='NEXT')
p.ln(6);F(10,'B');p.cell(0,6,'Invoiced To',new_x='LMARGIN',new_y='NEXT');F(9)
for t in ['Otter Creek Outfitters','ATTN: Danielle Fournier','58 Mill Street','Almonte, Ontario, K0A 1A0','Canada']:p.cell(0,4.8,t,new_x='LMARGIN',new_y='NEXT')
p.ln(8);
def row(a,b,bold='',fill=False,al='L'):
    F(9,bold);p.cell(150,7,a,border=1,fill=fill,align=al);p.cell(45,7,b,border=1,fill=fill,align='C',new_x='LMARGIN',new_y='NEXT')
row('Description','Total','B',True,'C')
row('VPS-4 Ottawa - vps4.ottercreek.example (01/10/2026 - 02/09/2026) *','$38.00 CAD')
row('Domain Renewal - ottercreek.example - 2 Year/s (02/01/2026 - 01/31/2028) *','$29.98 CAD')
row('Control panel licence, 5 accounts *','$22.50 CAD')
for a,b in [('Sub Total','$90.48 CAD'),('13.00% HST','$11.76 CAD'),('Credit','$5.00 CAD'),('Total','$97.24 CAD')]:row(a,b,'B',True,'R')
p.ln(3);F(8);p.cell(0,5,'* Indicates a taxed item.',new_x='LMARGIN',new_y='NEXT');p.ln(4)
F(11,'B');p.cell(0,7,'Transactions',new_x='LMARGIN',new_y='NEXT')
F(9,'B');w=[50,50,55,40]
for t,x in zip(['Transaction Date','Gateway','Transaction ID','Amount'],w):p.cell(x,7,t,border=1,fill=True,align='C')
p.ln();F(9);p.cell(195,7,'No Related Transactions Found',border=1,align='C',new_x='LMARGIN',new_y='NEXT')
F(9,'B');p.cell(155,7,'Balance',border=1,fill=True,align='R');p.cell(40,7,'$97.24 CAD',border=1,fill=True,align='C',new_x='LMARGIN',new_y='NEXT')
p.ln(6);F(8);p.cell(0,5,'Services are suspended 5 days after the due date if the invoice remains unpaid.',new_x='LMARGIN',new_y='NEXT')
p.cell(0,5,'PDF Generated on Monday, January 12th, 2026',align='C');p.output('../en-whmcs-hosting.pdf')
