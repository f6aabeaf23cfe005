from reportlab.pdfgen.canvas import Canvas
c=Canvas('../nl-garage-vlaanderen.pdf',pagesize=(595,842));Y=lambda y:842-y
def t(x,y,s,f='Helvetica',z=9,r=0): c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,Y(y),s)
B='Helvetica-Bold'
t(40,50,'GARAGE DE SMEDT BV',B,17)
for i,s in enumerate(['Gentsesteenweg 214 - 9300 AALST','Tel. 053 55 12 90 - gsm 0475 55 12 90','BTW BE 0471.128.802 - RPR Dendermonde','KBC IBAN BE29 7340 5512 0964 - BIC KREDBEBB']): t(40,66+i*12,s)
c.rect(310,Y(188),245,76)
for i,s in enumerate(['Traiteur Vermassen BV','Kerrebroekstraat 18','9308 GIJZEGEM','','BTW BE 0732.661.982']): t(320,126+i*13,s,z=10)
t(40,150,'FACTUUR',B,14)
h=[(40,'Factuurnr.','2026/00418'),(130,'Datum','06/05/2026'),(210,'Klantnr.','1885'),(280,'Werkorder','W-7731 van 04/05/2026'),(420,'Betaling','Contant')]

for x,a,b in h: t(x,220,a,B,8);t(x,234,b)
c.rect(36,Y(240),520,32)
t(40,262,'Voertuig: Renault Trafic 2.0 dCi - 1-TKF-308 - chassis VF1FL000463118827 - km-stand 148.206 - volgende keuring 19/11/2026',z=8)
y=285
for x,s,r in [(40,'Omschrijving',0),(340,'Aantal',1),(410,'Eenheidsprijs',1),(460,'BTW %',1),(555,'Bedrag EUR',1)]: t(x,y,s,B,8.5,r)
c.line(36,Y(y+4),556,Y(y+4))
for l in [('Groot onderhoud - werkuren','3,25','68,00','21','221,00'),('Motorolie 5W30 (liter)','5,20','14,50','21','75,40'),('Oliefilter','1','18,40','21','18,40'),('Remblokken vooraan set','1','94,75','21','94,75'),('Milieubijdrage','1','4,50','21','4,50')]:
    y+=17;t(40,y,l[0])
    for x,s in zip((340,410,460,555),l[1:]): t(x,y,s,r=1)
y=560;c.rect(36,Y(y+44),520,60)
for x,a,b in [(110,'BTW %','21,00'),(220,'Maatstaf v. heffing','414,05'),(320,'BTW','86,95'),(550,'TE BETALEN EUR','501,00')]: t(x,y,a,B,8.5,1);t(x,y+24,b,B if x==550 else 'Helvetica',12 if x==550 else 10,1)
n=2026004187;m=n%97 or 97;s='%010d%02d'%(n,m)
t(40,635,'Gelieve bij betaling te vermelden: +++%s/%s/%s+++'%(s[:3],s[3:7],s[7:]),z=10)
for i,s in enumerate(['Onze facturen zijn contant betaalbaar bij ontvangst te Aalst, zonder korting.','Bij niet-betaling is van rechtswege en zonder ingebrekestelling een intrest van 10% per jaar verschuldigd, alsook een schadebeding','van 10% met een minimum van 50,00 EUR. Klachten dienen binnen de 8 dagen na factuurdatum per aangetekend schrijven te gebeuren.','Bij betwisting zijn enkel de rechtbanken van het arrondissement Oost-Vlaanderen, afdeling Dendermonde bevoegd.','Waarborg op onderdelen: 12 maanden. Vervangen stukken worden 8 dagen bewaard.']): t(40,770+i*10,s,z=7.5)
c.save()
