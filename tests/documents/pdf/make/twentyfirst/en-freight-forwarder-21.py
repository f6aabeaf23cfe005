from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.pagesizes import A4
c=Canvas('../en-freight-forwarder.pdf',pagesize=A4);B='Helvetica-Bold';N='Helvetica'
def T(x,y,s,f=N,z=8,r=0):c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,y,s)
def box(x,y,w,h,l,*v):
    c.rect(x,y,w,h);c.setFillGray(.88);c.rect(x,y+h-11,w,11,fill=1);c.setFillGray(0);T(x+3,y+h-8.5,l,B,6.5)
    for i,s in enumerate(v):T(x+3,y+h-21-i*10,s)
T(30,800,'KILRONAN FORWARDING LTD',B,15);T(30,787,'Unit 9 Harbour Link Business Park, Dublin 11, D11 KX92, Ireland   Tel +353 1 536 0187   EORI IE8271946A   VAT IE8271946A',z=7)
T(565,762,'INVOICE S00048213/A',B,13,1)
c.rect(30,675,255,78)
for i,s in enumerate(['AUGHRIM OUTDOOR EQUIPMENT LTD','GREENHILLS INDUSTRIAL ESTATE','ATHENRY','CO. GALWAY H65 W2P8','IRELAND']):T(38,738-i*12,s,z=9)
box(300,725,130,28,'INVOICE DATE','24-Oct-25');box(430,725,135,28,'CUSTOMER ID','AUGOUTATH')
box(300,697,130,28,'SHIPMENT','S00048213');box(430,697,135,28,'DUE DATE','13-Nov-25')
box(300,669,130,28,'CONSOL NUMBER','C00011977');box(430,669,135,28,'TERMS','20 days from Inv. Date')
T(30,655,'SHIPMENT DETAILS',B,9)
box(30,612,265,38,'SHIPPER','NINGBO HAIFENG LEISURE CO LTD');box(295,612,270,38,'CONSIGNEE','AUGHRIM OUTDOOR EQUIPMENT LTD')
box(30,574,265,38,'GOODS DESCRIPTION','FOLDING CAMP CHAIRS, TENTS - 412 CTN');box(295,574,90,38,'WEIGHT','8,640.000 KG');box(385,574,90,38,'VOLUME','66.120 M3');box(475,574,90,38,'PACKAGES','412 CTN')
box(30,536,265,38,'VESSEL / VOYAGE / IMO','MV ORIENT HERON / 0FX4W / 9784419');box(295,536,135,38,'OCEAN BILL OF LADING','NGBDUB2509417');box(430,536,135,38,'HOUSE BILL OF LADING','KFL25090338')
box(30,498,133,38,'ORIGIN','CNNGB = Ningbo, China');box(163,498,132,38,'ETD','08-Sep-25');box(295,498,135,38,'DESTINATION','IEDUB = Dublin, Ireland');box(430,498,135,38,'ETA','19-Oct-25')
box(30,470,535,28,'CONTAINERS','BMOU 601772-4 (40HC, FCL)      ORDER REF / OWNER\'S REF: PO 7719      DELIVERED 22-Oct-25')
y=448;c.setFillGray(.88);c.rect(30,y-4,535,14,fill=1);c.setFillGray(0)
T(34,y,'CHARGES',B);T(34,y-18,'DESCRIPTION',B,7);T(430,y-18,'VAT IN EUR',B,7,1);T(560,y-18,'CHARGES IN EUR',B,7,1);y-=20
for d,v,a in [('Ocean Freight 40HC  (USD 2,950.00 @ 1.162500)','0.00 (0%)','2,537.63'),('Terminal Handling Dublin','65.55 (23%)','285.00'),('Delivery Order Fee','12.65 (23%)','55.00'),('Import Customs Entry  (SAD 25IE00D9417722, VAT postponed)','17.25 (23%)','75.00'),('Haulage Dublin Port - Athenry','147.20 (23%)','640.00'),('Customs Duty - disbursement paid on your behalf','0.00 (out of scope)','1,318.44')]:
    y-=14;T(34,y,d);T(430,y,v,r=1);T(560,y,a,r=1)
assert round(65.55+12.65+17.25+147.2,2)==242.65 and round(2537.63+1055+1318.44,2)==4911.07
y-=10;c.line(30,y,565,y)
for a,b in [('SUBTOTAL','4,911.07'),('VAT','242.65')]:y-=14;T(470,y,a,B,8,1);T(560,y,b,r=1)
y-=18;T(470,y,'TOTAL EUR',B,10,1);T(560,y,'5,153.72',B,10,1)
T(34,y-24,'Please contact us within 7 days should there be any discrepancies. Quay rent runs from 24-Oct-25 if the empty is not restituted.',z=7.5)
c.rect(30,70,535,84);T(36,140,'TRANSFER FUNDS TO:',B);T(300,140,'PAYMENT ADVICE',B)
for i,s in enumerate(['Bank: Bank of Ireland, Finglas','Account name: Kilronan Forwarding Ltd','IBAN: IE94 BOFI 9014 3356 1288 70','BIC: BOFIIE2D']):T(36,126-i*13,s)
for i,s in enumerate(['Pay ref: AUGOUTATH S00048213/A','Amount due: EUR 5,153.72','Due date: 13-Nov-25']):T(300,126-i*13,s)
T(30,56,'All business is transacted under the current Standard Trading Conditions of the Irish International Freight Association. Disbursements are payable at all events.',z=6.5)
T(30,46,'Registered in Ireland 418806. Directors: M. Conneely, A. Szulc (PL).  Printed by: A.SZULC 24-Oct-25 11:06   Page 1 of 1',z=6.5);c.save()
