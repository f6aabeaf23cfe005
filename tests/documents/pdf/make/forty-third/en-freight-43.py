from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-freight.pdf',pagesize=A4);W,H=A4
def t(x,y,s,f='Helvetica',z=8,r=False):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,H-y,s)
B='Helvetica-Bold'
t(35,45,'Orwell Strand Forwarding Ltd',B,15)
for i,s in enumerate(['Suite 11, Trimley House, Walton Avenue','Felixstowe IP11 3HG, United Kingdom','Tel: +44 1394 555 018   VAT Reg: GB 318 7702 46   EORI: GB318770246000']): t(35,58+10*i,s)
t(560,45,'INVOICE SFXT00041877',B,13,True)
c.rect(35,H-185,260,85);c.rect(300,H-185,260,85)
for i,s in enumerate(['DELABOLE GARDEN FURNITURE LIMITED','UNIT 3 EARLSTREES ROAD','CORBY','NORTHAMPTONSHIRE NN17 4AZ','UNITED KINGDOM']): t(40,115+12*i,s,B if i==0 else 'Helvetica')
for i,(a,b) in enumerate([('INVOICE DATE','21-Oct-25'),('CUSTOMER ID','DELGARCOR'),('SHIPMENT','S00039206'),('TERMS','14 days from Inv. Date'),('DUE DATE','04-Nov-25')]):
    t(305,115+14*i,a,B,7.5);t(400,115+14*i,b)
def box(y,cells):
    x=35
    for lab,val,w in cells:
        c.rect(x,H-y-26,w,26);t(x+3,y+9,lab,B,6);t(x+3,y+20,val,z=7.5);x+=w
t(35,200,'SHIPMENT DETAILS',B,8)
box(205,[('SHIPPER','ZHANGZHOU LIYUAN OUTDOOR CO',262.5),('CONSIGNEE','DELABOLE GARDEN FURNITURE LIMITED',262.5)])
box(231,[('GOODS DESCRIPTION','ALUMINIUM GARDEN CHAIRS HS 94017900',225),('ORDER NUMBERS / OWNERS REFERENCE','DGF-5512, DGF-5513',160),('PACKAGES','612 CTN',140)])
box(257,[('VESSEL / VOYAGE / IMO','EVER CALDER / 0917-026W / 9811190',225),('OCEAN BILL OF LADING','EGLV146500811',160),('HOUSE BILL OF LADING','SXMN25081442',140)])
box(283,[('ORIGIN','CNXMN = Xiamen, China',145),('ETD','02-Sep-25',80),('DESTINATION','GBFXT = Felixstowe, UK',145),('ETA','11-Oct-25',75),('WT / VOL','6120 KG / 67.8 M3',80)])
box(309,[('CONTAINERS','EITU1904473 (40HC)',225),('CUSTOMS ENTRY','25GB7XK40ZQ1T81AR4 / 13-Oct-25',160),('DELIVERED','15-Oct-25',140)])
y=355;c.setFillGray(.85);c.rect(35,H-y-4,525,14,fill=1,stroke=0);c.setFillGray(0)
t(38,y,'DESCRIPTION',B,7);t(455,y,'VAT IN GBP',B,7,True);t(557,y,'CHARGES IN GBP',B,7,True)
L=[('Ocean Freight (USD 1,850.00 @ 1.321400)','Z','0.00','1,400.03'),('Origin Terminal Handling','Z','0.00','165.00'),('Destination Terminal Handling Charge','Z','0.00','215.00'),('Haulage Felixstowe - Corby','Z','0.00','485.00'),('Import Customs Clearance','S 20%','11.00','55.00'),('Import Duty - disbursement','E','0.00','638.41'),('Deferment Outlay Fee 2.5%','S 20%','3.19','15.96'),('Documentation / Admin','S 20%','6.00','30.00')]
for d,k,v,a in L: y+=15;t(38,y,d);t(390,y,k);t(455,y,v,r=True);t(557,y,a,r=True)
y+=30;c.line(35,H-y+12,560,H-y+12)
for a,b in [('SUBTOTAL','3,004.40'),('ADD VAT','20.19')]: t(440,y,a,B);t(557,y,b,r=True);y+=13
t(395,y+3,'TOTAL GBP',B,11);t(557,y+3,'3,024.59',B,11,True)
y+=30;t(35,y,'Please contact us within 7 days should there be any discrepancies. Import VAT GBP 2,418.60 postponed (PVA) - not charged on this invoice.')
y+=25;c.rect(35,H-y-75,525,78);t(40,y+10,'TRANSFER FUNDS TO',B)
for i,s in enumerate(['Bank: Lloyds Bank plc, Ipswich     Account name: Orwell Strand Forwarding Ltd','SWIFT: LOYDGB21XXX     Sort code: 30-98-21     Account: 01457728','IBAN: GB38LOYD30982101457728','Pay ref: SFXT00041877','Amount due: GBP 3,024.59 on or before 04-Nov-25']): t(40,y+23+11*i,s)
t(35,800,'All business is undertaken subject to the BIFA Standard Trading Conditions 2025 Edition. Insurance is not arranged unless instructed in writing.',z=6.5)
t(35,812,'Registered in England 09077415',z=6.5);t(560,812,'Page 1 of 1   Printed 21-Oct-25 16:42 by KLS',z=6.5,r=True)
c.save()
