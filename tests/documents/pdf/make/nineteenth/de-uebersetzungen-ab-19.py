from lib import *
import typst
N='de-uebersetzungen-ab'; ib=iban('DE','200505501238104472'); ust=deid('26044713')
pos=[('Fachübersetzung Deutsch – Niederländisch, Betriebsanleitung BA-4410','612 Normzeilen',D(612),D('1.68')),('Fachübersetzung Deutsch – Schwedisch, Betriebsanleitung BA-4410','612 Normzeilen',D(612),D('1.95')),('Terminologieabgleich (Kundenglossar)','3,5 Std.',D('3.5'),D('62.00')),('DTP InDesign je Sprache','2 Stk.',D(2),D('140.00'))]
s=D(0);rows=''
for i,(t,m,n,p) in enumerate(pos,1):
    g=q(n*p);s+=g;rows+=f'[{i}.],[{t}],[{m}],[{de(p)} EUR],[{de(g)} EUR],\n'
mw=q(s*D('.19'))
src=f'''#set page(paper:"a4",margin:(x:2.2cm,top:2cm,bottom:3cm),footer:text(7pt)[#grid(columns:(1fr,1fr,1fr),[lingua nord Fachübersetzungen \\ Inh. Maike Petersen \\ Ottenser Marktgang 5 \\ 22765 Hamburg],[Steuernummer 41/182/04417 \\ USt-IdNr. {ust} \\ post\\@linguanord.example],[Hamburger Sparkasse \\ IBAN {sp(ib)} \\ BIC HASPDEHHXXX])])
#set text(font:"Libertinus Serif",size:10pt,lang:"de")
#align(right)[#text(18pt,fill:rgb("#00665e"))[lingua nord] \\ Fachübersetzungen]
#v(1cm)
#grid(columns:(3fr,2fr),[#text(7pt)[lingua nord · Ottenser Marktgang 5 · 22765 Hamburg] \\ \\ Holtkamp Fördertechnik GmbH \\ Technische Dokumentation \\ Herrn Björn Lüders \\ Am Hafen 12 \\ 24837 Schleswig],[#grid(columns:(1fr,1fr),row-gutter:6pt,[Auftragsnr.],[AB-260118],[Datum],[22.01.2026],[Kundennr.],[10077],[Ihre Bestellung],[4500088123 \\ vom 20.01.2026],[Liefertermin],[12.02.2026])])
#v(1cm)
= Auftragsbestätigung AB-260118
Sehr geehrter Herr Lüders, \\ vielen Dank für Ihren Auftrag, den wir auf Basis unseres Angebots AG-260097 vom 16.01.2026 wie folgt bestätigen:

#table(columns:(auto,1fr,auto,auto,auto),align:(left,left,left,right,right),stroke:(x:none,y:.4pt),[*Pos.*],[*Leistung*],[*Menge*],[*Einzelpreis*],[*Gesamtpreis*],
{rows})
#align(right)[#grid(columns:(auto,auto),column-gutter:1cm,row-gutter:5pt,align:right,[Summe netto],[{de(s)} EUR],[Umsatzsteuer 19 %],[{de(mw)} EUR],[*Gesamtsumme*],[*{de(s+mw)} EUR*])]
Die Lieferung erfolgt per E-Mail als IDML und PDF bis zum 12.02.2026, 12 Uhr. Korrekturwünsche nehmen wir bis 14 Tage nach Lieferung entgegen.

Zahlungsbedingungen: 14 Tage nach Rechnungserhalt ohne Abzug. Die Rechnung erhalten Sie mit der Lieferung.

Freundliche Grüße aus Hamburg \\ Maike Petersen
'''
open(N+'.typ','w').write(src); typst.compile(N+'.typ',output=f'../{N}.pdf')
gold(N,'order_confirmation')
