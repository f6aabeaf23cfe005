import sys,os,subprocess,json; sys.path.insert(0,os.path.dirname(__file__))
from common import *
B=''; G={}
def w(n,s): open(B+'src/'+n,'w',encoding='utf-8').write(s)
def run(*a,**k): subprocess.run(a,check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,**k)
F='/usr/share/fonts/truetype/'
# ---------- 7 Symfonia Handel, faktura końcowa po zaliczce (typst)
import typst
ib=iban(bban('10901652','0000000148220713'))
L=[('Przenośnik rolkowy PR-600/6m','kpl','2','18450.00'),('Szafa sterownicza SZ-2 z falownikiem','szt','1','9870.00'),('Montaż i uruchomienie','usł','1','4200.00')]
rows='';N=D(0)
for i,(n,j,k,c) in enumerate(L,1):
    x=q(D(k)*D(c));N+=x; rows+=f'[{i}],[{n}],[{j}],[{k},000],[{pl(c)}],[{pl(x)}],[23%],'
V=q(N*23/100);T=N+V
z=q('20000.00');zv=q(z*23/123);zn=z-zv
P=T-z
w('pl-przenosniki-koncowa.typ',f'''#set page(paper:"a4",margin:(x:15mm,y:14mm),footer:[#set text(7pt);Symfonia Handel #h(1fr) Strona #context counter(page).display("1/1",both:true)])
#set text(font:"Liberation Serif",size:9pt,lang:"pl")
#grid(columns:(1fr,1fr),[*Rolltech Automatyka Sp. z o.o.* \\ Strefowa 6, 41-303 Dąbrowa Górnicza \\ NIP PL{nip("629"+"246105") if 0 else nip("954287100")} \\ Santander Bank Polska S.A. \\ {g4(ib,0)}],align(right)[#text(13pt)[*Faktura końcowa nr FVK/26/0019*] \\ oryginał \\ Data wystawienia: 17 kwietnia 2026 \\ Data sprzedaży: 14 kwietnia 2026])
#line(length:100%)
#grid(columns:(1fr,1fr),[Nabywca: \\ *Mleczarnia Dolina Biebrzy Spółdzielnia* \\ ul. Wojska Polskiego 52 \\ 19-200 Grajewo \\ NIP {nip("719"+"000121") if 0 else nip("876245310")}],[Zamówienie: ZK/26/0007 z 12 stycznia 2026 \\ Umowa nr 4/RT/2026 \\ Protokół odbioru: 14 kwietnia 2026 \\ Opiekun: inż. Paweł Gaweł])
#v(4mm)
#table(columns:(auto,1fr,auto,auto,auto,auto,auto),stroke:0.4pt,align:(center,left,center,right,right,right,center),[Lp],[Nazwa],[Jm],[Ilość],[Cena netto],[Wartość netto],[VAT],{rows})
#align(right)[#table(columns:4,stroke:0.4pt,align:right,[],[netto],[VAT],[brutto],[Wartość zamówienia],[{pl(N)}],[{pl(V)}],[{pl(T)}],[Zaliczka FVZ/26/0003 z 19 stycznia 2026],[-{pl(zn)}],[-{pl(zv)}],[-{pl(z)}],[*Pozostaje do rozliczenia*],[*{pl(N-zn)}*],[*{pl(V-zv)}*],[*{pl(P)}*])]
*Do zapłaty: {pl(P)} PLN* \\
Forma płatności: przelew, termin: 21 dni, płatne do dnia *8 maja 2026* \\
Kaucja gwarancyjna nie występuje. Mechanizm podzielonej płatności.

#text(8pt)[Gwarancja 24 miesiące od daty protokołu. Za datę zapłaty uznaje się dzień uznania rachunku. Po upływie terminu naliczane będą odsetki ustawowe. KRS 0000512999, kapitał zakładowy 250 000,00 zł.]
#v(18mm)
#grid(columns:(1fr,1fr),[Wystawił(a): Halina Bąk],align(right)[Odebrał(a): .........................])
''')
typst.compile(B+'src/pl-przenosniki-koncowa.typ',output=B+'pl-przenosniki-koncowa.pdf')
G['pl-przenosniki-koncowa']=('invoice','Symfonia Handel',dict(number='FVK/26/0019',issued='2026-04-17',due='2026-05-08',amount=str(P),currency='PLN',iban=ib,buyer='Mleczarnia Dolina Biebrzy Spółdzielnia',seller='Rolltech Automatyka Sp. z o.o.'))

