from reportlab.pdfgen.canvas import Canvas
c=Canvas('../en-statement-sage.pdf',pagesize=(595,842))
def t(x,y,s,f='Times-Roman',z=10):c.setFont(f,z);c.drawString(x,842-y,s)
def r(x,y,s,f='Times-Roman',z=10):c.setFont(f,z);c.drawRightString(x,842-y,s)
B='Times-Bold'
t(45,60,'Northgate Fastenings Limited',B,14)
for i,s in enumerate(['Unit 2 Ings Lane','Rotherham S60 9TT','VAT Reg No. 839 8884 90']):t(45,76+12*i,s)
r(550,60,'STATEMENT',B,20)
for i,s in enumerate(['Doncaster Gate Fabrications Ltd','17 Wharf Road','Doncaster DN1 9PX']):t(45,150+13*i,s)
for i,(a,b) in enumerate([('Account Ref','DONC003'),('Date','31/07/2025'),('Page','1')]):t(400,150+14*i,a,B);r(550,150+14*i,b)
y=225;c.rect(42,842-y-6,510,20)
for x,s in[(46,'Date'),(110,'Type'),(190,'Reference')]:t(x,y,s,B)
for x,s in[(350,'Debit'),(440,'Credit'),(548,'Balance')]:r(x,y,s,B)
for row in[('01/05/2025','Brought forward','','','','£ 412.80'),('14/05/2025','Invoice','19944','£ 386.16','','£ 798.96'),('30/05/2025','Payment','BACS','','£ 412.80','£ 386.16'),('11/06/2025','Invoice','20087','£ 1,104.00','','£ 1,490.16'),('17/06/2025','Credit','CR1120','','£ 96.00','£ 1,394.16'),('22/07/2025','Invoice','20311','£ 540.48','','£ 1,934.64')]:
    y+=22
    for x,s in zip((46,110,190),row):t(x,y,s)
    for x,s in zip((350,440,548),row[3:]):r(x,y,s)
y=600
for i,(a,b) in enumerate([('Current','£ 540.48'),('30 Days','£ 1,008.00'),('60 Days','£ 386.16'),('90 Days','£ 0.00'),('Older','£ 0.00')]):t(46+84*i,y,a,B);t(46+84*i,y+16,b)
t(466,y,'Amount Due',B);t(466,y+16,'£ 1,934.64',B)
t(45,660,'Terms: 30 days net. Items shown under 60 days are overdue - please let us have your remittance by return.')
t(45,674,'Payment to Barclays 20-74-09, account 70411863. Please quote your account reference.')
c.save()
