from lib import *
import subprocess
N='de-tierarzt'; ib=iban('DE','850503000221047738')
pos=[('28.01.26','16','Allgemeine Untersuchung mit Beratung, Hund','1,0','1,5',D('35.43')),('28.01.26','V16','Blutentnahme venös','1,0','1,5',D('19.29')),('28.01.26','L12','Blutbild groß, Organprofil (Labor)','1,0','1,0',D('61.80')),('28.01.26','A31','Injektion subkutan','1,0','1,5',D('17.25')),('28.01.26','','Metacam Inj. 5 mg/ml, 1,2 ml','1,2 ml','',D('6.12')),('02.02.26','17','Folgeuntersuchung im selben Behandlungsfall','1,0','1,5',D('29.61')),('02.02.26','R04','Röntgen, 2. Aufnahme Hüfte','2,0','1,5',D('98.56')),('02.02.26','','Carprofen 50 mg, 20 Tabletten','1 Pack.','',D('27.40'))]
s=sum(x[-1] for x in pos); mw=q(s*D('.19')); tot=s+mw
rows='\n'.join('@'.join([a,b or '-',t,m,f or '-',de(x)]) for a,b,t,m,f,x in pos)
ms=f'''.pl 29.7c
.ll 16.5c
.po 2.3c
.nh
.fam P
.ps 10
.vs 13
.nf
.ps 14
.ft B
Tierärztliche Praxis Dr. med. vet. Ute Lohmann
.ft R
.ps 10
Kleintiere, Heimtiere, Exoten
Leisniger Str. 14, 01127 Dresden          Tel. 0351 5558 061
St.-Nr. 202/247/08815
.sp 2
Herrn
Uwe Zschiesche
Großenhainer Platz 2
01097 Dresden
.sp 2
.ft B
.ps 13
Liquidation
.ps 10
.ft R
.sp .5
.ta 4c 9c 12.5c
Rechnungs-Nr.:	26-0219	Rechnungsdatum:	04.02.2026
Patient:	„Bruno“, Labrador, m/k	geb.:	11.05.2016
Besitzer-Nr.:	7731	Chip:	276098106114820
.sp
Diagnose: Verdacht auf Coxarthrose bds.; nächste Impfung fällig 05/2026
.sp
.TS
tab(@) expand;
lb lb lb rb rb rb
l l l r r r.
Datum@GOT-Nr.@Leistung / Medikament@Menge@Satz@EUR netto
_
{rows}
_
@@Summe netto@@@{de(s)}
@@MwSt. 19 %@@@{de(mw)}
.T&
l l lb r r rb.
@@Gesamtsumme@@@{de(tot)}
.TE
.sp
.fi
.ad l
Die Abrechnung erfolgt nach der Gebührenordnung für Tierärztinnen und Tierärzte (GOT) in der Fassung vom 22.11.2022. Leistungen und Arzneimittel unterliegen dem vollen Steuersatz. Diese Rechnung können Sie bei Ihrer Tierkrankenversicherung einreichen.
.sp
Bitte überweisen Sie unter Angabe der Rechnungsnummer auf das Konto bei der Ostsächsischen Sparkasse Dresden:
.br
.ft B
IBAN {sp(ib)}  BIC OSDDDE81XXX
.ft R
.sp
Gute Besserung für Bruno! Kontrolltermin: Montag, 23.02.2026, 16.20 Uhr.
.sp 2
Sprechzeiten: Mo, Di, Do 9-12 und 15-19 Uhr, Fr 9-13 Uhr. Praxisurlaub 16.02. bis 20.02.2026.
'''
open(N+'.ms','w').write(ms)
subprocess.run(f'groff -k -t -Tps -P-pa4 {N}.ms > x.ps && ps2pdf -sPAPERSIZE=a4 x.ps ../{N}.pdf; rm x.ps',shell=True,check=True)
gold(N,'invoice',number='26-0219',issued='2026-02-04',due=None,amount=str(tot),currency='EUR',iban=ib,buyer='Uwe Zschiesche',seller='Tierärztliche Praxis Dr. med. vet. Ute Lohmann')
