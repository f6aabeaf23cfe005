from common import *
# 4 Sage 50 (groff)
L=[("BRK110","Brake disc vented 288mm (pair)",'6','38.450'),("FLT022","Oil filter spin-on, VAG 1.6/2.0","24".replace('"',''),'3.120'),("OIL5W30","5W30 fully synthetic 20L drum",'4','54.900'),("WIP19","Flat wiper blade 19in",'30','2.365'),("BAT096","Battery 096 70Ah (surcharge exempt)",'3','47.250')]
n=D(0);r=''
for c,d,k,p in L:
    x=q(D(k)*D(p));n+=x;r+=f"{D(k):.2f}\t{c}\t{d}\t{D(p):.2f}\t0.00\t{f(x)}\t20.00\n".replace(f"{D(p):.2f}",p)
car=D('9.50');disc=q(n*D('.025'));vat=q((n+car)*D('.2'));tot=n+car+vat
ib=iban('GB','LOYD30963204418826')
open('src/en-uk-motor-factors.ms','w').write(f""".pl 29.7c
.ll 17c
.po 2c
.nf
.sp 3
.ft H
.ps 16
.vs 18
\\fBPennine Motor Factors Limited\\fP
.ps 9
.vs 11
Units 4 - 6, Canal Side Trading Estate, Todmorden, OL14 5ZZ
Tel: 01706 555 0122    VAT Reg No: GB {gbvat('5183902')}
.sp 1.5
.ps 14
.ce 1
\\fBSales Invoice\\fP
.ps 9
.sp 1
.TS
tab(;);
lw(9c) lb l.
Hargreave Street Garage;Invoice No;88214
Prop. D. Hargreave & Son;Invoice/Tax Date;05/11/2025
12a Hargreave Street;Order No;DAVE/VERBAL
Burnley;Account Ref;HARG001
BB11 1ZZ;Despatch Note;GDN 40778 of 04/11/2025
;Page;1
.TE
.sp 1.5
.TS
expand;
nb lb lb nb nb nb nb
n l lw(6.2c) n n n n.
Quantity	Product	Description	Unit Price	Disc %	Net Amt	VAT %
_
{r}.TE
.sp 2
.TS
tab(;);
lw(10c) l n.
Settlement terms: 2.5% if paid within 7 days;Total Net Amount;{f(n)}
of tax date, otherwise STRICTLY 30 DAYS NETT;Carriage Net;{f(car)}
from invoice date.;Total VAT Amount;{f(vat)}
Settlement discount available \\[Po]{f(disc)} on goods.;\\fBInvoice Total GBP\\fP;\\fB{f(tot)}\\fP
.TE
.sp 1
If you take the discount only the VAT on the amount actually paid may be recovered. No credit note will be issued.
.sp 1
E & O E.  Goods remain the property of Pennine Motor Factors Limited until paid for in full.
Returns within 14 days with this invoice. Old batteries: core charge credited on return by 30/11/2025.
.sp 1
Lloyds  Sort Code 30-96-32  A/c 04418826  IBAN {sp(ib)}
.sp 1
Received by ........................   Print name ........................   Date ..............
.sp 2
.ps 7
Registered in England No 02214408.  Registered office as above.
""")
gold('en-uk-motor-factors','invoice','Sage 50 Accounts',number='88214',issued='2025-11-05',due='2025-12-05',amount=str(tot),currency='GBP',iban=ib,buyer='Hargreave Street Garage',seller='Pennine Motor Factors Limited')

# 6 hotel (pdflatex)
H=[]
for d in ('10/11/25','11/11/25'):
    H+= [(d,"Accommodation (3 rooms B\\&B)",'537.00','13.5')]
