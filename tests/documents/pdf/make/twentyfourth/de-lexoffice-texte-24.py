from common import *
import typst
N='de-lexoffice-texte'; IB=iban(12030000,1044712033)
it=[('Website-Texte','Startseite, Über uns, 4 Leistungsseiten; inkl. einer Korrekturschleife','6','Stück','145.00'),('Interview und Konzeption','Vor-Ort-Termin am 23.04.2026','2.5','Stunde','78.00'),('Fahrtkosten','Leipzig – Grimma und zurück','62','km','0.42')]
rows='';tot=D(0)
for i,(a,b,q,u,p) in enumerate(it,1):
    g=r(D(q)*D(p)); tot+=g; rows+=f'[{i}.],[*{a}* \\ #text(8pt)[{b}]],[{f(q).rstrip("0").rstrip(",")} {u}],[{f(p)} €],[{f(g)} €],\n'
T='''#set page(paper:"a4",margin:(x:2.2cm,top:1.6cm,bottom:3cm),footer:text(7pt,fill:luma(90))[#line(length:100%,stroke:.4pt) #grid(columns:(1fr,1fr,1.3fr),[Mira Holtzendorff \\ Könneritzstr. 61 \\ 04229 Leipzig],[Tel. 0341 2244712 \\ hallo\\@mirantexte.example \\ Steuernr. 232/447/12033],[DKB Berlin \\ IBAN @ib@ \\ BIC BYLADEM1001 #h(1fr) #context counter(page).display("1/1",both:true)])])
#set text(font:"Liberation Sans",size:9.5pt,lang:"de")
#align(right)[#text(17pt,fill:rgb("#b5532a"))[miran·texte]]
#v(1.6cm)
#grid(columns:(1fr,6cm),[#text(7pt)[#underline[Mira Holtzendorff · Könneritzstr. 61 · 04229 Leipzig]] \\ Gartenbau Pflug UG (haftungsbeschränkt) \\ Frau Janine Pflug \\ Leipziger Platz 3 \\ 04668 Grimma],
grid(columns:(1fr,auto),row-gutter:5pt,[Rechnungsnr.],align(right)[RE1043],[Kundennr.],align(right)[10027],[Datum],align(right)[07.05.2026],[Leistungszeitraum],align(right)[20.04. – 05.05.2026],[Zahlungsziel],align(right)[21.05.2026]))
#v(1.2cm)
#text(15pt,weight:"bold")[Rechnung]

Sehr geehrte Frau Pflug,

unsere Lieferungen/Leistungen stellen wir Ihnen wie folgt in Rechnung.
#v(3mm)
#table(columns:(auto,1fr,auto,auto,auto),stroke:none,align:(left,left,right,right,right),table.hline(stroke:.6pt),[*Pos.*],[*Bezeichnung*],[*Menge*],[*Einzelpreis*],[*Gesamt*],table.hline(stroke:.6pt),
@rows@table.hline(stroke:.6pt),[],[*Gesamtbetrag*],[],[],[*@tot@ €*])

Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.

Bitte überweisen Sie den Rechnungsbetrag unter Angabe der Rechnungsnummer auf das unten angegebene Konto. Nutzungsrechte gehen erst mit vollständiger Zahlung über. Angebot AG1019 vom 14.04.2026.

Vielen Dank für die gute Zusammenarbeit.

Mit freundlichen Grüßen \\ Mira Holtzendorff
'''
for k,x in dict(ib=sp(IB),rows=rows,tot=f(tot)).items(): T=T.replace(f'@{k}@',x)
open(f'{HERE}/{N}.typ','w').write(T); typst.compile(f'{HERE}/{N}.typ',output=f'{OUT}/{N}.pdf')
gold(N,'invoice',number='RE1043',issued='2026-05-07',due='2026-05-21',amount=tot,currency='EUR',iban=IB,buyer='Gartenbau Pflug UG (haftungsbeschränkt)',seller='Mira Holtzendorff')
