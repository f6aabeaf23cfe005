from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D='/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed'
pdfmetrics.registerFont(TTFont('D',D+'.ttf'));pdfmetrics.registerFont(TTFont('DB',D+'-Bold.ttf'))
n=S('n',fontName='D',fontSize=8.5,leading=11);b=S('b',parent=n,fontName='DB');h=S('h',parent=b,fontSize=13,leading=17,alignment=1);P=Paragraph
d=SimpleDocTemplate('../pl-klinika.pdf',pagesize=A4,margins=40,leftMargin=40,rightMargin=40,topMargin=35,title='FVS')
g=('GRID',(0,0),(-1,-1),.4,colors.black)
e=[Table([[P('Centrum Medyczne Vitalis Sp. z o.o.',b),P('Miejsce wystawienia: Łódź<br/>Data wystawienia: 05-11-2025<br/>Data wykonania usługi: 31-10-2025',n)],
[P('90-365 Łódź, ul. Tymienieckiego 22<br/>NIP PL6973264737 REGON 365175030<br/>Nr księgi rej. 000000148832 W-05<br/>mBank 39 2490 0005 8892 6280 5405 6040',n),P('Forma płatności: <b>Przelew 30 dni</b><br/>Oddział: Medycyna Pracy<br/>Umowa nr MP/112/2024',n)]],colWidths=[300,215],style=[('VALIGN',(0,0),(-1,-1),'TOP')]),
Spacer(1,10),P('Faktura nr FVS/25/11/00417',h),P('oryginał',S('c',parent=n,alignment=1)),Spacer(1,8),
Table([[P('Płatnik:',b),P('Odbiorca:',b)],[P('Transbud Logistyka Sp. z o.o.<br/>95-070 Aleksandrów Łódzki<br/>ul. Wierzbińska 48<br/>NIP 5227345586',n),P('Transbud Logistyka Sp. z o.o. – Baza Stryków<br/>95-010 Stryków, ul. Smolice 1F',n)]],colWidths=[257,257],style=[('BOX',(0,0),(-1,-1),.4,colors.black),('VALIGN',(0,0),(-1,-1),'TOP')]),Spacer(1,8)]
R=[['Lp','Nazwa świadczenia','PKWiU','Ilość','Cena','Netto','St.','VAT','Brutto'],
['1','Badanie wstępne – medycyna pracy','86.21','3','180,00','540,00','zw','0,00','540,00'],
['2','Badanie okresowe – medycyna pracy','86.21','7','160,00','1120,00','zw','0,00','1120,00'],
['3','Badanie kierowcy kat. C/C+E z psychotestem','86.22','2','260,00','520,00','zw','0,00','520,00'],
['4','Szczepienie przeciw grypie sezon 2025/26','86.21','11','95,00','1045,00','zw','0,00','1045,00'],
['5','Kopia dokumentacji – wydruk','82.19','5','8,00','40,00','23','9,20','49,20'],
['','','','','Razem:','3265,00','','9,20','3274,20'],['','','','','w tym:','3225,00','zw','0,00','3225,00'],['','','','','','40,00','23','9,20','49,20']]
e+=[Table(R,colWidths=[22,205,38,32,45,50,25,40,55],style=[('FONT',(0,0),(-1,-1),'D',8),('FONT',(0,0),(-1,0),'DB',8),('ALIGN',(3,1),(-1,-1),'RIGHT'),('GRID',(0,0),(-1,5),.4,colors.black),('LINEBELOW',(4,6),(-1,6),.4,colors.black)]),Spacer(1,10),
Table([['Wartość faktury','Zapłacono','Do zapłaty PLN'],['3274,20','0,00','3274,20']],colWidths=[110]*3,hAlign='RIGHT',style=[('FONT',(0,0),(-1,-1),'D',9),('FONT',(2,0),(2,-1),'DB',10),('ALIGN',(0,0),(-1,-1),'CENTER'),g]),Spacer(1,6),
P('Słownie: trzy tysiące dwieście siedemdziesiąt cztery złote dwadzieścia groszy',n),Spacer(1,8),
P('Zwolnienie z VAT: art. 43 ust. 1 pkt 18 i 19 ustawy o VAT. Termin płatności liczony jest od daty wystawienia faktury. Zestawienie pracowników (załącznik RODO) przekazano osobno dnia 03-11-2025. Skierowania z okresu 01-10-2025 – 31-10-2025.',n),Spacer(1,30),
Table([['Fakturę wystawił(a)','Upoważniony do odbioru'],['Renata Olczyk','']],colWidths=[257,257],style=[('FONT',(0,0),(-1,-1),'D',8),('ALIGN',(0,0),(-1,-1),'CENTER')]),Spacer(1,20),P('mMedSoft v. 7.4.2 &nbsp; wydrukowano 2025-11-06 08:14 &nbsp; strona 1 z 1',S('x',parent=n,fontSize=6.5))]
d.build(e)
