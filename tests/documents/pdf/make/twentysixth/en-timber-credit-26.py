from reportlab.pdfgen import canvas
from ids import gbvat
c=canvas.Canvas('../en-timber-credit.pdf',pagesize=(595,842));c.setTitle('K8 Document')
c.setFont('Times-Bold',17);c.drawString(35,800,'Hollins Brook Timber & Building Supplies Ltd')
c.setFont('Times-Roman',8);c.drawString(35,787,'Branch 204 Stockport: Welkin Mill Yard, Stockport SK6 2ZZ   01632 960610      VAT No. GB '+gbvat('4410982')+'     Reg. in England 01884207')
c.setFont('Times-Bold',8)
for x,y,s in [(35,755,'ACCOUNT ADDRESS'),(300,755,'COLLECTED FROM'),(36,640,'Account'),(120,640,'Credit Note'),(215,640,'Date'),(285,640,'Your Ref'),(385,640,'Original Invoice'),(500,640,'Page')]:c.drawString(x,y,s)
c.rect(30,612,535,40);c.rect(30,300,535,305);c.line(30,588,565,588)
for x,s in [(36,'Product'),(120,'Description'),(330,'Qty'),(372,'Price'),(418,'Per'),(448,'Disc%'),(505,'Value'),(548,'V')]:c.drawString(x,593,s)
c.setFont('Courier',9.5)
T=lambda x,y,s:c.drawString(x,y,s)
R=lambda x,y,s:c.drawRightString(x,y,s)
for i,l in enumerate(['RIDGEWAY KITCHENS & INTERIORS LTD','UNIT 12 ROMILEY MILLS','HOLE HOUSE FOLD','STOCKPORT','SK6 4ZZ']):T(35,740-i*12,l)
for i,l in enumerate(['SITE: 8 BEECH AVENUE','MARPLE','DRIVER: KEV  19/01/26 AM']):T(300,740-i*12,l)
for x,s in [(36,'R20417'),(120,'204/CR55318'),(215,'19/01/26'),(285,'JOB BEECH'),(385,'204/551902'),(500,'1')]:T(x,622,s)
y=570
for a,d,q,p,u,di,v in [('612088','18MM MR MDF 2440X1220','4','31.87','EA','15.0','108.36'),('604417','CLS 38X63 2.4M C16 TR','12','3.42','EA','20.0','32.83')]:
    T(36,y,a);T(120,y,d);R(350,y,q);R(405,y,p);T(418,y,u);R(478,y,di);R(535,y,v);T(548,y,'1');y-=16
y-=6
T(120,y,'LESS RESTOCKING CHARGE 10%');R(535,y,'14.12-');T(548,y,'1')
y-=34
for l in ['*** CREDIT NOTE - DO NOT PAY ***','REASON: 03 GOODS ORDERED IN ERROR','ORIGINAL INVOICE 204/551902 DATED 08/01/26','INVOICE VALUE 486.17   AUTH: PJH']:T(120,y,l);y-=13
c.setFont('Courier',9.5)
T(36,275,'VAT  RATE    GOODS     VAT');T(36,261,' 1  20.00   127.07   25.41')
for i,(a,b) in enumerate([('GOODS TOTAL','127.07'),('VAT TOTAL','25.41'),('CREDIT TOTAL','152.48')]):T(370,275-i*15,a);R(545,275-i*15,b)
c.setFont('Times-Roman',7.5)
for i,l in enumerate(['This credit will be shown on your next statement and may be deducted from your next payment. Account terms: 30 days from end of month of invoice.','Timber bearing the FSC or PEFC claim is identified on the line. Non-stock and cut goods cannot be returned. Full terms: hollinsbrook.example/terms','Accounts queries: ledger@hollinsbrook.example 01632 960615     Bank: Sort 16-24-10  A/C 10338274']):c.drawString(35,215-i*11,l)
c.save()
