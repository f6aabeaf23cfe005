from fpdf import FPDF
p=FPDF(format='letter'); p.add_page(); p.set_margins(18,18); p.set_auto_page_break(False)
def c(x,y,w,s,st='',z=10,a='L'):
    p.set_xy(x,y); p.set_font('Helvetica',st,z); p.cell(w,5,s,align=a)
c(18,18,90,'Maple Harbour Office Supply Inc.','B',12)
for i,s in enumerate(['1180 Barrington Street','Halifax, NS  B3J 1Z9','Canada','GST/HST No. 73184 4026 RT0001']): c(18,25+5*i,90,s,'',9)
c(110,18,88,'CREDIT NOTE','',22,'R'); c(110,28,88,'# CN-00057','B',10,'R'); c(110,38,88,'Credits Remaining','',8,'R'); c(110,43,88,'CA$711.93','B',13,'R')
c(18,62,90,'Bill To','',9); c(18,67,90,'Fundy Shore Physiotherapy','B'); c(18,72,90,'86 Water Street'); c(18,77,90,'Digby, NS  B0V 1A0')
for i,(a,b) in enumerate([('Credit Date :','25 Mar 2026'),('Invoice# :','INV-002214'),('Invoice Date :','11 Mar 2026'),('Ref# :','RMA-318')]): c(120,67+6*i,40,a,'',9,'R'); c(162,67+6*i,36,b,'',9,'R')
p.set_fill_color(60,61,58); p.set_text_color(255); y=100
p.set_xy(18,y); p.set_font('Helvetica','',9)
for w,s,a in [(10,'#','C'),(90,'Item & Description','L'),(20,'Qty','R'),(30,'Rate','R'),(30,'Amount','R')]: p.cell(w,8,s,align=a,fill=True)
p.set_text_color(0)
for i,r in enumerate([('1','Ergonomic task chair, black (returned, base damaged)','2.00','289.00','578.00'),('2','Footrest, adjustable (returned unused)','1.00','46.50','46.50')]):
    p.set_xy(18,110+9*i); p.set_font('Helvetica','',9)
    for w,s,a in zip((10,90,20,30,30),r,'CLRRR'): p.cell(w,9,s,align=a,border='B')
y=134
for a,b,s in [('Sub Total','624.50',''),('HST (14%)','87.43',''),('Total','CA$711.93','B'),('Credits Remaining','CA$711.93','B')]: c(120,y,45,a,s,10,'R'); c(168,y,30,b,s,10,'R'); y+=8
c(18,180,100,'Notes','',9); p.set_xy(18,186); p.set_font('Helvetica','',8.5); p.multi_cell(170,4.5,'Goods received back at our warehouse on 20 Mar 2026. This credit can be applied to any open invoice or refunded to your card within 5 business days on request.')
c(18,255,180,'1','',8,'R')
p.output('../en-ca-credit-note.pdf')
