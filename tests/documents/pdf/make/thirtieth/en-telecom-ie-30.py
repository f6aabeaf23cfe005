from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-telecom-ie.pdf',pagesize=A4,pageCompression=1);W,H=A4
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z);c.drawString(x,H-y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z);c.drawRightString(x,H-y,s)
B='Helvetica-Bold'
c.setFillColorRGB(.45,.1,.5);c.rect(0,H-70,W,70,fill=1,stroke=0);c.setFillColorRGB(1,1,1);t(40,45,'corrib',B,26);r(W-40,45,'Your bill',B,18);c.setFillColorRGB(0,0,0)
for i,s in enumerate(['Ms Aoife Brannigan','27 Sruthán Mór','Ballinasloe Road','Athlone','Co. Westmeath','N37 X2K4']): t(50,120+i*12,s)
for i,(a,b) in enumerate([('Account number','20417736'),('Bill number','118403227'),('Bill date','24 Feb 2026'),('Billing period','24 Feb - 23 Mar 2026'),('Phone number','090 555 0172'),('VAT number','IE 9574183T')]):
    t(345,120+i*14,a);t(440,120+i*14,b,B)
c.setFillColorRGB(.95,.9,.96);c.roundRect(40,H-330,W-80,100,8,fill=1,stroke=0);c.setFillColorRGB(0,0,0)
y=250
for a,b in [('Amount of your last bill (24 Jan 2026)','€71.92'),('Payment received 10 Feb 2026 - thank you','€71.92 CR'),('Balance brought forward','€0.00')]: t(55,y,a);r(W-55,y,b);y+=15
t(55,y+16,'Total due',B,14);r(W-55,y+16,'€73.60',B,14)
t(40,352,'You pay by Direct Debit. €73.60 will be taken from your account ending 4471 on 10 March 2026.',B)
t(40,366,'You do not need to do anything. If this date is not a banking day please allow an extra day for it to show in your account.',z=8)
y=400;t(40,y,'Summary of charges',B,12);y+=20;t(40,y,'Description',B);t(330,y,'Period',B);r(W-40,y,'Amount ex VAT',B);c.line(40,H-y-4,W-40,H-y-4);y+=18
for a,p,b in [('Fibre 500 Broadband & Talk','24 Feb - 23 Mar','44.71'),('SIM only 5G 40GB - 085 555 0139','24 Feb - 23 Mar','16.26'),('Calls outside your plan (see page 2 online)','24 Jan - 23 Feb','3.87'),('Loyalty discount (ends 23 Aug 2026)','24 Feb - 23 Mar','-5.00')]:
    t(40,y,a);t(330,y,p);r(W-40,y,b);y+=15
c.line(40,H-y+8,W-40,H-y+8);y+=6
for a,b in [('Total charges excluding VAT','59.84'),('VAT @ 23% on €59.84','13.76')]: t(330,y,a);r(W-40,y,b);y+=15
t(330,y,'Total this bill including VAT',B);r(W-40,y,'€73.60',B)
t(40,y+40,'Good to know',B,11)
for i,s in enumerate(['Your minimum term ends on 23 August 2026. Early cessation charge today: €268.26.','From 1 April 2026 prices rise by CPI + 3% as set out in your contract.','A late payment fee of €10.00 applies to unpaid Direct Debits. Your next bill will be dated 24 Mar 2026.']): t(40,y+56+i*12,s,z=8)
t(40,H-50,'Corrib Communications DAC, Registered in Ireland No. 481937. Registered office: Dock House, Lough Atalia Road, Galway H91 W7P2',z=7);t(40,H-40,'Direct Debit creditor identifier IE36ZZZ304417   Customer care 1800 555 017',z=7);r(W-40,H-40,'Page 1 of 1',z=7)
c.save()
