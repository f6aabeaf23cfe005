from h import *; import typst
L=[('Jas softshell heren, maat XL, marine','4','54.95'),('Borduren logo borst','4','6.50')]
sub=sum(D(q)*D(p) for _,q,p in L); btw=r(sub*D('.21')); tot=sub+btw
rows='\n'.join(f'[{a}],[-{q}],[{e(p)}],[-{e(D(q)*D(p))}],' for a,q,p in L)
s=f'''#set page(paper:"a4",margin:18mm,footer:[#set text(size:6.8pt);#align(center)[Stitch & Co Bedrijfskleding B.V. | Nijverheidsweg 5, 5683 CJ Best | KvK 17193420 | btw NL853409171B01 | NL88RABO0128845511]])
#set text(font:("DejaVu Sans"),size:9pt,lang:"nl")
#block(fill:rgb("#303a52"),inset:8mm,width:100%)[#text(fill:white,size:16pt)[Stitch & Co] #h(1fr) #text(fill:white,size:16pt)[CREDITFACTUUR]]
#v(6mm)
#grid(columns:(1fr,1fr),[Aan:\\ Autobedrijf Van Lierop\\ Eindhovenseweg 203\\ 5552 AB Valkenswaard],[Creditfactuurnummer: C20250311\\ Datum: 08-09-2025\\ Bij factuur: F20251842 (27-08-2025)\\ Retournummer: RMA-7719, ontvangen 04-09-2025])
#v(8mm)
#table(columns:(1fr,auto,auto,auto),align:(left,right,right,right),stroke:0.3pt+gray,fill:(_,y)=>if y==0 {{rgb("#eceef4")}},
[Artikel],[Aantal],[Prijs],[Bedrag],
{rows}
table.cell(colspan:3)[Totaal excl. btw],[-{e(sub)}],table.cell(colspan:3)[Btw 21%],[-{e(btw)}],table.cell(colspan:3)[*Totaal te crediteren (EUR)*],[*-{e(tot)}*])
#v(5mm)
Reden: verkeerde maat geleverd. Het bedrag is op 8 september teruggeboekt via Mollie (iDEAL). U hoeft niets te doen.'''
open('nl-creditfactuur.typ','w').write(s); typst.compile('nl-creditfactuur.typ',output=OUT+'/nl-creditfactuur.pdf')
gold('nl-creditfactuur','credit_note',number='C20250311',issued='2025-09-08',due=None,amount=tot,iban='NL88RABO0128845511',buyer='Autobedrijf Van Lierop',seller='Stitch & Co Bedrijfskleding B.V.')
