from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import subprocess
f=lambda n:[x for x in subprocess.getoutput('fc-list').split('\n') if '/'+n+'.ttf' in x][0].split(':')[0]
pdfmetrics.registerFont(TTFont('S',f('DejaVuSansCondensed'))); pdfmetrics.registerFont(TTFont('B',f('DejaVuSansCondensed-Bold')))
c=canvas.Canvas('../pl-spedycja.pdf',pagesize=A4)
def t(x,y,s,z=8.5,b=0): c.setFont('B' if b else 'S',z); c.drawString(x,y,s)
def r(x,y,s,z=8.5,b=0): c.setFont('B' if b else 'S',z); c.drawRightString(x,y,s)
c.setFillColorRGB(.1,.2,.45); c.rect(0,800,600,42,fill=1,stroke=0); c.setFillColorRGB(1,1,1); t(40,816,'TRANSWARTA SPEDYCJA  ·  road & sea freight',14,1); c.setFillColorRGB(0,0,0)
t(40,780,'Sprzedawca / Seller',7); t(40,768,'Transwarta Spedycja sp. z o.o. sp. k.',9.5,1); t(40,756,'ul. Magazynowa 18, 62-023 Gądki'); t(40,744,'NIP / VAT-ID: PL6635515050'); t(40,732,'Licencja spedycyjna 0088412')
t(320,780,'Nabywca / Buyer',7); t(320,768,'Fabryka Okuć „Gerlan” S.A.',9.5,1); t(320,756,'ul. Fabryczna 2, 63-000 Środa Wielkopolska'); t(320,744,'NIP / VAT-ID: PL9770658941'); t(320,732,'Nr klienta: K-1180')
c.line(40,722,555,722)
t(40,702,'FAKTURA / INVOICE  nr  SP/2025/11/0284',14,1)
for i,(a,b) in enumerate([('Data wystawienia / Date of issue','2025-11-07'),('Data wykonania usługi / Date of service','2025-11-05'),('Forma płatności / Payment','przelew, 45 dni'),('Termin płatności / Due date','2025-12-22'),('Waluta / Currency','EUR')]):
    t(40,682-13*i,a); t(230,682-13*i,b,8.5,1)
for i,(a,b) in enumerate([('Zlecenie / Order','ZL 4471/10/2025 z 29.10.2025'),('Ref. klienta','PO 4500081172'),('Załadunek','31.10.2025 Środa Wlkp. PL 63-000'),('Rozładunek','05.11.2025 Lyon FR 69007'),('CMR','nr 118840, pojazd PZ 7K114 / PZ 40R2')]):
    t(330,682-13*i,a,8); t(400,682-13*i,b,8)
y=600; c.setFillColorRGB(.88,.9,.95); c.rect(40,y-4,515,14,fill=1,stroke=0); c.setFillColorRGB(0,0,0)
t(44,y,'Lp. Opis / Description',8,1); r(330,y,'Ilość',8,1); r(390,y,'Netto EUR',8,1); r(430,y,'VAT',8,1); r(485,y,'VAT EUR',8,1); r(551,y,'Brutto EUR',8,1)
for a,q,n,v,g in [('1.  Fracht drogowy PL 63 - FR 69, 24 t','1','1 480,00','340,40','1 820,40'),('2.  Postojowe na rozładunku (1 doba)','1','150,00','34,50','184,50')]:
    y-=15; t(44,y,a); r(330,y,q); r(390,y,n); r(430,y,'23%'); r(485,y,v); r(551,y,g)
y-=6; c.line(40,y,555,y); y-=14; t(44,y,'Razem / Total',9,1); r(390,y,'1 630,00',9,1); r(485,y,'374,90',9,1); r(551,y,'2 004,90',9,1)
y-=26; t(40,y,'Przeliczenie na PLN wg kursu średniego NBP, tabela 214/A/NBP/2025 z 2025-11-04: 1 EUR = 4,2385 PLN',8)
y-=13; t(40,y,'Netto 6 908,76 PLN      VAT 23% 1 589,01 PLN      Brutto 8 497,77 PLN',8)
y-=34; c.setStrokeColorRGB(.1,.2,.45); c.rect(330,y-10,225,28); t(338,y,'DO ZAPŁATY / TO PAY',9.5,1); r(549,y,'2 004,90 EUR',12,1)
y-=30; t(40,y,'Słownie: dwa tysiące cztery 90/100 EUR')
y-=30; t(40,y,'Rachunek w EUR / EUR account (wpłaty do tej faktury):',8,1); t(40,y-12,'IBAN: PL02 1600 1462 0792 4402 6859 9528   SWIFT: BNWKPLPWXXX'); 
t(40,y-30,'Rachunek w PLN (tylko dla faktur wystawionych w PLN i VAT w mechanizmie MPP):',8); t(40,y-42,'IBAN: PL71 1320 1104 8426 8465 6321 2233',8)
y-=80; t(40,y,'Uwagi: Potrącenia bez naszej pisemnej zgody są niedopuszczalne. Przy zwłoce naliczamy rekompensatę 40 EUR (ustawa z 8.03.2013) oraz odsetki.',7.2)
t(40,y-11,'Usługi świadczymy wg OPWS 2022. Ubezpieczenie OCS: polisa 1077/2025 ważna do 30.06.2026, suma 300 000 EUR.',7.2)
t(40,40,'Comarch ERP Optima, v. 2025.5.1',6.5); r(555,40,'Strona 1/1    wydrukowano 2025-11-07 14:22    wystawił: D. Kubacki',6.5)
c.save()
