from common import *
ib=iban('DE','860555920011904477')
L=[("02.07.2025","RE","R2507-0118","16.07.2025","1.428,00",""),("21.07.2025","ZE","KA 141/25","","","1.428,00"),("13.08.2025","RE","R2508-0204","27.08.2025","642,60",""),("03.09.2025","RE","R2509-0033","17.09.2025","2.011,10",""),("10.09.2025","GS","G2509-0007","","","119,00"),("26.09.2025","ZE","KA 188/25","","","642,60"),("07.10.2025","RE","R2510-0061","21.10.2025","357,00","")]
g=lambda s:D(s.replace('.','').replace(',','.')) if s else D(0)
s=D(0);rows='';S=H=D(0)
for x in L:
    s+=g(x[4])-g(x[5]);S+=g(x[4]);H+=g(x[5]);rows+='<tr>'+''.join(f'<td{" align=right" if i>3 else ""}>{c}</td>' for i,c in enumerate(x))+f'<td align=right>{f(s)} S</td></tr>'
open('de-labor-kontoauszug.html','w').write(f'''<html><head><meta charset="utf-8"><style>@page{{size:21cm 29.7cm;margin:2cm}} body,td,p{{font-family:"Liberation Sans";font-size:9pt}}</style></head><body>
<p><b>ANALYTICA SACHSEN Umweltlabor GmbH</b><br>Torgauer Straße 233 · 04347 Leipzig</p><p><br>Kläranlagenverband Untere Parthe<br>Verbandsgeschäftsstelle<br>Mühlweg 1<br>04451 Borsdorf</p>
<p align="right">Leipzig, 15.10.2025<br>Konto-Nr. 10388<br>Seite 1</p><p><b>Kontoauszug per 15.10.2025</b></p><p>Sehr geehrte Damen und Herren,<br>nachfolgend erhalten Sie einen Auszug Ihres Kontos für den Zeitraum 01.07.2025 - 15.10.2025. Saldovortrag 01.07.2025: 0,00 EUR.</p>
<table width="100%" border="1" cellspacing="0" cellpadding="3"><tr><td>Datum</td><td>BA</td><td>Beleg-Nr.</td><td>Fällig am</td><td>Soll EUR</td><td>Haben EUR</td><td>Saldo EUR</td></tr>{rows}<tr><td colspan=4><b>Summen / Saldo zu unseren Gunsten</b></td><td align=right>{f(S)}</td><td align=right>{f(H)}</td><td align=right><b>{f(s)} S</b></td></tr></table>
<p>BA: RE = Rechnung, ZE = Zahlungseingang, GS = Gutschrift. Zahlungen sind bis zum 14.10.2025 berücksichtigt.</p><p>Wir bitten Sie, den Kontoauszug zu prüfen und uns Abweichungen innerhalb von 14 Tagen mitzuteilen. Sofern die Posten zwischenzeitlich ausgeglichen wurden, betrachten Sie dieses Schreiben bitte als gegenstandslos.</p>
<p>Mit freundlichen Grüßen<br>Debitorenbuchhaltung, i. A. K. Voigt</p><p><font size="1">Bankverbindung: Pleißebank Leipzig, IBAN {ib} · USt-IdNr. DE140882671 · HRB 21788 Leipzig · GF Dr. Anke Sorge</font></p></body></html>''')
gold('de-labor-kontoauszug','statement_of_account','Sage 100 (Rechnungswesen, Kontoauszug)')
