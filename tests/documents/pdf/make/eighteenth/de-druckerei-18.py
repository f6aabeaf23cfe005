from common import *
from reportlab.pdfgen import canvas
c=canvas.Canvas('../de-druckerei.pdf',pagesize=(595.28,841.89)); c.setTitle('Verkauf - Rechnung')
def t(x,y,s,f='Helvetica',z=8,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,y,s)
B='Helvetica-Bold'
t(40,800,'Donaudruck',B,20); t(40,788,'Offset · Digital · Buchbinderei',z=7)
t(555,800,'Verkauf - Rechnung',B,14,1); t(555,786,'VR26/01877',B,10,1); t(555,774,'Seite  1 / 1',z=8,r=1)
for i,s in enumerate(['Stadttheater Krems','Betriebsgesellschaft m.b.H.','z.Hd. Rechnungswesen','Schillerstraße 9','3500 Krems an der Donau','Österreich']): t(40,745-11*i,s,z=9)
for i,s in enumerate(['Lief. an Adresse','Stadttheater Krems - Bühneneingang','Hafnerplatz 3','3500 Krems an der Donau']): t(230,745-11*i,s,B if i==0 else 'Helvetica',8)
for i,s in enumerate(['Donaudruck Gesellschaft m.b.H.','Industriezeile 114','4020 Linz','Telefonnr.  +43 732 66 40 18','E-Mail  faktura@donaudruck.example','USt-IdNr.  '+atu('3881047'),'Bank  Erste Bank','IBAN  '+iban('AT872011182934471500'),'BIC  GIBAATWWXXX']): t(405,745-10.5*i,s,z=7.5)
y=640
L=[('Rech. an Deb.-Nr.','D20418'),('USt-IdNr. Kunde',atu('5120883')),('Ihre Bestellnr.','STK-BE 4471'),('Verkäufer','Ing. Karin Oberleitner')]
R=[('Belegdatum','12.05.2026'),('Buchungsdatum','13.05.2026'),('Lieferdatum','08.05.2026'),('Fälligkeitsdatum','11.06.2026'),('Auftragsnr.','VA26/03012'),('Warenausgangsnr.','VL26/02290')]
for i,(a,b) in enumerate(L): t(40,y-11*i,a,B); t(135,y-11*i,b)
for i,(a,b) in enumerate(R): t(330,y-11*i,a,B); t(430,y-11*i,b)
y=560; c.line(40,y+11,555,y+11)
H=[(40,'Nr.',0),(95,'Beschreibung',0),(330,'Menge',1),(338,'Einheit',0),(425,'VK-Preis je 1.000',1),(460,'Rab. %',1),(492,'USt. %',1),(555,'Zeilenbetrag',1)]
for x,s,r in H: t(x,y,s,B,7.5,r)
c.line(40,y-4,555,y-4)
P=[('DR-1100','Programmheft "Der Zerrissene" 32 S. A5',2500,'Stück','784.00',0,10),('','Rückendrahtheftung, 115 g Bilderdruck matt',None,'','',0,0),('DR-2040','Plakat A1, 135 g Affichenpapier',600,'Stück','1845.00',5,20),('DR-2310','Folder Spielplan 26/27, 6-seitig, Wickelfalz',12000,'Stück','91.50',0,20),('DR-9010','Eintrittskarten perforiert, numeriert',20000,'Stück','38.20',0,20),('EX-01','Expresszuschlag',1,'Pausch.','95',0,20)]
b10=b20=D(0); y-=16
for n,d,m,u,p,rb,v in P:
    t(40,y,n); t(95,y,d)
    if m:
        ln=q(D(p)*m/1000*(100-rb)/100) if n!='EX-01' else q(p)
        if v==10:b10+=ln
        else:b20+=ln
        t(330,y,f"{m:,}".replace(',','.'),r=1); t(338,y,u); t(425,y,eu(p),r=1); t(460,y,str(rb) if rb else '',r=1); t(492,y,str(v),r=1); t(555,y,eu(ln),r=1)
    y-=13
c.line(300,y+6,555,y+6); net=b10+b20; v10=q(b10/10); v20=q(b20/5); g=net+v10+v20
for a,b,f in [('Total EUR ohne USt.',net,'Helvetica'),('10% USt.',v10,'Helvetica'),('20% USt.',v20,'Helvetica'),('Total EUR inkl. USt.',g,B)]:
    t(330,y-6,a,f,8.5); t(555,y-6,eu(b),f,8.5,1); y-=13
y-=14; t(40,y,'USt.-Betragsspezifikation',B); y-=12
for x,s,r in [(40,'USt.-Kennzeichen',0),(180,'USt. %',1),(280,'USt.-Bemessungsgrundlage',1),(350,'USt.-Betrag',1)]: t(x,y,s,B,7,r)
for k,p,b,v in [('USTERM',10,b10,v10),('USTNOR',20,b20,v20)]:
    y-=11; t(40,y,k); t(180,y,str(p),r=1); t(280,y,eu(b),r=1); t(350,y,eu(v),r=1)
y-=24; t(40,y,'Zlg.-Bedingungen',B); t(135,y,'8 Tage 3 % Skonto, 14 Tage 2 % Skonto, 30 Tage netto')
for a,s in [('20.05.2026',3),('26.05.2026',2)]:
    y-=11; k=q(g*s/100); t(135,y,f'bis {a}   {s} %   Skonto {eu(k)}   zu zahlen {eu(g-k)}')
y-=13; t(40,y,'Lieferbedingung',B); t(135,y,'Frei Haus'); y-=13; t(40,y,'Zahlungsform',B); t(135,y,'Überweisung')
y-=22; t(40,y,'Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Verzugszinsen gem. § 456 UGB: 9,2 % über Basiszinssatz. Gerichtsstand Linz.',z=7)
t(40,40,'Donaudruck Gesellschaft m.b.H.   FN 284719k   LG Linz   DVR 0417722   ARA Lizenz-Nr. 6620   Es gelten unsere AGB, Fassung 01.01.2026.',z=6.5)
c.save(); print('druck',b10,b20,net,g)
