from fpdf import FPDF
D='/usr/share/fonts/truetype/liberation/LiberationSans-'
p=FPDF(format='A4');p.add_font('L','',D+'Regular.ttf');p.add_font('L','B',D+'Bold.ttf');p.add_page()
def t(x,y,s,b='',z=9.5,w=0,a='L'):
    p.set_font('L',b,z);p.set_xy(x,y);p.cell(w,5,s,align=a)
t(15,14,'KOGGE','B',24);t(15,23,'webhosting & domeinen',z=9)
for i,s in enumerate(['Kogge Internet V.O.F.','Handelskade 12 unit 5','7417 DE Deventer','','administratie@kogge.example','KvK-nummer: 08190335','Btw-nummer: NL813377209B01','IBAN: NL27TRIO0391055828','BIC: TRIONL2U']): t(140,14+i*4.6,s,z=8.5)
for i,s in enumerate(['Bakkerij Ten Have','Dhr. G. ten Have','Brink 31','7411 BS Deventer']): t(15,52+i*5,s)
t(15,84,'Factuur','B',16)
for i,(a,b) in enumerate([('Debiteurnummer','DB10327'),('Factuurnummer','F2025-10433'),('Factuurdatum','18-11-2025'),('Betalen voor of op','02-12-2025')]):
    t(120,82+i*5,a);t(162,82+i*5,b)
y=108
def row(c,y,b=''):
    for x,w,a,s in zip((15,32,120,150,172),(15,85,25,20,23),'LLRRR',c): t(x,y,s,b,9,w,a)
row(['Aantal','Omschrijving','Prijs','Btw','Bedrag'],y,'B');p.line(15,y+6,195,y+6)
for c in [['12','Webhosting Plus per maand','€ 7,50','21%','€ 90,00'],['','bakkerijtenhave.example  01-12-2025 t/m 30-11-2026','','',''],['','Korting 10% vaste klant','','','€ -9,00'],['2','Domeinnaam .nl per jaar','€ 9,95','21%','€ 19,90'],['','verlenging 05-12-2025 tot 05-12-2026','','',''],['1','SSL-certificaat (inbegrepen)','€ 0,00','21%','€ 0,00']]:
    y+=6.5;row(c,y)
y+=9;p.line(130,y,195,y)
for a,b,f in [('Totaal excl. btw','€ 100,90',''),('21% btw over € 100,90','€ 21,19',''),('Totaal incl. btw','€ 122,09','B')]:
    y+=5.5;t(130,y,a,f);t(172,y,b,f,9.5,23,'R')
p.set_xy(15,y+22);p.set_font('L','',9.5)
p.multi_cell(180,5,'Wij verzoeken u vriendelijk het totaalbedrag voor of op 02-12-2025 over te maken op NL27TRIO0391055828 ten name van Kogge Internet V.O.F. onder vermelding van F2025-10433. U kunt ook direct betalen met iDEAL via uw klantenpaneel.\n\nUw diensten worden automatisch verlengd. Opzeggen kan tot 30 dagen voor de verlengingsdatum.')
p.output('../nl-webhosting.pdf')
