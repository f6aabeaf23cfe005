
import sys; sys.path.insert(0,'src')
from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
c=canvas.Canvas('nl-autolease-verzamelfactuur.pdf',pagesize=A4); W,Ht=A4
def t(x,y,s,f='Helvetica',z=9,r=False): c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,Ht-y*mm,s)
B='Helvetica-Bold'
t(18,20,'HAC',B,26); t(44,20,'Hollandse Autolease Combinatie N.V.',z=11)
for i,s in enumerate(['Bakkerij Groothuis B.V.','T.a.v. mevrouw R. Groothuis','Molenweg 7','7681 DN  VROOMSHOOP']): t(18,45+i*4.6,s,z=10)
t(18,78,'VERZAMELFACTUUR LEASETERMIJNEN',B,13)
d=[('Factuurnummer','LF26010882'),('Factuurdatum','14-01-2026'),('Contractant','C-30771'),('Leaseperiode','01-02-2026 t/m 28-02-2026'),('Incasso','28e van de maand van facturering'),('Machtigingskenmerk','HAC-30771-2021-A')]
for i,(a,b) in enumerate(d): t(118,45+i*5,a,z=8); t(150,45+i*5,b,B,8)
c.line(18*mm,Ht-84*mm,195*mm,Ht-84*mm)
for x,s in((18,'Kenteken'),(42,'Merk/type, bestuurder'),): t(x,88,s,B,8)
for x,s in((130,'Financieel'),(150,'Service'),(172,'Brandstof'),(195,'Totaal')): t(x,88,s,B,8,True)
V=[('R-418-KX','VW Caddy Cargo 2.0 TDI / H. Groothuis','318.44','121.15','160.00'),('VNB-72-T','Ford E-Transit / bezorging 1','486.90','139.70','0.00'),('X-905-DL','Skoda Octavia Combi / A. Meijer','402.17','127.33','145.00')]
y=94; S=D(0)
for k,n,a,b,e in V:
    tot=D(a)+D(b)+D(e); S+=tot; t(18,y,k); t(42,y,n,z=8)
    for x,v in((130,a),(150,b),(172,e),(195,tot)): t(x,y,m(v),r=True)
    y+=6
ex1=q('74.50'); t(18,y,'X-905-DL'); t(42,y,'Doorbelasting bandenschade 19-12-2025 (ref. schade 881204)',z=8); t(195,y,m(ex1),r=True); S+=ex1; y+=6
ex2=q('-38.20'); t(18,y,'R-418-KX'); t(42,y,'Correctie brandstofvoorschot december 2025',z=8); t(195,y,m(ex2),r=True); S+=ex2; y+=4
c.line(118*mm,Ht-y*mm,195*mm,Ht-y*mm); y+=6
btw=q(S*D('.21')); 
for a,v in(('Totaal excl. btw',S),('Btw 21%',btw)): t(118,y,a); t(195,y,m(v),r=True); y+=5
t(118,y,'Totaal EUR',B,11); t(195,y,m(S+btw),B,11,True); y+=16
print('lease',S,btw,S+btw)
for s in('Verkeersboetes worden apart doorbelast, vermeerderd met € 12,50 administratiekosten. Einde contract VNB-72-T: 30-11-2026.','Bij stornering ontvangt u van ons een herinnering met € 25,00 kosten. Kilometerstand doorgeven voor 10-02-2026 via MijnHAC.'): t(18,y,s,z=8); y+=4.5
t(18,280,'Hollandse Autolease Combinatie N.V. | Europaweg 180, 2711 EP Zoetermeer | KvK 27300915 | Btw NL861400276B01 | ABN AMRO '+sp('NL38ABNA0522819303'),z=7)
t(18,284,'Incassant-ID NL22ZZZ273009150000 | Op al onze overeenkomsten zijn de Algemene Voorwaarden Operational Lease van toepassing.',z=7)
c.save()
