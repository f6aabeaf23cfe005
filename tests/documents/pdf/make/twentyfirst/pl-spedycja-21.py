from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D='/usr/share/fonts/truetype/liberation/LiberationSansNarrow-'
pdfmetrics.registerFont(TTFont('N',D+'Regular.ttf'));pdfmetrics.registerFont(TTFont('B',D+'Bold.ttf'))
c=canvas.Canvas('pl-spedycja.pdf',pagesize=(595,842))
def s(x,y,t,z=9,f='N',r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,842-y,t)
def ln(y,x1=40,x2=555):c.line(x1,842-y,x2,842-y)
c.setFillColorRGB(.85,.35,0);s(40,50,'TRANS-ORLIK',22,'B');c.setFillColorRGB(0,0,0)
s(40,63,'SPEDYCJA MIĘDZYNARODOWA / INTERNATIONAL FORWARDING',8)
s(555,45,'FAKTURA / INVOICE',12,'B',1);s(555,61,'SPED/0358/05/2025/P',12,'B',1)
ln(70)
for i,(a,b) in enumerate([('Data wystawienia / Date of issue','29.05.2025'),('Data wyk. usługi / Service date','27.05.2025'),('Forma zapłaty / Payment','przelew 60 dni'),('Termin płatności / Due date','28.07.2025'),('Zlecenie / Our order','ZS/1120/05/25'),('Wasze zlecenie / Your ref.','PO 4500018822')]):
    s(330,88+13*i,a);s(555,88+13*i,b,9,'B',1)
s(40,88,'Sprzedawca / Seller',8);s(40,100,'Trans-Orlik Spedycja Międzynarodowa Sp. z o.o.',10,'B');s(40,112,'ul. Ostrowska 390, 61-312 Poznań');s(40,124,'NIP / VAT ID: PL7812006433   REGON 300812447')
s(40,150,'Nabywca / Buyer',8);s(40,162,'Holz-Dom Fabryka Mebli S.A.',10,'B');s(40,174,'ul. Przemysłowa 22, 62-200 Gniezno');s(40,186,'NIP / VAT ID: PL7831544203')
s(40,210,'Trasa: PL 62-200 Gniezno – FR 69800 Saint-Priest; zał. 23.05.2025, rozł. 27.05.2025; CMR 0447812; auto PO 7KL42 / PO 3XN18; 22,4 t')
y=230;c.setFillColorRGB(.93,.93,.93);c.rect(40,842-y-6,515,18,fill=1,stroke=0);c.setFillColorRGB(0,0,0)
H=[(45,'Lp',0),(65,'Usługa / Service',0),(300,'Ilość',1),(360,'Cena EUR',1),(420,'Netto EUR',1),(450,'VAT',1),(500,'VAT EUR',1),(553,'Brutto EUR',1)]
for x,t,r in H:s(x,y,t,8,'B',r)
for i,row in enumerate([('1','Fracht Gniezno – Saint-Priest','1','1 380,00','1 380,00','23%','317,40','1 697,40'),('2','Postojowe 24.05. (za każde rozpoczęte 24 h)','1','150,00','150,00','23%','34,50','184,50'),('3','Dodatek paliwowy 6,5% od frachtu','1','89,70','89,70','23%','20,63','110,33')]):
    for (x,_,r),t in zip(H,row):s(x,250+15*i,t,9,'N',r)
ln(288);s(65,301,'Razem / Total EUR',9,'B')
for x,t in((420,'1 619,70'),(500,'372,53'),(553,'1 992,23')):s(x,301,t,9,'B',1)
s(65,316,'Przeliczenie na PLN / PLN equivalent');
for x,t in((420,'6 854,25'),(500,'1 576,47'),(553,'8 430,72')):s(x,316,t,9,'N',1)
s(65,329,'kurs 1 EUR = 4,2318 PLN, tabela nr 100/A/NBP/2025 z dnia 26.05.2025',8)
c.rect(330,842-372,225,28);s(338,362,'Do zapłaty / Amount due:',10);s(549,362,'1 992,23 EUR',12,'B',1)
s(40,362,'Słownie: jeden tysiąc dziewięćset dziewięćdziesiąt dwa EUR 23/100',8)
s(40,400,'Rachunki bankowe / Bank accounts – Santander Bank Polska S.A., SWIFT WBKPPLPP',9,'B')
s(40,414,'PLN:  PL 88 1090 1014 0000 0712 4481 0937  (split payment, rachunek na białej liście)');s(40,427,'EUR:  PL 62 1090 1014 0000 0712 4481 1502')
s(40,450,'Fakturę prosimy regulować w walucie EUR na rachunek EUR; VAT można zapłacić w PLN na rachunek PLN po podanym kursie.',8)
s(40,462,'Transport wykonano zgodnie z konwencją CMR. Potrącenia wyłącznie po uznaniu reklamacji na piśmie. Kara za nieterminową zapłatę: 40/70/100 EUR',8)
s(40,474,'rekompensaty wg art. 10 ustawy o przeciwdziałaniu nadmiernym opóźnieniom w transakcjach handlowych. Oryginał CMR wysłano 28.05.2025 (poczta, R-ka).',8)
s(40,520,'Wystawił/Issued by: Kinga Maćkowiak');s(330,520,'Odebrał/Received by: ............................')
ln(800);s(40,812,'KRS 0000334107 Sąd Rejonowy Poznań – Nowe Miasto i Wilda; kapitał zakładowy 250 000,00 zł; licencja nr PL 0009141; OC spedytora 500 000 EUR ważne do 14.02.2026',7)
c.save()
