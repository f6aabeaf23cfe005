from reportlab.pdfgen import canvas
c=canvas.Canvas("../en-dental-dlcpm.pdf",pagesize=(612,792))
def t(x,y,s,f="Helvetica",z=9,r=False):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,792-y,s)
B="Helvetica-Bold"
t(40,50,"Cascade Crown & Bridge Dental Laboratory, Inc.",B,14)
t(40,64,"4410 NE Sandy Blvd, Portland, OR 97213   Tel 503-555-0119   FDA Reg. 3011947720")
t(572,50,"INVOICE",B,16,True)
c.rect(400,792-150,172,72)
for i,(a,b) in enumerate([("Invoice #","318842"),("Invoice Date","03/20/2026"),("Account #","2207"),("Case #","26-08814"),("Pan #","R-117")]):
    t(406,92+i*13,a); t(566,92+i*13,b,B,9,True)
for i,s in enumerate(["Doctor / Bill To:","Lorne Whitaker, DMD","Whitaker Family Dentistry PC","1528 SW Cedar Hills Blvd, Ste 200","Beaverton, OR 97005"]):
    t(40,92+i*12,s,B if i==0 else "Helvetica")
c.rect(40,792-196,532,32)
x=[46,150,250,350,460]
for xx,a,b in zip(x,["Patient","Date Received","Due Date (case)","Ship Date","Ship Via"],["J. Okafor, F/54","03/10/2026","03/24/2026","03/20/2026","UPS 2nd Day"]):
    t(xx,176,a,B,8); t(xx,190,b)
y=222
for xx,a,r in [(46,"Qty",0),(90,"Description",0),(330,"Tooth",0),(390,"Shade",0),(500,"Unit",1),(566,"Amount",1)]: t(xx,y,a,B,9,r)
c.line(40,792-227,572,792-227)
L=[("1","Full Contour Zirconia Crown","14","A2","129.00","129.00"),("1","PFM Crown - Noble","19","A3","165.00","165.00"),("1.4","Noble alloy (dwt) lot 7741-B","19","","38.50","53.90"),("2","Custom impression tray","","","22.00","44.00"),("1","Remake adjustment 25% - #14, ref case 26-06120","14","","-32.25","-32.25"),("1","Shipping & handling","","","14.00","14.00")]
for q,d,to,s,u,a in L:
    y+=17
    for xx,v,r in [(46,q,0),(90,d,0),(330,to,0),(390,s,0),(500,u,1),(566,a,1)]: t(xx,y,v,"Helvetica",9,r)
c.line(400,792-y-8,572,792-y-8)
y+=24;t(500,y,"Sales tax","Helvetica",9,True);t(566,y,"0.00","Helvetica",9,True)
y+=15;t(500,y,"Invoice Total",B,11,True);t(566,y,"$373.65",B,11,True)
y+=34
for s in ["Terms: Due upon receipt.  Payment by check, ACH or card on file. A monthly statement will be mailed on the 31st.",
"A finance charge of 1.5% per month is added to balances over 30 days.","",
"Case notes: Please check margin on #19, light contact mesial. Prep guide returned with case.",
"Material: zirconia ZrO2 lot Z-22918; noble alloy Au 2.0 Pd 78.9. Country of origin: USA. Warranty 5 years on fixed restorations.",
"Please return with Rx if adjustment is needed. Remakes within 90 days require the original restoration."]:
    y+=13;t(40,y,s,"Helvetica",8.5)
c.setDash(3,3);c.line(40,70,572,70);t(40,736,"Remit to: Cascade Crown & Bridge, PO Box 14027, Portland OR 97293     Acct 2207   Inv 318842   Amount enclosed $ ________",z=8)
c.save()
