from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter
c=canvas.Canvas('../en-sapb1-packaging.pdf',pagesize=letter)
def t(x,y,s,f='Helvetica',z=9):c.setFont(f,z);c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9):c.setFont(f,z);c.drawRightString(x,y,s)
B='Helvetica-Bold'
t(40,745,'Lakeshore Corrugated & Film Ltd.',B,14);t(40,731,'3385 Dixie Industrial Crt, Unit 7, Mississauga ON  L4Y 2B1',z=8);t(40,721,'Tel 905-555-0142   GST/HST Reg. No. 81447 2093 RT0001',z=8)
r(572,745,'A/R Invoice',B,16);r(572,730,'Original',z=8)
for i,(a,b) in enumerate([('Document Number','30011874'),('Document Date','2025-09-03'),('Customer No.','C20418'),('Customer Ref. No.','4500 71826'),('Sales Employee','M. Tremblay'),('Based on Delivery','20009916'),('Delivery Date','2025-09-01'),('Page','1 of 1')]):
    y=690-i*13;t(370,y,a,z=8.5);t(475,y,b,B if i==0 else 'Helvetica',8.5)
c.rect(362,590,212,114)
t(40,692,'Bill To:',B,8.5)
for i,s in enumerate(['Northgate Cosmetics Inc.','Attn: Comptes payables / A/P','88 Steelcase Rd E','Markham ON  L3R 1E8','CANADA']):t(40,679-i*12,s)
t(205,692,'Ship To:',B,8.5)
for i,s in enumerate(['Northgate Cosmetics Inc.','DC Whitby - Receiving','1400 Hopkins St','Whitby ON  L1N 2C3']):t(205,679-i*12,s)
y=560;c.setFillGray(.88);c.rect(38,y-5,536,17,fill=1,stroke=0);c.setFillGray(0)
for x,s in [(42,'#'),(58,'Item No.'),(130,'Description')]:t(x,y,s,B,8.5)
for x,s in [(375,'Quantity'),(410,'UoM'),(470,'Price'),(510,'Tax'),(570,'Total')]:r(x,y,s,B,8.5)
for i,l in enumerate([('1','RSC-3218C','RSC carton 18x12x10, 32 ECT, 1-colour print','2,400','ea','1.8400','HON','4,416.00'),('2','SW-20-80G','Stretch wrap 20" 80 ga, 5000 ft','60','roll','27.9000','HON','1,674.00'),('3','TOOL-DIE','Cutting die, tray 44-117 (one-time charge)','1','ea','685.0000','HON','685.00')]):
    yy=y-20-i*16
    t(42,yy,l[0]);t(58,yy,l[1]);t(130,yy,l[2],z=8.5)
    for x,s in zip((375,410,470,510,570),l[3:]):r(x,yy,s)
c.line(38,470,574,470)
for i,(a,b) in enumerate([('Total Before Discount','CAD 6,775.00'),('Discount 3.00 %','CAD -203.25'),('Freight','CAD 240.00'),('Tax  HST ON 13 % on 6,811.75','CAD 885.53'),('Document Total','CAD 7,697.28'),('Down Payment applied (incl. HST 230.09)','CAD -2,000.00'),('Balance Due','CAD 5,697.28')]):
    f=B if a in('Balance Due',) else 'Helvetica';r(480,452-i*15,a,f);r(570,452-i*15,b,f)
t(40,452,'Payment Terms:  Net 45 Days',B);t(40,437,'Price List: Contract 2025-B',z=8);t(40,425,'Down payment request 12000391',z=8);t(40,414,'received 2025-08-11',z=8)
t(40,325,'Remarks:',B,8);t(40,313,'Based On Sales Orders 10014402. Based On Deliveries 20009916. 4 skids, Trailer 53-118, seal 0077125.',z=8)
t(40,301,'Over/under run +/- 10 % is customary in the trade. Claims within 5 business days of delivery.',z=8)
t(40,80,'Please make cheque payable to Lakeshore Corrugated & Film Ltd. EFT: Transit 04412, Institution 006, Account 1028837.',z=7.5)
t(40,69,'Overdue accounts bear interest at 1.5 % per month (19.56 % per annum). All amounts in Canadian dollars.',z=7.5);t(40,50,'Printed by SAP Business One',z=7)
c.save()
