from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas('../nl-koeltechniek.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,sz=9,f='Helvetica',r=False):
    c.setFont(f,sz); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
t(140,18,'Frigotech Zuid',17,B); t(140,23,'koel- en vriestechniek | klimaat',8)
for i,s in enumerate(['De Run 4420','5503 LR Veldhoven','Tel. 040 - 255 30 17','','IBAN '+g(nl('RABO','035567120')),'KvK 17188342','BTW '+nlvat('81920455'),'STEK-certificaat K10388']): t(140,30+4*i,s,8)
for i,s in enumerate(['Slagerij Van den Boogaard','de heer M. van den Boogaard','Heuvel 31','5664 HK GELDROP']): t(22,48+4.6*i,s,10)
t(22,78,'EINDAFREKENING',14,B)
hd=[('Nummer','2600377'),('Datum','11 mei 2026'),('Relatie','40518'),('Werknr.','W25.1182'),('Betaling','8 dagen netto')]
for i,(a,b) in enumerate(hd): t(22+35*i,85,a,7.5,'Helvetica-Oblique'); t(22+35*i,89.5,b,9.5)
c.line(22*mm,(297-92)*mm,190*mm,(297-92)*mm)
t(22,99,'Leveren en monteren koelcel 18 m3 en vriescel 9 m3 met gezamenlijke CO2-unit, conform offerte',9)
t(22,103.5,'O25-0761 van 29 augustus 2025. Werk opgeleverd op 28 april 2026.',9)
y=112
def row(a,b,bold=False,x=165):
    global y
    t(22,y,a,9,B if bold else 'Helvetica'); t(190 if x==165 else x,y,b,9,B if bold else 'Helvetica',True); y+=5
A=D('23850.00'); mw=[('Meerwerk 1: extra deurverwarming vriescel (bon 118204)',D('412.50')),('Meerwerk 2: 11 m leiding door kelder (bon 118231)',D('638.00')),('Minderwerk: vloerisolatie door derden',D('-875.00'))]
row('Aanneemsom',eur(A))
for a,b in mw: row(a,eur(b))
S=A+sum(b for _,b in mw)
c.line(165*mm,(297-y+3.5)*mm,190*mm,(297-y+3.5)*mm); row('Totaal werk excl. btw',eur(S),True); y+=3
t(22,y,'Reeds in rekening gebracht',9,B); y+=5
t(22,y,'Factuur',8);t(50,y,'Datum',8);t(80,y,'Termijn',8);t(150,y,'Excl. btw',8,r=True);t(190,y,'Incl. 21% btw',8,r=True); y+=5
R=[('2500944','15-10-2025','1e 30% bij opdracht',A*D('.3')),('2600052','22-01-2026','2e 40% bij aanvoer materiaal',A*D('.4')),('2600219','20-03-2026','3e 20% bij inbedrijfstelling',A*D('.2'))]
p=D(0)
for n,d,o,e in R:
    e=q(e); p+=e
    t(22,y,n);t(50,y,d);t(80,y,o);t(150,y,eur(e),r=True);t(190,y,eur(e*D('1.21')),r=True); y+=5
t(80,y,'Totaal termijnen');t(150,y,eur(p),r=True,f=B);t(190,y,eur(p*D('1.21')),r=True,f=B); y+=9
rest=S-p; v=q(rest*D('.21')); tot=rest+v
for a,b,f in [('Resteert excl. btw',rest,'Helvetica'),('Btw 21% over '+eur(rest),v,'Helvetica'),('Nog te voldoen',tot,B)]:
    t(120,y,a,10,f); t(165,y,'EUR',10,f); t(190,y,eur(b),10,f,True); y+=5.5
y+=6
for s in ['Volgens onze administratie staat termijnfactuur 2600219 nog open; wij verzoeken u dat bedrag (vervallen 28-03-2026) separaat',
 'over te maken. Het is niet in bovenstaand eindbedrag begrepen.','',
 'De garantie op de compressor loopt tot 28 april 2028. De eerste periodieke lekcontrole (F-gassen) plannen wij in oktober 2026;',
 'tarief 2026: EUR 164,00 excl. btw per installatie.']: t(22,y,s,8.5); y+=4.3
t(22,284,'Op al onze overeenkomsten zijn de Metaalunievoorwaarden van toepassing, gedeponeerd ter griffie van de Rechtbank te Rotterdam.',6.5); t(190,284,'pagina 1 / 1',6.5,r=True)
c.save(); print(S,p,rest,v,tot)
