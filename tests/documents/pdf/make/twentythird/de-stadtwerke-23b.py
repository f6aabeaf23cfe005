from lib import *
ht=q("0.2894")*0
kwh=D(3914); ap=D("28.45"); gp=D("11.90")
e1=q(kwh*ap/100); e2=q(gp*12)
g=D(9870); e3=q(g*D("8.912")/100); e4=q(D("14.25")*12)
net=e1+e2+e3+e4; v=q(net*D('.19')); br=net+v
paid=D("2412.00"); rest=br-paid
html=f"""<meta charset=utf8><style>body{{font:10pt 'Liberation Sans'}}table{{border-collapse:collapse}}td,th{{padding:2px 5px;text-align:left;vertical-align:top}}.r{{text-align:right}}.g{{background:#e3efd8}}small{{font-size:7.5pt}}h3{{color:#3c7a1e;margin:10px 0 3px}}</style>
<table width=100%><tr><td width=62%><span style="font-size:22pt;color:#3c7a1e"><b>swl</b></span> <span style="color:#3c7a1e">Stadtwerke Lauenbrück</span><br><br><br><small>Stadtwerke Lauenbrück GmbH · Postfach 1140 · 27387 Lauenbrück</small><br>*0417*B2*00883217<br>Frau<br>Henrike Brockmöller<br>Fintauer Weg 22<br>27389 Fintel</td>
<td><b>Ihr Kundenservice</b><br>Telefon 04267 / 9511-200<br>Mo–Do 8–17 Uhr, Fr 8–13 Uhr<br>www.sw-lauenbrueck.example<br><br><b>Bei Rückfragen bitte angeben</b><br>Vertragskonto: 300 883 217<br>Kundennummer: 1044 8719<br>Rechnungsnummer: 520017734921<br>Verbrauchsstelle: Fintauer Weg 22, 27389 Fintel<br><br>Lauenbrück, 14. Januar 2026</td></tr></table>
<h2 style="font-size:14pt">Ihre Jahresverbrauchsabrechnung 2025 für Strom und Erdgas</h2>
<p>Sehr geehrte Frau Brockmöller,<br>für den Zeitraum vom 01.01.2025 bis 31.12.2025 rechnen wir Ihren Energieverbrauch wie folgt ab:</p>
<table width=100% border=0><tr class=g><th>Sparte</th><th class=r>Verbrauch</th><th class=r>Netto EUR</th><th class=r>USt 19 % EUR</th><th class=r>Brutto EUR</th></tr>
<tr><td>Strom „swl Heimat 24“</td><td class=r>3.914 kWh</td><td class=r>{de(e1+e2)}</td><td class=r>{de((e1+e2)*D('.19'))}</td><td class=r>{de((e1+e2)*D('1.19'))}</td></tr>
<tr><td>Erdgas „swl Wärme fix“</td><td class=r>9.870 kWh</td><td class=r>{de(e3+e4)}</td><td class=r>{de(v-q((e1+e2)*D('.19')))}</td><td class=r>{de(br-q((e1+e2)*D('1.19')))}</td></tr>
<tr><td colspan=2><b>Kosten gesamt</b></td><td class=r>{de(net)}</td><td class=r>{de(v)}</td><td class=r><b>{de(br)}</b></td></tr>
<tr><td colspan=4>abzüglich gezahlter Abschläge (12 x 201,00 EUR, darin 19 % USt {de(paid*19/119)} EUR)</td><td class=r>-{de(paid)}</td></tr>
<tr class=g><td colspan=4><b>Nachzahlung</b></td><td class=r><b>{de(rest)}</b></td></tr></table>
<p>Die Nachzahlung in Höhe von {de(rest)} EUR werden wir am <b>02.02.2026</b> mittels SEPA-Lastschrift von Ihrem Konto DE47 XXXX XXXX XXXX XX33 48 (Kreditinstitut: Sparkasse in Bremen) einziehen. Mandatsreferenz: SWL300883217-01, Gläubiger-ID: DE62SWL00000144907.</p>
<h3>Ihre neuen Abschläge</h3><p>Ab Februar 2026 beträgt Ihr monatlicher Abschlag <b>219,00 EUR</b> (Strom 117,00 EUR, Gas 102,00 EUR, jeweils einschl. 19 % USt). Fällig am: 15.02.2026, 15.03.2026, 15.04.2026, 15.05.2026, 15.06.2026, 15.07.2026, 15.08.2026, 15.09.2026, 15.10.2026, 15.11.2026, 15.12.2026. Die Abschläge werden ebenfalls per Lastschrift eingezogen.</p>
<div style="page-break-before:always"></div><h3>Berechnung im Detail</h3>Seite 2 zur Rechnung 520017734921<table width=100%><tr class=g><th>Zähler</th><th>Zeitraum</th><th class=r>Stand alt</th><th class=r>Stand neu</th><th class=r>Menge</th><th class=r>Preis</th><th class=r>Betrag EUR</th></tr>
<tr><td>1EMH0048 7713 Strom</td><td>01.01.25–31.12.25</td><td class=r>21.406</td><td class=r>25.320</td><td class=r>3.914 kWh</td><td class=r>28,45 ct</td><td class=r>{de(e1)}</td></tr>
<tr><td>Grundpreis Strom</td><td>01.01.25–31.12.25</td><td></td><td></td><td class=r>12 Monate</td><td class=r>11,90 €</td><td class=r>{de(e2)}</td></tr>
<tr><td>7GAZ2210 0385 Gas</td><td>01.01.25–31.12.25</td><td class=r>8.114</td><td class=r>9.064</td><td class=r>9.870 kWh</td><td class=r>8,912 ct</td><td class=r>{de(e3)}</td></tr>
<tr><td>Grundpreis Gas</td><td>01.01.25–31.12.25</td><td></td><td></td><td class=r>12 Monate</td><td class=r>14,25 €</td><td class=r>{de(e4)}</td></tr></table>
<p><small>Umrechnung Gas: 950 m³ x Zustandszahl 0,9521 x Brennwert 10,912 kWh/m³ = 9.870 kWh. Vorjahresverbrauch Strom: 4.120 kWh; Gas: 10.231 kWh. Die Ablesung erfolgte durch den Kunden am 29.12.2025. Vertragslaufzeit bis 31.12.2026, Kündigungsfrist 1 Monat. Schlichtungsstelle Energie e. V., Friedrichstraße 133, 10117 Berlin.</small></p>
<hr><small>Stadtwerke Lauenbrück GmbH · Bahnhofstr. 61 · 27389 Lauenbrück · Amtsgericht Walsrode HRB 204417 · USt-IdNr. DE811204630 · Geschäftsführer Dipl.-Ing. Uwe Harders · Vorsitzender des Aufsichtsrats: Bürgermeister Jan Tietjen · Bankverbindung: Sparkasse Rotenburg Osterholz IBAN {ib('DE47290500000012093348')} BIC BRLADE21XXX</small>"""
open('de-stadtwerke.html','w').write(html);print('de-stadtwerke',rest,br)
