"""A fifth round, written before anybody looked at the errors of the fourth, measured once after they were mended."""
from again import pdflib, react
from figures import ch, chrome, de, en, four, gold, groff, iban, lualatex, node, office, perl, php, pl, ruby, sums, tex
from press import cells, distilled, drawn, flowing, packed, pisa, sheet, typ, weasy, wk
from scripts import api2, auto, dompdf, jspdf, pdfkit, pdfmake, prawn, table, tcpdf
from typeset import END, HEAD, LUA
from web import page, rows


def german():
    out = []
    a = iban("DE", "490500000123456789"[:18])
    (l1, l2), n, t, g = sums(19, (36, "11.2"), (2, "48"))
    out.append(("de-punkte-fuehrung", "invoice", weasy, page(".d span{display:inline-block;width:48mm;border-bottom:1px dotted #999}", f"""<h3>Imkereibedarf Lengerich</h3><div class=f><div>Kloster Gravenhorst<br>Klosterstr. 10<br>48477 Hörstel</div><div class=d><span>Rechnungs-Nr.</span>RE26/5/118<br><span>Rechnungs-Datum</span>19.05.2026<br><span>Leistungs-Datum</span>18.05.2026<br><span>Kunden-Nr.</span>30117<br><span>Fällig am</span>02.06.2026</div></div><h2>Rechnung</h2><table><tr><th>Art.</th><th>Bezeichnung</th><th class=r>Anz.</th><th class=r>EP</th><th class=r>GP</th></tr>{rows(("210","Honigglas 500 g Karton","36","11,20",de(l1)),("340","Mittelwände Rähmchen","2","48,00",de(l2)))}</table><table style="width:50%;margin-left:50%">{rows(("Gesamt-Netto",de(n)+" €"),("zzgl. USt. 19 %",de(t)+" €"),("Gesamt-Brutto",de(g)+" €"))}</table><p>Kreissparkasse Steinfurt {four(a)}</p>"""),
        gold("RE26/5/118", "2026-05-19", "2026-06-02", g, "EUR", a, "Kloster Gravenhorst", "Imkereibedarf Lengerich")))

    a = iban("DE", "290501010087654321")
    out.append(("de-hausmeister-pisa", "invoice", pisa, page("", f"""<p><b>Objektservice Weser UG</b><br>Am Wall 113, 28195 Bremen</p><p>WEG Parkallee 201<br>c/o Verwaltung Stein<br>28213 Bremen</p><p>Bremen, 02.06.2026</p><p><b>Rechnung Nr. OS 0526-088</b></p><p>Leistungszeitraum: Mai 2026</p><table><tr><td>Treppenhausreinigung</td><td align="right">240,00 EUR</td></tr><tr><td>Gartenpflege</td><td align="right">185,00 EUR</td></tr><tr><td>Winterdienst Korrektur</td><td align="right">-25,00 EUR</td></tr><tr><td>Nettosumme</td><td align="right">400,00 EUR</td></tr><tr><td>Mehrwertsteuer 19 %</td><td align="right">76,00 EUR</td></tr><tr><td><b>Endbetrag</b></td><td align="right"><b>476,00 EUR</b></td></tr></table><p>Lohnanteil nach § 35a EStG: 410,55 EUR brutto</p><p>Zahlungsziel: 16.06.2026<br>{four(a)}</p>"""),
        gold("OS 0526-088", "2026-06-02", "2026-06-16", "476.00", "EUR", a, "WEG Parkallee 201", "Objektservice Weser UG")))

    a = iban("DE", "680900000012341234")
    out.append(("de-maler-rund", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Sans"><p>Klavierstimmer Jonas Weiher, Wiehre, Günterstalstr. 12, 79102 Freiburg</p><p>An<br>Musikschule Dreisam<br>Kartäuserstr. 49<br>79102 Freiburg</p><p>27. Mai 2026</p><p><b>Rechnung Nr. 38</b></p><p>Stimmen von drei Flügeln, je 120,- €<br>Gesamtbetrag: <b>360,- €</b></p><p>Als Kleinunternehmer im Sinne von § 19 UStG weise ich keine Umsatzsteuer aus. Bitte überweisen Sie innerhalb von zehn Tagen an {four(a)}.</p></body></html>""",
        gold("38", "2026-05-27", "2026-06-06", "360.00", "EUR", a, "Musikschule Dreisam", "Klavierstimmer Jonas Weiher")))

    a = iban("DE", "510500150123456789"[:18])
    (l1, l2), n, t, g = sums(19, (1, "86.5"), (3, "12.9"))
    out.append(("de-telefon-lastschrift", "invoice", packed, page("", f"""<div class=f><b>Taunus Telekom GmbH</b><span>Seite 1 von 2</span></div><p>Kanzlei Berg &amp; Thal<br>Kisseleffstr. 3<br>61348 Bad Homburg</p><table style="width:80mm">{rows(("Ihre Kundennummer","KD-20 118"),("Rechnungsnummer","4417 0526 8811"),("Datum","08.05.2026"))}</table><h3>Rechnung für Mai 2026</h3><table>{rows(("Monatliche Entgelte","86,50"),("Zusatzoptionen 3 x 12,90","38,70"),("Summe ohne USt (EUR)",de(n)),("USt 19,00 %",de(t)))}<tr><td><b>Rechnungsbetrag (EUR)</b></td><td class=r><b>{de(g)}</b></td></tr></table><p>Der Rechnungsbetrag wird nicht vor dem 18.05.2026 von Ihrem Konto DE•• •••• 4711 eingezogen. Gläubiger-ID DE33ZZZ00000445566</p><div style="page-break-before:always"></div><h3>Einzelaufstellung zu Rechnung 4417 0526 8811 vom 08.05.2026</h3><table>{rows(("01.05. - 31.05.","Anschluss 1","43,25"),("01.05. - 31.05.","Anschluss 2","43,25"),("01.05. - 31.05.","Optionen","38,70"))}</table>"""),
        gold("4417 0526 8811", "2026-05-08", "2026-05-18", g, "EUR", None, "Kanzlei Berg & Thal", "Taunus Telekom GmbH", never_dun="direct_debit")))

    a = iban("DE", "750500000987654321"[:18])
    out.append(("de-hoai-abschlag", "invoice", tex, HEAD + rf"""\textbf{{Tragwerk + Partner mbB}}\hfill Beratende Ingenieure\\ Donaulände 4, 93047 Regensburg\\[6mm] Domänenverwaltung Thurn\\ Emmeramsplatz 5\\ 93047 Regensburg\\[6mm]\begin{{tabular}}{{@{{}}ll}}Datum & 21.04.2026\\ Projekt & 25-071 Sanierung Remise\\ Rechnung & 2. AR 26-033\end{{tabular}}\\[5mm]\textbf{{2. Abschlagsrechnung}}\\[3mm]\begin{{tabular}}{{p{{10cm}}r}}Honorar gemäß HOAI, Leistungsphasen 1--4 & 22.400,00 \texteuro\\ Nebenkosten 4 \% & 896,00 \texteuro\\ Zwischensumme & 23.296,00 \texteuro\\ abzgl. 1. Abschlagsrechnung netto & -9.000,00 \texteuro\\ Verbleiben netto & 14.296,00 \texteuro\\ 19 \% USt & 2.716,24 \texteuro\\ \hline\textbf{{Abschlagsforderung brutto}} & \textbf{{17.012,24 \texteuro}}\end{{tabular}}\\[5mm]Wir bitten um Ausgleich innerhalb von 18 Werktagen, spätestens zum 15.05.2026.\\ {four(a)}""" + END,
        gold("2. AR 26-033", "2026-04-21", "2026-05-15", "17012.24", "EUR", a, "Domänenverwaltung Thurn", "Tragwerk + Partner mbB")))

    a = iban("DE", "700202700098765432")
    (l1, l2), n, t, g = sums(19, (500, "0.34"), (1, "22"))
    out.append(("de-druck-beleg", "invoice", node, jspdf(f"""d.setFontSize(16);T(14,20,'printhof');d.setFontSize(9);T(120,20,'Beleg','Belegnummer','Belegdatum','Kunde','Zahlungsbedingungen');T(160,20,'Rechnung','PH-118842','05.06.2026','22910','14 Tage netto');T(14,50,'Bio-Metzgerei Stadler','Marienplatz 3','83022 Rosenheim');
""" + auto(["Pos.", "Produkt", "Auflage", "Stückpreis", "Summe"], [["1", "Faltblatt DIN lang", "500", "0,34", de(l1)], ["2", "Express", "1", "22,00", de(l2)]], 75) + f"""T(120,110,'Warenwert','19% MwSt','Zahlbetrag');R(196,110,'{de(n)} €');R(196,115,'{de(t)} €');R(196,120,'{de(g)} €');T(14,135,'Konto: {four(a)}, HypoVereinsbank');"""),
        gold("PH-118842", "2026-06-05", "2026-06-19", g, "EUR", a, "Bio-Metzgerei Stadler", "printhof")))

    a = iban("DE", "100900002211223344")
    (l1, l2), n, t, g = sums(19, (14, "95"), (1, "1200"))
    out.append(("de-agentur-gross", "invoice", node, react(f"""row(t('studio hafenkante',{{fontSize:11}}),t('{de(g)} €',{{fontSize:22}})),t(' '),row(col(t('Rechnung'),t('SH-0226-07')),col(t('Datum'),t('24.02.2026')),col(t('Zahlbar bis'),t('10.03.2026')),col(t('Für'),t('Theater am Ufer gGmbH'),t('Uferstr. 1, 10999 Berlin'))),t(' '),row(t('Konzept Spielzeitheft'),t('14 h × 95 €'),t('{de(l1)} €')),row(t('Bildrechte'),t('1 × 1.200 €'),t('{de(l2)} €')),t(' '),row(t('Netto'),t('{de(n)} €')),row(t('USt. 19%'),t('{de(t)} €')),row(t('Brutto'),t('{de(g)} €')),t(' '),t('{four(a)} · Berliner Volksbank')"""),
        gold("SH-0226-07", "2026-02-24", "2026-03-10", g, "EUR", a, "Theater am Ufer gGmbH", "studio hafenkante")))

    a = iban("CH", "00767000E12345678"[:17])
    out.append(("de-ch-schreiner-typ", "invoice", typ, f"""#set page(margin: 25mm)
#set text(10pt)
Schreinerei Blaser, Dorfgasse 18, 3550 Langnau i.E.
#v(1cm)
Kirchgemeinde Trubschachen \\ Pfarrhausweg 2 \\ 3555 Trubschachen
#v(8mm)
Langnau, 28.05.2026
= Rechnung Nr. 26.117
#table(columns: (1fr, auto), stroke: none, [Kirchenbänke restaurieren, 46 Std.], [4'370.00], [Material], [612.35], [Nettobetrag], [4'982.35], [8,1% MWST], [403.57], [*Rechnungsbetrag CHF*], [*5'385.90*])
Zahlbar: 10 Tage 2% Skonto, 30 Tage netto. IBAN {four(a)}. MWST-Nr. CHE-109.322.551
""", gold("26.117", "2026-05-28", "2026-06-27", "5385.90", "CHF", a, "Kirchgemeinde Trubschachen", "Schreinerei Blaser")))

    a = iban("AT", "3477700012345678"[:16])
    out.append(("de-at-bauleistung", "invoice", php, dompdf(f"""<p><b>Spenglerei Oberhofer e.U.</b>, Bundesstr. 44, 6300 Wörgl, UID: ATU71234567</p><p>Baumeister Rainer GmbH<br>Innstraße 12<br>6330 Kufstein<br>UID: ATU65432198</p><p class="r">Wörgl, 11.5.2026</p><h3>RECHNUNG 2026-094</h3><table><tr><td>Dachrinne montieren</td><td class="r">64 lfm</td><td class="r">38,50</td><td class="r">2.464,00</td></tr><tr><td>Gerüst</td><td class="r">1 PA</td><td class="r">400,00</td><td class="r">400,00</td></tr><tr><td>Summe</td><td></td><td></td><td class="r">€ 2.864,00</td></tr></table><p>Die Umsatzsteuerschuld geht gemäß § 19 Abs. 1a UStG auf den Leistungsempfänger über.</p><p>Zahlung: 14 Tage 3 % Skonto (bis 25.5.2026: € 2.778,08), 30 Tage ohne Abzug.</p><p>Raiffeisenbank Wörgl {four(a)}</p>"""),
        gold("2026-094", "2026-05-11", "2026-06-10", "2864.00", "EUR", a, "Baumeister Rainer GmbH", "Spenglerei Oberhofer e.U.")))

    out.append(("de-gutschrift-mangel", "credit_note", drawn, ("DejaVuSerif", [[(60, 790, "Teppichhaus Orient, Zeil 5, 60313 Frankfurt"), (60, 750, "Hotel Römerblick"), (60, 738, "Braubachstr. 20"), (60, 726, "60311 Frankfurt"), (60, 680, "Gutschrift Nr. G26-0019", 13), (400, 680, "12.05.2026"), (60, 650, "zu unserer Rechnung 26-0377 vom 04.05.2026 über 3.808,00 EUR"), (60, 620, "Preisnachlass wegen Farbabweichung"), (-520, 620, "320,00"), (60, 605, "19% Umsatzsteuer"), (-520, 605, "60,80"), (60, 588, "Gutschriftsbetrag"), (-520, 588, "380,80 EUR")]]),
        gold("G26-0019", "2026-05-12", None, "380.80", "EUR", None, "Hotel Römerblick", "Teppichhaus Orient")))

    a = iban("DE", "300400000123123123"[:18])
    out.append(("de-mietwagen-prawn", "invoice", ruby, prawn(f"""text 'RheinCar Autovermietung', size: 14
table([['Mietvertrag','RA 771204'],['Rechnung','DUS-26-04418'],['Rechnungsdatum','17.06.2026'],['Anmietung','12.06.2026 08:00 Düsseldorf'],['Rückgabe','16.06.2026 17:45 Düsseldorf']], width: 300)
move_down 8
text "Messebau Krefeld GmbH\\nAdolf-Dembach-Str. 4\\n47829 Krefeld"
move_down 8
table([['Leistung','Menge','Preis','Summe'],['Tagespreis Transporter','5','69,00','345,00'],['Mehrkilometer','210','0,22','46,20'],['Betankung','1','38,40','38,40'],['','','Netto','429,60'],['','','USt 19%','81,62'],['','','Gesamt EUR','511,22']])
move_down 8
text 'Zu zahlen innerhalb 10 Tagen ab Rechnungsdatum. {four(a)}. Eine Kaution von 300,00 EUR wurde zurückerstattet.'"""),
        gold("DUS-26-04418", "2026-06-17", "2026-06-27", "511.22", "EUR", a, "Messebau Krefeld GmbH", "RheinCar Autovermietung")))

    a = iban("DE", "200700000998877665"[:18])
    (l1, l2), n, t, g = sums(0, (1200, "3.15"), (4, "85"))
    out.append(("de-zweisprachig-export", "invoice", chrome, page("td{font-size:9pt}", f"""<b>Hanseatic Coffee Trading GmbH</b><br><small>Pickhuben 3, 20457 Hamburg, Germany</small><p>Kahvipaahtimo Oy<br>Telakkakatu 2<br>00150 Helsinki<br>Finland<br>VAT FI22334455</p><table style="border:1px solid"><tr><td>Rechnung Nr. / Invoice No.<br><b>HC-260611</b></td><td>Datum / Date<br><b>10.06.2026</b></td><td>Zahlbar bis / Due date<br><b>10.07.2026</b></td><td>Auftrag / Order<br><b>PO 5518</b></td></tr></table><table><tr><td>Menge / Qty</td><td>Artikel / Item</td><td class=r>Preis / Price</td><td class=r>Betrag / Amount</td></tr><tr><td>1200 kg</td><td>Green coffee, Huila</td><td class=r>3,15</td><td class=r>{de(l1)}</td></tr><tr><td>4 Pal.</td><td>Freight / Fracht</td><td class=r>85,00</td><td class=r>{de(l2)}</td></tr><tr><td></td><td>Nettobetrag / Net amount</td><td></td><td class=r>{de(n)}</td></tr><tr><td></td><td>USt / VAT 0 % (innergemeinschaftliche Lieferung / intra-community supply)</td><td></td><td class=r>0,00</td></tr><tr><td></td><td><b>Gesamtbetrag / Total EUR</b></td><td></td><td class=r><b>{de(g)}</b></td></tr></table><small>Deutsche Bank Hamburg {four(a)}</small>"""),
        gold("HC-260611", "2026-06-10", "2026-07-10", g, "EUR", a, "Kahvipaahtimo Oy", "Hanseatic Coffee Trading GmbH")))

    out.append(("de-bestellung-an-lieferant", "order_confirmation", wk, page("", """<p>Spedition Nordlicht</p><h3>Auftragsbestätigung 26-AB-0771</h3><p>Datum: 03.06.2026, Liefertermin: KW 25, Ihre Bestellung B-5512</p><table>""" + rows(("Palettenstellplätze Juni", "40", "6,50", "260,00"), ("USt 19 %", "", "", "49,40"), ("Gesamtbetrag", "", "", "309,40")) + """</table><p>Zahlbar 14 Tage nach Rechnungsdatum.</p>"""), None))
    return out


