from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-farm-supplies.pdf',pagesize=A4,pageCompression=1)
def t(x,y,s,f='Helvetica',z=8.5,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,y,s)
B='Helvetica-Bold'
t(40,795,'HARKSTEAD & DUNMERE',B,17); t(40,779,'FARM SUPPLIES LTD  -  Seed, Fertiliser, Feed & Grain since 1931',z=9)
for i,s in enumerate(['The Maltings, Quay Lane','Harkstead, Ipswich IP9 1QX','Tel 01473 550 118   accounts@hd-farmsupplies.example','VAT Reg GB 104 9273 82','AIC / FIAS / UFAS merchant no. 0774']): t(555,800-i*11,s,z=7.5,r=True)
c.rect(40,655,250,85); t(46,728,'Invoice to',z=7)
for i,s in enumerate(['R J Peverell & Sons','Whinfield Hall Farm','Stutton','Ipswich','IP9 2SB']): t(50,714-i*12,s,z=10)
x=[310,400,480]; 
rows=[('Sales invoice','FI/26/05517'),('Date of invoice','05/05/2026'),('Your account','PEVE003'),('Movement month','April 2026'),('Contract','C71109 of 12/02/2026'),('Fieldsman','Tom A.'),('Page','1 of 1')]
for i,(a,b) in enumerate(rows): t(310,730-i*12,a); t(420,730-i*12,b,B,9)
y=630; c.setFillGray(.88); c.rect(40,y-4,515,15,stroke=0,fill=1); c.setFillGray(0)
H=[(44,'Moved',0),(98,'Ticket',0),(140,'Product',0),(375,'Tonnes',1),(435,'GBP/t',1),(515,'Goods GBP',1),(550,'VAT',1)]
for a,b,r in H: t(a,y,b,B,8,r)
L=[('17/04/26','48211','Nitram 34.5% N, 600 kg bags (24)','14.40','382.00','5,500.80','S'),
('22/04/26','48260','Urea prills 46% N, 600 kg bags (12)','7.20','436.50','3,142.80','S'),
('27/04/26','48302','Rolled barley, bulk, tipped shed 2','4.86','214.00','1,040.04','Z'),
('22/04/26','48260','Small-drop haulage, 2 drops','','18.00','36.00','S')]
for l in L:
    y-=16
    for (a,b,r),v in zip(H,l): t(a,y,v,'Helvetica',8.5,r)
c.line(40,y-8,555,y-8)
y-=30
t(44,y,'Emptied bags: collected free in the week of 15 June 2026, phone before 8 June.',z=8)
t(44,y-11,'Quality claims: within 3 days of movement. Retain bag labels until 31 December 2026.',z=8)
y=440
for i,(a,b,cc,d) in enumerate([('Code','Rate','Goods','VAT'),('S','20.0%','8,679.60','1,735.92'),('Z','0.0%','1,040.04','0.00')]):
    t(44,y-i*12,a); t(80,y-i*12,b); t(180,y-i*12,cc,r=True); t(240,y-i*12,d,r=True)
for i,(a,b) in enumerate([('Total goods','9,719.64'),('VAT','1,735.92')]): t(400,y-i*14,a); t(550,y-i*14,b,r=True)
c.rect(390,y-40,165,20); t(400,y-34,'INVOICE TOTAL',B,9.5); t(550,y-34,'£11,455.56',B,11,True)
y=350; c.rect(40,y-62,515,72)
t(46,y-2,'SETTLEMENT',B,8.5)
for i,s in enumerate(['Payment in cleared funds is due on the 28th of the month following the month of movement.',
'A fertiliser rebate of £4.00 per tonne is given by separate credit note on accounts cleared by 15 May 2026.',
'Interest at 2% per month runs from the 1st of the month thereafter. No statement is needed for payment to fall due.',
'Grain contra: only where agreed in writing before harvest. Cheques to the Quay Lane office.']): t(46,y-15-i*12,s,z=8)
t(40,268,'Barclays, Ipswich   Sort code 20-41-73   Account 61920458   IBAN GB10 BARC 2041 7361 9204 58   BIC BARCGB22',z=8)
t(40,60,'Sold under AIC Contract No. 1/25 (grain) and our conditions of sale of 1 July 2025. Goods remain our property until paid for.',z=7)
t(40,50,'Harkstead & Dunmere Farm Supplies Ltd. Registered in England 00264418. Registered office as above.',z=7)
c.save()
