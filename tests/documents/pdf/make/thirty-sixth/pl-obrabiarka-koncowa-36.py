from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
L='/usr/share/fonts/truetype/liberation/LiberationSansNarrow-'
pdfmetrics.registerFont(TTFont('N',L+'Regular.ttf'));pdfmetrics.registerFont(TTFont('B',L+'Bold.ttf'))
c=canvas.Canvas('../pl-obrabiarka-koncowa.pdf',pagesize=(595,842))
def t(x,y,s,f='N',z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,842-y,s)
def bx(x,y,w,h): c.setLineWidth(.6);c.rect(x,842-y-h,w,h)
t(40,45,'FAMOT-TECHNIKA','B',16);t(40,58,'Obrabiarki CNC · serwis · narzędzia',z=8)
bx(330,30,225,66)
for i,(a,b) in enumerate([('Data wystawienia','2025-07-31'),('Data sprzedaży','2025-07-29'),('Numer zamówienia klienta','ZZ-25/04471'),('Nr zamówienia w systemie','ZS-318/25/04/CNC')]):
    t(336,44+i*15,a);t(550,44+i*15,b,'B',9,1)
t(40,122,'Faktura końcowa  FSL-77/25/07/CNC','B',14);t(555,122,'ORYGINAŁ',z=8,r=1)
bx(40,132,255,78);bx(300,132,255,78)
for i,s in enumerate(['Sprzedawca','FAMOT-TECHNIKA Spółka Akcyjna','ul. Fabryczna 21, 37-450 Stalowa Wola','NIP PL8652188407','Pekao S.A.','46 1240 4230 0111 1001 0055 4471']): t(45,144+i*12,s,'B' if i==1 else 'N')
for i,s in enumerate(['Nabywca (Płatnik)','Zakład Mechaniki Precyzyjnej "Tokar" Sp. j.','ul. Wrzosowa 9, 43-300 Bielsko-Biała','NIP PL5471993121','Akronim: TOKAR_BB','Adres dostawy: jw., brama nr 2']): t(305,144+i*12,s,'B' if i==1 else 'N')
def row(y,v,f='N'):
    for x,s,r in zip((44,62,322,372,430,460,505,551),v,(0,0,1,1,1,1,1,1)): t(x,y,s,f,8,r)
bx(40,222,515,16);row(233,['Lp','Kod / nazwa','Ilość','Cena netto','Netto','VAT','Kw. VAT','Brutto'],'B')
row(252,['1','FT-TUR560/1500 Tokarka uniwersalna TUR 560x1500','1 szt','186 400,00','186 400,00','23%','42 872,00','229 272,00'])
t(62,263,'nr seryjny 56-25-0814, rok prod. 2025, deklaracja CE w załączeniu',z=7)
row(280,['2','US-URUCH Uruchomienie i szkolenie operatorów (2 dni)','1 usł','7 850,00','7 850,00','23%','1 805,50','9 655,50'])
c.line(40,842-288,555,842-288)
t(300,302,'Wartość zamówienia ogółem:');row(302,['','','','','194 250,00','23%','44 677,50','238 927,50'],'B')
t(40,322,'Rozliczenie faktur zaliczkowych:','B')
t(40,335,'FZL-12/25/04/CNC z dnia 2025-04-16');row(335,['','','','','-58 275,00','23%','-13 403,25','-71 678,25'])
c.line(300,842-342,555,842-342)
t(300,355,'Pozostało po rozliczeniu:');row(355,['','','','','135 975,00','23%','31 274,25','167 249,25'],'B')
bx(40,372,515,30);t(48,391,'Do zapłaty:','B',12);t(300,391,'167 249,25 PLN','B',13,1)
t(40,418,'Słownie: sto sześćdziesiąt siedem tysięcy dwieście czterdzieści dziewięć zł 25/100',z=8)
t(40,438,'Forma płatności: przelew, mechanizm podzielonej płatności')
t(40,452,'Warunki płatności: 14 dni 2% skonta, 30 dni netto od daty wystawienia faktury.','B')
t(40,466,'Kwota przy zapłacie ze skontem do 2025-08-14: 163 904,27 PLN (skonto 3 344,98 PLN).')
t(40,486,'Gwarancja 24 miesiące od daty protokołu uruchomienia 2025-07-29. Przegląd zerowy do 2025-10-29. Dostawa: EXW Stalowa Wola, waga 2 860 kg.',z=8)
t(40,498,'Towar pozostaje własnością sprzedawcy do chwili zapłaty całej ceny (art. 589 k.c.).',z=8)
t(90,600,'Grażyna Wolak');t(70,612,'wystawił(a)',z=7);t(400,612,'odebrał(a)',z=7);c.line(60,842-603,200,842-603);c.line(380,842-603,520,842-603)
c.line(40,842-800,555,842-800);t(40,810,'KRS 0000118274 Sąd Rejonowy w Rzeszowie XII Wydz. Gosp.  Kapitał zakładowy 4 500 000,00 PLN opłacony w całości  BDO 000033019',z=6.5);t(555,810,'Comarch ERP XL 2025.0   Str. 1 z 1',z=6.5,r=1)
c.save()
