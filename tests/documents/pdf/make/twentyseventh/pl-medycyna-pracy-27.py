from common import *
import subprocess,json
OUT=''; S=OUT+'/src'; G={}
def gold(name,kind='invoice',**k): G[name]=(kind,k)
# ---------- 6 medycyna pracy fpdf2 ----------
from fpdf import FPDF
n='pl-medycyna-pracy';acc=nrb(n,'1240301')
E=[('Badanie okresowe','Sobczyk M.','07.01.2026',D('140')),('Badanie wstępne','Jurek A.','12.01.2026',D('160')),('Badanie wstępne','Pytel K.','12.01.2026',D('160')),('Konsultacja okulistyczna','Jurek A.','13.01.2026',D('95')),('Badanie kontrolne','Maślanka R.','20.01.2026',D('120')),('Audiometria','Maślanka R.','20.01.2026',D('65')),('Orzeczenie sanitarno-epidemiologiczne','Pytel K.','27.01.2026',D('80'))]
tot=sum(e[3] for e in E)
gold(n,number='MP/00482/2026',issued='2026-01-30',due='2026-02-13',amount=str(q(tot)),currency='PLN',iban='PL'+acc,buyer='Stolarnia Jesion Piotr Gawlik',seller='NZOZ Przychodnia Lekarska „Panaceum” s.c. B. Hojda, E. Rurańska')
p=FPDF();p.add_page();D_='/usr/share/fonts/truetype/dejavu/'
import glob
f=lambda x:[g for g in glob.glob('/usr/share/fonts/**/'+x,recursive=True)][0]
p.add_font('L','',f('LiberationSans-Regular.ttf'));p.add_font('L','B',f('LiberationSans-Bold.ttf'))
def t(x,y,s,sz=9,b='',al='L',wd=0): p.set_font('L',b,sz);p.set_xy(x,y);p.cell(wd or 100,5,s,align=al)
t(10,10,'NZOZ Przychodnia Lekarska „Panaceum” s.c. B. Hojda, E. Rurańska',10,'B');t(10,15,'43-2'+'45 Studzionka Nowa, ul. Jordana 9    tel. 32 212 66 40');t(10,20,f'NIP {nip("panac")}   REGON {regon("panac")}   nr księgi rej. 000000018842')
p.line(10,27,200,27)
t(10,30,'FAKTURA  MP/00482/2026',14,'B');t(150,30,'ORYGINAŁ',9,'',"R",50)
for i,(a,b) in enumerate([('Data wystawienia','30.01.2026'),('Data wykonania usługi','styczeń 2026'),('Sposób zapłaty','PRZELEW'),('Termin płatności','13.02.2026')]):
    t(10+48*i,40,a,7);t(10+48*i,44,b,10,'B')
t(10,54,'Płatnik:',7);t(10,58,'Stolarnia Jesion Piotr Gawlik',10,'B');t(10,63,'ul. Pszczyńska 118, 43-246 Strumieńczyk');t(10,68,f'NIP {nip("jesion")}')
t(110,54,'Podstawa:',7);t(110,58,'Umowa o świadczenie profilaktycznej');t(110,63,'opieki zdrowotnej nr 61/MP/2021 z 4.10.2021')
y=80
cols=[(10,10,'Lp','L'),(20,80,'Świadczenie (zw. art. 43 ust. 1 pkt 18)','L'),(100,40,'Pacjent','L'),(140,28,'Data wyk.','L'),(168,14,'VAT','L'),(178,22,'Wartość','R')]
for x,wd,s,a in cols:t(x,y,s,8,'B',a,wd)
p.line(10,y+6,200,y+6);y+=7
for i,(a,b,c,v) in enumerate(E,1):
    for (x,wd,_,al),s in zip(cols,(str(i),a,b,c,'zw.',m(v))):t(x,y,s,9,'',al,wd)
    y+=5.5
