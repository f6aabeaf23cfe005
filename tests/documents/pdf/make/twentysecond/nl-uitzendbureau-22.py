from h import *
G=iban('NL','ABNA0990418327')
L=[('A. Nowak','lasser','40,00','38.75'),('A. Nowak','overuren 125\\%','4,00','46.90'),('R. el Idrissi','monteur','38,50','34.20'),('J. Bakker','magazijn','24,00','29.95'),('J. Bakker','reiskosten km','210,00','0.23')]
am=[r(D(q.replace(',','.'))*D(p)) for *_,q,p in L]; sub=sum(am); btw=r(sub*D('.21')); tot=sub+btw; g=r(tot*D('.25')); v=tot-g
rows='\n'.join(f'{a} & {b} & {q} & {e(p)} & {e(m)}\\\\' for (a,b,q,p),m in zip(L,am))
s=r'''\documentclass[10pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[margin=2cm]{geometry}\usepackage{helvet}\usepackage{textcomp}\usepackage{booktabs}\renewcommand{\familydefault}{\sfdefault}\parindent0pt\pagestyle{empty}
\begin{document}
{\Large\textbf{VAKWERK UITZENDGROEP}} \hfill vestiging Deventer\\[2pt]\hrule\vspace{6mm}
\begin{minipage}[t]{.5\textwidth}Metaalbedrijf Ter Horst B.V.\\Postbus 118\\7400 AC Deventer\end{minipage}\begin{minipage}[t]{.5\textwidth}\begin{tabular}{@{}ll}Fact.nr.&\textbf{U4625-00917}\\Fact.datum&19-11-2025\\Week&46 (10-11 t/m 16-11-2025)\\Inlener&22904\\Uw ref.&Project 2025-331\end{tabular}\end{minipage}

\vspace{10mm}\textbf{Factuur uitzendkrachten}

\vspace{3mm}\begin{tabular*}{\textwidth}{@{\extracolsep{\fill}}llrrr}\toprule Uitzendkracht&Functie / soort&Aantal&Tarief&Bedrag\\\midrule
'''+rows+rf'''
\midrule &&&Totaal excl.&{e(sub)}\\&&&BTW 21\%&{e(btw)}\\&&&\textbf{{Totaal incl.}}&\textbf{{\texteuro\ {e(tot)}}}\\\bottomrule\end{{tabular*}}

\vspace{{8mm}}Wij verzoeken u als volgt te betalen (Wet ketenaansprakelijkheid, loonsom in factuur \texteuro\ {e(sub*D('.62'))}):

\vspace{{3mm}}\begin{{tabular}}{{|l|l|r|l|}}\hline Rekening&IBAN&Bedrag&Termijn\\\hline Bankrekening&{ib('NL90ABNA0842207163')}&{e(v)}&8 dgn na fact.datum\\\hline G-rekening (25\%)&{ib(G)}&{e(g)}&8 dgn na fact.datum\\\hline\end{{tabular}}

\vspace{{5mm}}Omschrijving: U4625-00917 / 22904 / week 46-2025

\vfill\footnotesize Vakwerk Uitzendgroep B.V., Brink 22, 7411 BR Deventer. KvK 38024417. Btw NL805622810B01. Lhnr. 8056.22.810.L01. SNA-gecertificeerd (NEN 4400-1), SNCU-register. Op al onze diensten zijn de ABU-voorwaarden van toepassing. Klachten over uren binnen 5 dagen na factuurdatum.
\end{{document}}'''
open('nl-uitzendbureau.tex','w').write(s); run('pdflatex','-interaction=batchmode','-output-directory',OUT,'nl-uitzendbureau.tex')
for x in('aux','log'): os.remove(f'{OUT}/nl-uitzendbureau.{x}')
gold('nl-uitzendbureau',number='U4625-00917',issued='2025-11-19',due='2025-11-27',amount=tot,iban='NL90ABNA0842207163',buyer='Metaalbedrijf Ter Horst B.V.',seller='Vakwerk Uitzendgroep B.V.')
