"""Layouts written as HTML, in the manner of the usual programs; a producer of choice makes the PDF."""
from html import escape as e

FONT = "font-family:'DejaVu Sans',sans-serif;font-size:8.5pt;line-height:1.35"


def page(body, css=""):
    return f"<html><head><meta charset='utf-8'><style>@page{{size:A4;margin:18mm}}body{{{FONT}}}table{{border-collapse:collapse;width:100%}}td,th{{text-align:left;vertical-align:top;padding:2px 4px}}.r{{text-align:right}}h1{{font-size:15pt}}small{{font-size:6.5pt}}{css}</style></head><body>{body}</body></html>"


def who(firm):
    return "<br>".join(e(x) for x in firm)


def rows(inv, heads, cols, css=""):
    """A table of goods; cols are functions of (position, what, count, price)."""
    out = "".join(f"<th class='{'r' if k > 1 else ''}'>{h}</th>" for k, h in enumerate(heads))
    out = f"<table style='{css}'><tr>{out}</tr>"
    for i, (what, count, price) in enumerate(inv.rows, 1):
        cells = [c(i, what, count, price) for c in cols]
        out += "<tr>" + "".join(f"<td class='{'r' if k > 1 else ''}'>{c}</td>" for k, c in enumerate(cells)) + "</tr>"
    return out + "</table>"


def plain_rows(inv, heads, symbol=True):
    return rows(inv, heads, [lambda i, w, c, p: i, lambda i, w, c, p: e(w), lambda i, w, c, p: c,
                             lambda i, w, c, p: inv.m(p, symbol), lambda i, w, c, p: inv.m(c * p, symbol)])


def sums(pairs, width="45%"):
    trs = "".join(f"<tr><td>{a}</td><td class='r'>{b}</td></tr>" for a, b in pairs)
    return f"<table style='width:{width};margin-left:auto'>{trs}</table>"


# --- German -----------------------------------------------------------------------------------------------

def lexoffice(inv, number="Rechnungsnr.", issued="Datum", title="Rechnung", pay=None, total="Gesamtbetrag", intro="unsere Lieferungen/Leistungen stellen wir Ihnen wie folgt in Rechnung."):
    s, b = inv.seller, inv.buyer
    pay = pay or f"Bitte überweisen Sie den Rechnungsbetrag bis zum {inv.d(inv.due)} auf das unten angegebene Konto."
    return page(f"""
<table><tr><td style='width:58%'><small><u>{e(' · '.join(s))}</u></small><br><br>{who(b)}</td>
<td><table><tr><td>{number}</td><td class=r>{inv.number}</td></tr><tr><td>Kundennr.</td><td class=r>{inv.customer}</td></tr>
<tr><td>{issued}</td><td class=r>{inv.d()}</td></tr><tr><td>Lieferdatum</td><td class=r>{inv.d(inv.delivered)}</td></tr></table></td></tr></table>
<br><br><h1>{title}</h1><p>Sehr geehrte Damen und Herren,<br>{intro}</p>
{plain_rows(inv, ['Pos.', 'Bezeichnung', 'Menge', 'Einzelpreis', 'Gesamt'])}<hr>
{sums([('Summe netto', inv.m(inv.net)), (f'zzgl. {inv.rate} % USt.', inv.m(inv.tax)), (f'<b>{total}</b>', f'<b>{inv.m(inv.gross)}</b>')])}
<p>{pay}</p><p>Mit freundlichen Grüßen<br>{e(s[0])}</p>
<table style='margin-top:30mm;font-size:6.5pt'><tr><td>{who(s)}</td><td>Tel. 0821 5550{inv.customer}<br>info@beispiel.example</td><td>USt-IdNr. DE27{inv.customer}19<br>Steuernr. 103/{inv.customer}/12</td><td>Musterbank<br>IBAN {group(inv.iban)}<br>BIC MUSTDEFF</td></tr></table>""")


def group(account):
    return " ".join(account[i:i + 4] for i in range(0, len(account), 4))


