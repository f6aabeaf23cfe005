from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../nl-be-aannemer.pdf',pagesize=A4);W,H=A4
def t(x,y,s,f='Helvetica',z=9):c.setFont(f,z);c.drawString(x,H-y,s)
def r(x,y,s,f='Helvetica',z=9):c.setFont(f,z);c.drawRightString(x,H-y,s)
B='Helvetica-Bold'
t(40,50,'ALGEMENE BOUWONDERNEMING',B,11);t(40,66,'VERSTRAETE-COPPENS BV',B,15)
for i,s in enumerate(['Industrielaan 112','8770 Ingelmunster','Tel. +32 51 30 41 77','BTW BE 0541.053.330 - RPR Gent, afd. Kortrijk','Erkenning klasse 5 - categorie D','KBC  BE80 7343 5436 7277  -  BIC KREDBEBB']):t(40,82+11*i,s,z=8)
for i,s in enumerate(['NV Textura Vastgoed','t.a.v. dienst boekhouding','Doorniksesteenweg 240 bus 3','8500 KORTRIJK']):t(340,150+13*i,s,z=10)
t(40,185,'FACTUUR',B,16)
xs=[40,120,200,270,370,470];c.rect(36,H-250,524,40)
for x,l,v in zip(xs,['Nummer','Datum','Klantnr.','Uw BTW-nr.','Betaalvoorwaarde','Vervaldag'],['VF25/00073','12/02/2025','411208','BE 0602.768.292','30 dgn einde maand','31/03/2025']):
  t(x,222,l,z=7);t(x,240,v,B,9)
t(40,270,'Werf: 2311 - Nieuwbouw 14 appartementen Residentie De Spinnerij, Kortrijk');t(40,283,'Uw bestelbon: TX-2024-0188 van 19/08/2024       Vorderingsstaat nr. 4 - uitgevoerde werken t.e.m. 31/01/2025')
c.line(36,H-295,560,H-295);t(40,307,'Omschrijving',B);r(555,307,'Bedrag EUR',B);c.line(36,H-312,560,H-312)
y=328
for a,b in [('Totaal aannemingssom (ter info)','412.800,00'),('Gecumuleerd uitgevoerd tot heden (61,50 %)','253.872,00'),('Min: vorige vorderingsstaten 1 t.e.m. 3','-187.640,50'),('Bedrag vorderingsstaat nr. 4','66.231,50'),('Prijsherziening 2,13 % (p = 0,40 s/S + 0,40 i/I + 0,20)','1.410,73')]:
  t(40,y,a);r(555,y,b);y+=15
c.rect(36,H-540,524,46)
for x,l,v in zip([100,210,330,440,552],['Btw-code','Maatstaf','BTW %','BTW','TE BETALEN EUR'],['MC','67.642,23','0,00','0,00','67.642,23']):
  r(x,508,l,z=7);r(x,530,v,B,10)
t(40,560,'BTW verlegd - art. 20 KB nr. 1. Bij gebrek aan schriftelijke betwisting binnen een termijn van één maand na de ontvangst van de factuur',z=7)
t(40,569,'wordt de afnemer geacht te erkennen dat hij een belastingplichtige is gehouden tot de indiening van periodieke aangiften.',z=7)
t(40,600,'Gelieve bij betaling te vermelden:');t(190,600,'+++488/5194/49481+++',B,11)
t(40,780,'Bij niet-betaling op de vervaldag is van rechtswege een intrest van 10 % per jaar en een schadebeding van 10 % (min. 125 EUR) verschuldigd.',z=6.5)
t(40,789,'Klachten dienen binnen 8 dagen na factuurdatum per aangetekend schrijven te gebeuren. Enkel de rechtbanken van Kortrijk zijn bevoegd.',z=6.5);r(555,805,'Blad 1/1',z=7)
c.save()
