"""English papers: British, Irish, American."""
import datetime as dt
from decimal import Decimal as D

import drawn
import sheets as h
import typ
from firms import Invoice, cents, money


def papers():
    def gb(seed, number, **k):
        for key, v in dict(currency="GBP", rate="20", symbol="£", dates="short", seller=0, buyer=0).items(): k.setdefault(key, v)
        return Invoice(seed, "en", number, **k)

    def us(seed, number, **k):
        for key, v in dict(currency="USD", rate="8.25", symbol="$", dates="mdy/", seller=2, buyer=3, country="GB").items(): k.setdefault(key, v)
        return Invoice(seed, "en", number, **k)

    def ie(seed, number, **k):
        for key, v in dict(currency="EUR", rate="23", symbol="€", dates="dmy/", seller=1, buyer=1, country="IE").items(): k.setdefault(key, v)
        return Invoice(seed, "en", number, **k)
    a = gb(301, "INV-0042", style="en")
    yield "xero", "seen", "weasy", h.xero(a), a.gold()
    a = gb(302, "INV-0317", paid="0.5", days=30)
    yield "xero-part-paid", "unseen", "weasy", h.xero(a), a.gold()
    a = us(303, "1023", days=30)
    yield "quickbooks", "seen", "wk", h.quickbooks(a, terms="Net 30"), a.gold(iban=None)
    a = us(304, "2214", days=15, paid="0.2", seller=4, buyer=4)
    yield "quickbooks-payment", "unseen", "wk", h.quickbooks(a, terms="Net 15"), a.gold(iban=None)
    a = us(305, "7A31C2F0-0004", dates="us", days=30)
    yield "stripe", "seen", "weasy", h.stripe(a), a.gold(iban=None)
    a = Invoice(306, "en", "B4C21D90-0011", rate="23", symbol="€", dates="us", days=0, seller=1, buyer=1, country="IE")
    yield "stripe-paid", "seen", "weasy", h.stripe(Invoice(306, "en", "B4C21D90-0011", rate="23", symbol="€", dates="us", days=0, seller=1, buyer=1, country="IE"), sentence=f"{a.m(a.open)} paid on {a.d()}", heading="Receipt", labels=("Date paid", "Payment method")).replace("Amount due", "Amount paid"), "receipt"
    a = us(307, "000127", dates="us short", days=14)
    yield "freshbooks", "seen", "pisa", h.freshbooks(a, ("Billed To", "Date of Issue", "Invoice Number", "Amount Due (USD)"), "Due Date", ["Description", "Rate", "Qty", "Line Total", "Subtotal", "Tax", "Total", "Amount Paid"], "Amount Due"), a.gold()
    a = ie(308, "SI-2026-88", days=30)
    yield "irish-sole-trader", "seen", "bytes", drawn.datev(a, ["Terms: strictly 30 days net from invoice date."], [("Subtotal", a.m(a.net)), ("VAT @ 23%", a.m(a.tax)), ("Total", a.m(a.gross))],
        [("Invoice No.", a.number), ("Date", a.d()), ("Your Ref", a.order), ("Account", a.customer)], "INVOICE", font="Times-Roman"), a.gold()
    a = gb(309, "SJ/0926", dates="long", days=14, rate="0")
    yield "letter", "unseen", "office", h.page(f"<p style='text-align:right'>{h.who(a.seller)}</p><p>{h.who(a.buyer)}</p><p>{a.d()}</p><p><b>Invoice {a.number}</b></p>" + "".join(f"<p>{w}, {c} at {a.m(p)}: {a.m(c * p)}</p>" for w, c, p in a.rows) + f"<p><b>Total to pay: {a.m(a.gross)}</b></p><p>I am not registered for VAT.</p><p>Please pay by {a.d(a.due)} to {h.group(a.iban)}.</p>"), a.gold()
    a = gb(310, "10077", dates="dmy/", days=30, lines=50)
    yield "sage-pages", "seen", "bytes", drawn.datev(a, [f"Payment due by {a.d(a.due)}. All goods remain our property until paid in full."], [("Net Amount", a.m(a.net)), ("VAT Amount", a.m(a.tax)), ("Invoice Total", a.m(a.gross))],
        [("Invoice Number", a.number), ("Invoice Date", a.d()), ("Order Number", a.order), ("Account Ref", a.customer)], "Invoice"), a.gold()
    a = gb(311, "2026/0031", dates="dmy/", days=30)
    yield "sage-terms", "unseen", "bytes", drawn.datev(a, ["Settlement terms: 2.5% discount if paid within 7 days, otherwise 30 days from date of invoice."], [("Total Net Amount", a.m(a.net)), ("Total Tax Amount", a.m(a.tax)), ("Amount Payable", a.m(a.gross))],
        [("Invoice No", a.number), ("Invoice/Tax Date", a.d()), ("Customer Order No", a.order)], "Sales Invoice", font="DejaVuSans"), a.gold()
    a = us(312, "INV-2026-009", dates="us", days=30)
    yield "typst", "seen", "bytes", typ.grid(a, [("Invoice number", a.number), ("Issued", a.d()), ("Due", a.d(a.due)), ("PO number", a.order)], "Invoice", ["Description", "Qty", "Rate", "Amount"],
        [("Subtotal", a.m(a.net)), ("Sales tax", a.m(a.tax)), ("Total due", a.m(a.gross))], [f"Thank you for your business."]), a.gold(iban=None)
    a = gb(313, "P1042", dates="dmy/", days=14)
    yield "placed-words", "seen", "bytes", drawn.mupdf(lambda text, page_, doc: [
        text(60, 60, a.seller[0], 12, "hebo"), text(400, 60, "INVOICE", 16, "hebo"),
        *[text(60, 110 + 12 * k, x) for k, x in enumerate(("To:",) + a.buyer)],
        text(380, 110, "Invoice no:"), text(470, 110, a.number), text(380, 122, "Tax point:"), text(470, 122, a.d()), text(380, 134, "Payment due:"), text(470, 134, a.d(a.due)),
        *[(text(60, 200 + 14 * k, w), text(360, 200 + 14 * k, f"{c} @ {a.m(p)}"), text(480, 200 + 14 * k, a.m(c * p))) for k, (w, c, p) in enumerate(a.rows)],
        text(360, 330, "Goods total"), text(480, 330, a.m(a.net)), text(360, 344, "VAT 20%"), text(480, 344, a.m(a.tax)), text(360, 358, "Total payable"), text(480, 358, a.m(a.gross)),
        text(60, 400, f"Bank details: IBAN {h.group(a.iban)}")]), a.gold()
    a = gb(314, "CN-0007", kind="credit_note", refers="INV-0039", dates="short")
    yield "credit-note", "seen", "weasy", h.xero(a, title="CREDIT NOTE", number="Credit Note Number", due="Against invoice INV-0039").replace("Invoice Date", "Credit Date"), a.gold()
    a = us(315, "CM-118", kind="credit_note", refers="1019", dates="mdy/")
    yield "credit-memo", "unseen", "wk", h.quickbooks(a, title="CREDIT MEMO", bal="TOTAL CREDIT").replace("INVOICE #", "CREDIT #").replace("<tr><td class=r>DUE DATE</td><td>" + a.d(a.due) + "</td></tr>", ""), a.gold(iban=None)
    a = ie(316, "EU26-14", reverse=True, days=30, dates="long")
    yield "reverse-charge", "unseen", "wk", h.xero(a, title="INVOICE", due=f"Payment terms: 30 days. Reverse charge: VAT to be accounted for by the recipient."), a.gold()
    a = us(317, "55012", dates="mdy/", days=0)
    yield "due-on-receipt", "seen", "office", h.quickbooks(a, terms="Due on receipt"), a.gold(iban=None)
    a = gb(318, "DD-3390", dates="short", days=7)
    yield "direct-debit", "seen", "weasy", h.xero(a, due=f"We will collect payment by Direct Debit on {a.d(a.due)}"), a.gold(never_dun="direct_debit")
    a = gb(319, "0099", dates="iso", days=14)

    def table(p):
        p.set_font("D", "B", 16); p.cell(0, 10, "Invoice", align="R", new_x="LMARGIN", new_y="NEXT"); p.set_font("D", "", 9)
        for l, r in zip(a.seller, a.buyer): p.cell(95, 5, l); p.cell(95, 5, r, align="R"); p.ln()
        p.ln(6)
        for x in ("Invoice #", "Issue date", "Due date", "Total due"): p.cell(45, 7, x, border=1)
        p.ln()
        for x in (a.number, a.d(), a.d(a.due), a.m(a.open)): p.cell(45, 7, x, border=1)
        p.ln(14)
        for t, c, pr in a.rows:
            p.cell(100, 6, t); p.cell(20, 6, str(c)); p.cell(30, 6, a.m(pr), align="R"); p.cell(35, 6, a.m(c * pr), align="R"); p.ln()
        for l, v in (("Net", a.net), ("VAT", a.tax), ("Gross", a.gross)):
            p.cell(150, 6, l, align="R"); p.cell(35, 6, a.m(v), align="R"); p.ln()
    yield "header-table", "unseen", "bytes", drawn.fpdf(a, table), a.gold(iban=None)
    a = gb(340, "Q-2026-31", dates="short")
    yield "quote", "seen", "weasy", h.xero(a, title="QUOTE", number="Quote Number", due=f"Quote valid until {a.d(a.due)}").replace("Invoice Date", "Date"), "offer"
    a = us(341, "E-1008")
    yield "estimate", "unseen", "wk", h.quickbooks(a, title="ESTIMATE", bal="TOTAL").replace("INVOICE #", "ESTIMATE #").replace("DUE DATE", "EXPIRATION DATE"), "offer"
    a = gb(342, "INV-0020", dates="short")
    yield "statement", "seen", "wk", h.page(f"<h1>STATEMENT OF ACCOUNT</h1><p>{h.who(a.buyer)}</p><table><tr><th>Date</th><th>Invoice</th><th>Due date</th><th>Amount</th></tr><tr><td>{a.d()}</td><td>INV-0020</td><td>{a.d(a.due)}</td><td>{a.m(a.gross)}</td></tr><tr><td>{a.d()}</td><td>INV-0021</td><td>{a.d(a.due)}</td><td>{a.m(a.net)}</td></tr></table><p>Balance due: {a.m(a.gross + a.net)}</p>"), "statement_of_account"
    a = gb(343, "INV-0021", dates="short")
    yield "overdue", "seen", "weasy", h.page(f"<p>{h.who(a.seller)}</p><p>{h.who(a.buyer)}</p><p>{a.d()}</p><h1>Final reminder: overdue invoice</h1><p>Invoice INV-0021 for {a.m(a.gross)} was due on {a.d(a.due)} and is still outstanding. Please pay within 7 days.</p>"), "reminder"
    a = us(344, "PS-771")
    yield "packing-slip", "unseen", "bytes", drawn.datev(a, ["Received by: ________"], [("Cartons", "6")], [("Packing Slip", a.number), ("Ship Date", a.d()), ("Order", a.order)], "PACKING SLIP"), "delivery_note"
    a = gb(345, "PI-0003", dates="short")
    yield "proforma", "seen", "weasy", h.xero(a, title="PRO FORMA INVOICE", number="Pro Forma Number"), "pro_forma"
    a = us(346, "EST-77", dates="us")
    yield "estimate-form", "seen", "weasy", h.stripe(a, heading="Estimate", number="Estimate number", labels=("Date", "Valid until"), sentence="", foot="Estimated total"), "offer"
    a = gb(347, "DN-310", dates="short")
    yield "delivery-form", "seen", "wk", h.xero(a, title="DELIVERY NOTE", number="Delivery Note No", due="Received in good order").replace("Invoice Date", "Date"), "delivery_note"
    a = us(348, "SO-5501")
    yield "order-form", "seen", "wk", h.quickbooks(a, title="SALES ORDER", bal="TOTAL", terms="Net 30").replace("INVOICE #", "ORDER #").replace("DUE DATE", "SHIP DATE"), "order_confirmation"
