from common import *
L=[("18.11.25","Logis Einbettzimmer Nr. 207 m. Frühstück","1","112,00","10"),("18.11.25","Ortstaxe","1","2,40","0"),("18.11.25","Garage","1","14,00","20"),("18.11.25","Restaurant Tisch 12 Speisen","1","38,60","10"),("18.11.25","Restaurant Tisch 12 Getränke","1","17,90","20"),("19.11.25","Logis Einbettzimmer Nr. 207 m. Frühstück","1","112,00","10"),("19.11.25","Ortstaxe","1","2,40","0"),("19.11.25","Garage","1","14,00","20"),("19.11.25","Seminarraum Kaiserschild Halbtag","1","190,00","20"),("20.11.25","Minibar","2","4,50","20")]
d=lambda s:D(s.replace(',','.'))
B={k:sum(int(x[2])*d(x[3]) for x in L if x[4]==k) for k in ('0','10','20')}
tot=sum(B.values()); anz=D(150); z=tot-anz
tx=''.join(f"<tr><td>{k},00 %</td><td>{f(B[k]/(1+D(k)/100))}</td><td>{f(B[k]-r(B[k]/(1+D(k)/100)))}</td><td>{f(B[k])}</td></tr>" for k in B)
ib=iban('AT','3811700041820063')
rows=''.join(f"<tr><td>{x[0]}</td><td>{x[1]}</td><td>{x[2]}</td><td>{x[3]}</td><td>{x[4]}%</td><td>{f(int(x[2])*d(x[3]))}</td></tr>" for x in L)
open('de-at-hotel.html','w').write(f'''<html><meta charset=utf-8><style>@page{{size:A4;margin:14mm 20mm}}body{{font:10pt "DejaVu Serif",serif;color:#3a2a1a}}.h{{text-align:center;border-bottom:2px double #86603a;padding-bottom:3mm}}table{{border-collapse:collapse;width:100%;font-size:8.6pt}}.l td,.l th{{padding:1mm;text-align:right}}.l td:nth-child(-n+2),.l th:nth-child(-n+2){{text-align:left}}.l th{{border-bottom:1px solid}}.m{{display:grid;grid-template-columns:1fr 72mm;margin:9mm 0 6mm}}</style>
<div class=h><div style="font-size:20pt">Hotel Erzbergblick ★★★★</div>Familie Pichler · Hauptplatz 6 · 8790 Eisenerz · Steiermark</div>
<div class=m><div>Kern &amp; Wallner Prüftechnik GesmbH<br>z.H. Buchhaltung<br>Puchstraße 85<br>8020 Graz</div><div style="font-size:8.6pt">Rechnung Nr.: <b>25-004512</b><br>Datum: 20.11.2025<br>Gast: Hr. DI Markus Feldbacher<br>Zimmer: 207 &nbsp; Pers.: 1<br>Anreise: 18.11.2025 &nbsp; Abreise: 20.11.2025<br>Reservierung: 118822 / Best. vom 28.10.2025<br>Bearbeiter: Rezeption/LP &nbsp; 07:51 Uhr</div></div>
<table class=l><tr><th>Datum</th><th>Leistung</th><th>Anz</th><th>Preis</th><th>MwSt</th><th>Summe</th></tr>{rows}</table>
<table class=l style="margin-top:4mm;border-top:1px solid"><tr><td></td><td>Gesamtbetrag inkl. MwSt EUR</td><td>{f(tot)}</td></tr><tr><td></td><td>Anzahlung vom 03.11.2025 (AZ 25-00617)</td><td>-{f(anz)}</td></tr><tr><td></td><td><b>Offener Betrag EUR</b></td><td><b>{f(z)}</b></td></tr></table>
<p style="font-size:8.5pt">Zahlungsart: Debitor / auf Firma</p>
<table class=l style="width:90mm"><tr><th>MwSt</th><th>Netto</th><th>Steuer</th><th>Brutto</th></tr>{tx}</table>
<p>Herzlichen Dank für Ihren Besuch – wir freuen uns auf ein Wiedersehen in Eisenerz!</p><p style="font-size:8pt">Early-Bird-Winterpauschale 4 Nächte ab € 389,– p. P., buchbar bis 15.12.2025 auf erzbergblick.example</p>
<div style="position:fixed;bottom:0;font-size:7pt;text-align:center;width:100%">Hotel Erzbergblick Pichler KG · FN 227714 d LG Leoben · UID ATU55190734 · Tel. +43 3848 555 0<br>Bankhaus Eisenwurzen AG · IBAN {ib} · BIC EIWUAT2GXXX</div></html>''')
gold('de-at-hotel','invoice','Casablanca Hotelsoftware',number='25-004512',issued='2025-11-20',due=None,amount=str(r(z)),currency='EUR',iban=ib.replace(' ',''),buyer='Kern & Wallner Prüftechnik GesmbH',seller='Hotel Erzbergblick Pichler KG')
