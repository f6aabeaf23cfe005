from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.units import mm
c=Canvas('../de-softwarehaus.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
t(20,20,'kurpfalz.code GmbH',B,15);t(20,26,'Software für Handwerk und Handel',z=8)
t(20,50,'kurpfalz.code GmbH, Käfertaler Str. 190, 68167 Mannheim',z=6.5)
for i,s in enumerate(['Sanitär Brechtel GmbH','z. Hd. Herrn Uwe Brechtel','Rohrbacher Str. 77','69115 Heidelberg']):t(20,57+i*5,s,z=10)
for i,(a,b) in enumerate([('Rechnungsnummer','20254471'),('Rechnungsdatum','19.12.2025'),('Kundennummer','11836'),('Vertragsnummer','W-2019-0442'),('Leistungszeitraum','01.01.2026 - 31.12.2026'),('Ihre USt-IdNr.','DE203377185'),('Bearbeiter','S. Gehrig')]):
    t(125,52+i*5,a,z=8.5);t(190,52+i*5,b,z=8.5,r=1)
t(20,98,'Rechnung Nr. 20254471',B,13);t(20,106,'Sehr geehrter Herr Brechtel, wir berechnen Ihnen die vertraglich vereinbarten Leistungen:')
c.line(20*mm,185*mm,190*mm,185*mm)
for x,s,r in[(20,'Pos',0),(30,'Art.-Nr.',0),(50,'Bezeichnung',0),(130,'Menge',1),(140,'ME',0),(166,'Preis/EUR',1),(190,'Betrag/EUR',1)]:t(x,116,s,B,8.5,r)
c.line(20*mm,179*mm,190*mm,179*mm)
L=[('1','WA-100','Softwarewartung HandwerkPlus 2026','12,00','Mon','148,00','1.776,00'),('','','Rabatt 5,00 % (Treuerabatt)','','','','-88,80'),('2','NL-014','Nutzerlizenz Cloud, je Arbeitsplatz','14,00','Stk','118,80','1.663,20'),('3','DL-020','Fernwartung am 04.12.2025 (Ticket 88210)','3,75','Std','124,00','465,00')]
y=124
for l in L:
    for (x,r),s in zip([(20,0),(30,0),(50,0),(130,1),(140,0),(166,1),(190,1)],l):t(x,y,s,r=r)
    y+=6.5
c.line(20*mm,(297-y)*mm,190*mm,(297-y)*mm);y+=6
for a,b,f in[('Summe netto','3.815,40','Helvetica'),('19,00 % USt auf 3.815,40 EUR','724,93','Helvetica'),('Rechnungsbetrag EUR','4.540,33',B)]:
    t(110,y,a,f);t(190,y,b,f,r=1);y+=6
y+=8
for s in['Den Rechnungsbetrag buchen wir per SEPA-Basislastschrift am 05.01.2026 von Ihrem Konto','IBAN DE02 6725 0020 0009 3128 46 bei der Sparkasse Heidelberg ab.','Mandatsreferenz: KPC-11836-02   Gläubiger-Identifikationsnummer: DE91ZZZ00001442087','','Kündigungsfrist des Wartungsvertrags: 3 Monate zum 31.12. Nächste Preisanpassung laut Vertrag: 01.01.2027.','Updates: Version 14.2 steht ab 12.01.2026 zum Download bereit.']:
    t(20,y,s);y+=5
c.line(20*mm,25*mm,190*mm,25*mm)
for x,ls in[(20,['kurpfalz.code GmbH','Käfertaler Str. 190','68167 Mannheim']),(65,['Tel. 0621 400 88-0','buchhaltung@kurpfalzcode.example','AG Mannheim HRB 709934']),(115,['USt-IdNr. DE276401195','St.-Nr. 38180/22517','GF: Lena Gehrig, Tim Ostwald']),(155,['BBBank Karlsruhe','DE51 6605 0101 0108 3344 77','Seite 1 von 1'])]:
    for i,s in enumerate(ls):t(x,277+i*4,s,z=6.5)
c.save()
