from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.pagesizes import A4
c=Canvas('../en-hospital.pdf',pagesize=A4); c.setTitle('ZSD_INV_PATIENT')
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x,y,s)
t(50,790,"St. Brendan's Private Hospital CLG",'Helvetica-Bold',14)
t(50,776,"Ballybane Road, Galway H91 K2T7 - Tel. 091 555 0100 - Patient Accounts: 091 555 0144",z=7.5)
y=735
for s in ["Mr Eoin Tarrant","Derreen","Oughterard","Co. Galway","H91 X4R9"]: t(50,y,s); y-=12
c.rect(330,655,215,95)
t(336,737,"Information",'Helvetica-Bold')
for i,(a,b) in enumerate([("Document No./Date","90041772 / 22.01.2026"),("Case No.","4410093"),("Patient No.","228316"),("Date of birth","23.04.1961"),("Admission","12.01.2026 07:15"),("Discharge","15.01.2026 11:40")]):
    t(336,723-i*12,a); t(430,723-i*12,b)
t(50,630,"Patient Invoice",'Helvetica-Bold',13)
t(50,614,"Consultant: Mr C. Devaney, Orthopaedics     Procedure: 3674 Arthroscopy, knee     Ward: St. Anne's")
c.line(50,604,545,604)
t(50,593,"Item",'Helvetica-Bold');t(85,593,"Service",'Helvetica-Bold');r(350,593,"Qty",'Helvetica-Bold');r(440,593,"Price",'Helvetica-Bold');r(545,593,"Value EUR",'Helvetica-Bold')
c.line(50,588,545,588)
y=574
for a in [("000010","Accommodation semi-private, per night","3","812.00","2,436.00"),("000020","Theatre fee, band C","1","1,940.00","1,940.00"),("000030","Implant / prosthesis, lot 25K0918","1","1,215.50","1,215.50"),("000040","Pharmacy and dressings","1","186.35","186.35")]:
    t(50,y,a[0]);t(90,y,a[1]);r(350,y,a[2]);r(440,y,a[3]);r(545,y,a[4]); y-=14
c.line(50,y+6,545,y+6); y-=8
for a,b,f in [("Total hospital charges","5,777.85",'Helvetica'),("Paid by Corrib Health Insurance DAC, claim CH-26-004418","4,900.00-",'Helvetica'),("Deposit received on admission 12.01.2026, receipt 51120","250.00-",'Helvetica'),("Balance payable by patient","EUR 627.85",'Helvetica-Bold')]:
    r(440,y,a,f); r(545,y,b,f); y-=14
t(50,y-14,"VAT: exempt - Value-Added Tax Consolidation Act 2010, Schedule 1.",z=8)
t(50,y-36,"Terms of payment: This account is payable on receipt.",'Helvetica-Bold')
t(50,y-50,"Accounts not settled may be passed to our collection agents. Consultants' fees are billed separately by the consultant.",z=8)
t(50,y-64,"If you cannot pay in full, please ring Patient Accounts about instalments (Mon - Fri 9.30 to 16.30).",z=8)
t(50,y-90,"Credit transfer: Allied Irish Banks, Eyre Square   IBAN IE32 AIBK 9320 8644 1702 63   BIC AIBKIE2D")
t(50,y-104,"Please quote 90041772 / 228316 with your payment.")
c.setDash(3,3); c.line(50,190,545,190); c.setDash()
t(50,175,"REMITTANCE SLIP - please detach",'Helvetica-Bold',8)
t(50,160,"Patient No. 228316     Case 4410093     Amount enclosed: ____________     Card no. ____ ____ ____ ____  Exp. __/__")
c.setFont('Helvetica',7); c.drawCentredString(297,40,"Registered in Ireland No. 388214 - Registered Charity CHY 15577 - Directors: M. Folan, P. Ni Riain, T. Keaveney     Page 1 / 1")
c.save()
