from lib import *
N='at-steuerberater'
L=[('Laufende Buchhaltung 10--12/2025, Pauschale lt. Vereinbarung',D('780.00')),('Lohnverrechnung 10--12/2025, 6 Dienstnehmer inkl. Sonderzahlungen',D('414.00')),('Einspruch GPLB-Bescheid, Besprechung 11.12.2025, 2,5 Std. Klasse II \\`a 148,00',D('370.00')),('Nebenkosten (EDV, Porto) 3\\,\\%',r2(D('1564.00')*D('.03')))]
net=sum(x for _,x in L); ust=r2(net*D('.2')); bar=D('21.60'); tot=net+ust+bar
ib=iban('AT','2011182233904700'); 
rows='\n'.join(f'{t} & {de(x)}\\\\' for t,x in L)
t=r'''\documentclass[11pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[naustrian]{babel}\usepackage{mathptmx,tabularx,booktabs}\usepackage[left=25mm,right=22mm,top=20mm,bottom=18mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}
{\Large\bfseries Mag. Hofstätter \& Partner}\\{\small Steuerberatungsgesellschaft m.b.H. \textbullet\ 1080 Wien, Lerchenfelder Straße 402/5}\\[-2mm]\rule{\textwidth}{.4pt}

\vspace{14mm}
Firma\\Bäckerei Pschill KG\\Neustiftgasse 217\\1070 Wien

\vspace{8mm}\hfill Wien, am 27. Jänner 2026

\vspace{4mm}\textbf{\large HONORARNOTE Nr. 2026/0384}\hfill Klient: 11482 \quad SB: MH/ek

\vspace{3mm}Ihre UID: '''+atvat('5820417')+r'''\\Leistungszeitraum: Oktober bis Dezember 2025

\vspace{3mm}Für unsere Leistungen im obigen Zeitraum erlauben wir uns in Rechnung zu stellen:

\vspace{3mm}\begin{tabularx}{\textwidth}{Xr}\toprule Leistung & EUR\\\midrule '''+rows+r'''\midrule Honorar netto & '''+de(net)+r'''\\zuzüglich 20\,\% Umsatzsteuer & '''+de(ust)+r'''\\Barauslagen (Firmenbuchabfragen, Gerichtsgebühr), nicht steuerbar & '''+de(bar)+r'''\\\midrule\textbf{Gesamthonorar} & \textbf{'''+de(tot)+r'''}\\\bottomrule\end{tabularx}

\vspace{5mm}Zahlbar prompt nach Erhalt ohne jeden Abzug. Bitte geben Sie bei der Überweisung Ihre Klientennummer und die Nummer der Honorarnote an. Bei Zahlungsverzug werden Verzugszinsen in der Höhe von 9,2\,\% über dem Basiszinssatz verrechnet.

\vspace{5mm}Mit freundlichen Grüßen\\[2mm]Mag. Elisabeth Hofstätter

\vfill\footnotesize\rule{\textwidth}{.4pt}\\Erste Bank \textbullet\ IBAN '''+grp(ib)+r''' \textbullet\ BIC GIBAATWWXXX \textbullet\ UID '''+atvat('6713350')+r''' \textbullet\ FN 298114k, HG Wien\\Es gelten die Allgemeinen Auftragsbedingungen für Wirtschaftstreuhandberufe (AAB 2018).
\end{document}'''
gold(N,'invoice',number='2026/0384',issued='2026-01-27',due='2026-01-27',amount=str(tot),currency='EUR',iban=ib,buyer='Bäckerei Pschill KG',seller='Mag. Hofstätter & Partner Steuerberatungsgesellschaft m.b.H.')
import tempfile,shutil
d=tempfile.mkdtemp(); run('pdflatex','-interaction=nonstopmode','-output-directory',d,w(N+'.tex',t)); shutil.copy(f'{d}/{N}.pdf',OUT)
