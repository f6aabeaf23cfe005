from common import *
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
import random
random.seed(4)
names="Sla Meikoningin|Radijs Saxa 3|Wortel Nantes 2|Biet Kogel|Spinazie Matador|Andijvie Nummer Vijf|Prei Herfstreuzen|Ui Rijnsburger 5|Tuinboon Witkiem|Sperzieboon Prelude|Peul Heraut|Doperwt Eminent|Courgette Groen|Augurk Hokus|Pompoen Hokkaido|Tomaat Moneymaker|Paprika Yolo|Boerenkool Westlandse|Spruitkool Groninger|Bloemkool Alpha|Koolrabi Blauwe|Rucola|Peterselie Mooskrul|Bieslook|Dille|Koriander|Basilicum Genovese|Zonnebloem Reuzen|Oost-Indische kers|Lathyrus gemengd|Goudsbloem|Papaver|Cosmea|Afrikaantje laag".split('|')
L=[(f"Z{10210+37*i}",x,random.choice([10,20,25,50]),random.choice(['0.58','0.62','0.74','0.81','1.05'])) for i,x in enumerate(names)]
tot=D(0); c=canvas.Canvas('../nl-zaden.pdf',pagesize=(595,842)); 
def t(x,y,s,f='Helvetica',z=8.5,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,y,s)
B='Helvetica-Bold'
def head(pg):
    t(40,790,'Verkoop - Factuur',B,15); t(40,775,f'Pagina {pg} van 2',z=8)
    for i,(s) in enumerate(['Zaadhandel Oosterpolder B.V.','Westerstraat 208','1601 AM Enkhuizen','Nederland']): t(400,790-11*i,s,B if i==0 else 'Helvetica')
    y=622 if pg==1 else 735
    for x,s,r in ((40,'Nr.',0),(95,'Omschrijving',0),(300,'Aantal',1),(310,'Eenheid',0),(450,'Eenheidsprijs excl. btw',1),(490,'Btw %',1),(555,'Bedrag',1)): t(x,y,s,B,8,r)
    c.line(40,y-4,555,y-4); return y-16
y=head(1)
for i,s in enumerate(['Tuincentrum De Groene Beemster','Inkoop seizoen','Rijperweg 71','1464 MB Westbeemster']): t(40,745-11*i,s)
F=[('Factureren aan klantnr.','D00871'),('Btw-nummer','NL855629344B01'),('Factuurnr.','VF26-001934'),('Ordernr.','VO26-002207'),('Boekingsdatum','13-02-26'),('Documentdatum','12-02-26'),('Verzenddatum','10-02-26')]
for i,(a,b) in enumerate(F): t(40+ (0 if i<4 else 190),695-11*(i%4) ,a,B,8); t(145+(0 if i<4 else 190),695-11*(i%4),b)
for i,(a,b) in enumerate([('Telefoon','0228-31 40 96'),('Btw-nr.','NL853471927B01'),('KvK','36047718'),('Bank','ABN AMRO'),('IBAN','NL93ABNA0584123671'),('SWIFT','ABNANL2A')]): t(400,740-11*i,a,z=8); t(445,740-11*i,b,z=8)
t(40,645,'Betalingscondities',B,8); t(145,645,'8 dagen 2%, 14 dagen 1%, 30 dagen netto'); t(330,645,'Verzendwijze',B,8); t(400,645,'Franco huis')
for i,(a,b,k,p) in enumerate(L):
    if i==26:
        t(450,y-4,'Transporteren',B,8,1); t(555,y-4,n(tot),B,8,1); c.showPage(); y=head(2); t(450,y,'Transport',B,8,1); t(555,y,n(tot),B,8,1); y-=16
    m=q(D(p)*k*10); tot+=m   # doos van 10
    t(40,y,a);t(95,y,b);t(300,y,str(k),r=1);t(310,y,'DS10');t(450,y,n(D(p)*10),r=1);t(490,y,'9',r=1);t(555,y,n(m),r=1); y-=17
kor=q(tot*D('.10')); base=tot-kor; v=q(base*D('.09')); gt=base+v; print(tot,kor,base,v,gt)
c.line(380,y+8,555,y+8)
for a,b in (('Subtotaal',tot),('Factuurkorting 10%',-kor),('Totaal EUR excl. btw',base),('9% btw',v),('Totaal EUR incl. btw',gt)):
    f=B if a.endswith('incl. btw') else 'Helvetica'; t(380,y-6,a,f); t(555,y-6,n(b),f,r=1); y-=14
y-=20; t(40,y,'Btw-bedragspecificatie',B,9); y-=13
for x,s in ((40,'Btw-id'),(110,'Btw %'),(220,'Regelbedrag'),(330,'Factuurkorting'),(440,'Btw-grondslag'),(555,'Btw-bedrag')): t(x,y,s,B,8,x>100)
y-=12
for x,s in ((40,'BTW9'),(110,'9'),(220,n(tot)),(330,n(kor)),(440,n(base)),(555,n(v))): t(x,y,s,r=x>100)
y-=26; t(40,y,f'Bij betaling binnen 8 dagen na documentdatum (20-02-26) mag u EUR {n(q(gt*D(".02")))} aftrekken, bij betaling binnen 14 dagen (26-02-26) EUR {n(q(gt*D(".01")))}.',z=8)
y-=12; t(40,y,'Daarna is geen korting toegestaan. NAK-tuinbouw registratie 10844. EU-plantenpaspoort staat op de verpakking.',z=8)
y-=12; t(40,y,'Leveringen volgens de algemene voorwaarden van Plantum. Eigendomsvoorbehoud tot volledige betaling. Kiemgarantie t/m 31-12-26.',z=8)
c.save()
