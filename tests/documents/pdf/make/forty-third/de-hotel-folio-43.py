from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import subprocess
f=lambda s:subprocess.check_output(['fc-match','-f','%{file}',s],text=True)
pdfmetrics.registerFont(TTFont('S',f('DejaVu Serif')));pdfmetrics.registerFont(TTFont('B',f('DejaVu Serif:bold')))
c=canvas.Canvas('../de-hotel-folio.pdf',pagesize=(595,842));c.setTitle('Folio')
def t(x,y,s,fn='S',z=8.5):c.setFont(fn,z);c.drawString(x,y,s)
def r(x,y,s,fn='S',z=8.5):c.setFont(fn,z);c.drawRightString(x,y,s)
c.setFont('B',17);c.drawCentredString(297,795,'Berghotel Rauschenberger');c.setFont('S',7.5);c.drawCentredString(297,782,'****Superior  ·  Familie Rauschenberger  ·  Höhenweg 40  ·  83471 Schönau')
t(60,735,'Rotorwerk Söllner AG',z=9.5);t(60,722,'Reisestelle, Kst. 4410',z=9.5);t(60,709,'Industriering 77',z=9.5);t(60,696,'91126 Schwabach',z=9.5)
for i,(a,b) in enumerate([('Gast / Guest','Herr Markus Ebersbach'),('Zimmer / Room','312'),('Anreise / Arrival','10.03.26'),('Abreise / Departure','13.03.26'),('Reservierung','R-558120'),('Bearbeiter / Cashier','SABINE'),('Seite / Page','1 / 1')]):
    t(355,735-i*12,a);t(455,735-i*12,b)
t(60,630,'RECHNUNG / INVOICE  118204','B',12);r(545,630,'Schönau, 13.03.26')
y=606;c.line(60,y+12,545,y+12)
t(60,y,'Datum','B');t(115,y,'Text','B');r(390,y,'Einzel','B');r(465,y,'Belastung EUR','B');r(545,y,'Gutschrift EUR','B');c.line(60,y-4,545,y-4);y-=17
L=[('01.03.26','Anzahlung Überweisung (Depositrechnung 117866)','','','150,00')]
for d in ('10','11','12'):
    L+=[(d+'.03.26','Logis Doppelzimmer Talblick','118,00','118,00',''),(d+'.03.26','Frühstück Speisen','14,40','14,40',''),(d+'.03.26','Frühstück Getränke','3,60','3,60',''),(d+'.03.26','Tiefgarage','15,00','15,00',''),(d+'.03.26','Kurbeitrag','2,80','2,80','')]
    if d=='12':L+=[(d+'.03.26','Restaurant Speisen #2291','42,50','42,50',''),(d+'.03.26','Restaurant Getränke #2291','19,80','19,80','')]
for a in L:
    t(60,y,a[0]);t(115,y,a[1]);r(390,y,a[2]);r(465,y,a[3]);r(545,y,a[4]);y-=12.5
c.line(60,y+8,545,y+8);y-=4
t(115,y,'Total');r(465,y,'523,70');r(545,y,'150,00');y-=16
t(115,y,'Saldo / Balance','B',10);r(465,y,'373,70 EUR','B',10);y-=26
for row in [('MwSt / VAT','Netto','Steuer','Brutto'),('7,00 %','410,93','28,77','439,70'),('19,00 %','63,53','12,07','75,60'),('0,00 % Kurbeitrag','8,40','0,00','8,40'),('Gesamt','482,86','40,84','523,70')]:
    t(115,y,row[0],z=8);r(300,y,row[1],z=8);r(370,y,row[2],z=8);r(440,y,row[3],z=8);y-=11
y-=12;t(60,y,'Zahlart: Rechnung an Firma (Debitor 20731). Wir bitten um Überweisung des offenen Saldos');y-=11;t(60,y,'unter Angabe der Rechnungsnummer.');y-=13
t(60,y,'Leistungsdatum entspricht Aufenthaltszeitraum. Herzlichen Dank für Ihren Besuch!')
y-=40;c.line(60,y,250,y);t(60,y-10,'Unterschrift Gast / Guest signature',z=7)
c.setFont('S',6.5);c.drawCentredString(297,48,'Berghotel Rauschenberger e.K. · Inh. Korbinian Rauschenberger · AG Traunstein HRA 11820 · USt-IdNr. DE266409181 · St.-Nr. 105/261/40882')
c.drawCentredString(297,38,'Bankverbindung: IBAN DE71 6005 0101 0007 4829 10 · BIC SOLADEST600 · Tel. 08652 9660-0 · Check-out bis 11.00 Uhr')
c.save()
