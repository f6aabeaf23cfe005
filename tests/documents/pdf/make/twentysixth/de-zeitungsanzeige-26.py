from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
ib=iban('DE','820570700044009132')
c=canvas.Canvas('../de-zeitungsanzeige.pdf',pagesize=(210*mm,297*mm))
def T(x,y,s,sz=9,ft='Helvetica',r=False):
    c.setFont(ft,sz);(c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
T(20,22,'Obereichsfelder Rundblick',22,'Times-BoldItalic');T(20,27,'Verlagsgesellschaft mbH · Anzeigenabteilung',9,'Times-Roman')
c.line(20*mm,268*mm,190*mm,268*mm)
T(20,45,'Obereichsfelder Rundblick Verlagsges. mbH · Wilhelmstr. 40 · 37308 Heiligenstadt',6.5)
for i,s in enumerate(['Möbelhaus Kaufhold','Inh. Steffen Kaufhold e. K.','Dingelstädter Str. 5','37327 Leinefelde-Worbis']):T(20,53+5*i,s,10.5)
T(125,45,'Anzeigenrechnung',14,'Helvetica-Bold')
for i,(a,b) in enumerate([('Rechnungsnummer','70241186'),('Datum','03.03.2026'),('Geschäftspartner','5500813'),('Auftragsnummer','2600 4417'),('Medienberater','K. Hupe, -122'),('Seite','1 von 1')]):
    T(125,52+5*i,a);T(160,52+5*i,b)
T(20,98,'Auftraggeber: wie Rechnungsempfänger     Stichwort: "Küchenwochen / Jubiläum 40 Jahre"     Ihre Bestellung vom 12.02.2026',8.5)
y=106;c.setFillGray(.9);c.rect(20*mm,(297-y-1.5)*mm,170*mm,6*mm,fill=1,stroke=0);c.setFillGray(0)
for x,s,r in ((21,'Erscheinungstag',0),(50,'Ausgabe / Rubrik',0),(103,'Sp. x mm',0),(134,'Gesamt-mm',1),(156,'mm-Preis',1),(189,'Betrag EUR',1)):T(x,y,s,8,'Helvetica-Bold',r)
b=D(0)
for a,k,sp,h,p in (('14.02.2026','Gesamt, Lokales 4c',3,140,'1.38'),('21.02.2026','Gesamt, Lokales 4c',3,140,'1.38'),('28.02.2026','Wochenend-Magazin',2,95,'1.12')):
    y+=6;v=q(sp*h*D(p));b+=v
    T(21,y,a);T(50,y,k);T(103,y,f'{sp} x {h}');T(134,y,str(sp*h),r=1);T(156,y,f(p),r=1);T(189,y,f(v),r=1)
ra=q(b*D('.15'));n=b-ra+D('45.00');w=q(n*D('.19'));t=n+w;sk=q(t*D('.02'))
y+=10
for a,v in (('Zwischensumme',b),('abzüglich Malstaffel 15,00 %',-ra),('Online-Verlängerung 14.02.–13.03.2026',D('45.00')),('Nettobetrag',n),('19 % Mehrwertsteuer',w)):
    T(103,y,a);T(189,y,f(v),r=1);y+=5.5
c.line(103*mm,(297-y+4)*mm,190*mm,(297-y+4)*mm)
T(103,y+1,'Bruttobetrag',10.5,'Helvetica-Bold');T(189,y+1,'EUR '+f(t),10.5,'Helvetica-Bold',1)
y+=14
T(20,y,f'Bei Zahlung bis 13.03.2026 gewähren wir 2 % Skonto: {f(sk)} EUR, Zahlbetrag {f(t-sk)} EUR.',9.5);T(20,y+5,'Bei Zahlung bis 02.04.2026 ohne Abzug.',9.5)
T(20,y+14,'Belegexemplare wurden gesondert versandt. Reklamationen bitte innerhalb von 4 Wochen nach Erscheinen. Es gilt die Preisliste Nr. 34 ab 01.01.2026.',7.5)
T(20,y+18,'Anzeigenschluss der nächsten Sonderbeilage "Haus & Garten": 20.03.2026',7.5)
T(20,278,f'Kreissparkasse Eichsfeld   IBAN {g4(ib)}   BIC HELADEF1EIC   |   USt-IdNr. {ust("15038826")}   |   Amtsgericht Jena HRB 402118',7)
T(20,282,'Geschäftsführer: Gerd Rheinländer, Birgit Sommerfeld   |   Gläubiger-ID DE19ZZZ00000072215',7)
c.save()
gold('de-zeitungsanzeige','invoice',number='70241186',issued='2026-03-03',due='2026-04-02',amount=str(t),currency='EUR',iban=ib,buyer='Möbelhaus Kaufhold Inh. Steffen Kaufhold e. K.',seller='Obereichsfelder Rundblick Verlagsgesellschaft mbH')
