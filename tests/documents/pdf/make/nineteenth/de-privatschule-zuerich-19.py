# bexio-artige Rechnung mit QR-Zahlteil; erzeugt HTML fuer chromium
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
IB='CH9030808004729183645'; REF='000000000000001202600028473'
payload='\r\n'.join(['SPC','0200','1',IB,'S','Stiftung Freie Schule Sihltal','Albisstrasse','118','8038','Zürich','CH','','','','','','','','20702.00','CHF','S','Corinne Brunner-Keller','Seestrasse','401','8038','Zürich','CH','QRR',REF,'RE-02847','EPD'])
from reportlab.graphics.barcode.qr import QrCodeWidget
w=QrCodeWidget(payload,barLevel='M'); w.qr.make() if hasattr(w.qr,'make') else None
n=w.qr.getModuleCount()
path=''.join(f'M{c} {r}h1v1h-1z' for r in range(n) for c in range(n) if w.qr.isDark(r,c))
svg=f'<svg viewBox="0 0 {n} {n}" style="width:46mm;height:46mm"><path d="{path}"/><rect x="{n/2-4.5}" y="{n/2-4.5}" width="9" height="9" fill="#fff"/><rect x="{n/2-4}" y="{n/2-4}" width="8" height="8"/><path d="M{n/2-1} {n/2-3}h2v6h-2zM{n/2-3} {n/2-1}h6v2h-6z" fill="#fff"/></svg>'
cr='<b>{}</b><br>CH90 3080 8004 7291 8364 5<br>Stiftung Freie Schule Sihltal<br>Albisstrasse 118<br>8038 Zürich'.format('Konto / Zahlbar an')
ref='<b>Referenz</b><br>00 00000 00000 00120 26000 28473'
by='<b>Zahlbar durch</b><br>Corinne Brunner-Keller<br>Seestrasse 401<br>8038 Zürich'
rows=[('1','Schulgeld Februar–Juli 2026, Livia Brunner (5. Klasse)','6','Mt.',"1'650.00","9'900.00"),('2','Schulgeld Februar–Juli 2026, Nino Brunner (2. Klasse)<br>inkl. 10% Geschwisterrabatt','6','Mt.',"1'485.00","8'910.00"),('3','Mittagstisch 2. Semester (2 Kinder)','96','Tg.','14.50',"1'392.00"),('4','Schulmaterial','2','Stk.','90.00','180.00'),('5','Klassenlager Tenero, 18.–22.05.2026','1','Stk.','320.00','320.00')]
tr=''.join('<tr>'+''.join(f'<td class="{"r" if i in(2,4,5) else ""}">{c}</td>' for i,c in enumerate(r))+'</tr>' for r in rows)
open('de-privatschule-zuerich.html','w').write(f'''<!DOCTYPE html><html><head><meta charset="utf-8"><style>@page{{size:A4;margin:0}}body{{margin:0;height:296mm;overflow:hidden;position:relative;font:9.5pt "Liberation Sans"}}.m{{padding:14mm 20mm 0 20mm;height:178mm;box-sizing:border-box}}table{{border-collapse:collapse}}.p{{width:100%}}.p th{{text-align:left;border-bottom:1px solid #000;padding:3px}}.p td{{padding:3px;vertical-align:top;border-bottom:.5px solid #ddd}}.r{{text-align:right!important}}
.z{{position:absolute;top:192mm;left:0;width:210mm;height:103mm;border-top:1px dashed #000;display:flex;font-size:8pt;line-height:1.15}}.e{{width:62mm;box-sizing:border-box;padding:5mm;border-right:1px dashed #000}}.q{{padding:5mm;width:56mm;box-sizing:border-box}}.i{{padding:5mm 5mm 5mm 0;font-size:9.5pt}}h4{{margin:0 0 3mm;font-size:11pt}}</style></head><body><div class="m">
<div style="font:italic 17pt 'Liberation Serif';color:#33691e">Freie Schule Sihltal</div><div style="font-size:8pt">Stiftung Freie Schule Sihltal · Albisstrasse 118 · 8038 Zürich · +41 44 482 71 30 · sekretariat@schule-sihltal.example · CHE-106.284.718</div>
<div style="margin:9mm 0 0 105mm">Frau<br>Corinne Brunner-Keller<br>Seestrasse 401<br>8038 Zürich</div>
<div style="margin-top:7mm;font-size:15pt;font-weight:bold">Rechnung RE-02847</div>
<table style="margin:3mm 0"><tr><td style="width:32mm">Datum</td><td style="width:50mm">12.01.2026</td><td style="width:32mm">Kundennummer</td><td>K-0391</td></tr><tr><td>Ansprechpartner</td><td>Marlies Ochsner</td><td>Semester</td><td>2/2025–26 (02.02.2026 – 10.07.2026)</td></tr></table>
<p>Liebe Frau Brunner-Keller<br>Gemäss Schulvertrag vom 14.06.2024 stellen wir Ihnen das zweite Semester in Rechnung.</p>
<table class="p"><tr><th>Pos.</th><th>Beschreibung</th><th class="r">Menge</th><th>Einheit</th><th class="r">Preis</th><th class="r">Total CHF</th></tr>{tr}
<tr><td></td><td colspan="4"><b>Gesamtbetrag CHF</b></td><td class="r"><b>20'702.00</b></td></tr></table>
<p style="font-size:8pt">Von der Mehrwertsteuer ausgenommen (Art. 21 Abs. 2 Ziff. 11 MWSTG).</p>
<p>Zahlungskonditionen: 30 Tage netto. Ratenzahlung nur nach schriftlicher Vereinbarung mit dem Sekretariat.<br>Freundliche Grüsse · Marlies Ochsner, Finanzen</p></div>
<div class="z"><div class="e"><h4>Empfangsschein</h4>{cr}<br><br>{ref}<br><br>{by}<br><br><b>Währung &nbsp; Betrag</b><br>CHF &nbsp; &nbsp; &nbsp; &nbsp; 20 702.00<div style="text-align:right;margin-top:6mm"><b>Annahmestelle</b></div></div><div class="q"><h4>Zahlteil</h4>{svg}<br><br><b>Währung &nbsp; Betrag</b><br>CHF &nbsp; &nbsp; &nbsp; &nbsp; 20 702.00</div><div class="i">{cr}<br><br>{ref}<br><br><b>Zusätzliche Informationen</b><br>RE-02847<br><br>{by}</div></div></body></html>''')
