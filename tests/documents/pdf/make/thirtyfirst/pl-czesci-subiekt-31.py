from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
F='/usr/share/fonts/truetype/liberation/LiberationSans-'
pdfmetrics.registerFont(TTFont('A',F+'Regular.ttf'));pdfmetrics.registerFont(TTFont('B',F+'Bold.ttf'))
c=canvas.Canvas('pl-czesci-subiekt.pdf',pagesize=(595,842))
def t(x,y,s,f='A',z=9,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,842-y,s)
c.rect(40,842-150,250,105);c.rect(300,842-150,255,105)
t(46,58,'Sprzedawca:','A',7);t(46,72,'P.H.U. "LEŚNIK" Bożena Kotowska','B');t(46,85,'ul. Mazurska 61');t(46,98,'10-118 Olsztyn');t(46,111,'NIP: 739-188-20-47');t(46,124,'Santander Bank Polska S.A.');t(46,137,'27 1090 2398 0000 0006 1184 0273')
for i,(a,b) in enumerate([('Miejsce wystawienia','Olsztyn'),('Data wystawienia','2025-11-21'),('Data zakończenia dostawy/usługi','2025-11-21'),('Magazyn','Główny (MAG)')]):
    t(306,64+i*22,a,'A',7);t(440,64+i*22,b,'B')
t(297-85,180,'Faktura VAT 1283/MAG/11/2025','B',14);t(262,195,'Oryginał','A',9)
t(46,222,'Nabywca:','A',7);t(46,235,'Usługi Leśne Jarosław Paprota','B');t(46,248,'Wipsowo 29, 11-010 Barczewo');t(46,261,'NIP: 739-355-06-16')
X=[44,66,300,330,385,440,470,551];c.rect(40,842-300,515,16);
for x,h,r in zip([44,62,265,300,350,415,450,500,551],['Lp.','Nazwa towaru/usługi','J.m.','Ilość','Cena netto','VAT%','Netto','VAT','Brutto'],[0,0,0,0,0,1,1,1,1]): t(x,295,h,'B',7,r)
y=314
for i,w in enumerate([('Piła łańcuchowa PS-52 prow. 38cm', 'szt', '1', '729,27', '23', '729,27', '167,73', '897,00'), ('Łańcuch 3/8" 52 ogn.', 'szt', '3', '52,85', '23', '158,55', '36,47', '195,02'), ('Olej do łańcuchów 5 l', 'szt', '4', '48,62', '23', '194,48', '44,73', '239,21'), ('Rękawice robocze roz. 10', 'par', '6', '11,14', '23', '66,84', '15,37', '82,21'), ('Poradnik "Pielęgnacja drzewostanu"', 'szt', '1', '36,19', '5', '36,19', '1,81', '38,00')],1):
    t(44,y,str(i)+'.','A',8);t(62,y,w[0],'A',8);t(265,y,w[1],'A',8)
    for x,s in zip([320,390,415,460,505,551],w[2:]): t(x,y,s,'A',8,True)
    y+=14
c.line(40,842-y+8,555,842-y+8);y+=6
for a,b,d,e in [('23%', '1 149,14', '264,30', '1 413,44'), ('5%', '36,19', '1,81', '38,00'), ('Razem:', '1 185,33', '266,11', '1 451,44')]:
    for x,s in zip([415,460,505,551],(a,b,d,e)): t(x,y,s,'A',8,True)
    y+=13
y+=14
t(46,y,'Formy płatności','B');t(180,y,'Termin','B');t(280,y,'Kwota','B');y+=14
t(46,y,'gotówka');t(180,y,'zapłacono');t(325,y,'500,00',r=True);y+=13
t(46,y,'przelew 14 dni');t(180,y,'2025-12-05');t(325,y,'951,44',r=True);y+=26
t(46,y,'Wartość brutto razem:');t(325,y,'1 451,44 PLN',r=True);y+=14
t(46,y,'Zapłacono gotówką:');t(325,y,'500,00 PLN',r=True);y+=16
t(46,y,'Pozostało do zapłaty:','B',12);t(325,y,'951,44 PLN','B',12,True);y+=15
t(46,y,'Słownie: dziewięćset pięćdziesiąt jeden złotych 44/100','A',8);y+=20
t(46,y,'Uwagi: gwarancja na piłę 24 miesiące, karta gwar. nr 0055182. Do faktury wystawiono paragon fiskalny 44817.','A',8)
t(60,740,'...........................................');t(60,752,'Imię, nazwisko i podpis osoby upoważnionej','A',7);t(60,760,'do odebrania dokumentu','A',7)
t(360,735,'Bożena Kotowska');t(360,740,'...........................................');t(360,752,'Podpis osoby upoważnionej do wystawienia','A',7)
t(46,815,'Wydrukowano z programu Subiekt GT','A',6);t(555,815,'Strona 1 z 1','A',6,True)
c.save()
