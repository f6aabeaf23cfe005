from common import *
P=[("Aufstellung des Jahresabschlusses 2024 (Bilanz, GuV)","§ 35 Abs. 1 Nr. 1a","412.000,00","25/10","1.687,50"),
("Erläuterungsbericht","§ 35 Abs. 1 Nr. 3a","412.000,00","6/10","405,00"),
("Körperschaftsteuererklärung 2024","§ 24 Abs. 1 Nr. 3","38.200,00","4/10","440,80"),
("Gewerbesteuererklärung 2024","§ 24 Abs. 1 Nr. 5","38.200,00","3/10","330,60"),
("Lohnbuchführung Oktober 2025, 9 Arbeitnehmer","§ 34 Abs. 2","","9 x 16,50","148,50"),
("Besprechung Investitionsabzugsbetrag, 06.11.2025","§ 13 Satz 1","","3 x 45,00","135,00"),
("Auslagenpauschale","§ 16 Satz 2","","","20,00")]
n=sum(D(p[4].replace('.','').replace(',','.')) for p in P); v=r(n*D('.19')); b=n+v; a=D(1190); z=b-a
ib=iban('DE','500603110004418207')
rows=''.join(f'<tr><td width="42%">{p[0]}</td><td>{p[1]}</td><td align="right">{p[2]}</td><td align="center">{p[3]}</td><td align="right">{p[4]}</td></tr>' for p in P)
open('de-steuerberater.html','w').write(f'''<html><head><meta charset="utf-8"><style>@page{{size:21cm 29.7cm;margin:1.8cm 1.8cm 1.2cm 2.3cm}} body,td,p{{font-family:"Liberation Serif";font-size:10pt}} </style></head><body>
<p align="right"><b><font size="4">BRÜCKNER · TANN</font></b><br>Steuerberater Partnerschaft mbB<br><font size="1">Dipl.-Kfm. Ulrich Brückner, Steuerberater<br>Wiebke Tann, Steuerberaterin, Fachberaterin f. Unternehmensnachfolge</font></p>
<p><font size="1"><u>Brückner · Tann StB PartG mbB, Am Lindenwall 9, 35390 Gießen</u></font><br><br>Firma<br>Orthopädietechnik Seibert GmbH<br>Herrn Geschäftsführer M. Seibert<br>Marburger Straße 211<br>35396 Gießen</p>
<table width="100%"><tr><td><b>Ihr Zeichen</b></td><td><b>Unser Zeichen</b></td><td><b>Mandanten-Nr.</b></td><td><b>Rechnungs-Nr.</b></td><td><b>Datum</b></td></tr>
<tr><td>ms</td><td>wt/ko</td><td>10843</td><td>2025-01177</td><td>28.11.2025</td></tr></table>
<p><b>Rechnung</b><br>Für unsere Tätigkeit im Zeitraum 01.08.2025 bis 27.11.2025 erlauben wir uns gemäß Steuerberatervergütungsverordnung (StBVV) zu berechnen:</p>
<table width="100%" border="1" cellspacing="0" cellpadding="3"><tr><td><b>Tätigkeit</b></td><td><b>StBVV</b></td><td align="right"><b>Gegenstandswert EUR</b></td><td align="center"><b>Satz</b></td><td align="right"><b>Gebühr EUR</b></td></tr>{rows}
<tr><td colspan="4">Zwischensumme netto</td><td align="right">{f(n)}</td></tr><tr><td colspan="4">zuzüglich 19 % Umsatzsteuer</td><td align="right">{f(v)}</td></tr>
<tr><td colspan="4">Summe brutto</td><td align="right">{f(b)}</td></tr>
<tr><td colspan="4">abzüglich Vorschussrechnung Nr. 2025-00812 vom 15.08.2025 (netto 1.000,00 EUR, USt 190,00 EUR), bezahlt am 25.08.2025</td><td align="right">-{f(a)}</td></tr>
<tr><td colspan="4"><b>Noch zu zahlen</b></td><td align="right"><b>{f(z)}</b></td></tr></table>
<p>Der noch zu zahlende Betrag wird aufgrund des uns erteilten SEPA-Basislastschriftmandats (Mandatsreferenz M10843-01, Gläubiger-ID DE48ZZZ00000731955) am 10.12.2025 von Ihrem Konto DE** **** **** **** **77 15 eingezogen. Bitte sorgen Sie für ausreichende Deckung.</p>
<p>Mit freundlichen Grüßen<br><br>Wiebke Tann<br>Steuerberaterin</p>
<p align="center"><font size="1">Am Lindenwall 9 · 35390 Gießen · Tel. 0641 5550-170 · Fax -179 · kanzlei@brueckner-tann.example<br>Volksbank Wetterau-Lahn · IBAN {ib} · BIC VBMHDE5FXXX<br>USt-IdNr. DE264817350 · St.-Nr. 020 364 10718 · Sitz Gießen · AG Gießen PR 1184</font></p></body></html>''')
gold('de-steuerberater','invoice','DATEV Eigenorganisation comfort (Rechnungsschreibung)',number='2025-01177',issued='2025-11-28',due='2025-12-10',amount=str(r(z)),currency='EUR',iban=ib.replace(' ',''),buyer='Orthopädietechnik Seibert GmbH',seller='Brückner · Tann Steuerberater Partnerschaft mbB')
