from lib import *
import subprocess
N='de-notar'; ib=iban('DE','660501010022906614'); ust=deid('24518033')
pos=[('21100','Beurkundungsverfahren (Kaufvertrag), 2,0-Gebühr','385.000,00',D('1570.00')),('22110','Vollzugsgebühr, 0,5','385.000,00',D('392.50')),('22200','Betreuungsgebühr, 0,5','385.000,00',D('392.50')),('32001','Dokumentenpauschale, 42 Seiten','',D('6.30')),('32005','Auslagenpauschale Post/Telekommunikation','',D('20.00')),('32011','Grundbuchabrufe, 3 x 8,00 EUR','',D('24.00'))]
s=sum(x[-1] for x in pos); mw=q(s*D('.19')); tot=s+mw
rows=''.join(f'{a} & {b} & {c} & {de(d)}\\\\\n' for a,b,c,d in pos)
tex=r'''\documentclass[11pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[ngerman]{babel}\usepackage{mathptmx,tabularx}\usepackage[left=2.5cm,right=2cm,top=1.8cm,bottom=2cm]{geometry}\setlength{\parindent}{0pt}\setlength{\parskip}{5pt}\pagestyle{empty}\begin{document}
\begin{center}{\Large\textbf{Dr. Friederike Althoff}}\\ Notarin in Karlsruhe\\[2pt]\footnotesize Stephanienstraße 61 $\cdot$ 76133 Karlsruhe $\cdot$ Telefon 0721\,5553160 $\cdot$ Telefax 0721\,5553169\\Sprechzeiten nach Vereinbarung\end{center}\vspace{8mm}
\begin{minipage}[t]{9cm}Herrn\\Dr.-Ing. Marius Feldhaus\\Kaiserallee 119\\76185 Karlsruhe\end{minipage}\hfill\begin{minipage}[t]{6cm}\raggedleft Karlsruhe, den 3. März 2026\\[4pt]Rechnung Nr. 2026/00187\\UVZ-Nr. 412/2026\\Sachb.: Frau Ganter, App. 14\end{minipage}

\vspace{8mm}{\large\textbf{Kostenberechnung gemäß \S\S\ 3, 19 GNotKG}}

Kaufvertrag Feldhaus ./. Erbengemeinschaft Rombach über die Eigentumswohnung Nr. 7, Grundbuch von Karlsruhe Blatt 40\,118, Urkunde vom 19. Februar 2026 -- Kaufpreis 385.000,00 EUR, fällig nach gesonderter Mitteilung

\begin{tabularx}{\textwidth}{@{}l X r r@{}}\hline KV-Nr. & Gegenstand & Geschäftswert EUR & Betrag EUR\\\hline
'''+rows+r'''\hline & Zwischensumme & & '''+de(s)+r'''\\ 32014 & 19 \% Umsatzsteuer & & '''+de(mw)+r'''\\\hline & \textbf{Rechnungsbetrag} & & \textbf{'''+de(tot)+r'''}\\\hline\end{tabularx}

Ich darf Sie bitten, den Rechnungsbetrag \textbf{binnen zwei Wochen ab Rechnungsdatum} unter Angabe der Rechnungsnummer auf mein unten genanntes Geschäftskonto zu überweisen. Bitte überweisen Sie diesen Betrag \emph{nicht} zusammen mit dem Kaufpreis auf das Anderkonto.

Für die Kosten haften alle Beteiligten als Gesamtschuldner (\S\S\ 30, 32 GNotKG). Gerichtskosten für die Eintragung im Grundbuch sowie die Grunderwerbsteuer werden gesondert erhoben.

\vspace{10mm}gez. Dr. Althoff, Notarin

\vfill\footnotesize\textbf{Rechtsbehelfsbelehrung:} Gegen diese Kostenberechnung kann die Entscheidung des Landgerichts Karlsruhe, Hans-Thoma-Str. 7, 76133 Karlsruhe, beantragt werden (\S\ 127 GNotKG). Nach Ablauf des Kalenderjahres, das auf das Jahr folgt, in dem die vollstreckbare Ausfertigung der Kostenberechnung zugestellt ist, können neue Anträge nicht mehr gestellt werden. Als Nichtunternehmer haben Sie diese Rechnung zwei Jahre aufzubewahren (\S\ 14b UStG).\\\rule{\textwidth}{.3pt}
Geschäftskonto: Sparkasse Karlsruhe, IBAN '''+sp(ib)+r''', BIC KARSDE66XXX\hfill USt-IdNr. '''+ust+r'''
\end{document}'''
open(N+'.tex','w').write(tex)
subprocess.run(['pdflatex','-interaction=batchmode','-output-directory=..',N+'.tex'])
subprocess.run('rm -f ../*.aux ../*.log',shell=True)
gold(N,'invoice',number='2026/00187',issued='2026-03-03',due='2026-03-17',amount=str(tot),currency='EUR',iban=ib,buyer='Dr.-Ing. Marius Feldhaus',seller='Dr. Friederike Althoff')
