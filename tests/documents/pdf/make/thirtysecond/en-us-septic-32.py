from reportlab.pdfgen.canvas import Canvas
c=Canvas('../en-us-septic.pdf',pagesize=(612,792)); 
def t(x,y,s,f='Times-Roman',z=10,a='l'):
    c.setFont(f,z); {'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[a](x,y,s)
def box(x,y,w,h): c.rect(x,y,w,h)
t(36,742,"Yadkin Valley Septic & Drain",'Times-Bold',13)
for i,s in enumerate(["2281 Old Mill Spur Rd","Elkin, NC 28621","(336) 555-0148"]): t(36,727-12*i,s)
t(576,735,"Invoice",'Times-Bold',24,'r')
box(436,690,70,18);box(506,690,70,18);box(436,672,70,18);box(506,672,70,18)
t(471,695,"Date",a='c');t(541,695,"Invoice #",a='c');t(471,677,"10/7/2025",a='c');t(541,677,"18842",a='c')
for x,l in((36,["Bill To"]),(320,["Service Address"])):
    box(x,640-0,256,16);box(x,560,256,80);t(x+4,644,l[0])
for i,s in enumerate(["Harlan Creek Vineyards LLC","Attn: Dee Stockburger","PO Box 417","Dobson, NC 27017"]): t(40,626-13*i,s)
for i,s in enumerate(["Tasting room","1190 Rockford Rd","Dobson, NC 27017","Gate code on file"]): t(324,626-13*i,s)
xs=[36,126,216,306,366,456,576]
for a,b,h,v in zip(xs,xs[1:],["P.O. Number","Terms","Due Date","Rep","Service Date","Permit"],["verbal - Dee","Net 15","10/22/2025","JTB","10/2/2025","SCHD 25-0933"]):
    box(a,522,b-a,16);box(a,504,b-a,18);t((a+b)/2,526,h,a='c');t((a+b)/2,509,v,a='c')
xs=[36,86,166,396,486,576]
for a,b,h in zip(xs,xs[1:],["Quantity","Item Code","Description","Price Each","Amount"]):
    box(a,482,b-a,16);t((a+b)/2,486,h,a='c');box(a,190,b-a,292)
L=[("1","PUMP1250","Pump out 1,250 gallon tank","385.00","385.00"),("2","DIG","Locate & dig up lid","45.00","90.00"),("1","FILTER","Pull & clean effluent filter","55.00","55.00"),("1,250","DISP","Disposal surcharge per gal, Elkin WWTP","0.04","50.00"),("1","RISER24",'24" riser w/ lid, green',"168.00","168.00T"),("","","County recommends next pump by 10/2028","","")]
y=466
for q,i,d,p,a in L:
    t(82,y,q,a='r');t(90,y,i);t(170,y,d);t(482,y,p,a='r');t(572,y,a,a='r');y-=16
t(40,170,"Thank you for your business. We haul it so you don't have to.")
t(40,156,"Past due balances bear 1.5% per month. Returned check fee $35.00.")
t(40,142,"Make checks payable to Yadkin Valley Septic & Drain")
y=170
for l,v in(("Subtotal","$748.00"),("Sales Tax (6.75%)","$11.34"),("Total","$759.34"),("Payments/Credits","-$150.00"),("Balance Due","$609.34")):
    box(396,y-5,180,20);f='Times-Bold';t(400,y,l,f,11);t(572,y,v,f if l=="Balance Due" else 'Times-Roman',11,'r');y-=20
xs=[36,156,336]
for a,b,h,v in zip(xs,xs[1:],["Phone #","E-mail"],["(336) 555-0148","office@yvseptic.example.com"]):
    box(a,60,b-a,16);box(a,44,b-a,16);t((a+b)/2,64,h,a='c');t((a+b)/2,48,v,a='c')
c.save()
