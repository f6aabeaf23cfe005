from fpdf import FPDF
p=FPDF(format='A4'); p.set_auto_page_break(False); p.add_page(); p.set_margins(18,15,18)
p.set_font('Helvetica','B',16); p.set_xy(18,15); p.cell(100,8,'Limfjord Hydraulik & Marine ApS')
p.set_font('Helvetica','',8); p.set_xy(135,15)
p.multi_cell(57,4,'Østre Havnevej 31\nDK-7600 Struer\nTel. +45 97 55 01 64\nCVR / VAT no. DK36718242\nbogholderi@lhm-struer.example',align='R')
p.set_font('Helvetica','',10); p.set_xy(18,48); p.multi_cell(80,5,'Kvarnholmens Varv AB\nVarvsgatan 6\nSE-392 30 Kalmar\nSweden\nVAT no. SE556814237501')
p.set_font('Helvetica','B',14); p.set_xy(125,48); p.cell(60,7,'Invoice')
p.set_font('Helvetica','',9)
for i,(a,b) in enumerate([('Invoice no.','26-0093'),('Date','09.01.2026'),('Customer no.','1873'),('Our job','J-25417'),('Your ref.','M/S Ölandssund, J. Rask'),('Page','1 of 1')]):
    p.set_xy(125,56+i*5); p.cell(25,5,a); p.cell(42,5,b)
y=96; p.set_font('Helvetica','B',9)
def row(y,v):
    for (x,w,al),s in zip([(18,14,'L'),(32,78,'L'),(110,18,'R'),(128,16,'L'),(144,22,'R'),(166,26,'R')],v):
        p.set_xy(x,y); p.cell(w,6,s,align=al)
row(y,['No.','Description','Qty','Unit','Unit price','Price']); p.line(18,y+6,192,y+6); p.set_font('Helvetica','',9)
for i,v in enumerate([('','Work on board in Kalmar, 15.12.2025 - 18.12.2025','','','',''),('4410','Overhaul of steering gear pump, exchange unit','1,00','pcs','18.450,00','18.450,00'),('4417','Seal kit for double ram cylinder','2,00','pcs','1.275,50','2.551,00'),('100','Service engineer','14,50','hrs','695,00','10.077,50'),('190','Service van','612,00','km','3,81','2.331,72'),('','12 months guarantee on exchange unit from 18.12.2025','','','','')]): row(y+8+i*7,v)
p.line(18,155,192,155)
for i,(a,b) in enumerate([('Net amount','33.410,22'),('VAT 0% - reverse charge','0,00'),('Total DKK','33.410,22')]):
    p.set_font('Helvetica','B' if i==2 else '',10); p.set_xy(120,158+i*6); p.cell(46,6,a); p.cell(26,6,b,align='R')
p.set_font('Helvetica','',9)
for i,(a,b) in enumerate([('Terms of delivery','EXW Struer / on board'),('Terms of payment','Current month + 20 days'),('Bank','Vestkystens Bank, reg. 7450 acc. 0001482637'),('IBAN','DK54 7450 0001 4826 37'),('SWIFT','VEKBDK21')]):
    p.set_xy(18,188+i*5); p.cell(36,5,a); p.cell(120,5,b)
p.set_xy(18,220); p.set_font('Helvetica','',8)
p.multi_cell(174,4,'Current month + 20 days: the days are counted from the end of the month in which the invoice is dated. Interest of 1.5% for every month begun is charged on late payments, and a fee of DKK 100 per reminder. Old pump to be returned to us within 30 days, otherwise core charge DKK 4.200,00. Claims within 8 days of receipt of this invoice. The customer is liable for VAT under article 196 of the VAT Directive.')
p.set_xy(18,280); p.set_font('Helvetica','',7); p.cell(174,4,'Certified by DNV for service on steering gear - certificate valid until 30.06.2027',align='C')
p.output('../en-dk-marine-hydraulics.pdf')
