from common import *
open('de-klavierstimmer-word.html','w').write(f'''<html><head><meta charset="utf-8"><style>@page{{size:21cm 29.7cm;margin:2.5cm 2.5cm 2cm 2.5cm}}body,p,td{{font-family:"P052";font-size:11pt}}p{{margin:0 0 8pt 0}}</style></head><body>
<p align="right" style="font-size:20pt;color:#7a1f3d;margin:0">Marlies Vollrath</p><p align="right">Klavierbauerin und Klavierstimmerin<br>Kesselgasse 12, 01662 Meißen<br>0152 / 5550 7718</p>
<p>Musikschule Elbtal e. V.<br>Frau Sabine Noack<br>Schulweg 2<br>01640 Coswig</p><br>
<p align="right">Meißen, den 9. Mai 2026</p>
<p><b><font style="font-size:15pt">Rechnung</font></b></p><p>Rechnung Nr.: <b>14/2026</b><br>Steuernummer: 209/285/11640</p>
<p>Liebe Frau Noack,</p><p>wie telefonisch besprochen, stelle ich Ihnen für meine Arbeiten am 4. und 5. Mai 2026 in Rechnung:</p>
<table border="1" cellspacing="0" cellpadding="4" width="100%"><tr><td><b>Anzahl</b></td><td><b>Leistung</b></td><td align="right"><b>Einzelpreis</b></td><td align="right"><b>Summe</b></td></tr>
<tr><td>5</td><td>Klavier stimmen (Räume 1, 2, 4, 5, 7)</td><td align="right">95,- €</td><td align="right">475,00 €</td></tr><tr><td>1</td><td>Flügel im Saal stimmen auf 442 Hz</td><td align="right">130,- €</td><td align="right">130,00 €</td></tr><tr><td>2 Std.</td><td>Regulierung Raum 4, Hammerköpfe abgezogen</td><td align="right">58,- €</td><td align="right">116,00 €</td></tr><tr><td>1</td><td>Basssaite A1 ersetzt</td><td align="right">37,50 €</td><td align="right">37,50 €</td></tr><tr><td>24 km</td><td>Anfahrt 2 x</td><td align="right">0,50 €</td><td align="right">12,00 €</td></tr>
<tr><td colspan="3" align="right"><b>Gesamt</b></td><td align="right"><b>770,50 €</b></td></tr></table><br>
<p>Gemäß § 19 UStG wird keine Umsatzsteuer berechnet (Kleinunternehmerin).</p>
<p>Bitte überweisen Sie den Betrag auf mein Konto bei der Ostsächsischen Sparkasse Dresden,<br>IBAN {grp('DE81850503003120046617')}.</p>
<p>Die nächste Stimmung würde ich vor dem Sommerkonzert am 27. Juni 2026 einplanen, bitte geben Sie mir bis zum 1. Juni kurz Bescheid. Vielen Dank für Ihren Auftrag!</p><p>Herzliche Grüße<br><br>Marlies Vollrath</p></body></html>''')
