from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.units import mm
c=Canvas('../en-lift-maintenance.pdf',pagesize=(210*mm,297*mm));c.setTitle('Invoice')
def t(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
t(15,20,'Tamar Vertical Transport Services Ltd',B,14)
for i,s in enumerate(['Unit 9, Estover Trade Park','Plymouth','Devon','PL6 7TH']):t(15,26+i*4.5,s)
t(195,20,'INVOICE',B,18,1)
for i,s in enumerate(['Tel: 01752 555 0177   24hr callout: 07700 900 461','accounts@tamarvts.example','VAT Reg No: GB 274 6109 95']):t(195,27+i*4.5,s,'Helvetica',8,1)
c.roundRect(15*mm,(297-88)*mm,88*mm,36*mm,3*mm)
for i,s in enumerate(['Invoice To','St Budoc Almshouse Charity','c/o Clerk to the Trustees','14 Ker Street','Devonport','Plymouth PL1 4EL']):t(19,57+i*5,s,B if i==0 else 'Helvetica')
rows=[('Invoice No','44806'),('Invoice/Tax Date','12/09/2025'),('Cust. Order No','verbal - Mrs Annear 27/08/2025'),('Account No','STBU001'),('Page','1 of 1')]
for i,(a,b) in enumerate(rows):
    y=57+i*6.6;t(112,y,a,B);t(145,y,b)
c.rect(110*mm,(297-88)*mm,85*mm,36*mm)
c.setFillGray(.88);c.rect(15*mm,(297-104)*mm,180*mm,8*mm,fill=1);c.setFillGray(0)
X=[28,32,128,147,166,178,193];H=['Quantity','Details','Unit Price','Disc Amt','Net Amt','VAT %','VAT']
for x,h in zip(X,H):t(x,101,h,B,8,0 if h=='Details' else 1)
L=[('2.00','LOLER thorough exam & service, lift L1/L2, Qtr 3','245.00','0.00','490.00','20.00','98.00'),('','   Report refs TV/25/3311 and TV/25/3312','','','','',''),('1.00','Call-out 31/08/2025 entrapment, L2, job 90772','168.00','0.00','168.00','20.00','33.60'),('1.00','Door operator belt HTD 5M + fitting kit','92.00','4.60','87.40','20.00','17.48')]
for i,l in enumerate(L):
    for x,s,h in zip(X,l,H):t(x,111+i*6,s,'Helvetica',8.5,0 if h=='Details' else 1)
c.rect(15*mm,(297-205)*mm,180*mm,101*mm)
F=[('Total Net Amount','745.40'),('Carriage Net','0.00'),('Total VAT Amount','149.08'),('Invoice Total','\u00a3894.48')]
for i,(a,b) in enumerate(F):
    y=214+i*7;t(130,y,a,B);t(193,y,b,B if i==3 else 'Helvetica',9.5,1);c.rect(126*mm,(297-y-2)*mm,69*mm,7*mm)
for i,s in enumerate(['Payment terms: 30 days from end of month of invoice.','Settlement discount: nil.','Remittances to: NatWest, 56-00-61, a/c 48120937','Please quote account no. STBU001 with payment.','','Goods remain the property of the company until paid for in full.','Next exam due: 30/11/2025 (L1), 30/11/2025 (L2)']):t(15,214+i*5,s,'Helvetica',8)
t(105,285,'Registered in England No. 03318820.  LEIA member.  Registered office as above.','Helvetica',7);c.save()
