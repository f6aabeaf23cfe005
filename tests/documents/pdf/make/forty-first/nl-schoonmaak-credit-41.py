from fpdf import FPDF
p=FPDF(); p.add_page(); p.set_font('Helvetica','B',15); p.cell(0,8,'Heldergroep Facilitair B.V.',new_x='LMARGIN',new_y='NEXT',align='R')
p.set_font('Helvetica','',8)
for s in ['Stationsplein 90','3511 ED UTRECHT','Tel. 030 - 298 11 40','KvK-nummer 30174402','Btw-nummer NL810663480B01','IBAN NL28 ABNA 0411 8307 25']: p.cell(0,4,s,new_x='LMARGIN',new_y='NEXT',align='R')
p.set_font('Helvetica','',10); p.set_y(55)
for s in ['Stichting Woonzorg Rijnstate','Afd. Crediteuren','Postbus 517','6800 AM ARNHEM']: p.cell(0,5,s,new_x='LMARGIN',new_y='NEXT')
p.set_y(88); p.set_font('Helvetica','B',14); p.cell(0,8,'Creditfactuur',new_x='LMARGIN',new_y='NEXT'); p.set_font('Helvetica','',9)
for a,b in [('Factuurnummer','26700118'),('Factuurdatum','19-02-2026'),('Debiteurnummer','12058'),('Uw referentie','contract FZ/2023/44'),('Project','20417 - Locatie De Linden'),('Betreft factuur','26700045 d.d. 31-01-2026 (EUR 4.118,84)')]:
    p.cell(38,5,a); p.cell(0,5,': '+b,new_x='LMARGIN',new_y='NEXT')
p.ln(5); p.set_font('Helvetica','B',9)
for w,s,a in [(92,'Omschrijving','L'),(22,'Aantal','R'),(28,'Prijs','R'),(16,'Btw','R'),(30,'Bedrag','R')]: p.cell(w,6,s,border='B',align=a)
p.ln(); p.set_font('Helvetica','',9)
for row in [('Niet uitgevoerde schoonmaak wk 3, 4 en 5','-3,00','214,60','21%','-643,80'),('Glasbewassing buitenzijde januari (dubbel)','-1,00','96,00','21%','-96,00')]:
    for (w,a),s in zip([(92,'L'),(22,'R'),(28,'R'),(16,'R'),(30,'R')],row): p.cell(w,6,s,align=a)
    p.ln()
p.ln(4)
for a,b in [('Totaal exclusief btw','-739,80'),('Btw hoog 21% over -739,80','-155,36'),('Totaal inclusief btw EUR','-895,16')]:
    p.cell(110); p.cell(48,6,a); p.cell(30,6,b,align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(8); p.multi_cell(0,5,'Dit bedrag wordt verrekend met uw eerstvolgende betaling. U hoeft niets over te maken. Heeft u de oorspronkelijke factuur al voldaan, dan storten wij het bedrag op verzoek terug op uw rekening.')
p.set_y(-28); p.set_font('Helvetica','I',7); p.cell(0,4,'Heldergroep Facilitair B.V. is lid van Schoonmakend Nederland. Pagina 1 van 1',align='C')
p.output('../nl-schoonmaak-credit.pdf')
