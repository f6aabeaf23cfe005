"""A sixth round, written after the errors of the fifth were mended and before it was read, measured once."""
from again import react
from figures import ch, chrome, de, en, four, gold, iban, node, office, pl, ruby, sums, tex
from press import cells, drawn, flowing, pisa, sheet, typ, weasy, wk
from scripts import jspdf, pdfkit, pdfmake, prawn, table
from typeset import END, HEAD
from web import page, rows


def papers():
    out = []
    a = iban("DE", "850503000221122334")
    (l1, l2), n, t, g = sums(19, (6, "145"), (2, "29.5"))
    out.append(("de-kasten-links", "invoice", chrome, page(".l{width:48mm;border-right:1px solid #aaa;font-size:8pt}.m{width:120mm}", f"""<div class=f><div class=l><b>Sächsische Glaserei Pohl</b><br>Bautzner Str. 60<br>01099 Dresden<br><br>Rechnung<br>GP-2026/0177<br><br>Datum<br>13. Mai 2026<br><br>Bezahlen bis<br>27. Mai 2026<br><br>Konto<br>{four(a)}</div><div class=m>Kita Elbwichtel<br>Pfotenhauerstr. 9<br>01307 Dresden<br><br><table>{rows(("Isolierglas 120x80","6","145,00",de(l1)),("Dichtung","2","29,50",de(l2)),("","","Netto",de(n)),("","","USt 19 %",de(t)),("","","Brutto",de(g)+" €"))}</table></div></div>"""),
        gold("GP-2026/0177", "2026-05-13", "2026-05-27", g, "EUR", a, "Kita Elbwichtel", "Sächsische Glaserei Pohl")))

    a = iban("DE", "500700240123456700")
    out.append(("de-hotel-folio", "invoice", drawn, ("DejaVuSansMono", [[(40, 800, "PARKHOTEL KURGARTEN    BAD NAUHEIM"), (40, 780, "Ing.-Büro Stahl & Co."), (40, 768, "Ringstr. 4, 35390 Gießen"), (40, 740, "RECHNUNG NR.  118822        DATUM 19.06.26     SEITE 1"), (40, 726, "ANREISE 17.06.26  ABREISE 19.06.26   ZIMMER 214"), (40, 700, "17.06.26  Logis                      98,00"), (40, 688, "18.06.26  Logis                      98,00"), (40, 676, "18.06.26  Frühstück                  16,00"), (40, 650, "TOTAL EUR                           212,00"), (40, 638, "enth. 7,00% MwSt auf 196,00          12,82"), (40, 626, "enth. 19,00% MwSt auf 16,00           2,55"), (40, 600, "Zahlbar innerhalb 14 Tagen ohne Abzug. " + four(a))]]),
        gold("118822", "2026-06-19", "2026-07-03", "212.00", "EUR", a, "Ing.-Büro Stahl & Co.", "PARKHOTEL KURGARTEN BAD NAUHEIM")))

    a = iban("DE", "370400440532013000")
    (l1, l2, l3), n, t, g = sums(19, (3, "1200"), (1, "450"), (1, "-300"))
    out.append(("de-rahmenvertrag-rabatt", "invoice", weasy, page("", f"""<div class=f><b>Datenwerk Köln GmbH</b><div class=r>Im Mediapark 5<br>50670 Köln</div></div><p>Rheinische Versorgung AG<br>Kreditorenbuchhaltung<br>Postfach 10 20<br>50475 Köln</p><table style="font-size:9pt"><tr><td>Rechnung-Nr.:</td><td>DW-26-0519</td><td>Bestell-Nr.:</td><td>4700118822</td></tr><tr><td>Rechnung-Datum:</td><td>29.05.2026</td><td>Lieferanten-Nr.:</td><td>700233</td></tr><tr><td>Leistung:</td><td>Mai 2026</td><td>Zahlungsziel:</td><td>45 Tage</td></tr></table><br><table>{rows(("Wartung Module","3","1.200,00",de(l1)),("Bereitschaft","1","450,00",de(l2)),("Rabatt Rahmenvertrag","","",de(l3)),("Summe netto","","",de(n)),("19 % MwSt.","","",de(t)),("Rechnungssumme","","",de(g)+" EUR"))}</table><small>Commerzbank {four(a)}</small>"""),
        gold("DW-26-0519", "2026-05-29", "2026-07-13", g, "EUR", a, "Rheinische Versorgung AG", "Datenwerk Köln GmbH")))

    a = iban("DE", "760400610123456700")
    out.append(("de-sammler-anzahlung", "invoice", flowing, ["<b>Orgelbau Hilpert</b>, Schloßstr. 3, 91522 Ansbach", "Kath. Kirchenstiftung St. Martin, Kirchplatz 1, 91567 Herrieden", "Ansbach, 8. Juni 2026", "<b>Rechnung Nr. 12/2026</b>", [["Leistung", "Betrag"], ["Überholung der Orgel laut Angebot", "9.800,00 €"], ["19 % Umsatzsteuer", "1.862,00 €"], ["Gesamtbetrag", "11.662,00 €"], ["Anzahlung vom 02.03.2026", "- 4.000,00 €"], ["Noch zu zahlen", "7.662,00 €"]], f"Zahlbar bis spätestens 8. Juli 2026 auf {four(a)}."],
        gold("12/2026", "2026-06-08", "2026-07-08", "7662.00", "EUR", a, "Kath. Kirchenstiftung St. Martin", "Orgelbau Hilpert")))

    a = iban("AT", "2060400000123456"[:16])
    (l1, l2), n, t, g = sums(20, (40, "8.9"), (1, "55"))
    out.append(("de-at-lieferfirma", "invoice", ruby, prawn(f"""table([['Faktura','Nr. 26-11904'],['Fakturadatum','05.06.2026'],['Kunde','40022'],['Zahlbar bis','19.06.2026']], position: :right, width: 200)
text "Bäckerei Huber KG\\nHauptplatz 12\\n4910 Ried"
move_down 12
text 'Mühle Wimmer GmbH, 4971 Aurolzmünster, UID ATU12312312'
move_down 8
table([['Artikel','Menge','Preis','Betrag'],['Weizenmehl W700 25 kg','40','8,90','{de(l1)}'],['Zustellung','1','55,00','{de(l2)}'],['','','Nettosumme','{de(n)}'],['','','+ 20% MwSt','{de(t)}'],['','','Endbetrag EUR','{de(g)}']])
move_down 8
text 'IBAN {four(a)}'"""), gold("26-11904", "2026-06-05", "2026-06-19", g, "EUR", a, "Bäckerei Huber KG", "Mühle Wimmer GmbH")))

    a = iban("CH", "00235235123456789"[:17])
    out.append(("de-ch-garage", "invoice", pisa, page("", f"""<p><b>Garage Niederberger AG</b><br>Kantonsstrasse 40, 6048 Horw</p><p>Malergeschäft Odermatt<br>Seestrasse 7<br>6047 Kastanienbaum</p><p>RECHNUNG 204118 vom 21.05.2026</p><table><tr><td>Service 60'000 km</td><td align="right">485.00</td></tr><tr><td>Winterräder</td><td align="right">612.40</td></tr><tr><td>Zwischentotal</td><td align="right">1'097.40</td></tr><tr><td>MWST 8.1 %</td><td align="right">88.90</td></tr><tr><td><b>Total CHF</b></td><td align="right"><b>1'186.30</b></td></tr></table><p>Zahlbar netto 20 Tage. IBAN {four(a)}</p>"""),
        gold("204118", "2026-05-21", "2026-06-10", "1186.30", "CHF", a, "Malergeschäft Odermatt", "Garage Niederberger AG")))

    a = iban("PL", "109024020000000612345678"[:24])
    (l1, l2), n, t, g = sums(23, (8, "95"), (1, "240"))
    out.append(("pl-dwa-bloki-daty", "invoice", chrome, page("td{font-size:9pt}", f"""<table><tr><td>Instalacje Gazowe Płomień<br>ul. Cicha 3, 33-100 Tarnów<br>NIP 8731112233</td><td class=r>Dokument: <b>FAKTURA 061/2026</b><br>Data wyst.: 09.06.2026<br>Data sprzed.: 09.06.2026<br>Płatność do: 23.06.2026</td></tr></table><p>Odbiorca faktury: Parafia Św. Rodziny, ul. Krakowska 41, 33-100 Tarnów</p><table border=1><tr><td>Opis</td><td>Il.</td><td>Cena</td><td>Netto</td><td>VAT</td><td>Brutto</td></tr><tr><td>Przegląd kotłów</td><td>8</td><td>95,00</td><td>{pl(l1)}</td><td>23%</td><td>{pl(l1*123/100)}</td></tr><tr><td>Zawór</td><td>1</td><td>240,00</td><td>{pl(l2)}</td><td>23%</td><td>{pl(l2*123/100)}</td></tr><tr><td>Ogółem</td><td></td><td></td><td>{pl(n)}</td><td>{pl(t)}</td><td>{pl(g)}</td></tr></table><p>Kwota: {pl(g)} PLN &nbsp; Rachunek bankowy: {four(a[2:])}</p>"""),
        gold("061/2026", "2026-06-09", "2026-06-23", g, "PLN", a, "Parafia Św. Rodziny", "Instalacje Gazowe Płomień")))

    a = iban("PL", "116022020000000455667788"[:24])
    out.append(("pl-przelew-w-slowach", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Sans;font-size:10pt"><p align=right>Gdańsk, 12 maja 2026</p><p><b>FAKTURA nr 9/V/2026</b></p><p>Sprzedawca: Tłumaczenia Bogna Lis, ul. Długa 4/2, 80-827 Gdańsk, NIP 5831112233</p><p>Nabywca: Kancelaria Morska sp.p., ul. Wały Jagiellońskie 1, 80-853 Gdańsk</p><p>Za tłumaczenie umowy czarteru, 18 stron: netto 1 080,00 zł, VAT 23% 248,40 zł, razem brutto 1 328,40 zł.</p><p>Proszę o zapłatę 1 328,40 zł przelewem w terminie 14 dni od daty faktury na konto {four(a[2:])}.</p></body></html>""",
        gold("9/V/2026", "2026-05-12", "2026-05-26", "1328.40", "PLN", a, "Kancelaria Morska sp.p.", "Tłumaczenia Bogna Lis")))

    a = iban("PL", "124043181111001022334455"[:24])
    (l1, l2), n, t, g = sums(8, (500, "3.2"), (80, "6.4"))
    out.append(("pl-hurt-kolumny", "invoice", drawn, ("DejaVuSans", [[(40, 800, "AGRO-HURT S.A.", 13), (40, 786, "ul. Rolna 1, 62-020 Swarzędz, NIP 7771112233"), (350, 800, "FAKTURA NR"), (350, 786, "AH/2026/06/00412", 11), (40, 750, "WYSTAWIONO"), (150, 750, "SPRZEDANO"), (260, 750, "ZAPŁATA DO"), (370, 750, "FORMA"), (40, 738, "2026-06-11"), (150, 738, "2026-06-10"), (260, 738, "2026-07-11"), (370, 738, "przelew"), (40, 710, "NABYWCA: Delikatesy Anna, ul. Rynek 2, 62-040 Puszczykowo"), (40, 680, "Pomidor kg"), (-380, 680, "500"), (-450, 680, "3,20"), (-550, 680, pl(l1)), (40, 667, "Papryka kg"), (-380, 667, "80"), (-450, 667, "6,40"), (-550, 667, pl(l2)), (300, 640, "WARTOŚĆ NETTO"), (-550, 640, pl(n)), (300, 627, "PODATEK VAT 8%"), (-550, 627, pl(t)), (300, 610, "DO ZAPŁATY ZŁ"), (-550, 610, pl(g)), (40, 580, "KONTO " + four(a[2:]))]]),
        gold("AH/2026/06/00412", "2026-06-11", "2026-07-11", g, "PLN", a, "Delikatesy Anna", "AGRO-HURT S.A.")))

    a = iban("PL", "109014890000000112233445"[:24])
    out.append(("pl-react-saas", "invoice", node, react(f"""row(t('klikmail.pl',{{fontSize:16}}),t('Faktura KM/2026/118044')),t(' '),row(col(t('Wystawca'),t('Klikmail sp. z o.o.'),t('NIP 5213334455')),col(t('Klient'),t('Salon Urody Orchidea'),t('ul. Lipowa 9, 15-424 Białystok'))),t(' '),row(t('Data wystawienia 01.06.2026'),t('Termin zapłaty 08.06.2026')),t(' '),row(t('Pakiet Standard, czerwiec 2026'),t('79,00 zł')),row(t('VAT 23%'),t('18,17 zł')),row(t('Suma'),t('97,17 zł')),row(t('Wpłaty'),t('0,00 zł')),row(t('Do zapłaty'),t('97,17 zł'))"""),
        gold("KM/2026/118044", "2026-06-01", "2026-06-08", "97.17", "PLN", None, "Salon Urody Orchidea", "Klikmail sp. z o.o.")))

    a = iban("NL", "ABNA0488776655")
    (l1, l2), n, t, g = sums(21, (30, "54"), (2, "18.75"))
    out.append(("nl-tabel-zonder-koppen", "invoice", flowing, ["<b>Glazenwasserij Helder</b>, Spoorstraat 8, 6511 AL Nijmegen", "Aan: VvE Waalzicht, Waalkade 40, 6511 XR Nijmegen", [["Factuur", "2026-188"], ["Datum", "15 juni 2026"], ["Te betalen vóór", "29 juni 2026"]], [["Glasbewassing 30 woningen", de(l1)], ["Hoogwerker 2 uur", de(l2)], ["Totaal excl. btw", de(n)], ["21% btw", de(t)], ["Totaal incl. btw", "€ " + de(g)]], f"{four(a)} t.n.v. Glazenwasserij Helder"],
        gold("2026-188", "2026-06-15", "2026-06-29", g, "EUR", a, "VvE Waalzicht", "Glazenwasserij Helder")))

    a = iban("NL", "RABO0311998877")
    out.append(("nl-rijschool-wk", "invoice", wk, page("", f"""<h2>Rijschool Vaart</h2><p>Factuur 0418-26, 2 juni 2026</p><p>Voor: Sanne de Wit, Berkenlaan 3, 8441 AB Heerenveen</p><table>{rows(("10 rijlessen à € 62,00","€ 620,00"),("Praktijkexamen","€ 285,00"),("Totaal (incl. 21% btw € 157,07)","€ 905,00"),("Reeds voldaan","€ 300,00"),("Resteert","€ 605,00"))}</table><p>Graag binnen 14 dagen overmaken naar {four(a)}.</p>"""),
        gold("0418-26", "2026-06-02", "2026-06-16", "605.00", "EUR", a, "Sanne de Wit", "Rijschool Vaart")))

    a = iban("BE", "001987654321"[:12])
    (l1, l2), n, t, g = sums(21, (12, "85"), (1, "140"))
    out.append(("nl-be-architect-tex", "invoice", tex, HEAD + rf"""Architectenbureau Lemmens BV\hfill Diestsestraat 200, 3000 Leuven\\[6mm]\begin{{tabular}}{{@{{}}lll}}\textbf{{Ereloonnota}} & nr. 2026/41 & 28 mei 2026\end{{tabular}}\\[5mm] BV Projectontwikkeling Dijle\\ Vaartkom 10\\ 3000 Leuven\\[5mm]\begin{{tabular}}{{p{{9cm}}r}} Ontwerpfase 12 u & {de(l1)}\\ Plannen & {de(l2)}\\ Subtotaal & {de(n)}\\ BTW 21\% & {de(t)}\\ \textbf{{Te betalen}} & \textbf{{{de(g)} euro}}\end{{tabular}}\\[4mm] Betaalbaar binnen 30 dagen na factuurdatum op {four(a)}""" + END,
        gold("2026/41", "2026-05-28", "2026-06-27", g, "EUR", a, "BV Projectontwikkeling Dijle", "Architectenbureau Lemmens BV")))

    a = iban("NL", "INGB0003344556")
    (l1, l2), n, t, g = sums(21, (1, "1950"), (1, "75"))
    out.append(("nl-pdfmake-agentschap", "invoice", node, pdfmake([{"columns": [{"text": "Bureau Lijnrecht\nWitte de Withstraat 20\n3012 BP Rotterdam"}, {"text": "Notanummer 26/204\nNotadatum 10-06-2026\nBetaaldatum uiterlijk 24-06-2026", "alignment": "right"}]}, "\nHavenmuseum Rotterdam\nLeuvehaven 50\n3011 EA Rotterdam\n", table([["Wat", "Bedrag"], ["Huisstijl fase 2", de(l1)], ["Drukproeven", de(l2)], ["Samen", de(n)], ["Btw 21%", de(t)], ["Totaal te voldoen", "€ " + de(g)]]), f"Op {four(a)}"]),
        gold("26/204", "2026-06-10", "2026-06-24", g, "EUR", a, "Havenmuseum Rotterdam", "Bureau Lijnrecht")))

    out.append(("nl-creditnota-typ", "credit_note", typ, """#set text(9.5pt)
*Verfhandel Kleur* #h(1fr) Creditnota 26C-018 \\ 12 juni 2026 \\ #v(4mm) Schildersbedrijf Mooij, Alkmaar \\ Op factuur 26-1104
#table(columns: (1fr, auto), stroke: none, [Retour 4 bussen], [-196,00], [Btw 21%], [-41,16], [*Totaal*], [*-237,16*])
""", gold("26C-018", "2026-06-12", None, "237.16", "EUR", None, "Schildersbedrijf Mooij", "Verfhandel Kleur")))

    a = iban("GB", "MIDL40112212345678")
    (l1, l2), n, t, g = sums(20, (8, "75"), (3, "22"))
    out.append(("en-side-panel", "invoice", weasy, page(".p{background:#234;color:#fff;padding:8px;width:52mm}", f"""<div class=f><div class=p>Garrick Lighting Ltd<br>9 Drury Mews<br>London WC2B 5AA<br><br>INVOICE<br>GL-5520<br><br>DATE<br>3 June 2026<br><br>PAYMENT DUE<br>17 June 2026<br><br>AMOUNT<br>£{en(g)}</div><div style="width:115mm">Bill to: Almeida Youth Theatre, Islington N1 1TA<br><br><table>{rows(("Lamp hire","8","75.00",en(l1)),("Gel sheets","3","22.00",en(l2)),("Subtotal","","",en(n)),("VAT 20%","","",en(t)),("Total","","","£"+en(g)))}</table><br>{four(a)}</div></div>"""),
        gold("GL-5520", "2026-06-03", "2026-06-17", g, "GBP", a, "Almeida Youth Theatre", "Garrick Lighting Ltd")))

    a = iban("GB", "LOYD30965412345678")
    out.append(("en-vicar-letter", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Serif;font-size:10pt"><p>Hedgerow Ecology, Bishop's Castle SY9 5AA</p><p>20 May 2026</p><p>The Estate Office<br>Powis Farms<br>Welshpool SY21 8RF</p><p><b>INVOICE 26/019 - Newt survey</b></p><p>To our survey of four ponds, April 2026: £1,460.00</p><p>We are not registered for VAT. Payment within 30 days please, to {four(a)}.</p></body></html>""",
        gold("26/019", "2026-05-20", "2026-06-19", "1460.00", "GBP", a, "The Estate Office", "Hedgerow Ecology")))

    out.append(("en-us-contract-jspdf", "invoice", node, jspdf("""d.setFontSize(18);T(14,20,'INVOICE');d.setFontSize(9);T(14,28,'Blue Heron Landscape Architects PLLC','1400 Lake Ave, Madison, WI 53703');T(120,20,'Invoice number:','Invoice date:','Project:','Due upon:');T(155,20,'2026-114','06/04/2026','Vilas Park','07/04/2026');T(14,50,'City of Madison Parks');
T(14,70,'Schematic design, 62 hours @ $135.00');R(196,70,'$8,370.00');T(14,76,'Reimbursables');R(196,76,'$214.18');T(14,86,'Invoice Total');R(196,86,'$8,584.18');T(14,92,'Paid to date');R(196,92,'$0.00');T(14,98,'Please pay');R(196,98,'$8,584.18');"""),
        gold("2026-114", "2026-06-04", "2026-07-04", "8584.18", "USD", None, "City of Madison Parks", "Blue Heron Landscape Architects PLLC")))

    a = iban("IE", "IPBS99067512345678")
    (l1, l2), n, t, g = sums(23, (2, "640"), (1, "95"))
    out.append(("en-ie-sheet", "invoice", sheet, [["Atlantic Sound Hire", "", "", ""], ["Salthill, Galway", "", "", ""], ["", "", "Invoice", "ASH 0099"], ["Spanish Arch Sessions", "", "Issued", "11/06/2026"], ["Quay Street, Galway", "", "Pay by", "25/06/2026"], ["Item", "Days", "Rate", "Amount"], ["PA system", "2", "640.00", en(l1)], ["Engineer travel", "1", "95.00", en(l2)], ["", "", "Net", en(n)], ["", "", "VAT 23%", en(t)], ["", "", "Total €", en(g)], ["Bank " + four(a)]],
        gold("ASH 0099", "2026-06-11", "2026-06-25", g, "EUR", a, "Spanish Arch Sessions", "Atlantic Sound Hire")))

    out.append(("en-us-clinic-kit", "invoice", node, pdfkit("""d.fontSize(12).text('Prairie Vet Clinic, Salina KS 67401',50,50);d.fontSize(9).text('Invoice 77120',50,75).text('05/20/2026',50,88).text('Client: Rolling Hills Dairy',50,105);let y=130;[['Herd check','$420.00'],['Vaccines 60 x $6.25','$375.00'],['Total','$795.00'],['Sales tax (exempt)','$0.00'],['Amount due by 06/19/2026','$795.00']].forEach(([a,b])=>{d.text(a,50,y);d.text(b,430,y,{width:80,align:'right'});y+=15;});"""),
        gold("77120", "2026-05-20", "2026-06-19", "795.00", "USD", None, "Rolling Hills Dairy", "Prairie Vet Clinic")))

    a = iban("GB", "NWBK51702212345678")
    (l1, l2), n, t, g = sums(20, (20, "16.4"), (6, "38"))
    out.append(("en-trade-counter-cells", "invoice", cells, [[(190, "WREKIN TIMBER SUPPLIES - VAT INVOICE", "C", 1)], [(48, "Invoice", "L", 1), (48, "Tax date", "L", 1), (48, "A/c", "L", 1), (46, "Due", "L", 1)], [(48, "334417", "L", 1), (48, "15/05/26", "L", 1), (48, "OAK004", "L", 1), (46, "30/06/26", "L", 1)], [(190, "Oakley Fencing, Telford TF1 1AA")], [(100, "Post 100x100 2.4m", "L", 1), (20, "20", "R", 1), (30, "16.40", "R", 1), (40, en(l1), "R", 1)], [(100, "Gravel board", "L", 1), (20, "6", "R", 1), (30, "38.00", "R", 1), (40, en(l2), "R", 1)], [(150, "Goods", "R"), (40, en(n), "R")], [(150, "VAT @ 20%", "R"), (40, en(t), "R")], [(150, "Invoice total GBP", "R"), (40, en(g), "R")], [(190, "Accounts are due at the end of the month following invoice. " + four(a))]],
        gold("334417", "2026-05-15", "2026-06-30", g, "GBP", a, "Oakley Fencing", "WREKIN TIMBER SUPPLIES")))

    out.append(("en-proforma-export", "pro_forma", weasy, page("", """<h1>Pro-forma Invoice</h1><p>No. PF-118 &nbsp; 2 June 2026</p><p>Consignee: Nordic Tea AB</p><table>""" + rows(("Assam 200 kg", "£1,800.00"), ("Total payable before dispatch", "£1,800.00")) + """</table>"""), None))
    out.append(("de-angebot-gutachten", "offer", wk, page("", """<p>Sachverständigenbüro Ernst</p><h3>Kostenvoranschlag 26-044 vom 01.06.2026</h3><table>""" + rows(("Wertgutachten", "1.450,00 €"), ("MwSt", "275,50 €"), ("Gesamt", "1.725,50 €")) + """</table><p>Zahlbar 14 Tage nach Rechnungsdatum.</p>"""), None))
    return out
