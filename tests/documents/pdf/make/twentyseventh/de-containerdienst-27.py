from common import *
ib=iban('57391800','77120403'); alt=iban('57051001','2204471')
W=[('23.01.2026','W-118204','WW-RK 418','170904 Baumischabfall','4,18','t','189.00','4.18'),('26.01.2026','W-118266','WW-RK 420','170201 Altholz A I–III','2,04','t','62.00','2.04'),('28.01.2026','W-118301','WW-RK 418','170107 Bauschutt gemischt','7,92','t','24.50','7.92'),('30.01.2026','W-118347','WW-RK 420','170603* Dämmmaterial KMF','0,36','t','540.00','0.36')]
rows='';S=D(0)
for d,n,k,a,m,e,p,mm in W:
    v=q(D(p)*D(mm));S+=v;rows+=f'<tr><td>{d}<td>{n}<td>{k}<td>{a}<td class=r>{m} {e}<td class=r>{de(p)}<td class=r>{de(v)}'
for a,m,p in[('Gestellung/Abholung Absetzmulde 7 m³','3','115.00'),('Gestellung/Abholung Abrollcontainer 15 m³','1','148.00'),('Miete über 14 Tage, Mulde 7 m³ (Tage)','6','3.20'),('Gebühr Begleitschein eANV','1','18.50'),('Maut und CO₂-Zuschlag je Fahrt','4','14.90')]:
    v=q(D(p)*int(m));S+=v;rows+=f'<tr><td colspan=3><td>{a}<td class=r>{m}<td class=r>{de(p)}<td class=r>{de(v)}'
mw=q(S*D('.19'));br=S+mw
h=f"""<!doctype html><html><head><meta charset=utf-8><style>body{{font-family:'DejaVu Sans';font-size:10.5pt;margin:0}}table{{border-collapse:collapse;width:100%}}.t td,.t th{{border-bottom:1px solid #060;padding:3px;text-align:left;font-size:9.5pt}}.r,.t .r{{text-align:right}}</style></head><body>
<table><tr><td style="background:#0a6b2d;color:#fff;font-size:20pt;padding:8px;width:55%"><b>RUCKES</b> ENTSORGUNG<td style="font-size:7.5pt;padding-left:10px">Entsorgungsfachbetrieb gem. § 56 KrWG<br>Containerdienst – Wertstoffhof – Aktenvernichtung<br>Industriepark Neitersen 6, 57638 Neitersen</table>
<br><br><table><tr><td valign=top width=55%><span style="font-size:6.5pt">Ruckes Entsorgung GmbH, Postfach 1140, 57601 Altenkirchen</span><br><br>Malerfachbetrieb Ehrlinspiel e.K.<br>Rechnungseingang<br>Kölner Straße 77<br>57610 Altenkirchen
<td valign=top><table><tr><td colspan=2 style="font-size:14pt"><b>Rechnung</b><tr><td>Belegnummer<td>RG 260201144<tr><td>Belegdatum<td>13.02.2026<tr><td>Debitor<td>D 31877<tr><td>Leistungszeitraum<td>23.01.–30.01.2026<tr><td>Auftrag<td>A 554109 / 19.01.2026<tr><td>Projekt<td>Anfallstelle Koblenzer Str. 12<tr><td>Erzeuger-Nr.<td>G13277041<tr><td>Fällig<td>27.02.2026</table></table>
<br><p>Anfallstelle: WEG Koblenzer Straße 12, 57610 Altenkirchen, vertreten durch Hausverwaltung Nentwig</p>
<table class=t><tr><th>Datum<th>Wiegeschein<th>Kfz<th>AVV / Leistung<th class=r>Menge<th class=r>€/Einh.<th class=r>€ netto</tr>{rows}</table>
<br><table style="width:45%;margin-left:55%"><tr><td>Nettobetrag<td class=r>{de(S)} €<tr><td>USt. 19,0 %<td class=r>{de(mw)} €<tr><td><b>Endbetrag</b><td class=r><b>{de(br)} €</b></table>
<p>Zahlbar bis 27.02.2026 ohne Abzug. Bauleistungen sind nicht enthalten (§ 35a EStG: Lohnanteil 0,00 €).</p>
<p style="border:1px solid #c00;padding:5px"><b>Neue Bankverbindung!</b> Unser Konto {alt} bei der Sparkasse Wied-Sieg wird zum 31.03.2026 aufgelöst. Bitte überweisen Sie ab sofort ausschließlich auf unser Konto {ib} bei der Westerwald Bank eG (BIC GENODE51WW1).</p>
<p>Preisanpassung: Ab 01.04.2026 erhöht sich der Preis für 170904 auf 196,00 €/t und für 170603* auf 565,00 €/t. Wiegescheine im Kundenportal, Abruf mit Code 31877-K9.</p>
<p style="font-size:7pt;border-top:1px solid #060">Ruckes Entsorgung GmbH | Geschäftsführer Marcel Ruckes | Amtsgericht Montabaur HRB 20774 | USt-IdNr. {ust('81155209')} | St.-Nr. 02/660/30118 | Tel. 02681 / 90 44-0 | Öffnungszeiten Waage Mo–Fr 7:00–16:30, Sa 8:00–12:00</p></body></html>"""
w('de-containerdienst.html',h); sh("wkhtmltopdf -q -s A4 --zoom 1.25 -T 14mm -B 12mm -L 16mm -R 14mm --footer-font-size 7 --footer-right 'Beleg RG 260201144 Seite [page]/[topage]' de-containerdienst.html ../de-containerdienst.pdf || true")
gold('de-containerdienst.pdf','invoice',number='RG 260201144',issued='2026-02-13',due='2026-02-27',amount=br,iban=ib,buyer='Malerfachbetrieb Ehrlinspiel e.K.',seller='Ruckes Entsorgung GmbH')
