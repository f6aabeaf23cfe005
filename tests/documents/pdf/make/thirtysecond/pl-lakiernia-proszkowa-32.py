from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D='/usr/share/fonts/truetype/liberation/'
pdfmetrics.registerFont(TTFont('N',D+'LiberationSansNarrow-Regular.ttf'));pdfmetrics.registerFont(TTFont('B',D+'LiberationSansNarrow-Bold.ttf'))
c=canvas.Canvas('../pl-lakiernia-proszkowa.pdf',pagesize=A4)
def t(x,y,s,f='N',z=10,a='l'):
    c.setFont(f,z);{'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[a](x,y,s)
t(40,800,'KOLORPROSZ Sp. z o.o.','B',14);t(40,784,'ul. Fabryczna 12c, 63-800 Gostyń');t(40,771,'NIP: PL 683-455-07-70   REGON 322972136   BDO 000418822')
t(40,758,'Konto: mBank S.A.  45 1140 2004 0000 9225 1077 0220')
t(555,800,'Gostyń, 03-09-2025',a='r');t(555,786,'Data wykonania usługi: 01-09-2025',a='r');t(555,772,'Oryginał',a='r')
c.line(40,748,555,748)
t(297,724,'Faktura VAT  FS/114/2025/LAK','B',15,'c')
t(40,696,'Nabywca:','B');t(40,682,'MET-BALKON Szymon Frąckowiak');t(40,669,'Krobia, ul. Kobylińska 40');t(40,656,'63-840 Krobia');t(40,643,'NIP: 937-438-83-63')
t(320,696,'Odbiorca:','B');t(320,682,'j.w.   odbiór własny, kierowca: R. Nowak');t(320,656,'Zamówienie: ZAM 22/08 z 25-08-2025')
y=615;X=[40,60,330,365,420,480,510,555]
for x,s,a in[(40,'Lp','l'),(60,'Nazwa','l'),(335,'Ilość','r'),(345,'JM','l'),(425,'Cena netto','r'),(470,'Stawka','r'),(555,'Wartość netto','r')]:t(x,y,s,'B',9,a)
c.line(40,y-4,555,y-4)
for i,(n,q,j,p,w) in enumerate([('Malowanie proszkowe profili, RAL 7016 mat struktura','86,40','m2','34,00','2 937,60'),('Piaskowanie / śrutowanie','12,50','m2','28,00','350,00'),('Pakowanie – folia stretch + tektura','18','szt','4,50','81,00')]):
    yy=y-20-i*16;t(40,yy,str(i+1));t(60,yy,n);t(335,yy,q,a='r');t(345,yy,j);t(425,yy,p,a='r');t(470,yy,'23%',a='r');t(555,yy,w,a='r')
y=540;c.line(300,y,555,y)
for i,r in enumerate([('','NETTO','VAT','BRUTTO'),('23%','3 368,60','774,78','4 143,38'),('Razem','3 368,60','774,78','4 143,38')]):
    for x,s in zip((340,415,485,555),r):t(x,y-14-i*14,s,'B' if i!=1 else 'N',9.5,'r')
t(40,470,'RAZEM DO ZAPŁATY:','B',13);t(555,470,'4 143,38 PLN','B',13,'r')
t(40,454,'Słownie: cztery tysiące sto czterdzieści trzy złote trzydzieści osiem groszy')
t(40,428,'Forma płatności: przelew      Warunki: 30 dni od daty wystawienia','B')
t(40,412,'Przy zapłacie do 10-09-2025 (7 dni) udzielamy skonta 2%, tj. 82,87 PLN – kwota po skoncie 4 060,51 PLN.')
t(40,398,'Po upływie terminu naliczamy odsetki ustawowe za opóźnienie w transakcjach handlowych.')
t(40,372,'Reklamacje powłoki przyjmujemy do 7 dni od odbioru, przed montażem elementów.',z=8.5)
t(150,310,'Wystawił: Ewelina Gbiorczyk','N',9,'c');t(430,310,'Osoba upoważniona do odbioru','N',9,'c');c.line(80,322,220,322);c.line(350,322,510,322)
t(40,40,'Comarch ERP Optima, v. 2025.5.1                         03-09-2025 13:41                                  Strona: 1/1','N',7.5)
c.save()