# ---------- 8 enova365, eksport WDT EUR (reportlab)
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('L',F+'liberation/LiberationSans-Regular.ttf'));pdfmetrics.registerFont(TTFont('LB',F+'liberation/LiberationSans-Bold.ttf'));pdfmetrics.registerFontFamily('L',normal='L',bold='LB',italic='L',boldItalic='LB')
ib=iban(bban('18701045','2083100441270002'))
S=ParagraphStyle('s',fontName='L',fontSize=8.5,leading=11);H1=ParagraphStyle('h',fontName='LB',fontSize=13,leading=17);X=ParagraphStyle('x',fontName='L',fontSize=7,leading=9)
L=[('OP-3W-4030','Karton klapowy 3W 400x300x200 / Corrugated box','8000','0.412'),('OP-5W-6040','Karton klapowy 5W 600x400x400 / Corrugated box','2400','1.185'),('PAL-EUR','Paleta EUR / Euro pallet','18','11.50')]
data=[['Lp.\nNo','Indeks\nItem','Opis / Description','Ilość\nQty','Cena\nPrice EUR','Wartość\nValue EUR','VAT']];T=D(0)
for i,(a,b,k,c) in enumerate(L,1):
    x=q(D(k)*D(c));T+=x; data.append([i,a,Paragraph(b,S),k,c.replace('.',','),pl(x),'0%'])
data.append(['','','Razem / Total','','',pl(T),''])
kurs=D('4.2318')
doc=SimpleDocTemplate(B+'pl-opakowania-wdt.pdf',leftMargin=40,rightMargin=40,topMargin=36,bottomMargin=36,title='Faktura')
tb=Table(data,colWidths=[25,70,195,45,55,70,35]);tb.setStyle([('FONT',(0,0),(-1,-1),'L',8),('GRID',(0,0),(-1,-1),.3,colors.grey),('BACKGROUND',(0,0),(-1,0),colors.HexColor('#dfe9d8')),('ALIGN',(3,0),(-1,-1),'RIGHT'),('FONT',(0,-1),(-1,-1),'LB',8)])
def two(a,b): 
    t=Table([[Paragraph(a,S),Paragraph(b,S)]],colWidths=[258,258]);t.setStyle([('VALIGN',(0,0),(-1,-1),'TOP')]);return t
E=[two('<b>Kartonex Wielkopolska Sp. z o.o.</b><br/>ul. Fabryczna 21, 62-800 Kalisz<br/>VAT UE: PL'+nip('521345678')+'<br/>EORI: PL'+nip('521345678')+'00000','Data wystawienia / Issue date: <b>2026-01-12</b><br/>Data dostawy / Delivery date: 2026-01-09<br/>Zamówienie / PO: 4500118820 (2025-12-18)<br/>Strona / Page: 1 z 1'),Spacer(1,8),
Paragraph('Faktura sprzedaży (WDT) / Invoice: SFA/000027/2026',H1),Spacer(1,6),
two('<b>Kontrahent / Buyer</b><br/>Lausitzer Feinkost Manufaktur GmbH<br/>Industriestraße 14<br/>03046 Cottbus, Niemcy<br/>VAT UE: DE287461935','<b>Odbiorca / Ship to</b><br/>Zentrallager Forst<br/>Gubener Str. 88<br/>03149 Forst (Lausitz)<br/>CMR 2026/0031, Incoterms DAP Forst'),Spacer(1,8),tb,Spacer(1,8),
Paragraph(f'<b>Do zapłaty / Amount due: {pl(T)} EUR</b>',ParagraphStyle('b',parent=S,fontSize=11,leading=14)),
Paragraph('Forma płatności / Payment: Przelew / bank transfer',S),Paragraph('Termin płatności / Terms: 60 dni od daty faktury / 60 days net from invoice date; 1,5% skonto 10 dni / 1.5% discount within 10 days',S),
Paragraph(f'Rachunek / IBAN (EUR): {g4(ib).replace("PL ","PL")} &nbsp; SWIFT: NESBPLPW &nbsp; Nest Bank S.A.',S),Spacer(1,8),
Paragraph(f'Kurs NBP / NBP rate: tabela 004/A/NBP/2026 z dnia 2026-01-08, 1 EUR = {str(kurs).replace(".",",")} PLN. Podstawa w PLN: {pl(T*kurs)}; VAT 0% w PLN: 0,00.',X),
Paragraph('Wewnątrzwspólnotowa dostawa towarów, art. 42 ustawy o VAT / Intra-Community supply of goods, exempt. Masa brutto / gross weight: 4 116 kg. Kod CN 4819 10 00. Dokument wygenerowano z systemu enova365.',X)]
doc.build(E)
w('pl-opakowania-wdt.py','# see build2.py, section 8\n')
G['pl-opakowania-wdt']=('invoice','enova365',dict(number='SFA/000027/2026',issued='2026-01-12',due='2026-03-13',amount=str(T),currency='EUR',iban=ib,buyer='Lausitzer Feinkost Manufaktur GmbH',seller='Kartonex Wielkopolska Sp. z o.o.'))

