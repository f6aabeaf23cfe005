from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-uk-wholesaler.pdf',pagesize=A4)
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x,y,s)
B='Helvetica-Bold'
t(40,790,'Penhale Hygiene Supplies Ltd',B,16)
for i,s in enumerate(['Unit 12 Threemilestone Ind. Est.','Truro  Cornwall  TR4 9LD','Tel: 01872 555 031','VAT Reg No: 440 5821 69']): t(40,772-12*i,s)
r(555,790,'INVOICE',B,20); r(555,772,'Page 1')
c.rect(40,610,250,90); t(46,688,'Invoice To',B,8)
for i,s in enumerate(['Hartnoll Care Homes Ltd','Purchase Ledger','Hartnoll House','Fore Street, Bodmin','PL31 2HQ']): t(46,674-12*i,s)
y=692
for k,v in [('Invoice No','48213'),('Invoice/Tax Date','19/01/2026'),('Customer Order No','PO-3391'),('Account No','HART002'),('Sales Order No','SO 22907'),('Despatch Date','16/01/2026')]:
    c.rect(320,y-4,110,15); c.rect(430,y-4,125,15); t(324,y,k,B,8.5); t(436,y,v); y-=15
c.setFillGray(.88); c.rect(40,572,515,18,fill=1); c.setFillGray(0)
for x,s in [(44,'Quantity'),(92,'Details')]: t(x,578,s,B,8.5)
for x,s in [(338,'Unit Price'),(380,'Disc %'),(440,'Net Amount'),(495,'VAT Rate'),(551,'VAT')]: r(x,578,s,B,8.5)
y=556
for row in [('40.00','GLV-NBL  Nitrile gloves blue L, box 100','4.65','5.00','176.70','20.00','35.34'),('12.00','CFR-6    Centrefeed roll 2ply, pack 6','11.20','0.00','134.40','20.00','26.88'),('6.00','FLC-5    Floor cleaner pine, 5 litre','9.75','0.00','58.50','20.00','11.70'),('24.00','BIN-200  Black bin liners CHSA, box 200','13.95','0.00','334.80','20.00','66.96')]:
    r(82,y,row[0]); t(92,y,row[1])
    for x,s in zip((338,380,440,495,551),row[2:]): r(x,y,s)
    y-=16
c.rect(40,270,515,302)
t(46,284,'Goods delivered to: Hartnoll House, St Austell Wing. Signed for: M. Trebilcock 19/01/2026','Helvetica-Oblique',8)
y=252
for k,v in [('Total Net Amount','704.40'),('Carriage Net','12.50'),('Total VAT Amount','143.38'),('Invoice Total','\u00a3 860.28')]:
    f=B if 'Inv' in k else 'Helvetica'
    c.rect(370,y-5,95,17); c.rect(465,y-5,90,17); t(374,y,k,f); r(551,y,v,f); y-=17
y=252
for s in ['TERMS: Strictly 30 days net from date of invoice.','A discount of 2.5% of the full price applies if payment is made within 10 days','of the invoice date (by 29/01/2026: pay \u00a3 838.77). No credit note will be issued.','Following payment you must ensure you have only recovered the VAT actually paid.','','BACS: Penhale Hygiene Supplies Ltd  Sort Code 60-21-35  A/c 48190276','IBAN GB43 NWBK 6021 3548 1902 76   BIC NWBKGB2L','Remittances to ledger@penhalehygiene.example']: t(40,y,s,z=8); y-=12
t(40,60,'Title to the goods does not pass until paid in full. Shortages to be notified within 3 days. We reserve the right to charge interest at 8% over',z=7)
t(40,51,'base rate on overdue accounts (Late Payment of Commercial Debts (Interest) Act 1998).  Registered in England No. 03381924',z=7)
c.save()
