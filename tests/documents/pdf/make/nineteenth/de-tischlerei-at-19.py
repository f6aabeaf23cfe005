from lib import *
import subprocess
N='de-tischlerei-at'; ib=iban('AT','2032000000418837'); uid=atu('6284117')
pos=[('1','Einbauküche Eiche massiv geölt, lt. Plan vom 08.09.2025, Korpus innen weiß',D('11480.00')),('2','Arbeitsplatte Naturstein „Nero“, 4,20 lfm, inkl. Ausschnitte',D('2310.00')),('3','Eckbank mit Truhenfach, gepolstert',D('1865.00')),('4','Lieferung und Montage, 2 Mann, 22 Regiestunden à € 68,00',D('1496.00')),('5','Nachlass Messeaktion',D('-350.00'))]
s=sum(p for *_,p in pos); mw=q(s*D('.2')); br=s+mw
a1,a2=D('8000.00'),D('6000.00'); rest=br-a1-a2; sk=q(rest*D('.03'))
rows=''.join(f'<tr valign=top><td>{i}</td><td>{t}</td><td align=right>{de(p)}</td></tr>' for i,t,p in pos)
html=f'''<html><head><meta charset="utf-8"><style>@page{{size:21cm 29.7cm;margin:2cm}}body,td,p{{font-family:"URW Bookman";font-size:10pt}}p{{margin:0 0 6pt 0}}</style></head><body>
<p align=center><font size=5><b>TISCHLEREI HASLINGER</b></font><br>Meisterbetrieb – Möbel nach Maß<br><font size=2>Ing. Florian Haslinger, Dorfplatz 9, 4212 Neumarkt im Mühlkreis, Tel. 07941/55 61, UID: {uid}</font></p><hr>
<p><br>Familie<br>Mag. Sabine und Thomas Reitbauer<br>Pregartner Straße 22<br>4230 Pregarten</p>
<p align=right>Neumarkt, am 5. Dezember 2025</p>
<p><font size=4><b>SCHLUSSRECHNUNG Nr. 118/2025</b></font></p>
<p>Betrifft: Einbauküche und Eckbank, Bauvorhaben Pregartner Straße 22<br>Leistungszeitraum: 10. November bis 27. November 2025<br>Unser Angebot Nr. 47/2025 vom 15.09.2025, Ihre Auftragserteilung vom 22.09.2025</p>
<p>Sehr geehrte Familie Reitbauer!<br>Wir danken für den Auftrag und erlauben uns, wie folgt zu verrechnen:</p>
<table width=100% border=0 cellpadding=3><tr><td width=6%><b>Pos</b></td><td width=74%><b>Bezeichnung</b></td><td width=20% align=right><b>Betrag €</b></td></tr>{rows}
<tr><td></td><td align=right>Summe netto</td><td align=right>{de(s)}</td></tr><tr><td></td><td align=right>+ 20 % Mehrwertsteuer</td><td align=right>{de(mw)}</td></tr><tr><td></td><td align=right>Gesamtpreis brutto</td><td align=right>{de(br)}</td></tr>
<tr><td></td><td align=right>abzügl. 1. Teilrechnung Nr. 91/2025 vom 24.09.2025, bezahlt am 01.10.2025 (darin 20 % MwSt. € {de(a1/6)})</td><td align=right>-{de(a1)}</td></tr><tr><td></td><td align=right>abzügl. 2. Teilrechnung Nr. 107/2025 vom 10.11.2025, bezahlt am 18.11.2025 (darin 20 % MwSt. € {de(a2/6)})</td><td align=right>-{de(a2)}</td></tr>
<tr><td></td><td align=right><b>noch offener Restbetrag</b></td><td align=right><b>€ {de(rest)}</b></td></tr></table>
<p><br>Zahlungskonditionen: binnen zehn Tagen ab Rechnungsdatum abzüglich 3 % Skonto vom Restbetrag (= € {de(sk)}), ansonsten binnen einundzwanzig Tagen ab Rechnungsdatum netto ohne jeden Abzug.</p>
<p>Bankverbindung: Raiffeisenbank Region Pregarten, IBAN {sp(ib)}, BIC RLNWATWWXXX</p>
<p>Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Gewährleistung 2 Jahre ab Übergabe (27.11.2025). Pflegehinweis: Ölen der Fronten erstmals im Mai 2026.</p>
<p><br>Mit freundlichen Grüßen<br><br>Ing. Florian Haslinger<br>Tischlerei Haslinger</p></body></html>'''
open(N+'.html','w').write(html)
subprocess.run(['soffice','--headless','--infilter=HTML (StarWriter)','--convert-to','pdf:writer_pdf_Export','--outdir','..',N+'.html'],check=True)
gold(N,'invoice',number='118/2025',issued='2025-12-05',due='2025-12-26',amount=str(rest),currency='EUR',iban=ib,buyer='Mag. Sabine und Thomas Reitbauer',seller='Tischlerei Haslinger')
