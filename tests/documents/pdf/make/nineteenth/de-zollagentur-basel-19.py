# Abacus-artig, reportlab
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
c=canvas.Canvas('../de-zollagentur-basel.pdf',pagesize=A4)
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x*mm,(297-y)*mm,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
t(20,18,'ZOLLAGENTUR RHYBRUGG AG',B,13); t(20,23,'Verzollungen  -  Transit  -  Grenzspedition',z=8)
for i,s in enumerate(['Freilagerstrasse 47, CH-4142 Münchenstein','Telefon +41 61 337 50 20','faktura@rhybrugg-zoll.example','MWST-Nr. CHE-115.293.840 MWST']): t(135,18+i*4,s,z=8)
for i,s in enumerate(['Keramikhaus Oberwil GmbH','Mühlemattstrasse 22','4104 Oberwil BL']): t(120,48+i*4.5,s)
t(20,75,'FAKTURA',B,14)
L=[('Faktura-Nr.','12600483'),('Fakturadatum','27.02.2026'),('Kunden-Nr.','30518'),('Unser Dossier','VZ26-01177'),('Sachbearbeiter','R. Stocker'),('Ihre Referenz','PO 2216 / Fr. Thommen')]
for i,(a,b) in enumerate(L):
    x=20 if i<3 else 110; y=82+(i%3)*4.6; t(x,y,a); t(x+32,y,b,B if i==0 else 'Helvetica')
c.setLineWidth(.4); c.line(20*mm,200*mm,190*mm,200*mm)
for i,s in enumerate(['Sendung:   14 Paletten Feinsteinzeug, 9 860 kg brutto, ab Sassuolo (IT) nach Oberwil BL','Grenzübertritt:  Chiasso-Strada 23.02.2026      Fahrzeug: FX 418 KL','Veranlagungsverfügung Zoll / MWST: 26CHEE000481937201  vom 24.02.2026      MWST-Wert CHF 26 996.90']): t(20,101+i*4.6,s,z=8.5)
y=122
t(20,y,'Bezeichnung',B);r(130,y,'MWST-Code',B);r(160,y,'Ansatz',B);r(190,y,'Betrag CHF',B);c.line(20*mm,(297-y-1.5)*mm,190*mm,(297-y-1.5)*mm)
R=[('Zollabgaben gem. Veranlagung','0','',"312.40"),('Einfuhrsteuer MWST 8.1 % gem. Veranlagung','0','',"2'186.75"),('Vorlageprovision','1','2.5 %','62.48'),('Einfuhrverzollung, 1 Tarifposition','1','','145.00'),('Zusätzliche Tarifpositionen','1','4 x 12.00','48.00')]
for a,b,d,e in R:
    y+=5.2; t(20,y,a); r(126,y,b); r(160,y,d); r(190,y,e)
y+=3;c.line(110*mm,(297-y)*mm,190*mm,(297-y)*mm)
for a,e in [('Auslagen ohne MWST (Code 0)',"2'499.15"),('Leistungen exkl. MWST (Code 1)','255.48'),('MWST 8.10 % auf 255.48','20.69'),('Rundungsdifferenz','-0.02')]:
    y+=5; t(110,y,a); r(190,y,e)
y+=7; t(110,y,'Total CHF inkl. MWST',B,10.5); r(190,y,"2'775.30",B,10.5); c.line(110*mm,(297-y-1.5)*mm,190*mm,(297-y-1.5)*mm); c.line(110*mm,(297-y-2.2)*mm,190*mm,(297-y-2.2)*mm)
y+=14; t(20,y,'Zahlungskonditionen: Zahlbar innert 10 Tagen ab Fakturadatum, rein netto. Unberechtigte Abzüge werden nachgefordert.')
t(20,y+5,'Verzugszins 5 % p.a. Beanstandungen der Veranlagungsverfügung innert 60 Tagen ab Ausstellung (Art. 116 ZG), letzter Tag: 25.04.2026.',z=7.8)
t(20,y+12,'Bankverbindung:  Basler Kantonalbank, 4002 Basel     IBAN CH45 0077 0025 4738 2915 6     BIC BKBBCHBBXXX')
t(20,y+17,'Beilagen: VV Zoll, VV MWST, Rechnungskopie Lieferant Nr. 1904/A vom 18.02.2026 (EUR 27 410.00)',z=8)
t(20,285,'Wir arbeiten ausschliesslich aufgrund der Allgemeinen Bedingungen (AB SPEDLOGSWISS), neueste Fassung. Gerichtsstand Arlesheim.',z=6.5); r(190,285,'Seite 1 / 1',z=6.5)
c.save()
