from fpdf import FPDF
p=FPDF();p.add_page();p.set_auto_page_break(False)
def t(x,y,s,st='',z=10,a='L',w=90):
    p.set_font('Helvetica',st,z);p.set_xy(x,y);p.cell(w,5,s,align=a)
t(15,14,'Papyrus Kantoorvakhandel','B',18)
for i,s in enumerate(['Kleine Houtstraat 73','2011 DD Haarlem','T 023-5550944','KvK 34218067','Btw NL804627915B01','IBAN NL14TRIO0379145820']): t(140,14+i*5,s,z=8,a='R',w=55)
for i,s in enumerate(['Makelaardij Spaarnwoude B.V.','De heer R. Tuinstra','Zijlweg 199','2015 CK Haarlem']): t(15,55+i*5,s)
t(15,86,'CREDITFACTUUR','B',15)
for i,(a,b) in enumerate([('Factuurnummer','20260203'),('Factuurdatum','11-03-2026'),('Relatiecode','SPAARN'),('Betreft','Credit op factuur 20260187 d.d. 24-02-2026')]): t(15,97+i*5,a);t(50,97+i*5,': '+b)
y=125
def row(v,st=''):
    for x,w,a,s in zip([15,32,110,138,168],[15,76,22,27,27],'RLRRR',v): t(x,y,s,st,9,a,w)
p.set_fill_color(220);p.rect(15,y-1,180,7,'F');row(['Aantal','Omschrijving','BTW','Prijs','Totaal'],'B');y+=8
row(['-4','Bureaulamp LED, wit (retour RMA 5512)','21%','87,45','-349,80']);y+=6
row(['-1','Bezorgkosten factuur 20260187','21%','24,50','-24,50']);y+=12
p.line(120,y-2,195,y-2)
for a,b,st in [('Totaal excl. BTW','-374,30',''),('BTW 21% over -374,30','-78,60',''),('Totaal incl. BTW','EUR -452,90','B')]:
    t(120,y,a,st,10);t(160,y,b,st,10,'R',35);y+=6
p.set_font('Helvetica','',9);p.set_xy(15,y+12)
p.multi_cell(180,5,'U hoeft deze creditfactuur niet te betalen. Het bedrag verrekenen wij met uw openstaande factuur 20260231 van 09-03-2026 (EUR 611,05); u kunt dus volstaan met betaling van het verschil. Retour ontvangen op 06-03-2026.')
t(15,282,'Geleverde goederen blijven ons eigendom tot volledige betaling. Papyrus Kantoorvakhandel, Haarlem.',z=7,a='C',w=180)
p.output('../nl-creditfactuur.pdf')
