from common import *
import typst
ib=nl('INGB','7721046'.ljust(9,'0'))
L=[('A','Meranti kozijn 2-vaks, draai-kiep links, 1480 × 1390 mm, HR++','2','1046.00'),('B','Accoya voordeurkozijn met bovenlicht, 1010 × 2560 mm, SKG★★','1','2385.00'),('C','Vast kozijn, 890 × 1390 mm, HR++ gelaagd','3','498.50'),('','Transport op bok, franco werk','1','185.00')]
S=D(0);rows=''
for m,o,q,p in L:
    t=D(q)*D(p);S+=t;rows+=f'[{m}],[{o}],[{q}],[{n(p)}],[{n(t)}],'
v=r(S*D('.21'));T=S+v;a=r(T*D('.4'));b=r(T*D('.5'))
src=f'''#set page(paper:"a4",margin:20mm)
#set text(font:"Liberation Serif",size:10pt,lang:"nl")
#align(right)[#text(15pt)[*Timmerfabriek Oldenhof B.V.*]\\ Kanaaldijk 71, 7691 BC Bergentheim\\ T 0523 555 640 · KvK 05048812 · NL{rsin('80977150')}B01\\ ING {grp(ib)}]
#v(6mm)
Bouwbedrijf Lammertink\\ T.a.v. dhr. G. Lammertink\\ Almeloseweg 160\\ 7671 RC Vriezenveen
#v(6mm)
#text(14pt)[*Orderbevestiging 2610385*]
#table(columns:(auto,auto,auto,auto),stroke:none,inset:(x:0pt,y:3pt),column-gutter:8mm,[Orderdatum],[12-05-2026],[Offertenr.],[2610212 versie C],[Debiteur],[50419],[Uw referentie],[Nieuwbouw schuurwoning, kavel 9],[Leverweek],[28 (6 t/m 10 juli 2026)],[Verkoper],[H. Nijboer])
Hartelijk dank voor uw opdracht, die wij als volgt hebben genoteerd. Wilt u deze orderbevestiging en de bijgaande tekeningen controleren en binnen 3 werkdagen getekend retourneren? Daarna nemen wij de order in productie.
#table(columns:(auto,1fr,auto,auto,auto),align:(x,y)=>if x>1 {{right}} else {{left}},stroke:0.4pt,[*Merk*],[*Omschrijving*],[*Aantal*],[*Prijs €*],[*Totaal €*],{rows}table.cell(colspan:4)[Totaal excl. btw],[{n(S)}],table.cell(colspan:4)[Btw 21%],[{n(v)}],table.cell(colspan:4)[*Totaal incl. btw*],[*{n(T)}*])
Betaling in termijnen, telkens binnen 14 dagen na factuurdatum:
- 40% bij opdracht: € {n(a)} (u ontvangt hiervoor een aparte factuur)
- 50% bij levering: € {n(b)}
- 10% na montage-inspectie: € {n(T-a-b)}
#v(4mm)
Voor akkoord, datum en handtekening: ......................................
#v(1fr)
#text(7pt)[Levering volgens de algemene voorwaarden van de NBvT. Maatwijzigingen na akkoord worden in rekening gebracht.]
'''
open('nl-kozijnen-ob.typ','w').write(src);typst.compile('nl-kozijnen-ob.typ',output='../nl-kozijnen-ob.pdf');gold('nl-kozijnen-ob','order_confirmation')
