from common import *
import subprocess
L=[('1','Gevelletters RVS geborsteld, hoogte 350 mm, 9 st., incl. boormal',D('1684.00')),('2','Lichtbak dubbelzijdig 800 x 800 mm, LED',D('912.00')),('3','Raambelettering zandstraalfolie 6,4 m2',D('396.80')),('4','Montage met hoogwerker, 1 dag',D('785.00'))]
ex=sum(x for *_,x in L); v=q(ex*D('.21'));T=ex+v; a=q(T*D('.4'))
r=''.join(f'<tr><td>{n}<td>{o}<td class=r>{eur(x)}' for n,o,x in L)
open('nl-signmaker-opdracht.html','w').write(f'''<meta charset=utf-8><style>@page{{size:A4;margin:0}}body{{font:9.5pt "Liberation Sans";margin:18mm 20mm}}td{{padding:1mm 3mm 1mm 0;vertical-align:top}}.r{{text-align:right}}</style>
<div style="background:#222;color:#fff;padding:5mm;font-size:18pt;letter-spacing:2mm">LETTERLOODS</div><div style="font-size:8pt">Letterloods Signmakers B.V. · Loodsweg 3 · 3316 BA Dordrecht · KvK 24377190 · btw {nlvat('80914422')} · {g(nl('RABO','059987214'))}</div>
<p style="margin-top:12mm">Fysiotherapie Krispijn<br>Mevr. L. de Haan<br>Brouwersdijk 290<br>3314 GW Dordrecht</p>
<h2>Opdrachtbevestiging</h2><table><tr><td>Ordernummer<td>: O-61207<td>Datum<td>: 9 januari 2026<tr><td>Uw akkoord<td>: 8 januari 2026 (offerte 25-4418)<td>Accountmanager<td>: Bram Stolk<tr><td>Leverweek<td>: week 8 (16 t/m 20 februari 2026)<td>Relatienr.<td>: 7315</table>
<p>Hartelijk dank voor uw opdracht. Wij leveren en monteren voor u:</p>
<table style="width:100%"><tr><td>Pos<td>Omschrijving<td class=r>€ excl.</tr>{r}<tr><td><td class=r>Totaal excl. btw<td class=r>{eur(ex)}<tr><td><td class=r>21% btw<td class=r>{eur(v)}<tr><td><td class=r><b>Totaal incl. btw</b><td class=r><b>{eur(T)}</b></table>
<p><b>Betalingsconditie:</b> 40% bij opdracht (€ {eur(a)}), 60% na montage (€ {eur(T-a)}), beide binnen 8 dagen na factuurdatum. De aanbetalingsfactuur ontvangt u per separate mail.</p>
<p>De drukproef krijgt u uiterlijk 16 januari 2026. Na uw goedkeuring is kosteloos annuleren niet meer mogelijk. Een eventuele reclamevergunning van de gemeente (leges ca. € 180) is voor uw rekening.</p><p>Met vriendelijke groet,<br><br>Letterloods Signmakers<br>Bram Stolk</p><p style="font-size:7pt;position:absolute;bottom:10mm">Op alle opdrachten zijn de leveringsvoorwaarden van Sign+ van toepassing.</p>''')
subprocess.run('chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=../nl-signmaker-opdracht.pdf nl-signmaker-opdracht.html 2>/dev/null',shell=True); print(T,a)
