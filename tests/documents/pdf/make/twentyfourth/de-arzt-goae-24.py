from common import *
P=D('0.0582873')
L=[('04.02.26','1','Beratung, auch telefonisch',80,'2,3'),('','7','Vollst. körperl. Untersuchung, Organsystem Brustorgane',160,'2,3'),('','250','Blutentnahme, Vene',40,'1,8'),('','3550','Blutbild und Blutbildbestandteile',60,'1,15'),('','3501','Blutkörperchensenkungsgeschwindigkeit (BKS, BSG)',60,'1,15'),
('11.02.26','5','Symptombezogene Untersuchung',80,'2,3'),('','651','Elektrokardiogr. Untersuchung in Ruhe, mind. 9 Abl.',253,'1,8'),('','605','Ruhespirographische Untersuchung',242,'1,8'),('','605a','Darstellung der Flußvolumenkurve',140,'1,8'),
('25.02.26','3','Eingehende Beratung, mind. 10 Minuten',150,'3,5'),('','','Begr.: überdurchschnittl. Zeitaufwand wg. Schulungsbedarf',0,''),('','75','Ausführl. schriftl. Krankheits- und Befundbericht',130,'2,3')]
tot=D(0);o=''
for d,z,t,p,f in L:
    if p:
        b=r(P*p*D(f.replace(',','.')));tot+=b;bs=de(b)
    else: bs=''
    o+='\t'.join([d,z,t,f,bs])+'\n'
ausl=D('3.80');tt=tot+ausl
open('de-arzt-goae.ms','w').write(f'''.pl 29.7c
.sp 1.3c
.po 2.2c
.ll 16.8c
.nh
.kern 0
.ft H
.ps 16
.vs 19
Dr. med. Henrike Aldag
.br
.ps 9
.vs 11.5
Fachärztin für Kinder- und Jugendmedizin · Kinderpneumologie
.br
Lindenstraße 41 · 31582 Nienburg (Weser)
.br
Tel. 05021 / 55 08 14 · Fax 05021 / 55 08 15
.br
Sprechzeiten Mo–Fr 8.00–12.00, Mo Di Do 15.00–17.30
.sp 2.5
.ps 7
Dr. H. Aldag, Lindenstr. 41, 31582 Nienburg
.br
.ps 10
.vs 13
.sp .4
.nf
Herrn
Carsten Wübbenhorst
Kirchdamm 3
31618 Liebenau
.sp 1.5
.ta 11c
\tNienburg, den 06.03.2026
.sp .8
.ps 12
.ft HB
Privatliquidation
.ft H
.ps 10
.sp .4
.ta 4.5c 9.3c 12.8c
Rechnungs-Nr.:\t\\fB4471/26-1\\fP\tPat.-Nr.:\t20887
Patient:\tWübbenhorst, Jule\tgeb. am:\t17.08.2017
Behandlung:\t04.02.2026 – 25.02.2026\tQuartal:\t1/2026
Diagnosen:\tJ45.0 G Allergisches Asthma bronchiale; J30.1 V Pollinosis
.sp .5
Für meine ärztlichen Bemühungen erlaube ich mir nach GOÄ zu berechnen:
.sp .5
.ta 2.1c 3.9c 14.3cR 16.7cR
.ft HB
Datum\tGOÄ\tLeistung\tFaktor\tBetrag EUR
.ft H
.sp -.6
\\l'16.8c'
.ta 2.1c 3.9c 14.3cR 16.7cR
{o}.sp -.5
\\l'16.8c'
.ta 16.7cR
Summe Honorar\t{de(tot)}
Sachkosten, Porto (§ 10 GOÄ)\t{de(ausl)}
.ft HB
Rechnungsbetrag\t{de(tt)}
.ft H
.sp -.5
\\l'16.8c'
.fi
.sp .6
Ich bitte um Überweisung des Betrages ohne Abzug unter Angabe der Rechnungsnummer
bis spätestens 05.04.2026. Die Zahlungspflicht besteht unabhängig von der Erstattung durch
Ihre Krankenversicherung oder Beihilfestelle. Spätestens 30 Tage nach Fälligkeit und Zugang dieser
Rechnung tritt Verzug gem. § 286 Abs. 3 BGB ein.
.sp .5
Umsatzsteuerfrei nach § 4 Nr. 14 UStG.
.sp 1
.nf
.ps 8
.vs 10
Bankverbindung: Deutsche Apotheker- und Ärztebank · IBAN {grp('DE76300606010208845513')} · BIC DAAEDEDDXXX
Steuer-Nr. 34/102/05518
''')
print('arzt',tt)
