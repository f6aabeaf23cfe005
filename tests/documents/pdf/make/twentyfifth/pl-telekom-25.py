from lib import *
from fpdf import FPDF
N='pl-telekom'
pos=[('Światłowód Biznes 600/200 – abonament 11.2025','65.00'),('Stały adres IP','15.00'),('Telefonia VoIP – 2 numery','24.00'),('Rozmowy poza pakietem 10.2025 (41 min 12 s)','7.38'),('Rabat za e-fakturę i polecenie zapłaty','-5.00')]
net=sum(D(c) for _,c in pos);v=vat(net,23);g=net+v
p=FPDF();p.add_page();d='/usr/share/fonts/truetype/liberation/LiberationSans-'
p.add_font('L','',d+'Regular.ttf');p.add_font('L','B',d+'Bold.ttf')
def w(x,y,t,s=9,b='',c=0,a='L',wd=90):
    p.set_font('L',b,s);p.set_text_color(*( (200,0,90) if c else (30,30,30)));p.set_xy(x,y);p.multi_cell(wd,s*.47,t,align=a)
w(12,10,'netgmina',22,'B',1);w(12,20,'Netgmina Telekomunikacja Kujawy S.A., ul. Dworcowa 31, 88-100 Inowrocław\nNIP %s · nr wpisu RPT 4471 · kapitał 2 100 000 zł (wpłacony w całości)'%nip('556214008'),7,wd=130)
w(120,34,'Studio Fryzjerskie Loczek\nDaria Piwko\nul. Solankowa 16/2\n88-100 Inowrocław',10)
w(12,34,'Numer klienta: 10338127\nNumer umowy: B/2023/11809\nNIP nabywcy: %s'%nip('556104377'))
w(12,60,'Faktura VAT nr 25/11/NG/0033812',13,'B',1,wd=180)
w(12,69,'Data wystawienia: 03.11.2025    Data sprzedaży: 30.11.2025    Okres abonamentu: 01.11.2025–30.11.2025',8.5,wd=180)
p.set_fill_color(252,230,240);p.rect(12,77,186,22,'F')
w(16,79,'Kwota do zapłaty',9);w(16,85,m(g)+' zł',17,'B',1)
w(80,79,'Płatność: polecenie zapłaty',9,'B');w(80,84,'Nie musisz nic robić – kwotę pobierzemy z Twojego rachunku bankowego ** 7731 w dniu 18.11.2025. Prosimy o zapewnienie środków.',8.5,wd=115)
y=106
for a,b,s in [('Usługa','Netto zł','B')]+[(a,m(b).replace('-','–'),'') for a,b in pos]: w(12,y,a,9,s,wd=130);w(150,y,b,9,s,a='R',wd=48);p.line(12,y+5.5,198,y+5.5);y+=7
for a,b in [('Razem netto',net),('Podatek VAT 23%',v),('Razem brutto za okres',g)]: w(100,y,a,9,'B');w(150,y,m(b),9,'B',a='R',wd=48);y+=6
w(12,y+4,'Słownie: '+words(g),8,wd=180)
w(12,y+14,'Historia rozliczeń',10,'B',1);y+=20
for r in [('Dokument','Data','Obciążenie','Wpłata'),('25/09/NG/0032977','02.09.2025','122,88','122,88 (17.09.2025)'),('25/10/NG/0033340','02.10.2025','124,11','124,11 (17.10.2025)'),('Saldo na dzień 03.11.2025','','','0,00')]:
    for x,t in zip((12,70,105,140),r): w(x,y,t,8)
    y+=5
w(12,y+8,'Koniec okresu, na jaki zawarto umowę: 30.06.2026. W razie nieudanego obciążenia rachunku ponowimy próbę, a po 7 dniach naliczymy odsetki ustawowe. Reklamacje: 12 miesięcy od dnia doręczenia faktury. Infolinia 52 555 33 00 (pn.–sob. 8–20), panel.netgmina.example. Uwaga na fałszywe SMS-y z linkiem do dopłaty!\nFaktura nie wymaga podpisu. Strona 1 z 1.',7,wd=186)
p.output(f'{OUT}/{N}.pdf')
gold(N,'invoice',number='25/11/NG/0033812',issued='2025-11-03',due='2025-11-18',amount=g,currency='PLN',iban=None,buyer='Studio Fryzjerskie Loczek Daria Piwko',seller='Netgmina Telekomunikacja Kujawy S.A.')
