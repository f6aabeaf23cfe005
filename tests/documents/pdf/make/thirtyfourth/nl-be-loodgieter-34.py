from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../nl-be-loodgieter.pdf',pagesize=A4); c.setTitle('Factuur VF 2025/0318')
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x,y,s)
B='Helvetica-Bold'
t(45,790,'Sanitair & Verwarming Desmet BV',B,15)
for i,s in enumerate(['Gistelsteenweg 212','8490 Jabbeke','Tel. 050 55 12 09  GSM 0470 55 31 18','BTW BE 0452.771.848   RPR Gent, afd. Brugge','KBC  BE72 7360 4829 1516   BIC KREDBEBB']): t(45,774-12*i,s)
for i,s in enumerate(['Dhr. en Mevr. Wouters - Claes','Zandstraat 45','8200 Brugge']): t(340,690-13*i,s,z=10)
t(45,690,'FACTUUR',B,18)
c.setFillGray(.88); c.rect(45,606,505,18,fill=1,stroke=0); c.setFillGray(0)
X=[50,150,235,320,420]
for x,a,b in zip(X,['Factuurnr.','Datum','Vervaldatum','Klantnummer','Werf'],['VF 2025/0318','19/06/2025','03/07/2025','K01127','Zandstraat 45, Brugge']): t(x,612,a,B,8.5); t(x,594,b)
y=560
for x,s in [(50,'Omschrijving')]: t(x,y,s,B)
for x,s in [(330,'Aantal'),(410,'Eenheidsprijs'),(470,'BTW'),(545,'Totaal')]: r(x,y,s,B)
c.line(45,y-4,550,y-4)
for d,a,p,s in [('Levering en plaatsing condensatieketel 24 kW','1 st','2.450,00','2.450,00'),('Leidingwerk, kranen en toebehoren','1 fft','385,00','385,00'),('Werkuren 2 man (dd. 10 en 11/06/2025)','14 u','52,00','728,00'),('Verplaatsingskosten','1','35,00','35,00')]:
    y-=18; t(50,y,d); r(330,y,a); r(410,y,p); r(470,y,'6%'); r(545,y,s)
c.line(45,y-8,550,y-8); y-=30
for a,b,f in [('Maatstaf van heffing 6%','3.598,00','Helvetica'),('BTW 6%','215,88','Helvetica'),('Totaal incl. BTW','3.813,88','Helvetica'),('Voorschot, factuur VF 2025/0241 van 12/05/2025 (betaald 20/05/2025)','-1.144,16','Helvetica'),('Nog te betalen EUR','2.669,72',B)]:
    r(470,y,a,f); r(545,y,b,f); y-=16
y-=14
t(45,y,'Te storten op BE72 7360 4829 1516 met vermelding van  +++250/3180/04279+++',B)
y-=26
for s in ['Btw-tarief: Bij gebrek aan schriftelijke betwisting binnen een termijn van één maand vanaf de ontvangst van de factuur, wordt de',
'klant geacht te erkennen dat (1) de werken worden verricht aan een woning waarvan de eerste ingebruikneming heeft plaatsgevonden',
'in een kalenderjaar dat ten minste tien jaar voorafgaat aan de datum van de eerste factuur m.b.t. die werken, (2) de woning, na',
'uitvoering van die werken, uitsluitend of hoofdzakelijk als privéwoning wordt gebruikt en (3) de werken worden verschaft en',
'gefactureerd aan een eindverbruiker.']: t(45,y,s,'Helvetica',7.5); y-=10
t(45,60,'Klachten binnen de 8 dagen na ontvangst. Bij niet-betaling op de vervaldag wordt na een kosteloze herinnering en 14 kalenderdagen een',z=7)
t(45,51,'nalatigheidsinterest en een forfaitaire vergoeding aangerekend conform Boek XIX WER.',z=7); r(550,35,'Pagina 1/1',z=7)
c.save()
