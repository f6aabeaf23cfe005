from common import *
ib=nl('RABO','344170920')
L=[('01-09','Gras maaien + kneuzen, perceel Oosterland','6.40','ha','62.50'),('02-09','Schudden','6.40','ha','31.00'),('03-09','Wiersen','6.40','ha','33.50'),('03-09','Hakselen en kuil aanrijden','3.25','uur','285.00'),('16-09','Mais hakselen incl. transport','4.80','ha','395.00'),('17-09','Kuil toedekken, zand rijden','2.50','uur','92.00'),('29-09','Groenbemester inzaaien','4.80','ha','78.00'),('29-09','Zaad rogge','480.00','kg','0.72')]
rows='';S=D(0)
for d,o,q,u,p in L:
    t=r(D(q)*D(p));S+=t;rows+=f"{d}\t{o}\t{n(q)}\t{u}\t{n(p)}\t{n(t)}\n"
v=r(S*D('.21'));K=r(S*D('.02'));T=S+v+K
open('nl-loonwerk.ms','w').write(f""".pl 29.7c
.po 2.2c
.ll 16.6c
.nf
.fam H
.sp |2c
.ps 18
.vs 22
\\fBLoonbedrijf Gebr. Nauta V.O.F.\\fP
.ps 9
.vs 13
Grondwerk \\- Mestdistributie \\- Voederwinning \\- Kraanverhuur
Hegedyk 19, 8731 XA Wommels       tel. 0515-555 904
.sp 3
Maatschap Hoitinga-Dijkstra
Slachtedyk 44
8732 EG KUBAARD
.sp 2
.TS
l l l l l.
Debiteur\tFactuur nr.\tDatum\tBtw nr. afnemer\tBlad
217\t250866\t30-09-2025\tNL{rsin('80265518')}B01\t1
.TE
.sp 1
\\fBF A C T U U R\\fP
.sp 0.5
.TS
tab(	);
lb lb rb lb rb rb
l l r l r r.
Datum	Werkzaamheden	Aantal	Eh	Tarief	Bedrag
_
.sp 0.25
{rows}_
.T&
l l r l r r.
	Totaal exclusief btw				{n(S)}
	Btw 21 %				{n(v)}
	Kredietbeperking 2 %				{n(K)}
					_
	\\fBTotaal EUR\\fP				\\fB{n(T)}\\fP
.TE
.sp 2
Betaling binnen 30 dagen na factuurdatum op {grp(ib)} t.n.v. Loonbedrijf Gebr. Nauta V.O.F.
Bij betaling binnen 10 dagen mag u de kredietbeperking van EUR {n(K)} in mindering brengen
en betaalt u EUR {n(T-K)}.
.sp 1
Na het verstrijken van de betalingstermijn berekenen wij 1 % rente per maand.
Reclames binnen 8 dagen. Op al onze werkzaamheden zijn de algemene voorwaarden van Cumela van toepassing.
.sp 2
.ps 8
K.v.K. 01094416   Btw nr. NL{rsin('81366205')}B01   Rabobank {grp(ib)}
""")
gold('nl-loonwerk','invoice',number='250866',issued='2025-09-30',due='2025-10-30',amount=T,currency='EUR',iban=ib,buyer='Maatschap Hoitinga-Dijkstra',seller='Loonbedrijf Gebr. Nauta V.O.F.')
import subprocess;subprocess.run('groff -k -t -Tps -P-pa4 nl-loonwerk.ms > x.ps && ps2pdf -sPAPERSIZE=a4 x.ps ../nl-loonwerk.pdf; rm -f x.ps',shell=True)