def polish():
    out = []
    a = iban("PL", "116022020000000400112233")
    (l1, l2), n, t, g = sums(23, (1, "2600"), (3, "180"))
    out.append(("pl-kolumny-szare", "invoice", weasy, page(".s{color:#777;font-size:8pt}", f"""<div class=f><div><span class=s>Faktura nr</span><br><b>2026/06/07</b></div><div><span class=s>Data wystawienia</span><br>10-06-2026</div><div><span class=s>Data sprzedaży</span><br>10-06-2026</div><div><span class=s>Termin płatności</span><br>24-06-2026</div></div><hr><div class=f><div><span class=s>Sprzedawca</span><br>Studio Foto Błysk<br>ul. Mariacka 4, 40-014 Katowice<br>NIP 954-111-22-33</div><div><span class=s>Nabywca</span><br>Galeria Handlowa Silesia sp. z o.o.<br>ul. Chorzowska 107, 40-101 Katowice<br>NIP 634-222-33-44</div></div><table><tr class=s><td>Nazwa</td><td class=r>Ilość</td><td class=r>Cena netto</td><td class=r>VAT</td><td class=r>Wartość brutto</td></tr>{rows(("Sesja wizerunkowa","1","2 600,00","23%",pl(l1*123/100)),("Retusz","3","180,00","23%",pl(l2*123/100)))}</table><p class=r>Netto {pl(n)} zł &nbsp; VAT {pl(t)} zł</p><p class=r style="font-size:14pt">Razem {pl(g)} zł</p><p class=s>Konto bankowe {four(a[2:])} · Metoda płatności przelew</p>"""),
        gold("2026/06/07", "2026-06-10", "2026-06-24", g, "PLN", a, "Galeria Handlowa Silesia sp. z o.o.", "Studio Foto Błysk")))

    a = iban("PL", "103000190109853000112233"[:24])
    out.append(("pl-rachunek-zwolniony", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Serif;font-size:10pt"><p align=right>Toruń, 8 maja 2026 r.</p><p><b>Rachunek nr 5/2026</b></p><p>Wystawca: Maria Zięba, korepetycje, ul. Szeroka 9, 87-100 Toruń<br>Nabywca: Liceum Społeczne, ul. Mickiewicza 20, 87-100 Toruń</p><p>Tytułem: zajęcia z matematyki, 40 godz. po 75 zł</p><p>Kwota do zapłaty: <b>3000,00 zł</b> (słownie: trzy tysiące złotych)</p><p>Płatność przelewem w ciągu 14 dni na rachunek {four(a[2:])}. Podstawa zwolnienia: art. 113 ust. 1 ustawy o VAT.</p></body></html>""",
        gold("5/2026", "2026-05-08", "2026-05-22", "3000.00", "PLN", a, "Liceum Społeczne", "Maria Zięba")))

    a = iban("PL", "194010760000112233445566"[:24])
    (l1, l2), n, t, g = sums(8, (60, "42"), (1, "190"))
    out.append(("pl-kasowa-tex", "invoice", lualatex, LUA + rf"""\begin{{center}}\textbf{{FAKTURA}} VAT nr FV/0093/06/26\\ metoda kasowa\end{{center}} Wystawiono: Rybnik, 2026-06-15\\ Wykonano: 2026-06-12\\[3mm]\begin{{tabular}}{{|p{{7cm}}|p{{7cm}}|}}\hline Sprzedawca: & Kupujący:\\ Zieleń Miejska Jan Ryba & Spółdzielnia Mieszkaniowa Południe\\ ul. Leśna 1, 44-200 Rybnik & ul. Dworek 12, 44-200 Rybnik\\ NIP 6421112233 & NIP 6422223344\\ \hline\end{{tabular}}\\[4mm]\begin{{tabular}}{{|l|r|r|r|}}\hline Nazwa & Ilość & Cena & Wartość netto\\ \hline Koszenie trawnika & 60 & 42,00 & {pl(l1)}\\ Dojazd & 1 & 190,00 & {pl(l2)}\\ \hline \end{{tabular}}\\[3mm] Suma netto: {pl(n)}, VAT 8\%: {pl(t)}, suma brutto: \textbf{{{pl(g)} zł}}\\ Zapłata do: 2026-06-29, przelew na rachunek {four(a[2:])}""" + END,
        gold("FV/0093/06/26", "2026-06-15", "2026-06-29", g, "PLN", a, "Spółdzielnia Mieszkaniowa Południe", "Zieleń Miejska Jan Ryba")))

    a = iban("PL", "847000000112233445566778"[:24])
    out.append(("pl-komorki-dni", "invoice", cells, [[(100, "Piekarnia Kłos, ul. Młyńska 2, 62-800 Kalisz"), (90, "NIP 6181112233", "R")], [(190, "FAKTURA nr 771/P/2026", "C")], [(50, "Data wystawienia:"), (45, "31.05.2026"), (50, "Okres:"), (45, "maj 2026")], [(50, "Nabywca:"), (140, "Stołówka Zakładowa Kalimex, ul. Łódzka 50, 62-800 Kalisz")], [], [(80, "Towar", "L", 1), (30, "Ilość", "R", 1), (30, "Cena", "R", 1), (50, "Wartość brutto", "R", 1)], [(80, "Chleb razowy", "L", 1), (30, "310", "R", 1), (30, "4,20", "R", 1), (50, "1 302,00", "R", 1)], [(80, "Bułka kajzerka", "L", 1), (30, "900", "R", 1), (30, "0,80", "R", 1), (50, "720,00", "R", 1)], [(140, "Razem brutto", "R"), (50, "2 022,00", "R")], [(140, "w tym VAT 5%", "R"), (50, "96,29", "R")], [], [(190, "Termin płatności 21 dni od daty wystawienia faktury. Przelew: " + four(a[2:]))]],
        gold("771/P/2026", "2026-05-31", "2026-06-21", "2022.00", "PLN", a, "Stołówka Zakładowa Kalimex", "Piekarnia Kłos")))

    a = iban("PL", "156000132000112233445566"[:24])
    out.append(("pl-prad-odsetki", "invoice", chrome, page(".w{border:2px solid #036;padding:6px;width:90mm}", f"""<div class=f><b>Enea-Pol Sprzedaż</b><div class=r>Faktura VAT<br>nr P/21108842/0003/26<br>z dnia 04.05.2026</div></div><p>Zakład Ślusarski Kuźnia<br>ul. Krótka 8<br>65-001 Zielona Góra</p><p>Za okres od 01.04.2026 do 30.04.2026, punkt poboru PL0037760012</p><table>{rows(("Energia czynna","1 840 kWh","1 012,00"),("Opłata handlowa","","25,00"),("Wartość netto","","1 037,00"),("VAT 23%","","238,51"),("Należność za okres","","1 275,51"),("Odsetki za zwłokę","","4,12"),("Nadpłata","","-19,63"))}</table><div class=w>Kwota do zapłaty: <b>1 260,00 zł</b><br>Termin płatności: <b>18.05.2026</b><br>Nr rachunku: {four(a[2:])}</div>"""),
        gold("P/21108842/0003/26", "2026-05-04", "2026-05-18", "1260.00", "PLN", a, "Zakład Ślusarski Kuźnia", "Enea-Pol Sprzedaż")))

    a = iban("PL", "124016011111001055667788"[:24])
    (l1, l2), n, t, g = sums(23, (300, "2.85"), (20, "14.4"))
    out.append(("pl-tj-data", "invoice", drawn, ("DejaVuSans", [[(50, 800, "OPAKPOL sp.j. Nowicki i Syn", 12), (50, 786, "ul. Tekturowa 7, 87-800 Włocławek   NIP: 888-11-12-233"), (-545, 800, "Faktura sprzedaży"), (-545, 788, "Numer: SPR-2026-1104"), (-545, 776, "Data: 2026-06-05"), (50, 740, "Dla: Cukiernia Bajka, ul. Toruńska 18, 87-800 Włocławek, NIP: 888-22-23-344"), (50, 700, "L.p."), (80, 700, "Asortyment"), (-350, 700, "Ilość"), (-420, 700, "Cena"), (-480, 700, "Netto"), (-545, 700, "Brutto"), (50, 686, "1."), (80, 686, "Pudełko na tort 28 cm"), (-350, 686, "300 szt"), (-420, 686, "2,85"), (-480, 686, pl(l1)), (-545, 686, pl(l1 * 123 / 100)), (50, 673, "2."), (80, 673, "Taśma"), (-350, 673, "20 szt"), (-420, 673, "14,40"), (-480, 673, pl(l2)), (-545, 673, pl(l2 * 123 / 100)), (300, 645, "RAZEM:"), (-480, 645, pl(n)), (-545, 645, pl(g)), (300, 632, "W tym VAT 23%:"), (-545, 632, pl(t)), (50, 600, f"Należność ogółem: {pl(g)} PLN"), (50, 586, "Sposób płatności: przelew, termin 30 dni, tj. do 2026-07-05"), (50, 572, "Pekao S.A. " + four(a[2:]))]]),
        gold("SPR-2026-1104", "2026-06-05", "2026-07-05", g, "PLN", a, "Cukiernia Bajka", "OPAKPOL sp.j. Nowicki i Syn")))

    a = iban("PL", "105013281000009700112233"[:24])
    out.append(("pl-usd-uslugi", "invoice", node, pdfkit(f"""d.fontSize(15).text('FAKTURA / INVOICE',50,50);d.fontSize(9).text('No. 14/EXP/2026',50,75).text('Issue date: 2026-05-28').text('Service date: 2026-05-27').text('Payment term: 30 days');d.text('Seller: Codewave sp. z o.o., ul. Karmelicka 55, 31-128 Kraków, NIP PL6762223344',300,75,{{width:240}});d.text('Buyer: Tidewater Analytics Inc., 77 Bay St, Baltimore MD 21202, USA',300,110,{{width:240}});let y=170;
[['Software development, 120 h x 65.00','7 800,00 USD'],['VAT','np.'],['Razem / Total','7 800,00 USD'],['Do zapłaty / Amount due','7 800,00 USD']].forEach(([a,b])=>{{d.text(a,50,y);d.text(b,420,y,{{width:120,align:'right'}});y+=16;}});d.text('IBAN: {four(a)}  SWIFT: INGBPLPW',50,y+14);"""),
        gold("14/EXP/2026", "2026-05-28", "2026-06-27", "7800.00", "USD", a, "Tidewater Analytics Inc.", "Codewave sp. z o.o.")))

    out.append(("pl-korekta-cena-office", "credit_note", sheet, [["KOREKTA FAKTURY", "", "Nr:", "K/07/2026"], ["Serwis AGD Iskra", "", "Data:", "2026-06-03"], ["ul. Zgierska 100, Łódź", "", "Do faktury:", "F/118/2026 z 2026-05-20"], ["Nabywca:", "Hostel Centrum, ul. Piotrkowska 80, Łódź", "", ""], ["Pozycja", "Netto", "VAT", "Brutto"], ["Było: naprawa pralki", "400,00", "92,00", "492,00"], ["Winno być: naprawa pralki", "350,00", "80,50", "430,50"], ["Różnica", "-50,00", "-11,50", "-61,50"], ["", "", "Do zwrotu:", "61,50 zł"]],
        gold("K/07/2026", "2026-06-03", None, "61.50", "PLN", None, "Hostel Centrum", "Serwis AGD Iskra")))

    a = iban("PL", "114010100000112233001122"[:24])
    out.append(("pl-rozliczenie-zaliczek", "invoice", node, pdfmake([{"text": "Faktura końcowa FK/3/2026", "fontSize": 14}, {"columns": [{"text": "Okna i Drzwi Wiśniewscy\nul. Szkolna 30, 26-600 Radom\nNIP 7961112233"}, {"text": "Nabywca: Dom Kultury Idalin\nul. Bluszczowa 4, 26-600 Radom"}]}, "\nWystawiono 2026-05-15, dostawa 2026-05-14\n", table([["Nazwa", "Ilość", "Netto", "Brutto"], ["Okno PCV", "8", "9 600,00", "11 808,00"], ["Montaż", "8", "2 400,00", "2 952,00"], ["Razem", "", "12 000,00", "14 760,00"], ["Zaliczka FZ/1/2026", "", "-4 000,00", "-4 920,00"], ["Zaliczka FZ/2/2026", "", "-2 000,00", "-2 460,00"], ["Pozostaje do zapłaty", "", "6 000,00", "7 380,00"]]), f"Termin: 2026-05-29. Bank PKO {four(a[2:])}"]),
        gold("FK/3/2026", "2026-05-15", "2026-05-29", "7380.00", "PLN", a, "Dom Kultury Idalin", "Okna i Drzwi Wiśniewscy")))

    a = iban("PL", "203000451110000011223344"[:24])
    out.append(("pl-marza-wk", "invoice", wk, page("", f"""<h3 style="text-align:center">Faktura nr FM 18/2026<br><small>procedura marży – towary używane</small></h3><p>Data i miejsce wystawienia: 2026-04-27, Kielce</p><table><tr><td>Sprzedający<br>Auto Komis Świętokrzyski<br>ul. Łódzka 250, 25-655 Kielce<br>NIP: 6571112233</td><td>Kupujący<br>Firma Budowlana Cegła<br>ul. Warszawska 9, 25-306 Kielce<br>NIP: 6572223344</td></tr></table><table border=1><tr><td>Samochód dostawczy, rok 2019, VIN WV1ZZZ2HZKH001122</td><td class=r>1 szt.</td><td class=r>38 500,00</td></tr></table><p>Ogółem do zapłaty 38 500,00 zł<br>Zapłacono przelewem 5 000,00 zł<br>Do zapłaty pozostaje 33 500,00 zł w terminie do 04.05.2026</p><p>{four(a[2:])}</p>"""),
        gold("FM 18/2026", "2026-04-27", "2026-05-04", "33500.00", "PLN", a, "Firma Budowlana Cegła", "Auto Komis Świętokrzyski")))

    out.append(("pl-oferta-wazna", "offer", flowing, ["<b>Oferta cenowa nr 118/2026</b>", "Data: 2026-06-01, ważna 30 dni. Dla: Urząd Gminy Lesznowola", [["Pozycja", "Netto", "Brutto"], ["Serwer", "8 000,00", "9 840,00"], ["Razem", "8 000,00", "9 840,00"]], "Termin płatności: 14 dni od wystawienia faktury."], None))
    out.append(("pl-ponaglenie", "reminder", chrome, page("", """<p>Wodociągi Nysa sp. z o.o.</p><p class=r>Nysa, 2026-06-10</p><h3>Ponaglenie zapłaty</h3><p>Informujemy, że do dnia dzisiejszego nie odnotowaliśmy wpłaty za fakturę nr W/1180/26 z dnia 2026-05-02, termin płatności 2026-05-16, kwota 212,40 zł. Prosimy o wpłatę w ciągu 3 dni.</p>"""), None))
    return out


