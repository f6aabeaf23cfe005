from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D='/usr/share/fonts/truetype/liberation/'
pdfmetrics.registerFont(TTFont('N',D+'LiberationSansNarrow-Regular.ttf'));pdfmetrics.registerFont(TTFont('B',D+'LiberationSansNarrow-Bold.ttf'))
c=canvas.Canvas('../pl-najem-lokalu.pdf',pagesize=(595,842))
def t(x,y,s,f='N',z=10,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,842-y,s)
t(50,60,'Zarządzanie Nieruchomościami DOMUS Sp. z o.o.','B',13)
t(50,75,'ul. Ratajczaka 19, 61-814 Poznań · NIP 7821753000 · KRS 0000412907 · kapitał zakł. 50 000 zł')
c.line(50,842-82,545,842-82)
t(50,115,'FAKTURA NR','N',10);t(115,115,'2/2026/N','B',13);t(545,115,'Poznań, 2026-02-02','N',10,1)
t(50,145,'Najemca (nabywca)','B');t(50,159,'Kwiaciarnia Malwa Iwona Szulc');t(50,172,'ul. Garbary 52 lok. U1, 61-758 Poznań');t(50,185,'NIP 9721043607')
t(330,145,'Przedmiot najmu','B');t(330,159,'lokal użytkowy U1, ul. Garbary 52, 47,5 m2');t(330,172,'Umowa najmu nr 11/2022 z 28.10.2022');t(330,185,'Okres rozliczeniowy: luty 2026')
X=[50,300,360,430,545]
y=220
for x,s,r in zip([50,345,400,470,545],['Tytuł','j.m.','Ilość','Stawka VAT','Netto zł'],[0,1,1,1,1]): t(x,y,s,'B',9,r)
c.line(50,842-y-4,545,842-y-4)
for row in [('Czynsz najmu za miesiąc 02/2026','m-c','1','23%','2 850,00'),('Ogrzewanie - zaliczka','m-c','1','23%','312,40'),('Energia elektryczna wg podlicznika (stan 4182 - 4407)','kWh','225','23%','186,75'),('Woda i ścieki wg wodomierza','m3','5','8%','64,10')]:
    y+=17
    t(50,y,row[0])
    for x,s in zip([345,400,470,545],row[1:]): t(x,y,s,r=1)
c.line(50,842-y-6,545,842-y-6);y+=30
for row in [('','Netto','VAT','Brutto'),('23%','3 349,15','770,30','4 119,45'),('8%','64,10','5,13','69,23'),('Ogółem','3 413,25','775,43','4 188,68')]:
    for x,s in zip([300,385,460,545],row): t(x,y,s,'B' if row[0] in('','Ogółem') else 'N',10,1)
    y+=15
y+=18
t(50,y,'Kwota do zapłaty: 4 188,68 zł','B',13);t(50,y+15,'słownie: cztery tysiące sto osiemdziesiąt osiem złotych 68/100')
y+=42
t(50,y,'Zapłata przelewem, płatne z góry do 10. dnia miesiąca, za który należny jest czynsz (§ 5 ust. 2 umowy).')
t(50,y+15,'Rachunek do wpłat lokalu U1: Bank Pekao S.A.');t(250,y+15,'57 1240 1574 1111 0010 8462 3370','B')
y+=45
t(50,y,'Informacja: saldo konta najemcy na 31.01.2026 wynosi 0,00 zł. Kaucja zdeponowana: 8 550,00 zł.','N',9)
t(50,y+13,'Od 1 marca 2026 czynsz zostanie zwaloryzowany wskaźnikiem GUS; nową stawkę prześlemy do 20.02.2026.','N',9)
t(50,800,'Dokument sporządziła: Karolina Frąckowiak, tel. 61 555 20 41','N',8);t(545,800,'str. 1/1','N',8,1)
c.save()
