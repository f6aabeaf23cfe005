from common import *
ib=iban('25050180','910338472'); ibv=iban('25190001','604411900')
f=[('21100','Beurkundungsverfahren (2,0), Tab.~B','385.000,00','1570.00'),('22110','Vollzugsgebühr (0,5)','385.000,00','392.50'),('22200','Betreuungsgebühr (0,5)','385.000,00','392.50'),('32001','Dokumentenpauschale, 64 Seiten zu 0,15 EUR','','9.60'),('32005','Post- und Telekommunikationspauschale','','20.00'),('32011','Grundbuchabrufe, 2 zu 8,00 EUR (Auslagen)','','16.00')]
N=sum(D(x[3]) for x in f); mw=q(N*D('.19')); br=N+mw
rows='\n'.join(f"{a} & {b} & {g} & {de(v)}\\\\" for a,b,g,v in f)
w('de-notarin-kostenberechnung.tex',r"""\documentclass[11pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[ngerman]{babel}\renewcommand{\rmdefault}{bch}\usepackage{geometry,booktabs,tabularx,eurosym}
\geometry{left=2.5cm,right=2cm,top=1.8cm,bottom=1.6cm}\pagestyle{empty}\parindent0pt\parskip5pt\begin{document}
{\Large\scshape Dr. Friederike Achterberg}\hfill {\scshape Notarin}\\[1pt]{\small Amtssitz Hannover \textperiodcentered{} Lister Meile 212 \textperiodcentered{} 30161 Hannover \hfill Tel. 0511\,/\,90\,87\,44-0}
\par\vspace{2pt}\hrule\vspace{1.0cm}
\begin{minipage}[t]{9.2cm}Eheleute\\Thore und Marleen Vosskuhl\\Podbielskistraße 88\\30177 Hannover\end{minipage}\begin{minipage}[t]{7cm}\small
\begin{tabular}{@{}ll}Rechnungsnummer:&25/00927\\Unser Zeichen:&1183/25 fa-kr\\Sachbearbeiterin:&Frau Krömer\\Datum:&07.10.2025\end{tabular}\end{minipage}

\vspace{.8cm}\textbf{Kostenberechnung gemäß §\,19 GNotKG (Rechnung)}\\
Kaufvertrag vom 18.09.2025, UR-Nr. 1183/2025, Gemmeker\,/\,Vosskuhl\\Grundbesitz: Hannover-Bothfeld, Blatt 7714, Wohnungseigentum Nr. 6

Sehr geehrte Frau Vosskuhl, sehr geehrter Herr Vosskuhl,\\
für meine Tätigkeit in der vorbezeichneten Angelegenheit (Zeitraum der Leistung: 11.08.2025 bis 02.10.2025) berechne ich Ihnen:

\begin{tabularx}{\textwidth}{@{}lXrr@{}}\toprule KV-Nr. & Gegenstand & Geschäftswert EUR & Gebühr EUR\\\midrule
"""+rows+r"""
\midrule & Zwischensumme & & """+de(N)+r"""\\32014 & 19\,\% Umsatzsteuer & & """+de(mw)+r"""\\\midrule & \textbf{Gesamtbetrag} & & \textbf{"""+de(br)+r"""}\\\bottomrule\end{tabularx}

Die Kosten sind sofort fällig (§\,10 GNotKG). Ich bitte um Überweisung auf mein Geschäftskonto IBAN """+ib+r""" (Sparkasse Hannover) unter Angabe der Rechnungsnummer. Mehrere Kostenschuldner haften als Gesamtschuldner.

\textbf{Bitte nicht verwechseln:} Der Kaufpreis von 385.000,00 EUR ist \emph{nicht} an mich zu zahlen. Nach meiner Fälligkeitsmitteilung vom 02.10.2025 ist er bis zum 31.10.2025 zu leisten, und zwar in Höhe von 121.640,18 EUR zur Ablösung der Grundschuld Abt. III Nr. 2 an die Bausparkasse Leinetal AG und im Übrigen (263.359,82 EUR) auf das Konto der Verkäuferin, Frau Hedwig Gemmeker, IBAN """+ibv+r""". Die Grunderwerbsteuer (5\,\%, voraussichtlich 19.250,00 EUR) fordert das Finanzamt Hannover-Nord mit gesondertem Bescheid an; die Kosten des Grundbuchamts (Auflassungsvormerkung, Umschreibung) erhebt die Landesjustizkasse.

\vspace{1.1cm}Dr. Friederike Achterberg, Notarin

\vfill{\footnotesize\textbf{Rechtsbehelfsbelehrung:} Gegen diese Kostenberechnung kann die Entscheidung des Landgerichts Hannover, Volgersweg 65, 30175 Hannover, beantragt werden (§\,127 GNotKG). Nach Ablauf des Kalenderjahres, das auf das Jahr folgt, in dem die vollstreckbare Ausfertigung zugestellt ist, können neue Anträge nicht mehr gestellt werden. Aufbewahrungspflicht für Privatpersonen: zwei Jahre (§\,14b UStG).\\ Steuernummer 25/101/41877 \textperiodcentered{} Sprechzeiten Mo--Fr 9--13 Uhr und nach Vereinbarung \textperiodcentered{} Aktuelle Verzinsung nach §\,88 GNotKG: 5 Prozentpunkte über dem Basiszinssatz}
\end{document}""")
sh("pdflatex -interaction=batchmode de-notarin-kostenberechnung.tex && mv de-notarin-kostenberechnung.pdf .. && rm -f *.aux *.log")
gold('de-notarin-kostenberechnung.pdf','invoice',number='25/00927',issued='2025-10-07',due='2025-10-07',amount=br,iban=ib,buyer='Thore und Marleen Vosskuhl',seller='Dr. Friederike Achterberg')
