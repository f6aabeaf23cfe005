from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-au-electricity.pdf',pagesize=A4); c.setTitle('Electricity account')
W,H=A4
def t(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,H-y,s)
B='Helvetica-Bold'
t(40,50,'Southern Wattle Energy',B,18); t(40,66,'Southern Wattle Energy Pty Ltd  ABN 56 618 440 293',z=8); t(40,78,'GPO Box 2207, Melbourne VIC 3001',z=8)
for i,s in enumerate(['MS H PAPADAKIS','3/41 ACACIA ST','PRESTON VIC 3072']): t(40,125+i*13,s,z=10)
t(40,195,'Supply address: Unit 3, 41 Acacia St, Preston VIC 3072'); t(40,208,'NMI: 6102 884 1735     Meter: 0281774     Tariff: Residential single rate')
c.setFillGray(.92); c.rect(340,H-215,215,178,fill=1,stroke=0); c.setFillGray(0)
y=55
for a,b in [('Account number','8841 7350 2'),('Tax invoice','3004 871 226'),('Issue date','24 Apr 2026'),('Billing period','21 Jan 2026 - 20 Apr 2026')]: t(350,y,a); t(545,y,b,B,9,1); y+=16
c.line(350,H-118,545,H-118)
t(350,138,'Amount due'); t(545,140,'$336.23',B,18,1); t(350,162,'Due date'); t(545,163,'14 May 2026',B,13,1)
t(350,186,'A late payment fee of $12.00 may apply',z=8); t(350,197,'if we receive your payment after the due date.',z=8)
y=245; t(40,y,'Your account summary',B,12); 
for a,b in [('Previous bill (issued 23 Jan 2026)','$287.15'),('Payment received 3 Feb 2026 - thank you','$287.15 CR'),('Balance carried forward','$0.00'),('New charges (incl. GST)','$356.73'),('Solar feed-in credit','$20.50 CR'),('Total amount due','$336.23')]:
    y+=17; t(40,y,a,B if 'Total' in a else 'Helvetica'); t(320,y,b,B if 'Total' in a else 'Helvetica',9,1)
y=385; t(40,y,'How we worked out your new charges (90 days)',B,12); y+=18
for r in [('Charge','Units','Rate (excl. GST)','Amount'),('General usage  (read 41208 to 42020, actual)','812 kWh','$0.2830','$229.80'),('Supply charge','90 days','$1.0500','$94.50'),('Total excluding GST','','','$324.30'),('GST 10%','','','$32.43'),('Total new charges','','','$356.73'),('Solar feed-in (no GST)','410 kWh','$0.0500','$20.50 CR')]:
    f=B if r[0][:5] in('Charg','Total') else 'Helvetica'
    t(40,y,r[0],f); t(330,y,r[1],f,9,1); t(440,y,r[2],f,9,1); t(555,y,r[3],f,9,1); y+=16
y+=6; t(40,y,'Average daily use: 9.02 kWh. Same time last year: 9.85 kWh. Next meter reading: 20 Jul 2026 (+/- 2 days).',z=8.5)
y+=14; t(40,y,'Could you save money on another plan? Our Saver 12 plan could cost you up to $64 less per year. Call 13 55 50 before 31 May 2026.',z=8.5)
c.setDash(3,3); c.line(40,H-585,555,H-585); c.setDash()
t(40,605,'How to pay',B,12)
c.rect(40,H-690,150,70); t(48,636,'BPAY',B,11); t(48,654,'Biller Code: 774218'); t(48,668,'Ref: 8841 7350 28'); t(48,682,'Contact your bank to pay.',z=7)
t(205,636,'Direct debit',B); t(205,650,'Set it up at southernwattle.example/dd',z=8); t(205,668,'Post Billpay',B); t(205,682,'Code 4417  Ref 8841 7350 28',z=8)
t(400,636,'Account'); t(555,636,'8841 7350 2',r=1); t(400,652,'Due date'); t(555,652,'14 May 2026',r=1); t(400,668,'Amount due'); t(555,668,'$336.23',B,9,1)
t(40,720,'Faults and emergencies 13 17 99 (24 hours). Interpreter service 13 14 50. Having trouble paying? Call us about our hardship program.',z=7.5); t(555,810,'Page 1 of 1',z=7.5,r=1)
c.save()
