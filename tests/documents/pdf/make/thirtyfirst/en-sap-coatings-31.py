from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas("../en-sap-coatings.pdf",pagesize=A4); W,H=A4
def t(x,y,s,f="Courier",z=9): c.setFont(f,z); c.drawString(x,H-y,s)
def r(x,y,s,f="Courier",z=9): c.setFont(f,z); c.drawRightString(x,H-y,s)
B="Courier-Bold"
t(50,50,"HALVORSEN COATINGS IRELAND DAC","Helvetica-Bold",13)
t(50,64,"Ballycoolin Business Park, Dublin 15, D15 XH72","Helvetica",8)
t(50,120,"Shannonside Steel Fabrications Ltd");t(50,132,"Accounts Payable");t(50,144,"Raheen Industrial Estate");t(50,156,"Limerick");t(50,168,"V94 6PT2")
t(340,88,"Invoice","Helvetica-Bold",14)
y=104
for a,b in [("Number/Date","9040018823 / 26.05.2026"),("Reference no./Date","4711-S / 18.05.2026"),("Purch. order no.","PO-77120"),("Order no./Date","1240771 / 18.05.2026"),("Delivery note no./Date","8300455190 / 22.05.2026"),("Customer no.","0000204418")]:
    t(340,y,a,"Helvetica",7); t(340,y+10,b,"Courier",9); y+=23
t(50,246,"Currency  EUR       Weight  gross 512.400 KG   net 478.000 KG")
t(50,262,"Terms of delivery   DAP Limerick")
t(50,276,"Terms of payment    Up to 05.06.2026 you receive 2.000 % discount")
t(50,288,"                    Up to 10.07.2026 without deduction")
c.line(50,H-302,545,H-302)
t(50,314,"Item   Material     Description",B); r(390,314,"Qty",B); r(460,314,"Price",B); r(545,314,"Value",B)
c.line(50,H-320,545,H-320)
y=336
for p,m,d,q,pr,v in [("000010","40010220","Epoxy primer grey 20 L","12 PC","118.40","1,420.80"),("000020","40031716","PU topcoat RAL 7016 20 L","8 PC","164.75","1,318.00"),("000030","40090025","Thinner T-25 25 L","4 PC","61.20","244.80")]:
    t(50,y,p); t(88,y,m); t(152,y,d); r(390,y,q); r(460,y,pr); r(545,y,v); y+=14
    t(152,y,"Batch 26E%s   Comm. code 3208 90 91"%p[3:5],"Courier",7); y+=16
c.line(50,H-y,545,H-y); y+=16
for a,b,f in [("Items total","2,983.60","Courier"),("Customer discount   5.000- %","149.18-","Courier"),("Freight","85.00","Courier"),("Net value","2,919.42","Courier"),("Output VAT          23.000 %","671.47","Courier"),("Final amount  EUR","3,590.89",B)]:
    t(250,y,a,f); r(545,y,b,f); y+=15
y+=10
t(50,y,"Cash discount amount if paid by 05.06.2026: EUR 71.82 (payment EUR 3,519.07)","Courier",8); y+=26
t(50,y,"We deliver exclusively on the basis of our General Conditions of Sale. Retention of title applies.","Courier",7)
c.line(50,70,545,70)
for i,(x,ls) in enumerate([(50,["Registered in Ireland No. 418822","VAT no. IE8260417I"]),(215,["Bank of Ireland, Blanchardstown","IBAN IE44 BOFI 9034 2717 7304 68","BIC BOFIIE2D"]),(400,["Directors: K. Halvorsen (NO), M. Duggan","Page 1 of 1"])]):
    for j,l in enumerate(ls): t(x,H-60+j*10,l,"Helvetica",7)
c.save()
