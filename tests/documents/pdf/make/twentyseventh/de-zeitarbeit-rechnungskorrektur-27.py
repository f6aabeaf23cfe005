from common import *
ib=iban('70070010','255810044')
# alt: 168 h a 31,85 + 12 h Zuschlag; neu: 152 h
a=q(D('168')*D('31.85'));az=q(D(12)*D('31.85')*D('.25'));n=q(D('152')*D('31.85'));nz=q(D(4)*D('31.85')*D('.25'))
dn=a+az-n-nz; mw=q(dn*D('.19')); br=dn+mw
ab=a+az; abm=q(ab*D('.19')); nb=ab+abm-br
h=f"""<html><head><meta charset=utf-8><style>@page{{size:21cm 29.7cm;margin:1.8cm 2cm 1.5cm 2.2cm}}body,td{{font-family:'Liberation Sans';font-size:9.5pt}}p{{margin:0 0 5pt 0}}</style></head><body>
<table width=100%><tr><td width=60%><font size=5 color=#b03a00><b>FUNDAMENT PERSONAL</b></font><br>Fundament Personaldienste GmbH</td><td align=right>Niederlassung Ingolstadt<br>Manchinger Straße 140<br>85053 Ingolstadt</td></tr></table>
<p>&nbsp;</p><p>Stanztechnik Obermaier GmbH &amp; Co. KG<br>Kreditorenbuchhaltung<br>Dieselstraße 22<br>85080 Gaimersheim</p><p>&nbsp;</p>
<table width=100%><tr><td>Belegart<br><b>Rechnungskorrektur</b></td><td>Beleg-Nr.<br><b>RK2026-00071</b></td><td>Belegdatum<br><b>18.02.2026</b></td><td>Kunden-Nr.<br><b>60419</b></td><td>Ihre Kostenstelle<br><b>4410</b></td></tr></table>
<p>&nbsp;</p><p><b>Korrektur zur Rechnung Nr. RE2026-01345 vom 31.01.2026</b></p>
<p>Arbeitnehmerüberlassung gemäß Überlassungsvertrag Nr. 2025-7718 vom 29.09.2025<br>Mitarbeiter: Kwabena Osei, Maschinenbediener · Personal-Nr. 18833 · Leistungszeitraum KW 1–5/2026 (02.01.–31.01.2026)</p>
<p>in der Rechnung RE2026-01345 wurden der Tätigkeitsnachweis KW 4 doppelt und acht Mehrarbeitsstunden zu viel berücksichtigt. Wir berichtigen die Rechnung RE2026-01345 daher wie folgt:</p>
<table width=100% border=1 cellspacing=0 cellpadding=3><tr><td><b>Position</b></td><td><b>berechnet</b></td><td><b>richtig</b></td><td><b>Differenz</b></td><td><b>Satz €</b></td><td><b>Betrag €</b></td></tr>
<tr><td>Normalstunden</td><td align=right>168,00 h</td><td align=right>152,00 h</td><td align=right>-16,00 h</td><td align=right>31,85</td><td align=right>-{de(a-n)}</td></tr><tr><td>Mehrarbeitszuschlag 25 %</td><td align=right>12,00 h</td><td align=right>4,00 h</td><td align=right>-8,00 h</td><td align=right>7,9625</td><td align=right>-{de(az-nz)}</td></tr>
<tr><td colspan=5 align=right>Nettobetrag</td><td align=right>-{de(dn)}</td></tr><tr><td colspan=5 align=right>Umsatzsteuer 19 %</td><td align=right>-{de(mw)}</td></tr><tr><td colspan=5 align=right><b>Gutschriftsbetrag (brutto) EUR</b></td><td align=right><b>-{de(br)}</b></td></tr></table>
<p>&nbsp;</p><p>Rechnung RE2026-01345 vom 31.01.2026, ursprünglicher Bruttobetrag {de(ab+abm)} EUR, verringert sich damit auf {de(nb)} EUR. Die Fälligkeit der Rechnung RE2026-01345 (02.03.2026) bleibt unverändert. Haben Sie die Rechnung bereits bezahlt, erstatten wir den Differenzbetrag auf das von Ihnen benannte Konto.</p>
<p>Bitte berichtigen Sie Ihren Vorsteuerabzug entsprechend (§ 17 UStG).</p>
<p>Hinweis: Unsere Forderungen sind im Rahmen eines Factoringvertrages an die Isarfinanz Factoring AG, München, abgetreten. Zahlungen auf Rechnungen mit schuldbefreiender Wirkung nur dorthin. Die Gutschrift wurde der Isarfinanz Factoring AG am 18.02.2026 gemeldet.</p>
<p>Ansprechpartner: Frau Lechermann, Durchwahl -31</p><p>&nbsp;</p><hr>
<p style="font-size:7.5pt">Fundament Personaldienste GmbH · Sitz München · AG München HRB 188402 · GF Roland Haubner · Erlaubnis nach § 1 AÜG erteilt durch die Agentur für Arbeit Nürnberg am 03.05.2012, unbefristet<br>USt-IdNr. {ust('26633901')} · Steuer-Nr. 143/134/70221 · Hausbank: Bankhaus Isar · IBAN {ib} · GVP-Mitglied</p></body></html>"""
w('de-zeitarbeit-rechnungskorrektur.html',h)
sh("soffice --headless --infilter='HTML (StarWriter)' --convert-to pdf:writer_pdf_Export --outdir .. de-zeitarbeit-rechnungskorrektur.html")
gold('de-zeitarbeit-rechnungskorrektur.pdf','credit_note',number='RK2026-00071',issued='2026-02-18',due=None,amount=br,iban=ib,buyer='Stanztechnik Obermaier GmbH & Co. KG',seller='Fundament Personaldienste GmbH')
