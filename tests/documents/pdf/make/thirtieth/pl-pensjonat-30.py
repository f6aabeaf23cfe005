from fpdf import FPDF
import subprocess
def f(n): return subprocess.check_output(['fc-match','-f','%{file}',n],text=True)
p=FPDF();p.add_page();p.add_font('D','',f('DejaVu Serif:style=Book'));p.add_font('D','B',f('DejaVu Serif:style=Bold'))
def l(s,z=9,b='',h=5,a='L'): p.set_font('D',b,z);p.multi_cell(0,h,s,align=a,new_x='LMARGIN',new_y='NEXT')
l('Pensjonat „Pod Limbą”',15,'B',8,'C');l('Bronisława Gąsienica-Rój, ul. Krzeptówki 88, 34-500 Zakopane\nNIP 584-254-84-39 · tel. 18 555 20 07 · recepcja@podlimba.example',8,a='C');p.ln(4)
l('Faktura VAT końcowa nr 312/07/25/R',12,'B',7)
l('Data wystawienia: 6.07.2025\nData sprzedaży: 6.07.2025\nPobyt: 3.07.2025 – 6.07.2025, pokój 14, rezerwacja nr R-2025-0447\nGość: Ewelina Sroka, 2 osoby');p.ln(2)
l('Nabywca: Biuro Projektowe Sroka i Syn Sp. z o.o.\nul. Korfantego 101, 40-160 Katowice, NIP 631-773-51-62');p.ln(3)
p.set_font('D','',8)
with p.table(col_widths=(8,70,16,26,16,28),text_align=('C','L','R','R','R','R')) as t:
    for r in [('Lp','Usługa','Ilość','Cena brutto','VAT','Wartość brutto'),('1','Nocleg ze śniadaniem, pokój 2-os.','3','480,00','8%','1 440,00'),('2','Kolacja regionalna 4.07.2025','2','105,00','8%','210,00'),('3','Parking strzeżony (doba)','3','40,00','23%','120,00'),('4','Opłata miejscowa','6','2,50','np.','15,00')]:
        row=t.row()
        for x in r: row.cell(x)
p.ln(3)
with p.table(col_widths=(20,30,25,30),width=110,align='R',text_align='RIGHT') as t:
    for r in [('VAT','Netto','Kwota VAT','Brutto'),('8%','1 527,78','122,22','1 650,00'),('23%','97,56','22,44','120,00'),('np.','15,00','–','15,00'),('Razem','1 640,34','144,66','1 785,00')]:
        row=t.row()
        for x in r: row.cell(x)
p.ln(4)
l('Wartość pobytu: 1 785,00 PLN\nZaliczka wpłacona 14.06.2025 (faktura zaliczkowa nr 41/06/25/Z): 500,00 PLN',9,a='R')
l('Pozostaje do zapłaty: 1 285,00 PLN',12,'B',8,'R');l('Słownie: jeden tysiąc dwieście osiemdziesiąt pięć złotych zero groszy',8,a='R')
p.ln(3);l('Sposób płatności: gotówka lub karta w recepcji. Termin płatności: płatne natychmiast.')
l('Dziękujemy za pobyt i zapraszamy ponownie! Doba hotelowa trwa od 15:00 do 11:00.',8);p.ln(14);l('Wystawiła: Anna Rój',8,a='R')
p.output('../pl-pensjonat.pdf')
