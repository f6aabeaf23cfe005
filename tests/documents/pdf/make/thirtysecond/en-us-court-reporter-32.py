from fpdf import FPDF
p=FPDF(format='letter',unit='pt');p.set_auto_page_break(False);p.add_page();
def t(x,y,s,st='',z=9,a='L',w=0):
    p.set_font('helvetica',st,z);
    if a=='R': x-=p.get_string_width(s)
    p.text(x,y,s)
t(40,55,"Chattahoochee Reporting Group, Inc.",'B',12)
t(40,68,"44 Courthouse Sq, Suite 2B");t(40,79,"Columbus, GA 31901");t(40,90,"Phone:706-555-0133   Fax:706-555-0134")
t(400,55,"I N V O I C E",'B',18)
p.rect(330,110,242,100)
rows=[[("Invoice No.","30952"),("Invoice Date","2/26/2026"),("Job No.","17408")],[("Job Date","2/11/2026"),("Case No.","SU-2024-CV-1187-B")]]
for i,(h,v) in enumerate(rows[0]): p.rect(330+i*80.66,110,80.66,28);t(336+i*80.66,121,h,'B',8);t(336+i*80.66,133,v)
for i,(h,v) in enumerate(rows[1]): p.rect(330+i*121,138,121,26 );t(336+i*121,149,h,'B',8);t(336+i*121,160,v)
t(336,175,"Case Name",'B',8);t(336,186,"Tolliver vs. Eastgate Poultry Processors, et al.",'',8)
t(336,197,"Payment Terms",'B',8);t(410,197,"Net 30",'',8)
for i,s in enumerate(["Marisol Etcheverry, Esq.","Dunmore & Aguilar LLP","1200 Broadway, 4th Floor","Columbus, GA 31901"]): t(50,150+12*i,s)
p.rect(40,225,532,300)
L=[("ORIGINAL AND 1 CERTIFIED COPY OF TRANSCRIPT OF:",None,None,None,None),("     Wendell R. Tolliver","187.00","Pages","@ 4.65","869.55"),("          Exhibits B/W","64.00","Pages","@ 0.50","32.00"),("          Exhibits Color","12.00","Pages","@ 1.00","12.00"),("     Appearance - Half Day","1.00","","@ 225.00","225.00"),("     Litigation Support Package","1.00","","@ 45.00","45.00"),("     Shipping & Handling","","","","28.00")]
y=243
for d,q,u,r,a in L:
    t(46,y,d)
    if a:
        t(380,y,q,a='R');t(388,y,u);t(480,y,r,a='R');t(564,y,a,a='R')
    y+=14
y+=10
t(460,y,"TOTAL DUE  >>>",'B',10,'R');t(564,y,"$1,211.55",'B',10,'R');y+=14
t(460,y,"AFTER 3/28/2026 PAY",'',9,'R');t(564,y,"$1,332.71",'',9,'R');y+=24
for s in["Transcript delivered by e-mail 2/25/2026. Read and sign expires 3/27/2026.","Location of Job: Dunmore & Aguilar, 1200 Broadway. Trial date 6/8/2026.","Payment is the responsibility of the ordering attorney and is not contingent on client payment or outcome.","We accept checks, Visa and MasterCard (3% fee)."]: t(46,y,s,'',8);y+=12
p.rect(40,525,532,20);t(46,538,"Tax ID: 58-5550192");t(564,538,"Phone: 706-555-0177    Fax:706-555-0178",a='R')
p.set_dash_pattern(3,2);p.line(40,560,572,560);p.set_dash_pattern()
p.set_font('helvetica','I',8);t(210,572,"Please detach bottom portion and return with payment.",'I',8)
for i,s in enumerate(["Marisol Etcheverry, Esq.","Dunmore & Aguilar LLP","1200 Broadway, 4th Floor","Columbus, GA 31901"]): t(50,600+12*i,s)
for i,(a,b) in enumerate([("Invoice No.","30952"),("Invoice Date","2/26/2026"),("Total Due","$1,211.55"),("AFTER 3/28/2026 PAY","$1,332.71")]): t(400,600+13*i,a+" :");t(564,600+13*i,b,a='R')
t(50,690,"Remit To:",'B')
for i,s in enumerate(["Chattahoochee Reporting Group, Inc.","PO Box 2219","Columbus, GA 31902"]): t(110,690+12*i,s)
for i,(a,b) in enumerate([("Job No.","17408"),("BU ID","1-MAIN"),("Case No.","SU-2024-CV-1187-B")]): t(400,690+13*i,a+" :");t(564,690+13*i,b,a='R')
p.output('../en-us-court-reporter.pdf')
