from common import *
P=[("7731120","Nitril-Handschuhe Gr. M, puderfrei, 200 Stk","24","Pack","13.90",8.1),("2209818","Hautdesinfektion farblos 1000 ml","12","Fl","17.85",2.6),("4410077","Spritzen 5 ml Luer, 3-teilig","10","Pack","11.20",8.1),("1830025","NaCl 0.9% Infusionslösung 500 ml","40","Btl","3.95",2.6),("5512604","Untersuchungsliegen-Papier 59 cm x 50 m","18","Rol","8.45",8.1),("9900001","Versandkosten Kühltransport","1","Stk","18.50",8.1)]
b={8.1:D(0),2.6:D(0)}; rows=''
for i,(n,t,m,u,e,v) in enumerate(P,1):
    l=q(D(m)*D(e)); b[v]+=l; rows+=f"[{i}],[{n}],[{t}],[{m}],[{u}],[{e}],[{v}],[{ch(l)}],\n"
v81=q(b[8.1]*D('.081')); v26=q(b[2.6]*D('.026')); net=b[8.1]+b[2.6]; g=net+v81+v26; r=q((g*20).quantize(D(1),ROUND_HALF_UP)/20); df=r-g
ref=rf('000112604188'); refp=' '.join(ref[i:i+4] for i in range(0,len(ref),4)); ib=iban('CH9300790016589230147'); amt=ch(r).replace("'"," ")
import random; random.seed(4); N=33
qr=''.join(f"place(dx:{x*1.39:.2f}mm,dy:{yy*1.39:.2f}mm,rect(width:1.39mm,height:1.39mm,fill:black));" for x in range(N) for yy in range(N) if random.random()<.3)
typ=f"""#set smartquote(enabled:false)
#set page(paper:"a4",margin:(x:20mm,top:18mm,bottom:8mm))
#set text(font:"Liberation Sans",size:9pt,lang:"de",region:"ch")
#text(size:17pt,fill:rgb("#006a7a"),weight:"bold")[Aaremed AG] #h(1fr) #text(size:8pt)[Praxis- und Spitalbedarf, Zentweg 21, 3006 Bern]
#v(6mm)
#grid(columns:(1fr,1fr),[*Rechnung 112604188*\\ #v(1mm)
#grid(columns:(32mm,1fr),row-gutter:1.6mm,[Datum],[08.12.2025],[Kundennr.],[48 117],[Auftrag],[A-2512-0377 vom 03.12.2025],[Lieferschein],[LS-88412 / 04.12.2025],[Ihre Referenz],[Fr. Zbinden],[MWST-Nr.],[{che('11482036')} MWST],[Konditionen],[30 Tage netto])],
[#v(8mm) Hausarztpraxis Gürbetal\\ Dr. med. R. Aeschlimann\\ Bahnhofstrasse 14\\ 3123 Belp])
#v(5mm)
#table(columns:(auto,auto,1fr,auto,auto,auto,auto,auto),align:(left,left,left,right,left,right,right,right),stroke:(x,y)=>if y==0 {{(bottom:.6pt)}},inset:3pt,
[*Pos*],[*Art.-Nr.*],[*Bezeichnung*],[*Menge*],[*ME*],[*Preis*],[*MWST %*],[*Total CHF*],
{rows})
#line(length:100%,stroke:.4pt)
#align(right,grid(columns:(70mm,26mm),row-gutter:1.6mm,[Zwischentotal exkl. MWST],[{ch(net)}],[2.6% MWST von {ch(b[2.6])}],[{ch(v26)}],[8.1% MWST von {ch(b[8.1])}],[{ch(v81)}],[Rundungsdifferenz],[{df}],[*Rechnungstotal CHF inkl. MWST*],[*{ch(r)}*]))
#text(size:7.5pt)[Besten Dank für Ihren Auftrag. Beanstandungen innert 8 Tagen. Mahnspesen ab 2. Mahnung CHF 20.00. Über die Festtage liefern wir letztmals am 23.12.2025 und wieder ab 05.01.2026.]
#place(bottom,dy:0mm,block(width:100%,height:100mm)[#place(dx:-20mm,line(length:210mm,stroke:(dash:"dashed",thickness:.5pt)))
#v(3mm)
#grid(columns:(48mm,50mm,1fr),column-gutter:3mm,
[#text(size:11pt,weight:"bold")[Empfangsschein]\\ #v(1mm)#text(size:7pt)[*Konto / Zahlbar an*\\ {ib}\\ Aaremed AG\\ Zentweg 21\\ 3006 Bern #v(1mm) *Referenz*\\ {refp} #v(1mm) *Zahlbar durch*\\ Hausarztpraxis Gürbetal\\ Bahnhofstrasse 14\\ 3123 Belp #v(2mm) #grid(columns:(14mm,1fr),[*Währung*\\ CHF],[*Betrag*\\ {amt}]) #v(6mm) #align(right)[*Annahmestelle*]]],
[#text(size:11pt,weight:"bold")[Zahlteil]\\ #v(2mm)#box(width:46mm,height:46mm,{{{qr}}}) #v(3mm) #grid(columns:(16mm,1fr),[*Währung*\\ CHF],[*Betrag*\\ {amt}])],
[#v(1mm)#text(size:9pt)[*Konto / Zahlbar an*\\ {ib}\\ Aaremed AG\\ Zentweg 21\\ 3006 Bern #v(1.5mm) *Referenz*\\ {refp} #v(1.5mm) *Zusätzliche Informationen*\\ Rechnung 112604188 #v(1.5mm) *Zahlbar durch*\\ Hausarztpraxis Gürbetal\\ Bahnhofstrasse 14\\ 3123 Belp]])])
"""
open('de-medizinbedarf.typ','w').write(typ)
import typst; typst.compile('de-medizinbedarf.typ',output='../de-medizinbedarf.pdf'); print('med',net,v81,v26,g,r,df)
