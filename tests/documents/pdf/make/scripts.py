"""Libraries of JavaScript (pdfmake, PDFKit, jsPDF), PHP (TCPDF, Dompdf), Ruby (Prawn) and Perl (PDF::API2)."""
import json

from figures import de, en, four, gold, iban, node, perl, php, pl, ruby, sums

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans"
LEFT, RIGHT = "left", "right"


def pdfmake(content, **more):
    doc = {"content": content, "defaultStyle": {"font": "D", "fontSize": 9}, **more}
    return f"""const P=require('pdfmake/js/Printer').default;const U=require('pdfmake/js/URLResolver').default;const fs=require('fs');const vfs=require('pdfmake/js/virtual-fs').default;
const p=new P({{D:{{normal:'{FONT}.ttf',bold:'{FONT}-Bold.ttf'}}}},vfs,new U(vfs));
(async()=>{{const d=await p.createPdfKitDocument({json.dumps(doc)});d.pipe(fs.createWriteStream('a.pdf'));d.end();}})();"""


def table(rows, widths=None, layout="lightHorizontalLines"):
    return {"table": {"widths": widths or ["*"] + ["auto"] * (len(rows[0]) - 1), "body": [[{"text": c, "alignment": RIGHT if i else LEFT} for i, c in enumerate(r)] for r in rows]}, "layout": layout, "margin": [0, 6, 0, 6]}


def jspdf(body):
    return f"""const {{jsPDF}}=require('jspdf');const {{autoTable}}=require('jspdf-autotable');const fs=require('fs');
const d=new jsPDF({{unit:'mm',format:'a4'}});d.addFileToVFS('D.ttf',fs.readFileSync('{FONT}.ttf').toString('base64'));d.addFont('D.ttf','D','normal');d.setFont('D');d.setFontSize(9);
const T=(x,y,...t)=>t.forEach((s,i)=>d.text(s,x,y+5*i));const R=(x,y,s)=>d.text(s,x,y,{{align:'right'}});
{body}
fs.writeFileSync('a.pdf',Buffer.from(d.output('arraybuffer')));"""


def auto(head, rows, y):
    return f"autoTable(d,{{startY:{y},head:[{json.dumps(head)}],body:{json.dumps(rows)},styles:{{font:'D',fontSize:8}}}});"


def pdfkit(body):
    return f"""const K=require('pdfkit');const fs=require('fs');const d=new K({{size:'A4',margin:50}});d.pipe(fs.createWriteStream('a.pdf'));d.font('{FONT}.ttf').fontSize(9);
{body}
d.end();"""


def tcpdf(html):
    return f"""require_once '/usr/share/php/tcpdf/tcpdf.php';$p=new TCPDF('P','mm','A4',true,'UTF-8');$p->setPrintHeader(false);$p->setPrintFooter(false);$p->AddPage();$p->SetFont('dejavusans','',9);$p->writeHTML(<<<'X'
{html}
X
);file_put_contents('a.pdf',$p->Output('a.pdf','S'));"""


def dompdf(html):
    return f"""require_once '/usr/share/php/dompdf/autoload.php';$p=new Dompdf\\Dompdf();$p->loadHtml(<<<'X'
<html><head><meta charset="utf-8"><style>body{{font:9pt DejaVu Sans}}table{{width:100%}}.r{{text-align:right}}</style></head><body>{html}</body></html>
X
);$p->setPaper('A4');$p->render();file_put_contents('a.pdf',$p->output());"""


def prawn(body):
    return f"""require 'prawn';require 'prawn/table'
Prawn::Document.generate('a.pdf',page_size:'A4') do
font_families.update('D'=>{{normal:'{FONT}.ttf',bold:'{FONT}-Bold.ttf'}});font 'D';font_size 9
{body}
end"""


def api2(body):
    return f"""use utf8;use PDF::API2;my $p=PDF::API2->new();my $g=$p->page();$g->mediabox('A4');my $f=$p->ttfont('{FONT}.ttf');my $x=$g->text();$x->font($f,9);
sub t{{my($a,$b,$s)=@_;$x->translate($a,$b);$x->text($s)}} sub r{{my($a,$b,$s)=@_;$x->translate($a,$b);$x->text_right($s)}}
{body}
$p->saveas('a.pdf');"""


