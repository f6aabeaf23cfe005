from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.units import mm
c=Canvas('../en-print-shop.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
t(15,20,'Pennine Colour Press Ltd',B,16)
for i,s in enumerate(['Litho, Digital & Finishing','Canal Works, Bridge Street','Todmorden','West Yorkshire','OL14 6FW','','Tel: 01706 555 0122','VAT Reg No: GB 740 8216 47']): t(15,26+i*4.4,s)
t(195,20,'Page 1',z=9,r=1); t(150,28,'Invoice',B,18)
c.rect(15*mm,(297-98)*mm,85*mm,34*mm)
for i,s in enumerate(['Bramhope Garden Centres Ltd','Purchase Ledger','Leeds Road','Bramhope','LEEDS','LS16 9XX']): t(18,70+i*5,s)
for i,(a,b) in enumerate([('Invoice No.','48213'),('Invoice/Tax Date','22/01/2026'),('Order No.','PO-7715'),('Account No.','BRAM001'),('Job Ticket','J31990'),('Despatched','20/01/2026')]):
    t(118,68+i*6,a,B); t(195,68+i*6,b,r=1); c.line(116*mm,(297-70-i*6)*mm,196*mm,(297-70-i*6)*mm)
y=112; c.rect(15*mm,(297-205)*mm,181*mm,100*mm)
for x,s,r in [(18,'Quantity',0),(38,'Details',0),(128,'Disc%',1),(150,'Net Amount',1),(166,'VAT Rate',1),(193,'VAT',1)]: t(x,y,s,B,9,r)
c.line(15*mm,(297-115)*mm,196*mm,(297-115)*mm)
L=[('5,000','A5 spring sale leaflets, 4/4, 130gsm silk','312.00','0.00','0.00'),('4','Business cards, 500 each name, 400gsm matt lam.','148.00','20.00','29.60'),('2,000','Letterheads 120gsm Conqueror, 1 pms','196.50','20.00','39.30'),('1','Artwork amends and PDF proof','45.00','20.00','9.00')]
for i,(q,d,n,r,v) in enumerate(L):
    yy=122+i*7; t(34,yy,q,r=1); t(38,yy,d); t(128,yy,'0.00',r=1); t(150,yy,n,r=1); t(166,yy,r,r=1); t(193,yy,v,r=1)
t(38,154,'Leaflets zero rated per VAT Notice 701/10',z=8)
t(15,212,'Terms',B)
for i,s in enumerate(['30 days net from invoice date.','A discount of 2.5% of the full price applies if payment is made within',
 '7 days of the invoice date. No credit note will be issued. Following','payment you must ensure you have only recovered the VAT actually paid.',
 'If you pay by 29/01/2026 the amount is 781.56 (VAT 79.56).','','Bank: Barclays, 20-45-38  60317745','IBAN: GB64 BARC 2045 3860 3177 45','SWIFTBIC: BARCGB22']): t(15,217+i*4.4,s,z=8.3)
c.rect(128*mm,(297-246)*mm,68*mm,38*mm)
for i,(a,b) in enumerate([('Total Net Amount','701.50'),('Carriage Net','18.50'),('Total VAT Amount','81.60'),('Invoice Total','GBP 801.60')]): t(131,216+i*9,a,B); t(193,216+i*9,b,B if i==3 else 'Helvetica',r=1)
t(15,282,'Goods remain the property of Pennine Colour Press Ltd until paid for in full. E & O E. Claims within 5 working days. Reg. in England 04417732',z=7)
c.save()
