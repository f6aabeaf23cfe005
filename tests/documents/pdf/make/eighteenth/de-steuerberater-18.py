from common import *
P=[("Aufstellung des Jahresabschlusses zum 31.12.2024 (§ 35 Abs. 1 Nr. 1a StBVV, Tab. B)","412.600,00","25/10","2318.00"),
("Erläuterungsbericht (§ 35 Abs. 1 Nr. 6 StBVV, Tab. B)","412.600,00","6/10","556.30"),
("Körperschaftsteuererklärung 2024 (§ 24 Abs. 1 Nr. 3 StBVV, Tab. A)","48.215,00","4/10","531.20"),
("Gewerbesteuererklärung 2024 (§ 24 Abs. 1 Nr. 5 StBVV, Tab. A)","46.900,00","3/10","382.80"),
("Umsatzsteuerjahreserklärung 2024 (§ 24 Abs. 1 Nr. 8 StBVV, Tab. A)","71.340,00","3/10","441.60"),
("E-Bilanz, Übermittlung (Zeitgebühr § 13 StBVV, 3 halbe Std. à 41,00)","","","123.00")]
fee=sum(D(p[3]) for p in P); aus=D('20.00'); net=fee+aus; vat=q(net*D('.19')); g=net+vat; vor=D('2380.00'); z=g-vor
rows='\n'.join(f"{t} & {w} & {z_} & {eu(x)}\\\\[2pt]" for t,w,z_,x in P)
tex=r"""\documentclass[10pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[ngerman]{babel}\usepackage{tabularx,booktabs,textcomp}\usepackage[margin=22mm,bottom=30mm]{geometry}\usepackage{charter}
\usepackage{fancyhdr}\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}\renewcommand{\footrulewidth}{.3pt}
\fancyfoot[C]{\scriptsize Weidemann Rohleder \& Partner mbB Steuerberater $\cdot$ Amtsgericht Kassel PR 318 $\cdot$ USt-IdNr. %s\\ Partner: Dipl.-Kfm. Uwe Weidemann StB, Antje Rohleder StBin $\cdot$ Steuerberaterkammer Hessen\\ Sparda-Bank West, IBAN %s, BIC GENODED1RST}
\parindent0pt\begin{document}
\begin{center}{\Large\scshape Weidemann Rohleder \& Partner mbB}\\[1mm]\textsc{Steuerberater}\\[1mm]\small Wilhelmshöher Allee 255 $\cdot$ 34131 Kassel $\cdot$ Telefon (05 61) 9 20 77-0 $\cdot$ Telefax -29\end{center}
\vspace{10mm}
Firma\\Hessen-Holz Fensterbau GmbH\\Am Sägewerk 4\\34292 Ahnatal
\vspace{8mm}

\hfill Kassel, den 17. November 2025\\
Mandanten-Nr.: 31462 \hfill Rechnung-Nr.: 2025/1146/WR

\vspace{5mm}\textbf{Honorarrechnung}

\vspace{2mm}
Für die in der Zeit vom 3. März 2025 bis 31. Oktober 2025 erbrachten Leistungen (Wirtschaftsjahr 2024) gestatten wir uns, gemäß Steuerberatervergütungsverordnung (StBVV) zu berechnen:

\vspace{4mm}\small
\begin{tabularx}{\textwidth}{Xrrr}\toprule Tätigkeit & Gegenstandswert & Satz & Gebühr EUR\\\midrule
%s
Auslagenpauschale gem. § 16 StBVV & & & 20,00\\\midrule
Zwischensumme & & & %s\\
19 \%% Umsatzsteuer & & & %s\\
Summe & & & %s\\
./. Vorschussrechnung 2025/0407/WR vom 14. April 2025 & & &\\ \quad (netto 2.000,00, USt 380,00), bezahlt am 25. April 2025 & & & $-$2.380,00\\\midrule
\textbf{Noch zu entrichten} & & & \textbf{%s}\\\bottomrule\end{tabularx}

\normalsize\vspace{6mm}
Wir bitten Sie höflich, den vorstehenden Betrag bis spätestens zum 5. Dezember 2025 unter Angabe der Mandanten- und Rechnungsnummer auf unser unten genanntes Konto anzuweisen.

\vspace{3mm}Zur Erinnerung: Die nächste Vorauszahlung zur Körperschaftsteuer (2.150,00 EUR) ist zum 10. Dezember 2025 an das Finanzamt zu leisten.

\vspace{5mm}Mit freundlichen Grüßen

\vspace{10mm}Antje Rohleder\\Steuerberaterin
\end{document}"""
vals=(devat('11329047'),iban('DE91370601932011984027'),rows,eu(net),eu(vat),eu(g),eu(z))
open('de-steuerberater.tex','w').write(tex%vals); print('stb',net,vat,g,z)
