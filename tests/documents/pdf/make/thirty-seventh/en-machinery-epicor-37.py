from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter
c=canvas.Canvas('../en-machinery-epicor.pdf',pagesize=letter);H=792
def t(x,y,s,f='Helvetica',z=9,r=False):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,H-y,s)
B='Helvetica-Bold'
t(40,50,'Tamarack Spindle Works, Inc.',B,15);t(40,64,'2900 Industrial Parkway, Rockford, IL 61109 USA');t(40,76,'Phone: 815-555-0121   Fax: 815-555-0122   Federal ID 36-4418207')
t(572,50,'INVOICE',B,20,True)
y=100
for a,b in (('Invoice:','774120'),('Date:','2/9/2026'),('Packing Slip:','118842'),('Page:','1 of 1')):
    t(470,y,a,B,9,True);t(480,y,b);y+=13
for x,h,L in ((40,'Sold To:',['Van der Linden Verspaning B.V.','Ambachtsweg 28','5731 AG Mierlo','THE NETHERLANDS','VAT ID NL860417225B01']),(235,'Ship To:',['Van der Linden Verspaning B.V.','Dock 3, Ambachtsweg 30','5731 AG Mierlo','THE NETHERLANDS'])):
    t(x,112,h,B)
    for i,l in enumerate(L):t(x+6,126+12*i,l)
y=200
c.rect(40,H-y-32,532,32);c.line(40,H-y-15,572,H-y-15)
cols=[(44,'PO Number','PO-26-0117'),(124,'Our Order','90331'),(184,'Sales Rep','D. Kowal'),(250,'Ship Via','Air freight DAP'),(335,'Ship Date','2/6/2026'),(400,'Terms','2% 10 Net 45'),(490,'Currency','EUR')]
for x,a,b in cols:t(x,y+11,a,B,8);t(x,y+26,b)
y=250
for x,a,r in ((44,'Line',0),(74,'Part Number / Rev / Description',0),(350,'Quantity',1),(390,'UM',1),(480,'Unit Price',1),(568,'Ext. Price',1)):t(x,y,a,B,8,r)
c.line(40,H-y-4,572,H-y-4)
for n,p,d,q,u,e in (('1','TS-4410-B  Rev C','Toolholder taper, ground, HSK-63A','40.00','186.25','7,450.00'),('2','TS-2207  Rev A','Spindle cartridge rebuild kit','12.00','412.50','4,950.00')):
    y+=18;t(44,y,n);t(74,y,p);t(350,y,q,r=1);t(390,y,'EA',r=1);t(480,y,u,r=1);t(568,y,e,r=1);y+=12;t(74,y,d)
    y+=11;t(74,y,'HTS 8466.10.0175   Country of origin US   Lot 26A-'+n+'4',z=7.5)
y+=24;t(74,y,'Misc. charge: Freight and export packing');t(568,y,'385.00',r=1)
y=520;c.line(380,H-y+12,572,H-y+12)
for a,b in (('Lines Total:','12,400.00'),('Miscellaneous Charges:','385.00'),('Tax:','0.00')):t(480,y,a,r=1);t(568,y,b,r=1);y+=14
t(480,y,'Invoice Total:  EUR',B,10,1);t(568,y,'12,785.00',B,10,1)
t(40,520,'Payment discount if paid by 2/19/2026:',B);t(46,533,'Discount EUR 255.70     Pay EUR 12,529.30')
t(40,552,'Export sale, no U.S. sales tax. Import VAT to be accounted for by importer.',z=8)
t(40,610,'Remit in EUR to:',B);t(40,623,'Tamarack Spindle Works, Inc. - collection account Frankfurt');t(40,636,'IBAN DE77 5123 0800 0041 7749 03     SWIFT KLBKDEFFXXX');t(40,649,'Reference: customer 10552 / invoice 774120')
t(40,700,'All claims must be made within 15 days of receipt of goods. Past due invoices bear interest at 1.5% per month. Diversion contrary to U.S. law prohibited.',z=7)
c.save()
