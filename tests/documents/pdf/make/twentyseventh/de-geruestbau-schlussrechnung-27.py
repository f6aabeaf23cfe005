from common import *
ib=iban('74351430','20554418')
it=[('01.010','Fassadengerüst LK 3, SW 09, auf-, um- und abbauen, Grundeinsatz 4 Wochen','642,00 m²','7,85',q(D('642')*D('7.85'))),('01.020','Gebrauchsüberlassung über Grundeinsatz hinaus, 642 m² x 5 Wochen','3.210,00 m²Wo','0,38',q(D(3210)*D('.38'))),
('01.030','Dachfangwand mit Netz','88,40 m','14,20',q(D('88.4')*D('14.2'))),('01.040','Treppenturm 8-läufig, inkl. Vorhaltung','1,00 St','1.340,00',D('1340.00')),('01.050','Konsolen 0,36 m','74,00 m','6,10',q(D(74)*D('6.1'))),('02.010','Regie: Umsetzen Hofseite 03.09.2025, 2 Mann','9,50 Std','54,00',D('513.00'))]
S=sum(i[4] for i in it); nl=q(S*D('.02')); G=S-nl; a1,a2=D('4200.00'),D('2650.00'); R=G-a1-a2
rows=''.join(f'<tr><td>{a}</td><td>{b}</td><td align=right>{m}</td><td align=right>{p}</td><td align=right>{de(v)}</td></tr>' for a,b,m,p,v in it)
h=f"""<html><head><meta charset=utf-8><style>@page{{size:21cm 29.7cm;margin:1.5cm 1.8cm 1.2cm 2.2cm}} body,td{{font-family:'Liberation Serif';font-size:10.5pt}} p{{margin:0 0 5pt 0}}</style></head><body>
<p align=center style="font-size:20pt"><b>Gerüstbau Wimmer &amp; Söhne</b></p><p align=center>Meisterbetrieb seit 1968 · Gewerbering Ost 17 · 94469 Deggendorf<br>Tel. 0991 / 37 08 21 · info@geruestbau-wimmer-soehne.example</p><hr>
<p>Firma<br>Holzbau Zirngibl GmbH<br>z. Hd. Frau Kuffner<br>Sägmühlstraße 4<br>94354 Haselbach</p>
<p align=right>Deggendorf, den 14. November 2025</p>
<p style="font-size:13pt"><b>Schlussrechnung Nr. SR-2025/147</b></p>
<p>BV: Sanierung Pfarrstadel Loham, Kirchplatz 3, 94354 Loham<br>Ihr Auftrag vom 16.06.2025, Verhandlungsprotokoll vom 12.06.2025 · unser Angebot AN-2025/311<br>Ausführung: 30.06.2025 bis 24.10.2025 · Unsere Steuer-Nr. 108/287/50443 · Ihre USt-IdNr. {ust('30177264')}</p>
<p>Sehr geehrte Frau Kuffner,<br>nach Abbau am 24.10.2025 und gemeinsamem Aufmaß vom 28.10.2025 rechnen wir wie folgt ab:</p>
<table width=100% border=1 cellspacing=0 cellpadding=2><tr><td width=9%><b>OZ</b></td><td width=50%><b>Leistung</b></td><td width=16%><b>Menge</b></td><td width=11%><b>EP €</b></td><td width=14%><b>GP €</b></td></tr>{rows}
<tr><td colspan=4 align=right>Summe netto</td><td align=right>{de(S)}</td></tr><tr><td colspan=4 align=right>abzgl. vereinbarter Nachlass 2 %</td><td align=right>-{de(nl)}</td></tr><tr><td colspan=4 align=right>Schlussrechnungssumme netto</td><td align=right>{de(G)}</td></tr>
<tr><td colspan=4 align=right>abzgl. 1. Abschlagsrechnung Nr. AR-2025/098 vom 22.07.2025, bezahlt am 08.08.2025</td><td align=right>-{de(a1)}</td></tr><tr><td colspan=4 align=right>abzgl. 2. Abschlagsrechnung Nr. AR-2025/121 vom 09.09.2025, bezahlt am 30.09.2025</td><td align=right>-{de(a2)}</td></tr>
<tr><td colspan=4 align=right><b>Noch zu zahlender Betrag</b></td><td align=right><b>{de(R)}</b></td></tr></table>
<p>&nbsp;</p><p>Steuerschuldnerschaft des Leistungsempfängers nach § 13b UStG – die Umsatzsteuer ist von Ihnen anzumelden und abzuführen.</p>
<p>Zahlung: binnen 14 Tagen abzüglich 2 % Skonto aus dem Restbetrag oder binnen 21 Tagen rein netto, jeweils ab Rechnungsdatum. Die Freistellungsbescheinigung nach § 48b EStG, gültig bis 31.12.2026, liegt Ihnen vor; ein Steuerabzug von 15 % unterbleibt. Ein Sicherheitseinbehalt ist nicht vereinbart.</p>
<p>Mit freundlichen Grüßen</p><p>&nbsp;</p><p>Anton Wimmer</p>
<hr><p align=center style="font-size:8.5pt">Gerüstbau Wimmer &amp; Söhne · Inhaber Anton Wimmer · Sparkasse Deggendorf · IBAN {ib} · BIC BYLADEM1DEG<br>Bei Bankwechsel rufen wir Sie an – Zahlen Sie nie auf Konten, die Ihnen per E-Mail mitgeteilt werden.</p></body></html>"""
w('de-geruestbau-schlussrechnung.html',h)
sh("soffice --headless --infilter='HTML (StarWriter)' --convert-to pdf:writer_pdf_Export --outdir .. de-geruestbau-schlussrechnung.html")
gold('de-geruestbau-schlussrechnung.pdf','invoice',number='SR-2025/147',issued='2025-11-14',due='2025-12-05',amount=R,iban=ib,buyer='Holzbau Zirngibl GmbH',seller='Gerüstbau Wimmer & Söhne')