def papers():
    out = []
    # pdfmake: a German shop's bill, paid later; the order's number and day stand before those of the bill.
    a = iban("DE", "100110012620123456")
    (l1, l2), n, t, g = sums(19, (3, "18.4034"), (1, "4.1177"))
    out.append(("de-onlineshop-kauf-auf-rechnung", "invoice", node, pdfmake([
        {"columns": [{"text": "Teekontor Sylt\nStrandstr. 2\n25980 Sylt"}, {"text": "Bestellnummer: 100045-22\nBestelldatum: 28.04.2026\nRechnungsnummer: TK-2026-2207\nRechnungsdatum: 30.04.2026\nVersanddatum: 30.04.2026", "alignment": RIGHT}]},
        {"text": "\nRechnungsadresse\nCafé Lindgrün\nMarkt 4\n24937 Flensburg\n\n"}, {"text": "Rechnung", "fontSize": 16},
        table([["Produkt", "Menge", "Preis", "Gesamt"], ["Friesenmischung 1 kg", "3", "21,90 €", "65,70 €"], ["Versand", "1", "4,90 €", "4,90 €"]]),
        table([["Zwischensumme inkl. MwSt.", "70,60 €"], ["darin enthalten 19 % MwSt.", "11,27 €"], ["Gesamtsumme", "70,60 €"]], layout="noBorders"),
        "Zahlungsart: Kauf auf Rechnung. Bitte überweisen Sie den Betrag innerhalb von 14 Tagen nach Rechnungsdatum unter Angabe der Rechnungsnummer.", {"text": f"\nIBAN {four(a)} · N26 Bank", "fontSize": 7}]),
        gold("TK-2026-2207", "2026-04-30", "2026-05-14", "70.60", "EUR", a, "Café Lindgrün", "Teekontor Sylt")))

    # pdfmake: a German credit note.
    a = iban("DE", "860700240099887766")
    out.append(("de-rechnungskorrektur-retoure", "credit_note", node, pdfmake([
        {"text": "Rechnungskorrektur", "fontSize": 15}, {"columns": [{"text": "Outdoor Falkner GmbH\nBergweg 1\n08280 Aue"}, table([["Korrektur-Nr.", "RK-20441"], ["Datum", "19.05.2026"], ["zu Rechnung", "RE-31877 vom 04.05.2026"], ["Kundennr.", "50992"]], layout="noBorders")]},
        {"text": "Sportverein Erzgebirge\nStadionweg 3\n08294 Lößnitz\n\nFür Ihre Retoure schreiben wir Ihnen gut:"},
        table([["Artikel", "Menge", "Betrag"], ["Zelt Duo 2", "-2", "-358,00"]]), table([["Netto", "-358,00 EUR"], ["19 % USt", "-68,02 EUR"], ["Gutschriftbetrag", "-426,02 EUR"]], layout="noBorders"),
        "Der Betrag wird mit offenen Rechnungen verrechnet."]),
        gold("RK-20441", "2026-05-19", None, "426.02", "EUR", None, "Sportverein Erzgebirge", "Outdoor Falkner GmbH")))

    # pdfmake: Polish, a correction in plus? no: a plain bill with rates mixed and paid in part.
    a = iban("PL", "105014451000009001234567")
    out.append(("pl-pdfmake-czesciowo-zaplacone", "invoice", node, pdfmake([
        {"columns": [{"text": "Faktura VAT nr 118/05/2026\nORYGINAŁ", "fontSize": 13}, {"text": "Miejsce wystawienia: Rzeszów\nData wystawienia: 18.05.2026\nData dostawy: 16.05.2026", "alignment": RIGHT}]},
        {"columns": [{"text": "\nSprzedawca:\nHurtownia Ogrodnicza Malwa\nul. Polna 7, 35-001 Rzeszów\nNIP 813-000-11-22"}, {"text": "\nNabywca:\nGospodarstwo Szkółkarskie Dąb\nWola Mała 12, 37-100 Łańcut\nNIP 815-111-22-33"}]},
        table([["Nazwa", "Ilość", "Netto", "VAT", "Brutto"], ["Sadzonki lipy", "60", "1 500,00", "8%", "1 620,00"], ["Ziemia ogrodnicza", "20", "400,00", "23%", "492,00"], ["Razem", "", "1 900,00", "212,00", "2 112,00"]]),
        {"text": "Razem do zapłaty: 2 112,00 PLN\nZapłacono gotówką: 500,00 PLN\nPozostało do zapłaty: 1 612,00 PLN\nTermin płatności: 01.06.2026 (14 dni)\nKonto: " + four(a[2:])}]),
        gold("118/05/2026", "2026-05-18", "2026-06-01", "1612.00", "PLN", a, "Gospodarstwo Szkółkarskie Dąb", "Hurtownia Ogrodnicza Malwa")))

    # pdfmake: Dutch childcare, month with days off.
    a = iban("NL", "SNSB0901234567")
    out.append(("nl-opvang-maand", "invoice", node, pdfmake([
        {"text": "Kinderopvang De Egel", "fontSize": 14}, {"text": "Familie Van Rijn\nEikenlaan 6\n7411 AP Deventer\n\n"},
        table([["Factuur", "Relatie", "Datum", "Vervaldatum"], ["F26-03-0418", "R1120", "25-02-2026", "01-03-2026"]]),
        table([["Maart 2026", "Uren", "Tarief", "Bedrag"], ["Dagopvang Mila", "128", "10,85", "1.388,80"], ["Korting sluitingsdag", "-10", "10,85", "-108,50"]]), {"text": "Vrijgesteld van btw\nTotaal te betalen: € 1.280,30\nRekening " + a, "alignment": RIGHT}]),
        gold("F26-03-0418", "2026-02-25", "2026-03-01", "1280.30", "EUR", a, "Familie Van Rijn", "Kinderopvang De Egel")))

    # jsPDF: English trade, labels above their values in a shaded head.
    a = iban("GB", "LOYD30963405512345")
    (l1, l2), n, t, g = sums(20, (8, "45"), (1, "126.30"))
    out.append(("en-jspdf-electrician", "invoice", node, jspdf(f"""T(14,20,'Sparrow Electrical','7 Mill Lane, Leeds LS6 2AB','VAT Reg GB 123 4567 89');R(196,20,'TAX INVOICE');
T(14,45,'Customer','Headingley Dental Practice','40 Otley Road','Leeds LS6 2AL');T(120,45,'Invoice','SE-0612','Dated','17 Apr 2026','Job ref','J2281');T(160,45,'Payment due','1 May 2026');
""" + auto(["Work", "Hrs", "Rate", "Total"], [["Rewire surgery 2", "8", "45.00", en(l1)], ["Materials", "1", "126.30", en(l2)]], 80) + f"""
R(170,120,'Net');R(196,120,'{en(n)}');R(170,125,'VAT 20%');R(196,125,'{en(t)}');R(170,131,'BALANCE DUE');R(196,131,'£{en(g)}');T(14,150,'BACS: Sort code 30-96-34 Account 05512345   IBAN {four(a)}');"""),
        gold("SE-0612", "2026-04-17", "2026-05-01", g, "GBP", a, "Headingley Dental Practice", "Sparrow Electrical")))

    # jsPDF: a German travel agency: deposit and rest with two days.
    a = iban("DE", "733700080001122334")
    out.append(("de-reise-anzahlung-rest", "invoice", node, jspdf(f"""T(14,20,'Allgäu Busreisen GmbH','Bahnhofstr. 12, 87435 Kempten');T(14,45,'Frau','Gisela Thoma','Rosenweg 4','87439 Kempten');
T(130,45,'Rechnung / Reisebestätigung','Rechnungs-Nr. 26-3391','Datum 14.04.2026','Vorgang 88412');T(14,80,'Reise: Gardasee, 5 Tage, 07.06. - 11.06.2026');
""" + auto(["Leistung", "Pers.", "Preis", "Gesamt"], [["Busreise DZ/HP", "2", "489,00", "978,00"], ["Reiserücktritt", "2", "24,00", "48,00"]], 88) + f"""
R(196,125,'Reisepreis gesamt EUR 1.026,00');R(196,131,'bereits geleistete Anzahlung EUR 205,20');R(196,137,'Restzahlung EUR 820,80');R(196,143,'Restzahlung fällig am 10.05.2026');T(14,160,'Bankverbindung: {four(a)}   (Margenbesteuerung nach § 25 UStG)');"""),
        gold("26-3391", "2026-04-14", "2026-05-10", "820.80", "EUR", a, "Gisela Thoma", "Allgäu Busreisen GmbH")))

    # jsPDF: Dutch offer.
    out.append(("nl-jspdf-prijsopgave", "offer", node, jspdf("""T(14,20,'Schildersbedrijf Kleurrijk','Prijsopgave 2026-55','Datum: 11-05-2026','Geldig tot: 11-06-2026');T(14,50,'Betreft: buitenschilderwerk VvE Parkzicht');
""" + auto(["Omschrijving", "Bedrag"], [["Kozijnen zuidgevel", "4.200,00"], ["Steiger", "850,00"], ["BTW 21%", "1.060,50"], ["Totaal", "6.110,50"]], 60) + "T(14,110,'Betaling: 30 dagen na factuurdatum. Voor akkoord: ____________');"), None))

    # jsPDF: Polish, American order: labels behind values? no: upright pairs.
    a = iban("PL", "160014621810000001234567")
    (l1,), n, t, g = sums(23, (16, "210"))
    out.append(("pl-jspdf-uslugi-it", "invoice", node, jspdf(f"""R(196,20,'Nr faktury: INV-2026-044');R(196,25,'Wystawiono: 30-04-2026');R(196,30,'Sprzedaż: 30-04-2026');R(196,35,'Zapłata do: 14-05-2026');R(196,40,'Przelew');
T(14,50,'OD','Kodex Piotr Zieliński','ul. Leśna 5, 15-001 Białystok','NIP 5420001122');T(110,50,'DLA','Browar Podlasie S.A.','ul. Słodowa 1, 16-070 Choroszcz','NIP 9660002233');
""" + auto(["Usługa", "Godz.", "Stawka", "Netto", "VAT", "Brutto"], [["Utrzymanie serwisu WWW", "16", "210,00", pl(l1), pl(t), pl(g)]], 80) + f"""R(196,110,'Suma netto {pl(n)}');R(196,115,'VAT (23%) {pl(t)}');R(196,122,'RAZEM {pl(g)} PLN');T(14,130,'Numer konta: {four(a[2:])}');"""),
        gold("INV-2026-044", "2026-04-30", "2026-05-14", g, "PLN", a, "Browar Podlasie S.A.", "Kodex Piotr Zieliński")))

    # PDFKit: English, a web host's monthly bill already paid by card.
    out.append(("en-host-card-receipt", "invoice", node, pdfkit("""d.fontSize(18).text('BrightHost Inc.').fontSize(9).moveDown();d.text('Invoice #88120391');d.text('Invoice date: May 3, 2026');d.text('Due date: May 3, 2026');d.moveDown();d.text('Invoiced to:').text('Maple Ridge Yoga LLC').text('22 Birch Ave, Portland, OR');d.moveDown();
[['Managed VPS - vps-2 (05/03/2026 - 06/02/2026)','$48.00'],['Domain renewal mapleridge.example','$14.99'],['Sub Total','$62.99'],['Credit','$0.00'],['Total','$62.99']].forEach(([a,b])=>{const y=d.y;d.text(a,50,y);d.text(b,450,y,{width:90,align:'right'});});
d.moveDown().text('Transactions',50);[['Transaction Date','Gateway','Amount'],['May 3, 2026','Credit Card','$62.99']].forEach(r=>{const y=d.y;r.forEach((c,i)=>d.text(c,50+150*i,y));});d.text('Balance: $0.00',50);d.moveDown().text('PAID',50);"""),
        gold("88120391", "2026-05-03", "2026-05-03", "0.00", "USD", None, "Maple Ridge Yoga LLC", "BrightHost Inc.", never_dun="already_paid")))

    # PDFKit: German hotel: two rates, day of departure, at once.
    a = iban("DE", "711500000012345670")
    out.append(("de-pension-abreise", "invoice", node, pdfkit(f"""d.text('Pension Seeblick · Familie Gruber · Uferweg 3 · 83209 Prien',50,50);d.text('Spedition Kramer GmbH',50,90).text('Gewerbering 7').text('84028 Landshut');d.text('Rechnung',380,90).text('Nr. 2026/311').text('vom 22.05.2026').text('Zimmer 7').text('Anreise 19.05.2026').text('Abreise 22.05.2026');
let y=190;[['3 Übernachtungen Einzelzimmer (7 %)','207,00'],['3 Frühstück (19 %)','36,00'],['Netto 7 %','193,46'],['MwSt 7 %','13,54'],['Netto 19 %','30,25'],['MwSt 19 %','5,75'],['Gesamtbetrag EUR','243,00']].forEach(([a,b])=>{{d.text(a,50,y);d.text(b,400,y,{{width:90,align:'right'}});y+=14;}});d.text('Der Betrag ist sofort ohne Abzug zur Zahlung fällig.',50,y+14).text('IBAN {four(a)}');"""),
        gold("2026/311", "2026-05-22", "2026-05-22", "243.00", "EUR", a, "Spedition Kramer GmbH", "Pension Seeblick")))

    # TCPDF: a German association of doctors: a course fee.
    a = iban("DE", "300606010001234567")
    out.append(("de-tcpdf-seminar", "invoice", php, tcpdf(f"""<table><tr><td>Akademie für Notfallmedizin gGmbH<br/>Ostwall 5, 44135 Dortmund</td><td align="right">Rechnungsnummer<br/><b>ANM-5521</b><br/>Rechnungsdatum<br/><b>13.03.2026</b><br/>Zahlungsziel<br/><b>27.03.2026</b></td></tr></table><p>Rettungsdienst Hellweg<br/>Bahnhofstr. 30<br/>59494 Soest</p><h3>Teilnahmegebühr</h3><table border="1" cellpadding="3"><tr><td width="60%">Kurs ACLS vom 20.03. bis 21.03.2026, 4 Teilnehmende</td><td width="20%">4 x 590,00</td><td width="20%" align="right">2.360,00 EUR</td></tr><tr><td colspan="2">Frühbucherrabatt 10 %</td><td align="right">-236,00 EUR</td></tr><tr><td colspan="2"><b>Zu zahlen</b> (umsatzsteuerfrei nach § 4 Nr. 21 UStG)</td><td align="right"><b>2.124,00 EUR</b></td></tr></table><p>Konto: apoBank, {four(a)}</p>"""),
        gold("ANM-5521", "2026-03-13", "2026-03-27", "2124.00", "EUR", a, "Rettungsdienst Hellweg", "Akademie für Notfallmedizin gGmbH")))

    # TCPDF: Polish rent with media.
    a = iban("PL", "187010454078104812345678")
    out.append(("pl-tcpdf-czynsz", "invoice", php, tcpdf(f"""<h2>FAKTURA NR 6/05/2026/CZ</h2><p>Data wystawienia: 2026-05-04 &nbsp; Data sprzedaży: maj 2026</p><table cellpadding="3"><tr><td><b>Sprzedawca</b><br/>Kamienice Śródmieście sp. z o.o.<br/>ul. Piotrkowska 100, Łódź<br/>NIP 7250001112</td><td><b>Nabywca</b><br/>Salon Fryzjerski Loczek<br/>ul. Piotrkowska 102, Łódź<br/>NIP 7290003334</td></tr></table><table border="1" cellpadding="3"><tr><td>Opis</td><td>Netto</td><td>Stawka</td><td>VAT</td><td>Brutto</td></tr><tr><td>Czynsz 05/2026</td><td>2 400,00</td><td>23%</td><td>552,00</td><td>2 952,00</td></tr><tr><td>Refaktura: woda</td><td>96,30</td><td>8%</td><td>7,70</td><td>104,00</td></tr><tr><td>Ogółem</td><td>2 496,30</td><td></td><td>559,70</td><td>3 056,00</td></tr></table><p>Należność płatna do dnia 10.05.2026 r.<br/>Do zapłaty: 3 056,00 zł (trzy tysiące pięćdziesiąt sześć zł 00/100)<br/>Rachunek: {four(a)}</p>"""),
        gold("6/05/2026/CZ", "2026-05-04", "2026-05-10", "3056.00", "PLN", a, "Salon Fryzjerski Loczek", "Kamienice Śródmieście sp. z o.o.")))

    # TCPDF: English shop bill, plugin's look: order and invoice numbers side by side.
    out.append(("en-woo-plugin", "invoice", php, tcpdf("""<table><tr><td><h2>INVOICE</h2>Bluebell Bakery Wholesale<br/>18 High Street<br/>Totnes TQ9 5RY</td><td>Loaf &amp; Larder<br/>2 Fore Street<br/>Kingsbridge TQ7 1AB<br/>orders@loaf.example</td><td>Invoice Number: WB-1093<br/>Invoice Date: June 2, 2026<br/>Order Number: 4471<br/>Order Date: May 30, 2026<br/>Payment Method: Direct bank transfer<br/>Due Date: June 16, 2026</td></tr></table><table cellpadding="3"><tr bgcolor="#000"><td color="#fff">Product</td><td color="#fff">Quantity</td><td color="#fff">Price</td></tr><tr><td>Sourdough tin, case of 12</td><td>10</td><td>£192.00</td></tr><tr><td></td><td>Subtotal</td><td>£192.00</td></tr><tr><td></td><td>Shipping</td><td>£12.50</td></tr><tr><td></td><td>VAT (0%)</td><td>£0.00</td></tr><tr><td></td><td><b>Total</b></td><td><b>£204.50</b></td></tr></table>"""),
        gold("WB-1093", "2026-06-02", "2026-06-16", "204.50", "GBP", None, "Loaf & Larder", "Bluebell Bakery Wholesale")))

    # Dompdf: German, an online programme's layout for small businesses.
    a = iban("DE", "210501700099001122")
    out.append(("de-dompdf-kleinunternehmer", "invoice", php, dompdf(f"""<div class="r">Keramik Atelier Jule Brandt<br>Holtenauer Str. 51, 24105 Kiel</div><p>Buchhandlung am Schloss<br>Schlossstr. 2<br>24103 Kiel</p><table><tr><td><b>Rechnung Nr. 31</b></td><td class="r">Kiel, 11.05.2026</td></tr></table><table><tr><th>Anzahl</th><th>Beschreibung</th><th>Einzelpreis</th><th class="r">Summe</th></tr><tr><td>20</td><td>Becher, glasiert</td><td>14,50 €</td><td class="r">290,00 €</td></tr><tr><td>5</td><td>Schale</td><td>28,00 €</td><td class="r">140,00 €</td></tr><tr><td></td><td></td><td><b>Gesamt</b></td><td class="r"><b>430,00 €</b></td></tr></table><p>Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.</p><p>Der Betrag ist zahlbar innerhalb von zwei Wochen. Lieferdatum entspricht dem Rechnungsdatum.</p><small>Förde Sparkasse, IBAN {four(a)}</small>"""),
        gold("31", "2026-05-11", "2026-05-25", "430.00", "EUR", a, "Buchhandlung am Schloss", "Keramik Atelier Jule Brandt")))

    # Dompdf: Dutch, a one-man firm; reversed labels and 'in orde'.
    a = iban("NL", "KNAB0255667788")
    (l1, l2), n, t, g = sums(9, (2, "310"), (1, "45"))
    out.append(("nl-dompdf-fotograaf", "invoice", php, dompdf(f"""<h1>factuur</h1><table><tr><td>aan<br><b>Museum De Schuit</b><br>Kade 1<br>1781 AA Den Helder</td><td>van<br><b>Roos Fotografie</b><br>Weststraat 9<br>1781 BW Den Helder</td></tr></table><br><table><tr><td>factuurnummer</td><td>R-2026-19</td><td>datum</td><td>12 mei 2026</td><td>betaaltermijn</td><td>21 dagen</td></tr></table><br><table><tr><td>Reportage opening</td><td>2 x</td><td class="r">€ 310,00</td><td class="r">€ {de(l1)}</td></tr><tr><td>Nabewerking</td><td>1 x</td><td class="r">€ 45,00</td><td class="r">€ {de(l2)}</td></tr></table><hr><table><tr><td class="r">subtotaal</td><td class="r">€ {de(n)}</td></tr><tr><td class="r">9% btw</td><td class="r">€ {de(t)}</td></tr><tr><td class="r"><b>totaal</b></td><td class="r"><b>€ {de(g)}</b></td></tr></table><p>Bedankt voor de opdracht! {four(a)} o.v.v. R-2026-19</p>"""),
        gold("R-2026-19", "2026-05-12", "2026-06-02", g, "EUR", a, "Museum De Schuit", "Roos Fotografie")))

    # Prawn: English, an Australian-looking bill in the UK: GST-like words avoided; 'Please pay by'.
    a = iban("GB", "HBUK40127612345678")
    (l1, l2, l3), n, t, g = sums(20, (5, "80"), (5, "12.40"), (1, "33"))
    out.append(("en-prawn-gardener", "invoice", ruby, prawn(f"""text 'Fern & Furrow Garden Care', size: 16
text '31 Orchard Way, Exeter'
move_down 10
text 'For: Sandhill Care Home'
text 'Cliff Road, Dawlish'
move_down 10
table([['Reference','Date issued','Please pay by','Amount payable'],['FF/0204','5/5/26','19/5/26','£{en(g)}']])
move_down 10
table([['Visit','Units','Each','Line total'],['Garden maintenance April','5','80.00','{en(l1)}'],['Green waste','5','12.40','{en(l2)}'],['Fertiliser','1','33.00','{en(l3)}'],['','','Sub-total','{en(n)}'],['','','VAT at 20%','{en(t)}'],['','','Invoice total','{en(g)}']])
move_down 10
text 'Tax invoice. Bank: {four(a)}. Thank you!'"""),
        gold("FF/0204", "2026-05-05", "2026-05-19", g, "GBP", a, "Sandhill Care Home", "Fern & Furrow Garden Care")))

    # Prawn: a German law firm's advance bill.
    a = iban("DE", "508501500022334455")
    out.append(("de-prawn-vorschuss", "invoice", ruby, prawn(f"""text 'Rechtsanwälte Hollmann & Tietz PartG mbB, Rheinstr. 20, 64283 Darmstadt', size: 7
move_down 15
text "Metallwarenfabrik Roth GmbH\\nWerkstr. 1\\n64546 Mörfelden"
move_down 15
text "Darmstadt, 08.06.2026\\nUnser Zeichen: 412/26 HO\\nRechnung Nr.: 2600833", align: :right
move_down 10
text 'Vorschussrechnung in Sachen Roth ./. Belz', style: :bold
table([['Gegenstandswert','','48.000,00 EUR'],['1,3 Geschäftsgebühr Nr. 2300 VV RVG','','1.726,40 EUR'],['Auslagenpauschale Nr. 7002 VV RVG','','20,00 EUR'],['Zwischensumme netto','','1.746,40 EUR'],['19 % USt Nr. 7008 VV RVG','','331,82 EUR'],['Endsumme','','2.078,22 EUR']], cell_style: {{borders: []}})
move_down 10
text 'Wir bitten um Ausgleich bis zum 22.06.2026 auf unser Geschäftskonto {four(a)}.'"""),
        gold("2600833", "2026-06-08", "2026-06-22", "2078.22", "EUR", a, "Metallwarenfabrik Roth GmbH", "Rechtsanwälte Hollmann & Tietz PartG mbB")))

    # Prawn: a German receipt for a payment.
    out.append(("de-prawn-zahlungseingang", "receipt", ruby, prawn("""text 'Zahlungsbestätigung', size: 14
text 'Yogazentrum Lotos, Weimar'
move_down 10
text 'Wir bestätigen den Eingang Ihrer Zahlung vom 04.05.2026 über 178,50 EUR zu Rechnung 2026-77 vom 20.04.2026.'
table([['Rechnung','Rechnungsbetrag','Bezahlt','Offen'],['2026-77','178,50 EUR','178,50 EUR','0,00 EUR']])"""), None))

    # Perl: Polish transport; two dates near, euro with złoty.
    a = iban("PL", "124010531111000055556666")
    out.append(("pl-perl-transport-eur", "invoice", perl, api2(f"""t(50,800,'TransKar Sp. j.');t(50,788,'ul. Graniczna 4, 69-100 Słubice');t(50,776,'VAT-UE PL5980001122');r(545,800,'FAKTURA / INVOICE');r(545,788,'Nr TK/77/04/26');
t(330,760,'Data wystawienia / Date of issue');r(545,760,'22.04.2026');t(330,748,'Data sprzedaży / Date of sale');r(545,748,'20.04.2026');t(330,736,'Termin płatności / Payment due');r(545,736,'21.06.2026');
t(50,740,'Nabywca / Buyer');t(50,728,'Spedition Oderland GmbH');t(50,716,'Gubener Str. 9, 15230 Frankfurt (Oder)');
t(50,680,'Usługa / Service');r(380,680,'Netto EUR');r(460,680,'VAT');r(545,680,'Brutto EUR');t(50,666,'Transport Poznań - Lyon, CMR 44120');r(380,666,'1 450,00');r(460,666,'NP');r(545,666,'1 450,00');
t(330,640,'Razem / Total');r(545,640,'1 450,00 EUR');t(330,628,'Do zapłaty / Amount due');r(545,628,'1 450,00 EUR');t(50,600,'Konto EUR / Account: {four(a)}  SWIFT PKOPPLPW');t(50,588,'Odwrotne obciążenie / reverse charge. Kurs NBP 4,2618 z dnia 17.04.2026, wartość 6 179,61 PLN');"""),
        gold("TK/77/04/26", "2026-04-22", "2026-06-21", "1450.00", "EUR", a, "Spedition Oderland GmbH", "TransKar Sp. j.")))

    # Perl: Dutch, figures to the left of their labels in the sums.
    a = iban("NL", "ASNB0266778899")
    (l1,), n, t, g = sums(21, (1, "1975"))
    out.append(("nl-perl-website", "invoice", perl, api2(f"""r(545,800,'Pixelwerf');r(545,788,'Havenkade 12, 1975 BA IJmuiden');t(50,750,'Brouwerij Zeezicht');t(50,738,'Strandweg 2');t(50,726,'1976 BX IJmuiden');
t(50,690,'Factuur 20260061');t(50,678,'Factuurdatum: 1-6-2026');t(50,666,'Vervaldatum: 15-6-2026');t(50,654,'Offertenummer: O-2026-11');
t(50,620,'Website, oplevering volgens offerte O-2026-11');r(545,620,'€ {de(l1)}');t(330,590,'Totaalbedrag excl. btw');r(545,590,'€ {de(n)}');t(330,578,'21% btw');r(545,578,'€ {de(t)}');t(330,560,'Totaalbedrag incl. btw');r(545,560,'€ {de(g)}');
t(50,520,'We verzoeken u vriendelijk het bedrag binnen 14 dagen over te maken naar {four(a)}.');"""),
        gold("20260061", "2026-06-01", "2026-06-15", g, "EUR", a, "Brouwerij Zeezicht", "Pixelwerf")))

    # Perl: English, American freight: value columns far from labels.
    out.append(("en-perl-freight-bol", "invoice", perl, api2("""t(50,800,'Great Plains Carriers, Inc.');r(545,800,'FREIGHT INVOICE');t(50,770,'PRO NUMBER');t(200,770,'INVOICE NUMBER');t(320,770,'INVOICE DATE');t(440,770,'TERMS');t(50,756,'77120045');t(200,756,'GPC-558210');t(320,756,'03/17/26');t(440,756,'NET 30 DAYS');
t(50,730,'SHIPPER: Omaha Feed & Grain');t(300,730,'BILL TO: Dakota Ranch Supply, Rapid City SD');
t(50,700,'PIECES');t(120,700,'DESCRIPTION');t(300,700,'WEIGHT');t(380,700,'RATE');r(545,700,'CHARGES');t(50,686,'22');t(120,686,'PALLETS FEED');t(300,686,'38,400');t(380,686,'4.15 CWT');r(545,686,'1,593.60');t(120,672,'FUEL SURCHARGE 18%');r(545,672,'286.85');t(120,650,'TOTAL CHARGES USD');r(545,650,'1,880.45');t(50,620,'PLEASE PAY BY 04/16/26. REMIT TO PO BOX 11, LINCOLN NE.');"""),
        gold("GPC-558210", "2026-03-17", "2026-04-16", "1880.45", "USD", None, "Dakota Ranch Supply", "Great Plains Carriers, Inc.")))
    return out
