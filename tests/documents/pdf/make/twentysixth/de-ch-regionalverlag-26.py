from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
N='de-ch-regionalverlag'
ib=iban('CH','31778005519024407');ref=qrr('00000009041773300000550218'[:26])
sel=('Seetaler Regionalmedien AG','Seonerstrasse','19','5600','Lenzburg');buy=('Velo Häfliger GmbH','Dorfplatz','2','5707','Seengen')
c=canvas.Canvas(OUT+N+'.pdf',pagesize=(210*mm,297*mm))
def T(x,y,s,z=9,b=0,r=0):
    c.setFont('Times-Bold' if b else 'Times-Roman',z);(c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
def Hh(x,y,s,z=8,b=0):
    c.setFont('Helvetica-Bold' if b else 'Helvetica',z);c.drawString(x*mm,(297-y)*mm,s)
T(20,20,'Seetaler Anzeiger',22,1);T(20,25,'Seetaler Anzeiger · Lenzburger Woche · seetal-online',8)
for i,s in enumerate(['Seetaler Regionalmedien AG','Inserate-Service','Seonerstrasse 19, 5600 Lenzburg','Tel. 062 555 40 20',che('10077364')+' MWST']):T(190,15+i*3.8,s,8,r=1)
for i,s in enumerate(['Velo Häfliger GmbH','Herr Beat Häfliger','Dorfplatz 2','5707 Seengen']):T(115,48+i*4.5,s,10.5)
for i,(a,b) in enumerate([('Faktura-Nr.','90417733'),('Fakturadatum','31.10.2025'),('Kunden-Nr.','550218'),('Abschluss','AB-2025-0318 (01.01.–31.12.2025)'),('Sachbearbeitung','C. Bolliger')]):
    T(20,48+i*4.5,a);T(48,48+i*4.5,b)
T(20,80,'Faktura Inserate Oktober 2025',13,1)
y=88;
for x,s,r in ((20,'Erscheint',0),(40,'Auftrag',0),(58,'Titel / Rubrik / Stichwort',0),(128,'Format',1),(146,'mm',1),(165,'Preis/mm',1),(190,'CHF',1)):T(x,y,s,8.5,1,r)
c.line(20*mm,(297-y-1.5)*mm,190*mm,(297-y-1.5)*mm)
su=D(0);y+=6
for d,a,t,f,m,p in (('02.10.2025','771204','SA / Lokal / Herbstservice','3-sp',240,'0.98'),('16.10.2025','771204','SA / Lokal / Herbstservice (Wdh.)','3-sp',240,'0.98'),('23.10.2025','771980','LW / Stellen / Velomechaniker 80-100%','2-sp',156,'1.24')):
    s=q(D(m)*D(p));su+=s
    for x,k,r in ((20,d,0),(40,a,0),(58,t,0),(128,f,1),(146,str(m),1),(165,p,1),(190,ch(s),1)):T(x,y,k,9,0,r)
    y+=5
for d,t,s in (('23.10.2025','Online-Stelle seetal-online, 30 Tage (bis 22.11.2025)',D('140')),('23.10.2025','Farbzuschlag 1 Schmuckfarbe',D('65'))):
    su+=s;T(20,y,d);T(58,y,t);T(190,y,ch(s),r=1);y+=5
rab=q(su*D('.10'));net=su-rab;v=q(net*D('.081'));tot=q5(net+v)
y+=2
for a,b,w in (('Zwischentotal',ch(su),0),('Abschlussrabatt 10 %','-'+ch(rab),0),('Netto exkl. MWST',ch(net),0),('MWST 8.1 % auf '+ch(net),ch(v),0),('Rundungsdifferenz',ch(tot-net-v),0),('Fakturabetrag CHF inkl. MWST',ch(tot),1)):
    T(120,y,a,9.5,w);T(190,y,b,9.5,w,1);y+=5
c.line(120*mm,(297-y+3.5)*mm,190*mm,(297-y+3.5)*mm)
T(20,y+4,'Zahlungsbedingungen: 20 Tage ab Fakturadatum, rein netto. Reklamationen innert 10 Tagen. Belegexemplar: E-Paper.',9)
T(20,y+9,'Inserateschluss Weihnachtsausgabe: 12.12.2025. Danke für Ihr Inserat!',9)
from reportlab.lib.colors import black,white
c.setDash(2,2);c.line(0,105*mm,210*mm,105*mm);c.line(62*mm,0,62*mm,105*mm);c.setDash()
def A(x): return [x[0],f'{x[1]} {x[2]}',f'{x[3]} {x[4]}']
def blk(x,y,secs,z,hz):
    for h,ls in secs:
        Hh(x,y,h,hz,1);y+=hz*.45
        for l in ls:Hh(x,y,l,z);y+=z*.42
        y+=1.6
    return y
Hh(5,201,'Empfangsschein',11,1);blk(5,207,[('Konto / Zahlbar an',[grp(ib)]+A(sel)),('Referenz',[grpref(ref)]),('Zahlbar durch',A(buy))],8,6)
Hh(5,262,'Währung',6,1);Hh(20,262,'Betrag',6,1);Hh(5,266,'CHF');Hh(20,266,ch(tot,' '));Hh(42,275,'Annahmestelle',6,1)
Hh(67,201,'Zahlteil',11,1);Hh(67,262,'Währung',8,1);Hh(85,262,'Betrag',8,1);Hh(67,267,'CHF',10);Hh(85,267,ch(tot,' '),10)
blk(118,201,[('Konto / Zahlbar an',[grp(ib)]+A(sel)),('Referenz',[grpref(ref)]),('Zahlbar durch',A(buy))],10,8)
m=modules(spc(ib,sel,tot,buy,ref));n=len(m);u=46*mm/n
p=c.beginPath()
for yy in range(n):
    x=0
    while x<n:
        if m[yy][x]:
            k=x
            while k<n and m[yy][k]:k+=1
            p.rect(67*mm+x*u,(297-209)*mm-(yy+1)*u,(k-x)*u,u);x=k
        else:x+=1
c.drawPath(p,stroke=0,fill=1)
cx,cy=90*mm,(297-232)*mm
c.setFillColor(white);c.rect(cx-4*mm,cy-4*mm,8*mm,8*mm,0,1);c.setFillColor(black);c.rect(cx-3.5*mm,cy-3.5*mm,7*mm,7*mm,0,1);c.setFillColor(white);c.rect(cx-.7*mm,cy-2.3*mm,1.4*mm,4.6*mm,0,1);c.rect(cx-2.3*mm,cy-.7*mm,4.6*mm,1.4*mm,0,1)
c.save()
gold(N,'invoice',number='90417733',issued='2025-10-31',due='2025-11-20',amount=tot,currency='CHF',iban=ib,buyer=buy[0],seller=sel[0])
