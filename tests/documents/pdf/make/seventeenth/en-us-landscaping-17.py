from fpdf import FPDF
from decimal import Decimal as D,ROUND_HALF_UP
p=FPDF(format='Letter',unit='pt');p.add_page();p.set_auto_page_break(False)
def t(x,y,s,b='',z=9,w=0,a='L',bd=0,h=14,fam='Times'):
    p.set_font(fam,b,z);p.set_xy(x,y);p.cell(w or None,h,s,border=bd,align=a)
for i,s in enumerate(['Cedar Fork Landscape & Irrigation LLC','7712 County Road 154','Round Rock, TX 78681','512-555-0163']):t(40,40+i*13,s,'B' if i==0 else '',12 if i==0 else 10)
t(420,36,'Invoice','B',24,150,'R',h=26,fam='Helvetica')
t(410,70,'Date',w=80,a='C',bd=1);t(490,70,'Invoice #',w=80,a='C',bd=1);t(410,84,'2/3/2026',w=80,a='C',bd=1,h=18);t(490,84,'10877',w=80,a='C',bd=1,h=18)
t(40,125,'Bill To',w=240,bd=1);p.rect(40,139,240,70)
for i,s in enumerate(['Prairie Ridge Homeowners Association','c/o Lone Oak Property Mgmt','PO Box 1180','Georgetown, TX 78627']):t(44,143+i*13,s,z=10)
t(330,125,'Ship To',w=240,bd=1);p.rect(330,139,240,70);t(334,143,'Prairie Ridge Entrance & Clubhouse');t(334,156,'100 Bluestem Pkwy')
cols=[('P.O. Number','PR-26-004',90),('Terms','2% 10 Net 30',90),('Rep','JLM',50),('Ship','1/28/2026',80),('Via','',70),('F.O.B.','',50),('Project','Winter cleanup',100)]
x=40
for a,b,w in cols:t(x,225,a,w=w,a='C',bd=1);t(x,239,b,w=w,a='C',bd=1,h=18);x+=w
W=[60,80,250,65,75];x=40
for a,w in zip(['Quantity','Item Code','Description','Price Each','Amount'],W):t(x,270,a,w=w,a='C',bd=1);p.rect(x,284,w,330);x+=w
rows=[('14','LAB-CREW','Crew labor, bed cleanup & pruning (1/27 - 1/28/2026)','68.00',0),('22','MULCH-CY','Hardwood mulch, cubic yard, installed','58.50',1),('1','IRR-VALVE','Replace 1-1/2" zone valve, clubhouse','214.75',1),('6','HAUL','Green waste haul-off, per load','45.00',0)]
sub=tax=D(0);y=290
for q,i,d,pr,tx in rows:
    am=D(q)*D(pr);sub+=am;tax+=am*tx;x=40
    for s,w,a in zip([q,i,d,f'{D(pr):,.2f}',f'{am:,.2f}'+('T' if tx else '')],W,'RLLRR'):t(x,y,s,w=w,a=a);x+=w
    y+=16
st=(tax*D('.0825')).quantize(D('.01'),ROUND_HALF_UP);tot=sub+st;cr=D('300.00');print(sub,st,tot,tot-cr)
t(44,625,'Thank you for your business. Finance charge of 1.5% per month on past due balances.')
t(44,639,'2% discount on invoice total if paid within 10 days. TX Irrigator LI0029917')
for i,(a,b) in enumerate([('Subtotal',f'${sub:,.2f}'),('Sales Tax (8.25%)',f'${st:,.2f}'),('Total',f'${tot:,.2f}'),('Payments/Credits',f'-${cr:,.2f}'),('Balance Due',f'${tot-cr:,.2f}')]):
    B='B' if i in(2,4) else '';t(370,660+i*17,a,B,11 if B else 10,110,h=17,bd=1);t(480,660+i*17,b,B,11 if B else 10,90,'R',bd=1,h=17)
t(40,700,'billing@cedarfork.example');t(40,714,'www.cedarfork.example')
p.output('../en-us-landscaping.pdf')
