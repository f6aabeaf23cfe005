from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.pagesizes import letter
from reportlab.platypus import Table
c=Canvas('../en-us-netsuite.pdf',pagesize=letter);W,H=letter
def t(x,y,s,f='Helvetica',z=9,r=0): c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,H-y,s)
B='Helvetica-Bold'
t(40,60,'Tallgrass Restaurant Supply Co.',B,13)
for i,s in enumerate(['2900 Industrial Ave','Salina KS 67401','United States']): t(40,75+12*i,s)
t(572,62,'Invoice',B,22,1);t(572,80,'#INV104882',z=13,r=1);t(572,96,'3/18/2026',z=10,r=1)
t(40,135,'Bill To',B)
for i,s in enumerate(['Blue Heron Hospitality Group','Attn: Accounts Payable','1150 Lakeshore Blvd, Ste 300','Rogers AR 72756']): t(40,148+12*i,s)
t(230,135,'Ship To',B)
for i,s in enumerate(['Heron Lakeside Grill','8 Marina Dr','Rogers AR 72758']): t(230,148+12*i,s)
c.setFillGray(.9);c.rect(410,H-200,162,70,fill=1,stroke=0);c.setFillGray(0)
t(420,148,'TOTAL',B,11);t(565,182,'$1,638.31',B,22,1)
def tab(d,y,ws):
    T=Table(d,ws,style=[('FONT',(0,0),(-1,0),B,8),('FONT',(0,1),(-1,-1),'Helvetica',8.5),('BACKGROUND',(0,0),(-1,0),(.85,.85,.85)),('LINEBELOW',(0,0),(-1,-1),.3,(.7,.7,.7))]+([('ALIGN',(3,0),(-1,-1),'RIGHT')] if len(ws)==6 and ws[1]>200 else []))
    w,h=T.wrapOn(c,532,400);T.drawOn(c,40,H-y-h)
tab([['Terms','PO #','Sales Rep','Ship Date','Shipping Method','Tracking #'],['1% 10 Net 45','BH-77310','Dana Kowalczyk','3/17/2026','LTL Freight','PRO 448-209913']],225,[85,80,100,75,95,97])
tab([['Item','Description','Tax','Quantity','Rate','Amount'],['HP-6SS','Hotel pan full size 6" stainless','Y','24','$12.75','$306.00'],['WS-2448','Work table 24x48 16ga','Y','4','$189.00','$756.00'],['CB-CASE','Cutting board set, color coded','Y','10','$41.20','$412.00']],285,[70,222,40,60,70,70])
y=400
for k,v in [('Subtotal','$1,474.00'),('Tax Total (6.5%)','$95.81'),('Shipping Cost','$68.50'),('Total','$1,638.31'),('Amount Due','$1,638.31')]:
    t(480,y,k,B,9,1);t(570,y,v,r=1);y+=16
t(40,410,'Sales Order #SO98817 - Order date 3/9/2026')
t(40,424,'Backordered: CB-CASE qty 2, est. 4/6/2026')
t(40,520,'Remit To:',B)
for i,s in enumerate(['Tallgrass Restaurant Supply Co.','PO Box 870442, Kansas City MO 64187','ACH: Prairie Union Bank  ABA 101089713  Acct 5520017734','Past due balances are subject to a finance charge of 1.5% per month. Returns require an RMA within 30 days','and are subject to a 20% restocking fee. Freight damage must be noted on the bill of lading.']): t(40,534+12*i,s,z=8)
c.setDash(3,3);c.line(40,H-640,572,H-640)
t(40,660,'Remittance Slip',B,11)
for i,(k,v) in enumerate([('Customer','C20447 Blue Heron Hospitality Group'),('Invoice #','INV104882'),('Amount Due','$1,638.31'),('Amount Paid','____________')]): t(40,680+14*i,k,B);t(130,680+14*i,v)
t(572,750,'1 of 1',z=7,r=1);c.save()
