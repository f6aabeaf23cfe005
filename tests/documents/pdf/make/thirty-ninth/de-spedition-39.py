from common import *
L=[("Fracht 31411 Hollerbeck - 6330 Kufstein, 14 Pal. / 7.820 kg","1.140,00"),("Dieselfloater 9,5 % auf Fracht","108,30"),("Maut DE/AT","164,72"),("Palettentausch EUR, 14 Stueck","35,00"),("Standgeld 2 Std. ueber 2 Std. frei","110,00")]
n=sum(D(x[1].replace('.','').replace(',','.')) for x in L);v=r(n*D('.19'));b=n+v
ib=iban('DE','254513450049072216')
rows='\n'.join(f"{x[0].replace('ue','ü')}\t1\t{x[1]}" for x in L)
src=f'''.po 2.2c
.ll 17c
.pl 29.7c
.sp 1.2c
.ft CB
.ps 14
.vs 17
.nf
TRANSKONTOR WESERBERGLAND GMBH
.ft CR
.ps 9
.vs 11
Internationale Spedition - Lagerei - Zollabwicklung
Hafenstr. 60    31785 Hameln    Tel. 05151/555-40   Fax 555-44
.sp 3
Kartonagenwerk Hollerbeck              Rechnung       :  8810245
GmbH & Co. KG                          vom            :  19.02.2026
Am Ziegelhof 3                         Ihre Kd.-Nr.   :  44107
31411 Hollerbeck                       Unser Auftrag  :  HM-26-007731
                                       Sachbearbeiter :  D. Rausch
                                       Blatt          :  1
.sp 2
.ft CB
FRACHTRECHNUNG   -   Beträge in EUR
.ft CR
.sp
Leistungsdatum   : 11.02.2026 (Ladung)   13.02.2026 (Ablieferung)
Ihre Referenz    : LS 260209-18 / Abruf 4500071182
Absender         : Kartonagenwerk Hollerbeck, 31411 Hollerbeck
Empfänger        : Tiroler Frischeverpackung GmbH, A-6330 Kufstein
Frankatur        : frei Haus   Lieferklausel DAP Kufstein
LKW / CMR        : HM-TK 511 / CMR 0664128
.sp
.TS
tab(\t);
l r r
l r r.
Leistung	StS	Betrag
_
{rows}
_
Summe netto		{f(n)}
USt. 19,00 % (StS 1) aus {f(n)}		{f(v)}
=
\\f(CBRechnungsbetrag EUR\\fP		\\f(CB{f(b)}\\fP
.TE
.sp
Zahlungsziel: dreißig Tage nach Rechnungsdatum, rein netto.
Skontoabzug ist nicht zulässig.
.sp
Lademittelsaldo per 16.02.2026: 14 EUR-Paletten zu Ihren Lasten.
Bei Nichtrückführung bis 31.03.2026 berechnen wir 14,50 EUR je Stück.
.sp 2
.ps 7
.vs 9
Wir arbeiten ausschließlich auf Grundlage der Allgemeinen Deutschen Spediteurbedingungen 2017
(ADSp 2017). Hinweis: Die ADSp 2017 weichen in Ziffer 23 hinsichtlich des Haftungshöchstbetrages
für Güterschäden (§ 431 HGB) vom Gesetz ab: 8,33 SZR/kg; bei multimodalen Transporten unter
Einschluss einer Seebeförderung 2 SZR/kg; ferner 1,25 Mio. EUR je Schadenfall.
.sp
AG Hannover HRB 101772 - Gf. Karl-Heinz Brodtmann - USt-IdNr. DE116054483 - St.-Nr. 22/208/41173
Sparkasse Hamelner Land - IBAN {ib} - BIC NOLADE21HMH
'''
open('de-spedition.ms','w').write(src)
gold('de-spedition','invoice','Winsped (LIS)',number='8810245',issued='2026-02-19',due='2026-03-21',amount=str(r(b)),currency='EUR',iban=ib.replace(' ',''),buyer='Kartonagenwerk Hollerbeck GmbH & Co. KG',seller='TRANSKONTOR WESERBERGLAND GMBH')
