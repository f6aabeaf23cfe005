from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas('../en-freight-forwarder.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,b=0,z=7.5): c.setFont('Helvetica-Bold' if b else 'Helvetica',z); c.drawString(x*mm,(297-y)*mm,s)
def r(x,y,s,b=0,z=7.5): c.setFont('Helvetica-Bold' if b else 'Helvetica',z); c.drawRightString(x*mm,(297-y)*mm,s)
t(12,16,'MERIDETH FORWARDING (UK) LTD',1,13); t(12,21,'Trelawny House, Dock Gate 2, Felixstowe IP11 3HG, United Kingdom   EORI GB402881608000   VAT GB402881608')
c.setFillGray(.85); c.rect(12*mm,(297-33)*mm,186*mm,7*mm,fill=1,stroke=0); c.setFillGray(0); t(14,31,'INVOICE  FXT/SI/0098214',1,11); r(196,31,'Page 1 of 1')
t(12,40,'INVOICE TO',1)
for i,s in enumerate(['CORBY FURNITURE IMPORTS LTD','UNIT 11 OAKLEY HAY','CORBY','NORTHANTS NN18 9EZ']): t(12,44+i*4,s)
G=[[('INVOICE DATE','18-MAR-26'),('CUSTOMER ID','CORFURFXT'),('SHIPMENT','S00177340'),('DUE DATE','17-APR-26'),('TERMS','30 days from Inv. Date')],
[('SHIPPER','DANANG TIMBER JSC'),('CONSIGNEE','CORBY FURNITURE'),('ORDER NUMBERS','CFI-2025-418'),('GOODS','OAK CHAIRS 412 CTN'),('WEIGHT','9,840.000 KG')],
[('VESSEL / VOYAGE','EVER CALM / 0447W'),('OCEAN B/L','EGLV09417763'),('ORIGIN ETD','DAD 02-FEB-26'),('DEST ETA','FXT 14-MAR-26'),('CONTAINER','EITU4418203 40HC')]]
for j,row in enumerate(G):
    for i,(a,b) in enumerate(row): t(12+i*38,68+j*10,a,1,6); t(12+i*38,72+j*10,b,0,7)
y=102; c.line(12*mm,(297-y+5)*mm,198*mm,(297-y+5)*mm)
t(12,y,'CHARGES',1); r(140,y,'NET GBP',1); r(165,y,'VAT GBP',1); t(175,y,'VAT CODE',1)
for a,n,v,k in [('Ocean Freight USD 1,850.00 @ 1.312000','1,410.06','0.00','Z'),('Destination THC','245.00','0.00','Z'),('Import Customs Clearance','65.00','13.00','S'),('Delivery Felixstowe - Corby 16-MAR-26','430.00','86.00','S'),('Documentation Fee','35.00','7.00','S'),('Import Duty paid on your behalf, entry 26GB8F2K1','312.44','0.00','OUT')]:
    y+=5; t(12,y,a); r(140,y,n); r(165,y,v); t(175,y,k)
y+=8; t(12,y,'Import VAT postponed (PVA) GBP 3,118.75 - not charged',0,7); 
for a,b,q in [('SUBTOTAL','2,497.50',0),('ADD VAT','106.00',0),('TOTAL GBP','2,603.50',1)]: t(130,y,a,q,9); r(196,y,b,q,9); y+=5
t(12,160,'VAT SUMMARY: S 20% 530.00 / 106.00    Z 0% 1,655.06 / 0.00    OUT 312.44 / 0.00'); 
t(12,172,'TRANSFER FUNDS TO:',1); t(12,177,'GBP Account   Harbour Bank   IBAN GB33 HBUK 4029 1151 4377 20   SWIFT HBUKGB4B'); t(12,181,'EUR Account   Harbour Bank   IBAN GB14 LOYD 3094 1722 9610 58   SWIFT HBUKGB4B'); t(12,185,'Please use the account of the invoice currency. Pay ref: FXT/SI/0098214   Remittances to: credit.control@merideth.example')
t(12,270,'All business is undertaken subject to the BIFA Standard Trading Conditions 2025 Edition, a copy is available on request. Queries must be raised within 7 days of invoice date.',0,6)
t(12,274,'Registered in England 05566193. Container demurrage free time expires 21-MAR-26.',0,6); c.save()
