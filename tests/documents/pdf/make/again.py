"""A second round, measured once after the reasons of the first were mended; in other layouts."""
import json

from figures import ch, chrome, de, en, four, gold, groff, iban, lualatex, node, office, perl, php, pl, ruby, sums, tex
from scripts import api2, auto, dompdf, jspdf, pdfkit, pdfmake, prawn, table, tcpdf
from typeset import END, HEAD, LUA
from web import page, rows


def react(body):
    """react-pdf, with its own layout of boxes."""
    return f"""const R=require('@react-pdf/renderer');const r=require('react');const h=r.createElement;const {{Document,Page,View,Text,Font}}=R;
Font.register({{family:'D',src:'/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'}});Font.registerHyphenationCallback(w=>[w]);
const t=(s,st)=>h(Text,{{style:st}},s);const row=(...c)=>h(View,{{style:{{flexDirection:'row',justifyContent:'space-between'}}}},...c);const col=(...c)=>h(View,{{style:{{flexDirection:'column'}}}},...c);
const doc=h(Document,null,h(Page,{{size:'A4',style:{{padding:40,fontFamily:'D',fontSize:9}}}},{body}));
R.renderToFile(doc,'a.pdf');"""


def pdflib(lines):
    """pdf-lib: each piece drawn by itself with a base font."""
    return f"""const {{PDFDocument,StandardFonts}}=require('pdf-lib');const fs=require('fs');(async()=>{{const d=await PDFDocument.create();const p=d.addPage([595,842]);const f=await d.embedFont(StandardFonts.TimesRoman);
for(const [x,y,s,z] of {json.dumps(lines, ensure_ascii=False)}){{const w=f.widthOfTextAtSize(s,z||10);p.drawText(s,{{x:x<0?-x-w:x,y,size:z||10,font:f}});}}
fs.writeFileSync('a.pdf',await d.save());}})();"""


