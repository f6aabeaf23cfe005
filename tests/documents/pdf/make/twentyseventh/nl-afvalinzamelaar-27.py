from common import *
import subprocess
L=[('02-09-2025','W884120','Wisselen 10 m³ bouw- en sloopafval, Dorpsstraat 8',D('1'),'x',D('98.00')),('02-09-2025','W884120','Verwerking bouw- en sloopafval',D('2.86'),'ton',D('171.50')),('11-09-2025','W884977','Afvoeren 6 m³ schoon puin',D('1'),'x',D('92.00')),('11-09-2025','W884977','Verwerking schoon puin',D('7.14'),'ton',D('9.75')),('24-09-2025','W886015','Afvoeren 10 m³ hout B-kwaliteit',D('1'),'x',D('98.00')),('24-09-2025','W886015','Verwerking hout B',D('1.92'),'ton',D('64.00')),('30-09-2025','','Huur rolcontainer 1100 l restafval, sept.',D('1'),'mnd',D('17.40')),('30-09-2025','','Brandstoftoeslag 6,2% over € 288,00',D('1'),'',D('17.86'))]
ex=D(0);r=''
for d,b,o,n,e,p in L:
    x=q(n*p); ex+=x; r+=f'<tr><td>{d}<td>{b}<td>{o}<td align=right>{eur(n)}<td>{e}<td align=right>{eur(p)}<td align=right>{eur(x)}</tr>'
v=q(ex*D('.21'));T=ex+v
o=[('252208816','31-07-2025','30-08-2025',D('642.77'),'2e herinnering'),('252210344','31-08-2025','30-09-2025',D('415.03'),''),('252211972','30-09-2025','30-10-2025',T,'deze factuur')]
oo=''.join(f'<tr><td>{a}<td>{b}<td>{c}<td align=right>{eur(x)}<td>{z}</tr>' for a,b,c,x,z in o)
open('nl-afvalinzamelaar.html','w').write(f'''<meta charset=utf-8><style>body{{font:11px Verdana,"DejaVu Sans";}}td{{padding:1px 4px;vertical-align:top}}.b{{border:1px solid #000;border-collapse:collapse}}.b td,.b th{{border:1px solid #999;padding:2px 4px}}</style>
<table width=100%><tr><td><b style="font-size:22px;color:#27631f">VAN LOOIJENGA</b><br><b>Containers &amp; Recycling</b><td align=right style="font-size:9px">Van Looijenga Containers en Recycling B.V.<br>Havenweg 60, 4382 NL Vlissingen<br>Tel. 0118-44 16 80<br>VIHB-nr. 508812VIHB<br>KvK 22051733 / Btw {nlvat('86251903')}<br>{g(nl('RABO','044120983'))}</table>
<br><br><table width=100%><tr><td width=55%>Klussenbedrijf Geensen<br>Noordstraat 71<br>4371 AJ&nbsp; KOUDEKERKE<td><table><tr><td>Factuurnummer<td>:<td>252211972<tr><td>Factuurdatum<td>:<td>30-09-2025<tr><td>Klantnummer<td>:<td>71006<tr><td>Uiterste betaaldatum<td>:<td>30-10-2025<tr><td>Locatie<td>:<td>div.</table></table>
<br><h3>VERZAMELFACTUUR SEPTEMBER 2025</h3>
<table class=b width=100%><tr><th>Datum<th>Weegbon<th>Omschrijving<th>Aantal<th>Eh.<th>Tarief<th>Bedrag</tr>{r}</table>
<p align=right>Netto € {eur(ex)} &nbsp;&nbsp; BTW 21 % € {eur(v)} &nbsp;&nbsp; <b>Factuurtotaal € {eur(T)}</b></p>
<p style="font-size:10px">Begeleidingsbrieven (afvalstroomnummers 08NL9A004417, 08NL9A004418) zijn 5 jaar beschikbaar via MijnContainer. Afvalstoffenbelasting storten 2025: € 39,70 per ton, in tarief verwerkt.</p>
<br><b>Overzicht openstaande posten per 30-09-2025</b>
<table class=b><tr><th>Factuur<th>Datum<th>Vervaldatum<th>Openstaand<th>Opmerking</tr>{oo}<tr><td colspan=3><b>Totaal openstaand</b><td align=right><b>{eur(sum(x[3] for x in o))}</b><td></tr></table>
<p style="font-size:10px">Wij verzoeken u vervallen posten per omgaande te voldoen. Bij een saldo boven uw kredietlimiet (€ 2.500,00) leveren wij uitsluitend tegen pinbetaling.</p>
<p style="font-size:9px">Leveringen volgens de Algemene Voorwaarden van de Vereniging Afvalbedrijven.&nbsp;&nbsp; Pagina: 1</p>''')
subprocess.run('wkhtmltopdf -q -s A4 -B 12 -T 12 nl-afvalinzamelaar.html ../nl-afvalinzamelaar.pdf',shell=True); print(ex,v,T)