# ---------- 9 Wodociągi (pdflatex)
ib=iban(bban('80020004','0000112220000301'))
w_=D('38')
L=[('Woda',q(w_*D('5.12'))),('Ścieki',q(w_*D('8.47'))),('Abonament za wodę (2 mies.)',q('14.20')),('Abonament za ścieki (2 mies.)',q('9.60'))]
N=sum(x for _,x in L);V=q(N*8/100);T=N+V;zal=q('211.18')
Q=['38 m\\textsuperscript{3} $\\times$ 5,12','38 m\\textsuperscript{3} $\\times$ 8,47','2 $\\times$ 7,10','2 $\\times$ 4,80']
rows=''.join(f'{a} & {u} & {pl(b)} & 8\\% & {pl(q(b*8/100))}\\\\\n' for (a,b),u in zip(L,Q))
V=sum(q(b*8/100) for _,b in L);T=N+V
w('pl-wodociagi.tex',r'''\documentclass[10pt]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern}\usepackage[a4paper,margin=18mm]{geometry}\usepackage{tabularx,cmap}\pagestyle{empty}\parindent0pt\input{glyphtounicode}\pdfgentounicode=1
\begin{document}
\begin{tabularx}{\textwidth}{Xr}
\textbf{Zakład Gospodarki Komunalnej w Brzezinie Małej} & Brzezina Mała, 26.03.2026 r.\\
ul. Leśna 2, 64-330 Brzezina Mała & \\
NIP '''+nip('788'+'100203' if 0 else '663187204')+r''', tel. 61 555 44 10 & Konto odbiorcy: 03-0112/1\\
\end{tabularx}\bigskip

\begin{center}\bfseries Faktura VAT nr ZGK/W/1187/03/2026\end{center}
{za dostawę wody i odprowadzanie ścieków w okresie 20.01.2026 -- 20.03.2026}\bigskip

\begin{tabularx}{\textwidth}{|>{\raggedright\arraybackslash}X|X|}\hline
\textbf{Nabywca:} & \textbf{Punkt poboru:}\\
Warsztat Samochodowy Auto-Grześ Grzegorz Ławniczak & ul. Polna 17, Brzezina Mała\\
ul. Polna 17, 64-330 Brzezina Mała & wodomierz nr 18-440217\\
NIP '''+nip('764260813')+r''' & odczyt: 412 $\to$ 450 (dnia 20.03.2026)\\\hline
\end{tabularx}\bigskip

\begin{tabularx}{\textwidth}{|X|l|r|c|r|}\hline
Usługa & Ilość $\times$ cena & Netto zł & VAT & Kwota VAT\\\hline
'''+rows+r'''\hline Razem && '''+pl(N)+' && '+pl(V)+r'''\\\hline
\end{tabularx}\bigskip

\textbf{Wartość faktury brutto (do zapłaty): '''+pl(T)+r''' zł}

Należność prosimy wpłacić w terminie czternastu dni od daty wystawienia faktury, w kasie Zakładu (pn.--pt. 7.30--14.00) albo na rachunek w Banku Spółdzielczym:

\textbf{'''+g4(ib,0)+r'''}\bigskip

\fbox{\parbox{.95\textwidth}{Przypominamy o zaległości nieobjętej tą fakturą: faktura ZGK/W/0402/01/2026, termin płatności 09.02.2026, kwota '''+pl(zal)+r''' zł. Prosimy o osobną wpłatę.}}\bigskip

Legalizacja wodomierza ważna do 31.12.2027. Taryfa zatwierdzona decyzją z dnia 14.06.2024 r. Reklamacje nie wstrzymują obowiązku zapłaty. Faktura nie wymaga podpisu.\\
Wystawiła: Bogumiła Ratajczak, dział rozliczeń
\end{document}''')
run('pdflatex','-interaction=batchmode','-output-directory','src',B+'src/pl-wodociagi.tex');os.rename(B+'src/pl-wodociagi.pdf',B+'pl-wodociagi.pdf')
for e in('aux','log'): os.remove(B+'src/pl-wodociagi.'+e)
G['pl-wodociagi']=('invoice','ZGK utility billing (SAP IS-U / PGE-like)',dict(number='ZGK/W/1187/03/2026',issued='2026-03-26',due='2026-04-09',amount=str(T),currency='PLN',iban=ib,buyer='Warsztat Samochodowy Auto-Grześ Grzegorz Ławniczak',seller='Zakład Gospodarki Komunalnej w Brzezinie Małej'))

