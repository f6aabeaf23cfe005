from common import *
ib=nl('INGB','67234410'.ljust(9,'0'));dg=nl('RABO','311902740')
h=D('685')+D('1150')+D('240');ko=r(h*D('.05'));bel=h+ko+D('17.40')
v=r(bel*D('.21'));onb=D('43.20')+D('85.15');tot=bel+v+onb;T=tot-D('750')
open('nl-notaris.tex','w').write(r"""\documentclass[11pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{mathpazo,textcomp,tabularx}
\usepackage[left=32mm,right=25mm,top=18mm,bottom=18mm]{geometry}\parindent0pt\parskip6pt\pagestyle{empty}\begin{document}
\begin{center}{\Large\scshape Van Rhijn \& Postma}\\[2pt]{\small\itshape notarissen en estate planners}\end{center}\vspace{8mm}
Sikkema Scheepsinterieurs Holding B.V.\\de heer T. Sikkema\\Zwettestraat 8\\8912 AV\ \ LEEUWARDEN\vspace{10mm}

Leeuwarden, 18 december 2025

\begin{tabular}{@{}ll}Declaratienummer&: D2025.2217\\Ons dossier&: 2025.001932.01/JP/mk\\Betreft&: statutenwijziging en levering aandelen, akten d.d.\ 11 december 2025\\Behandeld door&: mr.\ J.\ Postma\end{tabular}

{\bfseries DECLARATIE}

\begin{tabularx}{\textwidth}{@{}Xrr@{}}
\textit{Honorarium}\\Akte van statutenwijziging&\texteuro&685,00\\Akte van levering aandelen (40 aandelen)&\texteuro&1.150,00\\Aandeelhoudersregister bijwerken, besprekingen&\texteuro&240,00\\
Kantoorkosten 5\%&\texteuro&"""+n(ko)+r"""\\\textit{Belaste verschotten}\\Recherches handelsregister, CIR en BRP&\texteuro&17,40\\\cline{3-3}
&\texteuro&"""+n(bel)+r"""\\Omzetbelasting 21\%&\texteuro&"""+n(v)+r"""\\\textit{Onbelaste verschotten}\\Bijdrage kwaliteitsfonds en CDR&\texteuro&43,20\\Opgaaf en deponering Kamer van Koophandel&\texteuro&85,15\\\cline{3-3}
Totaal declaratie&\texteuro&"""+n(tot)+r"""\\Af: voorschot ontvangen op 24 november 2025&\texteuro&750,00\\\cline{3-3}\textbf{Door u te voldoen}&\texteuro&\textbf{"""+n(T)+r"""}\\\end{tabularx}
\vspace{3mm}

Wij verzoeken u beleefd het verschuldigde bedrag binnen veertien dagen na dagtekening van deze declaratie over te maken op onze kantoorrekening """+grp(ib)+r""" ten name van Van Rhijn \& Postma Notarissen B.V., onder vermelding van het declaratienummer. Gelieve hiervoor \emph{niet} de derdengeldenrekening te gebruiken.

Hoogachtend,\\[8mm]mr.\ J.\ Postma
\vfill{\footnotesize\begin{center}Van Rhijn \& Postma Notarissen B.V.\ $\cdot$ Lange Marktstraat 27, 8911 AD Leeuwarden $\cdot$ Postbus 311, 8901 BC Leeuwarden\\Telefoon 058-555 21 40 $\cdot$ KvK 01148263 $\cdot$ btw NL"""+rsin('81933020')+r"""B01 $\cdot$ Derdengelden: """+grp(dg)+r"""\\Op onze dienstverlening zijn de algemene voorwaarden van toepassing, waarin een beperking van aansprakelijkheid is opgenomen.\end{center}}
\end{document}""")
gold('nl-notaris','invoice',number='D2025.2217',issued='2025-12-18',due='2026-01-01',amount=T,currency='EUR',iban=ib,buyer='Sikkema Scheepsinterieurs Holding B.V.',seller='Van Rhijn & Postma Notarissen B.V.')
import subprocess;subprocess.run('pdflatex -interaction=batchmode -output-directory=src nl-notaris.tex >/dev/null; gs -q -dNOPAUSE -dBATCH -sDEVICE=pdfwrite -sOutputFile=../nl-notaris.pdf nl-notaris.pdf; rm nl-notaris.pdf; rm -f nl-notaris.aux nl-notaris.log',shell=True)
