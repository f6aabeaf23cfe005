from fpdf import FPDF
p=FPDF(format='A4');p.add_page();p.set_auto_page_break(False)
def t(x,y,s,sz=9,st='',c=(40,40,40),al='L',w=60):
    p.set_font('Helvetica',st,sz);p.set_text_color(*c);p.set_xy(x,y);p.cell(w,5,s.encode('cp1252').decode('latin1') if 0 else s,align=al)
G=(120,130,140)
p.set_fill_color(70,150,120);p.rect(0,0,210,34,'F')
W=(255,255,255)
t(15,9,'Brightwater Contract Cleaning',16,'B',W);t(140,8,'091 555 0182',8,'',W,'R',55);t(15,18,'VAT No. IE3793826KH',8,'',W)
t(140,13,'12 Ballybane Enterprise Park',8,'',W,'R',55);t(140,17,'Galway H91 0XK2',8,'',W,'R',55);t(140,21,'Ireland',8,'',W,'R',55)
t(15,42,'Billed To',8,'',G)
for i,s in enumerate(['Dr. Niamh Folan','Corrib Dental Practice','4 Newtownsmith','Galway']):t(15,47+5*i,s)
t(70,42,'Date of Issue',8,'',G);t(70,47,'31/10/2025')
t(70,56,'Reference',8,'',G);t(70,61,'Contract CDP-2')
t(108,42,'Invoice Number',8,'',G);t(108,47,'0000733')
t(135,42,'Amount Due (EUR)',8,'',G,'R');t(135,48,'EUR 2,018.62',17,'B',(70,150,120),'R')
p.set_draw_color(70,150,120);p.line(15,76,195,76)
for x,s,a in[(15,'Description','L'),(90,'Rate','R'),(115,'Qty','R'),(145,'Line Total','R')]:t(x,79,s,8,'B',(70,150,120),a,50 if a=='R' else 60)
y=87
for d,n,r,q,l in[('Evening office clean','1 - 31 October 2025 (22 visits)','68.00','22','1,496.00'),('Window clean in/out','Done 17/10/2025','180.00','1','180.00'),('Washroom consumables','Paper, soap, sanitiser','94.60','1','94.60')]:
    t(15,y,d,9);t(15,y+4.5,n,7.5,'',G);t(90,y,r,9,al='R',w=50);t(90,y+4.5,'+VAT',7,'',G,'R',50);t(115,y,q,9,al='R',w=50);t(145,y,l,9,al='R',w=50);y+=13;p.set_draw_color(220,220,220);p.line(15,y-2,195,y-2)
for a,b,st in[('Subtotal','1,770.60',''),('VAT 13.5% on 1,676.00','226.26',''),('VAT 23% on 94.60','21.76',''),('Total','2,018.62',''),('Amount Paid','0.00',''),('Amount Due (EUR)','EUR 2,018.62','B')]:
    t(100,y,a,9,st,al='R');t(145,y,b,9,st,al='R',w=50);y+=6.5
t(15,190,'Notes',8,'B',G);t(15,195,'From 1 January 2026 our hourly rates go up by 3%. We will write to you before 1 December 2025.',8.5)
t(15,205,'Terms',8,'B',G);t(15,210,'Payment is due on receipt of this invoice. Bank of Ireland, Brightwater Contract Cleaning:',8.5);t(15,215,'IBAN IE83 BOFI 9081 5717 5145 43   BIC BOFIIE2D',8.5)
p.output('../en-ie-cleaning-freshbooks.pdf')
