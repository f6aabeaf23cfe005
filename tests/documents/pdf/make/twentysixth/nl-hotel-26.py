from common import *
ib=nl('INGB','5482017'.ljust(9,'0'))
L=[('16-02-2026','Tweepersoonskamer comfort, single use (4x)','4','109.00','21'),('16-02-2026','Toeristenbelasting p.p.p.n.','4','2.75','0'),('17-02-2026','Ontbijtbuffet','4','19.50','9'),('17-02-2026','Vergaderarrangement 8-uurs, zaalhuur "Berkenzaal"','1','325.00','21'),('17-02-2026','Lunch & koffie/thee arrangement','14','31.00','9'),('17-02-2026','Tweepersoonskamer comfort, single use (4x)','4','109.00','21'),('17-02-2026','Toeristenbelasting p.p.p.n.','4','2.75','0'),('17-02-2026','Restaurant - dranken (bon 20418)','1','48.60','21'),('18-02-2026','Ontbijtbuffet','4','19.50','9')]
g={'21':D(0),'9':D(0),'0':D(0)};rows=''
for d,o,q,p,v in L:
    t=D(q)*D(p);g[v]+=t;rows+=f"<tr><td>{d}<td>{o.replace('&','&amp;')}<td>{q}<td>€ {n(p)}<td>{v}%<td>€ {n(t)}"
tot=sum(g.values());T=tot-600
vr='';N=D(0);V=D(0)
for k in g:
    nt=r(g[k]/(1+D(k)/100));N+=nt;V+=g[k]-nt;vr+=f"<tr><td>{k}%<td>€ {n(nt)}<td>€ {n(g[k]-nt)}<td>€ {n(g[k])}"
open('nl-hotel.html','w').write(f"""<!doctype html><meta charset=utf-8><title>Factuur 2026-00731</title><style>@page{{size:A4;margin:15mm}}body{{font:10px/1.5 'Liberation Sans';color:#222}}h1{{font-size:20px;font-weight:400;margin:22px 0 8px}}.f{{display:flex;justify-content:space-between}}.g{{display:grid;grid-template-columns:repeat(4,1fr);gap:8px;border-top:1px solid #ccc;border-bottom:1px solid #ccc;padding:8px 0}}.g span{{display:block;color:#888;font-size:8.5px}}table{{width:100%;border-collapse:collapse;margin-top:14px}}th{{text-align:left;color:#888;font-weight:400;border-bottom:1px solid #ccc}}td{{padding:3px 0;border-bottom:1px solid #eee}}td:nth-child(n+3),th:nth-child(n+3){{text-align:right}}.v{{width:55%}}.v td:nth-child(2),.v th:nth-child(2){{text-align:right}}.tt{{margin:14px 0 0 auto;width:46%}}.tt div{{display:flex;justify-content:space-between;padding:2px 0}}.tt .b{{font-size:14px;font-weight:bold;border-top:1px solid #222}}</style>
<div class=f><div><b style="font:bold 22px 'Liberation Sans'">Landgoed De Wittenborgh</b><br>Hotel · Restaurant · Vergaderen</div><div style="text-align:right">Hotel De Wittenborgh Exploitatie B.V.<br>Wittenborghlaan 1<br>7244 RN Barchem<br>Nederland<br>KvK 08199204<br>Btw NL{rsin('81840519')}B01</div></div>
<div style="margin-top:20px">Nivelle Opleidingen B.V.<br>Mevr. S. Abbink<br>Stationsplein 45<br>3013 AK Rotterdam<br>Nederland<br>Btw-nummer NL{rsin('85102277')}B01</div>
<h1>Factuur 2026-00731</h1><div class=g><div><span>Uitgegeven</span>18 februari 2026</div><div><span>Aankomst</span>16 februari 2026</div><div><span>Vertrek</span>18 februari 2026</div><div><span>Reserveringsnummer</span>48120</div><div><span>Gast</span>Groep Nivelle (4 kamers)</div><div><span>Uw referentie</span>Training MT Q1</div><div><span>Betalingstermijn</span>14 dagen na factuurdatum</div><div><span>Betaalmethode</span>Op rekening</div></div>
<table><tr><th>Datum<th>Artikel<th>Aantal<th>Prijs<th>Btw<th>Totaal{rows}</table>
<div class=tt><div><span>Totaal inclusief btw</span><span>€ {n(tot)}</span></div><div><span>Aanbetaling ontvangen 02-02-2026 (iDEAL)</span><span>-€ 600,00</span></div><div class=b><span>Te betalen</span><span>€ {n(T)}</span></div></div>
<table class=v><tr><th>Btw-tarief<th>Netto<th>Btw<th>Bruto{vr}<tr><td>Totaal<td>€ {n(N)}<td>€ {n(V)}<td>€ {n(tot)}</table>
<p>Bankgegevens: ING · {grp(ib)} · BIC INGBNL2A · t.n.v. Hotel De Wittenborgh Exploitatie B.V. Vermeld bij uw betaling 2026-00731.</p><p style="color:#888">Op al onze overeenkomsten zijn de Uniforme Voorwaarden Horeca (UVH) van toepassing. Afgedrukt op 19-02-2026 09:14 door receptie.</p>""")
gold('nl-hotel','invoice',number='2026-00731',issued='2026-02-18',due='2026-03-04',amount=T,currency='EUR',iban=ib,buyer='Nivelle Opleidingen B.V.',seller='Hotel De Wittenborgh Exploitatie B.V.')
import subprocess;subprocess.run('chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=nl-hotel.pdf nl-hotel.html 2>/dev/null',shell=True)
import subprocess;subprocess.run('mv ../nl-hotel.pdf x.pdf; gs -q -dNOPAUSE -dBATCH -sDEVICE=pdfwrite -sOutputFile=../nl-hotel.pdf x.pdf; rm x.pdf',shell=True)
