from reportlab.pdfgen.canvas import Canvas
c=Canvas('../en-staffing-bc.pdf',pagesize=(595,842))
def t(x,y,s,f='Helvetica',z=8.5):c.setFont(f,z);c.drawString(x,842-y,s)
def r(x,y,s,f='Helvetica',z=8.5):c.setFont(f,z);c.drawRightString(x,842-y,s)
B='Helvetica-Bold'
t(40,56,'Sales - Invoice',B,16);r(555,50,'Page 1 of 1')
for i,s in enumerate(['Orchard Vale Packaging Ltd','Ms Dawn Tilley','Pershore Trading Estate','Pershore WR10 8YY','Great Britain']):t(40,90+12*i,s)
for i,s in enumerate(['Fenwick Ames Recruitment Limited','60 Foregate Row','Worcester WR1 8EB']):r(555,90+12*i,s,B if i==0 else 'Helvetica')
for x,a,b in[(40,'Invoice No.','PSI-103884'),(170,'Document Date','9 January 2026'),(300,'Due Date','16 January 2026'),(430,'Payment Terms','7 days from document date')]:t(x,180,a,B);t(x,193,b)
for x,a,b in[(40,'Your Reference','OVP-AGY-2201'),(170,'Salesperson','Gareth Penrice'),(300,'Bill-to Customer No.','C01460'),(430,'Payment Method','BACS')]:t(x,215,a,B);t(x,228,b)
y=262
c.line(40,842-y+12,555,842-y+12)
for x,s in[(40,'No.'),(90,'Description')]:t(x,y,s,B)
for x,s in[(340,'Quantity'),(412,'Unit of Measure'),(470,'Unit Price'),(500,'VAT %'),(555,'Line Amount')]:r(x,y,s,B,7.5)
c.line(40,842-y-4,555,842-y-4)
for n,d,q,u,a in[('WK-OP','Packing operative, K. Osei, w/e 2 January 2026','37.5','14.85','556.88'),('WK-OP','Packing operative, L. Brandt, w/e 2 January 2026','40','14.85','594.00'),('WK-OT','Overtime x 1.5, L. Brandt, 1 January 2026','4','22.28','89.12'),('WK-FLT','FLT driver, S. Mahmood, w/e 2 January 2026','37.5','16.20','607.50')]:
    y+=16;t(40,y,n);t(90,y,d);r(350,y,q);r(405,y,'Hour');r(470,y,u);r(500,y,'20');r(555,y,a)
y+=26
for a,b,f in[('Subtotal','1,847.50','Helvetica'),('20% VAT','369.50','Helvetica'),('Total GBP Incl. VAT','2,217.00',B)]:r(470,y,a,f);r(555,y,b,f);y+=15
y+=25;t(40,y,'VAT Amount Specification',B);y+=14
for x,s in[(40,'VAT Identifier'),(130,'VAT %'),(200,'VAT Base'),(290,'VAT Amount'),(380,'Invoice Amount Incl. VAT')]:t(x,y,s,'Helvetica-Oblique',7.5)
y+=12
for x,s in[(40,'S20'),(130,'20'),(200,'1,847.50'),(290,'369.50'),(380,'2,217.00')]:t(x,y,s)
y+=34;t(40,y,'Signed timesheets are attached. Our terms of business (introduction of temporary workers, March 2025) apply.')
t(40,y+13,'Transfer fee is payable if a worker is engaged within 14 weeks of the first day of the assignment.')
c.line(40,92,555,92)
for x,a,b in[(40,'Home Page','fenwickames.example'),(140,'Phone No.','01905 555 0100'),(225,'VAT Registration No.','GB451797757'),(320,'Bank','Barclays'),(375,'IBAN','GB15BARC57266728518856'),(505,'SWIFT','BARCGB22')]:t(x,764,a,B,7);t(x,774,b,z=7)
t(40,790,'Registration No. 07730912',z=7)
c.save()
