from fpdf import FPDF
D='/usr/share/fonts/truetype/liberation/LiberationSans-'
p=FPDF();p.add_font('L','',D+'Regular.ttf');p.add_font('L','B',D+'Bold.ttf');p.add_page()
p.set_font('L','B',16);p.cell(0,9,'FAKTURA PRO FORMA NR 112/2026',new_x='LMARGIN',new_y='NEXT',align='C')
p.set_font('L','',10);p.cell(0,6,'Data wystawienia: 11.02.2026   |   Termin płatności: 25.02.2026',new_x='LMARGIN',new_y='NEXT',align='C');p.ln(4)
y=p.get_y();p.multi_cell(90,5,'SPRZEDAWCA\nOśrodek Szkolenia Zawodowego „Podnośnik” Tadeusz Lament\nul. Warszawska 57, 10-081 Olsztyn\nNIP 534-957-51-00\nmBank 97 1140 1081 0000 8197 3699 3563')
p.set_xy(108,y);p.multi_cell(90,5,'NABYWCA\nTartak Gietrzwałd Marek Sadłowski\nSząbruk 61, 11-036 Gietrzwałd\nNIP 782-935-08-27');p.ln(12)
with p.table(col_widths=(8,70,16,24,16,26,26),text_align=('C','L','R','R','C','R','R')) as t:
    for r in [('Lp','Usługa','Ilość','Cena netto','VAT','Netto','Brutto'),('1','Kurs operatora wózków widłowych UDT, 16–20.03.2026','4','650,00','zw.','2 600,00','2 600,00'),('2','Egzamin – organizacja','4','120,00','23%','480,00','590,40'),('','Razem','','','','3 080,00','3 190,40')]:
        t.row(r)
p.ln(4);p.set_font('L','B',13);p.cell(0,8,'Do zapłaty: 3 190,40 zł',new_x='LMARGIN',new_y='NEXT',align='R')
p.set_font('L','',9);p.multi_cell(0,5,'Niniejszy dokument nie jest fakturą w rozumieniu ustawy o VAT i nie stanowi podstawy do odliczenia podatku. Fakturę wystawimy po otrzymaniu wpłaty. Rezerwacja miejsc na kursie jest ważna do 25.02.2026. W tytule przelewu prosimy wpisać: PF 112/2026.')
p.output('../pl-szkolenia-proforma.pdf')
