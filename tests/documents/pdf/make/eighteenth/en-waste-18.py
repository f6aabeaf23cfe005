from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-waste.pdf',pagesize=A4);W,H=A4
def t(x,y,s,f='Helvetica',z=8.5,r=False):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,H-y,s)
B='Helvetica-Bold'
t(40,50,'Sales - Invoice',B,15);t(555,50,'Page 1',z=8,r=True)
y=85
for s in ['Peel Street Brewing Co. Ltd','Accounts Payable','41 Peel Street','Halden','West Yorkshire HX6 0ZZ']: t(40,y,s);y+=12
y=85
for s in ['Greenacre Waste Management Ltd','Canal Depot, Wharf Lane','Brighouse HD6 0ZZ']: t(340,y,s);y+=12
y+=8
for a,b in [('Phone No.','01484 555 0133'),('VAT Registration No.','GB187359222'),('Waste Carrier Reg.','CBDU418820'),('Bank','Lloyds Bank'),('Account No.','30-92-66 18374025'),('IBAN','GB63 LOYD 3092 6618 3740 25'),('SWIFT','LOYDGB2L')]: t(340,y,a);t(440,y,b);y+=12
y=170
for a,b in [('Bill-to Customer No.','C004416'),('Document No.','SI-0098417'),('Posting Date','31 March 2026'),('Agreement No.','AGR-20771 (renews 1 July 2026)'),('External Document No.','PSB/5530'),('Salesperson','Louise Hanmer')]: t(40,y,a);t(150,y,b);y+=12
y=265;c.line(40,H-y-4,555,H-y-4)
for x,s,r in [(40,'No.',0),(95,'Description',0),(355,'Quantity',1),(395,'Unit',0),(470,'Unit Price',1),(500,'VAT %',1),(555,'Amount',1)]: t(x,y,s,B,8,r)
rows=[('GW1100','General waste 1100L, lift 03/03-31/03/26',12,'Lift',14.85),('GWXS','Excess weight over 60 kg per lift',86,'kg',0.19),('DMR1100','Dry mixed recycling 1100L, lift',8,'Lift',9.20),('GL240','Mixed glass 240L, lift',4,'Lift',6.75),('DOC','Duty of Care annual charge 04/26-03/27',1,'Year',65.0),('RENT','Container rental March 2026',3,'Bin',4.5)]
n=0;y+=18
for a,b,q,u,p in rows:
    v=round(q*p+1e-9,2);n+=v
    t(40,y,a);t(95,y,b);t(355,y,str(q),r=1);t(395,y,u);t(470,y,f'{p:.2f}',r=1);t(500,y,'20',r=1);t(555,y,f'{v:,.2f}',r=1);y+=14
n=round(n,2);vat=round(n*.2+1e-9,2);assert (n,vat)==(373.64,74.73),(n,vat)
c.line(40,H-y,555,H-y);y+=16
for a,b,f in [('Total GBP Excl. VAT','373.64','Helvetica'),('20% VAT','74.73','Helvetica'),('Total GBP Incl. VAT','448.37',B)]: t(440,y,a,f,r=1);t(555,y,b,f,r=1);y+=14
y+=20;t(40,y,'VAT Amount Specification',B);y+=14
for x,s in [(40,'VAT Identifier'),(130,'VAT %'),(200,'Line Amount'),(300,'VAT Base'),(380,'VAT Amount')]: t(x,y,s,B,8)
y+=12
for x,s in [(40,'STD20'),(130,'20'),(200,'373.64'),(300,'373.64'),(380,'74.73')]: t(x,y,s)
y+=34;t(40,y,'Payment Terms',B);t(150,y,'2.5% 7 days, strictly net 30 days from date of invoice');y+=12
t(150,y,'A discount of 2.5% of the full price applies if payment is made within 7 days of the invoice date (7 April 2026):')
y+=12;t(150,y,'GBP 437.16 (VAT 72.86). No credit note will be issued. Following payment you must ensure you only recover')
y+=12;t(150,y,'the VAT actually paid.');y+=18
t(40,y,'Shipment Method',B);t(150,y,'Collection from site: Unit 2, Peel Street')
y+=18;t(40,y,'From 1 May 2026 landfill tax rises; see our letter of 12 March 2026. Transfer notes are on the portal.')
t(40,800,'Greenacre Waste Management Ltd. Registered in England 05620118. EA permit EPR/XB3309TT. Accounts: credit.control@greenacre-waste.example',z=6.5)
c.save()