def nrb(account):
    """A Polish account as it is written at home."""
    return account[2:4] + " " + group(account[4:])


def sevdesk(inv, due_row=None, terms="Zahlbar sofort, rein netto", label="Rechnungs-Nr.", title=None, totals=None):
    s, b = inv.seller, inv.buyer
    title = title or f"Rechnung Nr. {inv.number}"
    totals = totals or [("Gesamtbetrag netto", inv.m(inv.net)), (f"Umsatzsteuer {inv.rate}%", inv.m(inv.tax)), ("<b>Gesamtbetrag brutto</b>", f"<b>{inv.m(inv.gross)}</b>")]
    due_row = f"<td>Fälligkeit</td><td>{due_row}</td>" if due_row else ""
    return page(f"""<div style='text-align:right'><b style='font-size:13pt'>{e(s[0])}</b><br>{e(s[1])}<br>{e(s[2])}</div>
<p>{who(b)}</p><h2>{title}</h2>
<table style='border-top:1px solid #999;border-bottom:1px solid #999'><tr><td>{label}</td><td>{inv.number}</td><td>Rechnungsdatum</td><td>{inv.d()}</td></tr>
<tr><td>Referenz</td><td>{inv.order}</td><td>Lieferdatum</td><td>{inv.d(inv.delivered)}</td></tr>
<tr><td>Ihre Kundennummer</td><td>{inv.customer}</td>{due_row}</tr></table><br>
{plain_rows(inv, ['Pos.', 'Beschreibung', 'Menge', 'Einzelpreis', 'Gesamtpreis'])}<br>{sums(totals, '55%')}
<p>Zahlungsbedingungen: {terms}</p><p>Der Rechnungsbetrag ist unter Angabe der Rechnungsnummer auf das Konto {group(inv.iban)} zu überweisen.</p>""")


def letter_de(inv, body, title=None):
    s, b = inv.seller, inv.buyer
    return page(f"<p>{who(s)}</p><p>{who(b)}</p><p style='text-align:right'>{e(s[2].split(' ', 1)[1])}, {inv.d()}</p><p><b>{title or 'Rechnung Nr. ' + inv.number}</b></p>" + body)


# --- Polish -----------------------------------------------------------------------------------------------

def nip(inv, k):
    return f"NIP: {int(inv.customer) * 7919 + k:010d}"[:15]


def fakturownia(inv, title="Faktura numer", due="Termin płatności", extra=(), total="Do zapłaty", paid=False):
    pln = lambda x: inv.m(x, False)
    body = rows(inv, ["Lp", "Nazwa towaru lub usługi", "Ilość", "Cena netto", "Wartość netto", "VAT %", "Wartość VAT", "Wartość brutto"],
                [lambda i, w, c, p: i, lambda i, w, c, p: e(w), lambda i, w, c, p: c, lambda i, w, c, p: pln(p), lambda i, w, c, p: pln(c * p),
                 lambda i, w, c, p: inv.rate, lambda i, w, c, p: pln((c * p * inv.rate / 100).quantize(p)), lambda i, w, c, p: pln((c * p * (100 + inv.rate) / 100).quantize(p))],
                "font-size:7pt;border:1px solid #888")
    paid = f"<tr><td>Zapłacono</td><td class=r>{inv.m(inv.paid)}</td></tr>" if paid else ""
    return page(f"""<table><tr><td><h1 style='font-size:13pt'>{title} {inv.number}</h1></td><td class=r>Wystawiono dnia: {inv.d()}<br>Data sprzedaży: {inv.d(inv.delivered)}<br>{due}: {inv.d(inv.due)}<br>Metoda płatności: przelew</td></tr></table>
<table><tr><td style='width:50%'><b>Sprzedawca</b><br>{who(inv.seller)}<br>{nip(inv, 1)}<br>Nr konta {nrb(inv.iban)}</td><td><b>Nabywca</b><br>{who(inv.buyer)}<br>{nip(inv, 2)}</td></tr></table><br>{body}<br>
<table style='width:60%;margin-left:auto;font-size:7.5pt'><tr><td>Razem</td><td class=r>{pln(inv.net)}</td><td class=r>{pln(inv.tax)}</td><td class=r>{pln(inv.gross)}</td></tr></table><br>
<table style='width:45%'>{paid}<tr><td><b>{total}</b></td><td class=r><b>{inv.m(inv.open)}</b></td></tr></table><p>Słownie: (kwota słownie) PLN 00/100</p>{''.join(f'<p>{x}</p>' for x in extra)}""")


