from lib import *
from fpdf import FPDF
import glob
N='pl-hotel'
ns=nip(736102558); nb=nip(113290441); ib=iban('24900005','0000453071128840')
# brutto prices
it=[('Pokój 2-os. Deluxe nr 214, 14-17.08.2025',3,'420.00',8),('Śniadanie',6,'45.00',8),('Kolacja bankietowa',1,'318.00',8),('Parking podziemny',3,'40.00',23),('Opłata miejscowa (6 os./doba)',6,'2.60','np')]
r=[]
for a,b,c_,d in it:
    br=q(D(b)*D(c_)); vat=q(br*d/(100+d)) if d!='np' else D(0); r.append((a,b,D(c_),d,br-vat,vat,br))
n=sum(x[4] for x in r); v=sum(x[5] for x in r); g=sum(x[6] for x in r); dep=D('600.00'); due=g-dep
P=FPDF(format='A4'); P.add_page(); f=glob.glob('/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf')[0]; P.add_font('S','',f); P.add_font('S','B',f.replace('Serif','Serif-Bold'))
F=lambda z,b='':P.set_font('S',b,z)
nx=dict(new_x='LMARGIN',new_y='NEXT')
F(18,'B'); P.cell(0,9,'HOTEL POD GIEWONTEM ***',align='C',**nx); F(8); P.cell(0,4.5,f'Tatra Resorts Sp. z o.o. Sp. k., ul. Strążyska 31, 34-500 Zakopane, NIP {ns}',align='C',**nx); P.cell(0,4.5,'recepcja@podgiewontem.example  tel. 18 555 31 31',align='C',**nx); P.ln(5)
F(12,'B'); P.cell(0,7,'Faktura VAT / Invoice  FV 002914/08/2025/REC',**nx); F(9)
for a,b in [('Data wystawienia / Date of issue:','17-08-2025'),('Data sprzedaży / Date of sale:','17-08-2025'),('Przyjazd / Arrival:','14-08-2025'),('Wyjazd / Departure:','17-08-2025'),('Gość / Guest:','Rafał Nowacki'),('Nr rezerwacji / Conf. no.:','BK-4471902')]:
    P.cell(62,5,a); P.cell(0,5,b,**nx)
P.ln(3); F(9,'B'); P.cell(0,5,'Nabywca / Buyer:',**nx); F(9)
for s in ['Nowacki Projekt Rafał Nowacki','ul. Puławska 257 m. 40','02-740 Warszawa','NIP '+nb]: P.cell(0,5,s,**nx)
P.ln(4); W=[68,12,22,12,24,22,26]; F(7.5,'B'); P.set_fill_color(225,225,215)
for w,s in zip(W,['Nazwa / Description','Ilość','Cena brutto','VAT','Netto','VAT kwota','Brutto']): P.cell(w,6,s,1,align='C',fill=True)
P.ln(); F(8)
for x in r:
    for w,s,al in zip(W,[x[0],str(x[1]),m(x[2]),'NP' if x[3]=='np' else f'{x[3]}%',m(x[4]),m(x[5]),m(x[6])],'LRRCRRR'): P.cell(w,6,s,1,align=al)
    P.ln()
F(8,'B')
for w,s,al in zip([114,24,22,26],['Razem / Total',m(n),m(v),m(g)],'RRRR'): P.cell(w,6,s,1,align=al)
P.ln(); F(8)
for k in (8,23,'np'):
    a=[sum(x[i] for x in r if x[3]==k) for i in(4,5,6)]
    for w,s in zip([114,24,22,26],['w tym NP' if k=='np' else f'w tym {k}%',m(a[0]),m(a[1]),m(a[2])]): P.cell(w,5,s,align='R')
    P.ln()
P.ln(5); F(9)
P.cell(110,6,'Wpłacony zadatek (przelew 02-07-2025) / Deposit paid'); P.cell(0,6,'-'+m(dep)+' PLN',align='R',**nx)
F(12,'B'); P.cell(110,8,'Pozostaje do zapłaty / Balance due'); P.cell(0,8,m(due)+' PLN',align='R',**nx)
F(9); s=slow(due); P.cell(0,6,f'Słownie: {s[0]} zł {s[2]}/100',**nx)
P.cell(0,6,'Forma płatności: karta płatnicza przy wymeldowaniu    Termin płatności: płatne natychmiast',**nx)
P.cell(0,6,'Konto: Alior Bank '+nrb(ib),**nx)
P.ln(8); F(7.5); P.multi_cell(0,4,'Opłata miejscowa pobierana na rzecz Gminy Miasto Zakopane – nie podlega VAT. Zadatek udokumentowany fakturą zaliczkową FZ 000388/07/2025/REC. Następny pobyt 10% taniej z kodem GIEWONT10 (ważny do 30-06-2026). Recepcjonista: 04 Kasia. Dziękujemy za pobyt! / Thank you for staying with us.')
P.output(f'{OUT}/{N}.pdf')
gold(N,'invoice',number='FV 002914/08/2025/REC',issued='2025-08-17',due='2025-08-17',amount=due,currency='PLN',iban=ib,buyer='Nowacki Projekt Rafał Nowacki',seller='Tatra Resorts Sp. z o.o. Sp. k.')
