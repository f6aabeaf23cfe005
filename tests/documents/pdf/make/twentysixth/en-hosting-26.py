from fpdf import FPDF
from ids import gbvat
p=FPDF();p.add_page();p.set_margins(15,15);F='Helvetica'
p.set_font(F,'B',22);p.set_text_color(40,90,160);p.set_xy(15,15);p.cell(80,12,'gullwing*')
p.set_text_color(0);p.set_font(F,'',9)
for i,l in enumerate(['Gullwing Hosting Ltd','Studio 8, Lanes Yard','Brighton BN1 1ZZ','United Kingdom','VAT Number: GB'+gbvat('1948823'),'Company No. 08827716']):
    p.set_xy(110,15+i*4.5);p.cell(85,4.5,l,align='R')
p.set_font(F,'B',18);p.set_fill_color(200,30,30);p.set_text_color(255);p.set_xy(150,48);p.cell(45,9,'UNPAID',align='C',fill=True);p.set_text_color(0)
p.set_fill_color(239);p.set_xy(15,60);p.set_font(F,'B',15);p.cell(180,8,'Invoice #108264',fill=True,new_x='LMARGIN',new_y='NEXT')
p.set_font(F,'',10);p.cell(180,6,'Invoice Date: Monday, January 12th, 2026',fill=True,new_x='LMARGIN',new_y='NEXT');p.cell(180,6,'Due Date: Monday, January 26th, 2026',fill=True,new_x='LMARGIN',new_y='NEXT')
p.ln(8);p.set_font(F,'B',10);p.cell(0,4.5,'Invoiced To',new_x='LMARGIN',new_y='NEXT');p.set_font(F,'',9)
for l in ['Marchmont Cycles Ltd','ATTN: Aoife Sandhu','41 Warrender Road','Leeds, West Yorkshire, LS6 2ZZ','United Kingdom']:p.cell(0,4.5,l,new_x='LMARGIN',new_y='NEXT')
p.ln(8);p.set_font(F,'B',9);p.set_fill_color(239)
p.cell(145,7,'Description',border=1,align='C',fill=True);p.cell(35,7,'Total',border=1,align='C',fill=True,new_x='LMARGIN',new_y='NEXT');p.set_font(F,'',8.5)
for d,a in [('Business Pro cPanel - marchmontcycles.example (26/01/2026 - 25/01/2027) *','£143.88 GBP'),('Promotional Code: LOYAL10 - 10% Recurring Discount *','£-14.39 GBP'),('Addon (marchmontcycles.example) - Daily Offsite Backup (26/01/2026 - 25/01/2027) *','£36.00 GBP'),('Domain Renewal - marchmont-cycles.example - 1 Year/s (02/02/2026 - 01/02/2027) *','£11.99 GBP')]:
    p.cell(145,6.5,d,border=1);p.cell(35,6.5,a,border=1,align='C',new_x='LMARGIN',new_y='NEXT')
p.set_font(F,'B',9)
for d,a in [('Sub Total','£177.48 GBP'),('20.00% VAT','£35.50 GBP'),('Credit','£8.00 GBP'),('Total','£204.98 GBP')]:
    p.cell(145,6.5,d,border=1,align='R',fill=True);p.cell(35,6.5,a,border=1,align='C',fill=True,new_x='LMARGIN',new_y='NEXT')
p.set_font(F,'',8);p.ln(2);p.cell(0,5,'* Indicates a taxed item.',new_x='LMARGIN',new_y='NEXT');p.ln(5)
p.set_font(F,'B',11);p.cell(0,7,'Transactions',new_x='LMARGIN',new_y='NEXT');p.set_font(F,'B',9)
for w,s in [(45,'Transaction Date'),(50,'Gateway'),(50,'Transaction ID'),(35,'Amount')]:p.cell(w,6.5,s,border=1,align='C',fill=True)
p.ln();p.set_font(F,'',9);p.cell(180,6.5,'No Related Transactions Found',border=1,align='C',new_x='LMARGIN',new_y='NEXT')
p.set_font(F,'B',9);p.cell(145,6.5,'Balance',border=1,align='R',fill=True);p.cell(35,6.5,'£204.98 GBP',border=1,align='C',fill=True,new_x='LMARGIN',new_y='NEXT')
p.ln(6);p.set_font(F,'',8);p.multi_cell(180,4.5,'Payment Method: Bank Transfer - Sort Code 23-05-80, Account 38811047, Reference 108264\nServices unpaid 5 days after the due date are suspended, and terminated 30 days after. Domains not renewed by their expiry date may incur a redemption fee of £48.00.')
p.ln(10);p.cell(0,4,'PDF Generated on Monday, January 12th, 2026',align='C')
p.output('../en-hosting.pdf')
