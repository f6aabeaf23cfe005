from fpdf import FPDF
P='/usr/share/fonts/truetype/liberation/'
p=FPDF();p.add_font('L','',P+'LiberationSansNarrow-Regular.ttf');p.add_font('L','B',P+'LiberationSansNarrow-Bold.ttf');p.add_page()
def t(x,y,s,z=10,b='',r=0):
    p.set_font('L',b,z);p.text(x-(p.get_string_width(s) if r else 0),y,s)
t(15,20,'Dierenartsenpraktijk Ter Linde BV',16,'B');t(15,26,'Groothuisdieren & gezelschapsdieren  –  Izegemsestraat 144, 8850 Ardooie  –  051 74 20 96  –  permanentie 24/7')
p.set_fill_color(225,238,220);p.rect(110,38,85,30,'F')
for i,s in enumerate(['Hoeve Vandenbulcke LV','Sint-Godelievestraat 9','8740 Egem','BE 0802.154.762','Beslagnr.: BE30081174-0101']): t(114,45+i*5,s,10,'B' if i==0 else '')
t(15,45,'FACTUUR VF/2025/000612',13,'B');t(15,52,'09/10/2025');t(15,58,'Klant: 00388');t(15,64,'Dierenarts: Dr. L. Desmet (N2417)')
y=80
for x,s,r in [(15,'Datum',0),(34,'Omschrijving',0),(130,'Aantal',1),(150,'Prijs',1),(170,'Btw %',1),(195,'Totaal excl.',1)]: t(x,y,s,9,'B',r)
p.line(15,y+1.5,195,y+1.5);y+=7
for l in [('24/09','Bezoek + verplaatsing','1','42,00','21','42,00'),('24/09','Keizersnede koe BE 715 08 33','1','245,00','21','245,00'),('24/09','Ceftiofur inj. 100 ml  (lot 4K117, exp. 03/2027) wachttijd vlees 8 d','2','48,35','6','96,70'),('24/09','Meloxicam 20 mg/ml 100 ml  wachttijd vlees 15 d, melk 5 d','1','61,20','6','61,20'),('02/10','Echografie drachtcontrole','12','6,50','21','78,00'),('02/10','Calcium-infuus 450 ml','4','9,85','6','39,40')]:
    for x,s,r in zip((15,34,130,150,170,195),l,(0,0,1,1,1,1)): t(x,y,s,9,'',r)
    y+=6
p.line(15,y,195,y);y+=7
for l in [('Btw-tarief','Maatstaf','Btw'),('6 %','197,30','11,84'),('21 %','365,00','76,65'),('Totaal','562,30','88,49')]:
    for x,s,r in zip((15,60,85),l,(0,1,1)): t(x,y,s,9,'',r)
    y+=5
y-=20
for a,b,k in [('Totaal incl. btw','650,79',''),('Voorschot Bancontact 02/10/2025','- 150,00',''),('Saldo te betalen','EUR 500,79','B')]:
    t(120,y,a,10,k);t(195,y,b,10,k,1);y+=6
y+=18
t(15,y,'Onze facturen zijn contant betaalbaar bij ontvangst, op rekening BE61 3631 9044 7517 (BIC BBRUBEBB).',10,'B');y+=6
t(15,y,'Gelieve bij betaling te vermelden: VF/2025/000612 – 00388');y+=10
for s in ['Voorschriften TVD 25/1180 en 25/1181 in bijlage, te bewaren tot 09/10/2030. Registratie Sanitel-Med: 25/09/2025.','Niet-betaalde facturen brengen vanaf 30 dagen na factuurdatum van rechtswege 8 % intrest per jaar op, en een schadebeding van 10 % (min. 40 EUR).','Bedrijfsbegeleiding: volgend vierjaarlijks bezoek te plannen vóór 15/12/2025.']: t(15,y,s,8);y+=4.5
t(15,285,'Ondernemingsnr. BE 0462.913.791 – RPR Gent afd. Kortrijk – Orde der Dierenartsen nr. R1187',8);t(195,285,'1/1',8,'',1)
p.output('../nl-dierenarts.pdf')
