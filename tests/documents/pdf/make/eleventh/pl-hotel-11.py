from common import *
from fpdf import FPDF
n='pl-hotel'; I=iban('10301016','hot'); sn=nip('hos'); bn=nip('hob')
# gross based hotel prices
G=[('14.11','Nocleg DBL pok. 207 ze śniadaniem',2,D('389.00'),8),('14.11','Nocleg SGL pok. 211 ze śniadaniem',2,D('299.00'),8),('15.11','Wynajem sali konferencyjnej „Sosna”',1,D('1350.00'),23),('15.11','Przerwa kawowa',12,D('35.00'),8),('16.11','Parking',2,D('40.00'),23),('16.11','Opłata miejscowa',6,D('2.80'),'NP')]
tot=sum(k*p for _,_,k,p,_ in G); dep=D('1200.00'); due=tot-dep
br={}
for _,_,k,p,r in G: br[r]=br.get(r,D(0))+k*p
f=FPDF(); F='/usr/share/fonts/truetype/dejavu/'; f.add_font('D','',F+'DejaVuSans.ttf'); f.add_font('D','B',F+'DejaVuSans-Bold.ttf'); f.add_page(); f.set_auto_page_break(False)
def t(x,y,s,sz=9,b='',w=0,a='L'):
    f.set_font('D',b,sz); f.set_xy(x,y); f.cell(w,5,s,align=a)
t(15,12,'HOTEL MODRZEWIOWY DWÓR ***',15,'B'); t(15,19,'Modrzewiowy Dwór Hotele Sp. z o.o., ul. Leśna 70, 58-580 Szklarska Poręba',8); t(15,24,f'NIP {sn}  ·  recepcja@modrzewiowydwor.example  ·  tel. 75 555 20 20',8)
f.line(15,31,195,31)
t(15,35,'Faktura nr  R/1604/11/25',12,'B'); t(120,35,'Wystawiono: 16.11.2025 10:52',8); t(120,40,'Recepcjonista: KASIA M.',8); t(120,45,'Rezerwacja: 88213 / grupa PROJEKT ODRA',8)
t(120,50,'Przyjazd: 14.11.2025   Wyjazd: 16.11.2025',8); t(120,55,'Data sprzedaży: 16.11.2025',8)
t(15,45,'Nabywca:',8); t(15,50,'Biuro Projektowe Odra-Most S.A.',9,'B'); t(15,55,'ul. Nabrzeżna 6, 45-301 Opole',8); t(15,60,f'NIP {bn}',8)
y=72
for x,s in((15,'Data'),(30,'Usługa'),(110,'Ilość'),(128,'Cena brutto'),(155,'VAT'),(172,'Wartość')): t(x,y,s,8,'B')
f.line(15,y+5,195,y+5); y+=7
for d,a,k,p,r in G:
    t(15,y,d,8);t(30,y,a,8);t(110,y,str(k),8);t(128,y,m(p,' '),8);t(155,y,rt(r),8);t(172,y,m(k*p,' '),8,w=20,a='R'); y+=5.5
f.line(15,y+1,195,y+1); y+=4
t(110,y,'Suma brutto',9); t(172,y,m(tot,' '),9,w=20,a='R'); y+=6
t(110,y,'Zaliczka FZ/212/10/25 (21.10.2025)',8); t(172,y,'-'+m(dep,' '),9,w=20,a='R'); y+=7
t(110,y,'POZOSTAŁO DO ZAPŁATY',9,'B'); t(168,y,m(due,' ')+' PLN',10,'B',w=26,a='R'); y+=9
t(15,y,'Rozbicie VAT',8,'B'); y+=5
for r,g in br.items():
    vat=q(g*r/(100+r)) if isinstance(r,int) else D(0); t(15,y,f'{rt(r)}   netto {m(g-vat," ")}   VAT {m(vat," ")}   brutto {m(g," ")}',8); y+=5
t(15,y,'(rozbicie przed odliczeniem zaliczki)',7); y+=8
t(15,y,'Forma płatności: przelew – płatne niezwłocznie, w dniu wystawienia faktury',9); y+=6
t(15,y,f'Konto: {ib(I)}  Citi Handlowy  SWIFT CITIPLPX',9); y+=12
t(15,y,'Dziękujemy za pobyt! Doba hotelowa 15:00–11:00. Następny pobyt -10% z kodem MODRZEW do 31.03.2026.',8)
t(15,280,'Druk: system hotelowy KWHotel   str. 1/1',6)
f.output(OUT+f'/{n}.pdf')
gold(n,'invoice','R/1604/11/25','2025-11-16','2025-11-16',due,iban=I,buyer='Biuro Projektowe Odra-Most S.A.',seller='Modrzewiowy Dwór Hotele Sp. z o.o.')
