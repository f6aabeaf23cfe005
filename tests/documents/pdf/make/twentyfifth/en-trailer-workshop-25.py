from fpdf import FPDF
p=FPDF(format='A4');p.add_page();p.set_auto_page_break(False)
F='Helvetica'
def t(x,y,s,sz=9,b='',al='L',w=0):
    p.set_font(F,b,sz);p.set_xy(x,y);p.cell(w,4.5,s,align=al)
t(10,10,'WHARFEDALE TRAILER & TAIL-LIFT LTD',15,'B')
t(10,17,'Unit 6 Mill Dam Trading Estate, Otley, West Yorkshire LS21 9TT   Tel 01943 555 0142',8)
t(10,21,'Vehicle body repairs - LOLER - ATF lane hire     VAT Reg 318 4402 75     Co. Reg 05811927',8)
t(150,10,'INVOICE',18,'B','R',50)
p.rect(10,30,92,32);p.rect(108,30,92,32)
t(12,31,'Invoice to',7);
for i,s in enumerate(['Otterburn Haulage Services Ltd','The Old Creamery','Station Road','GUISELEY','LS20 8XX']): t(12,35+i*4.8,s,10)
for i,(a,b) in enumerate([('Invoice No','SI 48812'),('Tax Point','11/03/2026'),('Account','OTTE01'),('Job Card','J60217'),('Your Order','WS/3391 - Gary'),('Page','1 of 1')]):
    t(110,31+i*5,a,9);t(145,31+i*5,b,9,'B')
p.rect(10,66,190,16)
for i,(a,b) in enumerate([('Reg / Fleet','C481177 / T14'),('Make','Montracon tri-axle box'),('In','09/03/2026'),('Out','11/03/2026'),('Next LOLER','10/09/2026'),('Next MOT','10/03/2027')]):
    t(12+i*31,67,a,7);t(12+i*31,73,b,8.5)
y=86;p.line(10,y+5,200,y+5)
X=[(10,22,'L'),(32,88,'L'),(120,16,'R'),(136,22,'R'),(158,12,'C'),(170,30,'R')]
def row(y,c,b=''):
    for (x,w,a),s in zip(X,c): t(x,y,s,9,b,a,w)
row(y,['Code','Description','Qty','Price','V','Nett'],'B')
L=[('LOLER','6 monthly thorough examination, Dhollandia 1500kg','1.00','95.00','1','95.00'),('HOSE38','Hydraulic hose assy 3/8 2-wire','2.00','38.40','1','76.80'),('LAB','Labour - strip and replace lift hoses, bleed, test','2.50','68.00','1','170.00'),('OIL32','Hydraulic oil ISO 32 (ltr)','5.00','6.20','1','31.00'),('ENV','Waste disposal','1.00','4.50','1','4.50'),('MOT','DVSA annual test fee - outside scope of VAT','1.00','91.00','9','91.00')]
for i,l in enumerate(L): row(y+7+i*5.5,l)
t(32,y+44,'Nearside rear brake lining 40% - advise at next service.',9,'I')
p.rect(10,215,100,22)
t(12,216,'VAT code     Rate        Goods          VAT',8,'B')
t(12,221,'1               20.00        377.30          75.46',8);t(12,226,'9                 0.00          91.00            0.00',8)
for i,(a,b) in enumerate([('Total Nett','468.30'),('VAT','75.46'),('INVOICE TOTAL','543.76')]):
    t(130,216+i*7,a,10,'B' if i==2 else '');t(170,216+i*7,b,10,'B' if i==2 else '','R',30)
t(10,246,'ACCOUNTS ARE DUE FOR PAYMENT BY THE LAST DAY OF THE MONTH FOLLOWING THE MONTH OF INVOICE.',8,'B')
t(10,251,'Overdue accounts go on stop without notice. Goods remain our property until paid for. Wheel nuts must be re-torqued after 30 miles.',7.5)
t(10,256,'Bank: Yorkshire Counties Bank   Sort 20-61-83   A/c 70311846',8)
t(10,262,'E & O E',7)
p.output('../en-trailer-workshop.pdf')
