"""Polish papers."""
import datetime as dt
from decimal import Decimal as D

import drawn
import sheets as h
import typ
from firms import Invoice, cents, money


def papers():
    def I(seed, number, **k):
        k.setdefault("currency", "PLN"); k.setdefault("rate", "23")
        return Invoice(seed, "pl", number, **k)
    a = I(101, "12/03/2026", dates="iso")
    yield "fakturownia", "seen", "weasy", h.fakturownia(a), a.gold()
    a = I(102, "FV 7/2026", dates="dmy.", symbol="_zł", style="pl ")
    yield "fakturownia-part-paid", "seen", "wk", h.fakturownia(Invoice(102, "pl", "FV 7/2026", currency="PLN", rate="23", paid="0.3", symbol="_zł", style="pl "), title="Faktura VAT nr", paid=True, total="Pozostało do zapłaty"), Invoice(102, "pl", "FV 7/2026", currency="PLN", rate="23", paid="0.3").gold()
    a = I(103, "FS 45/03/2026", dates="dmy.", days=14)
    yield "wfirma", "seen", "weasy", h.wfirma(a), a.gold()
    a = I(104, "2026/117/A", dates="iso", days=21, style="bare")
    cell = "border:1px solid #aaa;padding:3px"
    yield "wfirma-days", "unseen", "wk", h.wfirma(a, terms=f"<td style='{cell}'><small>Termin płatności</small><br>21 dni</td>", head="FAKTURA"), a.gold()
    a = I(105, "F/0012/26", dates="long r.", days=7)
    yield "comarch", "seen", "bytes", drawn.datev(a, [f"Sposób zapłaty: przelew, termin płatności: 7 dni", "Słownie: kwota słownie"], [("Razem netto", a.m(a.net)), ("Kwota VAT 23%", a.m(a.tax)), ("Wartość brutto", a.m(a.gross)), ("Do zapłaty", a.m(a.gross))],
        [("Nr faktury", a.number), ("Data wystawienia", a.d()), ("Data sprzedaży", a.d(a.delivered))], "FAKTURA", font="DejaVuSans"), a.gold()
    a = I(106, "FV/2026/000451", dates="dmy.", days=30)
    yield "comarch-pages", "unseen", "bytes", drawn.datev(Invoice(106, "pl", "FV/2026/000451", currency="PLN", rate="23", days=30, lines=55), [f"Termin płatności: {a.d(a.due)}", f"Forma płatności: przelew"], [("Suma netto", Invoice(106, "pl", "x", currency="PLN", rate="23", lines=55).m(Invoice(106, "pl", "x", currency="PLN", rate="23", lines=55).net)), ("Suma VAT", Invoice(106, "pl", "x", currency="PLN", rate="23", lines=55).m(Invoice(106, "pl", "x", currency="PLN", rate="23", lines=55).tax)), ("RAZEM DO ZAPŁATY", Invoice(106, "pl", "x", currency="PLN", rate="23", lines=55).m(Invoice(106, "pl", "x", currency="PLN", rate="23", lines=55).gross))],
        [("Faktura nr", "FV/2026/000451"), ("Wystawiona", a.d()), ("Klient", a.customer)], "Faktura VAT", font="DejaVuSerif"), Invoice(106, "pl", "FV/2026/000451", currency="PLN", rate="23", days=30, lines=55).gold()
    a = I(107, "18/2026", dates="dmy.", days=14, symbol="_zł")

    def boxes(p):
        p.set_font("D", "B", 12); p.cell(0, 8, f"Faktura nr {a.number}", border=1, align="C", new_x="LMARGIN", new_y="NEXT"); p.set_font("D", "", 8)
        for l, v in (("Data i miejsce wystawienia:", f"{a.d()} Łódź"), ("Data zakończenia dostawy/usługi:", a.d(a.delivered)), ("Termin zapłaty:", a.d(a.due)), ("Sposób zapłaty:", "przelew")):
            p.cell(70, 5, l); p.cell(60, 5, v); p.ln()
        p.ln(4); p.cell(95, 5, "Sprzedawca:"); p.cell(95, 5, "Nabywca:"); p.ln()
        for l, r in zip(a.seller, a.buyer): p.cell(95, 5, l); p.cell(95, 5, r); p.ln()
        p.ln(4)
        for t, c, pr in a.rows:
            p.cell(90, 6, t, border=1); p.cell(20, 6, f"{c} szt.", border=1); p.cell(35, 6, a.m(pr), border=1, align="R"); p.cell(40, 6, a.m(c * pr), border=1, align="R"); p.ln()
        for l, v in (("Netto", a.net), ("VAT 23%", a.tax), ("Brutto", a.gross)):
            p.cell(145, 6, l, align="R"); p.cell(40, 6, a.m(v), align="R"); p.ln()
        p.set_font("D", "B", 11); p.cell(0, 8, f"Do zapłaty: {a.m(a.open)}", new_x="LMARGIN", new_y="NEXT"); p.set_font("D", "", 8)
        p.cell(0, 5, f"Konto: {h.group(a.iban)}")
    yield "boxes", "seen", "bytes", drawn.fpdf(a, boxes), a.gold()
    a = I(108, "A-26/0031", dates="iso", days=14)
    yield "typst-grid", "seen", "bytes", typ.grid(a, [("Numer faktury", a.number), ("Data wystawienia", a.d()), ("Termin płatności", a.d(a.due)), ("Numer zamówienia", a.order)], "Faktura", ["Usługa", "Ilość", "Cena", "Wartość"],
        [("Netto", a.m(a.net)), ("VAT 23%", a.m(a.tax)), ("Razem do zapłaty", a.m(a.gross))], [f"Rachunek bankowy: {typ.esc(h.group(a.iban))}"]), a.gold()
    a = I(109, "FVZ 3/05/2026", dates="dmy.", rate="0", days=14)
    yield "exempt", "unseen", "weasy", h.fakturownia(a, extra=["Zwolnienie ze względu na nieprzekroczenie 200 000 PLN obrotu (art. 113 ust. 1 i 9 ustawy o VAT)"]), a.gold()
    a = I(110, "WDT/2/2026", dates="dmy.", currency="EUR", reverse=True, days=30)
    yield "reverse-charge", "seen", "wk", h.wfirma(a, head="FAKTURA", net="Razem netto"), a.gold()
    a = I(111, "KOR/4/2026", dates="dmy.", kind="credit_note", refers="FV/88/2026")
    yield "correction", "seen", "weasy", h.page(f"""<h1 style='font-size:12pt'>Faktura korygująca nr {a.number}</h1><p>do faktury nr FV/88/2026 z dnia {a.d(a.delivered)}</p><p>Data wystawienia: {a.d()}</p><table><tr><td>Sprzedawca<br>{h.who(a.seller)}</td><td>Nabywca<br>{h.who(a.buyer)}</td></tr></table><p>Przyczyna korekty: zwrot towaru</p>{h.plain_rows(a, ['Lp', 'Nazwa', 'Ilość', 'Cena', 'Wartość'])}<table style='width:50%'><tr><td>Kwota zmniejszenia netto</td><td class=r>{a.m(-a.net)}</td></tr><tr><td>Kwota zmniejszenia VAT</td><td class=r>{a.m(-a.tax)}</td></tr><tr><td>Do zwrotu</td><td class=r>{a.m(-a.gross)}</td></tr></table>"""), a.gold(iban=None)
    a = I(112, "ZAL/6/2026", dates="dmy.", days=7)
    yield "advance", "unseen", "wk", h.fakturownia(a, title="Faktura zaliczkowa nr"), a.gold()
    a = I(113, "FV-2026-055", dates="dmy-", days=14, style="bare", symbol="_zł")

    def placed(text, page_, doc):
        import pymupdf as fitz
        text(50, 60, "Faktura nr", 10); text(120, 60, a.number, 12, "hebo"); text(380, 60, "wystawiona w dniu", 9); text(470, 60, a.d(), 9)
        text(50, 90, "Sprzedawca:", 8); text(300, 90, "Nabywca:", 8)
        for k, (l, r) in enumerate(zip(("Hurtownia Narwik S.A.", "ul. Portowa 101", "80-339 Gdansk"), ("Hotel Mewa", "ul. Morska 8", "81-225 Gdynia"))):
            text(50, 102 + 11 * k, l); text(300, 102 + 11 * k, r)
        y = 160
        for t, c, p in (("Serwis", 2, a.rows[0][2]),) :
            text(50, y, t); text(330, y, f"{c} szt."); text(400, y, a.m(p)); text(480, y, a.m(c * p)); y += 14
        net = 2 * a.rows[0][2]; tax = cents(net * D("0.23"))
        for l, v in (("Razem netto", net), ("VAT 23%", tax), ("Razem brutto", net + tax)):
            text(330, y, l); text(480, y, a.m(v).replace("\u0142", "l")); y += 14
        text(50, y + 20, f"Termin zaplaty: {a.d(a.due)}"); text(50, y + 34, f"Konto {h.nrb(a.iban)}")
    net = 2 * a.rows[0][2]
    yield "no-accents", "seen", "bytes", drawn.mupdf(placed), a.gold(amount=f"{net + cents(net * D('0.23')):.2f}", buyer="Hotel Mewa", seller="Hurtownia Narwik S.A.")
    a = I(114, "003/04/26", dates="dmy.", days=14)
    yield "office", "unseen", "office", h.page(f"""<p style='text-align:right'>Warszawa, dnia {a.d()}</p><p align=center><b>FAKTURA VAT Nr {a.number}</b></p><table><tr><td>Wystawca:<br>{h.who(a.seller)}</td><td>Odbiorca:<br>{h.who(a.buyer)}</td></tr></table>{h.plain_rows(a, ['L.p.', 'Nazwa usługi', 'Ilość', 'Cena jedn.', 'Wartość'])}<p>Netto: {a.m(a.net)}<br>VAT 23%: {a.m(a.tax)}<br>Brutto: {a.m(a.gross)}</p><p><b>Należność ogółem: {a.m(a.gross)}</b></p><p>Termin płatności: {a.d(a.due)} na rachunek {h.group(a.iban)}</p>"""), a.gold()
    a = I(115, "R/2026/9", dates="dmy.", days=10)
    yield "bilingual", "seen", "wk", h.page(f"""<h1>Faktura / Invoice {a.number}</h1><table style='width:60%'><tr><td>Data wystawienia / Issue date</td><td>{a.d()}</td></tr><tr><td>Data sprzedaży / Date of sale</td><td>{a.d(a.delivered)}</td></tr><tr><td>Termin płatności / Due date</td><td>{a.d(a.due)}</td></tr></table><table><tr><td><b>Sprzedawca / Seller</b><br>{h.who(a.seller)}</td><td><b>Nabywca / Buyer</b><br>{h.who(a.buyer)}</td></tr></table>{h.plain_rows(a, ['Lp / No', 'Nazwa / Item', 'Ilość / Qty', 'Cena / Price', 'Wartość / Value'], False)}{h.sums([('Netto / Net', a.m(a.net)), ('VAT', a.m(a.tax)), ('Brutto / Gross', a.m(a.gross)), ('Do zapłaty / Total due', a.m(a.open))])}"""), a.gold(iban=None)
    a = I(116, "FV 99/2026", dates="dmy.", days=0)
    yield "paid-in-cash", "seen", "weasy", h.fakturownia(a, extra=[f"Zapłacono gotówką {a.d()}"]), a.gold(never_dun="already_paid")
    a = I(117, "77/B/2026", dates="iso", days=14)
    yield "blocks", "unseen", "weasy", h.freshbooks(a, ("Nabywca", "Data wystawienia", "Numer faktury", "Kwota do zapłaty"), "Termin płatności", ["Usługa", "Cena", "Ilość", "Razem", "Razem netto", "VAT 23%", "Razem brutto", "Wpłacono"], "Do zapłaty"), a.gold()
    a = I(140, "OF/12/2026", dates="dmy.")
    yield "offer", "seen", "wk", h.wfirma(a, head="OFERTA", terms=f"<td>Oferta ważna do<br>{a.d(a.due)}</td>"), "offer"
    a = I(141, "PRO 5/2026", dates="dmy.")
    yield "proforma", "unseen", "weasy", h.fakturownia(a, title="Faktura pro forma"), "pro_forma"
    a = I(142, "WZ/33/2026", dates="dmy.")
    yield "delivery", "seen", "bytes", drawn.datev(a, ["Odebrał: ________"], [("Razem sztuk", "12")], [("Nr dokumentu", a.number), ("Data wydania", a.d())], "WZ - Wydanie zewnętrzne", font="DejaVuSans"), "delivery_note"
    a = I(143, "FV/12/2026", dates="dmy.")
    yield "dunning", "seen", "weasy", h.page(f"<p style='text-align:right'>{a.d()}</p><p>{h.who(a.seller)}</p><p>{h.who(a.buyer)}</p><h1>Wezwanie do zapłaty</h1><p>Wzywamy do zapłaty kwoty {a.m(a.gross)} wynikającej z faktury FV/12/2026, której termin płatności upłynął {a.d(a.due)}. Prosimy o wpłatę w terminie 7 dni.</p>"), "reminder"
    a = I(144, "ZAM/99", dates="dmy.")
    yield "order", "unseen", "wk", h.wfirma(a, head="POTWIERDZENIE ZAMÓWIENIA", terms=f"<td>Termin realizacji<br>{a.d(a.due)}</td>"), "order_confirmation"
    a = I(145, "ZAM/7/2026", dates="dmy.")
    yield "order-form", "seen", "weasy", h.fakturownia(a, title="Potwierdzenie zamówienia nr"), "order_confirmation"
    a = I(146, "PRO/9/2026", dates="dmy.")
    yield "proforma-form", "seen", "wk", h.wfirma(a, head="FAKTURA PRO FORMA"), "pro_forma"
