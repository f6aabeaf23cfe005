from fpdf import FPDF
p=FPDF();p.add_page();p.add_font('D','','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf');p.add_font('D','B','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf')
def l(s,h=5,b='',z=9,a='L'): p.set_font('D',b,z);p.multi_cell(0,h,s,align=a,new_x='LMARGIN',new_y='NEXT')
p.set_text_color(40,90,50);l('tuinenterras.example',9,'B',18);p.set_text_color(0)
l('Tuin & Terras Online B.V., Bedrijvenweg 9, 7442 CX Nijverdal\nKvK 06091833 | btw NL864251300B01 | IBAN NL55 INGB 0007 3951 83',4,z=7);p.ln(8)
l('M. Oosterhuis\nLijsterbesplein 12\n9741 KE Groningen');p.ln(6)
l('CREDITFACTUUR',8,'B',15)
for a,b in [('Creditfactuurnummer','CF2026-00236'),('Creditfactuurdatum','21 april 2026'),('Betreft factuur','F2026-04418 van 2 april 2026'),('Bestelling','#118305 van 1 april 2026'),('Retour ontvangen','17 april 2026 (RMA 7720)')]:
    p.set_font('D','',9);p.cell(50,5,a);p.cell(0,5,b,new_x='LMARGIN',new_y='NEXT')
p.ln(3);l('Wij crediteren van factuur F2026-04418 (totaalbedrag € 268,90) de volgende artikelen:');p.ln(2)
def row(c,b='',br='B'):
    p.set_font('D',b,9)
    for w,s,a in zip((24,78,18,30,30),c,'LLRRR'): p.cell(w,7,s,br,align=a)
    p.ln()
row(('SKU','Product','Aantal','Prijs','Totaal'),'B')
row(('TS-410-GR','Tuinstoel Vlieland, groen','-1','€ 89,95','€ -89,95'))
row(('KS-22','Zitkussen 45x45 zand','-2','€ 17,50','€ -35,00'))
p.ln(2)
for a,b,s in [('Totaal exclusief btw','€ -103,26',''),('Btw 21%','€ -21,69',''),('Totaal creditfactuur','€ -124,95','B')]:
    p.set_font('D',s,9);p.cell(120,6,'');p.cell(30,6,a,align='R');p.cell(30,6,b,align='R');p.ln()
p.ln(5)
l('Je hebt factuur F2026-04418 op 2 april 2026 met iDEAL betaald. Wij storten € 124,95 terug op de rekening waarmee je hebt betaald (NL83 BUNQ 2064 1738 97). De retourkosten van € 4,95 zijn volgens onze voorwaarden voor eigen rekening. Na deze creditering blijft van factuur F2026-04418 een bedrag van € 143,95 staan, dat al is voldaan.')
p.output('../nl-creditfactuur-webwinkel.pdf')
