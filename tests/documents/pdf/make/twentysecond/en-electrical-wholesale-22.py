from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-electrical-wholesale.pdf',pagesize=A4); W,H=A4
def t(x,y,s,f='Helvetica',z=8.5,a='l'):
    c.setFont(f,z); {'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[a](x,H-y,s)
B='Helvetica-Bold'
t(40,50,'KESTREL ELECTRICAL WHOLESALE LTD',B,15)
t(40,64,'Trade Counter & Head Office: 14-18 Gelderd Link, Leeds LS12 6DT   Sales 0113 496 0417   Accounts 0113 496 0419')
t(555,90,'INVOICE',B,20,'r')
c.rect(40,H-190,250,90); t(46,112,'Invoice to',z=7); 
for i,s in enumerate(['Brightside Facilities Ltd','Purchase Ledger','Albion Mills, Wakefield Road','Bradford','BD4 7NL']): t(46,126+i*12,s,z=9)
lab=[('Invoice No.','0048213'),('Invoice / Tax Point','11/03/2026'),('Account','BRI042'),('Your Order','PO-77120 / Kev'),('Despatch Note','D119046'),('Despatched','09/03/2026'),('Page','1 of 1')]
for i,(a,b) in enumerate(lab):
    y=112+i*13; c.rect(330,H-y-4,110,13); c.rect(440,H-y-4,115,13); t(334,y,a,B,8); t(444,y,b)
y=222; c.setFillGray(.85); c.rect(40,H-y-5,515,16,fill=1); c.setFillGray(0)
for x,s,a in [(44,'Code','l'),(120,'Description','l'),(345,'Qty','r'),(400,'Per','r'),(450,'Price','r'),(505,'Nett','r'),(550,'VAT','r')]: t(x,y,s,B,8,a)
rows=[('LED-PAN66','600x600 LED panel 40W 4000K TP(a)','12','each','41.85','502.20'),('CU-18WRCBO','18-way consumer unit c/w SPD','6','each','118.40','710.40'),('TWE2.5','2.5mm T+E cable 6242Y (5m cuts)','40','cut','3.27','130.80'),('SKT2G-USB','2G switched socket USB A+C white','25','each','6.92','173.00'),('EMG-BLK3','Emergency bulkhead 3hr maintained','8','each','27.15','217.20')]
for i,r in enumerate(rows):
    y=242+i*14
    for x,s,a in zip((44,120,345,400,450,505),r,'llrrrr'): t(x,y,s,a=a)
    t(550,y,'1',a='r')
t(44,330,'Shortages and damages must be notified within 3 days of delivery. Goods remain our property until paid for.',z=7.5)
c.line(40,H-560,555,H-560)
t(44,575,'VAT analysis',B,8)
t(44,588,'Code 1   20.00%    Goods 1,733.60    VAT 346.72',z=8)
for i,(a,b) in enumerate([('Goods total','1,733.60'),('Carriage','0.00'),('VAT','346.72'),('INVOICE TOTAL GBP','2,080.32')]):
    t(470,575+i*15,a,B if i==3 else 'Helvetica',9,'r'); t(550,575+i*15,b,B if i==3 else 'Helvetica',9,'r')
c.rect(40,H-712,515,70)
t(46,655,'SETTLEMENT TERMS',B,8)
t(46,668,'Nett monthly account - to be settled by the last day of the month following the month of invoice.',z=8.5)
t(46,681,'A discount of 2.5% of the full price applies if payment is made within 10 days of the invoice date (deduct £52.01, pay £2,028.31).',z=8.5)
t(46,694,'No credit note will be issued. On payment you may only recover as input tax the VAT actually paid.',z=8.5)
t(46,706,'Queries on this invoice within 7 days please.',z=7.5)
t(297,740,'Bank: sort code 40-27-09  account 31884506  Kestrel Electrical Wholesale Ltd',z=8,a='c')
t(297,790,'Registered in England 04471920. VAT Reg No GB 209 4713 67. WEEE producer WEE/KJ0193TQ. Terms & conditions of sale on request.',z=6.5,a='c')
c.save()
