from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../nl-stookolie.pdf',pagesize=A4); W,H=A4
c.setTitle('Factuur'); 
c.setFillColorRGB(.75,.1,.1); c.rect(0,H-70,W,70,fill=1,stroke=0); c.setFillColorRGB(1,1,1)
c.setFont('Helvetica-Bold',22); c.drawString(40,H-42,'MAZOUT CLAEYS & ZN')
c.setFont('Helvetica',9); c.drawString(40,H-58,'Brandstoffen - pellets - tankreiniging   |   al 3 generaties in het Meetjesland')
c.setFillColorRGB(0,0,0)
def t(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,H-y,s)
t(40,88,'Stationsstraat 77, 9900 Eeklo - T 09 377 55 10 - BTW BE 0447.821.977 - accijnsinrichting BE1E000338800',z=8)
t(40,100,'KBC  IBAN BE25 7334 1822 0782  BIC KREDBEBB',z=8)
t(330,140,'Bouwwerken Lippens BV','Helvetica-Bold',10); t(330,154,'Oostmoer 19'); t(330,167,'9988 Watervliet'); t(330,180,'BE 0809.271.394')
t(40,140,'FACTUUR','Helvetica-Bold',15)
rows=[('Nr.','MC251119-06'),('Opgemaakt te Eeklo op','19/11/2025'),('Uw klantnr.','40921'),('Leverbon','L-88147'),('Geleverd op','17/11/2025  om 10u42'),('Chauffeur / wagen','Danny / 1-XKF-233')]
for i,(a,b) in enumerate(rows): t(40,160+i*13,a); t(150,160+i*13,b,'Helvetica-Bold' if i<2 else 'Helvetica')
y=270; c.setFillGray(.9); c.rect(40,H-y-5,W-80,16,fill=1,stroke=0); c.setFillGray(0)
for x,s,r in [(45,'Product',0),(330,'Liter (15°C)',1),(420,'EUR/liter excl.',1),(W-45,'Bedrag EUR',1)]: t(x,y,s,'Helvetica-Bold',9,r)
for i,(a,b,d,e) in enumerate([('Gasolie verwarming extra 50S','1.850','0,8412','1.556,22'),('Korting hoeveelheid > 1.500 l','1.850','-0,0100','-18,50')]):
    yy=y+20+i*15; t(45,yy,a); t(330,yy,b,r=1); t(420,yy,d,r=1); t(W-45,yy,e,r=1)
t(45,y+55,'Officiële maximumprijs op de leveringsdag: 1,0487 EUR/l incl. btw. Bijdrage APETRA en Sociaal Verwarmingsfonds inbegrepen.',z=7.5)
t(45,y+66,'Bestemd voor verwarming; gebruik als motorbrandstof is verboden. Tank gekeurd (groene dop) tot 06/2028.',z=7.5)
y=400
for i,(a,b) in enumerate([('Maatstaf van heffing','1.537,72'),('BTW 21 %','322,92'),('TOTAAL EUR','1.860,64')]):
    f='Helvetica-Bold' if i==2 else 'Helvetica'; t(400,y+i*16,a,f,10,1); t(W-45,y+i*16,b,f,10,1)
c.line(300,H-y-21,W-40,H-y-21)
c.rect(40,H-540,W-80,66)
t(50,490,'BETALING','Helvetica-Bold'); 
t(50,504,'Het totaal dient op onze rekening te staan uiterlijk de achtste kalenderdag na de dag van levering.')
t(50,517,'Mededeling:  +++331/2260/41759+++'); t(50,530,'Gespreid betalen (12 schijven) kan enkel voor particulieren en vanaf het volgende stookseizoen.',z=8)
c.setFont('Helvetica',6.5)
for i,s in enumerate(['Algemene voorwaarden: 1. Elke klacht over hoeveelheid moet bij levering op de bon vermeld worden, over kwaliteit binnen de 48 uur. 2. Laattijdige betaling brengt',
 'zonder ingebrekestelling een intrest mee volgens de wet van 2 augustus 2002 en een schadebeding van 10 % (min. 40 EUR). 3. Na 15 dagen wordt een herinnering gestuurd,',
 'na 30 dagen wordt het dossier overgemaakt aan onze raadsman. 4. De geleverde brandstof blijft eigendom van de verkoper tot volledige betaling.']): c.drawString(40,90-i*9,s)
c.save()
