from fpdf import FPDF
p=FPDF();p.add_page();p.set_auto_page_break(False)
def t(x,y,s,z=9,st='',f='Courier',w=0,al='L'):
    p.set_font(f,st,z);p.set_xy(x,y);p.cell(w or 90,5,s,align=al)
t(15,12,'Wexcombe Timber & Building Supplies Ltd',14,'B','Times',130)
t(15,19,'Canal Yard, Burbage Road, Marlborough, Wilts SN8 9ZZ   Tel 01672 555 0118',9,'','Times',150)
t(15,24,'VAT Reg No. GB 197 3382 41',9,'','Times')
t(150,12,'Credit Note',18,'B','Times',45,'R');t(150,21,'Page 1',9,'','Times',45,'R')
p.rect(15,38,88,36)
for i,s in enumerate(['Northgate Shopfitters Ltd','Unit 14 Northgate Trading Est','Swindon','SN2 9QQ']): t(18,41+5*i,s)
for i,(k,v) in enumerate([('Credit Note No.','10742'),('Credit Date','21/01/2026'),('Cust. Order No.','NG/5521'),('Account No.','NORT003'),('Against Invoice','58193'),('Invoice Date','08/01/2026')]):
    t(112,38+6*i,k);p.rect(150,38+6*i,45,6);t(151,38.4+6*i,v,w=43)
y=84;p.rect(15,y,180,100)
for x,s,w,a in [(16,'Quantity',18,'L'),(36,'Details',70,'L'),(118,'Unit Price',24,'R'),(144,'Net Amt',24,'R'),(170,'VAT %',24,'R')]: t(x,y+1,s,9,'B',w=w,al=a)
p.line(15,y+7,195,y+7)
t(16,y+9,'14.00');t(36,y+9,'18mm birch ply 2440x1220 BB/BB');t(118,y+9,'32.60',w=24,al='R');t(144,y+9,'456.40',w=24,al='R');t(170,y+9,'20.00',w=24,al='R')
for i,s in enumerate(['Delaminated sheets returned 15/01/2026','Collection note CN 2207, agreed with S. Birtles','VAT adjusted accordingly']): t(36,y+16+5*i,s)
for i,(k,v) in enumerate([('Total Net Amount','456.40'),('Carriage Net','0.00'),('Total VAT Amount','91.28'),('Credit Total','547.68')]):
    st='B' if i==3 else '';t(118,190+6*i,k,9,st);p.rect(160,190+6*i,35,6);t(161,190.4+6*i,('GBP ' if i==3 else '')+v,9,st,w=33,al='R')
t(15,192,'This credit has been allocated to your account',8);t(15,197,'and will show on your next statement.',8);t(15,202,'Normal terms: 30 days from date of invoice.',8)
t(15,270,'Bank: Wessex & Downs Bank  IBAN GB71 WXDB 6022 4315 5088 97  Registered in England 01944386',8,'','Times',180)
t(15,275,'Title to goods does not pass until payment has been received in full. E&OE',8,'','Times',180)
p.output('../en-sage-creditnote.pdf')
