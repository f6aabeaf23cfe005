from common import *
from fpdf import FPDF
S=[('01','Werfinrichting en voorbereiding','6.400,00','100 %','100 %',D('6400'),1,1),('02','Grondwerken en fundering','38.750,00','80 %','100 %',D('38750'),D('.8'),1),('03','Ruwbouw opgaand metselwerk','92.180,00','15 %','55 %',D('92180'),D('.15'),D('.55')),('04','Gewelven en welfsels','27.900,00','0 %','40 %',D('27900'),0,D('.4')),('05','Meerwerk MW03 extra drainage','2.315,00','0 %','100 %',D('2315'),0,1)]
c=sum(r(x[5]*x[7]) for x in S);p=sum(r(x[5]*x[6]) for x in S);t=c-p
f=FPDF();f.add_font('D','','/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf');f.add_font('D','B','/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf')
f.add_page();f.set_margins(16,14)
def W(x,y,s,z=9,b=''):f.set_font('D',b,z);f.text(x,y,s)
f.set_fill_color(232,119,34);f.rect(0,0,6,297,'F')
W(16,20,'BOUWBEDRIJF DE RYCKE',18,'B');W(16,26,'algemene aannemingen · ruwbouw · renovatie',8)
for i,s in enumerate(['Bouwbedrijf De Rycke nv','Industriepark-Noord 18, 9100 Sint-Niklaas','BTW: BE 0772.810.579','RPR Gent, afdeling Dendermonde','Erkenning: D klasse 4','info@derycke-bouw.example']):W(140,16+i*4.2,s,7.5)
W(120,56,'Klantgegevens',7,'B')
for i,s in enumerate(['Waesland Projects bv','Parklaan 204','9100 Sint-Niklaas','BE 0893.114.731']):W(120,61+i*5,s,10)
W(16,56,'Factuur 2026/0037',15,'B')
for i,(k,v) in enumerate([('Factuurdatum','14/01/2026'),('Vervaldatum','28/02/2026'),('Betalingstermijn','30 dagen einde maand'),('Project','P24-118 Residentie Hof ten Walle'),('Werfadres','Walburgstraat 6-12, Sint-Niklaas'),('Uw referentie','Contract d.d. 17/06/2025'),('Peppol-ID','0208:0893114731')]):W(16,64+i*5,k,8.5);W(46,64+i*5,v,8.5,'B' if i<2 else '')
W(16,108,'Vorderingsstaat nr. 4 – uitgevoerde werken t.e.m. 31/12/2025 (goedgekeurd door architect op 09/01/2026)',9,'B')
f.set_xy(16,113);f.set_font('D','',8)
ws=[10,62,26,18,18,22,24]
for w,s in zip(ws,['Art.','Omschrijving','Contract €','Vorig','Huidig','Cumul €','Deze staat €']):f.cell(w,7,s,border='TB',align='L' if w in(10,62) else 'R')
f.ln()
for x in S:
    f.set_x(16)
    for w,s in zip(ws,list(x[:5])+[nl(x[5]*x[7]),nl(x[5]*x[7]-r(x[5]*x[6]))]):f.cell(w,6.5,s,align='L' if w in(10,62) else 'R')
    f.ln()
f.ln(4)
for k,v in [('Cumulatief uitgevoerd t.e.m. staat 4',c),('Af: reeds gefactureerd staat 1 t.e.m. 3',-p),('Totaal excl. btw',t),('Btw verlegd 0 %',D(0))]:
    f.set_x(90);f.cell(74,6,k);f.cell(32,6,nl(v)+' €',align='R');f.ln()
f.set_font('D','B',11);f.set_x(90);f.cell(74,9,'Te betalen',border='TB');f.cell(32,9,nl(t)+' €',border='TB',align='R');f.ln(14)
f.set_font('D','',8);f.set_x(16)
f.multi_cell(180,4.2,'Verlegging van heffing. Bij gebrek aan schriftelijke betwisting binnen een termijn van één maand na de ontvangst van de factuur, wordt de afnemer geacht te erkennen dat hij een belastingplichtige is gehouden tot de indiening van periodieke aangiften. Als die voorwaarde niet vervuld is, is de afnemer ten aanzien van die voorwaarde aansprakelijk voor de betaling van de verschuldigde belasting, interesten en geldboeten.')
f.ln(3);f.set_x(16);f.multi_cell(180,4.2,'Inhoudingsplicht: raadpleeg www.checkinhoudingsplicht.be. Borgstelling: bankwaarborg 5 % nr. 44-118207 (vrijgave 50 % bij voorlopige oplevering, voorzien 30/09/2026).')
f.ln(3);f.set_x(16);f.set_font('D','B',9);f.multi_cell(180,5,'Gelieve te betalen op IBAN BE64 7350 4128 9652 (KREDBEBB) met mededeling '+ogm('4715903128'))
W(16,285,'Onze algemene voorwaarden vindt u op de keerzijde. Interest bij laattijdige betaling: wet van 2 augustus 2002.  |  Pagina 1/1',6.5)
f.output('../be-aannemer.pdf');print('be-aannemer',t)
