from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter
c=canvas.Canvas('../en-us-leasing.pdf',pagesize=letter)
def s(x,y,t,f='Helvetica',z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,y,t)
s(40,745,'PRAIRIE CAPITAL EQUIPMENT FINANCE LLC','Helvetica-Bold',13)
s(40,731,'PO Box 660418, Omaha, NE 68166');s(40,719,'Customer service 1-800-555-0129  M-F 7:30-5:00 CT')
c.setFillGray(.88);c.rect(360,640,212,120,fill=1,stroke=0);c.setFillGray(0)
for i,(a,b) in enumerate([('Invoice Number','40719226'),('Invoice Date','11/21/2025'),('Customer Number','0419773'),('Contract Number','500-0419773-002'),('Must Be Received By','12/15/2025'),('Amount Now Payable','$1,372.54'),('After 12/25/2025 Pay','$1,435.99')]):
    s(368,746-i*16,a,'Helvetica-Bold' if i in(4,5) else 'Helvetica');s(565,746-i*16,b,'Helvetica-Bold' if i in(4,5) else 'Helvetica',9,1)
for i,t in enumerate(['COTTONWOOD BAKERY CO.','ATTN: ACCOUNTS PAYABLE','1175 GRAIN ELEVATOR RD','SALINA KS 67401-8820']): s(60,670-i*12,t,'Courier',10)
s(40,600,'INVOICE DETAIL','Helvetica-Bold',11);c.line(40,596,572,596)
y=582
for a,b,d in [('Contract 500-0419773-002','1 Revent 724 rack oven S/N 72418830',''),('Contract payment','12/15/2025 - 01/14/2026  (payment 14 of 48)','1,184.00'),('Sales/use tax','KS 6.50% / local 0.75%','85.84'),('Loss/damage waiver','','18.50'),('Property tax admin fee','Tax year 2025','25.00'),('Late charge','Installment of 10/15/2025, received 10/31/2025','59.20')]:
    s(40,y,a);s(200,y,b);s(572,y,d,r=1);y-=14
c.line(480,y+8,572,y+8);s(40,y-6,'Total this contract','Helvetica-Bold');s(572,y-6,'$1,372.54','Helvetica-Bold',9,1)
y-=34
for t in ['Payments are applied on the day they reach our lockbox; allow 5-7 days for mail. Payments received after the grace period are subject','to a late charge. You may terminate electronic invoicing at any time. Send proof of insurance by 12/31/2025 to avoid waiver fees.','Wire: First Plains Bank, Omaha  ABA 104000882  Acct 7730019442']: s(40,y,t,z=8);y-=11
c.setDash(3,3);c.line(40,250,572,250);c.setDash();s(306,240,'Please return this portion with your payment',z=7)
s(40,215,'Cottonwood Bakery Co.');s(40,203,'Contract 500-0419773-002   Invoice 40719226');s(40,185,'Remit to: Prairie Capital Equipment Finance LLC, PO Box 660418, Omaha NE 68166')
s(572,215,'Total due  $1,372.54','Helvetica-Bold',10,1);s(572,195,'Amount enclosed  $ __________',r=1);s(40,160,'0419773002 40719226 0000137254 0000143599 7','Courier',10);c.save()
