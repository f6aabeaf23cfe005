"""Dutch papers."""
import datetime as dt
from decimal import Decimal as D

import drawn
import sheets as h
import typ
from firms import Invoice, cents, money


def papers():
    def I(seed, number, **k):
        k.setdefault("rate", "21"); k.setdefault("symbol", "€_"); k.setdefault("dates", "dmy-")
        return Invoice(seed, "nl", number, **k)
    a = I(201, "2026-0012")
    yield "moneybird", "seen", "weasy", h.moneybird(a), a.gold()
    a = I(202, "20260031", dates="long", days=30)
    yield "moneybird-terms", "unseen", "weasy", h.moneybird(a, due=None, sentence=f"Gelieve het totaalbedrag binnen 30 dagen na factuurdatum over te maken naar {h.group(a.iban)}."), a.gold()
    a = I(203, "VF26-00012", days=14)
    yield "exact", "seen", "wk", h.exact(a, ("Vervaldatum", a.d(a.due))), a.gold()
    a = I(204, "260077", days=30)
    yield "exact-days", "seen", "wk", h.exact(a, ("Betalingscond.", "30 dagen netto"), payable="Totaalbedrag"), a.gold()
    a = I(205, "VER-1044", days=14, symbol="EUR_")
    yield "exact-code", "unseen", "wk", h.exact(a, ("Betalen vóór", a.d(a.due)), payable="Te voldoen", label="Factuur"), a.gold()
    a = I(206, "F2026031", days=14)

    def boekhouden(p):
        p.set_font("D", "B", 14); p.cell(100, 8, a.seller[0]); p.set_font("D", "", 8); p.cell(0, 8, "Factuur", align="R", new_x="LMARGIN", new_y="NEXT")
        for l in a.seller[1:] + ("KvK 1234" + a.customer[:4],): p.cell(0, 4, l, new_x="LMARGIN", new_y="NEXT")
        p.ln(8)
        for l in a.buyer: p.cell(0, 5, l, new_x="LMARGIN", new_y="NEXT")
        p.ln(8); p.set_fill_color(230)
        for x in ("Factuurnummer", "Factuurdatum", "Relatienummer", "Vervaldatum"): p.cell(46, 6, x, fill=True, border=1)
        p.ln()
        for x in (a.number, a.d(), a.customer, a.d(a.due)): p.cell(46, 6, x, border=1)
        p.ln(12)
        for t, c, pr in a.rows:
            p.cell(15, 6, str(c)); p.cell(90, 6, t); p.cell(35, 6, a.m(pr), align="R"); p.cell(40, 6, a.m(c * pr), align="R"); p.ln()
        for l, v in (("Totaal excl. btw", a.net), ("Btw 21%", a.tax), ("Totaal incl. btw", a.gross)):
            p.cell(140, 6, l, align="R"); p.cell(40, 6, a.m(v), align="R"); p.ln()
        p.ln(10); p.multi_cell(0, 5, f"Wij verzoeken u het bedrag binnen 14 dagen over te maken op rekening {a.iban} t.n.v. {a.seller[0]}, o.v.v. het factuurnummer.")
    yield "e-boekhouden", "seen", "bytes", drawn.fpdf(a, boekhouden), a.gold()
    a = I(207, "26/118", dates="dmy/", days=30, country="BE", seller=2, buyer=2)
    yield "belgian", "seen", "bytes", drawn.datev(a, [f"Gelieve te betalen vóór {a.d(a.due)} op rekening BE, met vermelding +++090/9337/55493+++"], [("Maatstaf van heffing", a.m(a.net)), ("BTW 21%", a.m(a.tax)), ("Te betalen", a.m(a.gross))],
        [("Factuur nr.", a.number), ("Datum", a.d()), ("Klantnr.", a.customer), ("Vervaldag", a.d(a.due))], "FACTUUR"), a.gold()
    a = I(208, "FACT-0099", days=14)
    yield "typst", "unseen", "bytes", typ.grid(a, [("Factuurnummer", a.number), ("Factuurdatum", a.d()), ("Vervaldatum", a.d(a.due)), ("Projectnummer", a.order)], "Factuur", ["Omschrijving", "Aantal", "Prijs", "Bedrag"],
        [("Subtotaal", a.m(a.net)), ("Btw 21%", a.m(a.tax)), ("Totaal", a.m(a.gross))], [f"IBAN {a.iban}"]), a.gold()
    a = I(209, "2026.045", days=8, symbol="€_", paid="0.25")
    yield "part-paid", "seen", "pisa", h.freshbooks(a, ("Factuur voor", "Factuurdatum", "Factuurnummer", "Openstaand bedrag"), "Vervaldatum", ["Dienst", "Tarief", "Aantal", "Bedrag", "Subtotaal", "Btw 21%", "Totaal", "Reeds voldaan"], "Openstaand bedrag"), a.gold()
    a = I(210, "C2026-003", kind="credit_note", refers="2026-0007")
    yield "credit-note", "seen", "weasy", h.moneybird(a, title="Creditfactuur", due=None, sentence="Deze creditnota heeft betrekking op factuur 2026-0007. Het bedrag wordt teruggestort.").replace("Factuurnummer:", "Creditnotanummer:").replace(a.m(a.gross), a.m(-a.gross)), a.gold(iban=None)
    a = I(211, "CN-26004", kind="credit_note", refers="VF26-00002")
    yield "credit-note-exact", "unseen", "wk", h.exact(a, ("Factuur", "VF26-00002"), payable="Totaal", label="Creditnota nr.").replace("FACTUUR", "CREDITNOTA"), a.gold()
    a = I(212, "2026-501", reverse=True, days=30, dates="long")
    yield "reverse-charge", "seen", "wk", h.moneybird(a, sentence=f"Btw verlegd naar NL8{a.customer}123B01. Betaling binnen 30 dagen."), a.gold(iban=None)
    a = I(213, "INC-77120", days=5)
    yield "direct-debit", "seen", "weasy", h.moneybird(a, due="Incassodatum", sentence=f"Het bedrag wordt omstreeks {a.d(a.due)} automatisch van uw rekening afgeschreven (automatische incasso)."), a.gold(never_dun="direct_debit", iban=None)
    a = I(214, "2026014", days=14, dates="long")
    yield "letter", "unseen", "office", h.page(f"<p>{h.who(a.seller)}</p><p>Aan:<br>{h.who(a.buyer)}</p><p>Betreft: factuur {a.number}</p><p>Datum: {a.d()}</p>" + "".join(f"<p>{w}: {c} x {a.m(p)} = {a.m(c * p)}</p>" for w, c, p in a.rows) + f"<p>Totaal exclusief btw: {a.m(a.net)}<br>21% btw: {a.m(a.tax)}<br><b>Totaal inclusief btw: {a.m(a.gross)}</b></p><p>Graag betalen uiterlijk {a.d(a.due)} op {h.group(a.iban)}.</p>"), a.gold()
    a = I(215, "90-2026", days=14, symbol="EUR_")

    def placed(text, page_, doc):
        text(400, 60, a.seller[0], 11, "hebo")
        text(400, 74, a.seller[1]); text(400, 86, a.seller[2])
        for k, x in enumerate(a.buyer): text(60, 130 + 12 * k, x)
        text(60, 200, "FACTUUR", 18, "hebo")
        text(60, 230, "Nummer", 8); text(180, 230, "Datum", 8); text(300, 230, "Uiterste betaaldatum", 8); text(440, 230, "Klant", 8)
        text(60, 242, a.number); text(180, 242, a.d()); text(300, 242, a.d(a.due)); text(440, 242, a.customer)
        y = 280
        for t, c, p in a.rows:
            text(60, y, t); text(330, y, str(c)); text(380, y, a.m(p)); text(470, y, a.m(c * p)); y += 14
        y += 10
        for l, v in (("Subtotaal", a.net), ("BTW", a.tax), ("Totaal te betalen", a.gross)):
            text(330, y, l); text(470, y, a.m(v)); y += 14
    yield "placed-words", "seen", "bytes", drawn.mupdf(placed), a.gold(iban=None)
    a = I(216, "1299", days=30, lines=45)
    yield "pages", "unseen", "wk", h.moneybird(a), a.gold()
    a = I(217, "2026-2211", days=14)
    yield "discount", "seen", "weasy", h.exact(a, ("Vervaldatum", a.d(a.due))) + f"<p>Bij betaling binnen 8 dagen 2% korting: {a.m(cents(a.gross * D('0.98')))}</p>", a.gold()
    a = I(240, "OFF-2026-8")
    yield "offer", "seen", "weasy", h.moneybird(a, title="Offerte", due="Geldig tot", sentence="Graag ontvangen wij uw akkoord op deze offerte.").replace("Factuurnummer", "Offertenummer").replace("Factuurdatum", "Offertedatum"), "offer"
    a = I(241, "PB-1190")
    yield "delivery", "unseen", "bytes", drawn.datev(a, ["Voor ontvangst: ________"], [("Aantal colli", "4")], [("Pakbonnummer", a.number), ("Datum", a.d()), ("Order", a.order)], "Pakbon"), "delivery_note"
    a = I(242, "2026-0008")
    yield "reminder", "seen", "wk", h.page(f"<p>{h.who(a.seller)}</p><p>{h.who(a.buyer)}</p><h1>Betalingsherinnering</h1><p>Wij hebben nog geen betaling ontvangen van factuur 2026-0008 van {a.d()} met vervaldatum {a.d(a.due)}. Het openstaande bedrag is {a.m(a.gross)}.</p><p>Graag binnen 7 dagen betalen.</p>"), "reminder"
    a = I(243, "OB-220")
    yield "order", "unseen", "wk", h.exact(a, ("Leverdatum", a.d(a.due)), label="Ordernr.").replace("FACTUUR", "ORDERBEVESTIGING").replace("Factuurdatum", "Orderdatum"), "order_confirmation"
    a = I(244, "OPD-88")
    yield "order-form", "seen", "weasy", h.moneybird(a, title="Opdrachtbevestiging", due="Leverdatum", sentence="Na levering ontvangt u de factuur.").replace("Factuurnummer", "Opdrachtnummer").replace("Factuurdatum", "Datum"), "order_confirmation"
