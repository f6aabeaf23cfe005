from common import *
import typst
ib=nl('ABNA','436018250');kb=nl('KNAB','257713940')
ci='NL'+f"{98-mod97('301945520000'+'NL00'):02d}"+'ZZZ301945520000'
L=[('VKL-31-P','7081 0034 0012',[('02-01-2026 07:12','Tinq Zwolle','Diesel','48.31','1.649'),('09-01-2026 16:40','Esso Meppel A32','Diesel','51.02','1.719'),('19-01-2026 06:58','Tango Staphorst','Diesel','44.87','1.639')]),
('VRG-08-S','7081 0034 0020',[('06-01-2026 17:25','Tinq Zwolle','Diesel','39.95','1.655'),('22-01-2026 12:03','Haan Nunspeet','AdBlue','10.00','0.989'),('22-01-2026 12:06','Haan Nunspeet','Diesel','52.40','1.659')]),
('G-771-TK','7081 0034 0038',[('14-01-2026 08:31','Argos Kampen','Euro95 E10','33.18','1.829'),('27-01-2026 18:19','BP Hattemerbroek A28','Euro95 E10','36.44','1.949')])]
E=V=I=D(0);rows=''
for k,pas,ts in L:
    se=si=D(0);rows+=f'table.cell(colspan:8)[*Kenteken {k}* #h(1em) pasnummer {pas}],\n'
    for d,s,pr,q,p in ts:
        i=r(D(q)*D(p));e=r(i/D('1.21'));se+=e;si+=i
        rows+=f'[{d}],[{s}],[{pr}],[{n(q)}],[{n(p,p=3)}],[{n(e)}],[{n(i-e)}],[{n(i)}],\n'
    rows+=f'table.cell(colspan:5)[_Subtotaal {k}_],[{n(se)}],[{n(si-se)}],[{n(si)}],\n'
    E+=se;I+=si
fe=D('3')*D('1.95');fv=r(fe*D('.21'));
rows+=f'table.cell(colspan:5)[Abonnement tankpas januari 2026, 3 × 1,95],[{n(fe)}],[{n(fv)}],[{n(fe+fv)}],\n'
E+=fe;I+=fe+fv;V=I-E
src=f'''#set page(paper:"a4",margin:(x:16mm,y:15mm),footer:context align(center,text(6.5pt)[Tankcollectief Oost B.V. · Ceintuurbaan 15, 8024 AA Zwolle · KvK 30194552 · Btw NL{rsin('82110463')}B01 · ABN AMRO {grp(ib)} · blad #counter(page).display()/1]))
#set text(font:"Liberation Sans",size:8pt,lang:"nl")
#grid(columns:(1fr,auto),text(18pt,fill:rgb("#e36f00"),weight:"bold")[tankcollectief],align(right)[Klantenservice 038 555 01 80\\ ma-vr 8.30-17.00 uur])
#v(12mm)
Installatiebureau Kuipers V.O.F.\\ Industrieweg 7b\\ 7944 HT MEPPEL
#v(8mm)
#text(13pt)[*Factuur brandstofverbruik januari 2026*]
#grid(columns:(1fr,1fr,1fr,1fr),row-gutter:4pt,[Klantnummer],[Factuurnummer],[Factuurdatum],[Verbruiksperiode],[*C70810034*],[*TC26.01.019477*],[*31 januari 2026*],[*01-01-2026 t/m 31-01-2026*])
#v(3mm)
#set text(size:7pt)
#table(columns:(auto,1fr,auto,auto,auto,auto,auto,auto),stroke:none,inset:(x:3pt,y:2.6pt),align:(l,y)=>if l>2 {{right}} else {{left}},table.hline(),[*Datum / tijd*],[*Station*],[*Product*],[*Liter*],[*Prijs/l*],[*Excl. btw*],[*Btw 21%*],[*Incl. btw*],table.hline(),
{rows}table.hline(),table.cell(colspan:5)[*Totaal factuurbedrag in euro*],[*{n(E)}*],[*{n(V)}*],[*{n(I)}*],table.hline())
#set text(size:8pt)
#v(4mm)
#block(fill:rgb("#fdf0e2"),inset:8pt,width:100%)[U hoeft niets te doen. Het factuurbedrag van € {n(I)} schrijven wij op 13 februari 2026 af van uw rekening {grp(kb)}. Zorgt u voor voldoende saldo.\\ Machtigingskenmerk: TC-C70810034-01 #h(1em) Incassant-ID: {ci}]
#v(2mm)
Wordt de incasso gestorneerd, dan brengen wij € 7,50 administratiekosten in rekening en kunnen uw passen worden geblokkeerd. Prijzen zijn de pompprijzen minus uw ledenkorting. Passen geldig t/m 12-2028.
'''
open('nl-tankpas.typ','w').write(src);typst.compile('nl-tankpas.typ',output='../nl-tankpas.pdf')
gold('nl-tankpas','invoice',number='TC26.01.019477',issued='2026-01-31',due='2026-02-13',amount=I,currency='EUR',iban=ib,buyer='Installatiebureau Kuipers V.O.F.',seller='Tankcollectief Oost B.V.')
import subprocess;subprocess.run('mv ../nl-tankpas.pdf x.pdf; gs -q -dNOPAUSE -dBATCH -sDEVICE=pdfwrite -sOutputFile=../nl-tankpas.pdf x.pdf; rm x.pdf',shell=True)
