from fpdf import FPDF
p=FPDF(); p.add_page(); p.set_auto_page_break(False)
T=lambda s,h=5.5,st='',z=10.5:(p.set_font('Times',st,z),p.multi_cell(0,h,s.replace('€','EUR'),new_x='LMARGIN',new_y='NEXT'))
T('Jan-Ole Fintelmann',9,'B',20);T('staatl. gepr. Hufbeschlagschmied',5,'I');T('Wümmeweg 2, 27367 Ahausen\nMobil 0152 / 000 447 18')
p.ln(12);T('Reitanlage Tannenhof\nFrau Birte Ellerbrock\nHellweger Str. 30\n27367 Hellwege');p.ln(8)
T('Rechnung',8,'B',15);T('Nr. 2026-0093                         vom 12.03.2026                         ausgeführt am 11.03.2026');p.ln(4)
rows=[('Pferd','Arbeit','EUR'),('Fjalar','Beschlag kalt, 4 Eisen neu','145,00'),('Lotte','Ausschneiden barhuf','50,00'),('Püppi','Ausschneiden barhuf','50,00'),('','Anfahrt anteilig','18,50'),('','Summe','263,50')]
for i,r in enumerate(rows):
    p.set_font('Times','B' if i in(0,5) else '',10.5)
    for w,t,a in zip((40,100,30),r,'LLR'): p.cell(w,7,t,1,align=a)
    p.ln()
p.ln(5)
T('Gemäß § 19 UStG wird keine Umsatzsteuer berechnet (Kleinunternehmer).')
T('Zahlbar sofort ohne Abzug.',7,'B')
T('Nächster Termin: Donnerstag, 23.04.2026 gegen 9 Uhr (Intervall 6 Wochen). Absagen bitte 48 Stunden vorher. Verlorene Eisen werden innerhalb von 14 Tagen kostenlos wieder aufgenagelt.');p.ln(10)
T('Bank: Volksbank Wümme-Wieste eG, IBAN DE03 2915 1400 0193 6627 48\nSteuernummer 40/112/05590',5,'',9)
p.output('../de-hufschmied.pdf')
