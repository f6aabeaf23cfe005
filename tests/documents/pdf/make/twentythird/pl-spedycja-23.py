from fpdf import FPDF
p=FPDF();L='/usr/share/fonts/truetype/liberation/LiberationSans-'
p.add_font('A','',L+'Regular.ttf');p.add_font('A','B',L+'Bold.ttf');p.set_auto_page_break(False);p.add_page()
def t(x,y,s,b='',z=9,a='L',w=0):
    p.set_font('A',b,z);p.set_xy(x,y);p.cell(w,5,s,align=a)
def m(x,y,w,s,b='',z=9):
    p.set_font('A',b,z);p.set_xy(x,y);p.multi_cell(w,4.3,s)
m(12,12,90,'Sprzedawca\n','',7);m(12,16,90,'VIATOR-LOG Spedycja Międzynarodowa Sp. z o.o.','B');m(12,25,90,'ul. Portowa 9\n70-833 Szczecin\nNIP: PL9590472270')
t(120,12,'Szczecin, 2025-11-21','',9,'R',78)
t(120,18,'data wystawienia: 2025-11-21','',8,'R',78);t(120,22,'data zakończenia usługi: 2025-11-18','',8,'R',78)
p.set_fill_color(225,225,225);p.rect(12,44,186,10,'F');t(12,46.5,'Faktura VAT sprzedaż w walucie FV-W 391/11/2025','B',13,'C',186)
m(12,60,85,'Nabywca','',7);m(12,64,85,'Drewpak Opakowania Sp. z o.o. Sp. k.','B');m(12,69,85,'Trzebiatowska 77\n72-200 Nowogard\nNIP: 8561850378')
m(110,60,88,'Rachunki bankowe','',7);m(110,64,88,'PLN: PL 09 1240 1574 8534 2451 8787 9006\nEUR: PL 51 1940 1076 6913 6110 9271 1626\nSWIFT (EUR): AGRIPLPR Credit Agricole\nProsimy o wpłatę na rachunek w walucie faktury.','',8)
y=92;C=[12,20,92,107,120,144,156,178];W=[8,72,15,13,24,12,22,20]
def row(y,r,b=''):
    for x,w,s,i in zip(C,W,r,range(9)):t(x,y,s,b,8,'L' if i<2 else 'R',w)
row(y,['Lp','Nazwa','Ilość','J.m.','Cena netto','VAT','Wart. netto','Brutto'],'B');p.line(12,y+5.5,198,y+5.5)
row(y+7,['1','Fracht Nowogard (PL) – Apeldoorn (NL)','1','usł.','1 150,00','23%','1 150,00','1 414,50'])
t(20,y+11,'zlecenie ZS/2025/1884, CMR 0094417, ciągnik ZS 7LK44 / naczepa ZS 90PX','',7)
row(y+17,['2','Postój na rozładunku (4 h ponad limit)','4','h','35,00','23%','140,00','172,20'])
row(y+23,['3','Dopłata paliwowa (BAF) 11/2025','1','usł.','92,00','23%','92,00','113,16'])
p.line(12,y+30,198,y+30)
row(y+31,['','','','','Razem:','','1 382,00','1 699,86'],'B')
row(y+36,['','','','','w tym','23%','1 382,00','1 699,86'])
t(12,y+45,'VAT: 317,86 EUR   Kurs: 1 EUR = 4,2410 PLN, tab. 224/A/NBP/2025 z dnia 2025-11-17   VAT w PLN: 1 348,04','',8)
t(12,y+54,'Przelew 45 dni','',9);t(60,y+54,'1 699,86 EUR','',9);t(95,y+54,'termin: 2026-01-05','',9)
t(12,y+60,'Zapłacono:','',9);t(60,y+60,'0,00 EUR','',9)
p.rect(110,y+66,88,12);t(112,y+69,'Razem do zapłaty:','B',11);t(112,y+69,'1 699,86 EUR','B',12,'R',84)
t(12,y+82,'Słownie: jeden tysiąc sześćset dziewięćdziesiąt dziewięć EUR 86/100','',8)
m(12,y+92,186,'Uwagi: Załączniki – list przewozowy CMR (oryginał wysłano 2025-11-20), kwit paletowy 33/33. Na podstawie ustawy o przeciwdziałaniu nadmiernym opóźnieniom w transakcjach handlowych po terminie naliczymy rekompensatę 40 / 70 / 100 EUR. Roszczenia przedawniają się z upływem roku (art. 32 CMR).','',7.5)
t(12,y+120,'Wystawił(a): Dorota Pilch','',8);t(120,y+120,'Odebrał(a):','',8,'R',60)
t(12,285,'Subiekt nexo PRO','',6);t(12,285,'Strona 1 z 1','',6,'R',186)
p.output('../pl-spedycja.pdf')
