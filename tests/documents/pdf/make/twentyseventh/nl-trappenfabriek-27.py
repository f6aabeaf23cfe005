from fpdf import FPDF
p=FPDF(format='A4');p.add_page();F='Helvetica'
p.set_font(F,'B',20);p.set_text_color(120,70,20);p.cell(0,9,'Van Emmerik Trappen',new_x='LMARGIN',new_y='NEXT')
p.set_font(F,'',8);p.set_text_color(0);p.cell(0,4,'Ambachtsweg 27  3771 MG Barneveld  0342-40 77 61  KvK 09081155  btw NL850193771B01',new_x='LMARGIN',new_y='NEXT');p.ln(8)
p.set_font(F,'',10);p.multi_cell(90,5,'Bouwbedrijf Lokhorst B.V.\nDe heer W. Brons\nNijkerkerstraat 112\n3882 PE Putten');p.ln(6)
p.set_font(F,'B',14);p.cell(0,8,'OPDRACHTBEVESTIGING',new_x='LMARGIN',new_y='NEXT');p.set_font(F,'',9)
for a,b,c,d in [('Ordernummer','O-2026-0573','Datum','04-03-2026'),('Offerte','2026-0418 rev. B d.d. 18-02-2026','Uw kenmerk','Werk 2604 Voorthuizerhof kavel 7/8'),('Leverweek','19 (04-05 t/m 08-05-2026)','Inmeten','akkoord 27-02-2026')]:
    p.cell(28,5,a);p.cell(62,5,b);p.cell(25,5,c);p.cell(0,5,d,new_x='LMARGIN',new_y='NEXT')
p.ln(5)
for r in [('Pos','Omschrijving','Aantal','Prijs','Totaal'),('1','Dichte kwarttrap vuren, 14 treden, gegrond, stootborden 18 mm MDF','2','1.845,00','3.690,00'),('2','Balustrade zolder 3,20 m, spijlen recht 33 mm','2','320,00','640,00'),('3','Montage op de bouw incl. transport','2','260,00','520,00')]:
    p.set_font(F,'B' if r[0]=='Pos' else '',9);p.cell(12,6,r[0],'B');p.cell(108,6,r[1],'B');p.cell(15,6,r[2],'B',align='R');p.cell(25,6,r[3],'B',align='R');p.cell(30,6,r[4],'B',align='R',new_x='LMARGIN',new_y='NEXT')
for a,b in [('Totaal excl. btw','4.850,00'),('Btw 21%','1.018,50'),('Totaal incl. btw EUR','5.868,50')]:
    p.cell(160,6,a,align='R');p.cell(30,6,b,align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(4);p.multi_cell(0,5,'Hierbij bevestigen wij uw opdracht. Wilt u deze bevestiging controleren en binnen 3 werkdagen voor akkoord getekend retourneren? Daarna gaan de trappen in productie en zijn wijzigingen niet meer mogelijk.\n\nFacturering in termijnen: 30% bij opdracht (1.760,55), 60% bij levering (3.521,10), 10% na montage (586,85). U ontvangt voor elke termijn een factuur; betaling binnen 30 dagen na factuurdatum. Bankrekening NL71 RABO 0366 2410 95.\n\nVoor akkoord, datum: ....................      Handtekening: ..............................')
p.set_y(-28);p.set_font(F,'',7);p.cell(0,4,'Levering volgens de Algemene Voorwaarden voor de Timmerindustrie 2022.  O-2026-0573  Pagina 1 / 1')
p.output('../nl-trappenfabriek.pdf')
