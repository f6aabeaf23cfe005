"""German papers: name, part, producer, content, gold (None: no invoice, the kind instead)."""
import datetime as dt
from decimal import Decimal as D

import drawn
import sheets as h
import typ
from firms import Invoice, cents, date, money


def papers():
    I = lambda seed, number, **k: Invoice(seed, "de", number, **k)
    a = I(1, "RE1024", symbol="_€")
    yield "lexoffice", "seen", "weasy", h.lexoffice(a), a.gold()
    a = I(2, "RE-2026-0117", days=10)
    yield "lexoffice-days", "unseen", "weasy", h.lexoffice(a, number="Rechnungsnummer", issued="Rechnungsdatum", pay="Zahlbar innerhalb von 10 Tagen ab Rechnungsdatum ohne Abzug."), a.gold()
    a = I(3, "2026-88", days=0, dates="dmy.", symbol="_EUR")
    yield "sevdesk-at-once", "seen", "wk", h.sevdesk(a), a.gold(due=str(a.issued))
    a = I(4, "RG-260412", days=30, rate="7")
    yield "sevdesk-due", "seen", "wk", h.sevdesk(a, due_row=a.d(a.due), terms=f"30 Tage netto"), a.gold()
    a = I(5, "10045", days=30, symbol="_€")
    sk = a.issued + dt.timedelta(10)
    yield "sevdesk-skonto", "unseen", "wk", h.sevdesk(a, terms=f"Bei Zahlung bis {a.d(sk)} 2 % Skonto ({a.m(cents(a.gross * D('0.98')))}), bis {a.d(a.due)} ohne Abzug.", label="Belegnummer"), a.gold()
    a = I(6, "4711/26", days=14)
    yield "datev", "seen", "bytes", drawn.datev(a, [f"Zahlungsbedingungen: 14 Tage netto ab Rechnungsdatum."], [("Nettobetrag", a.m(a.net)), (f"{a.rate}% MwSt.", a.m(a.tax)), ("Rechnungsbetrag", a.m(a.gross))],
        [("Kunden-Nr.", a.customer), ("Rechnungs-Nr.", a.number), ("Datum", a.d()), ("Leistungsdatum", a.d(a.delivered))], "Rechnung"), a.gold()
    a = I(7, "R 2026 0031", days=30, lines=60)
    yield "datev-pages", "seen", "bytes", drawn.datev(a, ["2% Skonto innerhalb 8 Tagen, 30 Tage netto."], [("Zwischensumme", a.m(a.net)), ("Umsatzsteuer 19 %", a.m(a.tax)), ("Endbetrag", a.m(a.gross))],
        [("Rechnungsnummer:", a.number), ("Kundennummer:", a.customer), ("Rechnungsdatum:", a.d()), ("Ihr Zeichen:", "km-"+a.order)], "Rechnung", font="Times-Roman"), a.gold()
    a = I(8, "AR26-00931", days=14, symbol="€ _"[:2] if False else "_€")
    yield "datev-two-columns", "unseen", "bytes", drawn.datev(a, [f"Bitte zahlen Sie bis spätestens {a.d(a.due)}. Bei Rückfragen: 0821 {a.customer}."], [("Summe", a.m(a.net)), ("19,00 % USt auf " + a.m(a.net), a.m(a.tax)), ("Zu zahlender Betrag", a.m(a.gross))],
        [("Rechnung", a.number), ("Auftrag", a.order), ("Vom", a.d()), ("Seite", "1 von 1")], "RECHNUNG", font="DejaVuSans"), a.gold()
    a = I(9, "90017734", days=30, symbol="_EUR", seller=1)
    w = 82
    body = [a.seller[0], a.seller[1] + ", " + a.seller[2], "", "", a.buyer[0], a.buyer[1], a.buyer[2], "", "R E C H N U N G", "Rechnung", "",
            f"Belegnr./Datum{'':16}{a.number} / {a.d()}", f"Auftragsnr./Datum{'':13}{a.order} / {a.d(a.delivered)}", f"Lieferscheinnr.{'':15}80{a.customer}", f"Kundennr.{'':21}{a.customer}", f"Währung{'':23}EUR", "",
            "Pos.  Material / Bezeichnung            Menge       Preis         Wert", "-" * 74]
    body += [f"{i*10:05d} {t:<32}{c:>6} ST{money(p,'de',None):>12}{money(c*p,'de',None):>13}" for i, (t, c, p) in enumerate(a.rows, 1)]
    body += ["-" * 74, f"{'Summe der Positionen':<50}{money(a.net,'de',None):>20}", f"{'Ausgangssteuer 19,000 %':<50}{money(a.tax,'de',None):>20}", f"{'Endbetrag EUR':<50}{money(a.gross,'de',None):>20}", "",
             "Zahlungsbedingungen:  Innerhalb 14 Tagen 2 % Skonto", "                      innerhalb 30 Tagen ohne Abzug", f"Bankverbindung: IBAN {a.iban}"]
    yield "sap", "seen", "bytes", drawn.sap(a, body), a.gold()
    a = I(10, "SR-2026-05", days=21, paid="0.4", symbol="_€")

    def handwerk(p):
        p.cell(0, 5, a.seller[0], new_x="LMARGIN", new_y="NEXT"); p.cell(0, 5, f"{a.seller[1]}, {a.seller[2]}", new_x="LMARGIN", new_y="NEXT"); p.ln(10)
        for x in a.buyer: p.cell(0, 5, x, new_x="LMARGIN", new_y="NEXT")
        p.ln(8); p.set_font("D", "B", 13); p.cell(0, 8, f"Schlussrechnung Nr. {a.number}", new_x="LMARGIN", new_y="NEXT"); p.set_font("D", "", 9)
        p.cell(60, 6, f"Datum: {a.d()}"); p.cell(60, 6, f"Bauvorhaben: {a.order}"); p.ln(10)
        for t, c, pr in a.rows:
            p.cell(100, 6, t, border=1); p.cell(20, 6, str(c), border=1, align="R"); p.cell(30, 6, a.m(pr), border=1, align="R"); p.cell(35, 6, a.m(c * pr), border=1, align="R"); p.ln()
        for l, v in (("Nettosumme", a.net), ("zzgl. 19% MwSt.", a.tax), ("Bruttosumme", a.gross), ("abzgl. Abschlagszahlung vom " + a.d(a.delivered), -a.paid), ("Noch zu zahlen", a.open)):
            p.cell(150, 6, l, align="R"); p.cell(35, 6, a.m(v), align="R"); p.ln()
        p.ln(6); p.multi_cell(0, 5, f"Zahlbar bis {a.d(a.due)} ohne Abzug auf Konto IBAN {a.iban}.")
    yield "final-with-parts", "seen", "bytes", drawn.fpdf(a, handwerk), a.gold()
    a = I(11, "1187", currency="CHF", rate="8.1", days=30, style="ch", country="CH", seller=5, buyer=5)
    yield "swiss-qr", "seen", "bytes", typ.swiss(a, "Besten Dank für Ihren Auftrag.", [("Zwischentotal", a.m(a.net, False)), ("MWST 8.1 %", a.m(a.tax, False)), ("Total CHF", a.m(a.gross, False))]), a.gold()
    a = I(12, "HN 14/2026", days=14, rate="20", country="AT", symbol="€_")
    yield "austrian-fee-note", "unseen", "bytes", typ.grid(a, [("Honorarnote Nr.", a.number), ("Ausstellungsdatum", a.d()), ("Leistungszeitraum", a.d(a.delivered)), ("Klientennr.", a.customer)], "Honorarnote", ["Leistung", "Std.", "Satz", "Betrag"],
        [("Honorar netto", a.m(a.net)), ("20 % USt", a.m(a.tax)), ("Gesamtbetrag", a.m(a.gross))], [f"Zahlbar innerhalb von 14 Tagen nach Rechnungserhalt auf IBAN {a.iban}."]), a.gold()
    a = I(13, "26-009", rate="0", days=14, dates="long", symbol="_Euro")
    rows = "".join(f"<p>{w}, {c} × {a.m(p)} = {a.m(c * p)}</p>" for w, c, p in a.rows)
    yield "small-firm-letter", "seen", "office", h.letter_de(a, f"<p>Für folgende Leistungen erlaube ich mir zu berechnen:</p>{rows}<p><b>Gesamtbetrag: {a.m(a.gross)}</b></p><p>Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.</p><p>Ich bitte um Überweisung bis zum {a.d(a.due)} auf mein Konto {h.group(a.iban)}.</p>"), a.gold()
    a = I(14, "EU-2026-17", reverse=True, days=30, symbol="_€")
    yield "reverse-charge", "seen", "weasy", h.lexoffice(a, pay="Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge), § 13b UStG. Zahlungsziel: 30 Tage ab Rechnungsdatum.", number="Rechnungsnummer"), a.gold()
    a = I(15, "GS-2026-004", kind="credit_note", refers="RE-2026-0101")
    yield "credit-note", "seen", "weasy", h.lexoffice(a, number="Gutschriftsnr.", title="Gutschrift", total="Gutschriftsbetrag", intro=f"zu unserer Rechnung RE-2026-0101 vom {a.d(a.delivered)} erhalten Sie folgende Gutschrift.", pay="Der Betrag wird mit Ihrer nächsten Rechnung verrechnet."), a.gold()
    a = I(16, "ST-2026-011", kind="credit_note", refers="4711/25")
    yield "cancelled", "unseen", "bytes", drawn.datev(a, ["Der Betrag wird Ihnen in den nächsten Tagen überwiesen."], [("Nettobetrag", a.m(-a.net)), ("19% MwSt.", a.m(-a.tax)), ("Gesamtbetrag", a.m(-a.gross))],
        [("Beleg-Nr.", a.number), ("Datum", a.d()), ("Kunden-Nr.", a.customer)], "Stornorechnung zu Rechnung 4711/25"), a.gold()
    a = I(17, "D2026-3301", days=7, symbol="_€")
    yield "direct-debit", "seen", "weasy", h.sevdesk(a, terms=f"Den Betrag ziehen wir am {a.d(a.due)} per SEPA-Lastschrift von Ihrem Konto ein. Mandatsreferenz M-{a.customer}", label="Rechnungs-Nr."), a.gold(never_dun="direct_debit")
    a = I(18, "FZ26-114", days=14)
    yield "blocks", "unseen", "wk", h.freshbooks(a, ("Rechnung an", "Rechnungsdatum", "Rechnungsnummer", "Offener Betrag (EUR)"), "Fälligkeitsdatum", ["Leistung", "Satz", "Menge", "Summe", "Zwischensumme", "MwSt. 19%", "Gesamtsumme", "Bezahlter Betrag"], "Offener Betrag"), a.gold()
    a = I(19, "RE-10988", days=14, paid="0.5")
    yield "blocks-part-paid", "seen", "pisa", h.freshbooks(a, ("Rechnung an", "Rechnungsdatum", "Rechnungsnummer", "Offener Betrag (EUR)"), "Zahlbar bis", ["Leistung", "Satz", "Menge", "Summe", "Zwischensumme", "MwSt. 19%", "Gesamtsumme", "Bereits bezahlt"], "Offener Betrag"), a.gold()
    a = I(20, "0123-2026", days=14, symbol="_EUR", style="bare")

    def pieces(text, page_, doc):
        text(60, 60, a.seller[0], 12, "hebo")
        for k, x in enumerate(a.buyer): text(60, 110 + 12 * k, x)
        text(60, 180, "Rechnung", 16, "hebo")
        text(60, 200, "Nummer"); text(160, 200, a.number); text(300, 200, "Fällig am"); text(400, 200, a.d(a.due))
        text(60, 214, "Datum"); text(160, 214, a.d()); text(300, 214, "Kunde"); text(400, 214, a.customer)
        y = 250
        for t, c, p in a.rows:
            text(60, y, t); text(330, y, f"{c} x {a.m(p)}"); text(460, y, a.m(c * p)); y += 14
        for l, v in (("Netto", a.net), ("MwSt 19%", a.tax), ("Gesamt", a.gross)):
            text(330, y, l); text(460, y, a.m(v)); y += 14
        text(60, 780, f"Bank: {a.iban}", 7)
    yield "placed-words", "seen", "bytes", drawn.mupdf(pieces), a.gold()
    a = I(21, "2026/04/15", days=14)
    yield "spreadsheet", "unseen", "office", h.page(f"""<table><tr><td>{a.seller[0]}</td><td></td><td></td></tr><tr><td>{a.seller[1]}</td></tr><tr><td>{a.seller[2]}</td></tr><tr><td>&nbsp;</td></tr><tr><td>{a.buyer[0]}</td></tr><tr><td>{a.buyer[1]}</td></tr><tr><td>{a.buyer[2]}</td></tr><tr><td>&nbsp;</td></tr>
<tr><td><b>Rechnung</b></td><td>Nr.:</td><td>{a.number}</td></tr><tr><td></td><td>Datum:</td><td>{a.d()}</td></tr><tr><td></td><td>Zahlungsziel:</td><td>{a.d(a.due)}</td></tr></table>{h.plain_rows(a, ['Nr', 'Text', 'Anz.', 'EP', 'GP'])}<table><tr><td></td><td>Summe netto</td><td class=r>{a.m(a.net)}</td></tr><tr><td></td><td>19 % MwSt.</td><td class=r>{a.m(a.tax)}</td></tr><tr><td></td><td>Summe brutto</td><td class=r>{a.m(a.gross)}</td></tr></table>"""), a.gold()
    # Papers that are no invoices to be paid.
    a = I(40, "AN-2026-77", days=30)
    yield "offer", "seen", "weasy", h.lexoffice(a, number="Angebotsnr.", title="Angebot", intro="gerne bieten wir Ihnen folgende Leistungen an.", pay=f"Dieses Angebot ist gültig bis {a.d(a.due)}. Zahlung 14 Tage nach Rechnung.", total="Angebotssumme"), "offer"
    a = I(41, "AB-4420", days=14)
    yield "order", "unseen", "wk", h.sevdesk(a, title=f"Auftragsbestätigung {a.number}", label="Auftragsnummer", terms="Zahlbar innerhalb 14 Tagen nach Rechnungsstellung", due_row=None), "order_confirmation"
    a = I(42, "LS-8801")
    yield "delivery", "seen", "bytes", drawn.datev(a, ["Ware vollständig erhalten: ______________"], [("Anzahl Packstücke", "3")], [("Lieferschein-Nr.", a.number), ("Lieferdatum", a.d()), ("Auftrag", a.order)], "Lieferschein"), "delivery_note"
    a = I(43, "RE-2026-0042", days=14)
    yield "reminder", "seen", "weasy", h.letter_de(a, f"<p>zu unserer Rechnung RE-2026-0042 vom {a.d()} über {a.m(a.gross)}, fällig am {a.d(a.due)}, konnten wir noch keinen Zahlungseingang feststellen. Bitte überweisen Sie den offenen Betrag innerhalb von 7 Tagen.</p><table><tr><td>Rechnungsnummer</td><td>Fällig</td><td>Offener Betrag</td></tr><tr><td>RE-2026-0042</td><td>{a.d(a.due)}</td><td>{a.m(a.gross)}</td></tr></table>", "Zahlungserinnerung"), "reminder"
    a = I(44, "M-2211", days=14)
    yield "dunning", "unseen", "wk", h.letter_de(a, f"<p>trotz unserer Erinnerung ist folgende Rechnung noch offen:</p><table><tr><td>Rechnung</td><td>Datum</td><td>Fällig</td><td>Betrag</td></tr><tr><td>RE-77</td><td>{a.d()}</td><td>{a.d(a.due)}</td><td>{a.m(a.gross)}</td></tr><tr><td></td><td></td><td>Mahngebühr</td><td>5,00 EUR</td></tr></table><p>Zahlbar sofort.</p>", "2. Mahnung"), "reminder"
    a = I(45, "PF-2026-3", days=14)
    yield "proforma", "seen", "bytes", drawn.datev(a, ["Nur für Zollzwecke."], [("Warenwert", a.m(a.net)), ("Gesamt", a.m(a.net))], [("Proforma-Nr.", a.number), ("Datum", a.d())], "Proforma-Rechnung"), "pro_forma"
    a = I(46, "Q-118")
    yield "receipt", "unseen", "pisa", h.letter_de(a, f"<p>Quittung Nr. Q-118</p><p>Betrag: {a.m(a.gross)} dankend in bar erhalten am {a.d()}.</p>", "Quittung"), "receipt"
    a = I(47, "AB-2026-210", days=14)
    yield "order-letter", "seen", "weasy", h.lexoffice(a, number="Auftragsnr.", title="Auftragsbestätigung", intro="vielen Dank für Ihren Auftrag, den wir wie folgt bestätigen.", pay="Zahlung: 14 Tage netto nach Rechnungserhalt."), "order_confirmation"
    a = I(48, "RE-2026-0555", days=14)
    yield "dunning-form", "seen", "weasy", h.sevdesk(a, title="1. Mahnung zu Rechnung RE-2026-0555", label="Rechnungs-Nr.", due_row=a.d(a.due), terms="Bitte überweisen Sie den offenen Betrag bis zum " + a.d(a.due)), "reminder"
    a = I(49, "Q-119")
    yield "receipt-form", "seen", "wk", h.sevdesk(a, title="Quittung Q-119", label="Beleg-Nr.", terms="Betrag dankend in bar erhalten"), "receipt"
