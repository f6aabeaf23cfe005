from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.lib.pagesizes import A4
d='/usr/share/fonts/truetype/liberation/'
pdfmetrics.registerFont(TTFont('L',d+'LiberationSans-Regular.ttf'));pdfmetrics.registerFont(TTFont('LB',d+'LiberationSans-Bold.ttf'))
c=canvas.Canvas('../pl-pasze-korekta.pdf',pagesize=A4)
def s(x,y,t,f='L',z=9): c.setFont(f,z);c.drawString(x,y,t)
def r(x,y,t,f='L',z=9): c.setFont(f,z);c.drawRightString(x,y,t)
s(40,800,'Wytwórnia Pasz KŁOS-MIX S.A.','LB',12);s(40,786,'ul. Młyńska 30, 64-800 Chodzież');s(40,774,'NIP 294-063-83-66, KRS 0000299417, kapitał 1 200 000 zł wpłacony')
r(555,800,'Faktura korygująca','LB',13);r(555,785,'KFS 14/MAG/03/2026','LB',11);r(555,771,'Data wystawienia: 2026-03-18')
c.rect(40,690,250,66);s(46,742,'Odbiorca:');s(46,729,'Ferma Drobiu Perliczka Anna Gzik','LB');s(46,716,'Nowe Dwory 7, 64-980 Trzcianka');s(46,703,'NIP 636-577-83-82')
s(310,742,'Dotyczy faktury: FS 611/MAG/03/2026');s(310,729,'z dnia 2026-03-04, dostawa 2026-03-03');s(310,716,'Pierwotny termin płatności: 2026-03-25');s(310,703,'Przyczyna korekty: zwrot towaru (PZ-Z 22)')
X=[40,200,260,320,400,470,555]
y=665
def row(v,f='L'):
    global y
    s(40,y,v[0],f)
    for x,t in zip((260,320,400,470,555),v[1:]): r(x,y,t,f)
    y-=14
for h,l in (('Przed korektą:',['DKM Starter kurcząt, worek 25 kg','80','61,00','4 880,00','8% 390,40','5 270,40']),('Po korekcie:',['DKM Starter kurcząt, worek 25 kg','74','61,00','4 514,00','8% 361,12','4 875,12']),('Korekta (różnica):',['DKM Starter kurcząt, worek 25 kg','-6','61,00','-366,00','8% -29,28','-395,28'])):
    s(40,y,h,'LB');y-=14
    row(['Towar','Ilość','Cena netto','Wart. netto','VAT','Wart. brutto']);c.line(40,y+10,555,y+10);row(l);y-=10
y-=6
s(300,y,'Zmniejszenie podstawy opodatkowania:');r(555,y,'366,00');y-=14
s(300,y,'Zmniejszenie podatku należnego:');r(555,y,'29,28');y-=18
s(300,y,'Kwota do zwrotu:','LB',11);r(555,y,'395,28 PLN','LB',11);y-=30
s(40,y,'Słownie: trzysta dziewięćdziesiąt pięć złotych 28/100');y-=14
s(40,y,'Sposób rozliczenia: kompensata z należnością z faktury FS 611/MAG/03/2026.');y-=14
s(40,y,'Rachunek wystawcy: Bank Spółdzielczy w Chodzieży 36 8589 0006 6550 0906 6142 4813');y-=50
s(60,y,'.................................');s(400,y,'.................................');y-=11;s(60,y,'podpis odbiorcy',z=7);s(400,y,'wystawiła: D. Pachulska',z=7)
s(40,40,'Wydruk: Streamsoft Prestiż, 2026-03-18 11:52, operator DPA, str. 1 z 1',z=7)
c.save()
