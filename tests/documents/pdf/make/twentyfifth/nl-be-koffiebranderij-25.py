from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../nl-be-koffiebranderij.pdf',pagesize=A4,pageCompression=1)
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x,y,s)
B='Helvetica-Bold'
c.setFillColorRGB(.35,.2,.1); t(40,790,'KOFFIEBRANDERIJ TER DUINE','Times-Bold',18); c.setFillColorRGB(0,0,0)
t(40,776,'Koffiebranderij Ter Duine BV | Zwaluwenlaan 33 | 8670 Koksijde | BTW BE 0462.956.551',z=8)
t(330,730,'Brasserie Het Sas Comm.V'); t(330,718,'Sluiskaai 2'); t(330,706,'8620 Nieuwpoort'); t(330,694,'BTW BE 0789.149.933')
y=730
for a,b in [('Document','FACTUUR'),('Nummer','F/0126/00482'),('Datum','31.01.2026'),('Uw klantcode','SAS01'),('Ronde / chauffeur','Do - Ward'),('Incasso','10.02.2026')]:
    t(40,y,a); t(130,y,b,B); y-=12
c.rect(40,610,515,20)
for x,s in [(44,'Leverbon'),(120,'Omschrijving')]: t(x,617,s,B)
for x,s in [(370,'Aantal'),(430,'Prijs'),(470,'BTW'),(550,'Bedrag')]: r(x,617,s,B)
y=595
for l,o,a,p,b,s in [('LB 08/01','Huisblend Staketsel bonen, per kg','6','17,85','6','107,10'),('LB 08/01','Suikersticks 4 g, doos 1000','2','11,40','6','22,80'),('LB 22/01','Huisblend Staketsel bonen, per kg','6','17,85','6','107,10'),('LB 22/01','Reinigingstabletten pot 60','2','14,30','21','28,60'),('','Huur espressomachine 2-groeps 01/01-31/01','1','85,00','21','85,00'),('LB 22/01','Leeggoed: bakken geleverd','3','4,00','0','12,00'),('LB 22/01','Leeggoed: bakken terug','-2','4,00','0','-8,00')]:
    t(44,y,l); t(120,y,o); r(370,y,a); r(430,y,p); r(470,y,b); r(550,y,s); y-=14
y-=20; c.line(40,y+14,555,y+14)
t(44,y,'BTW %',B); r(160,y,'Grondslag',B); r(230,y,'BTW',B)
for a,b,d in [('6','237,00','14,22'),('21','113,60','23,86'),('0 (art. 28, 5°)','4,00','0,00')]:
    y-=13; t(44,y,a); r(160,y,b); r(230,y,d)
r(480,y+26,'Goederen en diensten'); r(550,y+26,'354,60'); r(480,y+13,'BTW'); r(550,y+13,'38,08'); r(480,y,'Totaal EUR',B,11); r(550,y,'392,68',B,11)
y-=45; c.rect(40,y-38,515,55)
t(48,y,'DOMICILIËRING - niet zelf te betalen',B)
t(48,y-13,'Het bedrag van deze factuur wordt op 10.02.2026 geïnd van uw rekening BE07 0011 8962 4366.')
t(48,y-26,'Mandaat TD-SAS01-2023 van 14.03.2023 - schuldeiser BE92ZZZ0462956551')
t(40,90,'Geen incasso? Stort dan op BE82 7364 0973 8168 (KREDBEBB). Leeggoed wordt enkel in goede staat teruggenomen. Kwaliteitsklachten binnen 5 dagen na levering.',z=7)
t(40,80,'Koffie: FAVV-toelating 2.081.447. Accijnsproduct, accijns in prijs begrepen.',z=7)
r(555,60,'pagina 1 van 1',z=7)
c.save()
