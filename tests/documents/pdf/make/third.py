"""A third round, measured once after the reasons of the second were mended."""
from again import pdflib, react
from figures import chrome, de, en, four, gold, groff, iban, lualatex, node, office, perl, php, pl, ruby, sums, tex
from scripts import api2, auto, dompdf, jspdf, pdfkit, pdfmake, prawn, table, tcpdf
from typeset import END, HEAD, LUA
from web import page, rows


def koma(fields, opening):
    """KOMA-Script's business letter."""
    return r"""\documentclass[fontsize=11pt,parskip=half,fromalign=right]{scrlttr2}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{lmodern,textcomp}
""" + fields + r"\begin{document}" + opening + "\n\\end{letter}\\end{document}\n"


def papers():
    out = []
    a = iban("DE", "550912000012345678")
    (l1, l2), n, t, g = sums(19, (4, "215"), (2, "39.90"))
    out.append(("de-koma-geschaeftsbrief", "invoice", tex, koma(rf"\setkomavar{{fromname}}{{Steinmetz Adler GmbH}}\setkomavar{{fromaddress}}{{Kirchplatz 2\\55116 Mainz}}\setkomavar{{invoice}}{{2026-0317}}\setkomavar{{customer}}{{1188}}\setkomavar{{date}}{{11. Mai 2026}}\setkomavar{{subject}}{{Rechnung Grabmal Familie Seitz}}", rf"""\begin{{letter}}{{Bestattungshaus Seitz\\Hauptstraße 40\\55120 Mainz}}\opening{{Sehr geehrte Damen und Herren,}} für unsere Arbeiten berechnen wir Ihnen:

\begin{{tabular}}{{lr}}Inschrift, 4 Zeilen & {de(l1)} \texteuro\\ Anfahrt & {de(l2)} \texteuro\\ Nettosumme & {de(n)} \texteuro\\ 19\,\% MwSt. & {de(t)} \texteuro\\ Gesamtsumme & {de(g)} \texteuro\end{{tabular}}

Bitte überweisen Sie den Betrag innerhalb von 10 Tagen ohne Abzug auf das Konto {four(a)}.\closing{{Mit freundlichen Grüßen}}"""),
        gold("2026-0317", "2026-05-11", "2026-05-21", g, "EUR", a, "Bestattungshaus Seitz", "Steinmetz Adler GmbH")))

    a = iban("DE", "390500000001234567")
    (l1, l2, l3), n, t, g = sums(19, (160, "0.95"), (12, "18"), (1, "25"))
    out.append(("de-chrome-gartenbau", "invoice", chrome, page(".x{float:right;border-left:3px solid #393;padding-left:8px}", f"""<div class=x>Gartenbau Wolters<br>Rurstraße 19<br>52441 Linnich<br>Tel. 02462 1234<br>info@gartenbau.example</div><p>Stadt Jülich<br>Bauhof<br>Marktplatz 1<br>52428 Jülich</p><br><br><h2>R E C H N U N G</h2><p>Rechnungsnummer: <b>G-26-0092</b> &nbsp;&nbsp; Kundennummer: 40021 &nbsp;&nbsp; Datum: <b>29.04.2026</b></p><p>Leistungszeitraum: 13.04.2026 - 24.04.2026</p><table border=1><tr><th>Leistung</th><th>Menge</th><th>Einheit</th><th>EP €</th><th>GP €</th></tr>{rows(("Rasen mähen","160","m²","0,95",de(l1)),("Hecke schneiden","12","m","18,00",de(l2)),("Entsorgung","1","psch.","25,00",de(l3)))}</table><p class=r>Summe netto: {de(n)} €<br>USt 19 %: {de(t)} €<br><b>Rechnungssumme: {de(g)} €</b></p><p>Zahlung bitte bis 20.05.2026 auf das unten genannte Konto.</p><hr><small>Sparkasse Aachen · IBAN {four(a)} · St.-Nr. 207/5123/0456</small>"""),
        gold("G-26-0092", "2026-04-29", "2026-05-20", g, "EUR", a, "Stadt Jülich", "Gartenbau Wolters")))

    a = iban("DE", "721608180001122334")
    out.append(("de-versicherung-beitrag", "invoice", chrome, page("", f"""<div class=f><b>Lechtaler Versicherung a.G.</b><div>Vers.-Nr. KH 7781 220 04<br>Rechnung vom 02.03.2026<br>Rechnungs-Nr. 26-77812204-1</div></div><p>Malerbetrieb Kuhn GmbH<br>Donauwörther Str. 8<br>86154 Augsburg</p><h3>Beitragsrechnung Betriebshaftpflicht 01.04.2026 bis 31.03.2027</h3><table>{rows(("Nettobeitrag","612,00 EUR"),("Versicherungsteuer 19 %","116,28 EUR"),("Beitrag inkl. Versicherungsteuer","728,28 EUR"))}</table><p>Bitte zahlen Sie den Beitrag von 728,28 EUR bis zum 01.04.2026 unter Angabe der Versicherungsnummer auf das Konto {four(a)}.</p>"""),
        gold("26-77812204-1", "2026-03-02", "2026-04-01", "728.28", "EUR", a, "Malerbetrieb Kuhn GmbH", "Lechtaler Versicherung a.G.")))

    a = iban("DE", "830654080004455667")
    (l1,), n, t, g = sums(19, (1, "4800"))
    out.append(("de-prawn-schlussrechnung", "invoice", ruby, prawn(f"""text "Dachbau Ilmtal GmbH\\nApoldaer Str. 12, 99423 Weimar", align: :right
text "Kirchgemeinde St. Jakob\\nAm Jakobskirchhof 9\\n99423 Weimar"
move_down 12
text 'Schlussrechnung SR-26-14', size: 15
text 'Rechnungsdatum 18.05.2026'
text 'Bauvorhaben: Turmdach'
move_down 8
table([['Auftragssumme netto','{de(n)} EUR'],['Umsatzsteuer 19 %','{de(t)} EUR'],['Auftragssumme brutto','{de(g)} EUR'],['abzüglich Abschlagsrechnung AR-26-03','3.000,00 EUR'],['abzüglich Abschlagsrechnung AR-26-09','1.500,00 EUR'],['Restforderung','{de(g - 4500)} EUR']])
move_down 8
text 'Fällig 14 Tage nach Rechnungsdatum. IBAN: {four(a)}'"""),
        gold("SR-26-14", "2026-05-18", "2026-06-01", g - 4500, "EUR", a, "Kirchgemeinde St. Jakob", "Dachbau Ilmtal GmbH")))

    a = iban("AT", "3200000012345864")
    (l1, l2), n, t, g = sums(10, (40, "12.5"), (24, "9.8"))
    out.append(("de-at-weinhof", "invoice", php, tcpdf(f"""<b>Weinhof Rabl</b><br/>Kellergasse 7, 3550 Langenlois<br/>UID: ATU12345678<br/><br/>Restaurant Donauterrasse<br/>Schiffslände 1<br/>3500 Krems<br/><br/><b>Rechnung</b> Nr. 417<br/>Langenlois, 22.06.2026, Lieferung 19.06.2026<br/><br/><table border="1" cellpadding="2"><tr><td>Fl.</td><td>Wein</td><td>Preis</td><td>Summe</td></tr><tr><td>40</td><td>Riesling 2025</td><td>12,50</td><td>{de(l1)}</td></tr><tr><td>24</td><td>Zweigelt 2024</td><td>9,80</td><td>{de(l2)}</td></tr></table><br/>Netto € {de(n)}<br/>10% USt € {de(t)}<br/><b>Gesamtbetrag € {de(g)}</b><br/><br/>Zahlbar innerhalb von 30 Tagen. {four(a)}"""),
        gold("417", "2026-06-22", "2026-07-22", g, "EUR", a, "Restaurant Donauterrasse", "Weinhof Rabl")))

    out.append(("de-lieferschein-react", "delivery_note", node, react("""row(t('Farben Reuter OHG'),t('Lieferschein LS-88120',{fontSize:13})),t('Datum: 20.05.2026'),t('Ihre Bestellung: 4500118 vom 18.05.2026'),t('Empfänger: Malerbetrieb Kuhn GmbH, Augsburg'),t(' '),row(t('Dispersionsfarbe 12,5 l'),t('20 Eimer')),row(t('Abdeckvlies'),t('5 Rollen')),t(' '),t('Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.')"""), None))

    out.append(("de-kontoauszug-offene", "statement_of_account", chrome, page("", """<h2>Kontoauszug per 31.05.2026</h2><p>Bäckerei Ostermann, Kundennr. D10388</p><table><tr><th>Beleg</th><th>Datum</th><th>Fällig</th><th class=r>Soll</th><th class=r>Haben</th></tr><tr><td>VR26-004711</td><td>17.02.26</td><td>19.03.26</td><td class=r>1.289,96</td><td></td></tr><tr><td>Zahlung</td><td>20.03.26</td><td></td><td></td><td class=r>1.289,96</td></tr><tr><td>VR26-005201</td><td>04.05.26</td><td>03.06.26</td><td class=r>880,60</td><td></td></tr></table><p>Saldo zu unseren Gunsten: 880,60 EUR</p>"""), None))

    a = iban("PL", "175000120000000055554444")
    (l1, l2), n, t, g = sums(23, (1, "1200"), (10, "45"))
    out.append(("pl-chrome-biuro-rachunkowe", "invoice", chrome, page("", f"""<table><tr><td><b>Biuro Rachunkowe Bilans</b><br>ul. Szkolna 1/4<br>61-832 Poznań<br>NIP: 7831112223</td><td class=r>Poznań, 05.06.2026</td></tr></table><h2 style="text-align:center">Faktura nr 88/06/2026</h2><table><tr><td><b>Nabywca:</b><br>Piekarnia Rogal sp. j.<br>ul. Głogowska 200<br>60-104 Poznań<br>NIP: 7792223334</td><td>Data sprzedaży: 31.05.2026<br>Sposób płatności: przelew<br>Termin płatności: 19.06.2026</td></tr></table><br><table border=1><tr><th>Lp</th><th>Nazwa</th><th>Ilość</th><th>Cena jedn. netto</th><th>Wartość netto</th><th>Stawka VAT</th></tr>{rows(("1","Prowadzenie ksiąg 05/2026","1",pl(1200),pl(l1),"23%"),("2","Rozliczenie pracownika","10",pl(45),pl(l2),"23%"))}</table><br><table style="width:60mm;margin-left:auto">{rows(("Netto",pl(n)),("VAT",pl(t)),("Brutto",pl(g)))}</table><p><b>Do zapłaty: {pl(g)} zł</b></p><p>Nr konta: {four(a[2:])}</p>"""),
        gold("88/06/2026", "2026-06-05", "2026-06-19", g, "PLN", a, "Piekarnia Rogal sp. j.", "Biuro Rachunkowe Bilans")))

    a = iban("PL", "191020490600001111222233")
    (l1,), n, t, g = sums(8, (320, "6.4"))
    out.append(("pl-dompdf-sad", "invoice", php, dompdf(f"""<p style="text-align:right">Data wystawienia: 2026-09-14<br>Data dostawy: 2026-09-13</p><h2>Faktura VAT RR nr RR/41/2026</h2><p>Dostawca: Gospodarstwo Sadownicze Antonówka, 05-660 Warka</p><p>Nabywca: Tłocznia Soków Reneta, 05-600 Grójec</p><table border="1"><tr><td>Jabłka deserowe</td><td>320 kg</td><td>6,40</td><td>{pl(n)}</td><td>8%</td><td>{pl(t)}</td><td>{pl(g)}</td></tr></table><p>Razem do wypłaty: {pl(g)} PLN</p><p>Termin płatności: 14 dni (2026-09-28), przelew: {four(a)}</p>"""),
        gold("RR/41/2026", "2026-09-14", "2026-09-28", g, "PLN", a, "Tłocznia Soków Reneta", "Gospodarstwo Sadownicze Antonówka")))

    a = iban("PL", "103010450000000099990000")
    out.append(("pl-pdfkit-szkolenie", "invoice", node, pdfkit(f"""d.fontSize(13).text('FAKTURA 2026/SZK/077',50,50);d.fontSize(9);d.text('wystawiona w dniu 2026-03-16 w Katowicach',50,72);d.text('Sprzedający',50,100).text('Instytut Kadr sp. z o.o.').text('ul. Mickiewicza 14').text('40-092 Katowice').text('NIP 6340001112');d.text('Kupujący',320,100).text('Szpital Powiatowy w Mikołowie').text('ul. Waryńskiego 4').text('43-190 Mikołów').text('NIP 6350001113');
let y=200;[['Przedmiot','Wartość'],['Szkolenie "Prawo pracy", 3 osoby x 650,00','1 950,00'],['VAT: zwolniony','0,00'],['RAZEM DO ZAPŁATY','1 950,00 PLN']].forEach(([a,b])=>{{d.text(a,50,y);d.text(b,420,y,{{width:110,align:'right'}});y+=16;}});d.text('Prosimy o wpłatę w terminie 21 dni od daty wystawienia na konto {four(a)}',50,y+16);"""),
        gold("2026/SZK/077", "2026-03-16", "2026-04-06", "1950.00", "PLN", a, "Szpital Powiatowy w Mikołowie", "Instytut Kadr sp. z o.o.")))

    a = iban("PL", "124061750000000012340000")
    (l1, l2), n, t, g = sums(23, (6, "79.9"), (2, "210"))
    out.append(("pl-prawn-serwis-rower", "invoice", ruby, prawn(f"""table([['Sprzedawca','Nabywca','Dokument'],["Serwis Szprycha\\nul. Jasna 2\\n80-175 Gdańsk\\nNIP 5830001112","Wypożyczalnia Bałtyk\\nul. Plażowa 1\\n81-701 Sopot\\nNIP 5850001113","Faktura VAT\\nFVS 311/2026\\nwystawiono: 2026-07-02\\nsprzedano: 2026-07-01\\nzapłata do: 2026-07-16"]])
move_down 8
table([['Towar/usługa','szt.','cena','netto','VAT','brutto'],['Przegląd roweru','6','79,90','{pl(l1)}','110,26','589,66'],['Koło tylne','2','210,00','{pl(l2)}','96,60','516,60'],['Suma','','','{pl(n)}','{pl(t)}','{pl(g)}']])
move_down 8
text 'Kwota należności: {pl(g)} zł. Rachunek: {four(a[2:])}'"""),
        gold("FVS 311/2026", "2026-07-02", "2026-07-16", g, "PLN", a, "Wypożyczalnia Bałtyk", "Serwis Szprycha")))

    out.append(("pl-wz-magazyn", "delivery_note", php, tcpdf("""<h3>WZ 2201/2026</h3><p>Data wydania: 2026-06-02<br/>Odbiorca: Elektro-Instal s.c.</p><table border="1"><tr><td>Nazwa</td><td>Ilość</td></tr><tr><td>Przewód YDY 3x2,5</td><td>140 m</td></tr></table><p>Towar wydał: ________ odebrał: ________</p>"""), None))

    a = iban("NL", "INGB0002233445")
    (l1, l2), n, t, g = sums(21, (3, "325"), (1, "80"))
    out.append(("nl-chrome-coach", "invoice", chrome, page("body{font-family:serif}", f"""<h1 style="font-weight:400">Factuur</h1><table><tr><td>Anne de Groot Coaching<br>Lange Voorhout 12<br>2514 EE Den Haag</td><td>Ministerie van Vergezichten<br>Afdeling P&amp;O<br>Turfmarkt 1<br>2511 DP Den Haag</td></tr></table><p>Nummer: AG2026-031<br>Datum: 8 juni 2026<br>Uw inkoopnummer: 4500229911<br>Vervalt: 8 juli 2026</p><table>{rows(("Teamsessie","3","€ 325,00","€ "+de(l1)),("Materiaal","1","€ 80,00","€ "+de(l2)))}</table><p class=r>Totaal zonder btw € {de(n)}<br>21% btw € {de(t)}<br><b>Totaal met btw € {de(g)}</b></p><p>Rekeningnummer {four(a)}. KvK 55667788.</p>"""),
        gold("AG2026-031", "2026-06-08", "2026-07-08", g, "EUR", a, "Ministerie van Vergezichten", "Anne de Groot Coaching")))

    a = iban("NL", "RABO0399887766")
    (l1, l2), n, t, g = sums(9, (120, "3.85"), (60, "4.2"))
    out.append(("nl-jspdf-bloemen", "invoice", node, jspdf(f"""d.setFontSize(14);T(14,18,'Bloemenkwekerij Van Vliet');d.setFontSize(9);T(14,24,'Hyacintenweg 3, 2182 DE Hillegom');T(14,40,'Hotel De Keizer','t.a.v. inkoop','Keizersgracht 9','1015 CC Amsterdam');T(130,40,'Factuurnr','Klantnr','Factuurdatum','Leverdatum','Betalen voor');T(165,40,'26004471','K2210','17-04-2026','16-04-2026','01-05-2026');
""" + auto(["Artikel", "Aantal", "Prijs", "Bedrag"], [["Tulp rood bos 10", "120", "3,85", de(l1)], ["Hyacint pot", "60", "4,20", de(l2)]], 75) + f"""R(160,112,'Exclusief btw');R(196,112,'{de(n)}');R(160,117,'Btw laag 9%');R(196,117,'{de(t)}');R(160,123,'Te betalen EUR');R(196,123,'{de(g)}');T(14,140,'{four(a)} RABONL2U');"""),
        gold("26004471", "2026-04-17", "2026-05-01", g, "EUR", a, "Hotel De Keizer", "Bloemenkwekerij Van Vliet")))

    a = iban("BE", "539007547034"[:12])
    (l1,), n, t, g = sums(21, (14, "68"))
    out.append(("nl-be-latex-boekhouder", "invoice", tex, HEAD + rf"""Boekhoudkantoor Wouters BV\hfill BTW BE0712.345.678\\ Naamsestraat 55, 3000 Leuven\\[6mm] NV Brouwerij De Halve Liter\\ Stationsplein 2\\ 3300 Tienen\\[6mm]\textbf{{\large FACTUUR F2026/118}}\\ Datum: 30/06/2026 \hfill Vervaldag: 30/07/2026\\[3mm]\begin{{tabular}}{{|l|r|r|}}\hline Prestaties juni & 14 u x 68,00 & {de(n)} EUR\\ \hline\multicolumn{{2}}{{|r|}}{{BTW 21\%}} & {de(t)} EUR\\ \hline\multicolumn{{2}}{{|r|}}{{Totaal te betalen}} & {de(g)} EUR\\ \hline\end{{tabular}}\\[3mm] Gestructureerde mededeling: +++090/9337/55493+++\\ Rekening: {four(a)}""" + END,
        gold("F2026/118", "2026-06-30", "2026-07-30", g, "EUR", a, "NV Brouwerij De Halve Liter", "Boekhoudkantoor Wouters BV")))

    out.append(("nl-creditnota-react", "credit_note", node, react("""t('CREDITNOTA',{fontSize:15}),row(t('Kantoorvakhandel Pen & Papier'),t('Creditnummer CN-0091')),row(t('Aan: Basisschool De Wissel'),t('Datum 12-05-2026')),t('Betreft factuur 26-1044 van 28-04-2026'),t(' '),row(t('Retour: 10 ordners'),t('-39,50')),row(t('Btw 21%'),t('-8,30')),row(t('Totaal credit'),t('-47,80'))"""),
        gold("CN-0091", "2026-05-12", None, "47.80", "EUR", None, "Basisschool De Wissel", "Kantoorvakhandel Pen & Papier")))

    a = iban("GB", "TSBS77300412345678")
    (l1, l2), n, t, g = sums(20, (2, "480"), (6, "35"))
    out.append(("en-koma-surveyor", "invoice", tex, HEAD + rf"""\textbf{{Dale \& Marsh Chartered Surveyors}}\hfill 8 Castle Street, Shrewsbury SY1 2BQ\\\rule{{\textwidth}}{{.4pt}}\\[5mm] Severn Valley Dairies Ltd\\ Longden Road\\ Shrewsbury SY3 9DS\\[5mm]\begin{{tabular}}{{@{{}}ll}}Invoice number: & DM/2214\\ Invoice date: & 20 April 2026\\ Our reference: & PB/SVD/3\\ Payment terms: & 21 days\end{{tabular}}\\[5mm]\begin{{tabular}}{{@{{}}p{{90mm}}r}}Valuation of two units & {en(l1)}\\ Travel, 6 hours & {en(l2)}\\[2mm] Fees & {en(n)}\\ VAT at 20\% & {en(t)}\\ \textbf{{Total due}} & \textsterling{{}}\textbf{{{en(g)}}}\end{{tabular}}\\[5mm] Bank transfer to {four(a)}.""" + END,
        gold("DM/2214", "2026-04-20", "2026-05-11", g, "GBP", a, "Severn Valley Dairies Ltd", "Dale & Marsh Chartered Surveyors")))

    out.append(("en-us-chrome-landscaper", "invoice", chrome, page("", """<div class=f><div><b>Prairie Green Landscaping Inc.</b><br>1800 County Rd 9<br>Fargo, ND 58103</div><div class=r><h1>Invoice</h1>Invoice number 2026-0411<br>Date of issue April 13, 2026<br>Date due May 13, 2026</div></div><p>Bill to<br>Northfield HOA<br>PO Box 1200<br>Fargo, ND 58107</p><h2>$1,260.00 USD due May 13, 2026</h2><table><tr><th>Description</th><th>Qty</th><th>Unit price</th><th class=r>Amount</th></tr><tr><td>Spring cleanup</td><td>1</td><td>$900.00</td><td class=r>$900.00</td></tr><tr><td>Mulch (yd)</td><td>8</td><td>$45.00</td><td class=r>$360.00</td></tr></table><p class=r>Subtotal $1,260.00<br>Total $1,260.00<br><b>Amount due $1,260.00 USD</b></p>"""),
        gold("2026-0411", "2026-04-13", "2026-05-13", "1260.00", "USD", None, "Northfield HOA", "Prairie Green Landscaping Inc.")))

    a = iban("GB", "COUT18000212345678")
    (l1, l2, l3), n, t, g = sums(20, (1, "2400"), (1, "180"), (3, "62.5"))
    out.append(("en-prawn-exhibition", "invoice", ruby, prawn(f"""text 'Showcase Stands Limited', size: 14
text 'Unit 22, Excel Business Park, London E16 1XL'
move_down 10
table([['Invoice To','Invoice Details'],["Hexagon Robotics plc\\nScience Park\\nCambridge CB4 0WS","No: SS-8841\\nDate: 23/06/2026\\nShow: RoboExpo 9-11 July 2026\\nPayment due: 07/07/2026"]])
move_down 8
table([['Item','Qty','Rate','Amount'],['Stand build','1','2,400.00','{en(l1)}'],['Lighting','1','180.00','{en(l2)}'],['Chairs','3','62.50','{en(l3)}'],['','','Sub total','{en(n)}'],['','','VAT','{en(t)}'],['','','Total GBP','{en(g)}']])
move_down 8
text 'Account {four(a)}'"""),
        gold("SS-8841", "2026-06-23", "2026-07-07", g, "GBP", a, "Hexagon Robotics plc", "Showcase Stands Limited")))

    a = iban("IE", "ULSB98501012345678")
    out.append(("en-ie-chrome-waste", "invoice", chrome, page("", f"""<div class=f><h2>CleanBin Ireland DAC</h2><table style="width:80mm"><tr><td>Account number</td><td>55012</td></tr><tr><td>Invoice number</td><td>CB-260417</td></tr><tr><td>Invoice date</td><td>30/04/2026</td></tr></table></div><p>The Manager<br>Harbour Hotel<br>Dock Street, Galway H91 X2Y3</p><table>{rows(("Opening balance","€0.00"),("Lifts April: 8 x 1100L","€208.00"),("Weight charge 640 kg","€147.20"),("VAT @ 13.5%","€47.95"),("Charges this period","€403.15"))}</table><div style="border:1px solid"><b>Please pay €403.15 by 21 May 2026</b></div><p>IBAN {four(a)}</p>"""),
        gold("CB-260417", "2026-04-30", "2026-05-21", "403.15", "EUR", a, "Harbour Hotel", "CleanBin Ireland DAC")))

    out.append(("en-ca-api2-studio", "invoice", perl, api2("""t(50,800,'Maple Reel Studio');t(50,788,'44 King St W, Toronto ON');r(545,800,'INVOICE');t(380,770,'Invoice #:');r(545,770,'MR-0519');t(380,758,'Issued:');r(545,758,'2026-05-19');t(380,746,'Due:');r(545,746,'2026-06-18');t(50,770,'Client:');t(50,758,'Lakeshore Festival Society');t(50,700,'Video edit, 12 hrs @ $85');r(545,700,'$1,020.00');t(50,686,'Music licence');r(545,686,'$150.00');t(400,660,'Subtotal');r(545,660,'$1,170.00');t(400,646,'HST (13%)');r(545,646,'$152.10');t(400,628,'Total (CAD)');r(545,628,'$1,322.10');"""),
        gold("MR-0519", "2026-05-19", "2026-06-18", "1322.10", "CAD", None, "Lakeshore Festival Society", "Maple Reel Studio")))

    out.append(("en-final-demand", "reminder", office, """<html><head><meta charset="utf-8"></head><body><p>Sparrow Electrical</p><p>2 June 2026</p><p><b>FINAL REMINDER</b></p><p>Invoice SE-0612 dated 17 April 2026 for £583.56 was due on 1 May 2026 and remains unpaid. Please pay within 7 days.</p></body></html>""", None))

    a = iban("DE", "100208900022233344")
    (l1, l2), n, t, g = sums(7, (26, "38"), (26, "4.5"))
    out.append(("de-pdfmake-verlag-abo", "invoice", node, pdfmake([{"columns": [{"text": "Fachverlag Kompass GmbH\nTorstraße 100, 10119 Berlin"}, table([["Rechnung", ""], ["Nr.", "9-220417"], ["vom", "01.06.2026"], ["Kunden-Nr.", "771200"]], layout="noBorders")]}, "Stadtbibliothek Cottbus\nBerliner Str. 13\n03046 Cottbus\n\n", table([["Titel", "Ex.", "Preis", "Betrag"], ["Zeitschrift Archivwesen, Jahresabo", "26", "38,00", de(l1)], ["Porto", "26", "4,50", de(l2)]]), table([["Warenwert", de(n)], ["7 % MwSt.", de(t)], ["Rechnungsbetrag EUR", de(g)]], layout="noBorders"), "Zahlbar ohne Abzug bis 01.07.2026. Berliner Volksbank " + four(a)]),
        gold("9-220417", "2026-06-01", "2026-07-01", g, "EUR", a, "Stadtbibliothek Cottbus", "Fachverlag Kompass GmbH")))
    return out
