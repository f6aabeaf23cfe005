"""Layouts drawn at fixed places, as programs of their own and spreadsheets do."""
import io
import os

FONTS = "/usr/share/fonts/truetype/dejavu/"


def reportlab_canvas(standard=None):
    from reportlab.pdfgen import canvas
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    for name in ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono", "DejaVuSerif"):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, FONTS + name + ".ttf"))
    out = io.BytesIO()
    c = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    return c, out


def datev(inv, terms, totals, head, title, font="Helvetica", sentence=""):
    """DIN 5008 letter with a block of references on the right; standard fonts without widths."""
    c, out = reportlab_canvas()
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "DejaVuSans": "DejaVuSans-Bold", "DejaVuSerif": "DejaVuSans-Bold"}[font]

    def text(x, y, s, f=font, size=9.5):
        c.setFont(f, size)
        c.drawString(x, y, s)

    def right(x, y, s, f=font, size=9.5):
        c.setFont(f, size)
        c.drawRightString(x, y, s)
    text(60, 800, inv.seller[0], bold, 12)
    text(60, 718, " - ".join(inv.seller), font, 6.5)
    for k, line in enumerate(inv.buyer):
        text(60, 700 - 13 * k, line)
    for k, (label, value) in enumerate(head):
        text(370, 700 - 13 * k, label)
        text(470, 700 - 13 * k, value)
    text(60, 590, title, bold, 12)
    y = 560
    heads = {"de": ("Pos", "Leistung", "Anzahl", "Einzel", "Betrag"), "en": ("No", "Description", "Qty", "Price", "Amount"),
             "pl": ("Lp.", "Usługa", "Ilość", "Cena", "Wartość"), "nl": ("Nr", "Omschrijving", "Aantal", "Prijs", "Bedrag")}[inv.lang]
    for x, h in zip((60, 90, 330, 430, 535), heads):
        (right if x > 300 else text)(x, y, h, bold)
    for i, (what, count, price) in enumerate(inv.rows, 1):
        y -= 14
        if y < 90:
            right(535, 60, {"de": "Übertrag", "en": "Carried forward", "pl": "Do przeniesienia", "nl": "Transport"}[inv.lang])
            text(300, 30, f"- {c.getPageNumber()} -")
            c.showPage()
            y = 780
        text(60, y, str(i))
        text(90, y, what)
        right(330, y, str(count))
        right(430, y, inv.m(price, False))
        right(535, y, inv.m(count * price, False))
    y -= 8
    c.line(60, y, 535, y)
    if y < 220:
        text(300, 30, f"- {c.getPageNumber()} -")
        c.showPage()
        y = 780
    for label, value in totals:
        y -= 15
        text(300, y, label, bold if (label, value) == totals[-1] else font)
        right(535, y, value, bold if (label, value) == totals[-1] else font)
    y -= 30
    for line in terms:
        text(60, y, line)
        y -= 14
    text(60, 50, f"{inv.seller[0]}   IBAN {' '.join(inv.iban[i:i+4] for i in range(0, len(inv.iban), 4))}   BIC XYZADEFF", font, 7)
    c.save()
    return out.getvalue()


def sap(inv, lines, size=9):
    """A form in a typewriter's letters: columns by blanks."""
    c, out = reportlab_canvas()
    y = 800
    c.setFont("DejaVuSansMono", size)
    for line in lines:
        c.drawString(50, y, line)
        y -= size * 1.35
        if y < 50:
            c.showPage()
            c.setFont("DejaVuSansMono", size)
            y = 800
    c.save()
    return out.getvalue()


def fpdf(inv, build):
    """Cells with borders, as fpdf and tcpdf write them."""
    from fpdf import FPDF
    import datetime
    p = FPDF()
    p.set_creation_date(datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc))
    p.add_font("D", "", FONTS + "DejaVuSans.ttf")
    p.add_font("D", "B", FONTS + "DejaVuSans-Bold.ttf")
    p.add_page()
    p.set_font("D", "", 9)
    build(p)
    return bytes(p.output())


def mupdf(build):
    """Text set piece by piece with one of the standard fonts (WinAnsi)."""
    import pymupdf as fitz
    doc = fitz.open()
    page = doc.new_page(width=595, height=842)

    def text(x, y, s, size=9, font="helv"):
        page.insert_text((x, y), s, fontsize=size, fontname=font)
    build(text, page, doc)
    return doc.tobytes(deflate=True, garbage=3)