def dutch():
    out = []
    a = iban("NL", "TRIO0254112233")
    (l1, l2), n, t, g = sums(21, (40, "62"), (1, "118.5"))
    out.append(("nl-groot-bedrag-boven", "invoice", chrome, page(".g{font-size:20pt;color:#0a6}", f"""<div class=f><div><b>Windvang Advies</b></div><div class=r>Factuur 26-0088<br><span class=g>€ {de(g)}</span><br>te betalen vóór 1 juli 2026</div></div><div class=f><div>Aan<br>Waterschap Zuiderlanden<br>Postbus 60<br>4330 AB Middelburg</div><div>Van<br>Windvang Advies<br>Damplein 3<br>4331 GC Middelburg</div><div>Factuurdatum<br>1 juni 2026<br>Uw referentie<br>WS-4410</div></div><br><table>{rows(("40 uur","Begeleiding windpark","€ "+de(l1)),("1","Reiskosten","€ "+de(l2)),("","Totaal zonder btw","€ "+de(n)),("","Btw 21%","€ "+de(t)),("","Totaal met btw","€ "+de(g)))}</table><p>Rekeningnummer {four(a)} · KvK 22112233 · Btw-id NL003344556B21</p>"""),
        gold("26-0088", "2026-06-01", "2026-07-01", g, "EUR", a, "Waterschap Zuiderlanden", "Windvang Advies")))

    a = iban("NL", "RABO0144556677")
    (l1, l2), n, t, g = sums(9, (240, "2.15"), (36, "5.4"))
    out.append(("nl-agf-groothandel", "invoice", drawn, ("DejaVuSansMono", [[(40, 810, "VERSHAL DE POLDER BV      FACTUUR"), (40, 797, "Veilingweg 1, 2651 BE Berkel en Rodenrijs"), (40, 770, "AAN: Restaurant 't Veerhuys"), (40, 757, "     Beijerlandselaan 2, 3074 EJ Rotterdam"), (40, 730, "FAKT.NR   FAKT.DAT   DEB.NR   VERV.DAT   BLAD"), (40, 717, "602217    08-05-26   11840    22-05-26      1"), (40, 690, "AANTAL  OMSCHRIJVING              PRIJS     BEDRAG"), (40, 677, f"   240  Tomaat tros                2,15     {de(l1):>6}"), (40, 664, f"    36  Aardbei 500 g              5,40     {de(l2):>6}"), (40, 637, f"GOEDEREN {de(n)}   BTW 9% {de(t)}   TE BETALEN EUR {de(g)}"), (40, 610, "RABOBANK " + four(a) + "  BTW NL804455667B01")]]),
        gold("602217", "2026-05-08", "2026-05-22", g, "EUR", a, "Restaurant 't Veerhuys", "VERSHAL DE POLDER BV")))

    a = iban("NL", "INGB0009988776")
    (l1,), n, t, g = sums(21, (1, "2850"))
    out.append(("nl-advocaat-voorschot", "invoice", tex, HEAD + rf"""\textbf{{Van Rijswijck Advocaten N.V.}}\hfill Javastraat 12, 2585 AN Den Haag\\[6mm] Scheepswerf Dolfijn B.V.\\ t.a.v. de directie\\ Werfkade 1\\ 3361 AB Sliedrecht\\[6mm] Den Haag, 19 mei 2026\\[3mm]\begin{{tabular}}{{@{{}}ll}} Declaratienummer: & D2026/1187\\ Dossier: & 26.4410 Dolfijn / Havenbedrijf\end{{tabular}}\\[4mm]\begin{{tabular}}{{p{{10cm}}r}} Honorarium 15 mrt.\ t/m 30 apr.\ 2026 & \texteuro\ {de(n)}\\ BTW 21\,\% & \texteuro\ {de(t)}\\ Griffierecht (onbelast) & \texteuro\ 688,00\\ Subtotaal & \texteuro\ {de(g + 688)}\\ Af: betaald voorschot & \texteuro\ 1.500,00 -/-\\ \textbf{{Door u te voldoen}} & \textbf{{\texteuro\ {de(g - 812)}}}\end{{tabular}}\\[4mm] Wij verzoeken u dit bedrag binnen 14 dagen over te maken op {four(a)}.""" + END,
        gold("D2026/1187", "2026-05-19", "2026-06-02", g - 812, "EUR", a, "Scheepswerf Dolfijn B.V.", "Van Rijswijck Advocaten N.V.")))

    a = iban("NL", "ASNB0708112233")
    out.append(("nl-school-ouderbijdrage", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Sans;font-size:10pt"><p>Muziekschool Crescendo<br>Kerkplein 4, 7511 JB Enschede</p><p>Familie Yilmaz<br>Deurningerstraat 100<br>7522 BK Enschede</p><p>Factuurnummer: MS-2026-0318<br>Enschede, 1 september 2026</p><p>Lesgeld vioolles 2026/2027, 36 lessen: € 648,00<br>Huur viool: € 90,00<br>Korting tweede kind: € 64,80 -<br><b>Te betalen: € 673,20</b></p><p>U kunt het bedrag in een keer voldoen vóór 30 september 2026 op {four(a)}. Vrijgesteld van btw.</p></body></html>""",
        gold("MS-2026-0318", "2026-09-01", "2026-09-30", "673.20", "EUR", a, "Familie Yilmaz", "Muziekschool Crescendo")))

    a = iban("BE", "734012345678"[:12])
    (l1, l2), n, t, g = sums(21, (24, "52"), (1, "136"))
    out.append(("nl-be-vaktaal", "invoice", weasy, page("", f"""<table><tr><td><h2>VERKOOPFACTUUR</h2>Nr 2026-V-0417</td><td class=r>Elektro Maes BVBA<br>Stationsstraat 88, 2800 Mechelen<br>BTW BE 0877.123.456</td></tr></table><table style="border:1px solid"><tr><td>Klantnr: 1188</td><td>Factuurdatum: 12.05.2026</td><td>Te betalen voor: 11.06.2026</td><td>Uw BTW-nr: BE0411222333</td></tr></table><p>Brouwerij 't Zwart Schaap<br>Dijle 3<br>2800 Mechelen</p><table>{rows(("Werkuren",'24',"52,00",de(l1)),("Kabelgoot","1","136,00",de(l2)))}</table><table><tr><td>Totaal excl.</td><td>BTW %</td><td>BTW-bedrag</td><td>Totaal incl.</td></tr><tr><td>{de(n)}</td><td>21</td><td>{de(t)}</td><td><b>{de(g)} EUR</b></td></tr></table><p>Rek. {four(a)} – Mededeling: ***026/0417/01188***</p>"""),
        gold("2026-V-0417", "2026-05-12", "2026-06-11", g, "EUR", a, "Brouwerij 't Zwart Schaap", "Elektro Maes BVBA")))

    a = iban("NL", "ABNA0334455667")
    (l1, l2), n, t, g = sums(21, (2, "39.5"), (1, "12.4"))
    out.append(("nl-wasserij-incasso", "invoice", pisa, page("", f"""<p><b>Wasserij De Witte Zwaan</b><br>Industriekade 5, 6813 AB Arnhem</p><p>Kapsalon Knip &amp; Zo<br>Jansstraat 12<br>6811 GJ Arnhem</p><p>Factuur: WZ-118204<br>Datum: 29-05-2026</p><table><tr><td>Abonnement handdoeken</td><td align="right">2</td><td align="right">{de(l1)}</td></tr><tr><td>Extra levering</td><td align="right">1</td><td align="right">{de(l2)}</td></tr><tr><td>Netto</td><td></td><td align="right">{de(n)}</td></tr><tr><td>21% BTW</td><td></td><td align="right">{de(t)}</td></tr><tr><td><b>Totaal EUR</b></td><td></td><td align="right"><b>{de(g)}</b></td></tr></table><p>Het factuurbedrag wordt omstreeks 12-06-2026 automatisch geïncasseerd van rekening NL** **** **** **56. Machtiging WZ0044.</p>"""),
        gold("WZ-118204", "2026-05-29", "2026-06-12", g, "EUR", None, "Kapsalon Knip & Zo", "Wasserij De Witte Zwaan", never_dun="direct_debit")))

    a = iban("NL", "KNAB0411223344")
    lines = [(f"Rit {k + 1} {('Zwolle', 'Hengelo', 'Assen', 'Emmen')[k % 4]}", 1, "%.2f" % (48 + 3.15 * k)) for k in range(52)]
    each, n, t, g = sums(21, *[(q, p) for _, q, p in lines])
    out.append(("nl-koerier-twee-paginas", "invoice", flowing, ["<b>Koeriersdienst Vliegende Pijl</b>, Gasthuisdijk 8, 8041 AG Zwolle", "Ziekenhuis IJsselland, postbus 10400, 8000 GK Zwolle", "Factuurnummer VP26-0611 &nbsp; Factuurdatum 30 juni 2026 &nbsp; Betalingstermijn 21 dagen", [["Rit", "Aantal", "Bedrag"]] + [[w, "1", de(s)] for (w, _, _), s in zip(lines, each)], [["Totaal exclusief 21% btw", de(n)], ["Btw", de(t)], ["Totaalbedrag", "€ " + de(g)]], f"IBAN {four(a)}"],
        gold("VP26-0611", "2026-06-30", "2026-07-21", g, "EUR", a, "Ziekenhuis IJsselland", "Koeriersdienst Vliegende Pijl")))

    out.append(("nl-credit-dompdf", "credit_note", php, dompdf("""<h2>Creditnota</h2><table><tr><td>Bloemisterij Flora<br>Marktplein 2, 1315 HR Almere</td><td class="r">Creditnotanummer 2026C014<br>Datum 4 juni 2026<br>Creditering van factuur 2026F233</td></tr></table><p>Aan: Uitvaartzorg Sereen, Kerkhoflaan 1, 1318 AA Almere</p><table><tr><td>Rouwkrans niet geleverd</td><td class="r">€ 120,00-</td></tr><tr><td>Btw 9%</td><td class="r">€ 10,80-</td></tr><tr><td>Totaal</td><td class="r">€ 130,80-</td></tr></table>"""),
        gold("2026C014", "2026-06-04", None, "130.80", "EUR", None, "Uitvaartzorg Sereen", "Bloemisterij Flora")))

    a = iban("NL", "RABO0166778899")
    (l1, l2), n, t, g = sums(21, (3, "145"), (1, "62.8"))
    out.append(("nl-loodgieter-react", "invoice", node, react(f"""row(col(t('Loodgietersbedrijf Droog & Zn.',{{fontSize:12}}),t('Lekstraat 9, 3433 ZB Nieuwegein')),t('F A C T U U R',{{fontSize:14}})),t(' '),t('Bewoner Kerkveld 18, 3431 EB Nieuwegein'),t(' '),row(t('Nr.: 261187'),t('d.d. 3-6-2026'),t('Voldoen binnen 8 dagen')),t(' '),row(t('Arbeid 3 uur à € 145,00'),t('{de(l1)}')),row(t('Thermostaatkraan'),t('{de(l2)}')),row(t('Samen'),t('{de(n)}')),row(t('21 % b.t.w.'),t('{de(t)}')),row(t('Totaal te voldoen €'),t('{de(g)}')),t(' '),t('{four(a)}')"""),
        gold("261187", "2026-06-03", "2026-06-11", g, "EUR", a, "Bewoner Kerkveld 18", "Loodgietersbedrijf Droog & Zn.")))

    out.append(("nl-opdracht-bevestigd", "order_confirmation", weasy, page("", """<h2>Orderbevestiging</h2><p>Ordernummer 8812, orderdatum 8 juni 2026, verwachte leverdatum 22 juni 2026</p><table>""" + rows(("Bureau eiken", "2", "€ 798,00"), ("Totaal incl. btw", "", "€ 965,58")) + """</table><p>U ontvangt de factuur na levering. Betaling binnen 14 dagen.</p>"""), None))
    return out


