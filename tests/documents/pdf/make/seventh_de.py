"""The seventh round's German papers: as the usual programs for small firms print them."""
from figures import chrome, de, four, gold, iban, node, office, sums
from press import distilled, drawn, flowing, typ, weasy, wk
from scripts import pdfmake, table
from seventh_forms import foot, grid, page, pairs, sides


def papers():
    out = []
    a = iban("DE", "660501010022334455")
    (l1, l2, l3), n, t, g = sums(19, (14, "62.50"), (1, "389"), (2, "44.90"))
    out.append(("de-kontor-standard", "invoice", chrome, page("", f"""
    <div style="text-align:right;font-size:15pt;color:#386">Fahrrad Leitner</div><br>
    {sides("<u style='font-size:7pt'>Fahrrad Leitner GmbH, Kaiserallee 51, 76133 Karlsruhe</u><br><br>Stadtmobil Rhein-Neckar AG<br>Frau Keßler<br>Mercedesstr. 12<br>76187 Karlsruhe",
    pairs(("Rechnungsnr.", "RE2026-0418"), ("Kundennr.", "10277"), ("Rechnungsdatum", "14.04.2026"), ("Lieferdatum", "09.04.2026"), ("Ihr Ansprechpartner", "Tobias Leitner")))}
    <br><br><b style="font-size:13pt">Rechnung</b><p>Sehr geehrte Frau Keßler,<br>vielen Dank für Ihren Auftrag und das damit verbundene Vertrauen! Hiermit stelle ich Ihnen die folgenden Leistungen in Rechnung:</p>
    {grid(("Pos.", "Beschreibung", "Menge", "Einzelpreis", "Gesamtpreis"), ("1.", "Inspektion Lastenrad", "14,00 Std.", "62,50 EUR", de(l1) + " EUR"), ("2.", "Akku 500 Wh", "1,00 Stk", "389,00 EUR", de(l2) + " EUR"), ("3.", "Bremsbeläge-Satz", "2,00 Stk", "44,90 EUR", de(l3) + " EUR"))}<br>
    {pairs(("Zwischensumme (netto)", de(n) + " EUR"), ("Umsatzsteuer 19 %", de(t) + " EUR"), ("<b>Gesamtbetrag</b>", "<b>" + de(g) + " EUR</b>"))}
    <p>Der Rechnungsbetrag ist bis zum 28.04.2026 fällig. Bitte überweisen Sie ihn unter Angabe der Rechnungsnummer auf das unten angegebene Konto.</p><p>Mit freundlichen Grüßen<br>Tobias Leitner</p>
    {foot("Fahrrad Leitner GmbH<br>Kaiserallee 51<br>76133 Karlsruhe", "Tel.: 0721 / 46 18 20-0<br>E-Mail: post@leitner-rad.example<br>Web: leitner-rad.example", "Amtsgericht Mannheim HRB 720188<br>USt.-ID: DE 298 114 207<br>Geschäftsführer: Tobias Leitner", "Sparkasse Karlsruhe<br>IBAN " + four(a) + "<br>BIC KARSDE66XXX")}"""),
        gold("RE2026-0418", "2026-04-14", "2026-04-28", g, "EUR", a, "Stadtmobil Rhein-Neckar AG", "Fahrrad Leitner GmbH")))

    a = iban("DE", "120300001054218877")
    (l1, l2), n, t, g = sums(19, (1, "1480"), (5, "85"))
    out.append(("de-wolke-zahlungsziel", "invoice", weasy, page("", f"""
    <table class=two><tr><td style="font-size:7pt;padding-top:22mm">Studio Morgenlicht · Torstraße 88 · 10119 Berlin</td><td class=r><b>Studio Morgenlicht</b><br>Lena Harms<br>Torstraße 88<br>10119 Berlin</td></tr></table>
    <p>Kulturbüro Havelland<br>Gutenbergstr. 4<br>14467 Potsdam<br>Deutschland</p>
    {sides("<b style='font-size:14pt'>Rechnung Nr. 1042</b>", pairs(("Rechnungs-Nr.", "1042"), ("Rechnungsdatum", "03.05.2026"), ("Referenz", "Plakat Sommer"), ("Lieferdatum", "30.04.2026"), ("Ihre Kundennummer", "1019"), ("Ihr Ansprechpartner", "Lena Harms")))}
    <p>Sehr geehrte Damen und Herren,<br>vielen Dank für Ihren Auftrag. Ich stelle Ihnen hiermit folgende Leistungen in Rechnung:</p>
    {grid(("Pos.", "Beschreibung", "Menge", "Einzelpreis", "Gesamtpreis"), ("1", "<b>Plakatreihe Sommer 2026</b><br>Entwurf und Reinzeichnung, 3 Motive", "1,00 pauschal", "1.480,00 €", de(l1) + " €"), ("2", "Korrekturschleife", "5,00 h", "85,00 €", de(l2) + " €"))}
    {pairs(("Gesamtbetrag netto", de(n) + " €"), ("zzgl. Umsatzsteuer 19%", de(t) + " €"), ("<b>Gesamtbetrag brutto</b>", "<b>" + de(g) + " €</b>"), css="style='margin-left:80mm;width:90mm'")}
    <p>Bitte überweisen Sie den Rechnungsbetrag unter Angabe der Rechnungsnummer innerhalb der nächsten 10 Tage auf das unten angegebene Konto.</p>
    {foot("Studio Morgenlicht<br>Torstraße 88<br>10119 Berlin", "Telefon 030 4471 2208<br>E-Mail lena@morgenlicht.example", "Finanzamt Berlin Mitte<br>Steuer-Nr. 34/338/01257<br>Inhaberin Lena Harms", "DKB Berlin<br>IBAN " + a + "<br>BIC BYLADEM1001")}"""),
        gold("1042", "2026-05-03", "2026-05-13", g, "EUR", a, "Kulturbüro Havelland", "Studio Morgenlicht")))

    # Two pages with what was carried over, fees by the table.
    a = iban("DE", "760906660001234500")
    fees = [("Finanzbuchführung April 2026", "412,50"), ("Lohnabrechnung, 14 Arbeitnehmer", "238,00"), ("Umsatzsteuervoranmeldung", "96,00"), ("Besprechung 21.04.2026, 1,5 Std.", "217,50"), ("Bescheidprüfung Gewerbesteuer", "65,00"), ("Auslagenpauschale", "20,00")]
    total = "1.049,00"
    first = [(50, 800, "Hellwig & Storm Steuerberatungsgesellschaft mbB", 12), (50, 786, "Fürther Straße 244 · 90429 Nürnberg · Telefon 0911 32 40 0", 7), (50, 740, "Firma"), (50, 728, "Brauhaus Altstadthof GmbH"), (50, 716, "Bergstraße 19"), (50, 704, "90403 Nürnberg"), (330, 740, "Rechnungs-Nr."), (430, 740, "2026/05417"), (330, 728, "Mandanten-Nr."), (430, 728, "21880"), (330, 716, "Datum"), (430, 716, "11.05.2026"), (330, 704, "Seite"), (430, 704, "1 von 2"), (50, 660, "Rechnung", 14), (50, 640, "Für unsere Tätigkeit im Monat April 2026 erlauben wir uns zu berechnen:"), (50, 615, "Tätigkeit"), (300, 615, "StBVV"), (-540, 615, "EUR")]
    for i, (what, sum_) in enumerate(fees[:4]):
        first += [(50, 595 - 16 * i, what), (300, 595 - 16 * i, ("§ 33 (1)", "§ 34 (2)", "§ 24 (4)", "§ 13")[i]), (-540, 595 - 16 * i, sum_)]
    first += [(50, 520, "Übertrag"), (-540, 520, "964,00"), (50, 40, "HypoVereinsbank IBAN " + four(a) + " · Partnerschaftsregister Nürnberg PR 1204 · USt-IdNr. DE 133 552 908", 7)]
    second = [(50, 800, "Hellwig & Storm Steuerberatungsgesellschaft mbB", 12), (330, 780, "Rechnung 2026/05417 vom 11.05.2026, Seite 2 von 2", 8), (50, 750, "Übertrag"), (-540, 750, "964,00"), (50, 734, fees[4][0]), (300, 734, "§ 28"), (-540, 734, fees[4][1]), (50, 718, fees[5][0]), (300, 718, "§ 16"), (-540, 718, fees[5][1]), (50, 690, "Zwischensumme"), (-540, 690, total), (50, 674, "19 % Umsatzsteuer"), (-540, 674, "199,31"), (50, 655, "Rechnungsbetrag", 10), (-540, 655, "1.248,31", 10), (50, 620, "Zahlbar ohne Abzug bis 26.05.2026."), (50, 40, "HypoVereinsbank IBAN " + four(a) + " · Partnerschaftsregister Nürnberg PR 1204 · USt-IdNr. DE 133 552 908", 7)]
    out.append(("de-kanzlei-uebertrag", "invoice", drawn, ("DejaVuSans", [first, second]), gold("2026/05417", "2026-05-11", "2026-05-26", "1248.31", "EUR", a, "Brauhaus Altstadthof GmbH", "Hellwig & Storm Steuerberatungsgesellschaft mbB")))

    # Two rates, and a discount with its sum and day before the net day.
    a = iban("DE", "250501800009988776")
    out.append(("de-faktura-skonto-zwei-saetze", "invoice", wk, page("th{background:#ddd}", f"""<h2>Feinkost Brandes KG</h2><small>Feinkost Brandes KG · Lister Meile 33 · 30161 Hannover</small><br><br>
    {sides("Seniorenresidenz Am Maschpark<br>Küchenleitung<br>Willy-Brandt-Allee 6<br>30169 Hannover", pairs(("Rechnung Nr.:", "AR-26-2207"), ("Kunden-Nr.:", "D20418"), ("Datum:", "02.06.2026"), ("Lieferschein-Nr.:", "LS-26-3391 vom 29.05.2026"), ("Bearbeiter:", "H. Wolters")))}<br>
    {grid(("Pos", "Art.-Nr.", "Bezeichnung", "Menge", "ME", "E-Preis", "MwSt", "G-Preis"), ("1", "41002", "Räucherlachs 1 kg", "12", "Stk", "24,50", "7 %", "294,00"), ("2", "52010", "Olivenöl 5 l", "6", "Kan", "38,00", "7 %", "228,00"), ("3", "90001", "Kühlbox Leihgebühr", "4", "Stk", "15,00", "19 %", "60,00"))}<br>
    {grid(("", "Netto", "MwSt-Satz", "MwSt-Betrag", "Brutto"), ("", "522,00", "7,00 %", "36,54", "558,54"), ("", "60,00", "19,00 %", "11,40", "71,40"), ("Summe", "582,00", "", "47,94", "629,94"))}
    <p class=r><b>Endbetrag EUR &nbsp; 629,94</b></p><p>Zahlungsbedingungen: bis 12.06.2026 abzüglich 2,00 % Skonto (12,60 EUR) = 617,34 EUR, bis 02.07.2026 ohne Abzug.</p>
    {foot("Sparkasse Hannover<br>IBAN: " + four(a) + "<br>BIC: SPKHDE2HXXX", "Amtsgericht Hannover HRA 202118<br>USt-IdNr.: DE115662010<br>St.-Nr.: 25/203/40218", "Tel. 0511 / 34 56 78<br>Fax 0511 / 34 56 79")}""", "Liberation Sans"),
        gold("AR-26-2207", "2026-06-02", "2026-07-02", "629.94", "EUR", a, "Seniorenresidenz Am Maschpark", "Feinkost Brandes KG")))

    a = iban("DE", "370700600123456789")
    (l1, l2), n, t, g = sums(19, (250, "8.42"), (30, "61.15"))
    out.append(("de-erp-beleg-kopf", "invoice", distilled, page(".k td{border:1px solid #888;font-size:8pt}", f"""
    <div class=r><b>Rheinwerk Dichtungstechnik GmbH</b><br>Industriepark 7, 50735 Köln</div><p>Hydraulik Sander GmbH & Co. KG<br>Einkauf<br>Gewerbering 3<br>48429 Rheine</p><h3>Ausgangsrechnung</h3>
    <table class=k><tr><td>Belegnummer<br><b>4100772</b></td><td>Belegdatum<br><b>18.05.2026</b></td><td>Fälligkeitsdatum<br><b>17.06.2026</b></td><td>Kundennummer<br><b>C20331</b></td><td>Seite<br><b>1 / 1</b></td></tr>
    <tr><td>Ihre Bestellnr.<br><b>B-88120</b></td><td>Bestelldatum<br><b>04.05.2026</b></td><td>Versandart<br><b>Spedition</b></td><td>Ihre USt-IdNr.<br><b>DE812334556</b></td><td>Währung<br><b>EUR</b></td></tr></table><br>
    {grid(("Pos.", "Artikel", "Beschreibung", "Menge", "Preis", "MwSt.%", "Gesamt"), ("10", "OR-40-3", "O-Ring 40x3 NBR", "250", "8,42", "19", de(l1)), ("20", "WD-55", "Wellendichtring 55x72x8", "30", "61,15", "19", de(l2)))}
    <table style="margin-left:90mm;width:80mm"><tr><td>Zwischensumme</td><td>EUR</td><td class=r>{de(n)}</td></tr><tr><td>MwSt. 19 %</td><td>EUR</td><td class=r>{de(t)}</td></tr><tr><td><b>Gesamtbetrag</b></td><td>EUR</td><td class=r><b>{de(g)}</b></td></tr></table>
    <p>Zahlungsbedingungen: 30 Tage netto<br>Lieferbedingungen: DAP Rheine</p>
    {foot("Deutsche Bank AG<br>" + four(a) + "<br>DEUTDEDKXXX", "Amtsgericht Köln HRB 41877<br>USt-IdNr. DE 122 778 310", "Geschäftsführung: Dr. Ute Kamp, Ralf Lohmann", "T +49 221 7120-0<br>F +49 221 7120-99")}"""),
        gold("4100772", "2026-05-18", "2026-06-17", g, "EUR", a, "Hydraulik Sander GmbH & Co. KG", "Rheinwerk Dichtungstechnik GmbH")))

    a = iban("DE", "743500000020334455")
    out.append(("de-wort-abschlag-drei", "invoice", office, page("", f"""<p align=center><b style="font-size:16pt">Zimmerei Obermeier</b><br>Meisterbetrieb · Am Anger 5 · 84028 Landshut</p><p>Familie<br>Sabine und Markus Gruber<br>Isarweg 12<br>84032 Altdorf</p><p align=right>Landshut, den 20. Mai 2026</p>
    <p><b>3. Abschlagsrechnung Nr. 2026-071</b><br>Bauvorhaben: Dachstuhl Neubau Isarweg 12, Auftrag vom 02.02.2026</p>
    <table border=1><tr><td>Leistungsstand gesamt, netto</td><td align=right>38.400,00 €</td></tr><tr><td>zzgl. 19 % MwSt.</td><td align=right>7.296,00 €</td></tr><tr><td>Summe brutto</td><td align=right>45.696,00 €</td></tr><tr><td>abzgl. 1. Abschlagszahlung vom 12.03.2026</td><td align=right>- 14.280,00 €</td></tr><tr><td>abzgl. 2. Abschlagszahlung vom 17.04.2026</td><td align=right>- 17.850,00 €</td></tr><tr><td><b>Zahlbetrag</b></td><td align=right><b>13.566,00 €</b></td></tr></table>
    <p>Zahlbar innerhalb von 8 Tagen nach Rechnungsdatum ohne Abzug.</p><p>Für den Auftrag bedanken wir uns.</p><p style="font-size:7pt">Sparkasse Landshut · IBAN {four(a)} · BIC BYLADEM1LAH · St.-Nr. 132/255/60118 · Tel. 0871 / 2 33 44</p>"""),
        gold("2026-071", "2026-05-20", "2026-05-28", "13566.00", "EUR", a, "Sabine und Markus Gruber", "Zimmerei Obermeier")))

    a = iban("DE", "280651080044556600")
    out.append(("de-versandhandel-vorlage", "invoice", node, pdfmake([{"columns": [{"text": "Nordsee Teekontor e.K. · Lange Str. 8 · 26122 Oldenburg\n\nHotel Deichgraf\nHafenstraße 2\n26434 Wangerland\nDeutschland", "fontSize": 8}, {"text": "Nordsee Teekontor e.K.\nTel. 0441 998877\nUSt-IdNr. DE277665544\n\nRechnungsnummer: 202605-10338\nRechnungsdatum: 06.05.2026\nLeistungsdatum: 05.05.2026\nAuftragsnummer: AU202605-11872\nKundennummer: 55210\nZahlungsart: Rechnung", "fontSize": 8, "alignment": "right"}]}, "\nRechnung 202605-10338\n", table([["SKU", "Artikel", "Menge", "Einzelpreis", "Gesamt"], ["T-100", "Ostfriesenmischung 1 kg", "12", "26,17 €", "314,04 €"], ["T-204", "Kandis 5 kg", "3", "14,02 €", "42,06 €"], ["V-1", "Versandkosten", "1", "5,79 €", "5,79 €"]]), table([["Gesamt netto", "361,89 €"], ["USt. 7 %", "25,33 €"], ["Gesamt brutto", "387,22 €"]]), f"\nBitte zahlen Sie den Betrag innerhalb von 14 Tagen auf folgendes Konto: IBAN {four(a)}, BIC GENODEF1OL2. Der Versand erfolgte mit DHL, Sendungsnummer 00340434161094021187."]),
        gold("202605-10338", "2026-05-06", "2026-05-20", "387.22", "EUR", a, "Hotel Deichgraf", "Nordsee Teekontor e.K.")))

    a = iban("DE", "500502010200112233")
    (l1, l2), n, t, g = sums(19, (1, "79"), (12, "4.5"))
    out.append(("de-sepa-einzug", "invoice", typ, f"""#set page(margin: 2cm)
#set text(9.5pt, font: "DejaVu Sans")
#align(right)[*Alarmdienst Taunus GmbH* \\ Hugenottenallee 12, 61381 Friedrichsdorf]
#v(8mm)
#grid(columns: (1fr, auto), [Physiotherapie Lindenhof \\ Bahnstraße 40 \\ 61381 Friedrichsdorf], table(columns: 2, stroke: none, inset: 2pt, [Rechnungsnummer], [AT-0526-0883], [Datum], [01.05.2026], [Vertrag], [V-10388], [Zeitraum], [Mai 2026], [Mandatsreferenz], [M-0010388], [Gläubiger-ID], [DE98ZZZ00000123456]))
= Rechnung
#table(columns: (1fr, auto, auto, auto), [Leistung], [Menge], [Preis], [Summe], [Aufschaltung Leitstelle], [1], [79,00], [{de(l1)}], [Melder], [12], [4,50], [{de(l2)}])
#align(right)[Netto {de(n)} EUR \\ USt 19 % {de(t)} EUR \\ *Rechnungsbetrag {de(g)} EUR*]
Den Rechnungsbetrag buchen wir am 08.05.2026 per SEPA-Lastschrift von Ihrem Konto DE\\*\\*\\*\\*\\*\\*\\*\\*7788 ab. Bitte sorgen Sie für ausreichende Deckung.
#v(10mm)
#text(7pt)[Frankfurter Sparkasse {four(a)} · HRB 9917 Bad Homburg · USt-IdNr. DE 114 880 662]
""", gold("AT-0526-0883", "2026-05-01", "2026-05-08", g, "EUR", a, "Physiotherapie Lindenhof", "Alarmdienst Taunus GmbH", never_dun="direct_debit")))

    a = iban("DE", "600907000123498700")
    out.append(("de-en-reverse-charge", "invoice", chrome, page("small{color:#777}", f"""{sides("<b style='font-size:13pt'>VARIMESS Sensorik GmbH</b><br>Zeppelinstr. 14, 73760 Ostfildern, Germany", "<b>RECHNUNG / <i>INVOICE</i></b>")}
    <br>{sides("Lumen Controls s.r.o.<br>Technická 9<br>616 00 Brno<br>CZECH REPUBLIC<br>VAT-ID: CZ27733881", pairs(("Rechnungsnr. / <small>Invoice no.</small>", "R-261188"), ("Datum / <small>Date</small>", "21.05.2026"), ("Kundennr. / <small>Customer no.</small>", "70114"), ("Ihre Bestellung / <small>Your order</small>", "PO 4500881 / 05.05.2026"), ("Zahlungsziel / <small>Terms of payment</small>", "60 Tage netto / 60 days net"), ("Fällig am / <small>Due date</small>", "20.07.2026")))}<br>
    {grid(("Pos. / Item", "Bezeichnung / Description", "Menge / Qty", "Preis / Price", "Betrag / Amount"), ("1", "Drucksensor DS-200 / Pressure sensor DS-200", "40", "118,00", "4.720,00"), ("2", "Kalibrierung / Calibration", "40", "12,50", "500,00"))}
    {pairs(("Nettobetrag / Net amount EUR", "5.220,00"), ("USt. / VAT 0 %", "0,00"), ("<b>Gesamtbetrag / Total amount EUR</b>", "<b>5.220,00</b>"))}<p>Steuerfreie innergemeinschaftliche Lieferung gemäß § 4 Nr. 1b UStG. / Tax-free intra-community delivery.</p>
    {foot("BW-Bank<br>IBAN: " + four(a) + "<br>SWIFT: SOLADEST600", "Sitz / Registered office: Ostfildern<br>HRB 213344 Stuttgart", "USt-IdNr. / VAT-ID: DE 147 800 219", "Tel. +49 711 3409-0")}""", "Arial"),
        gold("R-261188", "2026-05-21", "2026-07-20", "5220.00", "EUR", a, "Lumen Controls s.r.o.", "VARIMESS Sensorik GmbH")))

    a = iban("DE", "100900002345678900")
    out.append(("de-korrektur-teil", "credit_note", flowing, ["<b>Kaffeerösterei Spreekorn GmbH</b>, Oranienstr. 140, 10969 Berlin, Tel. 030 6140 2210", "Bürogemeinschaft Moritzplatz GbR, Prinzenstr. 85, 10969 Berlin", [["Rechnungskorrektur-Nr.", "RK-2026-031"], ["Datum", "26.05.2026"], ["zu Rechnung", "RE-2026-0877 vom 12.05.2026"], ["Kundennummer", "K-0440"]], "<b>Rechnungskorrektur</b>", [["Artikel", "Menge", "Preis", "Gesamt"], ["Espresso Nr. 5, 1 kg (beschädigt)", "-4", "19,63 €", "-78,52 €"]], [["Summe netto", "-78,52 €"], ["MwSt 7 %", "-5,50 €"], ["Gutschriftbetrag", "-84,02 €"]], "Der Betrag wird mit Ihrer nächsten Rechnung verrechnet.", f"Berliner Volksbank {four(a)} - USt-IdNr. DE301445789"],
        gold("RK-2026-031", "2026-05-26", None, "84.02", "EUR", a, "Bürogemeinschaft Moritzplatz GbR", "Kaffeerösterei Spreekorn GmbH")))

    out.append(("de-auftrag-bestaetigt", "order_confirmation", weasy, page("", f"""<b>Möbelwerkstatt Ahorn GmbH</b><br><br>Zahnarztpraxis Dr. Kühn<br>Markt 4<br>99084 Erfurt<br><br>
    {pairs(("Auftragsbestätigung Nr.", "AB-2026-144"), ("Datum", "12.05.2026"), ("Kundennummer", "10088"), ("voraussichtlicher Liefertermin", "KW 27"), right=False)}<p>Vielen Dank für Ihre Bestellung vom 08.05.2026, die wir wie folgt bestätigen:</p>
    {grid(("Pos", "Bezeichnung", "Menge", "Einzel €", "Gesamt €"), ("1", "Empfangstheke Esche", "1", "4.200,00", "4.200,00"), ("2", "Montage", "1", "380,00", "380,00"))}{pairs(("Summe netto", "4.580,00 €"), ("19 % MwSt", "870,20 €"), ("Auftragssumme", "5.450,20 €"))}
    <p>Zahlungsbedingungen: 50 % Anzahlung bei Auftrag, Rest 14 Tage nach Lieferung und Rechnungserhalt.</p>{foot("Sparkasse Mittelthüringen", "IBAN DE02 8205 1000 0130 0700 11", "HRB 508811 Jena")}"""), None))

    out.append(("de-mahnung-erste", "reminder", wk, page("", """<p align=right>Getränke Harder GmbH<br>Dorfstr. 3<br>24214 Gettorf</p><p>Gasthof Zur Eiche<br>Hauptstr. 17<br>24340 Eckernförde</p><p align=right>Gettorf, 09.06.2026</p><h3>1. Mahnung</h3><p>Sehr geehrte Damen und Herren,<br>sicher haben Sie übersehen, die folgende Rechnung zu begleichen:</p>"""
        + grid(("Rechnungsnr.", "Rechnungsdatum", "Fällig am", "Rechnungsbetrag", "Offen"), ("RE-20618", "28.04.2026", "12.05.2026", "1.204,50 €", "1.204,50 €")) + """<p>zzgl. Mahngebühr 5,00 €<br><b>Gesamtforderung 1.209,50 €</b></p><p>Bitte überweisen Sie den Betrag bis zum 19.06.2026. Sollten Sie die Zahlung bereits veranlasst haben, betrachten Sie dieses Schreiben als gegenstandslos.</p>"""), None))
    return out
