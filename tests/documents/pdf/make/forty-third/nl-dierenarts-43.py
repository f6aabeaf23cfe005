from common import *
L=[('04-06','Moos','Consult 2e lijns','1','52,07',1),('04-06','Moos','Bloedonderzoek geriatrisch profiel','1','118,60',1),('11-06','Moos','Gebitsbehandeling incl. narcose','1','231,40',1),('11-06','Moos','Extractie element 208','2','38,02',2),('11-06','Moos','Meloxicam susp. 32 ml','1','21,90',1),('11-06','Moos','Dieetvoer renal 2 kg','1','24,75',1),('11-06','Pip','Ontworming per tablet','2','4,13',2)]
m=[r(D(x[4].replace(',','.'))*x[5]) for x in L];b=sum(m);v=r(b*D('.21'));t=b+v;a=D('150');due=t-a
rows='\n'.join('\t'.join(x[:5])+'\t'+nl(q) for x,q in zip(L,m))
open('nl-dierenarts.ms','w').write(rf'''.pl 29.7c
.po 2.2c
.ll 16.6c
.sp 2
.nf
.fam N
.ps 16
.vs 19
\fBDierenkliniek De Zeven Linden\fP
.ps 9
.vs 12
Lindenhof 3 \(bu 7241 JC Lochem \(bu 0573 - 28 14 60
Spoed buiten openingstijden: 0900 - 118 27 40
KvK 08118834 \(bu BTW NL862103447B01 \(bu IBAN NL76 RABO 0348 8160 22
.sp 2
.ps 10
.vs 13
Mevr. A. Wissink-Derksen
Zutphenseweg 88
7241 SC  Lochem
.sp 2
.TS
tab(;);
lB l lB l.
Nota;D-261904;Nota datum;12-06-2026
Klantnr.;30877;Behandelaar;drs. L. Hoekstra
Pati\(:ent(en);Moos (kat, EKH, m/c, geb. 02-05-2013);Chip;528140000611873
;Pip (kat, v/c, geb. 19-08-2021);;528210004410092
.TE
.sp
.TS
tab(@) expand;
lB lB lB rB rB rB
l l l n n n.
Datum@Dier@Omschrijving@Aantal@Prijs@Bedrag
_
'''+rows.replace('\t','@')+rf'''
_
.T&
l l l s s n.
@@Totaal exclusief BTW@{nl(b)}
@@BTW 21% over {nl(b)}@{nl(v)}
@@Totaal inclusief BTW (\[Eu])@{nl(t)}
@@Voldaan per pin bij opname d.d. 11-06-2026@-{nl(a)}
_
.T&
lB lB lB s s nB.
@@Nog te voldoen (\[Eu])@{nl(due)}
.TE
.sp
.fi
Wij verzoeken u deze nota direct bij ontvangst te voldoen, onder vermelding van nota- en klantnummer.
.sp
Volgende afspraken: controle gebit Moos 25-06-2026 om 17:10 uur. Vaccinatie Pip (kattenziekte/niesziekte) verloopt op 03-09-2026.
.sp
.ps 8
.vs 10
Wordt niet tijdig betaald, dan volgt na 14 dagen een herinnering en worden \[Eu] 7,50 administratiekosten berekend. Op alle behandelingen zijn de algemene voorwaarden van de KNMvD van toepassing. Retourneren van diergeneesmiddelen is wettelijk niet toegestaan. Overzicht diergeneesmiddelen: charge 4471-B, exp. 08-2027 (meloxicam).
''')
import subprocess;subprocess.run('nice -n 10 groff -k -t -Tps -P-pa4 nl-dierenarts.ms > nl-dierenarts.ps && nice -n 10 ps2pdf nl-dierenarts.ps ../nl-dierenarts.pdf; rm nl-dierenarts.ps',shell=True)
print('nl-dierenarts',due)
