from common import *
pos=[("01.010","Gerüst stellen, vorhalten 4 Wo. u. abbauen, Arbeits- und Schutzgerüst Gr. LG 3","1,00","psch","2480.00",D(1)),
("01.020","Vorh. Betondachsteine inkl. Lattung abbrechen, abfahren und entsorgen","186,40","m²","14.80",D('186.40')),
("02.010","Unterspannbahn diffusionsoffen, sd 0,02 m, liefern und verlegen","186,40","m²","8.95",D('186.40')),
("02.020","Konter- und Traglattung 30/50 S10 imprägniert","186,40","m²","13.20",D('186.40')),
("02.030","Tondachziegel Falzziegel naturrot, eindecken einschl. Sturmklammern","186,40","m²","46.70",D('186.40')),
("02.040","Firstziegel trocken verlegt mit Firstrolle","12,80","lfdm","58.40",D('12.80')),
("03.010","Hängerinne Titanzink 6-tlg. mit Rinnenhaltern","25,60","lfdm","49.90",D('25.60')),
("03.020","Dachflächenfenster 78 x 118 cm, Kunststoff, inkl. Eindeckrahmen","3,00","Stck","812.00",D(3)),
("04.010","Stundenlohnarbeiten lt. Rapport Nr. 118 u. 121 – Facharbeiter","9,50","Std","62.50",D('9.5'))]
net=sum(q(a*D(e)) for *_,e,a in pos); vat=q(net*D('.19')); gross=net+vat
paid=D('11900')+D('9520'); rest=gross-paid; sk=q(rest*D('.02'))
rows=''.join(f"<tr><td>{n}</td><td>{t}</td><td class=r>{m}</td><td>{u}</td><td class=r>{eu(e)}</td><td class=r>{eu(a*D(e))}</td></tr>" for n,t,m,u,e,a in pos)
html=f"""<!doctype html><meta charset=utf-8><title>Schlussrechnung</title><style>@page{{size:A4;margin:14mm 16mm}}body{{font:9.5pt "Liberation Sans"}}table{{border-collapse:collapse;width:100%}}
.r{{text-align:right}}th{{border-top:1px solid #000;border-bottom:1px solid #000;text-align:left;font-weight:bold;padding:2px}}td{{padding:2px;vertical-align:top}}
.k td{{padding:0 4px}}.s td{{border-top:1px solid #000;font-weight:bold}}.f{{font-size:7pt;border-top:1px solid #900;margin-top:8mm}}.f td{{width:25%}}h2{{margin:4mm 0 1mm}}</style>
<div style="text-align:right;color:#900"><b style="font-size:19pt">Brandl &amp; Söhne</b><br>Bedachungen · Bauspenglerei · Fassaden<br>Meisterbetrieb seit 1961</div>
<table style="margin-top:8mm"><tr><td style="width:58%"><span style="font-size:7pt;text-decoration:underline">Brandl &amp; Söhne Bedachungen GmbH · Rheinhafenstr. 41 · 76189 Karlsruhe</span><br><br>Wohnungseigentümergemeinschaft Lindenallee 7<br>vertr. d. Hausverwaltung Kiefer<br>Durlacher Tor 12<br>76131 Karlsruhe</td>
<td><table class=k><tr><td>Rechnungs-Nr.<td class=r>2025-0533</tr><tr><td>Kunden-Nr.<td class=r>10774</tr><tr><td>Auftrags-Nr.<td class=r>AU-2025-0288</tr><tr><td>Rechnungsdatum<td class=r>28.10.2025</tr><tr><td>Leistungszeitraum<td class=r>11.08.25 – 17.10.25</tr><tr><td>Abnahme am<td class=r>21.10.2025</tr><tr><td>Bearbeiter<td class=r>H. Brandl jun.</tr><tr><td>Seite<td class=r>1 von 1</tr></table></td></tr></table>
<h2>Schlussrechnung</h2>BV: Dachsanierung Lindenallee 7, 76133 Karlsruhe – gemäß unserem Angebot AN-2025-0191 vom 02.06.2025 und Ihrem Auftrag vom 30.06.2025<br><br>
<table><tr><th>Pos.<th>Bezeichnung<th class=r>Menge<th>Einh.<th class=r>E-Preis €<th class=r>G-Preis €</tr>{rows}
<tr class=s><td colspan=5>Gesamt netto<td class=r>{eu(net)}</tr><tr><td colspan=5>zzgl. 19,00 % MwSt.<td class=r>{eu(vat)}</tr><tr class=s><td colspan=5>Gesamtbetrag brutto<td class=r>{eu(gross)}</tr></table>
<p style="margin:3mm 0 1mm">abzüglich erhaltener Abschlagszahlungen:</p>
<table><tr><th>Abschlagsrechnung<th>vom<th>Zahlungseingang<th class=r>netto<th class=r>MwSt. 19 %<th class=r>brutto €</tr>
<tr><td>1. AR 2025-0412<td>18.08.2025<td>29.08.2025<td class=r>10.000,00<td class=r>1.900,00<td class=r>-11.900,00</tr>
<tr><td>2. AR 2025-0467<td>22.09.2025<td>02.10.2025<td class=r>8.000,00<td class=r>1.520,00<td class=r>-9.520,00</tr>
<tr class=s><td colspan=3>Verbleibende Restforderung<td class=r>{eu(net-18000)}<td class=r>{eu(vat-3420)}<td class=r>{eu(rest)}</tr></table>
<p>Zahlungsbedingung: 10 Tage 2,00 % Skonto, 30 Tage netto ab Rechnungsdatum.<br>Bei Zahlung bis 07.11.2025 können Sie {eu(sk)} € Skonto abziehen (Zahlbetrag dann {eu(rest-sk)} €).</p>
<p>Freistellungsbescheinigung nach § 48b EStG liegt vor (FA Karlsruhe-Stadt, gültig bis 31.12.2026). Gewährleistung nach VOB/B 4 Jahre.</p>
<table class=f><tr><td>Brandl &amp; Söhne Bedachungen GmbH<br>Rheinhafenstr. 41<br>76189 Karlsruhe<td>Tel. 0721 55 81 40<br>Fax 0721 55 81 42<br>info@brandl-soehne.example<td>Sparkasse Karlsruhe<br>IBAN {iban('DE75660501010184773925')}<br>BIC KARSDE66XXX<td>HRB 104 882 Mannheim<br>GF: Heinz Brandl, Timo Brandl<br>USt-IdNr. {devat('14377205')}<br>St.-Nr. 35009/41882</table>"""
open('de-dachdecker.html','w').write(html); print('dach',net,vat,gross,rest)
