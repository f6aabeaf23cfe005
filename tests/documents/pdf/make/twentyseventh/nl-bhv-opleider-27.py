from common import *
import weasyprint
c=3*D('189.00')+2*D('129.00'); m=3*D('5.00'); lu=5*D('14.50'); v9=q(lu*D('.09')); T=c+m+lu+v9
h=f'''<meta charset=utf-8><style>@page{{size:A4;margin:15mm 17mm;@bottom-center{{content:"Stichting Leerwerf Veiligheid · KvK 41158820 · CRKBO-geregistreerd · pagina " counter(page) "/" counter(pages);font:7pt "DejaVu Sans Condensed"}}}}body{{font:9pt "DejaVu Sans Condensed"}}.f{{display:grid;grid-template-columns:1fr 1fr;column-gap:12mm}}.f div{{margin-bottom:2.2mm}}.k{{color:#777;font-size:7pt;display:block}}table{{width:100%;border-collapse:collapse;margin-top:5mm}}td,th{{padding:1.3mm 1mm;border-bottom:.2mm solid #bbb;text-align:left;vertical-align:top}}.r{{text-align:right}}</style>
<div style="border-left:4mm solid #e8a200;padding-left:4mm"><b style="font-size:15pt">De Leerwerf</b><br>BHV · VCA · heftruck · code 95</div>
<h1 style="font-size:13pt;margin:9mm 0 5mm">FACTUUR</h1>
<div class=f><div>
<div><span class=k>Factuur voor</span>Bakkerij Tolsma V.O.F.<br>Kerkstraat 18<br>8401 DG Gorredijk</div>
<div><span class=k>Uw referentie</span>Mail mw. Tolsma 13-02-2026</div>
<div><span class=k>Aanvraagnummer</span>AV-118346</div></div>
<div><div><span class=k>Factuurnummer</span>OPL-2026-00592</div><div><span class=k>Factuurdatum</span>18 februari 2026</div><div><span class=k>Uiterste betaaldatum</span>4 maart 2026</div><div><span class=k>Debiteur</span>D20417</div></div></div>
<table><tr><th>Opleiding en deelnemers<th>Data<th class=r>Aantal<th class=r>Prijs<th class=r>Btw<th class=r>Totaal</tr>
<tr><td><b>BHV herhaling</b> (1 dag), locatie Drachten<br>G. Tolsma · F. Bouma · I. Haarsma<td>12-03-2026<td class=r>3<td class=r>189,00<td class=r>vrij<td class=r>{eur(3*D(189))}
<tr><td><b>Heftruck praktijktoets</b><br>F. Bouma · W. van Dam<td>19-03-2026<td class=r>2<td class=r>129,00<td class=r>vrij<td class=r>{eur(2*D(129))}
<tr><td>Certificaat en pas NIBHV<td><td class=r>3<td class=r>5,00<td class=r>vrij<td class=r>{eur(m)}
<tr><td>Lunch<td>12/19-03-2026<td class=r>5<td class=r>14,50<td class=r>9%<td class=r>{eur(lu)}</table>
<table style="width:50%;margin-left:auto"><tr><td>Vrijgesteld van btw<td class=r>€ {eur(c+m)}<tr><td>Belast 9%<td class=r>€ {eur(lu)}<tr><td>Btw 9%<td class=r>€ {eur(v9)}<tr><td><b>Totaal te voldoen</b><td class=r><b>€ {eur(T)}</b></table>
<p>Maak het bedrag over op {g(nl('KNAB','067730915'))} t.n.v. Stichting Leerwerf Veiligheid en vermeld OPL-2026-00592. Zonder betaling vóór de eerste cursusdag (12-03-2026) kunnen certificaten niet worden uitgereikt.</p>
<p><b>Annuleren?</b> Tot 4 weken voor aanvang kosteloos, daarna 50% en binnen 7 dagen 100% van de cursusprijs. Een vervanger inschrijven kan tot 11 maart 2026, 16.00 uur, tegen € 25,00 administratiekosten.</p>
<p><b>SLIM-subsidie:</b> aanvraagperiode 2 t/m 26 maart 2026, maximaal € 25.000 per onderneming. Uw SOOB/OOM-vergoeding (indicatie € 40,00 per deelnemer) declareert u zelf.</p>
<p style="font-size:7.5pt">Btw-nr. {nlvat('85066931')} · Opleidingen vrijgesteld op grond van art. 11 lid 1 sub o Wet OB 1968</p>'''
open('nl-bhv-opleider.html','w').write(h); weasyprint.HTML(string=h).write_pdf('../nl-bhv-opleider.pdf'); print(T)
