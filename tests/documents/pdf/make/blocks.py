"""Papers as plain blocks, set by six writers in settings of their own: words and figures are written out by hand."""
import io
import pathlib
import subprocess
import tempfile
from html import escape as e


def html(blocks, css=""):
    out = []
    for kind, *rest in blocks:
        if kind == "title":
            out.append(f"<h2>{e(rest[0])}</h2>")
        elif kind == "text":
            out.append(f"<p>{'<br>'.join(e(x) for x in rest)}</p>")
        elif kind == "pairs":
            out.append("<table>" + "".join(f"<tr><td>{e(a)}</td><td class='r'>{e(b)}</td></tr>" for a, b in rest) + "</table><br>")
        else:
            out.append("<table width='100%'>" + "".join("<tr>" + "".join(f"<td>{e(c)}</td>" for c in row) + "</tr>" for row in rest) + "</table><br>")
    return f"<html><head><meta charset='utf-8'><style>td{{padding:1px 6px;vertical-align:top}}.r{{text-align:right}}{css}</style></head><body>{''.join(out)}</body></html>"


def letter(blocks):
    """US letter, PDF/A, a serif face."""
    import weasyprint
    css = "@page{size:letter;margin:0.9in}body{font:11pt 'DejaVu Serif'}h2{font-variant:small-caps;font-size:13pt}"
    return weasyprint.HTML(string=html(blocks, css)).write_pdf(pdf_variant="pdf/a-3b")


def story(blocks):
    """MuPDF's own typesetter, base fonts."""
    import pymupdf as fitz
    out = io.BytesIO()
    writer, text = fitz.DocumentWriter(out), fitz.Story(html=html(blocks, "body{font-family:sans-serif;font-size:9px}"))
    more = 1
    while more:
        device = writer.begin_page(fitz.Rect(0, 0, 595, 842))
        more, _ = text.place(fitz.Rect(56, 50, 540, 800))
        text.draw(device)
        writer.end_page()
    writer.close()
    return out.getvalue()


def sheet(blocks):
    """A spreadsheet's grid: columns of one width, drawn cell by cell with MuPDF, Courier."""
    import pymupdf as fitz
    pdf = fitz.open()
    page, y = pdf.new_page(width=612, height=842), 60
    for kind, *rest in blocks:
        for row in [[x] for x in rest] if kind in ("title", "text") else rest:
            for column, cell in enumerate(row):
                page.insert_text((40 + 150 * column, y), cell, fontname="cobo" if kind == "title" else "cour", fontsize=8)
            y += 15
        y += 15
    return pdf.tobytes(deflate=True, garbage=4, no_new_id=True)


