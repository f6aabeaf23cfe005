from common import *
import typst
N='de-ch-ausgleichskasse'
ib=iban('CH','30000001306084412');ref=qrr('00000011284500202600411270'[:26])
sel=('Ausgleichskasse Gewerbe Mittelland','Kasernenplatz','8','5000','Aarau');buy=('Schreinerei Wüthrich GmbH','Aarestrasse','71','5222','Umiken')
ls=D(84000);rows=[('AHV/IV/EO-Beiträge','10.600 %',q(ls*D('.106'))),('Arbeitslosenversicherung ALV','2.200 %',q(ls*D('.022'))),('Familienausgleichskasse FAK AG','1.450 %',q(ls*D('.0145')))]
vk=q(rows[0][2]*D('.024'));kz=D('-1290');tot=sum(r[2] for r in rows)+vk+kz;assert tot==q5(tot)
open(SRC+N+'.svg','w').write(svgqr(spc(ib,sel,tot,buy,ref),True))
tb=''.join(f'[{a}],[{ch(ls)}],[{b}],[{ch(c)}],' for a,b,c in rows)+f'[Verwaltungskosten],[{ch(rows[0][2])}],[2.400 %],[{ch(vk)}],[Familienzulagen Januar bis März (bevorschusst)],[],[],[{ch(kz)}],'
A=lambda x:f'{x[0]} \\ {x[1]} {x[2]} \\ {x[3]} {x[4]}'
t=f'''#set page(paper:"a4",margin:(left:25mm,right:18mm,top:15mm,bottom:0mm))
#set text(font:"Liberation Sans",size:9pt,lang:"de",region:"ch")
#set smartquote(enabled:false)
#text(13pt,weight:"bold")[Ausgleichskasse Gewerbe Mittelland] \\
#text(8pt)[AHV · IV · EO · ALV · FAK #h(4mm) Kasernenplatz 8 · 5000 Aarau · Tel. 062 555 77 00 · Schalter 8.00–11.30 / 13.30–16.30]
#v(9mm)
#grid(columns:(85mm,1fr),[P.P. 5000 Aarau \\ #v(1mm) {A(buy)}],[#grid(columns:(34mm,1fr),row-gutter:1.8mm,[Rechnungsnummer],[2026.0041127],[Abrechnungs-Nr.],[112.845],[Rechnungsdatum],[10.03.2026],[UID],[{che('10533271')}],[Auskunft],[Frau D. Hunziker],[Zahlbar bis],[*10.04.2026*])])
#v(9mm)
#text(12pt,weight:"bold")[Akontorechnung Lohnbeiträge 1. Quartal 2026] \\
Beitragsperiode 01.01.2026 – 31.03.2026. Basis: gemeldete Lohnsumme 2026 von CHF 336'000.00 (¼)
#v(2mm)
#table(columns:(1fr,28mm,20mm,28mm),align:(left,right,right,right),stroke:none,inset:(x:1mm,y:1.3mm),table.hline(),[*Beitragsart*],[*Basis CHF*],[*Ansatz*],[*Betrag CHF*],table.hline(),{tb}table.hline(),[*Total zu unseren Gunsten*],[],[],[*{ch(tot)}*],table.hline())
#v(2mm)
Die Beiträge müssen innert 10 Tagen nach Ablauf der Beitragsperiode auf unserem Konto eingetroffen sein. Auf verspätet eingehenden Zahlungen sind ab 01.04.2026 Verzugszinsen von 5 % pro Jahr geschuldet (Art. 41bis AHVV). Die definitive Abrechnung erfolgt mit der Lohnbescheinigung, einzureichen bis 30.01.2027. Änderungen der Lohnsumme von mehr als 10 % sind uns zu melden. Mehrwertsteuerfrei.
#place(top+left,dx:-25mm,dy:177mm,block(width:210mm,height:105mm,stroke:(top:0.3pt))[
#place(dx:62mm,line(angle:90deg,length:105mm,stroke:0.3pt))
#place(dx:5mm,dy:5mm,block(width:54mm)[#set text(8pt);#text(11pt,weight:"bold")[Empfangsschein] \\ #text(6pt,weight:"bold")[Konto / Zahlbar an] \\ {grp(ib)} \\ {A(sel)} \\ #text(6pt,weight:"bold")[Referenz] \\ {grpref(ref)} \\ #text(6pt,weight:"bold")[Zahlbar durch] \\ {A(buy)}])
#place(dx:5mm,dy:70mm)[#set text(8pt);#text(6pt,weight:"bold")[Währung #h(3mm) Betrag] \\ CHF #h(6mm) {ch(tot,' ')}]
#place(dx:38mm,dy:82mm)[#text(6pt,weight:"bold")[Annahmestelle]]
#place(dx:67mm,dy:5mm)[#text(11pt,weight:"bold")[Zahlteil]]
#place(dx:67mm,dy:17mm,image("{N}.svg",width:46mm))
#place(dx:67mm,dy:70mm)[#text(8pt,weight:"bold")[Währung #h(4mm) Betrag] \\ #text(10pt)[CHF #h(8mm) {ch(tot,' ')}]]
#place(dx:118mm,dy:5mm,block(width:87mm)[#set text(10pt);#text(8pt,weight:"bold")[Konto / Zahlbar an] \\ {grp(ib)} \\ {A(sel)} \\ #v(1mm) #text(8pt,weight:"bold")[Referenz] \\ {grpref(ref)} \\ #v(1mm) #text(8pt,weight:"bold")[Zahlbar durch] \\ {A(buy)}])
])
'''
open(SRC+N+'.typ','w').write(t);typst.compile(SRC+N+'.typ',output=OUT+N+'.pdf')
gold(N,'invoice',number='2026.0041127',issued='2026-03-10',due='2026-04-10',amount=tot,currency='CHF',iban=ib,buyer=buy[0],seller=sel[0])
