
import sys; sys.path.insert(0,'src')
from common import *
from fpdf import FPDF
ns,nb=nip(121),nip(122); ib=iban('11602202',12)
p=FPDF();p.add_page();P='/usr/share/fonts/truetype/liberation/LiberationSans-'
p.add_font('L','',P+'Regular.ttf');p.add_font('L','B',P+'Bold.ttf')
def c(w,h,s,b='',al='L',st='',z=9,nl=0):
    p.set_font('L',st,z);p.cell(w,h,s,border=b,align=al,new_x='LMARGIN' if nl else 'RIGHT',new_y='NEXT' if nl else 'TOP')
c(95,5,'Błysk Serwis Sp. z o.o.',st='B',z=11);c(95,5,'Miejsce wystawienia: Gdynia',al='R',nl=1)
c(95,5,'ul. Hutnicza 3, 81-212 Gdynia');c(95,5,'Data wystawienia: 2026-02-10',al='R',nl=1)
c(95,5,'NIP: '+nd(ns)+'   tel. 58 620 00 77');c(95,5,'Data korygowanej sprzedaży: 2026-01-31',al='R',nl=1)
p.ln(5);c(190,9,'Korekta faktury VAT sprzedaży  KFS 3/MAG/02/2026',al='C',st='B',z=14,nl=1)
c(190,6,'do dokumentu: FS 61/MAG/01/2026 z dnia 2026-01-31, termin płatności 2026-02-14',al='C',nl=1);p.ln(3)
c(95,5,'Sprzedawca:',st='B');c(95,5,'Nabywca:',st='B',nl=1)
for a,b in(('Błysk Serwis Sp. z o.o.','Wspólnota Biurowców Redłowo S.A.'),('81-212 Gdynia, ul. Hutnicza 3','81-451 Gdynia, al. Zwycięstwa 250'),('NIP: '+nd(ns),'NIP: '+nd(nb))): c(95,5,a);c(95,5,b,nl=1)
p.ln(3);W=[8,70,14,14,22,22,12,28]
def row(v,st=''):
    for i,(w,s) in enumerate(zip(W,v)): c(w,6,s,1,'L' if i==1 else 'R',st,8,i==7)
row(['Lp','Nazwa','Ilość','Jm','Cena netto','Netto','VAT','Brutto'],'B')
def line(l,q_,pr,nm):
    n=q(D(q_)*D(pr));row([l,nm,q_,'m2' if l=='1' else 'szt.',fm(pr),fm(n),'23%',fm(n+vat(n,23))]);return n
c(190,6,'Przed korektą:',st='B',nl=1);a=line('1','2100','4.20','Sprzątanie powierzchni biurowych 01/2026')+line('2','3','180.00','Mycie okien, klatka B')
c(190,6,'Po korekcie:',st='B',nl=1);b=line('1','1850','4.20','Sprzątanie powierzchni biurowych 01/2026')+line('2','2','180.00','Mycie okien, klatka B')
d=a-b;v=vat(d,23);assert (a+vat(a,23))-(b+vat(b,23))==d+v
p.ln(3);c(190,6,'Przyczyna korekty: błędna ilość – lokal na IV p. wyłączony ze sprzątania od 2026-01-12 (protokół z 2026-02-05)',nl=1)
p.ln(2);c(60,6,'Wartość netto przed / po:');c(60,6,fm(a)+' / '+fm(b),al='R',nl=1)
c(60,6,'Zmniejszenie netto:');c(60,6,'-'+fm(d),al='R',nl=1);c(60,6,'Zmniejszenie VAT 23%:');c(60,6,'-'+fm(v),al='R',nl=1)
c(60,8,'Do zwrotu:',st='B',z=12);c(60,8,fm(d+v)+' PLN',al='R',st='B',z=12,nl=1);c(190,6,'Słownie: '+slow(d+v),nl=1)
p.ln(2);c(190,5,'Kwota korekty zostanie rozliczona z fakturą za luty 2026.',nl=1);c(190,5,'Rachunek: Bank Millennium S.A. '+grp(ib),nl=1)
p.ln(25);c(95,5,'Alicja Hinc');c(95,5,'..............................',al='R',nl=1);c(95,4,'wystawił(a)',z=7);c(95,4,'odebrał(a)',z=7,al='R',nl=1)
p.set_y(-25);c(190,4,'Subiekt – wydruk z programu, 2026-02-10 14:22:07, str. 1 z 1',z=7,al='R')
p.output('pl-sprzatanie-korekta.pdf');print(d+v)
