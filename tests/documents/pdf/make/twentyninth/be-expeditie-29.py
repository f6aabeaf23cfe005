from common import *
iban=iban_be('4052118837'); vat=btw_be('04379126'); cv=btw_be('08462071')
L0=[('Zeevracht Ningbo - Antwerpen 1x40HC','O','2480.00'),('BAF / LSS','O','312.00'),('THC Antwerpen','O','245.00')]
L21=[('Inklaring / aangifte IMA 26BEIM0004418273J1','E','78.50'),('Bijkomende tariefposten 4 x 6,25','E','25.00'),('Natransport Kaai 730 - Mechelen, incl. diesel','E','395.00'),('ISPS + havenkosten','E','18.40')]
V=[('Voorgeschoten invoerrechten (A00)','V','1164.82'),('Voorschotcommissie 1,5 %','E','17.47')]
z=sum(D(x[2]) for x in L0); e=sum(D(x[2]) for x in L21)+D('17.47'); vo=D('1164.82'); bt=r(e*D('.21')); tot=z+e+vo+bt
assert r(vo*D('.015'))==D('17.47')
gold('be-expeditie.pdf','invoice',number='2601/00387',issued='2026-01-14',due='2026-02-28',amount=tot,currency='EUR',iban=iban,buyer='Meubelfabriek Op de Beeck BV',seller='SCHELDEKAAI FORWARDING NV')
rows=''.join(f"{a}\t{k}\t{nl(b)}\n" for a,k,b in L0+L21+V)
open('be-expeditie.ms','w').write(f""".pl 29.7c
.po 2c
.ll 17c
.fam T
.ps 10
.vs 12.5
.nf
.nh
.sp 1c
.ps 17
\\fBSCHELDEKAAI FORWARDING NV\\fP
.ps 9
Expeditie - Douaneagentschap - Opslag
Noorderlaan 147 bus 9, B-2030 Antwerpen - Tel. +32 3 555 81 40
BTW BE {bep(vat)} - RPR Antwerpen, afd. Antwerpen - Vergunning vervoercommissionair 11-0452
.ps 10
.sp 1
.ta 9c
\tMeubelfabriek Op de Beeck BV
\tOude Liersebaan 212
\t2800 MECHELEN
\tBTW BE {bep(cv)}
.sp 1.5
.ps 14
\\fBFACTUUR  2601/00387\\fP
.ps 10
.sp .5
.ta 3.6c 8.5c 12.4c
Datum factuur\t14/01/2026\tOns dossier\tZI-26-00091 / KVB
Uw referte\tPO 45118 dd. 20/10/2025\tB/L nr.\tNGBANR5520174
Schip / reis\tMV Polder Star 548W\tContainer\tTLLU 518833-4
Vertrek (ETS)\t29/11/2025\tAankomst (ATA)\t06/01/2026
Aflevering\t09/01/2026, 8u30\tIncoterm\tFOB Ningbo
Colli / gewicht\t214 ctn / 11.480 kg\tGoederen\tstoelonderstellen
.sp 1
.TS
tab(	) expand;
lb cb rb
_ _ _
l c r.
Omschrijving	Code	Bedrag EUR
{rows}_
.TE
.sp .6
.ta 4.2c 8.6cR 12.4cR 16.8cR
\\fBBTW-overzicht\tMaatstaf\tBTW\tTotaal\\fP
O  art. 41 WBTW 0 %\t{nl(z)}\t0,00\t{nl(z)}
E  21 %\t{nl(e)}\t{nl(bt)}\t{nl(e+bt)}
V  uitgaven art. 28, 5°\t{nl(vo)}\t0,00\t{nl(vo)}
.sp .4
.ps 12
\\fBTotaal te voldoen\t\t\tEUR {nl(tot)}\\fP
.ps 10
.sp .6
Invoer-BTW verlegd (vergunning ET 14000), aan te geven in uw aangifte 01/2026.
Rekening: IBAN {sp(iban)} - BIC KREDBEBB - met vermelding van factuur en dossier.
.sp 1
.fi
.na
.ps 8
.vs 10
Uittreksel uit onze voorwaarden. \\fB1.\\fP Op al onze verrichtingen zijn de Algemene Belgische Expeditievoorwaarden van toepassing.
\\fB2.\\fP Klachten over deze factuur dienen ons schriftelijk te bereiken binnen de 8 dagen na factuurdatum.
\\fB3.\\fP Onze facturen zijn betaalbaar te Antwerpen zonder korting, ten laatste op de laatste dag van de maand die volgt op de maand van factuurdatum.
\\fB4.\\fP Nadien is van rechtswege een intrest van 8 % per jaar verschuldigd en een schadevergoeding van 10 % met een minimum van EUR 125,00.
\\fB5.\\fP Vrije tijd voor containers (demurrage) bedraagt 5 kalenderdagen na lossing; detentie wordt afzonderlijk en binnen 60 dagen gefactureerd.
""".replace('€','\\[Eu]'))
