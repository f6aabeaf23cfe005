from common import *
N='de-spedition-alt'; IB=iban(29050101,1044712033)
it=[('03.11.25','SDG 88120','Bremen - Kassel      6 PAL  2.840 kg','312.00'),('11.11.25','SDG 88194','Bremen - Fulda       4 PAL  1.910 kg','274.50'),('19.11.25','SDG 88271','Bremen - Kassel     11 PAL  5.220 kg','468.00')]
s=sum(D(a[3]) for a in it); df=r(s*D('.085')); mt=D('96.40'); st=D('45.00'); net=s+df+mt+st; tax=r(net*D('.19')); br=net+tax
L=[]
a=L.append
a('JANSSEN & ROHLFS  -  SPEDITION  LAGEREI  NAHVERKEHR'); a('Senator-Apelt-Str. 212    28197 Bremen    Tel. 0421/447120'); a('='*76); a('')
a('Janssen & Rohlfs Spedition KG, Senator-Apelt-Str. 212, 28197 Bremen'); a('')
for x,y in [('Firma','R E C H N U N G'),('Weserkork Handelsgesellschaft mbH',''),('z. Hd. Buchhaltung','Rechnungs-Nr.:   451178'),('Langemarckstr. 77','Datum........:   28.11.25'),('','Kunden-Nr....:    20338'),('28199 Bremen','Blatt........:        1')]: a(f'{x:<46}{y}')
a(''); a('Ihre Zeichen: WK-25/11      Unsere Zeichen: FR/jh      Sachb.: Hr. Freese'); a('')
a('Leistungszeitraum: 01.11.25 - 28.11.25'); a('Wir berechnen Ihnen für Beförderungen laut beiliegender Belege:'); a('')
a('-'*76); a(f"{'Datum':<10}{'Sendung':<12}{'Relation / Menge':<40}{'EUR':>14}"); a('-'*76)
for d,n,t,p in it: a(f'{d:<10}{n:<12}{t:<40}{f(p):>14}')
a(f"{'':62}{'-'*14}"); a(f"{'':10}{'Zwischensumme Frachten':<52}{f(s):>14}")
for t,p in [('Dieselfloater 8,5 % (Index Destatis 10/25)',df),('Maut lt. Tabelle',mt),('Standgeld 19.11. Kassel, 1,0 Std',st)]: a(f"{'':10}{t:<52}{f(p):>14}")
a(f"{'':62}{'-'*14}"); a(f"{'':10}{'Nettobetrag':<52}{f(net):>14}"); a(f"{'':10}{'19 % Umsatzsteuer':<52}{f(tax):>14}"); a(f"{'':62}{'='*14}"); a(f"{'':10}{'RECHNUNGSBETRAG  EUR':<52}{f(br):>14}"); a(f"{'':62}{'='*14}"); a('')
a('Zahlung: bis zum 15. des Folgemonats netto Kasse, ohne jeden Abzug.'); a(''); a('Paletten-Saldo zu Ihren Lasten per 28.11.25:  7 Euro-Flachpaletten'); a('(Tausch bis 31.01.26, danach Berechnung zu 14,50 EUR/St.)'); a('')
a('Wir arbeiten ausschließlich auf Grundlage der ADSp 2017. Diese beschränken'); a('in Ziffer 23 die gesetzliche Haftung für Güterschäden auf 8,33 SZR je kg.'); a('')
a('-'*76); a(f'Die Sparkasse Bremen     IBAN {sp(IB)}   BIC SBREDE22XXX'); a(f'AG Bremen HRA 14471   USt-ID {ust(11440712)}   St.-Nr. 71/447/12033'); a('p.h.G. Janssen & Rohlfs Verwaltungs-GmbH, Gf. Frauke Rohlfs')
src='.pl 29.7c\n.po 2c\n.ll 18c\n.nf\n.na\n.nh\n.ft CR\n.ps 10\n.vs 13\n.sp 1.2c\n'+'\n'.join(('\\&'+x.replace('\\','\\e').replace('-','\\-').replace("'","\\(aq")) if x else '.sp' for x in L)+'\n'
open(f'{HERE}/{N}.ms','w').write(src)
subprocess.run(f'groff -K utf8 -Tps -P-pa4 {N}.ms > x.ps && ps2pdf -sPAPERSIZE=a4 x.ps {OUT}/{N}.pdf && rm x.ps',shell=True,check=True,cwd=HERE)
gold(N,'invoice',number='451178',issued='2025-11-28',due='2025-12-15',amount=br,currency='EUR',iban=IB,buyer='Weserkork Handelsgesellschaft mbH',seller='Janssen & Rohlfs Spedition KG')
