from common import *
gas=D('1247'); rows=[("Leveringstarief gas 1.247 m³ x € 0,52360",gas*D('.5236')),("Energiebelasting 1.247 m³ x € 0,57816",gas*D('.57816')),("Vaste leveringskosten 365 dagen x € 0,19726",D(365)*D('.19726')),("Netbeheerkosten regionale netbeheerder",D('225.64'))]
s=sum(q(x) for _,x in rows); v=q(s*D('.21')); tot=s+v; paid=D(148)*12; rest=tot-paid; print(s,v,tot,rest)
body=''.join(f"[{a}],[{n(b)}],\n" for a,b in rows)
open('nl-gas.typ','w').write(f'''#set page(paper:"a4",margin:(x:2cm,y:1.8cm),footer:[#set text(7pt)
Veldwind Gaslevering B.V. · Postbus 906, 9700 AX Groningen · KvK 02094418 · btw NL801938478B01 · IBAN NL42 RABO 0172 9384 65 · Incassant-ID NL55ZZZ020944180000 #h(1fr) 1 van 1])
#set text(font:"Libertinus Serif",size:10pt,lang:"nl")
#text(22pt,fill:rgb("#0a7d5a"))[*veldwind*] #text(10pt)[ gas voor het noorden]
#v(6mm)
#grid(columns:(1fr,6.6cm),[Mevrouw A.J. Postmus\\ Wilgenpad 19\\ 9479 TK Noordlaren],[#set text(9pt)
#grid(columns:(3.1cm,1fr),row-gutter:4pt,[Klantnummer],[40 118 227],[Notanummer],[902511874402],[Notadatum],[18 november 2025],[EAN-code],[871687140012847310],[Leveringsadres],[Wilgenpad 19],[Contract tot],[11 november 2026])])
#v(8mm)
#text(16pt)[*Uw jaarnota gas*]

Periode: 12 november 2024 t/m 11 november 2025. Meterstand begin 18.402, eind 19.633 (opgenomen via slimme meter); correctiefactor 1,0130: verbruik 1.247 m³.

#rect(fill:rgb("#e3f4ee"),width:100%,inset:10pt)[#grid(columns:(1fr,auto),row-gutter:6pt,[Totale kosten in deze periode (incl. btw)],[€ {n(tot)}],[Door u betaalde termijnbedragen (12 x € 148,00)],[€ {n(paid)} −],[*Door u bij te betalen*],[*€ {n(rest)}*])]

*Hoe betaalt u?* U betaalt via automatische incasso. Wij schrijven het bedrag van € {n(rest)} op 4 december 2025 af van rekening NL55 INGB 0009 1283 79 (machtiging VW-40118227-1). Zorg voor voldoende saldo. Bent u het niet eens met de nota, laat het ons dan voor 2 december 2025 weten.

*Uw nieuwe termijnbedrag* Op basis van uw verbruik wordt uw termijnbedrag € 161,00 per maand. De eerste afschrijving daarvan is op 29 december 2025.

#v(4mm)
*Specificatie*
#table(columns:(1fr,3cm),stroke:none,align:(left,right),[Omschrijving],[Bedrag in €],table.hline(),
{body}table.hline(),[Totaal exclusief btw],[{n(s)}],[Btw 21%],[{n(v)}],[*Totaal inclusief btw*],[*{n(tot)}*])
#v(4mm)
#text(8.5pt)[Vragen? Bel 050 - 318 77 40 (werkdagen 8.30 - 17.30 uur). Storing of gaslucht: 0800 - 9009. Bij verhuizing geeft u uw meterstand door tot uiterlijk 5 dagen na de verhuisdatum. Vorige jaarnota: 902411650917 van 19 november 2024, € 1.688,12.]
''')
import typst; typst.compile('nl-gas.typ',output='../nl-gas.pdf')
