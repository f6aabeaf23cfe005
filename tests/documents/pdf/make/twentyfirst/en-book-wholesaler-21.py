from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.pagesizes import A4
c=Canvas('../en-book-wholesaler.pdf',pagesize=A4)
def T(x,y,s,f='Times-Roman',z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,y,s)
T(40,795,'Gannet & Thrale','Times-BoldItalic',22);T(40,780,'BOOK DISTRIBUTION LTD  -  wholesalers to the trade since 1961',z=8)
T(555,795,'CREDIT NOTE','Times-Bold',18,1);T(555,780,'Returns Dept., Quire Park, Didcot OX11 6ZP',z=8,r=1)
for i,s in enumerate(['The Lantern Bookshop','2 Castle Street','LUDLOW','SY8 5RD']):T(40,740-i*12,s,z=10)
for i,(a,b) in enumerate([('Credit note no.','CN884213'),('Date','14.01.2026'),('A/c no.','LAN 00762'),('Returns auth.','RA 25-40918 (11.12.2025)'),('Your debit ref.','LB/R/31'),('Received','05.01.2026, 1 carton')]):
    T(330,740-i*12,a);T(420,740-i*12,b,'Times-Bold')
y=650;c.line(40,y+12,555,y+12)
X=[40,130,345,375,420,465,510,555]
for x,h,r in [(40,'ISBN / code',0),(120,'Title',0),(330,'Orig. invoice',1),(360,'Qty',1),(405,'RRP',1),(445,'Disc %',1),(500,'Net GBP',1),(555,'VAT code',1)]:T(x,y,h,'Times-Bold',9,r)
c.line(40,y-4,555,y-4)
L=[('9781909362147','The Salt Ledger (pbk)','4410872',3,9.99,42,17.38,'Z'),('9780857341952','Wintering Birds','4410872',5,12.99,42,37.67,'Z'),('9781848660236','Atlas of Lost Railways (hbk)','4398115',2,25.00,38,31.00,'Z'),('9781784707514','A Kitchen in Ghent','4412260',1,18.99,40,11.39,'Z'),('9780241986035','Murder at the Mangle','4412260',4,8.99,42,20.86,'Z'),('TOTE-G&T-03','Canvas tote "Reader" (excl. VAT)','4412260',6,7.50,35,29.25,'S')]
for q in L:
    assert abs(round(q[3]*q[4]*(100-q[5])/100+1e-9,2)-q[6])<.001,q
    y-=16
    T(40,y,q[0]);T(120,y,q[1]);T(330,y,q[2],r=1);T(360,y,str(q[3]),r=1);T(405,y,'%.2f'%q[4],r=1);T(445,y,'%.2f'%q[5],r=1);T(500,y,'%.2f'%q[6],r=1);T(555,y,q[7],r=1)
assert abs(sum(q[6] for q in L)-147.55)<.001
y-=10;c.line(40,y,555,y)
for a,b,f in [('Zero-rated (Z)','118.30','Times-Roman'),('Standard-rated 20% (S)','29.25','Times-Roman'),('VAT on 29.25','5.85','Times-Roman'),('TOTAL CREDIT  GBP','153.40','Times-Bold')]:
    y-=15;T(420,y,a,f,10,1);T(500,y,b,f,10,1)
y-=40
for s in ['Goods returned under our firm-sale-or-return terms. 1 copy "Wintering Birds" not credited (stickered) and sent back to you.','This amount has been credited to your account and may be deducted from your next payment (January statement, payable 28.02.2026).','Please do not pay against this document.']:T(40,y,s,z=9.5);y-=13
c.line(40,60,555,60)
T(40,48,'Gannet & Thrale Book Distribution Ltd. Reg. in England 00698412. VAT no. GB 620 3748 61. SAN 9018847.  Bankers: NatWest, IBAN GB65 NWBK 6011 2438 8519 07',z=7.5)
T(40,38,'E. & O.E.   Page 1 of 1',z=7.5);c.save()
