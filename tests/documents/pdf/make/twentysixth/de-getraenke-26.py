from common import *
import subprocess
ib=iban('DE','760694100007113420')
L=[('10114','Urbräu Hell 20/0,5 L',12,'14,20','3,10'),('10127','Urbräu Alkoholfrei 20/0,5',4,'14,65','3,10'),('10310','Landbier Keg 30 L',3,'68,90','30,00'),('22051','Quellwasser Classic 12/0,7 Gl',15,'5,48','3,30'),('22078','Apfelschorle 12/0,7 Gl',6,'8,75','3,30'),('31902','Cola-Mix 20/0,5 MW',8,'11,30','4,50'),('40417','Silvaner QbA trocken 1,0 L',24,'4,95','0,00')]
Z=[('90001','Kasten 20/0,5',-14,'3,10'),('90010','Keg Leer 30 L',-2,'30,00'),('90014','Kasten 12/0,7 Glas',-19,'3,30'),('90022','Kasten 20/0,5 MW',-7,'4,50')]
d=lambda s:D(s.replace(',','.'))
W=D(0);P=D(0);R=D(0);t=''
for n,x,m,p,pf in L:
    v=m*d(p);k=m*d(pf);W+=v;P+=k
    t+=f"{n:<7}{x:<31}{m:>5}  {p:>7}{f(v):>10}  {pf:>6}{f(k):>9}\n"
t2=''
for n,x,m,p in Z:
    k=m*d(p);R+=k;t2+=f"{n:<7}{x:<31}{m:>5}  {'':>7}{'':>10}  {p:>6}{f(k):>9}\n"
N=W+P+R;v=q(N*D('.19'));T=N+v
txt=f'''.pl 29.7c
.po 2c
.ll 18c
.nf
.sp 3
.ft HB
.ps 15
Getränke Hollerbach KG
.ft H
.ps 8
.vs 10
Getränkefachgroßhandel - Festservice - Mietmöbel     Industriestraße 27    91301 Forchheim
Telefon 09191 / 70 44-0   Fax 70 44-19   bestellung@getraenke-hollerbach.example
.ft C
.ps 9
.vs 11
.sp 3
Gasthaus Zur Alten Schmiede                       Kunde      : 20417
Inh. Petra Lindl                                  Tour/Fahrer: 14 / Dorn
Hauptstraße 9                                     Lieferung  : 14.05.2025
91330 Eggolsheim                                  L-Schein   : 448120
                                                  Seite      : 1
.sp 3
.ft CB
R E C H N U N G   Nr. 5081936                     Datum 15.05.2025
.ft C
------------------------------------------------------------------------------
Art.   Bezeichnung                    Menge    Preis    Betrag   Pfand    Pfand
                                                Netto      Netto   Einz.  gesamt
------------------------------------------------------------------------------
{t}
** Leergutrücknahme **
{t2}------------------------------------------------------------------------------
Warenwert netto                                          {f(W):>10}
Pfand Lieferung                                                          {f(P):>8}
Leergut Rücknahme                                                        {f(R):>8}
Leergutsaldo                                                             {f(P+R):>8}

Netto {f(N):>10}   MwSt 19,0 % {f(v):>9}
.ft CB
                                   Endbetrag EUR {f(T):>12}
.ft C

SEPA-Firmenlastschrift, Mandat HOL20417-02, Gläubiger-ID DE47ZZZ00000318842
Wir buchen obigen Betrag am 22.05.2025 von Ihrem Konto DE** **** **** **** **55 08
bei der VR-Bank Forchheim ab. Bitte sorgen Sie für Deckung.

Leergutstand Ihr Konto per 15.05.2025:  Kasten 20er 86  Kasten 12er 41  Keg 7
.sp 2
.ft H
.ps 7
.vs 9
Ware und Leergut bleiben unser Eigentum. Reklamationen nur bei Anlieferung. Nächster Liefertag: 21.05.2025 (Bestellschluss 20.05., 10 Uhr)
VR-Bank Forchheim, IBAN {g4(ib)}, BIC GENODEF1FOH     USt-IdNr. {ust('13270458')}     Steuer-Nr. 216/161/50342
Getränke Hollerbach KG, Sitz Forchheim, AG Bamberg HRA 8816, p.h.G. Georg Hollerbach
'''
out('de-getraenke.ms',txt)
subprocess.run("groff -Kutf8 -P-pa4 -Tps de-getraenke.ms | ps2pdf -sPAPERSIZE=a4 - ../de-getraenke.pdf",shell=True,check=True)
gold('de-getraenke','invoice',number='5081936',issued='2025-05-15',due='2025-05-22',amount=str(q(T)),currency='EUR',iban=ib,buyer='Gasthaus Zur Alten Schmiede Inh. Petra Lindl',seller='Getränke Hollerbach KG')
