from lib import *
g=q(D(817)*D('1.3'));t=D(20);k=D('23.50');n=g+t+k;v=q(n*D('.19'));vor=D('476.00');r=n+v-vor
open('de-rechtsanwaelte.tex','w').write(r"""\documentclass[10pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{lmodern,tabularx}\usepackage[a4paper,left=25mm,right=25mm,top=18mm,bottom=18mm]{geometry}\usepackage[ngerman]{babel}\parindent0pt\pagestyle{empty}\begin{document}
\begin{center}{\Large\textsc{Wessendorf \& Kallmeyer}}\\[1mm]{\small Rechtsanwälte · Fachanwälte · Notar · Partnerschaft mbB}\end{center}\hrule\vspace{8mm}
{\footnotesize Wessendorf \& Kallmeyer PartG mbB, Domhof 9, 49074 Osnabrück}\\[3mm]
\begin{minipage}[t]{.56\textwidth}Tischlerei Oltmanns GmbH\\z.\,Hd. Herrn Geschäftsführer Eike Oltmanns\\Industrieweg 3\\49565 Bramsche\end{minipage}\begin{minipage}[t]{.44\textwidth}\small\raggedleft Osnabrück, den 26. Februar 2026\\[1mm]Unser Zeichen: 00884/25 Ka/hs\\Sekretariat: Frau Hölscher\\Durchwahl: 0541 / 33 87 - 14\\(Bei Zahlung bitte Rechnungsnummer angeben)\end{minipage}

\vspace{10mm}\textbf{Oltmanns GmbH ./. Bauträger Nordhaus AG wegen Werklohn}\\Auftrag vom 03.11.2025

\vspace{4mm}\textbf{\large Kostenrechnung Nr. 26/00217}

\vspace{2mm}Leistungszeitraum: 03.11.2025 bis 19.02.2026\hfill Gegenstandswert: 18.400,00 EUR

\vspace{3mm}berechnet nach dem Rechtsanwaltsvergütungsgesetz (RVG)

\vspace{3mm}\begin{tabularx}{\textwidth}{Xrr}\hline
Geschäftsgebühr §§ 13, 14 RVG, Nr. 2300 VV RVG & 1,3 & %s EUR\\
Pauschale für Post- und Telekommunikation Nr. 7002 VV RVG & & %s EUR\\
Dokumentenpauschale Nr. 7000 Nr. 1 VV RVG (47 Seiten à 0,50 EUR) & & %s EUR\\\hline
Zwischensumme netto & & %s EUR\\
19\,\%% Umsatzsteuer Nr. 7008 VV RVG & & %s EUR\\\hline
Gesamtbetrag & & %s EUR\\
abzüglich Vorschuss gem. Rechnung Nr. 25/01893 vom 05.11.2025 (400,00 EUR zzgl. 76,00 EUR USt) & & $-$%s EUR\\\hline
\textbf{noch zu zahlen} & & \textbf{%s EUR}\\\hline\hline
\end{tabularx}

\vspace{5mm}Die Vergütung ist nach § 8 RVG fällig; wir bitten um sofortige Zahlung ohne Abzug auf unser Geschäftskonto bei der Sparkasse Osnabrück, IBAN %s. Zahlungen auf das Anderkonto sind nicht schuldbefreiend.

\vspace{3mm}Ein Verzug tritt spätestens 30 Tage nach Zugang dieser Rechnung ein (§ 286 Abs. 3 BGB). Die gegnerische Stellungnahmefrist läuft bis zum 20.03.2026; wir kommen hierauf unaufgefordert zurück.

\vspace{5mm}Mit freundlichen Grüßen

\vspace{12mm}Dr. Henning Kallmeyer\\Rechtsanwalt
\vfill\hrule\vspace{1mm}{\scriptsize Wessendorf \& Kallmeyer Rechtsanwälte PartG mbB · Sitz Osnabrück · AG Hannover PR 201884 · St.-Nr. 66/204/17733 · USt-IdNr. DE132905785\\Geschäftskonto: Sparkasse Osnabrück %s · BIC NOLADE22XXX · Anderkonto: Deutsche Bank %s · BIC DEUTDEHH\\Berufshaftpflicht: Allgäuer Versicherung AG, 80333 München · Zuständige Kammer: RAK Oldenburg}
\end{document}"""%(de(g),de(t),de(k),de(n),de(v),de(n+v),de(vor),de(r),ib('DE78265501050083114207'),ib('DE78265501050083114207'),ib('DE09700500000004718326')));print('de-rechtsanwaelte',r)
