from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-metalwork.pdf',pagesize=A4);W,H=A4
F='Helvetica';B='Helvetica-Bold'
def t(x,y,s,f=F,z=9): c.setFont(f,z);c.drawString(x,H-y,s)
def r(x,y,s,f=F,z=9): c.setFont(f,z);c.drawRightString(x,H-y,s)
t(40,50,'Tolliver Steel Fabrications Ltd',B,15)
for i,s in enumerate(['Unit 9, Forge Way Industrial Estate','Cradley Heath','West Midlands  B64 7DW']): t(40,66+i*12,s)
t(330,62,'Telephone: 01384 555 0142',z=8);t(330,73,'Email: accounts@tolliversteel.example',z=8);t(330,84,'VAT Reg No: GB 291 8406 41',z=8)
t(440,122,'Invoice',B,18); r(555,50,'Page   1 of 1',z=8)
c.rect(36,H-225,250,95)
for i,s in enumerate(['Brackenhurst Joinery & Fitout Ltd','Accounts Payable','41 Kettle Lane','Redditch','Worcestershire','B97 6RF']): t(42,145+i*13,s)
for i,(a,b) in enumerate([('Invoice No.','48816'),('Invoice/Tax Date','12/03/2026'),('Cust. Order No.','PO/BJF/20931'),('Account No.','BRAC001'),('Despatch Date','10/03/2026')]):
    c.rect(340,H-149-i*18,110,18);c.rect(450,H-149-i*18,105,18);t(344,143+i*18,a,B);t(456,143+i*18,b)
y=250;c.setFillGray(.88);c.rect(36,H-y-6,519,18,fill=1);c.setFillGray(0)
t(40,y,'Quantity   Details',B,8.5)
xs=[350,402,460,498,550]
for x,s in zip(xs,['Unit Price','Disc Amt','Net Amt','VAT %','VAT']): r(x,y,s,B,8.5)
y=272
for q,d,*n in [('24.00','Handrail 42.4 dia 316 satin polished, per m','61.50','73.80','1,402.20','20.00','280.44'),
 ('16.00','Baluster flat 50x12 p/c RAL 9005','38.25','0.00','612.00','20.00','122.40'),
 ('1.00','Site fix, 2 men, 1 day (Job 7714 Halesowen)','540.00','0.00','540.00','20.00','108.00'),
 ('4.00','Base plate 150x150x10 galv','14.80','0.00','59.20','20.00','11.84')]:
    r(72,y,q,z=8.5);t(82,y,d,z=8.5)
    for x,s in zip(xs,n): r(x,y,s,z=8.5)
    y+=16
t(82,y+6,'Delivered per our DN 51203, signed C. Watts',z=8)
c.rect(36,H-640,519,396)
t(40,668,'Settlement Discount:  0.00% within 0 days',z=8)
t(40,684,'TERMS: 30 days from end of month of invoice',B,9)
t(40,700,'Bank: Lloyds  Sort Code 30-96-28  Acc 17734260',z=8)
t(40,712,'IBAN: GB75 LOYD 3096 2817 7342 60   BIC: LOYDGB21X94',z=8)
t(40,728,'Goods remain the property of Tolliver Steel Fabrications Ltd until paid in full.',z=7)
for i,(a,b) in enumerate([('Total Net Amount','2,613.40'),('Carriage Net','45.00'),('Total VAT Amount','531.68'),('Invoice Total     £','3,190.08')]):
    c.rect(340,H-672-i*20,120,20);c.rect(460,H-672-i*20,95,20);t(344,665+i*20,a,B);r(551,665+i*20,b,B if i==3 else F)
t(40,790,'Registered in England No. 03920418.  Registered office as above.  Directors: P. Tolliver, J. M. Tolliver    E & O E',z=7)
c.save()
