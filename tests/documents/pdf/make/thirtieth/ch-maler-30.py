from lib import *
N='ch-maler'
L=[('Wohn- und Esszimmer: Wände und Decke abdecken, Risse ausbessern, zweimal streichen mit Mineralfarbe RAL 9016',D('68.5'),'m2',D('21.80')),
('Treppengeländer schleifen, grundieren und lackieren',D('9'),'Std.',D('92.00')),
('Material Farben und Abdeckmaterial',D('1'),'pausch.',D('186.40')),
('Fahrtkosten',D('3'),'Fahrt',D('35.00'))]
ls=[r2(a*p) for _,a,_,p in L]; sub=sum(ls); rab=r2(sub*D('.05')); net=sub-rab; mw=r2(net*D('.081')); tot=r05(net+mw); rd=tot-net-mw
ib=iban('CH','30808004417290316'); ref=qrr('000000000000000000004170'.rjust(26,'0'))
cr=['Malergeschäft Brunner & Söhne GmbH','Industriestrasse 14','8610 Uster']; db=['Regula Aeschbacher','Seestrasse 88','8708 Männedorf']
rows=''.join(f'<tr><td>{i+1}</td><td>{t}</td><td class=r>{ch(a)}</td><td>{u}</td><td class=r>{ch(p)}</td><td class=r>{ch(x)}</td></tr>' for i,((t,a,u,p),x) in enumerate(zip(L,ls)))
h=f'''<!DOCTYPE html><meta charset=utf-8><style>@page{{size:A4;margin:0}}body{{margin:0;font:9.5pt "Liberation Sans";font-size:9pt}}.p{{box-sizing:border-box;height:190mm;padding:14mm 20mm 0 20mm;position:relative}}table.x{{width:100%;border-collapse:collapse}}.x th{{border-bottom:1px solid #000;text-align:left;padding:3px}}.x td{{padding:3px;vertical-align:top}}.r{{text-align:right!important}}.k td{{padding:0 6mm 1px 0}}</style>
<div class=p><div style="text-align:right;color:#b5302a;font-size:15pt">Brunner &amp; Söhne</div><div style="text-align:right">Malen · Tapezieren · Gipsen</div>
<div style="margin:9mm 0 9mm 0"><u style="font-size:6pt">Malergeschäft Brunner &amp; Söhne GmbH, Industriestrasse 14, CH-8610 Uster</u><br>Frau<br>Regula Aeschbacher<br>Seestrasse 88<br>8708 Männedorf</div>
<h2 style="font-size:13pt;margin:0 0 3mm">Rechnung RE-00417</h2>
<table class=k cellspacing=0><tr><td>Datum:<td>12.03.2026<td>Ihr Ansprechpartner:<td>Marco Brunner<tr><td>Zahlbar bis:<td>11.04.2026<td>Telefon:<td>044 555 71 20<tr><td>Kundennummer:<td>000238<td>E-Mail:<td>info@maler-brunner-uster.example<tr><td>Offerte:<td>AN-00502 vom 19.01.2026<td>MWST-Nr.:<td>{che('11472836')} MWST</table>
<p>Guten Tag Frau Aeschbacher<br><br>Vielen Dank für Ihren Auftrag. Für die ausgeführten Arbeiten (23.02. bis 27.02.2026) erlauben wir uns, wie folgt Rechnung zu stellen:</p>
<table class=x><tr><th>Pos.<th>Beschreibung<th class=r>Menge<th>Einheit<th class=r>Preis<th class=r>Total CHF</tr>{rows}
<tr style="border-top:1px solid #999"><td colspan=5 class=r>Zwischentotal<td class=r>{ch(sub)}<tr><td colspan=5 class=r>Rabatt 5.00%<td class=r>-{ch(rab)}<tr><td colspan=5 class=r>Total exkl. MWST<td class=r>{ch(net)}<tr><td colspan=5 class=r>MWST 8.10% (UN81)<td class=r>{ch(mw)}<tr><td colspan=5 class=r>Rundungsdifferenz<td class=r>{ch(rd)}<tr style="border-top:1px solid #000;border-bottom:3px double #000"><td colspan=5 class=r><b>Total</b><td class=r><b>{ch(tot)}</b></table>
<p>Wir danken für die fristgerechte Überweisung des Rechnungsbetrages.<br>Freundliche Grüsse<br>Marco Brunner</p></div>{qrpart(ib,cr,ref,db,tot,'RE-00417')}'''
gold(N,'invoice',number='RE-00417',issued='2026-03-12',due='2026-04-11',amount=str(tot),currency='CHF',iban=ib,buyer='Regula Aeschbacher',seller=cr[0])
run('chromium','--headless','--no-sandbox','--no-pdf-header-footer',f'--print-to-pdf={OUT}/{N}.pdf','file://'+w(N+'.html',h.replace('& ','&amp; ')))

import pikepdf
with pikepdf.open(f'{OUT}/{N}.pdf',allow_overwriting_input=True) as p: p.save(f'{OUT}/{N}.pdf',object_stream_mode=pikepdf.ObjectStreamMode.generate,recompress_flate=True)
