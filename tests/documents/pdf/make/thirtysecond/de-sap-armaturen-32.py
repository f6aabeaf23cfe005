from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas('../de-sap-armaturen.pdf',pagesize=(595,842))
def t(x,y,s,f='Helvetica',z=9,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
t(20,18,'HAGENAUER ARMATUREN AG',B,14)
t(20,48,'Hagenauer Armaturen AG, Postfach 11 40, 85709 Garching',z=7)
for i,s in enumerate(['Firma','Chemiewerk Lohbruck GmbH','Kreditorenbuchhaltung','Industriepark Tor 3','06237 Leuna']): t(20,55+i*4.6,s)
t(115,48,'Rechnung',B,13)
for i,(a,b) in enumerate([('Nummer/Datum','9004417203 / 28.11.2025'),('Auftragsnummer/Datum','1200883 / 06.11.2025'),('Lieferschein/Datum','80551926 / 26.11.2025'),('Ihre Bestellnummer','4500193377'),('Kundennummer','2100447'),('Ihre USt-IdNr.','DE812640932'),('Ansprechpartner','Sandra Obermaier'),('Telefon','089/3204-418'),('Währung','EUR')]):
    t(115,55+i*4.6,a,z=8.5); t(152,55+i*4.6,b,z=8.5)
t(20,104,'Lieferbedingung:  CPT Leuna  (Incoterms 2020)',z=8.5)
t(20,109,'Gewichte:  Brutto 684,0 KG   Netto 652,5 KG',z=8.5)
c.line(20*mm,183*mm,190*mm,183*mm)
y=118
for x,s,r in [(20,'Pos.',0),(32,'Material / Bezeichnung',0),(112,'Menge',1),(145,'Preis',1),(158,'PrEinh',1),(190,'Wert EUR',1)]: t(x,y,s,B,8.5,r)
c.line(20*mm,177*mm,190*mm,177*mm)
def pos(y,p,m,b,q,pr,pe,w):
    t(20,y,p);t(32,y,m);t(32,y+4.5,b);t(112,y,q,r=1);t(145,y,pr,r=1);t(158,y,pe,r=1);t(190,y,w,r=1)
pos(126,'000010','KH-2540-VA','Kugelhahn DN25 PN40 1.4408','120 ST','38,60','1 ST','4.632,00')
t(32,135,'Mengenrabatt');t(145,135,'5,000- %',r=1);t(190,135,'231,60-',r=1)
pos(143,'000020','FL-2540-B1','Vorschweißflansch DN25 PN40 B1','200 ST','14,25','1 ST','2.850,00')
pos(156,'000030','DI-25-GRA','Flachdichtung Graphit DN25','500 ST','82,00','100 ST','410,00')
t(32,165,'Statistische Warennummer 84818081   Ursprungsland DE',z=7.5)
c.line(110*mm,128*mm,190*mm,128*mm)
for i,(a,b,f) in enumerate([('Summe Positionen','7.660,40','Helvetica'),('Frachtkosten','85,00','Helvetica'),('Nettowert','7.745,40','Helvetica'),('Ausgangssteuer 19,000 %','1.471,63','Helvetica'),('Endbetrag EUR','9.217,03',B)]):
    t(112,174+i*5.2,a,f);t(190,174+i*5.2,b,f,r=1)
t(20,206,'Zahlungsbedingungen:',B)
for i,s in enumerate(['Bis 12.12.2025 erhalten Sie 3,000 % Skonto','Bis 28.12.2025 erhalten Sie 2,000 % Skonto','Bis 27.01.2026 ohne Abzug']): t(60,206+i*4.8,s)
t(20,226,'Skontofähiger Betrag 9.217,03 EUR. Es gelten unsere Allgemeinen Verkaufs- und Lieferbedingungen, Stand 01.07.2024.',z=8)
t(20,231,'Die Ware wurde am 26.11.2025 versandt. Leistungsdatum entspricht dem Lieferscheindatum.',z=8)
c.line(20*mm,26*mm,190*mm,26*mm)
for x,L in [(20,['Hagenauer Armaturen AG','Daimlerring 14','85748 Garching']),(66,['Vorstand: Dr. Ulrich Hagenauer (Vors.),','Petra Lindl','Aufsichtsratsvors.: Georg Mooser']),(116,['Registergericht München','HRB 144902','USt-IdNr. DE312904753']),(152,['Deutsche Bank München','IBAN DE91700700100218845500','BIC DEUTDEMMXXX'])]:
    for i,s in enumerate(L): t(x,275+i*3.4,s,z=6.8)
t(190,290,'Seite 1 von 1',z=7,r=1)
c.save()