# ---------- 10 korekta (fpdf2), WAPRO Mag korekta
from fpdf import FPDF
ib=iban(bban('13201537','2450113388000011'))
p=FPDF();p.set_compression(True) if hasattr(p,'set_compression') else 0
p.add_font('L','',F+'dejavu/DejaVuSansCondensed.ttf');p.add_font('L','B',F+'dejavu/DejaVuSansCondensed-Bold.ttf') 
p.add_page();p.set_font('L','',8.5)
def ln(t,b=False,s=8.5,a='L',h=4.6): p.set_font('L','B' if b else '',s);p.multi_cell(0,h,t,align=a,new_x='LMARGIN',new_y='NEXT')
bef=[('Farba lateksowa 10 l biała',24,D('138.00')),('Grunt głęboko penetrujący 5 l',30,D('31.40'))]
aft=[('Farba lateksowa 10 l biała',19,D('138.00')),('Grunt głęboko penetrujący 5 l',30,D('29.90'))]
nb=sum(k*c for _,k,c in bef);na=sum(k*c for _,k,c in aft);dn=nb-na;dv=q(dn*23/100);K=dn+dv
ln('Hurtownia Farb KOLORADO Spółka Jawna Zych i Wspólnicy',True,10);ln('ul. Rolnicza 5, 25-900 Kielce   NIP '+nip('739384551')+'   BDO 000077341')
ln('Kielce, 2025-10-08',a='R');ln('Faktura korygująca FK 000061/2025',True,14,'C',8);ln('do faktury FV 002214/2025 z dnia 2025-09-22 (data sprzedaży 2025-09-22)\nTermin płatności faktury korygowanej: 2025-10-22     nr KSeF: brak',a='C')
p.ln(2);ln('Nabywca: Remonty Pod Klucz Adam Świerczek',True);ln('ul. Krakowska 201/4, 25-701 Kielce, NIP '+nip('897166345'))
ln('Przyczyna korekty: zwrot towaru (5 szt. – uszkodzone opakowania, PZ-zwrot 000034/2025 z 2025-10-06) oraz błąd w cenie poz. 2')
def tab(t,r):
    p.ln(2);ln(t,True)
    with p.table(col_widths=(8,70,18,24,28,14,26,30),line_height=5,text_align=('C','L','R','R','R','C','R','R')) as tb:
        p.set_font('L','',8)
        for row in [('Lp','Nazwa towaru','Ilość','Cena netto','Wart. netto','VAT','Kwota VAT','Brutto')]+r: 
            rr=tb.row()
            for c in row: rr.cell(str(c))
