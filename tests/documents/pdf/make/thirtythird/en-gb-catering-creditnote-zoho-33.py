from fpdf import FPDF
p=FPDF(format='A4');p.set_margins(18,18);p.add_page();F='Helvetica'
def l(s,z=9,b='',a='L',h=4.8): p.set_font(F,b,z);p.cell(0,h,s,align=a,new_x='LMARGIN',new_y='NEXT')
y=p.get_y();l('CREDIT NOTE',24,'','R',11);l('# CN-00186',10,'B','R',7);l('Credits Remaining',8,'B','R');l('£153.60',13,'B','R',7)
p.set_y(y)
for i,s in enumerate(('Larkspur Catering Supplies Ltd','Unit 3, Bellwin Court','Andover, Hampshire SP10 4LT','United Kingdom','VAT GB330551983')): l(s,10 if not i else 9,'B' if not i else '')
p.ln(14);y=p.get_y();l('Bill To');l('The Wherwell Arms',10,'B')
for s in ('High Street','Stockbridge','SO20 6EX'): l(s)
p.set_y(y+4)
for k,v in (('Credit Date :','14/04/2026'),('Invoice# :','INV-004471'),('Invoice Date :','31/03/2026'),('Ref# :','RMA 0219')):
    p.set_x(112);p.set_font(F,'',9);p.cell(40,6.5,k,align='R');p.cell(40,6.5,v,align='R');p.ln()
p.ln(8);W=(10,84,22,28,30);p.set_fill_color(60);p.set_text_color(255)
for s,w,a in zip(('#','Item & Description','Qty','Rate','Amount'),W,'CLRRR'): p.cell(w,8,s,align=a,fill=True)
p.ln();p.set_text_color(0)
for r in (('1','Chafing dish lid, roll top - received dented','4.00','24.50','98.00'),('2','Napkins 2-ply burgundy, box - wrong colour','3.00','10.00','30.00')):
    for s,w,a in zip(r,W,'CLRRR'): p.cell(w,10,s,align=a,border='B')
    p.ln()
p.ln(3)
for k,v,b in (('Sub Total','128.00',''),('Standard Rate (20%)','25.60',''),('Total','£153.60','B'),('Credits Remaining','£153.60','B')):
    p.set_x(102);p.set_font(F,b,9);p.cell(60,7,k,align='R');p.cell(30,7,v,align='R');p.ln()
p.ln(10);l('Notes',9,'B');l('Goods collected by our driver on 10/04/2026. The credit will be set against your next invoice.')
p.output('../en-gb-catering-creditnote-zoho.pdf')
