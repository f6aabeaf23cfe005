from lib import *
from fpdf import FPDF
F='/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed'
p=FPDF();p.set_margins(14,12);p.set_auto_page_break(True,12);p.add_font('D','',F+'.ttf');p.add_font('D','B',F+'-Bold.ttf');p.add_page()
def L(s,st='',z=8.5,h=4.3,w=0,al='L',nl=1,b=0):
    p.set_font('D',st,z);p.cell(w,h,s,border=b,align=al,new_x='LMARGIN' if nl else 'RIGHT',new_y='NEXT' if nl else 'TOP')
L('Faktura sprzedaży','B',16,8);L('FSK/26/004417','B',12,6);L('Strona 1 z 1','',7);p.ln(3)
A=['Salon Meblowy Przytulny Dom Janik i Syn Sp. j.','Arkadiusz Janik','ul. Zamojska 112','22-300 Krasnystaw','NIP: '+N['mebb']]
B=['MEBLOHURT Wschód Sp. z o.o.','ul. Metalurgiczna 13','20-234 Lublin','Nr telefonu  81 440 02 17','Nr rejestracyjny VAT  PL'+N['meb']]
for i,(a,b) in enumerate(zip(A,B)): L(a,'B' if i==0 else '',9,w=100,nl=0);L(b,'B' if i==0 else '',9)
p.ln(5)
H=[[('Nabywca nr','N-20418'),('Nr zamówienia','ZS/26/01904'),('Nr zewnętrzny','mail 19.01')],[('Data dokumentu','27.01.2026'),('Data sprzedaży','26.01.2026'),('Kod sprzedawcy','PIOTR Z.')],[('Metoda wysyłki','Transport własny'),('Kod lokalizacji','LUB-CENTR'),('Forma płatności','PRZELEW')]]
for r in H:
    for k,(a,b) in enumerate(r): L(a,'B',7.5,w=60,nl=k==2)
    for k,(a,b) in enumerate(r): L(b,'',8.5,w=60,nl=k==2)
    p.ln(1)
L('Warunki płatności','B',7.5);L('30 dni netto od daty dokumentu; przy zapłacie w ciągu 10 dni – 2% skonta');p.ln(4)
W=[22,62,14,12,22,14,12,24]
def R(v,st='',b='B'):
    for k,(x,wd) in enumerate(zip(v,W)): L(x,st,8,5.5,wd,'L' if k<2 else 'R',k==7,b)
R(['Nr','Opis','Ilość','Jm','Cena jedn.','Rabat %','VAT %','Kwota netto'],'B')
it=[('KR-0112','Krzesło OSLO dąb/antracyt',24,'SZT','189.00',12),('ST-0450','Stół rozkładany FJORD 160/220',6,'SZT','1149.00',12),('KM-0077','Komoda LUND 3D3S biały mat',5,'SZT','899.00',12),('TR-PAL','Dostawa paletowa',4,'PAL','95.00',0)]
tot=D(0)
for a,b,n,j,c,r in it:
    x=q(D(c)*n*(100-r)/100);tot+=x;R([a,b,str(n),j,m(c,'.'),str(r) if r else '','23',m(x,'.')])
L('WZ26/00877 z 26.01.2026','',7);p.ln(2)
assert tot==D('14394.00') and q(tot*D('.23'))==D('3310.62')
def T(a,b,st=''): L(a,st,8.5,5,140,'R',0);L(b,st,8.5,5,42,'R')
T('Razem PLN bez VAT','14.394,00');T('23% VAT','3.310,62');T('Razem PLN z VAT','17.704,62','B')
p.ln(2);L('Specyfikacja kwoty VAT','B',8)
L('Identyfikator VAT  KR23    VAT % 23    Podstawa VAT 14.394,00    Kwota VAT 3.310,62','',8)
p.ln(3);p.set_font('D','',8);p.multi_cell(0,4.2,'Kwota skonta przy zapłacie do 06.02.2026: 354,09 PLN (do zapłaty po skoncie 17.350,53 PLN). Skonto zostanie udokumentowane fakturą korygującą. Towar pozostaje własnością sprzedawcy do chwili zapłaty całości ceny. Reklamacje jakościowe w ciągu 7 dni od dostawy.')
p.ln(4);L('Bank: BNP Paribas / Alior Bank S.A.'.replace('BNP Paribas / ',''),'',8);L('IBAN: '+ib4(I['meb']),'',8);L('Numer SWIFT: ALBPPLPW','',8)
p.ln(20);L('MEBLOHURT Wschód Sp. z o.o. · KRS 0000677120 SR Lublin-Wschód · kapitał 1.200.000 zł · BDO 000055218 · Microsoft Dynamics 365 Business Central','',6.5)
p.output('../pl-meble.pdf')
