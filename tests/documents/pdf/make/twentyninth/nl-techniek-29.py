from common import *
iban=iban_nl('DEUT','026541937'); btw=btw_nl('00950276')
L=[('104.2210','Kogelkraan messing 1" bi/bi PN40','12','st','14.85','35'),('118.0452','Draadeind M12 x 1000 8.8 verz.','40','st','2.96','20'),('220.7718','Smeerpatroon EP2 400 gr','24','st','5.40','15'),('331.0090','V-snaar XPA 1250','6','st','19.10','30'),('905.0001','Vrachtkosten','1','st','12.50','0')]
rows=[];sub=D(0)
for a,b,n,u,p,k in L:
    x=r(D(n)*D(p)*(100-D(k))/100); sub+=x; rows.append((a,b,n,u,p,k,x))
bt=r(sub*D('.21')); kb=r((sub+bt)*D('.02')); tot=sub+bt+kb
assert dt.date(2025,10,7)+dt.timedelta(30)==dt.date(2025,11,6)
gold('nl-techniek.pdf','invoice',number='VF25-118342',issued='2025-10-07',due='2025-11-06',amount=tot,currency='EUR',iban=iban,buyer='Loonbedrijf Harmsen',seller='Brouwer & Haan Technische Groothandel B.V.')
tr='\n'.join(f"{a} & {b.replace(chr(34),chr(39)*2)} & {n} & {u} & {nl(p)} & {k} & {nl(x)}\\\\" for a,b,n,u,p,k,x in rows)
open('nl-techniek.tex','w').write(r"""\documentclass[9pt,a4paper]{extarticle}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{helvet}\renewcommand\familydefault{\sfdefault}\usepackage[margin=18mm]{geometry}\usepackage{array}\usepackage{eurosym}\renewcommand\arraystretch{1.15}\parindent0pt\pagestyle{empty}
\begin{document}
{\LARGE\bfseries Brouwer \& Haan}\hfill{\large FACTUUR}\\Brouwer \& Haan Technische Groothandel B.V.\hfill Pagina 1 van 1\\[1mm]{\scriptsize Havenstraat 118, 7005 AG Doetinchem\quad tel. 0314-37 20 00\quad KvK 09041823\quad Btw @BTW}\\\rule{\linewidth}{1pt}\\[4mm]
\begin{minipage}[t]{.5\linewidth}\textit{Factuuradres}\\Loonbedrijf Harmsen\\Varsselseweg 20\\7255 NP Hengelo (Gld)\end{minipage}\begin{minipage}[t]{.5\linewidth}\textit{Afleveradres}\\Werkplaats Harmsen\\Kroezerijweg 3\\7255 PW Hengelo (Gld)\end{minipage}\\[6mm]
\begin{tabular}{@{}llll@{}}Factuurnummer & VF25-118342 & Debiteurnr. & 14072\\Factuurdatum & 07-10-2025 & Ordernummer & VO25-220915\\Pakbon & PB25-204471 & Orderdatum & 01-10-2025\\Uw referentie & Wim / hakselaar & Leverdatum & 03-10-2025\\Betalingsconditie & 30 dagen netto & Vertegenwoordiger & 06 G. Wolters\end{tabular}\\[6mm]
\begin{tabular}{@{}lp{62mm}rlrrr@{}}\hline\textbf{Artikel}&\textbf{Omschrijving}&\textbf{Aantal}&\textbf{Eh}&\textbf{Bruto}&\textbf{Krt\%}&\textbf{Netto EUR}\\\hline\rule{0pt}{4mm}
@ROWS
\hline\end{tabular}\\[6mm]
\hspace*{\fill}\begin{tabular}{lr}Goederenbedrag incl. vracht & @SUB\\Btw 21\% & @BT\\Kredietbeperking 2\% & @KB\\\hline\textbf{Factuurbedrag \euro}&\textbf{@TOT}\end{tabular}\\[8mm]
Bij betaling binnen 8 dagen mag u de kredietbeperking ad \euro{} @KB{} in mindering brengen; u betaalt dan \euro{} @NET.\\[2mm]
Bank: Deutsche Bank, IBAN @IBAN, BIC DEUTNL2A\\[3mm]
{\scriptsize Retouren uitsluitend binnen 10 dagen na leverdatum met retourbon. Garantie 12 maanden. Eigendomsvoorbehoud tot volledige betaling. Leveringen volgens de voorwaarden van de Federatie Technologiebranches. G-rekening niet van toepassing.}
\end{document}""".replace('@BTW',btw).replace('@ROWS',tr).replace('@SUB',nl(sub)).replace('@BT',nl(bt)).replace('@KB',nl(kb)).replace('@TOT',nl(tot)).replace('@NET',nl(sub+bt)).replace('@IBAN',sp(iban)))