def wfirma(inv, terms=None, head="FAKTURA VAT", net="Razem netto"):
    cell = "border:1px solid #aaa;padding:3px"
    pln = lambda x: inv.m(x, False)
    terms = terms or f"<td style='{cell}'><small>Termin płatności</small><br>{inv.d(inv.due)}</td>"
    return page(f"""<table><tr><td style='{cell}'><small>Sprzedawca</small><br>{who(inv.seller)}<br>{nip(inv, 3)}</td>
<td style='{cell}'><b>{head}</b><br><small>Nr:</small> <b>{inv.number}</b><br>oryginał</td></tr>
<tr><td style='{cell}'><small>Nabywca</small><br>{who(inv.buyer)}<br>{nip(inv, 4)}</td><td style='{cell}'><small>Miejsce wystawienia</small><br>Kraków</td></tr></table>
<table><tr><td style='{cell}'><small>Data wystawienia</small><br>{inv.d()}</td><td style='{cell}'><small>Data dostawy/wykonania usługi</small><br>{inv.d(inv.delivered)}</td>{terms}<td style='{cell}'><small>Forma płatności</small><br>przelew</td></tr></table><br>
{plain_rows(inv, ['Lp.', 'Nazwa', 'Ilość', 'Cena netto', 'Wartość netto'], False)}<br>
{sums([(net, pln(inv.net)), (f'VAT {inv.rate}%', pln(inv.tax)), ('Razem brutto', pln(inv.gross)), ('<b>Pozostało do zapłaty</b>', '<b>' + inv.m(inv.open) + '</b>')])}
<p>Bank: Bank Przykładowy S.A. &nbsp; Rachunek: {nrb(inv.iban)}</p>""")


# --- Dutch ------------------------------------------------------------------------------------------------

def moneybird(inv, sentence=None, title="Factuur", due="Vervaldatum", total="Totaal"):
    s, b = inv.seller, inv.buyer
    sentence = sentence or f"We verzoeken u vriendelijk het bovenstaande bedrag van {inv.m(inv.open)} voor {inv.d(inv.due)} te voldoen op onze bankrekening {group(inv.iban)} onder vermelding van het factuurnummer {inv.number}."
    due = f"<tr><td>{due}:</td><td>{inv.d(inv.due)}</td></tr>" if due else ""
    return page(f"""<table><tr><td style='width:60%'>{who(b)}</td><td>{who(s)}<br>KVK {inv.customer}123<br>BTW NL0012{inv.customer}B01</td></tr></table><br>
<h1>{title}</h1><table style='width:50%'><tr><td>Factuurnummer:</td><td>{inv.number}</td></tr><tr><td>Factuurdatum:</td><td>{inv.d()}</td></tr>{due}<tr><td>Uw referentie:</td><td>{inv.order}</td></tr></table><br>
{rows(inv, ['Aantal', 'Omschrijving', 'Tarief', 'Bedrag'], [lambda i, w, c, p: c, lambda i, w, c, p: e(w), lambda i, w, c, p: inv.m(p), lambda i, w, c, p: inv.m(c * p)])}
{sums([('Subtotaal', inv.m(inv.net)), (f'{inv.rate}% btw', inv.m(inv.tax)), (f'<b>{total}</b>', '<b>' + inv.m(inv.gross) + '</b>')])}<br><p>{sentence}</p>""")


