from fpdf import FPDF
p=FPDF(); p.set_margins(15,12); p.add_page(); F='/usr/share/fonts/truetype/liberation/LiberationSans-'
p.add_font('L','',F+'Regular.ttf'); p.add_font('L','B',F+'Bold.ttf')
def c(w,t,b=0,al='L',st='',z=9,h=5,nl=False): p.set_font('L',st,z); p.cell(w,h,t,border=b,align=al,new_x='LMARGIN' if nl else 'RIGHT',new_y='NEXT' if nl else 'TOP')
p.set_fill_color(255,200,0); p.rect(0,0,210,8,'F')
c(120,'Mietpark Albtrauf GmbH',st='B',z=16,h=9); c(60,'Rechnung',al='R',st='B',z=14,h=9,nl=True)
c(180,'Baumaschinen · Arbeitsbühnen · Container    Benzstr. 14, 78604 Spaichenbronn    Tel. 07424 5554-0',z=7,nl=True); p.ln(12)
A=['GaLaBau Maier Nachf. e.K.','Inh. Denise Hauser','Im Schelmen 2','78647 Trosselfingen','','']
K=[('Rechnungs-Nr.','26-03312'),('Rechnungsdatum','31.03.2026'),('Mietvertrag','MV-118840 v. 06.03.26'),('Kunden-Nr.','20775'),('Zahlungsbed.','21 T. netto'),('Bauvorhaben','Kita Sonnenau')]
for a,(k,w) in zip(A,K): c(105,a); c(30,k,b=1,z=8); c(45,w,b=1,z=8,nl=True)
p.ln(8)
for w,t,al in [(20,'Gerät','L'),(84,'Bezeichnung / Mietzeit','L'),(16,'Menge','R'),(14,'Einh.','L'),(22,'Preis','R'),(24,'EUR','R')]: c(w,t,b='B',al=al,st='B')
p.ln(6)
for r in [('MB18-07', 'Minibagger 1,8 t, 09.03. - 27.03.2026', '15', 'Tag', '118,00', '1.770,00'), ('RP-12', 'Rüttelplatte 120 kg, 16.03. - 20.03.2026', '5', 'Tag', '34,50', '172,50'), ('ZB-TL', 'Tieflöffel-Satz 3-tlg.', '15', 'Tag', '9,00', '135,00'), ('TR-1', 'An- und Abtransport Zone 2', '2', 'Fahrt', '86,00', '172,00'), ('DK', 'Diesel nachgetankt', '38', 'l', '1,98', '75,24'), ('RG', 'Reinigung nach Aufwand', '1', 'psch', '45,00', '45,00'), ('MBV', 'Maschinenbruchversicherung 8 % v. Miete', '', '', '', '166,20')]:
    for w,t,al in zip((20,84,16,14,22,24),r,'LLRLRR'): c(w,t,al=al)
    p.ln(5)
p.ln(3)
for k,w,s in [('Summe netto','2.535,94',''),('+ 19 % MwSt.','481,83',''),('Zahlbetrag EUR','3.017,77','B')]: c(156,k,al='R',st=s); c(24,w,al='R',st=s,b='T',nl=True)
p.ln(8); p.set_font('L','',8.5)
p.multi_cell(180,4.5,'Abrechnung nach Arbeitstagen (Mo-Fr), 8 Betriebsstunden je Tag. Die Kaution von 500,00 EUR (bar, 09.03.2026) haben wir bei Rückgabe am 27.03.2026 ausbezahlt. Selbstbeteiligung je Schadensfall 1.500,00 EUR. Beanstandungen innerhalb von 7 Tagen. Es gelten unsere Mietbedingungen Stand 01.01.2025.')
p.ln(4); p.multi_cell(180,4.5,'Leistungszeitraum = Mietzeit. Aktion: Bei Buchung bis 30.04.2026 erhalten Sie 10 % auf alle Hebebühnen!')
p.set_y(-38); p.set_font('L','',7)
p.multi_cell(180,3.5,'Mietpark Albtrauf GmbH · Geschäftsführung: Ralf Binder · Amtsgericht Stuttgart HRB 771204 · USt-IdNr. DE314702265\nVolksbank Trossinger Land · IBAN DE91 6429 0120 0088 2130 05 · BIC GENODES1TRO\nGerichtsstand ist Rottweil. Gedruckt 31.03.2026 16:12  Seite 1 von 1',align='C')
p.output('../de-mietpark.pdf')
