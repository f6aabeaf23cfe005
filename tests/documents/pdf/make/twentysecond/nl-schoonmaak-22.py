from h import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas(OUT+'/nl-schoonmaak.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='Helvetica',z=9.5,al='l'):
    c.setFont(f,z); (c.drawRightString if al=='r' else c.drawString)(x*mm,(297-y)*mm,s)
L=[('Schoonmaakonderhoud kantoor Zaandam, 5x per week','1 mnd','1,845.00'),('Schoonmaakonderhoud magazijn, 2x per week','1 mnd','612.50'),('Glasbewassing buitenzijde (uitgevoerd 21-01-2026)','1 keer','287.00'),('Sanitaire supplies januari','div.','143.37')]
sub=sum(D(x[2].replace(',','')) for x in L); btw=r(sub*D('.21')); tot=sub+btw
c.setFillColorRGB(.1,.55,.75); c.circle(25*mm,272*mm,9*mm,fill=1,stroke=0); c.setFillColorRGB(1,1,1); t(20.5,27,'HW',z=18,f='Helvetica-Bold'); c.setFillColorRGB(0,0,0)
t(38,24,'Helder Werk Facilitair B.V.',z=14,f='Helvetica-Bold'); t(38,29,'Provincialeweg 188, 1506 MH Zaandam')
for i,s in enumerate(['Bakkerij Kuyper & Zonen B.V.','t.a.v. dhr. S. Kuyper','Houtveldweg 75','1505 AA  Zaandam']): t(25,52+5*i,s,z=10.5)
for i,(a,b) in enumerate([('Factuurnummer','HW 2026/0212'),('Factuurdatum','02-02-2026'),('Debiteur','10733'),('Contract','C-2019-047'),('Maand','januari 2026')]): t(130,52+5*i,a); t(160,52+5*i,': '+b)
for i,s in enumerate(['Geachte heer Kuyper,','','Hierbij ontvangt u de factuur voor de maand januari. Uw betaling zien wij graag uiterlijk op de 25e van de','factuurmaand tegemoet op rekening NL20 RABO 0157 7362 45. Per 1 januari 2026 zijn de tarieven volgens de','cao Schoonmaak geïndexeerd met 3,1%; u ontving hierover bericht op 15 december 2025.']): t(25,88+5*i,s)
y=122; c.setFillColorRGB(.85,.93,.97); c.rect(25*mm,(297-y-2)*mm,165*mm,7*mm,fill=1,stroke=0); c.setFillColorRGB(0,0,0)
t(27,y,'Omschrijving',f='Helvetica-Bold'); t(140,y,'Eenheid',f='Helvetica-Bold'); t(188,y,'Bedrag (€)',f='Helvetica-Bold',al='r')
for a,b,p in L:
    y+=8; t(27,y,a); t(140,y,b); t(188,y,e(p.replace(',','')),al='r')
y+=5; c.line(130*mm,(297-y)*mm,190*mm,(297-y)*mm)
for a,v,f in [('Bedrag excl. btw',sub,'Helvetica'),('Btw 21%',btw,'Helvetica'),('Bedrag incl. btw',tot,'Helvetica-Bold')]: y+=7; t(140,y,a,f=f); t(188,y,e(v),al='r',f=f)
t(25,y+20,'Meldingen over de kwaliteit graag binnen 5 werkdagen via uw objectleider, mevr. N. Yildiz (06 4410 9822).')
c.line(25*mm,20*mm,190*mm,20*mm); t(25,282,'KvK 35027719  |  Btw NL817339255B01  |  Rabobank NL20RABO0157736245  |  OSB-keurmerk  |  www.helderwerk.example  |  pagina 1/1',z=7.5)
c.save()
gold('nl-schoonmaak',number='HW 2026/0212',issued='2026-02-02',due='2026-02-25',amount=tot,iban='NL20RABO0157736245',buyer='Bakkerij Kuyper & Zonen B.V.',seller='Helder Werk Facilitair B.V.')
