from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
N='de-sap-dichtungen'; IB=iban(45850005,7730018)
items=[('000010','DR-4471-NBR70','O-Ring 44,17 x 3,53 NBR 70',5000,'18.40','12'),
('000020','WDR-A-35X52X7','Radialwellendichtring A 35x52x7 FKM',800,'412.00','12'),
('000030','PTFE-FD-DN80','Flachdichtung PTFE DN80 PN16',240,'675.50','5')]
c=canvas.Canvas(f"{OUT}/{N}.pdf",pagesize=A4)
def t(x,y,s,b=0,z=9,al='l'):
    c.setFont('Helvetica-Bold' if b else 'Helvetica',z)
    {'l':c.drawString,'r':c.drawRightString}[al](x,y,s)
t(50,800,'HARTUNG',1,20); t(50,786,'Dichtungstechnik seit 1951',0,8)
t(50,712,'Hartung Dichtungstechnik GmbH & Co. KG · Industriestr. 88 · 58332 Schwelm',0,6.5)
for i,s in enumerate(['Firma','Pumpenwerk Kessler AG','Kreditorenbuchhaltung','Postfach 11 20','67201 Frankenthal']): t(50,696-12*i,s)
t(320,720,'Rechnung',1,14)
info=[('Nummer/Datum','90118274 / 12.11.2025'),('Referenznr./Datum','80277410 / 10.11.2025'),('Auftragsnummer/Datum','1200934 / 21.10.2025'),('Bestellnummer/Datum','4500718823 / 20.10.2025'),('Kundennummer','104417'),('Ihre USt-IdNr.',ust(14880217)),('Ansprechpartner','Fr. Dreisbach, Tel. -214'),('Währung','EUR'),('Leistungsdatum','10.11.2025')]
c.rect(315,590,230,122)
for i,(a,b) in enumerate(info): t(320,700-13*i,a,0,8); t(430,700-13*i,b,0,8)
t(50,575,'Lieferbedingung: FCA Schwelm (Incoterms 2020)     Versandart: Spedition     Gewicht brutto: 118,400 KG',0,8)
y=552; c.line(50,y+12,545,y+12)
for x,s,al in [(50,'Pos.','l'),(92,'Material / Bezeichnung','l'),(330,'Menge','r'),(430,'Preis pro Einheit','r'),(545,'Wert EUR','r')]: t(x,y,s,1,8.5,al)
c.line(50,y-4,545,y-4); y-=18; tot=D(0)
for p,m,d,q,pr,rb in items:
    br=r(D(q)*D(pr)/100); ra=r(br*D(rb)/100); tot+=br-ra
    t(50,y,p); t(92,y,m); t(330,y,f(q,0)+' ST',al='r'); y-=12; t(92,y,d); y-=12
    t(92,y,'Bruttopreis',0,8); t(430,y,f(pr)+' EUR / 100 ST',0,8,'r'); t(545,y,f(br),0,8,'r'); y-=12
    t(92,y,'Kundenrabatt',0,8); t(430,y,rb+',000- %',0,8,'r'); t(545,y,f(ra)+'-',0,8,'r'); y-=12
    t(92,y,'Nettowert',1,8); t(545,y,f(br-ra),1,8,'r'); y-=20
c.line(50,y+10,545,y+10)
fr=D('48.50'); net=tot+fr; tax=r(net*D('.19')); end=net+tax
for a,b,bo in [('Summe Positionen',tot,0),('Fracht / Verpackung',fr,0),('Nettobetrag',net,0),('Ausgangssteuer   19,000 %  auf  '+f(net),tax,0),('Endbetrag',end,1)]:
    t(260,y-4,a,bo); t(545,y-4,f(b),bo,9,'r'); y-=14
y-=14; t(50,y,'Zahlungsbedingungen',1); 
for i,(s,k) in enumerate([('Bis zum 26.11.2025 erhalten Sie  3,000 % Skonto',3),('Bis zum 12.12.2025 erhalten Sie  2,000 % Skonto',2),('Bis zum 11.01.2026 ohne Abzug',0)]):
    t(160,y-12*i,s); 
    if k: t(545,y-12*i,'Skontobetrag  '+f(end*k/100)+' EUR',0,8,'r')
y-=50
for s in ['Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum (§ 449 BGB). Reklamationen innerhalb 8 Tagen nach Erhalt.','Es gelten unsere Allgemeinen Verkaufs- und Lieferbedingungen, Stand 01.01.2024.']: t(50,y,s,0,7.5); y-=11
c.line(50,82,545,82)
cols=[['Hartung Dichtungstechnik','GmbH & Co. KG','Sitz Schwelm','AG Hagen HRA 4418'],['phG: Hartung Verwaltungs-GmbH','AG Hagen HRB 7720','GF: Dipl.-Ing. Lars Hartung','Finanzamt Schwelm'],['Sparkasse an Ennepe und Ruhr','IBAN '+sp(IB),'BIC WELADED1HTG','USt-IdNr. '+ust(12604471)],['Tel. +49 2336 4471-0','Fax +49 2336 4471-99','faktura@hartung-dt.example','Seite 1 von 1']]
for k,co in enumerate(cols):
    for i,s in enumerate(co): t([50,165,295,455][k],72-10*i,s,0,6.8)
c.save()
gold(N,'invoice',number='90118274',issued='2025-11-12',due='2026-01-11',amount=end,currency='EUR',iban=IB,buyer='Pumpenwerk Kessler AG',seller='Hartung Dichtungstechnik GmbH & Co. KG')
