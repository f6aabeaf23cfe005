from reportlab.pdfgen import canvas
c=canvas.Canvas('../nl-expediteur.pdf',pagesize=(595,842))
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x,y,s)
B='Helvetica-Bold'
t(40,795,'VLIETSTRA',B,20); t(40,780,'Expeditie & Logistiek B.V.',B,11); t(40,768,'Waalhaven O.z. 77 - 3087 BM Rotterdam - Tel. 010-4290011',z=7)
r(555,795,'FACTUUR',B,16); r(555,782,'Pagina: 1 / 1',z=8)
for i,s in enumerate(['Tuincentrum Reestdal B.V.','Afd. Inkoop','Industrieweg 19','7944 HT  MEPPEL','Nederland']): t(330,735-i*12,s)
y=735
for a,b in [('Debiteur','  104822'),('Btw-nr. debiteur','NL809174364B01'),('Factuurnummer','26300457'),('Factuurdatum','05-02-2026'),('Dossier','SI-26-00318'),('Uw ref.','PO 45-2291'),('Behandeld door','R. Kooiman')]:
    t(40,y,a); t(135,y,': '+b.strip()); y-=12
c.rect(40,575,515,66); 
for (x,yy,a,b) in [(46,628,'Schip / reis','MSC ALINA / FE604W'),(46,614,'ETS Shanghai','24-12-2025'),(46,600,'ETA Rotterdam','29-01-2026'),(46,586,'Afgeleverd','03-02-2026'),(310,628,'B/L','MEDUS4471902'),(310,614,'Container',"1x20'DV TCLU 418822-0"),(310,600,'Colli / kg','312 dozen / 6.840 kg'),(310,586,'Incoterm','FOB Shanghai')]:
    t(x,yy,a,z=8); t(x+80,yy,b,z=8)
y=555
t(40,y,'Omschrijving',B); t(330,y,'Btw',B); r(555,y,'Bedrag EUR',B); c.line(40,y-4,555,y-4); y-=18
for a,b,d in [("Zeevracht 1x20' Shanghai - Rotterdam (USD 1.731,60 koers 1,1700)",'0','1.480,00'),('Terminal handling charges','0','245,00'),('Inklaring / douaneformaliteiten','0','65,00'),('Voorgeschoten invoerrechten (aangifte 26NL000432811)','V','612,38'),('Voorschotprovisie 2%','H','12,25'),('Natransport Rotterdam - Meppel','H','385,00'),('Brandstoftoeslag 11,5%','H','44,28')]:
    t(40,y,a); t(335,y,b); r(555,y,d); y-=14
c.line(40,y+4,555,y+4); y-=12
t(40,y,'Btw-specificatie',B,8); 
for i,row in enumerate([('Code','Grondslag','%','Btw'),('0  nultarief','1.790,00','0,00','0,00'),('V  vrij/voorschot','612,38','0,00','0,00'),('H  hoog','441,53','21,00','92,72')]):
    yy=y-12-i*11; t(40,yy,row[0],z=8)
    for x,s in zip((180,225,275),row[1:]): r(x,yy,s,z=8)
for i,(a,b,f) in enumerate([('Totaal exclusief btw','2.843,91','Helvetica'),('Btw','92,72','Helvetica'),('Totaal EUR','2.936,63',B)]):
    t(380,y-12-i*14,a,f); r(555,y-12-i*14,b,f)
y-=85
t(40,y,'Betalingsconditie'); t(135,y,': 30 dagen netto'); t(330,y,'Vervaldatum'); t(400,y,': 07-03-2026')
t(40,y-13,'Bankrelatie'); t(135,y-13,': Rabobank  IBAN NL59RABO0163920845  BIC RABONL2U')
t(40,y-26,'Btw-nummer'); t(135,y-26,': NL814625083B01   K.v.K. Rotterdam 24301876')
t(40,y-50,'Voorgeschoten rechten en belastingen dienen conform onze afspraak van 12-11-2024 gelijktijdig met deze factuur te worden voldaan.',z=7)
t(40,40,'Op al onze werkzaamheden zijn van toepassing de Nederlandse Expeditievoorwaarden (FENEX), gedeponeerd ter griffie van de rechtbanken te Amsterdam,',z=6.3)
t(40,32,'Arnhem, Breda en Rotterdam op 1 mei 2018. Een beroep op compensatie of schuldverrekening is uitgesloten.',z=6.3)
c.save()
