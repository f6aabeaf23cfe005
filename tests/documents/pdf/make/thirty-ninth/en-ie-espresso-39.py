from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-ie-espresso.pdf',pagesize=A4);W,H=A4
def t(x,y,s,b=0,z=9):c.setFont('Helvetica-Bold' if b else 'Helvetica',z);c.drawString(x,H-y,s)
def r(x,y,s,b=0,z=9):c.setFont('Helvetica-Bold' if b else 'Helvetica',z);c.drawRightString(x,H-y,s)
t(50,60,'Sales - Invoice PSI-104233',0,17);t(50,76,'Page 1 / 1',0,8)
for i,s in enumerate(['Kaffeehaus Lindqvist GmbH','Frau Antje Lindqvist','Große Bergstraße 211','22767 Hamburg','Germany']):t(50,110+12*i,s)
for i,s in enumerate(['Corrib Espresso Works Ltd.','Unit 9, Liosban Business Park','Tuam Road','Galway H91 X2K7','Ireland']):r(545,110+12*i,s,i==0)
rows=[('Document Date','9 April 2026','Your Reference','AL-Herbst/26'),('Posting Date','9 April 2026','Salesperson','Niamh Garrihy'),('Due Date','30 May 2026','Order No.','S-ORD-101877'),('Payment Terms','Current Month + 30 days','Shipment Date','7 April 2026'),('Payment Method','Bank Transfer','Shipment Method','DAP Hamburg'),('Bill-to Customer No.','D00418','Package Tracking No.','GW7719203IE')]
for i,(a,b,d,e) in enumerate(rows):
    y=195+14*i;t(50,y,a,1);t(165,y,b);t(320,y,d,1);t(440,y,e)
y=310
for x,s in [(50,'No.'),(110,'Description')]:t(x,y,s,1,8)
for x,s in [(370,'Quantity'),(392,'Unit'),(440,'Unit Price'),(482,'Disc. %'),(505,''),(545,'Amount')]:r(x,y,s,1,8)
c.line(50,H-y-4,545,H-y-4)
L=[('CX-2','Corrib X2 two-group lever machine, 230 V','3','Pcs','4,150.00','8','11,454.00'),('','Serial No. X2-26-0331, X2-26-0332, X2-26-0333','','','','',''),('PF-58','Portafilter 58 mm, bottomless','12','Pcs','68.50','','822.00'),('FRT','Freight, palletised','1','','340.00','','340.00'),('2450','Prepayment, Prepmt. Invoice PSI-PP-1027 of 2 March 2026','1','','-3,000.00','','-3,000.00')]
for i,l in enumerate(L):
    yy=y+20+15*i;t(50,yy,l[0],0,8.5);t(110,yy,l[1],0,8.5)
    for x,s in zip((340+30,395,445,478,545),l[2:]):r(x,yy,s,0,8.5)
c.line(350,H-412,545,H-412)
r(470,426,'Total EUR Excl. VAT');r(545,426,'9,616.00');r(470,440,'0% VAT');r(545,440,'0.00');r(470,456,'Total EUR Incl. VAT',1);r(545,456,'9,616.00',1)
t(50,490,'VAT Amount Specification',1)
for x,s in [(130,'VAT %'),(230,'VAT Base'),(330,'VAT Amount')]:r(x,505,s,1,8)
t(50,505,'VAT Identifier',1,8);t(50,519,'EU0',0,8)
for x,s in [(130,'0'),(230,'9,616.00'),(330,'0.00')]:r(x,519,s,0,8)
t(50,545,'Zero-rated intra-Community supply of goods, Art. 138 Directive 2006/112/EC. Buyer VAT Registration No. DE318840275.',0,8)
t(50,558,'Commodity code 8419 81 20. Country of origin IE. Net weight 214 kg.',0,8)
c.line(50,H-740,545,H-740)
for i,(a,b) in enumerate([('VAT Registration No.','IE3417826JH'),('Bank','Allied Corrib Bank'),('IBAN','IE17 AIBK 9310 4719 4830 26'),('SWIFT Code','AIBKIE2D')]):
    t(50+125*i if i<3 else 460,755,a,1,8);t(50+125*i if i<3 else 460,767,b,0,8)
t(50,785,'Home Page www.corribespresso.example   Phone No. +353 91 555 018   Registered in Ireland No. 618804. Directors: N. Garrihy, P. Joyce',0,7)
c.save()
