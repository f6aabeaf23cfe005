"""A fourth round, written by one who had not seen the reader, and measured once before anybody looked at its errors."""
from again import pdflib, react
from figures import ch, chrome, de, en, four, gold, groff, iban, lualatex, node, office, perl, php, pl, ruby, sums, tex
from press import cells, distilled, drawn, flowing, packed, pisa, sheet, typ, weasy, wk
from scripts import api2, auto, dompdf, jspdf, pdfkit, pdfmake, prawn, table, tcpdf
from typeset import END, HEAD, LUA
from web import page, rows

LOGO = "<svg width=40 height=40><circle cx=20 cy=20 r=18 fill='#247'/><path d='M8 20 L32 20' stroke='#fff' stroke-width=4 /></svg>"


def german():
    out = []
    a = iban("DE", "200505501234567890")
    (l1, l2, l3), n, t, g = sums(19, (24, "7.85"), (6, "31.20"), (1, "14.90"))
    out.append(("de-buero-klassik", "invoice", wk, page("td,th{font-size:9pt}.k{width:70mm;float:right}", f"""<h2 style="text-align:right">Papierhaus Brandt</h2>
<small>Papierhaus Brandt, Lange Reihe 4, 20099 Hamburg</small><table class=k><tr><td colspan=2><b>Rechnung</b></td></tr><tr><td>Nr.</td><td>260417</td></tr><tr><td>Kunden-Nr.</td><td>11208</td></tr><tr><td>Datum</td><td>14.04.2026</td></tr><tr><td>Lieferdatum</td><td>10.04.2026</td></tr><tr><td>Seite</td><td>1 von 1</td></tr></table>
<p>Segelschule Alster GmbH<br>Frau Petersen<br>An der Alster 30<br>20099 Hamburg</p><div style="clear:both"></div><p>Bitte bei Zahlung angeben!</p>
<table><tr><th>Pos</th><th>Menge</th><th>Text</th><th>Einzelpreis EUR</th><th>Gesamtpreis EUR</th></tr><tr><td>1</td><td>24,00 Pck</td><td>Kopierpapier A4 80 g</td><td class=r>7,85</td><td class=r>{de(l1)}</td></tr><tr><td>2</td><td>6,00 Stk</td><td>Tonerkassette schwarz</td><td class=r>31,20</td><td class=r>{de(l2)}</td></tr><tr><td>3</td><td>1,00 Stk</td><td>Frachtpauschale</td><td class=r>14,90</td><td class=r>{de(l3)}</td></tr></table>
<table><tr><td>Nettobetrag</td><td class=r>{de(n)}</td></tr><tr><td>zzgl. 19,00 % USt. auf {de(n)}</td><td class=r>{de(t)}</td></tr><tr><td><b>Gesamtbetrag EUR</b></td><td class=r><b>{de(g)}</b></td></tr></table>
<p>Zahlungsziel: 21 Tage netto</p><p>Vielen Dank für Ihren Auftrag.</p><small>Hamburger Sparkasse &nbsp; {four(a)} &nbsp; Steuernummer 42/123/04567 &nbsp; Finanzamt Hamburg-Mitte</small>"""),
        gold("260417", "2026-04-14", "2026-05-05", g, "EUR", a, "Segelschule Alster GmbH", "Papierhaus Brandt")))

    a = iban("DE", "300606010009876543")
    (l1, l2), n, t, g = sums(19, (18, "64"), (1, "212.40"))
    skonto = (g * 2 / 100).quantize(g)
    out.append(("de-drei-bloecke-skonto", "invoice", drawn, ("DejaVuSans", [[(60, 790, "Metallbau Deichmann KG", 13), (60, 770, "Metallbau Deichmann KG · Am Kanal 7 · 47119 Duisburg", 6.5), (60, 750, "Reederei Niederrhein AG"), (60, 738, "Einkauf"), (60, 726, "Ruhrorter Str. 88"), (60, 714, "47059 Duisburg"),
        (60, 670, "Rechnungs-Nr."), (60, 658, "R-2026/1187"), (180, 670, "Rechnungsdatum"), (180, 658, "11. Juni 2026"), (300, 670, "Kunden-Nr."), (300, 658, "K4410"), (420, 670, "Ihr Ansprechpartner"), (420, 658, "H. Deichmann"),
        (60, 620, "Für die Ausführung der Schlosserarbeiten berechnen wir:"), (60, 595, "18 Std."), (120, 595, "Schweißarbeiten Steg 3"), (-430, 595, "64,00"), (-535, 595, de(l1)), (60, 580, "1 psch."), (120, 580, "Material gem. Aufstellung"), (-430, 580, "212,40"), (-535, 580, de(l2)),
        (300, 550, "Summe netto"), (-535, 550, de(n) + " €"), (300, 535, "MwSt. 19 %"), (-535, 535, de(t) + " €"), (300, 515, "Rechnungssumme", 11), (-535, 515, de(g) + " €", 11),
        (60, 480, f"Bei Zahlung bis zum 21.06.2026 gewähren wir 2 % Skonto (= {de(skonto)} €), Zahlbetrag dann {de(g - skonto)} €."), (60, 466, "Ohne Abzug zahlbar bis zum 11.07.2026."),
        (60, 60, "Geschäftsführer: Karl Deichmann", 6), (220, 60, "Volksbank Rhein-Ruhr", 6), (220, 52, "IBAN " + four(a), 6), (400, 60, "HRA 5512 Duisburg", 6), (400, 52, "USt-IdNr. DE119988776", 6)]]),
        gold("R-2026/1187", "2026-06-11", "2026-07-11", g, "EUR", a, "Reederei Niederrhein AG", "Metallbau Deichmann KG")))

    a = iban("DE", "100110012626262626")
    out.append(("de-versand-gutschein", "invoice", cells, [[(190, "Bastelwelt Versand e.K. - Industriestr. 40 - 33689 Bielefeld")], [], [(120, "Kita Sonnenkäfer"), (40, "Rechnungsnummer:"), (30, "RG-2026-55019", "R")], [(120, "Träger: Stadt Herford"), (40, "Auftragsnummer:"), (30, "AU-2026-61220", "R")], [(120, "Waltgeristr. 2"), (40, "Rechnungsdatum:"), (30, "07.05.26", "R")], [(120, "32049 Herford"), (40, "Lieferdatum:"), (30, "08.05.26", "R")], [],
        [(20, "Menge", "R", 1), (90, "Bezeichnung", "L", 1), (20, "USt", "R", 1), (30, "Einzel brutto", "R", 1), (30, "Gesamt brutto", "R", 1)], [(20, "10", "R", 1), (90, "Tonkarton-Set 50 Blatt", "L", 1), (20, "19 %", "R", 1), (30, "12,99", "R", 1), (30, "129,90", "R", 1)], [(20, "4", "R", 1), (90, "Kinderscheren 6er", "L", 1), (20, "19 %", "R", 1), (30, "18,50", "R", 1), (30, "74,00", "R", 1)], [(20, "1", "R", 1), (90, "Versandkosten DHL", "L", 1), (20, "19 %", "R", 1), (30, "0,00", "R", 1), (30, "0,00", "R", 1)],
        [(160, "Warenwert netto", "R"), (30, "171,34", "R")], [(160, "zzgl. 19 % MwSt.", "R"), (30, "32,56", "R")], [(160, "Gesamt brutto", "R"), (30, "203,90", "R")], [(160, "./. Gutschein FRUEHLING10", "R"), (30, "-10,00", "R")], [(160, "Offener Betrag EUR", "R"), (30, "193,90", "R")], [],
        [(190, "Zahlungsart: Rechnung. Zahlbar innerhalb 30 Tage nach Rechnungserhalt, spätestens bis 08.06.2026.")], [(190, f"Bankverbindung: solarisBank {four(a)}")]],
        gold("RG-2026-55019", "2026-05-07", "2026-06-08", "193.90", "EUR", a, "Kita Sonnenkäfer", "Bastelwelt Versand e.K.")))

    a = iban("DE", "701500000012345678")
    out.append(("de-anwalt-vorschuss", "invoice", tex, HEAD + rf"""\textbf{{Rechtsanwälte Vogt \& Seidel}}\\ Maximilianstr. 14, 80539 München\\[8mm] Herrn\\ Dr. Bernd Achleitner\\ Isarweg 3\\ 82049 Pullach\\[6mm]
\begin{{tabular}}{{ll}} Unser Zeichen: & 00112/26 VO/se\\ Rechnung Nr.: & 2600231\\ Datum: & 28.05.2026\end{{tabular}}\\[6mm] \textbf{{Achleitner ./. Bau-Union GmbH wg. Gewährleistung}}\\[4mm]
Vergütungsrechnung, Gegenstandswert: 18.500,00 EUR\\[3mm]
\begin{{tabular}}{{p{{10cm}}r}}1,3 Geschäftsgebühr §§ 2, 13 RVG, Nr. 2300 VV RVG & 1.001,00 EUR\\ Pauschale für Post und Telekommunikation Nr. 7002 VV RVG & 20,00 EUR\\ Zwischensumme netto & 1.021,00 EUR\\ 19 \% Umsatzsteuer Nr. 7008 VV RVG & 193,99 EUR\\ \hline Zwischensumme brutto & 1.214,99 EUR\\ abzüglich Vorschuss vom 03.04.2026 (Rechnung 2600144) & -595,00 EUR\\ \hline \textbf{{Zu zahlender Betrag}} & \textbf{{619,99 EUR}}\end{{tabular}}\\[5mm]
Bitte überweisen Sie den Betrag bis zum 18.06.2026 auf unser Konto {four(a)} bei der Stadtsparkasse München.\\[8mm] Seidel, Rechtsanwältin""" + END,
        gold("2600231", "2026-05-28", "2026-06-18", "619.99", "EUR", a, "Dr. Bernd Achleitner", "Rechtsanwälte Vogt & Seidel")))

    a = iban("DE", "500502010000998877")
    out.append(("de-notar-kosten", "invoice", typ, f"""#set page(margin: 22mm)
#set text(9.5pt)
*Notarin Dr. Friederike Lotz* #h(1fr) Goethestraße 11, 60313 Frankfurt am Main

#v(8mm)
Eheleute Jana und Felix Bruhn \\ Holzhausenstr. 51 \\ 60322 Frankfurt am Main
#v(5mm)
#grid(columns: (1fr, 1fr, 1fr), [#text(7pt)[Kostenberechnung Nr.] \\ 26/00412], [#text(7pt)[UR-Nr.] \\ 318/2026 L], [#text(7pt)[Frankfurt, den] \\ 19.06.2026])
#v(5mm)
Kostenberechnung gemäß §§ 10, 19 GNotKG; Geschäftswert 420.000,00 €
#table(columns: (auto, 1fr, auto), stroke: none, [KV 21100], [Beurkundungsverfahren], [1.570,00 €], [KV 22110], [Vollzugsgebühr], [392,50 €], [KV 32001], [Dokumentenpauschale], [12,30 €], [KV 32005], [Auslagenpauschale], [20,00 €], [], [Summe], [1.994,80 €], [KV 32014], [19% Umsatzsteuer], [379,01 €], table.hline(), [], [*Rechnungsbetrag*], [*2.373,81 €*])
Der Rechnungsbetrag ist mit Zugang fällig. Bitte überweisen Sie ihn binnen zwei Wochen ab Rechnungsdatum unter Angabe der Kostenberechnung Nr. auf das Konto IBAN {four(a)}.
""", gold("26/00412", "2026-06-19", "2026-07-03", "2373.81", "EUR", a, "Eheleute Jana und Felix Bruhn", "Notarin Dr. Friederike Lotz")))

    a = iban("DE", "370606930012121212")
    out.append(("de-zahnarzt-verrechnung", "invoice", weasy, page(".b{background:#eef;padding:4px}", f"""<div class=f><div>{LOGO}<b>DentAbrechnung West GmbH</b><br><small>im Auftrag von Dr. med. dent. S. Winter, Köln</small></div><div class=b>Rechnungs-Nr. <b>0441-22-7781</b><br>Datum <b>02.06.2026</b><br>Patient <b>Kaya, Emre</b></div></div>
<p>Herrn<br>Emre Kaya<br>Luxemburger Str. 190<br>50939 Köln</p><p><b>Rechnung über zahnärztliche Leistungen</b></p>
<table><tr><th>Datum</th><th>Zahn</th><th>GOZ</th><th>Leistung</th><th class=r>Faktor</th><th class=r>EUR</th></tr>{rows(("05.05.2026","","0010","Eingehende Untersuchung","2,3","12,94"),("05.05.2026","36","2210","Vollkrone","2,3","217,03"),("19.05.2026","36","2270","Provisorium","3,5","53,15"))}</table>
<table style="width:60%;margin-left:40%">{rows(("Honorar","283,12"),("Material- und Laborkosten","312,60"),("Rechnungsbetrag","595,72"))}</table>
<p>Wir bitten um Zahlung bis spätestens <b>02.07.2026</b> auf das nebenstehende Konto. Umsatzsteuerfrei nach § 4 Nr. 14 UStG.</p><p class=b>DentAbrechnung West GmbH · IBAN {four(a)} · Verwendungszweck: 0441-22-7781</p>"""),
        gold("0441-22-7781", "2026-06-02", "2026-07-02", "595.72", "EUR", a, "Emre Kaya", "DentAbrechnung West GmbH")))

    a = iban("DE", "600501010002345678")
    out.append(("de-gas-jahresrechnung", "invoice", chrome, page("h1{font-size:15pt}", f"""<div class=f><div>{LOGO} Remstalwerke</div><div>Vertragskonto: 4 002 118 776<br>Rechnung Nr.: R 2026 0088123<br>Rechnungsdatum: 27.02.2026</div></div><p>Herrn<br>Ulf Ziegler<br>Weinsteige 8<br>71384 Weinstadt</p><h1>Ihre Jahresrechnung Erdgas 01.02.2025 – 31.01.2026</h1>
<table>{rows(("Verbrauch 14.220 kWh, Arbeitspreis netto","1.208,70 €"),("Grundpreis netto","138,00 €"),("Nettobetrag","1.346,70 €"),("Umsatzsteuer 19 %","255,87 €"),("Bruttobetrag","1.602,57 €"),("Ihre Abschlagszahlungen","-1.485,00 €"))}<tr><td><b>Nachzahlung</b></td><td class=r><b>117,57 €</b></td></tr></table>
<p>Den Betrag von 117,57 € überweisen Sie bitte bis zum 16.03.2026.</p><p>Ihr neuer Abschlag beträgt monatlich <b>146,00 €</b>, erstmals fällig am 01.04.2026.</p><table><tr><th>Abschlagstermin</th><th class=r>Betrag</th></tr>{rows(("01.04.2026","146,00 €"),("01.05.2026","146,00 €"),("01.06.2026","146,00 €"))}</table><small>Remstalwerke GmbH & Co. KG, BW-Bank {four(a)}</small>"""),
        gold("R 2026 0088123", "2026-02-27", "2026-03-16", "117.57", "EUR", a, "Ulf Ziegler", "Remstalwerke GmbH & Co. KG")))

    a = iban("DE", "440501990001234567")
    (l1, l2, l3), n, t, g = sums(19, ("3.5", "98"), (1, "186.40"), (4, "22.75"))
    out.append(("de-tabelle-werkstatt", "invoice", sheet, [["Autowerkstatt Nowak", "", "", ""], ["Hörder Str. 61, 44263 Dortmund"], [], ["Fahrschule Grünphase", "", "Rechnung-Nr.", "W 26-0398"], ["Kaiserstr. 9", "", "vom", "06.05.2026"], ["44135 Dortmund", "", "Kennzeichen", "DO-FS 112"], [], ["Arbeit / Teil", "Menge", "Einzelpreis", "Betrag"], ["Bremsen hinten erneuern", "3,5 AW", "98,00 €", f"{de(l1)} €"], ["Bremsscheiben Satz", "1", "186,40 €", f"{de(l2)} €"], ["Radbolzen", "4", "22,75 €", f"{de(l3)} €"], [], ["", "", "Zwischensumme", f"{de(n)} €"], ["", "", "19 % MwSt", f"{de(t)} €"], ["", "", "Endsumme", f"{de(g)} €"], [], ["Zahlung: binnen 8 Tagen ohne Abzug"], [f"Sparkasse Dortmund {four(a)}"]],
        gold("W 26-0398", "2026-05-06", "2026-05-14", g, "EUR", a, "Fahrschule Grünphase", "Autowerkstatt Nowak")))

    a = iban("DE", "200400000123456700")
    lines = [(f"{15 + k % 14:02}.06.2026", f"LS {880100 + 7 * k}", f"{22393 + 91 * k} {('Stade', 'Verden', 'Uelzen', 'Soltau')[k % 4]}", 120 + 17 * k, "%.2f" % (31.4 + 2.35 * k)) for k in range(58)]
    each, n, t, g = sums(19, *[(1, x[4]) for x in lines])
    body = "".join(f"<tr><td>{d}</td><td>{l}</td><td>{o}</td><td class=r>{w} kg</td><td class=r>{de(s)}</td></tr>" for (d, l, o, w, _), s in zip(lines, each))
    out.append(("de-fracht-zwei-seiten", "invoice", distilled, page("td,th{font-size:8.5pt}tfoot td{font-weight:bold}", f"""<div class=f><b>Elbfracht Logistik GmbH</b><span>Sammelrechnung</span></div><small>Elbfracht Logistik GmbH · Moorburger Str. 2 · 21079 Hamburg</small><p>Möbelhaus Heide KG<br>Rechnungsprüfung<br>Celler Str. 100<br>29614 Soltau</p>
<table style="border:1px solid #888"><tr><td>Rechnungsnummer</td><td>Rechnungsdatum</td><td>Debitor</td><td>Leistungszeitraum</td><td>Fälligkeit</td></tr><tr><td>260602217</td><td>30.06.2026</td><td>700418</td><td>15.06.-28.06.2026</td><td>14.07.2026</td></tr></table><br>
<table><thead><tr><th>Datum</th><th>Lieferschein</th><th>Empfänger</th><th class=r>Gewicht</th><th class=r>Fracht EUR</th></tr></thead>{body}</table>
<table><tr><td></td><td>Summe Frachten</td><td class=r>{de(n)}</td></tr><tr><td></td><td>USt 19,00 %</td><td class=r>{de(t)}</td></tr><tr><td></td><td><b>Rechnungsbetrag EUR</b></td><td class=r><b>{de(g)}</b></td></tr></table><small>Commerzbank Hamburg · IBAN {four(a)} · BIC COBADEHHXXX · HRB 91222</small>"""),
        gold("260602217", "2026-06-30", "2026-07-14", g, "EUR", a, "Möbelhaus Heide KG", "Elbfracht Logistik GmbH")))

    a = iban("CH", "30808007712345678")
    out.append(("de-ch-zahlteil", "invoice", chrome, page(".z{border-top:1px dashed #000;margin-top:20mm;font-size:8pt}.z>div{width:32%}", f"""<p>Gipserei Zurbriggen AG<br>Saltinaweg 5<br>3900 Brig</p><p style="margin-left:110mm">Hotel Matterhornblick<br>Bahnhofstrasse 12<br>3920 Zermatt</p><p>Brig, 3. Juni 2026</p><h2>Rechnung 10488</h2>
<table>{rows(("Verputzarbeiten Treppenhaus, 62 m² à 84.00","5’208.00"),("Gerüst pauschal","640.00"))}<tr><td>Total exkl. MWST</td><td class=r>5’848.00</td></tr><tr><td>MWST 8.1% (CHE-112.233.445 MWST)</td><td class=r>473.69</td></tr><tr><td>Rundung</td><td class=r>0.01</td></tr><tr><td><b>Total CHF inkl. MWST</b></td><td class=r><b>6’321.70</b></td></tr></table><p>Zahlungskonditionen: 30 Tage netto</p>
<div class="f z"><div><b>Empfangsschein</b><br>Konto / Zahlbar an<br>{four(a)}<br>Gipserei Zurbriggen AG<br>3900 Brig<br><br>Referenz<br>21 00000 00003 13947 14300 09017<br>Zahlbar durch<br>Hotel Matterhornblick<br>3920 Zermatt<br>Währung &nbsp; Betrag<br>CHF &nbsp; &nbsp; &nbsp; &nbsp; 6 321.70</div><div><b>Zahlteil</b><br><svg width=120 height=120><rect width=120 height=120 fill='#333'/></svg><br>Währung &nbsp; Betrag<br>CHF &nbsp; &nbsp; &nbsp; &nbsp; 6 321.70</div><div>Konto / Zahlbar an<br>{four(a)}<br>Gipserei Zurbriggen AG<br><br>Referenz<br>21 00000 00003 13947 14300 09017<br><br>Zahlbar durch<br>Hotel Matterhornblick<br>3920 Zermatt</div></div>"""),
        gold("10488", "2026-06-03", "2026-07-03", "6321.70", "CHF", a, "Hotel Matterhornblick", "Gipserei Zurbriggen AG")))

    a = iban("AT", "1500000012345678")
    out.append(("de-at-gastro-zwei-saetze", "invoice", ruby, prawn(f"""text 'Getränke Moser Ges.m.b.H.', size: 14
text 'Landstraßer Hauptstr. 99, 1030 Wien · UID ATU44556677 · FN 123456a'
move_down 14
text "Heuriger Zahel\\nMaurer Hauptplatz 9\\n1230 Wien"
move_down 10
table([['Rechnung Nr.: 2026/0871','Datum: 22.04.2026','Kunde: 20418']], width: 500)
move_down 8
table([['Bezeichnung','Menge','Preis','USt','Betrag'],['Mineralwasser 0,75 Kiste','20','9,60','20','192,00'],['Traubensaft 1 l','36','2,90','10','104,40'],['Leergut Kisten','-18','3,00','20','-54,00']])
move_down 8
table([['Netto 10 %','104,40'],['Netto 20 %','138,00'],['USt 10 %','10,44'],['USt 20 %','27,60'],['Rechnungsbetrag EUR','280,44']], position: :right)
move_down 8
text 'Zahlbar sofort nach Erhalt, netto Kassa. Eigentumsvorbehalt.'
text 'Oberbank {four(a)}'"""),
        gold("2026/0871", "2026-04-22", "2026-04-22", "280.44", "EUR", a, "Heuriger Zahel", "Getränke Moser Ges.m.b.H.")))

    out.append(("de-storno-pdfmake", "credit_note", node, pdfmake([{"columns": [{"text": "Yogahaus Linden\nLimmerstr. 50\n30451 Hannover"}, {"text": "Stornorechnung\nNr. SR-1009\nDatum: 09.06.2026", "alignment": "right"}]},
        "\nPhysio am Küchengarten\nAm Küchengarten 3\n30449 Hannover\n\nHiermit stornieren wir unsere Rechnung RE-0998 vom 28.05.2026 in voller Höhe.", table([["Leistung", "Anzahl", "Betrag"], ["Raummiete Mai", "1", "-380,00 €"]]),
        table([["Zwischensumme", "-380,00 €"], ["Umsatzsteuer 19 %", "-72,20 €"], ["Gesamt", "-452,20 €"]], layout="noBorders"), "Ein bereits gezahlter Betrag wird erstattet."]),
        gold("SR-1009", "2026-06-09", None, "452.20", "EUR", None, "Physio am Küchengarten", "Yogahaus Linden")))

    a = iban("DE", "640500000000123456")
    (l1, l2), n, t, g = sums(19, (400, "2.37"), (250, "4.11"))
    out.append(("de-erp-kopfzeile", "invoice", drawn, ("Helvetica", [[(50, 800, "Zerspanungstechnik Kohler GmbH", 12), (-545, 800, "RECHNUNG", 14), (50, 760, "Pumpenfabrik Neckar GmbH"), (50, 748, "Postfach 30 11"), (50, 736, "72708 Reutlingen"),
        (50, 690, "Belegnr.", 7), (130, 690, "Belegdatum", 7), (210, 690, "Kundennr.", 7), (290, 690, "Ihre Bestellung", 7), (400, 690, "Fälligkeitsdatum", 7), (500, 690, "Seite", 7), (50, 678, "51004478"), (130, 678, "12.03.2026"), (210, 678, "C20077"), (290, 678, "4500781220"), (400, 678, "11.05.2026"), (500, 678, "1/1"),
        (50, 640, "Pos", 8), (80, 640, "Artikel", 8), (-330, 640, "Menge", 8), (-430, 640, "Preis/Stk", 8), (-545, 640, "Betrag EUR", 8), (50, 625, "10"), (80, 625, "Flansch DN 40"), (-330, 625, "400"), (-430, 625, "2,37"), (-545, 625, de(l1)), (50, 612, "20"), (80, 612, "Welle 22x180"), (-330, 612, "250"), (-430, 612, "4,11"), (-545, 612, de(l2)),
        (330, 570, "Zwischensumme"), (-545, 570, de(n)), (330, 556, "Umsatzsteuer 19%"), (-545, 556, de(t)), (330, 540, "Gesamt EUR"), (-545, 540, de(g)), (50, 500, "Zahlungsbedingung: 60 Tage netto    Versandart: Spedition    Lieferbedingung: EXW"), (50, 40, "KSK Reutlingen  " + four(a) + "   USt-ID DE 146 789 012   Registergericht Stuttgart HRB 35311", 7)]]),
        gold("51004478", "2026-03-12", "2026-05-11", g, "EUR", a, "Pumpenfabrik Neckar GmbH", "Zerspanungstechnik Kohler GmbH")))

    a = iban("DE", "860555920123456789")
    (l1,), n, t, g = sums(7, (1, "1450"))
    out.append(("de-brief-in-worten", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Serif"><p>Übersetzungen Marta Lindqvist<br>Karl-Liebknecht-Str. 77<br>04275 Leipzig</p><p>Museum der Druckkunst<br>Frau Dr. Holm<br>Nonnenstr. 38<br>04229 Leipzig</p><p align=right>Leipzig, den 3. März 2026</p><p><b>Rechnung 17/26: Katalogtexte &bdquo;Blei und Licht&ldquo;</b></p><p>Sehr geehrte Frau Dr. Holm,</p><p>für die Übersetzung ins Englische erlaube ich mir zu berechnen:</p><p>42 Normseiten pauschal: {de(n)} Euro<br>zuzüglich 7 % Mehrwertsteuer: {de(t)} Euro<br>zusammen: <b>{de(g)} Euro</b></p><p>Ich bitte um Überweisung bis Ende März 2026, spätestens zum 31. März, auf mein Konto {four(a)}.</p><p>Mit besten Grüßen<br>Marta Lindqvist<br>St.-Nr. 231/244/05111</p></body></html>""",
        gold("17/26", "2026-03-03", "2026-03-31", g, "EUR", a, "Museum der Druckkunst", "Übersetzungen Marta Lindqvist")))

    a = iban("DE", "120300001012345678")
    (l1, l2), n, t, g = sums(19, (1, "79"), (12, "4.5"))
    out.append(("de-hosting-periode", "invoice", weasy, page("h2{color:#d50}", f"""<div class=f><h2>netzhafen</h2><div class=r>Netzhafen Hosting GmbH<br>Am Deich 1<br>28199 Bremen</div></div><p>Kunstverein Weserufer<br>Osterdeich 27<br>28203 Bremen</p><div class=f><div><b>Rechnung NH260500417</b></div><div>Kundennummer: 118204<br>Vertragsnr.: V-77120<br>Rechnungsdatum: 01.05.2026<br>Rechnungszeitraum: 01.05.2026 - 30.04.2027</div></div>
<table><tr><th>Produkt</th><th>Zeitraum</th><th class=r>Anz.</th><th class=r>Netto</th></tr>{rows(("Server S2","01.05.2026 - 30.04.2027","1",de(l1)),("Domain-Paket","01.05.2026 - 30.04.2027","12",de(l2)))}</table><table style="width:50%;margin-left:50%">{rows(("Summe Netto",de(n)+" €"),("USt. 19 %",de(t)+" €"),("Zu zahlen",de(g)+" €"))}</table>
<p>Bitte überweisen Sie den fälligen Betrag innerhalb von 7 Tagen nach Rechnungsdatum. Bei Zahlungsverzug berechnen wir 5,00 € Mahngebühr.</p><small>DKB Berlin · {four(a)} · Amtsgericht Bremen HRB 29871 · USt-ID DE301223344</small>"""),
        gold("NH260500417", "2026-05-01", "2026-05-08", g, "EUR", a, "Kunstverein Weserufer", "Netzhafen Hosting GmbH")))

    out.append(("de-angebot-mit-zahlungsziel", "offer", flowing, ["<b>Solartechnik Nord GmbH</b>", "Angebot Nr. AN-26-311 &nbsp; Datum 04.05.2026 &nbsp; gültig bis 04.06.2026", "Familie Oltmanns, Deichweg 2, 26506 Norden", [["Position", "Menge", "Einzel", "Gesamt"], ["PV-Modul 440 W", "24", "118,00", "2.832,00"], ["Wechselrichter", "1", "1.890,00", "1.890,00"], ["", "", "Netto", "4.722,00"], ["", "", "0 % USt § 12 Abs. 3 UStG", "0,00"], ["", "", "Gesamtsumme", "4.722,00 EUR"]], "Zahlungsbedingungen: 14 Tage nach Rechnungsstellung ohne Abzug. Wir würden uns über Ihren Auftrag freuen."], None))
    out.append(("de-lieferschein-mit-preisen", "delivery_note", cells, [[(100, "Weinkontor Mosel"), (90, "Lieferschein 260812", "R")], [(100, "Restaurant Zur Linde, Trier"), (90, "Datum 12.06.2026", "R")], [], [(100, "Artikel", "L", 1), (30, "Menge", "R", 1), (30, "Preis", "R", 1), (30, "Summe", "R", 1)], [(100, "Riesling Kabinett 2025", "L", 1), (30, "48", "R", 1), (30, "6,90", "R", 1), (30, "331,20", "R", 1)], [(160, "Warenwert netto", "R"), (30, "331,20", "R")], [], [(190, "Die Rechnung folgt separat zum Monatsende. Ware erhalten am: ____________")]], None))
    out.append(("de-mahnstufe-eins", "reminder", chrome, page("", """<p>Baustoffe Harms GmbH</p><p>Dachdeckerei Wulff<br>Hafenstr. 3<br>27568 Bremerhaven</p><p class=r>Bremerhaven, 15.06.2026</p><h3>1. Mahnung</h3><p>Kundennr. 40118</p><table><tr><th>Rechnung</th><th>vom</th><th>fällig am</th><th class=r>Betrag</th></tr>""" + rows(("260388", "20.04.2026", "20.05.2026", "1.204,11 €"), ("260402", "27.04.2026", "27.05.2026", "318,00 €")) + """</table><p>Offene Posten: 1.522,11 €<br>Mahngebühr: 5,00 €<br>Gesamtforderung: 1.527,11 €</p><p>Bitte zahlen Sie bis zum 25.06.2026.</p>"""), None))
    return out


