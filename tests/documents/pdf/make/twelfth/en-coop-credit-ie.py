from fpdf import FPDF
p=FPDF();p.add_page();p.set_font('Helvetica','B',13)
E=chr(128)
def t(x,y,s,f='',z=9,a='L',w=0):
    p.set_font('Helvetica',f,z);p.set_xy(x,y);p.cell(w or 90,5,s,align=a)
t(10,10,'SLIEVE RUA CO-OPERATIVE AGRICULTURAL SOCIETY LTD','B',13)
t(10,16,'Agri & Hardware Stores, Station Road, Ballyhugh, Co. Cavan H14 ZZ21');t(10,21,'Ph 049 555 0126   VAT No IE 3570418U   Reg. R 2184')
p.set_fill_color(0,0,0);p.rect(140,30,58,8,'F');p.set_text_color(255,255,255);t(140,31.5,'CREDIT','B',12,'C',58);p.set_text_color(0,0,0)
for i,(a,b) in enumerate([('Doc. No','CR204518'),('Doc. Date','09/12/2025'),('Account','M11873'),('Branch','03 Ballyhugh'),('Orig. Docket','IN889127'),('Time / User','10:52 TOMH')]):
    t(140,40+i*5,a,w=28);t(168,40+i*5,b,'B',w=30,a='R')
for i,l in enumerate(['Malachy & Bríd Gaffney','Drumcask','Belturbet','Co. Cavan']):t(14,42+i*5,l,z=10)
y=78;p.line(10,y-1,200,y-1)
W=[(10,'Item'),(34,'Description'),(112,'Qty'),(128,'Price'),(148,'Goods'),(168,'VAT%'),(184,'VAT')]
for x,s in W:t(x,y,s,'B',8,w=16)
p.line(10,y+6,200,y+6)
for i,l in enumerate([('440127','Ewe & lamb nuts 18% 25kg price diff.','20','1.15','23.00','0.0','0.00'),('710335','Fence post PDM 1.8m round returned','35','5.20','182.00','23.0','41.86')]):
    for (x,_),s in zip(W,l):t(x,y+8+i*6,s,w=16,a='L' if x<100 else 'R')
t(34,y+22,'Posts split, see docket IN889127 of 21/11/2025. OK per Tom H.')
for i,(a,b) in enumerate([('Goods','205.00'),('VAT','41.86'),('Total Credit '+E,'246.86')]):t(130,122+i*6,a,'B' if i==2 else '',w=40);t(170,122+i*6,b,'B' if i==2 else '',w=30,a='R')
t(10,150,'Account position after this document','B');
for i,(a,b) in enumerate([('Current','812.30'),('30 days','506.14'),('60 days','0.00'),('90 days +','0.00'),('Balance','1,318.44')]):t(10+i*38,156,a,z=8,w=36);t(10+i*38,161,b,w=36)
t(10,172,'Milk deduction: balances over 30 days will be stopped from the milk cheque of 20/12/2025.',z=8)
t(10,178,'Bank: IPBS  IBAN IE33 IPBS 9906 7340 2188 55   Please quote account number with all payments.',z=8)
t(10,186,'Customer signature: ______________________',z=8)
p.output('../en-coop-credit-ie.pdf')
