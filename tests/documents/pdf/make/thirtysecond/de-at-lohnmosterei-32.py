from fpdf import FPDF
p=FPDF(); p.add_page(); p.set_margins(18,15); p.set_auto_page_break(False)
p.add_font('D','', '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf') if False else None
F='Helvetica'
def t(x,y,s,sz=9.5,st='',al='L',w=0):
    p.set_font(F,st,sz); p.set_xy(x,y); p.cell(w,5,s.replace('€','EUR'),align=al)
p.set_fill_color(226,236,205); p.rect(0,0,210,30,'F')
t(18,8,'Mosthof Gschaider',18,'B'); t(18,17,'Lohnmosterei & Presshaus · Familie Gschaider · Hub 11, 4722 Peuerbach',9)
for i,s in enumerate(['Obst- und Gartenbauverein Natternbach','z.H. Kassier Alois Doppelbauer','Kirchenplatz 4','4723 Natternbach']): t(18,44+i*5,s,10.5)
t(120,44,'RECHNUNG',14,'B')
for i,(a,b) in enumerate([('Rechnung Nr.','2025/312'),('Datum','03.11.2025'),('Presstage','24.10. / 25.10.2025'),('Bearbeiter','Resi')]): t(120,53+i*5,a); t(155,53+i*5,b)
y=88; p.set_font(F,'B',9)
for x,s,w,al in [(18,'Menge',22,'R'),(42,'ME',12,'L'),(56,'Leistung',80,'L'),(138,'Einzelpreis',24,'R'),(164,'Netto EUR',26,'R')]: t(x,y,s,9,'B',al,w)
p.line(18,94,190,94)
R=[('1.240','kg','Lohnpressen Äpfel, gewaschen und gemahlen','0,190','235,60'),('806','l','Pasteurisieren Apfelsaft naturtrüb','0,240','193,44'),('76','Stk','Bag-in-Box 10 l samt Karton','2,050','155,80'),('9','Stk','Bag-in-Box 5 l samt Karton','1,600','14,40'),('1','PA','Mostbirnen verlesen','12,000','12,00'),('','','Trester wird abgeholt','','0,00')]
for i,r in enumerate(R):
    for (x,w,al),s in zip([(18,22,'R'),(42,12,'L'),(56,80,'L'),(138,24,'R'),(164,26,'R')],r): t(x,97+6*i,s,9.5,'',al,w)
p.line(18,135,190,135)
for i,(a,b,st) in enumerate([('Nettosumme','611,24',''),('+ 20 % MwSt','122,25',''),('zu zahlen EUR','733,49','B')]): t(110,138+6*i,a,10,st); t(164,138+6*i,b,10,st,'R',26)
t(18,164,'Zahlung: prompt nach Erhalt der Rechnung, ohne Abzug.',10)
t(18,170,'Bitte Rechnungsnummer als Zahlungsreferenz anführen.',10)
t(18,180,'Saft mindestens haltbar bis 10/2027, nach dem Öffnen 2 Monate. Leere Kartons nehmen wir zurück.',9)
t(18,186,'Nächste Saison Anmeldung ab 01.09.2026 unter 07276 / 41 88.',9)
t(18,276,'Mosthof Gschaider e.U. · FN 418827 k, LG Wels · UID-Nr. ATU68371451 · Gerichtsstand Grieskirchen',7.5,'','C',174)
t(18,281,'Raiffeisenbank Region Peuerbach · IBAN AT39 3818 7000 0041 7265',7.5,'','C',174)
p.output('../de-at-lohnmosterei.pdf')
