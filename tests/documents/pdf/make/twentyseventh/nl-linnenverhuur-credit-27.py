from common import *
import weasyprint
L=[('DEK140','Dekbedovertrek 140 wit','-64',D('-64'),D('1.48')),('LAK1','Laken 1-pers.','-64',D('-64'),D('0.86')),('BADL','Badlaken 70x140','-120',D('-120'),D('0.71')),('SLOOP','Kussensloop','-88',D('-88'),D('0.39')),('TRSP','Transporttoeslag levering 27-10-2025','-1',D('-1'),D('18.50'))]
ex=D(0);r=''
for a,o,n,k,p in L:
    b=q(k*p);ex+=b;r+=f'<tr><td>{a}<td>{o}<td class=r>{n}<td class=r>{eur(p)}<td class=r>{eur(b)}'
v=q(ex*D('.21'));T=ex+v; oud=D('1486.33')
h=f'''<meta charset=utf-8><style>@page{{size:A4;margin:14mm 16mm}}body{{font:9.5pt "Liberation Sans Narrow"}}table{{border-collapse:collapse}}td,th{{padding:1mm 2mm 1mm 0;text-align:left}}.r{{text-align:right}}.z td,.z th{{border-bottom:.2mm dotted #555}}</style>
<table style="width:100%"><tr><td style="font:italic 20pt 'Liberation Serif'">Wasserij De Zilvermeeuw<td class=r style="font-size:8pt">Zilvermeeuw Linnenservice B.V.<br>Pletterij 5 · 1785 PC Den Helder<br>KvK 37109264 · btw {nlvat('80914424')}<br>{g(nl('INGB','035567120'))}</table>
<p style="margin-top:12mm">Hotel-Pension Duinzicht<br>A. Kooiman<br>Badhuisstraat 102<br>1796 AD DE KOOG</p>
<p style="font-size:14pt;margin-top:8mm"><b>CREDITFACTUUR</b> op factuur 2510877</p>
<table style="width:100%"><tr><td>Creditfactuurnr.<td><b>2590064</b><td>Datum<td><b>12-11-2025</b><td>Klant<td>3318<tr><td>Betreft factuur<td>2510877<td>d.d.<td>31-10-2025<td>Route<td>TEX-2<tr><td>Vervaldatum factuur<td>14-11-2025<td>Retourbon<td>R 6610<td>Vert.<td>KvdB</table>
<p>Naar aanleiding van uw melding van 4 november (klacht 2025-311) crediteren wij hieronder een deel van factuur 2510877 van 31-10-2025. De levering van 27-10-2025 was bestemd voor een andere afnemer en is op 29-10-2025 ongebruikt retour ontvangen.</p>
<table class=z style="width:100%"><tr><th>Artikel<th>Omschrijving<th class=r>Aantal<th class=r>Huur/was<th class=r>Bedrag</tr>{r}</table>
<table style="margin:4mm 0 0 auto"><tr><td>Totaal excl. btw<td class=r style="width:28mm">{eur(ex)}<tr><td>Btw 21%<td class=r>{eur(v)}<tr><td><b>Credit totaal EUR</b><td class=r><b>{eur(T)}</b></table>
<p style="margin-top:8mm">Specificatie van de verrekening:</p>
<table style="width:70%"><tr><td>Factuur 2510877 (31-10-2025)<td class=r>{eur(oud)}<tr><td>Af: deze creditfactuur<td class=r>{eur(T)}<tr><td>Restant factuur 2510877, betaalbaar 14-11-2025<td class=r>{eur(oud+T)}</table>
<p>U kunt het creditbedrag in mindering brengen bij betaling van factuur 2510877. Hebt u 2510877 al geheel betaald, dan ontvangt u het bedrag binnen 10 werkdagen retour op uw rekening.</p>
<p style="font-size:7.5pt;margin-top:15mm">Eventuele vermissingen worden jaarlijks per inventarisatie (eerstvolgende: 15-01-2026) verrekend. FTN-voorwaarden van toepassing. Blad 1/1</p>'''
open('nl-linnenverhuur-credit.html','w').write(h); weasyprint.HTML(string=h).write_pdf('../nl-linnenverhuur-credit.pdf'); print(ex,v,T)
