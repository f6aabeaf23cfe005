from reportlab.pdfgen import canvas
c=canvas.Canvas('../en-staffing.pdf',pagesize=(612,792))
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x,y,s)
B='Helvetica-Bold'
t(40,745,'PATHLINE WORKFORCE GROUP',B,15); t(40,731,'Remit payment to: Pathline Workforce Group, Dept 4402, PO Box 88160, Milwaukee, WI 53288')
t(40,719,'Questions? billing@pathlinewf.example  |  414.555.0133')
c.setFillGray(.88); c.rect(400,640,172,68,fill=1,stroke=0); c.setFillGray(0)
for i,(a,b) in enumerate([('Invoice Number','773051'),('Invoice Date','10/24/2025'),('Customer Id','20419'),('Terms','Net 15'),('PO Number','4500-7718')]):
    t(406,695-i*12.5,a); r(566,695-i*12.5,b,B)
t(40,695,'Bill to:',B); 
for i,s in enumerate(['Great Lakes Cold Storage Co.','Attn: Denise Vang / AP','5501 S. Packard Avenue','Cudahy, WI 53110']): t(40,682-12*i,s)
t(40,620,'Weekend Bill 10/19/2025     Dept: WAREHOUSE 2ND SHIFT     Supervisor: T. Bielski',B)
X=[40,150,260,330,400,470,572]
y=600; c.line(40,y-4,572,y-4)
for x,s in zip(X[:3],['Employee','Position','Pay Code']): t(x,y,s,B)
for x,s in zip([385,455,572],['Units','Bill Rate','Total Bill']): r(x,y,s,B)
for row in [('Delgado, Rosa','Forklift Operator','Reg','40.00','27.3600','1,094.40'),('Delgado, Rosa','Forklift Operator','OT','6.50','41.0400','266.76'),('Okafor, Tobe','Forklift Operator','Reg','40.00','27.3600','1,094.40'),('Lindqvist, Per','Shift Lead','Reg','37.25','31.9000','1,188.28'),('Marsh, Jaylen','Order Selector','Reg','24.00','27.3600','656.64'),('Marsh, Jaylen','Background check','Fee','1.00','45.0000','45.00')]:
    y-=14
    for x,s in zip(X[:3],row[:3]): t(x,y,s)
    for x,s in zip([385,455,572],row[3:]): r(x,y,s)
y-=8; c.line(40,y,572,y)
for a,b in [('Regular hours','141.25'),('Overtime hours','6.50'),]:
    y-=14; t(260,y,a); r(385,y,b)
for a,b in [('Subtotal','4,345.48'),('Sales Tax','0.00'),('Invoice Total','$4,345.48')]:
    y-=14; t(400,y,a,B); r(572,y,b,B)
y-=40
for s in ['Hours were approved electronically by the client supervisor on 10/20/2025. Wages for these hours were paid on 10/23/2025.',
 'Invoices not paid within terms are subject to a finance charge of 1.5% per month. Conversion fee applies to any temporary',
 'employee hired directly before completing 520 hours. Disputes must be reported within 7 days of the invoice date.']: t(40,y,s,'Helvetica-Oblique',8); y-=11
c.setDash(3,3); c.line(40,110,572,110); c.setDash()
t(40,95,'Return with payment'); t(160,95,'Customer 20419  Great Lakes Cold Storage Co.'); r(572,95,'Invoice 773051     $4,345.48',B)
t(40,40,'Page 1 of 1',z=7); r(572,40,'Printed 10/24/2025 6:12 AM',z=7); c.save()
