
from reportlab.pdfgen import canvas
from reportlab.lib.colors import HexColor
c=canvas.Canvas('nl-kinderopvang.pdf',pagesize=(595,842))
def t(x,y,s,f='Helvetica',z=9.5): c.setFont(f,z); c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9.5): c.setFont(f,z); c.drawRightString(x,y,s)
c.setFillColor(HexColor('#f4a261')); c.circle(70,790,26,fill=1,stroke=0); c.circle(96,776,14,fill=1,stroke=0); c.setFillColor(HexColor('#333333'))
t(125,788,'Het Kwetterbos','Helvetica-Bold',20); t(125,772,'kinderdagverblijf & buitenschoolse opvang')
for i,s in enumerate(['Mevrouw S. el Amrani','Pijlkruidstraat 33','3443 TN  Woerden']): t(60,700-i*13,s)
y=700
for a,b in [('Factuurnummer:','2026-02-11384'),('Factuurdatum:','12-02-2026'),('Relatienummer:','104477'),('Opvangmaand:','maart 2026'),('Uiterlijk te betalen op:','27-02-2026')]:
    t(350,y,a); r(540,y,b); y-=13
t(60,600,'Factuur opvang maart 2026','Helvetica-Bold',13)
y=575
for x,s in [(60,'Kind / opvangsoort'),(250,'Periode')]: t(x,y,s,'Helvetica-Bold',9)
for x,s in [(410,'Uren'),(470,'Uurtarief'),(540,'Bedrag')]: r(x,y,s,'Helvetica-Bold',9)
c.line(60,y-4,540,y-4); y-=18
for k,l,p,u,ta,b in [('Ilyas (geb. 14-08-2023)','KDV Vossenhol  LRK 214411870','01-03-2026 t/m 31-03-2026','96,00','10,71','1.028,16'),('Noor (geb. 03-05-2019)','BSO Boomhut  LRK 189203316','01-03-2026 t/m 31-03-2026','41,50','9,60','398,40'),('Ilyas (geb. 14-08-2023)','Extra dagdeel, aangevraagd 29-01-2026','05-02-2026','10,00','10,71','107,10')]:
    t(60,y,k); t(60,y-11,l,z=8); t(250,y,p,z=8.5); r(410,y,u); r(470,y,ta); r(540,y,b); y-=30
c.line(60,y+12,540,y+12)
r(470,y,'Totaal uren 147,50'); y-=15
r(470,y,'Totaal, vrijgesteld van btw (art. 11 Wet OB)'); r(540,y,'1.533,66'); y-=20
r(470,y,'Te betalen','Helvetica-Bold',12); r(540,y,'\u20ac 1.533,66','Helvetica-Bold',12); y-=36
for s in ['U hebt geen machtiging voor automatische incasso afgegeven. Maakt u het bedrag zelf over naar',
 'NL95 TRIO 0788 2144 11 t.n.v. Kinderopvang Het Kwetterbos B.V., o.v.v. relatie- en factuurnummer.','',
 'Kinderopvangtoeslag: geef de uren en het uurtarief van deze factuur door aan Dienst Toeslagen. De maximum-',
 'uurprijs 2026 bedraagt voor dagopvang \u20ac 11,23 en voor bso \u20ac 9,98. Uw jaaropgave 2025 staat sinds 20-01-2026',
 'in het ouderportaal. Opzegtermijn: \u00e9\u00e9n maand. Sluitingsdagen: 06-04-2026 en 27-04-2026.','',
 'Openstaand van eerdere facturen per 12-02-2026: \u20ac 0,00']: t(60,y,s,z=9); y-=13
c.setFillColor(HexColor('#777777'))
t(60,50,'Kinderopvang Het Kwetterbos B.V.  |  Singel 70, 3442 AB Woerden  |  KvK 30265118  |  RSIN 861903316  |  administratie@kwetterbos.example',z=7.5)
c.save()
