from fpdf import FPDF
p=FPDF(); p.set_margins(20,15,15); p.add_page(); p.set_auto_page_break(False)
def s(z=9,b=''): p.set_font('Helvetica',b,z)
s(17,'B'); p.cell(0,9,'Röstkontor Weser',align='R',new_x='LMARGIN',new_y='NEXT'); s(8); p.cell(0,4,'Espresso | Mühlen | Zubehör - www.roestkontor-weser.example',align='R')
p.set_xy(20,45); s(7,'U'); p.cell(0,4,'Röstkontor Weser OHG - Lange Str. 102 - 31582 Nienburg',new_x='LMARGIN',new_y='NEXT'); p.ln(2); s(10)
p.multi_cell(85,5,'Agentur Klarsicht\nBritta Ohlendorf\nSteintor 6\n30159 Hannover\nDeutschland')
for i,(a,b) in enumerate([('Rechnungsdatum','06.03.2026'),('Rechnungsnr.','RE202603-10482'),('Auftragsnr.','AU202603-21177'),('Kundennr.','38204'),('Ihre USt-ID',''),('Lieferdatum','06.03.2026'),('Bearbeiter','Webshop')]):
    if not b: continue
    p.set_xy(125,48+i*5); s(9); p.cell(32,5,a+':'); p.cell(38,5,b,align='R')
p.set_xy(20,95); s(14,'B'); p.cell(0,8,'Rechnung RE202603-10482',new_x='LMARGIN',new_y='NEXT'); s(9)
p.multi_cell(0,5,'Vielen Dank für Ihre Bestellung vom 04.03.2026 in unserem Onlineshop. Externe Bestellnr.: RKW-77120.',new_x='LMARGIN',new_y='NEXT'); p.ln(3)
W=[12,28,70,16,12,18,19]; H=['Pos','Art.-Nr.','Bezeichnung','Menge','USt.','Einzel','Gesamt']
s(8.5,'B'); p.set_fill_color(225)
for w,h in zip(W,H): p.cell(w,6,h,fill=True,align='L' if h in('Pos','Art.-Nr.','Bezeichnung') else 'R')
p.ln(); s(8.5)
for r in [('1','MU-EUR-02','Espressomühle "Leinebergland" schwarz','1','19%','189,00','189,00'),('2','SI-58-18','Präzisionssieb 58 mm / 18 g','3','19%','24,90','74,70'),('3','KA-BRA-1000','Espresso Brasil Santos 1 kg, ganze Bohne','2','7%','16,50','33,00'),('4','VERSAND','DHL Paket (Tracking 00340434177120553318)','1','19%','4,90','4,90')]:
    for w,x,i in zip(W,r,range(7)): p.cell(w,6,x,align='L' if i<3 else 'R',border='B')
    p.ln()
p.ln(3)
for a,b,bo in [('Summe netto','256,55',''),('USt. 7% auf 30,84 EUR','2,16',''),('USt. 19% auf 225,71 EUR','42,89',''),('Rechnungsbetrag EUR','301,60','B')]:
    s(9.5,bo); p.set_x(110); p.cell(60,5.5,a,align='R'); p.cell(25,5.5,b,align='R'); p.ln()
p.ln(6); s(9)
p.multi_cell(0,5,'Zahlungsart: Rechnung\nVersandart: DHL Paket\nZahlungsziel: 14 Tage. Der Betrag ist zahlbar bis 20.03.2026. Bitte geben Sie bei der Überweisung die Rechnungsnummer an.\n\nEs gilt unser 30-tägiges Rückgaberecht ab Erhalt der Ware. Lieferanschrift = Rechnungsanschrift.',new_x='LMARGIN',new_y='NEXT')
p.set_y(268); s(7); y=p.get_y(); p.line(20,y-1,195,y-1)
for x,t in [(20,'Röstkontor Weser OHG\nLange Str. 102\n31582 Nienburg\nTel. 05021 / 889 41-0'),(68,'Inhaber: Nils Bargmann, Wiebke Thole\nAG Walsrode HRA 203318\nUSt-IdNr.: DE290174630\nDE-ÖKO-006'),(128,'Volksbank Nienburg\nIBAN: DE46 2565 0106 0036 1190 27\nBIC: NOLADE21NIB\nPayPal: zahlung@roestkontor-weser.example')]:
    p.set_xy(x,y); p.multi_cell(62,3.4,t)
p.output('../de-jtl-kaffee.pdf')
