from reportlab.pdfgen.canvas import Canvas
c=Canvas('nl-be-telecom.pdf',pagesize=(595,842));H='Helvetica';B='Helvetica-Bold'
def t(x,y,s,f=H,z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,842-y,s)
c.setFillColorRGB(1,.75,0);c.circle(70,842-55,22,fill=1,stroke=0);c.setFillGray(0);t(100,62,'zonnelijn business',B,18)
for i,s in enumerate(['KINE TERLINDEN BV','STATIONSSTRAAT 61 BUS 2','9300 AALST']):t(340,110+i*13,s,z=10)
c.setFillGray(.93);c.rect(45,842-250,230,150,fill=1,stroke=0);c.setFillGray(0)
for i,(a,b) in enumerate([('Klantnummer','7.440.218.09'),('Factuurnummer','4417362604'),('Factuurdatum','04/03/2026'),('Te betalen tegen','24/03/2026'),('Volgende factuur','04/04/2026'),('Uw btw-nummer','BE 0775.332.084')]):
    t(55,118+i*15,a,z=9);t(265,118+i*15,b,B if 'betalen' in a else H,r=1)
c.line(55,842-206,265,842-206);t(55,224,'TOTAAL TE BETALEN',B,10);t(265,224,'112,32 EUR',B,12,1)
t(45,285,'Uw aanrekeningen in een oogopslag',B,13);t(480,300,'excl. btw',z=8,r=1);t(550,300,'btw',z=8,r=1)
y=316
for a,b,v in [('ABONNEMENTEN  04/03/2026 - 03/04/2026','',''),('   Internet Business Fiber 500','57,81','21%'),('   Mobiel Pro 15 GB  0470 55 12 08','20,65','21%'),('   Mobiel Pro 15 GB  0470 55 12 09','20,65','21%'),('KORTINGEN','',''),('   Trouwkorting tot 03/09/2026','-10,00','21%'),('DIENSTEN VAN DERDEN','',''),('   m-ticket De Lijn 13/02/2026 (niet onderworpen aan btw)','4,50','0%')]:
    t(45,y,a,H if b else B);b and (t(480,y,b,r=1),t(550,y,v,r=1));y+=15
y+=8;c.line(45,842-y+10,550,842-y+10)
for a,b in [('Subtotaal onderworpen aan btw 21%','89,11'),('Btw 21%','18,71'),('Niet onderworpen aan btw','4,50'),('Totaal van deze factuur','112,32'),('Saldo vorige factuur (4409118273) van 04/02/2026: betaald, dank u','0,00')]:
    t(45,y+6,a,B if 'deze' in a else H);t(480,y+6,b,B if 'deze' in a else H,r=1);y+=15
c.rect(45,842-y-95,505,70)
t(55,y+42,'Betalen per overschrijving',B,10)
t(55,y+57,'IBAN  BE26 0689 3172 4029   BIC GKCCBEBB   t.n.v. Zonnelijn NV');t(55,y+72,'Gestructureerde mededeling  +++090/4417/36232+++')
t(55,y+86,'Wil u liever domicilieren? Scan de code in de app Mijn Zonnelijn.',z=7)
t(45,y+125,'Bij laattijdige betaling rekenen wij na een eerste kosteloze herinnering 7,50 EUR administratiekosten aan. Betwistingen: binnen 30 dagen na factuurdatum.',z=7)
t(45,815,'Zonnelijn NV, Liersesteenweg 210, 2800 Mechelen - RPR Antwerpen, afd. Mechelen - BTW BE 0741.826.997',z=7);t(550,815,'Blz. 1 van 2',z=7,r=1)
c.save()
