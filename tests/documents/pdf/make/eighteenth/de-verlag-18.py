from common import *
P=[("978-3-98213-041-6","Nebel über der Alb (Kriminalroman)",14,"16.90",40),("978-3-98213-027-0","Schwäbische Küche vegetarisch",6,"24.00",40),("978-3-98213-055-3","Wanderführer Oberes Donautal, 3. Aufl.",9,"18.50",35)]
tot=D(0); rows=''
for n,t,m,e,rb in P:
    p=q(D(e)/D('1.07')); np_=q(p*(100-rb)/100); l=np_*m; tot+=l
    rows+=f"<tr><td>{n}<td>{t}<td class=r>{m}<td class=r>{eu(e)}<td class=r>{rb}%<td class=r>{eu(np_)}<td class=r>{eu(l)}</tr>"
vat=q(tot*D('.07')); g=tot+vat
html=f"""<!doctype html><html lang=de><meta charset=utf-8><style>@page{{size:A4;margin:20mm 22mm 22mm;@bottom-left{{content:"Silberdistel Verlag · Beleg G26-00318";font:7pt "Latin Modern Roman"}}@bottom-right{{content:"Blatt " counter(page) "/" counter(pages);font:7pt "Latin Modern Roman"}}}}body{{font:9.5pt "Latin Modern Roman"}}table{{border-collapse:collapse;width:100%}}td,th{{padding:2px 4px;text-align:left;vertical-align:top}}.p th{{border-bottom:1.2pt solid;font-style:italic;font-weight:normal}}.r,.p .r{{text-align:right}}</style>
<div style="letter-spacing:3px;font-size:15pt">SILBERDISTEL VERLAG</div><i>Silberdistel Verlag Renz KG – Verkehrs-Nr. 18844</i>
<table style="margin:9mm 0"><tr><td style="width:55%">Buchhandlung Federlese<br>Inh. Corinna Haug e.K.<br>Marktplatz 6<br>72072 Tübingen<td>Beleg-Nr. G26-00318<br>Belegdatum 19.03.26<br>Kd.-Nr. 72-0415 / VKN 31207<br>Remission vom 11.03.26 (eingeg. 16.03.26)<br>Rem.-Schein 4471</table>
<h2 style="font-weight:normal;margin:0">Remittenden-Gutschrift</h2>Rechnungskorrektur zu unseren Rechnungen R25-04417 v. 06.10.25 und R25-05120 v. 24.11.25<br><br>
<table class=p><tr><th>ISBN<th>Titel<th class=r>Expl.<th class=r>Ladenpr.<th class=r>Rabatt<th class=r>Netto/St.<th class=r>Gutschrift</tr>{rows}</table>
<table style="width:60%;margin:5mm 0 5mm 40%"><tr><td>Warenwert netto<td class=r>{eu(tot)}</tr><tr><td>+ 7 % MwSt.<td class=r>{eu(vat)}</tr><tr style="border-top:1pt solid;border-bottom:2.5pt double"><td><b>Gutschriftbetrag EUR</b><td class=r><b>{eu(g)}</b></tr></table>
<p>Nicht gutgeschrieben: 2 Expl. 978-3-98213-041-6 (beschädigt, gehen an Sie zurück). Remissionsfrist für Herbsttitel 2025: 30.06.26.</p><p>Der Betrag wird Ihrem Kundenkonto gutgeschrieben und mit der nächsten Rechnung verrechnet. Bitte berichtigen Sie Ihren Vorsteuerabzug entsprechend (§ 17 UStG).</p>
<p style="font-size:8pt;margin-top:15mm">Silberdistel Verlag Renz KG, Eberhardstr. 33, 72764 Reutlingen · Tel. 07121 38 17 60 · AG Stuttgart HRA 350917 · phG: Dorothea Renz · USt-Id {devat('14649930')}<br>BW-Bank Stuttgart, IBAN {iban('DE32600501010004482917')}, BIC SOLADEST600</p>"""
open('de-verlag.html','w').write(html); print('verlag',tot,vat,g)
