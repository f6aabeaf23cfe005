from reportlab.pdfgen import canvas
c=canvas.Canvas('en-fire-safety.pdf',pagesize=(595,842));W=555
def t(x,y,s,b=0,z=9,r=0):
    c.setFont('Helvetica-Bold' if b else 'Helvetica',z);(c.drawRightString if r else c.drawString)(x,842-y,s)
c.setFillColorRGB(0,.5,.25);t(40,60,'Invoice',0,24);c.setFillColorRGB(0,0,0)
for i,s in enumerate(['Sentinel Fire & Alarm Services Ltd','Alarm House, 5 Foundry Way','Wrexham LL13 9RT','United Kingdom','Telephone: 01978 555 0188','VAT Number: GB 512 0934 77','Company Registration Number: 08227194']):t(W,52+i*12,s,i==0,9,1)
t(40,105,'Invoice To:',1)
for i,s in enumerate(['Oakmere Nursing Home','The Bursar','Chester Road','Mold','CH7 1UF']):t(40,118+i*12,s)
t(220,105,'Site:',1)
for i,s in enumerate(['Oakmere Annexe','Chester Road','Mold CH7 1UG']):t(220,118+i*12,s)
for i,(a,b) in enumerate([('Invoice Number','SI-1193'),('Reference','Contract SFA-0740'),('Invoice Date','14/11/2025'),('Payment method','Direct Debit')]):t(40+i*130,205,a,1);t(40+i*130,218,b)
c.setFillColorRGB(.9,.95,.9);c.rect(40,842-252,515,16,fill=1,stroke=0);c.setFillColorRGB(0,0,0)
xs=[300,375,440,500,553]
t(44,248,'Description',1)
for x,h in zip(xs,['Qty/Hrs','Price/Rate','VAT %','VAT','Net']):t(x,248,h,1,9,1)
for i,r in enumerate([('Fire alarm 6-monthly service to BS 5839-1','1.00','220.00','20.00','44.00','220.00'),('Emergency lighting 3 hour duration test','1.00','145.00','20.00','29.00','145.00'),('Portable extinguisher annual service','14.00','6.80','20.00','19.04','95.20'),('Manual call point, replaced on 11/11/2025','1.00','48.30','20.00','9.66','48.30')]):
    y=268+i*18;t(44,y,r[0])
    for x,v in zip(xs,r[1:]):t(x,y,v,0,9,1)
    c.line(40,842-y-5,W,842-y-5)
for i,(a,b) in enumerate([('Total Net','£508.50'),('Total VAT','£101.70'),('TOTAL','£610.20')]):t(450,370+i*16,a,i==2,9+i//2*2,1);t(553,370+i*16,b,i==2,9+i//2*2,1)
t(40,370,'VAT Rate',1);t(120,370,'Net',1);t(180,370,'VAT',1);t(40,383,'Standard 20.00%');t(120,383,'£508.50');t(180,383,'£101.70')
t(40,450,'Notes',1)
for i,s in enumerate(['PLEASE DO NOT SEND PAYMENT. £610.20 will be collected by Direct Debit on 1 December 2025','from your account ending 4471 (mandate reference SFA-DD-0740, Service User Number 293117).','Certificates were e-mailed on 12/11/2025. Next 6-monthly service due: 11/05/2026.','Defects listed in report FA-25-881 are quoted separately (quote valid until 31/12/2025).']):t(40,464+i*13,s)
c.line(40,92,W,92)
t(40,765,'Registered in England and Wales. Registered address: 5 Foundry Way, Wrexham LL13 9RT.',0,7.5)
t(40,776,'Bank: NatWest, IBAN GB59NWBK55702160483915, BIC NWBKGB2L. BAFE SP203-1 registered.  You are protected by the Direct Debit Guarantee.',0,7.5)
t(W,790,'Page 1 of 1',0,7.5,1);c.save()
