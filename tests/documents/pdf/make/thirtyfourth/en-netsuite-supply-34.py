from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter
c=canvas.Canvas('../en-netsuite-supply.pdf',pagesize=letter);H=792
def T(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,H-y,s)
B='Helvetica-Bold'
T(40,50,'Tri-River Industrial Supply Co.',B,13)
for i,s in enumerate(['4400 Neville Road','Pittsburgh PA 15225','United States']):T(40,66+i*12,s)
T(572,50,'Invoice','Helvetica',24,1);T(572,68,'#INV118264',B,12,1);T(572,84,'11/13/2025','Helvetica',10,1)
T(40,130,'Bill To',B);T(230,130,'Ship To',B)
for i,s in enumerate(['Accounts Payable','Halvorsen Conveyor Systems, Inc.','PO Box 7719','Akron OH 44306','United States']):T(40,143+i*12,s)
for i,s in enumerate(['Receiving Dock 2','Halvorsen Conveyor Systems, Inc.','1650 Firestone Pkwy','Akron OH 44301','United States']):T(230,143+i*12,s)
c.setFillGray(.92);c.rect(425,H-205,147,80,fill=1,stroke=0);c.setFillGray(0)
T(435,145,'TOTAL',B,11);T(435,175,'$1,998.20',B,20)
y=225;c.setFillGray(.87);c.rect(40,H-y-5,532,17,fill=1,stroke=0);c.setFillGray(0)
X=[45,150,245,335,450]
for x,s in zip(X,['Terms','PO #','Sales Rep','Shipping Method','Ship Date']):T(x,y,s,B)
for x,s in zip(X,['2% 10 Net 30','HC-PO-30917','Marcy Dombrowski','LTL Freight','11/12/2025']):T(x,y+17,s)
y=275;c.setFillGray(.87);c.rect(40,H-y-5,532,17,fill=1,stroke=0);c.setFillGray(0)
for x,s,r in [(45,'Quantity',0),(110,'Item',0),(430,'Tax',0),(505,'Rate',1),(567,'Amount',1)]:T(x,y,s,B,9,r)
y+=18
for q,it,d,rt,a in [('40','TR-60218','Pillow block bearing 1-1/4 in','$18.75','$750.00'),('10','TR-71140','Roller chain #60, 10 ft box','$64.20','$642.00'),('4','TR-88003','Gear reducer mounting base, steel','$129.95','$519.80')]:
    T(45,y,q);T(110,y,it,B);T(110,y+11,d);T(430,y,'No');T(505,y,rt,r=1);T(567,y,a,r=1);y+=30
y+=15
for a,b in [('Subtotal','$1,911.80'),('Shipping Cost (LTL Freight)','$86.40'),('Tax Total (0% - resale exempt)','$0.00')]:T(490,y,a,r=1);T(567,y,b,r=1);y+=15
c.setFillGray(.92);c.rect(340,H-y-5,232,17,fill=1,stroke=0);c.setFillGray(0);T(490,y,'Total',B,10,1);T(567,y,'$1,998.20',B,10,1)
y+=45
for s in ['Cash discount on merchandise only: you may deduct $38.24 if paid by 11/23/2025.','Remit To: Tri-River Industrial Supply Co., PO Box 641880, Pittsburgh PA 15264','ACH: Monongahela Valley Bank, Routing 043309878, Account 7714 20931','Returns require an RMA within 30 days; 20% restocking fee. Past due accounts are subject to 1.5% per month.']:T(40,y,s,z=8.5);y+=13
T(40,755,'INV118264',z=8);T(572,755,'1 of 1',z=8,r=1);c.save()
