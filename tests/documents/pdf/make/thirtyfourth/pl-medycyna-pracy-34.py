from fpdf import FPDF
p=FPDF();p.add_page();d="/usr/share/fonts/truetype/dejavu/"
p.add_font("S","",d+"DejaVuSerif.ttf");p.add_font("S","B",d+"DejaVuSerif-Bold.ttf")
def t(x,s=10,b="",a="L",h=5):
    p.set_font("S",b,s);p.multi_cell(0,h,x,align=a,new_x="LMARGIN",new_y="NEXT")
t("Niepubliczny Zakład Opieki Zdrowotnej\n„ESKULAP-MED” Przychodnia Medycyny Pracy",12,"B","C",6)
t("lek. Joanna Burzyńska-Lis\n10-542 Olsztyn, ul. Dąbrowszczaków 21   tel. 89 527 40 18   NIP 739-310-28-81   nr księgi rej. 000000031842",8,"","C",4)
p.ln(4);p.line(10,p.get_y(),200,p.get_y());p.ln(4)
t("Olsztyn, dn. 30.01.2026 r.",10,"","R")
t("FAKTURA nr 0061/MP/01/26",14,"B","C",9)
t("Nabywca:  Warmia-Trans Logistyka Sp. z o.o.\n                 ul. Lubelska 43b, 10-410 Olsztyn\n                 NIP 741-205-51-90")
t("Umowa o sprawowanie profilaktycznej opieki zdrowotnej nr 17/2024 z dn. 02.01.2024 r.\nUsługi wykonano w okresie: 02.01.2026 - 29.01.2026",9);p.ln(3)
p.set_font("S","",8)
with p.table(col_widths=(8,78,14,18,20,22),text_align=("C","L","R","R","C","R"),line_height=5) as tb:
    for r in [['Lp.', 'Nazwa usługi', 'Ilość', 'Cena', 'Stawka VAT', 'Wartość'], ['1', 'Badanie wstępne - stanowisko biurowe', '4', '145,00', 'zw.', '580,00'], ['2', 'Badanie okresowe - kierowca kat. C+E', '3', '260,00', 'zw.', '780,00'], ['3', 'Badanie okulistyczne do pracy z monitorem', '4', '90,00', 'zw.', '360,00'], ['4', 'Psychotesty kierowców (art. 39k utd)', '3', '150,00', 'zw.', '450,00'], ['5', 'Orzeczenie sanitarno-epidemiologiczne', '1', '55,00', 'zw.', '55,00']]: tb.row(r)
p.ln(2)
t("Ogółem: 2 225,00 zł",12,"B","R",7)
t("słownie: dwa tysiące dwieście dwadzieścia pięć zł 00/100",9,"","R")
p.ln(3)
t("Sposób zapłaty: przelew, 21 dni od daty wystawienia faktury, tj. do dnia 20.02.2026 r.\nnr konta: 32 1240 4184 1111 0010 5772 0943 Bank Pekao S.A. I O/Olsztyn\nW tytule przelewu proszę podać numer faktury.",9)
p.ln(2);t("Zwolnienie z VAT: art. 43 ust. 1 pkt 19 ustawy o podatku od towarów i usług.\nZałącznik: wykaz imienny pracowników (10 osób) przekazany 29.01.2026 r.",8)
p.ln(18);t("..............................................\nwystawił: Renata Gburek, rejestracja",8,"","R",4)
p.output("pl-medycyna-pracy.pdf")