def english():
    out = []
    a = iban("GB", "SANT09012612345678"[:18])
    (l1, l2), n, t, g = sums(20, (12, "65"), (1, "90"))
    out.append(("en-modern-cards", "invoice", chrome, page(".c{background:#f4f4f8;padding:8px;border-radius:6px}", f"""<div class=f><h2>Fernhill Electrical</h2><div class=c>Amount due<br><b>£{en(g)}</b><br><small>by 30 June 2026</small></div></div><div class=f><div class=c>Invoice no.<br><b>FE-2026-071</b></div><div class=c>Issued<br><b>16 June 2026</b></div><div class=c>Reference<br><b>Job 4418</b></div></div><p>Billed to<br>Bridgewater Primary School<br>School Lane<br>Taunton TA1 1AA</p><table>{rows(("Rewire classroom","12 hrs","£65.00","£"+en(l1)),("Certificate","1","£90.00","£"+en(l2)),("Net","","","£"+en(n)),("VAT (20%)","","","£"+en(t)),("Total","","","£"+en(g)))}</table><small>Pay to {four(a)}</small>"""),
        gold("FE-2026-071", "2026-06-16", "2026-06-30", g, "GBP", a, "Bridgewater Primary School", "Fernhill Electrical")))

    out.append(("en-us-freight-bol", "invoice", drawn, ("Courier", [[(40, 800, "BUCKEYE MOTOR FREIGHT INC"), (40, 788, "PO BOX 5519 TOLEDO OH 43613"), (-560, 800, "FREIGHT BILL"), (40, 750, "PRO NUMBER      BILL DATE     B/L NUMBER    TERMS"), (40, 738, "118-447120      05/19/2026    BOL 88214     NET 15 DAYS"), (40, 710, "BILL TO: GLASS CITY MIRRORS"), (40, 698, "         2200 SUMMIT ST"), (40, 686, "         TOLEDO OH 43611"), (40, 650, "PCS  DESCRIPTION            WEIGHT     RATE      CHARGES"), (40, 638, "  4  PALLETS GLASS            3200    14.25       456.00"), (40, 626, "     FUEL SURCHARGE 18%                            82.08"), (40, 614, "     LIFTGATE                                      75.00"), (40, 590, "     TOTAL CHARGES DUE USD                        613.08")]]),
        gold("118-447120", "2026-05-19", "2026-06-03", "613.08", "USD", None, "GLASS CITY MIRRORS", "BUCKEYE MOTOR FREIGHT INC")))

    a = iban("IE", "BOFI90138512345678")
    (l1, l2), n, t, g = sums("13.5", (1, "3200"), (1, "450"))
    out.append(("en-ie-plasterer-cells", "invoice", cells, [[(130, "Liam Kearney Plastering"), (60, "INVOICE", "R", 1)], [(130, "Ballinasloe, Co. Galway"), (60, "No 61/26", "R", 1)], [(130, "VAT IE 7654321K"), (60, "22nd May 2026", "R", 1)], [], [(190, "To: Corrib Homes Ltd, Oranmore, Co. Galway")], [], [(140, "Skim and float, house 4", "L", 1), (50, "€" + en(l1), "R", 1)], [(140, "Scaffold", "L", 1), (50, "€" + en(l2), "R", 1)], [(140, "Sub", "R"), (50, "€" + en(n), "R")], [(140, "VAT 13.5%", "R"), (50, "€" + en(t), "R")], [(140, "Total payable", "R"), (50, "€" + en(g), "R")], [], [(190, "Payment strictly within 21 days. " + four(a))]],
        gold("61/26", "2026-05-22", "2026-06-12", g, "EUR", a, "Corrib Homes Ltd", "Liam Kearney Plastering")))

    a = iban("GB", "RBOS83281012345678")
    (l1, l2, l3), n, t, g = sums(20, (10, "18.5"), (4, "62"), (1, "15"))
    out.append(("en-scot-trade-tex", "invoice", tex, HEAD + rf"""\begin{{center}}\Large Tay Valley Ironmongers\end{{center}}\begin{{tabular}}{{@{{}}p{{9cm}}l}} Invoiced to & INVOICE 30117\\ Birnam Institute & Tax point 14.05.26\\ Station Road & Account BIR002\\ Dunkeld PH8 0DS & Order no. V/0091\end{{tabular}}\\[5mm]\begin{{tabular}}{{p{{7cm}}rrr}} Goods & Qty & Price & Value\\ \hline Door closer & 10 & 18.50 & {en(l1)}\\ Panic bar & 4 & 62.00 & {en(l2)}\\ Carriage & 1 & 15.00 & {en(l3)}\\ \hline & & Goods & {en(n)}\\ & & VAT & {en(t)}\\ & & TOTAL & \textbf{{{en(g)}}}\end{{tabular}}\\[5mm] All prices in pounds sterling. Terms: 30 days from invoice date. Settlement to {four(a)}. E \& O E.""" + END,
        gold("30117", "2026-05-14", "2026-06-13", g, "GBP", a, "Birnam Institute", "Tay Valley Ironmongers")))

    out.append(("en-us-medical", "invoice", weasy, page("", """<div class=f><b>Lakeview Dental Group, P.A.</b><div class=r>Statement of services / Invoice<br>Invoice: LDG-44120<br>Date: 06/03/2026</div></div><p>Responsible party:<br>Harold Jennings<br>18 Birch Ct<br>Duluth, MN 55804</p><table>""" + rows(("Crown, porcelain", "$1,180.00"), ("Exam", "$96.00"), ("Charges", "$1,276.00"), ("Insurance payment (Delta)", "-$638.00"), ("Adjustment", "-$40.00")) + """<tr><td><b>Patient balance due</b></td><td class=r><b>$598.00</b></td></tr></table><p>Please remit payment by 07/03/2026. A $35.00 fee applies to returned checks.</p>"""),
        gold("LDG-44120", "2026-06-03", "2026-07-03", "598.00", "USD", None, "Harold Jennings", "Lakeview Dental Group, P.A.")))

    out.append(("en-au-contractor", "invoice", node, pdfmake([{"columns": [{"text": "Outback Drilling Services\nABN 12 345 678 901\n5 Mitchell Hwy, Dubbo NSW 2830"}, {"text": "TAX INVOICE\nNo: ODS-0933\nDate: 18/05/2026\nTerms: 14 days", "alignment": "right"}]}, "\nCustomer: Merino Ridge Station, Nyngan NSW 2825\n", table([["Description", "Qty", "Rate", "Amount"], ["Bore drilling per m", "64", "95.00", "6,080.00"], ["Casing", "64", "22.00", "1,408.00"], ["Subtotal (ex GST)", "", "", "7,488.00"], ["GST", "", "", "748.80"], ["Total (inc GST)", "", "", "A$8,236.80"]]), "EFT: BSB 062-538 Acc 10223344"]),
        gold("ODS-0933", "2026-05-18", "2026-06-01", "8236.80", "AUD", None, "Merino Ridge Station", "Outback Drilling Services")))

    a = iban("GB", "LOYD30123412345678")
    out.append(("en-membership-letter", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Serif;font-size:10pt"><p>The Guild of Bell Hangers<br>2 Tower Walk, Ely CB7 4DL</p><p>1st July 2026</p><p>Whitechapel Ropes Ltd<br>9 Mile End Road<br>London E1 4TP</p><p><b>Invoice no. GBH/26/113</b></p><p>Annual corporate membership, July 2026 to June 2027: £275.00. No VAT is charged as the Guild is exempt.</p><p>Please pay £275.00 by 31st July 2026 to {four(a)}, quoting the invoice number.</p><p>Yours faithfully<br>Honorary Treasurer</p></body></html>""",
        gold("GBH/26/113", "2026-07-01", "2026-07-31", "275.00", "GBP", a, "Whitechapel Ropes Ltd", "The Guild of Bell Hangers")))

    a = iban("GB", "BARC20304012345678")
    lines = [(f"Wk {20 + k // 9} {('Cleaner', 'Porter', 'Supervisor')[k % 3]} {k + 1:02}", 8 + k % 5, ("11.90", "12.40", "15.20")[k % 3]) for k in range(54)]
    each, n, t, g = sums(20, *[(q, p) for _, q, p in lines])
    out.append(("en-agency-staff-pages", "invoice", distilled, page("td,th{font-size:8.5pt}", f"""<div class=f><b>Bright Side Staffing Ltd</b><div class=r>INVOICE<br>Page total below</div></div><table style="width:120mm"><tr><td>Invoice Ref</td><td>BSS/052026/19</td><td>Week ending</td><td>24/05/2026</td></tr><tr><td>Invoice Dated</td><td>27/05/2026</td><td>Settlement by</td><td>26/06/2026</td></tr></table><p>Royal Pavilion Hotel<br>Accounts Dept<br>King's Road<br>Brighton BN1 2FW</p><table><tr><th>Worker</th><th class=r>Hours</th><th class=r>Rate</th><th class=r>Amount</th></tr>{"".join(f"<tr><td>{w}</td><td class=r>{q}</td><td class=r>{p}</td><td class=r>{en(s)}</td></tr>" for (w, q, p), s in zip(lines, each))}<tr><td>Net</td><td></td><td></td><td class=r>{en(n)}</td></tr><tr><td>VAT @20%</td><td></td><td></td><td class=r>{en(t)}</td></tr><tr><td><b>Gross GBP</b></td><td></td><td></td><td class=r><b>{en(g)}</b></td></tr></table><small>Bank: {four(a)}</small>"""),
        gold("BSS/052026/19", "2026-05-27", "2026-06-26", g, "GBP", a, "Royal Pavilion Hotel", "Bright Side Staffing Ltd")))

    out.append(("en-za-consult", "invoice", php, tcpdf("""<h2>Tax Invoice</h2><b>Karoo Consulting (Pty) Ltd</b><br/>VAT no. 4880112233<br/>12 Church St, Graaff-Reinet 6280<br/><br/>To: Camdeboo Municipality<br/><br/><table><tr><td>Invoice #</td><td>KC00218</td></tr><tr><td>Date</td><td>20 May 2026</td></tr><tr><td>Due</td><td>19 June 2026</td></tr></table><br/><table border="1"><tr><td>Water audit</td><td align="right">R 48 000.00</td></tr><tr><td>VAT 15%</td><td align="right">R 7 200.00</td></tr><tr><td><b>Total due</b></td><td align="right"><b>R 55 200.00</b></td></tr></table><br/>Currency: ZAR"""),
        gold("KC00218", "2026-05-20", "2026-06-19", "55200.00", "ZAR", None, "Camdeboo Municipality", "Karoo Consulting (Pty) Ltd")))

    out.append(("en-credit-adjust", "credit_note", packed, page("", """<h1>Credit Note</h1><div class=f><div>Orchard Dairy Supplies<br>Shepton Mallet BA4 5BS</div><div class=r>Credit note number: CN/2026/0044<br>Credit note date: 9 June 2026<br>Original invoice: ODS/2026/1188<br>Original invoice date: 28 May 2026</div></div><p>Customer: Wookey Hole Cheese Co</p><table>""" + rows(("Culture sachets short delivered", "10", "£14.00", "£140.00"), ("Subtotal", "", "", "£140.00"), ("VAT 20%", "", "", "£28.00"), ("Credit total", "", "", "£168.00")) + """</table>"""),
        gold("CN/2026/0044", "2026-06-09", None, "168.00", "GBP", None, "Wookey Hole Cheese Co", "Orchard Dairy Supplies")))

    a = iban("GB", "CPBK08926812345678")
    (l1, l2), n, t, g = sums(20, (1, "880"), (2, "45"))
    out.append(("en-prawn-survey-terms", "invoice", ruby, prawn(f"""text 'Peak Drone Surveys', size: 15
text '4 Dale Road, Matlock DE4 3LT'
move_down 10
table([['Client','Derwent Estates'],['Site','Chatsworth quarry'],['Invoice ID','PDS-26-19'],['Issue Date','05/06/2026'],['Due Date','19/06/2026 (Net 14)'],['Subject','Volumetric survey']], width: 320)
move_down 8
table([['Item Type','Description','Quantity','Unit Price','Amount'],['Service','Survey day','1.00','£880.00','£{en(l1)}'],['Expense','Travel','2.00','£45.00','£{en(l2)}'],['','','','Subtotal','£{en(n)}'],['','','','VAT (20%)','£{en(t)}'],['','','','Amount Due','£{en(g)}']])
move_down 8
text '{four(a)}'"""),
        gold("PDS-26-19", "2026-06-05", "2026-06-19", g, "GBP", a, "Derwent Estates", "Peak Drone Surveys")))

    out.append(("en-us-rent-typst", "invoice", typ, """#set page(paper: "us-letter", margin: 1in)
#set text(10pt)
*Riverbend Self Storage* \\ 900 Levee Rd, Memphis, TN 38103
#v(1em)
Tenant: Delta Sound Productions, Unit C-114
#v(1em)
#table(columns: 4, [*Invoice*], [*Date*], [*Rental period*], [*Due*], [RS-20260601-114], [May 22, 2026], [June 1 -- June 30, 2026], [June 1, 2026])
#table(columns: (1fr, auto), [Monthly rent], [\\$185.00], [Insurance], [\\$14.00], [Sales tax], [\\$18.04], [*Total*], [*\\$217.04*])
A late fee of \\$20.00 applies after June 6.
""", gold("RS-20260601-114", "2026-05-22", "2026-06-01", "217.04", "USD", None, "Delta Sound Productions", "Riverbend Self Storage")))

    out.append(("en-delivery-note-plain", "delivery_note", drawn, ("Helvetica", [[(50, 800, "Moorland Stone Ltd", 13), (-545, 800, "DELIVERY NOTE"), (50, 770, "Delivery no. 40118"), (200, 770, "Date 11/06/2026"), (50, 740, "Deliver to: Castle Howard Estate"), (50, 710, "12 t York stone flags"), (-545, 710, "12.00"), (50, 690, "Received in good order: ______________"), (50, 670, "Your invoice will follow by post.")]]), None))
    return out


def papers():
    return german() + polish() + dutch() + english()
