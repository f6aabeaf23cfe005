from common import *
L=[('25110862','Etiketten Zwarte Hoeve Tripel 33 cl\\newline\\footnotesize 4/0 + folie, PP wit, op rol 76 mm','40.000','28,40/1000',D('28.40')*40),('25110863','Bierviltjes rond 94 mm, 2-zijdig 2/2','25.000','31,50/1000',D('31.50')*25),('25110871','Vouwkartons 6-pack (herdruk)\\newline\\footnotesize incl. stans nr. S-4418','3.000','0,214',D('0.214')*3000),('','Transport, levering 12/11/25 -- bon 60447','1','45,00',D(45))]
L=[x[:4]+(r(x[4]),) for x in L]
g=sum(x[4] for x in L);kc=r(g*D('.02'));mvh=g-kc;v=r(mvh*D('.21'));t=g+v
rows=''.join(f'{a} & {b} & {c} & {d} & {nl(e)}\\\\[3pt]\n' for a,b,c,d,e in L)
open('be-drukkerij.tex','w').write(r'''\documentclass[10pt]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp,helvet,array,tabularx}\usepackage[a4paper,left=18mm,right=18mm,top=14mm,bottom=14mm]{geometry}
\renewcommand\familydefault{\sfdefault}\pagestyle{empty}\parindent0pt\begin{document}
{\Huge\bfseries vanlerberghe} {\large drukwerk \& verpakking}\hfill{\footnotesize Drukkerij Vanlerberghe bv}\\[-2pt]
\rule{\textwidth}{2pt}\\
{\footnotesize Mandellaan 61 -- B-8800 Roeselare \hfill BTW BE 0418.772.655 -- RPR Gent, afd. Kortrijk\\
tel. +32 51 80 41 17 -- info@vanlerberghe-druk.example \hfill IBAN BE12 7380 2918 4692 -- BIC KREDBEBB}
\vspace{10mm}

\hspace*{95mm}\begin{minipage}{75mm}Brouwerij De Zwarte Hoeve nv\\Boekhouding\\Steenakkerstraat 140\\8690 Alveringem\\BTW BE 0533.184.650\end{minipage}
\vspace{8mm}

{\LARGE FACTUUR}\\[4pt]
\begin{tabularx}{\textwidth}{|X|X|X|X|X|}\hline \footnotesize Nummer&\footnotesize Datum&\footnotesize Klantnr.&\footnotesize Uw bestelbon&\footnotesize Verkoper\\ 2503187&18/11/25&04410&PO-1182 / 29.10.25&K. Deprez\\\hline\end{tabularx}\\[5mm]
\begin{tabularx}{\textwidth}{@{}l X r r r@{}}\hline Order&Omschrijving&Oplage&Prijs&Bedrag EUR\\\hline
'''+rows+r'''\hline\end{tabularx}
\vspace{4mm}

\footnotesize Meer- of minlevering van 5\,\% wordt als normaal aanvaard. Drukproef goedgekeurd door klant op 04/11/25.\normalsize
\vfill
\begin{tabularx}{\textwidth}{|X|X|X|X|X|X|}\hline\footnotesize Goederen&\footnotesize Kontantkorting&\footnotesize Maatstaf v. h.&\footnotesize BTW \%&\footnotesize BTW bedrag&\footnotesize\bfseries TOTAAL EUR\\
'''+f'{nl(g)}&{nl(kc)}&{nl(mvh)}&21&{nl(v)}&\\bfseries {nl(t)}'+r'''\\\hline\end{tabularx}\\[3mm]
Betalingsvoorwaarden: 8 dagen factuurdatum 2\,\% KK, 30 dagen factuurdatum netto\\
Bij betaling v\'o\'or 27/11/25: EUR '''+nl(t-kc)+r'''\\
Gelieve te vermelden: 2503187 / 04410\\[3mm]
\scriptsize Bij niet-betaling op de vervaldag is van rechtswege en zonder ingebrekestelling een intrest van 10\,\% per jaar verschuldigd, evenals een forfaitaire schadevergoeding van 12\,\% met een minimum van 125,00 EUR. Klachten dienen binnen de 8 dagen na ontvangst schriftelijk te gebeuren. Enkel de rechtbanken van Kortrijk zijn bevoegd. Clich\'es, stansen en digitale bestanden blijven eigendom van de drukker. Btw over kontantkorting: art. 28, 1\textdegree{} W.Btw.\hfill blz. 1/1
\end{document}''')
import subprocess;subprocess.run('nice -n 10 pdflatex -interaction=batchmode be-drukkerij.tex >/dev/null; mv be-drukkerij.pdf ..; rm -f be-drukkerij.aux be-drukkerij.log',shell=True)
print('be-drukkerij',t,t-kc)
