from common import *
import subprocess
ib=iban('DE','265501050230194476')
L=[('21100','Beurkundungsverfahren (Gesellschafterbeschluss)','\\S\\S~97, 105, 108; 2,0 aus 30.000,00','250.00'),('24102','Fertigung eines Entwurfs (Handelsregisteranmeldung)','\\S\\S~119, 105; 0,5 aus 30.000,00','62.50'),('22114','Erzeugung von XML-Strukturdaten','\\S~112; 0,2 aus 30.000,00','25.00'),('32001','Dokumentenpauschale Papier (14 Seiten)','','2.10'),('32002','Dokumentenpauschale Datei (3 Dateien)','','4.50'),('32005','Auslagenpauschale Post und Telekommunikation','','20.00'),('32011','Auslagen Abruf Handelsregister','','4.50')]
s=sum(D(l[3]) for l in L);w=q(s*D('.19'));T=s+w
rows=''.join(a+' & '+b+(r' \newline {\small Geschäftswert nach '+c+'}' if c else '')+' & '+f(p)+'\\\\\n' for a,b,c,p in L)
tex=r'''\documentclass[11pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[ngerman]{babel}\usepackage{lmodern,textcomp,array}\usepackage[margin=25mm,top=20mm]{geometry}\parindent0pt\pagestyle{empty}
\begin{document}
\begin{center}{\Large\scshape Dr. Konrad Ebbinghaus}\\{\small Notar in Osnabrück}\end{center}
\vspace{4mm}{\footnotesize Notar Dr. Konrad Ebbinghaus $\cdot$ Heger-Tor-Wall 44 $\cdot$ 49078 Osnabrück}\\[3mm]
\begin{minipage}[t]{90mm}Lüttke Fördertechnik GmbH\\z.\,Hd. der Geschäftsführung\\Am Speicher 7\\49090 Osnabrück\end{minipage}\hfill
\begin{minipage}[t]{62mm}\small Osnabrück, den 14.\ April 2025\\[1mm]Sachbearbeiterin: Frau Nüßle\\Durchwahl: 0541 / 33 80 7-15\\Aktenzeichen: 25-00318 Nü/eb\\UR-Nr.: 412/2025\\Steuer-Nr.: 66/117/04921\end{minipage}

\vspace{14mm}{\large\bfseries Kostenberechnung Nr. 250713}\\{\small gemäß \S~19 des Gesetzes über Kosten der freiwilligen Gerichtsbarkeit für Gerichte und Notare (GNotKG)}

\vspace{3mm}Lüttke Fördertechnik GmbH -- Kapitalerhöhung und Satzungsänderung\\Beurkundung vom 2. April 2025, Leistungszeitraum: 26.03.2025 -- 11.04.2025

\vspace{4mm}\begin{tabular}{@{}p{16mm}p{108mm}>{\raggedleft\arraybackslash}p{26mm}@{}}\hline KV-Nr. & Bezeichnung & Betrag in \texteuro\\\hline
'''+rows+r'''\hline & Zwischensumme (netto) & '''+f(s)+r'''\\32014 & 19\,\% Umsatzsteuer & '''+f(w)+r'''\\\hline & \textbf{Rechnungsbetrag} & \textbf{'''+f(T)+r'''}\\\hline\end{tabular}

\vspace{5mm}Die Kosten sind sofort fällig. Ich bitte um Überweisung unter Angabe der Kostenberechnungsnummer auf mein Konto bei der Sparkasse Osnabrück, IBAN '''+g4(ib)+r''', BIC NOLADE22XXX.

\vspace{9mm}(Dr. Ebbinghaus)\\Notar

\vspace{4mm}{\footnotesize Rechtsbehelfsbelehrung: Gegen diese Kostenberechnung kann die Entscheidung des Landgerichts Osnabrück, Neumarkt 2, 49074 Osnabrück, beantragt werden (\S~127 GNotKG). Der Antrag ist nach Ablauf des Kalenderjahres, das auf das Jahr folgt, in dem die vollstreckbare Ausfertigung zugestellt ist, nicht mehr zulässig. Wird nicht binnen eines Monats nach Zustellung einer vollstreckbaren Ausfertigung gezahlt, sind Verzugszinsen von 5 Prozentpunkten über dem Basiszinssatz zu entrichten (\S~88 GNotKG).}
\end{document}'''
out('de-notar.tex',tex)
subprocess.run("pdflatex -interaction=nonstopmode de-notar.tex >/dev/null && gs -q -o ../de-notar.pdf -sDEVICE=pdfwrite de-notar.pdf ; rm de-notar.pdf; rm -f de-notar.aux de-notar.log",shell=True)
gold('de-notar','invoice',number='250713',issued='2025-04-14',due='2025-04-14',amount=str(T),currency='EUR',iban=ib,buyer='Lüttke Fördertechnik GmbH',seller='Notar Dr. Konrad Ebbinghaus')
