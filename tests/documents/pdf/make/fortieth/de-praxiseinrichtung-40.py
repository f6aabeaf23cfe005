# SAP Business One style order confirmation
from fpdf import FPDF
p=FPDF();p.add_page();p.set_auto_page_break(False)
def t(x,y,s,b='',z=9,r=False):
    p.set_font('Helvetica',b,z)
    p.text(x-(p.get_string_width(s) if r else 0),y,s)
t(20,20,'Nordlicht Praxiseinrichtung GmbH','B',13);t(20,25,'Wallstraße 61, 18055 Rostock',z=8)
for i,s in enumerate(['Tierklinik am Schwanenteich','MVZ Dr. Pagels & Kollegen GbR','Kopernikusstraße 9','18057 Rostock']): t(20,48+5*i,s,z=10)
for i,(a,b) in enumerate([('Auftragsbestätigung','1004882'),('Belegdatum','12.01.2026'),('Liefertermin','KW 11/2026'),('Geschäftspartner','C20117'),('Ihre Bestellung','per Mail, 09.01.2026'),('Angebot','2003619 v. 17.12.2025'),('Vertriebsmitarbeiter','Silke Jürß'),('Seite','1 / 1')]): t(120,48+5*i,a,'B');t(160,48+5*i,b)
t(20,100,'Wir danken für Ihren Auftrag und bestätigen diesen zu unseren Allgemeinen Geschäftsbedingungen wie folgt:')
p.set_fill_color(220,228,236);p.rect(20,106,172,6,'F')
for x,s,r in [(21,'#',0),(28,'Artikel',0),(55,'Beschreibung',0),(138,'Menge',1),(165,'Stückpreis',1),(191,'Gesamt EUR',1)]: t(x,110,s,'B',9,r)
for i,row in enumerate([('1','BT-8800','Behandlungstisch elektr. höhenverstellbar','2','1.980,00','3.960,00'),('2','OP-LED-3','OP-Leuchte LED deckenmontiert','1','3.415,00','3.415,00'),('3','MON','Montage und Einweisung vor Ort','1','640,00','640,00')]):
    for (x,r),s in zip([(21,0),(28,0),(55,0),(138,1),(165,1),(191,1)],row): t(x,118+6*i,s,r=r)
for i,(a,b) in enumerate([('Zwischensumme','8.015,00'),('Steuer 19 % (A3)','1.522,85'),('Gesamtbetrag','9.537,85')]): t(140,142+6*i,a,'B' if i==2 else '');t(191,142+6*i,'EUR '+b,'B' if i==2 else '',9,True)
for i,s in enumerate(['Zahlungsbedingungen: 30 % bei Auftragserteilung, Rest 14 Tage nach Rechnungserhalt netto','Lieferbedingung: frei Verwendungsstelle','Eine Rechnung über die Anzahlung in Höhe von 2.861,36 EUR geht Ihnen gesondert zu.','','Bitte prüfen Sie die Angaben. Änderungen sind bis zum 19.01.2026 kostenfrei möglich.']): t(20,172+5*i,s)
t(20,282,'AG Rostock HRB 14402 · GF Hauke Prehn · USt-IdNr. DE 301 554 892 · OSPA Rostock IBAN DE13 6605 0101 0108 2234 17',z=7)
p.output('../de-praxiseinrichtung.pdf')
