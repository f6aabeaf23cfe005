from h import *
L=[('2.500','brochures A5, 16 pag., 4/4 kleur, 135 gr. hv mc','1187.50',9),('1.000','briefpapier 90 gr. biotop, 2/0 PMS 280','214.00',21),('500','enveloppen EA5/6 bedrukt 1/0','138.50',21),('1','opmaakwerk en proef','165.00',21)]
b9=D('1187.50'); b21=sum(D(x[2]) for x in L if x[3]==21); v9=r(b9*D('.09')); v21=r(b21*D('.21')); tot=b9+b21+v9+v21
rows='\n'.join(f'{q}\t{o}\t{v}%\t{e(a)}' for q,o,a,v in L)
s=f'''.pl 29.7c
.sp 1.5c
.po 2.2c
.ll 16.6c
.fam P
.nf
.ce 4
\\s+8\\fBDrukkerij Van der Meulen\\fP\\s0
sinds 1924
Turfmarkt 9, 8601 CK Sneek - telefoon 0515 41 29 33
K.v.K. 01034471 - btw-nr. NL001728846B35 - Postbank/ING {ib('NL66INGB0007719353')}
\\l'16.6c'
.sp 2
Stichting Skûtsjemuseum
Earnewâld
De Stripe 12
9264 TW EARNEWÂLD
.sp 2
\\fBREKENING No. 1187/25\\fP
.sp
Sneek, d.d. 17 nov. 2025
Uw opdracht: d.d. 30 okt. 2025, mevr. Wiersma
Afgeleverd: 12 nov. 2025 (bon 6620)
.sp 2
.TS
tab(@) expand;
l l r r.
\\fIAantal@Omschrijving@Btw@Euro\\fP
_
'''+rows.replace('\t','@')+f'''
@@@_
@@netto@{e(b9+b21)}
@@9% over {e(b9)}@{e(v9)}
@@21% over {e(b21)}@{e(v21)}
@@@_
@@\\fBte voldoen Euro\\fP@\\fB{e(tot)}\\fP
@@@=
.TE
.sp 3
.fi
Drukwerk wordt geleverd met een toegestane meer- of minderlevering van 10%. Drukvormen worden tot
12 maanden na levering kosteloos bewaard.
.sp 6
.ce 2
\\fITe voldoen bij ontvangst dezer rekening, zonder aftrek of korting.\\fP
\\s-2Leveringsvoorwaarden Grafische Industrie, gedeponeerd ter griffie te Amsterdam.\\s0
'''
open('nl-drukkerij.ms','w').write(s)
subprocess.run(f'groff -k -t -Tps -P-pa4 nl-drukkerij.ms | ps2pdf -sPAPERSIZE=a4 - {OUT}/nl-drukkerij.pdf',shell=True,check=True)
gold('nl-drukkerij',number='1187/25',issued='2025-11-17',due='2025-11-17',amount=tot,iban='NL66INGB0007719353',buyer='Stichting Skûtsjemuseum Earnewâld',seller='Drukkerij Van der Meulen')
