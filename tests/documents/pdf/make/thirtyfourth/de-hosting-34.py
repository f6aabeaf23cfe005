from fpdf import FPDF
p=FPDF(); p.set_auto_page_break(False); p.add_page()
def t(x,y,s,z=9,b='',al='L',w=0):
    p.set_font('Helvetica',b,z); p.set_xy(x,y); p.cell(w or 100,4,s.replace('€','EUR'),align=al)
t(20,12,'SERVERHAFEN',20,'B'); 
t(20,44,'Serverhafen GmbH - Spinnereistr. 7 - 04179 Leipzig',6.5)
for i,s in enumerate(['TSV Lindenthal 1898 e. V.','Geschäftsstelle','Sportplatzweg 3','04158 Leipzig','Deutschland']): t(20,51+i*4.5,s,10)
for i,(a,b) in enumerate([('Rechnungsnr.:','R0024417236'),('Rechnungsdatum:','03.06.2025'),('Kundennummer:','K0448190237'),('Ihre UST-ID:','-'),('Unsere UST-ID:','DE263890417'),('Zahlungsart:','SEPA-Lastschrift')]): t(125,51+i*4.5,a); t(155,51+i*4.5,b,w=38,al='R')
t(20,92,'RECHNUNG R0024417236',13,'B')
t(20,100,'Leistungszeitraum, falls nicht anders angegeben: 01.06.2025 - 30.06.2025',8)
y=108; p.set_fill_color(225,230,240); p.rect(20,y-1,173,6,'F')
for x,s,w,al in [(20,'Produkt',80,'L'),(100,'Menge',25,'R'),(130,'Einzelpreis (netto)',30,'R'),(163,'Gesamt (netto)',30,'R')]: t(x,y,s,8,'B',al,w)
y+=8
for d,z,q,e,g in [('Cloud Server SX11 (tsv-web)','2 vCPU, 4 GB RAM','1 Monat','5,3900','5,39'),('Webhosting Paket L','','1 Monat','9,9000','9,90'),('Domain tsv-lindenthal.example','01.06.2025 - 31.05.2026','1 Jahr','11,9000','11,90'),('Backup SX11','20 %','1 Monat','1,0800','1,08'),('Storage Box 1 TB','','1 Monat','3,2000','3,20')]:
    t(20,y,d); t(100,y,q,w=25,al='R'); t(130,y,e+' €',w=30,al='R'); t(163,y,g+' €',w=30,al='R')
    if z: y+=4; t(20,y,z,7)
    y+=6
p.line(20,y,193,y); y+=3
for a,b,f in [('Zwischensumme (netto)','31,47 €',''),('19 % USt.','5,98 €',''),('Rechnungsbetrag','37,45 €','B')]: t(110,y,a,9.5,f); t(163,y,b,9.5,f,'R',30); y+=5.5
y+=6
for s in ['Der Rechnungsbetrag wird 7 Tage nach Rechnungsdatum per SEPA-Lastschrift von Ihrem Konto eingezogen.','Mandatsreferenz: SH-0448190237-01     Gläubiger-Identifikationsnummer: DE65ZZZ00000220418','Bitte sorgen Sie für ausreichende Deckung. Für Rücklastschriften berechnen wir 8,00 €.','','Diese Rechnung wurde maschinell erstellt und ist ohne Unterschrift gültig. Einzelnachweise finden Sie im Kundenportal.']: t(20,y,s,8.5); y+=4.6
for i,(a,b,c) in enumerate([('Serverhafen GmbH','Registergericht Leipzig','Sparkasse Leipzig'),('Spinnereistr. 7','HRB 30418','IBAN: DE08 8605 5592 1100 4827 19'),('04179 Leipzig','Geschäftsführer: Robin Zschoche','BIC: WELADE8LXXX'),('Tel. 0341 5550-200','support@serverhafen.example','Steuernr. 232/118/04417')]):
    for x,s in ((20,a),(80,b),(138,c)): t(x,272+i*3.6,s,7)
t(163,288,'Seite 1/1',7,al='R',w=30)
p.output('../de-hosting.pdf')
