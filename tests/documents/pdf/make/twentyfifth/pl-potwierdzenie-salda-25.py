from lib import *
N='pl-potwierdzenie-salda'
rows=[('FS/3318/10/2025','17.10.2025','16.11.2025','2 952,00'),('FS/3640/11/2025','21.11.2025','21.12.2025','4 181,63'),('FKOR/102/12/2025','04.12.2025','--','-418,20'),('FS/3811/12/2025','12.12.2025','11.01.2026','1 107,00')]
tot=sum(D(r[3].replace(' ','').replace(',','.')) for r in rows)
t='\n'.join(f'{i} & {a} & {b} & {c} & {e.replace("-","$-$") if e[0]=="-" else e} & \\\\\\hline' for i,(a,b,c,e) in enumerate(rows,1))
IB=iban('1320111','0214477020000001')
tex=r'''\documentclass[10pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[polish]{babel}\usepackage{lmodern}\usepackage[margin=22mm]{geometry}\pagestyle{empty}\parindent0pt
\begin{document}
\textbf{Okna i Rolety Świętokrzyskie S.A.}\hfill Kielce, 15 stycznia 2026 r.\\ul. Zagnańska 164, 25-563 Kielce\\NIP '''+nip('959110283')+r'''\\Dział Księgowości, tel. 41 555 07 20

\vspace{8mm}\hfill\begin{minipage}{70mm}Przedsiębiorstwo Remontowe Ciepły Kąt\\Jadwiga Wrona i Synowie s.c.\\ul. Kościuszki 30\\28-200 Staszów\\NIP '''+nip('866105340')+r'''\end{minipage}

\vspace{8mm}\begin{center}\Large\textbf{Potwierdzenie salda}\\\normalsize na dzień 31.12.2025 r.\quad nr PS/0214/2025\end{center}
Stosownie do art. 26 ust. 1 pkt 2 ustawy z dnia 29 września 1994 r. o rachunkowości prosimy o potwierdzenie zgodności salda figurującego w naszych księgach na koncie \textbf{201-00477}:

\medskip\renewcommand{\arraystretch}{1.4}\begin{tabular}{|r|l|l|l|r|r|}\hline Lp. & Nr dokumentu & Data wyst. & Termin płatn. & Winien (Wn) & Ma\\\hline
'''+t+r'''
 & & & \textbf{Saldo} & \textbf{'''+m(tot)+r'''} & 0,00\\\hline\end{tabular}

\medskip Saldo na dobro: \textbf{nasze} \quad kwota: \textbf{'''+m(tot)+r''' PLN}\\Słownie: '''+words(tot)+r'''

\medskip Prosimy o odesłanie odcinka B w ciągu 14 dni od daty otrzymania. Brak odpowiedzi uważamy za potwierdzenie zgodności. Niniejsze pismo nie jest wezwaniem do zapłaty. Rachunek spółki: '''+nrb(IB)+r'''.

\vspace{14mm}\hfill\begin{minipage}{60mm}\centering\dotfill\\Główna księgowa Aneta Biskup\end{minipage}

\vspace{8mm}\hrule\vspace{3mm}\textbf{ODCINEK B} -- odpowiedź do PS/0214/2025\\[2mm]Saldo w kwocie \dotfill\ zgodne / niezgodne$^*$ z powodu \dotfill\\[8mm]\hspace*{90mm}\dotfill\\\hspace*{100mm}(data, pieczęć i podpis kontrahenta)\\{\footnotesize $^*$ niepotrzebne skreślić \hfill Symfonia Finanse i Księgowość}
\end{document}'''
open(f'{SRC}/{N}.tex','w').write(tex)
subprocess.run(['pdflatex','-interaction=batchmode','-output-directory','',f'{SRC}/{N}.tex'],capture_output=True)
for e in('aux','log'):
    try: os.remove(f'{OUT}/{N}.{e}')
    except OSError: pass
gold(N,'statement_of_account')