def rw(l): return [(i,n,k,pl(c),pl(k*c),'23%',pl(q(k*c*23/100)),pl(k*c+q(k*c*23/100))) for i,(n,k,c) in enumerate(l,1)]
tab('Było (przed korektą)',rw(bef));tab('Jest (po korekcie)',rw(aft))
d=[(a,k1-k2,'',k1*c1-k2*c2) for (a,k1,c1),(_,k2,c2) in zip(bef,aft)]
dv=sum(q(x[3]*23/100) for x in d)
K=dn+dv
# per-line consistency
assert sum(q(k*c*23/100) for _,k,c in bef)-sum(q(k*c*23/100) for _,k,c in aft)==dv
tab('Korekta',[(i,n,-k,'',pl(-x),'23%',pl(-q(x*23/100)),pl(-x-q(x*23/100))) for i,(n,k,_,x) in enumerate(d,1)])
p.ln(3);ln(f'Wartość netto: -{pl(dn)}     VAT: -{pl(dv)}     Brutto: -{pl(K)}')
ln(f'Do zwrotu: {pl(K)} PLN',True,11,h=7);ln('Sposób rozliczenia: kompensata z najbliższą fakturą lub zwrot na rachunek nabywcy.\nNasz rachunek: '+g4(ib,0)+' (Bank Pocztowy S.A.)')
p.ln(12);ln('Wystawił: Renata Zych                                                        Potwierdzam uzgodnienie warunków korekty: ....................................');ln('Wydruk: WAPRO Mag 8.71  2025-10-08 13:22   str. 1/1',s=6.5)
p.output(B+'pl-farby-korekta.pdf');w('pl-farby-korekta.py','# see build2.py, section 10\n')
w('pl-opakowania-wdt.py','# see build2.py, section 8\n')
G['pl-farby-korekta']=('credit_note','WAPRO Mag',dict(number='FK 000061/2025',issued='2025-10-08',due=None,amount=str(K),currency='PLN',iban=ib,buyer='Remonty Pod Klucz Adam Świerczek',seller='Hurtownia Farb KOLORADO Spółka Jawna Zych i Wspólnicy'))

# ---------- 11 Rewizor: potwierdzenie salda (LibreOffice)
ib=iban(bban('11402004','0000310288415570'))
R=[('FS 881/11/2025','2025-11-04','2025-12-04','6 150,00','2 150,00'),('FS 907/11/2025','2025-11-19','2025-12-19','3 321,00','3 321,00'),('FS 990/12/2025','2025-12-15','2026-01-14','1 783,50','1 783,50')]
rows=''.join('<tr>'+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for r in R)
w('pl-saldo-rewizor.html',f'''<html><head><meta charset="utf-8"><style>body,td,p{{font-family:"Liberation Serif";font-size:10pt}}</style></head><body><table width="100%"><tr><td></td><td align="right">Olsztyn, 2026-01-20</td></tr></table><p><b>Wierzyciel:</b><br>Narzędziownia Warmia Sp. z o.o.<br>ul. Towarowa 9, 10-416 Olsztyn<br>NIP {nip("739384552")}</p><p><b>Dłużnik:</b><br>Ślusarstwo Bogdan Tyc<br>ul. Mazurska 3, 12-100 Szczytno</p>
<p align="center"><font size="5"><b>Potwierdzenie salda nr PS 14/2026</b></font><br>według stanu na dzień 2025-12-31</p><p>Działając na podstawie art. 26 ust. 1 pkt 2 ustawy o rachunkowości informujemy, że w naszych księgach rachunkowych na koncie 201-1-0188 figuruje saldo:</p>
<p align="center">Wn (na naszą korzyść): <b>7 254,50 PLN</b> &nbsp;&nbsp; Ma: <b>0,00 PLN</b></p><p>słownie: siedem tysięcy dwieście pięćdziesiąt cztery złote 50/100</p>
<table border="1" cellspacing="0" cellpadding="3" width="100%"><tr><td>Nr dokumentu</td><td>Data wystawienia</td><td>Termin płatności</td><td>Kwota pierwotna</td><td>Pozostało</td></tr>{rows}<tr><td colspan="4">Razem</td><td>7 254,50</td></tr></table>
<p>Prosimy o potwierdzenie zgodności salda i odesłanie odcinka B w ciągu 14 dni. Brak odpowiedzi nie oznacza milczącej zgody. Rachunek bankowy: {g4(ib,0)}.</p><p>.................................<br>Główna księgowa</p><hr><p><b>Odcinek B</b> – Saldo zgodne / niezgodne* z powodu ..............................................<br>Data, pieczęć i podpis dłużnika &nbsp;&nbsp; *niepotrzebne skreślić</p><p><font size="1">InsERT Rewizor GT</font></p></body></html>''')
run('soffice','--headless','--convert-to','pdf:writer_web_pdf_Export','--outdir',B,B+'src/pl-saldo-rewizor.html')
G['pl-saldo-rewizor']=('statement_of_account','Rewizor GT',None)

