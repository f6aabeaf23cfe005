from common import *
import typst
ib=iban('DE','458510200061204417')
a=q(D(2500)*D('38.40')/100);b=q(D(600)*D('112.00')/100);wz=D('185.00');n=a+b+wz;w=q(n*D('.19'))
s=f'''#set page(paper:"a4",margin:(left:24mm,right:16mm,top:16mm,bottom:26mm),footer:text(size:6.5pt)[Brückner & Thiel Federn GmbH · Hohle Straße 12 · 58791 Werdohl · AG Iserlohn HRB 4471 · USt-IdNr. {ust('12560933')} \\ Sparkasse an Volme und Ruhr · IBAN {g4(ib)} · Geschäftsführung: Dr. Silke Thiel])
#set text(font:"Liberation Sans",size:9pt,lang:"de")
#align(right)[#text(16pt,fill:rgb("#444"))[Brückner & Thiel] \\ Technische Federn seit 1927]
#v(12mm)
#grid(columns:(1.3fr,1fr),[Hydrauliktechnik Paland KG\\ Einkauf, Herrn Weigel\\ Röntgenstraße 8\\ 59423 Unna],table(columns:2,stroke:none,inset:2pt,[*Auftragsbestätigung*],[*2600481*],[Datum],[19.01.2026],[Ihre Bestellung],[B-26-00112 v. 15.01.2026],[Kunde],[108834],[Lieferant bei Ihnen],[K7120],[Sachbearbeiter],[Frau Ostermann -34]))
#v(8mm)
Sehr geehrter Herr Weigel, wir danken für Ihre Bestellung und bestätigen wie folgt:
#table(columns:(auto,1fr,auto,auto,auto,auto),stroke:(x,y)=>(bottom:0.4pt),inset:3pt,[Pos],[Teil / Bezeichnung],[Menge],[Preis],[PE],[Gesamt EUR],
[1],[DF-1,8x14x52 Druckfeder EN 10270-1 SH\\ Ihre Teile-Nr. 77.310.2\\ Liefertermin: KW 08/2026 (20.02.2026)],[2.500 Stk],[38,40],[100],[{f(a)}],
[2],[ZF-2,5x22x118 Zugfeder, verzinkt\\ Ihre Teile-Nr. 77.318.0\\ Liefertermin: KW 10/2026 (06.03.2026)],[600 Stk],[112,00],[100],[{f(b)}],
[3],[Rüst- und Werkzeugkostenanteil],[1 psch],[185,00],[1],[{f(wz)}])
#align(right)[Nettowarenwert {f(n)} EUR \\ 19,00 % MwSt. {f(w)} EUR \\ *Auftragssumme {f(n+w)} EUR*]
Lieferbedingung: EXW Werdohl, ausschl. Verpackung (Incoterms 2020) \\ Versandart: Spedition Ihrer Wahl \\ Zahlungsbedingung: 14 Tage 2 % Skonto, 30 Tage netto ab Rechnungsdatum

Mehr- oder Minderlieferungen bis 10 % sind zulässig. Bitte prüfen Sie diese Bestätigung; ohne Widerspruch innerhalb von 3 Werktagen gilt sie als anerkannt.
'''
out('de-federn-auftrag.typ',s);typst.compile('de-federn-auftrag.typ',output='../de-federn-auftrag.pdf')
gold('de-federn-auftrag','order_confirmation')
