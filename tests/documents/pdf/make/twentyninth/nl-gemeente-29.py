from common import *
iban=iban_nl('BNGH','028509641'); btw=btw_nl('00186430')
a=r(13*8*D('3.15')); e=r(13*D('6.40')); pr=r(13*D('2.10')); v=r(e*D('.21')); tot=a+e+pr+v
gold('nl-gemeente.pdf','invoice',number='60014477',issued='2026-03-31',due='2026-04-30',amount=tot,currency='EUR',iban=iban,buyer='Vishandel Kramer & Zn',seller='Gemeente Overwold')
open('nl-gemeente.html','w').write(f"""<!doctype html><html lang=nl><meta charset=utf-8><style>@page{{size:A4;margin:20mm 20mm 25mm 25mm;@bottom-left{{content:"Gemeente Overwold · Raadhuisplein 1 · Postbus 16, 7680 AA Overwold · 14 0548";font:7pt 'DejaVu Serif'}}@bottom-right{{content:counter(page) "/" counter(pages);font:7pt 'DejaVu Serif'}}}}
body{{font:9pt/1.4 'DejaVu Serif'}}h1{{font-size:15pt;color:#1d5c36;margin:0 0 8mm}}dl{{display:grid;grid-template-columns:42mm 1fr;margin:0}}dd{{margin:0}}table{{width:100%;border-collapse:collapse;margin:6mm 0}}td,th{{border-bottom:.5pt solid #1d5c36;padding:3pt;text-align:left}}.r{{text-align:right}}.p{{border:1pt dashed #555;padding:4mm;margin-top:8mm}}</style>
<h1>Gemeente Overwold</h1>
<p>Vishandel Kramer &amp; Zn<br>De Werf 3<br>8321 WK Urk</p><h2 style="font-size:12pt">Factuur marktgelden en energie</h2>
<dl><dt>Factuurnummer<dd>60014477<dt>Dagtekening<dd>31-03-2026<dt>Vervaldatum<dd>30-04-2026<dt>Debiteurnummer<dd>D10233<dt>Betreft<dd>2e kwartaal 2026 (1 april t/m 30 juni), weekmarkt woensdag<dt>Vergunning<dd>MKT-2019-041, vak 17, geldig tot 31-12-2028<dt>Behandeld door<dd>Team Financiën, mw. Ten Brinke<dt>Ons kenmerk<dd>Z/26/118830</dl>
<table><tr><th>Omschrijving<th class=r>Aantal<th class=r>Tarief<th>Btw<th class=r>Bedrag<tr><td>Standplaats 8 strekkende meter, 13 marktdagen<td class=r>104<td class=r>3,15<td>geen<td class=r>{nl(a)}<tr><td>Stroomaansluiting 16A<td class=r>13<td class=r>6,40<td>21%<td class=r>{nl(e)}<tr><td>Bijdrage promotiefonds<td class=r>13<td class=r>2,10<td>geen<td class=r>{nl(pr)}
<tr><td colspan=4>Totaal exclusief btw<td class=r>{nl(a+e+pr)}<tr><td colspan=4>Btw 21% over {nl(e)}<td class=r>{nl(v)}<tr><td colspan=4><b>Totaal te betalen in euro</b><td class=r><b>{nl(tot)}</b></table>
<p>Wij vragen u het totaalbedrag uiterlijk op de vervaldatum over te maken. Betaalt u later, dan ontvangt u een aanmaning; de kosten daarvan bedragen € 9,00.</p>
<div class=p>IBAN <b>{sp(iban)}</b> · BIC BNGHNL2G · t.n.v. Gemeente Overwold<br>Betalingskenmerk: 60014477 / D10233 · Bedrag € {nl(tot)}</div>
<p style="font-size:7.5pt">Tegen de heffing van marktgeld kunt u binnen zes weken na dagtekening bezwaar maken bij de heffingsambtenaar. Bezwaar schort de betaling niet op. Btw-identificatienummer gemeente: {btw}. Verordening marktgelden 2026, vastgesteld 18 december 2025.</p></html>""")
