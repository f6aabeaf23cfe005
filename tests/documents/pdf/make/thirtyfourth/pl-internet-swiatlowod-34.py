from common import *
from fpdf import FPDF
n='pl-internet-swiatlowod'; ib=iban('1030123','5'+'0400087720019384'[1:]);s=nip('813366027')
# ceny brutto
br=[('Internet światłowodowy 600 Mb/s, abonament 01.04-30.04.2026','79.99'),('Telewizja pakiet Rodzinny, abonament 01.04-30.04.2026','45.00'),('Telefon domowy, połączenia poza pakietem 01.03-31.03.2026','4.31'),('Rabat za e-fakturę i zgody marketingowe','-10.00')]
tt=sum(D(x[1]) for x in br);net=q(tt/D('1.23'));vt=tt-net
p=FPDF();p.set_auto_page_break(False);p.add_page()
d='/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed';p.add_font('D','',d+'.ttf');p.add_font('D','B',d+'-Bold.ttf')
def X(x,y,t,z=9,st='',wd=0,al='L'):
    p.set_font('D',st,z);p.set_xy(x,y);p.cell(wd,5,t,align=al)
p.set_fill_color(240,100,20);p.rect(0,0,210,16,'F');p.set_text_color(255);X(12,5,'netka  światłowód',15,'B');X(120,5,'www.netka.example   infolinia 17 777 10 00',8);p.set_text_color(0)
X(12,22,'Netka Podkarpacie S.A., ul. Rejtana 53, 35-326 Rzeszów, NIP '+s,7.5)
X(12,32,'Pan',9);X(12,37,'Zdzisław Mroczek',11,'B');X(12,42,'ul. Kwiatowa 5');X(12,47,'36-100 Kolbuszowa')
for i,(a,b_) in enumerate((('Faktura VAT nr','F/20098812/04/26'),('Data wystawienia','05.04.2026'),('Numer klienta','20098812'),('Numer umowy','RZ/2023/11804'),('Okres rozliczeniowy','01.04.2026 - 30.04.2026'))):
    X(112,30+i*6,a);X(150,30+i*6,b_,9,'B')
p.set_draw_color(240,100,20);p.rect(12,64,186,27)
X(15,66,'Do zapłaty',10);X(15,73,f(tt)+' zł',18,'B')
X(80,66,'Płatność: polecenie zapłaty',9,'B');X(80,72,'Nie musisz nic robić. Kwotę z faktury pobierzemy z Twojego rachunku',8);X(80,77,'w banku w dniu 22 kwietnia 2026 r. Prosimy o zapewnienie środków.',8);X(80,83,'Umowa obowiązuje do 30.11.2026. Wskaźnik waloryzacji: 3,6%.',7)
X(12,97,'Rozliczenie',11,'B')
for i,(a,b_) in enumerate((('Saldo z poprzedniego okresu','119,30'),('Wpłata z dnia 23.03.2026 (polecenie zapłaty)','-119,30'),('Saldo przed wystawieniem faktury','0,00'),('Bieżąca faktura',f(tt)))):
    X(12,104+i*5,a,8.5);X(160,104+i*5,b_+' zł',8.5,'',36,'R')
X(12,130,'Szczegóły faktury (ceny brutto)',11,'B')
y=138
for a,b_ in br:
    X(12,y,a,8.5);X(130,y,'23%',8.5,'',20,'R');X(160,y,f(b_)+' zł',8.5,'',36,'R');y+=6
p.line(12,y,198,y);y+=2
X(12,y,f'Stawka 23%   netto {f(net)} zł   VAT {f(vt)} zł   brutto {f(tt)} zł',8.5);y+=6
X(12,y,f'Razem: {f(tt)} zł   słownie: {words(tt)} zł {gr(tt)}/100',9,'B');y+=14
X(12,y,'Twój indywidualny numer rachunku do wpłat (gdy zrezygnujesz z polecenia zapłaty):',8);y+=5
X(12,y,g(ib)+'   Citi Handlowy',10,'B');y+=12
p.set_xy(12,y);p.set_font('D','',6.5);p.multi_cell(186,3.5,'Reklamację możesz złożyć w ciągu 12 miesięcy od ostatniego dnia okresu rozliczeniowego. Złożenie reklamacji nie wstrzymuje płatności. W przypadku opóźnienia możemy naliczyć odsetki ustawowe. Netka Podkarpacie S.A., Sąd Rejonowy w Rzeszowie XII Wydział Gospodarczy KRS 0000254417, kapitał zakładowy 3 200 000 zł wpłacony w całości. Następna faktura: 05.05.2026.')
X(180,280,'str. 1/1',7)
p.output('../'+n+'.pdf')
if 'R' in globals(): gold(n,'invoice','F/20098812/04/26','2026-04-05','2026-04-22',tt,'PLN',ib,'Zdzisław Mroczek','Netka Podkarpacie S.A.')
