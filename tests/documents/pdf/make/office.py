"""LibreOffice from HTML: what people write by hand."""
from figures import de, en, four, gold, iban, office, pl, sums

PAGE = "<html><head><meta charset='utf-8'></head><body style='font-family:DejaVu Sans;font-size:10pt'>{}</body></html>"


def papers():
    out = []
    a = iban("DE", "660908000012345678")
    out.append(("de-hand-hausmeister", "invoice", office, PAGE.format(f"""<p>Hausmeisterservice Tobias Krahl<br>Durlacher Allee 3<br>76131 Karlsruhe<br>Tel.: 0721 123456</p><p>WEG Parkstraße 10<br>c/o Hausverwaltung Engel<br>76131 Karlsruhe</p><p align=right>Datum: 01.06.2026</p><p><b>Rechnung für Mai 2026</b></p><p>Rechnungsnr: 05-26/WEG10<br>Steuernr: 35123/45678</p><p>Treppenhausreinigung Mai, 4 mal à 45,- &nbsp;&nbsp;&nbsp; 180,- €<br>Winterdienst-Restposten &nbsp;&nbsp;&nbsp; 20,- €<br>Zwischensumme &nbsp;&nbsp;&nbsp; 200,- €<br>MwSt. 19% &nbsp;&nbsp;&nbsp; 38,- €<br><b>Summe &nbsp;&nbsp;&nbsp; 238,- €</b></p><p>Bitte bis Monatsmitte (15.06.2026) auf folgendes Konto: {four(a)}</p><p>MfG T. Krahl</p>"""),
        gold("05-26/WEG10", "2026-06-01", "2026-06-15", "238.00", "EUR", a, "WEG Parkstraße 10", "Hausmeisterservice Tobias Krahl")))
    a = iban("DE", "251900010987654300")
    (l1, l2), n, t, g = sums(19, (8, "56"), (1, "312.40"))
    out.append(("de-hand-kfz-schluss", "invoice", office, PAGE.format(f"""<table width=100%><tr><td>KFZ-Meisterbetrieb Sander<br>Vahrenwalder Str. 200<br>30165 Hannover</td><td>Rechnungs-Nr.<br>Auftrags-Nr.<br>Rechnungsdatum<br>Erstzulassung<br>Kennzeichen</td><td>26/0455<br>A-9912<br>27.03.2026<br>14.08.2019<br>H-AB 123</td></tr></table><p>Pflegedienst Sonnenschein gGmbH<br>Lister Meile 5<br>30161 Hannover</p><table width=100% border=1><tr><td>Arbeitswerte 8 Std.</td><td align=right>{de(l1)}</td></tr><tr><td>Bremsscheiben und Beläge</td><td align=right>{de(l2)}</td></tr><tr><td>Netto</td><td align=right>{de(n)}</td></tr><tr><td>MwSt. 19,00 %</td><td align=right>{de(t)}</td></tr><tr><td>Endbetrag €</td><td align=right>{de(g)}</td></tr></table><p>Nächste HU: 03.2027. Zahlbar nach Erhalt der Rechnung ohne Abzug.</p><p>Hannoversche Volksbank {four(a)}</p>"""),
        gold("26/0455", "2026-03-27", "2026-03-27", g, "EUR", a, "Pflegedienst Sonnenschein gGmbH", "KFZ-Meisterbetrieb Sander")))
    a = iban("PL", "109000750000000123456789")
    (l1, l2), n, t, g = sums(8, (1, "850"), (2, "120"))
    out.append(("pl-hand-remont", "invoice", office, PAGE.format(f"""<p align=right>Olsztyn, 15.04.2026</p><h2 align=center>FAKTURA 7/2026</h2><table width=100%><tr><td>Usługi Remontowe Jan Bąk<br>ul. Mazurska 3, 10-517 Olsztyn<br>NIP 7391112233</td><td>Wspólnota Mieszkaniowa Kormoran<br>ul. Dworcowa 40, 10-437 Olsztyn<br>NIP 7390004455</td></tr></table><table width=100% border=1><tr><td>l.p.</td><td>usługa</td><td>ilość</td><td>cena</td><td>wartość</td></tr><tr><td>1</td><td>naprawa rynny</td><td>1</td><td>850,00</td><td>{pl(l1)}</td></tr><tr><td>2</td><td>malowanie drzwi</td><td>2</td><td>120,00</td><td>{pl(l2)}</td></tr></table><p>wartość netto: {pl(n)} zł<br>VAT 8%: {pl(t)} zł<br>do zapłaty: {pl(g)} zł</p><p>termin: 7 dni, przelew na konto {four(a[2:])}</p>"""),
        gold("7/2026", "2026-04-15", "2026-04-22", g, "PLN", a, "Wspólnota Mieszkaniowa Kormoran", "Usługi Remontowe Jan Bąk")))
    a = iban("NL", "INGB0007654321")
    (l1,), n, t, g = sums(21, (38, "72"))
    out.append(("nl-hand-zzp-bouw", "invoice", office, PAGE.format(f"""<p><b>Timmerman Kees de Wit</b><br>Dorpsstraat 4, 4651 AB Steenbergen<br>KvK 20112233 Btw NL002233445B66</p><p>Aannemersbedrijf Goossens BV<br>Industrieweg 9<br>4651 CD Steenbergen</p><p>Factuur nr. 2026/12 &nbsp; d.d. 29 mei 2026</p><p>Week 20 en 21: 38 uur à € 72,- = € {de(n)}<br>21% btw € {de(t)}<br><b>Totaal te voldoen € {de(g)}</b></p><p>Betaling graag uiterlijk 28 juni 2026 op {four(a)}</p>"""),
        gold("2026/12", "2026-05-29", "2026-06-28", g, "EUR", a, "Aannemersbedrijf Goossens BV", "Timmerman Kees de Wit")))
    a = iban("GB", "NWBK56000312345678")
    out.append(("en-hand-tutor-letter", "invoice", office, PAGE.format("""<p align=right>Eleanor Finch BA PGCE<br>12 Mill Street<br>Ludlow SY8 1AZ</p><p>Corvedale Learning Trust<br>Corve Street<br>Ludlow</p><p>30 April 2026</p><p><b>INVOICE No 17</b></p><p>Maths tuition, summer intake:</p><p>12 sessions @ £38 each: £456.00<br>Workbooks at cost: £41.25</p><p><b>Total: £497.25</b></p><p>I would be grateful for payment by 14 May 2026 to sort code 56-00-03, account 12345678.</p>"""),
        gold("17", "2026-04-30", "2026-05-14", "497.25", "GBP", None, "Corvedale Learning Trust", "Eleanor Finch BA PGCE")))
    out.append(("en-hand-credit-goods", "credit_note", office, PAGE.format("""<h2>CREDIT NOTE</h2><p>Pennine Tools Ltd, Halifax</p><p>To: Calder Joinery</p><table border=1 width=60%><tr><td>Credit note number</td><td>CN 2204</td></tr><tr><td>Date</td><td>8 June 2026</td></tr><tr><td>Against invoice</td><td>INV 19870 of 22 May 2026</td></tr></table><table border=1 width=100%><tr><td>Router bit set, returned faulty</td><td>1</td><td align=right>£64.00</td></tr><tr><td></td><td>VAT 20%</td><td align=right>£12.80</td></tr><tr><td></td><td>Total credited</td><td align=right>£76.80</td></tr></table>"""),
        gold("CN 2204", "2026-06-08", None, "76.80", "GBP", None, "Calder Joinery", "Pennine Tools Ltd")))
    out.append(("nl-hand-pakbon", "delivery_note", office, PAGE.format("""<h2>PAKBON</h2><p>Kwekerij De Linde, Boskoop</p><p>Pakbonnummer 55821<br>Datum 12-05-2026<br>Ordernummer 8812</p><p>Afleveradres: Tuincentrum Groenrijk, Gouda</p><table border=1><tr><td>Artikel</td><td>Aantal</td></tr><tr><td>Buxus 30-40</td><td>120</td></tr></table><p>De factuur volgt per e-mail.</p>"""), None))
    return out
