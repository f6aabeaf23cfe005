"""The seventh round's Polish papers: as the usual programs for small firms print them."""
from figures import chrome, four, gold, iban, office, pl, sums
from press import cells, distilled, drawn, flowing, packed, weasy, wk
from seventh_forms import grid, page, pairs, sides


def papers():
    out = []
    a = iban("PL", "114020040000330288776655")
    (l1, l2), n, t, g = sums(23, (10, "180"), (1, "350"))
    out.append(("pl-chmura-klasyczna", "invoice", chrome, page("", f"""<div class=r><small>Miejsce wystawienia: <b>Kraków</b><br>Data wystawienia: <b>2026-05-06</b><br>Data sprzedaży: <b>2026-05-06</b><br>Termin płatności: <b>2026-05-20</b><br>Metoda płatności: <b>Przelew</b></small></div>
    <h2 style="text-align:center">Faktura VAT nr 14/05/2026</h2>{sides("<b>Sprzedawca</b><br>Pixelownia Agata Mrozek<br>ul. Karmelicka 32/4<br>31-128 Kraków<br>NIP 6762233445", "<b>Nabywca</b><br>Browar Podgórze sp. z o.o.<br>ul. Nadwiślańska 11<br>30-527 Kraków<br>NIP 6793344556")}<br>
    {grid(("Lp", "Nazwa", "Ilość", "Jm", "Cena netto", "Wartość netto", "VAT %", "Wartość VAT", "Wartość brutto"), ("1", "Projekt etykiet", "10", "godz.", "180,00", pl(l1), "23", "414,00", "2 214,00"), ("2", "Przygotowanie do druku", "1", "usł.", "350,00", pl(l2), "23", "80,50", "430,50"), ("", "W tym", "", "", "", pl(n), "23", pl(t), pl(g)), ("", "Razem", "", "", "", pl(n), "", pl(t), pl(g)), css="border=1 style='font-size:8pt'")}
    <br>{pairs(("Zapłacono", "0,00 PLN"), ("<b>Do zapłaty</b>", "<b>" + pl(g) + " PLN</b>"), ("Słownie", "dwa tysiące sześćset czterdzieści cztery PLN 50/100"), css="style='width:100mm'", right=False)}
    <p>Nr konta bankowego<br>{four(a[2:])}<br>mBank</p><br><br>{sides("Imię i nazwisko wystawcy<br>Agata Mrozek", "Imię i nazwisko odbiorcy")}""", "Arial"),
        gold("14/05/2026", "2026-05-06", "2026-05-20", g, "PLN", a, "Browar Podgórze sp. z o.o.", "Pixelownia Agata Mrozek")))

    # A programme for the desk: frames, the summary by rates, the payments in a table.
    a = iban("PL", "102047950000910202334455")
    out.append(("pl-biurko-ramki", "invoice", distilled, page("td,th{border:1px solid #555;font-size:8pt}.n td{border:0}", f"""<table class=n><tr><td style="width:90mm"></td><td><b style="font-size:13pt">Faktura FS 318/MAG/2026</b><br>oryginał</td></tr></table>
    <table><tr><td>Wystawiono dnia: <b>18.05.2026</b>, Rzeszów</td><td>Data zakończenia dostawy/usługi: <b>16.05.2026</b></td></tr></table>
    <table><tr><td style="width:50%"><small>Sprzedawca:</small><br><b>HYDRO-MAX S.C. W. Pilch, R. Baran</b><br>ul. Podkarpacka 59<br>35-082 Rzeszów<br>NIP: 813-334-22-11<br>PKO BP SA {four(a[2:])}</td><td><small>Nabywca:</small><br><b>Zespół Szkół nr 2 w Łańcucie</b><br>ul. Mickiewicza 3<br>37-100 Łańcut<br>NIP: 815-112-33-44</td></tr></table><br>
    {grid(("Lp.", "Kod", "Nazwa towaru", "Ilość", "j.m.", "Cena netto", "VAT", "Netto", "Brutto"), ("1", "HM-0210", "Grzejnik C22 600x1000", "8", "szt.", "412,00", "23%", "3 296,00", "4 054,08"), ("2", "HM-0544", "Zawór termostatyczny", "8", "szt.", "46,50", "23%", "372,00", "457,56"), ("3", "US-01", "Montaż instalacji", "1", "usł.", "900,00", "8%", "900,00", "972,00"))}<br>
    <table style="width:105mm;margin-left:70mm"><tr><th>Stawka</th><th>Netto</th><th>VAT</th><th>Brutto</th></tr><tr><td>23%</td><td class=r>3 668,00</td><td class=r>843,64</td><td class=r>4 511,64</td></tr><tr><td>8%</td><td class=r>900,00</td><td class=r>72,00</td><td class=r>972,00</td></tr><tr><td>RAZEM</td><td class=r>4 568,00</td><td class=r>915,64</td><td class=r>5 483,64</td></tr></table>
    <p><b>Razem do zapłaty: 5 483,64 PLN</b><br>Słownie: pięć tysięcy czterysta osiemdziesiąt trzy złote 64/100</p>
    <table style="width:120mm"><tr><th>Forma płatności</th><th>Termin</th><th>Kwota</th><th>Waluta</th></tr><tr><td>przelew 21 dni</td><td>08.06.2026</td><td class=r>5 483,64</td><td>PLN</td></tr></table>""", "Tahoma"),
        gold("FS 318/MAG/2026", "2026-05-18", "2026-06-08", "5483.64", "PLN", a, "Zespół Szkół nr 2 w Łańcucie", "HYDRO-MAX S.C. W. Pilch, R. Baran")))

    a = iban("PL", "105014451000009033445566")
    (l1, l2), n, t, g = sums(23, (168, "95"), (1, "600"))
    out.append(("pl-optima-kursem", "invoice", drawn, ("DejaVuSansCondensed", [[(40, 805, "SOLVIA SOFTWARE SP. Z O.O.", 12), (40, 792, "ul. Powstańców 26, 40-039 Katowice", 8), (40, 781, "NIP: PL6342233110  REGON: 367112233  BDO: 000451122", 8), (330, 805, "Faktura Sprzedaży", 12), (330, 790, "numer: FA/00027/06/2026", 10), (330, 770, "Data wystawienia:", 8), (450, 770, "2026-06-01", 8), (330, 759, "Data dostawy/usługi:", 8), (450, 759, "2026-05-31", 8), (330, 748, "Termin płatności:", 8), (450, 748, "2026-07-01", 8), (330, 737, "Forma płatności:", 8), (450, 737, "przelew", 8), (40, 740, "Nabywca:", 8), (40, 728, "Bergmann Logistik GmbH"), (40, 716, "Hafenstr. 4, 28217 Bremen, Niemcy"), (40, 704, "VAT UE: DE244556677"),
        (40, 670, "Lp"), (60, 670, "Nazwa"), (-330, 670, "Ilość"), (-400, 670, "Cena"), (430, 670, "VAT"), (-550, 670, "Wartość netto EUR"), (40, 652, "1"), (60, 652, "Usługi programistyczne 05/2026"), (-330, 652, "168,00"), (-400, 652, "95,00"), (430, 652, "np"), (-550, 652, pl(l1)), (40, 638, "2"), (60, 638, "Utrzymanie serwerów"), (-330, 638, "1,00"), (-400, 638, "600,00"), (430, 638, "np"), (-550, 638, pl(l2)), (330, 610, "Razem:"), (-550, 610, pl(n) + " EUR"), (330, 596, "Kwota VAT:"), (-550, 596, "0,00 EUR"), (330, 578, "Do zapłaty:", 11), (-550, 578, pl(n) + " EUR", 11), (40, 550, "Odwrotne obciążenie / reverse charge. Kurs NBP z dnia 2026-05-29: 1 EUR = 4,2715 PLN (104/A/NBP/2026)", 7), (40, 536, "Wartość w PLN: 70 736,04", 7), (40, 510, "Rachunek EUR: PL " + four(a[2:]) + "  SWIFT: INGBPLPW", 8), (40, 60, "Wystawił: Marta Kubik", 8), (330, 60, "Comarch ERP Optima, v. 2026.2.1.2401   Strona 1/1", 7)]]),
        gold("FA/00027/06/2026", "2026-06-01", "2026-07-01", str(n), "EUR", a, "Bergmann Logistik GmbH", "SOLVIA SOFTWARE SP. Z O.O.")))

    a = iban("PL", "249000050000460077889900")
    (l1,), n, t, g = sums(23, (1, "690"))
    out.append(("pl-online-termin-dni", "invoice", weasy, page("h1{font-size:15pt;color:#06a}", f"""<table class=two><tr><td><h1>Faktura</h1><b>FV/2026/5/41</b></td><td class=r>Data wystawienia<br><b>22 maja 2026</b><br>Data sprzedaży<br><b>22 maja 2026</b></td></tr></table>
    <table class=two style="background:#f4f4f4"><tr><td><small>SPRZEDAWCA</small><br>Fizjo Ruch Tomasz Gil<br>ul. Żwirki 7, 90-450 Łódź<br>NIP 7251122334</td><td><small>NABYWCA</small><br>Korpo Benefit S.A.<br>al. Kościuszki 80, 90-437 Łódź<br>NIP 7272233445</td></tr></table><br>
    {grid(("Nazwa towaru lub usługi", "Ilość", "Cena jedn.", "Stawka", "Netto", "Brutto"), ("Pakiet zabiegów - maj 2026", "1 szt.", "690,00 zł", "23%", "690,00 zł", "848,70 zł"))}
    {pairs(("Netto", "690,00 zł"), ("VAT", "158,70 zł"), ("<b>Razem</b>", "<b>848,70 zł</b>"), css="style='margin-left:100mm;width:70mm'")}
    {pairs(("Sposób płatności", "przelew"), ("Termin płatności", "7 dni (29 maja 2026)"), ("Numer konta", four(a[2:])), ("Bank", "Nest Bank"), css="style='width:110mm'", right=False)}<p><small>Uwagi: dziękujemy za terminową płatność.</small></p>"""),
        gold("FV/2026/5/41", "2026-05-22", "2026-05-29", g, "PLN", a, "Korpo Benefit S.A.", "Fizjo Ruch Tomasz Gil")))

    # A final invoice with what was paid ahead.
    a = iban("PL", "116022020000000034455667")
    out.append(("pl-faktura-koncowa-po-zaliczce", "invoice", wk, page("td,th{font-size:8.5pt}", f"""<p class=r>Poznań, dnia 29-05-2026</p><h3 style="text-align:center">FAKTURA KOŃCOWA NR FK 3/2026</h3>
    {sides("Sprzedawca: Meble na wymiar DĄB Jan Kowalik<br>ul. Stolarska 8, 60-788 Poznań<br>NIP 779-22-33-112", "Nabywca: Hotel Stary Browar Sp. z o.o.<br>ul. Półwiejska 42, 61-888 Poznań<br>NIP 778-14-55-667")}
    <p>Data dokonania dostawy: 27-05-2026</p>
    {grid(("Lp.", "Nazwa", "Ilość", "Cena netto", "Wartość netto", "VAT", "Kwota VAT", "Wartość brutto"), ("1", "Zabudowa recepcji", "1 kpl.", "18 000,00", "18 000,00", "23%", "4 140,00", "22 140,00"), css="border=1")}
    <p>Faktury zaliczkowe: FZ 7/2026 z dnia 14-04-2026 na kwotę brutto 11 070,00 zł</p>
    {pairs(("Wartość zamówienia brutto:", "22 140,00 zł"), ("Zaliczki otrzymane:", "11 070,00 zł"), ("<b>Pozostaje do zapłaty:</b>", "<b>11 070,00 zł</b>"), css="style='width:110mm'")}
    <p>Słownie: jedenaście tysięcy siedemdziesiąt złotych 00/100</p><p>Termin płatności: 12-06-2026, przelewem na konto: {four(a[2:])} (Bank Millennium)</p>""", "Times New Roman"),
        gold("FK 3/2026", "2026-05-29", "2026-06-12", "11070.00", "PLN", a, "Hotel Stary Browar Sp. z o.o.", "Meble na wymiar DĄB Jan Kowalik")))

    a = iban("PL", "103010160000000081122334")
    out.append(("pl-korekta-zwrot", "credit_note", chrome, page("td,th{border:1px solid #999;font-size:8pt}.x td{border:0}", f"""<table class=x><tr><td>Data wystawienia: 11.06.2026<br>Miejsce: Szczecin</td><td class=r><b>Faktura korygująca FKOR/0012/06/2026</b><br>do faktury FV/0388/05/2026 z dnia 19.05.2026</td></tr></table>
    <table class=x><tr><td><b>Sprzedawca</b><br>Hurt Papier Pomorze sp.j.<br>ul. Portowa 12, 70-833 Szczecin<br>NIP 8513344221</td><td><b>Nabywca</b><br>Biblioteka Miejska w Policach<br>ul. Siedlecka 1a, 72-010 Police<br>NIP 8512233110</td></tr></table><p>Przyczyna korekty: zwrot towaru</p>
    {grid(("", "Nazwa", "Ilość", "Cena netto", "Wartość netto", "VAT", "Wartość brutto"), ("Przed korektą", "Papier A4 karton", "20", "95,00", "1 900,00", "23%", "2 337,00"), ("Po korekcie", "Papier A4 karton", "15", "95,00", "1 425,00", "23%", "1 752,75"), ("Korekta", "", "-5", "", "-475,00", "", "-584,25"))}
    <p>Kwota do zwrotu: <b>584,25 PLN</b><br>Zwrot nastąpi przelewem w ciągu 14 dni.</p>"""),
        gold("FKOR/0012/06/2026", "2026-06-11", None, "584.25", "PLN", None, "Biblioteka Miejska w Policach", "Hurt Papier Pomorze sp.j.")))

    # Split payment, two rates and the mechanism's note; the wording of the desk programme for accountants.
    a = iban("PL", "113010170020100044556677")
    (l1, l2, l3), n, t, g = sums(23, (420, "38.5"), (16, "145"), (1, "1250"))
    out.append(("pl-podzielona-platnosc", "invoice", flowing, ["<b>Faktura nr 2026/06/0078</b>", [["Data wystawienia", "Data sprzedaży", "Termin zapłaty", "Sposób zapłaty"], ["2026-06-05", "2026-05-31", "2026-07-05", "przelew"]], "<b>Sprzedawca:</b> STALBUD Konstrukcje Sp. z o.o., ul. Hutnicza 40, 81-061 Gdynia, NIP 9581122330, KRS 0000412233", "<b>Nabywca:</b> Stocznia Remontowa Bałtyk S.A., ul. Na Ostrowiu 1, 80-873 Gdańsk, NIP 5832233441", [["Lp", "Nazwa towaru/usługi", "PKWiU", "Ilość", "Cena netto", "Wart. netto", "VAT", "Wart. brutto"], ["1", "Konstrukcja stalowa, kg", "25.11", "420", "38,50", pl(l1), "23%", pl(l1 * 123 / 100)], ["2", "Praca spawaczy, rbg", "43.99", "16", "145,00", pl(l2), "23%", pl(l2 * 123 / 100)], ["3", "Transport", "49.41", "1", "1250,00", pl(l3), "23%", pl(l3 * 123 / 100)], ["", "", "", "", "Razem", pl(n), pl(t), pl(g)]], f"Do zapłaty: <b>{pl(g)} PLN</b>", f"Rachunek: {four(a[2:])} BGK", "Mechanizm podzielonej płatności", "Prosimy o podanie numeru faktury w tytule przelewu. W przypadku opóźnienia naliczamy odsetki ustawowe. Nr KSeF: 9581122330-20260605-0A1B2C3D4E5F-88"],
        gold("2026/06/0078", "2026-06-05", "2026-07-05", g, "PLN", a, "Stocznia Remontowa Bałtyk S.A.", "STALBUD Konstrukcje Sp. z o.o.")))

    a = iban("PL", "187010450000066001122334")
    out.append(("pl-zwolniona-mala", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Sans;font-size:10pt"><table width="100%"><tr><td>Nauka Gry na Pianinie<br>Ewa Sobota<br>ul. Słoneczna 15/3<br>20-060 Lublin<br>NIP: 9461122335</td><td align=right>FAKTURA nr 06/2026<br>Data wystawienia: 10.06.2026 r.<br>Termin płatności: 24.06.2026 r.</td></tr></table><p>Nabywca:<br>Przedszkole Niepubliczne Nutka<br>ul. Lipowa 2, 20-024 Lublin<br>NIP: 7122233446</p><table border=1 width="100%"><tr><td>Lp.</td><td>Nazwa usługi</td><td>Ilość</td><td>Cena</td><td>Wartość</td></tr><tr><td>1</td><td>Zajęcia umuzykalniające – maj 2026</td><td>12</td><td align=right>110,00 zł</td><td align=right>1.320,00 zł</td></tr><tr><td colspan=4>RAZEM</td><td align=right>1.320,00 zł</td></tr></table><p>Kwota słownie: jeden tysiąc trzysta dwadzieścia złotych<br>Zwolnienie z VAT: art. 113 ust. 1 ustawy o VAT</p><p>Płatność przelewem na rachunek:<br>{four(a[2:])}</p></body></html>""",
        gold("06/2026", "2026-06-10", "2026-06-24", "1320.00", "PLN", a, "Przedszkole Niepubliczne Nutka", "Nauka Gry na Pianinie")))

    a = iban("PL", "132010120000300099887766")
    (l1, l2), n, t, g = sums(23, (3, "1200"), (1, "480"))
    out.append(("pl-en-dwujezyczna", "invoice", packed, page("", f"""<table><tr><td><b>FAKTURA / INVOICE</b><br>Nr / No. <b>E-2026-118</b></td><td>Data wystawienia / Issue date: 2026-05-25<br>Data sprzedaży / Sale date: 2026-05-22<br>Termin płatności / Due date: 2026-06-24</td></tr></table><br>
    <table><tr><td>Sprzedawca / Seller<br><b>Granit Strzegom Export Sp. z o.o.</b><br>ul. Kamienna 4, 58-150 Strzegom<br>NIP / VAT ID: PL8842233112</td><td>Nabywca / Buyer<br><b>Steinmetz Krüger KG</b><br>Am Bahnhof 2, 02826 Görlitz<br>VAT ID: DE188776655</td></tr></table><br>
    {grid(("Lp. / No.", "Opis / Description", "Ilość / Qty", "Cena / Price EUR", "Wartość / Amount EUR"), ("1", "Płyta granitowa / Granite slab", "3", "1 200,00", pl(l1)), ("2", "Transport / Freight", "1", "480,00", pl(l2)))}
    <p>VAT 0% (WDT / intra-Community supply)<br><b>Do zapłaty / Total due: {pl(n)} EUR</b></p><p>Konto / Account: {four(a)} SWIFT: PPABPLPK</p>""", "DejaVu Sans"),
        gold("E-2026-118", "2026-05-25", "2026-06-24", str(n), "EUR", a, "Steinmetz Krüger KG", "Granit Strzegom Export Sp. z o.o.")))

    a = iban("PL", "191010480000220088776655")
    out.append(("pl-gotowka-czesc", "invoice", cells, [[(95, "Auto Serwis Wrona"), (95, "FAKTURA VAT  F/0611/26", "R")], [(95, "ul. Toruńska 88, 85-023 Bydgoszcz"), (95, "wystawiona: 12-06-2026", "R")], [(95, "NIP 9532211334, tel. 52 340 11 22"), (95, "sprzedaż: 12-06-2026", "R")], [(190, "")], [(190, "Nabywca: Piekarnia Rogalik s.c., ul. Gdańska 120, 85-021 Bydgoszcz, NIP 9531122330")], [(190, "")], [(10, "Lp", "L", 1), (80, "Nazwa", "L", 1), (20, "Ilość", "R", 1), (25, "Netto", "R", 1), (25, "VAT 23%", "R", 1), (30, "Brutto", "R", 1)], [(10, "1", "L", 1), (80, "Wymiana sprzęgła Renault Master", "L", 1), (20, "1", "R", 1), (25, "1 850,00", "R", 1), (25, "425,50", "R", 1), (30, "2 275,50", "R", 1)], [(10, "2", "L", 1), (80, "Olej 5W30", "L", 1), (20, "7", "R", 1), (25, "280,00", "R", 1), (25, "64,40", "R", 1), (30, "344,40", "R", 1)], [(110, "Razem", "R"), (25, "2 130,00", "R", 1), (25, "489,90", "R", 1), (30, "2 619,90", "R", 1)], [(190, "")], [(190, "Zapłacono gotówką: 1 000,00 zł")], [(190, "Pozostało do zapłaty: 1 619,90 zł, przelew, termin 26-06-2026")], [(190, "Konto: " + four(a[2:]))]],
        gold("F/0611/26", "2026-06-12", "2026-06-26", "1619.90", "PLN", a, "Piekarnia Rogalik s.c.", "Auto Serwis Wrona")))

    out.append(("pl-wydanie-zewnetrzne", "delivery_note", distilled, page("td,th{border:1px solid #555;font-size:8pt}", """<p class=r>Rzeszów, 16.05.2026</p><h3>Wydanie zewnętrzne WZ 412/MAG/2026</h3><p>Wystawca: HYDRO-MAX S.C., ul. Podkarpacka 59, 35-082 Rzeszów</p><p>Odbiorca: Zespół Szkół nr 2 w Łańcucie, ul. Mickiewicza 3, 37-100 Łańcut</p>"""
        + grid(("Lp.", "Kod", "Nazwa", "Ilość", "j.m.", "Cena netto", "Wartość netto"), ("1", "HM-0210", "Grzejnik C22 600x1000", "8", "szt.", "412,00", "3 296,00"), ("2", "HM-0544", "Zawór termostatyczny", "8", "szt.", "46,50", "372,00")) + """<p>Razem: 3 668,00 PLN</p><p>Wydał: .......... &nbsp; Odebrał: ..........</p>"""), None))

    out.append(("pl-oferta-handlowa", "offer", weasy, page("", """<b>Okna Zefir Sp. z o.o.</b>, ul. Fabryczna 3, 15-483 Białystok<br><p class=r>Białystok, 03.06.2026</p><h2>Oferta handlowa nr OF/2026/06/19</h2><p>dla: Wspólnota Mieszkaniowa Wiejska 20, Białystok</p>"""
        + grid(("Lp.", "Opis", "Ilość", "Cena netto", "Wartość netto"), ("1", "Okno PCV 1465x1435", "24", "980,00 zł", "23 520,00 zł"), ("2", "Montaż", "24", "150,00 zł", "3 600,00 zł")) + pairs(("Razem netto", "27 120,00 zł"), ("VAT 8%", "2 169,60 zł"), ("Razem brutto", "29 289,60 zł")) + """<p>Termin realizacji: 6 tygodni. Płatność: 30% zaliczki, reszta 14 dni od wystawienia faktury. Oferta ważna do 30.06.2026.</p>"""), None))
    return out
