from fpdf import FPDF
D='/usr/share/fonts/truetype/dejavu/'
p=FPDF();p.set_auto_page_break(False);p.add_font('d','',D+'DejaVuSansCondensed.ttf');p.add_font('d','B',D+'DejaVuSansCondensed-Bold.ttf');p.add_page()
def c(w,h,s,b='',z=9,a='L',bd=0,nl=False):
    p.set_font('d',b,z);p.cell(w,h,s,border=bd,align=a,new_x='LMARGIN' if nl else 'RIGHT',new_y='NEXT' if nl else 'TOP')
c(95,7,'FAKTURA  FA/71/2025','B',15);c(95,7,'ORYGINAŁ',a='R',nl=True);p.ln(3)
for l,v in [('Data wystawienia','28.11.2025'),('Miejsce wystawienia','Nysa'),('Data sprzedaży','30.11.2025'),('Dotyczy umowy','DDD 14/2023 z 02.01.2023')]:
    c(40,5,l+':');c(60,5,v,'B',nl=True)
p.ln(4);y=p.get_y();p.set_font('d','',9)
p.multi_cell(92,5,'SPRZEDAWCA\nEKO-SZCZUR Dezynfekcja Dezynsekcja Deratyzacja\nBeata Mroczek\nul. Piłsudskiego 47/3, 48-303 Nysa\nNIP 5640301753\nSantander Bank Polska\n80 1090 1782 0000 7176 7055 0452',border=1)
p.set_xy(108,y);p.multi_cell(92,5,'NABYWCA\nPiekarnia Pod Lipami Sp. j. Wójcik i Wspólnicy\nul. Młyńska 8\n48-340 Głuchołazy\nNIP 9253519547\nNr kontrahenta: 000214\nOsoba kontaktowa: p. Aneta',border=1)
p.ln(6)
W=[9,70,16,12,22,22,12,27]
for w,s in zip(W,['Lp','Nazwa usługi','Ilość','Jm','Cena netto','Wart. netto','VAT','Wart. brutto']):c(w,7,s,'B',8,'C',1)
p.ln(7)
for r in [('1','Monitoring DDD / HACCP – ryczałt za 11/2025','1','mies','280,00','280,00','23','344,40'),('2','Wymiana stacji deratyzacyjnej (karmnik)','6','szt','24,50','147,00','23','180,81')]:
    for i,(w,s) in enumerate(zip(W,r)):c(w,7,s,'',8,'L' if i in(1,3) else 'R',1)
    p.ln(7)
p.ln(3)
for r in [('Stawka','Netto','VAT','Brutto'),('23%','427,00','98,21','525,21'),('Razem','427,00','98,21','525,21')]:
    p.set_x(110)
    for s in r:c(22.5,6,s,'B' if r[0]!='23%' else '',8,'R',1)
    p.ln(6)
p.ln(4)
c(45,6,'Do zapłaty:','B',12);c(60,6,'525,21 zł','B',12,nl=True)
c(45,5,'Słownie:');c(100,5,'pięćset dwadzieścia pięć zł 21 gr',nl=True)
c(45,5,'Forma płatności:');c(100,5,'przelew',nl=True)
c(45,5,'Termin płatności:');c(100,5,'do 10. dnia miesiąca następującego po miesiącu wystawienia faktury','B',nl=True)
p.ln(4);p.set_font('d','',8)
p.multi_cell(190,4.5,'Rozrachunki na dzień 28.11.2025: faktura FA/64/2025 z 29.10.2025, kwota 344,40 zł, termin 10.11.2025 – zapłacono 12.11.2025. Pozostało: 0,00 zł.\nNajbliższa wizyta technika: 15.12.2025 w godz. 6.00–8.00. Karty kontroli punktów w segregatorze HACCP.')
p.ln(18);c(95,5,'Beata Mroczek',a='C');c(95,5,'',nl=True);c(95,5,'Podpis osoby upoważnionej do wystawienia','',7,'C');c(95,5,'Podpis osoby upoważnionej do odbioru','',7,'C',nl=True)
p.set_y(-22);c(190,4,'WAPRO Mag 8.91  /  strona 1','',7,'C')
p.output('../pl-deratyzacja.pdf')
