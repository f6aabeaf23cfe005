from common import *
ib=nl('RABO','13748261')if 0 else nl('RABO','137482610')
L=[('ARB','Grote onderhoudsbeurt volgens fabrieksopgave','2,10','82,50','',  'H'),
('5W30LL','Motorolie 5W-30 longlife','6,60','14,95','','H'),
('03N115562B','Oliefilterelement','1,00','18,40','','H'),
('7E0129620F','Luchtfilter','1,00','27,65','','H'),
('7E0698151C','Set remblokken voorzijde','1,00','94,80','10','H'),
('ARB','Remblokken voorzijde vervangen','0,90','82,50','','H'),
('APKD','APK keuring diesel incl. roetmeting/OBD','1,00','34,50','','H'),
('RDW','Afmeldtarief RDW (doorbelast)','1,00','5,15','','N'),
('MIL','Milieubijdrage','1,00','6,75','','H')]
f=lambda s:D(s.replace(',','.'))
rows='';h=D(0);z=D(0)
for a,o,q,p,k,b in L:
    t=r(f(q)*f(p)*(100-D(k or 0))/100)
    if b=='H':h+=t
    else:z+=t
    rows+=f"<tr><td>{a}<td>{o}<td class=r>{q}<td class=r>{p}<td class=r>{k}<td class=r>{n(t)}<td>{b}</tr>"
v=r(h*D('.21'));T=h+z+v
v9=rsin('81520447')
open('nl-garage.html','w').write(f"""<html><head><meta charset=utf-8><style>body{{font:9.5pt 'Liberation Sans'}}td{{vertical-align:top;padding:1px 5px}}.r{{text-align:right}}
.k td{{font-size:8.5pt}} .l{{width:100%;border-collapse:collapse;margin-top:12px}}.l th{{border-top:1px solid #000;border-bottom:1px solid #000;text-align:left;font-size:8.5pt;padding:3px 5px}}.s{{font-size:7.5pt;color:#333}}</style></head><body>
<table width=100%><tr><td><b style="font-size:17pt;color:#a01818">Garage Hoekzema &amp; Zn.</b><br>onderhoud &middot; APK &middot; occasions &middot; bedrijfswagens<td class=r>Garage Hoekzema &amp; Zn. B.V.<br>Papierbaan 14<br>9672 BH Winschoten<br>Tel. 0597-555 318<br>werkplaats@garagehoekzema.example</tr></table>
<br><table width=100%><tr><td width=52%><br>Stukadoorsbedrijf Ten Have<br>t.a.v. de administratie<br>Hoofdweg 211<br>9681 AG Midwolda
<td><table class=k style="border:1px solid #888" width=100%><tr><td>Kenteken<td><b>V-482-RK</b></tr><tr><td>Merk / type<td>VW Transporter 2.0 TDI L2</tr><tr><td>Chassisnr.<td>WV1ZZZ7HZKH084417</tr><tr><td>Datum deel 1<td>14-03-2019</tr><tr><td>Km-stand<td>148.226</tr><tr><td>APK geldig tot<td>14-11-2026</tr></table></tr></table>
<h2 style="margin:14px 0 4px 0">FACTUUR</h2>
<table class=k cellspacing=0><tr><td>Factuurnr.<td>Factuurdatum<td>Vervaldatum<td>Debiteurnr.<td>Werkorder<td>Datum werkorder<td>Receptionist</tr>
<tr style="font-weight:bold"><td>25701834<td>07-11-2025<td>21-11-2025<td>10442<td>WO 88213<td>04-11-2025<td>Jelte</tr></table>
<table class=l><tr><th>Artikel<th>Omschrijving<th class=r>Aantal<th class=r>Prijs<th class=r>Krt%<th class=r>Bedrag<th>B</tr>{rows}
<tr><td><td colspan=6><i>Opmerking monteur: achterbanden 3 mm, bij volgende beurt vervangen. Distributieriem vervangen voor 180.000 km.</i></tr></table>
<br><table width=100% class=k style="border-top:1px solid #000"><tr><td>Code<td class=r>Btw %<td class=r>Grondslag<td class=r>Btw<td width=12%><td>Subtotaal excl. btw<td class=r>{n(h+z)}</tr>
<tr><td>H<td class=r>21,00<td class=r>{n(h)}<td class=r>{n(v)}<td><td>Btw<td class=r>{n(v)}</tr><tr><td>N<td class=r>0,00<td class=r>{n(z)}<td class=r>0,00<td><td style="font-size:11pt"><b>Totaal factuur EUR</b><td class=r style="font-size:11pt"><b>{n(T)}</b></tr></table>
<br><p>Betaalwijze: op rekening. Gaarne betaling uiterlijk op de vervaldatum onder vermelding van factuurnummer en debiteurnummer.</p>
<br><br><p class=s>IBAN {grp(ib)} &nbsp; BIC RABONL2U &nbsp; KvK Groningen 02048817 &nbsp; Btw-nr. NL{v9}B01<br>Op al onze werkzaamheden zijn de BOVAG-voorwaarden van toepassing. Garantie 6 maanden op uitgevoerde reparaties. Eigendom van geleverde onderdelen blijft voorbehouden tot volledige betaling.</p></body></html>""")
gold('nl-garage','invoice',number='25701834',issued='2025-11-07',due='2025-11-21',amount=T,currency='EUR',iban=ib,buyer='Stukadoorsbedrijf Ten Have',seller='Garage Hoekzema & Zn. B.V.')
import subprocess;subprocess.run('wkhtmltopdf -q -s A4 nl-garage.html ../nl-garage.pdf',shell=True)
