from common import *
iban=iban_nl('INGB','005718826'); btw=btw_nl('81860392')
k=r(4*D('585')); lm=r(4*D('39.50')); v=r(lm*D('.09')); tot=k+lm+v
assert dt.date(2026,9,15).weekday()==1
gold('nl-opleidingen.pdf','invoice',number='LN-F-2026-0733',issued='2026-07-09',due='2026-09-08',amount=tot,currency='EUR',iban=iban,buyer='Stichting Thuiszorg De Klaver',seller='Leerhuis Noordzij B.V.')
open('nl-opleidingen.typ','w').write(f"""#set page(paper:"a4",margin:(x:22mm,top:20mm,bottom:22mm),footer:[#set text(7.5pt,gray.darken(40%)); Leerhuis Noordzij B.V. | Stationsplein 12, 1703 WE Heerhugowaard | KvK 37140982 | btw {btw} | {sp(iban)} t.n.v. Leerhuis Noordzij | CRKBO-geregistreerd])
#set text(font:"New Computer Modern",10pt,lang:"nl")
#grid(columns:(1fr,auto),[#text(20pt,fill:rgb("#7a3e9d"),weight:"bold")[leerhuis noordzij]\\ _opleidingen voor zorg en welzijn_],[#text(22pt)[factuur]])
#v(8mm)
Stichting Thuiszorg De Klaver\\
t.a.v. crediteurenadministratie\\
Postbus 88\\
1740 AB Schagen
#v(6mm)
#table(columns:(1fr,1fr,1fr,1fr),stroke:0.4pt+gray,[*Factuurnr.*\\ LN-F-2026-0733],[*Datum*\\ 9 juli 2026],[*Uw inkoopnr.*\\ IO-260588],[*Inschrijving*\\ 24 juni 2026])
#v(4mm)
*Training Medicatieveiligheid voor wijkverpleegkundigen (code MV-26-C)*\\
Deelnemers: S. Bakker, N. el Amrani, T. Vis, J. Zijp\\
Locatie: De Nieuwe Nes, Schagen
#table(columns:(auto,auto,auto),stroke:none,inset:3pt,[Cursusdag 1],[dinsdag 15 september 2026],[9.30 -- 16.30 uur],[Cursusdag 2],[dinsdag 22 september 2026],[9.30 -- 16.30 uur],[Terugkomdag],[donderdag 12 november 2026],[13.00 -- 16.30 uur])
#v(2mm)
#table(columns:(1fr,auto,auto,auto,auto),align:(left,right,right,right,right),stroke:(x:none,y:0.4pt),[*Omschrijving*],[*Aantal*],[*Prijs*],[*Btw*],[*Bedrag*],
[Deelnamegeld],[4],[€ 585,00],[vrij],[€ {nl(k)}],[Praktijkboek en toets],[4],[€ 39,50],[9%],[€ {nl(lm)}],
[],[],[],[Subtotaal],[€ {nl(k+lm)}],[],[],[],[Btw 9%],[€ {nl(v)}],[],[],[],[*Totaal*],[*€ {nl(tot)}*])
#v(4mm)
Wij zien uw betaling graag tegemoet. Het factuurbedrag moet uiterlijk één week vóór de eerste cursusdag op onze rekening staan; vermeld daarbij het factuurnummer. Deelnemers voor wie niet is betaald, kunnen wij niet toelaten.
#v(2mm)
#text(8.5pt)[*Annuleren* kan kosteloos tot vier weken voor aanvang; daarna brengen wij 50% in rekening en vanaf 7 dagen voor aanvang 100%. U heeft na inschrijving 14 dagen bedenktijd. Een deelnemer vervangen mag altijd. Accreditatiepunten (V&VN, 11 punten) worden binnen 3 weken na de terugkomdag bijgeschreven. De opleiding is vrijgesteld van btw op grond van art. 11 lid 1 onderdeel o Wet OB 1968.]
""")
