from fpdf import FPDF
p=FPDF(format='A4');p.add_page();D='/usr/share/fonts/truetype/liberation/LiberationSans'
p.add_font('L','',D+'-Regular.ttf');p.add_font('L','B',D+'-Bold.ttf');p.add_font('L','I',D+'-Italic.ttf')
def t(s,st='',z=11,a='L',h=6): p.set_font('L',st,z);p.multi_cell(0,h,s,align=a,new_x='LMARGIN',new_y='NEXT')
t('USŁUGI GLAZURNICZE MIROSŁAW PAJĄK','B',15);t('Rożnowo 18, 09-204 Rościszewo   tel. 691 555 872\nNIP 692-188-34-05');p.ln(6)
t('FAKTURA KOŃCOWA NR 7/2026','B',16,'C',9);t('z dnia 18.02.2026',a='C');p.ln(4)
t('Dla: Beata i Adam Gołębiowscy, ul. Polna 5, 09-200 Sierpc','B');t('Dotyczy: remont łazienki na parterze, wykonano 28.01 – 16.02.2026');p.ln(3)
rows=[('Skucie starych płytek','18 m²','35,00','630,00'),('Ułożenie glazury na ścianach','24,5 m²','130,00','3 185,00'),('Ułożenie gresu na podłodze','11,2 m²','140,00','1 568,00'),('Fugowanie, silikony, listwy','komplet','260,00','260,00')]
with p.table(col_widths=(85,30,30,35),text_align=('LEFT','RIGHT','RIGHT','RIGHT'),line_height=7) as tb:
    p.set_font('L','',11)
    for r in [('Robocizna','Ilość','Cena zł','Wartość zł')]+rows:
        w=tb.row()
        for c in r:w.cell(c)
p.ln(3)
for a,b in [('Razem za robotę','5 643,00 zł'),('Zaliczka zapłacona 26.01.2026 (faktura zaliczkowa nr 3/2026)','– 2 000,00 zł')]:
    p.set_font('L','',11);p.cell(140,7,a);p.cell(0,7,b,align='R',new_x='LMARGIN',new_y='NEXT')
p.set_font('L','B',13);p.cell(140,9,'Pozostało do zapłaty');p.cell(0,9,'3 643,00 zł',align='R',new_x='LMARGIN',new_y='NEXT')
t('słownie: trzy tysiące sześćset czterdzieści trzy złote','I');p.ln(3)
t('Płatne od razu po otrzymaniu faktury, przelewem na konto 92 2490 0005 0000 4600 7391 2285 (Alior Bank) albo gotówką.')
t('Zwolnienie z VAT na podstawie art. 113 ust. 1 ustawy o VAT.',z=9);t('Płytki i kleje kupował inwestor. Gwarancja na robociznę 24 miesiące, do 16.02.2028.',z=9)
p.ln(14);t('Mirosław Pająk','I',12,'R');p.output('pl-glazurnik.pdf')
