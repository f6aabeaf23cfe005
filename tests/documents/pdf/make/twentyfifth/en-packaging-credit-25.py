from fpdf import FPDF
p=FPDF();p.add_page();p.set_auto_page_break(False)
def t(x,y,s,st='',z=9,a='L',w=0):p.set_font('Helvetica',st,z);p.set_xy(x,y);p.cell(w or 90,5,s,align=a)
t(120,12,'Carrowkeel Packaging DAC','B',13,'R',75)
for i,s in enumerate(['Finisklin Business Park','Sligo F91 K2R8','Ireland']):t(120,19+i*4.5,s,'',8,'R',75)
t(15,30,'Sales - Credit Memo PSCRM-104418','B',14);t(15,37,'Page 1 / 1','',8)
for i,s in enumerate(["Brannigan's Farm Bakery Ltd",'Ms. Aoife Gallen','Lisnaskea Road','Clones','Co. Monaghan H23 PW80']):t(15,46+i*4.8,s)
R=[('Document Date','9. October 2025','Bill-to Customer No.','C20711'),('Posting Date','9. October 2025','Applies-to Doc.','Invoice PSINV-221907'),('Return Order No.','PSRO-3304','VAT Registration No.','IE3517246TH'),('Salesperson','Colm Tansey','Shipment Date','25. September 2025')]
for i,(a,b,c,d) in enumerate(R):
    y=76+i*6;t(15,y,a,'B');t(52,y,b);t(108,y,c,'B');t(150,y,d)
H=['No.','Description','Quantity','Unit of M.','Unit Price Excl. VAT','VAT %','Line Amount Excl. VAT'];X=[15,33,96,112,128,152,165];W=[18,60,16,16,26,12,30]
for h,x,w in zip(H,X,W):
    p.set_font('Helvetica','B',7.5);p.set_xy(x,106);p.multi_cell(w,3.6,h,align='L' if x<40 else 'R')
p.line(15,115,195,115)
L=[('70144','Cake box 10x10x4 white, water damaged','1,200','PCS','0.38','23','456.00'),('70998','Restocking fee','-1','PCS','45.60','23','-45.60')]
for i,l in enumerate(L):
    for s,x,w in zip(l,X,W):t(x,117+i*6,s,'',8.5,'L' if x<40 else 'R',w)
p.line(15,131,195,131)
for i,(a,b) in enumerate([('Total EUR Excl. VAT','410.40'),('23% VAT','94.39'),('Total EUR Incl. VAT','504.79')]):
    t(105,134+i*6,a,'B' if i==2 else '',9,'R',60);t(165,134+i*6,b,'B' if i==2 else '',9,'R',30)
t(15,158,'VAT Amount Specification','B',9)
t(15,164,'VAT Identifier  VAT23    VAT %  23    Line Amount  410.40    VAT Base  410.40    VAT Amount  94.39','',8)
t(15,174,'This credit will be set against open entries on your account. Original invoice dated 25. September 2025, total EUR 1,968.00.','',8)
for i,(a,b) in enumerate([('Phone No.','+353 71 555 0126'),('VAT Reg. No.','IE3409118HH'),('Bank','Bank of Ireland, Sligo'),('IBAN','IE76 BOFI 9021 7034 4188 06'),('SWIFT','BOFIIE2D')]):
    t(15+i*36 if i<3 else (15+(i-3)*70),262 if i<3 else 273,a,'B',7.5);t(15+i*36 if i<3 else (15+(i-3)*70),266 if i<3 else 277,b,'',7.5)
p.output('../en-packaging-credit.pdf')
