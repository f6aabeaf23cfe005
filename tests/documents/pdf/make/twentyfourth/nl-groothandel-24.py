from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../nl-groothandel.pdf',pagesize=A4)
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x,y,s)
B='Helvetica-Bold'
t(40,800,'VAN RIJSWIJK',B,16);t(40,786,'Van Rijswijk Technische Groothandel B.V.',B,9)
for i,s in enumerate(['Havenweg 90, 3208 KL Spijkenisse','Tel. 0181-600 450   Fax 0181-600 451','IBAN NL10ABNA0865180822  BIC ABNANL2A','G-rekening NL90INGB0458766496','BTW NL123263074B01  KvK Rotterdam 24310077']): t(355,803-i*11,s,z=8)
for i,s in enumerate(['Loonbedrijf en Machinehandel','Gebr. Koppelaar V.O.F.','Molendijk 7','3227 CA  OUDENHOORN']): t(60,715-i*12,s)
t(40,640,'FACTUUR',B,14)
h=[('Factuurnummer','25704316'),('Factuurdatum','21-08-2025'),('Debiteurnr.','118820'),('Uw BTW-nr.','NL809822568B01'),('Vertegenwoordiger','15 R. Dekker'),('Blad','1')]
x=40
for a,b in h:
    t(x,618,a,z=7.5); t(x,606,b,B); x+=(80 if a!='Uw BTW-nr.' else 98)
c.line(40,598,555,598)
def row(y,*a,f='Helvetica'):
    t(40,y,a[0],f,8);t(100,y,a[1],f,8)
    for xx,s in zip((352,378,430,478,552),a[2:]): r(xx,y,s,f,8)
row(586,'Artikel','Omschrijving','Aantal','Eh','Prijs','Kort.%','Netto bedrag',f=B);c.line(40,581,555,581)
t(40,568,'Pakbon 5512087 d.d. 12-08-2025   Order 448120   Uw ref. werkplaats/Jaap','Helvetica-Oblique',8)
row(554,'LAG6205','Kogellager 6205-2RS C3','40','ST','6,85','15,0','232,90')
row(541,'HYD1210','Hydrauliekslang 2SC 1/2" L=1200 incl. koppeling','12','ST','41,20','20,0','395,52')
t(40,524,'Pakbon 5512311 d.d. 19-08-2025   Order 448377','Helvetica-Oblique',8)
row(510,'KAB0715','Aanhangerkabel 7x1,5 mm2 (per meter)','200','MT','1,125','','225,00')
row(497,'VET0400','Vetpatroon EP2 400 gr, doos 12 st.','6','DS','18,95','','113,70')
row(484,'999100','Vrachtkosten','1','ST','17,50','','17,50')
t(40,462,'Backorder: 2 x PTO4410 koppelingsas, verwacht 04-09-2025',z=8)
c.rect(40,230,515,120)
t(46,336,'BTW-specificatie',B,8);t(46,322,'Code  Grondslag      %        BTW',z=8);t(46,309,'H       984,62       21,0     206,77',z=8)
for i,(a,b,f) in enumerate([('Goederenbedrag',' 967,12','Helvetica'),('Vrachtkosten','17,50','Helvetica'),('Totaal excl. BTW','984,62','Helvetica'),('BTW','206,77','Helvetica'),('Subtotaal incl. BTW','1.191,39','Helvetica'),('Kredietbeperking 2,0%','19,69','Helvetica'),('FACTUURBEDRAG  EUR','1.211,08',B)]):
    t(350,336-i*15,a,f);r(548,336-i*15,b.strip(),f)
t(40,212,'Betalingsconditie: 30 dagen netto; bij betaling binnen 8 dagen kunt u de kredietbeperking ad EUR 19,69 in mindering brengen.',B,8)
t(40,198,'Bij betaling gaarne debiteurnummer en factuurnummer vermelden.',z=8)
for i,s in enumerate(['Op al onze offertes en leveringen zijn van toepassing de Metaalunievoorwaarden, gedeponeerd ter Griffie van de Rechtbank te Rotterdam.','Goederen blijven ons eigendom tot volledige betaling. Retouren uitsluitend binnen 14 dagen na levering en na overleg. Bij overschrijding van de','betalingstermijn is 1% rente per maand verschuldigd.']): t(40,60-i*9,s,z=6.5)
c.save()
