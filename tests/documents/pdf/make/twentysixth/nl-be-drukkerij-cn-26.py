from common import *
ib=be('7374410925')
a=D('412.50');b=D('86.00');va=r(a*D('.06'));vb=r(b*D('.21'));T=a+b+va+vb
open('nl-be-drukkerij-cn.html','w').write(f"""<html><head><meta charset=utf-8><style>body{{font:10pt 'URW Gothic'}}td,th{{padding:3px 6px;text-align:left;vertical-align:top}}.r{{text-align:right}}.h th{{background:#222;color:#fff;font-weight:normal}}</style></head><body>
<table width=100%><tr><td><span style="font-size:24pt">peeters<b>coene</b></span><br>drukwerk &amp; afwerking<td style="border-left:4px solid #e5b800;font-size:8.5pt">Drukkerij Peeters-Coene bv<br>Nijverheidslaan 27, B-2340 Beerse<br>014 55 40 18 &ndash; info@peeterscoene.example<br>btw BE {bevat('04413095')} &ndash; RPR Turnhout<br>{grp(ib)} &ndash; KREDBEBB</tr></table><br><br>
<table width=100%><tr><td width=55%><b style="font-size:15pt">CREDITNOTA</b><td>Toneelhuis De Scharnier vzw<br>Mevrouw Lien Bosmans<br>Warandestraat 12<br>2300 Turnhout<br>BE {bevat('08344017')}</tr></table><br>
<table width=100% cellspacing=0 style="border:1px solid #222"><tr><th>Nummer<th>Datum<th>Klantnr.<th>Uw ref.<th>Onze opdracht<th>Vertegenwoordiger</tr><tr><td>C2500094<td>23/09/2025<td>3316<td>seizoen 25-26<td>251877<td>Wim</tr></table>
<p>Betreft onze factuur nr. F2503120 van 05/09/2025 (vervaldag 05/10/2025), totaalbedrag 1.638,52 EUR</p>
<table width=100% cellspacing=0 class=h><tr><th>Omschrijving<th class=r>Aantal<th class=r>Btw<th class=r>Bedrag EUR</tr>
<tr><td>Seizoensbrochure A5, 32 blz. + omslag, genaaid<br><small>750 ex. met verkeerd gesneden omslag, retour genomen 16/09/2025</small><td class=r>750<td class=r>6 %<td class=r>{n(a)}</tr><tr><td>Affiches A2 quadri enkelzijdig<br><small>teveel aangerekend: 150 ex. geleverd i.p.v. 200</small><td class=r>50<td class=r>21 %<td class=r>{n(b)}</tr></table><br>
<table width=60% align=right cellspacing=0 style="border-top:2px solid #222"><tr><td>Maatstaf 6 %<td class=r>{n(a)}<td>btw<td class=r>{n(va)}</tr><tr><td>Maatstaf 21 %<td class=r>{n(b)}<td>btw<td class=r>{n(vb)}</tr><tr style="background:#e5b800"><td colspan=3><b>Totaal in uw voordeel</b><td class=r><b>{n(T)}</b></tr></table><br clear=all><br>
<p>Dit bedrag mag u in mindering brengen bij de betaling van bovenvermelde factuur.</p><p style="font-size:8pt">Btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht. Art. 4 KB nr. 4.</p></body></html>""")
gold('nl-be-drukkerij-cn','credit_note',number='C2500094',issued='2025-09-23',due=None,amount=T,currency='EUR',iban=ib,buyer='Toneelhuis De Scharnier vzw',seller='Drukkerij Peeters-Coene bv')
import subprocess;subprocess.run('wkhtmltopdf -q -s A4 nl-be-drukkerij-cn.html ../nl-be-drukkerij-cn.pdf',shell=True)
