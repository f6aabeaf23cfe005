from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
F='/usr/share/fonts/truetype/dejavu/'
L='/usr/share/fonts/truetype/liberation/'
A,B=(L+'LiberationSans-Regular.ttf',L+'LiberationSans-Bold.ttf') if os.path.exists(L+'LiberationSans-Regular.ttf') else (F+'DejaVuSans.ttf',F+'DejaVuSans-Bold.ttf')
pdfmetrics.registerFont(TTFont('A',A)); pdfmetrics.registerFont(TTFont('B',B))
n='pl-spedycja'; I=iban('10501461','speu'); I2=iban('10501461','sppl'); sn=nip('sps'); bn=nip('spb')
v=Inv([('Fracht Gliwice (PL) – Rotterdam (NL), 24 t, plandeka','',1,'1480.00',23),('Dopłata paliwowa 6,5 %','',1,'96.20',23),('Postój 3 h','',3,'40.00',23)])
rate=D('4.2561'); vpl=q(v.vat*rate); npl=q(v.net*rate)
c=canvas.Canvas(OUT+f'/{n}.pdf',pagesize=(210*mm,297*mm)); 
def t(x,y,s,sz=8.5,f='A',r=False): c.setFont(f,sz); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
c.setFillColorRGB(.85,.3,0); c.rect(0,275*mm,210*mm,22*mm,stroke=0,fill=1); c.setFillColorRGB(1,1,1); t(15,15,'TRANSGLIWIA SPEDYCJA SP. Z O.O.',16,'B'); c.setFillColorRGB(0,0,0)
t(15,28,'ul. Bojkowska 92, 44-141 Gliwice  |  NIP PL'+sn+'  |  Licencja spedycyjna 0417-S',7.5)
t(15,40,'NABYWCA / PŁATNIK'); t(15,45,'Stalform Konstrukcje S.A.',10,'B'); t(15,50,'ul. Hutników 7, 41-303 Dąbrowa Górnicza'); t(15,55,'NIP PL'+bn)
t(115,40,'FAKTURA',9,'A'); t(150,40,'90451187',12,'B')
for i,(a,b) in enumerate([('Data faktury','2025.09.24'),('Data wykonania usługi','2025.09.19'),('Nr zlecenia','TG/25/08/3391'),('Ref. klienta','PO 7700431'),('Nr klienta','D-10482')]): t(115,46+i*5,a); t(150,46+i*5,b)
t(15,80,'Trasa: zał. 16.09.2025 Gliwice / rozł. 19.09.2025 Rotterdam Maasvlakte    CMR: 1185529    Pojazd: SG 7714W / SG 3KL9'); c.line(15*mm,213*mm,195*mm,213*mm)
t(15,90,'Poz.',8,'B');t(25,90,'Opis',8,'B');t(140,90,'VAT',8,'B',True);t(195,90,'Netto EUR',8,'B',True)
y=96
for i,(a,u,k,p,x,r) in enumerate(v.l,1): t(15,y,f'{i*10:04d}');t(25,y,a);t(140,y,'23 %',r=True);t(195,y,m(x,'.'),r=True); y+=6
c.line(110*mm,(297-y+2)*mm,195*mm,(297-y+2)*mm); y+=3
for a,b,f in(('Wartość netto',m(v.net,'.')+' EUR','A'),('VAT 23 %',m(v.vat,'.')+' EUR','A'),('WARTOŚĆ FAKTURY BRUTTO',m(v.tot,'.')+' EUR','B')): t(112,y,a,9,f);t(195,y,b,9,f,True); y+=6
y+=4; t(15,y,f'Przeliczenie podatku wg art. 31a, tab. 182/A/NBP/2025 z 18.09.2025, 1 EUR = 4,2561 PLN: netto {m(npl,".")} PLN, VAT {m(vpl,".")} PLN, brutto {m(npl+vpl,".")} PLN',7.5)
y+=10; t(15,y,'Warunki płatności:',9,'B'); t(50,y,'do 10 dni 2 % skonta, 45 dni netto – licząc od daty faktury',9)
y+=5; t(50,y,f'Kwota skonta: {m(q(v.tot*D("0.02")),".")} EUR (przy zapłacie do 2025.10.04)',8)
y+=8; t(15,y,'Rachunki bankowe (ING Bank Śląski, BIC INGBPLPW):',8.5,'B'); y+=5; t(15,y,'EUR: '+ib(I)); t(105,y,'– prosimy o wpłatę na rachunek EUR'); y+=5; t(15,y,'PLN: '+ib(I2)); t(105,y,'– wyłącznie VAT w mechanizmie podzielonej płatności')
y+=10; t(15,y,'Podstawą działania są Ogólne Polskie Warunki Spedycyjne 2022. Roszczenia przedawniają się po roku. Zakaz cesji wierzytelności bez zgody.',7)
t(15,285,'KRS 0000188204 · kapitał 600.000 PLN · Strona 1 / 1 · wystawił: R. Kocur',7); c.save()
gold(n,'invoice','90451187','2025-09-24','2025-11-08',v.tot,'EUR',I,'Stalform Konstrukcje S.A.','TRANSGLIWIA SPEDYCJA SP. Z O.O.')
