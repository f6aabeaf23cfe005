from common import *
import subprocess
L=[('02-06','Maaien + schudden Grote Kamp','4,20 ha',D('4.2'),D('62.50')),('04-06','Inkuilen, hakselaar + 3 wagens','9,75 ha',D('9.75'),D('148.00')),('04-06','Kuilplaat aanrijden met shovel','3,50 uur',D('3.5'),D('89.00')),('11-06','Mest uitrijden sleepvoet','210,00 m3',D('210'),D('4.15')),('11-06','Slangenset 600 m','1,00 st',D('1'),D('175.00')),('19-06','Sloten reinigen, rupskraan','5,25 uur',D('5.25'),D('92.00'))]
tot=D(0); rows=''
for d,o,a,n,p in L:
    b=q(n*p); tot+=b; rows+=f"{d}  {o:<32}{a:>11}{eur(p):>9}{eur(b):>12}\n"
v=q(tot*D('.21')); inc=tot+v; kb=q(inc*D('.02')); T=inc+kb
def r(a,b): return f"{'':30}{a:<28}{eur(b):>12}\n"
txt=f"""HOEKSTRA-WIERSMA V.O.F.                       LOON- EN GRONDVERZETBEDRIJF
Slachtedyk 14  8732 EN Kubaard                          Tel. 0515-331472
KvK 01098233   BTW {nlvat('85700213')}       Bank {g(nl('RABO','082214096'))}
------------------------------------------------------------------------


                                        Mts. De Boer-Dijkstra
                                        Mieddyk 3
                                        8731 CA  WOMMELS


FAKTUUR  26-0273        KLANT  0418        DATUM  30-06-26        BLAD 1

Dat.   Werkzaamheden                       Hoeveelh.    Prijs      Bedrag
------------------------------------------------------------------------
{rows}------------------------------------------------------------------------
{r('Totaal excl. BTW',tot)}{r('BTW hoog 21%',v)}{r('Totaal incl. BTW',inc)}{r('Kredietbeperking 2%',kb)}{'':58}------------
{r('TOTAAL TE BETALEN EURO',T)}

Betaling binnen 30 dagen na faktuurdatum.
Betaalt u binnen 10 dagen, dan mag u de kredietbeperking ad {eur(kb)}
van het eindbedrag aftrekken. Daarna is deze verschuldigd.

Gebruikte brandstof is in de prijs inbegrepen (peil 01-06-26: 1,38/l).
Vervoersbewijzen dierlijke mest: zie bijlage, 7 vrachten, 11-06-26.


Uw rekening bij ons per 30-06-26:
   26-0198   31-05-26      1.204,55   open
   26-0231   15-06-26        318,23   open
   26-0273   30-06-26   {eur(T):>11}   deze faktuur
                        -----------
   saldo                {eur(T+D('1522.78')):>11}

Op al onze werkzaamheden zijn de CUMELA-voorwaarden van toepassing.
"""
open('nl-loonwerk.ms','w').write('.po 0.9i\n.ll 7i\n.pl 11.69i\n.ft CR\n.ps 10\n.vs 12.5\n.nf\n.char - \\N\'45\'\n.sp 3\n'+txt.replace('\\','\\e'))
subprocess.run("groff -Tps -P-pa4 -k nl-loonwerk.ms | ps2pdf -sPAPERSIZE=a4 - ../nl-loonwerk.pdf",shell=True,check=True); print(tot,v,inc,kb,T)
