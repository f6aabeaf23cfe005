from common import *
import subprocess
ib=iban('DE','280602281104470600')
a=q(D('3512')/100*D('118.64'));b=q(D('600')/100*D('44.90'));z=D('18.00');n=a+b+z;w=q(n*D('.19'));t=n+w
h=f'''<html><head><meta charset=utf-8><style>body{{font-family:"Nimbus Sans","Liberation Sans";font-size:18px}} td{{vertical-align:top}} .b{{border:1px solid #444;border-collapse:collapse;width:100%}} .b td,.b th{{border:1px solid #444;padding:5px 6px;font-size:16px}} .r{{text-align:right}} .h th{{background:#fbe9a8;font-weight:normal}}</style></head><body>
<table width=100%><tr><td><b style="font-size:30px;color:#c08a00">Ahlers</b> <span style="font-size:22px">Brennstoffe &amp; Schmierstoffe GmbH</span><br>Osterstraße 203, 26122 Oldenburg &nbsp; Lager: Stau 91<td class=r>Heizöl · Diesel · Pellets · AdBlue<br>Bestell-Tel. 0441 / 92 18 40</table><br>
<table width=100%><tr><td width=55%><span style="font-size:12px">Ahlers Brennstoffe &amp; Schmierstoffe GmbH, Osterstr. 203, 26122 Oldenburg</span><br><br>Lohnunternehmen Frerichs GbR<br>Heiko und Timo Frerichs<br>Moorweg 17<br>26215 Wiefelstede<td>Lieferstelle:<br>Hoftankstelle Moorweg 17, Tank 1 (10.000 l)<br>Einfüllstutzen Scheune links</table><br>
<table class="b h"><tr><th>Rechnungs-Nr.<th>Rechnungsdatum<th>Kunden-Nr.<th>Lieferdatum<th>Lieferschein<th>Fahrzeug / Zähler<th>Fällig am</tr><tr><td>R2511-0893<td>17.11.2025<td>30566<td>13.11.2025<td>L 77120<td>OL-BA 440 / 0027715<td>01.12.2025</table>
<h3>Rechnung</h3>
<table class="b h"><tr><th>Art.-Nr.<th>Bezeichnung<th>Menge<th>ME<th>Preis je 100<th>Netto EUR</tr>
<tr><td>1010<td>Dieselkraftstoff DIN EN 590 (B7) Winterware, UN 1202, Menge bezogen auf 15 °C<br>gemessene Temperatur 9,4 °C, Volumen ungem. 3.495 l<br>Energiesteuer 47,04 EUR/100 l und CO2-Abgabe sind im Preis enthalten<td class=r>3.512<td>l<td class=r>118,64<td class=r>{f(a)}</tr>
<tr><td>4420<td>AdBlue ISO 22241, lose<td class=r>600<td>l<td class=r>44,90<td class=r>{f(b)}</tr>
<tr><td>9001<td>Gefahrgutpauschale<td class=r>1<td>St<td class=r>&nbsp;<td class=r>{f(z)}</tr></table><br>
<table class="b h" style="width:70%;float:right"><tr><th>Warenwert netto<th>USt-Satz<th>USt EUR<th><b>Zu zahlen EUR</b></tr><tr class=r><td>{f(n)}<td>19,00 %<td>{f(w)}<td><b>{f(t)}</b></tr></table><div style="clear:both"></div>
<p>Zahlungsart: Überweisung, Verwendungszweck R2511-0893 / 30566</p>
<p style="font-size:13px">Steuerbegünstigung für Betriebe der Land- und Forstwirtschaft: Antrag nach § 57 EnergieStG für 2025 bis 30.09.2026 beim Hauptzollamt. Bei Zahlungsverzug berechnen wir Zinsen nach § 288 BGB. Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.</p>
<hr><table width=100% style="font-size:13px"><tr><td>Raiffeisenbank Oldenburg eG<br>IBAN: {ib}<br>BIC: GENODEF1OL2<td>HRB 1340 AG Oldenburg<br>GF: Meike Ahlers<td>St.-Nr. 64/200/11837<br>USt-IdNr. {ust('11730944')}</table></body></html>'''
out('de-diesel-lieferung.html',h)
subprocess.run("wkhtmltopdf -q -s A4 --disable-smart-shrinking -T 14mm -L 18mm -R 14mm de-diesel-lieferung.html ../de-diesel-lieferung.pdf",shell=True)
gold('de-diesel-lieferung','invoice',number='R2511-0893',issued='2025-11-17',due='2025-12-01',amount=str(t),currency='EUR',iban=ib,buyer='Lohnunternehmen Frerichs GbR',seller='Ahlers Brennstoffe & Schmierstoffe GmbH')
