from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.units import mm
c=Canvas('../de-dichtungen.pdf',pagesize=(595,842))
def t(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,842-y*mm,s)
B='Helvetica-Bold'
t(20,20,'NORDDICHTUNG',B,18); t(20,25,'Technik GmbH & Co. KG',z=10)
t(20,48,'Norddichtung Technik GmbH & Co. KG  Postfach 11 40  65701 Hofheim',z=6.5)
for i,s in enumerate(['Firma','Pumpenbau Ostermann AG','Kreditorenbuchhaltung','Werkstraße 44-48','59065 Hamm']): t(20,55+i*4.6,s,z=10)
c.rect(115*mm,842-92*mm,78*mm,48*mm)
t(117,50,'Rechnung',B,13)
for i,(a,b) in enumerate([('Nummer/Datum','90048213 / 12.01.2026'),('Auftragsnummer/Datum','1200775 / 05.01.2026'),('Lieferscheinnr./Datum','80061940 / 09.01.2026'),('Bestellnummer/Datum','4500218837 / 02.01.2026'),('Kundennummer','104417'),('Unsere Steuernummer','046 331 40218'),('USt-IdNr. Kunde','DE125903317'),('Währung','EUR')]): t(117,56+i*4.4,a,z=8); t(156,56+i*4.4,b,z=8)
y=102
t(20,y,'Lieferbedingungen   CPT Hamm gemäß Incoterms 2020',z=8.5)
t(20,y+4.5,'Zahlungsbedingungen   14 Tage 3,000 % Skonto',z=8.5); t(53,y+9,'30 Tage 2,000 % Skonto',z=8.5); t(53,y+13.5,'45 Tage netto',z=8.5)
t(20,y+18,'Gewichte (Brutto/Netto)   38,400 KG / 35,100 KG',z=8.5)
y=128; c.line(20*mm,842-(y-5)*mm,193*mm,842-(y-5)*mm)
for x,s,r in [(20,'Pos',0),(32,'Material / Bezeichnung',0),(120,'Menge',1),(155,'Preis / Einheit',1),(193,'Betrag EUR',1)]: t(x,y,s,B,8.5,r)
c.line(20*mm,842-(y+2)*mm,193*mm,842-(y+2)*mm)
y+=8
for p,m,d,q,pr,b in [('000010','FKM-040-30','O-Ring FKM 75 Shore 40x3','500 ST','184,00 / 100 ST','920,00'),('000020','GLRD-28-SIC','Gleitringdichtung 28 mm SiC/SiC','24 ST','67,35 / 1 ST','1.616,40'),('000030','FD-DN80-16','Flachdichtung DN80 PN16','200 ST','1,48 / 1 ST','296,00')]:
    t(20,y,p); t(32,y,m); t(32,y+4.2,d); t(120,y,q,r=1); t(155,y,pr,r=1); t(193,y,b,r=1); y+=11
t(32,y,'Fracht'); t(193,y,'48,50',r=1); y+=4; c.line(20*mm,842-y*mm,193*mm,842-y*mm); y+=5
for a,m,b,f in [('Summe Positionen','','2.880,90','Helvetica'),('Ausgangssteuer','19,000 %  von  2.880,90','547,37','Helvetica'),('Endbetrag','','3.428,27',B)]:
    t(32,y,a,f); t(155,y,m,r=1); t(193,y,b,f,r=1); y+=5.5
c.line(32*mm,842-(y-3)*mm,193*mm,842-(y-3)*mm)
y+=6
for s in ['Bei Zahlung innerhalb von 14 Tagen können Sie 102,85 EUR Skonto abziehen, innerhalb von 30 Tagen 68,57 EUR.','Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Es gelten unsere AGB Stand 01.03.2024.','Lieferdatum entspricht dem Datum des Lieferscheins.']: t(20,y,s,z=8); y+=4.2
for i,s in enumerate(['Norddichtung Technik GmbH & Co. KG · Rheingaustraße 7 · 65719 Hofheim · AG Frankfurt HRA 48812 · USt-IdNr. DE811640275','Komplementärin: Norddichtung Verwaltungs-GmbH, AG Frankfurt HRB 91407 · Geschäftsführer: Dipl.-Ing. Uwe Rathjen, Silke Nolde','Deutsche Bank AG Frankfurt · IBAN: DE36 5007 0010 0923 4567 00 · BIC: DEUTDEFFXXX','Seite 1 von 1']): t(20,278+i*3.6,s,z=6.8)
c.save()
