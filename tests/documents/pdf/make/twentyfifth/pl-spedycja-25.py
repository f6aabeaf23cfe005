from lib import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.lib.units import mm
F='/usr/share/fonts/truetype/liberation/LiberationSansNarrow-'
pdfmetrics.registerFont(TTFont('N',F+'Regular.ttf'));pdfmetrics.registerFont(TTFont('B',F+'Bold.ttf'));pdfmetrics.registerFontFamily('N',normal='N',bold='B',italic='N',boldItalic='B')
N='pl-spedycja'
IB=iban('1240176','1978001087442093');IB2=iban('1240176','1111001087442051')
pos=[('Fracht drogowy PL 87 Brodnica – DE 49 Osnabrück, 24 t, CMR 0077412','1','1380.00'),('Dodatek paliwowy 6,5%','1','89.70'),('Postój na rozładunku ponad 2 h (3 h)','3','40.00')]
net=sum(q(D(a)*D(b)) for _,a,b in pos);v=vat(net,23);g=net+v;K=D('4.2318')
s=PS('s',fontName='N',fontSize=9,leading=12);t=PS('t',parent=s,fontSize=7.5,leading=9);P=lambda x,st=s:Paragraph(x,st)
G=lambda d,w,**k:Table(d,colWidths=[x*mm for x in w],style=[('GRID',(0,0),(-1,-1),.4,colors.grey),('VALIGN',(0,0),(-1,-1),'TOP'),('TOPPADDING',(0,0),(-1,-1),2),('BOTTOMPADDING',(0,0),(-1,-1),2)]+k.get('st',[]))
R=[('ALIGN',(2,0),(-1,-1),'RIGHT'),('FONT',(0,0),(-1,-1),'N',9),('BACKGROUND',(0,0),(-1,0),colors.HexColor('#f3d9b0'))]
el=[P('<b><font size=17 color="#9a4a00">WARMIA-CARGO</font></b>'),Spacer(1,10),P('międzynarodowa spedycja i transport drogowy',t),Spacer(1,8),
G([[P(f'Sprzedawca / Seller<br/><b>Warmia-Cargo Spedycja Sp. z o.o.</b><br/>ul. Towarowa 9C, 10-416 Olsztyn<br/>NIP / VAT ID: PL{nip("739204418")}<br/>BDO 000225190 · KRS 0000399127<br/>Licencja wspólnotowa nr 0031884'),P(f'Nabywca / Buyer<br/><b>Zakłady Papiernicze Drwęca S.A.</b><br/>ul. Podgórna 55, 87-300 Brodnica<br/>NIP / VAT ID: PL{nip("874100291")}<br/>Nr dostawcy w systemie nabywcy: 400918')]],[90,90]),Spacer(1,10),
P('<b><font size=13>FAKTURA / INVOICE &nbsp; WCS/EUR/0874/12/25</font></b>'),Spacer(1,8),
G([[P('Data wystawienia<br/><i>Date of issue</i>',t),P('Data wykonania usługi<br/><i>Date of service</i>',t),P('Nr zlecenia<br/><i>Order no.</i>',t),P('Pojazd<br/><i>Truck</i>',t),P('Warunki płatności<br/><i>Terms of payment</i>',t)],[P('08-12-2025'),P('03-12-2025'),P('ZT/4471/25'),P('NOL 7K21 / NOL 33PX'),P('przelew 45 dni od daty wystawienia')]],[28,30,28,40,54]),Spacer(1,10),
G([['Lp','Opis usługi / Description','Ilość','Cena EUR','Netto EUR','VAT','Brutto EUR']]+[[i,P(a),b,m(c),m(D(b)*D(c)),'23%',m(D(b)*D(c)+vat(D(b)*D(c),23))] for i,(a,b,c) in enumerate(pos,1)],[9,81,14,20,20,12,24],st=R),Spacer(1,8),
G([['','Stawka','Netto','VAT','Brutto'],['EUR','23%',m(net),m(v),m(g)],['PLN','23%',m(net*K),m(q(v*K)),m(q(net*K)+q(v*K))]],[16,20,30,30,30],st=R),Spacer(1,4),
P('Przeliczenie wg kursu średniego NBP: 1 EUR = 4,2318 PLN, tabela nr 235/A/NBP/2025 z dnia 02-12-2025 (art. 31a ustawy o VAT)',t),Spacer(1,10),
P(f'<b><font size=12>DO ZAPŁATY / TOTAL DUE: {m(g)} EUR</font></b>'),Spacer(1,3),P('słownie: '+words(g,end='EUR')),Spacer(1,8),
P(f'Bank Pekao S.A., SWIFT: PKOPPLPW<br/>Rachunek EUR / EUR account: <b>PL{nrb(IB)}</b>'),Spacer(1,10),
P('Zgodnie z ustawą o przeciwdziałaniu nadmiernym opóźnieniom w transakcjach handlowych spółka oświadcza, że posiada status średniego przedsiębiorcy. Po terminie płatności naliczamy odsetki ustawowe oraz rekompensatę 40/70/100 EUR. Oryginały CMR i WZ wysłano pocztą 05-12-2025, nr nadania 00759007734412091.',t),Spacer(1,22),P('Wystawił / issued by: Milena Rudź, dział rozliczeń, rozliczenia@warmia-cargo.example, tel. +48 89 555 40 12')]
SimpleDocTemplate(f'{OUT}/{N}.pdf',pagesize=(210*mm,297*mm),leftMargin=15*mm,rightMargin=15*mm,topMargin=14*mm,bottomMargin=14*mm).build(el)
gold(N,'invoice',number='WCS/EUR/0874/12/25',issued='2025-12-08',due='2026-01-22',amount=g,currency='EUR',iban=IB,buyer='Zakłady Papiernicze Drwęca S.A.',seller='Warmia-Cargo Spedycja Sp. z o.o.')
