from common import *
import subprocess
ib=iban('DE','830944540302711806')
n=D(0);r=''
for i,(t,m,u,p) in enumerate((('Fassadengerüst Lastklasse 3, W09, auf-, abbauen und 4 Wochen vorhalten',D('412.50'),'m²','8.90'),('Gebrauchsüberlassung über Grundstandzeit hinaus, 5 Wochen x 412,5 m²',D('2062.50'),'m²Wo','0.38'),('Innenkonsole 0,30 m',D('61.00'),'m','6.75'),('Dachfangnetz mit Schutzwand',D('48.00'),'m','11.20'),('Staubschutznetz',D('412.50'),'m²','1.95'))):
    v=q(m*D(p));n+=v;r+=f'<tr><td>{i+1}.</td><td>{t}</td><td align=right>{f(m)} {u}</td><td align=right>{f(p)} €</td><td align=right>{f(v)} €</td></tr>'
w=q(n*D('.19'));g=n+w;an=D('3500.00');aw=q(an*D('.19'));t=g-an-aw
h=f'''<html><head><meta charset="utf-8"><style>body,p,td{{font-family:"Liberation Serif";font-size:11pt}} p{{margin:0 0 0.25cm 0}} td p{{margin:0cm}}</style></head><body>
<p align=center><font size=5><b>Gerüstbau Trautmann</b></font><br>Inh. Jens Trautmann, Gerüstbaumeister<br>Rudolstädter Str. 66a · 07407 Uhlstädt-Kirchhasel · Funk 0171 / 555 03 18</p><br>
<p>Malerwerkstätten Opitz GmbH<br>Saalstr. 21<br>07318 Saalfeld</p><br>
<p align=right>Uhlstädt, den 22.10.2025</p>
<p><b>Schlussrechnung Nr. 37/2025</b><br>BV: Wohnhaus Am Blankenburger Tor 3–5, Saalfeld – Ihr Auftrag vom 04.07.2025<br>Ausführung: 21.07.2025 bis 26.09.2025, Freimeldung am 22.09.2025</p>
<p>Sehr geehrter Herr Opitz,<br>für die ausgeführten Arbeiten erlaube ich mir gemäß Aufmaß vom 29.09.2025 zu berechnen:</p>
<table width="100%" cellpadding=2>{r}
<tr><td></td><td></td><td colspan=2>Summe netto</td><td align=right>{f(n)} €</td></tr><tr><td></td><td></td><td colspan=2>MwSt. 19 %</td><td align=right>{f(w)} €</td></tr><tr><td></td><td></td><td colspan=2>Gesamtsumme</td><td align=right>{f(g)} €</td></tr>
<tr><td></td><td colspan=3>abzgl. 1. Abschlagsrechnung Nr. 29/2025 vom 08.08.2025, Zahlung erhalten am 19.08.2025 (netto {f(an)} € + 19 % MwSt. {f(aw)} €)</td><td align=right>-{f(an+aw)} €</td></tr>
<tr><td></td><td></td><td colspan=2><b>Restbetrag</b></td><td align=right><b>{f(t)} €</b></td></tr></table><br>
<p>Bitte überweisen Sie den Restbetrag auf mein untenstehendes Konto. Für den Auftrag bedanke ich mich und wünsche weiterhin gute Zusammenarbeit.</p>
<p>Mit freundlichen Grüßen</p><br><p>Jens Trautmann</p>
<p align=center><font size=1>Volksbank Saaletal · IBAN {g4(ib)} · BIC GENODEF1RUJ<br>Steuernummer 161/282/04467 · Finanzamt Pößneck · Mitglied der Handwerkskammer für Ostthüringen</font></p></body></html>'''
import re;h=re.sub(r'(<td[^>]*>)(?!<p)(.*?)</td>',r'\1<p style="margin:0">\2</p></td>',h)
h=re.sub(r'<td([^>]*) align=right([^>]*)><p ',r'<td\1\2><p align=right ',h)
out('de-geruestbau.html',h)
subprocess.run("soffice --headless --infilter='HTML (StarWriter)' --convert-to pdf:writer_pdf_Export --outdir .. de-geruestbau.html >/dev/null 2>&1",shell=True)
gold('de-geruestbau','invoice',number='37/2025',issued='2025-10-22',due=None,amount=str(t),currency='EUR',iban=ib,buyer='Malerwerkstätten Opitz GmbH',seller='Gerüstbau Trautmann')
