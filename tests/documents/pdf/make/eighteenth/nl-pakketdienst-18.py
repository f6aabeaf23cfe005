from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas("../nl-pakketdienst.pdf",pagesize=A4)
def t(x,y,s,f="Helvetica",z=9): c.setFont(f,z); c.drawString(x,y,s)
def r(x,y,s,f="Helvetica",z=9): c.setFont(f,z); c.drawRightString(x,y,s)
def head(p):
    t(50,800,"PAKKETLIJN","Helvetica-BoldOblique",20); r(545,800,f"Pagina {p} / 2",z=8)
    c.setFillGray(.9); c.rect(330,640,215,112,0,1); c.setFillGray(0)
    t(336,738,"Factuur","Helvetica-Bold",13)
    for i,(a,b) in enumerate([("Nummer","9004417362"),("Datum","15.10.2025"),("Debiteurennummer","0000317745"),("Contract","40018826"),("Prestatieperiode","29.09.2025 - 12.10.2025"),("Valuta","EUR")]):
        t(336,720-i*13,a,z=8); t(430,720-i*13,b,z=8)
    c.line(50,60,545,60)
    t(50,48,"Pakketlijn Nederland B.V.  Terminalweg 90  3542 AD Utrecht  KvK 30217764  Btw NL810662405B01",z=7)
    t(50,38,"Bank: Deutsche Bank AG Amsterdam  IBAN NL02DEUT0265117843  BIC DEUTNL2A   Klantenservice 030-800 44 10  facturen@pakketlijn.example",z=7)
head(1)
t(50,740,"Pakketlijn Nederland B.V. - Postbus 8110 - 3503 RC Utrecht",z=6)
for i,s in enumerate(["Vlinders & Zo Webwinkel B.V.","Afd. crediteuren","Korenmolen 26","4904 PG OOSTERHOUT NB"]): t(50,722-i*12,s)
y=610
for x,s in [(50,"Pos"),(80,"Product"),(120,"Omschrijving")]: t(x,y,s,"Helvetica-Bold",8)
for x,s in [(385,"Aantal"),(450,"Tarief"),(545,"Netto bedrag")]: r(x,y,s,"Helvetica-Bold",8)
c.line(50,y-4,545,y-4)
rows=[("10","NL10","Pakket Nederland 0-10 kg","412","5,35","2.204,20"),("20","NL23","Pakket Nederland 10-23 kg","57","7,95","453,15"),("30","BUSP","Brievenbuspakje","188","3,69","693,72"),("40","EU01","EU-pakket zone 1","23","11,80","271,40"),("50","RETN","Retour Nederland","41","4,95","202,95"),("60","FUEL","Brandstoftoeslag 6,50 % over 3.825,42","","","248,65"),("70","TOLL","Toltoeslag","721","0,09","64,89"),("80","VKOR","Volumekorting 3,00 % over 3.825,42","","","114,76-")]
for i,(a,b,d,e,f,g) in enumerate(rows):
    yy=y-20-i*15; t(50,yy,a,z=8);t(80,yy,b,z=8);t(120,yy,d,z=8);r(385,yy,e,z=8);r(450,yy,f,z=8);r(545,yy,g,z=8)
y=450; c.line(330,y,545,y)
for i,(a,b) in enumerate([("Totaal netto","4.024,20"),("Btw 21,00 % (V1)","845,08")]): t(330,y-14-i*14,a); r(545,y-14-i*14,b)
c.line(330,y-34,545,y-34); t(330,y-46,"Eindbedrag","Helvetica-Bold",10); r(545,y-46,"4.869,28","Helvetica-Bold",10)
t(50,360,"Betalingscondities:","Helvetica-Bold"); t(150,360,"Binnen 21 dagen zonder aftrek"); t(150,347,"Netto vervaldatum 05.11.2025")
t(50,325,"Wij verzoeken u bij betaling het factuurnummer en het debiteurennummer te vermelden.")
t(50,300,"Let op: per 01.01.2026 wijzigen onze tarieven. Zie pakketlijn.example/tarieven. Tijdens de feestdagenperiode (24.11.2025 -",z=7.5)
t(50,290,"31.12.2025) geldt een piektoeslag van EUR 0,35 per pakket. Reclamaties over deze factuur binnen 14 dagen na ontvangst.",z=7.5)
c.showPage(); head(2)
t(50,610,"Specificatie per week en afhaaladres","Helvetica-Bold",10)
for i,(a,b,d,e) in enumerate([("Week","Afhaaladres","Colli","Vrachtbedrag"),("40","Korenmolen 26, Oosterhout","388","2.061,17"),("41","Korenmolen 26, Oosterhout","333","1.764,25"),("","Totaal","721","3.825,42")]):
    yy=590-i*15; t(50,yy,a,z=8); t(100,yy,b,z=8); r(385,yy,d,z=8); r(545,yy,e,z=8)
c.save()
