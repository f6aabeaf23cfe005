from fpdf import FPDF
L='/usr/share/fonts/truetype/liberation/LiberationSansNarrow-'
p=FPDF();p.add_font('N','',L+'Regular.ttf');p.add_font('N','B',L+'Bold.ttf');p.add_page();p.set_margins(15,15);p.set_font('N','',10)
def c(w,h,s,b=0,a='L',nl=False,st='',z=10,fill=False):
    p.set_font('N',st,z);p.cell(w,h,s,border=b,align=a,new_x='LMARGIN' if nl else 'RIGHT',new_y='NEXT' if nl else 'TOP',fill=fill)
p.set_xy(15,15)
c(110,6,'Faktura VAT FVS/2026/09/0031',st='B',z=15);c(70,6,'ORYGINAŁ','','R',True)
p.ln(3)
for a,b in [('Data wystawienia:','2026-09-10'),('Data sprzedaży:','2026-08-31'),('Miejsce wystawienia:','Katowice')]: c(110,5,'');c(40,5,a);c(30,5,b,nl=True,a='R')
p.ln(4);p.set_fill_color(225)
c(88,6,'Sprzedawca',1,fill=True,st='B');c(4,6,'');c(88,6,'Nabywca',1,nl=True,fill=True,st='B')
for a,b in [('Śląski Dom Brokerski Sp. z o.o.','Towarzystwo Ubezpieczeń Horyzont S.A.'),('ul. Mickiewicza 29','al. Jerozolimskie 162A'),('40-085 Katowice','02-342 Warszawa'),('NIP: 9545277611','NIP: 5277546588'),('Zezwolenie brokerskie KNF nr 1187/04','Nr kontrahenta: TUH-0007')]: c(92,5,a);c(88,5,b,nl=True)
p.ln(4)
W=[8,84,16,12,22,12,18,8+0]
W=[8,74,12,10,22,12,18,24]
for w,s in zip(W,['Lp','Nazwa usługi','Ilość','Jm','Wartość netto','VAT','Kwota VAT','Wartość brutto']): c(w,6,s,1,'C',fill=True,z=9)
p.ln(6)
R=[('1','Prowizja brokerska – ubezp. majątkowe, inkaso 08/2026','1','usł','18 274,36','zw','0,00','18 274,36'),('2','Prowizja brokerska – flota, inkaso 08/2026','1','usł','6 410,90','zw','0,00','6 410,90'),('3','Szkolenie likwidatorów 20.08.2026','1','usł','1 500,00','23%','345,00','1 845,00')]
assert round(18274.36+6410.90,2)==24685.26 and round(24685.26+1845,2)==26530.26
for r in R:
    for i,(w,s) in enumerate(zip(W,r)): c(w,6,s,1,'R' if i>3 else 'L',z=9)
    p.ln(6)
p.ln(3)
for r in [('Wg stawki VAT','Netto','VAT','Brutto'),('zw','24 685,26','0,00','24 685,26'),('23%','1 500,00','345,00','1 845,00'),('Razem','26 185,26','345,00','26 530,26')]:
    c(80,5,'')
    for s in r: c(25,5,s,1,'R',z=9)
    p.ln(5)
p.ln(4)
c(180,5,'Zwolnienie: art. 43 ust. 1 pkt 37 ustawy o podatku od towarów i usług. Podstawa: bordereau prowizyjne nr 8/2026 z dnia 2026-09-04.',nl=True,z=8)
p.ln(3)
c(40,6,'Sposób zapłaty:');c(60,6,'Przelew 30 dni',st='B');c(40,6,'Termin płatności:');c(40,6,'2026-10-10',st='B',nl=True)
c(40,6,'Bank:');c(140,6,'BNP Paribas Bank Polska S.A.',nl=True);c(40,6,'Nr rachunku:');c(140,6,'69 1600 1468 4978 2298 5529 6749',st='B',nl=True)
p.ln(3)
c(40,8,'Do zapłaty:',z=13,st='B');c(140,8,'26 530,26 PLN',z=13,st='B',nl=True)
c(40,5,'Słownie:');c(140,5,'dwadzieścia sześć tysięcy pięćset trzydzieści złotych dwadzieścia sześć groszy',nl=True)
c(40,5,'Opis:');c(140,5,'Składki zainkasowane przez TU: 164 201,80 PLN; następne rozliczenie do 2026-10-05',nl=True)
p.ln(22)
c(80,5,'Nazwisko i podpis osoby wystawiającej','T','C',z=8);c(20,5,'');c(80,5,'Nazwisko i podpis osoby uprawnionej do odbioru','T','C',z=8,nl=True)
p.set_auto_page_break(False);p.set_y(283);c(180,4,'Symfonia Handel · strona 1 z 1',a='C',z=7);p.output('pl-broker.pdf')
