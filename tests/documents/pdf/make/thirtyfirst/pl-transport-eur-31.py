from fpdf import FPDF
p=FPDF();F='/usr/share/fonts/truetype/dejavu/DejaVuSans'
p.add_font('D','',F+'.ttf');p.add_font('D','B',F+'-Bold.ttf');p.add_page();p.set_auto_page_break(False)
def L(s,b='',z=9,a='L',h=5): p.set_font('D',b,z);p.cell(0,h,s,align=a,new_x='LMARGIN',new_y='NEXT')
L('FAKTURA SPRZEDAŻY','B',15,'R',8);L('nr FV/000318/26/T','B',12,'R',7);p.ln(2)
y=p.get_y()
L('Wystawca','B');L('Trans-Bałtyk Logistics Sp. z o.o.');L('ul. Kontenerowa 9');L('81-155 Gdynia');L('NIP PL5842713306');L('licencja wspólnotowa TU-014482')
p.set_xy(115,y)
for s,b in [('Płatnik','B'),('Cargonex Spedycja S.A.',''),('al. Grunwaldzka 411',''),('80-309 Gdańsk',''),('NIP PL5862199048','')]:
    p.set_x(115);p.set_font('D',b,9);p.cell(80,5,s,new_x='LMARGIN',new_y='NEXT')
p.ln(9)
W=[47.5]*4
for r,b in [(['Data wystawienia','Data wykonania','Sposób zapłaty','Termin płatności'],'B'),(['12.01.2026','09.01.2026','Przelew','45 dni'],'')]:
    p.set_font('D',b,9)
    for w,s in zip(W,r): p.cell(w,6,s,border=1,align='C')
    p.ln()
p.ln(4)
W=[8,92,16,22,14,19,19]
rows=[['Lp', 'Nazwa', 'Ilość', 'Cena', 'VAT', 'Netto', 'VAT EUR'], ['1', 'Usługa transportowa Gdynia (PL) - Rotterdam (NL), zlec. TR/8841/25', '1 fracht', '1 680,00', '23%', '1 680,00', '386,40'], ['2', 'Usługa transportowa Breda (NL) - Tczew (PL), zlec. TR/8867/25', '1 fracht', '1 395,00', '23%', '1 395,00', '320,85'], ['3', 'Postojowe 5 h', '5 h', '28,00', '23%', '140,00', '32,20'], ['', 'Razem EUR', '', '', '', '3 215,00', '739,45']]
for r in rows:
    p.set_font('D','B' if r is rows[0] or r is rows[-1] else '',6.8)
    for w,s in zip(W,r): p.cell(w,6,s,border=1,align='L' if w==92 else 'R')
    p.ln()
p.ln(4)
L('Wartość netto: 3 215,00 EUR');L('Podatek VAT 23%: 739,45 EUR');L('Do zapłaty: 3 954,45 EUR','B',13,h=8)
L('Słownie: trzy tysiące dziewięćset pięćdziesiąt cztery EUR 45/100')
p.ln(2);L('Kurs: 1 EUR = 4,2127 PLN, tabela NBP nr 005/A/NBP/2026 z dnia 08.01.2026',z=8)
L('Netto PLN: 13 543,83   VAT PLN: 3 115,08   Brutto PLN: 16 658,91',z=8);p.ln(2)
L('Rachunek EUR: PL 18 1750 0012 0000 0000 4182 7731');L('SWIFT: POLUPLPR, VeloBank S.A.')
p.ln(3);p.set_font('D','',8);p.multi_cell(0,4.5,'Termin płatności liczony od daty wystawienia faktury. Załączone dokumenty: CMR 0091127, CMR 0091163, karta postojowa. Oryginały wysłano pocztą 13.01.2026. Płatność po terminie: odsetki oraz rekompensata 40 EUR zgodnie z ustawą o przeciwdziałaniu nadmiernym opóźnieniom w transakcjach handlowych.')
p.ln(12);L('Wystawił: Damian Formela',z=8);L('Otrzymał: ..........................',z=8)
p.set_y(280);L('Trans-Bałtyk Logistics Sp. z o.o., KRS 0000611843, kapitał zakładowy 200 000,00 zł      enova365      str. 1/1',z=6.5,a='C')
p.output('pl-transport-eur.pdf')
