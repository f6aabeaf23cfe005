from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from decimal import Decimal as D, ROUND_HALF_UP
q=lambda x:x.quantize(D('0.01'),ROUND_HALF_UP)
c=canvas.Canvas('../en-builders-merchant.pdf',pagesize=A4);W,H=A4
def t(x,y,s,f='Helvetica',z=8.5,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,H-y,s)
B='Helvetica-Bold'
t(30,45,'THORNABY BUILDING SUPPLIES',B,16);t(30,58,'Timber · Aggregates · Drainage · Plaster · Ironmongery',z=8)
t(565,42,'Branch: 04 Yarm Road',r=1);t(565,53,'Tel 01642 496 0118  Fax 01642 496 0119',r=1);t(565,64,'VAT Reg No GB 296 3105 92',r=1)
t(400,92,'SALES INVOICE',B,15)
c.rect(30,H-180,250,75);t(35,115,'Invoice To',B,7)
for i,s in enumerate(['Pickersgill Construction Ltd','The Old Dairy','Hutton Rudby','YARM','TS15 0GG']):t(40,127+i*11,s)
hdr=[('Invoice No','0000418832'),('Invoice Date / Tax Point','17/02/26'),('Account Ref','PICK003'),('Your Order No','HR/PLOT7/19'),('Our Order No','SO-226104'),('Despatch Note','DN 0331907'),('Despatch Date','12/02/26'),('Page','1 of 1')]
for i,(a,b) in enumerate(hdr):
    y=110+i*13;c.rect(330,H-y-3,120,13);c.rect(450,H-y-3,115,13);t(334,y,a,B,7.5);t(455,y,b,'Courier',9)
t(30,200,'Deliver To: Plot 7, Garth Close, Hutton Rudby (site contact Dean 07700 900418)',z=8)
xs=[30,95,330,365,425,470,535]
y=225
c.setFillGray(.85);c.rect(30,H-y-4,535,14,fill=1);c.setFillGray(0)
for x,s in zip(xs,['Stock Code','Description','Qty','Unit Price','Disc %','Net','VAT']):t(x+2,y,s,B,7.5)
rows=[('BLK100DEN','Dense concrete block 100mm 7.3N','360','1.18','15.0','1'),('CEM25','General purpose cement 25kg','56','5.95','10.0','1'),('SND-BULK','Building sand bulk bag','4','54.00','0.0','1'),('C24-47175','Treated C24 47x175 4.8m','32','21.46','20.0','1'),('DPC112','DPC 112.5mm x 30m','6','8.75','0.0','1'),('PLT-DEP','Pallet deposit (returnable)','5','15.00','0.0','1'),('BOOK-SAF','Site safety handbook 2026','2','12.50','0.0','0')]
n1=n0=D(0)
for r in rows:
    y+=15;net=q(D(r[2])*D(r[3])*(100-D(r[4]))/100)
    if r[5]=='1':n1+=net
    else:n0+=net
    for x,s in zip(xs[:2],r[:2]):t(x+2,y,s,'Courier',8)
    for x,s in zip([360,415,462,525,550],[r[2],r[3],r[4],f'{net:,.2f}',r[5]]):t(x,y,s,'Courier',8,1)
v=q(n1*D('.2'));tot=n1+n0+v;print(n1,n0,v,tot)
y=640
t(30,y,'VAT Analysis',B,7.5)
for i,r in enumerate([('Code','Goods','Rate','VAT'),('1',f'{n1:,.2f}','20.00',f'{v:,.2f}'),('0',f'{n0:,.2f}','0.00','0.00')]):
    for x,s in zip([50,120,170,230],r):t(x,y+13+i*12,s,'Courier',8,1)
for i,(a,b) in enumerate([('Total Net Amount',f'{n1+n0:,.2f}'),('Carriage Net','0.00'),('Total VAT Amount',f'{v:,.2f}'),('Invoice Total  GBP',f'{tot:,.2f}')]):
    t(400,y+i*14,a,B,8.5);t(560,y+i*14,b,'Courier-Bold' if i==3 else 'Courier',9,1);c.rect(395,H-y-i*14-4,170,14)
sd=q(tot*D('.025'))
for i,s in enumerate([
 'TERMS: Strictly nett. Payment is due by the last day of the month following the month of invoice.',
 f'A discount of 2.5% of the full price (£{sd:,.2f}) applies if payment is made within 7 days of the invoice date. No credit note will be issued.',
 'Following payment you must ensure you have only recovered the VAT actually paid.',
 'Remittance to: Lloyds, sort code 30-96-21, account 18730468, IBAN GB57 LOYD 3096 2118 7304 68. Please quote PICK003.',
 'Goods remain the property of the company until paid for in full. Shortages to be notified within 3 working days. E. & O. E.',
 'Thornaby Building Supplies Ltd. Registered in England 01884276. Reg. office: Yarm Road, Stockton-on-Tees TS18 3XX']):
    t(30,y+75+i*12,s,z=7.5)
c.save()
