from common import *
import typst
ib=iban('DE','320500000047118290')
L=[('03.07.25','WS 88213','170904','Gemischte Bau- und Abbruchabfälle',D('3.420'),'t','189.00'),('03.07.25','','','Containergestellung Absetzmulde 7 m³',D(1),'Stk','95.00'),('10.07.25','WS 88367','170201','Altholz A II',D('1.860'),'t','62.00'),('10.07.25','','','Tausch Absetzmulde 7 m³',D(1),'Stk','95.00'),('22.07.25','WS 88590','170107','Bauschutt sortenrein',D('6.140'),'t','21.50'),('22.07.25','','','Abzug Absetzmulde 7 m³',D(1),'Stk','85.00'),('','','','Miete 03.07.–22.07.25, 5 Tage über Freizeit',D(5),'Tag','3.50'),('','','','Maut- und Energiezuschlag 4,5 % auf Transport',D(1),'psch','12.38')]
n=D(0);r=''
for a,b,c,t,m,u,p in L:
    v=q(m*D(p));n+=v;r+=','.join(f'[{x}]' for x in (a,b,c,t,f(m,3) if u=='t' else f(m,0),u,f(p),f(v)))+',\n'
w=q(n*D('.19'));T=n+w
s=f'''#set page(paper:"a4",margin:(x:18mm,top:15mm,bottom:30mm),footer:text(size:6.5pt)[#grid(columns:(1fr,1fr,1fr),[Kempkens Entsorgung GmbH & Co. KG\\ Hafenstraße 210\\ 47809 Krefeld\\ Tel. 02151 55 31-0],[AG Krefeld HRA 6204\\ USt-IdNr. {ust('11948205')}\\ Entsorgungsfachbetrieb gem. § 56 KrWG\\ Geschäftsführer: Theo Kempkens],[Sparkasse Krefeld\\ IBAN {g4(ib)}\\ BIC SPKRDE33XXX\\ Seite 1])])
#set text(font:"DejaVu Sans",size:8pt,lang:"de")
#rect(fill:rgb("#0b6b3a"),width:100%,inset:6pt)[#text(fill:white,size:13pt,weight:"bold")[KEMPKENS ] #text(fill:white)[Entsorgung · Container · Wertstoffe]]
#v(9mm)
#grid(columns:(1.25fr,1fr),[#text(size:6pt)[Kempkens Entsorgung GmbH & Co. KG · Postfach 10 14 20 · 47714 Krefeld]\\ \\ Dachbau Verhoeven GmbH\\ Kliedbruchstr. 88\\ 47803 Krefeld],
table(columns:(auto,auto),stroke:none,inset:2pt,[Rechnungsnr.],[VR25-104482],[Debitorennr.],[D21077],[Belegdatum],[31.07.2025],[Leistungsdatum],[03.07.2025 – 22.07.2025],[Zahlungsbedingung],[14 Tage netto],[Fälligkeitsdatum],[14.08.2025],[Vertragsnr.],[EA-25-3390],[Verkäufer],[Sabine Loos]))
#v(8mm)
#text(size:13pt,weight:"bold")[Rechnung]

Anfallstelle: BV Moerser Str. 351, 47803 Krefeld #h(1cm) Ihre Bestellung: Verhoeven jun. (tel.) vom 01.07.2025
#table(columns:(auto,auto,auto,1fr,auto,auto,auto,auto),stroke:(x,y)=>if y==0 {{(bottom:0.7pt)}} else {{none}},inset:3pt,align:(x,y)=>if x in (4,6,7) {{right}} else {{left}},
[*Datum*],[*Beleg*],[*AVV*],[*Beschreibung*],[*Menge*],[*Einh.*],[*VK-Preis*],[*Betrag*],
{r})
#line(length:100%,stroke:0.5pt)
#align(right)[#table(columns:(auto,auto),stroke:none,inset:2.5pt,align:(left,right),[Total EUR ohne MwSt.],[{f(n)}],[19% MwSt.],[{f(w)}],[*Total EUR inkl. MwSt.*],[*{f(T)}*])]
Die Wiegescheine liegen dieser Rechnung bei. Gewichte wurden auf geeichter Waage (Eichfrist 12/2026) ermittelt. Es gelten unsere AGB, Stand 01.01.2024.
'''
out('de-containerdienst.typ',s);typst.compile('de-containerdienst.typ',output='../de-containerdienst.pdf')
gold('de-containerdienst','invoice',number='VR25-104482',issued='2025-07-31',due='2025-08-14',amount=str(T),currency='EUR',iban=ib,buyer='Dachbau Verhoeven GmbH',seller='Kempkens Entsorgung GmbH & Co. KG')