def platypus(blocks):
    """ReportLab's flowing layout, Times, streams unpacked."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table
    pdfmetrics.registerFont(TTFont("Serif", "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"))
    out, flow, style = io.BytesIO(), [], getSampleStyleSheet()
    for name in ("Normal", "Heading2"):
        style[name].fontName = "Serif"
    for kind, *rest in blocks:
        if kind in ("title", "text"):
            flow += [Paragraph(e(x), style["Heading2" if kind == "title" else "Normal"]) for x in rest]
        else:
            flow.append(Table([list(row) for row in rest], hAlign="RIGHT" if kind == "pairs" else "LEFT", style=[("FONTNAME", (0, 0), (-1, -1), "Serif"), ("FONTSIZE", (0, 0), (-1, -1), 9), ("ALIGN", (1, 0), (-1, -1), "RIGHT")]))
        flow.append(Spacer(1, 9))
    SimpleDocTemplate(out, pagesize=A4, pageCompression=0, invariant=1).build(flow)
    return out.getvalue()


def cells(blocks):
    """fpdf2, ruled boxes over the whole width."""
    from fpdf import FPDF
    pdf = FPDF(format="A4", unit="mm")
    pdf.add_page()
    pdf.add_font("S", fname="/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
    for kind, *rest in blocks:
        pdf.set_font("S", size=14 if kind == "title" else 9)
        for row in [[x] for x in rest] if kind in ("title", "text") else rest:
            for cell in row:
                pdf.cell(180 / len(row), 6, cell, border=kind in ("pairs", "table"))
            pdf.ln()
        pdf.ln(4)
    return bytes(pdf.output())


def wide(blocks):
    """Webkit, across, zoomed."""
    with tempfile.TemporaryDirectory() as d:
        src, out = pathlib.Path(d, "a.html"), pathlib.Path(d, "a.pdf")
        src.write_text(html(blocks, "body{font:10pt 'DejaVu Sans Condensed'}"))
        subprocess.run(["wkhtmltopdf", "-q", "-s", "A4", "-O", "Landscape", "--zoom", "1.2", str(src), str(out)], check=True, env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": d})
        return out.read_bytes()


def gold(number, issued, due, amount, currency, iban, buyer, seller):
    return dict(number=number, issued=issued, due=due, amount=amount, currency=currency, iban=iban, buyer=buyer, seller=seller)


DE, GB, IE, NL, PL = "DE89370400440532013000", "GB29NWBK60161331926819", "IE29AIBK93115212345678", "NL91ABNA0417164300", "PL61109010140000071219812874"


def papers():
    """(language, name, writer, blocks, gold)"""
    return [
        ("de", "maintenance-contract", story, [
            ("text", "Kühn Datentechnik KG", "Am Speicher 4, 28195 Bremen"),
            ("text", "Praxis Dr. Ohlsen", "Deichweg 9", "26384 Wilhelmshaven"),
            ("text", "Bremen, den 3. Juni 2026"),
            ("title", "Jahresrechnung Nr. W-20611 zum Wartungsvertrag Nr. 8840/17"),
            ("text", "Vertragslaufzeit: 01.07.2026 bis 30.06.2027"),
            ("text", "Wie vereinbart berechnen wir Ihnen die Pflege Ihrer Praxissoftware für das kommende Vertragsjahr:"),
            ("table", ("Modul", "Lizenzen", "Betrag"), ("Grundpaket", "1", "1.140,00 €"), ("Terminplaner", "3", "270,00 €")),
            ("pairs", ("Summe", "1.410,00 €"), ("19 % Umsatzsteuer", "267,90 €"), ("Rechnungsbetrag", "1.677,90 €")),
            ("text", "Der Betrag wird am 01.07.2026 fällig; bitte überweisen Sie ihn ohne Abzug auf unser Konto DE89 3704 0044 0532 0130 00."),
        ], gold("W-20611", "2026-06-03", "2026-07-01", "1677.90", "EUR", DE, "Praxis Dr. Ohlsen", "Kühn Datentechnik KG")),
        ("de", "power-year", platypus, [
            ("text", "Stadtwerke Hameringen GmbH", "Werkstraße 1, 31785 Hameringen"),
            ("text", "Bäckerei Lindemann", "Osterstraße 22", "31785 Hameringen"),
            ("title", "Ihre Stromrechnung vom 14.04.2026"),
            ("table", ("Rechnungsnummer", "701223908"), ("Vertragskonto", "2000 118 445"), ("Zählernummer", "1ESY1160245"), ("Abrechnungszeitraum", "01.04.2025 - 31.03.2026")),
            ("pairs", ("Nettobetrag", "1.204,20 EUR"), ("Umsatzsteuer 19 %", "228,80 EUR"), ("Bruttobetrag", "1.433,00 EUR"), ("abzüglich Ihrer Abschläge", "-1.260,00 EUR"), ("Nachzahlung", "173,00 EUR")),
            ("text", "Bitte überweisen Sie die Nachzahlung bis zum 30.04.2026 auf das Konto DE89 3704 0044 0532 0130 00.", "Ihr neuer Abschlag beträgt ab dem 01.05.2026 monatlich 125,00 EUR."),
        ], gold("701223908", "2026-04-14", "2026-04-30", "173.00", "EUR", DE, "Bäckerei Lindemann", "Stadtwerke Hameringen GmbH")),
        ("de", "roofer-discounts", sheet, [
            ("text", "Dachdeckerei Sauer e.K.", "Ziegelweg 3, 34117 Kassel"),
            ("text", "Gartenbau Pohl GmbH", "Feldrain 12", "34125 Kassel"),
            ("title", "RECHNUNG"),
            ("pairs", ("Beleg", "2026/0388"), ("Kunde", "10077"), ("Datum", "09.03.2026"), ("Ausgeführt am", "26.02.2026")),
            ("table", ("Leistung", "Menge", "EP", "Betrag"), ("Dachfenster abgedichtet", "2", "475,00", "950,00"), ("Rinne erneuert", "28", "50,00", "1.400,00")),
            ("pairs", ("Zwischensumme", "2.350,00"), ("abzgl. 5 % Nachlass", "-117,50"), ("Netto", "2.232,50"), ("MwSt. 19 %", "424,18"), ("Rechnungssumme EUR", "2.656,68")),
            ("text", "Zahlbar bis 19.03.2026 mit 2 % Skonto (2.603,55 EUR), bis 08.04.2026 ohne Abzug.", "IBAN DE89 3704 0044 0532 0130 00"),
        ], gold("2026/0388", "2026-03-09", "2026-04-08", "2656.68", "EUR", DE, "Gartenbau Pohl GmbH", "Dachdeckerei Sauer e.K.")),
        ("en", "attorneys", letter, [
            ("text", "Hollis & Wray LLP", "410 Court Street, Suite 2", "Albany, NY 12207"),
            ("text", "Tri-County Feed Inc.", "88 Mill Road", "Troy, NY 12180"),
            ("text", "March 4, 2026"),
            ("title", "Invoice 55812"),
            ("text", "Matter No. 20-1187: lease dispute", "For professional services rendered through February 28, 2026"),
            ("table", ("Date", "Services", "Hours", "Amount"), ("02/03/2026", "Review of lease", "4.0", "$1,440.00"), ("02/17/2026", "Draft of answer", "5.5", "$1,980.00")),
            ("pairs", ("Fees", "$3,420.00"), ("Costs advanced", "$88.50"), ("Total this invoice", "$3,508.50")),
            ("text", "Please remit payment by April 3, 2026. Funds held in trust for you: $1,000.00 (not applied)."),
        ], gold("55812", "2026-03-04", "2026-04-03", "3508.50", "USD", None, "Tri-County Feed Inc.", "Hollis & Wray LLP")),
        ("en", "broadband", sheet, [
            ("text", "Fenland Fibre Ltd", "2 Quay Row, Ely CB7 4AU"),
            ("text", "The Old Forge Bakery", "14 High Street", "March PE15 9JR"),
            ("title", "Your broadband bill"),
            ("pairs", ("Bill number", "8812-0093"), ("Account number", "44019772"), ("Bill date", "21 May 2026"), ("Billing period", "21 April 2026 to 20 May 2026")),
            ("table", ("Service", "Months", "Price"), ("Business fibre 300", "1", "£52.00"), ("Static address", "1", "£12.00")),
            ("pairs", ("Charges before VAT", "£64.00"), ("VAT at 20%", "£12.80"), ("Total for this bill", "£76.80")),
            ("text", "Please pay £76.80 by 11 June 2026 to GB29 NWBK 6016 1331 9268 19.", "From 1 July 2026 the monthly price will be £54.00 excluding VAT."),
        ], gold("8812-0093", "2026-05-21", "2026-06-11", "76.80", "GBP", GB, "The Old Forge Bakery", "Fenland Fibre Ltd")),
        ("en", "plant-hire", cells, [
            ("text", "Shannon Plant Hire Ltd", "Dock Road, Limerick"),
            ("text", "Moran Civils Ltd", "Unit 4, Raheen Business Park", "Limerick"),
            ("title", "Sales invoice SI/004418"),
            ("pairs", ("Invoice date", "16/03/2026"), ("Hire contract", "HC-2299"), ("On hire", "02/03/2026"), ("Off hire", "13/03/2026"), ("Terms", "30 days from invoice date")),
            ("table", ("Plant", "Days", "Rate", "Charge"), ("13t excavator", "10", "165.00", "1,650.00"), ("Delivery and collection", "1", "220.00", "220.00")),
            ("pairs", ("Net", "€1,870.00"), ("VAT 23%", "€430.10"), ("Invoice total", "€2,300.10"), ("Less deposit held", "€500.00"), ("Balance now payable", "€1,800.10")),
            ("text", "IBAN IE29 AIBK 9311 5212 3456 78"),
        ], gold("SI/004418", "2026-03-16", "2026-04-15", "1800.10", "EUR", IE, "Moran Civils Ltd", "Shannon Plant Hire Ltd")),
        ("nl", "school-taxi", cells, [
            ("text", "Taxi Veenstra B.V.", "Stationsplein 3, 8911 AC Leeuwarden"),
            ("text", "Stichting De Klimboom", "Schoolstraat 40", "8921 GX Leeuwarden"),
            ("title", "Nota 26-1140"),
            ("pairs", ("Datum nota", "7 mei 2026"), ("Contract", "2025-88"), ("Ritten in", "1 april 2026 t/m 30 april 2026"), ("Debiteur", "40127")),
            ("table", ("Omschrijving", "Ritten", "Bedrag"), ("Leerlingenvervoer ochtend", "20", "€ 420,00"), ("Leerlingenvervoer middag", "20", "€ 392,00")),
            ("pairs", ("Totaal exclusief btw", "€ 812,00"), ("Btw 9%", "€ 73,08"), ("Totaal nota", "€ 885,08")),
            ("text", "Wij ontvangen uw betaling graag uiterlijk 6 juni 2026 op NL91 ABNA 0417 1643 00."),
        ], gold("26-1140", "2026-05-07", "2026-06-06", "885.08", "EUR", NL, "Stichting De Klimboom", "Taxi Veenstra B.V.")),
        ("nl", "shop-afterwards", story, [
            ("text", "Tuinwinkel Haag & Heg", "Kwekerijlaan 8, 2771 DA Boskoop"),
            ("text", "Hotel De Linde B.V.", "Brink 1", "9401 HS Assen"),
            ("title", "Factuur 10028841"),
            ("pairs", ("Bestelnummer", "77120"), ("Besteld op", "11-02-2026"), ("Factuurdatum", "12-02-2026"), ("Verzonden op", "13-02-2026")),
            ("table", ("Product", "Aantal", "Prijs", "Totaal"), ("Buxus 40 cm", "10", "€ 12,50", "€ 125,00"), ("Plantenbak zink", "2", "€ 52,45", "€ 104,90")),
            ("pairs", ("Artikelen incl. btw", "€ 229,90"), ("Verzendkosten", "€ 6,95"), ("Totaal incl. btw", "€ 236,85"), ("Waarvan btw 21%", "€ 41,11")),
            ("text", "Achteraf betalen: binnen 14 dagen na factuurdatum op NL91 ABNA 0417 1643 00."),
        ], gold("10028841", "2026-02-12", "2026-02-26", "236.85", "EUR", NL, "Hotel De Linde B.V.", "Tuinwinkel Haag & Heg")),
        ("nl", "notary", letter, [
            ("text", "Notariskantoor Ter Horst", "Singel 201, 7411 HW Deventer"),
            ("text", "Bakker Vastgoed B.V.", "Handelskade 5", "7417 DE Deventer"),
            ("title", "DECLARATIE"),
            ("table", ("Declaratienummer", "Dossier", "Datum"), ("D2026-0204", "11.9920", "31 maart 2026")),
            ("text", "Betreft: levering kantoorpand d.d. 24 maart 2026"),
            ("pairs", ("Honorarium", "€ 1.250,00"), ("Kantoorkosten 6%", "€ 75,00"), ("Belast met btw", "€ 1.325,00"), ("21% omzetbelasting", "€ 278,25"), ("Totaal te voldoen", "€ 1.603,25")),
            ("text", "Gelieve dit bedrag binnen 30 dagen na dagtekening over te maken op NL91 ABNA 0417 1643 00, onder vermelding van D2026-0204."),
        ], gold("D2026-0204", "2026-03-31", "2026-04-30", "1603.25", "EUR", NL, "Bakker Vastgoed B.V.", "Notariskantoor Ter Horst")),
        ("pl", "security-service", platypus, [
            ("text", "Ochrona Wisła Sp. z o.o.", "ul. Portowa 7, 80-755 Gdańsk, NIP 5842611190"),
            ("text", "Nabywca: Hurtownia Mewa S.A.", "ul. Morska 15, 81-225 Gdynia, NIP 5862110043"),
            ("title", "Faktura VAT nr 118/05/2026/K"),
            ("table", ("Data wystawienia", "2026-05-11"), ("Umowa nr", "2024/77"), ("Okres rozliczeniowy", "2026-04-01 - 2026-04-30"), ("Termin zapłaty", "2026-05-25")),
            ("table", ("Usługa", "Ilość", "Netto", "VAT", "Brutto"), ("Ochrona obiektu", "1", "900,00", "207,00", "1 107,00")),
            ("pairs", ("Razem netto", "900,00 zł"), ("Razem VAT 23%", "207,00 zł"), ("Razem brutto", "1 107,00 zł"), ("Saldo poprzednich faktur", "0,00 zł"), ("Do zapłaty", "1 107,00 zł")),
            ("text", "Rachunek: 61 1090 1014 0000 0712 1981 2874"),
        ], gold("118/05/2026/K", "2026-05-11", "2026-05-25", "1107.00", "PLN", PL, "Hurtownia Mewa S.A.", "Ochrona Wisła Sp. z o.o.")),
        ("pl", "joinery-advance", wide, [
            ("text", "Stolarnia Dąb Jan Kot", "ul. Leśna 2, 32-050 Skawina"),
            ("text", "Kraków, 30.06.2026"),
            ("title", "Faktura F/26/0093"),
            ("text", "Odbiorca: Pensjonat Pod Lipą", "ul. Długa 4, 34-500 Zakopane"),
            ("table", ("Zamówienie", "4501"), ("Data sprzedaży", "26.06.2026")),
            ("table", ("Nazwa", "Ilość", "Cena", "Wartość"), ("Stół dębowy", "4", "800,00", "3 200,00")),
            ("pairs", ("Wartość netto", "3 200,00 zł"), ("Kwota VAT (23%)", "736,00 zł"), ("Wartość brutto", "3 936,00 zł"), ("Zaliczka wpłacona 10.06.2026", "1 000,00 zł"), ("Pozostaje do zapłaty", "2 936,00 zł")),
            ("text", "Płatność przelewem w terminie 14 dni od daty wystawienia, konto 61 1090 1014 0000 0712 1981 2874."),
        ], gold("F/26/0093", "2026-06-30", "2026-07-14", "2936.00", "PLN", PL, "Pensjonat Pod Lipą", "Stolarnia Dąb Jan Kot")),
        ("pl", "haulage", wide, [
            ("text", "Trans-Bug Sp. z o.o.", "ul. Celna 9, 21-500 Biała Podlaska"),
            ("text", "Nabywca:", "Meble Nowak Sp. k.", "ul. Fabryczna 1, 63-600 Kępno"),
            ("title", "FAKTURA FV-T/0412/26"),
            ("table", ("Zlecenie transportowe nr", "26/9931", "Data dokumentu", "06.03.2026"), ("Załadunek", "03.03.2026", "Rozładunek", "05.03.2026")),
            ("table", ("Relacja", "Kwota"), ("Kępno - Wilno", "1 450,00 EUR")),
            ("pairs", ("Netto", "1 450,00 EUR"), ("Podatek VAT 23%", "333,50 EUR"), ("Należność ogółem", "1 783,50 EUR")),
            ("text", "Zapłata do dnia 05.05.2026 na rachunek PL61 1090 1014 0000 0712 1981 2874."),
        ], gold("FV-T/0412/26", "2026-03-06", "2026-05-05", "1783.50", "EUR", PL, "Meble Nowak Sp. k.", "Trans-Bug Sp. z o.o.")),
        # Written after the above had been looked at.
        ("de", "insurance-broker", cells, [
            ("text", "Versicherungsmakler Thees GmbH", "Hafengasse 4, 18055 Rostock"),
            ("text", "Reederei Wolff KG", "Kai 11", "18069 Rostock"),
            ("text", "Rostock, 12. Januar 2026"),
            ("title", "Beitragsrechnung 2026-B-0041"),
            ("pairs", ("Vertrag", "TR 55-1190"), ("Versicherte Zeit", "01.02.2026 - 31.01.2027"), ("Vertragsbeginn", "01.02.2019")),
            ("table", ("Sparte", "Beitrag"), ("Transport", "1.800,00 €"), ("Haftung", "640,00 €")),
            ("pairs", ("Beitrag ohne Steuer", "2.440,00 €"), ("Versicherungsteuer 19 %", "463,60 €"), ("Jahresbeitrag", "2.903,60 €")),
            ("text", "Wir bitten um Überweisung bis spätestens 01.02.2026 auf DE89 3704 0044 0532 0130 00."),
        ], gold("2026-B-0041", "2026-01-12", "2026-02-01", "2903.60", "EUR", DE, "Reederei Wolff KG", "Versicherungsmakler Thees GmbH")),
        ("de", "planner-parts", wide, [
            ("text", "Planungsbüro Ahrens", "Domplatz 6, 48143 Münster"),
            ("text", "Wohnbau Greven eG", "Marktstraße 2", "48268 Greven"),
            ("title", "3. Teilrechnung Nr. 26-077"),
            ("table", ("Datum", "20.05.2026", "Projekt-Nr.", "2501"), ("Auftrag vom", "03.02.2025", "Leistungsphase", "5")),
            ("pairs", ("Honorar bisher erbracht", "30.000,00 €"), ("abzgl. 1. und 2. Teilrechnung", "-18.000,00 €"), ("Nettobetrag", "12.000,00 €"), ("19 % MwSt.", "2.280,00 €"), ("Zahlbetrag", "14.280,00 €")),
            ("text", "Zahlungsziel: 30 Tage nach Rechnungsdatum, ohne Abzug. IBAN DE89 3704 0044 0532 0130 00"),
        ], gold("26-077", "2026-05-20", "2026-06-19", "14280.00", "EUR", DE, "Wohnbau Greven eG", "Planungsbüro Ahrens")),
        ("en", "freight", platypus, [
            ("text", "Mersey Freight Ltd", "Dock 9, Liverpool L3 4AA"),
            ("text", "Harlow Ceramics Ltd", "Kiln Lane, Stoke ST4 2QQ"),
            ("title", "Freight Invoice"),
            ("table", ("Our invoice", "MF26-3310"), ("Booking", "B-778120"), ("Dated", "9 April 2026"), ("Collected", "2 April 2026"), ("Delivered", "7 April 2026")),
            ("pairs", ("Haulage", "£640.00"), ("Fuel surcharge", "£51.20"), ("Taxable", "£691.20"), ("VAT 20%", "£138.24"), ("Sum due", "£829.44")),
            ("text", "Settlement within 30 days of the date of this invoice to GB29 NWBK 6016 1331 9268 19."),
        ], gold("MF26-3310", "2026-04-09", "2026-05-09", "829.44", "GBP", GB, "Harlow Ceramics Ltd", "Mersey Freight Ltd")),
        ("en", "school-fees", story, [
            ("text", "Abbey Music School", "3 Cloister Walk, Bath BA1 1AA"),
            ("text", "Mr and Mrs T Lawson", "22 Hill Rise", "Bath BA2 6LL"),
            ("title", "Fee invoice no. 2026/118"),
            ("text", "Issued: 2 January 2026", "Term: 12 January 2026 to 27 March 2026", "Pupil no. 4471"),
            ("table", ("Lessons", "Number", "Fee"), ("Piano", "10", "£320.00"), ("Theory", "10", "£90.00")),
            ("pairs", ("Fees for the term", "£410.00"), ("Registration deposit already held", "-£50.00"), ("To be paid", "£360.00")),
            ("text", "Fees are payable by the first day of term, 12 January 2026. Exempt from VAT."),
        ], gold("2026/118", "2026-01-02", "2026-01-12", "360.00", "GBP", None, "Mr and Mrs T Lawson", "Abbey Music School")),
        ("nl", "greenkeeper", sheet, [
            ("text", "Hoveniersbedrijf Groen", "Laan 5, 3951 AA Maarn"),
            ("text", "VvE Parkzicht", "Parkweg 1", "3941 AA Doorn"),
            ("title", "Termijnfactuur 2026.031"),
            ("pairs", ("Factuurdatum", "01-04-2026"), ("Overeenkomst", "OV-2024-11"), ("Ingangsdatum", "01-01-2024"), ("Termijn", "2 van 4"), ("Betaaltermijn", "21 dagen")),
            ("pairs", ("Onderhoud tweede kwartaal", "1.100,00"), ("Btw 21%", "231,00"), ("Totaal deze termijn EUR", "1.331,00")),
            ("text", "Jaarbedrag van het contract: 5.324,00 incl. btw. Rekening NL91 ABNA 0417 1643 00."),
        ], gold("2026.031", "2026-04-01", "2026-04-22", "1331.00", "EUR", NL, "VvE Parkzicht", "Hoveniersbedrijf Groen")),
        ("nl", "caterer", cells, [
            ("text", "Catering Smaak & Zo", "Markt 7, 4811 XL Breda"),
            ("text", "Drukkerij Van Dongen B.V.", "Industrieweg 9", "4902 BB Oosterhout"),
            ("title", "Rekening"),
            ("pairs", ("Rekeningnr.", "R-2026-45"), ("Uw aanvraag van", "2 februari 2026"), ("Partij op", "14 februari 2026"), ("Opgemaakt", "17 februari 2026")),
            ("table", ("Wat", "Personen", "Per persoon", "Som"), ("Buffet", "40", "€ 22,00", "€ 880,00")),
            ("pairs", ("Zonder btw", "€ 880,00"), ("9% btw", "€ 79,20"), ("Met btw", "€ 959,20"), ("Aanbetaald", "€ 300,00"), ("Nog over te maken", "€ 659,20")),
            ("text", "Graag betalen voor 3 maart 2026 op NL91 ABNA 0417 1643 00."),
        ], gold("R-2026-45", "2026-02-17", "2026-03-03", "659.20", "EUR", NL, "Drukkerij Van Dongen B.V.", "Catering Smaak & Zo")),
        ("pl", "lease", platypus, [
            ("text", "Biurowiec Centrum Sp. z o.o.", "ul. Prosta 20, 00-850 Warszawa, NIP 5272610042"),
            ("text", "Nabywca: Studio Kadr s.c.", "ul. Prosta 20 lok. 14, 00-850 Warszawa"),
            ("title", "Faktura nr CZ/2026/04/015"),
            ("table", ("Wystawiono", "01.04.2026"), ("Umowa najmu z dnia", "15.09.2023"), ("Za okres", "01.04.2026 - 30.04.2026"), ("Zapłata do", "10.04.2026")),
            ("pairs", ("Czynsz netto", "4 200,00 zł"), ("VAT 23 %", "966,00 zł"), ("Czynsz brutto", "5 166,00 zł")),
            ("text", "Kaucja wpłacona przy zawarciu umowy: 12 600,00 zł.", "Rachunek do wpłat: 61 1090 1014 0000 0712 1981 2874"),
        ], gold("CZ/2026/04/015", "2026-04-01", "2026-04-10", "5166.00", "PLN", PL, "Studio Kadr s.c.", "Biurowiec Centrum Sp. z o.o.")),
        ("pl", "printer-repair", letter, [
            ("text", "Serwis Drukarek Ewa Lis", "ul. Krótka 3, 50-111 Wrocław"),
            ("text", "Zamawiający: Notariusz Adam Wilk", "Rynek 14, 50-101 Wrocław"),
            ("title", "Rachunek nr 57/2026"),
            ("text", "Wrocław, dnia 19 lutego 2026 r.", "Zgłoszenie nr 2026-0213 z dnia 13 lutego 2026 r."),
            ("pairs", ("Naprawa drukarki", "350,00 zł"), ("Części", "128,40 zł"), ("Razem do zapłaty", "478,40 zł")),
            ("text", "Zwolnienie z VAT na podstawie art. 113. Prosimy o przelew w ciągu 7 dni na konto 61 1090 1014 0000 0712 1981 2874."),
        ], gold("57/2026", "2026-02-19", "2026-02-26", "478.40", "PLN", PL, "Notariusz Adam Wilk", "Serwis Drukarek Ewa Lis")),
    ]
