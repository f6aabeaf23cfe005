from fpdf import FPDF
p=FPDF(); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,b='',z=9,f='Times'): p.set_font(f,b,z); p.text(x,y,s)
def r(x,y,s,b='',z=9): p.set_font('Times',b,z); p.text(x-p.get_string_width(s),y,s)
t(15,18,'BRACKENHILL METAL WORKS LTD','B',15); t(15,23,'Laser cutting - Fabrication - Powder coating    Forge Lane, Cradley Heath B64 5AL    Tel 01384 555 063',z=8)
p.line(15,26,195,26)
t(15,38,'ORDER ACKNOWLEDGEMENT','B',14)
for i,s in enumerate(['Tamworth Conveyor Systems Ltd','Purchasing Dept','Kettlebrook Road','Tamworth B77 1AG']): t(15,48+i*4.5,s)
for i,(a,b) in enumerate([('Sales Order','SO-118834'),('Document Date','20/02/2026'),('Customer Code','C20417'),('Your P.O.','4500071926 of 18/02/2026'),('Delivery Date','13/03/2026'),('Payment Terms','30 days EOM'),('Sales Employee','Gaynor Tibbetts')]): t(120,38+i*5,a,'B'); t(150,38+i*5,b)
y=82
p.rect(15,y-5,180,7)
for x,s in [(17,'#'),(24,'Item / Description')]: t(x,y,s,'B')
for x,s in [(120,'Qty'),(150,'Unit Price GBP'),(193,'Total GBP')]: r(x,y,s,'B')
for n,d,q,u,v in [('1','BR-2208 Bracket, 6mm S355, laser cut & folded','250','4.85','1,212.50'),('2','GD-0117 Guard panel 1200 x 800, RAL 1023','36','47.20','1,699.20'),('3','TOOL Press tool set-up (one-off)','1','165.00','165.00')]:
    y+=7; t(17,y,n); t(24,y,d); r(120,y,q); r(150,y,u); r(193,y,v)
y+=4; p.line(15,y,195,y)
for a,b,k in [('Total Before Discount','3,076.70',''),('Discount 5%','153.84-',''),('Freight (own vehicle)','45.00',''),('VAT 20%','593.57',''),('Order Total','GBP 3,561.43','B')]:
    y+=6; r(165,y,a,k); r(193,y,b,k)
y+=12
for s in ['Thank you for your order, which we are pleased to accept subject to our Conditions of Sale (BMW/CS/7).','Please check prices, quantities and drawing issue levels and tell us of any error within 2 working days.','An invoice will follow on despatch and is payable 30 days from the end of the month of invoice.','Part deliveries allowed. Material certificates to EN 10204 3.1 are supplied with the goods.']: t(15,y,s); y+=5
t(15,280,'VAT Reg GB 367 9215 20   Company No 03340918   ISO 9001:2015 cert 71204   Bankers: HSBC 40-23-11  IBAN GB87 MIDL 4023 1151 7302 86',z=7.5); r(195,286,'Page 1 of 1',z=7.5)
p.output('../en-metal-works.pdf')
