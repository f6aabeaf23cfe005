from fpdf import FPDF
p=FPDF(format='A4'); p.add_page(); p.set_margins(14,14)
def t(x,y,s,sz=9,st='',al='L',w=80): p.set_font('helvetica',st,sz); p.set_xy(x,y); p.multi_cell(w,4.5,s,align=al)
p.set_fill_color(92,45,145); p.rect(0,0,210,6,'F')
t(14,14,'Bright Gum IT Pty Ltd',15,'B'); t(14,21,'ABN 98 618 204 377\nSuite 2, 61 Mair Street\nBallarat VIC 3350\nPh (03) 5550 1187\naccounts@brightgumit.example')
t(120,14,'Tax Invoice',20,'','R',76); 
for i,(a,b) in enumerate([('Invoice number','00004316'),('Issue date','12/02/2026'),('Customer PO number','MW-2290'),('Terms','14 days after end of month'),('Page','1 of 1')]):
    t(110,26+i*5,a,9,'B','L',42); t(150,26+i*5,b,9,'','R',46)
t(14,56,'Bill to',8,'B'); t(14,60.5,'Moorabool Wool Brokers Pty Ltd\nABN 93 104 552 931\n14 Doveton Street South\nBallarat Central VIC 3350')
t(110,56,'Ship to',8,'B'); t(110,60.5,'Moorabool Wool Brokers Pty Ltd\nLevel 1, 14 Doveton Street South\nBallarat Central VIC 3350')
y=86; cols=[(14,26,'Item ID'),(40,74,'Description'),(114,16,'Qty'),(130,24,'Unit price ($)'),(154,16,'Tax'),(168,28,'Amount ($)')]
p.set_fill_color(235,230,242); p.rect(14,y-1,182,7,'F')
for x,w,s in cols: t(x,y,s,8,'B','L' if x in(14,40) else 'R',w)
for r in [('MSP-USR','Managed support per user, February 2026','11','89.00','GST','979.00'),('BKP-01','Offsite backup 2 TB, 01/02/2026 - 28/02/2026','1','240.00','GST','240.00'),('LAB-ONS','Onsite labour 05/02/2026, printer fleet (ticket 58113)','2.5','165.00','GST','412.50'),('M365-BS','Microsoft 365 Business Standard','11','18.70','GST','205.70')]:
    y+=10
    for (x,w,_),s in zip(cols,r): t(x,y,s,8.5,'','L' if x in(14,40) else 'R',w)
y+=14; p.line(14,y-2,196,y-2)
for a,b,st in [('Subtotal (excl. GST)','$1,837.20',''),('GST','$183.72',''),('Total Amount (incl. GST)','$2,020.92','B'),('Amount paid','$0.00',''),('Balance due','$2,020.92','B')]:
    t(110,y,a,9.5,st,'L',50); t(160,y,b,9.5,st,'R',36); y+=6
t(14,y-30,'Notes\nRates reviewed each 1 July. Please quote the\ninvoice number with your payment.',8.5)
y+=10; p.line(14,y,196,y); t(14,y+3,'How to pay',11,'B')
t(14,y+9,'Bank deposit via EFT\nBank  Bendigo Bank\nName  Bright Gum IT Pty Ltd\nBSB  633-000   AC#  171 204 866\nRef#  00004316',9)
t(110,y+9,'BPAY\nBiller code: 318204\nRef: 2650 0043 1609 7\nContact your bank to pay from your cheque, savings or credit card account.',9,'','L',86)
p.output('../en-au-it-support.pdf')
