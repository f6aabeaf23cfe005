from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter
c=canvas.Canvas('../en-ca-rent.pdf',pagesize=letter);W,H=letter
def t(x,y,s,f='Times-Roman',z=10,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,H-y,s)
def box(x,y,w,h): c.rect(x,H-y-h,w,h)
for i,s in enumerate(['Queen & Dovercourt Holdings Inc.','c/o Ledbury Property Services','1104 Dovercourt Road','Toronto, ON  M6H 2X7']): t(40,50+i*13,s,'Times-Bold' if i==0 else 'Times-Roman',12 if i==0 else 10)
t(570,58,'Invoice','Helvetica-Bold',22,1)
box(410,75,160,40);c.line(490,H-75,490,H-115);c.line(410,H-92,570,H-92)
t(437,87,'Date');t(510,87,'Invoice #');t(424,108,'18/12/2025');t(512,108,'QD-0931')
box(40,140,240,95);c.line(40,H-157,280,H-157);t(45,152,'Bill To')
for i,s in enumerate(['Parkdale Community Midwives','Unit 204','1482 Queen Street West','Toronto, ON  M6K 1M2']): t(45,172+i*13,s)
box(310,140,260,95);c.line(310,H-157,570,H-157);t(315,152,'Premises')
for i,s in enumerate(['1482 Queen St. W., Unit 204','Lease dated 1 May 2023, expiring 30 April 2028','Rentable area 1,368 sq. ft.']): t(315,172+i*13,s)
xs=[40,150,260,380,570]
box(40,250,530,36);c.line(40,H-267,570,H-267)
for x in xs[1:-1]: c.line(x,H-250,x,H-286)
for x,a,b in zip(xs,['P.O. No.','Terms','Rep','Period'],['','PAD','LPS','01/01/2026 - 31/01/2026']): t(x+8,262,a);t(x+8,281,b)
box(40,300,530,280);c.line(40,H-317,570,H-317)
for x in (90,330,400,480): c.line(x,H-300,x,H-580)
for x,s in ((45,'Qty'),(95,'Description'),(345,'Tax'),(405,'Rate'),(500,'Amount')): t(x,312,s)
for i,(q,d,r,a) in enumerate([('1','Base rent, January 2026','2,850.00','2,850.00'),('1','TMI / additional rent (2026 estimate)','964.50','964.50'),('1','Hydro recharge, meter 3, Oct 14 - Nov 13','118.22','118.22'),('2','Parking stall P11, P12','75.00','150.00')]):
    y=335+i*20;t(60,y,q);t(95,y,d);t(355,y,'H');t(470,y,r,r=1);t(565,y,a,r=1)
t(95,450,'Security deposit held: $5,700.00 (not applied)','Times-Italic',9)
box(330,580,240,80)
for i,(a,b) in enumerate([('Subtotal','$4,082.72'),('HST (ON) 13%','$530.75'),('Total','$4,613.47'),('Balance Due','$4,613.47')]): t(338,596+i*19,a,'Times-Bold',11);t(565,596+i*19,b,'Times-Bold' if i>1 else 'Times-Roman',11,1)
for i,s in enumerate(['The Balance Due will be withdrawn from your account ending','in 118 on January 2, 2026 under your pre-authorized debit','agreement. NSF items are charged $45.00.']): t(40,600+i*12,s,z=9)
t(40,690,'GST/HST No. 81402 7719 RT0001',z=9)
c.line(40,H-710,570,H-710)
for x,a,b in ((60,'Phone #','416-555-0164'),(200,'E-mail','ar@ledburyproperty.example'),(410,'Web Site','www.ledburyproperty.example')): t(x,723,a,z=9);t(x,737,b,z=9)
c.save()
