from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-gb-haulier.pdf',pagesize=A4); H=842
def t(x,y,s,f='Times-Roman',z=10): c.setFont(f,z); c.drawString(x,H-y,s)
def r(x,y,s,f='Times-Roman',z=10): c.setFont(f,z); c.drawRightString(x,H-y,s)
t(40,50,'GARTH & SON HAULAGE LTD','Times-Bold',17)
for i,s in enumerate(['The Yard, Thirsk Road','Northallerton','North Yorkshire  DL6 2RW','Tel 01609 555 0126','VAT Reg No. GB 409 2386 50','Operator Licence OB1129384']): t(40,66+i*12,s)
r(555,50,'INVOICE','Times-Bold',17); r(555,66,'Page 1')
c.roundRect(40,H-245,250,90,6)
for i,s in enumerate(['DALEFORD FEEDS LTD','STATION MILL','LEYBURN ROAD','BEDALE','NORTH YORKSHIRE','DL8 1XX']): t(50,170+i*13,s,'Courier',10)
for i,(a,b) in enumerate([('Invoice No.','41873'),('Invoice/Tax Date','09/01/2026'),('Cust. Order No.','DF/5512'),('Account No.','DALE001')]):
    t(340,170+i*20,a,'Times-Bold'); r(555,170+i*20,b,'Courier'); c.line(340,H-(174+i*20),555,H-(174+i*20))
y=275
c.rect(40,H-560,515,295)
for x,s in [(45,'Quantity'),(100,'Details'),]: t(x,y,s,'Times-Bold')
for x,s in [(375,'Disc%'),(440,'Net Amount'),(485,'VAT %'),(550,'VAT')]: r(x,y,s,'Times-Bold')
c.line(40,H-281,555,H-281)
L=[('1.00','05/01/2026 Teesport - Bedale, wheat 28.4t, POD 90217','285.00','57.00'),('1.00','06/01/2026 Immingham - Bedale, soya 27.9t, POD 90224','310.00','62.00'),('1.00','08/01/2026 Bedale - Carlisle, bagged feed, POD 90231','264.00','52.80'),('1.00','Fuel surcharge 12% for January 2026','103.08','20.62')]
for i,(q,d,n,v) in enumerate(L):
    yy=300+i*18; r(85,yy,q,'Courier',9); t(100,yy,d,'Times-Roman',9); r(375,yy,'0.00','Courier',9); r(440,yy,n,'Courier',9); r(485,yy,'20.00','Courier',9); r(550,yy,v,'Courier',9)
t(100,395,'All goods carried under RHA Conditions of Carriage 2024.','Times-Italic',9)
for i,(a,b) in enumerate([('Total Net Amount','962.08'),('Carriage Net','0.00'),('Total VAT Amount','192.42'),('Invoice Total  GBP','1,154.50')]):
    yy=580+i*19; t(380,yy,a,'Times-Bold'); r(550,yy,b,'Courier-Bold' if i==3 else 'Courier'); c.rect(375,H-yy-5,180,19)
for i,s in enumerate(['Terms: payment is due by the end of the month','following the month of invoice.','Settlement discount: none.','BACS: HSBC 40-26-15  A/c 51903826','IBAN GB22 HBUK 4026 1551 9038 26','Remittances to accounts@garthhaulage.example']): t(40,582+i*13,s,'Times-Roman',10)
t(40,790,'Registered in England No. 02871446. Registered Office: The Yard, Thirsk Road, Northallerton DL6 2RW. Claims within 7 days of delivery.','Times-Roman',8)
c.save()
