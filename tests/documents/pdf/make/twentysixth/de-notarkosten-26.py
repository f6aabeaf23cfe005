from common import *
import subprocess
N='de-notarkosten'
ib=iban('DE','285500000107733914')
it=[('21100','Beurkundungsverfahren (Gesellschafterbeschluss), 2,0','30.000,00','266,00'),('24102','Fertigung Anmeldung zum Handelsregister, 0,5','30.000,00','66,50'),('22114','Erzeugung strukturierter Daten (XML), 0,2','30.000,00','26,60'),('32001','Dokumentenpauschale (38 Seiten)','','5,70'),('32002','Dokumentenpauschale Daten (3 Dateien)','','4,50'),('32005','Pauschale Post und Telekommunikation','','20,00')]
P=lambda s:D(s.replace('.','').replace(',','.'))
net=sum(P(x[3]) for x in it);v=q(net*D('.19'));ha=D('3.00');tot=net+v+ha
R=''.join(f'{a} & {b} & {c} & {d}\\\\\n' for a,b,c,d in it)
t=r'''\documentclass[11pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[ngerman]{babel}\usepackage{charter,tabularx,eurosym}\usepackage[left=25mm,right=22mm,top=18mm,bottom=18mm]{geometry}\pagestyle{empty}\parindent0pt
\begin{document}\begin{center}{\LARGE Dr. Friederike Oltmanns}\\[1mm]{\large Notarin}\\ {\small Ledastraße 9 $\cdot$ 26789 Leer $\cdot$ Tel. 0491 / 97 60 31-0 $\cdot$ Fax -19}\end{center}
\vspace{8mm}{\tiny Notarin Dr. Oltmanns, Ledastraße 9, 26789 Leer}\\[1mm]
\begin{minipage}[t]{85mm}Tammen Bootsbau GmbH\\z.\,Hd. der Geschäftsführung\\Am Stichkanal 4\\26871 Papenburg\end{minipage}\hfill\begin{minipage}[t]{65mm}\raggedleft Leer, den 03.03.2026\\Az.: 0119/26 OL/wb\\UR-Nr. 187/2026\end{minipage}

\vspace{12mm}\textbf{Kostenberechnung gemäß § 19 GNotKG}\\
Rechnungs-Nr. 2026/00231 \hfill USt-IdNr. @VAT@\\[2mm]
In der Angelegenheit: Sitzverlegung und Satzungsänderung (Urkunde vom 24.02.2026, HRB 208817 AG Aurich). Leistungszeitraum: 12.02.2026 bis 02.03.2026.

\vspace{4mm}\begin{tabularx}{\textwidth}{@{}lXrr@{}}\hline\rule{0pt}{4mm}KV-Nr. & Gebühr / Auslage & Geschäftswert EUR & Betrag EUR\\\hline
\rule{0pt}{4mm}@R@\hline\rule{0pt}{4mm} & Zwischensumme netto & & @NET@\\ 32014 & 19 \% Umsatzsteuer & & @V@\\ 32011 & Abrufgebühr Grundbuch/Register, verauslagt & & 3,00\\\hline\rule{0pt}{4mm} & \textbf{Gesamtbetrag} & & \textbf{@T@}\\\hline\end{tabularx}

\vspace{6mm}Die Kosten sind sofort fällig. Ich bitte um Überweisung ohne Abzug unter Angabe der Rechnungsnummer auf mein Geschäftskonto:\\[2mm]
Sparkasse LeerWittmund\hspace{1em}IBAN @IB@\hspace{1em}BIC BRLADE21LER

\vspace{12mm}Dr. Oltmanns\\Notarin

\vfill{\footnotesize \textbf{Rechtsbehelfsbelehrung:} Gegen diese Kostenberechnung kann die Entscheidung des Landgerichts Aurich, Schloßplatz 3, 26603 Aurich, beantragt werden (§ 127 GNotKG). Nach Ablauf des Kalenderjahres, das auf das Jahr folgt, in dem die vollstreckbare Ausfertigung zugestellt ist, können neue Anträge nicht mehr gestellt werden. Zahlungspflichtige schulden Zinsen, wenn ihnen eine vollstreckbare Ausfertigung der Kostenberechnung zugestellt worden ist; die Verzinsung beginnt einen Monat nach der Zustellung (§ 88 GNotKG). Mehrere Kostenschuldner haften als Gesamtschuldner (§ 32 GNotKG).}
\end{document}'''
for k,x in {'VAT':devat('24811903'),'R':R,'NET':de(net),'V':de(v),'T':de(tot),'IB':grp(ib)}.items(): t=t.replace('@'+k+'@',x)
open(SRC+N+'.tex','w').write(t)
subprocess.run(['pdflatex','-interaction=batchmode','-output-directory=src',SRC+N+'.tex'],capture_output=True)
import shutil
shutil.move(SRC+N+'.pdf',OUT+N+'.pdf')
for e in('.aux','.log'):os.remove(SRC+N+e)
gold(N,'invoice',number='2026/00231',issued='2026-03-03',due='2026-03-03',amount=tot,currency='EUR',iban=ib,buyer='Tammen Bootsbau GmbH',seller='Dr. Friederike Oltmanns')
