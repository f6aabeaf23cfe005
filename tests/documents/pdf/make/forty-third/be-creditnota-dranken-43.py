from common import *
K=[('8812','Ribbel pils bak 24x25cl','6','14,80',D('14.80')*6,'21','breuk bij levering'),('4410','Prijsverschil spuitwater 20x20cl','18','0,65',D('0.65')*18,'21','promo juni niet toegepast')]
E_=[('LG24','Leeggoed bak 24x25cl','42','4,50',D('4.50')*42),('LGV30','Leeggoed fust 30 l','7','30,00',D('30')*7),('LGCO2','Waarborg CO2-fles 10 kg','1','65,00',D(65))]
b=r(sum(x[4] for x in K));e=sum(x[4] for x in E_);v=r(b*D('.21'));t=b+v+e
open('be-creditnota-dranken.html','w').write(f'''<html lang=nl><meta charset=utf-8><style>@page{{size:A4;margin:10mm}}body{{font:9.5pt "Liberation Mono"}}table{{width:100%;border-collapse:collapse}}.b td,.b th{{border:1px solid #000;padding:2px 4px}}.n{{text-align:right}}th{{text-align:left;font-weight:normal;background:#eee}}</style>
<table><tr><td style="font:bold 15pt 'Liberation Serif'">DRANKENCENTRALE GEERAERTS &amp; ZN<td class=n>CREDITNOTA</table>
Drankencentrale Geeraerts &amp; Zn bv · Veurnestraat 12 · 3580 Beringen<br>Ondernemingsnr. BTW BE 0675.193.046 · Accijnsnr. BE3C000441872<br>BANK BE90 3630 8719 2532 · ING · BBRUBEBB<br><br>
<table><tr><td width=55%><table class=b><tr><th>Dagboek<th>Stuknummer<th>Datum<tr><td>CV<td>CV 260143<td>03-07-26<tr><th>Klant<th>Uw BTW-nr<th>Periode<tr><td>411872<td>BE 0423.881.684<td>07/2026</table><td style="padding-left:14mm">TAVERNE 'T GILDEHUIS BV<br>Markt 4<br>3290 DIEST</table><br>
Betreft onze factuur VF 262208 van 26-06-26, vervaldag 26-07-26, bedrag 1.904,37 EUR<br>Retourbon 77103 chauffeur 5 dd. 30-06-26<br><br>
<table class=b><tr><th>Artikel<th>Omschrijving<th>Aant.<th>Eenh.pr.<th>Bedrag<th>BTW%<th>Reden</tr>{''.join(f'<tr><td>{a}<td>{o}<td class=n>{q}<td class=n>{p}<td class=n>{nl(m)}<td class=n>{w}<td>{x}' for a,o,q,p,m,w,x in K)}{''.join(f'<tr><td>{a}<td>{o}<td class=n>{q}<td class=n>{p}<td class=n>{nl(m)}<td class=n>0<td>teruggave' for a,o,q,p,m in E_)}</table><br>
<table class=b><tr><th>MvH 21%<th>MvH 6%<th>Leeggoed buiten BTW<th>BTW<th>Totaal in uw voordeel EUR<tr><td class=n>{nl(b)}<td class=n>0,00<td class=n>{nl(e)}<td class=n>{nl(v)}<td class=n><b>{nl(t)}</b></table><br>
Dit bedrag wordt in mindering gebracht van uw eerstvolgende domiciliëring.<br>BTW terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.<br><br>
<span style="font-size:7pt">Leeggoedsaldo na deze nota: bakken 24x25cl: 61 · fusten 30 l: 4 · CO2: 1. Leeggoed blijft eigendom van de brouwerij. Alle geschillen: rechtbanken Limburg, afd. Hasselt. IFS/FAVV 3.118.404.772. Blz 1</span>''')
import subprocess;subprocess.run('nice -n 10 chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=../be-creditnota-dranken.pdf be-creditnota-dranken.html',shell=True,stderr=-3)
print('be-creditnota-dranken',t)
