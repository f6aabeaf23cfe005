from common import *
N='de-jtl-angelshop'; IB=iban(25050180,910447123)
it=[('AS-20117','Spinnrolle Korvan 3000 FD, 5+1 Kugellager',1,'89.90'),('AS-31004-025','Geflochtene Schnur Greenline 0,25 mm, 300 m',2,'21.95'),('AS-50881','Wobbler-Set Hecht 6-teilig inkl. Box',1,'34.50'),('VERSAND','DHL Paket Deutschland',1,'5.90')]
rows='';tot=D(0)
for i,(a,b,q,p) in enumerate(it,1):
    g=D(p)*q; tot+=g; rows+=f'<tr><td>{i}<td>{a}<td>{b}<td class=r>{q} Stk<td class=r>19%<td class=r>{f(p)}<td class=r>{f(g)}'
gs=D('10.00'); tot-=gs
rows+=f'<tr><td>5<td>GUT-WINTER<td>Gutschein "WINTER10" (Rabatt)<td class=r>1<td class=r>19%<td class=r>-{f(gs)}<td class=r>-{f(gs)}'
net=r(tot/D('1.19'))
p,o=html(N,f'''<!DOCTYPE html><meta charset=utf-8><style>@page{{size:A4;margin:14mm 16mm}}body{{font:9.5pt "Liberation Sans"}}table{{width:100%;border-collapse:collapse}}td,th{{padding:3px 4px;text-align:left;vertical-align:top}}.r{{text-align:right}}.p th{{font-weight:normal;background:#00695c;color:#fff}}.p td{{border-bottom:1px solid #ccc}}.k td{{padding:1px 4px}}.ft{{position:fixed;bottom:0;font-size:7pt;color:#444;border-top:1px solid #00695c;width:100%}}td{{font-size:inherit}}.k td{{white-space:nowrap}}</style>
<div style="font-size:22pt;color:#00695c;text-align:right">Hechtsprung <span style="font-size:10pt">Angelbedarf online</span></div>
<table style="margin-top:14mm"><tr><td style="width:58%"><u style="font-size:7pt">Hechtsprung Angelbedarf e.K., Am Mittellandkanal 4, 30419 Hannover</u><br><br>Herr<br>Torben Wiechmann<br>Lindenallee 17<br>17192 Waren (Müritz)<br>Deutschland
<td><table class=k><tr><td>Rechnungsnr.:<td class=r>RE202601-20884<tr><td>Rechnungsdatum:<td class=r>20.01.2026<tr><td>Kundennr.:<td class=r>K-58120<tr><td>Auftragsnr.:<td class=r>AU202601-31207<tr><td>Bestelldatum:<td class=r>18.01.2026<tr><td>Ext. Bestellnr.:<td class=r>SW6-1104772<tr><td>Versanddatum:<td class=r>20.01.2026<tr><td>Zahlungsart:<td class=r>Kauf auf Rechnung<tr><td>Bearbeiter:<td class=r>M. Sievers</table></table>
<h2 style="font-size:13pt;font-weight:normal;margin-top:12mm">Rechnung RE202601-20884</h2>
<p>Hallo Herr Wiechmann,<br>vielen Dank für Ihre Bestellung vom 18.01.2026 in unserem Onlineshop. Das Lieferdatum entspricht dem Versanddatum.</p>
<table class=p><tr><th>Pos<th>Art.-Nr.<th>Bezeichnung<th class=r>Menge<th class=r>MwSt.<th class=r>E-Preis (€)<th class=r>Gesamt (€){rows}</table>
<table style="width:48%;margin-left:52%;margin-top:6px"><tr><td>Summe netto<td class=r>{f(net)} €<tr><td>enth. MwSt. 19 %<td class=r>{f(tot-net)} €<tr style="font-size:11pt;border-top:2px solid #00695c"><td>Rechnungsbetrag<td class=r>{f(tot)} €</table>
<p style="margin-top:8mm"><span>Bitte überweisen Sie den Betrag bis zum 03.02.2026 unter Angabe der Rechnungsnummer auf unser unten genanntes Konto.</span></p>
<p style="font-size:8pt">Lieferanschrift: Torben Wiechmann, Packstation 114, Postnr. 88120447, 17192 Waren (Müritz)<br>Paketnummer (DHL): 00340434161094771203<br>Ihr 14-tägiges Widerrufsrecht beginnt mit Erhalt der Ware. Rücksendungen bitte nur mit Retourenschein aus Ihrem Kundenkonto. Gutscheine sind bis zum 31.03.2026 gültig.</p>
<div class=ft><table><tr><td>Hechtsprung Angelbedarf e.K.<br>Inh. Malte Sievers<br>Am Mittellandkanal 4<br>30419 Hannover<td>Tel. 0511 8847120<br>service@hechtsprung.example<br>www.hechtsprung.example<br>AG Hannover HRA 20447<td>Sparkasse Hannover<br>IBAN: {IB}<br>BIC: SPKHDE2HXXX<td>USt-IdNr.: {ust(31477208)}<br>Steuernr.: 25/140/20817<br>LUCID: DE4471120338817<br>Seite 1/1</table></div>''')
run('chromium','--headless','--no-sandbox','--no-pdf-header-footer',f'--print-to-pdf={o}',p)
gold(N,'invoice',number='RE202601-20884',issued='2026-01-20',due='2026-02-03',amount=tot,currency='EUR',iban=IB,buyer='Torben Wiechmann',seller='Hechtsprung Angelbedarf e.K.')
