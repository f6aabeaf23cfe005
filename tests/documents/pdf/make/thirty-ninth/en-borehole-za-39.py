from reportlab.pdfgen import canvas
c=canvas.Canvas('../en-borehole-za.pdf',pagesize=(595,842));T=c.drawString;R=c.drawRightString
def F(s=8,b=0):c.setFont('Helvetica-Bold' if b else 'Helvetica',s)
F(14,1);T(40,795,'Karoo Water Works (Pty) Ltd');F(8)
for i,s in enumerate(['Reg No: 2011/104483/07','VAT Reg No: 4870261937','P O Box 417, Graaff-Reinet, 6280','11 Caledon Street, Graaff-Reinet','Tel: 049 555 0133','accounts@karoowaterworks.example']):T(40,782-10*i,s)
F(16,1);R(555,795,'TAX INVOICE');F(8)
for i,(a,b) in enumerate([('Document No','IN104873'),('Date','2026/03/09'),('Page','1')]):c.rect(400,770-16*i,75,16);c.rect(475,770-16*i,80,16);T(404,775-16*i,a);T(480,775-16*i,b)
c.rect(40,630,250,85);c.rect(300,630,255,85)
for i,s in enumerate(['Doornberg Boerdery BK','Posbus 62','Nieu-Bethesda','6286','','Customer VAT Reg: 4390117752']):T(46,703-12*i,s)
for i,s in enumerate(['Deliver to:','Plaas Doornberg 114','Compassberg road (R61 turn-off 18 km)','Contact: Hennie 082 555 0147']):T(306,703-12*i,s)
hd=[('Account','DOO003'),('Your Reference','Hennie / windpomp'),('Tax Exempt','N'),('Tax Reference','4390117752'),('Sales Code','JP'),('Order No','SO20417')]
for i,(a,b) in enumerate(hd):
    x=40+i*86;c.rect(x,590,86,30);F(7,1);T(x+3,610,a);F(8);T(x+3,596,b)
cols=[(43,'Code'),(95,'Description')];F(8,1);c.rect(40,565,515,16)
for x,s in cols:T(x,570,s)
for x,s in [(310,'Quantity'),(335,'Unit'),(392,'Unit Price'),(425,'Disc%'),(485,'Tax'),(550,'Nett Price')]:R(x,570,s)
F(8)
for i,r in enumerate([('CALL','Call-out Nieu-Bethesda 2026/03/05','1.00','ea','850.00','','127.50','850.00'),('PMP4SR','Submersible pump 1.5kW 4" s/n KD88210','1.00','ea','9,480.00','5.00','1,350.90','9,006.00'),('CBL4C','Flat cable 4 core 2.5mm','60.00','m','38.50','','346.50','2,310.00'),('HDPE50','HDPE pipe 50mm PN12','60.00','m','27.80','','250.20','1,668.00'),('LAB','Labour, pull old pump & install','6.50','hr','420.00','','409.50','2,730.00'),('TRV','Travel','84.00','km','7.50','','94.50','630.00')]):
    y=550-14*i;T(43,y,r[0]);T(95,y,r[1])
    for x,s in zip((310,335,392,425,485,550),r[2:]):R(x,y,s)
T(95,455,'Borehole yield tested 2 900 l/h. Pump warranty 24 months to 2028/03/05.')
c.rect(40,300,515,281)
T(40,285,'Received in good order');T(40,262,'Signed ______________________   Date ____/____/______')
for i,(a,b) in enumerate([('Sub Total','17,194.00'),('Discount @ 0.00%','0.00'),('Amount Excl Tax','17,194.00'),('Tax 15.00%','2,579.10'),('Total','R 19,773.10')]):
    F(9,i==4);c.rect(370,280-17*i,185,17);T(375,285-17*i,a);R(550,285-17*i,b)
F(8)
for i,s in enumerate(['Banking details: Standard Bank, Graaff-Reinet, Branch 050 414, Cheque Acc 081 447 203. Ref: DOO003','TERMS: STRICTLY 7 DAYS NETT FROM DATE OF INVOICE. Interest at 2% per month on overdue accounts.','Goods remain the property of Karoo Water Works until paid in full. Quote QU3381 (2026/02/19) refers. E&OE']):T(40,180-12*i,s)
c.save()
