from common import *
L=[('1.1','Grundwert je Gebäude einschl. Anfahrt','1','24,00'),('2.3','Kehrung Abgasanlage Festbrennstoff, Kaminofen EG','1','19,35'),('3.2','Überprüfung Abgasweg Gas-Brennwert','1','21,60'),('3.9','CO-Messung','1','13,20'),('4.1','Feuerstättenschau § 14 SchfHwG, 9,5 lfd. m','1','33,75'),('4.4','Feuerstättenbescheid Ausfertigung','1','17,20')]
n=sum(D(x[3].replace(',','.')) for x in L);u=r(n*D('.19'));g=n+u
rows=','.join('[%s],[%s],[%s],[%s]'%x for x in L)
open('de-schornsteinfeger.typ','w').write(f'''#set page(paper:"a4",margin:(left:24mm,right:18mm,top:16mm,bottom:22mm),footer:text(6.5pt)[#line(length:100%,stroke:.4pt) Enno Friesenborg, bevollm. Bezirksschornsteinfeger · USt-IdNr. DE314477023 · Hamburger Sparkasse IBAN {grp('DE23200505501238471562')} BIC HASPDEHHXXX · Gläubiger-ID DE84ZZZ00001937744])
#set text(font:"Libertinus Serif",size:10pt,lang:"de")
#grid(columns:(1fr,auto),[#text(14pt,weight:"bold")[Enno Friesenborg] \\ Schornsteinfegermeister · Gebäudeenergieberater (HWK) \\ Bezirk Hamburg 214],align(right)[Ahornkamp 31 \\ 22391 Hamburg \\ Tel. 040 / 555 38 20])
#v(14mm)
#grid(columns:(1fr,62mm),[Herr \\ Joachim von Rettberg \\ Poppenbütteler Weg 190 c \\ 22399 Hamburg],rect(stroke:.5pt,width:100%)[Rechnung Nr.: *26-214-0836* \\ Datum: 17.02.2026 \\ Liegenschaft: 00417-02 \\ Ausgeführt am: 12.02.2026])
#v(8mm)
*Rechnung über Schornsteinfegerarbeiten* \\ Anlage: Poppenbütteler Weg 190 c, Feuerstättenbescheid vom 12.02.2026, nächste Feuerstättenschau spätestens 02/2029

#table(columns:(14mm,1fr,16mm,24mm),align:(left,left,right,right),stroke:(x,y)=>(bottom:.3pt),[*Kz.*],[*Arbeit*],[*Anz.*],[*EUR*],{rows},[],[Summe netto],[],[{de(n)}],[],[Mehrwertsteuer 19 %],[],[{de(u)}],[],[*Rechnungsbetrag*],[],[*{de(g)}*])

Den Rechnungsbetrag ziehen wir vereinbarungsgemäß am *03.03.2026* mit der SEPA-Lastschrift zum Mandat KEHR-00417 (erteilt am 11.01.2019) von Ihrem Konto IBAN DE48 XXXX XXXX XXXX XX19 26 ein. Bitte sorgen Sie für Deckung; eine Überweisung ist nicht nötig.

Arbeitskosten im Sinne des § 35a Abs. 3 EStG: {de(n-D('17.2'))} EUR zzgl. MwSt. Bitte bewahren Sie diese Rechnung zwei Jahre auf. Die Arbeiten nach Feuerstättenbescheid sind bis zum 31.12.2026 erneut auszuführen.

#v(6mm) Mit freundlichem Glück auf \\ #text(style:"italic")[E. Friesenborg]
''')
import typst;typst.compile('de-schornsteinfeger.typ',output='../de-schornsteinfeger.pdf');print('schorn',g)
