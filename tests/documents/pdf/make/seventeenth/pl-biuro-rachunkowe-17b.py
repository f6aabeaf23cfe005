from fpdf import FPDF
p=FPDF();p.set_auto_page_break(False);p.set_margins(15,12);F='/usr/share/fonts/truetype/liberation/LiberationSans-'
p.add_font('L','',F+'Regular.ttf');p.add_font('L','B',F+'Bold.ttf');p.add_page()
def t(x,y,s,z=9,b='',a='L',w=0):
    p.set_font('L',b,z);p.set_xy(x,y);p.cell(w,5,s,align=a)
t(15,12,'Faktura numer FV 12/01/2026',16,'B')
for i,(l,v) in enumerate([('Miejsce wystawienia:','Kielce'),('Wystawiono dnia:','30.01.2026'),('Data zakończenia usługi:','31.01.2026'),('Zapłata:','przelewem do dnia 10 lutego 2026 r.')]):
    t(110,22+5*i,l,8);t(150,22+5*i,v,8,'B')
p.set_draw_color(40,110,180);p.line(15,46,195,46)
t(15,48,'SPRZEDAWCA',8);t(110,48,'NABYWCA',8)
for i,s in enumerate(['Biuro Rachunkowe Saldo Plus Sp. z o.o.','ul. Sienkiewicza 55 lok. 7','25-002 Kielce','NIP: 5253934066','Certyfikat MF nr 18420/2009']): t(15,53+4.5*i,s,9,'B' if i==0 else '')
for i,s in enumerate(['Stolarnia Dębowa s.c. A. Mróz, P. Mróz','Bilcza, ul. Leśna 3','26-026 Morawica','NIP: 5654348575']): t(110,53+4.5*i,s,9,'B' if i==0 else '')
W=[8,66,12,14,22,14,20,24];X=[15]
for w in W:X.append(X[-1]+w)
y=82;rows=[('Lp','Nazwa','Jm','Ilość','Cena netto','VAT','Netto','Brutto'),
('1','Prowadzenie KPiR - styczeń 2026','m-c','1','650,00','23%','650,00','799,50'),
('2','Obsługa kadrowo-płacowa (4 osoby)','os.','4','60,00','23%','240,00','295,20'),
('3','Dokumenty ponad limit 80 szt.','szt.','12','8,00','23%','96,00','118,08'),
('4','Sporządzenie i wysyłka JPK_V7M','usł.','1','50,00','23%','50,00','61,50'),
('','','','','Razem','','1 036,00','1 274,28'),('','','','','W tym','23%','1 036,00','1 274,28')]
for k,r in enumerate(rows):
    for j,s in enumerate(r):
        if k==0:p.set_fill_color(220,232,245);p.set_xy(X[j],y);p.cell(W[j],6,'',fill=True)
        t(X[j],y+.5,s,8,'B' if k in(0,5) else '','L' if j<3 else 'R',W[j])
    y+=6.5
t(15,y,'Kwota podatku VAT: 238,28 zł',8);y+=10
t(15,y,'Razem do zapłaty: 1 274,28 PLN',13,'B');y+=7
t(15,y,'Słownie: jeden tysiąc dwieście siedemdziesiąt cztery złote 28/100',8);y+=8
t(15,y,'Konto bankowe: Santander  80 1090 1056 9573 4897 3732 4614',9,'B');y+=10
p.set_font('L','',8);p.set_xy(15,y);p.multi_cell(180,4.2,'Uwagi: Przypominamy, że nieopłacona pozostaje faktura FV 11/12/2025 z 31.12.2025 na kwotę 1 210,32 zł, której termin minął 10.01.2026 (nie jest objęta niniejszą fakturą).\nDokumenty za styczeń prosimy dostarczyć do 7.02.2026. Terminy podatkowe: ZUS do 15.02.2026, PIT-5 / zaliczka do 20.02.2026, VAT do 25.02.2026.\nOd 1.04.2026 faktury wystawiamy wyłącznie przez KSeF.')
t(15,255,'Osoba upoważniona do wystawienia: Beata Kosińska',8);t(120,255,'Osoba upoważniona do odbioru',8)
t(15,275,'Strona 1/1 - wydruk z programu do faktur online',7)
p.output('../pl-biuro-rachunkowe.pdf')
