from common import *
import subprocess
ib=iban('DE','860700240318805500')
L=[('02.06.–06.06.','Kowalczyk, Marek','Fachhelfer Metall','Normalstunden',D('38.5'),'27.40'),('','','','Überstunden 25 %',D('3.25'),'34.25'),('02.06.–06.06.','Seidel, Jana','Produktionshelferin','Normalstunden',D('40'),'24.90'),('','','','Nachtzuschlag 25 %',D('16'),'6.23'),('03.06.–06.06.','Haddad, Yusuf','Staplerfahrer','Normalstunden',D('31.75'),'28.15'),('','','','Fahrgeld / Tag',D('4'),'8.50')]
n=D(0);r=''
for a,b,c,e,m,p in L:
    v=q(m*D(p));n+=v;r+=f'<tr><td>{a}</td><td>{b}</td><td>{c}</td><td>{e}</td><td align=right>{f(m)}</td><td align=right>{f(p)}</td><td align=right>{f(v)}</td></tr>'
w=q(n*D('.19'));T=n+w
h=f'''<html><head><meta charset="utf-8"><style>body,td,p{{font-family:"Liberation Sans";font-size:9pt}} td p{{margin:0cm}}</style></head><body>
<p align=right><font size=4 color="#b03020"><b>WERKKRAFT</b></font> Personalservice GmbH<br>Niederlassung Leipzig-West · Lützner Straße 118 · 04177 Leipzig<br>Tel. 0341 / 22 71 90 · Erlaubnis nach § 1 AÜG, Agentur für Arbeit Kiel</p>
<table width="100%"><tr><td width="58%" valign=top><p><br>Sächsische Beschlagwerke Nerchau GmbH<br>Rechnungswesen<br>Muldentalstr. 60<br>04668 Grimma</p></td><td><table cellpadding=1><tr><td>Rechnung</td><td><b>1125-04387</b></td></tr><tr><td>Rechnungsdatum</td><td>12.06.2025</td></tr><tr><td>Debitor</td><td>70219</td></tr><tr><td>Kostenstelle Kunde</td><td>4410 Presserei</td></tr><tr><td>Leistungszeitraum</td><td>KW 23/2025</td></tr><tr><td>Ihr Disponent</td><td>Ralf Töpfer</td></tr><tr><td>Blatt</td><td>1 / 1</td></tr></table></td></tr></table>
<p>Für die Überlassung unserer Mitarbeiter gemäß Arbeitnehmerüberlassungsvertrag 2024/311 vom 18.11.2024 berechnen wir laut den von Ihnen unterzeichneten Tätigkeitsnachweisen:</p>
<table width="100%" border=1 cellspacing=0 cellpadding=2 bordercolor="#999999"><tr bgcolor="#eeeeee"><td>Zeitraum</td><td>Mitarbeiter</td><td>Einsatz als</td><td>Lohnart</td><td>Anzahl</td><td>Satz EUR</td><td>Betrag EUR</td></tr>{r}</table>
<table width="100%" cellpadding=2><tr><td width="55%"></td><td>Summe netto</td><td align=right>{f(n)}</td></tr><tr><td></td><td>19,00 % USt. auf {f(n)}</td><td align=right>{f(w)}</td></tr><tr><td></td><td><b>Summe brutto EUR</b></td><td align=right><b>{f(T)}</b></td></tr></table>
<p><b>Zahlungsziel: 8 Tage netto.</b> Skontoabzüge werden nicht anerkannt. Mitarbeiter sind nicht zum Inkasso berechtigt.</p>
<p>Beanstandungen der Stundenzahl bitte innerhalb von 5 Tagen schriftlich an die Niederlassung. Nächste Equal-Pay-Prüfung: Kowalczyk, Marek 31.08.2025.</p>
<p><font size=1>Werkkraft Personalservice GmbH · Sitz Halle (Saale) · Amtsgericht Stendal HRB 23176 · Geschäftsführerin Dipl.-Kffr. Anke Bohm · USt-IdNr. {ust('29174033')} · Deutsche Bank Leipzig · IBAN {g4(ib)} · BIC DEUTDEDBLEG</font></p></body></html>'''
import re;h=re.sub(r'(<td[^>]*>)(?!<p)(.*?)</td>',r'\1<p style="margin:0">\2</p></td>',h)
h=re.sub(r'<td([^>]*) align=right([^>]*)><p ',r'<td\1\2><p align=right ',h)
out('de-zeitarbeit.html',h)
subprocess.run("soffice --headless --infilter='HTML (StarWriter)' --convert-to pdf:writer_pdf_Export --outdir .. de-zeitarbeit.html >/dev/null 2>&1",shell=True)
gold('de-zeitarbeit','invoice',number='1125-04387',issued='2025-06-12',due='2025-06-20',amount=str(T),currency='EUR',iban=ib,buyer='Sächsische Beschlagwerke Nerchau GmbH',seller='Werkkraft Personalservice GmbH')
