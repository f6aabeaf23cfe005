from fpdf import FPDF
p=FPDF('P','mm','A4'); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,sz=8.5,b='',w=60,al='L'):
    p.set_font('Times',b,sz); p.set_xy(x,y); p.cell(w,4,s,align=al)
t(120,12,'RIDGEWAY',22,'BI',75,'R'); t(120,20,'cycle components',11,'I',75,'R')
t(15,30,'Sales - Credit Memo',15,'B'); t(15,36,'Page 1 of 1')
for i,s in enumerate(['The Spoke & Chain Workshop','Mr Gethin Probert','22 Llanfoist Street','Abergavenny','NP7 5DN','Great Britain']): t(15,46+4.4*i,s,9.5)
for i,s in enumerate(['Ridgeway Cycle Components plc','Unit 12 Icknield Trade Park','Didcot','OX11 7HR']): t(120,46+4.4*i,s,9.5)
for i,(a,b) in enumerate([('Phone No.','01235 960 771'),('Home Page','ridgewaycycle.example'),('VAT Registration No.','GB 881 4092 17'),('Giro No.','')]):
    t(120,66+4.4*i,a); t(155,66+4.4*i,b)
for i,(a,b) in enumerate([('Bill-to Customer No.','C01877'),('VAT Registration No.','GB 226 6071 75'),('Credit Memo No.','PS-CR104226'),('Posting Date','18 February 2026'),('Document Date','18 February 2026'),('Return Order No.','S-RETORD01055'),('Your Reference','RMA 4417 / Gethin'),('Salesperson','Ffion Maddocks'),('Applies to Doc. Type','Invoice'),('Applies to Doc. No.','PS-INV138812'),('Prices Including VAT','No')]):
    t(15,78+4.4*i,a,8.5,'B'); t(55,78+4.4*i,b)
y=132; p.line(15,y,195,y)
for x,s,w_,al in [(15,'No.',25,'L'),(38,'Description',60,'L'),(100,'Quantity',16,'R'),(118,'Unit',12,'L'),(130,'Unit Price',18,'R'),(149,'Disc. %',14,'R'),(163,'VAT %',12,'R'),(176,'Amount',19,'R')]: t(x,y+1,s,8.5,'B',w_,al)
y+=6; p.line(15,y,195,y); y+=2
t(38,y,'Invoice No. PS-INV138812 of 29 January 2026:',8.5,'I'); y+=5
for c,d,k,u,pr,x,a in [('RP-11840', 'Disc brake rotor 180 mm, centre lock', '16', 'Pcs', '18.40', '38', '182.53'), ('RP-20417', 'Hollowtech crankset 170 mm 48/35', '3', 'Pcs', '96.75', '40', '174.15'), ('RP-90088', 'Inner tube 700 x 28-35 Presta', '50', 'Pcs', '2.35', '30', '82.25'), ('', 'Restocking charge, RMA 4417', '-1', '', '25.00', '', '-25.00')]:
    t(15,y,c); t(38,y,d); t(100,y,k,8.5,'',16,'R'); t(118,y,u); t(130,y,pr,8.5,'',18,'R'); t(149,y,x,8.5,'',14,'R'); t(163,y,'20',8.5,'',12,'R'); t(176,y,a,8.5,'',19,'R'); y+=5
y+=2; p.line(120,y,195,y); y+=1
for a,b,f in [('Total GBP Excl. VAT','413.93','B'),('20% VAT','82.79',''),('Total GBP Incl. VAT','496.72','B')]:
    t(110,y,a,9,f,60,'R'); t(172,y,b,9,f,23,'R'); y+=5.2
y+=6; t(15,y,'VAT Amount Specification',9,'B'); y+=5
for x,s in [(15,'VAT Identifier'),(45,'VAT %'),(65,'Line Amount'),(95,'VAT Base'),(125,'VAT Amount')]: t(x,y,s,8,'B')
y+=5
for x,s in [(15,'STANDARD'),(45,'20'),(65,'413.93'),(95,'413.93'),(125,'82.79')]: t(x,y,s)
y+=10; t(15,y,'Reason Code: WRONGITEM - ordered in error, goods received back 13 February 2026, unopened.')
t(15,y+5,'The amount will be set off against your open account (balance before this credit GBP 1,204.66). Please do not deduct it again.')
p.line(15,272,195,272); t(15,274,'Ridgeway Cycle Components plc. Registered in England No. 04471882. Bank: Ridge & Vale Bank, sort code 20-04-41, account 73118820. Ship-to: as bill-to.',7.5,'',180)
p.output('en-uk-credit-bikeparts.pdf')