def polish():
    out = []
    a = iban("PL", "105000997603123456789123"[:24])
    (l1, l2), n, t, g = sums(23, (30, "18.4"), (4, "112.5"))
    out.append(("pl-okienko-termin", "invoice", wk, page("td,th{font-size:8.5pt;border:1px solid #000}.n td{border:0}", f"""<table class=n><tr><td>Hurtownia Farb Tęcza s.c.<br>ul. Fabryczna 12<br>15-483 Białystok<br>NIP: 5422334455<br>Bank: ING {four(a[2:])}</td><td>Miejsce wystawienia: Białystok<br>Data wystawienia: 2026-05-12<br>Data zakończenia dostawy: 2026-05-11</td></tr></table><h3>Faktura VAT sprzedaży FS 214/2026 oryginał</h3><table class=n><tr><td><b>Nabywca</b><br>Malowanie Wnętrz Adam Gołąb<br>ul. Lipowa 3<br>16-400 Suwałki<br>NIP: 8441112233</td><td><b>Odbiorca</b><br>jak wyżej</td></tr></table>
<table><tr><th>Lp.</th><th>Nazwa towaru</th><th>J.m.</th><th>Ilość</th><th>Cena netto</th><th>Wartość netto</th><th>VAT</th><th>Wartość VAT</th><th>Wartość brutto</th></tr><tr><td>1</td><td>Farba lateksowa biała 10 l</td><td>szt.</td><td>30</td><td>18,40</td><td>{pl(l1)}</td><td>23%</td><td>{pl(l1*23/100)}</td><td>{pl(l1*123/100)}</td></tr><tr><td>2</td><td>Agregat wałek komplet</td><td>kpl.</td><td>4</td><td>112,50</td><td>{pl(l2)}</td><td>23%</td><td>{pl(l2*23/100)}</td><td>{pl(l2*123/100)}</td></tr></table><br>
<table style="width:60%"><tr><th>Forma płatności</th><th>Termin</th><th>Kwota</th><th>Waluta</th></tr><tr><td>Przelew 14 dni</td><td>2026-05-26</td><td>{pl(g)}</td><td>PLN</td></tr></table><br><table style="width:60%"><tr><th>według stawki VAT</th><th>wartość netto</th><th>kwota VAT</th><th>wartość brutto</th></tr><tr><td>23%</td><td>{pl(n)}</td><td>{pl(t)}</td><td>{pl(g)}</td></tr><tr><td>Razem</td><td>{pl(n)}</td><td>{pl(t)}</td><td>{pl(g)}</td></tr></table><p>Razem do zapłaty: <b>{pl(g)} PLN</b><br>Słownie: tysiąc dwieście trzydzieści dwa złote</p><table class=n><tr><td>Wystawił(a): Ewa Sawicka</td><td>Odebrał(a)</td></tr></table>"""),
        gold("FS 214/2026", "2026-05-12", "2026-05-26", g, "PLN", a, "Malowanie Wnętrz Adam Gołąb", "Hurtownia Farb Tęcza s.c.")))

    a = iban("PL", "109010140000071219812874")
    (l1, l2), n, t, g = sums(23, (2, "1450"), (1, "230"))
    out.append(("pl-mag-drukowana", "invoice", drawn, ("DejaVuSansCondensed", [[(40, 800, "Centrum Maszyn Biurowych Kopia sp. z o.o.", 11), (40, 786, "al. Jerozolimskie 200, 02-486 Warszawa, NIP 522-30-40-506"), (-555, 800, "Warszawa, dn. 2026-06-09"), (200, 750, "Faktura VAT nr 6/0412/FV/2026", 13), (230, 735, "Oryginał / Kopia", 8), (40, 700, "SPRZEDAWCA", 7), (300, 700, "NABYWCA", 7), (40, 688, "Centrum Maszyn Biurowych Kopia sp. z o.o."), (300, 688, "Szkoła Podstawowa nr 14"), (300, 676, "ul. Kwiatowa 9, 05-500 Piaseczno"), (300, 664, "NIP 123-00-11-222"),
        (40, 640, "Data sprzedaży: 2026-06-08"), (200, 640, "Sposób zapłaty: przelew"), (380, 640, "Termin płatności: 2026-07-09"), (40, 610, "Lp"), (60, 610, "Nazwa"), (-330, 610, "Ilość"), (-390, 610, "Cena"), (-455, 610, "Netto"), (-500, 610, "VAT"), (-555, 610, "Brutto"), (40, 596, "1"), (60, 596, "Drukarka A3"), (-330, 596, "2"), (-390, 596, "1 450,00"), (-455, 596, pl(l1)), (-500, 596, "23"), (-555, 596, pl(l1 * 123 / 100)), (40, 583, "2"), (60, 583, "Instalacja"), (-330, 583, "1"), (-390, 583, "230,00"), (-455, 583, pl(l2)), (-500, 583, "23"), (-555, 583, pl(l2 * 123 / 100)),
        (330, 550, "RAZEM"), (-455, 550, pl(n)), (-500, 550, pl(t)), (-555, 550, pl(g)), (330, 537, "W tym 23%"), (-455, 537, pl(n)), (-500, 537, pl(t)), (-555, 537, pl(g)), (40, 500, "Zapłacono: 0,00 PLN"), (40, 486, f"Pozostaje do zapłaty: {pl(g)} PLN", 11), (40, 470, "Nr rachunku: " + four(a[2:])), (60, 100, "osoba upoważniona do wystawienia", 7), (380, 100, "osoba upoważniona do odbioru", 7)]]),
        gold("6/0412/FV/2026", "2026-06-09", "2026-07-09", g, "PLN", a, "Szkoła Podstawowa nr 14", "Centrum Maszyn Biurowych Kopia sp. z o.o.")))

    a = iban("PL", "249000050000453000112233")
    out.append(("pl-sklep-pozostalo", "invoice", php, dompdf(f"""<table><tr><td><b>Sklep Zoologiczny Łapa</b><br>Tomasz Wrona<br>ul. Długa 8, 31-147 Kraków<br>NIP 6761112244</td><td class="r">Kraków, 2026-04-21<br>Data dostawy: 2026-04-21</td></tr></table><h2 style="text-align:center">Faktura FA/122/04/2026</h2><table><tr><td>Nabywca:<br>Schronisko Azyl<br>ul. Rybna 3<br>30-254 Kraków</td><td>Nr zamówienia: 8817204<br>Sposób płatności: przelew<br>Termin płatności: 2026-05-05</td></tr></table>
<table border="1"><tr><td>Lp</td><td>Nazwa</td><td>Ilość</td><td>Cena brutto</td><td>VAT</td><td>Wartość brutto</td></tr><tr><td>1</td><td>Karma sucha 15 kg</td><td>12 szt</td><td>189,00</td><td>8%</td><td>2 268,00</td></tr><tr><td>2</td><td>Rabat dla schronisk</td><td>1</td><td>-226,80</td><td>8%</td><td>-226,80</td></tr></table><p>Wartość netto: 1 890,00 PLN<br>Kwota VAT: 151,20 PLN<br>Wartość brutto: 2 041,20 PLN</p><p>Zapłacono: 1 000,00 PLN<br><b>Pozostało do zapłaty: 1 041,20 PLN</b><br>Słownie: jeden tysiąc czterdzieści jeden PLN 20/100</p><p>Bank: BNP Paribas {four(a[2:])}</p>"""),
        gold("FA/122/04/2026", "2026-04-21", "2026-05-05", "1041.20", "PLN", a, "Schronisko Azyl", "Sklep Zoologiczny Łapa")))

    a = iban("PL", "116022020000000199887766")
    (l1, l2), n, t, g = sums(23, (48, "64.2"), (12, "118"))
    out.append(("pl-erp-pasek", "invoice", weasy, page("th{background:#ddd;font-size:7.5pt}td{font-size:8.5pt}", f"""<div class=f><div>{LOGO}</div><div class=r><b>FAKTURA</b><br>FSV-2026-05-0391</div></div><table><tr><th>Sprzedawca</th><th>Nabywca</th><th>Odbiorca</th></tr><tr><td>Stalprofil Śląsk S.A.<br>ul. Hutnicza 55, 41-300 Dąbrowa Górnicza<br>PL6291112233</td><td>Konstrukcje Beskid sp. z o.o.<br>ul. Górska 1, 43-300 Bielsko-Biała<br>PL5471112233</td><td>Budowa Hala C<br>Czechowice-Dziedzice</td></tr></table>
<table><tr><th>Data wystawienia</th><th>Data sprzedaży</th><th>Forma płatności</th><th>Termin</th><th>Kwota płatności</th></tr><tr><td>18.05.2026</td><td>15.05.2026</td><td>przelew</td><td>02.07.2026</td><td>{pl(g)} PLN</td></tr></table><table><tr><th>Lp.</th><th>Towar</th><th>PKWiU</th><th class=r>Ilość</th><th class=r>Cena</th><th class=r>Netto</th></tr>{rows(("1","Profil 80x80","24.33.11","48","64,20",pl(l1)),("2","Blacha 4 mm","24.10.31","12","118,00",pl(l2)))}</table>
<table style="width:60%;margin-left:40%"><tr><th>Stawka</th><th class=r>Netto</th><th class=r>VAT</th><th class=r>Brutto</th></tr><tr><td>23,00</td><td class=r>{pl(n)}</td><td class=r>{pl(t)}</td><td class=r>{pl(g)}</td></tr><tr><td>Suma</td><td class=r>{pl(n)}</td><td class=r>{pl(t)}</td><td class=r>{pl(g)}</td></tr></table><p>Mechanizm podzielonej płatności. Uprzejmie prosimy o podanie w tytule przelewu numeru faktury.</p><small>Bank Millennium S.A. {four(a)} · KRS 0000112233 · Kapitał zakładowy 2 500 000,00 PLN</small>"""),
        gold("FSV-2026-05-0391", "2026-05-18", "2026-07-02", g, "PLN", a, "Konstrukcje Beskid sp. z o.o.", "Stalprofil Śląsk S.A.")))

    a = iban("PL", "102010260000040201234567")
    out.append(("pl-internet-saldo", "invoice", chrome, page("h1{font-size:17pt;color:#070}.q{background:#efe;padding:6px}", f"""<div class=f><h1>światłonet</h1><div class=r>Faktura VAT nr 77120/06/2026/A<br>data wystawienia: 3 czerwca 2026<br>numer klienta: 1188204</div></div><p>Jadwiga Kos<br>ul. Ogrodowa 7 m. 2<br>90-001 Łódź</p><div class=q>Do zapłaty<br><b style="font-size:16pt">86,90 zł</b><br>termin płatności: 22 czerwca 2026</div>
<h3>Podsumowanie</h3><table>{rows(("Saldo z poprzedniego okresu","0,00 zł"),("Opłata abonamentowa czerwiec 2026","65,04 zł"),("Dzierżawa routera","5,61 zł"),("Razem netto","70,65 zł"),("VAT 23%","16,25 zł"),("Wartość faktury brutto","86,90 zł"))}</table><p>Prosimy o wpłatę na indywidualny numer rachunku: {four(a[2:])}</p><small>Światłonet sp. z o.o., ul. Piotrkowska 300, 90-900 Łódź, NIP 7251112233, kapitał zakładowy 50 000,00 zł</small>"""),
        gold("77120/06/2026/A", "2026-06-03", "2026-06-22", "86.90", "PLN", a, "Jadwiga Kos", "Światłonet sp. z o.o.")))

    a = iban("PL", "124012341111001011223344")
    out.append(("pl-notariusz", "invoice", lualatex, LUA + rf"""Kancelaria Notarialna Anna Maj\\ ul. Rynek 10/2, 50-101 Wrocław\\ NIP 8981112233\\[5mm]\hfill Wrocław, dnia 29 maja 2026 r.\\[5mm]\begin{{center}}\Large Faktura nr 55/N/2026\end{{center}} Nabywca: Deweloper Odra sp. z o.o., ul. Portowa 1, 50-200 Wrocław, NIP 8971114455\\[4mm]\begin{{tabular}}{{|l|r|}}\hline Taksa notarialna, Rep. A nr 1204/2026 & 3 450,00\\ \hline Wypisy (24 str. po 6,00) & 144,00\\ \hline Razem netto & 3 594,00\\ \hline Podatek VAT 23\% & 826,62\\ \hline \textbf{{Razem brutto}} & \textbf{{4 420,62}}\\ \hline\end{{tabular}}\\[4mm] Do zapłaty: 4 420,62 zł (słownie: cztery tysiące czterysta dwadzieścia złotych 62/100)\\ Płatne przelewem w terminie 7 dni od daty wystawienia na rachunek {four(a[2:])}.""" + END,
        gold("55/N/2026", "2026-05-29", "2026-06-05", "4420.62", "PLN", a, "Deweloper Odra sp. z o.o.", "Kancelaria Notarialna Anna Maj")))

    a = iban("PL", "187010452078106666000011")
    out.append(("pl-mechanik-fpdf", "invoice", cells, [[(190, "FAKTURA NR 118/05/26", "C", 1)], [(95, "Wystawiono dnia: 22 maja 2026 r.", "L", 1), (95, "w miejscowości: Opole", "L", 1)], [(95, "Sprzedawca", "L", 1), (95, "Nabywca", "L", 1)], [(95, "Auto-Serwis Krzysztof Bąk", "L", 1), (95, "Taxi Opole Jan Wilk", "L", 1)], [(95, "ul. Budowlanych 44, 45-005 Opole", "L", 1), (95, "ul. Katowicka 2, 45-061 Opole", "L", 1)], [(95, "NIP 7541112233", "L", 1), (95, "NIP 7542223344", "L", 1)], [],
        [(80, "Usługa / część", "L", 1), (20, "Ilość", "R", 1), (30, "Cena jedn.", "R", 1), (30, "Stawka", "R", 1), (30, "Wartość", "R", 1)], [(80, "Wymiana sprzęgła", "L", 1), (20, "1", "R", 1), (30, "600,00", "R", 1), (30, "23%", "R", 1), (30, "600,00", "R", 1)], [(80, "Zestaw sprzęgła", "L", 1), (20, "1", "R", 1), (30, "845,50", "R", 1), (30, "23%", "R", 1), (30, "845,50", "R", 1)], [(160, "Ogółem netto", "R", 1), (30, "1445,50", "R", 1)], [(160, "Ogółem VAT", "R", 1), (30, "332,47", "R", 1)], [(160, "Ogółem brutto", "R", 1), (30, "1777,97", "R", 1)], [],
        [(190, "Termin zapłaty: 10 dni. Forma zapłaty: przelew")], [(190, f"Konto: {four(a[2:])}")], [(190, "Słownie: tysiąc siedemset siedemdziesiąt siedem zł 97/100")]],
        gold("118/05/26", "2026-05-22", "2026-06-01", "1777.97", "PLN", a, "Taxi Opole Jan Wilk", "Auto-Serwis Krzysztof Bąk")))

    a = iban("PL", "213000040000200033445566"[:24])
    out.append(("pl-hotel-zadatek", "invoice", node, jspdf(f"""T(14,18,'Hotel Pod Świerkiem','ul. Krupówki 100, 34-500 Zakopane','NIP 7361112233');d.setFontSize(14);T(14,45,'Faktura 441/HPS/2026');d.setFontSize(9);R(196,18,'Data wystawienia 14.02.2026');R(196,23,'Data wykonania usługi 14.02.2026');T(14,55,'Nabywca: Biuro Podróży Halny, ul. Sienna 4, 31-041 Kraków');
""" + auto(["Usługa", "Ilość", "Cena brutto", "VAT", "Brutto"], [["Nocleg pokój 2-os.", "12", "280,00", "8%", "3 360,00"], ["Wyżywienie", "24", "70,00", "8%", "1 680,00"]], 65) + f"""T(110,110,'Wartość netto');R(196,110,'4 666,67 zł');T(110,116,'VAT 8%');R(196,116,'373,33 zł');T(110,122,'Razem brutto');R(196,122,'5 040,00 zł');T(110,128,'Wpłacony zadatek 10.01.2026');R(196,128,'-1 500,00 zł');d.setFontSize(11);T(110,136,'Do dopłaty');R(196,136,'3 540,00 zł');d.setFontSize(9);T(14,150,'Przelew do dnia 28.02.2026 na konto {four(a[2:])}');"""),
        gold("441/HPS/2026", "2026-02-14", "2026-02-28", "3540.00", "PLN", a, "Biuro Podróży Halny", "Hotel Pod Świerkiem")))

    a = iban("PL", "154010980000553011223344"[:24])
    out.append(("pl-zaliczkowa-prawn", "invoice", ruby, prawn(f"""text 'Meble na wymiar DĄB', size: 13
text 'Rafał Dębski, ul. Stolarska 5, 61-788 Poznań, NIP 7781112233'
move_down 10
text 'FAKTURA ZALICZKOWA nr ZAL/12/2026', size: 12
text 'Data wystawienia: 15.04.2026    Data otrzymania zaliczki: -'
text 'Nabywca: Przychodnia Zdrowie, ul. Głogowska 11, 60-702 Poznań, NIP 7792223344'
move_down 8
table([['Opis','Wartość zamówienia brutto','Zaliczka netto','VAT 23%','Zaliczka brutto'],['Zabudowa recepcji, zamówienie 33/2026','12 300,00','4 000,00','920,00','4 920,00']])
move_down 8
text 'Kwota zaliczki do zapłaty: 4 920,00 zł'
text 'Pozostała wartość zamówienia: 7 380,00 zł'
text 'Termin zapłaty: 22.04.2026, przelew: {four(a[2:])}'"""),
        gold("ZAL/12/2026", "2026-04-15", "2026-04-22", "4920.00", "PLN", a, "Przychodnia Zdrowie", "Meble na wymiar DĄB")))

    out.append(("pl-korekta-ilosc", "credit_note", node, pdfmake([{"text": "Faktura korygująca KFS 18/2026", "fontSize": 14, "alignment": "center"}, {"columns": [{"text": "Wystawca:\nDrukarnia Offset 2000\nul. Prasowa 3, 20-150 Lublin\nNIP 7121112233"}, {"text": "Nabywca:\nWydawnictwo Sowa\nul. Zamojska 2, 20-105 Lublin\nNIP 7122223344"}]}, "\nData wystawienia: 2026-06-12   Do dokumentu: FS 188/2026 z dnia 2026-05-29", "Przyczyna: zwrot części nakładu\n",
        table([["", "Ilość", "Netto", "VAT", "Brutto"], ["Przed korektą: Katalog A4", "500", "2 500,00", "575,00", "3 075,00"], ["Po korekcie: Katalog A4", "420", "2 100,00", "483,00", "2 583,00"], ["Korekta", "-80", "-400,00", "-92,00", "-492,00"]]), "Do zwrotu: 492,00 PLN, słownie: czterysta dziewięćdziesiąt dwa złote"]),
        gold("KFS 18/2026", "2026-06-12", None, "492.00", "PLN", None, "Wydawnictwo Sowa", "Drukarnia Offset 2000")))

    a = iban("PL", "114020040000360212345678"[:24])
    out.append(("pl-eur-spedycja", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Sans;font-size:9pt"><p><b>TransBałtyk Spedycja sp. z o.o.</b>, ul. Portowa 20, 81-350 Gdynia, NIP PL5861112233</p><table width="100%"><tr><td>Invoice / Faktura<br>Nr: 202605/0188/T</td><td>Date / Data: 2026-05-20<br>Sale date / Data sprzedaży: 2026-05-18<br>Payment due / Termin płatności: 2026-07-19</td></tr></table><p>Buyer / Nabywca: Hanse Möbel GmbH, Speicherstr. 4, 23552 Lübeck, DE 811 334 556</p><table border="1" width="100%"><tr><td>Description / Opis</td><td>Net EUR</td><td>VAT</td><td>Gross EUR</td></tr><tr><td>Transport Gdynia - Lübeck, order 7781</td><td align=right>1 480,00</td><td>NP</td><td align=right>1 480,00</td></tr><tr><td>Total / Razem</td><td align=right>1 480,00</td><td align=right>0,00</td><td align=right>1 480,00</td></tr></table><p>To pay / Do zapłaty: <b>1 480,00 EUR</b><br>Kurs NBP 4,2718 (tabela 096/A/NBP/2026 z 2026-05-19), wartość w PLN: 6 322,26</p><p>Reverse charge. IBAN EUR: {four(a)}, SWIFT BREXPLPWMBK</p></body></html>""",
        gold("202605/0188/T", "2026-05-20", "2026-07-19", "1480.00", "EUR", a, "Hanse Möbel GmbH", "TransBałtyk Spedycja sp. z o.o.")))

    out.append(("pl-zamowienie-od-klienta", "order_confirmation", flowing, ["<b>Potwierdzenie zamówienia ZK 88/2026</b>", "Meblopol sp. z o.o., data: 2026-05-11, termin realizacji: 2026-06-01", "Klient: Biuro Plus s.c.", [["Nazwa", "Ilość", "Cena", "Wartość"], ["Krzesło Ergo", "20", "349,00", "6 980,00"], ["Razem netto", "", "", "6 980,00"], ["VAT 23%", "", "", "1 605,40"], ["Razem brutto", "", "", "8 585,40"]], "Płatność: przelew 14 dni od otrzymania faktury."], None))
    out.append(("pl-proforma-typ", "pro_forma", typ, """#set page(margin: 20mm)
#set text(9pt)
= Faktura pro forma nr PRO 41/2026
Data wystawienia: 2026-06-04 \\ Sprzedawca: Winiarnia Kasztel, ul. Zamkowa 3, 65-086 Zielona Góra \\ Nabywca: Hotel Lubuski
#table(columns: 4, [Nazwa], [Ilość], [Netto], [Brutto], [Wino białe], [120], [3 000,00], [3 690,00])
Do zapłaty: 3 690,00 PLN. Termin płatności: 2026-06-11. Dokument nie jest fakturą VAT.
""", None))
    return out


