from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.graphics import renderPDF
c=canvas.Canvas('../de-ch-garage.pdf',pagesize=(210*mm,297*mm)); c.setTitle('Rechnung')
def t(x,y,s,f='Helvetica',z=9.5): c.setFont(f,z); c.drawString(x*mm,(297-y)*mm,s)
def r(x,y,s,f='Helvetica',z=9.5): c.setFont(f,z); c.drawRightString(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
t(20,20,'Garage Brunnschweiler AG',B,16); t(20,25,'Ihr Partner für Nutzfahrzeuge und Personenwagen',z=8)
for i,s in enumerate(['Frauenfelderstrasse 88','8404 Winterthur','Tel. 052 242 61 60','CHE-114.728.315 MWST']): r(190,18+4*i,s,z=8)
for i,s in enumerate(['Spitex Verein Eulachtal','Frau Regula Hürlimann','Hintergasse 5','8353 Elgg']): t(120,46+4.6*i,s)
for i,(a,b) in enumerate([('Rechnung Nr.','2512-0418'),('Rechnungsdatum','4. Dezember 2025'),('Kundennummer','7731'),('Auftrag / WA','A-48820'),('Annahmedatum','1. Dezember 2025'),('Serviceberater','D. Zollinger')]): t(20,46+4.6*i,a); t(52,46+4.6*i,b)
t(20,80,'Fahrzeug: VW Caddy 2.0 TDI   Kontrollschild ZH 418 207   Km-Stand 84\'310   1. Inv. 14.03.2021   Nächste MFK: 03.2026',z=8.5)
t(20,88,'Bezeichnung',B); r(130,88,'Anzahl',B); r(158,88,'Preis',B); r(190,88,'Betrag CHF',B); c.line(20*mm,207.5*mm,190*mm,207.5*mm)
for i,(a,b,p,s) in enumerate([('Service gross inkl. Bremsen vorne ersetzen','42 AW','14.50','609.00'),('Ölfilter','1','28.40','28.40'),('Motorenöl 5W-30 Longlife','4.6 l','24.80','114.08'),('Bremsscheibe vorne','2','186.50','373.00'),('Satz Bremsbeläge vorne','1','148.90','148.90'),('Entsorgungspauschale','1','15.00','15.00')]):
    y=94.5+5*i; t(20,y,a); r(130,y,b); r(158,y,p); r(190,y,s)
for i,(a,s) in enumerate([('Total exkl. MWST',"1'288.38"),('MWST 8.1 %','104.36'),('Rundungsdifferenz','0.01')]): t(120,130+5*i,a); r(190,130+5*i,s)
t(120,146,'Rechnungstotal CHF',B); r(190,146,"1'392.75",B)
t(20,156,'Zahlungskonditionen: zahlbar innert 20 Tagen rein netto. Abzüge werden nachbelastet.')
t(20,162,'Empfehlung: Winterreifen Profil 4 mm, Ersatz vor Saison 2026/27. Batterietest i. O. Wir wünschen Ihnen gute Fahrt!',z=8.5)
t(20,184,'Zürcher Kantonalbank, 8010 Zürich   IBAN CH59 0070 0110 0042 8753 1   Gerichtsstand Winterthur',z=7.5)
c.setDash(2,2); c.line(0,105*mm,210*mm,105*mm); c.line(62*mm,0,62*mm,105*mm); c.setDash()
def blk(x,y,items,z):
    for h,ls in items:
        t(x,y,h,B,z-2); y+=3.4
        for l in ls: t(x,y,l,'Helvetica',z); y+=3.6
        y+=2
cr=['CH59 0070 0110 0042 8753 1','Garage Brunnschweiler AG','Frauenfelderstrasse 88','8404 Winterthur']; db=['Spitex Verein Eulachtal','Hintergasse 5','8353 Elgg']; rf=['RF72 0025 1204 18']
t(5,199,'Empfangsschein',B,11); blk(5,206,[('Konto / Zahlbar an',cr),('Referenz',rf),('Zahlbar durch',db)],8)
t(5,261,'Währung',B,6); t(18,261,'Betrag',B,6); t(5,265,'CHF',z=8); t(18,265,'1 392.75',z=8); r(57,276,'Annahmestelle',B,6)
t(67,199,'Zahlteil',B,11); t(67,261,'Währung',B,8); t(82,261,'Betrag',B,8); t(67,266,'CHF',z=10); t(82,266,'1 392.75',z=10)
blk(118,199,[('Konto / Zahlbar an',cr),('Referenz',rf),('Zusätzliche Informationen',['Rechnung 2512-0418']),('Zahlbar durch',db)],10)
q=QrCodeWidget('\n'.join(['SPC','0200','1','CH5900700110004287531','S','Garage Brunnschweiler AG','Frauenfelderstrasse','88','8404','Winterthur','CH','','','','','','','','1392.75','CHF','S','Spitex Verein Eulachtal','Hintergasse','5','8353','Elgg','CH','SCOR','RF720025120418','Rechnung 2512-0418','EPD']),barLevel='M')
b=q.getBounds(); d=Drawing(46*mm,46*mm,transform=[46*mm/(b[2]-b[0]),0,0,46*mm/(b[3]-b[1]),0,0]); d.add(q); renderPDF.draw(d,c,67*mm,44*mm)
c.save()
