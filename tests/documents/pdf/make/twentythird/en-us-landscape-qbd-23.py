from fpdf import FPDF
p=FPDF(unit='pt',format='letter');p.add_page();p.set_auto_page_break(False)
def t(x,y,w,s,h=14,st='',z=9,a='L',b=0): p.set_font('Helvetica',st,z);p.set_xy(x,y);p.cell(w,h,s,border=b,align=a)
t(36,36,300,'Copper Ridge Landscape & Irrigation LLC',st='B',z=12)
for i,s in enumerate(['7740 Old Mill Pike','Dublin, OH 43017','(614) 555-0172']): t(36,52+i*13,300,s)
t(430,34,146,'Invoice',st='B',z=22,h=26,a='R')
for x,h,v in [(430,'Date','4/7/2025'),(503,'Invoice #','20418')]: t(x,66,73,h,a='C',b=1);t(x,80,73,v,h=18,a='C',b=1)
for x,h,L in [(36,'Bill To',['Maple Hollow Homeowners Association','c/o Brandt Community Management','PO Box 3316','Dublin, OH 43016']),(320,'Job Site',['Maple Hollow Clubhouse & Entrances','Avery Rd at Maple Hollow Blvd','Dublin, OH 43017'])]:
    t(x,124,256,h,b=1); p.rect(x,138,256,68)
    for i,s in enumerate(L): t(x+4,142+i*14,250,s)
for x,w,h,v in [(206,90,'P.O. No.','MH-25-11'),(296,90,'Terms','2% 10 Net 30'),(386,50,'Rep','TJR'),(436,140,'Project','Spring 2025 grounds')]: t(x,224,w,h,a='C',b=1);t(x,238,w,v,h=18,a='C',b=1)
C=[(36,60,'Serviced'),(96,80,'Item'),(176,210,'Description'),(386,50,'Qty'),(436,60,'Rate'),(496,80,'Amount')]
for x,w,h in C: t(x,268,w,h,a='C',b=1);p.rect(x,282,w,300)
y=288
for R in [('3/24/2025','Labor','Spring cleanup, beds and turf edges, crew hours','14','58.00','812.00'),('3/26/2025','Mulch','Double-shred hardwood mulch, installed (cu yd)','22','64.50','1,419.00'),('4/2/2025','Irr-Start','Irrigation start-up and backflow test','1','385.00','385.00'),('4/2/2025','Irr-Head','Replace broken spray heads','6','18.75','112.50'),('','','','','Subtotal','2,728.50'),('','','Ohio - Franklin County sales tax','','7.25%','197.82')]:
    for (x,w,h),v,a in zip(C,R,'LLLRRR'): t(x,y,w,v,a=a,z=8.5)
    y+=20
t(180,520,200,'Deduct $54.57 if paid by 4/17/2025',st='I');t(180,534,200,'Thank you for your business.')
for i,(a,b) in enumerate([('Total','$2,926.32'),('Payments/Credits','$0.00'),('Balance Due','$2,926.32')]): t(386,588+i*22,100,a,h=22,st='B',z=11);t(486,588+i*22,90,b,h=22,z=11,a='R');p.rect(386,588+i*22,190,22)
t(36,596,330,'Past due balances are subject to a finance charge of 1.5% per month.');t(36,610,330,'Please make checks payable to Copper Ridge Landscape & Irrigation LLC.')
for x,h,v in [(36,'Phone #','(614) 555-0172'),(156,'E-mail','office@copperridge.example'),(346,'Web Site','www.copperridge.example')]: t(x,690,120 if x<100 else 190,h,a='C',b=1);t(x,704,120 if x<100 else 190,v,a='C',b=1)
p.output('../en-us-landscape-qbd.pdf')
