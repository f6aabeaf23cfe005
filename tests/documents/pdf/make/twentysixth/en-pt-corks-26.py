from common import *
ib='PT50'+nib('0035014200078912305'); n=int(''.join(str(int(c,36)) for c in ib[4:]+ib[:4])); assert n%97==1; print(ib)
I=[('RN4524EX','Natural cork stoppers 45x24 Extra, branded','60,000','MIL',60,24850),('RN4524SU','Natural cork stoppers 45x24 Superior, branded','40,000','MIL',40,17690),('CLI','Fire-branding plate (one-off)','1,000','UN',1,18000),('PORTES','Freight and insurance CIP Oakland','1,000','UN',1,61200)]
s=sum(q*p for *_,q,p in I); print(s)
e=lambda c:eu(c)
rows='\n'.join(f'{a}&{d}&{qs}&{u}&{e(p)}&0,00&M05&{e(q*p)}\\\\' for a,d,qs,u,q,p in I)
tex=r'''\documentclass[9pt,a4paper]{extarticle}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{helvet}\renewcommand\familydefault{\sfdefault}\usepackage[margin=15mm]{geometry}\usepackage{array,booktabs,textcomp}\parindent0pt\renewcommand\arraystretch{1.15}\pagestyle{empty}\begin{document}\footnotesize
\begin{minipage}[t]{.5\textwidth}{\large\bfseries Corticeira Vale do Caima, Lda}\\Rua da Lavoura 418\\4520-114 Santa Maria da Feira\\Portugal\\VAT No.: PT'''+nif('50817264')+r'''\\Share capital 125.000,00 EUR\\C.R.C. Santa Maria da Feira\end{minipage}\hfill
\begin{minipage}[t]{.42\textwidth}\vspace{10mm}Messrs.\\[2pt]\textbf{Anderson Ridge Cellars, Inc.}\\2250 Dry Creek Road\\Healdsburg, CA 95448\\United States of America\end{minipage}

\vspace{8mm}{\bfseries\normalsize Invoice FT 2026A/317}\hfill Original\\ATCUD: JFX7K2RD-317\hfill Page 1/1

\vspace{4mm}\begin{tabular}{|l|l|l|l|l|l|}\hline\bfseries Your VAT No.&\bfseries Your reference&\bfseries Currency&\bfseries Exchange&\bfseries Date&\bfseries Due date\\ --&PO 25-1108&EUR&1,00&2026-01-22&2026-03-23\\\hline\end{tabular}\\[4mm]
\begin{tabular}{|l|l|l|l|}\hline\bfseries Customer disc.&\bfseries Fin. discount&\bfseries Payment condition&\bfseries Customer\\0,00&0,00&60 days from invoice date&C0481\\\hline\end{tabular}

\vspace{4mm}\begin{tabular}{@{}l p{62mm} r l r r r r@{}}\toprule\bfseries Item&\bfseries Description&\bfseries Qty.&\bfseries Un.&\bfseries Unit price&\bfseries Disc.&\bfseries VAT&\bfseries Net value\\\midrule
'''+rows+r'''
\bottomrule\end{tabular}

\vspace{3mm}Lots 25/3381-A, 25/3381-B. TCA releasable $<$ 0,5 ng/l, certificate attached. HS 4503 10 10. Gross weight 412 kg, 10 cartons on 1 pallet.

\vspace{55mm}x8Kd-Processado por programa certificado n.\textordmasculine\ 0031/AT / Processed by certified software\\[1mm]\rule{\textwidth}{.4pt}

\begin{minipage}[t]{.52\textwidth}\textbf{VAT summary}\\\begin{tabular}{@{}lrrl@{}}Rate&Incidence&VAT&Exemption reason\\0,00&'''+e(s)+r'''&0,00&M05 - Art. 14 CIVA\end{tabular}\\[3mm]Loading: Our premises, 2026-01-22 14:30\\Unloading: Client address\\The goods were placed at the disposal of the customer on 2026-01-22\end{minipage}\hfill
\begin{minipage}[t]{.4\textwidth}\begin{tabular}{@{}l r@{}}Goods/Services&'''+e(s)+r'''\\Commercial discounts&0,00\\Additional financial disc.&0,00\\Freight&0,00\\VAT&0,00\\\midrule\bfseries Total ( EUR )&\bfseries '''+e(s)+r'''\end{tabular}\end{minipage}

\vspace{5mm}Bank: Caixa Geral de Dep\'ositos\quad IBAN: '''+grp(ib)+r'''\quad SWIFT: CGDIPTPL\\Tel. +351 256 555 018\quad export@valedocaima.example
\end{document}'''
open('en-pt-corks.tex','w').write(tex)
subprocess.run(['pdflatex','-interaction=batchmode','-output-directory=src','en-pt-corks.tex'],check=True,capture_output=True)
os.replace('en-pt-corks.pdf',out('en-pt-corks'))
for x in('aux','log'): os.remove('en-pt-corks.'+x)
