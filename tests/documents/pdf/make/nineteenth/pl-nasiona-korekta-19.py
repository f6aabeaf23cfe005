from h import *
from fpdf import FPDF
P='/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed'
d=FPDF(format='A4');d.add_font('D','',P+'.ttf');d.add_font('D','B',P+'-Bold.ttf');d.set_margins(10,10);d.set_auto_page_break(False);d.add_page()
def t(x,y,w,s,sz=8,st='',al='L',bd=0,h=4.2): d.set_xy(x,y);d.set_font('D',st,sz);d.cell(w,h,s,border=bd,align=al)
t(10,10,95,'HURTOWNIA NASIENNA "KŁOSEK"',10,'B');t(10,15,95,'Marian Dudziak i Wspólnicy Spółka Jawna');t(10,19,95,'63-700 Krotoszyn, ul. Rawicka 56')
t(10,23,95,'NIP: 661-405-60-80'.replace('661-405-60-80','591-178-57-70'));t(10,27,95,'Bank: BOŚ S.A. O/Kalisz');t(10,31,95,'22 1540 0004 0118 3162 1647 7863')
t(120,10,80,'Krotoszyn, dn. 22/04/2026',8,al='R');t(120,15,80,'Data korekty: 22/04/2026',8,al='R');t(120,19,80,'ORYGINAŁ',9,'B','R')
t(10,40,190,'FAKTURA KORYGUJĄCA Nr FKS 00047/04/2026',13,'B','C',h=7)
t(10,47,190,'do faktury VAT Nr FS 00912/03/2026 z dnia 18/03/2026, data sprzedaży 18/03/2026, termin płatności 17/04/2026',8,al='C')
t(10,54,190,'Nr KSeF faktury korygowanej: 5911785770-20260318-A41C02F0E713-5B',7,al='C')
t(10,62,90,'Nabywca:',8,'B');t(10,66,90,'Gospodarstwo Ogrodnicze Halina Wróblewska');t(10,70,90,'63-720 Koźmin Wlkp., Staniew 14');t(10,74,90,'NIP: 621-656-90-70   Kod kontrahenta: 00318')
t(120,62,80,'Przyczyna korekty:',8,'B');t(120,66,80,'zwrot towaru (ZW 00021/04/2026 z 20/04/2026)');t(120,70,80,'oraz rabat potransakcyjny poz. 3')
it=[('Marchew Nerac F1 1,6-1,8 100 tys.','op.',12,10,D('184.00'),D('184.00')),('Cebula Hybing F1 250 tys.','op.',8,5,D('412.50'),D('412.50')),('Trawa Sportowa 15 kg','wor.',20,20,D('162.00'),D('155.52'))]
W=[8,66,12,16,24,24,14,26];Hd=['Lp','Nazwa towaru','Jm','Ilość','Cena netto','Netto','VAT%','Brutto']
y=84
def row(v,st='',al=None):
    global y
    x=10
    for w,s,a in zip(W,v,al or 'CLCRRRCR'): t(x,y,w,s,7.5,st,a,1,5);x+=w
    y+=5
def blk(title,k):
    global y
    t(10,y,60,title,9,'B');y+=5;row(Hd,'B','CCCCCCCC');N=D(0)
    for i,x in enumerate(it,1):
        q=x[2+k];p=x[4+k];n=r(q*p);N+=n;row([str(i),x[0],x[1],f'{q},00',f(p,''),f(n,''),'8',f(n*D('1.08'),'')])
    V=r(N*D('.08'));row(['','Razem','','','',f(N,''),f(V,''),f(N+V,'')],'B');y+=5;return N,V
n1,v1=blk('BYŁO:',0);n2,v2=blk('POWINNO BYĆ:',1)
dn,dv=n1-n2,v1-v2
t(10,y,60,'Kwoty korekty:',9,'B');y+=5
for a in (('Stawka','Netto','VAT','Brutto'),('8%','-'+f(dn,''),'-'+f(dv,''),'-'+f(dn+dv,'')),('Razem','-'+f(dn,''),'-'+f(dv,''),'-'+f(dn+dv,''))):
    for j,s in enumerate(a):t(10+j*28,y,28,s,8,'',"R" if j else "L",1,5)
    y+=5
y+=5;t(10,y,190,f'Do zwrotu: {f(dn+dv,"")} PLN',12,'B',h=6);y+=7
t(10,y,190,'Słownie: '+slow(dn+dv)+' PLN');y+=6
t(10,y,190,'Kwota zwrotu zostanie zaliczona na poczet najstarszych nierozliczonych faktur Odbiorcy. Zwroty nasion przyjmujemy w nienaruszonych opakowaniach.',7);y+=22
t(15,y,70,'.....................................',8,al='C');t(120,y,70,'D. Stachowiak',8,al='C');t(15,y+4,70,'podpis odbiorcy korekty',7,al='C');t(120,y+4,70,'wystawił(a)',7,al='C')
t(10,275,190,'WF-Mag for Windows  wersja 9.10   Str. 1',6)
d.output('../pl-nasiona-korekta.pdf');print('nasiona',n1,v1,n2,v2,dn+dv)
