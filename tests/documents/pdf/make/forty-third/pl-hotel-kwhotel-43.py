import sys; sys.path.insert(0,'src')
from common import *
from fpdf import FPDF
acc=nrb('1540111','5208144900130001')
p=FPDF();p.add_page();F='/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed%s.ttf'
p.add_font('D','',F%'');p.add_font('D','B',F%'-Bold')
def f(z=9,s=''):p.set_font('D',s,z)
f(16,'B');p.set_text_color(120,40,60);p.cell(0,8,'Dwór Pod Jesionem ***',align='C',new_x='LMARGIN',new_y='NEXT');p.set_text_color(0)
f(8);p.cell(0,4,'Pensjonat & restauracja · Jesionka 2 · 57-530 Międzylesie · recepcja 74 812 61 33',align='C',new_x='LMARGIN',new_y='NEXT');p.ln(6)
f(12,'B');p.cell(100,7,'Faktura nr 214/06/2025');f();p.cell(0,7,'Rezerwacja: #10883 / Booking 4410.229.118',align='R',new_x='LMARGIN',new_y='NEXT')
for a,b in(('Data wystawienia','22.06.2025'),('Data zakończenia usługi','22.06.2025'),('Pobyt','19.06.2025 - 22.06.2025 (3 doby)'),('Pokój','204 DBL, 207 TWIN'),('Sposób płatności','przelew - 7 dni od daty wystawienia'),):
    p.cell(45,5,a+':');p.cell(0,5,b,new_x='LMARGIN',new_y='NEXT')
p.ln(3);y=p.get_y()
p.multi_cell(92,5,'Sprzedawca\nJesion Turystyka Grażyna Walczyk\nJesionka 2, 57-530 Międzylesie\nNIP '+nip('881209467')+'\nKonto: '+g4(acc),border=1)
p.set_xy(108,y);p.multi_cell(92,5,'Nabywca\nStowarzyszenie Miłośników Kolei Sudeckich\nul. Dworcowa 1, 58-300 Wałbrzych\nNIP '+nip('886270315')+'\nGość: Wiktor Oleś',border=1,new_x='LMARGIN',new_y='NEXT');p.ln(4)
rows=[('Usługa hotelarska - pokój 2-os. 204','3','290.00','8'),('Usługa hotelarska - pokój 2-os. 207','3','270.00','8'),('Obiadokolacja grupowa 20.06.','4','72.00','8'),('Parking','3','25.00','23'),('Wynajem salki konferencyjnej 21.06.','1','246.00','23'),('Opłata miejscowa (4 os. x 3 doby)','12','2.80','np')]
W=(80,14,26,26,18,26);f(8,'B')
for x,h in zip(W,('Nazwa','Ilość','Cena brutto','Netto','VAT','Wart. brutto')):p.cell(x,6,h,border='B',align='L' if h=='Nazwa' else 'R')
p.ln();f(8);S={}
for n,a,c,v in rows:
    b=q(D(a)*D(c));S[v]=S.get(v,D(0))+b;ne=q(b/(1+D(v)/100)) if v!='np' else b
    for x,s in zip(W,(n,a,pl(c),pl(ne),v+('%' if v!='np' else ''),pl(b))):p.cell(x,5.5,s,align='L' if s==n else 'R')
    p.ln()
tot=sum(S.values());p.ln(3);f(8,'B');p.cell(0,5,'Zestawienie VAT (metodą „od sta” od sumy brutto)',new_x='LMARGIN',new_y='NEXT');f(8)
for v,b in S.items():
    va=q(b*D(v)/(100+D(v))) if v!='np' else D(0)
    p.cell(0,5,f"{v+('%' if v!='np' else '')}:  netto {pl(b-va)}   VAT {pl(va)}   brutto {pl(b)}",new_x='LMARGIN',new_y='NEXT')
z=D('800.00');r=tot-z;p.ln(3);f(9)
for a,b,st in(('Razem brutto',tot,''),('Zadatek wpłacony 23.05.2025 (przelew)',-z,''),('Pozostało do zapłaty',r,'B')):
    f(10 if st else 9,st);p.cell(130,6,a,align='R');p.cell(60,6,('-' if b<0 else '')+pl(abs(b))+' PLN',align='R',new_x='LMARGIN',new_y='NEXT')
f(8);p.cell(0,5,f'Słownie do zapłaty: {slow(r)} zł {gr(r)}',new_x='LMARGIN',new_y='NEXT');p.ln(4)
p.multi_cell(0,4.5,'Dziękujemy za pobyt! Zapraszamy ponownie - przy rezerwacji jesiennej do 31.08.2025 rabat 10%. Doba hotelowa od 15:00 do 11:00. Reklamacje: recepcja@podjesionem.example. Wystawiła: recepcja, K. Sówka')
p.set_y(-25);p.set_auto_page_break(False);f(6);p.cell(0,4,'Wydrukowano z programu KWHotel Pro - strona 1 z 1',align='C')
p.output('pl-hotel-kwhotel.pdf')
import json;json.dump({'pl-hotel-kwhotel':{'file':'pl-hotel-kwhotel.pdf','kind':'invoice','program':'KWHotel','gold':dict(number='214/06/2025',issued='2025-06-22',due='2025-06-29',amount=str(r),currency='PLN',iban='PL'+acc,buyer='Stowarzyszenie Miłośników Kolei Sudeckich',seller='Jesion Turystyka Grażyna Walczyk')}},open('g5.json','w'),ensure_ascii=False)