H+=[("10/11/25","Day Delegate Rate 14 pax",'812.00','13.5'),("11/11/25","Day Delegate Rate 14 pax",'812.00','13.5'),("11/11/25","Private Dining - Food",'588.00','13.5'),("11/11/25","Private Dining - Wine \\& Beverage",'246.50','23.0'),("12/11/25","AV Hire - LCD projector",'75.00','23.0'),("12/11/25","Car Park - Delegates",'36.00','23.0')]
tot=sum(D(x[2]) for x in H);dep=D('750.00');bal=tot-dep
v='';rr=''
for rate in ('13.5','23.0'):
    g=sum(D(x[2]) for x in H if x[3]==rate); nn=q(g/(1+D(rate)/100)); v+=f"{rate}\\% & {f(nn)} & {f(g-nn)} & {f(g)}\\\\\n"
rr="01/09/25 & Advance Deposit -- EFT & & 750.00\\\\\n"+''.join(f"{d} & {t} & {f(a)} & \\\\\n" for d,t,a,_ in H)
ib=iban('IE','BOFI90139271440835')
open('src/en-ie-hotel.tex','w').write(r"""\documentclass[10pt,a4paper]{article}\usepackage[margin=2cm]{geometry}\usepackage[T1]{fontenc}\usepackage{charter,textcomp,tabularx}\pagestyle{empty}\parindent0pt\renewcommand{\arraystretch}{1.25}\begin{document}
\begin{center}{\Large\scshape The Lisnacreevy Arms Hotel}\\[2pt]\small The Mall, Westport, Co.\ Mayo \quad T +353 98 555 0144\end{center}\vspace{8mm}
\begin{tabularx}{\textwidth}{@{}X l l@{}}
Corrib Ridge Software DAC & Room No. & 9014 (PM)\\
Ms Aoife Ní Bhriain & Arrival & 10/11/25\\
Block C, Parkmore Business Park & Departure & 12/11/25\\
Galway H91 Z9Z9 & Page No. & 1 of 1\\
 & Folio No. & 118302\\
 & Conf. No. & 5540917\\
 & Cashier No. & 22\\
 & A/R Number & CORR01\\
 & Custom Ref. & PO-7730\\
\end{tabularx}

\vspace{6mm}{\large\bfseries TAX INVOICE No.\ 48213}\hfill Invoice Date\quad 13/11/25\\[2mm]
Group: Corrib Ridge Autumn Offsite \\[3mm]
\begin{tabularx}{\textwidth}{@{}l X r r@{}}\hline
\textbf{Date} & \textbf{Description} & \textbf{Charges EUR} & \textbf{Credits EUR}\\\hline
"""+rr+r"\hline & \textbf{Total} & "+f(tot)+" & "+f(dep)+r"\\ & \textbf{Balance Due EUR} & \textbf{"+f(bal)+r"} & \\\hline\end{tabularx}"+r"""

\vspace{6mm}\begin{tabular}{@{}l r r r@{}}VAT Rate & Net & VAT & Gross\\\hline
"""+v+r"""\end{tabular}

\vspace{8mm}Account transferred to City Ledger. Payable on receipt of this invoice. We regret that cheques are no longer accepted.\\
Bank of Ireland, Westport \quad IBAN """+sp(ib)+r""" \quad BIC BOFIIE2D

\vspace{5mm}\textit{I agree that my liability for this bill is not waived and I agree to be held personally liable in the event that the indicated person, company or association fails to pay.}

\vspace{10mm}Guest Signature \rule{6cm}{.4pt}

\vfill\begin{center}\footnotesize Creevy Hospitality Limited t/a The Lisnacreevy Arms Hotel. VAT No.\ """+ievat('6471820')+r""". Registered in Ireland No.\ 455518.\\ Book our Christmas party nights, 28 November to 20 December 2025!\end{center}\end{document}""")
gold('en-ie-hotel','invoice','Oracle Opera PMS folio',number='48213',issued='2025-11-13',due='2025-11-13',amount=str(bal),currency='EUR',iban=ib,buyer='Corrib Ridge Software DAC',seller='Creevy Hospitality Limited t/a The Lisnacreevy Arms Hotel')

