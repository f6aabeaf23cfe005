from fpdf import FPDF
p=FPDF(); p.add_page(); p.set_font('Helvetica','B',15)
p.set_xy(20,18); p.cell(0,8,'Tekstbureau Inktvlek')
p.set_font('Helvetica','',10)
y=28
for t in ['Marloes Terpstra','Nieuwestad 47-2','8911 CH Leeuwarden','','KvK-nummer: 71038264','Btw-id: NL003918274B62']:
    p.set_xy(140,y-10); p.cell(0,5,t); y+=5
y=58
for t in ['Stichting Museumhuis Friesland','Afdeling communicatie','Turfmarkt 9','8911 KS Leeuwarden']:
    p.set_xy(20,y); p.cell(0,5,t); y+=5
p.set_font('Helvetica','B',12); p.set_xy(20,92); p.cell(0,6,'FACTUUR'); p.set_font('Helvetica','',10)
y=102
for a,b in [('Factuurnummer:','F00231'),('Datum:','28-11-2025'),('Relatiecode:','MUSEUM'),('Betreft:','teksten najaarstentoonstelling, oktober/november 2025')]:
    p.set_xy(20,y); p.cell(34,5,a); p.cell(0,5,b); y+=5
y=130; p.set_font('Helvetica','B',10)
def row(c,y):
    p.set_xy(20,y); p.cell(22,6,c[0]); p.cell(90,6,c[1]); p.cell(28,6,c[2],align='R'); p.cell(30,6,c[3],align='R')
row(['Aantal','Omschrijving','Prijs','Totaal'],y); p.line(20,137,190,137); p.set_font('Helvetica','',10)
p.set_font('Helvetica','',10)
row(['22 uur','Schrijven zaalteksten en folder','68,00','1.496,00'],139)
row(['184 km','Reiskosten','0,23','42,32'],146)
p.line(130,155,190,155); p.set_font('Helvetica','B',10)
row(['','','Te betalen:','EUR 1.538,32'],157)
p.set_font('Helvetica','',9); p.set_xy(20,170); p.multi_cell(170,5,'Factuur vrijgesteld van OB o.g.v. artikel 25 Wet OB (kleineondernemersregeling).')
p.set_xy(20,182); p.set_font('Helvetica','',10)
p.multi_cell(170,5,'Ik verzoek u het bedrag binnen 14 dagen na factuurdatum over te maken op rekening\nNL14 KNAB 0259 4817 34 t.n.v. M. Terpstra, onder vermelding van het factuurnummer.\n\nMet vriendelijke groet,\nMarloes Terpstra')
p.output('nl-tekstbureau-eboekhouden.pdf')
