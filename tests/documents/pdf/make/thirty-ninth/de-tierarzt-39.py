from common import *
L=[("09.02.26","20","Allgemeine Untersuchung mit Beratung, Pferd (2,0)","1","61,58"),("09.02.26","","Wegegeld 18 Doppelkilometer","18","3,50"),("09.02.26","212","Lahmheitsuntersuchung (1,5)","1","104,25"),("09.02.26","R9","Röntgen Zehe, je Aufnahme","4","37,20"),("12.02.26","","Equipalazone 1 g Pulver (AM)","20","1,94"),("12.02.26","15","Injektion intravenös (1,0)","2","11,50")]
d=lambda s:D(s.replace(',','.'))
n=sum(int(x[3])*d(x[4]) for x in L);v=r(n*D('.19'));b=n+v;a=D(150);z=b-a
ib=iban('DE','200698820008126430')
rows='\n'.join(f"{x[0]} & {x[1]} & {x[2]} & {x[3]} & {x[4]} & {f(int(x[3])*d(x[4]))}\\\\" for x in L)
open('de-tierarzt.tex','w').write(r'''\documentclass[10pt]{article}\usepackage[a4paper,margin=22mm]{geometry}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{lmodern,tabularx,array}\usepackage[ngerman]{babel}\pagestyle{empty}\parindent0pt\begin{document}\sffamily
{\Large Pferdepraxis an der Stör}\\ Dr.\ med.\ vet.\ Friederike Claußen \textbullet\ Fachtierärztin für Pferde\\ Dorfstraße 28 \textbullet\ 25548 Kellinghusen \textbullet\ Tel.\ 04822\,555\,71\\\rule{\textwidth}{.6pt}

\vspace{12mm}\begin{minipage}[t]{.55\textwidth}Herrn\\Jörn Petersen\\Störkathener Weg 5\\25548 Rosdorf\end{minipage}\begin{minipage}[t]{.45\textwidth}\begin{tabular}{@{}ll}Kellinghusen, den & 17.\ Februar 2026\\Liquidation Nr. & 26/0219-P\\Kunden-ID & 5582\\Patient & \glqq Calimero\grqq, Wallach, *2014\\Chip & 276020000418837\end{tabular}\end{minipage}

\vspace{12mm}\textbf{Rechnung nach der Gebührenordnung für Tierärzte (GOT)}

\medskip Diagnose: Hufrollensyndrom vorne links. Behandlungen vom 09.02. bis 12.02.2026.

\medskip\begin{tabularx}{\textwidth}{llXrrr}\hline Datum&GOT&Leistung / Arzneimittel&Anz.&Einzel&\euro\ netto\\\hline
'''.replace(r'\euro\ ','EUR ')+rows+r'''
\hline &&Nettosumme&&&'''+f(n)+r'''\\&&Mehrwertsteuer 19\,\%&&&'''+f(v)+r'''\\&&Gesamtsumme&&&'''+f(b)+r'''\\&&Bar bezahlt am 09.02.2026, Beleg 1174&&&$-$'''+f(a)+r'''\\&&\textbf{Restbetrag}&&&\textbf{'''+f(z)+r'''}\\\hline\end{tabularx}

\bigskip Bitte überweisen Sie den Restbetrag bis zum 3.~März 2026 auf das Konto '''+ib+r''' (Raiffeisenbank Mittelholstein).

\medskip Wartezeit essbare Gewebe: Das Pferd ist lt.\ Equidenpass nicht zur Schlachtung bestimmt. Nächste Impfung (Influenza/Herpes) fällig: 04/2026. Kontrolltermin: 05.03.2026, 10:30 Uhr.

\medskip{\small Die abgegebenen Arzneimittel bleiben bis zur vollständigen Bezahlung unser Eigentum. Rechnungen, die nach der zweiten Mahnung nicht beglichen sind, übergeben wir der Tierärztlichen Verrechnungsstelle.}

\vfill\footnotesize USt-IdNr.\ DE219460538 \hfill Steuernummer 18/042/07716 \hfill Zuständige Kammer: Tierärztekammer Schleswig-Holstein
\end{document}''')
gold('de-tierarzt','invoice','Vetera.net',number='26/0219-P',issued='2026-02-17',due='2026-03-03',amount=str(r(z)),currency='EUR',iban=ib.replace(' ',''),buyer='Jörn Petersen',seller='Pferdepraxis an der Stör, Dr. med. vet. Friederike Claußen')
