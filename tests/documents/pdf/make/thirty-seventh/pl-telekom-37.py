from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
L='/usr/share/fonts/truetype/liberation/LiberationSans-'
pdfmetrics.registerFont(TTFont('R',L+'Regular.ttf'));pdfmetrics.registerFont(TTFont('B',L+'Bold.ttf'))
c=canvas.Canvas('pl-telekom.pdf',pagesize=(595,842))
def t(x,y,s,f='R',z=9,r=0,col=(0,0,0)):
    c.setFont(f,z);c.setFillColorRGB(*col);(c.drawRightString if r else c.drawString)(x,y,s)
c.setFillColorRGB(.0,.45,.42);c.rect(0,792,595,50,fill=1,stroke=0)
t(40,808,'fala.mobi dla firm','B',20,col=(1,1,1));t(555,810,'Biuro Obsługi Klienta 22 555 99 00','R',9,1,(1,1,1))
y=765
for s in ['FALA MOBILNA POLSKA S.A.','ul. Konstruktorska 88, 02-673 Warszawa','NIP 5213980046, BDO 000017744']: t(40,y,s,z=8);y-=11
t(330,752,'Adwent Studio Reklamy Iwona Adwent','B',10);t(330,739,'ul. Grunwaldzka 211/4');t(330,727,'60-313 Poznań');t(330,715,'NIP nabywcy: 7790812249')
t(40,690,'Faktura VAT nr F/10047718/004/26','B',14)
rows=[('Data wystawienia','08.04.2026'),('Okres rozliczeniowy','08.03.2026 – 07.04.2026'),('Numer Konta Klienta','1.10047718'),('Numery telefonów','601 555 210 do 212')]
y=672
for a,b in rows: t(40,y,a);t(170,y,b);y-=13
c.setStrokeColorRGB(0,.45,.42);c.roundRect(330,610,225,72,6)
t(340,664,'Kwota do zapłaty','R',10);t(545,640,'214,27 zł','B',20,1);t(340,620,'Polecenie zapłaty – nie wykonuj przelewu','B',9)
t(40,590,'Rozliczenie','B',11)
t(40,572,'Opis','B',8);t(330,572,'Ilość','B',8,1);t(430,572,'Netto (zł)','B',8,1);t(480,572,'VAT','B',8,1);c.line(40,568,555,568)
it=[('Abonament Firma L (08.04.2026 – 07.05.2026)','3','117,00'),('Internet światłowodowy 600 Mb/s (08.04.2026 – 07.05.2026)','1','49,00'),('Połączenia międzynarodowe poza UE','00:06:12','6,84'),('SMS Premium','1','1,36')]
assert round(117+49+6.84+1.36,2)==174.2 and round(174.2*.23,2)==40.07
y=555
for a,b,d in it: t(40,y,a);t(330,y,b,r=1);t(430,y,d,r=1);t(480,y,'23%',r=1);y-=14
c.line(40,y+8,555,y+8);y-=6
t(40,y,'Podsumowanie VAT','B');t(300,y,'Netto 174,20');t(390,y,'VAT 23% 40,07');t(555,y,'Brutto 214,27 zł','B',9,1)
y-=34;t(40,y,'Stan Twoich płatności','B',11);y-=17
for a,b in [('Poprzednia faktura F/10047718/003/26 z 08.03.2026','187,94 zł'),('Pobrano poleceniem zapłaty 23.03.2026','-187,94 zł'),('Saldo na dzień wystawienia faktury','0,00 zł'),('Bieżąca faktura','214,27 zł'),]: t(40,y,a);t(555,y,b,r=1);y-=14
y-=16
t(40,y,'Płatność','B',11);y-=16
for s in ['Należność zostanie pobrana z Twojego rachunku bankowego w dniu 22.04.2026 na podstawie udzielonej zgody na polecenie zapłaty','(identyfikator płatności 110047718). Zapewnij środki na rachunku dzień wcześniej.','Twój indywidualny numer rachunku w naszym banku (np. do dopłat): 22 1050 1445 4803 6165 6893 5764, ING Bank Śląski S.A.']: t(40,y,s,z=8.6);y-=13
y-=14;c.setFillColorRGB(.9,.96,.95);c.rect(40,y-44,515,54,fill=1,stroke=0)
t(50,y-6,'Umowa na numer 601 555 212 kończy się 30.06.2026.','B');t(50,y-20,'Przedłuż ją do 31.05.2026 w aplikacji Moja Fala i odbierz 120 zł rabatu na kolejne faktury.');t(50,y-34,'Od 01.05.2026 zmieniamy cennik połączeń międzynarodowych.',z=8)
for i,s in enumerate(['Reklamacje: w ciągu 12 miesięcy od ostatniego dnia okresu rozliczeniowego. Opłata za ponowne włączenie usług: 30 zł. Duplikat faktury: 12,30 zł.','Fala Mobilna Polska S.A., KRS 0000199823, Sąd Rejonowy dla m.st. Warszawy, XIII Wydział Gospodarczy. Kapitał zakładowy 47 100 000 zł, wpłacony w całości.','Strona 1 z 2. Wykaz połączeń na stronie 2']): t(40,56-i*10,s,z=6.5)
c.showPage();t(40,800,'Faktura VAT nr F/10047718/004/26 – wykaz usług dodatkowo płatnych','B',11)
y=775
for a in [('12.03.2026 10:14','601 555 210','+41 (Szwajcaria)','00:03:40','4,05'),('19.03.2026 15:52','601 555 210','+90 (Turcja)','00:02:32','2,79'),('27.03.2026 09:01','601 555 212','SMS Premium 71xxx','1','1,36')]:
    for x,s in zip((40,140,230,380,460),a): t(x,y,s,z=8)
    y-=12
t(40,40,'Strona 2 z 2',z=6.5);c.save()
