from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D='/usr/share/fonts/truetype/dejavu/'
pdfmetrics.registerFont(TTFont('S',D+'DejaVuSerif.ttf'));pdfmetrics.registerFont(TTFont('SB',D+'DejaVuSerif-Bold.ttf'))
c=Canvas('../pl-hotel.pdf',pagesize=(595,842))
def t(x,y,s,f='S',z=8.5,a='l'):
    c.setFont(f,z);{'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[a](x,842-y,s)
t(297,50,'HOTEL POD SKOCZNIĄ ***','SB',18,'c');t(297,66,'34-500 Zakopane, ul. Kasprusie 61  ·  recepcja +48 18 555 03 09','S',8,'c')
c.line(40,842-76,555,842-76)
t(40,98,'Faktura VAT','SB',13);t(150,98,'001245/HTL/2025','SB',13);t(555,98,'Zakopane, 14.09.2025','S',9,'r')
t(40,122,'Nabywca');t(40,134,'Fundacja Ruch i Góry','SB');t(40,146,'ul. Kościuszki 5/2, 30-105 Kraków');t(40,158,'NIP 6793301448')
for i,(a,b) in enumerate([('Gość','Krzysztof Baran (+3)'),('Pokój','214, 216'),('Przyjazd','11.09.2025'),('Wyjazd','14.09.2025'),('Nr rezerwacji','R-88214 / Booking 4471902213'),('Konto gościa (folio)','30771')]):
    t(330,122+12*i,a);t(430,122+12*i,b)
y=215
X=[(40,'Data','l'),(95,'Opis','l'),(300,'Ilość','r'),(360,'Cena','r'),(405,'PTU','r'),(475,'Netto','r'),(555,'Brutto','r')]
for x,s,a in X:t(x,y,s,'SB',8,a)
c.line(40,842-y-4,555,842-y-4)
R=[('11.09','Nocleg ze śniadaniem, pok. 2-os.','2','340,00','8%','629,63','680,00'),('12.09','Nocleg ze śniadaniem, pok. 2-os.','2','340,00','8%','629,63','680,00'),('13.09','Nocleg ze śniadaniem, pok. 2-os.','2','340,00','8%','629,63','680,00'),('12.09','Obiadokolacja','4','65,00','8%','240,74','260,00'),('13.09','Wynajem sali szkoleniowej','1','450,00','23%','365,85','450,00'),('11-14.09','Parking strzeżony','3','40,00','23%','97,56','120,00'),('11-14.09','Opłata miejscowa 4 os. x 3 dni','12','2,00','NP','24,00','24,00')]
for r in R:
    y+=15
    for (x,_,a),v in zip(X,r):t(x,y,v,'S',8,a)
y+=6;c.line(40,842-y,555,842-y)
for a,n,v,b in [('8%','2129,63','170,37','2300,00'),('23%','463,41','106,59','570,00'),('NP','24,00','0,00','24,00'),('Razem','2617,04','276,96','2894,00')]:
    y+=13;f='SB' if a=='Razem' else 'S'
    for x,s in zip((320,395,470,555),(a,n,v,b)):t(x,y,s,f,8,'r')
y+=28;t(330,y,'Razem brutto PLN');t(555,y,'2894,00','S',9,'r')
y+=14;t(330,y,'Zadatek 22.08.2025 przelew');t(555,y,'-600,00','S',9,'r')
y+=14;t(330,y,'Karta VISA 14.09.2025');t(555,y,'-120,00','S',9,'r')
y+=18;t(330,y,'POZOSTAŁO DO ZAPŁATY','SB',10);t(555,y,'2174,00 PLN','SB',10,'r')
y+=30;t(40,y,'Forma płatności: przelew. Płatne niezwłocznie po otrzymaniu faktury.')
y+=14;t(40,y,'Bank Pekao S.A. 97 1240 6247 1161 4917 4726 5987')
y+=14;t(40,y,'Słownie: dwa tysiące sto siedemdziesiąt cztery zł 00 gr')
y+=40;t(40,y,'Wystawił(a): Recepcja / Bachleda M.');t(555,y,'Odebrał: ........................','S',8.5,'r')
t(297,780,'Sprzedawca: Skocznia Hospitality Sp. z o.o., ul. Kasprusie 61, 34-500 Zakopane, NIP 7362195048, REGON 360114782','S',7,'c')
t(297,792,'Zapraszamy ponownie! Rezerwując do 31.10.2025 ferie zimowe 2026 otrzymają Państwo rabat 10%.','S',7,'c')
t(297,804,'14.09.2025 10:47:12  KWHotel  str. 1/1','S',6,'c')
c.save()
