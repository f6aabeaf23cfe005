from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../de-stahlhandel.pdf',pagesize=A4)
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x,842-y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x,842-y,s)
B='Helvetica-Bold'
t(50,50,'RUHRTAL STAHLKONTOR',B,18); t(50,64,'Zweigniederlassung der Ruhrtal Stahlkontor GmbH & Co. KG',z=7)
t(50,120,'Ruhrtal Stahlkontor GmbH & Co. KG · Postfach 10 04 12 · 45404 Mülheim-Styrhof',z=6.5)
for i,s in enumerate(['Firma','Hallenbau Terjung GmbH','Abt. Rechnungsprüfung','Borsigallee 41','59065 Hammerbrück']): t(50,138+12*i,s)
c.rect(330,842-250,215,140)
t(336,122,'Rechnung',B,13)
for i,(a,b) in enumerate([('Belegnummer / Datum','9070054318 / 10.02.2026'),('Auftrag / Datum','1200788104 / 28.01.2026'),('Lieferschein / Datum','8023341277 / 05.02.2026'),('Bestell-Nr. / Datum','4500091177 / 27.01.2026'),('Kundennummer','0000310442'),('Ihre USt-IdNr.','DE812449070'),('Sachbearbeiter','Hr. Kowalleck, -337'),('Währung','EUR')]): t(336,140+13.5*i,a,z=8); t(430,140+13.5*i,b,z=8)
t(50,275,'Lieferbedingung: CPT Hammerbrück, Baustelle Nordring    Leistungsdatum: 05.02.2026',z=8)
c.line(50,842-285,545,842-285)
for x,s in [(50,'Pos.'),(95,'Material / Bezeichnung')]: t(x,297,s,B,8)
for x,s in [(350,'Menge'),(390,'ME'),(460,'Preis/ME'),(545,'Wert EUR')]: r(x,297,s,B,8)
c.line(50,842-302,545,842-302)
y=316
for p,m,mg,me,pr,w in [('000010', 'IPE 200 S235JR, 12 m', '2,150', 'TO', '942,00', '2.025,30'), ('000020', 'Flachstahl 80x10 S235JR', '0,755', 'TO', '1.015,00', '766,33'), ('000030', 'Rohr quadr. 60x60x4 S235JRH', '1,084', 'TO', '1.188,50', '1.288,33')]:
    t(50,y,p,'Courier',8.5); t(95,y,m); r(350,y,mg,'Courier',8.5); r(390,y,me,'Courier',8.5); r(460,y,pr,'Courier',8.5); r(545,y,w,'Courier',8.5)
    t(95,y+10,'Zeugnis EN 10204 - 3.1, Charge s. Lieferschein',z=7); y+=26
for a,b in [('Legierungs-/Schrottzuschlag', '142,67'), ('Frachtpauschale Kranzug', '95,00'), ('Summe Positionen', '4.317,63'), ('Ausgangssteuer 19,000 %  von 4.317,63', '820,35')]:
    t(230,y,a); r(545,y,b,'Courier',8.5); y+=14
c.line(230,842-y+6,545,842-y+6); y+=6
t(230,y,'Endbetrag',B,10); r(545,y,'5.137,98','Courier-Bold',10); y+=30
t(50,y,'Zahlungsbedingungen:',B); y+=13
t(50,y,'Bis 24.02.2026 erhalten Sie 2,000 % Skonto'); r(400,y,'102,76 EUR'); y+=12
t(50,y,'Bis 12.03.2026 ohne Abzug'); y+=22
t(50,y,'Gewichte nach Werksgewicht. Reklamationen innerhalb von 8 Tagen. Eigentumsvorbehalt gemäß AVB Stahl, Stand 01/2025.',z=7.5); y+=10
t(50,y,'Diese Forderung ist abgetreten an die Westfactor Finanz AG; schuldbefreiende Zahlung nur auf das genannte Konto.',z=7.5)
for i,s in enumerate(['Ruhrtal Stahlkontor GmbH & Co. KG · Sitz Mülheim-Styrhof · HRA 9917 AG Duisburg · phG: Ruhrtal Verwaltungs-GmbH, HRB 20118 · GF: Dr. I. Vossbeck','Bank: Commerzbank Essen  BLZ 360 400 39  IBAN DE94 3604 0039 0120 4557 00  BIC COBADEFFXXX','USt-IdNr. DE120773455 · St.-Nr. 120/5733/0418                                     Seite 1 von 1']): t(50,790+10*i,s,z=7)
c.save()