# 9 CargoWise (reportlab)
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
ib=iban('IE','AIBK93104627715093'); 
ch=[("International Freight",'1840.00',0),("Origin Terminal Handling Charge",'265.00',0),("Bunker Adjustment Factor",'148.50',0),("Destination Terminal Handling - Dublin",'215.00',23),("Customs Entry Clearance Fee",'75.00',23),("Haulage Dublin Port - Naas",'320.00',23),("Import Duty - Revenue (disbursement)",'612.37',None),("Deferment Facility Fee 2%",'12.25',23)]
sub=sum(D(c[1]) for c in ch);vat=sum(q(D(c[1])*c[2]/100) for c in ch if c[2]);tot=sub+vat
c=canvas.Canvas('en-ie-forwarder.pdf',pagesize=A4)
def T(x,y,s,fn='Helvetica',z=8,r=False):
    c.setFont(fn,z);(c.drawRightString if r else c.drawString)(x,y,s)
B='Helvetica-Bold'
T(40,800,"STRANDLINE FREIGHT FORWARDING LTD",B,12);T(40,788,"Unit 9 Horizon Logistics Park, Swords, Co. Dublin K67 Z0Z0");T(40,778,"Ph: +353 1 555 0183   VAT: "+ievat('9530274')+"   EORI: "+ievat('9530274'))
T(555,800,"INVOICE D00041877",B,13,True);T(555,786,"Page 1 of 1",r=True)
c.rect(40,690,250,75);T(45,755,"BILL TO",B,6);
for i,s in enumerate(["Kilmurray Tile & Stone Ltd","Newhall Retail Park","Naas","Co. Kildare W91 Z1Z1","Ireland"]):T(45,743-i*10,s)
for i,(a,b) in enumerate([("INVOICE DATE","17-Nov-25"),("CUSTOMER ID","KILTILDUB"),("SHIPMENT","S00093310"),("DUE DATE","17-Dec-25"),("TERMS","30 days from Inv. Date"),("POST DATE","18-Nov-25")]):
    x=300+(i%2)*130;y=755-(i//2)*26;c.rect(x,y-16,125,25);T(x+4,y,a,B,6);T(x+4,y-11,b)
T(40,672,"CONSOL NUMBER: C00028841",B,7)
g=[("SHIPPER","Cerámicas Alborada S.L."),("CONSIGNEE","Kilmurray Tile & Stone Ltd"),("ORDER NUMBERS / OWNER'S REFERENCE","KTS-3381"),("GOODS DESCRIPTION","Porcelain floor tiles, 22 pallets"),("IMPORT CUSTOMS BROKER","Strandline Freight Forwarding Ltd"),("WEIGHT / VOLUME / PACKAGES","21,460.000 KG   26.400 M3   22 PLT"),("VESSEL / VOYAGE / IMO","BALTIC TERN / 545N / 9355501"),("OCEAN BILL OF LADING / HOUSE BILL","VLCDUB5540917 / SFFDUB10442"),("ORIGIN / ETD","ESVLC = Valencia, Spain    31-Oct-25"),("DESTINATION / ETA","IEDUB = Dublin, Ireland    12-Nov-25"),("CONTAINERS","SFLU 555041-7 (20GP FCL/FCL)"),("ENTRY / MRN","25IEDUB1000550417R2 of 13-Nov-25")]
for i,(a,b) in enumerate(g):
    x=40+(i%2)*260;y=658-(i//2)*25;c.rect(x,y-14,255,23);T(x+3,y+1,a,B,5.5);T(x+3,y-9,b,z=7.5)
y=490;T(40,y,"CHARGES",B,9);y-=14;T(40,y,"DESCRIPTION",B,7);T(440,y,"VAT IN EUR",B,7,True);T(555,y,"CHARGES IN EUR",B,7,True);c.line(40,y-3,555,y-3)
for d,a,v in ch:
    y-=14;T(40,y,d);T(440,y,"Exempt" if v is None else f"{f(q(D(a)*v/100))} {v}%" ,r=True);T(555,y,f(a),r=True)
y-=20;c.line(300,y+12,555,y+12)
for a,b,k in [("SUBTOTAL",sub,0),("ADD VAT",vat,0),("TOTAL EUR",tot,1)]:
    T(420,y,a,B,9 if k else 7,True);T(555,y,f(b),B if k else 'Helvetica',9 if k else 8,True);y-=14
T(40,y,"Please contact us within 7 days should there be any discrepancies. Demurrage, if any, will follow under separate invoice.",z=7)
y-=40;c.line(40,y+15,555,y+15);T(40,y,"Transfer Funds To:",B,8);T(320,y,"Pay Ref:",B);T(365,y,"KILTILDUB D00041877")
for i,s in enumerate(["Bank: AIB, Swords","Account: Strandline Freight Forwarding Ltd","IBAN: "+sp(ib),"SWIFT: AIBKIE2D"]):T(40,y-12-i*11,s)
T(320,y-12,"Account Due: 17-Dec-25");T(320,y-24,f"Amount: EUR {f(tot)}",B)
T(40,60,"All business is undertaken subject to the Standard Trading Conditions of the Irish International Freight Association. Interest under S.I. 580 of 2012.",z=6)
c.save()
gold('en-ie-forwarder','invoice','CargoWise (WiseTech)',number='D00041877',issued='2025-11-17',due='2025-12-17',amount=str(tot),currency='EUR',iban=ib,buyer='Kilmurray Tile & Stone Ltd',seller='STRANDLINE FREIGHT FORWARDING LTD')

# 2 MYOB AU (fpdf2)
from fpdf import FPDF
p=FPDF();p.add_page();p.set_auto_page_break(False)
def W(x,y,s,st='',z=9,al='L',w=60):
    p.set_font('Helvetica',st,z);p.set_xy(x,y);p.cell(w,5,s,align=al)
p.set_fill_color(20,90,140);p.rect(0,0,210,4,'F')
W(15,12,"Bondarra Pool Care Pty Ltd",'B',15);W(15,19,"ABN "+abn('604417823'));W(15,24,"Lic. QBCC 15550417  |  PO Box 812, Noosaville QLD 4566  |  07 5555 0128",z=8)
W(135,12,"TAX INVOICE",'B',18,'R')
W(15,38,"Bill to",'B');W(75,38,"Ship to",'B')
for i,s in enumerate(["Body Corporate for Pelican Quays","CTS 38114","C/- Tidewater Strata","PO Box 77","Noosa Heads QLD 4567"]):W(15,43+i*5,s)
for i,s in enumerate(["Pelican Quays","2-8 Munna Crescent","Noosaville QLD 4566"]):W(75,43+i*5,s)
for i,(a,b) in enumerate([("Invoice no.","00003519"),("Issue date","12/02/2026"),("Customer PO no.","WO 21877"),("Job","Lap pool pump"),("Terms","Net 14 days")]):W(135,38+i*6,a,'B');W(165,38+i*6,b,al='R',w=30)
y=80;p.set_fill_color(225,235,243);p.rect(15,y-1,180,7,'F')
cols=[(15,25,'L'),(40,80,'L'),(115,15,'R'),(130,22,'R'),(152,13,'R'),(165,30,'R')]
def row(y,v,st=''):
    for (x,w,a),s in zip(cols,v):W(x,y,s,st,9,a,w)
row(y,["Item ID","Description","Qty","Unit price ($)","Tax","Amount ($)"],'B')
it=[("PMP-E3","Variable speed pump 1.5hp, supply",'1','1640.00'),("LAB","Remove old pump, install & commission",'3.5','118.00'),("SALT20","Pool salt 20kg bag",'12','11.90'),("SRV-M","Monthly service, January 2026",'1','265.00'),("TIP","Disposal of old unit",'1','35.00')]
tot=D(0)
for a,b,k,pr in it:
    y+=8;x=q(D(k)*D(pr));tot+=x;row(y,[a,b,k,f(pr),"GST",f(x)])
gst=q(tot/11);paid=D('600.00');bal=tot-paid
y+=14
for a,b,s in [("Total excl. GST",tot-gst,''),("GST",gst,''),("Total Amount (inc. GST)",tot,'B'),("Total paid (deposit 29/01/2026)",paid,''),("Balance due",bal,'B')]:
    W(105,y,a,s,10,'R',55);W(160,y,"$"+f(b),s,10,'R',35);y+=7
W(15,y+4,"Notes",'B');p.set_xy(15,y+9);p.set_font('Helvetica','',9);p.multi_cell(120,5,"Payment is required within 14 days of the issue date shown above. Pump warranty 3 years to 05/02/2029, card no. E3-550417. Next monthly service: 26/02/2026. Work carried out 05/02/2026.")
y=225;p.line(15,y-3,195,y-3);W(15,y,"How to pay",'B',12);W(15,y+8,"Direct deposit",'B');W(15,y+13,"BSB 064-417   Account 1055 0428");W(15,y+18,"Name: Bondarra Pool Care Pty Ltd");W(90,y+8,"BPAY",'B');W(90,y+13,"Biller Code: 555041");W(90,y+18,"Ref: 2210 0003 5190");W(145,y+8,"Invoice no.: 00003519",'B');W(145,y+13,"Balance due: $"+f(bal),'B')
W(15,y+28,"A surcharge of 1.5% applies to credit card payments. Overdue accounts incur a $15 administration fee.",z=7);W(135,280,"Page 1 of 1",z=8,al='R')
p.output('en-au-pool-service.pdf')
gold('en-au-pool-service','invoice','MYOB Business',number='00003519',issued='2026-02-12',due='2026-02-26',amount=str(bal),currency='AUD',iban=None,buyer='Body Corporate for Pelican Quays',seller='Bondarra Pool Care Pty Ltd')

# 10 SAP B1 credit memo (typst)
it=[("A00217","Nitrile gloves blue, box 100, size M (short-dated batch NG4471)",'40','4.35'),("A00590","Hand sanitiser gel 5L, leaking on receipt",'6','13.28')]
n=D(0);r=''
for i,(a,b,k,pr) in enumerate(it):
    x=q(D(k)*D(pr));n+=x;r+=f'[{i+1:03d}],[{a}],[{b}],[{k}],[GBP {pr}],[S1 20%],[GBP {f(x)}],\n'
rf=D('15.00');v=q((n-rf)*D('.2'));t=n-rf+v;ib=iban('GB','HBUK40221814409957')
open('src/en-uk-credit-medical.typ','w').write(f'''#set page(paper:"a4",margin:1.8cm,footer:[#set text(7pt);Ashgrove Medical Supplies Ltd · Reg. No. 04471922 · VAT No. GB {gbvat('6290417')} #h(1fr) Printed by SAP Business One])
#set text(font:"Liberation Sans",size:9pt)
#grid(columns:(1fr,auto),[#text(15pt,weight:"bold")[Credit Memo]],[*Ashgrove Medical Supplies Ltd*\\ 14 Whinfield Way\\ Rowlands Gill NE39 1ZZ\\ Great Britain])
#v(6mm)
#grid(columns:(1fr,1fr),[Fenwick Road Dental Practice\\ Dr S. Balakrishnan\\ 2 Fenwick Road\\ Sunderland SR2 7ZZ\\ Great Britain],
table(columns:(auto,1fr),stroke:.4pt,[Document Number],[14000386],[Document Date],[21.01.2026],[Page],[1/1],[Customer No.],[C20417],[Your Reference],[RMA 0551 / Sue],[Sales Employee],[Lyle Hepburn]))
#v(4mm)
Based on A/R Invoices 11007748 of 08.01.2026 (GBP 612.48). Based on Returns 16000102.
#v(3mm)
#table(columns:(auto,auto,1fr,auto,auto,auto,auto),stroke:(x,y)=>(bottom:.4pt),[*\\#*],[*Item No.*],[*Description*],[*Quantity*],[*Unit Price*],[*Tax*],[*Total*],
{r})
#align(right,table(columns:2,stroke:none,align:right,[Credit Memo Subtotal:],[GBP {f(n)}],[Less restocking / collection:],[GBP -{f(rf)}],[Total Before Tax:],[GBP {f(n-rf)}],[Total Tax Amount:],[GBP {f(v)}],[*Total Amount:*],[*GBP {f(t)}*]))
#table(columns:4,stroke:.3pt,[Tax Code],[Base],[%],[Tax],[S1],[GBP {f(n-rf)}],[20.00],[GBP {f(v)}])
Payment Terms: 30 Days Net (on invoices)\\
Remarks: This amount has been credited to your account and may be deducted from your next payment. No payment is required.
#v(1cm)
Bank: HSBC UK, Newcastle · IBAN {sp(ib)} · BIC HBUKGB4B
''')
gold('en-uk-credit-medical','credit_note','SAP Business One',number='14000386',issued='2026-01-21',due=None,amount=str(t),currency='GBP',iban=ib,buyer='Fenwick Road Dental Practice',seller='Ashgrove Medical Supplies Ltd')

# 12 statement, QuickBooks (fpdf2)
p=FPDF();p.add_page()
W(15,12,"Gorsebank Nursery & Plants",'B',14);W(15,19,"Tal-y-bont Road, Conwy LL32 8ZZ");W(15,24,"accounts@gorsebank.example   VAT Registration No.: GB "+gbvat('4410937'))
W(15,36,"Statement",'',22)
W(15,50,"TO",'B');W(15,55,"Celandine Garden Design");W(15,60,"5 Chapel Rise, Llandudno LL30 2ZZ")
for i,(a,b) in enumerate([("STATEMENT NO.","1144"),("DATE","31/01/2026")]):W(125,50+i*5,a,'B');W(165,50+i*5,b)
tr=[("30/11/2025","Balance Forward",'412.80'),("04/12/2025","Payment",'-412.80'),("09/12/2025","Invoice No.5521: Due 08/01/2026.",'738.24'),("18/12/2025","Credit Note No.5521-C: plants frosted",'-86.40'),("12/01/2026","Invoice No.5560: Due 11/02/2026.",'1295.10'),("22/01/2026","Payment on account",'-300.00')]
y=78;b=D(0);p.set_fill_color(220,235,220);p.rect(15,y-1,180,7,'F')
for x,s,a in [(15,"DATE",'L'),(45,"ACTIVITY",'L'),(120,"AMOUNT",'R'),(155,"BALANCE",'R')]:W(x,y,s,'B',9,a,40 if a=='R' else 60)
for d,s,a in tr:
    y+=7;b+=D(a);W(15,y,d);W(45,y,s);W(120,y,f(a),al='R',w=40);W(155,y,f(b),al='R',w=40)
y+=16
over=D('738.24')-D('86.40')-D('300');assert over+D('1295.10')==b
for i,(a,v) in enumerate([("Current Due",D('1295.10')),("1-30 Days\nPast Due",over),("31-60 Days\nPast Due",0),("61-90 Days\nPast Due",0),("90+ Days\nPast Due",0),("Amount Due",b)]):
    p.set_font('Helvetica','B',8);p.set_xy(15+i*30,y);p.multi_cell(30,4,a,align='C');W(15+i*30,y+10,('GBP ' if i==5 else '')+f(v),al='C',w=30)
W(15,y+26,"Please remit to Barclays 20-35-08, 70550417. Queries within 10 days.",z=8)
p.output('en-uk-statement-nursery.pdf');gold('en-uk-statement-nursery','statement_of_account','QuickBooks Online UK')