p.line(10,y,200,y);y+=2
t(110,y,f'Razem zw.:',9,'',"R",60);t(170,y,m(tot),9,'B','R',30);y+=6
t(110,y,'Do zapłaty PLN:',11,'B',"R",60);t(170,y,m(tot),11,'B','R',30);y+=8
t(10,y,'Słownie: '+slow(tot));y+=8
t(10,y,f'Rachunek bankowy: Bank Pekao S.A. {sp(acc)}');y+=10
t(10,y,'Pozostałe nierozliczone dokumenty płatnika na dzień wydruku:',8,'B');y+=5
for a in ('MP/07716/2025 z 28.11.2025   termin 12.12.2025   do zapłaty 380,00','MP/08304/2025 z 31.12.2025   termin 14.01.2026   do zapłaty 215,00'):t(10,y,a,8);y+=4.5
t(10,y,'Razem zaległe: 595,00 zł. Prosimy o pilne uregulowanie.',8);y+=14
t(10,y,'wystawił: rejestracja2',8);t(120,y,'osoba upoważniona do odbioru',8)
t(10,280,'KS-SOMED  30.01.2026 14:22:07  str. 1/1',6)if False else None
p.set_auto_page_break(False);t(10,282,'KS-SOMED   wydruk: 30.01.2026 14:22   str. 1/1',6)
p.output(f'{OUT}/{n}.pdf')
# ---------- 9 spedycja reportlab ----------
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
n='pl-spedycja-eur';acc=nrb(n,'1750001');accp=nrb(n+'p','1750001')
pdfmetrics.registerFont(TTFont('R',f('LiberationSans-Regular.ttf')));pdfmetrics.registerFont(TTFont('B',f('LiberationSans-Bold.ttf')))
net=D('1180.00')+D('85.00');vat=q(net*D('.23'));br=net+vat;rate=D('4.2268')
gold(n,number='FS/211/11/2025',issued='2025-11-14',due='2025-12-29',amount=str(br),currency='EUR',iban='PL'+acc,buyer='Ceramika Wiślana S.A.',seller='Trans-Bałtyk Spedycja Sp. z o.o.')
c=canvas.Canvas(f'{OUT}/{n}.pdf',pagesize=(595,842));c.setTitle('Faktura')
def s(x,y,tx,sz=8.5,fn='R',al=0):
    c.setFont(fn,sz);(c.drawRightString if al else c.drawString)(x,842-y,tx)
s(40,50,'TRANS-BAŁTYK',18,'B');s(555,45,'FAKTURA VAT / VAT INVOICE',12,'B',1);s(555,60,'FS/211/11/2025',12,'B',1)
c.line(40,842-70,555,842-70)
for i,(a,b) in enumerate([('Data wystawienia / Issue date','2025-11-14'),('Data sprzedaży / Sale date','2025-11-12'),('Miejsce / Place','Gdynia')]):
    s(40+175*i,85,a,7);s(40+175*i,96,b,9,'B')
for x,h,l in ((40,'Sprzedawca / Seller',['Trans-Bałtyk Spedycja Sp. z o.o.','ul. Hutnicza 3A, 81-212 Gdynia','NIP/VAT: PL'+nip('tb'),'KRS 0000623918']),(310,'Nabywca / Buyer',['Ceramika Wiślana S.A.','ul. Garncarska 40, 27-641 Obrazowo','NIP/VAT: PL'+nip('cer')])):
    s(x,120,h,7)
    for i,v in enumerate(l):s(x,132+12*i,v,9,'B' if i==0 else 'R')
y=190;s(40,y,'Zlecenie / Order: ZT/1190/2025 z 2025-11-06    Nr ref. klienta / Your ref.: 4500118372    CMR: 0448171')
s(40,y+13,'Załadunek / Loading: Sandomierz PL, 2025-11-10    Rozładunek / Unloading: Vejle DK, 2025-11-12    GD 7TR41 / GDA 88PX')
y=222;c.setFillGray(.88);c.rect(40,842-y-6,515,16,stroke=0,fill=1);c.setFillGray(0)
for x,tx,al in((44,'Lp./No',0),(75,'Nazwa / Description',0),(320,'Ilość/Qty',1),(385,'Cena/Price',1),(450,'Netto/Net',1),(490,'VAT',1),(551,'Brutto/Gross',1)):s(x,y,tx,7.5,'B',al)
for i,(a,v) in enumerate((('Transport międzynarodowy PL–DK, 24 pal.',D('1180')),('Postój / Demurrage 1,7 h × 50 EUR',D('85'))),1):
    y+=17
    for x,tx,al in((44,str(i),0),(75,a,0),(320,'1 szt.',1),(385,m(v),1),(450,m(v),1),(490,'23%',1),(551,m(v*D('1.23')),1)):s(x,y,tx,8.5,'R',al)
