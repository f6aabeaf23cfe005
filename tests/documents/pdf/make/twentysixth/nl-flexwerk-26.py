from common import *
ib=nl('ABNA','541802330');g=nl('ABNA','990417520')
W=[('Kowalczyk, M.','Productiemedewerker',[('Normale uren','40,00','27,84'),('Overuren 125%','3,50','34,80'),('Reiskosten km','180,00','0,23')]),
('Haddaoui, S.','Orderpicker',[('Normale uren','38,00','26,95'),('Toeslag ploegen 15%','16,00','4,04')]),
('van Dooren, R.J.','Heftruckchauffeur',[('Normale uren','32,00','30,12'),('Feestdag (carnaval) 8 uur - niet doorberekend','0,00','0,00'),('Reiskosten km','96,00','0,23')])]
f=lambda s:D(s.replace(',','.'))
S=D(0);rows=''
for nm,fn,ls in W:
    st=D(0);rows+=f"<tr class=n><td colspan=4>{nm} &ndash; {fn} &nbsp;(week 08-2026, 16-02-2026 t/m 22-02-2026)</td></tr>"
    for a,q,p in ls:
        t=r(f(q)*f(p));st+=t;rows+=f"<tr><td>&nbsp;&nbsp;{a}</td><td>{q}</td><td>{p}</td><td>{n(t)}</td></tr>"
    S+=st;rows+=f"<tr class=t><td>Subtotaal {nm}</td><td></td><td></td><td>{n(st)}</td></tr>"
v=r(S*D('.21'));T=S+v;G=r(T*D('.25'))
open('nl-flexwerk.html','w').write(f"""<meta charset=utf-8><style>@page{{size:A4;margin:18mm 16mm 26mm 20mm;@bottom-center{{content:"Flexkracht Kempenland B.V. | Meerheide 52, 5521 DZ Eersel | KvK 17163350 | Btw NL{rsin('81277301')}B01 | SNA-keurmerk NEN 4400-1";font:7pt 'DejaVu Sans'}}@bottom-right{{content:"Pagina " counter(page) " van " counter(pages);font:7pt 'DejaVu Sans'}}}}
body{{font:8pt 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.u td+td,.u th+th{{text-align:right}}.u th{{text-align:left;background:#00695c;color:#fff;padding:3px}}.u td{{padding:1.5px 3px}}.n td{{font-weight:bold;padding-top:7px;text-align:left}}.t td{{border-top:.5px solid #777}}.m td{{padding:1px 0}}</style>
<div style="font-size:16pt;color:#00695c;text-align:right">flexkracht<b>kempenland</b></div>
<p style="margin-top:16mm">Van der Heijden Verpakkingen B.V.<br>Crediteurenadministratie<br>Postbus 94<br>5530 AB BLADEL</p>
<div style="font-size:13pt;margin:8mm 0 3mm">Factuur</div>
<table class=m style="width:95mm"><tr><td>Debiteurnummer<td>: 2046<tr><td>Factuurnummer<td>: 20260387<tr><td>Factuurdatum<td>: 25-02-2026<tr><td>Vervaldatum<td>: 11-03-2026<tr><td>Periode<td>: week 8 2026<tr><td>Uw kenmerk / PO<td>: 4500018822<tr><td>Uw btw-nummer<td>: NL{rsin('80933412')}B01</table><br>
<table class=u><tr><th>Omschrijving<th>Aantal<th>Tarief<th>Bedrag</tr>{rows}</table><br>
<table class=u style="width:80mm;margin-left:auto"><tr><td>Totaal exclusief btw<td>&euro; {n(S)}<tr><td>Btw hoog 21% over &euro; {n(S)}<td>&euro; {n(v)}<tr style="font-weight:bold"><td>Totaal inclusief btw<td>&euro; {n(T)}</table>
<p><b>Verdeling betaling (WKA)</b></p><table style="width:130mm"><tr><td>25% te storten op G-rekening<td>{grp(g)}<td align=right>&euro; {n(G)}<tr><td>Restant op bankrekening<td>{grp(ib)}<td align=right>&euro; {n(T-G)}</table>
<p>Loonkostenbestanddeel volgens opgave: 78,4% van het bedrag exclusief btw. Vermeld bij beide betalingen het factuurnummer. Urenstaten zijn door u digitaal geaccordeerd op 24-02-2026. Reclames binnen 5 dagen na factuurdatum.</p>""")
gold('nl-flexwerk','invoice',number='20260387',issued='2026-02-25',due='2026-03-11',amount=T,currency='EUR',iban=ib,buyer='Van der Heijden Verpakkingen B.V.',seller='Flexkracht Kempenland B.V.')
import subprocess;subprocess.run('weasyprint -q nl-flexwerk.html ../nl-flexwerk.pdf',shell=True)
