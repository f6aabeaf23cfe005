from lib import *
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.lib.units import mm
F='/usr/share/fonts/truetype/liberation/LiberationSans-'
pdfmetrics.registerFont(TTFont('S',F+'Regular.ttf'));pdfmetrics.registerFont(TTFont('B',F+'Bold.ttf'))
c=canvas.Canvas('../pl-komorka.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='S',z=9,r=0,col=0):
    c.setFont(f,z);c.setFillGray(col);(c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
c.setFillColorRGB(.35,.1,.5);c.rect(0,277*mm,210*mm,20*mm,fill=1,stroke=0)
t(15,13,'zefir mobile','B',20,col=1)
t(195,11,'Faktura VAT','B',12,1,1);t(195,16,'nr F/20114873/03/26','S',10,1,1)
for i,(a,b) in enumerate([('Data wystawienia','09.03.2026'),('Okres rozliczeniowy','09.02.2026 – 08.03.2026'),('Numer klienta','20114873'),('Numer umowy','UM/5519/2024'),('Identyfikator płatności','NIV 611870'),]):
    t(15,32+i*5,a,col=.4);t(55,32+i*5,b)
for i,s in enumerate(['Pracownia Złotnicza Karat','Ewelina Błaszczak','ul. Rzemieślnicza 6','25-312 Kielce','NIP '+N['komb']]): t(120,34+i*5,s,'B' if i==0 else 'S',10)
c.setFillGray(.94);c.roundRect(15*mm,205*mm,180*mm,28*mm,6,fill=1,stroke=0)
t(20,73,'Razem do zapłaty','B',11);t(190,75,'253,27 zł','B',20,1)
t(20,80,'Płacisz przez polecenie zapłaty. Kwotę pobierzemy z Twojego rachunku bankowego 24 marca 2026 r.')
t(20,85,'Nie musisz nic robić – zadbaj tylko o środki na koncie.',col=.4)
y=102;t(15,y,'Z czego składa się kwota do zapłaty','B',11)
for i,(a,b,f) in enumerate([('Saldo z poprzednich rozliczeń (na dzień 09.03.2026)','0,00',0),('   Faktura F/20114873/02/26 z 09.02.2026 – 248,98 zł, zapłacona 24.02.2026','',0),('Usługi telekomunikacyjne – faktura bieżąca (brutto)','164,27',0),('Rata 7 z 24 za urządzenie (umowa ratalna R/88120/2025)','89,00',0),('Razem do zapłaty','253,27',1)]):
    t(15,y+8+i*6,a,'SB'[f]);t(195,y+8+i*6,b,'SB'[f],9,1);c.setStrokeGray(.8);c.line(15*mm,(297-y-10-i*6)*mm,195*mm,(297-y-10-i*6)*mm)
y=148;t(15,y,'Faktura – usługi','B',11)
X=[15,110,130,152,172,195]
def row(y,v,f='S'):
    t(X[0],y,v[0],f,8)
    for x,s in zip(X[1:],v[1:]): t(x,y,s,f,8,1)
row(y+7,['Nazwa','Ilość','Netto zł','VAT %','VAT zł','Brutto zł'],'B')
row(y+13,['Abonament Zefir Biznes 55','2','110,00','23','25,30','135,30'])
row(y+18,['Pakiet Roaming Świat 500 MB','1','19,00','23','4,37','23,37'])
row(y+23,['Połączenia i SMS poza abonamentem','','4,55','23','1,05','5,60'])
row(y+29,['Razem','','133,55','','30,72','164,27'],'B')
assert D('25.30')+D('4.37')+D('1.05')==D('30.72')
t(15,192,'Gdyby polecenie zapłaty nie zostało zrealizowane, wpłać kwotę na swój indywidualny rachunek:')
t(15,198,nrb(I['kom']),'B',11);t(100,198,'Santander Bank Polska S.A.',col=.4)
t(15,212,'Twoja umowa na czas określony kończy się 08.09.2026. Sprawdź ofertę w aplikacji Mój Zefir.')
t(15,220,'Od 1 kwietnia 2026 r. zmienia się cennik usług dodatkowych. Prawo wypowiedzenia przysługuje do 31.03.2026.')
t(15,275,'Sprzedawca: Zefir Mobile S.A., al. Jerozolimskie 310, 02-486 Warszawa, NIP '+N['kom']+', KRS 0000451207, kapitał zakładowy 48 000 000 zł wpłacony',z=7,col=.4)
t(15,279,'Reklamacje można składać w ciągu 12 miesięcy od dnia, w którym zakończył się okres rozliczeniowy. Infolinia 500 190 190',z=7,col=.4);t(195,287,'Strona 1 z 2',z=7,r=1)
c.showPage()
t(15,20,'Załącznik do faktury F/20114873/03/26 – podsumowanie według numerów','B',11)
X=[15,80,110,140,195]
row(30,['Numer telefonu','Połączenia','SMS/MMS','Dane MB','Poza abonamentem netto zł'],'B')
row(36,['500 190 411','412 min','61','8 214','3,05']);row(41,['500 190 412','97 min','12','1 950','1,50']);row(47,['Razem','509 min','73','10 164','4,55'],'B')
t(15,60,'Szczegóły: 17.02.2026 14:22 SMS specjalny 7x00 – 3,05 zł; 28.02.2026 09:10 połączenie 80x – 1,50 zł')
t(195,287,'Strona 2 z 2',z=7,r=1);c.save()
