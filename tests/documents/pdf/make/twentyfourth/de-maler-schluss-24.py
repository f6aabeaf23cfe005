from common import *
N='de-maler-schluss'; IB=iban(60391310,447120005)
it=[('1','Gerüst stellen, vorhalten 4 Wochen, abbauen','186,50 m²','9.80','186.50'),('2','Fassade reinigen mit Hochdruck, Algenbehandlung','172,30 m²','6.45','172.30'),('3','Risse öffnen, armieren, verspachteln','38,20 lfm','14.90','38.20'),('4','Grundierung und 2x Silikonharzfarbe, Farbton 34.110','172,30 m²','18.75','172.30'),('5','Dachuntersichten schleifen und lasieren','41,60 m²','27.40','41.60'),('6','Stundenlohnarbeiten lt. Rapport Nr. 12 v. 03.09.25','6,5 Std','54.00','6.5')]
rows='';net=D(0)
for n,b,q,p,qq in it:
    g=r(D(p)*D(qq)); net+=g; rows+=f'<tr><td>{n}</td><td>{b}</td><td align=right>{q}</td><td align=right>{f(p)}</td><td align=right>{f(g)}</td></tr>'
tax=r(net*D('.19')); br=net+tax; a1,a2=D('3500.00'),D('2380.00'); rest=br-a1-a2
lohn=r(br*D('.68'))
p,o=html(N,f'''<html><head><meta charset=utf-8><style>@page{{size:21cm 29.7cm;margin:1.8cm}}body,td,p{{font-family:"Liberation Serif";font-size:10.5pt}}</style></head><body>
<p align=center><font size=5><b>Malerbetrieb Rolf Knödler</b></font><br>Malermeister · Fassaden · Tapezierarbeiten · Vollwärmeschutz<br>Hauffstraße 31, 71154 Nufringen · Tel. 07032 / 44712 · Fax 44713 · Mobil 0171 4471203</p><hr>
<p><br>Eheleute<br>Manfred und Ursula Zipperle<br>Schwarzwaldstr. 6<br>71126 Gäufelden</p>
<p align=right>Nufringen, den 18. September 2025</p>
<p><font size=4><b>Schlussrechnung Nr. 2025/187</b></font><br>Bauvorhaben: Fassadenanstrich Wohnhaus Schwarzwaldstr. 6, Gäufelden<br>Angebot Nr. 2025/062 vom 28.04.2025, Ausführung: KW 34 bis KW 37 / 2025 (Abnahme am 12.09.2025)</p>
<p>Für die ausgeführten Arbeiten erlauben wir uns wie folgt zu berechnen:</p>
<table width=100% cellpadding=2 cellspacing=0 border=1><tr><td><b>Pos</b></td><td><b>Leistung</b></td><td align=right><b>Aufmaß</b></td><td align=right><b>EP €</b></td><td align=right><b>GP €</b></td></tr>{rows}</table>
<table width=100% cellpadding=1><tr><td>Summe netto</td><td align=right>{f(net)} €</td></tr><tr><td>zzgl. 19 % Mehrwertsteuer</td><td align=right>{f(tax)} €</td></tr><tr><td><b>Gesamtsumme brutto</b></td><td align=right><b>{f(br)} €</b></td></tr><tr><td>./. 1. Abschlagsrechnung 2025/151, bezahlt am 25.08.2025 (darin MwSt {f(a1-r(a1/D('1.19')))} €)</td><td align=right>- {f(a1)} €</td></tr><tr><td>./. 2. Abschlagsrechnung 2025/169, bezahlt am 08.09.2025 (darin MwSt {f(a2-r(a2/D('1.19')))} €)</td><td align=right>- {f(a2)} €</td></tr><tr><td><b><u>Noch zu zahlender Restbetrag</u></b></td><td align=right><b><u>{f(rest)} €</u></b></td></tr></table>
<p>Zahlbar innerhalb von 10 Tagen ab Rechnungsdatum ohne Abzug.</p>
<p>In der Gesamtsumme sind Lohnkosten inkl. MwSt von {f(lohn)} € enthalten (§ 35a EStG). Sie sind verpflichtet, diese Rechnung zwei Jahre aufzubewahren (§ 14b Abs. 1 UStG). Freistellungsbescheinigung gültig bis 31.12.2026 liegt vor.</p>
<p>Wir bedanken uns für den Auftrag!<br><br>Rolf Knödler</p>
<hr><p align=center><font size=2>Volksbank in der Region eG · IBAN {sp(IB)} · BIC GENODES1VBH<br>Steuer-Nr. 56471/20338 · Handwerkskammer Region Stuttgart Betriebs-Nr. 447120</font></p></body></html>''')
run('soffice','--headless','--infilter=HTML (StarWriter)','--convert-to','pdf:writer_pdf_Export','--outdir',OUT,p)
gold(N,'invoice',number='2025/187',issued='2025-09-18',due='2025-09-28',amount=rest,currency='EUR',iban=IB,buyer='Manfred und Ursula Zipperle',seller='Malerbetrieb Rolf Knödler')
