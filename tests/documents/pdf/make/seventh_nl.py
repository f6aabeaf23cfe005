"""The seventh round's Dutch papers: as the usual programs for small firms print them."""
from figures import chrome, de, four, gold, iban, node, office, php, sums, tex
from press import distilled, drawn, flowing, pisa, weasy, wk
from scripts import dompdf, pdfmake, table
from seventh_forms import grid, page, pairs, sides
from typeset import END, HEAD


def papers():
    out = []
    a = iban("NL", "RABO0144556677")
    (l1, l2), n, t, g = sums(21, (16, "72.5"), (1, "89"))
    out.append(("nl-wolk-eenvoudig", "invoice", chrome, page("", f"""<div class=r style="font-size:16pt;color:#27a">Studio Kade</div><div class=r>Studio Kade<br>Westerkade 21<br>3511 HA Utrecht<br>KvK 61223344<br>Btw NL001234567B12</div>
    <p>Stichting Muziekhuis<br>t.a.v. mevrouw A. Verbeek<br>Vredenburg 40<br>3511 BD Utrecht</p><h2>Factuur 2026-0042</h2>
    {pairs(("Factuurdatum", "11 mei 2026"), ("Vervaldatum", "25 mei 2026"), ("Referentie", "Website jubileum"), right=False, css="style='width:90mm'")}<br>
    {grid(("Omschrijving", "Bedrag", "Totaal", "Btw"), ("16 uur Ontwikkeling website", "€ 72,50", "€ " + de(l1), "21%"), ("1 x Hosting per jaar", "€ 89,00", "€ " + de(l2), "21%"))}
    {pairs(("Subtotaal", "€ " + de(n)), ("21% btw", "€ " + de(t)), ("<b>Totaal</b>", "<b>€ " + de(g) + "</b>"), css="style='width:80mm;margin-left:90mm'")}
    <p>We verzoeken je vriendelijk het bovenstaande bedrag van € {de(g)} voor 25 mei 2026 te voldoen op onze bankrekening {a} onder vermelding van de omschrijving 2026-0042.</p>""", "Inter"),
        gold("2026-0042", "2026-05-11", "2026-05-25", g, "EUR", a, "Stichting Muziekhuis", "Studio Kade")))

    a = iban("NL", "ABNA0566778899")
    (l1, l2, l3), n, t, g = sums(21, (48, "14.25"), (12, "37.8"), (1, "25"))
    out.append(("nl-boekhoudpakket-regel", "invoice", distilled, page("td,th{font-size:8.5pt}.k td{border-bottom:1px solid #999}", f"""<table class=two><tr><td><b style="font-size:14pt">Verhoeven Verpakkingen B.V.</b></td><td class=r>Handelsweg 18, 5405 BD Uden<br>Tel. 0413 223 344<br>IBAN {four(a)}<br>BIC ABNANL2A<br>KvK 17098812 · Btw-nr. NL812233445B01</td></tr></table><br><br>
    <p style="margin-left:5mm">Bloemenveiling Zuid B.V.<br>Afd. crediteuren<br>Postbus 210<br>5600 AE Eindhoven</p><h3>FACTUUR</h3>
    <table class=k><tr><td>Debiteurnr.</td><td>Factuurnr.</td><td>Factuurdatum</td><td>Vervaldatum</td><td>Uw referentie</td></tr><tr><td>104418</td><td>26300712</td><td>19-05-2026</td><td>18-06-2026</td><td>INK-2026-881</td></tr></table><br>
    {grid(("Artikel", "Omschrijving", "Aantal", "Prijs", "Bedrag"), ("DO-3020", "Doos 30x20x20, pak 25 st", "48", "14,25", de(l1)), ("FO-500", "Rekfolie 500 mm", "12", "37,80", de(l2)), ("TR", "Transport", "1", "25,00", de(l3)))}<br>
    <table style="width:120mm;margin-left:50mm"><tr><td>Goederenbedrag</td><td>Btw-grondslag</td><td>Btw %</td><td>Btw-bedrag</td><td><b>Factuurbedrag</b></td></tr><tr><td>{de(n)}</td><td>{de(n)}</td><td>21</td><td>{de(t)}</td><td><b>EUR {de(g)}</b></td></tr></table>
    <p>Betalingsconditie: 30 dagen netto. Op al onze leveringen zijn de Metaalunievoorwaarden van toepassing, gedeponeerd op 1 januari 2019.</p>""", "Verdana"),
        gold("26300712", "2026-05-19", "2026-06-18", g, "EUR", a, "Bloemenveiling Zuid B.V.", "Verhoeven Verpakkingen B.V.")))

    # Two rates over two pages.
    a = iban("NL", "INGB0677889900")
    body = [("Kaasplateau 12 personen", "4", "68,00", "272,00", "9%"), ("Broodlunch de luxe", "35", "14,50", "507,50", "9%"), ("Koffie en thee, onbeperkt", "35", "6,25", "218,75", "9%"), ("Huiswijn, fles", "9", "18,50", "166,50", "21%"), ("Bediening, uur", "10", "32,00", "320,00", "21%")]
    first = [(45, 800, "Catering De Lepel", 14), (45, 785, "Molenstraat 30, 7411 KS Deventer | 0570 612 233 | KvK 08122334 | NL001998877B45", 7), (45, 740, "Waterschap Vallei en IJssel"), (45, 728, "t.n.v. facilitair beheer"), (45, 716, "Dreef 12"), (45, 704, "7418 AC Deventer"), (340, 740, "Factuurnummer:"), (440, 740, "F26-0391"), (340, 727, "Datum:"), (440, 727, "04-06-2026"), (340, 714, "Uw kenmerk:"), (440, 714, "WVIJ/2210"), (340, 701, "Blad:"), (440, 701, "1"), (45, 660, "Betreft: personeelsbijeenkomst 28-05-2026"), (45, 630, "Omschrijving"), (-350, 630, "Aantal"), (-430, 630, "Prijs"), (-510, 630, "Bedrag"), (-550, 630, "Btw")]
    for i, (w, q, p, s, v) in enumerate(body[:3]):
        first += [(45, 612 - 14 * i, w), (-350, 612 - 14 * i, q), (-430, 612 - 14 * i, p), (-510, 612 - 14 * i, s), (-550, 612 - 14 * i, v)]
    first += [(45, 550, "Transport"), (-510, 550, "998,25")]
    second = [(45, 800, "Catering De Lepel", 14), (340, 785, "Factuurnummer: F26-0391"), (340, 772, "Blad: 2"), (45, 740, "Transport"), (-510, 740, "998,25")]
    for i, (w, q, p, s, v) in enumerate(body[3:]):
        second += [(45, 724 - 14 * i, w), (-350, 724 - 14 * i, q), (-430, 724 - 14 * i, p), (-510, 724 - 14 * i, s), (-550, 724 - 14 * i, v)]
    second += [(350, 680, "Totaal excl. btw"), (-510, 680, "1.484,75"), (350, 666, "9% btw over 998,25"), (-510, 666, "89,84"), (350, 652, "21% btw over 486,50"), (-510, 652, "102,17"), (350, 634, "Totaal incl. btw EUR"), (-510, 634, "1.676,76"), (45, 600, "Wij verzoeken u het factuurbedrag binnen 14 dagen over te maken op " + four(a) + " t.n.v. Catering De Lepel")]
    out.append(("nl-twee-bladen-tarieven", "invoice", drawn, ("DejaVuSans", [first, second]), gold("F26-0391", "2026-06-04", "2026-06-18", "1676.76", "EUR", a, "Waterschap Vallei en IJssel", "Catering De Lepel")))

    # Reverse charge in the building trade, blocked account beside the common one.
    a = iban("NL", "RABO0355443322")
    out.append(("nl-bouw-verlegd-grekening", "invoice", wk, page("", f"""<h2>Tegelwerken Bosch</h2><p>Ambachtsweg 4, 6541 DB Nijmegen</p>{sides("Bouwbedrijf Hendriks B.V.<br>Administratie<br>Postbus 33<br>5340 AA Oss", pairs(("Factuurnummer", "2026/118"), ("Factuurdatum", "29-05-2026"), ("Projectnummer", "HB-26-044"), ("Betaling uiterlijk", "28-06-2026"), right=False))}
    <p>Betreft: tegelwerk 14 badkamers, termijn 2 van 3 volgens overeenkomst d.d. 12-01-2026</p>{grid(("Omschrijving", "Bedrag"), ("Termijn 2 (40 % van € 31.500,00)", "€ 12.600,00"), ("Btw verlegd naar NL803344556B01", "€ 0,00"), ("<b>Te voldoen</b>", "<b>€ 12.600,00</b>"))}
    <p>Loonsom: 40 %. Wij verzoeken u € 3.150,00 te storten op onze G-rekening NL55 INGB 0990 1122 33 en € 9.450,00 op {four(a)}.</p>""", "Liberation Sans"),
        gold("2026/118", "2026-05-29", "2026-06-28", "12600.00", "EUR", a, "Bouwbedrijf Hendriks B.V.", "Tegelwerken Bosch")))

    a = iban("NL", "TRIO0788990011")
    (l1, l2), n, t, g = sums(21, (1, "145"), (4, "12.5"))
    out.append(("nl-incasso-abonnement", "invoice", node, pdfmake([{"text": "Groenkantoor Plantenservice", "fontSize": 14}, "Lange Voorhout 9, 2514 EA Den Haag\n\n", {"columns": ["Notariskantoor Van Dam\nPlein 5\n2511 CR Den Haag", {"text": "Factuurnummer  GK-260611\nFactuurdatum  1 juni 2026\nKlantnummer  4471\nPeriode  juni 2026", "alignment": "right"}]}, "\nFACTUUR\n", table([["Dienst", "Aantal", "Tarief", "Bedrag"], ["Onderhoud binnenbeplanting", "1", "145,00", de(l1)], ["Vervanging plantenvoeding", "4", "12,50", de(l2)], ["", "", "Subtotaal", de(n)], ["", "", "Btw 21%", de(t)], ["", "", "Totaal EUR", de(g)]]), f"\nHet totaalbedrag wordt omstreeks 15 juni 2026 automatisch afgeschreven van rekening NL91ABNA0417164300. Machtigingskenmerk M4471-01. Incassant-ID NL65ZZZ271122330000.", f"Groenkantoor | IBAN {a} | KvK 27112233 | Btw NL812009988B01"]),
        gold("GK-260611", "2026-06-01", "2026-06-15", g, "EUR", a, "Notariskantoor Van Dam", "Groenkantoor Plantenservice", never_dun="direct_debit")))

    a = iban("NL", "KNAB0255667788")
    (l1,), n, t, g = sums(21, (38, "95"))
    out.append(("nl-zzp-woord", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Sans;font-size:10pt"><h1>FACTUUR</h1><table width="100%"><tr><td>Aan:<br>Gemeente Zwolle<br>Team Inkoop<br>Postbus 10007<br>8000 GA Zwolle</td><td>Van:<br>Marieke Postma Advies<br>Assendorperstraat 100<br>8012 DZ Zwolle<br>KvK: 70112233<br>Btw-id: NL002233445B66</td></tr></table><p>Factuurnr: 2026.017<br>Datum: 31 mei 2026<br>Inkoopnummer: 4500213377<br>Uw contactpersoon: R. de Haan</p><table border=1 width="100%"><tr><td>Datum</td><td>Omschrijving</td><td>Uren</td><td>Tarief</td><td>Bedrag</td></tr><tr><td>04-05 t/m 29-05</td><td>Advies omgevingsvisie</td><td align=right>38</td><td align=right>€ 95,-</td><td align=right>€ {de(l1)}</td></tr><tr><td colspan=4>Totaal exclusief btw</td><td align=right>€ {de(n)}</td></tr><tr><td colspan=4>Btw 21%</td><td align=right>€ {de(t)}</td></tr><tr><td colspan=4><b>Totaal inclusief btw</b></td><td align=right><b>€ {de(g)}</b></td></tr></table><p>Gelieve dit bedrag binnen 30 dagen na factuurdatum over te maken op {four(a)} t.n.v. M. Postma te Zwolle, o.v.v. het factuurnummer.</p></body></html>""",
        gold("2026.017", "2026-05-31", "2026-06-30", g, "EUR", a, "Gemeente Zwolle", "Marieke Postma Advies")))

    a = iban("BE", "735012345678"[:12])
    out.append(("nl-be-kmo-korting", "invoice", weasy, page("", f"""{sides("<b>Elektro Peeters BV</b><br>Steenweg op Gierle 100<br>2300 Turnhout<br>BTW BE 0455.667.788 - RPR Turnhout", "<div class=r><b style='font-size:14pt'>FACTUUR</b></div>")}
    {sides(pairs(("Nummer", "VF 260488"), ("Datum", "08/06/2026"), ("Vervaldag", "08/07/2026"), ("Klant", "K00512"), ("BTW klant", "BE 0811.223.344"), right=False), "Drukkerij De Kempen NV<br>Parklaan 22<br>2300 Turnhout")}<br>
    {grid(("Artikel", "Omschrijving", "Aantal", "EH", "Prijs", "Korting", "Bedrag"), ("LED-60", "Ledpaneel 60x60", "24", "ST", "39,90", "10%", "861,84"), ("W-01", "Werkuren", "9", "U", "48,00", "", "432,00"))}
    {grid(("Maatstaf", "BTW %", "BTW", "Totaal EUR"), ("1.293,84", "21", "271,71", "1.565,55"))}<p>Te betalen: <b>1.565,55 EUR</b></p><p>Gestructureerde mededeling: +++026/0488/00124+++</p><p style="font-size:7pt">KBC {four(a)} BIC KREDBEBB. Bij niet-betaling op de vervaldag is van rechtswege een intrest van 10% verschuldigd en een forfaitaire vergoeding met een minimum van 75 EUR.</p>"""),
        gold("VF 260488", "2026-06-08", "2026-07-08", "1565.55", "EUR", a, "Drukkerij De Kempen NV", "Elektro Peeters BV")))

    a = iban("NL", "ABNA0244668800")
    (l1, l2), n, t, g = sums(21, (6, "215"), (2, "64.5"))
    out.append(("nl-zaak-totaal-deelbetaling", "invoice", php, dompdf(f"""<table><tr><td>Bandenhuis Oost<br>Pleimuiden 14<br>8939 AJ Leeuwarden</td><td><b>Factuur</b><br>Factuurnummer: BO20260733<br>Factuurdatum: 02-06-2026<br>Vervaldatum: 16-06-2026<br>Kenteken: VX-338-K</td></tr></table><p>Loonbedrijf Dijkstra<br>Hegedyk 3<br>9033 WB Deinum</p>{grid(("Omschrijving", "Aantal", "Stukprijs", "Totaal"), ("Vrachtwagenband 315/80", "6", "215,00", de(l1)), ("Montage", "2", "64,50", de(l2)))}{pairs(("Subtotaal", "€ " + de(n)), ("BTW hoog 21%", "€ " + de(t)), ("Totaal", "€ " + de(g)), ("Aanbetaling 28-05-2026 (pin)", "€ -500,00"), ("<b>Openstaand bedrag</b>", "<b>€ " + de(g - 500) + "</b>"))}<p>Het openstaande bedrag kunt u overmaken op {four(a)}.</p>"""),
        gold("BO20260733", "2026-06-02", "2026-06-16", str(g - 500), "EUR", a, "Loonbedrijf Dijkstra", "Bandenhuis Oost")))

    a = iban("NL", "RABO0122334400")
    (l1, l2), n, t, g = sums(21, (5, "340"), (1, "125"))
    out.append(("nl-tex-ingenieur", "invoice", tex, HEAD + rf"""\textbf{{\large Van Rijn Constructies}}\hfill Factuur\\[4mm]\begin{{minipage}}[t]{{9cm}} Architectuur Noord BV\\ Lulofsstraat 55\\ 2521 AL Den Haag\end{{minipage}}\begin{{minipage}}[t]{{7cm}}\begin{{tabular}}{{lr}} Nummer & VR-2026-29\\ Datum & 9 juni 2026\\ Project & Schoolgebouw Laak\\ Betaaltermijn & 21 dagen\end{{tabular}}\end{{minipage}}\\[10mm]\begin{{tabular}}{{p{{9cm}}rr}} Sterkteberekening, dagen & 5 & {de(l1)}\\ Reiskosten & 1 & {de(l2)}\\[2mm] Totaal excl. btw && {de(n)}\\ Btw 21\% && {de(t)}\\ \textbf{{Totaal incl. btw}} && \textbf{{\texteuro\ {de(g)}}}\end{{tabular}}\\[8mm]\footnotesize IBAN {four(a)} \quad KvK 55667788 \quad Btw NL005566778B11 \quad Tel. 070 331 22 11""" + END,
        gold("VR-2026-29", "2026-06-09", "2026-06-30", g, "EUR", a, "Architectuur Noord BV", "Van Rijn Constructies")))

    a = iban("NL", "INGB0433221100")
    out.append(("nl-creditfactuur-retour", "credit_note", pisa, page("", f"""<p><b>Sanitair Direct B.V.</b><br/>Kanaaldijk 80, 5613 CX Eindhoven<br/>KvK 17223344, Btw NL811998877B01, IBAN {four(a)}</p><p>Installatiebureau Kuipers<br/>Dorpsstraat 8<br/>5502 AB Veldhoven</p><h2>Creditfactuur</h2><table><tr><td>Creditfactuurnummer</td><td>C2600118</td></tr><tr><td>Datum</td><td>10-06-2026</td></tr><tr><td>Betreft factuur</td><td>2604471 d.d. 22-05-2026</td></tr><tr><td>Klantnummer</td><td>20455</td></tr></table><br/><table><tr><td>Inbouwreservoir (retour)</td><td align="right">-2</td><td align="right">€ 189,00</td><td align="right">€ -378,00</td></tr><tr><td>Totaal excl. btw</td><td></td><td></td><td align="right">€ -378,00</td></tr><tr><td>Btw 21%</td><td></td><td></td><td align="right">€ -79,38</td></tr><tr><td><b>Totaal incl. btw</b></td><td></td><td></td><td align="right"><b>€ -457,38</b></td></tr></table><p>Het creditbedrag verrekenen wij met uw openstaande facturen.</p>""", "Helvetica"),
        gold("C2600118", "2026-06-10", None, "457.38", "EUR", a, "Installatiebureau Kuipers", "Sanitair Direct B.V.")))

    out.append(("nl-orderbevestiging-meubel", "order_confirmation", chrome, page("", f"""<b>Kantoorinrichting Zuidas</b><br><br>Advocaten Brink & Partners<br>Strawinskylaan 300<br>1077 XX Amsterdam<br><br>{pairs(("Orderbevestiging", "OB-26-0713"), ("Orderdatum", "5 juni 2026"), ("Levering", "week 28"), right=False, css="style='width:90mm'")}{grid(("Artikel", "Aantal", "Prijs", "Totaal"), ("Zit-sta bureau", "6", "€ 489,00", "€ 2.934,00"), ("Bureaustoel", "6", "€ 265,00", "€ 1.590,00"))}{pairs(("Totaal excl. btw", "€ 4.524,00"), ("Btw 21%", "€ 950,04"), ("Totaal incl. btw", "€ 5.474,04"))}<p>Betaling: binnen 14 dagen na factuurdatum. Controleert u deze bevestiging goed.</p>"""), None))

    out.append(("nl-rekeningoverzicht", "statement_of_account", flowing, ["<b>Bierbrouwerij Jonkheer</b>, Havenkade 2, 1973 AA IJmuiden", "Café De Zeevonk, Strandweg 10, 1976 BR IJmuiden", "<b>Overzicht openstaande posten per 12-06-2026</b>", [["Factuur", "Factuurdatum", "Vervaldatum", "Bedrag", "Openstaand"], ["2604021", "04-05-2026", "18-05-2026", "612,40", "612,40"], ["2604188", "18-05-2026", "01-06-2026", "488,15", "488,15"], ["2604390", "02-06-2026", "16-06-2026", "530,00", "530,00"]], [["Totaal openstaand", "€ 1.630,55"]], "Wij verzoeken u de vervallen posten zo spoedig mogelijk te voldoen op NL12 RABO 0166 7788 99."], None))
    return out
