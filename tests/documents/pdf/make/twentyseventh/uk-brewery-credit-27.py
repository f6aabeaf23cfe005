from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../uk-brewery-credit.pdf',pagesize=A4);W,Hh=A4
def t(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,Hh-y,s)
B='Helvetica-Bold'
t(40,50,'SALES CREDIT NOTE',B,18)
for i,s in enumerate(['Peggotty Brewing Co. Ltd','The Maltings, Quay Lane','Wells-next-the-Sea NR23 1AH','01328 496 0556','VAT No. GB 163 7745 41','AWRS XQAW00000318842']): t(555,44+12*i,s,B if i==0 else 'Helvetica',9,1)
c.rect(40,Hh-195,240,75)
for i,s in enumerate(['The Three Cranes','18 Chequer Street','Fakenham','NR21 9BQ']): t(46,133+13*i,s)
F=[('Credit note no.','CN004417'),('Credit date','27/02/2026'),('Account','THREECRAN'),('Credits invoice','SI118362'),('Invoice dated','06/02/2026'),('Your PO','PO-0771'),('Sales rep','Martha Luckhurst')]
for i,(a,b) in enumerate(F): t(330,132+12*i,a);t(430,132+12*i,b,B)
y=240;c.setFillGray(.85);c.rect(40,Hh-y-5,515,16,fill=1,stroke=0);c.setFillGray(0)
for x,s,r in [(44,'Code',0),(105,'Description',0),(330,'ABV',0),(395,'Qty',1),(460,'Unit price',1),(550,'Amount',1)]: t(x,y,s,B,9,r)
R=[('BARN9','Barnacle Bitter 9g cask - sour, ullage cert. U-0931','4.1%','-2','98.50','-197.00'),('SAMP30','Samphire Pale 30L keg - delivered short 06/02','4.4%','-1','121.75','-121.75'),('CASKDEP','Container deposit 9g cask (returned 20/02/2026)','','-6','15.00','-90.00'),('DISC','Promo discount on SI118362 reversed','','1','12.40','12.40')]
for r in R:
    y+=17
    for x,s,a in zip((44,105,330,395,460,550),r,(0,0,0,1,1,1)): t(x,y,s,z=8.5,r=a)
y+=26;c.line(40,Hh-y,555,Hh-y)
# net -396.35, vat 79.27
for a,b,f in [('Net credit','-396.35','Helvetica'),('VAT 20% (T1)','-79.27','Helvetica'),('Total credit GBP','-475.62',B)]:
    y+=16;t(380,y,a,f);t(550,y,b,f,9,1)
y+=34
for s in ['Reason: quality complaint and short delivery on invoice SI118362 (6 February 2026).','Invoice SI118362 was for 1,318.44 incl. VAT; after this credit 842.82 remains payable on SI118362, due 08/03/2026.','This credit has been allocated to SI118362 on your account. Please do not deduct it a second time from SI118590','(20/02/2026, 604.08).','','Beer duty is included in the price and will be reclaimed by us under Excise Notice 226 (spoilt beer).','Empties on site after this credit: 4 x 9g cask, 3 x 30L keg. Uncollected containers are charged at 85.00 each.']:
    t(40,y,s,z=9);y+=13
t(40,780,'Peggotty Brewing Co. Ltd, registered in England 08614420. Bank: HSBC 40-35-09, 71940336.',z=7.5)
t(555,780,'Printed 27/02/2026 15:12   Page 1/1',z=7.5,r=1)
c.save()