y+=22;s(385,y,'Razem / Total EUR',8.5,'B',1);s(450,y,m(net),8.5,'B',1);s(490,y,m(vat),8.5,'B',1);s(551,y,m(br),8.5,'B',1)
y+=16;s(551,y,f'Kurs / Rate 1 EUR = {str(rate).replace(".",",")} PLN, tab. 219/A/NBP/2025 z 2025-11-12 · VAT w PLN / VAT in PLN: {m(q(vat*rate))} · Netto PLN: {m(q(net*rate))}',7.5,'R',1)
y+=30;s(40,y,'Do zapłaty / Amount due',8);s(40,y+15,f'{m(br)} EUR',14,'B')
s(220,y,'Termin płatności / Payment term',8);s(220,y+15,'45 dni od daty wystawienia / 45 days from issue date',9.5,'B')
y+=32;s(40,y,'Słownie / In words: '+slow(br,'EUR'))
y+=24;s(40,y,'Rachunki bankowe / Bank accounts (Raiffeisen Digital, SWIFT RCBWPLPW)',8,'B')
s(40,y+13,f'Płatności w EUR / payments in EUR:   PL{sp(acc)}');s(40,y+25,f'Płatności w PLN / payments in PLN:   PL{sp(accp)}')
y+=50
for l in ('Faktura płatna w EUR. Za opóźnienie w płatności naliczamy odsetki za opóźnienie w transakcjach handlowych oraz rekompensatę 40 EUR / 70 EUR / 100 EUR',
 '(art. 10 ustawy o przeciwdziałaniu nadmiernym opóźnieniom w transakcjach handlowych z 8.03.2013 r.).','Oryginał CMR wysłano przesyłką poleconą 2025-11-17 / original CMR sent by registered mail.','Ubezpieczenie OCP spedytora: suma gwarancyjna 300 000 EUR, polisa ważna do 2026-06-30.'):
    s(40,y,l,7);y+=10
s(40,815,'Dokument wygenerowany w systemie fireTMS',6.5);s(555,815,'1/1',6.5,'R',1);c.save()
# ---------- 10 hurt piekarski typst ----------
import typst
n='pl-hurt-piekarski';acc=nrb(n,'1020498')
L=[('0417','Mąka pszenna typ 550 25 kg','20','op',D('41.20'),5),('1120','Drożdże prasowane 1 kg','24','szt',D('7.85'),5),('2031','Margaryna piekarska 10 kg','6','kar',D('98.40'),5),('3308','Papier do pieczenia 40x60','2','op',D('64.90'),23),('3412','Worki cukiernicze jednoraz.','3','op',D('28.50'),23)]
by={5:D(0),23:D(0)};x=''
for i,(k,a,b,u,pr,v) in enumerate(L,1):
    vl=D(b)*pr;by[v]+=vl;x+=f'[{i}],[{k}],[{a}],[{b}],[{u}],[{m(pr)}],[{v}],[{m(vl)}],\n'
