from common import *
L=[('Dagopvang – Mila Boonstra','Groep Kikkers, ma-di-do, 143,00 u','11,08',D('143')*D('11.08')),('Buitenschoolse opvang – Jelle Boonstra','BSO de Vlonder, ma-do, 42,50 u','9,87',D('42.5')*D('9.87')),('Extra dag Mila 06-02-2026','11,00 u','11,08',D('11')*D('11.08')),('Restitutie ruildag Jelle 22-01-2026','-4,25 u','9,87',D('-4.25')*D('9.87'))]
L=[(a,b,c,r(d)) for a,b,c,d in L]; t=sum(x[3] for x in L)
open('nl-kinderopvang.html','w').write(f'''<html lang=nl><meta charset=utf-8><style>@page{{size:A4;margin:18mm 16mm;@bottom-right{{content:"Pagina " counter(page) " van " counter(pages);font:7pt sans-serif}}}}body{{font:9.5pt "URW Gothic"}}.k{{color:#c2551b}}table{{width:100%;border-collapse:collapse}}td,th{{padding:4px 3px;text-align:left}}.n{{text-align:right}}tr.t td{{border-top:2px solid #c2551b;font-weight:bold}}th{{background:#fbe6d9}}</style>
<table><tr><td><span class=k style="font-size:20pt">De Berenkuil</span><br>kinderopvang<td class=n style="font-size:8pt">Stichting Kinderopvang De Berenkuil<br>Wilgenlaan 8, 8441 EK Heerenveen<br>T 0513 64 77 20 · facturatie@berenkuil-opvang.example<br>KvK 41004418 · LRK 183004771 / 228810943</table>
<p style="margin-top:12mm">Aan de ouder(s)/verzorger(s) van Mila en Jelle Boonstra<br>De heer T. Boonstra<br>Tjepkemastraat 19<br>8442 AB Heerenveen</p>
<h2 class=k>Factuur kinderopvang maart 2026</h2>
<table style="width:75%"><tr><td>Debiteur<td>D10422<td>Factuurnr.<td>26-03-0417<tr><td>Datum<td>16-02-2026<td>Contractnr.<td>C2024-331 / C2025-090</table><br>
<table><tr><th>Product<th>Toelichting<th class=n>Uurprijs<th class=n>Bedrag</tr>{''.join(f'<tr><td>{a}<td>{b}<td class=n>{c}<td class=n>€ {nl(d)}' for a,b,c,d in L)}
<tr class=t><td>Totaal factuur<td>185,50 uur in maart, correcties 6,75 uur<td><td class=n>€ {nl(t)}</table>
<p style="font-size:8pt">Kinderopvang is vrijgesteld van btw (art. 11 lid 1 onder w Wet OB). Kosten per kind: Mila € {nl(L[0][3]+L[2][3])} · Jelle € {nl(L[1][3]+L[3][3])}. Opvanguren voor de Belastingdienst: dagopvang 154,00 uur, bso 38,25 uur.</p>
<p>Het totaalbedrag wordt op 26 februari 2026 automatisch afgeschreven van uw rekening NL** INGB **** **81 44 (machtigingskenmerk BK-10422-01, incassant-ID NL22ZZZ410044180000). U hoeft dus zelf niets over te maken.</p>
<p>Let op: op maandag 6 april 2026 (2e paasdag) en maandag 27 april 2026 (Koningsdag) zijn wij gesloten. De prijslijst 2026 is ingegaan op 1 januari 2026. Opzegtermijn: één maand.</p>
<p style="font-size:8pt;margin-top:20mm;border-top:1px solid #c2551b;padding-top:8px">Lukt de incasso niet, dan ontvangt u na 10 dagen een herinnering met betaallink. Vragen over deze factuur vóór 23 februari doorgeven via het ouderportaal. Bankrelatie: NL56 TRIO 0379 2044 28 t.n.v. St. Kinderopvang De Berenkuil.</p>''')
import subprocess;subprocess.run('nice -n 10 weasyprint nl-kinderopvang.html ../nl-kinderopvang.pdf',shell=True)
print('nl-kinderopvang',t)
