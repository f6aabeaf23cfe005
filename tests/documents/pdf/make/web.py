"""Chromium's print: flex boxes, grids and tables as the programs on the web make them."""
from figures import chrome, ch, de, en, four, gold, iban, pl, sums

PAGE = "<html><head><meta charset='utf-8'><style>@page{size:A4;margin:15mm}body{font:10pt 'Open Sans',sans-serif;color:#222}table{border-collapse:collapse;width:100%}td,th{padding:3px 5px;text-align:left;vertical-align:top}.r{text-align:right}.f{display:flex;justify-content:space-between}"


def page(css, body):
    return f"{PAGE}{css}</style></head><body>{body}</body></html>"


def rows(*lines):
    return "".join("<tr>" + "".join(f"<td{' class=r' if i and c[:1] in '0123456789-' else ''}>{c}</td>" for i, c in enumerate(line)) + "</tr>" for line in lines)


def papers():
    out = []

    # A merchandise program's form: the facts in a box of two columns without colons, the sums in a row of cells.
    a = iban("DE", "370501980023456781")
    (l1, l2, l3), n, t, g = sums(19, (40, "12.80"), (6, "89.50"), (1, "35"))
    out.append(("de-warenwirtschaft-zeile", "invoice", chrome, page(".k td{border:1px solid #999;font-size:8pt}", f"""
    <div class=f><div><small>Lagertechnik Voss GmbH · Hafenring 12 · 20457 Hamburg</small><br><br>Bäckerei Ostermann<br>Herrn Ostermann<br>Mühlenweg 3<br>21335 Lüneburg</div>
    <table style="width:70mm"><tr><td>Beleg</td><td>Rechnung</td></tr><tr><td>Belegnummer</td><td>VR26-004711</td></tr><tr><td>Belegdatum</td><td>17.02.26</td></tr><tr><td>Kunde</td><td>D10388</td></tr><tr><td>Ihr Zeichen</td><td>ost/mm</td></tr><tr><td>Seite</td><td>1 / 1</td></tr></table></div>
    <p>Wir lieferten Ihnen gemäß Lieferschein LS26-00912 vom 13.02.26:</p>
    <table><tr><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th class=r>Einzel</th><th class=r>Gesamt</th></tr>{rows(("4410","Stapelkiste 60x40","40",de("12.80"),de(l1)),("4502","Rollwagen","6",de("89.50"),de(l2)),("0001","Fracht","1",de(35),de(l3)))}</table><br>
    <table class=k><tr><td>Nettobetrag</td><td>MwSt %</td><td>MwSt-Betrag</td><td>Bruttobetrag</td><td>Währung</td></tr><tr><td>{de(n)}</td><td>19,00</td><td>{de(t)}</td><td><b>{de(g)}</b></td><td>EUR</td></tr></table>
    <p>Zahlungsbedingung: 10 Tage 2 % Skonto, 30 Tage netto</p><p style="font-size:7pt">Sparkasse KölnBonn {four(a)} · USt-IdNr. DE811223344 · HRB 88123 Hamburg · Geschäftsführer: Jan Voss</p>"""),
        gold("VR26-004711", "2026-02-17", "2026-03-19", g, "EUR", a, "Bäckerei Ostermann", "Lagertechnik Voss GmbH")))

    # A form of a large firm's program: number and day behind one label.
    a = iban("DE", "500400000612345600")
    (l1, l2), n, t, g = sums(19, (120, "48.15"), (1, "220"))
    out.append(("de-formular-nummer-datum", "invoice", chrome, page("b.g{font-size:15pt}.i{border:1px solid #000;padding:4px;width:75mm}", f"""
    <b class=g>Rechnung</b><div class=f><div><br><u style="font-size:7pt">Hydraflex Deutschland SE, Postfach 1120, 65201 Wiesbaden</u><br>Firma<br>Anlagenbau Friesecke GmbH &amp; Co. KG<br>Industriestraße 88<br>58093 Hagen</div>
    <div class=i><b>Information</b><br>Rechnungsnr./Datum<br>9002347781 / 12.03.2026<br>Referenznr./Datum<br>BE-77120 / 24.02.2026<br>Auftragsnummer/Datum<br>4500881 / 25.02.2026<br>Lieferschein/Datum<br>80011923 / 10.03.2026<br>Kundennummer<br>1003377<br>Ansprechpartner<br>Frau Kessler, Tel. 0611 555 120</div></div>
    <p>Lieferbedingung &nbsp; DAP Hagen<br>Zahlungsbedingung &nbsp; Bis 11.04.2026 ohne Abzug</p>
    <table><tr><th>Pos.</th><th>Material<br>Bezeichnung</th><th class=r>Menge</th><th class=r>Preis</th><th class=r>Wert EUR</th></tr>{rows(("000010","HX-2208<br>Schlauch DN20","120 M",de("48.15"),de(l1)),("000020","Prüfprotokoll","1 ST",de(220),de(l2)))}</table><hr>
    <table>{rows(("Summe Positionen","","",de(n)),("Umsatzsteuer","19,000 %",de(n),de(t)))}<tr><td><b>Endbetrag</b></td><td></td><td></td><td class=r><b>{de(g)}</b></td></tr></table>
    <p style="font-size:7pt">Commerzbank AG Frankfurt, IBAN {four(a)}, BIC COBADEFFXXX · USt-ID DE113355779 · Vorsitzender des Aufsichtsrats: Dr. P. Wahl</p>"""),
        gold("9002347781", "2026-03-12", "2026-04-11", g, "EUR", a, "Anlagenbau Friesecke GmbH & Co. KG", "Hydraflex Deutschland SE")))

    # A telephone company: many sums before the one that counts, paid by direct debit.
    a = iban("DE", "700202700012300456")
    out.append(("de-mobilfunk-monat", "invoice", chrome, page("h1{color:#c06;font-size:20pt}", f"""
    <div class=f><h1>nordfunk</h1><div>Kundennummer 7 700 123 418<br>Rechnungsnummer 31 226 004 815<br>Datum 04.03.2026<br>Rechnungsmonat Februar 2026</div></div>
    <p>Frau<br>Miriam Albers<br>Fliederweg 17<br>33615 Bielefeld</p><h2>Ihre Mobilfunkrechnung für Februar 2026</h2>
    <table>{rows(("Monatliche Beträge netto","31,89 €"),("Verbindungen netto","4,21 €"),("Gutschrift Treuebonus netto","-2,00 €"))}<tr><td>Nettobetrag</td><td class=r>34,10 €</td></tr><tr><td>Umsatzsteuer 19 %</td><td class=r>6,48 €</td></tr><tr><td>Rechnungsbetrag</td><td class=r>40,58 €</td></tr><tr><td>Beträge anderer Anbieter (brutto)</td><td class=r>5,00 €</td></tr><tr><td><b>Zu zahlender Betrag</b></td><td class=r><b>45,58 €</b></td></tr></table>
    <p>Den zu zahlenden Betrag buchen wir am 16.03.2026 von Ihrem Konto DE** **** **** **** **12 34 ab. Mandatsreferenz NF-0099812, Gläubiger-ID DE98ZZZ09999999999.</p>
    <small>nordfunk GmbH, Ostwestallee 1, 33602 Bielefeld · Bank: {four(a)}</small>"""),
        gold("31 226 004 815", "2026-03-04", "2026-03-16", "45.58", "EUR", a, "Miriam Albers", "nordfunk GmbH", never_dun="direct_debit")))

    # A third part invoice of a carpenter, cumulated.
    a = iban("DE", "666500850007112233")
    out.append(("de-abschlag-kumuliert", "invoice", chrome, page("", f"""
    <p style="text-align:right">Zimmerei Haug · Inh. Konrad Haug · Sägestr. 5 · 75173 Pforzheim</p><p>Familie<br>Petra und Uwe Lindner<br>Am Rain 2<br>75179 Pforzheim</p>
    <p class=r>Pforzheim, 24. April 2026</p><h3>3. Abschlagsrechnung Nr. 2026-041 &nbsp; BV Aufstockung Wohnhaus Lindner</h3>
    <table>{rows(("Leistungsstand gemäß Aufmaß vom 20.04.2026, netto","68.400,00 €"),("zzgl. 19 % USt","12.996,00 €"),("Leistungsstand brutto","81.396,00 €"),("abzgl. 1. Abschlagsrechnung 2026-012 vom 09.02.2026","-23.800,00 €"),("abzgl. 2. Abschlagsrechnung 2026-027 vom 16.03.2026","-29.750,00 €"))}<tr><td><b>Auszahlungsbetrag dieser Abschlagsrechnung</b></td><td class=r><b>27.846,00 €</b></td></tr></table>
    <p>Zahlbar rein netto innerhalb von 14 Tagen nach Rechnungsdatum auf {four(a)}.</p>"""),
        gold("2026-041", "2026-04-24", "2026-05-08", "27846.00", "EUR", a, "Petra und Uwe Lindner", "Zimmerei Haug")))

    # A German offer, with a number that could be one of an invoice.
    out.append(("de-angebot-gueltig", "offer", chrome, page("", """<h2>Angebot AN-2026-0093</h2><div class=f><div>Autohaus Dreher GmbH<br>Ringstraße 4<br>73033 Göppingen</div><div>Datum: 05.05.2026<br>Gültig bis: 05.06.2026<br>Kd.-Nr. 10220</div></div>
    <p>Vielen Dank für Ihre Anfrage. Wir bieten Ihnen freibleibend an:</p><table><tr><td>Waschanlage WX3</td><td class=r>18.900,00 €</td></tr><tr><td>Montage</td><td class=r>1.450,00 €</td></tr><tr><td>Netto</td><td class=r>20.350,00 €</td></tr><tr><td>19 % MwSt</td><td class=r>3.866,50 €</td></tr><tr><td>Gesamtbetrag</td><td class=r>24.216,50 €</td></tr></table><p>Zahlungsziel: 14 Tage nach Rechnungsstellung. Lieferzeit ca. 6 Wochen.</p>"""), None))

    # A second dunning letter that names an invoice with all its figures.
    a = iban("DE", "120300001020304050")
    out.append(("de-zweite-mahnung-tabelle", "reminder", chrome, page("", f"""<p>Parkett Sommer e.K.<br>Holzgasse 8, 04109 Leipzig</p><p>Kanzlei Wendt<br>Brühl 10<br>04109 Leipzig</p><p class=r>12.05.2026</p><h3>2. Mahnung</h3><p>Sehr geehrte Damen und Herren, folgende Rechnung ist trotz unserer Erinnerung noch nicht ausgeglichen:</p>
    <table><tr><th>Rechnungsnr.</th><th>Rechnungsdatum</th><th>Fällig am</th><th class=r>Betrag</th></tr><tr><td>2026-0188</td><td>03.03.2026</td><td>17.03.2026</td><td class=r>2.618,00 €</td></tr><tr><td colspan=3>Mahngebühr</td><td class=r>5,00 €</td></tr><tr><td colspan=3>Gesamtbetrag</td><td class=r>2.623,00 €</td></tr></table><p>Bitte überweisen Sie den Gesamtbetrag bis 22.05.2026 auf {four(a)}.</p>"""), None))

    # Polish: the online programs' newer look, all in two grids.
    a = iban("PL", "102010260000120200112233")
    (l1, l2), n, t, g = sums(23, (12, "149"), (3, "80.50"))
    out.append(("pl-online-siatka", "invoice", chrome, page(".g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px;background:#f3f3f7;padding:8px}.g b{display:block;font-size:8pt;color:#777}", f"""
    <h1>Faktura VAT <span style="color:#06c">FV/2026/05/0021</span></h1><div class=g><div><b>Data wystawienia</b>2026-05-11</div><div><b>Data sprzedaży</b>2026-05-08</div><div><b>Termin płatności</b>2026-05-25</div><div><b>Sposób zapłaty</b>przelew</div><div><b>Bank</b>PKO BP</div><div><b>Nr rachunku</b>{four(a[2:])}</div></div><br>
    <div class=f><div><b>Sprzedawca</b><br>Studio Ilustracji Maja Wrona<br>ul. Kwiatowa 4/2<br>31-123 Kraków<br>NIP 6762451230</div><div><b>Nabywca</b><br>Wydawnictwo Trzy Sowy sp. z o.o.<br>ul. Długa 18<br>00-238 Warszawa<br>NIP 5252341231</div></div><br>
    <table><tr><th>Lp.</th><th>Nazwa towaru lub usługi</th><th>Ilość</th><th>J.m.</th><th class=r>Cena netto</th><th class=r>Wartość netto</th><th>VAT</th><th class=r>Kwota VAT</th><th class=r>Brutto</th></tr>
    {rows(("1","Ilustracja całostronicowa","12","szt.",pl(149),pl(l1),"23%",pl("411.24"),pl("2199.24")),("2","Winieta","3","szt.",pl("80.50"),pl(l2),"23%",pl("55.55"),pl("297.05")))}<tr><td colspan=5 class=r>Razem</td><td class=r>{pl(n)}</td><td></td><td class=r>{pl(t)}</td><td class=r>{pl(g)}</td></tr></table>
    <p style="font-size:14pt">Do zapłaty: <b>{pl(g)} PLN</b></p><p>Słownie: dwa tysiące czterysta dziewięćdziesiąt sześć PLN 29/100</p>"""),
        gold("FV/2026/05/0021", "2026-05-11", "2026-05-25", g, "PLN", a, "Wydawnictwo Trzy Sowy sp. z o.o.", "Studio Ilustracji Maja Wrona")))

    # Polish: a telephone company with former balance.
    a = iban("PL", "114010100000999988887777")
    out.append(("pl-telekom-saldo", "invoice", chrome, page("", f"""<div class=f><h2>Halo Sieć S.A.</h2><div>Faktura nr F/10045521/03/26<br>z dnia 10.03.2026<br>Numer klienta: 1.22334455</div></div><p>Pan Jerzy Malec<br>ul. Lipowa 9 m. 14<br>90-010 Łódź</p>
    <table>{rows(("Saldo z poprzedniego okresu","0,00 zł"),("Abonament 01.03.2026-31.03.2026","65,04 zł"),("Rozmowy 01.02.2026-28.02.2026","8,13 zł"),("Razem netto","73,17 zł"),("VAT 23%","16,83 zł"))}</table><h3>Kwota do zapłaty: 90,00 zł</h3><h3>Termin płatności: 24.03.2026</h3><p>Indywidualny numer konta do wpłat:<br>{four(a)}</p>"""),
        gold("F/10045521/03/26", "2026-03-10", "2026-03-24", "90.00", "PLN", a, "Jerzy Malec", "Halo Sieć S.A.")))

    # Polish: a request for payment, which is no invoice.
    out.append(("pl-wezwanie-do-zaplaty", "reminder", chrome, page("", """<p class=r>Poznań, 2026-06-02</p><p>Wierzyciel: Drukarnia Pegaz s.c.</p><p>Dłużnik: Agencja Koral</p><h2>Ostateczne wezwanie do zapłaty</h2><p>Wzywamy do zapłaty kwoty 4 305,00 zł z tytułu faktury FV 88/2026 z dnia 2026-04-10 z terminem płatności 2026-04-24, w terminie 7 dni od otrzymania niniejszego wezwania.</p><table><tr><td>Należność główna</td><td class=r>4 305,00 zł</td></tr><tr><td>Odsetki ustawowe</td><td class=r>52,10 zł</td></tr><tr><td>Razem do zapłaty</td><td class=r>4 357,10 zł</td></tr></table>"""), None))

    # Dutch: a program on the web with a coloured bar.
    a = iban("NL", "RABO0301234567")
    (l1, l2), n, t, g = sums(21, (18, "82.50"), (1, "145"))
    out.append(("nl-web-kleurbalk", "invoice", chrome, page(".b{background:#0a6;color:#fff;padding:10px;display:flex;gap:12mm}.b small{display:block;opacity:.8}", f"""
    <div class=f><div><b>Van der Laan Tekst</b><br>Oudegracht 220<br>3511 NR Utrecht</div><div>Stichting De Boomgaard<br>T.a.v. crediteurenadministratie<br>Dreef 5<br>2012 HR Haarlem</div></div><br>
    <div class=b><div><small>Factuurnr.</small>2026-0038</div><div><small>Factuurdatum</small>3 april 2026</div><div><small>Uiterlijk betalen</small>3 mei 2026</div><div><small>Totaal</small>€ {de(g)}</div></div><br>
    <table><tr><th>Omschrijving</th><th>Aantal</th><th>Tarief</th><th>Btw</th><th class=r>Bedrag</th></tr>{rows(("Redactie jaarverslag","18 uur","€ 82,50","21%","€ "+de(l1)),("Spoedtoeslag","1","€ 145,00","21%","€ "+de(l2)))}</table>
    <table style="width:70mm;margin-left:auto">{rows(("Subtotaal excl. btw","€ "+de(n)),("Btw 21%","€ "+de(t)),("Te voldoen","€ "+de(g)))}</table><p>Graag voldoen op rekening {four(a)} t.n.v. Van der Laan Tekst, onder vermelding van het factuurnummer. KvK 30221144 · Btw-id NL001234567B21</p>"""),
        gold("2026-0038", "2026-04-03", "2026-05-03", g, "EUR", a, "Stichting De Boomgaard", "Van der Laan Tekst")))

    # Dutch: water company, term bill.
    a = iban("NL", "INGB0006543210")
    out.append(("nl-water-termijn", "invoice", chrome, page("", f"""<h2>Waterbedrijf Delta-Noord</h2><p>De heer P. Kuipers<br>Singel 8<br>9712 AB Groningen</p><table style="width:90mm"><tr><td>Datum</td><td>18-02-2026</td></tr><tr><td>Klantnummer</td><td>40022817</td></tr><tr><td>Notanummer</td><td>2600417733</td></tr></table><h3>Uw termijnnota</h3>
    <table>{rows(("Vastrecht 1e kwartaal 2026","€ 19,50"),("Voorschot verbruik","€ 30,90"),("Belasting op leidingwater","€ 8,62"),("Btw 9%","€ 5,31"))}</table><p><b>Te betalen vóór 11 maart 2026 &nbsp; € 64,33</b></p><p>Maak het bedrag over naar {four(a)} met betalingskenmerk 4000 2281 7260 0417.</p>"""),
        gold("2600417733", "2026-02-18", "2026-03-11", "64.33", "EUR", a, "P. Kuipers", "Waterbedrijf Delta-Noord")))

    # English: a grid of facts above, tax per line, of an Irish firm.
    a = iban("IE", "AIBK93104712345678")
    (l1, l2), n, t, g = sums(23, (22, "64"), (2, "118.75"))
    out.append(("en-cloud-summary-card", "invoice", chrome, page(".c{border:1px solid #ccd;border-radius:8px;padding:10px;width:60mm}", f"""
    <div class=f><div><h2>Liffey Cloud Services Ltd</h2>Unit 4, Dock Road<br>Limerick V94 X2Y1<br>VAT IE3344556K</div><div class=c><small>Amount due</small><br><span style="font-size:18pt">€{en(g)}</span><br><small>Due by 30 Apr 2026</small></div></div>
    <div class=f><div><small>Billed to</small><br>Kerry Creamery Co-op<br>Main Street, Listowel</div><div><small>Invoice no.</small><br>LCS-20981<br><small>Invoice date</small><br>31 Mar 2026<br><small>Period</small><br>1 Mar 2026 – 31 Mar 2026</div></div><br>
    <table><tr><th>Service</th><th>Qty</th><th>Unit</th><th>VAT</th><th class=r>Amount</th></tr>{rows(("Compute hours (c4.large)","22","€64.00","23%","€"+en(l1)),("Backup vault","2","€118.75","23%","€"+en(l2)))}</table>
    <table style="width:70mm;margin-left:auto">{rows(("Subtotal","€"+en(n)),("VAT 23%","€"+en(t)),("Total","€"+en(g)))}</table><p>Pay by bank transfer: IBAN {four(a)}</p>"""),
        gold("LCS-20981", "2026-03-31", "2026-04-30", g, "EUR", a, "Kerry Creamery Co-op", "Liffey Cloud Services Ltd")))

    # English: American, remittance slip below a dashed line which repeats the figures.
    out.append(("en-us-remittance-slip", "invoice", chrome, page("", """<div class=f><h2>Harbor & Pine Architects PLLC</h2><h2>INVOICE</h2></div><div class=f><div>Bill To:<br>Cedar Falls School District<br>400 Main St<br>Cedar Falls, IA 50613</div><table style="width:70mm"><tr><td>Invoice #</td><td class=r>26-1147</td></tr><tr><td>Invoice Date</td><td class=r>04/06/2026</td></tr><tr><td>Project No.</td><td class=r>2519.02</td></tr><tr><td>Terms</td><td class=r>Net 45</td></tr><tr><td>Due Date</td><td class=r>05/21/2026</td></tr></table></div>
    <p>Professional services from March 1, 2026 to March 31, 2026</p><table><tr><th>Phase</th><th class=r>Contract</th><th class=r>% Complete</th><th class=r>Billed to Date</th><th class=r>Previous</th><th class=r>Current</th></tr><tr><td>Schematic Design</td><td class=r>$60,000.00</td><td class=r>100</td><td class=r>$60,000.00</td><td class=r>$48,000.00</td><td class=r>$12,000.00</td></tr><tr><td>Design Development</td><td class=r>$85,000.00</td><td class=r>20</td><td class=r>$17,000.00</td><td class=r>$0.00</td><td class=r>$17,000.00</td></tr></table>
    <p class=r>Fees this invoice $29,000.00<br>Reimbursable expenses $412.60<br><b>Total due this invoice $29,412.60</b></p><hr style="border-top:1px dashed"><div class=f><div>Remit to: Harbor & Pine Architects PLLC, PO Box 77, Des Moines, IA</div><div>Invoice 26-1147<br>Amount due $29,412.60<br>Amount enclosed ________</div></div>"""),
        gold("26-1147", "2026-04-06", "2026-05-21", "29412.60", "USD", None, "Cedar Falls School District", "Harbor & Pine Architects PLLC")))

    # English: a delivery note with prices.
    out.append(("en-delivery-docket", "delivery_note", chrome, page("", """<h2>Delivery Docket</h2><div class=f><div>Moorland Seeds<br>The Granary, York</div><div>Docket no: D-55210<br>Date: 14/04/2026<br>Order: SO-8812</div></div><p>Deliver to: Ashby Farm Shop</p><table><tr><th>Item</th><th>Ordered</th><th>Delivered</th><th>Back order</th></tr><tr><td>Wild bird seed 20kg</td><td>30</td><td>24</td><td>6</td></tr></table><p>Received in good condition: ______________ An invoice will follow.</p>"""), None))
    return out
