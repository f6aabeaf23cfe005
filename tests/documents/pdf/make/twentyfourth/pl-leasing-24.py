from lib import *
N='pl-leasing'
ib=iban('10901362','6001447200219384'); ns=nip(897166420); nb=nip(599207713)
R=rows([('Rata leasingowa nr 14/48','1','','2314.18','23'),('Ubezpieczenie GAP -- rata','1','','61.20','zw'),('Opłata GPS','1','','39.00','23')])
n,v,g=tot(R); B=byrate(R); s=slow(g)
t=lambda x:m(x,'~')
write(N+'.tex',r'''\documentclass[9pt,a4paper]{extarticle}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[polish]{babel}\usepackage{lmodern}\usepackage[margin=2cm]{geometry}\usepackage{array}\renewcommand{\familydefault}{\sfdefault}\pagestyle{empty}\parindent0pt\begin{document}\shorthandoff{"}
\begin{minipage}[t]{.5\textwidth}{\bfseries Silesia Auto-Leasing}\\Silesia Auto-Leasing S.A.\\pl. Solny 4, 50-061 Wrocław\\NIP: '''+ns+r'''\\BDO: 000077120\end{minipage}\hfill\begin{minipage}[t]{.42\textwidth}\raggedright Korzystający / Nabywca:\\\textbf{Cukiernia Piernikowa Chata Sp.\ z o.o.}\\ul. Łagowska 15\\66-200 Świebodzin\\NIP: '''+nb+r'''\end{minipage}

\bigskip\hrule\bigskip
{\bfseries FAKTURA VAT NR 0514/LO/118823/2026}\hfill ORYGINAŁ

\medskip
\begin{tabular}{@{}ll@{\qquad}ll}
Data wystawienia: & 2026-05-04 & Nr umowy leasingu: & 118823/24/O z 2025-03-28\\
Data sprzedaży: & 2026-05-31 & Przedmiot leasingu: & Iveco Daily 35S16, rej. FSW 4KH21\\
Okres: & 2026-05-01 -- 2026-05-31 & Nr rejestrowy klienta: & 70041822\\
\end{tabular}

\bigskip
\begin{tabular}{|r|p{5.3cm}|r|c|r|r|}\hline
Lp & Tytuł opłaty & Netto PLN & Stawka & VAT PLN & Brutto PLN\\\hline
'''+''.join(f'{i} & {x[0]} & {t(x[4])} & {x[5]} & {t(x[6])} & {t(x[7])}\\\\\\hline\n' for i,x in enumerate(R,1))+
f'& \\textbf{{Razem}} & {t(n)} & & {t(v)} & \\textbf{{{t(g)}}}\\\\\\hline\n& w tym & {t(B["23"][0])} & 23\\% & {t(B["23"][1])} & {t(B["23"][2])}\\\\\n& & {t(B["zw"][0])} & zw & 0,00 & {t(B["zw"][2])}\\\\\\hline\n'+r'''\end{tabular}

\bigskip
\textbf{Wartość faktury: '''+t(g)+r'''~PLN}\\
Słownie: '''+f'{s[0]} {s[1]} {s[2]}/100'+r'''

\medskip
Sposób zapłaty: przelew. Zgodnie z par.~9 Ogólnych Warunków Leasingu termin płatności przypada 20.~dnia miesiąca, w którym wystawiono fakturę. Za datę zapłaty uważa się datę uznania rachunku Finansującego.

\medskip
Indywidualny numer rachunku do spłat umowy:\\
{'''+nrb(ib)+r'''} (Santander Bank Polska S.A.)

\bigskip
{\textbf{Harmonogram -- informacja (nie stanowi wezwania do zapłaty)}\\
\begin{tabular}{lrl}rata 15/48 & 2~314,18 netto & 2026-06-20\\rata 16/48 & 2~314,18 netto & 2026-07-20\\wartość wykupu & 1~640,00 netto & 2029-03-31\end{tabular}

Odsetki od nieterminowych płatności: maksymalne ustawowe. Opłata za wezwanie do zapłaty: 50,00~PLN. Usługa finansowa GAP zwolniona na podst. art.~43 ust.~1 pkt~37 ustawy o VAT. Metoda kasowa: nie.

\vfill Silesia Auto-Leasing S.A., KRS 0000188420, Sąd Rejonowy dla Wrocławia-Fabrycznej, kapitał zakładowy 12~500~000,00~PLN. Dokument wygenerowany elektronicznie 2026-05-04 03:12. Strona 1/1}
\end{document}''')
run('pdflatex','-interaction=batchmode',f'-output-directory={OUT}',N+'.tex')
for e in('aux','log'): os.remove(f'{OUT}/{N}.{e}')
gold(N,'invoice',number='0514/LO/118823/2026',issued='2026-05-04',due='2026-05-20',amount=g,currency='PLN',iban=ib,buyer='Cukiernia Piernikowa Chata Sp. z o.o.',seller='Silesia Auto-Leasing S.A.')
