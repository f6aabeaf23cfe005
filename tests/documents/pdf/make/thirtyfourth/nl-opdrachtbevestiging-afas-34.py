from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('nl-opdrachtbevestiging-afas.pdf',pagesize=A4)
def t(x,y,s,f='Helvetica',z=9.5,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,y,s)
c.setFillColorRGB(.1,.3,.6); t(50,790,'KANTOORPLUS PROJECTINRICHTING','Helvetica-Bold',14); c.setFillGray(0)
for i,s in enumerate(['Fysiotherapie Maasoever','Mevrouw D. Janssen','Maasboulevard 18','5911 JB Venlo']): t(50,730-13*i,s)
t(50,655,'Orderbevestiging','Helvetica-Bold',16)
for i,(a,b) in enumerate([('Ordernummer','VO-2603158'),('Orderdatum','06-03-2026'),('Verkooprelatie','105522'),('Uw inkoopnummer','mail 05-03-2026'),('Gewenste leverdatum','week 15 (uiterlijk 10-04-2026)'),('Vertegenwoordiger','T. Peeters')]):
    t(50,632-13*i,a); t(170,632-13*i,': '+b)
y=535
c.setFillGray(.9); c.rect(46,y-4,505,16,stroke=0,fill=1); c.setFillGray(0)
def row(y,a,b,n,p,s,f='Helvetica'):
    t(50,y,a,f); t(110,y,b,f); t(370,y,n,f,r=True); t(455,y,p,f,r=True); t(545,y,s,f,r=True)
row(y,'Itemcode','Omschrijving','Aantal','Prijs','Bedrag','Helvetica-Bold')
row(y-18,'ZS-2040','Zit-sta bureau 160x80, eiken/wit','3','549,00','1.647,00')
row(y-32,'BS-118','Bureaustoel NEN 1335 zwart','3','315,00','945,00')
row(y-46,'MONT','Levering en montage','1','140,00','140,00')
c.line(380,y-54,550,y-54)
row(y-68,'','','','Totaal excl. btw','2.732,00'); row(y-82,'','','','Btw 21%','573,72'); row(y-96,'','','','Totaal incl. btw EUR','3.305,72','Helvetica-Bold')
for i,s in enumerate(['Betalingsvoorwaarde: 30 dagen na factuurdatum. De factuur ontvangt u na levering.','Wij danken u voor uw opdracht. Controleer deze bevestiging; wijzigingen graag doorgeven binnen 2 werkdagen.','Annuleren na 13-03-2026 is niet meer kosteloos mogelijk.']): t(50,400-14*i,s)
t(50,50,'Kantoorplus Projectinrichting B.V. | Keulsebaan 60, 6045 GG Roermond | KvK 13046281 | Btw NL817463525B01 | IBAN NL39 BUNQ 2067 1438 59',z=7.5)
c.save()
