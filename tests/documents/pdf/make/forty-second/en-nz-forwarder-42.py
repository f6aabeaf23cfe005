from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
c=Canvas('en-nz-forwarder.pdf',A4); c.setTitle('AR Invoice')
def t(x,y,s,sz=8,f='Helvetica',al='l'):
    c.setFont(f,sz); (c.drawRightString if al=='r' else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
t(12,18,'TASMAN GATE LOGISTICS LIMITED',14,B); t(12,23,'14 Andrew McKee Ave, Auckland Airport 2022, New Zealand'); t(12,27,'P +64 9 555 0144   E ar@tasmangate.example   Customs Client Code 20441786X')
t(198,18,'TAX INVOICE',14,B,'r'); t(198,23,'GST No. 117-204-486',8,'Helvetica','r')
def box(x,y,w,h,lab,val,vf='Helvetica',vs=9):
    c.setStrokeGray(.5); c.rect(x*mm,(297-y-h)*mm,w*mm,h*mm); c.setFillGray(.85); c.rect(x*mm,(297-y-4)*mm,w*mm,4*mm,fill=1); c.setFillGray(0); t(x+1,y+3,lab,6.5,B)
    for i,s in enumerate(val.split('|')): t(x+1.5,y+8.2+4*i,s,vs,vf)
box(12,34,100,28,'INVOICE TO','KERERU HILL VINEYARD EQUIPMENT LTD|ATTN ACCOUNTS PAYABLE|88 SPRINGS ROAD|EAST TAMAKI, AUCKLAND 2013')
box(114,34,42,10,'INVOICE NUMBER','S00048213/A',B); box(156,34,42,10,'INVOICE DATE','21-Jan-26')
box(114,44,42,10,'CUSTOMER ID','KERHILAKL'); box(156,44,42,10,'SHIPMENT','S00048213')
box(114,54,42,10,'DUE DATE','28-Jan-26',B); box(156,54,42,10,'TERMS','7 Days from Inv. Date')
t(12,70,'SHIPMENT DETAILS',8,B)
box(12,72,93,13,'SHIPPER','WEINTECHNIK GRABNER GESMBH, KREMS, AT'); box(105,72,93,13,'CONSIGNEE','KERERU HILL VINEYARD EQUIPMENT LTD')
box(12,85,62,10,'IMPORT CUSTOMS BROKER','TASMAN GATE LOGISTICS LIMITED',vs=8); box(74,85,62,10,'ORDER NUMBERS / OWNER\'S REFERENCE','PO 7719 / FROST FANS'); box(136,85,30,10,'WEIGHT','387.500 KG'); box(166,85,32,10,'CHARGEABLE','412.000 KG')
box(12,95,62,10,'FLIGHT / DATE','OS 25 + NZ 283 / 14-Jan-26'); box(74,95,40,10,'MASTER BILL','257-4417 0926'); box(114,95,40,10,'HOUSE BILL','TGL0048213'); box(154,95,22,10,'ETD','13-Jan-26'); box(176,95,22,10,'ETA','16-Jan-26')
box(12,105,93,10,'GOODS DESCRIPTION','3 PLT FROST PROTECTION FAN PARTS, HS 8414.59'); box(105,105,93,10,'ORIGIN / DESTINATION','ATVIE = Vienna   /   NZAKL = Auckland')
t(12,123,'CHARGES',8,B)
c.setFillGray(.85); c.rect(12*mm,(297-129.5)*mm,186*mm,5*mm,fill=1); c.setFillGray(0)
t(13,128,'DESCRIPTION',7,B); t(150,128,'GST IN NZD',7,B,'r'); t(197,128,'CHARGES IN NZD',7,B,'r')
y=135
for d,g,a in [('Air Freight VIE-AKL 412.0 KG @ NZD 7.85', 'Zero/Free', '3,234.20'), ('Fuel & Security Surcharge 412.0 KG @ NZD 2.10', 'Zero/Free', '865.20'), ('Airline Terminal Fee', '15% 22.25', '148.32'), ('Customs Entry & MPI Clearance', '15% 20.25', '135.00'), ('Import Transaction Fee (disb.)', '15% 9.28', '61.85'), ('Customs GST paid on your behalf (disb.)', 'Zero/Free', '4,127.66'), ('Delivery AKL Airport to East Tamaki incl FAF 18.5%', '15% 39.46', '263.07')]:
    t(13,y,d); t(150,y,g,8,'Helvetica','r'); t(197,y,a,8,'Helvetica','r'); y+=5
c.line(12*mm,(297-y)*mm,198*mm,(297-y)*mm); y+=5
t(12,y,'Please contact us within 7 days should there be any discrepancies.',7.5)
for a,b,f in [('SUBTOTAL','8,835.30','Helvetica'),('ADD GST (15% of 608.24)','91.24','Helvetica'),('TOTAL NZD','8,926.54',B)]:
    t(165,y,a,9,f,'r'); t(197,y,b,9,f,'r'); y+=5.5
t(12,y,'EXCHANGE RATE INFO: EUR/NZD 0.5012 (not applied to charges above)',7)
y=232
c.rect(12*mm,(297-278)*mm,186*mm,46*mm); t(14,y+5,'REMITTANCE ADVICE - TRANSFER FUNDS TO',8,B)
for i,(a,b) in enumerate([('Bank','Kauri Trading Bank, Auckland'),('Account','12-3482-0077164-00'),('SWIFT','KTBKNZ2A'),('Pay Ref','KERHILAKL S00048213/A')]): t(14,y+11+5*i,a); t(40,y+11+5*i,b)
for i,(a,b) in enumerate([('Customer','KERERU HILL VINEYARD EQUIPMENT LTD'),('Invoice','S00048213/A'),('Due Date','28-Jan-26'),('Amount Due','NZD 8,926.54')]): t(110,y+11+5*i,a); t(135,y+11+5*i,b,8,B)
t(14,y+36,'All business is undertaken subject to our Standard Trading Conditions. Bank account changes are never notified by e-mail.',7)
t(198,284,'Page 1 of 1',7,'Helvetica','r'); t(12,284,'Printed 21-Jan-26 16:42 by RPAEWAI',7)
c.save()
