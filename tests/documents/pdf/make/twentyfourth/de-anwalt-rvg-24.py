from common import *
N='de-anwalt-rvg'; IB=iban(70150000,1004471203); AN=iban(70150000,1004471260)
g=r(D('817.00')*D('1.3'))
e=r(D('817.00')*D('1.2')); z=g+e+20+D('12.00'); tax=r(z*D('.19')); br=z+tax; vor=D('595.00'); rest=br-vor
T=r'''\documentclass[10.5pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[ngerman]{babel}\usepackage{mathptmx,textcomp,tabularx}\usepackage[left=25mm,right=20mm,top=16mm,bottom=14mm]{geometry}\input{glyphtounicode}\pdfgentounicode=1\parindent0pt\parskip5pt\pagestyle{empty}\begin{document}
\begin{center}{\LARGE\scshape Dr. Lindacher \& Moosburger}\\[2pt]{\small Rechtsanwälte in Partnerschaft mbB}\end{center}\hrule\bigskip
\begin{minipage}[t]{95mm}{\tiny Dr. Lindacher \& Moosburger PartmbB, Sendlinger-Tor-Platz 40, 80336 München}\par\bigskip Schreinerei Obermeier GmbH\\z.\,Hd. Herrn Geschäftsführer Obermeier\\Gewerbering 5\\85659 Forstern\end{minipage}\hfill
\begin{minipage}[t]{62mm}\small Korbinian Moosburger\\Fachanwalt für Bau- und Architektenrecht\\[3pt]Telefon 089 4471203-0\\kanzlei@lindacher-moosburger.example\\[3pt]München, 24.03.2026\\Unser Az.: 412/25 M/hk\\(bitte stets angeben)\end{minipage}
\vspace{14mm}

\textbf{Obermeier ./. Wohnbau Isen GmbH\\wegen Werklohnforderung -- LG Landshut, 43 O 1187/25 (Termin vom 05.03.2026)}

\textbf{Kostenrechnung Nr. 2600214}\hfill Leistungszeitraum: 15.09.2025 -- 17.03.2026

Sehr geehrter Herr Obermeier,

in vorbezeichneter Angelegenheit berechnen wir unsere Vergütung gemäß §§ 2, 13 RVG wie folgt:

\begin{tabularx}{\textwidth}{@{}Xrr@{}}Gegenstandswert: 18.500,00 EUR&&\\[4pt]1,3 Verfahrensgebühr, Nr. 3100 VV RVG&&@g@ EUR\\1,2 Terminsgebühr, Nr. 3104 VV RVG&&@e@ EUR\\Pauschale für Post und Telekommunikation, Nr. 7002 VV RVG&&20,00 EUR\\Dokumentenpauschale (24 Seiten à 0,50 EUR), Nr. 7000 VV RVG&&12,00 EUR\\\cline{3-3}Zwischensumme netto&&@z@ EUR\\19 \% Umsatzsteuer, Nr. 7008 VV RVG&&@t@ EUR\\\cline{3-3}Summe&&@b@ EUR\\abzüglich Vorschuss, Rechnung Nr. 2500731 vom 18.09.2025 (netto 500,00 EUR, USt. 95,00 EUR)&&$-$@v@ EUR\\\cline{3-3}\textbf{Noch zu zahlen}&&\textbf{@r@ EUR}\end{tabularx}

Der Betrag ist mit Zugang dieser Rechnung sofort zur Zahlung fällig. Wir bitten um Überweisung unter Angabe der Rechnungsnummer ausschließlich auf unser Geschäftskonto bei der Stadtsparkasse München, IBAN @i@, BIC SSKMDEMMXXX.

Über den Kostenfestsetzungsantrag vom 17.03.2026 werden wir Sie unterrichten. Die vom Gericht verauslagten Kosten von 1.065,00 EUR wurden bereits am 22.09.2025 von Ihnen beglichen.

Mit freundlichen Grüßen\\[10mm]Korbinian Moosburger\\Rechtsanwalt

\vfill\hrule\smallskip{\scriptsize Partnerschaftsregister AG München PR 4471 \textbullet{} USt-IdNr. @u@ \textbullet{} Steuer-Nr. 146/447/12033 \textbullet{} Gerichtsfach 218\\Anderkonto (nur für Fremdgelder, nicht für Honorar): IBAN @a@ \textbullet{} Bürozeiten Mo--Do 8.30--17.00 Uhr, Fr 8.30--14.00 Uhr}
\end{document}'''
for k,x in dict(g=f(g),e=f(e),z=f(z),t=f(tax),b=f(br),v=f(vor),r=f(rest),i=sp(IB),a=sp(AN),u=ust(28144712)).items(): T=T.replace(f'@{k}@',x)
open(f'{HERE}/{N}.tex','w').write(T); run('pdflatex','-interaction=nonstopmode','-output-directory',OUT,f'{N}.tex')
for x in ('aux','log'): os.remove(f'{OUT}/{N}.{x}')
gold(N,'invoice',number='2600214',issued='2026-03-24',due='2026-03-24',amount=rest,currency='EUR',iban=IB,buyer='Schreinerei Obermeier GmbH',seller='Dr. Lindacher & Moosburger PartmbB')
