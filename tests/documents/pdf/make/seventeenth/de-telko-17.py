from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
import glob,json
F=lambda n:glob.glob(f'/usr/share/fonts/**/{n}',recursive=True)[0]
pdfmetrics.registerFont(TTFont('R',F('DejaVuSansCondensed.ttf'))); pdfmetrics.registerFont(TTFont('B',F('DejaVuSansCondensed-Bold.ttf')))
c=canvas.Canvas('../de-telko.pdf',pagesize=A4); W,H=A4
def t(x,y,s,f='R',z=9,al=0):
    c.setFont(f,z); (c.drawRightString if al else c.drawString)(x,H-y,s)
def head(p):
    c.setFillColorRGB(.35,0,.45); t(50,50,'küstennetz','B',22); t(175,50,'business','R',14); c.setFillColorRGB(0,0,0)
    t(545,45,f'Seite {p} von 2',z=8,al=1)
head(1)
t(50,120,'Küstennetz Telekommunikation GmbH, Postfach 10 18 40, 28018 Bremen',z=6.5)
for i,s in enumerate(['Ingenieurbüro Thaden + Partner mbB','Frau Silke Thaden','Stedinger Landstraße 44','27751 Delmenhorst']): t(50,140+13*i,s,z=10)
for i,(a,b) in enumerate([('Datum','11.11.2025'),('Rechnungsnummer','82 4471 0098 3315'),('Kundennummer','6 203 118 440'),('Buchungskonto','4836201177'),('Hotline','0800 33 01 889 (kostenfrei)'),('USt-IdNr.','DE117583428')]): t(360,125+13*i,a,z=8.5); t(440,125+13*i,b,z=8.5)
t(50,245,'Ihre Rechnung für November 2025','B',15)
y=280; t(50,y,'Leistungen im Überblick','B'); t(440,y,'Netto EUR','B',al=1); t(545,y,'Brutto EUR','B',al=1); c.line(50,H-y-4,545,H-y-4)
L=[('Festnetz und Internet – Business Fiber 500 (01.11.–30.11.2025)','64.95'),('Feste IPv4-Adresse','5.00'),('Mobilfunk – 4 x Biz Flat M (01.11.–30.11.2025)','119.80'),('Verbindungen Ausland/Sonderrufnummern (01.10.–31.10.2025)','7.31'),('Treuevorteil 10 % auf Mobilfunk bis 03/2026','-11.98'),('Einmalig: Bereitstellung Ersatz-SIM','12.61')]
n=D(0)
for a,x in L:
    y+=16;n+=D(x);t(50,y,a);t(440,y,e(D(x)),al=1)
v=r(n*D('.19')); y+=20;c.line(50,H-y+12,545,H-y+12)
t(50,y,'Summe Leistungen Küstennetz');t(440,y,e(n),al=1);y+=15
t(50,y,'Umsatzsteuer 19 %');t(440,y,e(v),al=1);y+=15
t(50,y,'Zwischensumme');t(545,y,e(n+v),al=1);y+=15
dr=D('9.99');t(50,y,'Beträge anderer Anbieter: ParkApp Nord, inkl. 19 % USt 1,60');t(545,y,e(dr),al=1);y+=20
tot=n+v+dr; c.setFillColorRGB(.93,.88,.95);c.rect(46,H-y-7,503,22,stroke=0,fill=1);c.setFillColorRGB(0,0,0)
t(50,y,'Zu zahlender Betrag','B',11);t(545,y,e(tot)+' €','B',11,1)
y+=40
for s in ['Sie haben sich für Zahlung per Überweisung entschieden. Bitte überweisen Sie den Betrag so, dass er spätestens am 25. November 2025','auf unserem Konto gutgeschrieben ist. Geben Sie dabei bitte Ihr Buchungskonto 4836201177 an.','','Einwendungen gegen diese Rechnung können Sie innerhalb von 8 Wochen nach Zugang erheben. Details finden Sie auf der Folgeseite.','Ihre Mindestvertragslaufzeit: Business Fiber 500 bis 31.03.2027, Kündigung bis 28.02.2027. Biz Flat M bis 14.06.2026, Kündigung bis 14.05.2026.']: t(50,y,s,z=8);y+=12
for i,s in enumerate(['Küstennetz Telekommunikation GmbH · Konsul-Smidt-Straße 8 · 28217 Bremen · AG Bremen HRB 24 771 HB · Geschäftsführung: Dr. Inga Hollmann, Marc Feddersen','Bankverbindung: Deutsche Bundesbank-frei Hausbank Köln · IBAN DE58 3704 0044 0591 2307 00 · BIC COBADEFFXXX · WEEE-Reg.-Nr. DE 44718203'.replace('Deutsche Bundesbank-frei Hausbank Köln','Commerzbank Köln')]): t(50,790+10*i,s,z=6.5)
c.showPage();head(2);t(50,90,'Rechnung 82 4471 0098 3315 vom 11.11.2025 – Verbindungsübersicht','B',10)
y=115
for a,b,d,m,x in [('0171 55 04 711','02.10.2025 09:14','Niederlande','00:04:12','0,84'),('0171 55 04 711','07.10.2025 16:40','Schweiz (Zone 2)','00:11:05','3,31'),('0171 55 04 713','15.10.2025 08:02','Auskunft 118xx','00:01:10','1,99'),('04221 44 71 80','28.10.2025 11:55','0180-5','00:08:21','1,17')]:
    for xx,s in zip((50,150,260,380,460),(a,b,d,m,x)): t(xx,y,s,z=8)
    y+=12
t(50,y+6,'Summe 7,31 EUR netto. Rufnummern verkürzt auf Wunsch. Datenvolumen: 61,4 GB von 100 GB.',z=8)
c.save();json.dump({'telko':str(tot)},open('../g3.json','w'));print(tot)
