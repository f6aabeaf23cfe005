from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas('../de-ch-elektro-abacus.pdf',pagesize=(210*mm,297*mm));c.setTitle('Rechnung 5260318')
def T(x,y,s,f='Helvetica',z=9): c.setFont(f,z);c.drawString(x*mm,(297-y)*mm,s)
def R(x,y,s,f='Helvetica',z=9): c.setFont(f,z);c.drawRightString(x*mm,(297-y)*mm,s)
def H(y,w=.5): c.setLineWidth(w);c.line(20*mm,(297-y)*mm,192*mm,(297-y)*mm)
B='Helvetica-Bold'
T(20,18,'Elektro Zumstein AG',B,15);T(20,23,'Elektroinstallationen  Telematik  Photovoltaik',z=8)
for i,s in enumerate(['Industriestrasse 40','3600 Thun','Telefon 033 555 21 00','info@elektro-zumstein.example','CHE-215.409.178 MWST']): R(192,16+i*3.8,s,z=7.5)
for i,s in enumerate(['Hotel Seeblick Oberhofen AG','Frau M. Gertsch','Staatsstrasse 55','3653 Oberhofen am Thunersee']): T(118,50+i*4.6,s,z=10)
info=[('Auftrag','A-118204 / 3'),('Objekt','Umbau Küche EG'),('Kunden-Nr.','40917'),('Sachbearbeiter','Beat Wyss'),('Ihre Referenz','Best. 2025-77 / Gertsch'),('Auftragsdatum','18.11.2025'),('Lieferung vom','05.01.2026 bis 13.02.2026'),('Zahlungskondition','30 Tage netto')]
for i,(a,b) in enumerate(info): T(20,48+i*4.4,a,z=8);T(48,48+i*4.4,b,z=8)
T(20,94,'Rechnung',B,13);T(48,94,'5260318',B,13);R(192,94,'Thun, 23.02.2026')
H(98,.8)
for x,s in ((20,'Art.-Nr.'),(44,'Bezeichnung')): T(x,102.5,s,B,8)
for x,s in ((128,'Menge'),(140,'ME'),(164,'Preis'),(192,'Betrag CHF')): R(x,102.5,s,B,8)
H(104.5)
L=[('R-0100','Regiestunden Elektromonteur EFZ','31.25','h','104.00'),('R-0120','Regiestunden Lernender 3. Lj.','24.00','h','52.00'),('543118','FI/LS-Schalter 16A 30mA Typ A','6','Stk','89.40'),('177204','Kabel FE0 5x2.5 mm2','85','m','3.65'),('610027','Steckdose T25 AP IP55','9','Stk','41.30'),('K-0010','Kleinmaterial 3 %','1','pl','118.50'),('S-0400','Sicherheitsnachweis SiNa, Messprotokoll','1','pl','285.00')]
y=110;n=D(0)
for a,b,q,e,p in L:
    g=r(D(q)*D(p));n+=g;T(20,y,a,z=8.5);T(44,y,b,z=8.5);R(128,y,q,z=8.5);R(140,y,e,z=8.5);R(164,y,p,z=8.5);R(192,y,ch(g),z=8.5);y+=5.2
H(y-2);y+=3
rab=r(n*D('.04'));ns=n-rab;u=r(ns*D('.081'));br=r5(ns+u);ak=D('2500');rest=br-ak
def S(a,b,f='Helvetica'):
    global y
    T(110,y,a,f);R(192,y,b,f);y+=5
S('Zwischentotal',ch(n));S('Objektrabatt 4.00 %','-'+ch(rab));S('Total exkl. MWST',ch(ns));S('MWST 8.10 % (Code 312)',ch(u))
if br!=ns+u: S('Rundung',ch(br-ns-u))
S('Total inkl. MWST CHF',ch(br),B);S('Akontorechnung 5251977 vom 04.12.2025, bez. 19.12.2025','');y-=5;
c.setFillGray(1);c.setFillGray(0);y+=5;S('  abzüglich Akontozahlung inkl. MWST','-'+ch(ak));c.line(110*mm,(297-y+3.6)*mm,192*mm,(297-y+3.6)*mm);y+=1;S('Zu unseren Gunsten CHF',ch(rest),B)
y+=6;T(20,y,'Wir danken für den geschätzten Auftrag. Reklamationen bitte innert 8 Tagen. Ab der 2. Mahnung verrechnen wir CHF 20.00 Mahnspesen.',z=8)
T(20,y+4.2,'Beilagen: Regierapporte 30117, 30122, 30140; SiNa-Kopie',z=8)
T(20,285,'Geschäftszeiten 07.00-12.00 / 13.15-17.00',z=6.5);R(192,285,'Seite 1/2',z=7)
c.showPage()
T(20,18,'Elektro Zumstein AG',B,10);R(192,18,'Rechnung 5260318   Seite 2/2',z=8)
T(20,30,'Zahlbar mit nachstehendem Zahlteil. Bitte verwenden Sie nur diesen QR-Code (neue Bankverbindung seit 01.07.2025).',z=8.5)
ib='CH3900781622418370200'
def rf(s):
    num=''.join(str(int(k,36)) for k in s+'RF00');return 'RF%02d'%(98-int(num)%97)+s
ref=rf('5260318')
c.setDash(2,2);c.line(0,105*mm,210*mm,105*mm);c.line(62*mm,0,62*mm,105*mm);c.setDash()
def col(x,y,items):
    for h,ls in items:
        T(x,y,h,B,6.5);y+=3.3
        for s in ls: T(x,y,s,z=8);y+=3.5
        y+=2.2
sell=['Elektro Zumstein AG','Industriestrasse 40','3600 Thun'];buy=['Hotel Seeblick Oberhofen AG','Staatsstrasse 55','3653 Oberhofen']
T(5,201,'Empfangsschein',B,11);col(5,208,[('Konto / Zahlbar an',[grp(ib)]+sell),('Referenz',[grp(ref)]),('Zahlbar durch',buy)])
T(5,262,'Währung',B,6);T(18,262,'Betrag',B,6);T(5,266,'CHF',z=8);T(18,266,chs(rest),z=8);R(57,276,'Annahmestelle',B,6)
T(67,201,'Zahlteil',B,11);T(67,266,'Währung',B,7);T(82,266,'Betrag',B,7);T(67,271,'CHF',z=9);T(82,271,chs(rest),z=9)
col(118,201,[('Konto / Zahlbar an',[grp(ib)]+sell),('Referenz',[grp(ref)]),('Zusätzliche Informationen',['Rechnung 5260318 Kunde 40917']),('Zahlbar durch',buy)])
from reportlab.graphics.barcode import qr;from reportlab.graphics.shapes import Drawing
w=qr.QrCodeWidget('\r\n'.join(['SPC','0200','1',ib,'S',sell[0],'Industriestrasse','40','3600','Thun','CH']+['']*7+[str(r(rest)),'CHF','S',buy[0],'Staatsstrasse','55','3653','Oberhofen','CH','SCOR',ref,'Rechnung 5260318','EPD']),barLevel='M',barBorder=0,barWidth=46*mm,barHeight=46*mm)
d=Drawing(46*mm,46*mm);d.add(w);d.drawOn(c,67*mm,(297-256)*mm)
c.save();print('abacus',rest,ref)
