from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas
c=Canvas('../en-us-leasing.pdf',pagesize=letter); W,H=letter
def t(x,y,s,f='Helvetica',z=9,r=0): c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,H-y,s)
B='Helvetica-Bold'
t(40,50,'Meridian Plains Equipment Finance, LLC',B,13); t(40,64,'PO Box 30118, Omaha, NE 68103'); t(40,76,'Customer Service 1-800-555-0146   Mon-Fri 7am - 6pm CT'); t(40,88,'Federal Tax ID 47-2209183')
t(572,50,'INVOICE',B,16,1)
c.setFillGray(.9); c.rect(372,H-150,200,90,fill=1,stroke=0); c.setFillGray(0)
for i,(a,b) in enumerate([('Invoice Number','40718265'),('Invoice Date','01/12/2026'),('Contract Number','100-0093412-002'),('Customer Number','558120'),('Due Date','02/01/2026'),('Total Amount Due','$1,412.62')]):
    t(378,74+14*i,a,B if i>3 else 'Helvetica'); t(566,74+14*i,b,B if i>3 else 'Helvetica',9,1)
for i,s in enumerate(['Prairie Rose Veterinary Clinic, P.C.','ATTN: ACCOUNTS PAYABLE','1207 Larkspur Ave','Grand Island NE 68801-4420']): t(60,130+12*i,s)
t(40,205,'ACCOUNT ACTIVITY SINCE LAST INVOICE',B); c.line(40,H-209,572,H-209)
t(40,222,'Previous balance (invoice 40702917, due 01/01/2026)'); t(572,222,'1,412.62','Helvetica',9,1)
t(40,235,'Payment received 12/29/2025 - thank you'); t(572,235,'-1,412.62','Helvetica',9,1)
t(40,248,'Balance forward',B); t(572,248,'0.00',B,9,1)
t(40,275,'CURRENT CHARGES',B); t(300,275,'Period',B); t(460,275,'Taxable',B); t(572,275,'Amount',B,9,1); c.line(40,H-279,572,H-279)
for i,(a,p,x,b) in enumerate([('Contract payment 14 of 48','02/01/2026 - 02/28/2026','Y','1,284.50'),('Equipment protection','02/01/2026 - 02/28/2026','N','38.20'),('Sales/use tax NE + local 7.00%','','','89.92')]):
    y=294+14*i; t(40,y,a); t(300,y,p); t(470,y,x); t(572,y,b,'Helvetica',9,1)
c.line(440,H-332,572,H-332); t(440,346,'Total current charges'); t(572,346,'$1,412.62','Helvetica',9,1)
t(440,360,'TOTAL DUE',B); t(572,360,'$1,412.62',B,9,1)
t(40,390,'Equipment: SonoVet X5 ultrasound, serial SVX5-22-01877, located 1207 Larkspur Ave, Grand Island NE'); t(40,403,'Original cost $51,300.00. Contract commenced 01/01/2025, expires 12/31/2028. Insurance certificate on file expires 05/15/2026.')
t(40,428,'IMPORTANT MESSAGES',B); 
for i,s in enumerate(['A late charge of $141.26 will be assessed on payments received after 02/11/2026.','Property tax for 2025 will be billed in August. Please notify us of equipment moves 30 days in advance.','Pay online at pay.meridianplains.example. A $4.95 convenience fee applies to payments by phone.']): t(40,441+12*i,s)
c.setDash(3,3); c.line(40,H-560,572,H-560); c.setDash()
t(306-110,556,'Keep upper portion for your records. Return this stub with payment.','Helvetica-Oblique',7)
t(40,590,'Prairie Rose Veterinary Clinic, P.C.'); t(40,604,'Contract 100-0093412-002')
for i,(a,b) in enumerate([('Invoice Number','40718265'),('Due Date','02/01/2026'),('Amount Due','$1,412.62'),('Amount Enclosed','$ ____________')]): t(400,590+14*i,a); t(572,590+14*i,b,'Helvetica',9,1)
for i,s in enumerate(['REMIT TO:','MERIDIAN PLAINS EQUIPMENT FINANCE, LLC','PO BOX 775502','CHICAGO IL 60677-5002']): t(60,670+12*i,s)
t(60,750,'004071826500000141262000093412002','Courier',10)
c.save()
