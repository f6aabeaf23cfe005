# proAlpha-artig, reportlab
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
c=canvas.Canvas('../de-fensterbau.pdf',pagesize=A4)
def t(x,y,s,f='Times-Roman',z=10): c.setFont(f,z); c.drawString(x*mm,(297-y)*mm,s)
def r(x,y,s,f='Times-Roman',z=10): c.setFont(f,z); c.drawRightString(x*mm,(297-y)*mm,s)
B='Times-Bold'
c.setFillGray(.85); c.rect(0,275*mm,210*mm,22*mm,fill=1,stroke=0); c.setFillGray(0)
t(20,14,'HÖLZL & REINDL',B,20); r(192,14,'Fenster · Türen · Fassaden')
t(20,44,'Fensterbau Hölzl & Reindl GmbH, Donaustaufer Str. 205, 93059 Regensburg',z=7)
for i,s in enumerate(['Schreinerei Plattner GmbH & Co. KG','Wareneinkauf','Bahnhofstr. 58','93309 Kelheim']): t(20,52+i*4.6,s)
t(115,44,'Auftragsbestätigung',B,14)
for i,(a,b) in enumerate([('Nummer','AB 2603118'),('Datum','11.03.2026'),('Kunde','D41176'),('Ihre Bestellung','B-0309/26 vom 09.03.2026'),('Sachbearbeiter','Frau Zirngibl, DW -214'),('Versandart','eigener LKW'),('Lieferbedingung','frei Baustelle, abgeladen'),('Liefertermin','KW 19/2026 (04.05.-08.05.2026)')]): t(115,51+i*4.4,a,z=9); t(143,51+i*4.4,b,z=9)
t(20,95,'Wir danken für Ihre Bestellung, die wir zu unseren Verkaufs- und Lieferbedingungen wie folgt bestätigen:')
y=104
for x,s in [(20,'Pos'),(30,'Artikel / Bezeichnung')]: t(x,y,s,B)
r(140,y,'Menge ME',B); r(166,y,'Preis EUR',B); r(192,y,'Wert EUR',B); c.line(20*mm,(297-y-1.5)*mm,192*mm,(297-y-1.5)*mm)
for p,a,b,m,pr,w in [('10','F-KA82-1313','Kunststoff-Alu-Fenster 1230 x 1380, DK rechts, Uw 0,82','8 Stk','486,00','3.888,00'),('20','F-KA82-2213','Fenster 2-flg. 2010 x 1380, Stulp, Uw 0,82','3 Stk','742,50','2.227,50'),('30','HT-AL-9','Haustür Alu 1100 x 2150, RAL 7016, RC2','1 Stk','3.180,00','3.180,00'),('40','RC-MK','Raffstore 80 mm, Motor','11 Stk','318,00','3.498,00')]:
    y+=6; t(20,y,p); t(30,y,a); t(30,y+4.3,b,z=9); r(140,y,m); r(166,y,pr); r(192,y,w); y+=4.6
y+=4; c.line(120*mm,(297-y)*mm,192*mm,(297-y)*mm)
for a,w,f in [('Warenwert','12.793,50','Times-Roman'),('Rabatt 8,00 %','-1.023,48','Times-Roman'),('Nettowert','11.770,02','Times-Roman'),('MwSt 19,00 %','2.236,30','Times-Roman'),('Auftragswert EUR','14.006,32',B)]:
    y+=5; t(120,y,a,f); r(192,y,w,f)
y+=12
for s in ['Zahlungsbedingung: 30 % Anzahlung nach Erhalt der Anzahlungsrechnung, ','Rest 8 Tage 2 % Skonto, 21 Tage netto nach Rechnungsdatum.','Bitte prüfen Sie Maße, Öffnungsrichtungen und Farben. Änderungen sind nur bis 16.03.2026 möglich.','Diese Auftragsbestätigung ist keine Rechnung. Die Rechnung erhalten Sie nach Lieferung.']: t(20,y,s,z=9.3); y+=5
for i,s in enumerate(['Fensterbau Hölzl & Reindl GmbH · Donaustaufer Str. 205 · 93059 Regensburg · Tel. 0941 / 46 70-0 · Geschäftsführer Alois Reindl · AG Regensburg HRB 8814','HypoVereinsbank · IBAN DE84 7607 0012 0748 3926 00 · USt-IdNr. DE148293743 · Steuer-Nr. 244/126/50317          Seite 1 von 1']): t(20,284+i*3.4,s,z=7)
c.save()
