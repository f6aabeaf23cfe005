from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas('../nl-be-drankencentrale.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
t(15,20,'DRANKENCENTRALE',B,16);t(15,27,'VERSCHUEREN & ZN',B,16);t(15,32,'Gentsesteenweg 214 - 9240 Zele - Tel. 052 60 41 88',z=8);t(15,36,'BTW BE 0431.882.602 - RPR Gent afd. Dendermonde',z=8);t(15,40,'BE25 7340 4188 2282 - KREDBEBB',z=8)
t(195,20,'CREDITNOTA',B,18,1)
c.rect(110*mm,(297-72)*mm,85*mm,30*mm);t(114,49,'BV TAVERNE DEN ANKER');t(114,54,'t.a.v. Nele Bogaert');t(114,59,'Dorpsplein 3');t(114,64,'9270 KALKEN');t(114,69,'BTW BE 0467.209.309',z=8)
xs=[15,45,75,105,140]
for x,a,b in zip(xs,['Nummer','Datum','Klant','Vertegenwoordiger','Betreft factuur'],['CN26/00087','12/02/2026','11408','Koen (03)','VF26/00914 van 30/01/2026']):
    t(x,82,a,z=7);t(x,87,b,B)
c.line(15*mm,207*mm,195*mm,207*mm)
t(15,97,'Creditering op uw factuur VF26/00914 (leveringsbon 60331 van 29/01/2026): dubbel aangerekend en teruggenomen.')
y=106
def row(v,f='Helvetica'):
    global y
    for x,s,r in zip([15,32,112,132,152,177,195],v,[0,0,1,1,1,1,1]): t(x,y,s,f,9,r)
    y+=5.5
row(['Artikel','Omschrijving','Aantal','Prijs','Bedrag','Leeggoed','BTW'],B);c.line(15*mm,(297-y+3.5)*mm,195*mm,(297-y+3.5)*mm)
y+=1
row(['PIL25','Pils bak 24 x 25 cl','8','17,85','142,80','36,00','21'])
row(['PIL50V','Pils vat 50 l','3','154,20','462,60','90,00','21'])
row(['WAT1','Bronwater plat bak 12 x 1 l','10','6,90','69,00','45,00','6'])
t(32,y+2,'Vaten teruggenomen door chauffeur op 06/02/2026, retourbon R-7716.',z=8);y+=14
row(['','BTW-grondslag','','%','Maatstaf','BTW',''],B);row(['','Normaal','','21','605,40','127,13','']);row(['','Verlaagd','','6','69,00','4,14','']);row(['','Leeggoed (niet onderworpen)','','0','171,00','0,00',''])
y+=3;c.line(110*mm,(297-y+4)*mm,195*mm,(297-y+4)*mm)
t(112,y+2,'Totaal goederen en leeggoed');t(195,y+2,'845,40',r=1);t(112,y+8,'Totaal BTW');t(195,y+8,'131,27',r=1);t(112,y+15,'TE UWEN GUNSTE  EUR',B,11);t(195,y+15,'976,67',B,11,1)
y+=28
for s in ['Dit bedrag wordt in mindering gebracht op factuur VF26/00914:','   factuur VF26/00914 van 30/01/2026, vervaldag 01/03/2026      3.288,15','   creditnota CN26/00087                                                         - 976,67','   nog door u te betalen op VF26/00914 tegen 01/03/2026           2.311,48','Gelieve bij die betaling +++260/0914/00038+++ te vermelden.','','BTW terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.']:
    t(15,y,s);y+=5.5
t(15,284,'Verkoopsvoorwaarden: zie keerzijde. Bij laattijdige betaling 10% verwijlintrest en een schadebeding van 10% met een minimum van 75,00 EUR.',z=6.5);t(195,288,'Blz. 1',z=6.5,r=1)
c.save()
