from reportlab.lib.pagesizes import letter
from reportlab.pdfgen import canvas
W,H=letter; c=canvas.Canvas('../en-electronics-us.pdf',pagesize=letter); c.setTitle('Invoice')
def t(x,y,s,sz=8.5,b=0): c.setFont('Helvetica-Bold' if b else 'Helvetica',sz); c.drawString(x,H-y,s)
def r(x,y,s,sz=8.5,b=0): c.setFont('Helvetica-Bold' if b else 'Helvetica',sz); c.drawRightString(x,H-y,s)
def bar(y,h=14,g=.88): c.setFillGray(g); c.rect(36,H-y-h+3,540,h,stroke=0,fill=1); c.setFillGray(0)
t(36,50,'Cascade Ridge Components, Inc.',14,1)
for i,s in enumerate(['4410 NE Columbia Blvd, Suite 200','Portland OR 97218','United States','(503) 555-0176  |  ar@cascaderidge.example']): t(36,64+11*i,s)
r(576,52,'Invoice',22,1); r(576,70,'#INV104882',12); r(576,86,'1/22/2026',10)
for x,h,L in [(36,'Bill To',['Lindqvist Instruments LLC','Accounts Payable','1820 Foundry Way','Fort Collins CO 80524','United States']),(220,'Ship To',['Lindqvist Instruments LLC','Receiving Dock 3','1844 Foundry Way','Fort Collins CO 80524','United States'])]:
    t(x,130,h,9,1)
    for i,s in enumerate(L): t(x,143+11*i,s)
c.setFillGray(.88); c.rect(400,H-195,176,74,stroke=0,fill=1); c.setFillGray(0)
t(408,138,'TOTAL',11,1); r(568,170,'$5,950.35',22,1); 
bar(212)
for x,s in zip([40,120,215,315,400,490],['Terms','PO #','Sales Order','Sales Rep','Ship Date','Shipping Method']): t(x,220,s,8,1)
for x,s in zip([40,120,215,315,400,490],['2% 10 Net 45','LQ-77120','SO88317 1/9/2026','Dana Whitcombe','1/21/2026','UPS Ground']): t(x,236,s,8)
bar(250)
for x,s in zip([40,],['Item']): t(x,258,s,8,1)
t(290,258,'Tax',8,1)
for x,s in zip([365,410,450,510,572],['Ordered','Shipped','B/O','Rate','Amount']): r(x,258,s,8,1)
y=274
for it,d,o,s,b,ra,a in [('CRC-MX32-100TQ','32-bit microcontroller, 100-TQFP, tray','500','500','0','$3.42','$1,710.00'),('CAP-1206-X7R-10U','MLCC 10uF 25V X7R 1206, reel','4,000','2,000','2,000','$0.118','$236.00'),('DISP-T43-IPS','TFT display 4.3" IPS w/ touch','120','120','0','$14.75','$1,770.00'),('PSU-DIN-240-24','DIN rail power supply 24V 240W','25','25','0','$86.40','$2,160.00')]:
    t(40,y,it,8,1); t(40,y+10,d,7.5); t(40,y+19,'Country of Origin: '+('TW' if 'M' in it[:6] else 'CN')+'   ECCN: EAR99',6.5); t(290,y,'No',8)
    for x,v in zip([365,410,450,510,572],[o,s,b,ra,a]): r(x,y,v,8)
    y+=32
c.line(36,H-y,576,H-y); y+=16
for a,b,f in [('Subtotal','$5,876.00',0),('Shipping Cost (UPS Ground)','$74.35',0),('Tax (0%) - resale cert. on file','$0.00',0),('Total','$5,950.35',1),('Amount Due','$5,950.35',1)]:
    t(380,y,a,9,f); r(572,y,b,9,f); y+=14
y+=10; t(36,y,'Discount: deduct $117.52 (2% of merchandise) if paid on or before 2/1/2026. Freight is not discountable. Otherwise net 45 days from invoice date.',8)
y+=12; t(36,y,'Backordered items ship when available, est. 2/19/2026. Past-due balances accrue 1.5% per month.',8)
y+=24; t(36,y,'Remit by ACH/Wire',9,1); 
for i,s in enumerate(['Pacific Timber Bank, N.A.   Routing (ABA) 123006800   Account 4417709263','Checks: Cascade Ridge Components, Inc., PO Box 8820, Portland OR 97208-8820','Federal EIN 93-4418207']): t(36,y+12+11*i,s,8)
c.setDash(3,3); c.line(36,H-640,576,H-640); c.setDash()
t(36,656,'Remittance Slip',11,1)
for i,(a,b) in enumerate([('Customer','C10442 Lindqvist Instruments LLC'),('Invoice #','INV104882'),('Amount Due','$5,950.35'),('Amount Paid','______________')]): t(36,674+13*i,a,8.5,1); t(110,674+13*i,b)
t(340,680,'Make Checks Payable To',8.5,1); 
for i,s in enumerate(['Cascade Ridge Components, Inc.','PO Box 8820','Portland OR 97208-8820']): t(340,692+11*i,s)
r(576,770,'1 of 1',7); t(36,770,'INV104882',7); c.save()
