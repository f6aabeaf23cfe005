from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas('../nl-be-brandstoffen.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='Times-Roman',z=10,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Times-Bold'
c.setFillColorRGB(.75,0,0);t(15,20,'Brandstoffen CLAEYS-MAES bvba',B,18);c.setFillColorRGB(0,0,0)
t(15,26,'mazout - diesel - pellets - kolen',f='Times-Italic');t(15,31,'Brugsebaan 140, 8850 Ardooie   051 74 60 23   BTW BE 0558.330.614   IBAN BE22 9730 2844 1747',z=8)
t(120,45,'De Heer en Mevrouw');t(120,50,'Vandenbussche - Lambrecht');t(120,55,'Sneppestraat 8');t(120,60,'8740 PITTEM')
t(15,45,'FACTUUR',B,14);t(15,52,'Nr. 1/2600418');t(15,57,'Ardooie, 19/01/2026');t(15,62,'Klant 40.1177')
y=74;c.line(15*mm,(297-70)*mm,195*mm,(297-70)*mm)
def row(v,f='Times-Roman'):
    global y
    for x,s,r in zip([15,40,118,140,165,195],v,[0,0,1,1,1,1]): t(x,y,s,f,10,r)
    y+=5.5
row(['Bon','Levering','Hoeveelheid','Prijs','Bedrag','BTW%'],B)
row(['77120','Gasolie verwarming extra (50S), 16/01/2026','2.014 l','0,7842','1.579,38','21,00'])
t(40,y,'teller begin 0811402 einde 0813416, bij 15 graden C; max. prijs 16/01/2026: 0,9911 incl.',z=8);y+=6
row(['77121','Houtpellets ENplus A1, zak 15 kg, 16/01/2026','40 zak','5,18875','207,55','6,00'])
y+=6;row(['','','Basis','BTW','Totaal',''],B);row(['','21 %','1.579,38','331,67','1.911,05','']);row(['','6 %','207,55','12,45','220,00','']);row(['','','1.786,93','344,12','2.131,05',''],B)
y+=5;t(15,y,'TE BETALEN VOOR DEZE FACTUUR:   2.131,05 EUR',B,12);y+=7
t(15,y,'Betaalbaar contant, bij ontvangst van de factuur. Geen korting.');y+=5.5
t(15,y,'Overschrijving op BE22 9730 2844 1747 (ARSPBE22) met mededeling +++260/0418/00302+++');y+=10
c.rect(15*mm,(297-y-27)*mm,120*mm,27*mm)
t(18,y+5,'STAND VAN UW REKENING op 19/01/2026',B,9)
for i,(a,b) in enumerate([('Factuur 1/2506893 van 22/09/2025 (vervallen 22/09/2025)','812,66'),('Afbetaling mensueel domiciliering 05/11, 05/12, 05/01','- 400,00'),('Factuur 1/2600418 van 19/01/2026','2.131,05'),('Saldo in ons voordeel','2.543,71')]): t(18,y+10+i*4.7,a.replace('mensueel','maandelijks'),z=9);t(131,y+10+i*4.7,b,z=9,r=1)
y+=36
for s in ['Uw afbetalingsplan voor factuur 1/2506893 loopt voort (volgende inning 05/02/2026). Voor huidige levering werd geen plan gevraagd.','Verwarmingspremie: aanvragen bij het Sociaal Verwarmingsfonds kan binnen de 60 dagen na levering via uw OCMW.','Spaarkaart: 2.014 punten, stand 5.560. Bij 6.000 punten ontvangt u 15,00 EUR korting.']: t(15,y,s,z=9);y+=5
t(15,285,'Niet-betaalde facturen brengen van rechtswege een intrest op van 1% per maand na een kosteloze eerste herinnering (wet van 4 mei 2023).',z=7)
c.save()
