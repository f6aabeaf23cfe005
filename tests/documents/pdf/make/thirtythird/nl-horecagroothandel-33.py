from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../nl-horecagroothandel.pdf',pagesize=A4); c.setTitle('Verkoopfactuur 25703148')
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x,y,s)
B='Helvetica-Bold'
t(50,785,'BROUWER',B,20); t(50,770,'Horeca Groothandel B.V.',B,11)
for i,s in enumerate(['Brouwer Horeca Groothandel B.V.','Handelsweg 210','3707 NH Zeist','T 030 - 691 20 55','administratie@brouwerhoreca.example']): t(380,790-i*12,s,z=8.5)
t(50,690,'Brasserie De Linde'); t(50,678,'t.a.v. de crediteurenadministratie'); t(50,666,'Marktplein 3'); t(50,654,'3901 DN  VEENENDAAL')
t(50,615,'Factuur',B,15)
y=595
for a,b,d,e in [('Factuurnummer','25703148','Factuurdatum','18-09-2025'),('Debiteurnummer','104420','Leverdatum','17-09-2025'),('Ordernummer','25611902','Uw referentie','tel. best. Marieke'),('Verkoper','R. Nijhof','Uw btw-nummer','NL854209177B01')]:
    t(50,y,a,B); t(140,y,b); t(310,y,d,B); t(400,y,e); y-=13
t(50,y,'Betalingsconditie',B); t(140,y,'30 dagen netto, binnen 8 dagen 2% korting'); y-=26
c.setFillGray(.88); c.rect(48,y-4,500,15,stroke=0,fill=1); c.setFillGray(0)
t(50,y,'Artikel',B); t(105,y,'Omschrijving',B); r(350,y,'Aantal',B); t(360,y,'Eenh.',B); r(445,y,'Netto prijs',B); r(500,y,'Bedrag',B); r(545,y,'Btw',B); y-=18
for a,o,n,e,p,b,v in [('410220','Koffiebonen Huisblend 1 kg','12','zak','18,95','227,40','9%'),('220015','Cola 24 x 20 cl','6','krat','14,40','86,40','9%'),('780114','Vaatwasmiddel vloeibaar 5 l','4','can','22,75','91,00','21%'),('760300','Servetten 33x33 wit, ds 2000','2','doos','31,20','62,40','21%'),('EMB24','Emballage krat 24','6','st','3,60','21,60','0%')]:
    t(50,y,a); t(105,y,o); r(350,y,n); t(360,y,e); r(445,y,p); r(500,y,b); r(545,y,v); y-=14
y-=60
t(50,y,'Btw-specificatie',B); r(230,y,'Grondslag',B); r(290,y,'Btw',B); r(500,y,'488,80'); t(340,y,'Totaal excl. btw'); y-=13
t(50,y,'Btw 9%'); r(230,y,'313,80'); r(290,y,'28,24'); t(340,y,'Btw'); r(500,y,'60,45'); y-=13
t(50,y,'Btw 21%'); r(230,y,'153,40'); r(290,y,'32,21'); c.line(340,y+9,500,y+9); t(340,y-2,'Totaal incl. btw EUR',B,10); r(500,y-2,'549,25',B,10); y-=13
t(50,y,'Geen btw (emballage)'); r(230,y,'21,60'); r(290,y,'0,00'); y-=40
t(50,y,'Bij betaling uiterlijk 26-09-2025 mag u € 10,99 betalingskorting aftrekken en betaalt u € 538,26.')
t(50,y-13,'Daarna is het volledige factuurbedrag verschuldigd.')
c.line(50,70,548,70)
t(50,58,'Rabobank NL41 RABO 0318 2746 50 · BIC RABONL2U · KvK Utrecht 30184426 · Btw NL861930472B01',z=7.5)
t(50,47,'Reclames binnen 24 uur na levering. Geleverde goederen blijven ons eigendom tot volledige betaling.',z=7.5); r(548,47,'Pagina 1 van 1',z=7.5)
c.save()
