import subprocess
from lib import *
from openpyxl import Workbook
from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
wb=Workbook();s=wb.active;s.title='FV';
for c,w in zip('ABCDEF',(6,44,9,11,15,16)): s.column_dimensions[c].width=w
fn='Liberation Sans'
def put(a,v,b=0,al=None,z=10,nf=None):
    c=s[a];c.value=v;c.font=Font(name=fn,bold=bool(b),size=z)
    if al: c.alignment=Alignment(horizontal=al,wrap_text=False)
    if nf: c.number_format=nf
put('A1','BŁĘKITNY KADR',1,z=18);put('A2','Błękitny Kadr Film Production Sp. z o.o., ul. Chełmska 21 bud. 4, 00-724 Warszawa, NIP '+N['film'])
put('A4','Faktura nr BK/58/XII/2025',1);put('D4','data wystawienia:');put('F4','19.12.2025',al='right')
put('D5','data sprzedaży:');put('F5','12.12.2025',al='right');put('D6','forma płatności:');put('F6','przelew',al='right');put('D7','termin:');put('F7','45 dni od daty wystawienia',al='right')
put('A6','Nabywca:',1);put('A7','Agencja Reklamowa Piąty Wymiar S.A.');put('A8','ul. Mokotowska 41/12, 00-551 Warszawa');put('A9','NIP '+N['filmb'])
put('A11','Produkcja: spot reklamowy 30" „Kawa o świcie”, klient końcowy: Palarnia Zorza. PO 2025-1187 z 30.10.2025');put('A12','Dni zdjęciowe: 25–26.11.2025. Kolaudacja: 12.12.2025. Emisja od 05.01.2026.')
for c,v in zip('ABCDEF',('Lp.','Pozycja kosztorysu','Ilość','J.m.','Cena netto','Netto')): put(c+'14',v,1)
it=[('Preprodukcja (casting, lokacje, scenopis)',1,'ryczałt',18500),('Ekipa zdjęciowa i reżyser',2,'dzień',27400),('Wynajem kamery, optyki i oświetlenia',2,'dzień',9650),('Honoraria aktorów z prawami 12 mies.',1,'ryczałt',22800),('Postprodukcja: montaż, kolor, dźwięk',1,'ryczałt',31250)]
b=Border(bottom=Side(style='thin',color='999999'));nf='#,##0.00'
def num(a,v,bo=0): put(a,m(v),bo,'right')
for i,(a,n,j,c) in enumerate(it):
    r=str(15+i);put('A'+r,str(i+1));put('B'+r,a);put('C'+r,str(n),al='right');put('D'+r,j);num('E'+r,c);num('F'+r,c*n)
for r in range(14,20):
    for c in 'ABCDEF': s[f'{c}{r}'].border=b
for c in 'ABCDEF': s[c+'14'].fill=PatternFill('solid',fgColor='C6D9F0')
assert sum(n*c for a,n,j,c in it)==146650
for r,(a,v,bo) in enumerate([('Suma kosztów',146650,0),('Marża producencka 10%',14665,0),('Razem netto',161315,1),('VAT 23%','37102.45',0),('Razem brutto PLN','198417.45',1)],20): put(f'E{r}',a,bo,'right');num(f'F{r}',v,bo)
put('A26','słownie: sto dziewięćdziesiąt osiem tysięcy czterysta siedemnaście złotych 45/100')
put('A28','Rachunek bankowy:',1);put('A29','Bank Pocztowy S.A. '+nrb(I['film']))
put('A31','Mechanizm podzielonej płatności');put('A32','Przeniesienie majątkowych praw autorskich następuje z chwilą zapłaty całości wynagrodzenia (umowa z 03.11.2025, § 9).')
put('E36','Wystawiła: Nina Oleksy',al='right')
s.page_setup.paperSize=9;s.page_setup.fitToWidth=1;s.page_setup.fitToHeight=0;s.sheet_properties.pageSetUpPr.fitToPage=True
s.oddFooter.center.text='Błękitny Kadr Film Production Sp. z o.o. KRS 0000588190 kapitał zakładowy 50 000 zł   str. &P/&N'
wb.save('pl-film.xlsx')
# no Calc here: print the sheet's grid through chromium
import html
o='<!doctype html><meta charset=utf-8><style>@page{size:A4;margin:18mm 17mm}body{margin:0;font:9.5pt Liberation Sans}table{table-layout:fixed;border-collapse:collapse;width:176mm}td{height:5mm;white-space:nowrap;overflow:visible;padding:0 1mm}footer{position:fixed;bottom:0;width:100%;text-align:center;font-size:7.5pt}</style><table>'
o+=''.join(f'<col style="width:{w/101*100:.1f}%">' for w in (6,44,9,11,15,16))
for r in range(1,37):
    o+='<tr>'
    for c in 'ABCDEF':
        x=s[f'{c}{r}'];st='';
        if x.font.bold: st+='font-weight:bold;'
        if x.font.size and x.font.size>11 and x.value: st+='font-size:18pt;'
        v=html.escape(str(x.value or ''))
        if x.alignment.horizontal=='right':
            st+='text-align:right;'
            if len(v)>12: v=f'<div style="float:right;margin-left:-60mm">{v}</div>'
        if 14<=r<20: st+='border-bottom:1px solid #999;'
        if r==14: st+='background:#C6D9F0;'
        o+=f'<td style="{st}">{v}'
o+='</table><footer>Błękitny Kadr Film Production Sp. z o.o. KRS 0000588190 kapitał zakładowy 50 000 zł &nbsp; str. 1/1</footer>'
open('pl-film.html','w').write(o)
subprocess.run(['chromium','--headless','--no-sandbox','--no-pdf-header-footer','--print-to-pdf=../pl-film.pdf','pl-film.html'],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