def dutch():
    out = []
    a = iban("NL", "RABO0312345678")
    (l1, l2), n, t, g = sums(21, (16, "72.5"), (1, "48.9"))
    out.append(("nl-snel-start-blok", "invoice", drawn, ("Helvetica", [[(50, 800, "Elektrotechniek Dijkgraaf", 13), (-545, 800, "Industrieweg 9"), (-545, 788, "8304 AB Emmeloord"), (-545, 776, "KvK 32112233"), (50, 730, "Melkveebedrijf Haan V.O.F."), (50, 718, "Zuidwesterringweg 4"), (50, 706, "8308 PA Nagele"), (50, 660, "FACTUUR", 12), (50, 640, "Factuurnummer"), (150, 640, ": 2026-0417"), (300, 640, "Klantnummer"), (400, 640, ": 10112"), (50, 627, "Factuurdatum"), (150, 627, ": 09-06-2026"), (300, 627, "Vervaldatum"), (400, 627, ": 23-06-2026"),
        (50, 595, "Aantal"), (110, 595, "Omschrijving"), (-430, 595, "Prijs"), (-480, 595, "BTW"), (-545, 595, "Bedrag"), (50, 580, "16,00"), (110, 580, "Uren storing melkrobot"), (-430, 580, "72,50"), (-480, 580, "21%"), (-545, 580, de(l1)), (50, 567, "1,00"), (110, 567, "Relais 24V"), (-430, 567, "48,90"), (-480, 567, "21%"), (-545, 567, de(l2)), (330, 530, "Totaal exclusief BTW"), (-545, 530, de(n)), (330, 517, f"BTW 21% over {de(n)}"), (-545, 517, de(t)), (330, 500, "Totaal inclusief BTW", 10), (-545, 500, "€ " + de(g), 10), (50, 450, "Wij verzoeken u vriendelijk het bedrag voor de vervaldatum over te maken op " + four(a) + "."), (50, 438, "onder vermelding van het factuurnummer en uw klantnummer."), (50, 40, "BTW NL001234567B01   Rabobank Noordoostpolder   BIC RABONL2U", 7)]]),
        gold("2026-0417", "2026-06-09", "2026-06-23", g, "EUR", a, "Melkveebedrijf Haan V.O.F.", "Elektrotechniek Dijkgraaf")))

    a = iban("NL", "ABNA0417164300")
    (l1, l2), n, t, g = sums(21, (3, "480"), (22, "95"))
    out.append(("nl-kop-boven-regel", "invoice", weasy, page("th{color:#888;font-weight:normal;font-size:7.5pt}", f"""<div class=f>{LOGO}<div class=r>Van Loon Interim Finance B.V.<br>Herengracht 500<br>1017 CB Amsterdam</div></div><p>Zorggroep Amstelland<br>t.a.v. crediteurenadministratie<br>Postbus 328<br>1180 AH Amstelveen</p><h2>Factuur</h2><table><tr><th>Factuurnr.</th><th>Datum</th><th>Debiteur</th><th>Uw kenmerk</th><th>Betaaltermijn</th></tr><tr><td>VL2600219</td><td>31-05-2026</td><td>1044</td><td>PO 88120</td><td>30 dagen</td></tr></table><br>
<table><tr><th>Omschrijving</th><th class=r>Aantal</th><th class=r>Tarief</th><th class=r>Bedrag</th></tr>{rows(("Interim controller, dagen mei","3","480,00",de(l1)),("Uren rapportage","22","95,00",de(l2)))}</table><table style="width:45%;margin-left:55%">{rows(("Subtotaal","€ "+de(n)),("21,0% btw","€ "+de(t)),("Te voldoen","€ "+de(g)))}</table><p>Gelieve te betalen binnen 30 dagen na factuurdatum op {four(a)} t.n.v. Van Loon Interim Finance B.V.</p><small>K.v.K. 34112233 | BTW NL812345678B01</small>"""),
        gold("VL2600219", "2026-05-31", "2026-06-30", g, "EUR", a, "Zorggroep Amstelland", "Van Loon Interim Finance B.V.")))

    a = iban("NL", "KNAB0255667788")
    out.append(("nl-kor-zzp", "invoice", chrome, page("body{font-family:monospace}", f"""<h1>Lotte Visser – illustraties</h1><p>Factuur voor<br>Uitgeverij Blauwe Vinger<br>Singel 262<br>1016 AC Amsterdam</p><p>#LV-26-11<br>3 juni 2026</p><table>{rows(("Omslag kinderboek","€ 650,00"),("Zes binnenillustraties","€ 720,00"))}</table><p class=r><b>Totaal € 1.370,00</b></p><p>Factuur vrijgesteld van OB o.g.v. artikel 25 Wet OB (KOR).</p><p>Graag vóór 3 juli 2026 op {four(a)}. Dank je wel!</p>"""),
        gold("LV-26-11", "2026-06-03", "2026-07-03", "1370.00", "EUR", a, "Uitgeverij Blauwe Vinger", "Lotte Visser – illustraties")))

    a = iban("NL", "BUNQ2025112233")
    (l1, l2), n, t, g = sums(21, (12, "9.95"), (3, "12.5"))
    out.append(("nl-hosting-wefa", "invoice", php, dompdf(f"""<table><tr><td><b>ServerPlek</b></td><td class="r">ServerPlek B.V.<br>Stationsplein 45<br>3013 AK Rotterdam</td></tr></table><p>Stichting Buurtmoestuin<br>Vlietlaan 7<br>3061 DT Rotterdam</p><table><tr><td>Factuurnummer: F2026-11877<br>Factuurdatum: 1-6-2026<br>Uiterste betaaldatum: 15-6-2026</td><td class="r">Klantnummer: DB10448</td></tr></table><table><tr><td><b>Omschrijving</b></td><td><b>Periode</b></td><td class="r"><b>Bedrag</b></td></tr><tr><td>12x Webhosting Groot</td><td>1-6-2026 t/m 31-5-2027</td><td class="r">€ {de(l1)}</td></tr><tr><td>3x Domeinnaam .nl</td><td>1-6-2026 t/m 31-5-2027</td><td class="r">€ {de(l2)}</td></tr><tr><td></td><td>Subtotaal excl. BTW</td><td class="r">€ {de(n)}</td></tr><tr><td></td><td>21% BTW</td><td class="r">€ {de(t)}</td></tr><tr><td></td><td><b>Totaal incl. BTW</b></td><td class="r"><b>€ {de(g)}</b></td></tr></table><p>Wij verzoeken u het totaalbedrag van € {de(g)} te voldoen op rekening {four(a)}.</p>"""),
        gold("F2026-11877", "2026-06-01", "2026-06-15", g, "EUR", a, "Stichting Buurtmoestuin", "ServerPlek B.V.")))

    a = iban("NL", "INGB0004455667")
    (l1, l2), n, t, g = sums(21, ("6.25", "140"), (1, "350"))
    out.append(("nl-accountant-typst", "invoice", typ, f"""#set page(margin: 24mm)
#set text(10pt)
#align(right)[*Meridiaan Accountants*\\ Parklaan 80, 5613 BH Eindhoven]
#v(1cm)
Drukkerij Kempen B.V. \\ De heer J. Kuijpers \\ Dorpsstraat 21 \\ 5504 HA Veldhoven
#v(8mm)
Eindhoven, 12 mei 2026
#v(4mm)
*Declaratie 2610882* #h(1fr) Cliëntnummer 40117
#v(4mm)
#table(columns: (1fr, auto), stroke: none, [Werkzaamheden jaarrekening 2025, 6,25 uur], [€ {de(l1)}], [Vaste fee aangifte Vpb], [€ {de(l2)}], [Totaal honorarium], [€ {de(n)}], [BTW 21 %], [€ {de(t)}], table.hline(), [*Totaal declaratie*], [*€ {de(g)}*])
Betaling binnen veertien dagen na dagtekening op bankrekening {four(a)}, onder vermelding van declaratienummer.
""", gold("2610882", "2026-05-12", "2026-05-26", g, "EUR", a, "Drukkerij Kempen B.V.", "Meridiaan Accountants")))

    a = iban("BE", "363012345678"[:12])
    (l1, l2), n, t, g = sums(21, (85, "6.4"), (2, "75"))
    out.append(("nl-be-ogm", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Sans;font-size:9pt"><table width="100%"><tr><td><b>Tuincentrum De Linde BV</b><br>Gentsesteenweg 210<br>9300 Aalst<br>BE 0432.111.222</td><td><b>FACTUUR</b><br>Nummer: VF26/00731<br>Datum: 20/05/2026<br>Vervaldag: 19/06/2026<br>Klant: 4002</td></tr></table><p>Woonzorgcentrum Denderrust<br>Denderkaai 5<br>9300 Aalst</p><table width="100%" border="1"><tr><td>Artikel</td><td>Aantal</td><td>Eenheidsprijs</td><td>BTW</td><td>Totaal</td></tr><tr><td>Perkplanten</td><td align=right>85</td><td align=right>6,40</td><td>21%</td><td align=right>{de(l1)}</td></tr><tr><td>Levering</td><td align=right>2</td><td align=right>75,00</td><td>21%</td><td align=right>{de(l2)}</td></tr></table><table align=right><tr><td>Maatstaf van heffing</td><td align=right>{de(n)}</td></tr><tr><td>BTW</td><td align=right>{de(t)}</td></tr><tr><td><b>Te betalen EUR</b></td><td align=right><b>{de(g)}</b></td></tr></table><p>Gestructureerde mededeling: +++226/0073/10033+++<br>KBC {four(a)} BIC KREDBEBB</p></body></html>""",
        gold("VF26/00731", "2026-05-20", "2026-06-19", g, "EUR", a, "Woonzorgcentrum Denderrust", "Tuincentrum De Linde BV")))

    a = iban("NL", "DEUT0265112233")
    out.append(("nl-tandarts-factoring", "invoice", wk, page(".g{background:#eee;padding:5px;width:75mm}", f"""<div class=f><b>ZorgFactuur Services</b><br>namens Tandartspraktijk De Gracht</div><p>De heer P. Mulder<br>Oudegracht 90<br>3511 AV Utrecht</p><div class=g>Factuurdatum 8 mei 2026<br>Notanummer 2601 4477 120<br>Te betalen voor 7 juni 2026<br>Bedrag € 214,36</div><br><table><tr><th>Datum</th><th>Code</th><th>Omschrijving</th><th>Element</th><th class=r>Bedrag</th></tr>{rows(("22-04-2026","C11","Periodieke controle","","27,97"),("22-04-2026","V93","Drievlaksvulling","36","101,90"),("29-04-2026","M03","Gebitsreiniging, 30 min","","84,49"))}<tr><td></td><td></td><td></td><td>Totaal</td><td class=r>214,36</td></tr></table><p>Wij ontvangen het bedrag graag op {four(a)} o.v.v. notanummer. Vrijgesteld van btw.</p>"""),
        gold("2601 4477 120", "2026-05-08", "2026-06-07", "214.36", "EUR", a, "P. Mulder", "ZorgFactuur Services")))

    a = iban("NL", "RABO0188990011")
    out.append(("nl-jaarnota-energie", "invoice", packed, page("h1{color:#e60;font-size:16pt}", f"""<div class=f><h1>Zonnestroom Energie</h1><div>Klantnummer 88 120 441<br>Factuurnummer 900 771 2204<br>Datum 17 maart 2026</div></div><p>Mevrouw A. de Bruin<br>Kerkstraat 5<br>7001 AA Doetinchem</p><h2>Jaarafrekening 1 maart 2025 t/m 28 februari 2026</h2><table>{rows(("Elektriciteit","€ 812,40"),("Gas","€ 904,18"),("Netbeheerkosten","€ 391,02"),("Vermindering energiebelasting","€ -631,39"),("Totaal inclusief btw","€ 1.476,21"),("Betaalde termijnen (12 x € 112,00)","€ -1.344,00"))}<tr><td><b>Nog te betalen</b></td><td class=r><b>€ 132,21</b></td></tr></table><p>In het totaalbedrag is € 256,20 btw begrepen.</p><p>Maak het bedrag uiterlijk 31 maart 2026 over naar {four(a)}.</p><p>Uw nieuwe termijnbedrag is € 124,00 per maand, vanaf 1 april 2026.</p>"""),
        gold("900 771 2204", "2026-03-17", "2026-03-31", "132.21", "EUR", a, "A. de Bruin", "Zonnestroom Energie")))

    out.append(("nl-credit-cellen", "credit_note", cells, [[(110, "Kantoormeubelen Projectplan B.V."), (80, "Creditfactuur", "R")], [(110, "Radonstraat 220, 2718 TB Zoetermeer"), (80, "Nummer: CF260044", "R")], [(110, ""), (80, "Datum: 16-06-2026", "R")], [(110, "Gemeente Rijswijk"), (80, "Betreft factuur: VF260318", "R")], [(110, "Bogaardplein 15, 2284 DP Rijswijk")], [], [(110, "Retour 2 bureaustoelen"), (80, "-698,00", "R")], [(110, "Subtotaal"), (80, "-698,00", "R")], [(110, "BTW 21%"), (80, "-146,58", "R")], [(110, "Totaal credit EUR"), (80, "-844,58", "R")], [], [(190, "Dit bedrag wordt verrekend met de eerstvolgende factuur.")]],
        gold("CF260044", "2026-06-16", None, "844.58", "EUR", None, "Gemeente Rijswijk", "Kantoormeubelen Projectplan B.V.")))

    a, b = iban("NL", "ABNA0512345678"), iban("NL", "ABNA0991234567")
    out.append(("nl-bouw-g-rekening", "invoice", tex, HEAD + rf"""\textbf{{Stukadoorsbedrijf Wit \& Zn.}}\hfill Havenweg 14, 4451 AB Heinkenszand\\[5mm] Aannemersbedrijf Scheldestroom B.V.\\ Stationsstraat 30\\ 4331 JA Middelburg\\[5mm] \begin{{tabular}}{{@{{}}lll}} Factuurnummer & Factuurdatum & Werk\\ 26.0318 & 5 juni 2026 & Appartementen Kade, 2e termijn\end{{tabular}}\\[5mm] \begin{{tabular}}{{p{{10cm}}r}} Aanneemsom & \texteuro\ 24.000,00\\ 1e termijn gefactureerd (26.0255) & \texteuro\ -9.600,00\\ 2e termijn 40\,\% & \texteuro\ 9.600,00\\ BTW verlegd NL801122334B01 & \texteuro\ 0,00\\ \textbf{{Totaal deze termijn}} & \texteuro\ \textbf{{9.600,00}}\end{{tabular}}\\[4mm] Loonkosten 45\,\%; van dit bedrag \texteuro\ 2.400,00 op G-rekening {four(b)} en \texteuro\ 7.200,00 op {four(a)}.\\ Betalingstermijn: 30 dagen na factuurdatum.""" + END,
        gold("26.0318", "2026-06-05", "2026-07-05", "9600.00", "EUR", a, "Aannemersbedrijf Scheldestroom B.V.", "Stukadoorsbedrijf Wit & Zn.")))

    a = iban("BE", "068912345678"[:12])
    out.append(("nl-be-frans-facture", "invoice", pisa, page("", f"""<p><b>Imprimerie Sambre SRL</b><br>Rue de Fer 22, 5000 Namur<br>TVA BE 0455.222.333</p><p>ASBL Les Jeunes Ardennais<br>Rue du Pont 8<br>6600 Bastogne</p><p><b>FACTURE N° 2026/148</b><br>Date de facture : 11/05/2026<br>Echéance : 10/06/2026</p><table><tr><td>Désignation</td><td>Quantité</td><td>P.U.</td><td>Montant HTVA</td></tr><tr><td>Dépliants A5</td><td>2000</td><td>0,18</td><td>360,00</td></tr><tr><td>Mise en page</td><td>1</td><td>120,00</td><td>120,00</td></tr></table><p>Total HTVA : 480,00 EUR<br>TVA 21 % : 100,80 EUR<br><b>Total à payer TVAC : 580,80 EUR</b></p><p>Compte : {four(a)} (BIC GKCCBEBB)</p>"""),
        gold("2026/148", "2026-05-11", "2026-06-10", "580.80", "EUR", a, "ASBL Les Jeunes Ardennais", "Imprimerie Sambre SRL")))

    out.append(("nl-offerte-akkoord", "offer", typ, """#set text(9pt)
= Offerte OF-2026-118
Datum: 2 juni 2026 \\ Geldig tot: 2 juli 2026 \\ Schildersbedrijf Kwast aan VvE De Toren
#table(columns: 2, [Buitenschilderwerk], [€ 8.400,00], [BTW 21%], [€ 1.764,00], [Totaal], [€ 10.164,00])
Betaling: 40% bij opdracht, 60% binnen 14 dagen na oplevering. Voor akkoord: handtekening
""", None))
    out.append(("nl-betalingsherinnering", "reminder", weasy, page("", """<p>Fysiotherapie Het Spoor</p><p>Datum: 22 juni 2026</p><h2>Betalingsherinnering</h2><p>Beste heer Van Dam, volgens onze administratie staat factuur 20260331 van 2 mei 2026 ter hoogte van € 148,50 nog open. De vervaldatum was 16 mei 2026. Wilt u het bedrag binnen 7 dagen voldoen?</p>"""), None))
    return out


