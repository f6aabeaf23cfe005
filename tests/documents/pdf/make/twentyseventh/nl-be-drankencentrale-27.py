from common import *
import typst
L=[('1104','Rodenbach vat 20 L / fût 20 L','6','vat',D('6'),D('61.20'),'21'),('1042','Pils Vander Ghinste vat 50 L / fût 50 L','4','vat',D('4'),D('112.75'),'21'),('2210','Omer 24x33 cl','5','bak',D('5'),D('34.18'),'21'),('3307','Spa Reine 20x50 cl','12','bak',D('12'),D('11.46'),'6'),('3312','Spa Barisart 28x25 cl','8','bak',D('8'),D('12.05'),'6'),('5120','Huiswijn rood / vin maison rouge BIB 10 L','2','st',D('2'),D('38.90'),'21'),('9901','Korting / ristourne ACT-APR vaten','10','',D('-10'),D('2.50'),'21')]
base={'21':D(0),'6':D(0)}; rows=''
for a,o,n,e,k,p,t in L:
    b=q(k*p); base[t]+=b; rows+=f"[{a}],[{o}],[{n} {e}],[{eur(p)}],[{t} %],[{eur(b)}],\n"
v={t:q(x*D(t)/100) for t,x in base.items()}
LG=[('Vat / fût',10,-9,D('30.00')),('Bak / casier 24x33',5,-7,D('4.50')),('Bak / casier 20x50',12,-10,D('5.10')),('Bak / casier 28x25',8,-8,D('6.30'))]
lr='';lg=D(0)
for o,i,u,p in LG:
    b=q((i+u)*p); lg+=b; lr+=f"[{o}],[{i}],[{u}],[{eur(p)}],[{eur(b)}],\n"
ex=sum(base.values()); T=ex+sum(v.values())+lg
src='''#set page(paper:"a4",margin:(x:16mm,top:13mm,bottom:14mm),footer:[#set text(6.5pt);Bij niet-betaling op de vervaldag is van rechtswege 10 % intrest per jaar en een schadebeding van 12 % (min. 65 EUR) verschuldigd. / A défaut de paiement à l'échéance: intérêts 10 % l'an et indemnité de 12 %. RPR Gent, afd. Kortrijk.])
#set text(font:"Liberation Sans",size:8.5pt,lang:"nl")
#grid(columns:(1fr,auto),[#text(15pt,weight:"bold",fill:rgb("#7a1a1a"))[Drankencentrale Verstraete-Huyghe bv] \\ Izegemsestraat 212 · 8800 Roeselare-Rumbeke · T 051 24 90 36],[BTW '''+bevat('7123365')+''' \\ IBAN '''+g(be('7385501924'))+''' \\ BIC KREDBEBB])
#line(length:100%)
#v(3mm)
#grid(columns:(1fr,1fr),column-gutter:6mm,
 table(columns:(auto,1fr),stroke:.4pt,inset:3.5pt,
 [Factuur / Facture],[*VF 2026/03318*],[Datum / Date],[14/04/2026],[Klantnr. / N° client],[K04471],[Leveringsbon / Bon de livr.],[60877 van 09/04/2026],[Ronde - chauffeur],[R3 - Dimitri],[Betaling / Paiement],[30 dagen einde maand],[Vervaldag / Échéance],[31/05/2026]),
 [#v(6mm) Brasserie De Oude Post bv \\ Stationsplein 4 \\ 8770 Ingelmunster \\ #v(2mm) BTW '''+bevat('6620187')+'''])
#v(3mm)
#table(columns:(auto,1fr,auto,auto,auto,auto),align:(left,left,right,right,right,right),stroke:(x,y)=>if y==0 {(bottom:.8pt)},inset:3pt,
[*Art.*],[*Omschrijving / Désignation*],[*Aantal*],[*Prijs*],[*Btw*],[*Netto*],
'''+rows+''')
#v(1mm)
*Leeggoed / Vidanges* (buiten btw / hors TVA)
#table(columns:(1fr,auto,auto,auto,auto),align:(left,right,right,right,right),stroke:(x,y)=>if y==0 {(bottom:.8pt)},inset:3pt,
[],[geleverd],[terug],[waarborg],[bedrag],
'''+lr+''')
#v(2mm)
#align(right,table(columns:5,align:right,inset:4pt,stroke:.4pt,
[Btw %],[Basis / Base],[Btw / TVA],[Leeggoed / Vid.],[*Totaal / Total EUR*],
[6],['''+eur(base['6'])+'''],['''+eur(v['6'])+'''],[],[],
[21],['''+eur(base['21'])+'''],['''+eur(v['21'])+'''],[],[],
['''+''+'''],['''+eur(ex)+'''],['''+eur(sum(v.values()))+'''],['''+eur(lg)+'''],[*'''+eur(T)+'''*]))
#v(3mm)
Gestructureerde mededeling / Communication structurée: *+++126/0331/80482+++*
#v(4mm)
#rect(width:100%,stroke:.4pt,inset:6pt)[Stand leeggoed op 14/04/2026 / Situation vidanges: 31 vaten, 58 bakken, waarborgwaarde 1.214,70 EUR. \\ Openstaande facturen / Factures ouvertes: VF 2026/02480 van 17/03/2026, verv. 30/04/2026: 1.388,02 EUR — VF 2026/02911 van 31/03/2026, verv. 30/04/2026: 902,16 EUR. Kredietnota VK 2026/00144 van 02/04/2026: -64,13 EUR. \\ Paasleveringen: bestellen vóór donderdag 12 u. Prijswijziging vaten vanaf 01/05/2026.]
'''
n=int('1260331804'); r=n%97 or 97
src=src.replace('80482+++',f"804{r:02d}+++")
open('nl-be-drankencentrale.typ','w').write(src)
typst.compile('nl-be-drankencentrale.typ',output='../nl-be-drankencentrale.pdf'); print(base,v,lg,T)