def exact(inv, terms, payable="Te betalen", label="Factuurnr."):
    cols = [(label, inv.number), ("Factuurdatum", inv.d()), ("Debiteurnr.", inv.customer), ("Uw ref.", inv.order), terms]
    head = "".join(f"<th style='font-weight:normal;font-size:7pt'>{a}</th>" for a, _ in cols)
    vals = "".join(f"<td>{b}</td>" for _, b in cols)
    return page(f"""<b>{e(inv.seller[0])}</b><br><small>{e(inv.seller[1])} | {e(inv.seller[2])} | IBAN {inv.iban}</small><br><br><br>{who(inv.buyer)}<br><br><h1 style='letter-spacing:1px'>FACTUUR</h1>
<table style='background:#eee'><tr>{head}</tr><tr>{vals}</tr></table><br>
{plain_rows(inv, ['Art.', 'Omschrijving', 'Aantal', 'Prijs', 'Bedrag'], False)}<br><table style='font-size:7.5pt;border-top:1px solid black'><tr><th>Btw-code</th><th class=r>Grondslag</th><th class=r>Btw-bedrag</th><th class=r>Totaal excl. btw</th><th class=r>Totaal incl. btw</th><th class=r>{payable}</th></tr>
<tr><td>H ({inv.rate}%)</td><td class=r>{inv.m(inv.net, False)}</td><td class=r>{inv.m(inv.tax, False)}</td><td class=r>{inv.m(inv.net, False)}</td><td class=r>{inv.m(inv.gross, False)}</td><td class=r><b>{inv.m(inv.open)}</b></td></tr></table>""")


# --- English ----------------------------------------------------------------------------------------------

def xero(inv, title="TAX INVOICE", number="Invoice Number", due=None, sortcode=True):
    s, b = inv.seller, inv.buyer
    return page(f"""<table><tr><td style='width:45%'><h1>{title}</h1>{who(b)}</td><td style='width:25%'><b>Invoice Date</b><br>{inv.d()}<br><br><b>{number}</b><br>{inv.number}<br><br><b>Reference</b><br>{inv.order}<br><br><b>VAT Number</b><br>GB 9{inv.customer}112</td><td>{who(s)}</td></tr></table><br><br>
{rows(inv, ['Description', 'Quantity', 'Unit Price', 'VAT', f'Amount {inv.currency}'], [lambda i, w, c, p: e(w), lambda i, w, c, p: f'{c}.00', lambda i, w, c, p: inv.m(p, False), lambda i, w, c, p: f'{inv.rate}%', lambda i, w, c, p: inv.m(c * p, False)])}
{sums([('Subtotal', inv.m(inv.net, False)), (f'TOTAL VAT {inv.rate}%', inv.m(inv.tax, False)), (f'<b>TOTAL {inv.currency}</b>', f'<b>{inv.m(inv.gross, False)}</b>')] + ([('Less Amount Paid', inv.m(inv.paid, False)), (f'<b>AMOUNT DUE {inv.currency}</b>', f'<b>{inv.m(inv.open, False)}</b>')] if inv.paid else []))}
<br><b>{due or 'Due Date: ' + inv.d(inv.due)}</b><br>Please make payment by bank transfer: Sort code 40-12-{inv.customer[:2]}, Account 8{inv.customer}12, IBAN {group(inv.iban)}""")


