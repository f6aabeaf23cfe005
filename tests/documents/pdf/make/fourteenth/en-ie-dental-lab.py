from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-ie-dental-lab.pdf',pagesize=A4);W,H=A4
F='Times-Roman';B='Times-Bold';I='Times-BoldItalic'
def t(x,y,s,f=F,z=10): c.setFont(f,z);c.drawString(x,H-y,s)
def r(x,y,s,f=F,z=10): c.setFont(f,z);c.drawRightString(x,H-y,s)
c.setFillColorRGB(0,0,.5);t(40,84,'Corrib Dental Ceramics Ltd',I,22);c.setFillGray(0)
t(40,100,'Unit 12B Liosbán Business Park, Tuam Road, Galway  H91 W5C2');t(40,113,'Phone 091 555 063    lab@corribceramics.example    CRO No. 418207')
c.line(40,H-120,555,H-120)
t(40,145,'Abbeygate Dental Practice',B,12)
for i,s in enumerate(['Dr Siobhán Treacy','5 Abbeygate Street Upper','Galway','H91 D8N1']): t(40,160+i*13,s)
for i,(a,b) in enumerate([('Inv No','11874'),('Inv Date','31/01/2026'),('Client ID','147'),('Period','01/01/2026 to 31/01/2026')]): t(370,145+i*15,a,B);t(430,145+i*15,b)
y=240
for x,s in [(40,'Docket'),(90,'Out'),(150,'Patient'),(205,'Work'),(400,'Units')]: t(x,y,s,I)
r(490,y,'Price',I);r(550,y,'Line Total',I);c.line(40,H-y-4,555,H-y-4);y+=18
for d,o,p,w,u,pr,l in [('60211','07/01/2026','MK','PFM crown 46, shade A3','1','€128.00','€128.00'),('60234','12/01/2026','J O\'D','Zirconia bridge 14-16','3','€145.00','€435.00'),
 ('60240','14/01/2026','TF','Cobalt chrome partial, upper, finish','1','€310.00','€310.00'),('60263','21/01/2026','ABN','Soft splint 2mm','2','€62.00','€124.00'),('60279','28/01/2026','CL','Repair, add tooth 12','1','€48.00','€48.00'),('60188','22/01/2026','RW','Allowance remake PFM 25 (Dec)','1','-€64.00','-€64.00')]:
    t(40,y,d);t(90,y,o);t(150,y,p);t(205,y,w);t(405,y,u);r(490,y,pr);r(550,y,l);y+=17
c.line(40,H-y+8,555,H-y+8)
r(490,y+8,'VAT');r(550,y+8,'Exempt');r(490,y+26,'Invoice Total',B,12);r(550,y+26,'€981.00',B,12)
t(40,y+8,'Services of dental technicians are exempt from VAT',F,9);t(40,y+20,'(Sch. 1 VAT Consolidation Act 2010).',F,9)
y+=60
t(40,y,'Your account',I);
for i,(a,b) in enumerate([('Balance brought forward 31/12/2025','€812.00'),('Payment received 19/01/2026, thank you','-€812.00'),('This invoice','€981.00')]): t(60,y+16+i*14,a);r(330,y+16+i*14,b)
y+=85
t(40,y,'Accounts are due for settlement by the 20th of the month following the date of invoice.',B)
t(40,y+16,'Work will only be accepted from practices whose accounts are up to date.')
t(40,y+40,'EFT: Bank of Ireland, Eyre Square    IBAN IE65 BOFI 9014 1763 8209 45    BIC BOFIIE2D')
t(40,y+54,'Cheques payable to Corrib Dental Ceramics Ltd')
c.line(40,H-780,555,H-780);t(40,793,'Monday 2 February 2026',I,9);r(555,793,'Page 1 of 1',I,9)
c.save()
