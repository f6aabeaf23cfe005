from h import *; import typst
a=r(D('46.5')*D('112.50')); k=r(D('384')*D('.23')); sub=a+k; btw=r(sub*D('.21')); tot=sub+btw
s=f'''#set page(paper:"a4",margin:(x:18mm,y:20mm))
#set text(font:("Libertinus Serif","New Computer Modern"),size:10.5pt,lang:"nl")
#grid(columns:(46mm,1fr),gutter:10mm,
[#set text(size:8.5pt)
#text(size:13pt,weight:"bold")[Marit Lindeboom] \\
interim & advies

#line(length:100%)
Prinses Irenelaan 44 \\ 3554 HG Utrecht \\ 06 1877 3052 \\ marit\\@lindeboom-advies.example

*KvK* \\ 71920448

*Btw-id* \\ NL003917254B19

*Rekening* \\ {ib('NL65KNAB0604418248')} \\ t.n.v. M.E. Lindeboom

*Betalingstermijn* \\ 21 dagen

*Vragen?* \\ Bel gerust, ma t/m do.
],
[Woningstichting Vechtdal \\ t.a.v. C. Averink, manager Bedrijfsvoering \\ Haven West 8 \\ 7731 GM Ommen
#v(8mm)
= Factuur 2026007
#v(3mm)
#grid(columns:(32mm,1fr),row-gutter:2mm,[Datum],[2 april 2026],[Periode],[1 t/m 31 maart 2026],[Opdracht],[Procesbegeleiding vastgoedbeheer],[Overeenkomst],[d.d. 8 december 2025, kenmerk INH/25-119])
#v(8mm)
#table(columns:(1fr,auto,auto,auto),align:(left,right,right,right),stroke:(x:none,y:0.4pt),
[*Omschrijving*],[*Aantal*],[*Tarief*],[*Bedrag*],
[Advieswerk maart],[46,5 uur],[€ 112,50],[€ {e(a)}],
[Reiskosten auto],[384 km],[€ 0,23],[€ {e(k)}],
[Totaal exclusief btw],[],[],[€ {e(sub)}],[Btw 21%],[],[],[€ {e(btw)}],[*Totaal inclusief btw*],[],[],[*€ {e(tot)}*])
#v(6mm)
De urenstaat, door u geaccordeerd op 1 april 2026, is als bijlage toegevoegd. Er wordt gewerkt volgens modelovereenkomst Belastingdienst nr. 90821.12345 (geldig tot 31-12-2029).
])'''
open('nl-zzp-consultant.typ','w').write(s); typst.compile('nl-zzp-consultant.typ',output=OUT+'/nl-zzp-consultant.pdf')
gold('nl-zzp-consultant',number='2026007',issued='2026-04-02',due='2026-04-23',amount=tot,iban='NL65KNAB0604418248',buyer='Woningstichting Vechtdal',seller='Marit Lindeboom')
