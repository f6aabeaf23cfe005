from reportlab.pdfgen.canvas import Canvas
c=Canvas('en-wholesale-us.pdf',pagesize=(612,792))
def t(x,y,s,z=9,b=0,r=0,f='Times'):
    c.setFont({('Times',0):'Times-Roman',('Times',1):'Times-Bold',('C',0):'Courier',('C',1):'Courier-Bold'}[(f,b)],z)
    (c.drawRightString if r else c.drawString)(x,y,s)
t(36,745,'GREAT PRAIRIE RESTAURANT SUPPLY CO.',14,1)
t(36,731,'4417 S 84th St, Omaha, NE 68127   (402) 555-0173   FAX (402) 555-0174',8)
t(576,745,'INVOICE',18,1,1)
def box(x,y,w,h,l,v):
    c.rect(x,y,w,h); c.setFillGray(.9);c.rect(x,y+h-11,w,11,fill=1);c.setFillGray(0)
    t(x+3,y+h-9,l,7,1); t(x+4,y+5,v,9,f='C')
box(396,695,90,28,'INVOICE DATE','10/06/2025');box(486,695,90,28,'INVOICE NO.','118-40672')
box(396,667,90,28,'CUSTOMER NO.','JUN0880');box(486,667,90,28,'PAGE','1')
t(40,690,'SOLD TO',7,1)
for i,s in enumerate(['Juniper Street Diner LLC','1402 Juniper St','Lincoln, NE 68508']): t(60,680-11*i,s,10,f='C')
t(230,690,'SHIP TO',7,1)
for i,s in enumerate(['Juniper Street Diner','Rear dock','1402 Juniper St','Lincoln, NE 68508']): t(240,680-11*i,s,9,f='C')
for x,w,l,v in [(36,90,'ORDER DATE','09/29/2025'),(126,90,'SHIP DATE','10/03/2025'),(216,90,'P.O. NUMBER','2291-MK'),(306,110,'TERMS','2% 10, NET 30'),(416,80,'SHIP VIA','OUR TRUCK'),(496,80,'SALESPERSON','DK')]: box(x,608,w,28,l,v)
c.rect(36,300,540,300);c.line(36,584,576,584)
X=[60,95,125,0]
for x,s in ((40,'ORD'),(75,'SHIP'),(110,'B/O'),(145,'UM'),(175,'ITEM NO.'),(245,'DESCRIPTION')): t(x,588,s,8,1)
t(500,588,'UNIT PRICE',8,1,1);t(572,588,'EXTENSION',8,1,1)
y=568
for o,s,b,u,i,d,p,e in [('12','12','0','CS','CP-16C','CUP PPR HOT 16OZ 1000/CS','48.60','583.20'),('4','4','0','EA','SP-60Q','STOCK POT ALUM 60QT W/LID','129.95','519.80'),('20','20','0','PK','GL-NTM','GLOVE NITRILE MED 100/BX','17.25','345.00'),('6','6','0','CS','FO-CAN','FRY OIL CANOLA 35LB JIB','64.50','387.00'),('2','0','2','EA','SH-24W','WIRE SHELF 24X48 CHRM','71.10','0.00')]:
    for x,v in ((40,o),(75,s),(110,b),(145,u),(175,i),(245,d)): t(x,y,v,9,f='C')
    t(500,y,p,9,r=1,f='C');t(572,y,e,9,r=1,f='C');y-=14
t(175,y-10,'** BACKORDER EST. 10/20/2025 **',9,f='C')
t(175,y-40,'IF PAID BY 10/16/2025 YOU MAY DEDUCT        36.70',9,f='C')
t(175,y-52,'DISCOUNT APPLIES TO MERCHANDISE ONLY',9,f='C')
for k,(l,v) in enumerate([('SALES AMOUNT','1,835.00'),('FREIGHT','86.40'),('NE SALES TAX 7.00%','128.45'),('TOTAL DUE','$2,049.85')]):
    c.rect(396,280-20*k,180,20);t(400,286-20*k,l,8,k==3);t(572,286-20*k,v,10,k==3,1,'C')
t(36,285,'REMIT TO:',8,1)
for i,s in enumerate(['Great Prairie Restaurant Supply Co.','P.O. Box 27704','Omaha, NE 68127-7704']): t(50,272-11*i,s,9)
t(36,190,'A FINANCE CHARGE OF 1.5% PER MONTH (18% ANNUAL) WILL BE ADDED TO PAST DUE ACCOUNTS. NO RETURNS WITHOUT AUTHORIZATION.',7)
t(36,178,'RETURNED CHECK FEE $30.00.  CLAIMS FOR SHORTAGE MUST BE MADE WITHIN 5 DAYS OF RECEIPT.  ALL AMOUNTS IN U.S. DOLLARS',7)
t(306,150,'THANK YOU - WE APPRECIATE YOUR BUSINESS',9,1)
c.save()
