from lib import *
from fpdf import FPDF
N='pl-kp'
p=FPDF(orientation='L',format='A5');p.add_page();d='/usr/share/fonts/truetype/dejavu/DejaVuSansMono'
p.add_font('M','',d+'.ttf');p.add_font('M','B',d+'-Bold.ttf');p.set_font('M','',9)
g=D('1340.70')
p.multi_cell(100,4.5,'Szkółka Drzew i Krzewów ZIELONY ZAKĄTEK\nEdmund Froncek, 44-238 Książenice, ul. Pojdy 60\nNIP: '+nip('642104881'))
p.set_font('M','B',13);p.set_xy(125,10);p.multi_cell(75,6,'KP  Dowód wpłaty\nnr KP 88/KG/2026',align='R');p.set_font('M','',9);p.set_xy(125,24);p.cell(75,5,'data: 2026-04-17',align='R')
p.set_xy(10,36);p.multi_cell(190,5,'Wpłacił: Usługi Ogrodnicze Mateusz Gajda, ul. Polna 4, 44-230 Bełk\nKasa: KG – Kasa Główna      Raport kasowy: RK 16/KG/2026')
p.ln(3)
for a,b in [('Za co','Kwota'),('Faktura FS 211/2026 z 2026-04-03, termin płatności 2026-04-17','1 120,50'),('Faktura FS 219/2026 z 2026-04-08, termin płatności 2026-04-22','220,20'),('Razem','1 340,70')]:
    p.cell(150,7,a,border=1);p.cell(40,7,b,border=1,align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(3);p.multi_cell(190,5,'Słownie: '+words(g)+'\nPozostaje do rozliczenia: 0,00');p.ln(12)
p.cell(63,5,'Wystawił: E. Froncek');p.cell(63,5,'Sprawdził: ............');p.cell(63,5,'Kwotę powyższą otrzymałem: ......')
p.output(f'{OUT}/{N}.pdf');gold(N,'receipt')
