from reportlab.pdfgen import canvas
c=canvas.Canvas('../en-beverage.pdf',pagesize=(612,792));F='Helvetica';B='Helvetica-Bold'
def t(x,y,s,f=F,z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,792-y,s)
t(40,50,'Sault Beverage Dealers Inc.',B,14);t(40,64,'455 Second Line East');t(40,76,'Sault Ste. Marie, Ontario P6B 4K1');t(40,88,'Tel 705-555-0122  Route desk 705-555-0123')
t(572,50,'INVOICE',B,20,1)
for i,(a,b) in enumerate([('Invoice No.:','038716'),('Date:','2025-08-05'),('Ship Date:','2025-08-06'),('Page:','1'),('Re: Order No.','SO-21907')]): t(430,70+i*13,a,B);t(505,70+i*13,b)
t(40,150,'Sold to:',B);t(320,150,'Ship to:',B)
for i,s in enumerate(['The Locks Tavern & Grill Ltd.','Attn: D. Boissonneault','18 Huron Street','Sault Ste. Marie, Ontario P6A 5P9']): t(40,164+i*12,s);t(320,164+i*12,s if i!=1 else 'Rear door, before 10:30 am')
t(40,225,'Business No.:  86220 4419 RT0001',B);t(320,225,'Driver: Route 14 / Gord   Licence no. LCO-554-117')
c.rect(36,792-500,540,255);c.line(36,792-262,576,792-262)
X=[(42,0,'Item No.'),(125,1,'Unit'),(165,1,'Qty.'),(175,0,'Description'),(440,0,'Tax'),(505,1,'Unit Price'),(570,1,'Amount')]
for x,r,s in X:t(x,257,s,B,9,r)
L=[('COL355','CS','24','Cola 355 mL can, 24-pack','H','11.95','286.80'),('SPW750','CS','12','Sparkling water 750 mL glass, 12-pack','H','17.40','208.80'),('RBK20','KEG','6','Craft root beer 20 L keg','H','64.50','387.00'),('OJ300','CS','10','Orange drink 12 x 300 mL','H','19.85','198.50'),('CO2X','EA','2','CO2 cylinder exchange 20 lb','H','32.00','64.00')]
y=278
for l in L:
    for (x,r,_),s in zip(X,l):t(x,y,s,F,9,r)
    y+=14
t(175,y,'Subtotal:');t(570,y,'1,145.10',F,9,1);y+=18
for l in [('DEPK','KEG','6','Keg deposit','','30.00','180.00'),('DEPK','KEG','-5','Empty kegs returned, ticket 7731','','30.00','-150.00')]:
    for (x,r,_),s in zip(X,l):t(x,y,s,F,9,r)
    y+=14
y+=6;t(175,y,'H - HST 13%');y+=13;t(175,y,'HST');t(570,y,'148.86',F,9,1)
t(42,515,'Shipped By:  Own truck      Tracking Number:',B)
t(42,530,'Comment: 2 cs cola short on 2025-07-29, already credited (CN 1190).',F,8)
t(42,543,'Terms: 2%/10, Net 30.  Discount on merchandise 22.90 if paid by 2025-08-15.',B)
t(42,556,'Sold By: Marcie L.');t(42,575,'Overdue accounts are subject to interest of 1.5% per month (19.56% per year). NSF cheques $45.00.',F,8)
c.line(400,792-505,576,792-505)
for i,(a,b) in enumerate([('Total Amount','1,323.96'),('Amount Paid','0.00'),('Amount Owing','1,323.96')]):t(420,600+i*14,a,B,10);t(570,600+i*14,b,B,10,1) if 0 else t(572,600+i*14,b,F,10,1)
t(42,660,'Received by: ____________________   Empties counted: ________');c.save()
