from common import *
from fpdf import FPDF
F='/usr/share/fonts/truetype/liberation/LiberationSans-%s.ttf'
p=FPDF(format='A4'); p.add_font('L','',F%'Regular'); p.add_font('L','B',F%'Bold'); p.set_auto_page_break(False); p.add_page()
vrij=nl('RABO','041876233'); gr=nl('INGB','018834205')
def t(x,y,s,sz=9,b='',w=0,al='L'): p.set_font('L',b,sz); p.set_xy(x,y); p.cell(w,4.2,s,align=al)
t(20,12,'VAN EKEREN STEIGERBOUW B.V.',15,'B'); p.line(20,20,190,20)
t(20,21,'Harselaarseweg 1186, 3771 MB Barneveld  |  T 0342 - 55 81 04  |  planning@vanekerensteigers.example',7.5)
for i,s in enumerate(['Aannemersbedrijf Kuipers & Zn. B.V.','T.a.v. de crediteurenadministratie','Postbus 204','3840 AE  HARDERWIJK']): t(20,38+i*4.6,s,10)
for i,(a,b) in enumerate([('Factuur','VF260418'),('Fact.datum','20-03-2026'),('Debiteurnr.','10772'),('Project','P25-0933'),('Uw opdracht','OA-7740-12 d.d. 08-12-2025'),('Periode','wk 08 t/m wk 11 2026'),('Btw-nr. afnemer',nlvat('82377164'))]):
    t(120,38+i*4.6,a); t(145,38+i*4.6,': '+b)
t(20,76,'Werk: 14 woningen Zeebiesstraat te Harderwijk, blok C en D',10,'B')
y=84
p.set_fill_color(225,225,225); p.rect(20,y,170,5,'F')
for x,s in [(20,'Regel'),(32,'Omschrijving'),]: t(x,y+.3,s,8.5,'B')
for x,w,s in [(110,20,'Aantal'),(130,12,'Ehd'),(142,22,'Prijs'),(164,26,'Bedrag')]: t(x,y+.3,s,8.5,'B',w,'R')
L=[('Montage gevelsteiger kl. 4, blok C','486,00','m2',D('486'),D('7.85')),('Huur gevelsteiger wk 08 - wk 11','1.944,00','m2/wk',D('1944'),D('0.62')),('Verankering incl. trekproef','38,00','st',D('38'),D('6.40')),('Trappentoren 9 m, huur 4 weken','4,00','wk',D('4'),D('84.50')),('Transport met kooiaap 17-02-2026','2,00','rit',D('2'),D('187.50')),('Regie: omzetten consoles 05-03-2026 (bon 33871)','6,50','uur',D('6.5'),D('54.00'))]
tot=D(0)
for i,(o,a,e,n,pr) in enumerate(L):
    y+=5.5; b=q(n*pr); tot+=b
    t(20,y,str((i+1)*10)); t(32,y,o); t(110,y,a,9,'',20,'R'); t(130,y,e,9,'',12,'R'); t(142,y,eur(pr),9,'',22,'R'); t(164,y,eur(b),9,'',26,'R')
y+=9; p.line(110,y-1,190,y-1)
t(110,y,'Totaal excl. btw'); t(164,y,eur(tot),9,'',26,'R')
t(110,y+5,'Btw verlegd (art. 12 lid 5 Wet OB)'); t(164,y+5,'0,00',9,'',26,'R')
t(110,y+10,'Factuurbedrag EUR',10,'B'); t(164,y+10,eur(tot),10,'B',26,'R')
loon=q(tot*D('.45')); G=q(tot*D('.20')); V=tot-G
y+=20; t(20,y,'WKA-gegevens',9,'B')
p.set_font('L','',8.5); p.set_xy(20,y+5)
p.multi_cell(170,4.3,f'Loonbestanddeel in deze factuur 45% = € {eur(loon)}. Loonheffingennummer {nlvat("86133748")[2:11]}L01. Manurenregister week 8 t/m 11 is op 18-03-2026 via het portaal aangeleverd.')
y+=17; t(20,y,'Betaling binnen 30 dagen na factuurdatum, onder vermelding van VF260418 / 10772, te splitsen als volgt:',9,'B')
for i,(a,i_,b) in enumerate([('80% op onze bankrekening',g(vrij),V),('20% op onze G-rekening',g(gr),G)]):
    t(24,y+6+i*5,a); t(72,y+6+i*5,i_); t(150,y+6+i*5,'€',9); t(156,y+6+i*5,eur(b),9,'',22,'R')
p.set_font('L','',7.5); p.set_xy(20,y+22)
p.multi_cell(170,3.8,'Doorlopende huur: zonder schriftelijke afmelding vóór vrijdag 12.00 uur wordt een volgende huurweek in rekening gebracht. Vanaf wk 12 geldt voor blok D het weektarief van € 0,66 per m2. Reclames binnen 8 dagen na ontvangst.')
p.line(20,276,190,276)
t(20,277,f'KvK Gelderland 62094417  -  Btw {nlvat("86133748")}  -  BIC RABONL2U / INGBNL2A  -  VCA** 2017/6.0  -  VSB-voorwaarden van toepassing.',6.8)
t(20,282,'Blad 1 van 1',6.8,'',170,'R')
p.output('../nl-steigerbouw.pdf'); print(tot,V,G)
