from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
iban=iban_nl('RABO','316420775'); btw=btw_nl('80716344')
assert dt.date(2026,4,11).weekday()==5 and dt.date(2026,4,15).weekday()==2
L=[('07-04','2610','Rosa Red Naomi 60 cm','6','20','0.485'),('07-04','2610','Chrysant tros Baltica wit','8','25','0.225'),('07-04','2614','Gypsophila Xlence 750 gr','2','25','0.395'),
('09-04','2671','Tulpa Strong Gold 38 cm','12','50','0.172'),('09-04','2671','Eustoma Rosita White','5','20','0.410'),('10-04','2702','Ruscus Hypophyllum 40 cm','10','10','0.115'),('10-04','2702','Lilium Or. Santander 5+ 90 cm','4','10','0.890')]
rows=[(a,b,c.replace('Tulpa','Tulp'),d,e,f,r(D(d)*D(e)*D(f))) for a,b,c,d,e,f in L]
goods=sum(x[-1] for x in rows); tr=r('37.50'); base9=goods; v9=r(base9*D('.09')); v21=r(tr*D('.21'))
fu=r(3*D('12.50')+14*D('1.20')); ft=r(2*D('12.50')+11*D('1.20')); fust=fu-ft
tot=base9+tr+v9+v21+fust
gold('nl-bloemenexport.pdf','invoice',number='W15-26/04418',issued='2026-04-11',due='2026-04-15',amount=tot,currency='EUR',iban=iban,buyer='Bloembinderij Madelief v.o.f.',seller='Gebr. van der Knaap Bloemen B.V.')
c=canvas.Canvas('../nl-bloemenexport.pdf',pagesize=A4); W,H=A4
def t(x,y,s,f='Helvetica',z=8.5,right=False): c.setFont(f,z); (c.drawRightString if right else c.drawString)(x,H-y,s)
B='Helvetica-Bold'
c.setFillColorRGB(.75,.1,.35); t(40,50,'KNAAP','Times-BoldItalic',30); c.setFillGray(0); t(152,50,'bloemen · groen · fust','Times-Italic',11)
t(40,66,'Gebr. van der Knaap Bloemen B.V. - Legmeerdijk 313, box 114 - 1431 GB Aalsmeer - tel. 0297-330 418',z=7.5)
t(40,76,f'KvK 34217706   BTW {btw}   Rabobank {sp(iban)}   RFH klantnr. 41120',z=7.5)
t(40,120,'Bloembinderij Madelief v.o.f.',B,10); t(40,133,'Grote Kerkstraat 8',z=10); t(40,146,'4611 NS  BERGEN OP ZOOM',z=10)
t(350,112,'WEEKFACTUUR',B,14)
for i,(a,b) in enumerate([('Factuur','W15-26/04418'),('Datum','zaterdag 11-04-2026'),('Leverweek','15 (06-04 t/m 12-04-2026)'),('Debiteur','20773'),('Route / kar','ZW-3 / 2')]): t(350,130+12*i,a); t(430,130+12*i,b)
y=210; c.setFillGray(.9); c.rect(38,H-y-4,520,15,fill=1,stroke=0); c.setFillGray(0)
for x,s,rt in [(40,'Lev.dat',0),(80,'Bon',0),(112,'Omschrijving',0),(330,'Fust',1),(375,'Aant/fust',1),(425,'Stelen',1),(480,'Prijs',1),(555,'Bedrag',1)]: t(x,y,s,B,8.5,rt)
for a,b,d,n,m,p,s in rows:
    y+=14; t(40,y,a); t(80,y,b); t(112,y,d)
    for x,q in [(330,n),(375,m),(425,str(int(n)*int(m))),(480,p.replace('.',',')),(555,nl(s))]: t(x,y,q,right=True)
y+=20; t(112,y,'Totaal bloemen en groen',B); t(555,y,nl(goods),B,right=True)
y+=14; t(112,y,'Transport 3 x 12,50 (di, do, vr)'); t(555,y,nl(tr),right=True)
y+=22; t(40,y,'FUSTOVERZICHT (statiegeld, geen btw)',B)
for s,u,i,p,bd in [('Deense container','3','2','12,50',r('12.50')),('Emmer zwart 577','14','11','1,20',r('3.60'))]:
    y+=13; t(112,y,s); t(330,y,'uit '+u,right=True); t(375,y,'terug '+i,right=True); t(480,y,p,right=True); t(555,y,nl(bd),right=True)
y+=30; c.line(300,H-y+12,558,H-y+12)
for a,b,f in [(f'BTW 9 % over {nl(base9)}',v9,None),(f'BTW 21 % over {nl(tr)}',v21,None),('Saldo fust',fust,None),('TE BETALEN  EUR',tot,B)]:
    t(300,y,a,f or 'Helvetica',9 if not f else 11); t(555,y,nl(b),f or 'Helvetica',9 if not f else 11,True); y+=15
y+=20
for s in ['Betaalwijze:  incasso B2B, iedere eerste woensdag na factuurdatum. Mandaat KNP-20773 d.d. 14-01-2025.','Reclames binnen 24 uur na ontvangst, met foto. Fust retour binnen 21 dagen, daarna vervalt het statiegeld.','Saldo vorige weekfactuur W14-26/04102: 611,27 - geïncasseerd 08-04-2026. Week 17: maandag 20-04 afwijkende rijtijden i.v.m. Bloemencorso.']: t(40,y,s,z=8); y+=12
t(40,800,'Op al onze transacties zijn de Algemene handelsvoorwaarden voor de Groothandel in Bloemkwekerijprodukten (VGB) van toepassing, gedep. Rb. Amsterdam 12-02-2019.',z=6.5)
c.save()
