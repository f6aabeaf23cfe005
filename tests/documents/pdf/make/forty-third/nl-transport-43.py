from common import *
from reportlab.pdfgen import canvas
c=canvas.Canvas('../nl-transport.pdf',pagesize=(595,842))
def T(x,y,s,f='Helvetica',z=8.5,a='l'):
    c.setFont(f,z); (c.drawString if a=='l' else c.drawRightString)(x,842-y,s)
R=[('03-11','R2588104','Moerdijk','Hengelo','14 pal / 9.820 kg','CMR 771402',D('486.00')),('04-11','R2588131','Hengelo','Venlo','33 pal / 21.400 kg','CMR 771409',D('395.50')),('06-11','R2588190','Oss','Groningen','8 pal / 4.150 kg','',D('312.75')),('07-11','R2588206','Moerdijk','Almelo','22 pal / 15.060 kg','CMR 771431',D('468.25'))]
vr=sum(x[6] for x in R);dot=r(vr*D('.112'));wacht=r(D('1.5')*58);pal=D('36.00');b=vr+dot+wacht+pal;v=r(b*D('.21'));t=b+v
c.setFillGray(.12);c.rect(0,770,595,72,fill=1,stroke=0);c.setFillGray(1);T(36,45,'TER BRAAK LOGISTIEK',"Helvetica-BoldOblique",22);T(36,60,'wegtransport  |  op- en overslag  |  warehousing','Helvetica',9);c.setFillGray(0)
for i,s in enumerate(['Ter Braak Logistiek B.V.','Havenkade 77','7553 GZ  Hengelo (Ov)','Tel. 074 - 255 18 30','KvK Enschede 06044921','Btw NL855201460B01','Eurovergunning 0011873']):T(410,95+i*11,s)
for i,s in enumerate(['Polymeren Twente B.V.','Crediteurenadministratie','Postbus 1144','7550 BC  HENGELO']):T(60,130+i*13,s,z=10)
T(36,215,'Verkoopfactuur',"Helvetica-Bold",15)
H=[('Factuurnr','VF2518874'),('Factuurdatum','14-11-2025'),('Debiteurnr','20671'),('Betalingsconditie','45 dagen netto'),('Valuta','EUR'),('Blad','1 van 1')]
x=36
for k,w in H:
    T(x,233,k,'Helvetica-Oblique',7.5);T(x,246,w,'Helvetica-Bold',9);x+=88
c.line(36,842-252,560,842-252)
T(36,270,'Betreft: ritten week 45 (03-11-2025 t/m 07-11-2025)   Uw referentie: raamcontract RC-2025-08, afd. Expeditie')
X=[36,78,140,205,275,390,560]
for q,s in zip(X,['Datum','Ritnr','Laadplaats','Losplaats','Lading','Vrachtbrief']):T(q,290,s,'Helvetica-Bold')
T(560,290,'Bedrag','Helvetica-Bold',a='r')
y=305
for a in R:
    for q,s in zip(X,a[:6]):T(q,y,s)
    T(560,y,nl(a[6]),a='r');y+=14
y+=6
for s,m in [('Dieselolietoeslag november 11,2 %',dot),('Wachturen lossen R2588190: 1,5 uur à 58,00',wacht),('Niet geruilde europallets: 3 x 12,00',pal)]:
    T(205,y,s);T(560,y,nl(m),a='r');y+=14
c.line(340,842-560,560,842-560)
for i,(s,m) in enumerate([('Totaal exclusief btw',b),('Btw 21 %  over  '+nl(b),v)]):T(345,575+14*i,s);T(560,575+14*i,nl(m),a='r')
c.rect(340,842-626,220,20);T(345,619,'Factuurtotaal  EUR','Helvetica-Bold',10);T(556,619,nl(t),'Helvetica-Bold',10,'r')
T(36,575,'Pallettegoed per 07-11-2025: 12 EUR / 3 CHEP');T(36,589,'Laad- en losgegevens: zie bijgevoegde POD')
T(36,660,'Wij verzoeken u te betalen op ING NL97 INGB 0006 7381 25 (BIC INGBNL2A) onder vermelding van factuur- en debiteurnummer.',z=9)
for i,s in enumerate(['Op al onze vervoersovereenkomsten zijn de Algemene Vervoerscondities 2002 (AVC), laatste versie, van toepassing, voor grensoverschrijdend vervoer aangevuld met CMR.','Op logistieke activiteiten: LSV 2014. Reclames binnen 8 dagen na factuurdatum. Bij overschrijding van de betalingstermijn wordt 10 % administratiekosten en wettelijke','handelsrente in rekening gebracht. Aansprakelijkheid max. EUR 3,40 per kg. Brandstofpeildatum CBS/TLN: 31-10-2025. G-rekening (alleen WKA): NL35 SNSB 0907 7120 45.']):T(36,790+9*i,s,z=6.5)
c.save();print('nl-transport',t)
