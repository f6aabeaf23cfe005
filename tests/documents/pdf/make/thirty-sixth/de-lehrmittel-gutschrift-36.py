from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../de-lehrmittel-gutschrift.pdf',A4);H=A4[1]
def t(x,y,s,z=8.5,b=0,r=0):
    c.setFont('Helvetica-Bold' if b else 'Helvetica',z);(c.drawRightString if r else c.drawString)(x,H-y,s)
t(50,60,'Verkauf - Gutschrift',14,1);t(545,60,'Seite 1 von 1',8,0,1)
for i,s in enumerate(['Berufskolleg Sternberg','Materialverwaltung','Herr Uwe Jansohn','Detmolder Allee 90','32694 Dörentrup']):t(50,95+i*11,s)
for i,s in enumerate(['Curiosa Lehrmittel Vertriebs GmbH','Lagerstraße 33','67346 Speyer']):t(345,95+i*11,s,8.5,i==0)
for i,(a,b) in enumerate([('Telefonnr.','06232 5550-0'),('Homepage','www.curiosa.example'),('USt-IdNr.','DE187360942'),('Bank','Volksbank Kur- und Rheinpfalz'),('IBAN','DE28 6949 0000 0071 8304 02')]):t(345,140+i*11,a);t(415,140+i*11,b)
for i,(a,b) in enumerate([('Rech. an Deb.-Nr.','D10862'),('Gutschriftsnr.','VGS-25-00872'),('Ausgleich mit Rechnung','VR-25-19314'),('Reklamationsnr.','VREK-25-0407'),('Buchungsdatum','22.10.2025'),('Belegdatum','22.10.2025'),('Warenausg.-Datum','16.09.2025'),('Verkäufer','Maren Quint'),('Preise inkl. MwSt.','Nein')]):t(50,215+i*12,a,8.5,1);t(170,215+i*12,b)
y=345;c.line(50,H-y+12,545,H-y+12)
for x,s,r in [(50,'Nr.',0),(105,'Beschreibung',0),(330,'Menge',1),(370,'Einheit',1),(430,'VK-Preis',1),(475,'MwSt.-%',1),(545,'Betrag',1)]:t(x,y,s,8.5,1,r)
c.line(50,H-y-4,545,H-y-4);y+=18;t(105,y,'Rechnungsnr. VR-25-19314 vom 18.09.2025:')
for n,b,m,e,p,v,g in [('70418','Wirtschaft kompakt, Arbeitsheft 2','12','STÜCK','18,95','7','227,40'),('81120','Elektro-Experimentierset Basis','2','SET','149,00','19','298,00')]:
    y+=15;t(50,y,n);t(105,y,b)
    for x,s in [(330,m),(370,e),(430,p),(475,v),(545,g)]:t(x,y,s,8.5,0,1)
y+=15;t(105,y,'Ursachencode: FALSCH - Falschlieferung, Ware retour 09.10.2025')
y+=26
for a,b,z in [('Total EUR ohne MwSt.','525,40',1),('7 % MwSt.','15,92',0),('19 % MwSt.','56,62',0),('Total EUR inkl. MwSt.','597,94',1)]:t(380,y,a,8.5,z);t(545,y,b,8.5,z,1);y+=13
y+=20;t(50,y,'MwSt.-Betrag Spezifikation',9,1);y+=15
for row in [('MwSt.-Kz.','MwSt. %','Bemessungsgrundlage','MwSt.-Betrag'),('ERM','7','227,40','15,92'),('NORM','19','298,00','56,62'),('Total','','525,40','72,54')]:
    for x,s in zip((100,180,320,420),row):t(x,y,s,8,0,1)
    y+=12
y+=15;t(50,y,'Rechnungskorrektur. Der Betrag wird mit Ihrer nächsten Zahlung verrechnet bzw. auf Wunsch erstattet.');y+=12;t(50,y,'Bitte bei Zahlung der Rechnung VR-25-19314 (fällig 18.10.2025, EUR 2.114,30) entsprechend kürzen.')
c.save()
