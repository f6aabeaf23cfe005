from fpdf import FPDF
p=FPDF();p.set_margins(15,12);p.set_auto_page_break(False);p.add_page()
F='/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed';p.add_font('d','',F+'.ttf');p.add_font('d','B',F+'-Bold.ttf')
def l(s,z=9,b='',a='L',h=5,w=0,bd=0,nl=1): p.set_font('d',b,z);p.cell(w,h,s,border=bd,align=a,new_x='LMARGIN' if nl else 'RIGHT',new_y='NEXT' if nl else 'TOP')
l('Faktura VAT nr (S)FVS-0419/25',14,'B','C',9);l('ORYGINAŁ',8,a='C')
l('Wystawiona dnia: 31.12.2025 r., Gliwice',9,a='R');l('Data wykonania usługi: grudzień 2025',9,a='R');p.ln(3)
for a,b in [('SPRZEDAWCA','NABYWCA'),('BitSerwis Systemy Sp. z o.o.','Kancelaria Podatkowa Rejent-Bilans Sp. z o.o.'),('ul. Bojkowska 37, 44-100 Gliwice','ul. Dworcowa 11/3, 40-012 Katowice'),('NIP: 631-270-44-87','NIP: 954-281-10-76'),('Bank: Nest Bank S.A.','Kod: REJBIL'),('Nr rach.: 47 1870 1045 5208 3100 0001 2277','Umowa: SLA/17/2023 z 01.03.2023')]:
    l(a,8.5,'B' if 'BitS' in a else '',w=92,nl=0);l(b,8.5,'B' if 'BitS' in a else '')
p.ln(4)
W=(8,66,18,14,20,20,10,24)
def row(v,b='',z=7.5):
    for i,(w,s) in enumerate(zip(W,v)): l(s,z,b,'L' if i in(1,2) else 'R',6,w,1,i==7)
row(('Lp','Nazwa towaru/usługi','PKWiU','Ilość','Cena netto','Wart. netto','%','Wart. brutto'),'B')
for r in [('1', 'Opieka informatyczna – abonament, grudzień 2025', '62.03.12', '1 mies.', '3 200,00', '3 200,00', '23', '3 936,00'), ('2', 'Prace ponad abonament wg raportu', '62.02.30', '7,25 godz.', '165,00', '1 196,25', '23', '1 471,39'), ('3', 'Licencje Microsoft 365 Business Std.', '58.29.50', '18 szt.', '54,30', '977,40', '23', '1 202,20'), ('4', 'Dysk SSD 1 TB – wymiana', '26.20.21', '2 szt.', '318,00', '636,00', '23', '782,28')]: row(r,'',7)
p.ln(3)
for v in (('Stawka','Netto','VAT','Brutto'),('23%','6 009,65','1 382,22','7 391,87'),('RAZEM','6 009,65','1 382,22','7 391,87')):
    p.set_x(95)
    for i,s in enumerate(v): l(s,8,'B' if v[0]=='RAZEM' else '','R',5.5,25,1,i==3)
p.ln(4);l('Do zapłaty: 7 391,87 zł',12,'B',h=7);l('słownie: siedem tysięcy trzysta dziewięćdziesiąt jeden zł 87/100',8)
l('Sposób zapłaty: Przelew w terminie 21 dni');l('tj. do dnia: 21.01.2026 r.',9);p.ln(2)
p.set_font('d','',8);p.multi_cell(0,4.2,'Uwagi: Raport godzin: 03.12 – 2,00 h; 10.12 – 1,75 h; 18.12 – 3,50 h. Od 01.02.2026 faktury wyłącznie przez KSeF. Indeksacja abonamentu o wskaźnik GUS od 01.03.2026. Pozostałe nierozliczone dokumenty: (S)FVS-0377/25, termin 22.12.2025, 4 868,34 zł – prosimy o zapłatę.')
p.set_y(250);l('................................',8,a='L',w=90,nl=0);l('................................',8);l('wystawił: Marta Cichoń',7,w=90,nl=0);l('odebrał',7)
p.set_y(283);l('Symfonia Handel 2025.4   BitSerwis Systemy Sp. z o.o.   KRS 0000291835   Strona: 1/1',6.5,a='C')
p.output('../pl-outsourcing-it.pdf')
