from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter
c=canvas.Canvas('../en-us-ltl-freight.pdf',pagesize=letter); W,H=letter
def t(x,y,s,f='Helvetica',z=8,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,H-y,s)
def box(x,y,w,h,l=None,v=None,b=False):
    c.setLineWidth(.6); c.rect(x,H-y-h,w,h)
    if l: t(x+3,y+7,l,'Helvetica',5.5)
    if v:
        for i,s in enumerate(v if isinstance(v,list) else [v]): t(x+5,y+19+i*10.5,s,'Courier-Bold' if b else 'Courier',9)
t(36,48,'SANDHILL & PLATTE MOTOR FREIGHT, INC.','Helvetica-Bold',15)
t(36,61,'2900 Stockyard Spur Rd, Grand Island, NE 68801  |  USDOT 2718804  |  SCAC SPMF  |  308-555-0147',z=7.5)
t(576,48,'FREIGHT BILL','Helvetica-Bold',13,True); t(576,61,'ORIGINAL',z=8,r=True)
y=72
for x,w,l,v in [(36,120,'PRO NUMBER','418-660257-3'),(156,90,'FREIGHT BILL DATE','02/19/2026'),(246,90,'PICKUP DATE','02/12/2026'),(336,90,'DELIVERY DATE','02/17/2026'),(426,75,'TERMS','3RD PARTY'),(501,75,'PAGE','1 OF 1')]: box(x,y,w,26,l,v,True)
y=98
box(36,y,270,62,'SHIPPER',['OGALLALA FOUNDRY & BRAKE CO','811 W RAILROAD AVE','OGALLALA NE 69153']); box(306,y,270,62,'CONSIGNEE',['TRI-RIVER TRUCK PARTS #6','DOCK B  4417 FRONTAGE RD','SALINA KS 67401'])
y=160
box(36,y,270,62,'BILL TO',['PRAIRIEWHEEL DISTRIBUTORS LLC','ATTN FREIGHT PAYABLES','PO BOX 30718','WICHITA KS 67201'],True)
for i,(l,v) in enumerate([('BILL OF LADING','OFB-0077120'),('CUSTOMER PO','4500921733'),('ACCOUNT','PRW6720'),('TARIFF','SPMF 501-C')]): box(306+(i%2)*135,y+(i//2)*31,135,31,l,v)
y=230; box(36,y,540,16)
for x,s in [(40,'PCS'),(80,'HM'),(105,'DESCRIPTION OF ARTICLES'),(330,'WEIGHT'),(390,'CLASS'),(440,'RATE'),(520,'CHARGES')]: t(x,y+11,s,'Helvetica-Bold',7)
box(36,y+16,540,190)
rows=[('4 PLT','','BRAKE DRUMS, NOI, STEEL','3860','70','38.42','1,483.01'),('','','NMFC 019380-02','','','',''),('','','DISCOUNT 62.00 PCT','','','','919.47-'),('','','FUEL SURCHARGE 31.50 PCT','','','31.50%','177.52'),('','','LIFTGATE SERVICE - DELIVERY','','','','95.00'),('','','NOTIFY BEFORE DELIVERY','','','','18.50'),('','','',"",'','',''),('','','DELIVERED 02/17/2026 1042  SGND: R. OBERLE','','','',''),('','','FREE TIME AT DOCK 30 MIN  USED 22 MIN','','','','')]
for i,r in enumerate(rows):
    yy=y+32+i*15
    t(40,yy,r[0],'Courier',9);t(105,yy,r[2],'Courier',9);t(362,yy,r[3],'Courier',9,True);t(410,yy,r[4],'Courier',9,True);t(480,yy,r[5],'Courier',9,True);t(570,yy,r[6],'Courier',9,True)
box(36,y+206,324,28,'REMIT TO',' SANDHILL & PLATTE  PO BOX 2212  OMAHA NE 68103'); box(360,y+206,66,28,'TOTAL WEIGHT','3860'); box(426,y+206,150,28,'PAY THIS AMOUNT (USD)')
t(570,y+228,'$854.56','Courier-Bold',12,True)
y=480
for i,s in enumerate(['Freight charges fall due FIFTEEN (15) CALENDAR DAYS FROM THE DATE OF DELIVERY shown above. Payment must not be held for claims.','Charges not paid by then may lose the discount after a further 30 days (SPMF 501-C Item 720). Overcharge claims: 180 days from receipt of this bill.','Cargo claims must be filed in writing within nine (9) months of delivery. Concealed damage: report within 5 business days.','Checks must show the PRO number. Questions about this bill: ratesandbills@spmf.example, Mon-Fri 7:30-4:30 Central.']): t(36,y+i*11,s,z=7.5)
c.setDash(3,3); c.line(36,H-545,576,H-545); c.setDash()
t(36,560,'DETACH AND RETURN WITH REMITTANCE','Helvetica-Oblique',7)
t(36,576,'PRO 418-660257-3     ACCT PRW6720     PRAIRIEWHEEL DISTRIBUTORS LLC','Courier',9); t(576,576,'854.56','Courier-Bold',10,True)
c.save()
