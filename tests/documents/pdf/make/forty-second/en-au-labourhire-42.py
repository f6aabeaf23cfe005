from fpdf import FPDF
p=FPDF('P','mm','A4'); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,sz=9,b='',w=0,al='L'):
    p.set_font('Helvetica',b,sz); p.set_xy(x,y); p.cell(w or 100,4,s,align=al)
t(12,12,'Ironbark Crew Hire Pty Ltd',16,'B'); t(12,19,'ABN 78 417 226 083   Labour Hire Licence WA n/a - VIC LHL-04471'); t(12,23,'12 Boom Street, Webberton WA 6530'); t(12,27,'Ph (08) 9900 4417   accounts@ironbarkcrew.example')
t(130,14,'Tax Invoice',20,'B',68,'R')
p.rect(12,40,90,30); p.rect(108,40,90,30)
t(13,41,'Bill To:',8,'B'); t(109,41,'Ship To:',8,'B')
for i,s in enumerate(['Wandoo Bay Grain Terminal Pty Ltd','Attn: Site Accounts','PO Box 1188','GERALDTON WA 6531']): t(16,47+5*i,s)
for i,s in enumerate(['Berth 3 Receival Point','Marine Terrace','GERALDTON WA 6530']): t(112,47+5*i,s)
cols=[('Invoice No.:','00018472'),('Date:','6/02/2026'),('Your Order #:','4500071830'),('Salesperson:','T. Njoku'),('Page:','1 of 1')]
for i,(a,b) in enumerate(cols):
    x=12+37.2*i; p.rect(x,74,37.2,12); t(x+1,75,a,8,'B',35); t(x+1,80.5,b,9,'',35)
p.set_fill_color(215,215,215); p.rect(12,90,186,6,'DF')
for x,s,w_,al in [(13,'DATE',20,'L'),(35,'DESCRIPTION',90,'L'),(118,'HOURS/UNITS',22,'R'),(141,'RATE',18,'R'),(160,'AMOUNT',24,'R'),(186,'CODE',11,'L')]: t(x,91,s,8,'B',w_,al)
y=99
for d,s,a,b,c in [('31/01/26', 'Forklift operator (LF) - ordinary hrs', '76.00', '52.85', '4,016.60'), ('31/01/26', 'Forklift operator (LF) - O/T 1.5', '11.50', '74.60', '857.90'), ('31/01/26', 'Forklift operator (LF) - Sunday double time', '8.00', '96.35', '770.80'), ('31/01/26', 'General hand x 4 - ordinary hrs', '304.00', '46.20', '14,044.80'), ('31/01/26', 'General hand - night shift allowance', '60.00', '6.95', '417.00'), ('31/01/26', 'Mobilisation Geraldton return, per head', '5.00', '88.00', '440.00')]:
    t(13,y,d); t(35,y,s); t(118,y,a,9,'',22,'R'); t(141,y,'$'+b,9,'',18,'R'); t(160,y,'$'+c,9,'',24,'R'); t(187,y,'GST',8); y+=6
t(35,y+2,'Week ending 31/01/2026 - timesheets 7731-7735 signed by K. Aldous. Rates excl. public holiday 26/01/2026.',8,'I')
p.rect(12,90,186,95)
p.rect(12,188,100,34); t(13,189,'Comment: Thank you for your business.',8); t(13,195,'How to pay - EFT:',8,'B'); t(13,199,'Account name: Ironbark Crew Hire Pty Ltd'); t(13,203,'BSB: 036-121     Account: 410 882'); t(13,207,'Please quote 00018472. Remittances by email please.'); t(13,213,'Interest of 1.2% per month may be charged on overdue accounts.',8)
y=189
for a,b,s in [('Sale Amount:','$20,547.10',''),('Freight:','$0.00',''),('GST:','$2,054.71',''),('Total Inc GST:','$22,601.81','B'),('Amount Applied:','$0.00',''),('Balance Due:','$22,601.81','B')]:
    t(125,y,a,9,s,40); t(160,y,b,9,s,36,'R'); y+=5.5
p.rect(118,187,80,35)
t(12,226,'Terms:',9,'B'); t(26,226,'Net 14 days after EOM')
p.rect(12,233,186,16)
for i,(a,b,c,d) in enumerate([('CODE','RATE','GST','SALE AMOUNT'),('GST','10%','$2,054.71','$20,547.10')]):
    for x,s in zip((14,50,90,140),(a,b,c,d)): t(x,235+6*i,s,8,'B' if i==0 else '')
p.output('en-au-labourhire.pdf')
