from lib import *
import typst
N='ch-treuhand'
L=[('4010','Finanzbuchhaltung 4. Quartal 2025, MWST-Abrechnung',D('11.25'),D('135.00')),('4020','Lohnbuchhaltung Oktober bis Dezember 2025, 14 Mitarbeitende',D('6.50'),D('135.00')),('4100','Besprechung Jahresabschluss (B. Caduff)',D('1.75'),D('210.00')),('9000','Kleinspesen, Porti',D('1.00'),D('58.00'))]
ls=[r2(a*p) for *_,a,p in L]; net=sum(ls); mw=r2(net*D('.081')); tot=r05(net+mw); rd=tot-net-mw
ib=iban('CH','00774010299418300')
rows=''.join(f'[{a}],[{b}],[{ch(c)}],[{ch(d)}],[{ch(x)}],' for (a,b,c,d),x in zip(L,ls)).replace("'","’")
c=lambda x: ch(x).replace("'","’")
t=f'''#set page(paper:"a4",margin:(left:25mm,right:20mm,top:20mm,bottom:25mm),footer:[#set text(7.5pt)
#line(length:100%,stroke:0.4pt) Treuhand Alpina AG · Quaderstrasse 27 · 7000 Chur · Tel. 081 555 30 30 · UID {che('10466371')} MWST #h(1fr) Seite 1 / 1\\ Graubündner Kantonalbank, 7000 Chur · IBAN {grp(ib)} · BIC GRKBCH2270A])
#set text(font:"Libertinus Serif",size:10pt,lang:"de")
#text(16pt,weight:"bold")[Treuhand Alpina AG] #h(1fr) #text(8pt)[Mitglied TREUHAND|SUISSE]
#v(16mm)
#grid(columns:(1fr,70mm),[#table(columns:2,stroke:none,inset:(x:0pt,y:2pt),column-gutter:8mm,[Unsere Referenz],[Barbara Caduff],[Ihre Referenz],[Hr. Th. Sonder],[Kunde],[10552],[Auftrag],[25-0318])],[Sonnenhof Lenz Hotel GmbH\\ Thomas Sonder\\ Voa principala 61\\ 7078 Lenzerheide])
#v(12mm)
Chur, 5. Februar 2026
#v(4mm)
#text(12pt,weight:"bold")[Rechnung 30217]
#v(2mm)
#table(columns:(14mm,1fr,auto,auto,auto),stroke:none,align:(left,left,right,right,right),inset:(x:3pt,y:3.5pt),table.hline(stroke:.6pt),[*Art.*],[*Bezeichnung*],[*Std./Menge*],[*Ansatz*],[*Betrag CHF*],table.hline(stroke:.6pt),{rows}table.hline(stroke:.4pt),[],[Total exkl. MWST],[],[],[{c(net)}],[],[MWST Normalsatz],[],[8.1 %],[{c(mw)}],[],[Rundung],[],[],[{c(rd)}],table.hline(stroke:.6pt),[],[*Rechnungsbetrag inkl. MWST*],[],[*CHF*],[*{c(tot)}*],table.hline(stroke:.6pt))
#v(5mm)
Zahlungskonditionen: 10 Tage netto ab Rechnungsdatum\\
Valuta: 05.02.2026
#v(4mm)
Den detaillierten Leistungsnachweis senden wir Ihnen auf Wunsch gerne zu. Bitte reichen Sie die Belege für das 1. Quartal 2026 bis 15.04.2026 ein.
#v(3mm)
Freundliche Grüsse\\
Treuhand Alpina AG
'''
gold(N,'invoice',number='30217',issued='2026-02-05',due='2026-02-15',amount=str(tot),currency='CHF',iban=ib,buyer='Sonnenhof Lenz Hotel GmbH',seller='Treuhand Alpina AG')
typst.compile(w(N+'.typ',t),output=f'{OUT}/{N}.pdf')
