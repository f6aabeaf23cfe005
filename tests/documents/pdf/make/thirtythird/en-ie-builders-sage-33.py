from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
c=canvas.Canvas('../en-ie-builders-sage.pdf',pagesize=A4)
W,H=A4
def t(x,y,s,f='Helvetica',z=9,a='l'):
    c.setFont(f,z); {'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[a](x*mm,H-y*mm,s)
B='Helvetica-Bold'
t(15,20,'CURRAGHMORE BUILDERS PROVIDERS LTD',B,15)
t(15,26,'Cork Road Industrial Estate, Waterford, X91 K4T7      Tel 051 555 210     sales@curraghmorebp.example')
t(15,31,'VAT Reg No: IE6419072N',z=8)
c.rect(120*mm,H-75*mm,75*mm,37*mm)
t(157,44,'INVOICE',B,14,'c')
for i,(k,v) in enumerate((('Invoice No.','48213'),('Invoice/Tax Date','27/01/2026'),('Order No.','Verbal - Padraig'),('Account Ref','HEN002'),('Page','1 of 1'))):
    t(123,51+i*5,k); t(160,51+i*5,v,B if i<2 else 'Helvetica')
for i,s in enumerate(('P. & T. Hennessy Construction Ltd','Ballinamona','Kilmacthomas','Co. Waterford','X42 FP30')): t(18,48+i*5,s,z=10)
t(15,84,'Deliver to: Site at Annestown, Co. Waterford      Docket nos. 91177, 91204    Delivered 22/01/2026 and 26/01/2026',z=8)
c.rect(15*mm,H-200*mm,180*mm,112*mm); c.line(15*mm,H-95*mm,195*mm,H-95*mm)
X=(30,34,128,144,163,176,193)
for x,s,a in zip(X,('Quantity','Details','Unit Price','Disc %','Net','VAT %','VAT'),'rlrrrrr'): t(x,93,s,B,8,a)
L=(('24.00','Sheathing ply 2440x1220x12mm','11.85','20.00','227.52','23.00','52.33'),('60.00','Cement CEM II 25kg','4.32','15.00','220.32','23.00','50.67'),
('6.00','Readymix concrete C25/30 per m3','148.50','0.00','891.00','13.50','120.29'),('2.00','DPC 450mm x 30m roll','36.90','10.00','66.42','23.00','15.28'),('1.00','Hiab delivery','45.00','0.00','45.00','23.00','10.35'))
for i,r in enumerate(L):
    for x,s,a in zip(X,r,'rlrrrrr'): t(x,102+i*7,s,'Helvetica',8.5,a)
t(34,145,'Goods remain the property of the seller until paid for in full.',z=8)
t(18,207,'VAT analysis',B,8)
for i,r in enumerate((('Rate','Goods','VAT'),('13.50%','891.00','120.29'),('23.00%','559.26','128.63'))):
    for x,s in zip((34,58,80),r): t(x,212+i*4.5,s,z=8,a='r')
for i,(k,v) in enumerate((('Total Net Amount','1,450.26'),('Carriage Net','0.00'),('Total VAT Amount','248.92'),('Invoice Total EUR','1,699.18'))):
    f=B if i==3 else 'Helvetica'; t(130,207+i*6,k,f,9.5); t(193,207+i*6,v,f,9.5,'r')
c.rect(127*mm,H-228*mm,68*mm,26*mm)
t(15,238,'Terms: payment is due by the last day of the month following the month of invoice.',B,9)
t(15,244,'Shortages and breakages must be notified within 3 working days. Returns subject to 15% handling charge.',z=8)
t(15,250,'Pay by EFT: AIB Waterford   IBAN IE04 AIBK 9330 4718 2640 57   BIC AIBKIE2D   quoting HEN002',z=9)
t(105,284,'Registered in Ireland No. 318842. Directors: M. Power, S. Power, C. Walsh',z=7,a='c')
c.save()
