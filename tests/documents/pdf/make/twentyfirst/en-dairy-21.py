from fpdf import FPDF
p=FPDF(format='A4'); p.add_page(); p.set_auto_page_break(False)
p.set_font('Courier','B',15); p.text(12,16,'BRENDON VALE DAIRY LTD')
p.set_font('Courier','',9)
for i,s in enumerate(['Unit 2 Creamery Lane, Williton, Somerset TA4 4QR','Orders by 2pm: 01984 555 302   accounts@brendonvale.example','VAT Reg 118 7420 19   Co. Reg 02918846']): p.text(12,21+4*i,s)
p.set_font('Courier','B',18); p.text(158,16,'INVOICE')
p.set_font('Courier','',9)
p.rect(12,36,95,30); p.rect(112,36,86,30)
for i,s in enumerate(['The Copper Kettle Tea Rooms','Mrs J Yeandle','11 Swain Street','Watchet','TA23 0AB']): p.text(15,42+5*i,s)
for i,(a,b) in enumerate([('Invoice No','0088214'),('Tax Point','31/12/2025'),('A/C Ref','KETT01'),('Round / Drop','R07 / 14'),('Period','01/12/25 - 31/12/25')]): p.text(115,42+5*i,a); p.text(148,42+5*i,b)
y=74; p.set_font('Courier','B',9)
def row(c):
    for x,s,r in zip((12,27,112,132,152,170,198),c,(0,0,1,1,1,1,1)):
        p.text(x-(p.get_string_width(s) if r and x!=12 else 0),y,s)
row(['CODE','DESCRIPTION','QTY','PRICE','VAT','','GOODS']); p.line(12,76,198,76); p.set_font('Courier','',9)
for c in [['WM2','Whole milk 2L poly','96','1.58','Z','','151.68'],['SS2','Semi skimmed 2L poly','120','1.55','Z','','186.00'],['DC2','Double cream 2L','14','7.85','Z','','109.90'],['BU25','Salted butter 250g','40','2.05','Z','','82.00'],['OAT1','Barista oat 1L','36','1.62','S','','58.32'],['OJ1','Orange juice 1L','24','1.70','S','','40.80']]:
    y+=6; row(c)
y+=8; p.text(12,y,'Deliveries: 01 03 05 08 10 12 15 17 19 22 23 24 29 31 Dec.  No delivery 25/26 Dec.'); y+=5
p.text(12,y,'Crates out 212  Crates returned 205  Balance 7 (charged at 3.50 if not back by 31/01/2026)')
y=150; p.line(12,y-6,198,y-6); p.set_font('Courier','B',9); p.text(12,y,'VAT ANALYSIS   RATE      GOODS       VAT'); p.set_font('Courier','',9)
p.text(12,y+6, 'Z              0.00%    529.58      0.00'); p.text(12,y+11,'S             20.00%     99.12     19.82')
for i,(a,b) in enumerate([('Goods total','628.70'),('VAT','19.82'),('INVOICE TOTAL','648.52')]):
    p.set_font('Courier','B' if i==2 else '',9 if i<2 else 11); p.text(125,y+6*i,a); p.text(198-p.get_string_width('GBP '+b),y+6*i,'GBP '+b)
p.set_font('Courier','B',10); p.text(12,182,'*** PLEASE DO NOT PAY - DIRECT DEBIT CUSTOMER ***')
p.set_font('Courier','',9)
for i,s in enumerate(['The total of this invoice will be collected from your bank account ending 7731','by Direct Debit on 15/01/2026. Bacs service user number 418805, ref KETT01.','','Queries on quantities to be raised within 3 days. Price list from 05/01/2026 overleaf.','Returned Direct Debits are charged at 12.00.']): p.text(12,189+5*i,s)
p.text(12,285,'Printed 02/01/2026 06:12  User: LINDA                                        Page 1 of 1')
p.output('../en-dairy.pdf')
