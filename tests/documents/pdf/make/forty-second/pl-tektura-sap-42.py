from common import *
# ---------- 9 SAP SD (reportlab), 2 strony
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
LB='/usr/share/fonts/truetype/liberation/Liberation'
for a,b in (('S','Sans-Regular'),('SB','Sans-Bold')): pdfmetrics.registerFont(TTFont(a,LB+b+'.ttf'))
ib=iban('1090176','6000000110448291'); n=nip('778144207'); nb=nip('617220085')
L=[('000010','40018822','Karton klapowy FEFCO 0201 380x285x240 BC','3600','2.14'),('000020','40018835','Taca zbiorcza FEFCO 0422 jogurt 20x150g','9000','0.87'),('000030','40019110','Przekładka 1180x780 fala B','1500','1.62'),('000040','40020004','Karton serowy K2 nadruk flexo 2+0','2400','3.05'),('000050','40020018','Narożnik tekturowy 35x35x4 1200 mm','800','0.94'),('000060','90000071','Amortyzacja polimerów (matryca nadruku)','1','640.00'),('000070','90000003','Dopłata energetyczna X/2025','1','318.55')]
c=canvas.Canvas(OUT+'/pl-tektura-sap.pdf',pagesize=(595,842))
def t(x,y,s,fn='S',z=9,right=False):
    c.setFont(fn,z); (c.drawRightString if right else c.drawString)(x,y,s)
def foot(p):
    c.line(45,70,550,70)
    for i,s in enumerate(['Nadbużańskie Zakłady Tektury S.A., ul. Papiernicza 100, 22-105 Dorohuczyn | Sąd Rejonowy Lublin-Wschód, KRS 0000227719 | Kapitał zakładowy 18 400 000,00 PLN (wpłacony)','NIP PL'+n+' | BDO 000019377 | Zarząd: Eugeniusz Tarka, Sabina Hołowiej | tel. +48 82 555 70 00']): t(45,60-9*i,s,'S',6.3)
    t(550,42,f'Strona {p} / 2','S',7,True)
t(45,790,'Nadbużańskie Zakłady Tektury S.A.','SB',14)
t(45,745,'Nadbużańskie Zakłady Tektury S.A., 22-105 Dorohuczyn','S',6)
for i,s in enumerate(['Spółdzielnia Mleczarska Wąsosz-Dolna','Dział Księgowości','ul. Serowarska 2','08-541 Wąsosz Dolna','Polska']): t(45,730-12*i,s,'S',10)
t(330,745,'Faktura VAT','SB',13)
for i,(a,b) in enumerate([('Numer faktury','9060148823'),('Data faktury','21.10.2025'),('Data sprzedaży','20.10.2025'),('Numer klienta','0000107743'),('NIP klienta','PL'+nb),('Nr zamówienia klienta','ZZ/25/10/0612'),('Data zamówienia','06.10.2025'),('Nr zlecenia','2100339417'),('Nr dostawy / data','8007712054 / 20.10.2025'),('Osoba kontaktowa','L. Hrynczuk, wew. 417')]):
    t(330,728-11*i,a,'S',8); t(440,728-11*i,b,'S',8)
t(45,600,'Adres wysyłki: Spółdzielnia Mleczarska Wąsosz-Dolna, Magazyn Opakowań, rampa 3, 08-541 Wąsosz Dolna','S',8)
t(45,588,'Warunki dostawy: DAP Wąsosz Dolna (Incoterms 2020)     Waga brutto: 2.914,500 KG     Waluta: PLN','S',8)
def head(y):
    c.line(45,y+11,550,y+11)
    for x,s,R in ((45,'Poz.',0),(82,'Materiał',0),(128,'Oznaczenie',0),(385,'Ilość',1),(450,'Cena/1 SZT',1),(545,'Wartość netto',1)): t(x,y,s,'SB',8,R)
    c.line(45,y-4,550,y-4)
head(565); y=548; N=D(0)
for k,(p,m,a,q,pr) in enumerate(L):
    if k==5:
        t(385,y,'Suma przeniesienia','S',8); t(545,y,f(N,'.'),'S',8,True); foot(1); c.showPage()
        t(45,790,'Nadbużańskie Zakłady Tektury S.A.','SB',11); t(330,790,'Faktura VAT 9060148823 z dnia 21.10.2025','S',9)
        head(760); y=742; t(128,y,'Z przeniesienia','S',8); t(545,y,f(N,'.'),'S',8,True); y-=16
    x=r(D(q)*D(pr)); N+=x
    t(45,y,p,'S',8);t(82,y,m,'S',8);t(128,y,a,'S',8);t(385,y,f'{int(q):,}'.replace(',','.')+' SZT','S',8,True);t(450,y,f(pr,'.'),'S',8,True);t(545,y,f(x,'.'),'S',8,True)
    t(128,y-10,'Partia 25%d%04d   PKWiU 17.21.13.0   VAT 23 %%'%(41,118+k),'S',6.5); y-=30 if k<5 else 26
V=r(N*23/100);B=N+V
c.line(330,y+8,550,y+8)
for a,b,fn in (('Suma pozycji',N,'S'),('Podatek wyjściowy 23,000 %',V,'S'),('Kwota końcowa',B,'SB')):
    t(330,y-6,a,fn,9);t(455,y-6,'PLN',fn,9);t(545,y-6,f(b,'.'),fn,9,True);y-=15
y-=20
t(45,y,'Warunki płatności:','SB',9)
s3=r(B*3/100);s2=r(B*2/100)
for i,s in enumerate([f'W ciągu 10 dni od daty faktury 3,000 % skonta (kwota skonta {f(s3,".")} PLN, do przelewu {f(B-s3,".")} PLN)',f'W ciągu 20 dni od daty faktury 2,000 % skonta (kwota skonta {f(s2,".")} PLN, do przelewu {f(B-s2,".")} PLN)','W ciągu 45 dni od daty faktury bez potrąceń']): t(140,y-12*i,s,'S',8.5)
y-=52
for s in ['Metoda płatności: przelew bankowy. Prosimy podać numer faktury oraz numer klienta.','Bank: Santander Bank Polska S.A.    Rachunek: PL '+nrb(ib)+'    SWIFT: WBKPPLPP','Udzielenie skonta wymaga braku zaległości na koncie klienta. Skonto koryguje podstawę opodatkowania – fakturę korygującą wystawiamy','po upływie miesiąca, w którym dokonano zapłaty. Mechanizm podzielonej płatności.','Palety EUR: wydano 14, zwrócono 11, saldo palet 47 szt. (kaucja nie podlega fakturowaniu).','Reklamacje jakościowe zgłasza się w ciągu 14 dni od daty dostawy. Certyfikat FSC C000000 – nie dotyczy poz. 000060, 000070.']: t(45,y,s,'S',7.8); y-=12
foot(2); c.save()
gold('pl-tektura-sap','invoice',program='SAP SD (formularz RVINVOICE/SmartForms)',number='9060148823',issued='2025-10-21',due='2025-12-05',amount=str(B),currency='PLN',iban=ib,buyer='Spółdzielnia Mleczarska Wąsosz-Dolna',seller='Nadbużańskie Zakłady Tektury S.A.')

