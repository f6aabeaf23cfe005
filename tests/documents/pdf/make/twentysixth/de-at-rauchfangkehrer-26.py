from common import *
from fpdf import FPDF
N='de-at-rauchfangkehrer'
ib=iban('AT','3293900001204417')
it=[('101','Grundgebühr je Objekt (Stiege 1 und 2)','2','14,90'),
('112','Kehrung Hausfang, 5 Geschosse','4','18,35'),
('131','Überprüfung Gasfeuerstätte raumluftabh. bis 26 kW','11','27,60'),
('138','CO-Messung / Abgasspiegelung','11','8,40'),
('207','Reinigung Putztürl und Rußentsorgung','2','6,75'),
('310','Weggebühr außerhalb Ortsgebiet','1','9,80')]
rows=[];net=D(0)
for c,t,m,p in it:
    s=q(D(m)*D(p.replace(',','.')));net+=s;rows.append((c,t,m,p,de(s)))
v=q(net*D('.2'));tot=net+v
p=FPDF();p.set_auto_page_break(False);p.add_page();p.set_margins(18,12,15)
def T(x,y,s,sz=9,st='',al='L',w=100,f='helvetica'):
    p.set_font(f,st,sz);p.set_xy(x,y);p.cell(w,4.5,s,align=al)
p.set_fill_color(30,30,30);p.rect(18,10,6,22,'F')
T(27,10,'RAUCHFANGKEHRERMEISTER',8);T(27,14.5,'Ing. Gernot Plattensteiner e.U.',15,'B',w=140)
T(27,21,'Öffentlich zugelassener Rauchfangkehrer - Brandschutz - Energieberatung',8)
T(27,26,'3250 Wieselburg, Bahngasse 17   Tel. 07416/52 8 07   kanzlei@rfk-plattensteiner.example',8,w=150)
T(18,46,'Verrechnungsstelle: 3250 Wieselburg, Bahngasse 17',6.5)
for i,s in enumerate(['Firma','Hausverwaltung Brandlhofer KG','z.H. Buchhaltung','Wiener Straße 41/2','3300 Amstetten']):T(18,52+i*4.8,s,10)
for i,(a,b) in enumerate([('Rechnungs-Nr.:','26/00417'),('Datum:','26.02.2026'),('Kunden-Nr.:','3142'),('Objekt-Nr.:','3142-08'),('Arbeitsschein:','A 88 213 vom 17.02.2026'),('Ihre UID:',atu('5471823'))]):
    T(120,52+i*4.8,a);T(146,52+i*4.8,b)
T(18,86,'RECHNUNG',13,'B')
T(18,93,'Objekt: 3300 Amstetten, Eggersdorfer Straße 9, Stg. 1+2       Kehrperiode: 01.01.2026 - 30.06.2026',9,w=170)
T(18,98,'Verrechnung lt. NÖ Kehrtarif in der geltenden Fassung. Leistungsdatum 17.02.2026',8,w=170)
y=106;p.line(18,y,195,y)
for x,s,a in ((18,'Tarifp.','L'),(33,'Leistung','L'),):T(x,y+1,s,8,'B')
T(118,y+1,'Anz.',8,'B','R',15);T(138,y+1,'Tarif EUR',8,'B','R',22);T(170,y+1,'Betrag EUR',8,'B','R',25)
y+=7;p.line(18,y,195,y);y+=1.5
for c,t,m,pr,s in rows:
    T(18,y,c);T(33,y,t);T(118,y,m,al='R',w=15);T(138,y,pr,al='R',w=22);T(170,y,s,al='R',w=25);y+=5.5
p.line(120,y,195,y);y+=1
for a,b,st in (('Summe exkl. USt.',de(net),''),('20 % Umsatzsteuer',de(v),''),('RECHNUNGSBETRAG EUR',de(tot),'B')):
    T(110,y,a,10,st);T(165,y,b,10,st,'R',30);y+=5.5
p.line(120,y,195,y)
y+=8
p.rect(18,y,177,19)
T(20,y+2,'Zahlbar bis 19.03.2026 ohne Abzug.',9.5,'B')
T(20,y+7,'Bitte geben Sie bei Telebanking die Zahlungsreferenz 260041703142 an.',9,w=170)
T(20,y+12,f'Raiffeisenbank Mostviertel Mitte   IBAN {grp(ib)}   BIC RLNWATWW939',9,w=170)
y+=26
p.set_font('helvetica','',8);p.set_xy(18,y)
p.multi_cell(177,4,'Mängelhinweis: Top 7 - Verbrennungsluftzufuhr unzureichend (Fenster neu abgedichtet). Behebung bis spätestens 30.04.2026, Meldung an die Kanzlei. Nächster Kehrtermin: Dienstag, 15.09.2026 ab 7.30 Uhr. Bitte Zutritt zu Dachboden und Kellerräumen ermöglichen. Ab der 2. Mahnung werden EUR 8,00 Mahnspesen verrechnet.')
T(18,275,f'UID {atu("6128340")}   FN 418832k LG St. Pölten   Gerichtsstand Amstetten',7,w=150);T(165,275,'Seite 1/1',7,al='R',w=30)
p.output(OUT+N+'.pdf')
gold(N,'invoice',number='26/00417',issued='2026-02-26',due='2026-03-19',amount=tot,currency='EUR',iban=ib,buyer='Hausverwaltung Brandlhofer KG',seller='Ing. Gernot Plattensteiner e.U.')
