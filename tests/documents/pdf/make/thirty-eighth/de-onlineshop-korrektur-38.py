from fpdf import FPDF
p=FPDF();p.add_page();D='/usr/share/fonts/truetype/liberation/LiberationSans-'
p.add_font('L','',D+'Regular.ttf');p.add_font('L','B',D+'Bold.ttf')
def w(x,y,s,z=9,b='',r=0):
    p.set_font('L',b,z);p.text(x-(p.get_string_width(s) if r else 0),y,s)
w(140,20,'kletterkram24.de',16,'B')
w(20,48,'Alpenkram Handels GmbH | Ungererstr. 133 | 80805 München',6.5)
for i,s in enumerate(['Frau','Svenja Diekmann','Am Teich 3b','31134 Hildesheim','Deutschland']):w(20,55+5*i,s,10)
for i,(a,b) in enumerate([('Rechnungskorrektur-Nr.:','GS2025-40133'),('Datum:','11.12.2025'),('Kundennummer:','KD-558102'),('Bestellnummer:','AU2025-220417'),('Rechnungsnr.:','RE2025-118204'),('Rechnungsdatum:','02.12.2025'),('Retourennr.:','RMA-77120')]):
    w(120,55+5*i,a);w(190,55+5*i,b,r=1)
w(20,102,'Rechnungskorrektur',14,'B');w(20,109,'zu Rechnung RE2025-118204 vom 02.12.2025 (Lieferdatum 04.12.2025)')
p.set_fill_color(225,225,225);p.rect(20,114,170,6,'F')
X=[(22,0),(50,0),(130,1),(145,1),(165,1),(188,1)]
for y,l in[(118,('Art.-Nr.','Bezeichnung','Menge','USt.','Preis','Gesamt')),(125,('KK-8841-42','Kletterschuh Pinnacle Pro Gr. 42','1','19%','149,95 €','149,95 €')),(132,('KK-1207','Chalkbag Filz grau','2','19%','24,90 €','49,80 €'))]:
    for (x,r),s in zip(X,l):w(x,y,s,9,'B' if y==118 else '',r)
p.line(20,136,190,136)
for i,(a,b) in enumerate([('Nettobetrag','167,86 €'),('zzgl. 19% USt.','31,89 €'),('Gutschriftbetrag brutto','199,75 €')]):w(125,142+6*i,a,b='B' if i==2 else '');w(188,142+6*i,b,b='B' if i==2 else '',r=1)
for i,s in enumerate(['Grund: Rückgabe innerhalb der Widerrufsfrist (Widerruf vom 07.12.2025, Wareneingang 10.12.2025).','Versandkosten der Hinsendung wurden nicht berechnet (versandkostenfrei ab 100 €).','Die Erstattung erfolgt auf das von Ihnen verwendete Zahlungsmittel: PayPal, Transaktion 4XK20917LM668312P.','Je nach Anbieter kann die Gutschrift 3–5 Bankarbeitstage dauern.','','Bitte bewerten Sie uns! Gutscheincode HALLE10 – 10 € Rabatt ab 80 €, gültig bis 31.01.2026.']):w(20,168+5*i,s)
p.line(20,272,190,272)
for x,l in[(20,['Alpenkram Handels GmbH','Ungererstr. 133','80805 München']),(70,['HRB 241190 AG München','GF: Quirin Stadler','USt-IdNr.: DE319877204']),(125,['HypoVereinsbank','IBAN: DE67 7002 0270 0015 8833 64','BIC: HYVEDEMMXXX'])]:
    for i,s in enumerate(l):w(x,277+3.5*i,s,7)
p.output('../de-onlineshop-korrektur.pdf')
