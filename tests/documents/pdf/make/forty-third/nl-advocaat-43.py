from common import *
h=[('06-01-2026','MvH','Bespreking met cliënt, bestudering huurovereenkomst','1,2',D('1.2')),
('09-01-2026','MvH','Opstellen sommatie aan verhuurder','0,8',D('0.8')),
('19-01-2026','MvH','Opstellen dagvaarding en producties','3,6',D('3.6')),
('23-01-2026','SK','Overleg deurwaarder, aanbrengen zaak','0,4',D('0.4')),
('30-01-2026','MvH','Telefonisch overleg wederpartij; e-mail cliënt','0,6',D('0.6')),
('05-02-2026','MvH','Conclusie van antwoord bestudeerd','0,8',D('0.8'))]
u=sum(x[4] for x in h); assert u==D('7.4')
hon=r(u*235);kk=r(hon*D('.06'));b=hon+kk;v=r(b*D('.21'));ver=D('714.00')+D('2.85');tot=b+v+ver;vs=D('1210.00');due=tot-vs
rows=''.join(f'[{a}],[{i}],[{t}],[{n}],' for a,i,t,n,_ in h)
open('nl-advocaat.typ','w').write(f'''#set page(paper:"a4",margin:(x:2.6cm,y:2.2cm),footer:[#set text(6.5pt)
#align(center)[Van Haersolte & Kuipers Advocaten is een maatschap van besloten vennootschappen. KvK 05083317 · btw NL814739209B01 \\ Op al onze werkzaamheden zijn onze algemene voorwaarden van toepassing, waarin een beperking van aansprakelijkheid is opgenomen. \\ Stichting Derdengelden Van Haersolte & Kuipers: NL73 ABNA 0541 2093 88 (niet bestemd voor betaling van declaraties)]])
#set text(font:"P052",size:10pt,lang:"nl")
#align(center)[#text(17pt,tracking:2pt)[#smallcaps[Van Haersolte & Kuipers]]\\ #text(9pt,tracking:4pt)[ADVOCATEN]\\ #text(8pt)[Thorbeckegracht 211 · 8011 VN Zwolle · tel. 038 421 90 06]]
#v(1cm)
Bakkerij Oldenhof B.V.\\ t.a.v. de heer G.J. Oldenhof\\ Assendorperstraat 340\\ 8012 CM  ZWOLLE
#v(6mm)
Zwolle, 17 februari 2026
#v(3mm)
#grid(columns:(3.2cm,1fr),row-gutter:6pt,[Declaratie],[: 20260318],[Dossiernummer],[: 251147],[Inzake],[: Oldenhof / Vastgoed Hanzeland (huurgeschil)],[Behandeld door],[: mr. M. van Haersolte],[Uw referentie],[: —])
#v(5mm)
Geachte heer Oldenhof,

Voor de door ons in de periode 1 januari 2026 tot en met 15 februari 2026 in bovengenoemde zaak verrichte werkzaamheden veroorloven wij ons u in rekening te brengen:
#v(2mm)
#grid(columns:(1fr,1cm,2.6cm),row-gutter:7pt,align:(left,left,right),
[Honorarium 7,4 uur à € 235,00],[€],[{nl(hon)}],[Kantoorkosten 6%],[€],[{nl(kk)}],[],[],[#line(length:100%,stroke:.4pt)],
[],[€],[{nl(b)}],[Omzetbelasting 21%],[€],[{nl(v)}],
[Onbelaste verschotten:],[],[],[#h(4mm)griffierecht rechtbank Overijssel],[€],[714,00],[#h(4mm)uittreksel handelsregister],[€],[2,85],[],[],[#line(length:100%,stroke:.4pt)],
[Totaal],[€],[{nl(tot)}],[Af: ontvangen voorschot d.d. 9 december 2025 (nota 20251894, incl. btw)],[€],[{nl(vs)} -/-],[],[],[#line(length:100%,stroke:.4pt)],
[*Door u te voldoen*],[*€*],[*{nl(due)}*])
#v(4mm)
Wij verzoeken u vriendelijk het verschuldigde bedrag binnen veertien dagen na dagtekening van deze declaratie over te maken op rekening NL08 RABO 0331 7458 28 ten name van Van Haersolte & Kuipers Advocaten te Zwolle, onder vermelding van declaratie- en dossiernummer.

Met vriendelijke groet,
#v(1cm)
mr. M. van Haersolte
#pagebreak()
*Specificatie bij declaratie 20260318* #h(1fr) Dossier 251147
#v(3mm)
#table(columns:(2.4cm,1.3cm,1fr,1.5cm),stroke:none,align:(left,left,left,right),table.hline(),[Datum],[Wie],[Omschrijving],[Uren],table.hline(),{rows}table.hline(),[],[],[Totaal],[7,4])
''')
import typst; typst.compile('nl-advocaat.typ',output='../nl-advocaat.pdf')
print('nl-advocaat',due)