# ---------- 12 WZ (wkhtmltopdf) enova / WAPRO
L=[('5902114','Śruba M10x40 kl. 8.8 oc.','op.','40','32,10','1 284,00'),('5902240','Nakrętka M10 kl. 8 oc.','op.','40','11,25','450,00'),('5903871','Podkładka sprężysta 10,2','op.','20','7,90','158,00')]
rows=''.join('<tr><td>%d</td>'%i+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for i,r in enumerate(L,1))
w('pl-wz-sruby.html',f'''<html><head><meta charset="utf-8"><style>body{{font:12px "Liberation Mono"}}table{{border-collapse:collapse;width:100%}}.g td{{border:1px dotted #000;padding:3px}}</style></head><body>
<table><tr><td>ŚRUBEX-BIS Sp. z o.o. Magazyn Centralny<br>ul. Torowa 3, 37-700 Przemyśl<br>NIP {nip("813370921")}</td><td style="text-align:right">Przemyśl 2025-09-11<br>Data wydania: 2025-09-12</td></tr></table><hr><h2 style="text-align:center">WZ - Wydanie zewnętrzne<br>WZ/003318/2025</h2>
<p>Kontrahent: Meblarnia Zamość S.A., ul. Hrubieszowska 61, 22-400 Zamość, NIP {nip("922000311")}<br>Dok. powiązany: ZO/001190/2025 z dnia 2025-09-09<br>Przewoźnik: Raben-Trans, nr rej. RP 4471K, list przewozowy 88120033</p>
<table class=g><tr><td>Lp</td><td>Indeks</td><td>Nazwa</td><td>Jm</td><td>Ilość</td><td>Cena netto</td><td>Wartość netto</td></tr>{rows}<tr><td colspan=6>Razem wartość netto</td><td>1 892,00</td></tr></table>
<p>Uwagi: faktura zostanie wystawiona zbiorczo na koniec miesiąca, przelew 30 dni. Dokument nie jest fakturą ani podstawą zapłaty.</p><p>Liczba opakowań zbiorczych: 2 palety / 412 kg</p><br><br><table><tr><td>Wydał: .............</td><td>Przewoźnik: .............</td><td>Odebrał: .............</td></tr></table></body></html>''')
run('wkhtmltopdf','-q','-s','A4',B+'src/pl-wz-sruby.html',B+'pl-wz-sruby.pdf')
G['pl-wz-sruby']=('delivery_note','enova365',None)

import random
A=json.load(open(B+'src/g1.json'));A.update({k:list(v) for k,v in G.items()})
ks=sorted(A);random.Random(3517).shuffle(ks)
with open(B+'gold.jsonl','w') as f:
    for i,k in enumerate(ks,1):
        kind,prog,g=A[k];o=dict(file=k+'.pdf',part='unseen' if i%3==0 else 'seen',kind=kind,program=prog)
        if g:o['gold']=g
        f.write(json.dumps(o,ensure_ascii=False)+'\n')
