from lib import *
ib=iban('DE','480501610041877302'); ust=deid('21487733')
N='de-autohaus-werkstatt'
pos=[('A','12 30 00 01','Inspektion mit Ölwechsel nach Herstellervorgabe',18,'AW',D('13.20')),
('A','34 11 10 00','Bremsscheiben + Bremsbeläge VA erneuern',15,'AW',D('13.20')),
('A','27 45 20 00','Generator ersetzen (Austausch)',12,'AW',D('13.20')),
('T','5Q0 615 301 H','Bremsscheibe vorn',2,'Stk',D('89.90')),
('T','5Q0 698 151 AL','Satz Bremsbeläge vorn',1,'Satz',D('97.45')),
('T','04L 903 023 X','Generator 140A (AT-Teil)',1,'Stk',D('412.00')),
('T','G 052 195 M4','Motorenöl 5W-30 LL',D('4.7'),'Ltr',D('18.35')),
('T','04E 115 561 H','Ölfilter',1,'Stk',D('15.80')),
('F','','Hol- und Bringdienst',1,'pau',D('25.00')),
('F','','Kleinteile / Entsorgung',1,'pau',D('7.90'))]
rows='';s=D(0);sub={'A':D(0),'T':D(0),'F':D(0)}
for i,(a,n,t,m,e,p) in enumerate(pos,1):
    g=q(D(m)*p); s+=g; sub[a]+=g
    rows+=f'<tr><td>{a}</td><td>{n}</td><td>{t}</td><td class=r>{de(m,1 if D(m)%1 else 0)}</td><td>{e}</td><td class=r>{de(p)}</td><td class=r>{de(g)}</td></tr>'
mw=q(s*D('.19')); alt=q(D('41.20')*D('.19')); tot=s+mw+alt
html=f'''<meta charset=utf-8><style>@page{{size:A4;margin:14mm 15mm 30mm 20mm;@bottom-left{{content:"Autohaus Wiegmann & Söhne GmbH · Osnabrücker Straße 188 · 33649 Bielefeld\\A Amtsgericht Bielefeld HRB 38117 · Geschäftsführer: Holger Wiegmann, Jens Wiegmann · USt-IdNr. {ust}\\A Sparkasse Bielefeld IBAN {sp(ib)} BIC SPBIDE3BXXX";white-space:pre;font:6.5pt Liberation Sans}}@bottom-right{{content:"Seite " counter(page) " / " counter(pages);font:7pt Liberation Sans}}}}
body{{font:8.5pt "Liberation Sans Narrow"}}table{{border-collapse:collapse;width:100%}}td,th{{padding:1.2mm 1mm;text-align:left;vertical-align:top}}.r{{text-align:right}}th{{border-bottom:.6pt solid;border-top:.6pt solid}}.veh td{{border:.4pt solid #777;font-size:7.5pt}}.veh b{{display:block;font-size:6pt;font-weight:normal;color:#555}}</style>
<div style="text-align:right;font:bold 15pt Liberation Sans;color:#123a6b">Autohaus Wiegmann <span style="font-size:8pt;font-weight:normal">&amp; Söhne</span></div>
<div style="text-align:right;font-size:7.5pt">Service-Telefon 0521 5560-40 · Notdienst 0171 5550188</div>
<table style="margin-top:12mm"><tr><td style="width:58%"><u style="font-size:6pt">Autohaus Wiegmann &amp; Söhne GmbH, Osnabrücker Str. 188, 33649 Bielefeld</u><br><br>Frau<br>Annegret Stuckenbrock<br>Lämershagener Weg 7 a<br>33689 Bielefeld</td>
<td><b style="font-size:14pt">Werkstattrechnung</b><table><tr><td>Belegnr.<td class=r>WRG25-008831<tr><td>Belegdatum<td class=r>19.11.25<tr><td>Werkstattauftrag<td class=r>WA25-014402<tr><td>Kd.-Nr.<td class=r>D104877<tr><td>Annahme am<td class=r>17.11.25 / 07:40<tr><td>Leistungsdatum<td class=r>18.11.25<tr><td>Ihr Serviceberater<td class=r>M. Tiemann</table></table>
<table class=veh style="margin:5mm 0"><tr><td><b>Amtl. Kennzeichen</b>BI-AS 418<td><b>Fahrzeug</b>Golf VII Variant 2.0 TDI<td><b>Fahrgestellnummer</b>WVWZZZAUZKP118204<td><b>Erstzulassung</b>04.06.2019<td><b>km-Stand</b>118.462<td><b>nächste HU</b>06/2026<td><b>MKB</b>DFGA</table>
<table><tr><th>Art<th>Nr.<th>Beschreibung<th class=r>Menge<th>Einh.<th class=r>VK-Preis<th class=r>Zeilenbetrag{rows}</table>
<table style="margin-top:4mm;border-top:.6pt solid"><tr><td>Arbeit<td>Teile<td>Sonstiges<td>Gesamt netto<td>USt. 19 %<td>Altteilsteuer<td class=r><b>Endbetrag EUR</b><tr><td>{de(sub['A'])}<td>{de(sub['T'])}<td>{de(sub['F'])}<td>{de(s)}<td>{de(mw)}<td>{de(alt)}<td class=r><b style="font-size:11pt">{de(tot)}</b></table>
<p style="font-size:7.5pt">Altteilsteuer: 19 % auf 10 % des Wertes der mit AT gekennzeichneten Austauschteile (412,00 x 10 % = 41,20).</p>
<p>Zahlungsbedingung: <b>Zahlbar sofort ohne Abzug</b></p>
<p>Festgestellte Mängel (nicht beauftragt): Wischerblätter hinten verschlissen; Reifen HA 3,5 mm - Austausch bis spätestens Frühjahr 2026 empfohlen. Ölwechsel fällig: 11/2027 oder bei 148.000 km.</p>
<p style="font-size:7pt">Wir danken für Ihren Auftrag. Es gelten die Kfz-Reparaturbedingungen (Stand 12/2024). Die Teile bleiben bis zur vollständigen Bezahlung unser Eigentum. Wir sind zur Teilnahme an einem Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle nicht verpflichtet. Ihr Räderwechsel-Gutschein über 15,00 EUR ist gültig bis 31.12.2025.</p>'''
open(N+'.html','w').write(html)
import weasyprint; weasyprint.HTML(string=html).write_pdf(f'../{N}.pdf')
gold(N,'invoice',number='WRG25-008831',issued='2025-11-19',due='2025-11-19',amount=str(tot),currency='EUR',iban=ib,buyer='Annegret Stuckenbrock',seller='Autohaus Wiegmann & Söhne GmbH')
