from common import *
import subprocess
B=[('Explootkosten dagvaarding 14-01-2026',D('119.40')),('Informatiekosten BRP en Handelsregister',D('9.12')),('Salaris gemachtigde, 1 punt',D('305.00')),('Betekening vonnis en bevel 26-03-2026',D('123.17')),('Beslag onder derden (bank) 13-04-2026',D('151.68'))]
b=sum(x for _,x in B); v=q(b*D('.21')); gr=D('529.00'); vs=D('484.00'); T=b+v+gr-vs
rows='\n'.join(f"{o} & {eur(x)}\\\\" for o,x in B)
acc=g(nl('ABNA','051903377')); der=g(nl('ABNA','067730915'))
open('nl-deurwaarder.tex','w').write(r"""\documentclass[10pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp}\usepackage[top=18mm,left=27mm,right=25mm,bottom=15mm]{geometry}\usepackage{mathptmx}\pagestyle{empty}\parindent0pt\parskip5pt
\begin{document}
{\Large\textsc{Terpstra \& Olde Monnikhof}}\\{\small gerechtsdeurwaarders en incasso \textperiodcentered{} Brinkstraat 48, 7512 EC Enschede \textperiodcentered{} Postbus 1177, 7500 BD Enschede}
\vspace{9mm}

Tegelhandel Nijhuis B.V.\\t.a.v. mevrouw R. Nijhuis\\Ambachtsweg 9\\7572 BX\quad Oldenzaal
\vspace{5mm}

\begin{tabular}{@{}ll}Enschede & 6 mei 2026\\Dossiernummer & 25.117734 / RO\\Declaratienummer & D2026-01846\\Inzake & Nijhuis / Vloeren \& Meer Losser\\Uw kenmerk & deb. 2209, fact. 25-3381 en 25-3467\end{tabular}
\vspace{3mm}

Geachte mevrouw Nijhuis,

In bovengenoemde zaak heeft de kantonrechter te Almelo bij vonnis van 17 maart 2026 uw wederpartij, de heer J. Wolters h.o.d.n. Vloeren \& Meer Losser, veroordeeld tot betaling van \texteuro{} 6.912,40 aan hoofdsom, \texteuro{} 720,62 aan incassokosten en \texteuro{} 213,08 aan rente tot en met 31 december 2025. Het derdenbeslag van 13 april 2026 heeft vooralsnog \texteuro{} 1.040,00 getroffen; de bank moet uiterlijk 27 mei 2026 uitkeren. Dit bedrag ontvangen wij op onze kwaliteitsrekening """+der+r""" en dragen wij na ontvangst aan u af.

De tot op heden gemaakte kosten brengen wij u overeenkomstig onze opdrachtbevestiging van 11 december 2025 als volgt in rekening:

\renewcommand{\arraystretch}{1.2}\begin{tabular}{@{}p{105mm}r@{}}
 & \texteuro\\
"""+rows+r"""
\cline{2-2}
Belast met btw & """+eur(b)+r"""\\
Btw 21\% & """+eur(v)+r"""\\
Griffierecht rechtbank Overijssel (onbelast) & """+eur(gr)+r"""\\
\cline{2-2}
 & """+eur(b+v+gr)+r"""\\
Af: voorschotnota D2025-04410 d.d. 15 december 2025, incl. btw & """+eur(-vs)+r"""\\
\cline{2-2}
\textbf{Door u te voldoen} & \textbf{"""+eur(T)+r"""}\\
\end{tabular}

Wij verzoeken u dit bedrag binnen veertien dagen na heden te voldoen op rekening """+acc+r""" ten name van Terpstra \& Olde Monnikhof Gerechtsdeurwaarders B.V., onder vermelding van het declaratienummer. Verrekening met ge\"inde gelden vindt alleen op uw verzoek plaats.

Hoogachtend,\\[6mm]
mr. drs. H.J. Olde Monnikhof\\toegevoegd gerechtsdeurwaarder
\vfill
{\scriptsize Terpstra \& Olde Monnikhof Gerechtsdeurwaarders B.V. is ingeschreven in het handelsregister onder nummer 08133590. Btw-identificatienummer """+nlvat('80914420')+r""". Op onze dienstverlening zijn de algemene voorwaarden van de KBvG van toepassing. Klachten: Kamer voor Gerechtsdeurwaarders te Amsterdam.}
\end{document}""")
subprocess.run("pdflatex -interaction=batchmode nl-deurwaarder.tex >/dev/null; cp nl-deurwaarder.pdf ..; rm -f nl-deurwaarder.{pdf,aux,log}",shell=True,executable='/bin/bash'); print(b,v,T)
