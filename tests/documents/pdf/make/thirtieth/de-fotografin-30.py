from lib import *
N='de-fotografin'
ib=iban('DE','430609671184402900')
L=[('Hochzeitsreportage 23. August 2025, 8 Stunden','1.480,00 €'),('Fotobuch 30 x 30 cm, 60 Seiten','249,00 €'),('Anfahrt Freiburg – Staufen und zurück, 46 km à 0,50 €','23,00 €')]
tot=D('1752.00'); an=D('400.00'); du=tot-an
rows=''.join(f'<tr><td>{a}</td><td align=right>{b}</td></tr>' for a,b in L)
h=f'''<html><head><meta charset=utf-8><style>@page{{size:21cm 29.7cm;margin:2cm}}body,p,td{{font-family:"DejaVu Sans";font-size:10pt}}</style></head><body>
<p align=right><font size=5>Mirjam Sautter Fotografie</font><br>Habsburgerstr. 205<br>79104 Freiburg<br>mobil 0176 / 555 80 43</p><p><br></p>
<p>Anna und Felix Rombach<br>Grunerner Str. 9<br>79219 Staufen</p><p><br></p><p align=right>Freiburg, 3.9.2025</p>
<p><font size=4><b>Rechnung</b></font></p><p>Rechnungs-Nr. 2025-57<br>Steuernummer 06330/41882</p>
<p>Liebe Anna, lieber Felix,</p><p>vielen Dank, dass ich euren Tag begleiten durfte! Ich berechne wie vereinbart:</p>
<table width=100% border=1 cellspacing=0 cellpadding=4><tr><td><b>Leistung</b></td><td align=right><b>Betrag</b></td></tr>{rows}<tr><td><b>Summe</b></td><td align=right><b>{de(tot)} €</b></td></tr><tr><td>Anzahlung erhalten am 12.5.2025</td><td align=right>– {de(an)} €</td></tr><tr><td><b>Restbetrag</b></td><td align=right><b>{de(du)} €</b></td></tr></table>
<p>Gemäß § 19 UStG wird keine Umsatzsteuer berechnet. Leistungsdatum ist der Tag der Hochzeit, das Fotobuch wurde am 1.9.2025 übergeben.</p>
<p>Bitte überweist den Restbetrag auf mein Konto bei der GLS Bank:<br>IBAN {grp(ib)}<br>Verwendungszweck: 2025-57</p><p>Herzliche Grüße</p><p>Mirjam Sautter</p></body></html>'''
gold(N,'invoice',number='2025-57',issued='2025-09-03',due=None,amount=str(du),currency='EUR',iban=ib,buyer='Anna und Felix Rombach',seller='Mirjam Sautter Fotografie')
run('soffice','--headless','--convert-to','pdf:writer_pdf_Export','--infilter=HTML (StarWriter)','--outdir',OUT,w(N+'.html',h))
