from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.lib.pagesizes import A4
import sys,subprocess
def fp(n): return subprocess.check_output(['fc-match','-f','%{file}',n],text=True)
pdfmetrics.registerFont(TTFont('R',fp('DejaVu Sans Condensed')));pdfmetrics.registerFont(TTFont('B',fp('DejaVu Sans Condensed:bold')))
c=canvas.Canvas(sys.argv[1],pagesize=A4);W,H=A4
def t(x,y,s,f='R',z=8.5,r=False):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,H-y,s)
c.setFillColorRGB(.75,.05,.35);t(40,55,'telmira','B',24);c.setFillColorRGB(0,0,0)
t(555,45,'Telmira Polska Sp. z o.o.','B',9,True);t(555,57,'ul. Cybernetyki 19C, 02-677 Warszawa',r=True);t(555,69,'NIP / VAT ID: PL 951-634-51-98',r=True)
t(40,100,'Faktura VAT / VAT invoice','B',13);t(40,116,'F/10488213/12/25','B',11)
c.line(40,H-124,555,H-124)
y=140
for a,b in [('Data wystawienia / Date of issue','31.12.2025'),('Okres / Billing period','01.12.2025 – 31.12.2025'),('Data następnej faktury / Next invoice','31.01.2026'),('Numer klienta / Customer no.','10488213'),('Umowa / Contract','TM-B/2024/77120, do 14.08.2026')]:
    t(40,y,a);t(215,y,b,'B');y+=13
t(370,140,'Odbiorca / Customer');t(370,153,'Tartak Jodła s.c. A. i K. Nowiccy','B',9);t(370,166,'Łąki Górne 17');t(370,179,'34-480 Jabłonka');t(370,192,'NIP 692-474-39-52')
y=235;c.setFillColorRGB(.95,.95,.95);c.rect(40,H-y-4,515,16,stroke=0,fill=1);c.setFillColorRGB(0,0,0)
t(44,y,'Usługa / Service','B');t(330,y,'Ilość / Qty','B',8.5,True);t(430,y,'Cena / Price','B',8.5,True);t(551,y,'Netto / Net PLN','B',8.5,True)
for a,q,p,n in [('Abonament Firma L (601 555 118, 601 555 119, 601 555 223)','3','55,00','165,00'),('Internet światłowodowy 600 Mb/s','1','79,00','79,00'),('Roaming poza UE / Roaming outside EU (09.12.2025)','–','–','14,26'),('Połączenia i SMS premium','–','–','4,88'),('Rabat e-faktura / E-invoice discount','1','-10,00','-10,00')]:
    y+=16;t(44,y,a);t(330,y,q,r=True);t(430,y,p,r=True);t(551,y,n,r=True)
y+=8;c.line(300,H-y,555,H-y)
for a,b,f in [('Razem netto / Total net','253,14','R'),('VAT 23%','58,22','R'),('Razem brutto / Total gross','311,36','B'),('Nadpłata zaliczona na poczet tej faktury / Credit applied','-24,60','R'),('Pozostaje do zapłaty / Amount due','286,76 zł','B')]:
    y+=16;t(440,y,a,f,8.5 if f=='R' else 9.5,True);t(551,y,b,f,8.5 if f=='R' else 9.5,True)
y+=40;c.roundRect(40,H-y-62,515,78,5)
t(50,y,'Prosimy, aby pieniądze znalazły się na naszym koncie najpóźniej 21 stycznia 2026.','B',10)
t(50,y+16,'Please make sure your payment reaches our account by 21 January 2026.')
t(50,y+36,'Nr konta / Account no.:');t(160,y+36,'77 1050 1025 8922 5310 5675 5961','B',10)
t(50,y+52,'Tytułem / Reference: F/10488213/12/25, klient 10488213')
y+=95
for s in ['Historia płatności / Payment history','04.12.2025   wpłata / payment   320,00 zł        rozliczono / settled: F/10488213/11/25 (30.11.2025) – 295,40 zł','06.11.2025   wpłata / payment   295,40 zł        rozliczono / settled: F/10488213/10/25 (31.10.2025) – 295,40 zł','','Pakiet danych: 60 GB, wykorzystano 41,7 GB. Limit roaming UE: 23,4 GB. Ochrona limitu wydatków: 240,00 zł.','Opłata za wezwanie do zapłaty 20,00 zł. Od 1 lutego 2026 zmienia się cennik usług premium – telmira.example/cennik.','Telmira Polska Sp. z o.o., KRS 0000318877, Sąd Rejonowy dla m.st. Warszawy, kapitał zakładowy 12 000 000 zł. Biuro obsługi: 22 555 30 30']:
    t(40,y,s,'R',7.5);y+=12
t(555,810,'1/1',z=7,r=True);c.save()
