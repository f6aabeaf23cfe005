from reportlab.pdfgen import canvas
c=canvas.Canvas('en-sapb1-agri.pdf',pagesize=(595,842))
def t(x,y,s,f='Helvetica',z=9):c.setFont(f,z);c.drawString(x,842-y,s)
def r(x,y,s,f='Helvetica',z=9):c.setFont(f,z);c.drawRightString(x,842-y,s)
B='Helvetica-Bold'
t(40,45,'Golden Vale Agri Parts Ltd',B,13);t(40,58,'Kilmallock Road, Charleville, Co. Cork P56 HK31',z=8);t(40,69,'Tel. 063 555 0182   Fax 063 555 0183   VAT IE 6417729P',z=8)
t(430,45,'A/R Invoice',B,15);r(555,62,'Original',z=8);r(555,73,'Page 1 of 1',z=8)
c.rect(40,842-180,250,85);t(46,108,'Bill To',B,8)
for i,s in enumerate(['Ballinvarra Dairy Farm Partnership','Attn: Accounts','Ballinvarra, Bruff','Co. Limerick','IRELAND']):t(46,121+i*12,s)
y=102
for a,b in [('Document Number','30015528'),('Document Date','03.11.2025'),('Customer No.','C20177'),('Customer Ref. No.','tel. John 28.10.'),('Your VAT No.','IE 3390251T'),('Based on Deliveries','40022871, 40022904'),('Delivery Date','29.10.2025')]:
    t(320,y,a,B,8);t(430,y,b);y+=12.5
c.setFillGray(.88);c.rect(40,842-218,515,18,fill=1,stroke=0);c.setFillGray(0)
t(44,212,'#',B,8);t(60,212,'Item No.',B,8);t(120,212,'Description',B,8);r(345,212,'Quantity',B,8);t(355,212,'UoM',B,8);r(430,212,'Price',B,8);r(475,212,'Tax %',B,8);r(551,212,'Total (LC)',B,8)
L=[('A30417','PTO shaft T60 1210 mm w/ shear bolt','1','Ea','312.40','312.40'),('B11802','Knotter repair kit, round baler','2','Ea','148.75','297.50'),('K00655','Bearing UCF 209','8','Ea','19.85','158.80'),('H20500','Hydraulic oil HVI 46, 205 L drum','1','Drum','489.00','489.00')]
y=236
for i,l in enumerate(L):
    t(44,y,str(i+1));t(60,y,l[0]);t(120,y,l[1]);r(345,y,l[2]);t(355,y,l[3]);r(430,y,'EUR '+l[4]);r(475,y,'23.00');r(551,y,'EUR '+l[5]);y+=20
t(120,y,'Drum deposit waived. Batch 25-0911.','Helvetica-Oblique',8)
c.line(40,842-345,555,842-345)
y=362
for a,b in [('Total Before Discount','EUR 1,257.70'),('Discount 5.00 %','EUR -62.89'),('Freight','EUR 18.50'),('Tax (23.00 % on EUR 1,213.31)','EUR 279.06')]:
    t(330,y,a);r(551,y,b);y+=15
t(330,y+3,'Total',B,10);r(551,y+3,'EUR 1,492.37',B,10);c.rect(325,842-y-9,230,18)
t(40,362,'Payment Terms:',B,8);t(112,362,'2% 10 Days, Net 30 Days');t(40,377,'Payment Method:',B,8);t(112,377,'Incoming BT');t(40,392,'Sales Employee:',B,8);t(112,392,'Dermot Hickey')
t(40,415,'Remarks: Based On Sales Orders 20018840. Based On Deliveries 40022871.',z=8)
t(40,455,'Cash discount of EUR 29.85 may be taken if paid by 13.11.2025.',z=8)
t(40,468,'Parts may be returned within 21 days in original packaging; electrical parts are not returnable.',z=8)
t(40,760,'Bank of Ireland, Charleville    BIC BOFIIE2D    IBAN IE14 BOFI 9014 8262 0377 15',z=8);t(40,772,'Registered in Ireland No. 214406. Registered office as above. Directors: D. Hickey, M. Hickey.',z=8)
t(40,790,'Printed by SAP Business One',z=6);c.save()
