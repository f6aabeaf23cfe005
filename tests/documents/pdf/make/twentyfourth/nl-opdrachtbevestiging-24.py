from fpdf import FPDF
p=FPDF();p.add_page();p.core_fonts_encoding='cp1252'
def ln(s,st='',z=10,h=5,f='Times'): p.set_font(f,st,z);p.multi_cell(0,h,s,new_x='LMARGIN',new_y='NEXT')
ln('Kozijnenfabriek De Vaart B.V.','B',17,8);ln('Vaartweg 60, 9401 GE Assen - tel. 0592-55 11 60 - KvK 04055731 - btw NL104614821B01 - IBAN NL03RABO0439023165','',8);p.ln(10)
ln('Familie Nijboer-Hans\nEsweg 2\n9411 AB Beilen');p.ln(6)
ln('OPDRACHTBEVESTIGING','B',14,8)
for a,b in [('Ordernummer','OB-2026-0093'),('Datum','26 februari 2026'),('Offerte','OF-2026-0041 van 30 januari 2026'),('Verwachte levering','week 21 (18 t/m 22 mei 2026)')]:
    p.set_font('Times','',10);p.cell(45,5,a);p.cell(0,5,': '+b,new_x='LMARGIN',new_y='NEXT')
p.ln(4);ln('Hartelijk dank voor uw opdracht. Hierbij bevestigen wij de levering en montage van:');p.ln(2)
for a,b in [('Merk A: 2 st. kunststof draaikiepraam 1200x1400, RAL 7016, HR++','2.140,00'),('Merk B: 1 st. voordeur met zijlicht, 3-puntssluiting SKG***','2.875,00'),('Montage, afwerking en afvoer oude kozijnen','1.320,00'),('Totaal exclusief btw','6.335,00'),('Btw 21%','1.330,35'),('Totaal inclusief btw','7.665,35')]:
    p.set_font('Times','B' if 'inclusief' in a else '',10);p.cell(140,6,a,border='B');p.cell(30,6,'\u20ac '+b,border='B',align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(4);ln('Betaling: 40% bij opdracht (\u20ac 3.066,14), 50% bij levering (\u20ac 3.832,68), 10% na oplevering (\u20ac 766,53). Voor iedere termijn ontvangt u een factuur met een betaaltermijn van 8 dagen.')
ln('Controleer maten en kleuren en stuur een getekend exemplaar retour uiterlijk 5 maart 2026. Daarna gaat de order in productie.');p.ln(12)
ln('Voor akkoord opdrachtgever: ........................................        Datum: .....................')
p.output('../nl-opdrachtbevestiging.pdf')
