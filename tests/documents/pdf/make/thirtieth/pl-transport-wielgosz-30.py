from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
P='/usr/share/fonts/truetype/dejavu/DejaVuSans'
pdfmetrics.registerFont(TTFont('N',P+'Condensed.ttf'));pdfmetrics.registerFont(TTFont('B',P+'Condensed-Bold.ttf'))
c=canvas.Canvas('pl-transport-wielgosz.pdf',pagesize=(595,842))
def t(x,y,s,z=9,b=0,a='l'):
    c.setFont('B' if b else 'N',z); (c.drawString if a=='l' else c.drawRightString if a=='r' else c.drawCentredString)(x,842-y,s)
t(40,55,'TRANS-WIELGOSZ',20,1);t(40,70,'Transport krajowy i międzynarodowy',9)
t(555,50,'Nowy Sącz, dnia 12.02.2026',10,0,'r');t(555,64,'data wykonania usługi 10.02.2026',8,0,'r')
c.setLineWidth(2);c.line(40,762,555,762)
t(297,110,'FAKTURA  nr  0112/02/2026/T',15,1,'c')
for i,s in enumerate(['SPRZEDAWCA','Trans-Wielgosz Jarosław Wielgosz','ul. Węgierska 211','33-300 Nowy Sącz','NIP PL7342811001','tel. kom. 604 118 273']): t(40,140+i*13,s,9,i<2)
for i,s in enumerate(['ZLECENIODAWCA / NABYWCA','Baltic Cargo Spedycja Sp. z o.o.','ul. Hutnicza 7','81-061 Gdynia','NIP PL5831907403']): t(310,140+i*13,s,9,i<2)
c.setLineWidth(.5)
c.rect(40,842-330,515,95)
for i,(a,b) in enumerate([('Nr zlecenia','BC/2026/02/00871'),('Trasa','PL 81 Gdynia - PL 33 Nowy Sącz (drobnica neutralna)'),('Załadunek','09.02.2026 godz. 14:00'),('Rozładunek','10.02.2026 godz. 10:30'),('Pojazd','KN 4417F / KN 90P2'),('List przewozowy','CMR 0448127')]): t(48,250+i*14,a+':');t(140,250+i*14,b)
y=352
for x,s in [(40,'Nazwa usługi'),(290,'J.m.'),(330,'Ilość'),(375,'Cena EUR'),(430,'VAT'),(465,'Netto EUR'),(520,'Brutto')]: t(x,y,s,8,1)
c.line(40,842-356,555,842-356)
t(40,370,'Usługa transportowa wg zlecenia');t(290,370,'usł.');t(330,370,'1');t(415,370,'980,00',9,0,'r');t(430,370,'23%');t(505,370,'980,00',9,0,'r');t(555,370,'1 205,40',9,0,'r')
c.line(40,842-376,555,842-376)
t(310,395,'Wartość netto');t(555,395,'980,00 EUR',9,0,'r')
t(310,410,'Podatek VAT 23%');t(555,410,'225,40 EUR',9,0,'r')
t(310,425,'Kwota VAT w PLN');t(555,425,'950,35 PLN',9,0,'r')
t(310,448,'DO ZAPŁATY',12,1);t(555,448,'1 205,40 EUR',12,1,'r')
t(40,395,'Kurs EUR = 4,2163 PLN',8);t(40,406,'Tabela nr 027/A/NBP/2026 z dnia 2026-02-09',8)
t(40,480,'Sposób zapłaty: przelew',9);t(40,494,'Termin płatności: 45 dni od daty wystawienia faktury',9,1)
t(40,516,'Konto EUR: PL14 1050 1445 1000 0097 3120 5566  SWIFT: INGBPLPW',9);t(40,530,'Konto PLN: PL83 1050 1445 1000 0023 0188 7412',9)
t(40,552,'Prosimy o wpłatę w walucie faktury na konto EUR.',9)
t(40,600,'Załączniki: CMR, potwierdzenie palet (33 szt. EPAL zwrócono 11.02.2026)',8)
t(500,680,'Jarosław Wielgosz',10,0,'c');t(500,692,'podpis wystawcy',7,0,'c')
t(297,800,'Po terminie płatności naliczamy odsetki ustawowe za opóźnienie w transakcjach handlowych oraz rekompensatę 40 EUR.',7,0,'c')
c.save()
