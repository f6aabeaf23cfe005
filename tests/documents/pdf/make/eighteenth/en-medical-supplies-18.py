from fpdf import FPDF
p=FPDF(format='A4'); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,b='',z=9,r=0):
    p.set_font('Courier' if r==2 else 'Helvetica',b,z)
    if r: x-=p.get_string_width(s)
    p.text(x,y,s)
t(20,18,'ASHDOWN MEDICAL SUPPLIES LTD','B',13); t(20,23,'Ashdown Medical Supplies Ltd * Forest Way * Crowborough * TN6 2KR',z=7)
for i,s in enumerate(['Company','Elmhurst Road Surgery','Elmhurst Road','READING','RG1 5HY']): t(20,42+i*4.6,s)
t(118,40,'Credit Note','B',14)
p.rect(116,44,78,48)
for i,(a,b) in enumerate([('Number','9400027716'),('Date','12.12.2025'),('Customer no.','0001044829'),('Original invoice','9000418852'),('of','28.11.2025'),('Return order / Date','60008814 / 05.12.2025'),('Delivery','84003371'),('Your reference','ERS-PO-1190'),('Currency','GBP')]): t(118,49+i*5,a); t(192,49+i*5,b,r=1)
t(20,100,'Your contact: Ms J. Farrow, Customer Returns, +44 1892 555 0133',z=8)
p.line(20,104,194,104)
for x,s,r in [(20,'Item',0),(34,'Material / Description',0),(120,'Quantity',1),(146,'Price',1),(158,'Unit',0),(192,'Value',1)]: t(x,108,s,'B',8.5,r)
p.line(20,110,194,110)
y=116
for a,m,d,q,pr,u,v in [('000010','GLV-NIT-M','Gloves nitrile blue M, powder free, 200 pc','20 BX','6.45','1 BX','129.00'),('000020','DRS-FOAM-10','Foam dressing 10 x 10 cm, sterile, 10 pc','12 PAK','11.30','1 PAK','135.60')]:
    t(20,y,a); t(34,y,m); t(120,y,q,r=1); t(146,y,pr,r=1); t(158,y,u); t(192,y,v,r=1); t(34,y+4.4,d,z=8); t(34,y+8.6,'Batch '+('L25-0917' if a=='000010' else 'F88120')+'   Reason: 102 ordered in error',z=8); y+=16
p.line(20,150,194,150)
for i,(a,b) in enumerate([('Items total','264.60'),('Restocking charge   10.000- %','26.46-'),('Net value','238.14'),('Output tax A1 VAT   20.000 %   238.14','47.63')]): t(100,156+i*5.5,a); t(192,156+i*5.5,b,r=1)
p.line(100,175,194,175); t(100,180,'Final amount','B',10); t(192,180,'285.77','B',10,1)
t(20,194,'The amount will be set off against your account. Please do not deduct it from open invoices before it appears on your statement.')
t(20,199,'Terms of the original invoice: within 30 days without deduction, net due 28.12.2025.')
p.line(20,272,194,272)
for x,L in [(20,['Ashdown Medical Supplies Ltd','Forest Way, Crowborough','East Sussex TN6 2KR']),(82,['NatWest / RBS London','IBAN GB10 RBOS 1600 3210 9477 56','BIC RBOSGB2L']),(146,['VAT no. GB 516 8824 25','Reg. no. 03390418','MHRA WDA(H) 48113'])]:
    for i,s in enumerate(L): t(x,277+i*3.6,s,z=7)
t(194,292,'Page 1 / 1',z=7,r=1)
p.output('../en-medical-supplies.pdf')
