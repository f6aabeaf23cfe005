from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
P='/usr/share/fonts/truetype/dejavu/'
pdfmetrics.registerFont(TTFont('N',P+'DejaVuSansCondensed.ttf'));pdfmetrics.registerFont(TTFont('B',P+'DejaVuSansCondensed-Bold.ttf'))
c=canvas.Canvas(out,pagesize=(595,842))
def t(x,y,s,z=8.5,b=0,r=0):
    c.setFont('B' if b else 'N',z)
    (c.drawRightString if r else c.drawString)(x,842-y,s)
def ln(y): c.setLineWidth(.5);c.line(40,842-y,555,842-y)
t(40,45,'FAKTURA KORYGUJĄCA',14,1);t(555,45,'FKS 0023/25/SZK',14,1,1)
t(40,60,'do faktury VAT nr FS 0187/25/SZK z dnia 29.04.2025, data sprzedaży 28.04.2025')
t(555,60,'Końskowola, 21.05.2025',8.5,0,1);t(555,72,'Data wystawienia: 21.05.2025',8.5,0,1);t(555,84,'Data otrzymania zwrotu: 19.05.2025',8.5,0,1)
ln(92)
t(40,106,'SPRZEDAWCA',7.5,1);t(300,106,'NABYWCA',7.5,1)
for i,s in enumerate(['Szkółka Krzewów Ozdobnych "IGLAK" Marian Stępniewski','Pożóg Nowy 47, 24-130 Końskowola','NIP: '+nip1,'Bank Spółdzielczy / BNP Paribas Bank Polska S.A.',ib,'Nr rej. WIORiN: PL-06/14/0882']): t(40,119+12*i,s)
for i,s in enumerate(['Zieleń Miejska Gajewscy Sp. j.','ul. Rosoła 44a/2, 02-786 Warszawa','NIP: '+nip2,'Kod kontrahenta: 00318']): t(300,119+12*i,s)
ln(190)
X=[40,60,255,300,335,385,415,490,555]
def hd(y,s):
    t(40,y,s,8.5,1);ln(y+4)
    for x,h,r in((40,'Lp',0),(60,'Nazwa towaru',0),(290,'Ilość',1),(300,'Jm',0),(375,'Cena netto',1),(410,'VAT',1),(480,'Wart. netto',1),(555,'Wart. brutto',1)): t(x,y+15,h,7.5,0,r)
    ln(y+19)
def row(y,i,nm,n,p):
    v=q(D(n)*D(p));b=v+q(v*D('.08'))
    for x,s,r in((40,str(i),0),(60,nm,0),(290,str(n),1),(300,'szt',0),(375,f(D(p)),1),(410,'8%',1),(480,f(v),1),(555,f(b),1)): t(x,y,s,8,0,r)
    return v
before=[('Thuja occ. Smaragd C5 100-120',400,'24.50'),('Taxus media Hicksii C3',150,'29.80'),('Hydrangea pan. Limelight C5',80,'31.00')]
after=[('Thuja occ. Smaragd C5 100-120',352,'24.50'),('Taxus media Hicksii C3',150,'27.80'),('Hydrangea pan. Limelight C5',80,'31.00')]
hd(206,'PRZED KOREKTĄ');a=sum(row(238+13*i,i+1,*x) for i,x in enumerate(before))
hd(292,'PO KOREKCIE');b=sum(row(324+13*i,i+1,*x) for i,x in enumerate(after))
va,vb=q(a*D('.08')),q(b*D('.08'))
y=385;t(40,y,'PODSUMOWANIE',8.5,1)
for x,h in((250,'Netto'),(350,'VAT 8%'),(450,'Brutto')): t(x,y,h,8,0,1)
ln(y+4)
for i,(h,n_,v_) in enumerate((('Było',a,va),('Powinno być',b,vb),('Różnica (korekta)',b-a,vb-va))):
    t(40,y+17+13*i,h,8.5,i==2)
    for x,z in((250,n_),(350,v_),(450,n_+v_)): t(x,y+17+13*i,f(z),8.5,i==2,1)
kor=(a+va)-(b+vb)
ln(436)
t(40,452,'Przyczyna korekty: zwrot towaru – 48 szt. (uszkodzenia w transporcie, protokół 14/05/25); zmiana ceny poz. 2 – rabat.')
t(40,474,f'KWOTA DO ZWROTU: {f(kor)} zł',13,1)
t(40,490,'Słownie: '+slownie(kor))
t(40,508,'Forma zwrotu: kompensata z należnością z faktury FS 0187/25/SZK (termin płatności 29.05.2025) lub przelew na wskazany rachunek.')
t(40,524,'Po kompensacie pozostaje do zapłaty za fakturę pierwotną: '+f(b+vb)+' zł.')
t(70,600,'Joanna Stępniewska');ln(0);t(70,612,'podpis osoby wystawiającej',7);t(380,612,'podpis osoby odbierającej',7)
t(40,810,'WAPRO Mag 8.93.5 PRESTIŻ',6.5);t(555,810,'Strona 1 / 1',6.5,0,1)
c.save()
