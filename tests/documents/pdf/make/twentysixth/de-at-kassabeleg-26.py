from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from reportlab.graphics.barcode import qr
from reportlab.graphics.shapes import Drawing
from reportlab.graphics import renderPDF
N='de-at-kassabeleg'
H=175*mm;c=canvas.Canvas(OUT+N+'.pdf',pagesize=(80*mm,H));y=H-8*mm
def C(s,f='Helvetica',z=8):
    global y;c.setFont(f,z);c.drawCentredString(40*mm,y,s);y-=z*1.3
def R(a,b,f='Helvetica',z=8):
    global y;c.setFont(f,z);c.drawString(5*mm,y,a);c.drawRightString(75*mm,y,b);y-=z*1.35
def line():
    global y;c.setDash(1,2);c.line(5*mm,y+4,75*mm,y+4);c.setDash();y-=7
C('Kopierladen Zwölferhorn','Helvetica-Bold',12);C('Inh. Mag. Petra Stadlober');C('Hauptstraße 22, 5340 St. Gilgen');C('Tel. 06227 / 80 114 · UID '+atu('6640218'));y-=4
line()
R('Kassenbeleg Nr. 2026-12904','');R('14.03.2026 11:42','Kassa 01');R('Es bediente Sie: Lukas','Tisch –');line()
n20=D(0);n10=D(0);tot=D(0)
for a,m,p,u in (('Farbkopie A4 80g',42,'0,35','A'),('Spiralbindung bis 2 cm',3,'4,90','A'),('Laminieren A3',2,'3,80','A'),('Ortsplan St. Gilgen (Buch)',1,'8,50','B')):
    s=q(D(m)*D(p.replace(',','.')));tot+=s
    if u=='A':n20+=s
    else:n10+=s
    R(a,'');R(f'   {m} x {p}',f'{de(s)} {u}')
line();R('Summe EUR',de(tot),'Helvetica-Bold',12);y-=3
R('Bezahlt: Bankomat',de(tot));R('Trinkgeld','0,00');y-=3
R('USt.-Satz      Netto        USt.','Brutto')
for k,r,b in (('A 20%','1.2',n20),('B 10%','1.1',n10)):
    ne=q(b/D(r));R(f'{k}          {de(ne)}        {de(b-ne)}',de(b))
line();C('BANKOMAT CONTACTLESS  XXXX XXXX XXXX 4471',z=7);C('Autorisierung 118 204 · Terminal 2280 0917 · Genehmigt',z=7);y-=3
qt='_R1-AT3_KLZ01_12904_2026-03-14T11:42:08_%s_%s_0,00_0,00_0,00_hT3kq0A=_5f21c0d9_8aQx1mYp2dA=_Zk3v9LrW0sT1bHc8uE5xJqN4yPaG7mDi2KoVfRl6'%(de(n20),de(n10))
w=qr.QrCodeWidget(qt,barLevel='L');b=w.getBounds();S=34*mm
d=Drawing(S,S,transform=[S/(b[2]-b[0]),0,0,S/(b[3]-b[1]),0,0]);d.add(w);y-=S-8;renderPDF.draw(d,c,23*mm,y);y-=8
C('Kassen-ID: KLZ01',z=7);C('Umtausch nur mit Beleg innerhalb von 14 Tagen',z=7);C('Danke für Ihren Einkauf!','Helvetica-Bold',9);C('erstellt mit Registrierkasse gem. RKSV',z=6)
c.save();gold(N,'receipt')
