from reportlab.pdfgen.canvas import Canvas
c=Canvas("../en-credit-merchant.pdf",pagesize=(595,842)); 
def t(x,y,s,f="Times-Roman",z=10): c.setFont(f,z); c.drawString(x,842-y,s)
def r(x,y,s,f="Times-Roman",z=10): c.setFont(f,z); c.drawRightString(x,842-y,s)
t(40,50,"Thornbury Bathroom & Heating Centre Ltd","Times-Bold",15)
for i,s in enumerate(["Oldland Mill, Bath Road, Keynsham, Bristol BS31 2AQ","Telephone 0117 555 0148    sales.ledger@thornburybhc.example","VAT Registration GB 288 5017 32"]): t(40,66+12*i,s,z=9)
r(555,120,"SALES CREDIT NOTE","Times-Bold",17)
for i,s in enumerate(["R J Tulloch (Plumbing) Ltd","11 Windmill Terrace","Radstock","Somerset","BA3 3LT"]): t(60,150+13*i,s)
for i,(a,b) in enumerate([("Our Ref","SCN104417"),("Date","16/09/2025"),("A/C Code","TULL01"),("Your Ref","Debit note RT-71"),("Orig. Invoice","SIN208811"),("Inv. Date","04/09/2025"),("Returns No","RMA3390")]):
    t(370,150+14*i,a,"Times-Bold"); t(450,150+14*i,b)
c.rect(36,842-420,523,160); c.line(36,842-278,559,842-278)
for x,s in [(40,"Stock Code"),(120,"Description"),]: t(x,273,s,"Times-Bold",9)
for x,s in [(350,"Qty"),(410,"Unit Price"),(460,"Disc"),(505,"VAT"),(555,"Line Total")]: r(x,273,s,"Times-Bold",9)
for i,(a,b,q,u,d,v,l) in enumerate([("RAD600-1200","K2 radiator 600x1200 - transit damage","4","78.10","0%","S","312.40"),("TRV15-CH","15mm TRV & lockshield pack, chrome","5","11.72","0%","S","58.60"),("RESTOCK","10% restocking charge","-1","37.10","0%","S","-37.10")]):
    y=296+18*i; t(40,y,a,z=9); t(120,y,b,z=9)
    for x,s in [(350,q),(410,u),(460,d),(505,v),(555,l)]: r(x,y,s,z=9)
t(40,365,"Collected by our driver 10/09/2025, collection note 22178. Goods credited as invoiced.","Times-Italic",9)
for i,(a,b) in enumerate([("Net","333.90"),("VAT","66.78"),("Total Credit GBP","400.68")]):
    r(490,440+15*i,a,"Times-Bold"); r(555,440+15*i,b,"Times-Bold" if i==2 else "Times-Roman")
t(40,440,"Vat code S   20.00%   Net 333.90   Vat 66.78",z=9)
t(40,520,"This credit has been set against your account and will show on your September statement. Please do not pay.",z=9)
t(40,534,"Original invoice total 1,846.92, due for payment 31/10/2025, less this credit.",z=9)
t(40,800,"Registered office as above. Registered in England and Wales no. 03920671. Company stamp not required.  Page 1",z=7)
c.save()