def quickbooks(inv, terms=None, title="INVOICE", bal="BALANCE DUE"):
    s, b = inv.seller, inv.buyer
    terms = f"<tr><td class=r>TERMS</td><td>{terms}</td></tr>" if terms else ""
    pay = [("PAYMENT", inv.m(inv.paid))] if inv.paid else []
    return page(f"""<b>{e(s[0])}</b><br>{e(s[1])}<br>{e(s[2])}<br>billing@firm.example<h1 style='color:#777'>{title}</h1>
<table><tr><td style='width:60%'><b>BILL TO</b><br>{who(b)}</td><td><table><tr><td class=r>INVOICE #</td><td>{inv.number}</td></tr><tr><td class=r>DATE</td><td>{inv.d()}</td></tr><tr><td class=r>DUE DATE</td><td>{inv.d(inv.due)}</td></tr>{terms}</table></td></tr></table><br>
{rows(inv, ['ACTIVITY', 'QTY', 'RATE', 'AMOUNT'], [lambda i, w, c, p: e(w), lambda i, w, c, p: c, lambda i, w, c, p: inv.m(p, False), lambda i, w, c, p: inv.m(c * p, False)])}<hr>
{sums([('SUBTOTAL', inv.m(inv.net, False)), (f'TAX ({inv.rate}%)', inv.m(inv.tax, False)), ('TOTAL', inv.m(inv.gross, False))] + pay + [(f'<b>{bal}</b>', f"<b style='font-size:14pt'>{inv.m(inv.open)}</b>")])}""")


def stripe(inv, sentence=None, number="Invoice number", labels=("Date of issue", "Date due"), heading="Invoice", foot="Amount due"):
    s, b = inv.seller, inv.buyer
    sentence = sentence if sentence is not None else f"{inv.m(inv.open)} due {inv.d(inv.due)}"
    return page(f"""<h1 style='font-size:18pt'>{heading}</h1><table style='width:45%;font-size:7.5pt'><tr><td><b>{number}</b></td><td>{inv.number}</td></tr><tr><td>{labels[0]}</td><td>{inv.d()}</td></tr><tr><td>{labels[1]}</td><td>{inv.d(inv.due)}</td></tr></table><br>
<table style='font-size:7.5pt'><tr><td style='width:40%'><b>{e(s[0])}</b><br>{e(s[1])}<br>{e(s[2])}</td><td><b>Bill to</b><br>{who(b)}</td></tr></table><h2>{sentence}</h2><a href='https://pay.example'>Pay online</a>
{rows(inv, ['Description', 'Qty', 'Unit price', 'Tax', 'Amount'], [lambda i, w, c, p: e(w), lambda i, w, c, p: c, lambda i, w, c, p: inv.m(p), lambda i, w, c, p: f'{inv.rate}%', lambda i, w, c, p: inv.m(c * p)])}
{sums([('Subtotal', inv.m(inv.net)), ('Total excluding tax', inv.m(inv.net)), (f'Tax ({inv.rate}%)', inv.m(inv.tax)), ('Total', inv.m(inv.gross))] + ([('Amount paid', '-' + inv.m(inv.paid))] if inv.paid else []) + [(f'<b>{foot}</b>', f'<b>{inv.m(inv.open)}</b>')])}""")


def freshbooks(inv, labels, due_text, lang_heads, total_label):
    """Three big labelled blocks in a row, the total last."""
    a, b, c, d = labels
    return page(f"""<table><tr><td><b>{e(inv.seller[0])}</b><br>{e(inv.seller[1])}<br>{e(inv.seller[2])}</td></tr></table><br><br>
<table><tr><td><span style='color:#555'>{a}</span><br>{who(inv.buyer)}</td><td><span style='color:#555'>{b}</span><br>{inv.d()}<br><br><span style='color:#555'>{due_text}</span><br>{inv.d(inv.due)}</td><td><span style='color:#555'>{c}</span><br>{inv.number}</td><td class=r><span style='color:#555'>{d}</span><br><span style='font-size:16pt'>{inv.m(inv.open)}</span></td></tr></table><hr>
{rows(inv, lang_heads[:4], [lambda i, w, c, p: e(w), lambda i, w, c, p: inv.m(p), lambda i, w, c, p: c, lambda i, w, c, p: inv.m(c * p)])}
{sums([(lang_heads[4], inv.m(inv.net)), (lang_heads[5], inv.m(inv.tax)), (lang_heads[6], inv.m(inv.gross))] + ([(lang_heads[7], inv.m(inv.paid))] if inv.paid else []) + [(f'<b>{total_label} ({inv.currency})</b>', f'<b>{inv.m(inv.open)}</b>')])}<p style='font-size:7pt'>IBAN {inv.iban}</p>""")
