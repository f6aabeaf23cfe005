from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter
c=canvas.Canvas('../en-leasing-us.pdf',pagesize=letter)
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x,y,s)
B='Helvetica-Bold'
t(40,745,'GREAT BASIN EQUIPMENT FINANCE LLC',B,13); t(40,732,'2870 Decker Lake Blvd, Salt Lake City, UT 84119',z=8); t(40,722,'Customer Care 801-555-0173   leasing@gbef.example   FEIN 87-5550291',z=8)
r(570,745,'INVOICE',B,18)
c.rect(370,640,202,92)
for i,(a,b) in enumerate([('Invoice Number','RNTL00558213'),('Invoice Date','02/09/2026'),('Customer ID','SILVERCR001'),('Due Date','03/01/2026'),('Total Due','$2,176.08'),('Page','1 of 1')]):
    t(378,718-i*14.5,a); r(564,718-i*14.5,b,B if a in('Due Date','Total Due') else 'Helvetica')
t(40,690,'Bill To:',B)
for i,s in enumerate(['SILVER CREEK LUMBER & TRUSS, INC.','ATTN: ACCOUNTS PAYABLE','PO BOX 1180','ELKO NV 89803-1180']): t(40,676-i*12,s)
y=610; c.setFillGray(.85); c.rect(40,y-4,532,15,stroke=0,fill=1); c.setFillGray(0)
for x,s in((44,'Contract'),(110,'Description'),(330,'Period'),): t(x,y,s,B,8)
r(510,y,'Taxable',B,8); r(568,y,'Amount',B,8)
rows=[('4410-2','Rental pmt 14 of 48 - Forklift DP50, S/N AT19-44107','03/01/2026-03/31/2026','Y','1,284.50'),('4410-2','Sales/use tax 7.750%','','','99.55'),('4410-2','Physical damage insurance','03/01/2026-03/31/2026','N','38.20'),('4410-3','Rental pmt 3 of 36 - Band saw sharpener','03/01/2026-03/31/2026','Y','640.00'),('4410-3','Sales/use tax 7.750%','','','49.60'),('4410-2','Late charge, pmt 13 received 01/19/2026','','N','64.23')]
for a,b,p,x,m in rows:
    y-=15; t(44,y,a,z=8); t(110,y,b,z=8); t(330,y,p,z=8); r(500,y,x,z=8); r(568,y,m,z=8)
y-=24; c.line(400,y+12,572,y+12)
for a,b in(('Rentals','1,924.50'),('Tax','149.15'),('Other charges','102.43')): t(420,y,a); r(568,y,b); y-=13
t(420,y,'TOTAL DUE',B,10); r(568,y,'USD 2,176.08',B,10)
t(40,y-30,'Payments not received within 10 days after the due date are subject to a late charge of 5% of the amount past due ($25.00 minimum).',z=8)
t(40,y-41,'Lease expires 12/31/2028. Purchase option and UCC information: see master lease 4410 dated 12/15/2024. Remaining payments on 4410-2: 34.',z=8)
t(40,y-52,'Proof of insurance on file expires 06/30/2026.',z=8)
c.setDash(3,3); c.line(40,200,572,200); c.setDash()
t(240,190,'Please detach and return with your payment',z=7)
t(40,165,'REMIT TO',B,8)
for i,s in enumerate(['Great Basin Equipment Finance LLC','Lockbox 774410','Denver, CO 80217-4410']): t(40,152-i*12,s)
for i,(a,b) in enumerate([('Invoice Number','RNTL00558213'),('Customer ID','SILVERCR001'),('Due Date','03/01/2026'),('Amount Due','$2,176.08'),('Amount Enclosed','$____________')]): t(370,165-i*14,a); r(568,165-i*14,b)
t(40,70,'0044100 RNTL00558213 0000217608 03012026 7','Courier',10)
c.save()
