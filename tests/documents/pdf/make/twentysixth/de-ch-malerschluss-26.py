from common import *
from weasyprint import HTML
N='de-ch-malerschluss'
ib=iban('CH','30808004417726315');ref=qrr('00000041800000251187000009'.zfill(26))
sel=('Zurflüh + Amsler AG','Murgenthalstrasse','44','4900','Langenthal');buy=('Zahnarztpraxis Lindenhof AG','Lindenhofweg','3','4912','Aarwangen')
it=[('R 671.100','Gipserarbeiten: Weissputz abrieb 1 mm auf Wände','m2','186.40','31.50'),
('R 675.211','Deckenspachtelung Q3, streichfertig','m2','74.20','26.80'),
('R 675.340','Dispersion 2x, Wände und Decken, weiss matt','m2','260.60','13.90'),
('R 676.105','Holztürzargen anschleifen, 2x Kunstharz','St','9','118.00'),
('Regie','Vorarbeiter gem. Rapport 0443, 0451','h','12.5','92.00')]
tr='';br=D(0)
for a,t,e,m,p in it:
    s=q(D(m)*D(p));br+=s;tr+=f'<tr><td>{a}<td>{t}<td>{e}<td class=r>{m}<td class=r>{p}<td class=r>{ch(s)}</tr>'
rab=q(br*D('.04'));z=br-rab;ab=q(z*D('.003'));net=z-ab;v=q(net*D('.081'));g=q5(net+v);rd=g-net-v
a1,a2=D(5000),D(4500);rest=g-a1-a2
svg=svgqr(spc(ib,sel,rest,buy,ref,'Schlussrechnung 25-1187-S'),True)
adr=lambda x:f'{x[0]}<br>{x[1]} {x[2]}<br>{x[3]} {x[4]}'
h=f'''<meta charset=utf-8><style>@page{{size:A4;margin:0}}body{{font:9pt "Liberation Sans Narrow";margin:0}}.m{{padding:12mm 18mm 0 22mm;height:180mm}}.r{{text-align:right}}table{{border-collapse:collapse;width:100%}}td,th{{padding:.6mm 1mm;vertical-align:top;text-align:left}}th.r,td.r{{text-align:right}}thead th{{border-bottom:.4mm solid #c33}}
.s{{position:absolute;top:192mm;left:0;width:210mm;height:105mm;border-top:.2mm dashed #000;font-family:"Liberation Sans"}}.s div{{position:absolute}}h4{{margin:0;font-size:6pt}}h3{{margin:0;font-size:11pt}}.k{{font-size:8pt;line-height:1.15}}.k h4{{font-size:6pt;margin-top:1.5mm}}</style>
<div class=m><table><tr><td style="width:110mm"><b style="font-size:17pt;color:#c33">zurflüh + amsler</b><br>Maler- und Gipsergeschäft<td>Zurflüh + Amsler AG<br>Murgenthalstrasse 44, 4900 Langenthal<br>062 555 18 30 · buero@zurflueh-amsler.example<br>{che('11428831')} MWST</table>
<table style="margin-top:7mm"><tr><td style="width:110mm;padding-top:3mm;font-size:10pt">{adr(buy)}<td><table><tr><td>Datum<td>10.12.2025<tr><td>Auftrag<td>25-1187 vom 18.08.2025<tr><td>Ausführung<td>KW 38 - KW 47 / 2025<tr><td>Abnahme<td>21.11.2025<tr><td>Bauleitung<td>Arch. Ryser<tr><td>Zahlbar bis<td>09.01.2026</table></table>
<h2 style="font-size:12pt;margin:3mm 0 1mm">Schlussrechnung Nr. 25-1187-S</h2>Objekt: Umbau Behandlungszimmer 1-4, Lindenhofweg 3 · BKP 271.0 / 285.1
<table style="margin-top:2mm"><thead><tr><th>NPK/Pos.<th>Leistung<th>Einh.<th class=r>Ausmass<th class=r>Preis<th class=r>CHF</tr></thead>{tr}</table>
<table style="width:95mm;margin:2mm 0 0 auto"><tr><td>Total brutto<td class=r>{ch(br)}<tr><td>./. Rabatt 4.0 %<td class=r>-{ch(rab)}<tr><td>./. Bauschäden/Baureinigung 0.3 %<td class=r>-{ch(ab)}<tr><td>Total exkl. MWST<td class=r>{ch(net)}<tr><td>MWST 8.1 %<td class=r>{ch(v)}<tr><td>Rundung<td class=r>{ch(rd)}<tr><td><b>Total inkl. MWST</b><td class=r><b>{ch(g)}</b><tr><td>./. 1. Akontozahlung vom 06.10.2025<td class=r>-{ch(a1)}<tr><td>./. 2. Akontozahlung vom 03.11.2025<td class=r>-{ch(a2)}<tr style="border-top:.3mm solid #000;border-bottom:.6mm double #000"><td><b>Restbetrag zu unseren Gunsten CHF</b><td class=r><b>{ch(rest)}</b></table>
<div style="margin-top:2mm">Konditionen: 30 Tage rein netto. Garantieschein Nr. 8.114.227 (2 Jahre ab Abnahme, SIA 118) liegt bei. Besten Dank für Ihren Auftrag.</div></div>
<div class=s><div style="left:62mm;top:0;height:105mm;border-left:.2mm dashed #000"></div>
<div style="left:5mm;top:5mm;width:52mm" class=k><h3>Empfangsschein</h3><h4>Konto / Zahlbar an</h4>{grp(ib)}<br>{adr(sel)}<h4>Referenz</h4>{grpref(ref)}<h4>Zahlbar durch</h4>{adr(buy)}</div><div style="left:5mm;top:70mm" class=k><h4>Währung &nbsp; Betrag</h4>CHF &nbsp; &nbsp; {ch(rest,' ')}</div><div style="left:38mm;top:83mm"><h4>Annahmestelle</h4></div>
<div style="left:67mm;top:5mm"><h3>Zahlteil</h3></div><div style="left:67mm;top:17mm;width:46mm;height:46mm">{svg.replace('<svg ','<svg style="width:46mm;height:46mm" ')}</div><div style="left:67mm;top:70mm;font-size:10pt" class=k><h4 style="font-size:8pt">Währung &nbsp; Betrag</h4>CHF &nbsp; &nbsp; {ch(rest,' ')}</div>
<div style="left:118mm;top:5mm;width:87mm;font-size:10pt" class=k><h4 style="font-size:8pt">Konto / Zahlbar an</h4>{grp(ib)}<br>{adr(sel)}<h4 style="font-size:8pt">Referenz</h4>{grpref(ref)}<h4 style="font-size:8pt">Zusätzliche Informationen</h4>Schlussrechnung 25-1187-S<h4 style="font-size:8pt">Zahlbar durch</h4>{adr(buy)}</div></div>'''
open(SRC+N+'.html','w').write(h);HTML(string=h).write_pdf(OUT+N+'.pdf')
gold(N,'invoice',number='25-1187-S',issued='2025-12-10',due='2026-01-09',amount=rest,currency='CHF',iban=ib,buyer=buy[0],seller=sel[0])
