from fpdf import FPDF
p=FPDF(); p.core_fonts_encoding='cp1252'; p.add_page()
def t(x,y,s,z=9,b='',al='L',w=0):
    p.set_font('Helvetica',b,z); p.set_xy(x,y); p.cell(w or 90,5,s,align=al)
t(12,12,'Corrib Packaging & Hygiene Ltd',16,'B'); 
for i,s in enumerate(['Liosbán Business Park','Tuam Road','Galway H91 X9ZZ','Tel: 091 555 0128','VAT Reg No: IE8206153R']): t(140,12+i*4.5,s,8.5)
t(140,40,'INVOICE',15,'B'); t(140,47,'Page 1',8)
p.rect(12,42,85,34)
for i,s in enumerate(['Tigh Mhaitiú Seafood Ltd','An Cheathrú Rua','Co. na Gaillimhe','H91 R0ZZ']): t(15,45+i*5,s,10)
for i,(a,b) in enumerate([('Invoice No.','61307'),('Invoice/Tax Date','25/03/2026'),('Cust. Order No.','Máire / phone'),('Account No.','TIGH001')]): t(120,55+i*5.5,a,9,'B'); t(158,55+i*5.5,b,9)
y=85; p.set_fill_color(220); p.rect(12,y,186,6,'F')
X=[(12,16,'Quantity','R'),(32,80,'Details','L'),(105,25,'Unit Price','R'),(132,22,'Net Amount','R'),(156,16,'VAT %','R'),(174,22,'VAT','R')]
for x,w,s,al in X: t(x,y+.5,s,8.5,'B',al,w)
for r in [('40.00','EPS fish box 20 kg with lid','4.35','174.00','23.00','40.02'),('12.00','Vacuum pouch 250 x 350, box of 500','18.90','226.80','23.00','52.16'),('6.00','Surface sanitiser 5 L (batch use by 09/2027)','14.25','85.50','23.00','19.67'),('1.00','Service of floor scrubber on 20/03/2026','120.00','120.00','13.50','16.20')]:
    y+=7
    for (x,w,s,al),v in zip(X,r): t(x,y,v,8.5,'',al,w)
t(32,y+9,'Delivered 24/03/2026 with docket 88172. Next route day: Tuesday 31/03/2026.',8)
t(12,205,'VAT 23.00%  on 486.30   111.85',8); t(12,210,'VAT 13.50%  on 120.00    16.20',8)
for i,(a,b) in enumerate([('Total Net Amount','€ 606.30'),('Carriage Net','€ 0.00'),('Total Tax Amount','€ 128.05'),('Invoice Total','€ 734.35')]):
    t(125,205+i*6.5,a,9.5,'B'); t(166,205+i*6.5,b,9.5,'B' if i==3 else '','R',32)
t(12,240,'Terms: strictly 30 days nett from date of invoice. We reserve the right to charge interest under S.I. No. 580 of 2012.',8.5,'B')
t(12,246,'Bank of Ireland, Eglinton Street   IBAN IE97 BOFI 9038 4627 7150 93   BIC BOFIIE2D',8.5)
t(12,252,'Claims within 48 hours of delivery. Title passes on payment in full. Repak member. Company Reg. No. 418827. Directors: P. Joyce, S. Joyce.',7)
p.output('../en-ie-packaging.pdf')
