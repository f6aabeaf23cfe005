
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import random
D='/usr/share/fonts/truetype/liberation/LiberationSans-'
pdfmetrics.registerFont(TTFont('N',D+'Regular.ttf'));pdfmetrics.registerFont(TTFont('B',D+'Bold.ttf'))
c=canvas.Canvas('../pl-ksef-firma-sprzatajaca.pdf',pagesize=A4)
H=297
def t(x,y,s,f='N',z=8.5,a='l'):
    c.setFont(f,z); {'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[a](x*mm,(H-y)*mm,s)
def ln(x1,y1,x2,y2): c.setLineWidth(.5);c.line(x1*mm,(H-y1)*mm,x2*mm,(H-y2)*mm)
def box(x,y,w,h,fill=0):
    c.setFillGray(.9);c.setLineWidth(.5);c.rect(x*mm,(H-y-h)*mm,w*mm,h*mm,fill=fill);c.setFillGray(0)
t(15,16,'Pieczęć firmy','N',6);box(15,18,70,22)
box(120,14,75,6,1);t(157.5,18.2,'Miejsce wystawienia: Rzeszów','N',8,'c')
box(120,20,75,6);t(122,24.2,'Data wystawienia:');t(193,24.2,'27-02-2026','B',8.5,'r')
box(120,26,75,6);t(122,30.2,'Data zakończenia usługi:');t(193,30.2,'28-02-2026','N',8.5,'r')
t(105,50,'Faktura VAT FS/38/2026/USL','B',14,'c')
t(105,55,'Numer KSeF: 8133806404-20260227-C40E9B77A1F3-2A','N',7.5,'c')
for x,h,L in((15,'Sprzedawca',['CLEAN-TEAM Rzeszów Spółka z o.o.','ul. Hetmańska 120','35-078 Rzeszów','NIP: 813-380-64-04','BDO: 000233017']),(110,'Nabywca',['Centrum Biurowe Wisłok S.A.','al. Rejtana 53','35-326 Rzeszów','NIP: 813-011-92-06',''])):
    box(x,60,85,5,1);t(x+2,63.6,h,'B',8);box(x,65,85,26)
    for i,s in enumerate(L): t(x+2,69.5+i*4.6,s,'B' if i==0 else 'N')
t(15,97,'Umowa: 14/2023   Zamówienie: PO-4500118   Okres: 01-02-2026 do 28-02-2026','N',8)
cols=[15,22,92,108,120,138,150,172,195]
hd=['Lp.','Kod / Nazwa towaru/usługi','Ilość','jm','Cena netto','Stawka','Wartość netto','Wartość brutto']
box(15,100,180,7,1)
for i,s in enumerate(hd): t((cols[i]+cols[i+1])/2,104.5,s,'B',7,'c')
rows=[('1','SPRZ-B  Sprzątanie powierzchni biurowych','1,0000','usł.','6 850,00','23%','6 850,00','8 425,50'),
('2','OKNA  Mycie okien i przeszkleń','412,0000','m2','3,20','23%','1 318,40','1 621,63'),
('3','HIG-ZZ  Ręcznik papierowy ZZ 4000','36,0000','op','27,45','23%','988,20','1 215,49')]
y=107
for r in rows:
    box(15,y,180,7)
    for i,s in enumerate(r):
        if i==1 or i==3: t(cols[i]+1.5,y+4.6,s,'N',7.5)
        else: t(cols[i+1]-1.5,y+4.6,s,'N',7.5,'r')
    y+=7
y+=5
t(110,y,'Według stawki VAT','B',7.5);t(153,y,'netto','B',7.5,'r');t(172,y,'VAT','B',7.5,'r');t(194,y,'brutto','B',7.5,'r')
t(110,y+5,'Podstawowy VAT 23%','N',7.5);
for X,s in((153,'9 156,60'),(172,'2 106,02'),(194,'11 262,62')): t(X,y+5,s,'N',7.5,'r');t(X,y+11,s,'B',7.5,'r')
ln(110,y+7,195,y+7);t(110,y+11,'Razem:','B',7.5)
box(15,y-3,90,5,1)
for X,s in((17,'Forma płatności'),(48,'Termin'),(92,'Kwota'),(95,'Waluta')): t(X,y+.6,s,'B',7,'r' if s=='Kwota' else 'l')
box(15,y+2,90,6);t(17,y+6.2,'przelew 21 dni');t(48,y+6.2,'20-03-2026');t(92,y+6.2,'11 262,62','N',8.5,'r');t(95,y+6.2,'PLN')
y+=22
t(15,y,'Razem do zapłaty:','B',11);t(105,y,'11 262,62 PLN','B',11,'r')
t(15,y+6,'Słownie: jedenaście tysięcy dwieście sześćdziesiąt dwa PLN 62/100')
t(15,y+13,'Zapłacono:');t(105,y+13,'0,00 PLN','N',8.5,'r');t(15,y+18,'Pozostaje do zapłaty:');t(105,y+18,'11 262,62 PLN','N',8.5,'r')
t(15,y+26,'Bank: Bank Ochrony Środowiska S.A.');t(15,y+31,'Nr rachunku: 57 1540 1056 2797 5862 0637 4297')
t(15,y+40,'Uwagi: Protokół odbioru 02/2026 podpisany 26-02-2026. Reklamacje do 7 dni. Waloryzacja stawek od 01-04-2026.','N',8)
random.seed(8);q0=150;qy=y+2
for i in range(27):
    for j in range(27):
        m=min(max(abs(i-a),abs(j-b)) for a,b in((3,3),(3,23),(23,3)))
        on=(m in(0,1,3)) if m<=4 else random.random()<.5
        if on: c.rect((q0+i)*mm,(H-qy-j-1)*mm,1*mm,1*mm,stroke=0,fill=1)
t(163.5,qy+31,'8133806404-20260227-C40E9B77A1F3-2A','N',6,'c');t(163.5,qy+34,'Sprawdź fakturę w KSeF','N',6.5,'c')
ln(15,250,75,250);ln(135,250,195,250)
t(45,254,'osoba upoważniona do odbioru','N',6.5,'c');t(165,247,'Aneta Wojdyła','N',8,'c');t(165,254,'osoba upoważniona do wystawienia','N',6.5,'c')
t(15,285,'Comarch ERP Optima, v. 2026.1.1','N',6);t(195,285,'Strona: 1/1','N',6,'r')
c.save()
