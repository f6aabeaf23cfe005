from lib import *
import subprocess
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel, QR8bitByte
N='de-saas-ch'; ib=iban('CH','30808004417720938'); uid=che('34718260')
ref=qrr('00000000000000020260041872'.zfill(26))
pos=[('Planora Team – Jahresabo','01.02.2026 – 31.01.2027',12,'Benutzer',D('168.00')),('Modul Zeiterfassung','01.02.2026 – 31.01.2027',12,'Benutzer',D('54.00')),('Zusatzspeicher 100 GB','01.02.2026 – 31.01.2027',1,'Stk.',D('96.00')),('Anteilig: 2 Benutzer nachgebucht','14.12.2025 – 31.01.2026',2,'Benutzer',D('22.55'))]
s=D(0);rows=''
for t,z,m,e,p in pos:
    g=q(m*p);s+=g;rows+=f'<tr><td>{t}<br><i>{z}</i><td class=r>{m} {e}<td class=r>{ch(p)}<td class=r>{ch(g)}'
rab=q(s*D('.05'));n=s-rab;mw=q(n*D('.081'));raw=n+mw;tot=(raw*20).quantize(D(1),ROUND_HALF_UP)/20;tot=q(tot);rd=tot-raw
pay='\n'.join(['SPC','0200','1',ib,'S','Planora Software AG','Hardturmstrasse','132','8005','Zürich','CH','','','','','','','',str(tot),'CHF','S','Architekturbüro Gähwiler & Frei GmbH','Spitalgasse','19','9000','St. Gallen','CH','QRR',ref,'Rechnung 2026-041872','EPD'])
qr=QRCode(None,QRErrorCorrectLevel.M)
qr.addData(QR8bitByte(pay.encode('utf8').decode('latin1')))
qr.make(); k=qr.getModuleCount()
path=''.join(f'M{x} {y}h1v1h-1z' for y in range(k) for x in range(k) if qr.isDark(y,x))
svg=f'<svg viewBox="0 0 {k} {k}" width="46mm" height="46mm"><path d="{path}"/></svg>'
cred=f'{sp(ib)}<br>Planora Software AG<br>Hardturmstrasse 132<br>8005 Zürich'; deb='Architekturbüro Gähwiler &amp; Frei GmbH<br>Spitalgasse 19<br>9000 St. Gallen'
html=f'''<meta charset=utf-8><style>@page{{size:A4;margin:0}}body{{margin:0;font:9.5pt "Liberation Sans";height:296mm;position:relative}}.m{{padding:12mm 20mm 0}}table{{width:100%;border-collapse:collapse}}td,th{{text-align:left;padding:1.4mm 0;vertical-align:top}}.p td,.p th{{border-bottom:.3mm solid #ddd}}.r{{text-align:right!important}}i{{color:#777;font-size:8pt}}
.qr{{position:absolute;bottom:0;left:0;width:210mm;height:105mm;border-top:.2mm dashed;display:flex}}.e{{width:52mm;padding:5mm;border-right:.2mm dashed;font-size:8pt}}.z{{padding:5mm;flex:1;font-size:9pt;display:flex;gap:5mm}}.qr b{{display:block;font-size:.75em;margin-top:2mm}}.qr h3{{font-size:11pt;margin:0}}</style>
<div class=m><table><tr><td><span style="font-size:20pt;color:#4b2fd6;font-weight:bold">planora</span><td class=r style="font-size:8pt;color:#555">Planora Software AG · Hardturmstrasse 132 · CH-8005 Zürich<br>{uid} MWST · billing@planora.example</table>
<table style="margin-top:4mm"><tr><td style="width:60%">Architekturbüro Gähwiler &amp; Frei GmbH<br>Frau Ursina Frei<br>Spitalgasse 19<br>9000 St. Gallen<td style="padding:0"><table style="font-size:9pt"><tr><td>Rechnung<td class=r>2026-041872<tr><td>Datum<td class=r>28. Januar 2026<tr><td>Zahlbar bis<td class=r>27. Februar 2026<tr><td>Kunde / Workspace<td class=r>gf-architekten (C-5512)</table></table>
<h2 style="font-size:13pt;margin:3mm 0">Rechnung 2026-041872</h2>
<table class=p><tr><th>Leistung<th class=r>Anzahl<th class=r>Preis<th class=r>CHF{rows}<tr><td colspan=3>Treuerabatt 5 %<td class=r>-{ch(rab)}<tr><td colspan=3>Zwischentotal exkl. MWST<td class=r>{ch(n)}<tr><td colspan=3>MWST 8.1 %<td class=r>{ch(mw)}<tr><td colspan=3>Rundungsdifferenz<td class=r>{rd:+.2f}<tr><td colspan=3><b>Total CHF inkl. MWST</b><td class=r><b>{ch(tot)}</b></table>
<p style="font-size:8pt">Das Abonnement verlängert sich am 01.02.2027 automatisch um 12 Monate, sofern es nicht bis 31.12.2026 gekündigt wird. Mahngebühr ab 2. Mahnung CHF 20.00.</p></div>
<div class=qr><div class=e><h3>Empfangsschein</h3><b>Konto / Zahlbar an</b>{cred}<b>Referenz</b>{qrsp(ref)}<b>Zahlbar durch</b>{deb}<div style="display:flex;gap:5mm"><div><b>Währung</b>CHF</div><div><b>Betrag</b>{chq(tot)}</div></div><div class=r><b>Annahmestelle</b></div></div>
<div class=z><div><h3>Zahlteil</h3><div style="margin:5mm 0">{svg}</div><div style="display:flex;gap:5mm"><div><b>Währung</b>CHF</div><div><b>Betrag</b>{chq(tot)}</div></div></div><div><b>Konto / Zahlbar an</b>{cred}<b>Referenz</b>{qrsp(ref)}<b>Zusätzliche Informationen</b>Rechnung 2026-041872<b>Zahlbar durch</b>{deb}</div></div></div>'''
open(N+'.html','w').write(html)
subprocess.run(['chromium','--headless','--no-sandbox','--no-pdf-header-footer',f'--print-to-pdf=../{N}.pdf',N+'.html'],check=True,stderr=subprocess.DEVNULL)
gold(N,'invoice',number='2026-041872',issued='2026-01-28',due='2026-02-27',amount=str(tot),currency='CHF',iban=ib,buyer='Architekturbüro Gähwiler & Frei GmbH',seller='Planora Software AG')
