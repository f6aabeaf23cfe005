from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
ib=iban('21450000','10377215')
c=canvas.Canvas(OUT+'/de-getraenkefachgrosshandel.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='Helvetica',z=8.5,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
def ln(y,x0=18,x1=195,wd=.4): c.setLineWidth(wd); c.line(x0*mm,(297-y)*mm,x1*mm,(297-y)*mm)
c.setFillGray(.15); c.rect(18*mm,272*mm,177*mm,13*mm,fill=1,stroke=0); c.setFillGray(1)
t(22,20,'OSTERMOOR GETRÄNKE-LOGISTIK',B,15); t(191,20,'Bier · Wasser · AfG · Wein · Festservice',z=8,r=True); c.setFillGray(0)
t(20,45,'Ostermoor Getränke-Logistik GmbH & Co. KG · Am Güterbahnhof 9 · 24589 Nortorf',z=6)
for i,s in enumerate(['1207744','Gasthaus Zur Alten Fähre','Inh. Wiebke Thomsen','Fährstraße 2','24790 Schacht-Audorf']): t(20,51+i*4.6,s,z=10 if i else 7)
F=[('R E C H N U N G','4417203'),('Rechn.-Datum','06.03.26'),('Kunden-Nr.','1207744'),('Tour / Fahrer','14 / 082'),('Liefersch.-Nr.','8830516 v. 05.03.26'),('Ihre Bestellung','tel. 04.03.26 Hr. Thomsen'),('Liefertag','05.03.26'),('Seite','1 von 1')]
for i,(a,b) in enumerate(F):
    t(128,47+i*4.6,a,B if i==0 else 'Helvetica',9); t(160,47+i*4.6,b,B if i==0 else 'Helvetica',9)
y=94
ln(y-5); 
for x,s,r in[(18,'Art.-Nr.',0),(34,'Bezeichnung',0),(92,'Gebinde',0),(122,'Menge',1),(138,'E-Preis',1),(153,'Rab.%',1),(168,'Pfand/St.',1),(175,'St',1),(195,'Betrag EUR',1)]: t(x,y,s,B,7.5,bool(r))
ln(y+1.5); y+=6
it=[('10412','Nordsiel Pils','Fass 50 l',6,'112.40','4','30.00'),('10418','Nordsiel Pils','Fass 30 l',2,'71.90','4','30.00'),('11830','Heidequell Medium','12x0,7 Gl.',24,'6.15','0','3.30'),
('11834','Heidequell Naturell','12x0,7 Gl.',12,'6.15','0','3.30'),('14077','Moorapfel Schorle','24x0,2 Gl.',9,'15.85','0','5.10'),('15120','Tonkola','24x0,2 Gl.',8,'17.20','2','5.10'),('22906','Grauburgunder Q.b.A. 1,0 l','6x1,0',5,'31.50','0','0')]
ware=pf=D(0)
for a,b,g,m,p,r,pfd in it:
    l=q(D(p)*m*(100-D(r))/100); ware+=l; pf+=D(pfd)*m
    t(18,y,a);t(34,y,b);t(92,y,g);t(122,y,str(m),r=1);t(138,y,de(p),r=1);t(153,y,de(r,1) if r!='0' else '',r=1);t(169,y,de(pfd) if pfd!='0' else '',r=1);t(175,y,'2',r=1);t(195,y,de(l),r=1);y+=4.5
t(18,y,'90010');t(34,y,'Kohlensäure-Flasche 10 kg Füllung');t(122,y,'1',r=1);t(138,y,'24,90',r=1);t(175,y,'2',r=1);t(195,y,'24,90',r=1);ware+=D('24.90');y+=4.5
t(18,y,'99001');t(34,y,'Energie- und Mautumlage je Anlieferung');t(122,y,'1',r=1);t(138,y,'4,80',r=1);t(175,y,'2',r=1);t(195,y,'4,80',r=1);ware+=D('4.80');y+=6
t(34,y,'Leergut zurück lt. Rücknahmeschein 5561',B);y+=4.5
lg=D(0)
for a,m,p in[('Fass 50/30 l',7,'30.00'),('Kasten 12er Mehrweg',31,'3.30'),('Kasten 24er Mehrweg',15,'5.10')]:
    l=D(p)*m; lg+=l; t(34,y,a);t(122,y,f'-{m}',r=1);t(138,y,de(p),r=1);t(175,y,'2',r=1);t(195,y,'-'+de(l),r=1);y+=4.5
ln(y-2);y+=4
net=ware+pf-lg; mw=q(net*D('.19')); br=net+mw
for i,(h,v) in enumerate([('Warenwert',ware),('Pfand berechnet',pf),('Leergut-Gutschrift',-lg),('Netto (St 2)',net),('MwSt 19,00 %',mw),('Rechnungsbetrag',br)]):
    x=45+i*30
    t(x,y,h,B if i==5 else 'Helvetica',7.5,1); t(x,y+5,('EUR ' if i==5 else '')+de(v),B if i==5 else 'Helvetica',10 if i==5 else 9,1)
ln(y+7,wd=1);y+=14
t(18,y,'Zahlungsart: SEPA-Firmenlastschrift. Wir ziehen den Rechnungsbetrag am 16.03.26 zu Lasten Ihres Kontos DE.. .... .... ..44 10 ein.');y+=4.2
t(18,y,'Gläubiger-ID %s   Mandat-Ref. OG-1207744-02 vom 11.01.2021'%ci('00000512087'));y+=4.2
t(18,y,'Skonto für Bankeinzug ist in den Preisen berücksichtigt. Bei Rücklastschrift berechnen wir 7,50 EUR.');y+=8
t(18,y,'Kontoübersicht Debitor 1207744, Stand 06.03.26, 17:42 Uhr',B,8);y+=4.5
for x,s,r in[(18,'Beleg',0),(40,'Beleg-Dat.',0),(62,'Art',0),(100,'Betrag',1),(125,'Einzug am',1),(135,'Bemerkung',0)]: t(x,y,s,'Helvetica-Oblique',7.5,bool(r))
y+=4.2; op=[('4416022','20.02.26','RE',D('1318.77'),'02.03.26','Rücklastschrift 04.03.26'),('4416640','27.02.26','RE',D('964.05'),'09.03.26',''),('7730418','02.03.26','GU',D('-58.31'),'09.03.26','Bruch Kasten 12er'),('4417203','06.03.26','RE',br,'16.03.26','diese Rechnung')]
for a,d,k,v,e,bm in op: t(18,y,a,z=8);t(40,y,d,z=8);t(62,y,k,z=8);t(100,y,de(v),z=8,r=1);t(125,y,e,z=8,r=1);t(135,y,bm,z=8);y+=4
t(18,y,'Saldo Ihres Kontos',B,8);t(100,y,de(sum(o[3] for o in op)),B,8,1);y+=8
t(18,y,'Leergutbestand (Stück): Fass 50 l 9 · Fass 30 l 3 · Kasten 12er 88 · Kasten 24er 41.  Leergut bleibt unser Eigentum.',z=7.5)
ln(277); 
for i,s in enumerate(['Ostermoor Getränke-Logistik GmbH & Co. KG, Am Güterbahnhof 9, 24589 Nortorf · HRA 4471 RD Amtsgericht Kiel · USt-IdNr. '+ust('28841730'),
 'pers. haft. Ges.: Ostermoor Verwaltungs-GmbH, HRB 9920 Kiel, GF Dirk Ostermoor · Tel. 04392 55 81-0 · Annahmezeiten Leergut Mo-Fr 7-16 Uhr','Sparkasse Mittelholstein · IBAN '+ib+' · BIC NOLADE21RDB']): t(18,281+i*3.4,s,z=6.8)
c.save()
gold('de-getraenkefachgrosshandel.pdf','invoice',number='4417203',issued='2026-03-06',due='2026-03-16',amount=br,iban=ib,buyer='Gasthaus Zur Alten Fähre',seller='Ostermoor Getränke-Logistik GmbH & Co. KG')
