from lib import *
from fpdf import FPDF
p=FPDF(); p.add_page(); p.set_auto_page_break(False)
p.add_font('d','','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'); p.add_font('d','B','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf')
def t(x,y,s,z=8.5,b='',w=0,al='L'):
    p.set_font('d',b,z); p.set_xy(x,y); p.cell(w,4.5,s,align=al)
t(120,12,'RÖSTWERK HAFEN',15,'B',70,'R'); t(120,19,'Kaffee & Zubehör seit 2009',8,'',70,'R')
t(20,45,'Röstwerk Hafen GmbH, Hannoversche Str. 8, 21079 Hamburg',6.5)
for k,s in enumerate(['Büro Kessler + Partner','Jonas Kessler','Lister Meile 55','30161 Hannover','Deutschland']): t(20,51+k*5,s,9.5)
for k,(a,b) in enumerate([('Korrekturnummer:','RK202600094'),('Korrekturdatum:','24.02.2026'),('Kundennummer:','K24418'),('Auftragsnummer:','AU202603117'),('Zur Rechnung:','RE202602874'),('Rechnungsdatum:','11.02.2026'),('Zahlungsart:','PayPal')]): t(125,51+k*5,a); t(125,51+k*5,b,w=65,al='R')
t(20,98,'Rechnungskorrektur RK202600094',13,'B')
t(20,106,'zu Rechnung RE202602874 vom 11.02.2026 (Retoure RMA-1188, Wareneingang 20.02.2026)')
y=118
cols=[(20,'Art.-Nr.',22,'L'),(44,'Bezeichnung',70,'L'),(114,'Menge',14,'R'),(128,'MwSt.',14,'R'),(142,'Einzelpreis',24,'R'),(166,'Gesamt',24,'R')]
p.set_fill_color(225,215,200); p.rect(20,y-1,170,6.5,'F')
for x,s,ww,al in cols: t(x,y,s,8,'B',ww,al)
its=[('ESP-1000','Espresso Speicherstadt ganze Bohne 1 kg','4','7','24.90'),('FLT-0500','Filterkaffee Elbbrise gemahlen 500 g','2','7','11.50'),('MUE-C40','Handmühle C40 Edelstahl','1','19','89.00')]
g7=g19=D(0)
for a,b,m,s,e in its:
    y+=8; x=D(m)*D(e)
    if s=='7': g7+=x
    else: g19+=x
    for (xx,_,ww,al),q in zip(cols,[a,b,m,s+' %',de(e)+' €',de(x)+' €']): t(xx,y,q,8,'',ww,al)
tot=g7+g19; n7=r(g7/D('1.07')); n19=r(g19/D('1.19'))
y+=9; p.line(20,y,190,y)
for a,b,f in [('Nettobetrag 7 %',n7,''),('MwSt. 7 %',g7-n7,''),('Nettobetrag 19 %',n19,''),('MwSt. 19 %',g19-n19,''),('Gutschriftsbetrag',tot,'B')]:
    y+=6; t(110,y,a,9,f); t(150,y,de(b)+' €',9,f,40,'R')
y+=14
for s in ['Der ursprüngliche Rechnungsbetrag von '+de(tot+D('46.80'))+' € vermindert sich entsprechend.','Den Betrag erstatten wir Ihnen über PayPal (Transaktion 7HK20418LM551903X). Die Gutschrift','erscheint in der Regel innerhalb von 3-5 Werktagen. Versandkosten der Rücksendung trägt der Kunde.','','Vielen Dank für Ihren Einkauf bei Röstwerk Hafen.']: t(20,y,s); y+=5
p.line(20,272,190,272)
for x,L in [(20,['Röstwerk Hafen GmbH','Hannoversche Str. 8','21079 Hamburg']),(65,['AG Hamburg HRB 158330','USt-IdNr. DE266104385','GF: Merle Brodersen']),(115,['Hanseatische Handelsbank','IBAN DE72 2004 1155 0094 4712 00','BIC HHBKDEHHXXX']),(172,['DE-ÖKO-006','Seite 1 / 1'])]:
    for k,s in enumerate(L): t(x,274+k*3.5,s,6.5)
p.output('../de-kaffeeversand-korrektur.pdf')
