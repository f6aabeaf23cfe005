from reportlab.pdfgen import canvas
c=canvas.Canvas('../en-steel-stockholder.pdf',pagesize=(595,842))
F='Courier'
def t(x,y,s,f=F,z=9): c.setFont(f,z); c.drawString(x,842-y,s)
def r(x,y,s,f=F,z=9): c.setFont(f,z); c.drawRightString(x,842-y,s)
t(40,50,'KETTLEBURN STEEL STOCKHOLDERS','Helvetica-Bold',17)
t(40,64,'a trading division of Kettleburn Metals Ltd','Helvetica-Oblique',8)
t(40,76,'Forge Lane Trading Estate, Dudley, DY2 0XN   Tel 01384 555190   Fax 01384 555191','Helvetica',8)
t(40,87,'VAT No. 441 8207 66   Co. Reg. No. 02219857','Helvetica',8)
t(480,52,'INVOICE','Helvetica-Bold',16)
c.setLineWidth(.6)
for x,y,w,h in [(40,110,250,95),(305,110,250,95),(40,215,515,34),(40,255,515,340),(40,600,515,110)]:
    c.roundRect(x,842-y-h,w,h,5)
t(46,120,'Invoice To','Helvetica',6.5); t(311,120,'Deliver To','Helvetica',6.5)
for i,s in enumerate(['PRENTICE GATES & FABRICATIONS LTD','UNIT 3 OLD TRAM SHEDS','WATERFALL LANE','CRADLEY HEATH','WEST MIDLANDS','B64 6RE']): t(50,134+i*12,s)
for i,s in enumerate(['SITE: ST AIDANS ACADEMY','QUARRY ROAD','HALESOWEN','B63 4TT','','C/O K PRENTICE 07700 900418']): t(315,134+i*12,s)
cols=[(46,'Account'),(118,'Invoice No.'),(200,'Date/Tax Pt'),(278,'Your Order'),(365,'Our Order'),(435,'Despatch'),(505,'Page')]
vals=['PRE003','SI/148820','09/10/25','KP/0771','SO095514','07/10/25','1']
for (x,h),v in zip(cols,vals): t(x,224,h,'Helvetica',6.5); t(x,241,v)
for x,h in [(46,'Product'),(130,'Description'),]: t(x,265,h,'Helvetica',6.5)
for x,h in [(360,'Qty'),(425,'Price'),(455,'Per'),(515,'Goods'),(548,'VAT')]: r(x,265,h,'Helvetica',6.5)
c.line(40,842-270,555,842-270)
L=[('UB20325','UB 203x133x25 S355JR','4','168.35','EA','673.40'),('','  6.1M   HEAT NO 4471902','','','',''),('RHS10050','RHS 100x50x5 7.5M','12','79.20','EA','950.40'),('FL8010','FLAT 80x10 6M','20','21.15','EA','423.00'),('CUT','SAW CUTTING AS LIST','16','4.50','EA','72.00'),('ENG','ENERGY SURCHARGE OCT','1','35.00','EA','35.00'),('CARR','CARRIAGE HIAB','1','45.00','EA','45.00')]
y=285
for a,b,q,p,u,g in L:
    t(46,y,a); t(130,y,b); r(360,y,q); r(425,y,p); r(455,y,u); r(515,y,g); r(548,y,'1' if g else ''); y+=14
t(130,430,'TEST CERTS EN10204 3.1 E-MAILED 07/10/25')
t(130,446,'** PLEASE NOTE OUR BANK HAS NOT CHANGED **')
t(46,614,'VAT Analysis','Helvetica',6.5); t(46,628,'1  20.00%   2198.80    439.76'); t(46,642,'0   0.00%      0.00      0.00')
t(46,664,'TERMS: STRICTLY NETT MONTHLY'); t(46,677,'PAYMENT DUE BY END OF MONTH'); t(46,690,'FOLLOWING DATE OF INVOICE')
for yy,a,b in [(622,'Total Goods','2198.80'),(638,'Discount','0.00'),(654,'VAT','439.76')]: t(370,yy,a,'Helvetica',8); r(540,yy,b)
c.line(365,842-668,555,842-668)
t(370,686,'INVOICE TOTAL  GBP','Helvetica-Bold',9); r(540,686,'2638.56','Courier-Bold',11)
t(40,728,'Remit to: Lloyds Bank, Dudley   30-94-71   60328815   IBAN GB21 LOYD 3094 7160 3288 15','Helvetica',8)
t(40,742,'Shortages and damage must be notified within 3 days of delivery. Title to the goods shall not pass to the buyer until payment has been received in','Helvetica',6.8)
t(40,751,'full (Conditions of Sale, clause 9). Accounts not paid by the due date will be placed on stop. E & O E.','Helvetica',6.8)
c.save()
