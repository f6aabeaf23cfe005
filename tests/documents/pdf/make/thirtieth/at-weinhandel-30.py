from lib import *
N='at-weinhandel'
L=[('12','Fl.','Zweigelt Classic 2023 0,75 l, Retour (Korkfehler)',D('12'),D('6.90')),('6','Fl.','Gelber Muskateller 2024 0,75 l, zuviel verrechnet',D('6'),D('8.40')),('1','Stk','Transportpaletten-Tausch',D('1'),D('14.50'))]
ls=[r2(a*p) for *_,a,p in L]; net=sum(ls); ust=r2(net*D('.2')); tot=net+ust
ib=iban('AT','2022800016307713')
rows='\n'.join(f'{a}\t{b}\tT{{\n{c}\nT}}\t{de(p)}\t{de(x)}' for (a,b,c,_,p),x in zip(L,ls))
t=f'''.ll 16.5c
.po 2.3c
.fam H
.sp 2c
.ps 10
.vs 13
.nf
\\fBWeinhandel Kremser Tor GmbH\\fP
Schillerstrasse 40, 3500 Krems an der Donau
Tel. 02732/555 612   office@weinhandel-kremsertor.example
UID-Nr. {atvat('7105526')}    FN 503318 w
.sp 3
Gasthaus Zum Goldenen Anker
Inh. Josef Haselböck
Donaulände 12
3390 Melk
.sp 2
G U T S C H R I F T   Nr. GS260031
.sp
.TS
tab(	);
l l l l.
Datum:	24.03.2026	Kunde:	200417
Beleg:	zu Rechnung AR260412	vom:	09.03.2026
Ihre UID:	{atvat('4380112')}	Seite:	1
.TE
.sp
.TS
expand tab(	);
lb lb lb rb rb
_ _ _ _ _
l l lw(6.5c) r r.
Menge	EH	Bezeichnung	Preis	Betrag
{rows}
_
.TE
.TS
expand tab(	);
l r.
Nettobetrag 20%	{de(net)}
20% USt	{de(ust)}
\\fBGutschriftsbetrag EUR\\fP	\\fB{de(tot)}\\fP
.TE
.sp
.fi
Wir haben den Betrag Ihrem Kundenkonto gutgeschrieben. Bitte bei der nächsten Zahlung in Abzug bringen. Der Vorsteuerabzug aus der oben genannten Rechnung ist entsprechend zu berichtigen.
.sp 2
.nf
Sparkasse Krems   IBAN {grp(ib)}   BIC SPKMAT21XXX
'''
gold(N,'credit_note',number='GS260031',issued='2026-03-24',due=None,amount=str(tot),currency='EUR',iban=ib,buyer='Gasthaus Zum Goldenen Anker',seller='Weinhandel Kremser Tor GmbH')
p=w(N+'.ms',t)
subprocess.run(f'preconv -e utf8 {p} | tbl | groff -Tps -P-pa4 -dpaper=a4 > x.ps && ps2pdf x.ps {OUT}/{N}.pdf && rm x.ps',shell=True,check=True,cwd=HERE)
