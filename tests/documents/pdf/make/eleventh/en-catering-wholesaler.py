from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas('../en-catering-wholesaler.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x*mm,(297-y)*mm,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x*mm,(297-y)*mm,s)
def box(x,y,w,h): c.rect(x*mm,(297-y-h)*mm,w*mm,h*mm)
t(15,20,'Tolland Catering Supplies Ltd','Helvetica-Bold',15); t(15,26,'Unit 9 Crossways Trading Estate, Taunton, Somerset TA2 8LN'); t(15,31,'Tel 01632 960 774   Fax 01632 960 775   sales@tolland-catering.example'); t(15,36,'VAT Reg No. GB 291 7356 77    Co. Reg. 03346120')
r(195,20,'Invoice','Helvetica-Bold',20); r(195,36,'Page 1 of 1')
box(15,44,80,34); 
for i,s in enumerate(['The Quantock Kitchen Ltd','t/a Quantock Kitchen','Brewhouse Yard','Wellington','TA21 8RX']): t(18,50+i*5,s)
box(115,44,80,34)
for i,(a,b) in enumerate([('Invoice No','118846'),('Invoice/Tax Date','06/02/2026'),('Cust. Order No','PO-7731 of 29/01/2026'),('Account No','QUAN01'),('Despatch Date','04/02/2026'),('Driver / Drop','JW / 11')]): t(118,50+i*5,a); t(150,50+i*5,b)
X=[16,40,105,122,142,160,178,194]
y=88; box(15,y-5,180,7)
for x,s in zip([16,40],['Product','Description']): t(x,y,s,'Helvetica-Bold')
for x,s in zip([120,140,155,175,194],['Qty','Unit £','Disc%','Net Amt','T/C']): r(x,y,s,'Helvetica-Bold')
L=[('FL16','Plain Flour 16kg','12.00','11.45','0.00','137.40','T0'),('OIL20','Rapeseed Oil 20L BIB','6.00','27.80','0.00','166.80','T0'),('NAP33','Napkin 33cm 2ply White 1x2000','4.00','22.15','0.00','88.60','T1'),('DET5','Washing-up Liquid Pro 5L','8.00','6.25','10.00','45.00','T1'),('CARR','Carriage','1.00','9.50','0.00','9.50','T1')]
for l in L:
    y+=6; t(16,y,l[0]); t(40,y,l[1])
    for x,s in zip([120,140,155,175,194],l[2:]): r(x,y,s)
t(16,y+12,'2 x OIL20 to follow on next drop - not charged here','Helvetica-Oblique')
box(15,205,95,24); t(18,210,'VAT Analysis','Helvetica-Bold')
for i,l in enumerate([('Code','Rate','Goods','VAT'),('T0','0.00%','304.20','0.00'),('T1','20.00%','143.10','28.62')]):
    for x,s in zip([30,55,80,105],l): r(x,215+i*5,s)
box(125,205,70,24)
for i,(a,b) in enumerate([('Total Net Amount','£447.30'),('Carriage Net','incl.'),('Total VAT Amount','£28.62'),('Invoice Total','£475.92')]): t(128,210+i*5,a,'Helvetica-Bold' if i==3 else 'Helvetica'); r(193,210+i*5,b,'Helvetica-Bold' if i==3 else 'Helvetica')
t(15,240,'TERMS: Nett. Payment to be received by the last day of the month following the month of invoice.')
t(15,245,'BACS: Tolland Catering Supplies Ltd  Sort Code 30-94-17  A/c 22961058  quoting QUAN01. Card payments: 01632 960 774 opt. 3.')
c.setFont('Helvetica',7); t(15,275,'Goods remain the property of Tolland Catering Supplies Ltd until paid for in full. Shortages must be notified within 24 hours. E & O E',z=7)
t(15,279,'Registered in England. Registered office as above. Account balance incl. this invoice 1,212.07 at 05/02/2026 - see monthly statement.',z=7)
c.save()
