from common import *
import typst
ib=iban('43060967','1099274400')
it=[('Simultandolmetschen DE‹›PL, Aufsichtsratssitzung / Simultaneous interpreting','2 Tage / days','980.00','1960.00'),('Vorbereitung, Glossar (ca. 340 Termini) / Preparation, glossary','6 Std. / h','72.00','432.00'),('Überstunde 15.01.2026, 17:30–18:30 / Overtime','1 Std. / h','140.00','140.00'),('Bahn Leipzig–Wien–Leipzig, 2. Kl. / Rail fare','1','187.80','187.80'),('Hotel 13.–16.01.2026, 3 Nächte / Hotel','3','118.50','355.50'),('Verpflegungspauschale / Per diem','2','33.00','66.00')]
S=sum(D(i[3]) for i in it)
rows=',\n'.join(f'[{i+1}],[{a}],[{m}],[{de(p)}],[{de(v)}]' for i,(a,m,p,v) in enumerate(it))
T=f"""#set page(paper:"a4",margin:(x:22mm,y:18mm))
#set text(font:"Libertinus Serif",size:10pt,lang:"de")
#align(center)[#text(size:17pt,tracking:1pt)[Małgorzata Brandt-Sikorska] \\ #text(size:9pt)[Konferenzdolmetscherin · Conference Interpreter · A: Polnisch B: Deutsch C: Englisch \\ Gohliser Str. 27 · 04155 Leipzig · Germany]]
#v(8mm)
#grid(columns:(1fr,78mm),[Bleiberger Turbinentechnik AG \\ Konzernsekretariat / Mag. Pirnat \\ Lassallestraße 14 \\ 1020 Wien \\ Österreich],
table(columns:(auto,auto),stroke:none,inset:2pt,[Rechnung Nr. / Invoice no.],[*26-03*],[Datum / Date],[19.01.2026],[Leistungszeit / Date of supply],[14.–15.01.2026],[Ihre Bestellung / Your PO],[4500218830],[Ihre UID / Your VAT ID],[{atu('6127733')}],[USt-IdNr. / My VAT ID],[{ust('25517408')}]))
#v(8mm)
Sehr geehrte Frau Mag. Pirnat, / Dear Ms Pirnat, \\
gemäß Honorarvereinbarung vom 02.12.2025 stelle ich in Rechnung: / as agreed on 2 December 2025 I hereby invoice:
#v(2mm)
#table(columns:(auto,1fr,auto,auto,auto),stroke:(x:none,y:.4pt),align:(left,left,left,right,right),
table.header([*Pos.*],[*Leistung / Service*],[*Menge / Qty*],[*Einzel / Unit €*],[*Gesamt / Total €*]),
{rows},
[],[Netto / Net],[],[],[{de(S)}],[],[USt. / VAT (Reverse Charge)],[],[],[0,00],[],[*Zu zahlen / Amount payable EUR*],[],[],[*{de(S)}*])
Steuerschuldnerschaft des Leistungsempfängers / Reverse charge: VAT to be accounted for by the recipient (Art. 196 Dir. 2006/112/EC).
#v(3mm)
*Zahlungsbedingungen / Terms of payment:* 30 Tage netto ab Rechnungsdatum, spesenfrei / net 30 days from date of invoice, free of charges.
#v(2mm)
#grid(columns:(30mm,1fr),row-gutter:5pt,[Bank],[GLS Gemeinschaftsbank eG, Bochum],[IBAN],[{ib}],[BIC / SWIFT],[GENODEM1GLS],[Inhaberin / Holder],[M. Brandt-Sikorska])
#v(4mm)
Die Kabinenkollegin, Frau Dorota Wenzel, rechnet ihr Honorar (1.960,00 EUR zzgl. Reisekosten) gesondert mit Ihnen ab; ihre Rechnung folgt bis 31.01.2026. Für den Termin am 22.–23.04.2026 halte ich Ihnen die Option bis 15.02.2026 frei. Bei Absage nach dem 08.04.2026 fällt ein Ausfallhonorar von 50 % (980,00 EUR) an.
#v(6mm)
Mit freundlichen Grüßen / Kind regards \\ #v(8mm) Małgorzata Brandt-Sikorska
#v(1fr)
#align(center)[#text(size:8pt)[Mitglied im VKD/BDÜ · Steuernummer 231/209/07716 · Tel. +49 341 55 08 913 · mbs\\@brandt-sikorska.example]]
"""
w('de-konferenzdolmetscherin.typ',T); typst.compile(SRC+'/de-konferenzdolmetscherin.typ',output=OUT+'/de-konferenzdolmetscherin.pdf')
gold('de-konferenzdolmetscherin.pdf','invoice',number='26-03',issued='2026-01-19',due='2026-02-18',amount=S,iban=ib,buyer='Bleiberger Turbinentechnik AG',seller='Małgorzata Brandt-Sikorska')
