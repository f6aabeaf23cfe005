from lib import *
from reportlab.graphics.barcode import qrencoder
pos=[("Buchführung 1. Semester 2025/26, inkl. MWST-Abrechnung Q4","14.50","Std.","145.00"),("Jahresabschluss 2025 und Anhang, Pauschale","1.00","Pauschal","2350.00"),("Steuererklärung jur. Person 2025 Kanton Luzern","1.00","Pauschal","890.00"),("Lohnbuchhaltung Dez. 2025 – Feb. 2026, 7 MA","21.00","Stk.","28.00")]
rows='';n=D(0)
for i,(t,m,e,p) in enumerate(pos,1):
    g=q(D(m)*D(p));n+=g;rows+=f"<tr><td>{i}</td><td>{t}</td><td class=r>{m}</td><td>{e}</td><td class=r>{ch(p)}</td><td class=r>{ch(g)}</td></tr>"
sp=D('48.00');n+=sp;rows+=f"<tr><td>5</td><td>Spesen, Porti, Software-Anteil</td><td class=r>1.00</td><td>Pauschal</td><td class=r>48.00</td><td class=r>48.00</td></tr>"
v=q(n*D('.081'));b=n+v; tot=(b*20).quantize(D(1),ROUND_HALF_UP)/20
tot=q(tot);rd=tot-b
ref=qrref("00000000000000000871"+"000871");ibn=ib('CH7730000001250094239')
data="SPC\n0200\n1\nCH7730000001250094239\nS\nAmrein Treuhand AG\nSurenweg\n5\n6210\nSursee\nCH\n\n\n\n\n\n\n\n"+f"{tot}\nCHF\nS\nKaffeerösterei Bucher GmbH\nSeetalstrasse\n88\n6030\nEbikon\nCH\nQRR\n"+ref.replace(' ','')+"\n\nEPD"
qr=qrencoder.QRCode(None,qrencoder.QRErrorCorrectLevel.M);qr.addData(data);qr.make();N=qr.getModuleCount()
d=''.join(f"M{x} {y}h1v1h-1z" for y in range(N) for x in range(N) if qr.isDark(y,x))
svg=f'<svg style="width:46mm;height:46mm" viewBox="0 0 {N} {N}"><path d="{d}"/></svg>'
addr="Amrein Treuhand AG<br>Surenweg 5<br>6210 Sursee";kd="Kaffeerösterei Bucher GmbH<br>Seetalstrasse 88<br>6030 Ebikon"
html=f"""<meta charset=utf8><style>@page{{size:A4;margin:0}}body{{font:9.5pt 'Liberation Sans';margin:0}}.p{{padding:15mm 20mm 0}}table{{border-collapse:collapse;width:100%}}td,th{{padding:3px;text-align:left;vertical-align:top}}.r{{text-align:right}}tr.l td{{border-top:.5px solid #999}}.qb{{position:absolute;left:0;top:192mm;width:210mm;height:105mm;border-top:.5px dashed #000}}.es{{position:absolute;left:5mm;top:5mm;width:52mm;font-size:8pt}}.zt{{position:absolute;left:67mm;top:5mm;font-size:8pt;width:51mm}}.inf{{position:absolute;left:118mm;top:5mm;font-size:9pt;width:87mm}}h6{{font-size:11pt;margin:0 0 4px}}b.s{{font-size:6.5pt;display:block;margin-top:5px}}</style><div class=p>
<div style="font-size:15pt;font-weight:bold;color:#7a1230">amrein treuhand</div><div style="font-size:8pt">Amrein Treuhand AG | Surenweg 5 | 6210 Sursee | 041 555 17 80 | buchhaltung@amrein-treuhand.example | CHE-115.203.848 MWST</div><br>
<table><tr><td style="width:55%"><table style="font-size:9pt"><tr><td>Datum</td><td>03.03.2026</td></tr><tr><td>Kundennummer</td><td>000214</td></tr><tr><td>Ihr Kontakt</td><td>Ramona Zihlmann</td></tr><tr><td>Zahlbar bis</td><td>02.04.2026</td></tr></table></td><td>{kd}</td></tr></table><br>
<h2 style="font-size:14pt;margin:6px 0">Rechnung RE-00871</h2>
<div>Sehr geehrte Damen und Herren<br>Vielen Dank für Ihr Vertrauen. Gemäss unserer Offerte AN-00310 vom 15.01.2026 erlauben wir uns, folgende Arbeiten in Rechnung zu stellen:</div><br>
<table style="font-size:9pt"><tr><th>Pos.</th><th>Beschreibung</th><th class=r>Menge</th><th>Einheit</th><th class=r>Einzelpreis</th><th class=r>Total CHF</th></tr>{rows}
<tr class=l><td></td><td colspan=4>Zwischentotal</td><td class=r>{ch(n)}</td></tr><tr><td></td><td colspan=4>MWST 8.10% (exkl.) auf {ch(n)}</td><td class=r>{ch(v)}</td></tr><tr><td></td><td colspan=4>Rundungsdifferenz</td><td class=r>{ch(rd)}</td></tr><tr class=l style="font-weight:bold"><td></td><td colspan=4>Rechnungsbetrag</td><td class=r>{ch(tot)}</td></tr></table>
<p>Leistungszeitraum: 01.10.2025 – 28.02.2026. Freundliche Grüsse, Beat Amrein</p></div>
<div class=qb><div class=es><h6>Empfangsschein</h6><b class=s>Konto / Zahlbar an</b>{ibn}<br>{addr}<b class=s>Referenz</b>{ref}<b class=s>Zahlbar durch</b>{kd}<br><br><table style="font-size:8pt"><tr><td><b class=s>Währung</b>CHF</td><td><b class=s>Betrag</b>{ch(tot).replace("'"," ")}</td></tr></table><div class=r><b class=s>Annahmestelle</b></div></div>
<div class=zt><h6>Zahlteil</h6>{svg}<table><tr><td><b class=s>Währung</b>CHF</td><td><b class=s>Betrag</b>{ch(tot).replace("'"," ")}</td></tr></table></div>
<div class=inf><b class=s>Konto / Zahlbar an</b>{ibn}<br>{addr}<b class=s>Referenz</b>{ref}<b class=s>Zusätzliche Informationen</b>Rechnung RE-00871<b class=s>Zahlbar durch</b>{kd}</div></div>"""
open('de-ch-treuhand.html','w').write(html);print('de-ch-treuhand',tot,rd)
