from fpdf import FPDF
p=FPDF(format='letter');p.add_page();p.set_auto_page_break(False)
def t(x,y,s,b='',z=9,r=0):
    p.set_font('Helvetica',b,z);w=p.get_string_width(s);p.text(x-(w if r else 0),y,s)
t(18,22,'Sales - Credit Memo PS-CR103047','B',16);t(18,29,'Page 1 / 1','',8)
for i,s in enumerate(['Hartwell Machine Builders','Attn: Payables','2260 Oak Industrial Dr NE','Grand Rapids, MI 49505','USA']):t(18,42+i*4.5,s)
for i,s in enumerate(['Great Lakes Fastener Supply, Inc.','1185 Port Sheldon St','Hudsonville, MI 49426','Phone No. 616-555-0140','Tax Registration No. 38-5550927']):t(125,42+i*4.5,s)
F=[('Bill-to Customer No.','C00418'),('Applies to Doc. No.','PS-INV104882'),('Return Order No.','SRO-1007'),('Salesperson','Jenna Voss')]
G=[('Document Date','November 14, 2025'),('Posting Date','November 17, 2025'),('Shipment Method','Customer return'),('External Doc. No.','HMB-22918')]
for i,(a,b) in enumerate(F):t(18,74+i*5,a,'B');t(62,74+i*5,b)
for i,(a,b) in enumerate(G):t(115,74+i*5,a,'B');t(155,74+i*5,b)
y=104
X=[(18,0),(42,0),(112,1),(120,0),(150,1),(168,1),(200,1)]
for (x,r),s in zip(X,['No.','Description','Quantity','Unit','Unit Price','Disc. %','Line Amount']):t(x,y,s,'B',8,r)
p.line(18,y+1.5,200,y+1.5)
for l in [('','Invoice No. PS-INV104882 of October 21, 2025:','','','','',''),('HB-5813','Hex bolt 5/8-11 x 3 Gr. 8, box 100 - wrong plating','4','Box','86.40','5','328.32'),('RESTOCK','Restocking fee 15%','-1','Each','49.25','','-49.25')]:
    y+=6
    for (x,r),s in zip(X,l):t(x,y,s,'',8,r)
p.line(18,y+3,200,y+3);y+=9
for a,b,s in [('Subtotal','279.07',''),('Total Tax','16.74',''),('Total $ Incl. Tax','295.81','B')]:t(165,y,a,s,9,1);t(200,y,b,s,9,1);y+=5.5
y+=6;t(18,y,'Tax Amount Specification','B')
y+=5;t(18,y,'Tax Area: MI   Tax Jurisdiction: MI State 6.00%   Tax Base 279.07   Tax Amount 16.74','',8)
y+=9;t(18,y,'This amount has been credited to your account and can be used against open invoices. Goods received October 31, 2025 (RR-1019).','',8)
t(18,262,'www.glfastener.example   ar@glfastener.example   Bank: Huron Valley Bank   Bank Account No. 5550018823   Routing 072400000','',7.5)
p.output('../en-bccredit.pdf')
