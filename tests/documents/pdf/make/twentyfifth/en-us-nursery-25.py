from reportlab.pdfgen import canvas
c=canvas.Canvas('../en-us-nursery.pdf',pagesize=(612,792))
def t(x,y,s,sz=9,f='Helvetica',al='l'):
    c.setFont(f,sz);{'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[al](x,792-y,s)
B='Helvetica-Bold';M='Courier'
t(40,48,'Tualatin Ridge Growers, Inc.',14,B);t(40,62,'Wholesale Nursery Stock');t(40,73,'21840 SW Hazel Grade Rd, Sherwood, OR 97140');t(40,84,'(503) 555-0177   ODA Lic. 70-3318')
t(572,48,'Invoice',18,B,'r')
def box(x,y,w,h): c.rect(x,792-y-h,w,h)
for i,(a,b) in enumerate([('Invoice Number','0093317-IN'),('Invoice Date','4/22/2026'),('Order Number','0051190'),('Order Date','3/31/2026'),('Salesperson','HJ'),('Customer Number','01-GREENBR')]):
    t(410,66+i*12,a+':',9,B);t(572,66+i*12,b,9,'Helvetica','r')
t(40,158,'Sold To:',9,B);t(310,158,'Ship To:',9,B)
for i,(a,b) in enumerate([('Greenbriar Landscape Contractors LLC','Maple Court HOA - Phase 2'),('Attn: Accounts Payable','c/o site foreman (Ruben 208-555-0119)'),('PO Box 6614','4410 N Quail Loop'),('Boise, ID 83707','Meridian, ID 83646')]):
    t(40,171+i*11,a);t(310,171+i*11,b)
box(40,225,532,30);c.line(40,792-239,572,792-239)
for x,a,b in [(44,'Customer P.O.','MC2-118'),(140,'Ship VIA','Our truck'),(225,'F.O.B.','Sherwood'),(310,'Ship Date','4/20/2026'),(400,'Terms','2% 10, Net 30'),(500,'Trk/Load','7 / 2')]:
    t(x,235,a,8,B);t(x,250,b,9)
y=280
for x,a,al in [(40,'Item Code','l'),(120,'Description','l'),(350,'Ordered','r'),(400,'Shipped','r'),(440,'B/O','r'),(500,'Price','r'),(572,'Amount','r')]: t(x,y,a,8.5,B,al)
c.line(40,792-284,572,792-284)
for i,r in enumerate([('ACEPAL07','Acer palmatum Emperor I  #7','12','12','0','48.50','582.00'),('THUGG06B','Thuja Green Giant 6-7 ft  B&B','45','40','5','21.75','870.00'),('CORKOU10','Cornus kousa Milky Way  #10','8','8','0','64.00','512.00'),('/PALLET','Pallet, returnable 90 days','3','3','0','18.00','54.00')]):
    for x,s,al in zip([40,120,350,400,440,500,572],r,'llrrrrr'): t(x,300+i*15,s,9,'Helvetica',al)
t(120,365,'5 Thuja backordered - est. ship 5/11/2026, will bill separately.',8.5,'Helvetica-Oblique')
t(120,378,'All claims must be made within 5 days of receipt. Stock is not warranted to survive.',8.5,'Helvetica-Oblique')
for i,(a,b) in enumerate([('Net Invoice:','2,018.00'),('Freight:','285.00'),('Sales Tax (resale cert. on file):','0.00'),('Invoice Total:','2,303.00')]):
    f=B if i==3 else 'Helvetica';t(480,640+i*14,a,9,f,'r');t(572,640+i*14,b,9,f,'r')
t(40,640,'Discount of 39.28 (trees only, not freight or pallets)',8.5);t(40,652,'may be taken if paid on or before 5/2/2026.',8.5)
t(40,672,'Past due balances accrue 1.5% per month (18% APR).',8.5)
t(40,700,'Remit to: Tualatin Ridge Growers, PO Box 1120, Sherwood, OR 97140-1120',9,B)
t(306,760,'Page 1',8,'Helvetica','c')
c.save()
