# BMD NTCS Fakturierung, AT
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
p=glob.glob('/usr/share/fonts/**/LiberationSansNarrow-Regular.ttf',recursive=True) or glob.glob('/usr/share/fonts/**/DejaVuSansCondensed.ttf',recursive=True)
q=glob.glob('/usr/share/fonts/**/LiberationSansNarrow-Bold.ttf',recursive=True) or glob.glob('/usr/share/fonts/**/DejaVuSansCondensed-Bold.ttf',recursive=True)
pdfmetrics.registerFont(TTFont('N',p[0]));pdfmetrics.registerFont(TTFont('B',q[0]))
c=canvas.Canvas('../de-at-transport.pdf',pagesize=A4);mm=72/25.4
def t(x,y,s,f='N',z=9.5):c.setFont(f,z);c.drawString(x*mm,(297-y)*mm,s)
def r(x,y,s,f='N',z=9.5):c.setFont(f,z);c.drawRightString(x*mm,(297-y)*mm,s)
def h(y,w=.5):c.setLineWidth(w);c.line(20*mm,(297-y)*mm,190*mm,(297-y)*mm)
t(20,22,'ACHLEITNER TRANSPORTE GMBH','B',15);t(20,28,'Nah- und Fernverkehr · Lagerei · Kranarbeiten',z=8.5)
r(190,22,'Gewerbepark Ost 5, A-4600 Wels',z=8.5);r(190,26,'Tel. +43 7242 207 18-0 · Fax DW 20',z=8.5);r(190,30,'UID-Nr.: ATU63284172',z=8.5);h(33,1.2)
for i,s in enumerate(['Firma','Holzwerk Traunegg GmbH','Buchhaltung','Sägestraße 1','4655 Vorchdorf']):t(20,50+i*5,s,z=10.5)
for i,(a,b) in enumerate([('Kundennummer','200 417'),('Ihre UID-Nr.','ATU57190328'),('Ihr Auftrag','Rahmenvertrag 2025/26'),('Leistungszeitraum','05.01.2026 - 11.01.2026'),('Bearbeiter','Fr. Mag. Ecker, DW 14'),('Seite','1')]):
    t(125,50+i*5,a);r(190,50+i*5,b)
t(20,92,'RECHNUNG 2610417','B',14);r(190,92,'Wels, 16.01.2026',z=10.5)
h(97);
for x,s in [(20,'Pos'),(30,'Datum'),(48,'Leistung')]:t(x,101,s,'B')
for x,s in [(128,'Menge'),(160,'Einzelpreis'),(190,'Betrag EUR')]:r(x,101,s,'B')
t(131,101,'EH','B');h(103)
rows=[('1','05.-09.01.','Fracht Vorchdorf - Linz Hafen (LS 88102-88107)','6,00','Fahrt','185,00','1.110,00'),
('2','07.-09.01.','Fracht Vorchdorf - Salzburg (LS 88111-88113)','3,00','Fahrt','412,50','1.237,50'),
('3','08.01.','Stehzeit Entladung Linz Hafen','2,25','Std','64,00','144,00'),
('4','','GO-Maut lt. Aufstellung','1,00','Psch','318,74','318,74'),
('5','','Dieselzuschlag 7,8 % auf Fracht 2.347,50','1,00','Psch','183,11','183,11')]
y=108
for a,b,d,m,e,pr,be in rows:
    t(20,y,a);t(30,y,b);t(48,y,d);r(128,y,m);t(131,y,e);r(160,y,pr);r(190,y,be);y+=5.5
h(y);y+=5
for a,b,f in [('Summe netto','2.993,35','N'),('20 % USt von 2.993,35','598,67','N'),('Rechnungsbetrag EUR','3.592,02','B')]:
    t(120,y,a,f,10);r(190,y,b,f,10);y+=5.5
h(y-3,1);y+=6
t(20,y,'Zahlungskondition:','B');t(55,y,'14 Tage 2 % Skonto, 30 Tage netto');y+=5
t(20,y,'bis 30.01.2026');t(55,y,'2 % Skonto');r(110,y,'71,84');t(120,y,'zu zahlen');r(190,y,'3.520,18');y+=5
t(20,y,'bis 15.02.2026');t(55,y,'netto Kassa');t(120,y,'zu zahlen');r(190,y,'3.592,02');y+=9
for s in ['Maut wurde ohne Aufschlag weiterverrechnet. Die AÖSp gelten in der jeweils gültigen Fassung als vereinbart.','Bei Zahlungsverzug verrechnen wir 9,2 % über dem Basiszinssatz sowie EUR 40,00 Betreibungskosten (§ 458 UGB).','Wir danken für Ihren Auftrag.']:t(20,y,s,z=8.5);y+=4.5
h(272);t(20,276,'Bankverbindung: Sparkasse OÖ, IBAN AT72 2032 0000 0041 7736, BIC ASPKAT2LXXX',z=8);t(20,280,'FN 214408k, Landesgericht Wels · Gerichtsstand Wels · DVR 0881142',z=8);t(20,284,'erstellt mit BMD',z=6)
c.save()