v5=q(by[5]*D('.05'));v23=q(by[23]*D('.23'));net=by[5]+by[23];br=net+v5+v23;paid=D('500.00');rest=br-paid
gold(n,number='2211/M2/2026',issued='2026-06-09',due='2026-06-23',amount=str(rest),currency='PLN',iban='PL'+acc,buyer='Cukiernia Malinka Zofia Stępień-Rakoczy',seller='Hurtownia Art. Piekarskich KŁOSEK Jan Bednarz')
open(f'{S}/{n}.typ','w').write(f'''#set page(paper:"a4",margin:1.4cm)
#set text(font:"DejaVu Sans",size:8pt,lang:"pl")
#grid(columns:(1fr,1fr),[*Hurtownia Art. Piekarskich KŁOSEK Jan Bednarz*\\ ul. Składowa 5, 37-220 Kańczuga Mała\\ NIP: {nip('klosek')}\\ BDO 000071529],align(right)[Miejsce wystawienia: Kańczuga Mała\\ Data wystawienia: 2026-06-09\\ Data dokonania dostawy: 2026-06-09\\ Dokument magazynowy: WZ 3907/M2/2026])
#v(6pt)
#align(center)[#text(13pt)[*Faktura VAT 2211/M2/2026*] \\ Oryginał]
#v(6pt)
#grid(columns:(1fr,1fr),[Nabywca:\\ *Cukiernia Malinka Zofia Stępień-Rakoczy*\\ Rynek 14, 37-200 Przeworsko\\ NIP: {nip('malinka')}],[Odbiorca:\\ Cukiernia Malinka -- pracownia\\ ul. Lwowska 71, 37-200 Przeworsko])
#v(6pt)
#table(columns:(auto,auto,1fr,auto,auto,auto,auto,auto),stroke:.4pt,inset:3pt,align:(right,left,left,right,left,right,right,right),
[*Lp*],[*Indeks*],[*Nazwa towaru*],[*Ilość*],[*Jm*],[*Cena netto*],[*VAT %*],[*Wart. netto*],
{x})
#align(right,table(columns:4,stroke:.4pt,inset:3pt,align:right,[VAT %],[Netto],[VAT],[Brutto],[5],[{m(by[5])}],[{m(v5)}],[{m(by[5]+v5)}],[23],[{m(by[23])}],[{m(v23)}],[{m(by[23]+v23)}],[*Razem*],[{m(net)}],[{m(v5+v23)}],[{m(br)}]))
#grid(columns:(auto,auto),column-gutter:14pt,row-gutter:5pt,[Wartość dokumentu:],[{m(br)} PLN],[Zapłacono gotówką (KP 551/M2/2026):],[{m(paid)} PLN],[*Pozostaje do zapłaty:*],[*{m(rest)} PLN*],[Słownie:],[{slow(rest)}],[Forma płatności:],[gotówka / przelew],[Termin płatności dla pozostałej kwoty:],[2026-06-23],[Bank:],[PKO BP {sp(acc)}])
#v(8pt)
#line(length:100%,stroke:.4pt)
*Stan rozrachunków kontrahenta na 2026-06-09 (bez tego dokumentu)*
#table(columns:5,stroke:none,inset:2.5pt,[Dokument],[Data],[Termin],[Kwota],[Do zapłaty],[1987/M2/2026],[2026-05-19],[2026-06-02],[1 212,08],[412,08],[2090/M2/2026],[2026-05-28],[2026-06-11],[733,15],[733,15],[*Razem*],[],[],[],[*1 145,23*])
Opakowania zwrotne: palety EUR wydane 1, do zwrotu 3 szt. (kaucja 50,00 zł/szt., nie ujęta w fakturze)
#v(30pt)
#grid(columns:(1fr,1fr),align(center)[............................\\ odebrał],align(center)[Jan Bednarz jr\\ wystawił])
#place(bottom)[#text(6pt)[WAPRO Mag 8.90.2 PRESTIŻ #h(1fr) Strona 1 z 1]]
''')
typst.compile(f'{S}/{n}.typ',output=f'{OUT}/{n}.pdf')
# ---------- 11 potwierdzenie salda ----------
n='pl-potwierdzenie-salda';gold(n,'statement_of_account');acc=nrb(n,'1600146')
I=[('FS 2987/25','18.11.2025','18.12.2025',D('4317.30')),('FS 3120/25','02.12.2025','02.01.2026',D('1906.50')),('FS 3244/25','15.12.2025','14.01.2026',D('2865.90')),('KFS 88/25','22.12.2025','--',D('-246.00'))]
tt=sum(i[3] for i in I)
r=''.join(f'{i} & {a} & {b} & {cc} & {m(v) if v>0 else ""} & {m(-v) if v<0 else ""}\\\\\n' for i,(a,b,cc,v) in enumerate(I,1))
open(f'{S}/{n}.tex','w').write(r'''\documentclass[10pt,a4paper]{article}\usepackage{cmap}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern}\usepackage[polish]{babel}\usepackage[margin=2cm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}\renewcommand{\familydefault}{\sfdefault}\sffamily
Odcinek A \hfill Dębno Nowe, 15.01.2026\medskip

\textbf{Instal-Hurt Sp. z o.o.}\\ ul. Przemysłowa 20, 74-400 Dębno Nowe\\ NIP '''+nip('instal')+r'''\medskip

\hfill\parbox{7cm}{Zakład Hydrauliczny\\ Marek Sobieraj\\ ul. Chojeńska 3\\ 74-320 Barlineczek\\ NIP '''+nip('sobieraj')+r'''}

\begin{center}\textbf{POTWIERDZENIE SALDA}\\ na dzień 31.12.2025\end{center}
Zgodnie z art. 26 ust. 1 pkt 2 ustawy o rachunkowości z 29 września 1994 r. zawiadamiamy, że w naszych księgach na koncie 201-2-1-418 figuruje saldo \textbf{WN '''+m(tt)+r''' PLN} na dobro nasze. Na saldo składają się:\medskip

\begin{tabular}{|r|l|l|l|r|r|}\hline Lp. & Dokument & Data & Termin płatności & Winien & Ma\\\hline
'''+r+r'''\hline &&& Razem saldo & '''+m(tt)+r''' & \\\hline\end{tabular}\medskip

Słownie: '''+slow(tt)+r'''

Prosimy o potwierdzenie salda i zwrot odcinka B w ciągu 14 dni od daty otrzymania. Brak odpowiedzi uważa się za milczące potwierdzenie salda. Niniejsze pismo nie jest wezwaniem do zapłaty.

Rachunek: '''+sp(acc)+r'''\bigskip

\hfill Główna Księgowa: Danuta Wrona\medskip

\hrule\medskip
Odcinek B \hfill (do zwrotu)\medskip

Potwierdzamy zgodność salda na dzień 31.12.2025 w kwocie \dotfill\ PLN

Saldo niezgodne z powodu: \dotfill\bigskip

\hfill (data, pieczęć i podpis)\vfill
{Symfonia Finanse i Księgowość 2026.1}\end{document}''')
subprocess.run(['pdflatex','-interaction=batchmode','-output-directory',OUT,f'{S}/{n}.tex'],stdout=subprocess.DEVNULL)
import os
for e in('aux','log'):
    try: os.remove(f'{OUT}/{n}.{e}')
    except OSError: pass
json.dump(G,open(S+'/g2.json','w'),ensure_ascii=False)
for k,v in G.items():print(k,v)
