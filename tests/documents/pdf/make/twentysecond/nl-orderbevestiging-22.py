from h import *
L=[('10','HYD-4412','Hydrauliekpomp tandwiel 22 cc','2','318.60','wk 19'),('20','HYD-0087','Slangset 1/2" 2SN, 1.500 mm','8','27.45','wk 17'),('30','CYL-6320','Cilinder dubbelwerkend 63/35-400','1','412.00','wk 20')]
sub=sum(D(x[3])*D(x[4]) for x in L); btw=r(sub*D('.21')); tot=sub+btw
rows='\n'.join(f'{p} & {a} & {o} & {q} & {e(pr)} & {e(D(q)*D(pr))} & {w}\\\\' for p,a,o,q,pr,w in L)
s=r'''\documentclass[10pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[margin=2cm]{geometry}\usepackage{charter}\usepackage{textcomp}\parindent0pt\pagestyle{empty}
\begin{document}\raggedright
\textbf{\Large Noordhydro Techniek B.V.}\\Fultonweg 16, 8938 CC Leeuwarden

\vspace{10mm}Loonbedrijf Gebr. Sikkema\\Hegedyk 30\\9088 AH Wirdum

\vspace{8mm}\textbf{\large Orderbevestiging OB-26-20417}\\[3mm]
\begin{tabular}{ll}Orderdatum&16-04-2026\\Uw order&mail d.d. 15-04-2026\\Verkoper&T. Jansma\\Betaling&30 dagen na factuurdatum\\Levering&franco boven \texteuro\ 500\end{tabular}

\vspace{6mm}\begin{tabular}{rllrrrl}Pos&Artikel&Omschrijving&Aantal&Prijs&Bedrag&Levertijd\\\hline
'''+rows+rf'''
\hline\end{{tabular}}

\vspace{{5mm}}Orderbedrag excl. btw \texteuro\ {e(sub)} \quad btw 21\% \texteuro\ {e(btw)} \quad totaal \texteuro\ {e(tot)}

\vspace{{8mm}}Wij danken u voor uw opdracht, die wij uitvoeren zoals hierboven vermeld. Controleer de bevestiging en meld afwijkingen binnen 2 werkdagen. De factuur volgt na levering.

\vfill\small KvK 01118823 -- btw NL863704128B01 -- {ib('NL22RABO0361904428')} -- Metaalunievoorwaarden van toepassing
\end{{document}}'''
open('nl-orderbevestiging.tex','w').write(s); run('pdflatex','-interaction=batchmode','-output-directory',OUT,'nl-orderbevestiging.tex')
for x in('aux','log'): os.remove(f'{OUT}/nl-orderbevestiging.{x}')
gold('nl-orderbevestiging','order_confirmation')
