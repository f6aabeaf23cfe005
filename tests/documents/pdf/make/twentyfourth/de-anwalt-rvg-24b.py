from common import *
p=[('1,3 Geschäftsgebühr gem. \\S\\S\\ 2, 13 RVG i.\\,V.\\,m. Nr. 2300 VV RVG',r(D('558')*D('1.3'))),('1,5 Einigungsgebühr Nr. 1000 VV RVG',r(D('558')*D('1.5'))),('Dokumentenpauschale Nr. 7000 Nr. 1 VV RVG, 34 Seiten s/w à 0,50 EUR',D('17')),('Fahrtkosten Nr. 7003 VV RVG, 88 km à 0,42 EUR, Ortstermin 17.06.2025',r(D('88')*D('.42'))),('Abwesenheitsgeld Nr. 7005 Nr. 1 VV RVG',D('30')),('Pauschale für Post und Telekommunikation Nr. 7002 VV RVG',D('20'))]
n=sum(x for _,x in p);u=r(n*D('.19'));g=n+u;vor=D('500');vu=r(vor*D('.19'));ein=D('8.40')
rest=g+ein-vor-vu
rows='\n'.join(f'{t} & {de(x)} EUR \\\\' for t,x in p)
open('de-anwalt-rvg.tex','w').write(r'''\documentclass[11pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[ngerman]{babel}\usepackage{mathptmx,textcomp,tabularx,geometry}
\DeclareUnicodeCharacter{20AC}{\texteuro}\geometry{left=25mm,right=22mm,top=18mm,bottom=24mm,footskip=16mm}\parindent0pt\parskip5pt
\makeatletter\def\@oddfoot{\parbox{\textwidth}{\centering\scriptsize\hrule\vspace{3pt}Bürozeiten: Mo--Do 8.30--17.00 Uhr, Fr 8.30--13.00 Uhr \quad Parkplätze im Hof\\ Geschäftskonto: Volksbank Kassel Göttingen, IBAN '''+grp('DE10500906070003417729')+r''', BIC GENODEF1XXX\\ Anderkonto: IBAN '''+grp('DE03256501060018847302')+r''' (nur für Fremdgeld) \quad Steuernummer 20/141/03827}}\makeatother
\begin{document}
{\centering{\Large\bfseries Wiebke Isenbarth}\\[2pt]{\small Rechtsanwältin · Fachanwältin für Bau- und Architektenrecht · Mediatorin}\\{\small Theaterplatz 6 · 37073 Göttingen · Tel. 0551 / 4 99 07-0 · kanzlei@isenbarth-recht.example}\par}
\vspace{14mm}{\tiny\underline{RAin W. Isenbarth, Theaterplatz 6, 37073 Göttingen}}

Malerbetrieb Thorsten Quast e.\,K.\\ Herrn Thorsten Quast\\ Hannoversche Straße 118\\ 37077 Göttingen

\vspace{4mm}\hfill Göttingen, den 3. September 2025\\\hspace*{\fill}\small Mein Zeichen: 412/25 WI/mk\quad (bitte stets angeben)\normalsize

\textbf{Quast ./. Immobiliengesellschaft Leinebogen mbH}\\ \textbf{wegen Restwerklohn BV Groner Landstraße}

\textbf{Kostenrechnung Nr. 2500519}\\{\small Leistungszeitraum: 24.03.2025 bis 21.08.2025\qquad Gegenstandswert: 8.400,00 EUR}

Sehr geehrter Herr Quast,

in vorstehender Angelegenheit erlaube ich mir, meine Tätigkeit wie folgt abzurechnen (Auftrag vom 24.03.2025, Vergütung daher nach dem bis 31.05.2025 geltenden Recht):

\begin{tabularx}{\textwidth}{Xr}
'''+rows+rf'''\cline{{2-2}}
Zwischensumme netto & {de(n)} EUR \\
19 \% Umsatzsteuer Nr. 7008 VV RVG & {de(u)} EUR \\\cline{{2-2}}
Zwischensumme brutto & {de(g)} EUR \\
zzgl. verauslagte Grundbucheinsicht (nicht umsatzsteuerbar) & {de(ein)} EUR \\
abzgl. Vorschuss gem. Rechnung 2500207 vom 02.04.2025, netto & --{de(vor)} EUR \\
\quad darauf 19 \% Umsatzsteuer & --{de(vu)} EUR \\\cline{{2-2}}
\textbf{{zu zahlender Betrag}} & \textbf{{{de(rest)} EUR}} \\\cline{{2-2}}
\end{{tabularx}}

Ich bitte höflich um Ausgleich binnen zwei Wochen ab Rechnungsdatum auf mein unten genanntes Geschäftskonto. Die Gegenseite ist nach dem Vergleich vom 21.08.2025 zur Erstattung der 1,3 Geschäftsgebühr aus 6.100,00 EUR verpflichtet; ich habe dort Frist bis zum 30.09.2025 gesetzt.

Mit freundlichen Grüßen\\[8mm] Isenbarth\\ Rechtsanwältin
\end{{document}}
''')
print('anwalt',rest)
