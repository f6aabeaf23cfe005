from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
for n,f in (('N','Regular'),('B','Bold')): pdfmetrics.registerFont(TTFont(n,f'/usr/share/fonts/truetype/liberation/LiberationSansNarrow-{f}.ttf'))
c=canvas.Canvas('../de-stahlhandel.pdf',pagesize=A4)
def t(x,y,s,sz=9,b=0,r=0):
    c.setFont('B' if b else 'N',sz);(c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
def ln(y,x1=20,x2=195): c.line(x1*mm,(297-y)*mm,x2*mm,(297-y)*mm)
def foot():
    ln(272)
    F=[(20,['Stahlhandel Ostermann & Söhne GmbH','Hafenbahnstraße 140-146','44147 Dortmund','Tel. +49 231 847 60-0']),(68,['Sparkasse Dortmund','DE61 4405 0199 0301 7729 15','BIC DORTDE33XXX','Commerzbank AG']),(112,['Geschäftsführer: Dipl.-Kfm. Till Ostermann','Amtsgericht Dortmund HRB 6417','USt-IdNr. DE301728494','Steuernr. 315/5774/0183']),(160,['Gerichtsstand Dortmund','Es gelten unsere AGB','www.ostermann-stahl.example',''])]
    for x,l in F:
        for i,s in enumerate(l): t(x,276+i*3.5,s if s!='Commerzbank AG' else '',7)
def head(pg):
    t(20,18,'OSTERMANN STAHL',18,1);t(20,23,'Träger  Rohre  Bleche  Edelstahl  Anarbeitung',8)
    t(20,84 if pg==1 else 36,'RECHNUNG',13,1)
    y=84 if pg==1 else 36
    for x,k,v in ((75,'Beleg-Nr.','90418827'),(105,'Belegdatum','21.11.2025'),(135,'Kunden-Nr.','D104410'),(165,'Seite',f'{pg} von 2')): t(x,y-4,k,7);t(x,y,v,9,1)
head(1)
t(20,45,'Stahlhandel Ostermann & Söhne GmbH - Hafenbahnstr. 140-146 - 44147 Dortmund',6.5)
for i,s in enumerate(['Metallbau Grotenhoff GmbH','Kreditorenbuchhaltung','Zum Eisenwerk 5','59368 Werne']): t(20,51+i*5,s,10)
for i,(k,v) in enumerate([('Lieferanschrift','wie oben, Halle 2'),('Versandart','LKW eigen, frei Haus'),('Sachbearbeiter','K. Szymanski -214'),('Ihre Bestellung','B25-1187 / 12.11.2025'),('Ihre USt-IdNr.','DE264918303'),('Unser Auftrag','A 551 902'),('Lieferschein','L 883 410 vom 19.11.2025'),('Leistungsdatum','19.11.2025')]): t(125,45+i*4.3,k,8);t(152,45+i*4.3,v,8)
def th(y):
    ln(y-4);ln(y+1.5)
    for x,s,r in ((20,'Pos',0),(30,'Artikel / Bezeichnung',0),(122,'Menge',1),(125,'ME',0),(152,'Preis',1),(156,'PE',0),(195,'Betrag EUR',1)): t(x,y,s,8,1,r)
th(94)
P=[('10','HEA 160 S235JR+M EN 10025-2','8 St à 6.000 mm, Charge 4481207, Zeugnis 2.2','1.460','kg','104,50','100 kg','1.525,70'),('20','Flachstahl 60 x 8 S235JR','6 St à 10.800 mm','245','kg','98,00','100 kg','240,10'),('30','Quadratrohr 80 x 80 x 4,0 S355J2H','11 St à 6.000 mm','612','kg','131,00','100 kg','801,72'),('40','Blech warmgew. 5 x 1500 x 3000 S235','3 Tafeln','530','kg','109,00','100 kg','577,70'),('50','Edelstahlrohr 1.4301 42,4 x 2,0 K240','Ursprung IT, Zeugnis 3.1','36,00','m','9,85','1 m','354,60'),('55','Legierungszuschlag 1.4301 Monat 11/2025','','74','kg','2,184','1 kg','161,62')]
y=101
for a in P:
    t(20,y,a[0]);t(30,y,a[1],9,1);t(30,y+4,a[2],8);t(122,y,a[3],9,0,1);t(125,y,a[4]);t(152,y,a[5],9,0,1);t(156,y,a[6]);t(195,y,a[7],9,0,1);y+=15
    if a[0]=='40': t(30,y-7,'Warentarif-Nr. 7208 52 99',7)
t(150,y+5,'Übertrag',9,1,1);t(195,y+5,'3.661,44',9,1,1)
foot();c.showPage()
head(2);th(48);t(150,54,'Übertrag',9,1,1);t(195,54,'3.661,44',9,1,1)
y=61;t(20,y,'60');t(30,y,'Sägeschnitte Gehrung 45°',9,1);t(122,y,'16',9,0,1);t(125,y,'St');t(152,y,'4,80',9,0,1);t(156,y,'1 St');t(195,y,'76,80',9,0,1)
y=72;ln(y-4)
for k,v,b in (('Warenwert','3.738,24',0),('Frachtpauschale','68,00',0),('Energiekostenzuschlag','12,50',0),('Nettobetrag','3.818,74',0),('19,00 % MwSt','725,56',0),('Endbetrag EUR','4.544,30',1)): t(120,y,k,10,b);t(195,y,v,10,b,1);y+=5.5
ln(y-3,120)
y+=8;t(20,y,'Zahlungsbedingung: 8 Tage 3 %, 14 Tage 2 %, 30 Tage netto',9,1);y+=5
t(20,y,'Skontofähiger Betrag (ohne Fracht und Zuschläge): 4.448,51 EUR');y+=6
for d,pz,s,z in (('bis 29.11.2025','3,00 % Skonto','133,46','4.410,84'),('bis 05.12.2025','2,00 % Skonto','88,97','4.455,33'),('bis 21.12.2025','ohne Abzug','0,00','4.544,30')): t(20,y,d);t(50,y,pz);t(95,y,s,9,0,1);t(98,y,'EUR');t(130,y,z,9,0,1);t(133,y,'EUR');y+=5
y+=6
for s in ('Die Ware bleibt bis zur vollständigen Bezahlung aller Forderungen unser Eigentum (erweiterter und verlängerter Eigentumsvorbehalt).','Mängelrügen sind innerhalb von 8 Tagen nach Wareneingang schriftlich anzuzeigen. Mietpaletten werden nach 30 Tagen berechnet.','Unsere Forderungen sind bei der Westfälischen Kreditversicherung AG versichert. Lager geschlossen vom 24.12.2025 bis 02.01.2026.','Diese Rechnung wurde maschinell erstellt. Bei Zahlung bitte Beleg-Nr. und Kunden-Nr. angeben.'): t(20,y,s,8);y+=4
foot();c.save()
