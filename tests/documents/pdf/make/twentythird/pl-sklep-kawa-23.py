from fpdf import FPDF
L='/usr/share/fonts/truetype/liberation/LiberationSansNarrow-%s.ttf'
import os
if not os.path.exists(L%'Regular'):
    import subprocess; p=[x for x in subprocess.getoutput('fc-list').split('\n') if 'LiberationSansNarrow-Regular' in x][0].split(':')[0]; L=p.replace('Regular','%s')
p=FPDF(); p.add_font('L','',L%'Regular'); p.add_font('L','B',L%'Bold'); p.add_page()
p.set_font('L','B',20); p.set_text_color(120,70,20); p.cell(90,10,'ziarnko.example'); p.set_text_color(0)
p.set_font('L','',10); p.multi_cell(100,5,'Faktura\nzamówienie #104418 z 16-01-2026',align='R',new_x='LMARGIN',new_y='NEXT'); p.ln(4)
p.set_font('L','B',15); p.cell(0,8,'FV-S/2026/01/00377',new_x='LMARGIN',new_y='NEXT')
p.set_font('L','',10)
for a,b in [('Wystawiono dnia:','19-01-2026, Wrocław'),('Data sprzedaży:','19-01-2026'),('Metoda płatności:','przelew tradycyjny (konto firmowe B2B)'),('Termin płatności:','niezwłocznie po otrzymaniu faktury'),('Metoda dostawy:','Kurier DXP, list przewozowy 66041800273319')]:
    p.cell(38,5.5,a); p.cell(0,5.5,b,new_x='LMARGIN',new_y='NEXT')
p.ln(4); y=p.get_y()
p.set_fill_color(245,238,228)
p.multi_cell(92,5.5,'SPRZEDAJĄCY\nZiarnko Palarnia Kawy Adam Lisiecki\nul. Legnicka 55F/12, 54-203 Wrocław\nNIP: 5125242730\nKonto: 65 1930 1190 2917 0342 3667 1276',fill=True); 
p.set_xy(106,y); p.multi_cell(92,5.5,'KUPUJĄCY\nBistro Pod Zegarem sp. z o.o.\nRynek 4\n58-100 Świdnica\nNIP: 2672326861',fill=True,new_x='LMARGIN',new_y='NEXT'); p.ln(6)
W=[8,70,14,22,12,24,18,22]
def row(c,b=''):
    p.set_font('L',b,9.5)
    for w,t,i in zip(W,c,range(9)): p.cell(w,7,t,border='B',align='L' if i<2 else 'R')
    p.ln()
row(['#','Produkt','Ilość','Cena brutto','VAT','Netto','VAT zł','Brutto'],'B')
row(['1','Kawa ziarnista Brazylia Santos 1 kg','6','89,00','23%','434,15','99,85','534,00'])
row(['2','Napój owsiany Barista 1 l','12','11,50','5%','131,43','6,57','138,00'])
row(['3','Dostawa - Kurier DXP','1','19,99','23%','16,25','3,74','19,99'])
row(['','Razem','','','','581,83','110,16','691,99'],'B')
p.ln(3); p.set_font('L','',9.5)
for t in ['w tym stawka 23%:  netto 450,40   VAT 103,59   brutto 553,99','w tym stawka 5%:  netto 131,43   VAT 6,57   brutto 138,00']: p.cell(0,5,t,align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(3); p.set_font('L','',11)
p.cell(0,6,'Zapłacono: 0,00 PLN',align='R',new_x='LMARGIN',new_y='NEXT'); p.set_font('L','B',13); p.cell(0,8,'Pozostało do zapłaty: 691,99 PLN',align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(6); p.set_font('L','',8.5)
p.multi_cell(0,4.5,'Uwagi: Za to zamówienie otrzymujesz 69 ziarenek w programie lojalnościowym (ważne do 31-12-2026). Darmowa dostawa od 700,00 PLN.\nZwroty konsumenckie 14 dni, do 02-02-2026: ziarnko.example/zwroty. Wpis do CEIDG. BDO 000571200.\nWystawił(a): system sklepu. Faktura bez podpisu odbiorcy.')
p.output('../pl-sklep-kawa.pdf')
