from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
N='de-grosshandel'
L=[('000010','4011-2280','Kugelhahn MS 1/2" IG/IG DVGW',40,'ST','6.84'),('000020','4011-2281','Kugelhahn MS 3/4" IG/IG DVGW',40,'ST','9.12'),('000030','7120-0022','Kupferrohr 22x1,0 Stange 5 m',25,'STG','41.75'),('000040','7120-0028','Kupferrohr 28x1,0 Stange 5 m',12,'STG','57.30'),('000050','3308-1500','Pressfitting Bogen 90 Grad 22 mm',150,'ST','3.18'),('000060','3308-1610','Pressfitting T-Stück 22 mm',60,'ST','5.46'),('000070','3308-1702','Pressmuffe 28 mm',50,'ST','4.02'),('000080','9005-0410','Rohrisolierung EnEV 22/20 mm',160,'M','2.29'),('000090','5540-7712','Umwälzpumpe EC 25-60 180 mm',3,'ST','214.00'),('000100','5540-9001','Membran-Ausdehnungsgefäß 35 l',3,'ST','68.90'),('000110','8820-0005','Hanf gehechelt Zopf 100 g',10,'ST','2.95')]
ls=[r2(D(q)*D(p)) for *_,q,_,p in L]; pos=sum(ls); fr=D('39.00'); net=pos+fr; mw=r2(net*D('.19')); tot=net+mw
ib=iban('DE','360400390284417700'); v=devat('81274406')
c=canvas.Canvas(f'{OUT}/{N}.pdf',pagesize=(210*mm,297*mm)); 
def T(x,y,s,f='Helvetica',z=9,r=0): c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
def foot():
    c.line(20*mm,24*mm,195*mm,24*mm)
    for i,col in enumerate([['Ruhrtal Haustechnik','Großhandel GmbH & Co. KG','Gladbecker Str. 611','45329 Essen'],['Amtsgericht Essen HRA 90417','p.h.G. Ruhrtal Verwaltungs GmbH','HRB 28116 AG Essen','GF: Jens Overbeck'],['Commerzbank Essen','IBAN '+grp(ib),'BIC COBADEFFXXX'],['USt-IdNr. '+v,'Steuernr. 111/5720/3388','Tel. 0201 5550-0','Fax 0201 5550-199']]):
        for j,s in enumerate(col): T(20+i*45,276+j*3.2,s,z=6.5)
def head(pg):
    T(20,20,'RUHRTAL',B,22); T(62,20,'HAUSTECHNIK',z=14)
    T(120,48,'Rechnung',B,14)
    for i,(a,b) in enumerate([('Rechnungsnr./Datum','9001847236 / 14.01.2026'),('Auftragsnr./Datum','4500218873 / 08.01.2026'),('Lieferscheinnr./Datum','8007743190 / 12.01.2026'),('Ihre Bestellnr./Datum','B-26-0041 / 07.01.2026'),('Kundennummer','1048820'),('Sachbearbeiter','Fr. Kostecki / -142'),('Seite',f'{pg} von 2')]): T(120,56+i*4.5,a,z=8); T(155,56+i*4.5,b,z=8)
def cols(y):
    for x,s,r in [(20,'Pos.',0),(34,'Material',0),(56,'Bezeichnung',0),(133,'Menge',1),(136,'ME',0),(163,'Preis/ME EUR',1),(195,'Betrag EUR',1)]: T(x,y,s,B,8,r)
    c.line(20*mm,(297-y-1.5)*mm,195*mm,(297-y-1.5)*mm)
head(1); T(20,50,'Ruhrtal Haustechnik Großhandel GmbH & Co. KG · 45329 Essen',z=6)
for i,s in enumerate(['Firma','Wiesner Sanitär + Heizung GmbH','Kettwiger Feld 8','42551 Velbert']): T(20,56+i*4.5,s,z=10)
T(20,96,'Warenempfänger: Baustelle Rosenweg 2-6, 42553 Velbert-Neviges',z=8); T(20,100,'Lieferbedingung: Frei Haus ab 1.500 EUR, sonst zzgl. Frachtpauschale    Versandart: eigener LKW',z=8)
cols(110); y=117
for k,((a,m,t,q,u,p),x) in enumerate(zip(L,ls)):
    if k==8:
        s=sum(ls[:8]); T(133,y+3,'Übertrag',B,8,1); T(195,y+3,de(s),B,8,1); foot(); c.showPage(); head(2); cols(96); y=103; T(133,y,'Übertrag',z=8,r=1); T(195,y,de(s),z=8,r=1); y+=8
    T(20,y,a,z=8);T(34,y,m,z=8);T(56,y,t,z=8);T(133,y,de(q,0),z=8,r=1);T(136,y,u,z=8);T(163,y,de(p),z=8,r=1);T(195,y,de(x),z=8,r=1)
    T(56,y+4,'Warentarifnr. '+('74111090' if m[0]=='7' else '84818081'),z=6.5); y+=15 if k<8 else 10
y+=4; c.line(100*mm,(297-y+4)*mm,195*mm,(297-y+4)*mm)
for a,b,f in [('Summe Positionen',de(pos),'Helvetica'),('Frachtpauschale Rohrware',de(fr),'Helvetica'),('Nettowert',de(net),'Helvetica'),('Ausgangssteuer 19,000 %',de(mw),'Helvetica'),('Endbetrag EUR',de(tot),B)]: T(110,y,a,f); T(195,y,b,f,9,1); y+=6
y+=6; T(20,y,'Zahlungsbedingungen:',B)
for s in ['Innerhalb von 10 Tagen 3,000 % Skonto','Innerhalb von 20 Tagen 2,000 % Skonto','Innerhalb von 45 Tagen ohne Abzug']: T(60,y,s); y+=4.5
y+=4; T(20,y,'Zahlungsfristen rechnen ab Rechnungsdatum. Skontofähiger Betrag: '+de(tot)+' EUR',z=8)
T(20,y+5,'Es gelten unsere Allgemeinen Verkaufs- und Lieferbedingungen (Stand 01.07.2024). Eigentumsvorbehalt.',z=8)
foot(); c.save()
gold(N,'invoice',number='9001847236',issued='2026-01-14',due='2026-02-28',amount=str(tot),currency='EUR',iban=ib,buyer='Wiesner Sanitär + Heizung GmbH',seller='Ruhrtal Haustechnik Großhandel GmbH & Co. KG')
