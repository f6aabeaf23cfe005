from common import *
n='pl-wodociagi'; I=iban('10204795','wod'); sn=nip('ws'); bn=nip('wb')
v=Inv([('Dostawa wody','m$^3$',38,'5.62',8),('Odprowadzanie ścieków','m$^3$',38,'8.14',8),('Opłata abonamentowa (woda)','m-c',2,'6.90',8),('Opłata abonamentowa (ścieki)','m-c',2,'7.35',8)])
M=lambda x:m(x,'~')
rows='\n'.join(f'{i} & {a} & {u} & {k} & {M(p)} & {M(x)} & 8\\,\\% \\\\' for i,(a,u,k,p,x,r) in enumerate(v.l,1))
save(n,'tex',r'''\documentclass[10pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{lmodern}\usepackage[margin=2cm]{geometry}\pagestyle{empty}\parindent0pt\parskip4pt
\input{glyphtounicode}\pdfgentounicode=1
\begin{document}
{\large\bfseries Wodociągi i Kanalizacja Nadnoteckie Sp.~z~o.o.}\\ ul. Ujęcie 3, 64-980 Trzcianka\\ NIP '''+nipd(sn)+r''' \quad KRS 0000112876 \quad BDO 000009981\par\vspace{3pt}\hrule\bigskip\noindent
\begin{minipage}[t]{.5\textwidth}Nabywca:\\ \textbf{Piekarnia Kłos Zdzisław Burak}\\ ul. Młyńska 11\\ 64-980 Trzcianka\\ NIP '''+nipd(bn)+r'''\end{minipage}\hfill
\begin{minipage}[t]{.45\textwidth}\raggedleft Nr ewid. odbiorcy: 04-1187\\ Nr punktu: 04-1187/1\\ Wodomierz: 21-884120 (legalizacja do 2027)\\ Inkasent: 6\end{minipage}
\begin{center}\Large FAKTURA NR W/8814/01/2026\end{center}
Data wystawienia: 16-01-2026 \hfill Okres: od 12-11-2025 do 14-01-2026 \hfill Trzcianka

Odczyt poprzedni 12-11-2025: 1\,204 \qquad Odczyt bieżący 14-01-2026: 1\,242 \qquad Zużycie: 38 m$^3$

\begin{tabular}{|r|l|l|r|r|r|r|}\hline Lp. & Usługa & J.m. & Ilość & Cena netto & Netto zł & VAT \\ \hline
'''+rows+r'''
\hline \multicolumn{5}{|r|}{Razem netto} & '''+M(v.net)+r''' & \\ \multicolumn{5}{|r|}{Podatek VAT 8\,\%} & '''+M(v.vat)+r''' & \\ \multicolumn{5}{|r|}{\textbf{Wartość brutto}} & \textbf{'''+M(v.tot)+r'''} & \\ \hline\end{tabular}

\bigskip{\large\bfseries Kwota do zapłaty: '''+M(v.tot)+r''' zł}\\ Słownie: '''+slownie(v.tot)+r'''

Termin płatności: 14 dni od daty wystawienia faktury, na konto '''+ib(I,False)+r''' (PKO BP).

{\small Stan rozliczeń na dzień wystawienia: brak zaległości. Ostatnia wpłata: 341,20 zł dnia 28-11-2025. Taryfa zatwierdzona decyzją PO.RZT.70.112.2024, obowiązuje od 03-07-2024 do 02-07-2027. Planowany następny odczyt: ok. 16-03-2026. Reklamacje nie wstrzymują obowiązku zapłaty. e-BOK: ebok.wik-nadnoteckie.example}

\vfill{\footnotesize Dokument wystawiony komputerowo, bez podpisu. \hfill Str. 1 z 1}
\end{document}''')
gold(n,'invoice','W/8814/01/2026','2026-01-16','2026-01-30',v.tot,iban=I,buyer='Piekarnia Kłos Zdzisław Burak',seller='Wodociągi i Kanalizacja Nadnoteckie Sp. z o.o.')
