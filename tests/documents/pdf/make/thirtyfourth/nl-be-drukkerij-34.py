from fpdf import FPDF
p=FPDF(format='A4'); p.set_auto_page_break(False); p.add_page(); p.set_margins(15,15)
def t(x,y,s,f='Courier',b='',z=10): p.set_font(f,b,z); p.text(x,y,s)
def r(x,y,s,f='Courier',b='',z=10): p.set_font(f,b,z); p.text(x-p.get_string_width(s),y,s)
t(15,20,'DRUKKERIJ VAN HOECKE & ZONEN NV','Times','B',17)
t(15,26,'Offset - Digitaal - Grootformaat          Nijverheidslaan 5 - 9250 Waasmunster          tel. 052 55 08 40','Times','I',10)
p.line(15,29,195,29)
t(110,45,'TONEELKRING DE SPEELVOGEL VZW'); t(110,50,'T.A.V. DE PENNINGMEESTER'); t(110,55,'KERKSTRAAT 18'); t(110,60,'9200 DENDERMONDE')
p.rect(15,70,180,14); 
for x,a,b in [(17,'FACTUUR NR','2501944'),(52,'DATUM','24/10/2025'),(87,'KLANT','004418'),(117,'UW BTW NR','NIET BTW-PL.'),(157,'BESTELBON','MAIL 06/10/25')]: t(x,75,a,'Times','B',8); t(x,81,b)
t(15,95,'OMSCHRIJVING','Times','B',9); r(125,95,'AANTAL','Times','B',9); r(155,95,'EENH.PRIJS','Times','B',9); r(178,95,'BEDRAG','Times','B',9); r(195,95,'BTW','Times','B',9)
p.line(15,97,195,97); y=104
for a,b,c,d in [('FOLDERS A5 QUADRI 135 G MAT','5000','122,40/M','612,00'),('AFFICHES A2 QUADRI','200','0,74','148,00'),('ONTWERP EN OPMAAK (UREN)','2,5','60,00','150,00'),('LEVERING DD. 21/10/2025','1','25,00','25,00')]:
    t(15,y,a); r(125,y,b); r(155,y,c); r(178,y,d); r(195,y,'21%'); y+=6
t(15,y+4,'LEVERINGSBON 25/3310')
y=180; p.rect(15,y-6,180,22)
for x,a,b in [(40,'GOEDEREN','935,00'),(72,'KONTANT 2%','18,70'),(106,'MAATSTAF BTW','916,30'),(126,'% BTW','21,00'),(152,'BTW BEDRAG','192,42'),(192,'TOTAAL EUR','1.127,42')]: r(x,y,a,'Times','B',8); r(x,y+9,b,'Courier','B' if 'TOT' in a else '',11)
t(15,208,'BETALINGSVOORWAARDEN :','Times','B',9)
t(15,214,'Binnen 8 dagen met 2 % korting contant : 1.108,72 EUR'); t(15,220,'30 dagen factuurdatum netto            : 1.127,42 EUR')
t(15,232,'ING BE82 3631 1274 5968  BIC BBRUBEBB'); t(15,238,'Gelieve factuur- en klantnummer te vermelden.')
p.line(15,270,195,270)
t(15,275,'BTW BE 0548.193.718 - RPR Dendermonde. Onze facturen zijn betaalbaar te Waasmunster. Elke klacht dient binnen de 8 dagen na levering schriftelijk te gebeuren.','Times','',7)
t(15,279,'De onbetaalde sommen brengen van rechtswege en zonder ingebrekestelling 10 % verwijlintrest op en worden verhoogd met 10 %, minimum 50,00 EUR.','Times','',7)
p.output('../nl-be-drukkerij.pdf')
