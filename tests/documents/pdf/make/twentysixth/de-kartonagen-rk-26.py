from common import *
import typst
N='de-kartonagen-rk'
ib=iban('DE','210900070088214603')
it=[('KW-2160-B','Faltkarton 2-wellig 600x400x400, 20er Bündel','3','34,96'),('PT-066-LN','Packband PP leise, 66 m, 36 Rollen','1','41,18'),('VSK-DPD','Versandkosten DPD Paket (Rückerstattung)','1','5,88')]
net=D(0);tb=''
for i,(a,t,m,p) in enumerate(it,1):
    s=q(D(m)*D(p.replace(',','.')));net+=s;tb+=f'[{i}],[{a}],[{t}],[{m}],[{de(D(p.replace(",",".")))}],[19 %],[{de(s)}],'
v=q(net*D('.19'));tot=net+v
t=f'''#set page(paper:"a4",margin:(left:22mm,right:18mm,top:14mm,bottom:26mm),footer:[#set text(6.5pt);#line(length:100%,stroke:0.4pt) #grid(columns:(1fr,1fr,1fr),[Packwerft Kartonagen-Versand GmbH \\ Eiderkamp 22 \\ 24582 Bordesholm],[HRB 19917 KI · GF: Henning Brodersen \\ USt-IdNr.: {devat('29340182')} \\ LUCID DE2810447713025],[Förde Bank eG \\ IBAN: {grp(ib)} \\ BIC: GENODEF1KIL])])
#set text(font:"DejaVu Sans",size:8.5pt,lang:"de")
#align(right)[#box(fill:rgb("#c8843c"),inset:3mm)[#text(white,16pt,weight:"bold")[PACKWERFT]]]
#v(14mm)
#text(6pt)[Packwerft Kartonagen-Versand GmbH | Eiderkamp 22 | 24582 Bordesholm] \\
#grid(columns:(1fr,72mm),[Teeversand Lornsen OHG \\ Einkauf \\ Schiffbrücke 18 \\ 25813 Husum],[#grid(columns:(1fr,1fr),row-gutter:1.6mm,[Rechnungskorrekturnr.:],[RK-202600143],[Datum:],[19.01.2026],[Kundennummer:],[48820],[Bestellnummer:],[B-20251209-77],[Externe Best.-Nr.:],[EK 25/318],[Seite:],[1 / 1])])
#v(12mm)
#text(14pt,weight:"bold")[Rechnungskorrektur] \\
zur Rechnung RE-202518204 vom 11.12.2025 \\ Retourennummer: RMA-7719 (Wareneingang 14.01.2026)
#v(3mm)
#table(columns:(8mm,24mm,1fr,14mm,18mm,14mm,20mm),align:(left,left,left,right,right,right,right),stroke:(x:none,y:0.3pt),inset:1.4mm,[Pos],[Artikelnr.],[Bezeichnung],[Menge],[Einzel €],[USt.],[Gesamt €],{tb})
#align(right,grid(columns:(50mm,26mm),row-gutter:1.8mm,[Summe netto],[{de(net)} EUR],[USt. 19,00 %],[{de(v)} EUR],[*Korrekturbetrag brutto*],[*{de(tot)} EUR*]))
#v(6mm)
Korrekturgrund: Ware unbenutzt zurück (Falschlieferung). \\
Zahlungsart der Ursprungsrechnung: Rechnung, 14 Tage. Ursprünglicher Rechnungsbetrag: 311,48 EUR, bezahlt am 22.12.2025. \\
Den Betrag überweisen wir in den nächsten Tagen auf das Konto, von dem Sie die Ursprungsrechnung bezahlt haben.
#v(4mm)
Vielen Dank und beste Grüße aus Bordesholm \\ Ihr Packwerft-Team
'''
open(SRC+N+'.typ','w').write(t);typst.compile(SRC+N+'.typ',output=OUT+N+'.pdf')
gold(N,'credit_note',number='RK-202600143',issued='2026-01-19',due=None,amount=tot,currency='EUR',iban=ib,buyer='Teeversand Lornsen OHG',seller='Packwerft Kartonagen-Versand GmbH')
