from h import *
c=D(1650);c2=r(c*D('.9'));ob=r(D('21.50')*22*2);ang=D(180);t=c+c2+ob+ang
open('pl-szkola.tex','w').write(r'''\documentclass[11pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[polish]{babel}\usepackage{lmodern}\usepackage[margin=25mm]{geometry}\usepackage{booktabs}\pagestyle{empty}\parindent0pt\begin{document}
\begin{center}{\scshape\Large Niepubliczna Szkoła Podstawowa ,,Pod Dębami''}\\[2pt]\small ul.\ Akademicka 30, 10-719 Olsztyn\quad NIP 739-626-68-67\quad tel.\ 89 000 14 52\\ organ prowadzący: Fundacja Edukacyjna Żołędzie\end{center}\hrule\bigskip
\hfill Olsztyn, 1 września 2025 r.\bigskip

{\large\bfseries RACHUNEK Nr 118/09/2025}\medskip

dla Państwa: \textbf{Joanna i Piotr Gawrońscy}\\ ul.\ Warmińska 5 m.\ 11, 10-544 Olsztyn\\ Uczniowie: Hanna (kl.\ IVb), Ignacy (kl.\ Ia)\medskip

\begin{tabular}{p{105mm}r}\toprule Tytuł opłaty & Kwota (zł)\\\midrule
Czesne za wrzesień 2025 -- Hanna & '''+f(c)+r'''\\
Czesne za wrzesień 2025 -- Ignacy (zniżka na drugie dziecko 10\%) & '''+f(c2)+r'''\\
Obiady: 22 dni $\times$ 2 osoby $\times$ 21,50 zł & '''+f(ob)+r'''\\
Zajęcia dodatkowe: język angielski -- konwersacje (Hanna) & '''+f(ang)+r'''\\\midrule
\textbf{Razem} & \textbf{'''+f(t)+r'''}\\\bottomrule\end{tabular}\medskip

Słownie złotych: '''+slow(t)+r'''.\\
Usługi edukacyjne zwolnione z podatku VAT (art.\ 43 ust.\ 1 pkt 26 lit.\ a ustawy).\bigskip

Zgodnie z \S\ 6 umowy o świadczenie usług edukacyjnych z 14.03.2025 r.\ opłaty wnosi się z góry, do 10.\ dnia miesiąca, którego dotyczy czesne. Wpisowe (800,00 zł) zostało opłacone 20.03.2025 r.\medskip

Rachunek szkoły: mBank? \relax

Prosimy o zgłaszanie nieobecności do godz.\ 8.00 -- odpis za obiady rozliczymy w październiku.\vspace{15mm}

\hfill\begin{minipage}{60mm}\centering \emph{Lucyna Rutkowska}\\\small sekretariat szkoły\end{minipage}
\end{document}'''.replace(r'Rachunek szkoły: mBank? \relax',r'Wpłaty: Alior Bank, nr konta 57 2490 0005 6441 8553 4578 6886, w tytule imię i nazwisko ucznia oraz miesiąc.'))
print('szkola',t)
