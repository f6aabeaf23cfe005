from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.graphics import renderPDF
c=canvas.Canvas('../de-ch-kaminfeger.pdf',pagesize=(210*mm,297*mm),pageCompression=1)
def t(x,y,s,z=9.5,b=0,r=0):
    c.setFont('Helvetica-Bold' if b else 'Helvetica',z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
t(20,18,'Kaminfegergeschäft Züger',15,1); t(20,24,'Inh. Reto Züger, eidg. dipl. Kaminfegermeister, Feuerungskontrolleur',8.5)
for i,s in enumerate(['Allmeindstrasse 27','8840 Einsiedeln','055 418 30 72','CHE-108.473.621 MWST']): t(150,18+4*i,s,8.5)
for i,s in enumerate(['Stockwerkeigentümerschaft','Haus Sihlblick','c/o Mächler Liegenschaften AG','Hauptstrasse 112','8845 Studen SZ']): t(120,46+4.6*i,s,10)
t(20,82,'Rechnung Nr. 41020',13,1)
for i,(a,b) in enumerate([('Datum','14.10.2025'),('Objekt','Euthalerstrasse 9, 8845 Studen'),('Ausgeführt','08.10.2025 / Mitarbeiter: F. Kälin'),('Zahlbar bis','13.11.2025')]): t(20,90+4.6*i,a+':'); t(48,90+4.6*i,b)
y=115
for x,s,r in [(20,'Beschreibung',0),(120,'Anz.',1),(140,'Taxpunkte',1),(163,'TP-Wert',1),(190,'Betrag CHF',1)]: t(x,y,s,8.5,1,r)
c.line(20*mm,(297-y-1.5)*mm,190*mm,(297-y-1.5)*mm)
for i,r in enumerate([('Grundtaxe',1,'18.00','1.25','22.50'),('Reinigung Ölheizkessel 25 - 50 kW',1,'62.00','1.25','77.50'),('Reinigung Cheminée mit Einsatz',1,'48.00','1.25','60.00'),('Rauchrohr ausrussen',1,'14.00','1.25','17.50'),('Russentsorgung, Pauschale',1,'','','8.50'),('Wegpauschale',1,'','','22.00')]):
    yy=y+6+5*i; t(20,yy,r[0]); t(120,yy,str(r[1]),r=1)
    for x,s in zip((140,163,190),r[2:]): t(x,yy,s,r=1)
for i,(a,b,k) in enumerate([('Total exkl. MWST','208.00',0),('MWST 8.1%','16.85',0),('Rechnungstotal CHF','224.85',1)]): t(120,y+40+5*i,a,9.5,k); t(190,y+40+5*i,b,9.5,k,1)
t(20,y+58,'Nächste Reinigung: Herbst 2026. Nächste amtliche Ölfeuerungskontrolle bis 31.03.2027.',8.5)
t(20,y+63,'Besten Dank für Ihren Auftrag. Bitte benützen Sie für die Zahlung den untenstehenden Zahlteil.',8.5)
c.setDash(2,2); c.line(0,105*mm,210*mm,105*mm); c.line(62*mm,0,62*mm,105*mm); c.setDash()
def bl(x,y,l,ls,a,b):
    t(x,y,l,a,1)
    for i,s in enumerate(ls): t(x,y+(i+1)*b,s,a+2)
Z=['CH30 3078 1000 0245 1836 2','Kaminfegergeschäft Züger','Allmeindstrasse 27','8840 Einsiedeln']
D=['STWEG Haus Sihlblick','c/o Mächler Liegenschaften AG','Hauptstrasse 112, 8845 Studen SZ']
RF='00 00000 00000 00410 20251 48236'
t(5,200,'Empfangsschein',11,1); bl(5,207,'Konto / Zahlbar an',Z,6,3.4); bl(5,225,'Referenz',[RF],6,3.4); bl(5,234,'Zahlbar durch',D,6,3.4)
t(5,262,'Währung',6,1);t(20,262,'Betrag',6,1);t(5,266,'CHF',8);t(20,266,'224.85',8);t(38,274,'Annahmestelle',6,1)
t(67,200,'Zahlteil',11,1)
q=QrCodeWidget('SPC\n0200\n1\nCH3030781000024518362\nS\nKaminfegergeschaeft Zueger\nAllmeindstrasse\n27\n8840\nEinsiedeln\nCH\n\n\n\n\n\n\n\n224.85\nCHF\nS\nSTWEG Haus Sihlblick\nHauptstrasse\n112\n8845\nStuden SZ\nCH\nQRR\n000000000000004102025148236\n\nEPD',barBorder=0)
b=q.getBounds(); d=Drawing(46*mm,46*mm,transform=[46*mm/(b[2]-b[0]),0,0,46*mm/(b[3]-b[1]),0,0]); d.add(q); renderPDF.draw(d,c,67*mm,45*mm)
t(67,262,'Währung',8,1);t(84,262,'Betrag',8,1);t(67,267,'CHF',10);t(84,267,'224.85',10)
bl(118,200,'Konto / Zahlbar an',Z,8,4.2); bl(118,222,'Referenz',[RF],8,4.2); bl(118,233,'Zahlbar durch',D,8,4.2)
c.save()
