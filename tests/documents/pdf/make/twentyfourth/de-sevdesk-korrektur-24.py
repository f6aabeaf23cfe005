from common import *
N='de-sevdesk-korrektur'; IB=iban(43060967,1144712033)
it=[('Bürostuhl Modell „Lotse“, Stoff anthrazit – Rücknahme wegen Transportschaden','2','289.00'),('Montagepauschale anteilig','1','35.00')]
net=D(0);rows=''
for i,(a,q,p) in enumerate(it,1):
    g=D(q)*D(p); net+=g; rows+=f'<tr><td>{i}.<td>{a}<td class=r>{q},00 Stk<td class=r>-{f(p)} EUR<td class=r>-{f(g)} EUR'
tax=r(net*D('.19')); br=net+tax
p,o=html(N,f'''<meta charset=utf-8><style>@page{{size:A4;margin:20mm 20mm 28mm 25mm;@bottom-center{{content:element(ft)}}}}#ft{{position:running(ft);font-size:7.5pt;color:#555}}body{{font-variant-ligatures:none;font:9.5pt/1.4 "URW Gothic";font-variant-ligatures:none}}table{{width:100%;border-collapse:collapse}}td,th{{padding:4px;text-align:left;vertical-align:top}}.r{{text-align:right;white-space:nowrap}}.p th{{border-bottom:1px solid #999}}.p td{{border-bottom:1px solid #eee}}</style>
<div id=ft><table><tr><td>Sitzfest Objektmöbel GmbH<br>Kaiserstraße 210<br>44143 Dortmund<td>Tel. 0231 447120<br>kontakt@sitzfest.example<br>www.sitzfest.example<td>USt-ID {ust(29944712)}<br>HRB 24471 Amtsgericht Dortmund<br>GF: Nadine Körver<td>GLS Bank<br>IBAN {IB}<br>BIC GENODEM1GLS</table></div>
<div style="font-size:18pt;color:#2a7">sitzfest</div>
<table style="margin-top:16mm"><tr><td><small>Sitzfest Objektmöbel GmbH · Kaiserstraße 210 · 44143 Dortmund</small><br>Steuerberatung Elbers &amp; Partner<br>Westenhellweg 14<br>44137 Dortmund<td style="width:66mm"><table><tr><td>Gutschrift-Nr.<td class=r>GS-1019<tr><td>Gutschriftsdatum<td class=r>11.12.2025<tr><td>Referenz<td class=r>RE-2877<tr><td>Ihre Kundennummer<td class=r>1188<tr><td>Ihr Ansprechpartner<td class=r>Tim Overbeck</table></table>
<h2 style="font-size:13pt;margin-top:10mm">Gutschrift Nr. GS-1019</h2><p><b>Korrektur zur Rechnung Nr. RE-2877 vom 27.11.2025</b></p>
<p>Sehr geehrte Damen und Herren,<br>wie telefonisch besprochen schreiben wir Ihnen folgende Positionen gut. Die Rechnung RE-2877 über 2.421,65 EUR (fällig am 11.12.2025) vermindert sich entsprechend.</p>
<table class=p><tr><th>Pos.<th>Beschreibung<th class=r>Menge<th class=r>Einzelpreis<th class=r>Gesamtpreis{rows}</table>
<table style="width:60%;margin-left:40%"><tr><td>Gesamtbetrag netto<td class=r>-{f(net)} EUR<tr><td>Umsatzsteuer 19%<td class=r>-{f(tax)} EUR<tr style="font-weight:bold;border-top:1px solid #2a7"><td>Gesamtbetrag brutto<td class=r>-{f(br)} EUR</table>
<p>Den Betrag haben Sie bei der Zahlung bitte abzuziehen; falls bereits überwiesen, erstatten wir auf Ihr bekanntes Konto. Bitte berichtigen Sie Ihren Vorsteuerabzug (§ 17 UStG).</p><p>Mit freundlichen Grüßen<br>Tim Overbeck</p>''')
run('weasyprint',p,o)
gold(N,'credit_note',number='GS-1019',issued='2025-12-11',due=None,amount=br,currency='EUR',iban=IB,buyer='Steuerberatung Elbers & Partner',seller='Sitzfest Objektmöbel GmbH')
