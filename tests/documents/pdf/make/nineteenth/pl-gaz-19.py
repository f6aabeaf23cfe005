from h import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.colors import HexColor as H,black,white
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
P='/usr/share/fonts/truetype/liberation/LiberationSans-'
pdfmetrics.registerFont(TTFont('L','%sRegular.ttf'%P));pdfmetrics.registerFont(TTFont('B','%sBold.ttf'%P))
kwh=D(2442)
it=[('Paliwo gazowe (taryfa W-3.6)','kWh',kwh,D('0.20417')),('Opłata abonamentowa','m-c',D(2),D('7.10')),('Opłata dystrybucyjna stała','m-c',D(2),D('38.21')),('Opłata dystrybucyjna zmienna','kWh',kwh,D('0.05310'))]
net=sum(r(q*p) for *_,q,p in it);v=r(net*D('.23'));b=net+v;nad=D('38.52');z=b-nad
c=canvas.Canvas('../pl-gaz.pdf',pagesize=A4)
def t(x,y,s,sz=8,fn='L',al='l',col=black):
    c.setFont(fn,sz);c.setFillColor(col);{'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[al](x,y,s)
blue=H('#0b4f8a')
c.setFillColor(blue);c.rect(0,790,595,52,fill=1,stroke=0);t(40,810,'Gazela Energia',20,'B',col=white);t(555,818,'Biuro Obsługi Klienta 801 000 274',8,al='r',col=white);t(555,806,'pn.–pt. 7:00–19:00  |  bok@gazela-energia.example',8,al='r',col=white)
t(40,770,'Faktura VAT rozliczeniowa nr 2509/00817264/W',12,'B',col=blue)
t(40,757,'z dnia 15.09.2025 r. za okres 09.07.2025 – 08.09.2025  Oryginał')
t(40,735,'Sprzedawca',7,'B');t(40,725,'Gazela Energia Obrót Sp. z o.o.');t(40,715,'ul. Gazowa 3, 61-513 Poznań');t(40,705,'NIP 7773236406  REGON 302911847  BDO 000022816')
t(330,735,'Nabywca',7,'B');t(330,725,'Barbara Szymkowiak',10,'B');t(330,713,'ul. Leśna 22');t(330,703,'62-030 Luboń')
t(40,685,'Nr klienta: 40081726   Nr umowy: U/2019/118204   Punkt poboru (PPG): 8018590365500019402214   Adres PPG: 62-030 Luboń, ul. Leśna 22')
c.setFillColor(H('#e6f0f9'));c.roundRect(40,600,515,70,6,fill=1,stroke=0)
t(52,650,'Kwota do zapłaty',9,col=blue);t(52,622,f'{f(z)} zł',22,'B',col=blue)
t(240,650,'Zapłać do',9,col=blue);t(240,622,'06.10.2025',18,'B',col=blue)
t(400,652,'Wartość faktury',8);t(545,652,f'{f(b)} zł',8,al='r')
t(400,638,'Nadpłata z poprz. okresu',8);t(545,638,f'-{f(nad)} zł',8,al='r')
t(400,624,'Odsetki',8);t(545,624,'0,00 zł',8,al='r');t(400,610,'Saldo na dzień 15.09.2025',8);t(545,610,f'-{f(nad)} zł',8,al='r')
y=580;t(40,y,'Odczyty gazomierza nr 00418827',9,'B');y-=13
t(40,y,'09.07.2025 stan 3 812 (odczyt OSD)   08.09.2025 stan 4 026 (odczyt OSD)   zużycie 214 m³   współczynnik konwersji 11,412   zużycie 2 442 kWh');y-=24
X=[45,270,340,420,480,550]
for x,s,a in zip(X,['Wyszczególnienie','J.m.','Ilość','Cena netto [zł]','VAT [%]','Netto [zł]'],'lrrrrr'):t(x,y,s,7,'B',a)
c.line(40,y-4,555,y-4);y-=15
for n,u,q,p in it:
    for x,s,a in zip(X,[n,u,f'{int(q)}',str(p).replace('.',','),'23',f(q*p)],'lrrrrr'):t(x,y,s,8,al=a)
    y-=12
c.line(40,y+6,555,y+6);t(340,y-6,'Razem netto',8,'B','r');t(550,y-6,f(net),8,'B','r');t(340,y-18,'Podatek VAT 23%',8,al='r');t(550,y-18,f(v),8,al='r');t(340,y-30,'Ogółem brutto',8,'B','r');t(550,y-30,f(b),8,'B','r')
y-=55;t(40,y,'Należności prognozowane w kolejnym okresie (nie podlegają zapłacie na podstawie tej faktury)',8,'B');y-=12
for d,k in(('24.10.2025','158,00'),('24.11.2025','246,00'),('24.12.2025','311,00')):t(50,y,f'termin {d}');t(180,y,f'{k} zł',al='r');y-=11
y-=8
for s in('Akcyza: wyrób gazowy przeznaczony do celów opałowych przez gospodarstwo domowe – zwolniony.','Wpłaty zaksięgowane po 12.09.2025 r. nie zostały uwzględnione. Za nieterminową wpłatę naliczamy odsetki ustawowe za opóźnienie.','Reklamacje można składać w BOK lub na adres: ul. Gazowa 3, 61-513 Poznań. Pogotowie gazowe: 992 (całą dobę).'):t(40,y,s,7);y-=10
c.setDash(3,3);c.line(20,210,575,210);c.setDash();t(297,213,'✂' if 0 else 'odciąć wzdłuż linii',6,al='c')
c.rect(40,60,515,135);t(48,182,'Polecenie przelewu / wpłata gotówkowa',7,'B')
for yy,l,s in((168,'odbiorca','Gazela Energia Obrót Sp. z o.o., ul. Gazowa 3, 61-513 Poznań'),(146,'nr rachunku odbiorcy','89 1600 1462 9707 1248 1075 6900'),(124,'kwota / waluta',f'{f(z)}   PLN'),(102,'zleceniodawca','Barbara Szymkowiak, ul. Leśna 22, 62-030 Luboń'),(80,'tytułem','2509/00817264/W, nr klienta 40081726')):
    t(48,yy,l,6);t(48,yy-10,s,9)
t(555,40,'strona 1/1',7,al='r');c.save();print('gaz',net,v,b,z)
