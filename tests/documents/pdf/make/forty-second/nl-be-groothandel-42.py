from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../nl-be-groothandel.pdf',pagesize=A4);H=A4[1]
def t(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,H-y,s)
B='Helvetica-Bold'
t(40,50,'HORECA VANDEPUTTE NV',B,16);t(40,64,'Groothandel in dranken en voeding');t(40,76,'Diksmuidsesteenweg 341 - 8800 Roeselare');t(40,88,'BTW BE 0472.198.374 - RPR Gent, afd. Kortrijk')
t(40,100,'IBAN BE52 7350 2846 1909 - BIC KREDBEBB')
t(340,130,'Brasserie Het Zwaantje BV',B,10);t(340,143,'Grote Markt 17');t(340,155,'8970 POPERINGE');t(340,167,'BTW BE 0654.921.729')
t(40,200,'FACTUUR',B,14)
xs=[40,125,215,300,385,470]
for x,a,b in zip(xs,['Nummer','Datum','Klantnr.','Vervaldag','Vertegenw.','Blad'],['26000412','27/02/2026','411072','31/03/2026','07 - LDB','1']):
    c.rect(x,H-242,82,30);t(x+4,222,a,z=7);t(x+4,237,b,B,9)
t(40,262,'Bestelbon(nen): 88417, 88502    Leveringsbon(nen): 2600771 van 19/02/2026, 2600823 van 26/02/2026',z=8)
y=285
for x,s,r in [(40,'Art.',0),(95,'Omschrijving',0),(330,'Aantal',1),(400,'Eenh.prijs',1),(470,'Bedrag',1),(540,'BTW',1)]: t(x,y,s,B,9,r)
c.line(40,H-y-4,555,H-y-4)
L=[('10224','Frietolie HO 10 L','24','18,45','442,80','6'),('10871','Garnaalkroketten 24 x 60 g','10','31,20','312,00','6'),('11310','Koffiebonen Crema 1 kg','6','12,75','76,50','6'),('30015','Pils bak 24 x 25 cl','12','22,40','268,80','21'),('30642','Witte huiswijn bag-in-box 10 L','5','41,90','209,50','21'),('90001','Leeggoed bak','8','4,50','36,00','0'),('90001','Leeggoed bak retour','-5','4,50','-22,50','0')]
for a,o,n,p,b,v in L:
    y+=16;t(40,y,a);t(95,y,o);t(330,y,n,r=1);t(400,y,p,r=1);t(470,y,b,r=1);t(540,y,v+' %',r=1)
y=480;c.line(40,H-y,555,H-y);y+=14
for x,s in [(90,'BTW %'),(170,'Goederen'),(260,'Korting 2 %'),(350,'Maatstaf'),(430,'BTW')]: t(x,y,s,B,8,1)
for row in [('6','831,30','16,63','814,67','48,88'),('21','478,30','9,57','468,73','98,43'),('0','13,50','0,00','13,50','0,00')]:
    y+=13
    for x,s in zip([90,170,260,350,430],row): t(x,y,s,r=1)
y+=30;t(330,y,'Totaal goederen');t(540,y,'1.323,10',r=1);y+=14;t(330,y,'Totaal BTW');t(540,y,'147,31',r=1);y+=18;t(330,y,'TE BETALEN  EUR',B,11);t(540,y,'1.470,41',B,11,1)
y+=30;t(40,y,'Betalingsvoorwaarden: 30 dagen einde maand. Korting contant 2 % bij betaling binnen 8 dagen.',B,9)
y+=14;t(40,y,'Bij betaling uiterlijk op 07/03/2026 mag u 26,20 EUR in mindering brengen en betaalt u 1.444,21 EUR.')
y+=14;t(40,y,'Gestructureerde mededeling: +++026/0300/41744+++')
y=770
for s in ['Bij niet-betaling op de vervaldag is van rechtswege en zonder ingebrekestelling een intrest van 10 % per jaar en een schadebeding van 10 % (min. 65 EUR) verschuldigd.','Klachten binnen 8 dagen na levering. Enkel de ondernemingsrechtbank Gent, afdeling Kortrijk, is bevoegd. Deze factuur werd u ook via Peppol bezorgd.']:
    t(40,y,s,z=6.5);y+=9
c.save()
