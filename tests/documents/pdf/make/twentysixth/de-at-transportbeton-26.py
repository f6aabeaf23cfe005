from common import *
import subprocess
N='de-at-transportbeton'
ib=iban('AT','1844000812336602');ib2=iban('AT','2032000041187755')
it=[('16.02.2026','LS 60712','10253','C25/30/B2 GK22 F45 CEM II','7,50','m³','128,40'),
('','','Z104','Winterzuschlag 01.12.-15.03.','7,50','m³','7,90'),
('','','Z201','Mautanteil lt. Preisliste','7,50','m³','1,65'),
('17.02.2026','LS 60733','10253','C25/30/B2 GK22 F45 CEM II','14,00','m³','128,40'),
('','','Z104','Winterzuschlag 01.12.-15.03.','14,00','m³','7,90'),
('','','Z201','Mautanteil lt. Preisliste','14,00','m³','1,65'),
('','','P036','Betonpumpe 36 m, Einsatzpauschale','1,00','PA','395,00'),
('','','P037','Förderung Pumpe','14,00','m³','11,20'),
('20.02.2026','LS 60790','10121','C12/15 GK16 F38 Magerbeton','3,25','m³','104,70'),
('','','Z300','Mindermengenzuschlag unter 4 m³','1,00','ST','58,00')]
tr='';net=D(0);last=None
for d,l,a,t,m,e,p in it:
    s=q(D(m.replace(',','.'))*D(p.replace(',','.')));net+=s
    if l: tr+=f'<tr class=ls><td colspan=6>{l.replace("LS","Lieferschein")} vom {d} &nbsp; Baustelle: Kellerstöckl Perg, Machlandstraße</td></tr>'
    tr+=f'<tr><td>{a}</td><td>{t}</td><td class=r>{m}</td><td>{e}</td><td class=r>{p}</td><td class=r>{de(s)}</td></tr>'
v=q(net*D('.2'));tot=net+v;sk=q(tot*D('.03'))
h=f'''<!doctype html><meta charset=utf-8><style>@page{{size:A4;margin:0}}body{{font:9.5pt "Liberation Sans";margin:14mm 16mm 0 20mm;position:relative;height:280mm}}
table{{border-collapse:collapse;width:100%}}.r{{text-align:right}}th{{background:#dfe6df;text-align:left;font-weight:normal;padding:1mm}}td{{padding:.5mm 1mm}}.ls td{{padding-top:2mm;font-style:italic;font-size:8.5pt}}
.lg{{float:right;text-align:right;font-size:8pt;line-height:1.35}}.foot{{position:absolute;bottom:0;font-size:7pt;border-top:.3mm solid #355e3b;width:100%;padding-top:1mm}}</style>
<div class=lg><b style="font-size:15pt;color:#355e3b">DONAUWALD BETON</b><br>Donauwald Transportbeton GmbH<br>Werk Mauthausen · Albernerstraße 30<br>4310 Mauthausen<br>T +43 7238 44 21-0 · Dispo DW 15<br>faktura@donauwald-beton.example</div>
<div style="padding-top:34mm;line-height:1.4"><u style="font-size:6.5pt">Donauwald Transportbeton GmbH, 4310 Mauthausen</u><br>Baumeister Haderer GmbH<br>Linzer Straße 58<br>4320 Perg</div>
<table style="width:72mm;position:absolute;right:0;top:38mm"><tr><td>Belegnummer<td>2600318<tr><td>Belegdatum<td>24.02.2026<tr><td>Kundennummer<td>210455<tr><td>Ihre UID-Nr.<td>{atu('3920617')}<tr><td>Auftrag<td>A2600207 / 12.02.2026<tr><td>Sachbearbeiter<td>Mayrhofer Sandra<tr><td>Vertreter<td>04<tr><td>Seite<td>1 von 1</table>
<h2 style="margin:16mm 0 1mm;font-size:13pt">Ausgangsrechnung</h2><div>Leistungszeitraum: 16.02.2026 bis 20.02.2026</div><br>
<table><tr><th>Artikel<th>Bezeichnung<th class=r>Menge<th>EH<th class=r>Preis<th class=r>Betrag EUR</tr>{tr}</table>
<table style="margin-top:4mm;border-top:.3mm solid #000"><tr><th>USt-Code<th class=r>Nettobetrag<th class=r>USt %<th class=r>USt-Betrag<th class=r>Bruttobetrag EUR</tr><tr><td>1<td class=r>{de(net)}<td class=r>20,00<td class=r>{de(v)}<td class=r><b>{de(tot)}</b></table>
<p>Zahlungskondition: 14 Tage 3 % Skonto, 30 Tage netto<table style="width:120mm"><tr><td>bei Zahlung bis 10.03.2026<td>- 3,00 % Skonto EUR {de(sk)}<td class=r>EUR {de(tot-sk)}<tr><td>bei Zahlung bis 26.03.2026<td>netto<td class=r>EUR {de(tot)}</table>
<p>Wir ersuchen um Überweisung auf unser Konto bei der Sparkasse, IBAN {grp(ib)}.<br>Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Es gelten unsere Liefer- und Zahlungsbedingungen, Stand 01/2025. Güteüberwachung ÖNORM B 4710-1.
<div class=foot>FN 203319z LG Linz · UID {atu('5108826')} · ARA-Lizenz 7741 · DVR 0918273<br>Sparkasse Perg-Mauthausen IBAN {grp(ib)} BIC SPPEAT21XXX &nbsp;|&nbsp; Raiffeisenbank Donauland IBAN {grp(ib2)} BIC RZOOAT2L</div>'''
open(SRC+N+'.html','w').write(h)
subprocess.run(['chromium','--headless','--no-sandbox','--no-pdf-header-footer','--print-to-pdf='+OUT+N+'.pdf',SRC+N+'.html'],capture_output=True)
gold(N,'invoice',number='2600318',issued='2026-02-24',due='2026-03-26',amount=tot,currency='EUR',iban=ib,buyer='Baumeister Haderer GmbH',seller='Donauwald Transportbeton GmbH')
