from common import *
iban=iban_be('0014852639'); vat=btw_be('06894417'); kv=btw_nl('81447025')
a=r(D(4216)*D('0.125')); b=r(3*D('62')); c=r('45'); tot=a+b+c
gold('be-vertaalster.pdf','invoice',number='25-041',issued='2025-12-01',due='2025-12-31',amount=tot,currency='EUR',iban=iban,buyer='Uitgeverij Halve Maan B.V.',seller='Annelies Wouters')
open('be-vertaalster.html','w').write(f"""<html><head><meta charset=utf-8><style>@page{{size:21cm 29.7cm;margin:2.5cm}}p{{margin:0 0 6pt 0;font-family:'C059';font-size:11pt}}td{{font-family:'C059';font-size:11pt}}</style></head><body>
<table width=100%><tr><td align=right><b>Annelies Wouters</b><br>Vertalingen Duits - Nederlands<br>Coupure Links 88, 9000 Gent<br>BTW BE {bep(vat)}<br>annelies@wouters-vertaalt.example</table><p><br></p>
<p>Uitgeverij Halve Maan B.V.<br>Mevrouw Ida Post<br>Herengracht 501<br>NL - 1017 BV Amsterdam<br>{kv}</p><p><br></p><p>Gent, 1 december 2025</p><p><b>Factuur nr. 25-041</b></p>
<p>Beste Ida,</p><p>Voor het werk aan "Der Gletscher" van de maand november (opdracht van 28 oktober, geleverd op 24 november) breng ik in rekening:</p>
<table width=100%><tr><td>Vertaling hoofdstuk 4 en 5, 4.216 woorden aan € 0,125<td align=right>€ {nl(a)}<tr><td>Revisie na redactie, 3 uur aan € 62<td align=right>€ {nl(b)}<tr><td>Verzending drukproeven (forfait)<td align=right>€ {nl(c)}<tr><td>BTW verlegd - art. 21 § 2 W.BTW / art. 44 richtlijn 2006/112/EG<td align=right>€ 0,00<tr><td><b>Totaal</b><td align=right><b>€ {nl(tot)}</b></table><p><br></p>
<p>Gelieve dit bedrag binnen 30 dagen na factuurdatum over te schrijven op mijn rekening {sp(iban)} (BIC GEBABEBB), met vermelding van het factuurnummer.</p>
<p>Hoofdstuk 6 bezorg ik je zoals afgesproken tegen 19 december 2025. Van 22 december tot 4 januari ben ik met vakantie.</p><p>Met hartelijke groet,</p><p><br></p><p>Annelies</p></body></html>""")
