
from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
P='/usr/share/fonts/truetype/liberation/LiberationMono-'
pdfmetrics.registerFont(TTFont('M',P+'Regular.ttf'));pdfmetrics.registerFont(TTFont('B',P+'Bold.ttf'))
L=[('Przesyłki krajowe Standard do 5 kg',412,'SZT','11.90',23),('Przesyłki krajowe Standard do 31,5 kg',87,'SZT','18.40',23),('Usługa COD (pobranie)',133,'SZT','3.50',23),('Doręczenie do automatu Punkt24',264,'SZT','8.75',23),('Zwrot do nadawcy',19,'SZT','11.90',23)]
base,_,t0=calc(L)
fuel=q(t0[0]*D('0.145')); road=q(t0[0]*D('0.021'))
L+=[('Dodatek paliwowy 14,5 %',1,'',fuel,23),('Opłata drogowa 2,1 %',1,'',road,23)]
r,by,t=calc(L); acc=nrb('18801009','7000091264400087')
def make(fn):
    c=canvas.Canvas(fn,pagesize=(210*mm,297*mm)); 
    def T(x,y,s,f='M',z=8.5): c.setFont(f,z); c.drawString(x*mm,(297-y)*mm,s)
    def R(x,y,s,f='M',z=8.5): c.setFont(f,z); c.drawRightString(x*mm,(297-y)*mm,s)
    T(18,20,'SZYBKA RYBA EXPRESS POLSKA S.A.','B',12); T(18,25,'ul. Logistyczna 12, 05-860 Płochocin'); T(18,29,'NIP PL7121358951  KRS 0000612874  BDO 000098123',z=7)
    T(18,52,'Hurtownia Zoologiczna'); T(18,56,'Karmelek Anna Dróżdż','M'); T(18,60,'ul. Składowa 7A'); T(18,64,'15-399 Białystok'); T(18,70,'NIP nabywcy: 9662102248'.replace('9662102248','9512820307'.replace('9512820307','9519722000')))
    T(112,40,'FAKTURA','B',13)
    for i,(a,b) in enumerate([('Numer faktury','9041873326'),('Data faktury','15.02.2026'),('Okres rozliczeniowy','01.02.2026 - 15.02.2026'),('Numer klienta','0001208845'),('Płatnik','0001208845'),('Numer umowy','4600031277'),('Nr zlecenia zbiorczego','0086120934'),('Strona','1 z 1')]):
        T(112,48+i*4,a,z=8); T(152,48+i*4,b,'B' if i==0 else 'M',8)
    y=92; c.line(18*mm,(297-y+4)*mm,195*mm,(297-y+4)*mm)
    T(18,y,'Poz.','B');T(29,y,'Oznaczenie usługi','B');R(120,y,'Ilość','B');R(143,y,'Cena','B');R(168,y,'Netto PLN','B');R(180,y,'VAT','B');R(195,y,'','B')
    c.line(18*mm,(297-y-1.5)*mm,195*mm,(297-y-1.5)*mm); y+=6
    for i,x in enumerate(r,1):
        T(18,y,f'{i*10:06d}',z=7.5);T(33,y,x[0]);
        if i<=5: R(120,y,x[1]+' '+x[2]);R(143,y,m(x[3],'.'))
        R(168,y,m(x[5],'.'));R(180,y,'23 %'); y+=5
    c.line(18*mm,(297-y+2)*mm,195*mm,(297-y+2)*mm); y+=3
    for a,b in [('Wartość netto',t[0]),('VAT 23 % (A1)',t[1])]:
        T(95,y,a);R(168,y,m(b,'.'));y+=5
    T(95,y,'Kwota do zapłaty','B',10);R(168,y,m(t[2],'.'),'B',10);T(172,y,'PLN','B',10);y+=12
    T(18,y,'Warunki płatności:  21 dni od daty wystawienia faktury, bez potrąceń');y+=5
    T(18,y,'Sposób płatności:   przelew bankowy (U)');y+=5
    T(18,y,'Rachunek wirtualny przypisany do klienta:');y+=5
    T(18,y,'IBAN PL'+grp(acc),'B');T(110,y,'SWIFT: BKBZPLPP');y+=5
    T(18,y,'W tytule przelewu prosimy podać numer faktury oraz numer klienta.');y+=9
    T(18,y,'Pobrania COD za okres: 133 przesyłki, kwota 21.846,70 PLN - przekazano na rachunek klienta dnia',z=7.5);y+=4
    T(18,y,'17.02.2026. Pobrania nie podlegają kompensacie z niniejszą fakturą.',z=7.5);y+=6
    T(18,y,'Reklamacje dotyczące faktury: 14 dni od daty otrzymania, e-mail: faktury@szybkaryba.example',z=7.5);y+=4
    T(18,y,'Specyfikacja przesyłek (CSV) dostępna w panelu klienta do 15.05.2026.',z=7.5)
    c.line(18*mm,22*mm,195*mm,22*mm)
    T(18,279,'Sąd Rejonowy dla m.st. Warszawy, XIV Wydz. Gosp. KRS. Kapitał zakładowy 18.500.000,00 PLN wpłacony w całości.',z=6.5)
    T(18,283,'Faktura wygenerowana elektronicznie, nie wymaga podpisu.  RVADIN01_PL / ZSRX / 0017',z=6.5)
    c.save()
if __name__=='__main__': make('../pl-paczki-kurier.pdf')
