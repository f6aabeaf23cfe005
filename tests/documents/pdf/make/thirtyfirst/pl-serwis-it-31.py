from fpdf import FPDF
D='/usr/share/fonts/truetype/dejavu/'
p=FPDF();p.add_font('D','',D+'DejaVuSansCondensed.ttf');p.add_font('D','B',D+'DejaVuSansCondensed-Bold.ttf');p.add_page();p.set_auto_page_break(False)
p.set_fill_color(25,70,120);p.rect(0,0,210,22,'F');p.set_text_color(255,255,255);p.set_font('D','B',18);p.text(12,14,'BITOMAT');p.set_font('D','',9);p.text(60,14,'hosting · opieka IT · domeny                    pomoc@bitomat.example');p.set_text_color(0,0,0)
p.set_xy(12,30);p.set_font('D','B',13);p.cell(0,8,'Faktura VAT A1204/2026',new_x='LMARGIN',new_y='NEXT')
p.set_font('D','',9)
for a,b in [('Data wystawienia:','04-03-2026'),('Okres usług:','01-03-2026 do 31-03-2026'),('ID klienta:','BT-20718'),('Sposób zapłaty:','polecenie zapłaty')]:
    p.set_x(12);p.cell(38,5,a);p.cell(60,5,b,new_x='LMARGIN',new_y='NEXT')
def blk(x,l):
    y=64
    for i,s in enumerate(l): p.set_font('D','B' if i<2 else '',9);p.text(x,y,s);y+=5
blk(12,['Sprzedawca','Bitomat Usługi Informatyczne Sp. z o.o.','ul. Wadowicka 6','30-415 Kraków','NIP 6391470203'])
blk(115,['Nabywca','Biblioteka i Czytelnia „Kartka” Fundacja','ul. Długa 31','32-020 Wieliczka','NIP 6221058308'])
p.set_xy(12,96);W=[8,84,14,26,16,38]
p.set_font('D','B',8)
for w,s in zip(W,['#','Usługa','Ilość','Cena netto','VAT','Wartość netto']): p.cell(w,7,s,border='TB')
p.ln();p.set_font('D','',9)
for r in [('1','Opieka serwisowa - abonament miesięczny','1','450,00','23%','450,00'),('2','Skrzynka pocztowa Biznes 50 GB','3','89,00','23%','267,00'),('3','Odnowienie domeny kartka-biblioteka.example','1','79,00','23%','79,00')]:
    p.set_x(12)
    for i,(w,s) in enumerate(zip(W,r)): p.cell(w,6,s,border='B',align='R' if i in(3,5) else 'L')
    p.ln()
p.ln(4)
for a,b,z in [('Razem netto','796,00 PLN',''),('VAT 23%','183,08 PLN',''),('Razem brutto','979,08 PLN','B')]:
    p.set_x(120);p.set_font('D',z,10);p.cell(40,6,a);p.cell(38,6,b,align='R');p.ln()
p.ln(6);p.set_x(12);p.set_font('D','B',10);p.multi_cell(186,6,'Prosimy nie wykonywać przelewu. Kwota 979,08 PLN zostanie pobrana z Państwa rachunku bankowego w dniu 16-03-2026 na podstawie zgody na polecenie zapłaty z 08-01-2024.')
p.set_font('D','',8);p.ln(3);p.set_x(12);p.multi_cell(186,4.5,'Identyfikator płatności: 0000020718. Poprzednia płatność: 900,36 PLN, pobrana 16-02-2026. Kolejna faktura zostanie wystawiona 03-04-2026.\nDomena odnowiona do 11-03-2027. Reklamacje prosimy zgłaszać w ciągu 14 dni w panelu klienta.')
p.set_font('D','',7.5);p.text(12,288,'Faktura wystawiona elektronicznie, nie wymaga podpisu. KRS 0000651128, kapitał zakładowy 20 000 zł. Strona 1 z 1')
p.output('../pl-serwis-it.pdf')