def papers():
    out = []
    a = iban("DE", "472601210012345678")
    (l1, l2), n, t, g = sums(19, (12, "118"), (3, "64.90"))
    out.append(("de-react-softwarehaus", "invoice", node, react(f"""row(col(t('Kastanie Software GmbH',{{fontSize:14}}),t('Salzstraße 21, 48143 Münster')),col(t('Rechnung 2026-R-0455',{{fontSize:12}}),t('ausgestellt am 07.05.2026'),t('Leistungszeitraum April 2026'),t('fällig zum 06.06.2026'))),
t(' '),col(t('Molkerei Hagemann eG'),t('Buchhaltung'),t('Molkereiweg 1'),t('48231 Warendorf')),t(' '),
row(t('12 Std. Entwicklung'),t('118,00 €'),t('{de(l1)} €')),row(t('3 Lizenzen'),t('64,90 €'),t('{de(l2)} €')),t(' '),row(t('Nettosumme'),t('{de(n)} €')),row(t('+ 19 % USt.'),t('{de(t)} €')),row(t('Zu zahlen'),t('{de(g)} €')),t(' '),t('Bankverbindung: Volksbank Münsterland {four(a)}',{{fontSize:7}})"""),
        gold("2026-R-0455", "2026-05-07", "2026-06-06", g, "EUR", a, "Molkerei Hagemann eG", "Kastanie Software GmbH")))

    a = iban("DE", "680501010012345678")
    (l1, l2), n, t, g = sums(19, (220, "1.85"), (220, "0.40"))
    out.append(("de-pdflib-druckerei", "invoice", node, pdflib([(60, 790, "Druckhaus Schauinsland · Lörracher Str. 9 · 79115 Freiburg", 8), (60, 740, "Jazzclub Blaue Note e.V."), (60, 727, "Turmstraße 5"), (60, 714, "79098 Freiburg"), (380, 740, "Kd.-Nr."), (-540, 740, "20881"), (380, 727, "Beleg-Nr."), (-540, 727, "RG 61-2026"), (380, 714, "Belegdatum"), (-540, 714, "21.05.2026"), (60, 660, "RECHNUNG", 15), (60, 630, "Plakate A2"), (300, 630, "220"), (-440, 630, "1,85"), (-540, 630, de(l1)), (60, 615, "Veredelung"), (300, 615, "220"), (-440, 615, "0,40"), (-540, 615, de(l2)), (380, 580, "Summe netto"), (-540, 580, de(n)), (380, 565, "USt. 19%"), (-540, 565, de(t)), (380, 545, "Summe EUR"), (-540, 545, de(g)), (60, 500, "Zahlbar bis 04.06.2026 rein netto. Lieferung am 20.05.2026."), (60, 80, f"Sparkasse Freiburg {four(a)} · USt-IdNr. DE142536475", 8)]),
        gold("RG 61-2026", "2026-05-21", "2026-06-04", g, "EUR", a, "Jazzclub Blaue Note e.V.", "Druckhaus Schauinsland")))

    a = iban("DE", "100500000190012345")
    out.append(("de-strom-abschlag-jahr", "invoice", chrome, page("", f"""<div class=f><h2>Havelstrom GmbH</h2><div>Vertragskonto 2000 114 552<br>Rechnungsnummer 5100 884 213<br>Potsdam, 09.03.2026</div></div><p>Frau<br>Ilse Wernicke<br>Gartenstr. 14<br>14482 Potsdam</p><h3>Ihre Stromrechnung für den Zeitraum 01.03.2025 – 28.02.2026</h3><table>{rows(("Verbrauch 2.410 kWh, netto","698,90 €"),("Grundpreis netto","118,80 €"),("Umsatzsteuer 19 %","155,36 €"),("Rechnungsbetrag brutto","973,06 €"),("Ihre gezahlten Abschläge brutto","− 880,00 €"))}<tr><td><b>Nachzahlung</b></td><td class=r><b>93,06 €</b></td></tr></table><p>Bitte überweisen Sie die Nachzahlung bis zum 27.03.2026.</p><p>Ihr neuer monatlicher Abschlag: 82,00 €, erstmals fällig am 01.04.2026</p><small>Berliner Sparkasse {four(a)}</small>"""),
        gold("5100 884 213", "2026-03-09", "2026-03-27", "93.06", "EUR", a, "Ilse Wernicke", "Havelstrom GmbH")))

    a = iban("AT", "2011182221207020")
    (l1,), n, t, g = sums(20, (9, "132"))
    out.append(("de-at-latex-ziviltechniker", "invoice", tex, HEAD + rf"""DI Martina Hofer\hfill Ziviltechnikerin\\ Lendkai 7, 8020 Graz\\[6mm] Marktgemeinde Gratwein\\ Hauptplatz 1\\ 8112 Gratwein\\[6mm]\hfill Graz, am 18. Juni 2026\\[4mm]\textbf{{HONORARNOTE Nr. H-26-17}}\\[2mm] Projekt: Kanalsanierung Süd\\[3mm]\begin{{tabular}}{{lr}}9 Stunden à \texteuro{{}} 132,00 & \texteuro{{}} {de(n)}\\ 20 \% USt. & \texteuro{{}} {de(t)}\\ \hline Honorar brutto & \texteuro{{}} {de(g)}\end{{tabular}}\\[4mm] Zahlbar innerhalb von 21 Tagen netto Kassa.\\ {four(a)}""" + END,
        gold("H-26-17", "2026-06-18", "2026-07-09", g, "EUR", a, "Marktgemeinde Gratwein", "DI Martina Hofer")))

    a = iban("DE", "760501010005544332")
    (l1, l2), n, t, g = sums(19, (1, "2350"), (1, "180"))
    out.append(("de-fliesen-teilrechnung", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Serif"><p align=center><b>Fliesen Kaya</b> Meisterbetrieb<br>Fürther Str. 44 - 90429 Nürnberg - Tel 0911/44556</p><p>Bauherrengemeinschaft Eichenhain<br>z.Hd. Herrn Böhm<br>Eichenweg 2<br>90453 Nürnberg</p><p>Nürnberg, 22.04.2026</p><p><u>2. Teilrechnung</u> &nbsp;&nbsp; Nr. T-118/2</p><table border=1 width=100%><tr><td>Bad OG, Wand und Boden gefliest</td><td align=right>{de(l1)} €</td></tr><tr><td>Silikonfugen</td><td align=right>{de(l2)} €</td></tr><tr><td>netto</td><td align=right>{de(n)} €</td></tr><tr><td>+19% MwSt.</td><td align=right>{de(t)} €</td></tr><tr><td>Summe Teilrechnung</td><td align=right>{de(g)} €</td></tr></table><p>Zahlungsziel: 8 Tage</p><p>IBAN {four(a)}</p></body></html>""",
        gold("T-118/2", "2026-04-22", "2026-04-30", g, "EUR", a, "Bauherrengemeinschaft Eichenhain", "Fliesen Kaya")))

    out.append(("de-auftragsbestaetigung-maschine", "order_confirmation", ruby, prawn("""text 'Auftragsbestätigung AB-40177', size: 14
text 'Datum 11.06.2026   Ihre Bestellung 8812 vom 09.06.2026   Liefertermin KW 28'
table([['Pos','Artikel','Menge','Betrag'],['1','Fräskopf FK 50','2','3.400,00 EUR'],['','Netto','','3.400,00 EUR'],['','USt 19 %','','646,00 EUR'],['','Gesamt','','4.046,00 EUR']])
text 'Zahlungsbedingungen: 30 Tage nach Rechnungserhalt netto.'"""), None))

    out.append(("de-erste-mahnung-brief", "reminder", tex, HEAD + r"""Schreinerei Lutz\\ Talstr. 3, 72070 Tübingen\\[6mm] Frau Dr. Engelhardt\\ Neckargasse 1\\ 72070 Tübingen\\[6mm]\hfill 29. Mai 2026\\[3mm]\textbf{Zahlungserinnerung}\\[2mm] Sehr geehrte Frau Dr. Engelhardt,\\ sicher haben Sie übersehen, dass unsere Rechnung Nr. 2026-66 vom 24.04.2026 über 1.130,50 \texteuro{} am 08.05.2026 fällig war. Bitte begleichen Sie den Betrag bis zum 08.06.2026.""" + END, None))

    a = iban("PL", "116022020000000123456789")
    (l1, l2), n, t, g = sums(23, (5, "320"), (1, "99.90"))
    out.append(("pl-react-agencja", "invoice", node, react(f"""row(col(t('Agencja Wektor sp. z o.o.',{{fontSize:13}}),t('ul. Świdnicka 20, 50-068 Wrocław'),t('NIP: 8971112223')),col(t('Faktura'),t('FV-2026-0512'))),t(' '),row(t('Data wystawienia:'),t('29.05.2026')),row(t('Data wykonania usługi:'),t('29.05.2026')),row(t('Termin płatności:'),t('12.06.2026')),row(t('Metoda płatności:'),t('Przelew')),t(' '),col(t('Nabywca:'),t('Fundacja Zielony Kampus'),t('ul. Norwida 4, 50-374 Wrocław'),t('NIP: 8982223334')),t(' '),row(t('Projekt plakatów'),t('5 x 320,00'),t('{pl(l1)}')),row(t('Licencja fontu'),t('1 x 99,90'),t('{pl(l2)}')),t(' '),row(t('Suma netto'),t('{pl(n)} zł')),row(t('Podatek VAT 23%'),t('{pl(t)} zł')),row(t('Suma brutto'),t('{pl(g)} zł')),t(' '),t('Konto bankowe: {four(a[2:])}')"""),
        gold("FV-2026-0512", "2026-05-29", "2026-06-12", g, "PLN", a, "Fundacja Zielony Kampus", "Agencja Wektor sp. z o.o.")))

    a = iban("PL", "132015370000000011112222")
    out.append(("pl-prad-prognoza", "invoice", chrome, page("", f"""<div class=f><b>Enerpol Obrót S.A.</b><div>Nr nabywcy 80011223<br>Faktura nr 26/0311/4417/P<br>wystawiona 11.03.2026 r.</div></div><p>Zofia Krawczyk<br>ul. Wiosenna 3/8<br>20-880 Lublin</p><h3>Faktura prognozowa za okres 01.03.2026 - 30.04.2026</h3><table>{rows(("Sprzedaż energii netto","128,46 zł"),("Dystrybucja netto","71,54 zł"),("Wartość netto","200,00 zł"),("VAT 23%","46,00 zł"),("Wartość brutto","246,00 zł"),("Nadpłata z poprzedniej faktury","-12,40 zł"))}</table><div style="border:2px solid #000;padding:6px">Do zapłaty: <b>233,60 zł</b> &nbsp; w terminie do <b>25.03.2026</b></div><p>Nr rachunku do wpłat {four(a)}</p>"""),
        gold("26/0311/4417/P", "2026-03-11", "2026-03-25", "233.60", "PLN", a, "Zofia Krawczyk", "Enerpol Obrót S.A.")))

    a = iban("PL", "194010760000000033334444")
    (l1,), n, t, g = sums(23, (140, "38.5"))
    out.append(("pl-tcpdf-hurtownia-wz", "invoice", php, tcpdf(f"""<table><tr><td>Hurtownia Elektryczna Volt<br/>ul. Przemysłowa 8, 35-105 Rzeszów<br/>NIP 8130002221</td><td align="right"><b>FAKTURA VAT</b><br/>Numer: 1187/MAG/2026<br/>Z dnia: 2026-06-03<br/>Data wydania towaru: 2026-06-02<br/>Dok. WZ: 2201/2026</td></tr></table><p>NABYWCA: Elektro-Instal s.c., ul. Krakowska 11, 39-200 Dębica, NIP 8720003332</p><table border="1" cellpadding="2"><tr><td>Indeks</td><td>Nazwa</td><td>Ilość</td><td>Cena netto</td><td>Wartość netto</td></tr><tr><td>YDY</td><td>Przewód YDY 3x2,5</td><td>140 m</td><td>38,50</td><td>{pl(l1)}</td></tr></table><table cellpadding="2"><tr><td>Stawka 23%</td><td>Netto {pl(n)}</td><td>VAT {pl(t)}</td><td>Brutto {pl(g)}</td></tr></table><p>DO ZAPŁATY: {pl(g)} PLN<br/>Forma płatności: przelew 30 dni, termin: 2026-07-03<br/>Bank: {four(a[2:])}</p>"""),
        gold("1187/MAG/2026", "2026-06-03", "2026-07-03", g, "PLN", a, "Elektro-Instal s.c.", "Hurtownia Elektryczna Volt")))

    out.append(("pl-oferta-jspdf", "offer", node, jspdf("T(14,20,'OFERTA nr 33/2026','Data: 2026-05-20','Oferta ważna do: 2026-06-20');" + auto(["Pozycja", "Cena netto", "VAT", "Brutto"], [["Klimatyzator 5 kW z montażem", "4 200,00", "23%", "5 166,00"], ["Razem", "4 200,00", "966,00", "5 166,00"]], 45) + "T(14,90,'Warunki płatności: 7 dni od daty wystawienia faktury');"), None))

    a = iban("PL", "247010340000000077778888")
    out.append(("pl-korekta-rabat", "credit_note", node, pdfmake([{"text": "FAKTURA KORYGUJĄCA nr KOR/9/2026", "fontSize": 14}, "Data wystawienia: 2026-06-08", "Dotyczy faktury nr FV/301/2026 z dnia 2026-05-20", "Przyczyna korekty: rabat potransakcyjny", {"columns": [{"text": "\nSprzedawca\nSklep Rowerowy Szprycha\nul. Jasna 2, 80-175 Gdańsk"}, {"text": "\nNabywca\nKlub Sportowy Fala\nul. Morska 5, 81-225 Gdynia"}]}, table([["", "Netto", "VAT", "Brutto"], ["Przed korektą", "2 000,00", "460,00", "2 460,00"], ["Po korekcie", "1 800,00", "414,00", "2 214,00"], ["Różnica", "-200,00", "-46,00", "-246,00"]]), "Do zwrotu: 246,00 zł"]),
        gold("KOR/9/2026", "2026-06-08", None, "246.00", "PLN", None, "Klub Sportowy Fala", "Sklep Rowerowy Szprycha")))

    a = iban("NL", "RABO0177665544")
    (l1, l2), n, t, g = sums(21, (16, "68"), (1, "92.30"))
    out.append(("nl-react-installateur", "invoice", node, react(f"""row(t('Installatiebedrijf Veldkamp',{{fontSize:13}}),t('FACTUUR',{{fontSize:13}})),t('Ambachtsweg 3, 7731 TA Ommen'),t(' '),row(col(t('Zorgcentrum De Vecht'),t('Afdeling financiën'),t('Vechtkade 20'),t('7731 GB Ommen')),col(t('Factuurnummer: 26-1180'),t('Factuurdatum: 22-05-2026'),t('Betreft: storing cv 18-05-2026'),t('Betaaltermijn: 14 dagen'))),t(' '),row(t('Arbeid 16 uur'),t('{de(l1)}')),row(t('Onderdelen'),t('{de(l2)}')),row(t('Totaal exclusief btw'),t('{de(n)}')),row(t('Btw 21%'),t('{de(t)}')),row(t('Totaal inclusief btw EUR'),t('{de(g)}')),t(' '),t('IBAN {four(a)} | KvK 05112233')"""),
        gold("26-1180", "2026-05-22", "2026-06-05", g, "EUR", a, "Zorgcentrum De Vecht", "Installatiebedrijf Veldkamp")))

    a = iban("NL", "ABNA0611223344")
    (l1,), n, t, g = sums(21, (24, "45"))
    out.append(("nl-verhuur-borg", "invoice", chrome, page("", f"""<h1>Factuur VH-7712</h1><p>Feestverhuur De Tent, Energieweg 2, 3641 RT Mijdrecht</p><p>Aan: Hockeyclub Amstelveen, Sportlaan 1, 1185 TB Amstelveen</p><p>Datum factuur: 5 mei 2026 &nbsp;|&nbsp; Huurperiode: 22 mei 2026 t/m 24 mei 2026 &nbsp;|&nbsp; Uiterste betaaldatum: 19 mei 2026</p><table>{rows(("24 statafels à € 45,00","€ "+de(l1)),("Btw 21%","€ "+de(t)),("Totaal incl. btw","€ "+de(g)))}</table><p>Betaald via iDEAL op 5 mei: € 500,00. Restant te voldoen: € {de(g - 500)}</p><p>{four(a)}</p>"""),
        gold("VH-7712", "2026-05-05", "2026-05-19", g - 500, "EUR", a, "Hockeyclub Amstelveen", "Feestverhuur De Tent")))

    a = iban("BE", "001234567890"[:12])
    (l1,), n, t, g = sums(6, (1, "3400"))
    out.append(("nl-be-renovatie-6procent", "invoice", php, dompdf(f"""<table><tr><td><b>Dakwerken Peeters BV</b><br>Nijverheidslaan 14<br>3200 Aarschot<br>BTW BE 0456.789.012</td><td class="r"><b>FACTUUR</b><br>Nr. 2026/0231<br>16/05/2026</td></tr></table><p>De heer en mevrouw Claes<br>Leuvensestraat 8<br>3200 Aarschot</p><table><tr><td>Renovatie dakgoot</td><td class="r">{de(l1)} €</td></tr><tr><td>Maatstaf van heffing</td><td class="r">{de(n)} €</td></tr><tr><td>BTW 6 %</td><td class="r">{de(t)} €</td></tr><tr><td><b>Te betalen</b></td><td class="r"><b>{de(g)} €</b></td></tr></table><p>Vervaldatum: 15/06/2026. Rekening {four(a)}</p>"""),
        gold("2026/0231", "2026-05-16", "2026-06-15", g, "EUR", a, "De heer en mevrouw Claes", "Dakwerken Peeters BV")))

    out.append(("nl-tweede-aanmaning", "reminder", perl, api2("""t(50,800,'Tandartspraktijk Molenwijk');t(50,770,'Betreft: tweede aanmaning');t(50,740,'Datum: 3 juni 2026');t(50,710,'Factuurnummer');t(150,710,'Factuurdatum');t(260,710,'Vervaldatum');r(500,710,'Openstaand');t(50,696,'2026-3310');t(150,696,'01-04-2026');t(260,696,'01-05-2026');r(500,696,'184,50');t(50,670,'Wij verzoeken u het bedrag binnen 7 dagen te voldoen.');"""), None))

    a = iban("GB", "MIDL40051512345678")
    (l1, l2), n, t, g = sums(20, (30, "14.20"), (2, "55"))
    out.append(("en-react-brewery", "invoice", node, react(f"""row(col(t('Hopstone Brewing Co.',{{fontSize:14}}),t('Railway Arch 12, London SE1 2AB')),col(t('Invoice'),t('HB-3307'))),t(' '),row(col(t('Deliver & invoice to'),t('The Anchor Tap'),t('20 Wharf Road'),t('London E14 9QX')),col(t('Invoiced: 18 May 2026'),t('Delivered: 17 May 2026'),t('Payment terms: 14 days'),t('Payment due: 1 June 2026'))),t(' '),row(t('Pale ale keg 30L x 30'),t('£{en(l1)}')),row(t('Cask deposit x 2'),t('£{en(l2)}')),row(t('Net'),t('£{en(n)}')),row(t('VAT @ 20%'),t('£{en(t)}')),row(t('Gross total'),t('£{en(g)}')),t(' '),t('HSBC {four(a)}')"""),
        gold("HB-3307", "2026-05-18", "2026-06-01", g, "GBP", a, "The Anchor Tap", "Hopstone Brewing Co.")))

    out.append(("en-pdflib-attorney-trust", "invoice", node, pdflib([(72, 780, "LAW OFFICES OF DANA R. WEXLER, P.C.", 12), (72, 764, "101 Court Square, Springfield, MO 65806"), (72, 730, "Ozark Timber, Inc."), (72, 717, "Attn: Accounts Payable"), (380, 730, "Statement No."), (-540, 730, "11842"), (380, 717, "Statement Date"), (-540, 717, "June 5, 2026"), (380, 704, "Client-Matter"), (-540, 704, "0455-002"), (72, 680, "INVOICE FOR LEGAL SERVICES", 12), (72, 650, "Total fees, 8.2 hours at $310.00"), (-540, 650, "$2,542.00"), (72, 636, "Costs advanced"), (-540, 636, "$84.15"), (72, 622, "Total current charges"), (-540, 622, "$2,626.15"), (72, 608, "Less: trust account applied"), (-540, 608, "($1,000.00)"), (72, 590, "BALANCE DUE"), (-540, 590, "$1,626.15"), (72, 560, "Payment is due upon receipt.")]),
        gold("11842", "2026-06-05", "2026-06-05", "1626.15", "USD", None, "Ozark Timber, Inc.", "LAW OFFICES OF DANA R. WEXLER, P.C.")))

    out.append(("en-us-hvac-quickform", "invoice", chrome, page("", """<div class=f><div><h2>Summit Heating &amp; Air LLC</h2>PO Box 220, Boise, ID 83701</div><div><h2>INVOICE</h2><table><tr><th>DATE</th><th>INVOICE NO.</th></tr><tr><td>5/28/2026</td><td>60714</td></tr></table></div></div><table><tr><th>BILL TO</th><th>SERVICE LOCATION</th></tr><tr><td>Gem State Storage LLC<br>77 Depot St<br>Boise, ID 83702</td><td>Unit B</td></tr></table><table><tr><th>P.O. NO.</th><th>TERMS</th><th>DUE DATE</th><th>TECH</th></tr><tr><td>1180</td><td>Net 15</td><td>6/12/2026</td><td>RJ</td></tr></table><table><tr><th>DESCRIPTION</th><th>QTY</th><th>RATE</th><th class=r>AMOUNT</th></tr><tr><td>Compressor swap</td><td>1</td><td>1,850.00</td><td class=r>1,850.00</td></tr><tr><td>Labor</td><td>4</td><td>95.00</td><td class=r>380.00</td></tr></table><p class=r>Subtotal $2,230.00<br>Sales Tax (6.0%) $111.00<br>Total $2,341.00<br>Payments/Credits $0.00<br><b>Balance Due $2,341.00</b></p>"""),
        gold("60714", "2026-05-28", "2026-06-12", "2341.00", "USD", None, "Gem State Storage LLC", "Summit Heating & Air LLC")))

    a = iban("IE", "BOFI90001712345678")
    (l1,), n, t, g = sums("13.5", (40, "58"))
    out.append(("en-ie-latex-builder-rct", "invoice", lualatex, LUA + rf"""\textbf{{O'Dwyer Civil Works Ltd}}\\ Ennis Road, Nenagh, Co. Tipperary\\[5mm] \begin{{tabular}}{{|l|l|l|}}\hline Invoice & Invoice Date & Contract\\ \hline OD/566 & 24/04/2026 & Greenway Ph. 2\\ \hline\end{{tabular}}\\[4mm] To: Tipperary Greenway DAC, Civic Offices, Nenagh\\[4mm] \begin{{tabular}}{{lr}}Labour and plant, 40 hrs @ €58.00 & €{en(l1)}\\ VAT @ 13.5\% & €{en(t)}\\ Amount payable & €{en(g)}\end{{tabular}}\\[4mm] Credit terms 30 days from date of invoice. IBAN {four(a)}""" + END,
        gold("OD/566", "2026-04-24", "2026-05-24", g, "EUR", a, "Tipperary Greenway DAC", "O'Dwyer Civil Works Ltd")))

    a = iban("GB", "SRLG60837112345678")
    (l1, l2), n, t, g = sums(20, (3, "250"), (1, "40"))
    out.append(("en-office-memo-style", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Sans"><h3>Kite &amp; Compass Training</h3><table><tr><td>Invoice to:</td><td>Forth Valley Housing Association</td></tr><tr><td>Our invoice:</td><td>KC-2026-88</td></tr><tr><td>Sent:</td><td>11 May 2026</td></tr><tr><td>For:</td><td>First aid days, 28-30 April 2026</td></tr><tr><td>Pay us by:</td><td>10 June 2026</td></tr></table><p></p><table border=1 width=70%><tr><td>3 training days @ £250</td><td align=right>£{en(l1)}</td></tr><tr><td>Manuals</td><td align=right>£{en(l2)}</td></tr><tr><td>Before VAT</td><td align=right>£{en(n)}</td></tr><tr><td>VAT 20%</td><td align=right>£{en(t)}</td></tr><tr><td>To pay</td><td align=right>£{en(g)}</td></tr></table><p>{four(a)}</p></body></html>""",
        gold("KC-2026-88", "2026-05-11", "2026-06-10", g, "GBP", a, "Forth Valley Housing Association", "Kite & Compass Training")))

    out.append(("en-quote-pdfkit", "offer", node, pdfkit("""d.fontSize(16).text('Quotation Q-2207');d.fontSize(9).text('Date: 2 June 2026').text('Valid until: 2 July 2026');d.moveDown();[['Sash window refurbishment x6','£2,940.00'],['VAT 20%','£588.00'],['Total','£3,528.00']].forEach(([a,b])=>{const y=d.y;d.text(a,50,y);d.text(b,450,y,{width:90,align:'right'});});d.text('50% deposit on acceptance, balance 14 days after invoice.',50);"""), None))

    a = iban("GB", "CITI18500812345678")
    (l1, l2), n, t, g = sums(20, (1, "640"), (1, "75"))
    out.append(("en-groff-vet-hospital", "invoice", groff, f""".LP
.ps 13
Larkfield Equine Hospital
.ps 10
.LP
.TS
tab(#);
l l.
Client:#Mrs J. Penrose
Account no:#PEN014
Patient:#Captain (gelding)
Invoice number:#LEH 22871
Invoice date:#07 June 2026
.TE
.TS
tab(#) box;
l n.
Surgery, colic#{en(l1)}
Overnight stay#{en(l2)}
_
Sub total#{en(n)}
VAT#{en(t)}
Amount due#\\[Po]{en(g)}
.TE
.LP
Please settle this account within 7 days of the invoice date. {four(a)}
""", gold("LEH 22871", "2026-06-07", "2026-06-14", g, "GBP", a, "Mrs J. Penrose", "Larkfield Equine Hospital")))

    a = iban("DE", "120800000412345600")
    (l1, l2), n, t, g = sums(19, (250, "3.10"), (1, "49"))
    out.append(("de-dompdf-shopsystem", "invoice", php, dompdf(f"""<table><tr><td>Kaffeerösterei Altstadt<br>Große Str. 11, 14532 Kleinmachnow</td><td class="r">Rechnungsnr. SW10088<br>Kundennr. 20140<br>Bestellnr. 10771<br>Datum 19.05.2026</td></tr></table><p>Bürogemeinschaft Linse<br>Allee 9<br>14532 Kleinmachnow</p><h3>Rechnung</h3><table><tr><th>Pos.</th><th>Bezeichnung</th><th>Anz.</th><th>MwSt.</th><th>Brutto Preis</th><th>Brutto Gesamt</th></tr><tr><td>1</td><td>Kaffeetüte bedruckt</td><td>250</td><td>19 %</td><td>3,69 €</td><td>922,25 €</td></tr><tr><td>2</td><td>Druckvorlage</td><td>1</td><td>19 %</td><td>58,31 €</td><td>58,31 €</td></tr></table><table><tr><td class="r">Gesamtkosten Netto:</td><td class="r">{de(n)} €</td></tr><tr><td class="r">zzgl. 19 % MwSt:</td><td class="r">{de(t)} €</td></tr><tr><td class="r"><b>Gesamtkosten:</b></td><td class="r"><b>{de(g)} €</b></td></tr></table><p>Gewählte Zahlungsart: Rechnung. Zahlungsziel 14 Tage ab Rechnungsdatum.</p><small>{four(a)}</small>"""),
        gold("SW10088", "2026-05-19", "2026-06-02", g, "EUR", a, "Bürogemeinschaft Linse", "Kaffeerösterei Altstadt")))
    return out
