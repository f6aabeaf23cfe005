from fpdf import FPDF
import glob
p=FPDF(format='A4');p.add_page();p.set_auto_page_break(False)
p.set_font('Times','BI',22);p.set_text_color(150,20,80);p.cell(0,10,'Van Zijtveld Bloemen',ln=1);p.set_text_color(0)
p.set_font('Times','',9);p.cell(0,4,'Import - Export - Cash & Carry     Legmeerdijk 313-B, 1431 GB Aalsmeer',ln=1)
p.cell(0,4,'tel 0297 - 34 81 90 / administratie@zijtveldbloemen.example / K.v.K. 34098811 / BTW NL861926997B01',ln=1);p.ln(8)
p.set_font('Times','',11)
for s in ['Bloemisterij Margriet v.o.f.','Dorpsstraat 122','2461 CK  TER AAR']:p.cell(0,5,s,ln=1)
p.ln(6);p.set_font('Times','B',10)
hd=[('Debiteur',24),('Factuur',28),('Datum',28),('Route',22),('Verkoper',28),('Veiling/klok',30)]
for h,w in hd:p.cell(w,6,h,1,0,'C')
p.ln();p.set_font('Times','',10)
for (h,w),v in zip(hd,['30881','2025/17-4402','24-04-2025','R6 do','Ton','Aalsmeer']):p.cell(w,6,v,1,0,'C')
p.ln(12);p.set_font('Times','B',9)
w=[16,16,74,20,20,24,10]
for x,h in zip(w,['Colli','Stuks','Artikel','Lengte','Prijs','Bedrag','B']):p.cell(x,5,h,'B',0,'R' if h in('Prijs','Bedrag','Stuks','Colli') else 'L')
p.ln();p.set_font('Times','',9)
for row in [('6','480','Rosa Gr Avalanche+ A1','60 cm','0,620','297,60','1'),('4','200','Chr T Baltica wit','70 cm','0,380','76,00','1'),('4','1.000','Tu En Strong Gold','38 cm','0,190','190,00','1'),('6','6','Fust 566 (statiegeld retour 24-05)','','4,540','27,24','2'),('','1','Vrachtkosten','','22,500','22,50','2')]:
  for x,v,a in zip(w,row,'RRLLRRL'):p.cell(x,5,v,0,0,a)
  p.ln()
p.ln(20)
def l(a,b,f=''):
  p.set_font('Times',f,10);p.set_x(80);p.cell(80,5,a);p.cell(30,5,b,0,1,'R')
l('Goederen en kosten','613,34');l('BTW 9% over 563,60','50,72');l('BTW 21% over 49,74','10,45');l('Subtotaal','674,51');l('Kredietbeperking 2% over 613,34','12,27');l('Totaal factuur EUR','686,78','B')
p.ln(8);p.set_font('Times','',10)
p.multi_cell(0,5,'Betaling: 21 dagen netto na factuurdatum. Bij betaling binnen 8 dagen mag u de kredietbeperking in mindering brengen en voldoet u EUR 674,51.')
p.ln(3);p.cell(0,5,'Rabobank NL93 RABO 0633 6395 32   BIC RABONL2U',ln=1)
p.set_y(270);p.set_font('Times','I',8);p.multi_cell(0,4,'Reclames over kwaliteit binnen 24 uur na aflevering. Leveringen volgens de voorwaarden van de VGB. De goederen blijven ons eigendom tot aan algehele betaling. Uw openstaand saldo inclusief deze factuur bedraagt EUR 1.912,06.')
p.output('../nl-bloemengroothandel.pdf')
