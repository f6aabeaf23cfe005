from common import *
L=[('111.1','Gerüst Innenraum, Abdecken Böden','psch','1','480.00'),('121.3','Decken streichen 2x Dispersion matt','m2','96.4','17.80'),('122.1','Wände spachteln Q3, Vlies, 2x streichen','m2','214.0','31.50'),('131.2','Türen und Zargen 2x Kunstharz','Stk','7','265.00')]
n=D(0);rows=''
for a,t,e,q,p in L:
    g=r(D(q)*D(p));n+=g;rows+=f'<tr><td>{a}<td>{t}<td>{e}<td class=n>{q}<td class=n>{p}<td class=n>{ch(g)}'
u=r(n*D('.081'));tt=r5(n+u)
open('de-ch-maler-offerte.html','w').write(f'''<html><meta charset=utf-8><style>@page{{size:A4;margin:18mm}}body{{font:10pt "URW Gothic"}}table{{border-collapse:collapse;width:100%}}td,th{{padding:3pt;text-align:left}}.n{{text-align:right}}</style>
<h2 style="color:#b0512a;margin:0">Malergeschäft Hürlimann</h2>Inhaber Kaspar Hürlimann, eidg. dipl. Malermeister · Kirchgasse 5 · 8810 Horgen<br><br><br>Herr und Frau<br>L. und S. Bianchi<br>Seestrasse 212<br>8810 Horgen<br><br>Horgen, 8. April 2026<h3>Offerte Nr. 2026-077 – Innenrenovation Wohnung 2. OG</h3>
<p>Besten Dank für Ihre Anfrage. Gerne unterbreiten wir Ihnen folgendes Angebot:</p><table><tr style="border-bottom:1pt solid"><th>NPK<th>Arbeit<th>Einheit<th class=n>Ausmass<th class=n>EP CHF<th class=n>Total CHF{rows}<tr style="border-top:1pt solid"><td><td colspan=4>Total netto<td class=n>{ch(n)}<tr><td><td colspan=4>MWST 8.1 %<td class=n>{ch(u)}<tr><td><td colspan=4><b>Offertbetrag inkl. MWST (gerundet)</b><td class=n><b>{ch(tt)}</b></table>
<p>Abrechnung nach effektivem Ausmass. Gültigkeit der Offerte: 60 Tage.<br>Zahlungskonditionen: 1/3 bei Auftragserteilung, Rest 30 Tage netto nach Rechnungsstellung.<br>Ausführung: ab KW 23/2026, ca. 8 Arbeitstage</p><p>Wir würden uns über Ihren Auftrag freuen.</p><br>K. Hürlimann<br><br><br>Auftrag erteilt, Ort/Datum/Unterschrift: ______________________________<p style="font-size:7pt">CHE-382.904.464 MWST · PostFinance {grp('CH1209000000604471823')}</p></html>''')
