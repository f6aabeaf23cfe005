from lib import *
pos=[("4102.060","Konstruktionsholz Fi/Ta C24, 60/180 mm","m3","3.480","628.00"),("4417.027","Dreischichtplatte Fichte 27 mm, 5000 x 2050","m2","71.750","39.40"),("5590.140","Holzfaserdämmplatte 140 mm N+F","m2","96.000","31.85"),("9001.001","Zuschnitt Plattensäge","Std","2.250","118.00"),("9900.010","Camion-Lieferung mit Kran, Zone 3","Pau","1.000","240.00")]
n=D(0);r=''
for a,t,e,m,p in pos:
    g=q(D(m)*D(p));n+=g;r+=f"[{a}],[{t}],[{m}],[{e}],[{ch(p)}],[{ch(g)}],\n"
wust=D('0');v=q(n*D('.081'));b=n+v;tot=q((b*20).quantize(D(1),ROUND_HALF_UP)/20);rd=tot-b
open('de-ch-holzhandel.typ','w').write(f"""#set page(paper:"a4",margin:(x:18mm,top:14mm,bottom:20mm),footer:[#set text(7pt);Es gelten die Schweizer Handelsgebräuche für die Holzwirtschaft. Gerichtsstand Langenthal. #h(1fr) Blatt 1/1])
#set text(font:"Liberation Serif",size:10pt,lang:"de",region:"CH",hyphenate:false)
#grid(columns:(1fr,1fr),[#text(16pt,weight:"bold")[Gerber Holz AG]\\ Säge- und Hobelwerk, Holzhandel\\ Mühlegasse 21, 4900 Langenthal],align(right)[#text(8pt)[Tel. 062 555 40 40\\ verkauf\\@gerberholz.example\\ MWST-Nr. CHE-314.772.168 MWST]])
#set smartquote(enabled:false)
#v(14mm)
#grid(columns:(1fr,70mm),[
#text(13pt,weight:"bold")[RECHNUNG]
#table(columns:2,stroke:none,inset:1.5pt,column-gutter:6mm,[Beleg-Nr.],[250941],[Belegdatum],[24.11.2025],[Auftrag],[118'204 / 17.11.2025],[Lieferung],[20.11.2025],[Kunden-Nr.],[30'551],[Vertreter],[07 / Urs Zaugg],[Ihre Referenz],[Scheune Rohrmatt, Hr. Lüthi])
],[#v(6mm)*PP* #text(8pt)[CH-4900 Langenthal]\\ #v(2mm)Zimmerei Lüthi + Söhne AG\\ Dorfstrasse 3\\ 4938 Rohrbach BE])
#v(6mm)
#table(columns:(auto,1fr,auto,auto,auto,auto),stroke:none,align:(left,left,right,left,right,right),inset:3pt,
table.hline(),[Artikel],[Bezeichnung],[Menge],[ME],[Preis],[Betrag CHF],table.hline(stroke:.4pt),
{r}table.hline(stroke:.4pt),
[],[Total exkl. MWST],[],[],[],[{ch(n)}],
[],[MWST Normalsatz 8,1 % von CHF {ch(n)}],[],[],[],[{ch(v)}],
[],[Rundung 5 Rp.],[],[],[],[{ch(rd)}],
table.hline(),[],[*Total CHF inkl. MWST*],[],[],[],[*{ch(tot)}*],table.hline())
#v(5mm)
*Zahlungskonditionen:* 10 Tage 2 % Skonto, 30 Tage rein netto ab Belegdatum. Unberechtigte Abzüge werden nachbelastet.

Zahlungsverbindung: Berner Kantonalbank, 3001 Bern, IBAN {ib('CH2700790015512347000') if 0 else ib('IBANX')}, lautend auf Gerber Holz AG.

#v(4mm)
#text(8.5pt)[Reklamationen innert 8 Tagen nach Empfang der Ware. Paletten (6 EUR-Tauschpaletten) werden bei Rückgabe bis 31.01.2026 mit CHF 12.00/Stk. gutgeschrieben. Unsere Betriebsferien: 22.12.2025 bis 04.01.2026.]
""".replace(ib('IBANX'),ib('CH2700781015512347000')));print('de-ch-holzhandel',tot,rd)
import typst;typst.compile('de-ch-holzhandel.typ',output='../de-ch-holzhandel.pdf')
