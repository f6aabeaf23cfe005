from lib import *
A=[("18.01.2026","Einzelzimmer inkl. Frühstück","Zi. 204",1,"128.00",10),("18.01.2026","Ortstaxe","Zi. 204",1,"3.20",0),("19.01.2026","Einzelzimmer inkl. Frühstück","Zi. 204",1,"128.00",10),("19.01.2026","Ortstaxe","Zi. 204",1,"3.20",0),("19.01.2026","Restaurant Speisen","Bon 4471",1,"46.80",10),("19.01.2026","Restaurant Getränke","Bon 4471",1,"22.40",20),("20.01.2026","Seminarraum Kaiserblick, Tagespauschale","",1,"390.00",20),("20.01.2026","Seminarpause vormittag","",8,"9.50",10),("20.01.2026","Parkgarage","",2,"14.00",20)]
g={0:D(0),10:D(0),20:D(0)};rows=''
for d,t,z,m,p,s in A:
    x=q(m*D(p));g[s]+=x;rows+=f"<tr><td>{d}</td><td>{t}</td><td>{z}</td><td align=right>{m}</td><td align=right>{de(p)}</td><td align=right>{s}%</td><td align=right>{de(x)}</td></tr>"
tot=sum(g.values());anz=D('250.00');r=tot-anz
tx=''.join(f"<tr><td align=right>{s} %</td><td align=right>{de(x*100/(100+s))}</td><td align=right>{de(x-q(x*100/(100+s)))}</td><td align=right>{de(x)}</td></tr>" for s,x in g.items())
html=f"""<meta charset=utf8><style>body{{font:10pt 'Liberation Mono'}}td,th{{padding:1px 4px;vertical-align:top}}th{{text-align:left;border-bottom:1px solid}}</style>
<center><span style="font:italic 22pt 'Liberation Serif'">Seehotel Traunblick ****</span><br>Familie Hinterleitner · Esplanade 31 · A-4810 Gmunden<br>Tel. +43 7612 555 22-0 · UID: ATU63841203</center><br>
<table width=100%><tr><td width=60%>Firma<br>Pölzl Vermessung ZT GmbH<br>Lerchenfelder Gürtel 44/2<br>1160 Wien<br>UID ATU71229087</td><td>Rechnung Nr.: 2026/0093<br>Rechnungsdatum: 21.01.2026<br>Anreise: 18.01.2026<br>Abreise: 20.01.2026<br>Gast: DI Pölzl Markus<br>Reservierung: R-88412<br>Kassier: ANNA / 09:42</td></tr></table><br>
<table width=100% style="border-collapse:collapse;font-size:9pt"><tr><th>Datum</th><th>Leistung</th><th>Info</th><th>Anz</th><th>Preis</th><th>MwSt</th><th>EUR</th></tr>{rows}
<tr><td colspan=6 style="border-top:1px solid">Summe inkl. MwSt.</td><td align=right style="border-top:1px solid">{de(tot)}</td></tr><tr><td colspan=6>abzgl. Anzahlung vom 02.12.2025 (Überweisung, ER 2025/1904)</td><td align=right>-{de(anz)}</td></tr><tr><td colspan=6><b>Offener Betrag EUR</b></td><td align=right><b>{de(r)}</b></td></tr></table><br>
<table style="font-size:9pt"><tr><th>Satz</th><th>Netto</th><th>MwSt.</th><th>Brutto</th></tr>{tx}</table>
<p>Zahlungsart: Firmenrechnung. Zahlbar prompt nach Erhalt der Rechnung ohne jeden Abzug.<br>Bei Zahlungsverzug verrechnen wir 9,2 % Zinsen über dem Basiszinssatz.</p>
<p>Bankverbindung: Oberbank Gmunden, IBAN {ib('AT582081500004312876')}, BIC OBKLAT2L</p>
<p style="font-size:8pt">Seehotel Traunblick Hinterleitner GmbH &amp; Co KG, FN 318842k, LG Wels. Wir danken für Ihren Aufenthalt und freuen uns auf ein Wiedersehen! Unser Frühlingspackage ist buchbar bis 31.03.2026.</p>"""
open('de-at-hotel.html','w').write(html);print('de-at-hotel',r,tot)