def english():
    out = []
    a = iban("GB", "BARC20006012345678")
    (l1, l2), n, t, g = sums(20, (5, "420"), (1, "185.5"))
    out.append(("en-big-balance", "invoice", chrome, page(".b{font-size:16pt}", f"""<div class=f><div>{LOGO}<br><b>Marlow Design Studio Ltd</b><br>3 High Street<br>Marlow SL7 1AU<br>VAT GB 234 5678 90</div><div class=r><h1>INVOICE</h1># INV-000218<br><br><small>Balance Due</small><br><b class=b>£{en(g)}</b></div></div><div class=f><div><br>Bill To<br><b>Thames Rowing Club</b><br>Embankment<br>London SW15 1LB</div><table style="width:80mm"><tr><td class=r>Invoice Date :</td><td class=r>04 Jun 2026</td></tr><tr><td class=r>Terms :</td><td class=r>Net 15</td></tr><tr><td class=r>Due Date :</td><td class=r>19 Jun 2026</td></tr><tr><td class=r>P.O.# :</td><td class=r>TRC-5512</td></tr></table></div><br>
<table><tr style="background:#333;color:#fff"><td>#</td><td>Item &amp; Description</td><td class=r>Qty</td><td class=r>Rate</td><td class=r>Amount</td></tr>{rows(("1","Website pages","5.00","420.00",en(l1)),("2","Stock photos","1.00","185.50",en(l2)))}</table><table style="width:50%;margin-left:50%">{rows(("Sub Total",en(n)),("Standard Rate (20%)",en(t)),("Total","£"+en(g)),("Balance Due","£"+en(g)))}</table><p>Notes<br>Thanks for your business. Barclays {four(a)}</p>"""),
        gold("INV-000218", "2026-06-04", "2026-06-19", g, "GBP", a, "Thames Rowing Club", "Marlow Design Studio Ltd")))

    out.append(("en-us-wavy", "invoice", weasy, page("", """<div class=f><div></div><div class=r><span style="font-size:20pt">Invoice</span><br>Web maintenance, June<br><b>Cedar &amp; Pine Web Co.</b><br>220 Alder Ave<br>Portland, Oregon 97205<br>United States</div></div><hr><div class=f><div><small>BILL TO</small><br><b>Rose City Bikes</b><br>Kim Doan<br>815 SE Grand Ave<br>Portland, Oregon 97214</div><table style="width:85mm"><tr><td class=r><b>Invoice Number:</b></td><td>1047</td></tr><tr><td class=r><b>Invoice Date:</b></td><td>June 8, 2026</td></tr><tr><td class=r><b>Payment Due:</b></td><td>July 8, 2026</td></tr><tr style="background:#eee"><td class=r><b>Amount Due (USD):</b></td><td><b>$1,312.50</b></td></tr></table></div><table><tr><th>Services</th><th class=r>Quantity</th><th class=r>Price</th><th class=r>Amount</th></tr>""" + rows(("Maintenance plan", "1", "$750.00", "$750.00"), ("Hours over plan", "7.5", "$75.00", "$562.50")) + """</table><p class=r>Total: $1,312.50</p><p class=r><b>Amount Due (USD): $1,312.50</b></p>"""),
        gold("1047", "2026-06-08", "2026-07-08", "1312.50", "USD", None, "Rose City Bikes", "Cedar & Pine Web Co.")))

    a = iban("GB", "NWBK60121212345678")
    (l1, l2), n, t, g = sums(20, ("11.5", "55"), (1, "42"))
    out.append(("en-agent-kit", "invoice", node, pdfkit(f"""d.fontSize(10).text('Priya Shah Bookkeeping',50,50).text('18 Orchard Way, Bath BA2 6TT');d.text('Invoice PSB 104',380,50).text('Date 29 May 2026').text('Payment due by 12 June 2026');d.text('To: The Pump Room Bakery, 4 Stall St, Bath BA1 1LN',50,110);let y=150;
[['Hours','Details','Net'],['11.5','Bookkeeping May','{en(l1)}'],['1','Software recharge','{en(l2)}']].forEach(([q,t,n])=>{{d.text(q,50,y);d.text(t,110,y);d.text(n,430,y,{{width:80,align:'right'}});y+=16;}});[['Net total','{en(n)}'],['VAT @ 20%','{en(t)}'],['GBP Total','£{en(g)}']].forEach(([t,n])=>{{d.text(t,330,y);d.text(n,430,y,{{width:80,align:'right'}});y+=16;}});d.text('Payment details: {four(a)} Ref PSB 104',50,y+20);"""),
        gold("PSB 104", "2026-05-29", "2026-06-12", g, "GBP", a, "The Pump Room Bakery", "Priya Shah Bookkeeping")))

    a = iban("IE", "AIBK93115212345678")
    (l1, l2), n, t, g = sums(23, (60, "12.8"), (10, "34"))
    out.append(("en-ie-odd-slashes", "invoice", packed, page("h2{color:#714B67}", f"""<div class=f>{LOGO}<small>Slaney Packaging Ltd<br>Enniscorthy Business Park<br>Co. Wexford</small></div><p style="margin-left:60%">Blackwater Distillery<br>Ballinlevane East<br>Co. Waterford<br>VAT: IE1234567T</p><h2>Invoice INV/2026/00041</h2><div class=f><div><b>Invoice Date:</b><br>06/05/2026</div><div><b>Due Date:</b><br>05/06/2026</div><div><b>Source:</b><br>S00087</div><div><b>Reference:</b><br>PO-1182</div></div><br><table><tr><th>DESCRIPTION</th><th class=r>QUANTITY</th><th class=r>UNIT PRICE</th><th class=r>TAXES</th><th class=r>AMOUNT</th></tr>{rows(("Gift carton 70cl","60.00","12.80","23%","€ "+en(l1)),("Pallet wrap","10.00","34.00","23%","€ "+en(l2)))}</table><table style="width:40%;margin-left:60%">{rows(("Untaxed Amount","€ "+en(n)),("VAT 23%","€ "+en(t)),("Total","€ "+en(g)))}</table><p>Please use the following communication for your payment: <b>INV/2026/00041</b> on this account: {four(a)}</p><p>Payment terms: 30 Days</p>"""),
        gold("INV/2026/00041", "2026-05-06", "2026-06-05", g, "EUR", a, "Blackwater Distillery", "Slaney Packaging Ltd")))

    a = iban("GB", "HBUK40127612345678")
    (l1, l2), n, t, g = sums(20, (200, "3.15"), (40, "18.6"))
    out.append(("en-central-two-columns", "invoice", drawn, ("Helvetica", [[(50, 800, "Wessex Fasteners plc", 13), (-545, 800, "Sales - Invoice"), (-545, 788, "Page 1 of 1"), (50, 760, "Solent Boatyard Ltd"), (50, 748, "The Hard"), (50, 736, "Gosport PO12 1BX"), (-545, 760, "Wessex Fasteners plc"), (-545, 748, "Unit 4, Airport Service Rd"), (-545, 736, "Portsmouth PO3 5PA"), (50, 690, "Bill-to Customer No."), (160, 690, "C00410"), (320, 690, "VAT Registration No."), (440, 690, "GB 777 8899 00"), (50, 677, "Invoice No."), (160, 677, "PSI-103288"), (320, 677, "Giro No."), (50, 664, "Order No."), (160, 664, "S-ORD101277"), (320, 664, "Bank"), (440, 664, "HSBC"), (50, 651, "Posting Date"), (160, 651, "22 May 2026"), (320, 651, "Account No."), (440, 651, "12345678"), (50, 638, "Due Date"), (160, 638, "21 June 2026"), (320, 638, "IBAN"), (440, 638, a), (50, 625, "Document Date"), (160, 625, "22 May 2026"), (50, 612, "Payment Terms"), (160, 612, "Net 30 days"),
        (50, 580, "No."), (110, 580, "Description"), (-360, 580, "Quantity"), (-430, 580, "Unit Price"), (-470, 580, "VAT %"), (-545, 580, "Amount"), (50, 565, "1928-S"), (110, 565, "Stainless bolt M10"), (-360, 565, "200"), (-430, 565, "3.15"), (-470, 565, "20"), (-545, 565, en(l1)), (50, 552, "1964-S"), (110, 552, "Deck fitting"), (-360, 552, "40"), (-430, 552, "18.60"), (-470, 552, "20"), (-545, 552, en(l2)), (300, 520, "Total GBP Excl. VAT"), (-545, 520, en(n)), (300, 507, "20% VAT"), (-545, 507, en(t)), (300, 490, "Total GBP Incl. VAT"), (-545, 490, en(g))]]),
        gold("PSI-103288", "2026-05-22", "2026-06-21", g, "GBP", a, "Solent Boatyard Ltd", "Wessex Fasteners plc")))

    a = iban("GB", "LOYD30801912345678")
    out.append(("en-solicitor-bill", "invoice", tex, HEAD + rf"""\textbf{{Cotter Hale LLP}} Solicitors\\ 12 Chancery Row, Norwich NR1 3AA\\[6mm] Mrs E. Forsyth\\ The Old Rectory\\ Aylsham NR11 6BW\\[6mm] \begin{{tabular}}{{@{{}}ll}} Bill No: & 104471\\ Our ref: & CH/FOR012/3\\ Date/Tax point: & 15 May 2026\end{{tabular}}\\[5mm] Re: Purchase of Mill Cottage\\[4mm] \begin{{tabular}}{{p{{9.5cm}}r}} Our professional charges & \pounds 1,250.00\\ VAT thereon at 20\% & \pounds 250.00\\ Disbursements: Land Registry fee & \pounds 150.00\\ Searches (no VAT) & \pounds 212.40\\ \hline Total & \pounds 1,862.40\\ Less received on account & (\pounds 500.00)\\ \hline \textbf{{Balance now due to us}} & \textbf{{\pounds 1,362.40}}\end{{tabular}}\\[5mm] Our terms are payment within 28 days of the date of this bill. Client account {four(a)}.""" + END,
        gold("104471", "2026-05-15", "2026-06-12", "1362.40", "GBP", a, "Mrs E. Forsyth", "Cotter Hale LLP")))

    out.append(("en-us-square-react", "invoice", node, react("""row(t('Bluebonnet Catering',{fontSize:16}),t('Invoice #000318')),t('June 2, 2026'),t(' '),row(col(t('Customer'),t('Lone Star Credit Union'),t('ap@lonestarcu.example')),col(t('Invoice Details'),t('PDF created June 2, 2026'),t('$1,949.24')),col(t('Payment'),t('Due June 16, 2026'),t('$1,449.24'))),t(' '),row(t('Items'),t('Quantity'),t('Price'),t('Amount')),row(t('Boxed lunch'),t('110'),t('$15.50'),t('$1,705.00')),row(t('Delivery'),t('1'),t('$95.65'),t('$95.65')),row(t('Subtotal'),t('$1,800.65')),row(t('Sales Tax 8.25%'),t('$148.59')),row(t('Total'),t('$1,949.24')),row(t('Deposit paid May 20, 2026'),t('-$500.00')),row(t('Amount Due'),t('$1,449.24'))"""),
        gold("000318", "2026-06-02", "2026-06-16", "1449.24", "USD", None, "Lone Star Credit Union", "Bluebonnet Catering")))

    out.append(("en-ca-gst-pst", "invoice", node, jspdf("""T(14,20,'Salish Marine Repair Ltd.','2210 Dockside Dr, Victoria BC V9A 3H2','GST 88112 2334 RT0001');R(196,20,'INVOICE 5519');R(196,26,'May 25 2026');T(14,45,'Sold to: Gulf Island Ferries','Ship to: Swartz Bay terminal');
""" + auto(["Qty", "Description", "Unit", "Extended"], [["14", "Labour, hrs", "98.00", "1,372.00"], ["2", "Impeller", "211.50", "423.00"]], 65) + """T(130,100,'Subtotal','GST 5%','PST 7%','Invoice total');R(196,100,'1,795.00');R(196,105,'89.75');R(196,110,'125.65');R(196,115,'$2,010.40');T(14,130,'Terms: Net 30. Interest of 2% per month charged on overdue accounts.');"""),
        gold("5519", "2026-05-25", "2026-06-24", "2010.40", "CAD", None, "Gulf Island Ferries", "Salish Marine Repair Ltd.")))

    out.append(("en-au-bpay", "invoice", wk, page("", """<div class=f><b>Coral Coast Pest Control Pty Ltd</b><br>ABN 51 824 753 556</div><h2>Tax Invoice</h2><table><tr><td>Invoice Number</td><td>Invoice Date</td><td>Due Date</td><td>Amount Due AUD</td></tr><tr><td>INV-7781</td><td>11 May 2026</td><td>25 May 2026</td><td>462.00</td></tr></table><p>Cairns Surf Hostel<br>12 Sheridan St<br>Cairns QLD 4870</p><table><tr><th>Description</th><th class=r>Quantity</th><th class=r>Unit Price</th><th class=r>GST</th><th class=r>Amount AUD</th></tr>""" + rows(("Annual termite inspection", "1.00", "280.00", "10%", "280.00"), ("Roach treatment per room", "7.00", "20.00", "10%", "140.00"), ("", "", "", "Subtotal", "420.00"), ("", "", "", "TOTAL GST 10%", "42.00"), ("", "", "", "TOTAL AUD", "462.00")) + """</table><p>Direct deposit: BSB 064-804 Account 1022 3344<br>BPAY Biller Code 88112 Ref 7781 0042</p>"""),
        gold("INV-7781", "2026-05-11", "2026-05-25", "462.00", "AUD", None, "Cairns Surf Hostel", "Coral Coast Pest Control Pty Ltd")))

    out.append(("en-us-water-utility", "invoice", ruby, prawn("""text 'City of Elm Grove Water Department', size: 13
table([['Account Number','Bill Number','Bill Date','Due Date'],['004-11820-03','2261877','05/12/2026','06/02/2026']])
move_down 10
text "Elm Grove Laundromat\\n55 Main St\\nElm Grove, WI 53122"
move_down 10
table([['Previous balance','$311.20'],['Payment received 04/20/2026','-$311.20'],['Balance forward','$0.00'],['Water usage 41 CCF','$188.60'],['Sewer','$142.75'],['Fire protection','$12.00'],['Current charges','$343.35'],['TOTAL AMOUNT DUE','$343.35']])
move_down 8
text 'A 5% late charge applies after 06/02/2026: $360.52'"""),
        gold("2261877", "2026-05-12", "2026-06-02", "343.35", "USD", None, "Elm Grove Laundromat", "City of Elm Grove Water Department")))

    out.append(("en-credit-cells", "credit_note", cells, [[(110, "Northgate Uniforms Ltd"), (80, "CREDIT NOTE", "R")], [(110, "Leeman Road, York YO26 4XJ"), (80, "No. CR-0219", "R")], [(110, ""), (80, "10 June 2026", "R")], [(110, "Minster Hotel, Precentor's Court, York"), (80, "Against invoice: NU-4417", "R")], [], [(110, "6 x Chef jacket returned, wrong size"), (80, "132.00", "R")], [(110, "VAT 20%"), (80, "26.40", "R")], [(110, "Total credit"), (80, "£158.40", "R")]],
        gold("CR-0219", "2026-06-10", None, "158.40", "GBP", None, "Minster Hotel", "Northgate Uniforms Ltd")))

    out.append(("en-us-contractor-groff", "invoice", groff, """.LP
.ps 14
HARLAN & SONS EXCAVATING
.ps 10
.LP
RR 2 Box 118, Decorah, Iowa 52101
.TS
tab(#);
l l l.
Invoice No. 2288#Date 4/30/26#Terms Net 45
.TE
.LP
Billed to: Winneshiek County Engineer
.TS
tab(#) box;
l r.
Ditch cleanout 32 hr @ 125.00#4,000.00
Mobilization#350.00
_
TOTAL#$4,350.00
.TE
.LP
Please pay from this invoice. No statement will be sent.
""", gold("2288", "2026-04-30", "2026-06-14", "4350.00", "USD", None, "Winneshiek County Engineer", "HARLAN & SONS EXCAVATING")))

    a = iban("GB", "MIDL40051587654321")
    (l1, l2, l3), n, t, g = sums(20, (2, "1150"), (4, "85"), (1, "-120"))
    out.append(("en-hire-discount-flow", "invoice", flowing, ["<b>Castle Marquee Hire</b> &nbsp; Ludlow Road, Leominster HR6 0DF", "Invoice to: Shropshire Show Society", [["Our ref", "Invoice", "Tax date", "Pay by"], ["EV-2216", "8812", "01/06/2026", "15/06/2026"]], [["Item", "Qty", "Price", "Net"], ["Marquee 12 x 24 m", "2", "1,150.00", en(l1)], ["Table set", "4", "85.00", en(l2)], ["Less early booking discount", "", "", en(l3)], ["Goods total", "", "", en(n)], ["VAT @ 20.00%", "", "", en(t)], ["Invoice total", "", "", "£" + en(g)]], f"Bank transfer: IBAN {four(a)}. Please quote 8812."],
        gold("8812", "2026-06-01", "2026-06-15", g, "GBP", a, "Shropshire Show Society", "Castle Marquee Hire")))

    out.append(("en-purchase-order-sent", "order_confirmation", weasy, page("", """<h2>Sales Order Confirmation SO-3319</h2><p>Date: 9 June 2026 &nbsp; Requested ship date: 20 June 2026</p><p>Customer: Fenland Growers Co-op</p><table>""" + rows(("Drip tape 2000 m", "6", "£88.00", "£528.00"), ("VAT", "", "", "£105.60"), ("Order total", "", "", "£633.60")) + """</table><p>Payment terms: 30 days from date of invoice. This is not an invoice.</p>"""), None))
    out.append(("en-monthly-statement", "statement_of_account", drawn, ("Helvetica", [[(50, 800, "Harbour Foods Wholesale", 13), (-545, 800, "STATEMENT"), (50, 770, "The Crab Shack, Whitby"), (-545, 770, "Statement date 31 May 2026"), (50, 740, "Date"), (130, 740, "Reference"), (-400, 740, "Debit"), (-470, 740, "Credit"), (-545, 740, "Balance"), (50, 725, "04/05/26"), (130, 725, "Invoice 66120"), (-400, 725, "212.40"), (-545, 725, "212.40"), (50, 712, "19/05/26"), (130, 712, "Invoice 66204"), (-400, 712, "98.10"), (-545, 712, "310.50"), (50, 699, "25/05/26"), (130, 699, "Payment - thank you"), (-470, 699, "212.40"), (-545, 699, "98.10"), (380, 670, "Total due"), (-545, 670, "£98.10")]]), None))
    out.append(("en-quote-packed", "offer", packed, page("", """<h1>Quotation</h1><p>No. Q-551 &nbsp; 3 June 2026 &nbsp; Valid 30 days</p><p>For: St Mary's PTA</p><table>""" + rows(("Bouncy castle", "£180.00"), ("Generator", "£60.00"), ("Total", "£240.00")) + """</table><p>50% deposit payable on acceptance, balance due on the day.</p>"""), None))
    return out


def papers():
    return german() + polish() + dutch() + english()
