from fpdf import FPDF
p=FPDF(format='letter');p.add_page()
def w(x,y,s,b='',z=9,a='L',wd=80):
    p.set_font('Times',b,z);p.set_xy(x,y);p.cell(wd,5,s,align=a)
w(15,12,'Okanagan Irrigation Wholesale Ltd.','B',14);w(15,19,'2140 Enterprise Way, Kelowna BC  V1Y 6H7');w(15,24,'Phone 250-555-0173   Fax 250-555-0174')
w(120,12,'STATEMENT','B',18,'R')
for i,(a,b) in enumerate([('Statement Date','2026-01-31'),('Customer Number','VINE220'),('Credit Limit','25,000.00'),('Currency','CAD'),('Page','1')]):w(130,24+i*5,a);w(160,24+i*5,b,'',9,'R',40)
for i,s in enumerate(['Black Sage Vineyard Services Inc.','RR 1, Site 48, Comp 7','Oliver BC  V0H 1T0']):w(20,45+i*5,s)
X=[15,40,65,88,120,145,173]
for x,s in zip(X,['Document No.','Doc. Date','Due Date','Reference','Type','Amount','Balance']):w(x,72,s,'B',9,'R' if x>=145 else 'L',26)
p.line(15,78,200,78)
for i,l in enumerate([('IN0044810','2025-11-12','2025-12-12','PO 3318','IN','4,118.62','4,118.62'),('PY0019022','2025-12-15','','Chq 00771','PY','-2,000.00','2,118.62'),('IN0045127','2025-12-09','2026-01-08','PO 3340','IN','876.40','2,995.02'),('CN0003318','2025-12-19','','RMA 1107','CR','-112.00','2,883.02'),('IN0045702','2026-01-20','2026-02-19','PO 3361','IN','1,944.75','4,827.77')]):
    for x,s in zip(X,l):w(x,80+i*6,s,'',9,'R' if x>=145 else 'L',26)
p.line(15,114,200,114)
for x,s,v in zip([15,52,89,126,163],['Current','1 - 30 Days','31 - 60 Days','61 - 90 Days','Over 90 Days'],['1,944.75','764.40','2,118.62','0.00','0.00']):w(x,190,s,'B',9,'R',34);w(x,196,v,'',9,'R',34)
w(120,208,'Amount Due:','B',11,'L');w(160,208,'4,827.77','B',11,'R',40)
w(15,222,'Interest of 2% per month is charged on overdue accounts. IN-Invoice CR-Credit Note PY-Payment');w(15,228,'Please return a copy of this statement with your remittance. GST Reg. 10338 7714 RT0001')
p.output('../en-sage300-statement.pdf')
