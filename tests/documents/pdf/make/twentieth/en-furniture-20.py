from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-furniture.pdf',pagesize=A4); W,H=A4
def t(x,y,s,f='Helvetica',z=9,a='l'):
    c.setFont(f,z); {'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[a](x,H-y,s)
B='Helvetica-Bold'
t(40,55,'Brackenhurst Contract Furniture Ltd',B,15); t(40,70,'Wholesale dining, bedroom & hospitality furniture'); t(40,83,'Long Eaton Mills, Derby Road, Long Eaton, Nottingham NG10 4QE')
t(555,55,'CREDIT NOTE',B,17,'r'); t(555,70,'VAT Reg. No. GB 917 4056 26',a='r'); t(555,83,'www.brackenhurst.example',a='r')
c.rect(40,H-210,250,100); t(48,124,'Credit To',B)
for i,s in enumerate(['Fenland Interiors LLP','The Granary','High Street','Ely','Cambridgeshire  CB7 4JX']): t(48,140+i*13,s)
c.rect(310,H-210,245,100)
for i,(a,b) in enumerate([('Credit No','CN-70218'),('Credit Date','08 Jan 2026'),('Account','FEN012'),('Original Invoice','SI-118846'),('Invoice Date','11 Dec 2025'),('Returns Ref','RMA 5521')]): t(318,126+i*14.5,a,B); t(430,126+i*14.5,b)
c.setFillGray(.85); c.rect(40,H-245,515,18,fill=1); c.setFillGray(0)
xs=[(46,'Item Code','l'),(120,'Description','l'),(350,'Qty','r'),(410,'List Price','r'),(455,'Disc %','r'),(500,'Net','r'),(550,'VAT','r')]
for x,s,a in xs: t(x,240,s,B,9,a)
rows=[('DC-ASH-OAK','Ashby dining chair, oak / grey seat','6','74.90','40.00','269.64','20%'),('','Returned: legs not level, collected 05 Jan 2026','','','','',''),('TB-ASH-180','Ashby table 180 cm, top scratched','1','389.00','40.00','233.40','20%'),('CARR','Carriage charged on SI-118846','1','35.00','','35.00','20%')]
for i,r in enumerate(rows):
    for (x,_,a),v in zip(xs,r): t(x,265+i*16,v,a=a,z=8.5)
c.line(40,H-335,555,H-335)
for i,(a,b) in enumerate([('Total Net','538.04'),('Total VAT','107.61'),('Credit Total GBP','645.65')]):
    f=B if i==2 else 'Helvetica'; t(400,355+i*17,a,f,10); t(555,355+i*17,b,f,10,'r')
t(40,355,'Reason: faulty goods. Replacement chairs follow on order SO-44907,',z=8.5); t(40,367,'expected w/c 26 January 2026.',z=8.5)
t(40,385,'This credit has been posted to your account. Please do not pay;',B,8.5); t(40,397,'it may be set against invoice SI-118846 (1,982.40).',B,8.5)
t(W/2,770,'Our terms are 30 days from date of invoice. Goods remain our property until paid for in full.',z=7.5,a='c')
t(W/2,782,'Barclays Bank  Sort Code 20-53-37  Account 83194476  IBAN GB22 BARC 2053 3783 1944 76',z=7.5,a='c')
t(W/2,794,'Registered in England 01774302. Registered office as above.                Page 1 of 1',z=7.5,a='c')
c.save()
