from common import *
L=[('Vastrecht drinkwater (1 wooneenheid)','365 d','',D('50.00')),('Vastrecht afvoer','365 d','',D('30.00')),('Vastrecht zuivering','365 d','',D('20.00')),
('Korting gedomicilieerden (3 x)','3','-20,00',D('-60.00'))]
V=[('Drinkwater – basistarief','120 m³','2,6412',120),('Drinkwater – comforttarief','14 m³','5,2824',14),('Afvoer – basistarief','120 m³','1,6840',120),('Afvoer – comforttarief','14 m³','3,3680',14),('Zuivering – basistarief','120 m³','1,3117',120),('Zuivering – comforttarief','14 m³','2,6234',14)]
for a,q,p,n in V: L.append((a,q,p,r(n*D(p.replace(',','.')))))
b=sum(x[3] for x in L);v=r(b*D('.06'));t=b+v;adv=[('30/06/2025','5200418803'),('29/09/2025','5200977240'),('29/12/2025','5201530096')];av=D('189.00')*3;due=t-av
assert due>0
rows=''.join(f'<tr><td>{a}<td class=n>{q}<td class=n>{p}<td class=n>{nl(x)}' for a,q,p,x in L)
av_=''.join(f'<tr><td>Tussentijdse factuur {n} van {d}<td class=n>-189,00' for d,n in adv)
nv=r(t/4)
open('be-water.html','w').write(f'''<html lang=nl><meta charset=utf-8><style>@page{{size:A4;margin:12mm 14mm}}body{{font:9pt "DejaVu Sans Condensed";color:#123}}h1{{font-size:17pt;color:#0077a8;margin:0}}.n{{text-align:right}}table{{border-collapse:collapse;width:100%}}td,th{{padding:2px 4px;vertical-align:top}}.box{{background:#dff1f8;padding:8px 10px;border-radius:6px}}.two{{display:flex;gap:14px}}.two>div{{flex:1}}th{{text-align:left;color:#0077a8;border-bottom:1px solid #0077a8}}small{{font-size:7pt;color:#456}}</style>
<div class=two><div><h1>waterring</h1><small>Waterring Dijle-Dender ov · opdrachthoudende vereniging<br>Vaartkom 118, 3018 Wijgmaal</small></div><div><br><br>Mevrouw Lieselot Verhoeyen<br>Kouterbaan 27 bus 2<br>9280 Lebbeke</div></div><br>
<div class=two><div style="flex:1.3"><h2 style="margin:4px 0">Jaarlijkse waterfactuur</h2>
<table><tr><td>Factuurnummer<td><b>5202084417</b><tr><td>Factuurdatum<td>31/03/2026<tr><td>Klantnummer<td>1 300 417 226<tr><td>Contractrekening<td>2000 8841 03<tr><td>Leveringsadres<td>Kouterbaan 27 bus 2, 9280 Lebbeke<tr><td>Verbruiksperiode<td>12/03/2025 – 11/03/2026<tr><td>Uw volgende factuur<td>rond 30/06/2026</table></div>
<div class=box><b>Overzicht</b><table><tr><td>Totaal waterverbruik incl. 6% btw<td class=n>{nl(t)} €<tr><td>Reeds aangerekend (tussentijdse facturen)<td class=n>-{nl(av)} €<tr><td><b style="font-size:12pt">Te betalen</b><td class=n><b style="font-size:12pt">{nl(due)} €</b><tr><td>Uiterste betaaldatum<td class=n><b>20/04/2026</b></table>
<small>Rekening: BE62 0689 3712 0461 (GKCCBEBB)<br>Gestructureerde mededeling: {ogm('2500482134')}</small></div></div>
<h3>Meterstanden</h3><table><tr><th>Meternr.<th>Datum<th>Vorige stand<th>Datum<th>Nieuwe stand<th>Verbruik<tr><td>19-WR-448120<td>11/03/2025<td>1 088 m³<td>11/03/2026<td>1 222 m³ (zelf doorgegeven)<td>134 m³</table>
<h3>Detail van uw integrale waterfactuur</h3><table><tr><th>Omschrijving<th class=n>Hoeveelheid<th class=n>Prijs €<th class=n>Bedrag €</tr>{rows}<tr><td><b>Totaal excl. btw</b><td><td><td class=n><b>{nl(b)}</b><tr><td>Btw 6% op {nl(b)}<td><td><td class=n>{nl(v)}<tr><td><b>Totaal incl. btw</b><td><td><td class=n><b>{nl(t)}</b></table>
<h3>Min reeds aangerekend</h3><table>{av_}</table>
<p class=box>Vanaf 30/06/2026 rekenen wij u per kwartaal een tussentijdse factuur van <b>190,00 €</b> aan. Wilt u dit bedrag wijzigen? Dat kan via Mijn Waterring tot 31/05/2026.</p>
<small>Betaalt u niet op tijd, dan sturen wij een herinnering. Vanaf de ingebrekestelling (aangetekend) rekenen wij 15,00 € aan. Betalingsproblemen? Vraag een afbetalingsplan. Klachten: ombudsdienst, Graaf de Ferrarisgebouw, Brussel. Btw BE 0441.729.090 · RPR Leuven · Btw-tarief gemeentelijke bijdrage: 6%. Waterhardheid 34 °fH. De tarieven zijn goedgekeurd door de WaterRegulator op 16/12/2024 en 15/12/2025.</small>''')
import subprocess;subprocess.run('nice -n 10 chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=../be-water.pdf be-water.html',shell=True,stderr=-3)
print('be-water',due)
