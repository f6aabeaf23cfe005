from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-gb-haulage.pdf',pagesize=A4)
def t(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,y,s)
B='Helvetica-Bold'
t(40,790,'J. R. HOLTBY HAULAGE LTD',B,15);y=775
for s in ['Depot Road, Sutton Fields, Hull HU7 0YE','Tel: 01482 960177   Traffic office: 01482 960178','VAT Reg No. GB 287 6415 21']:t(40,y,s,z=8);y-=10
t(555,790,'INVOICE',B,18,1);t(555,775,'Page 1',z=8,r=1)
c.rect(40,645,250,90)
y=722
for s in ['Wrenfield Pet Foods Ltd','Purchase Ledger','Carr Lane Industrial Estate','DRIFFIELD','East Yorkshire','YO25 6RT']:t(48,y,s);y-=13
c.rect(350,645,205,90)
y=720
for a,b in [('Invoice No.','48217'),('Invoice/Tax Date','12/09/2025'),('Order No.','WPF-PO-60331'),('Account Ref.','WREN003'),('Cust. VAT No.','GB 190 3348 68')]:
    t(356,y,a,B);t(548,y,b,r=1);y-=17
c.rect(40,300,515,325);c.line(40,605,555,605)
for x,s in [(44,'Date'),(100,'Job No'),(150,'Details')]:t(x,611,s,B)
for x,s in [(385,'Qty'),(455,'Net Amt'),(495,'VAT %'),(550,'VAT')]:t(x,611,s,B,9,1)
rows=[('01/09/2025','J77120','Driffield to Daventry (POD 31842)','3 plt','186.00'),('03/09/2025','J77188','Driffield to Trafford Park (POD 31877)','5 plt','242.50'),('08/09/2025','J77301','Driffield to Normanton (POD 31920)','4 plt','128.75'),('10/09/2025','J77342','Driffield to Thurrock (POD 31951)','6 plt','310.00'),('','','Fuel surcharge 12.50% (Sept index) on 867.25','1','108.41'),('10/09/2025','J77342','Demurrage Thurrock 09.30 - 11.00 @ 35.00/hr','1.5 hr','52.50')]
v=['37.20','48.50','25.75','62.00','21.68','10.50']
y=588
for r,vv in zip(rows,v):
    t(44,y,r[0],z=8.5);t(100,y,r[1],z=8.5);t(150,y,r[2],z=8.5);t(385,y,r[3],z=8.5,r=1);t(455,y,r[4],z=8.5,r=1);t(495,y,'20.00',z=8.5,r=1);t(550,y,vv,z=8.5,r=1);y-=17
c.rect(365,215,190,75)
y=275
for a,b,f in [('Total Net Amount','1,028.16','Helvetica'),('Carriage Net','0.00','Helvetica'),('Total VAT Amount','205.63','Helvetica'),('Invoice Total  £','1,233.79',B)]:
    t(372,y,a,f);t(548,y,b,f,9,1);y-=17
t(40,275,'TERMS: 30 days from end of month of invoice.',B,9)
t(40,260,'Please remit to Barclays Bank PLC, Hull',z=8.5)
t(40,248,'Sort code 20-45-81   Account no. 63920471',z=8.5)
t(40,236,'IBAN GB51 BARC 2045 8163 9204 71   SWIFT BARCGB22',z=8.5)
t(40,224,'Remittances to ledger@holtbyhaulage.example',z=8.5)
y=180
for s in ['All goods carried under RHA Conditions of Carriage 2024, copies on request. Claims for loss or damage must be notified within 7 days of delivery.','We reserve the right to charge statutory interest at 8% over base under the Late Payment of Commercial Debts (Interest) Act 1998.','Christmas closure: last collections 23/12/2025, reopening 02/01/2026.','Registered in England No. 03318746. Registered office as above. Operator licence OB0294417.']:
    t(40,y,s,z=7);y-=10
c.save()
