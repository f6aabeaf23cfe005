"""Further writers for the fourth and fifth round, in the form of `figures.py`: each takes a source and a folder for `a.pdf`."""
import io

from figures import chrome, office, run

FONTS = "/usr/share/fonts/truetype/dejavu/"


def weasy(source, d):
    import weasyprint
    (d / "a.pdf").write_bytes(weasyprint.HTML(string=source).write_pdf())
    return ""


def wk(source, d):
    (d / "a.html").write_text(source)
    return run(["wkhtmltopdf", "-q", "-s", "A4", "a.html", "a.pdf"], d,
               env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(d)})


def typ(source, d):
    import typst
    (d / "a.pdf").write_bytes(typst.compile(source.encode()))
    return ""


def sheet(source, d):
    """LibreOffice: a table that fills the page, as of a spreadsheet; figures to the right."""
    right = lambda c: c[:1].isdigit() and c[-1:] in "0123456789€"
    body = "".join("<tr>" + "".join(f'<td width="25%"{" align=right" if i and right(c) else ""}>{c}</td>' for i, c in enumerate(row)) + "</tr>" for row in source)
    return office(f'<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Sans;font-size:9pt"><table width="100%">{body}</table></body></html>', d)


def distilled(source, d):
    """Chromium's print, printed once more through Ghostscript, as a PDF printer does."""
    chrome(source, d)
    (d / "a.pdf").rename(d / "b.pdf")
    return run(["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-sOutputFile=a.pdf", "b.pdf"], d)


def packed(source, d):
    """Chromium's print, its objects packed into streams."""
    import pikepdf
    chrome(source, d)
    with pikepdf.open(d / "a.pdf") as p:
        p.save(d / "b.pdf", object_stream_mode=pikepdf.ObjectStreamMode.generate)
    (d / "b.pdf").rename(d / "a.pdf")
    return ""


def drawn(source, d):
    """reportlab's canvas: `(font, [page, …])`, a page being lines `(x, y, text[, size])`; x below 0 ends there."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas
    font, pages = source
    for name in ("DejaVuSans", "DejaVuSerif", "DejaVuSansMono", "DejaVuSansCondensed"):
        pdfmetrics.registerFont(TTFont(name, FONTS + name + ".ttf"))
    c = canvas.Canvas(str(d / "a.pdf"), pagesize=(595, 842), invariant=1)
    for page in pages:
        c.setFillColorRGB(.1, .3, .6)
        c.circle(60, 815, 9, fill=1, stroke=0)
        c.setFillColorRGB(0, 0, 0)
        for x, y, text, *size in page:
            c.setFont(font, size[0] if size else 9)
            (c.drawRightString if x < 0 else c.drawString)(abs(x), y, text)
        c.showPage()
    c.save()
    return ""


def flowing(source, d):
    """reportlab's platypus: texts, and tables as lists of rows."""
    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
    pdfmetrics.registerFont(TTFont("DejaVuSans", FONTS + "DejaVuSans.ttf"))
    style = ParagraphStyle("p", fontName="DejaVuSans", fontSize=9, leading=12)
    parts = []
    for part in source:
        if isinstance(part, str):
            parts.append(Paragraph(part, style))
        else:
            t = Table(part, repeatRows=1)
            t.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), "DejaVuSans", 8), ("LINEBELOW", (0, 0), (-1, 0), .5, colors.black),
                                   ("ALIGN", (1, 0), (-1, -1), "RIGHT")]))
            parts.append(t)
        parts.append(Spacer(1, 8))
    SimpleDocTemplate(str(d / "a.pdf"), invariant=1).build(parts)
    return ""


def cells(source, d):
    """fpdf2: lines of cells `(width, text, align, border)`."""
    import datetime
    from fpdf import FPDF
    p = FPDF()
    p.set_creation_date(datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc))
    p.add_font("D", "", FONTS + "DejaVuSans.ttf")
    p.add_page()
    p.set_font("D", "", 9)
    for line in source:
        for width, text, *more in line:
            p.cell(width, 5.5, text, align=more[0] if more else "L", border=more[1] if len(more) > 1 else 0)
        p.ln(5.5)
    p.output(str(d / "a.pdf"))
    return ""


def pisa(source, d):
    from xhtml2pdf import pisa as p
    out = io.BytesIO()
    p.CreatePDF(source, dest=out)
    (d / "a.pdf").write_bytes(out.getvalue())
    return ""
