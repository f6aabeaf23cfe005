from common import *
import subprocess
N='de-ch-kontoauszug'
rows=[('RE','208811','14.01.2026','13.02.2026','1842.35'),('ZA','E 3317','12.02.2026','','-1842.35'),('RE','209054','03.02.2026','05.03.2026','967.20'),('GU','40118','17.02.2026','','-84.60'),('RE','209377','26.02.2026','28.03.2026','2410.05'),('RE','209702','19.03.2026','18.04.2026','655.90')]
sal=D(0);tr=''
for a,b,d,f,x in rows:
    x=D(x);sal+=x
    tr+=f'<tr><td>{a}<td>{b}<td>{d}<td>{f}<td class=r>{ch(x) if x>0 else ""}<td class=r>{ch(-x) if x<0 else ""}<td class=r>{ch(sal)}</tr>'
due=D('967.20')-D('84.60')+D('2410.05')
ib=iban('CH','00781622419902003')
h=f'''<!doctype html><meta charset=utf-8><style>@page{{size:A4;margin:0}}body{{font:10pt "Liberation Serif";margin:18mm 20mm}}table{{width:100%;border-collapse:collapse}}th{{text-align:left;border-bottom:1px solid #000;font-weight:bold}}.r,th.r{{text-align:right}}</style>
<b style="font-size:14pt">Getränke Zünd AG</b><br>Staatsstrasse 112, 9445 Rebstein · 071 555 26 60 · debitoren@getraenke-zuend.example · {che('10811906')} MWST
<div style="margin:18mm 0 12mm 95mm">Restaurant Hirschen Altstätten GmbH<br>Marktgasse 27<br>9450 Altstätten SG</div>
<h2 style="font-size:14pt;margin:0">Kontoauszug per 31.03.2026</h2>Debitor 31047 · Währung CHF · Periode 01.01.2026 – 31.03.2026 · gedruckt 01.04.2026 07:52 · Seite 1
<table style="margin-top:6mm"><tr><th>Art<th>Beleg-Nr.<th>Datum<th>Fällig<th class=r>Soll<th class=r>Haben<th class=r>Saldo</tr><tr><td colspan=6>Saldovortrag 01.01.2026<td class=r>0.00</tr>{tr}<tr><th colspan=6 style="border-top:1px solid #000">Saldo zu unseren Gunsten CHF<th class=r style="border-top:1px solid #000">{ch(sal)}</tr></table>
<p>davon fällig per 31.03.2026: CHF {ch(due)} &nbsp; nicht fällig: CHF {ch(D('655.90'))}
<p>RE = Rechnung, GU = Gutschrift, ZA = Zahlung
<p>Wir bitten Sie, den Saldo zu prüfen und uns Unstimmigkeiten innert 10 Tagen mitzuteilen. Ohne Ihren Gegenbericht gilt der Saldo als anerkannt. Zahlungen nach dem 31.03.2026 sind nicht berücksichtigt.
<p>St. Galler Kantonalbank AG, IBAN {grp(ib)}<p>Freundliche Grüsse<br>Getränke Zünd AG, Debitorenbuchhaltung'''
open(SRC+N+'.html','w').write(h)
subprocess.run(['chromium','--headless','--no-sandbox','--no-pdf-header-footer','--print-to-pdf='+OUT+N+'.pdf',SRC+N+'.html'],capture_output=True)
gold(N,'statement_of_account')
