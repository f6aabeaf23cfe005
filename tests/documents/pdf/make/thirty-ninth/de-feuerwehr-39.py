from common import *
L=[("Hilfeleistungslöschgruppenfahrzeug HLF 20","1,5 Std.","164,00","246,00"),("Gerätewagen Gefahrgut GW-G","2,0 Std.","118,50","237,00"),("Einsatzkräfte (9 Personen x 1,5 Std.)","13,5 Std.","38,00","513,00"),("Ölbindemittel Typ III R, verbraucht","4 Sack","27,80","111,20"),("Entsorgung kontaminiertes Bindemittel","80 kg","0,95","76,00")]
t=sum(D(x[3].replace(',','.')) for x in L); ib=iban('DE','660512200010083346'); ib2=iban('DE','660912000027715508')
rows=''.join(f"[{a}],[{b}],[{c}],[{e}],\n" for a,b,c,e in L)
open('de-feuerwehr.typ','w').write(f'''#set page(paper:"a4",margin:(left:25mm,right:20mm,top:18mm,bottom:28mm),footer:[#set text(6.8pt)
#line(length:100%,stroke:.4pt)
#grid(columns:(1fr,auto,1fr),column-gutter:4mm,[Hausanschrift: Rathausplatz 1, 76461 Muggensturmbach \\ Telefon 07222 5550-0],[Sparkasse Murgtal: {ib} \\ Volksbank Murg: {ib2}],[Sprechzeiten: Mo–Fr 8–12 Uhr, Do 14–18 Uhr \\ www.muggensturmbach.example])])
#set text(font:("Liberation Sans","DejaVu Sans"),size:10pt,lang:"de")
#grid(columns:(1fr,62mm),[#text(15pt)[*Gemeinde Muggensturmbach*] \\ Der Bürgermeister \\ #v(9mm) #text(7pt)[Gemeinde Muggensturmbach · Rathausplatz 1 · 76461 Muggensturmbach] \\ *Gegen Postzustellungsurkunde* \\ Transporte Kolb KG \\ Industriestraße 17 \\ 76437 Rastatt],[#set text(9pt)
Fachbereich: Ordnungsamt / Feuerwehr \\ Bearbeiter/in: Frau Zink \\ Zimmer: 2.14 \\ Durchwahl: 07222 5550-231 \\ Aktenzeichen: 32.4-130.41 \\ Bescheid-Nr.: FW-2025-0388 \\ Kassenzeichen: 5.0210.004417.8 \\ Datum: 14.10.2025])
#v(8mm)
*Kostenbescheid über den Einsatz der Freiwilligen Feuerwehr* \\
Einsatz Nr. 117/2025 am 22.08.2025, 05:42 Uhr bis 07:09 Uhr, L 67 km 3,4: Beseitigung einer Ölspur \\
Fahrzeug: RA-KB 418, Schadennummer Ihres Versicherers: 25-77-301882

Sehr geehrte Damen und Herren,

gemäß § 34 Abs. 1 Satz 2 Nr. 4 Feuerwehrgesetz (FwG) in Verbindung mit der Satzung über den Kostenersatz vom 12.12.2023 werden die Kosten des oben genannten Einsatzes gegen Sie wie folgt festgesetzt:

#table(columns:(1fr,auto,auto,auto),stroke:.4pt,align:(left,right,right,right),[*Bezeichnung*],[*Menge*],[*Satz EUR*],[*Betrag EUR*],
{rows}table.cell(colspan:3)[*Festgesetzter Gesamtbetrag*],[*{f(t)}*])

Der Betrag wird am *17.11.2025* zur Zahlung fällig. Wir bitten um Überweisung auf eines der unten angegebenen Konten unter Angabe des Kassenzeichens. Bei nicht rechtzeitiger Zahlung sind für jeden angefangenen Monat Säumniszuschläge in Höhe von 1 v. H. des auf volle 50 EUR abgerundeten Betrages zu entrichten (§ 240 AO). Der Kostenersatz unterliegt nicht der Umsatzsteuer.

Zu Ihrer Anhörung vom 10.09.2025 haben Sie sich mit Schreiben vom 24.09.2025 geäußert. Die vorgetragenen Gründe rechtfertigen keinen Erlass.

*Rechtsbehelfsbelehrung* \\
#text(9pt)[Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei der Gemeinde Muggensturmbach erhoben werden. Der Widerspruch hat keine aufschiebende Wirkung (§ 80 Abs. 2 Nr. 1 VwGO); der Betrag ist auch bei Einlegung des Widerspruchs fristgerecht zu zahlen.]

Mit freundlichen Grüßen \\ Im Auftrag \\ \\ Zink
''')
import typst; typst.compile('de-feuerwehr.typ',output='../de-feuerwehr.pdf')
gold('de-feuerwehr','invoice','Axians Infoma newsystem (Bescheid)',number='FW-2025-0388',issued='2025-10-14',due='2025-11-17',amount=str(t),currency='EUR',iban=ib.replace(' ',''),buyer='Transporte Kolb KG',seller='Gemeinde Muggensturmbach')
