from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from decimal import Decimal as D, ROUND_HALF_UP
import subprocess
def f(n): return subprocess.check_output(['fc-match','-f','%{file}',n],text=True)
pdfmetrics.registerFont(TTFont('N',f('Liberation Sans:style=Regular')));pdfmetrics.registerFont(TTFont('B',f('Liberation Sans:style=Bold')))
c=canvas.Canvas('../pl-hurtownia.pdf',pagesize=(595,842))
def t(x,y,s,fn='N',z=8,a='l'):
    c.setFont(fn,z); {'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[a](x,842-y,s)
def box(x,y,w,h,g=False):
    c.setLineWidth(.5);c.setFillGray(.85);c.rect(x,842-y-h,w,h,fill=1 if g else 0);c.setFillGray(0)
m=lambda d:f'{d.quantize(D("0.01"),ROUND_HALF_UP):,}'.replace(',',' ').replace('.',',')
box(30,30,250,70);t(155,92,'pieczęć sprzedawcy',z=6,a='c')
for i,(a,b) in enumerate([('Miejsce wystawienia:','Poznań'),('Data zakończenia dostawy/usługi:','2025-09-05'),('Data wystawienia:','2025-09-08')]):
    box(320,30+24*i,245,12,True);t(442,39+24*i,a,z=7,a='c');t(442,51+24*i,b,'B',a='c')
t(30,125,'Sprzedawca:','B');t(320,125,'Nabywca:','B')
for i,s in enumerate(['"BETA-BUD" s.c. T. Jurek, W. Jurek','Hurtownia Materiałów Budowlanych','ul. Obornicka 241','60-693 Poznań','NIP: 782-464-17-73   BDO: 000114407','Santander 35 1050 1025 4982 0463 8896 7160'.replace('Santander','ING Bank Śląski')]): t(30,137+11*i,s)
for i,s in enumerate(['Usługi Remontowe Fach-Dom Jan Sobczak','ul. Polna 15','62-002 Suchy Las','NIP: 634-570-23-06']): t(320,137+11*i,s)
box(30,205,535,22,True);t(297,220,'Faktura VAT FS 1432/MAG/2025   oryginał','B',12,'c')
X=[30,50,110,270,300,340,390,425,480,565];H=['Lp','Kod','Nazwa','Ilość','J.m.','Cena netto','Rabat','Wartość netto','VAT / brutto']
y=235;box(30,y,535,14,True)
for x,h in zip(X,H): t(x+2,y+10,h,z=7)
rows=[('KLE-025','Klej do płytek elastyczny 25 kg',40,'szt',D('38.50'),10),('GIP-020','Gips szpachlowy 20 kg',15,'szt',D('29.90'),5),('PGK-125','Płyta g-k 12,5 mm 1200x2600',32,'szt',D('33.40'),10),('PRF-CD60','Profil CD60 3 m',60,'szt',D('12.80'),0),('PAL-EUR','Paleta EUR zwrotna',2,'szt',D('45.00'),0)]
net=D(0);y+=14
for i,(k,n,q,j,p,r) in enumerate(rows):
    v=(q*p*(100-r)/100).quantize(D('.01'),ROUND_HALF_UP);net+=v;box(30,y,535,13)
    t(32,y+9,str(i+1));t(52,y+9,k,z=7);t(112,y+9,n,z=7);t(297,y+9,str(q),a='r');t(305,y+9,j);t(387,y+9,m(p),a='r');t(422,y+9,f'{r}%' if r else '',a='r');t(478,y+9,m(v),a='r');t(500,y+9,'23%');y+=13
vat=(net*23/100).quantize(D('.01'),ROUND_HALF_UP);br=net+vat;print(net,vat,br)
y+=15
t(330,y,'według stawki VAT','B',7);t(430,y,'netto',z=7,a='r');t(490,y,'VAT',z=7,a='r');t(563,y,'brutto',z=7,a='r')
t(290,y+12,'Podstawowy podatek VAT 23%',z=7);t(430+20,y+12,m(net),z=7,a='r');t(500,y+12,m(vat),z=7,a='r');t(563,y+12,m(br),z=7,a='r')
t(330,y+24,'Razem:','B');t(450,y+24,m(net),'B',a='r');t(500,y+24,m(vat),'B',a='r');t(563,y+24,m(br),'B',a='r')
y+=50
box(30,y,535,14,True);t(34,y+10,'Forma płatności','B',7);t(220,y+10,'Termin','B',7);t(340,y+10,'Kwota','B',7)
t(34,y+26,'Kredyt kupiecki');t(220,y+26,'30 dni');t(340,y+26,m(br)+' PLN')
t(34,y+44,'Przy zapłacie w ciągu 7 dni od daty wystawienia faktury przysługuje skonto 2%. Po tym terminie płatność w pełnej kwocie.',z=7.5)
y+=75;box(30,y,535,26,True);t(36,y+17,'Razem do zapłaty: '+m(br)+' PLN','B',12)
t(36,y+40,'Słownie: cztery tysiące czterysta sześćdziesiąt siedem 36/100 PLN')
t(36,y+58,'Wystawiono na podstawie: WZ 1988/MAG/2025 z dn. 2025-09-05, ZK 611/2025. Zwrot palet w stanie nieuszkodzonym do 60 dni.',z=7)
y+=120
for x,s in ((140,'Osoba upoważniona do odbioru'),(450,'Wystawił(a): Katarzyna Bąk')): c.line(x-90,842-y,x+90,842-y);t(x,y+9,s,z=7,a='c')
t(30,815,'Wydruk: Subiekt GT   Strona 1 z 1',z=6)
c.save()
