from common import *
L=[('1','Frühjahrsschnitt Hecken Hainbuche, inkl. Abführen Schnittgut','6.50','Std','82.00'),('2','Rasen vertikutieren, nachsäen und düngen','340.00','m2','2.15'),('3','Rasensamen Schattenmischung','12.00','kg','14.90'),('4','Grüngutdeponie Gebühr','0.85','t','165.00'),('5','Fahrtpauschale / Maschinen','2.00','Stk','48.00')]
n=D(0);rows=''
for a,b,q,e,p in L:
    g=r(D(q)*D(p));n+=g;rows+=f'<tr><td>{a}<td>{b}<td class=n>{q} {e}<td class=n>{p}<td class=n>{ch(g)}'
u=r(n*D('.081'));tot=r5(n+u);rd=tot-n-u
ib='CH2030005230718042001';ref,reff=qrr('00000000000000000000100412')
sell=['Blattwerk Gartenpflege GmbH','Rütistrasse 27','9050 Appenzell'];buy=['Stockwerkeigentümergemeinschaft Sonnhalde','c/o Tanner Verwaltungen AG','Poststrasse 9','9000 St. Gallen']
txt='\r\n'.join(['SPC','0200','1',ib,'S',sell[0],'Rütistrasse','27','9050','Appenzell','CH','','','','','','','',str(r(tot)),'CHF','S',buy[0],'Poststrasse','9','9000','St. Gallen','CH','QRR',ref,'Rechnung RE-00412','EPD'])
bq='<br>'.join(sell);bb='<br>'.join([buy[0]]+buy[2:])
h=(f'''<html><head><meta charset=utf-8><style>body{{font:12px "Liberation Sans";margin:0}}table{{border-collapse:collapse}}td,th{{vertical-align:top;text-align:left;padding:4px 6px}}.n{{text-align:right;white-space:nowrap}}.m td{{padding:1px 8px 1px 0}}
.qr{{border-top:1px dashed #000;width:100%;font-size:10px;margin-top:88px;page-break-inside:avoid}}.qr b{{font-size:8.5px}}.l th{{border-bottom:1px solid #444}}.l td{{border-bottom:1px solid #ddd}}</style></head><body>
<div style="padding:45px 60px 0 75px"><div style="text-align:right;color:#3d7a36;font-size:22px">blattwerk</div>
<div style="margin-top:30px;font-size:9px">{' | '.join(sell)}</div><div style="margin-top:6px">{'<br>'.join(buy)}</div>
<div style="margin-top:36px;font-size:19px"><b>Rechnung RE-00412</b></div><div>Liegenschaft Sonnhalde 3–7, Frühlingsunterhalt 2026</div>
<table class=m style="margin-top:12px"><tr><td>Datum:<td>27.03.2026<td style="padding-left:40px">Ihr Ansprechpartner:<td>Reto Inauen<tr><td>Kundennr.:<td>00087<td style="padding-left:40px">MWST-Nr.:<td>CHE-107.334.827 MWST<tr><td>Zahlbar bis:<td>26.04.2026<td style="padding-left:40px">Leistungsdatum:<td>19.03. – 24.03.2026</table>
<p>Guten Tag Frau Tanner<br><br>Besten Dank für Ihren Auftrag vom 02.03.2026. Wir erlauben uns, folgende Leistungen zu verrechnen:</p>
<table class=l style="width:100%"><tr><th>Pos.<th>Beschreibung<th class=n>Menge<th class=n>Einzelpreis<th class=n>Gesamtpreis{rows}<tr><td><td>Total<td><td><td class=n>{ch(n)}<tr><td><td>zzgl. MWST 8.10 % auf {ch(n)}<td><td><td class=n>{ch(u)}<tr><td><td><b>Gesamtbetrag CHF</b><td><td><td class=n><b>{ch(tot)}</b></table>
<p>Freundliche Grüsse<br>Reto Inauen</p></div>
<table class=qr><tr><td style="width:205px;border-right:1px dashed #000;padding:16px"><span style="font-size:13px;font-weight:bold">Empfangsschein</span><br><br><b>Konto / Zahlbar an</b><br>{grp(ib)}<br>{bq}<br><br><b>Referenz</b><br>{reff}<br><br><b>Zahlbar durch</b><br>{bb}<br><br><table><tr><td style="padding:0 14px 0 0"><b>Währung</b><br>CHF<td style="padding:0"><b>Betrag</b><br>{chs(tot)}</table><div style="text-align:right;margin-top:20px"><b>Annahmestelle</b></div>
<td style="padding:16px;width:195px"><span style="font-size:13px;font-weight:bold">Zahlteil</span><br><br>{qrsvg(txt)}<br><table style="margin-top:14px"><tr><td style="padding:0 14px 0 0"><b>Währung</b><br>CHF<td style="padding:0"><b>Betrag</b><br>{chs(tot)}</table>
<td style="padding:16px"><b>Konto / Zahlbar an</b><br>{grp(ib)}<br>{bq}<br><br><b>Referenz</b><br>{reff}<br><br><b>Zusätzliche Informationen</b><br>Rechnung RE-00412<br><br><b>Zahlbar durch</b><br>{bb}</table></body></html>''')
import re
h=re.sub(r'([\d.]+)px',lambda m:'%.1fpx'%(float(m[1])*1.3),h).replace('width="174" height="174"','width="226" height="226"')
open('de-ch-gartenbau-bexio.html','w').write(h)
print('bexio',tot)
