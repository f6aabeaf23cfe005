from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../nl-bewaking.pdf',pagesize=A4)
def t(x,y,s,f='Helvetica',z=8.5,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,y,s)
B='Helvetica-Bold'
t(45,795,'ARGUS',B,22);t(45,782,'B E W A K I N G  N V',z=7)
for i,s in enumerate(['Argus Bewaking NV','Blarenberglaan 19 bus 2','2800 Mechelen','BTW BE 0718.426.540','RPR Antwerpen, afd. Mechelen','Vergund door de minister van Binnenlandse Zaken nr. 16.1097.04']): t(335,800-i*10,s,z=7.5)
t(335,700,'RUPELSTROOM LOGISTICS NV');t(335,689,'Dienst boekhouding');t(335,678,'Kapelsestraat 210');t(335,667,'2850 BOOM')
t(45,700,'Factuur',B,16)
for i,(a,b) in enumerate([('Document','9200147731'),('Datum','12.12.2025'),('Klantnummer','0000317720'),('Uw BTW-nummer','BE 0551.840.225'),('Uw bestelbon','4500881203 / 10'),('Contract','40011893'),('Onze referentie','Els Daems, tel. 015 44 71 20')]):
    t(45,682-i*11,a);t(140,682-i*11,b)
c.rect(40,570,515,18);t(45,576,'Werf: DC Boom - Kapelsestraat 210       Prestatieperiode: 01.11.2025 - 30.11.2025',z=8)
y=550
for x,s,r in [(45,'Pos.',0),(75,'Materiaal / omschrijving',0),(330,'Hoeveelheid',1),(365,'EH',0),(440,'Eenheidsprijs',1),(520,'Nettowaarde',1),(552,'BTW',1)]: t(x,y,s,B,8,r)
c.line(40,y-4,555,y-4);y-=18
for p,m,o,q,e,pr,v in [('10','SB-001','Statische bewaking, PC 317','744,00','UUR','36,42','27.096,48'),('20','SB-011','Nachttoeslag 22u-06u','310,00','UUR','3,64','1.128,40'),('30','SB-012','Zondagtoeslag','120,00','UUR','7,28','873,60'),('40','MB-004','Mobiele rondes (2 per nacht + sluitronde)','62,00','ST','24,75','1.534,50'),('50','GSM-01','Forfait communicatiemiddelen','1,00','ST','45,00','45,00')]:
    t(45,y,p);t(75,y,m);t(75,y-10,o);t(330,y,q,r=1);t(365,y,e);t(440,y,pr,r=1);t(520,y,v,r=1);t(552,y,'A4',r=1);y-=26
c.line(300,y+6,555,y+6)
for a,b,f in [('Totaal nettowaarde','30.677,98','Helvetica'),('A4  BTW 21,000 %  op  30.677,98','6.442,38','Helvetica'),('Eindbedrag   EUR','37.120,36',B)]:
    t(305,y-8,a,f);t(520,y-8,b,f,r=1);y-=14
y-=25
t(45,y,'Betalingsvoorwaarde',B);t(150,y,'30 dagen einde maand');y-=12
t(45,y,'Vervaldag',B);t(150,y,'31.01.2026');y-=12
t(45,y,'Rekening',B);t(150,y,'BE98 7360 4129 5893   BIC KREDBEBB');y-=12
t(45,y,'Mededeling',B);t(150,y,'+++920/0147/73131+++' if 9200147731%97==31 else '+++920/0147/731%02d+++'%(9200147731%97 or 97));y-=22
for s in ['Bij niet-betaling op de vervaldag is van rechtswege en zonder ingebrekestelling een intrest van 10 % per jaar verschuldigd, alsmede een','forfaitaire schadevergoeding van 10 % met een minimum van 125,00 EUR. Klachten dienen binnen 8 dagen na factuurdatum schriftelijk te','worden ingediend. Vanaf 01.01.2026 ontvangt u onze facturen uitsluitend via Peppol (0208:0551840225).','Inhoudingsplicht art. 30bis: op 11.12.2025 geen sociale of fiscale schulden.']: t(45,y,s,z=7);y-=9
t(555,30,'Pagina  1 / 1',z=7,r=1);t(45,30,'ZFI_FACT_NL  /  VKORG 1200  /  12.12.2025 04:11:52',z=6)
c.save()
