"""LaTeX and groff: typeset letters and tables."""
from figures import de, en, four, gold, groff, gropdf, iban, lualatex, pl, sums, tex

HEAD = r"""\documentclass[11pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{lmodern}\usepackage{textcomp}\usepackage[margin=22mm]{geometry}\pagestyle{empty}\parindent0pt
\begin{document}"""
LUA = r"""\documentclass[10pt,a4paper]{article}\usepackage{fontspec}\setmainfont{DejaVu Serif}\usepackage[margin=20mm]{geometry}\pagestyle{empty}\parindent0pt
\begin{document}"""
END = "\n\\end{document}\n"


def papers():
    out = []
    # German letter of a freelancer: everything in sentences, sums in a right-aligned table.
    a = iban("DE", "430609671234567890")
    (l1, l2), n, t, g = sums(19, (31.5, 95), (1, "240"))
    out.append(("de-brief-freiberufler", "invoice", tex, HEAD + rf"""
\begin{{flushright}}Dr. Hanna Vogt\\ Übersetzungen und Lektorat\\ Lindenallee 14, 14050 Berlin\\ Steuernummer 13/555/01234\end{{flushright}}
Verlag Morgenland GmbH\\ Frau Stein\\ Gipsstraße 3\\ 10119 Berlin\\[5mm]
\hfill Berlin, den 2. Juni 2026\\[3mm]
{{\large\bfseries Rechnung 26-014}}\\[2mm]
Sehr geehrte Frau Stein,\\[2mm] für das Lektorat des Bandes \glqq Wege nach Osten\grqq{{}} im Zeitraum 4.~Mai bis 29.~Mai 2026 berechne ich wie vereinbart:\\[2mm]
\begin{{tabular}}{{p{{90mm}}r}}
31,5 Stunden zu je 95,00 \texteuro & {de(l1)} \texteuro\\ Registererstellung pauschal & {de(l2)} \texteuro\\ \hline
Nettohonorar & {de(n)} \texteuro\\ zuzüglich 19\,\% Umsatzsteuer & {de(t)} \texteuro\\ \hline
\textbf{{Rechnungsbetrag}} & \textbf{{{de(g)} \texteuro}}\end{{tabular}}\\[3mm]
Bitte überweisen Sie den Rechnungsbetrag bis zum 23. Juni 2026 auf mein Konto bei der GLS Bank, IBAN {four(a)}.\\[3mm] Mit freundlichen Grüßen\\ Hanna Vogt""" + END,
        gold("26-014", "2026-06-02", "2026-06-23", g, "EUR", a, "Verlag Morgenland GmbH", "Dr. Hanna Vogt")))

    # A research institute: two columns of facts with dotted leaders.
    a = iban("DE", "200505501002003004")
    (l1,), n, t, g = sums(7, (3, "1180"))
    out.append(("de-institut-punktlinien", "invoice", tex, HEAD + rf"""
\textsc{{Institut für Küstenforschung e.V.}} \hfill Hamburg\\ \hrule\vspace{{4mm}}
\begin{{minipage}}[t]{{80mm}}Reederei Petersen AG\\ Rechnungseingang\\ Elbchaussee 77\\ 22763 Hamburg\end{{minipage}}\hfill
\begin{{minipage}}[t]{{70mm}}Rechnung Nr.\dotfill IK/2026/0077\\ vom\dotfill 15.05.2026\\ Leistungszeit\dotfill 04/2026\\ Debitor\dotfill 70115\\ zahlbar bis\dotfill 14.06.2026\end{{minipage}}\\[8mm]
\begin{{tabular}}{{lrr}}Leistung & Einzelpreis & Summe\\ \hline Seegangsgutachten, 3 Stationen & 1.180,00 & {de(l1)}\\ \hline & netto EUR & {de(n)}\\ & 7\% USt EUR & {de(t)}\\ & \textbf{{Gesamt EUR}} & \textbf{{{de(g)}}}\end{{tabular}}\\[6mm]
Hamburger Sparkasse \quad {four(a)} \quad HASPDEHHXXX""" + END,
        gold("IK/2026/0077", "2026-05-15", "2026-06-14", g, "EUR", a, "Reederei Petersen AG", "Institut für Küstenforschung e.V.")))

    # Swiss francs, from Germany's neighbour, small business without tax.
    a = iban("CH", "00700114803214785")
    out.append(("de-ch-honorar-ohne-mwst", "invoice", lualatex, LUA + rf"""
Reto Caflisch, Fotograf\\ Aeplistrasse 9\\ 9008 St. Gallen\\[8mm] Gemeinde Speicher\\ Dorf 10\\ 9042 Speicher\\[8mm] St. Gallen, 28. März 2026\\[4mm] \textbf{{Rechnung R-318: Luftaufnahmen Schulhaus}}\\[3mm]
\begin{{tabular}}{{lr}}2 Halbtage à CHF 640.00 & 1’280.00\\ Spesen & 84.50\\ \hline Total CHF & 1’364.50\end{{tabular}}\\[3mm] Nicht mehrwertsteuerpflichtig.\\ Zahlungsfrist: 30 Tage netto\\ Konto: {four(a)}""" + END,
        gold("R-318", "2026-03-28", "2026-04-27", "1364.50", "CHF", a, "Gemeinde Speicher", "Reto Caflisch")))

    # Polish, LaTeX: a notary's clerk; day in words.
    a = iban("PL", "249000050000460012345678")
    (l1, l2), n, t, g = sums(23, (1, 1850), (4, 65))
    out.append(("pl-latex-kancelaria", "invoice", lualatex, LUA + rf"""
\hfill Gdynia, dnia 7 kwietnia 2026 r.\\[3mm] \begin{{center}}\Large FAKTURA nr 14/04/2026\end{{center}}
\begin{{minipage}}[t]{{75mm}}Sprzedawca:\\ Biuro Tłumaczeń Baltica\\ ul. Portowa 3, 81-350 Gdynia\\ NIP: 586-10-02-003\end{{minipage}}\hfill\begin{{minipage}}[t]{{75mm}}Nabywca:\\ Stocznia Remontowa Mewa S.A.\\ ul. Nabrzeże 1, 81-061 Gdynia\\ NIP: 958-00-11-222\end{{minipage}}\\[5mm]
Data dokonania usługi: 31 marca 2026 r.\\[2mm]
\begin{{tabular}}{{|l|l|r|r|}}\hline Lp. & Usługa & Cena netto & Wartość netto\\ \hline 1 & Tłumaczenie przysięgłe & {pl(1850)} & {pl(l1)}\\ 2 & Odpisy (4) & {pl(65)} & {pl(l2)}\\ \hline\end{{tabular}}\\[3mm]
Wartość netto ogółem: {pl(n)} zł\\ Podatek VAT 23\%: {pl(t)} zł\\ \textbf{{Należność ogółem: {pl(g)} zł}}\\[3mm]
Płatność przelewem w terminie 14 dni od daty wystawienia faktury na rachunek {four(a[2:])}.""" + END,
        gold("14/04/2026", "2026-04-07", "2026-04-21", g, "PLN", a, "Stocznia Remontowa Mewa S.A.", "Biuro Tłumaczeń Baltica")))

    # Dutch, LaTeX: a lawyer's declaration.
    a = iban("NL", "TRIO0212345678")
    (l1,), n, t, g = sums(21, (6.4, 235))
    out.append(("nl-latex-declaratie", "invoice", tex, HEAD + rf"""
\begin{{center}}\textsc{{Meijer \& Okkerse Advocaten}}\\ Parkstraat 40, 2514 JK Den Haag\end{{center}}
VOF De Klaproos\\ Markt 2\\ 2611 GP Delft\\[6mm]
\begin{{tabular}}{{ll}}Inzake & Huurgeschil Markt 2\\ Dossier & 20260144\\ Declaratienummer & 26/0391\\ Declaratiedatum & 20 mei 2026\end{{tabular}}\\[5mm]
\begin{{tabular}}{{p{{95mm}}r}}Honorarium 6,4 uur à \texteuro{{}} 235,00 & \texteuro{{}} {de(l1)}\\ Kantoorkosten & \texteuro{{}} 0,00\\ 21\% BTW over \texteuro{{}} {de(n)} & \texteuro{{}} {de(t)}\\ \hline Door u te betalen & \texteuro{{}} {de(g)}\end{{tabular}}\\[5mm]
U gelieve het verschuldigde bedrag binnen veertien dagen na declaratiedatum over te maken op {four(a)} t.n.v. Meijer \& Okkerse.""" + END,
        gold("26/0391", "2026-05-20", "2026-06-03", g, "EUR", a, "VOF De Klaproos", "Meijer & Okkerse Advocaten")))

    # English, LaTeX: a consultant's letter; sum in words too.
    a = iban("GB", "NWBK60161331926819")
    out.append(("en-latex-expert-witness", "invoice", tex, HEAD + r"""
\begin{flushright}Prof. A. J. Whitcombe\\ Forensic Engineering\\ 3 Chapel Row, Bath\end{flushright}
Messrs Harding Blake LLP\\ 12 Queen Square\\ Bristol BS1 4NT\\[4mm] 9th June 2026\\[4mm] Your ref: HB/0071/JT\hfill Our ref: W/26/18\\[4mm]
\textbf{FEE NOTE No. 2026/31}\\[3mm] Re: Collapse at Marsh Lane Depot\\[3mm]
\begin{tabular}{p{100mm}r} Inspection and report, 14 hours at \textsterling 190 & \textsterling 2,660.00\\ Travel & \textsterling 88.40\\ VAT (not registered) & --\\ \hline Total now due & \textsterling 2,748.40\end{tabular}\\[4mm]
Payment is requested within 28 days of the date of this fee note. Account 31926819, sort code 60-16-13.""" + END,
        gold("2026/31", "2026-06-09", "2026-07-07", "2748.40", "GBP", None, "Messrs Harding Blake LLP", "Prof. A. J. Whitcombe")))

    # groff: an English trade bill in Times with boxed table.
    a = iban("GB", "BARC20201530093459")
    (l1, l2), n, t, g = sums(20, (14, "23.50"), (3, "61"))
    out.append(("en-groff-trade-bill", "invoice", groff, f""".LP
.ps 16
Thornbury Timber Supplies
.ps 10
.LP
Sales Invoice
.TS
allbox tab(#);
l l l l.
Invoice No#Tax Point#Account#Your Order
SI-44109#22 May 2026#BRI002#PO 7714
.TE
.LP
.nf
To: Bridges Joinery
Unit 9, Mill Park
Gloucester GL1 5SH
.fi
.TS
tab(#) box;
l n n n.
Description#Qty#Each#Net
Oak board 2.4m#14#23.50#{en(l1)}
Sapele 3m#3#61.00#{en(l2)}
.TE
.TS
tab(#);
l n.
Goods Total#{en(n)}
VAT @ 20%#{en(t)}
Invoice Total GBP#{en(g)}
.TE
.LP
Terms: strictly 30 days from invoice date. Title passes on payment.
Bank: {four(a)}
""", gold("SI-44109", "2026-05-22", "2026-06-21", g, "GBP", a, "Bridges Joinery", "Thornbury Timber Supplies")))

    # groff: a statement of account, no invoice.
    out.append(("en-groff-statement", "statement_of_account", groff, """.LP
.ps 14
STATEMENT OF ACCOUNT
.ps 10
.LP
Pike & Sons Agricultural Merchants
.LP
Account: HOLLY03   Date: 31 May 2026
.TS
allbox tab(#);
l l n n n.
Date#Reference#Debit#Credit#Balance
02/04/26#Inv 30117#412.00##412.00
11/04/26#Inv 30188#98.40##510.40
30/04/26#Payment##412.00#98.40
19/05/26#Inv 30402#233.10##331.50
.TE
.LP
Total outstanding: 331.50   Current 233.10   30 days 98.40
""", None))

    # groff: a Dutch plumber; the old typewriter look, Courier.
    a = iban("NL", "ABNA0543217654")
    (l1, l2), n, t, g = sums(21, (3.5, "62"), (1, "187.40"))
    out.append(("nl-groff-schrijfmachine", "invoice", gropdf, f""".LP
.fam C
.nf
Loodgietersbedrijf Huisman
Kerkweg 11, 8011 CV Zwolle

Aan: Mevr. T. Boersma
     Assendorperstraat 70
     8012 EB Zwolle

REKENING

Nummer  : 26.207
Datum   : 9 maart 2026
Werk    : vervangen combiketel

Arbeid 3,5 uur x 62,00          {de(l1):>10}
Materiaal                       {de(l2):>10}
                                ----------
Totaal exclusief                {de(n):>10}
BTW 21%                         {de(t):>10}
                                ----------
Totaal inclusief        EUR     {de(g):>10}

Betaling binnen 8 dagen op {four(a)}
.fi
""", gold("26.207", "2026-03-09", "2026-03-17", g, "EUR", a, "T. Boersma", "Loodgietersbedrijf Huisman")))

    # groff: a German co-operative's monthly settlement, boxed.
    a = iban("DE", "743900000005566778")
    (l1, l2), n, t, g = sums(19, (880, "0.42"), (2, "75"))
    out.append(("de-groff-genossenschaft", "invoice", groff, f""".LP
.B "Maschinenring Donautal eG"
.br
Hauptplatz 1, 94315 Straubing
.LP
.nf
Herrn
Alois Brunner
Moos 4
94374 Schwarzach
.fi
.LP
Rechnung für Maschinenleistungen
.TS
tab(#);
l l.
Rg.-Nr.:#M-26/1189
Rg.-Datum:#31.05.2026
Mitglieds-Nr.:#20417
.TE
.TS
allbox tab(#);
l n n n.
Leistung#Menge#Satz#EUR
Ballenpressen, kg#880#0,42#{de(l1)}
Anfahrt#2#75,00#{de(l2)}
Summe netto###{de(n)}
USt 19 %###{de(t)}
Summe brutto###{de(g)}
.TE
.LP
Fällig: 21.06.2026. Wir bitten um Überweisung auf IBAN {four(a)}.
""", gold("M-26/1189", "2026-05-31", "2026-06-21", g, "EUR", a, "Alois Brunner", "Maschinenring Donautal eG")))

    # groff: Polish order confirmation; its fonts have no Polish letters.
    out.append(("pl-groff-potwierdzenie", "order_confirmation", groff, """.LP
.ps 14
Potwierdzenie zamowienia nr ZK/2026/318
.ps 10
.LP
Data: 14.05.2026
.LP
Sprzedawca: Hurtownia Papieru Arkusz, Lodz
.br
Zamawiajacy: Szkola Podstawowa nr 4, Zgierz
.TS
allbox tab(#);
l n n n.
Towar#Ilosc#Cena#Wartosc
Papier A4 80g#40#18,90#756,00
Razem netto###756,00
VAT 23%###173,88
Razem brutto###929,88
.TE
.LP
Przewidywany termin dostawy: 21.05.2026. Termin platnosci: 14 dni od wystawienia faktury.
""", None))
    return out
