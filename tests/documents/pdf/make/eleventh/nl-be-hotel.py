from fpdf import FPDF
p=FPDF(format='A4');p.add_page();p.set_auto_page_break(False)
E=chr(128)
p.set_font('Helvetica','B',16);p.cell(0,9,'HOTEL DE GOUDEN REIGER ***',0,1,'C');p.set_font('Helvetica','',8)
p.cell(0,4,'Kraanlei 71 - 9000 Gent - tel. +32 9 225 61 18 - info@goudenreiger.example',0,1,'C')
p.cell(0,4,'Reiger Hospitality BV - BTW BE 0730.956.663 - Belfius BE19 0686 1898 4612 - BIC GKCCBEBB',0,1,'C');p.ln(8)
y=p.get_y();p.set_font('Courier','',9)
for a,b in [('Rekening nr','2025/3381'),('Datum','12/07/2025'),('Kamer','204 (dbl/single use)'),('Gast','Dhr. W. Terlinden'),('Aankomst','09/07/2025'),('Vertrek','12/07/2025'),('Reserv.','BK-771902 / 28/04/2025'),('Kassier','Ilse')]:
  p.cell(70,4.5,f'{a:<12}: {b}',0,1)
p.set_xy(115,y);p.set_font('Helvetica','',10);p.multi_cell(80,5,'Adviesbureau Terlinden BV\nHerentalsebaan 340\n2160 Wommelgem\nBTW BE 0484.810.849')
p.set_xy(10,y+46);p.set_font('Courier','B',9);f='{:<11}{:<38}{:>4}{:>11}{:>12}'
p.cell(0,5,f.format('Datum','Omschrijving','Btw','Debet','Credit'),'B',1);p.set_font('Courier','',9)
for r in [('12/05/2025','Voorschot overschrijving','','','150,00'),('09/07/2025','Logies','6','128,00',''),('09/07/2025','Parking','21','22,00',''),('09/07/2025','Citytaks Gent','0','3,00',''),('09/07/2025','Bar','21','16,40',''),('10/07/2025','Ontbijt','12','18,00',''),('10/07/2025','Logies','6','128,00',''),('10/07/2025','Parking','21','22,00',''),('10/07/2025','Citytaks Gent','0','3,00',''),('10/07/2025','Restaurant tafel 8','12','47,60',''),('11/07/2025','Ontbijt','12','18,00',''),('11/07/2025','Logies','6','128,00',''),('11/07/2025','Parking','21','22,00',''),('11/07/2025','Citytaks Gent','0','3,00',''),('12/07/2025','Ontbijt','12','18,00','')]:
  p.cell(0,4.5,f.format(*r),0,1)
p.cell(0,5,f.format('','Totaal incl. btw','','577,00','150,00'),'T',1)
p.set_font('Courier','B',11);p.cell(0,7,f'Saldo te betalen   EUR   427,00',0,1,'R');p.set_font('Courier','',8);p.ln(4)
for s in ['Btw %      Excl.       Btw      Incl.','  0         9,00      0,00       9,00',' 6        362,26     21,74     384,00','12         90,71     10,89     101,60','21         68,10     14,30      82,40','Totaal    530,07     46,93     577,00']:p.cell(0,4,s,0,1)
p.ln(6);p.set_font('Helvetica','',9)
p.multi_cell(0,4.5,'Op rekening bedrijf - factuur contant betaalbaar bij ontvangst, zonder korting. Gelieve de mededeling +++500/2823/14634+++ te gebruiken.')
p.set_y(275);p.set_font('Helvetica','I',7);p.multi_cell(0,3.5,'Elke factuur die op de vervaldag onbetaald blijft, brengt van rechtswege en zonder ingebrekestelling een nalatigheidsintrest van 8 % op. Bevoegd: ondernemingsrechtbank Gent. Bedankt en tot ziens in Gent! - Merci et à bientôt - Thank you',0,'C')
p.output('../nl-be-hotel.pdf')
