from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter
c=canvas.Canvas('../en-us-landscape.pdf',pagesize=letter); W,H=letter
def t(x,y,s,f='Times-Roman',z=10,a='l'):
    c.setFont(f,z); {'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[a](x,H-y,s)
def box(x,y,w,h): c.rect(x,H-y-h,w,h)
t(40,50,'Kettle Creek Lawn & Landscape LLC','Times-Bold',13)
for i,s in enumerate(['2207 Township Road 114','Mount Vernon, OH 43050','(740) 555-0188']): t(40,66+i*13,s)
t(572,58,'Invoice','Helvetica-Bold',22,'r')
box(420,72,76,18);box(496,72,76,18);box(420,90,76,20);box(496,90,76,20)
t(458,85,'Date',a='c');t(534,85,'Invoice #',a='c');t(458,104,'4/7/2026',a='c');t(534,104,'3318',a='c')
box(40,130,250,16);box(40,146,250,66);t(46,142,'Bill To')
for i,s in enumerate(['Gambier Medical Arts Condominium Assn.','c/o Denise Hatcher, Treasurer','880 Coshocton Ave Ste 3','Mount Vernon, OH 43050']): t(46,160+i*13,s)
box(322,130,250,16);box(322,146,250,66);t(328,142,'Ship To')
t(328,160,'Front and rear beds, bldgs A and B')
xs=[260,338,416,494,572]
for x,h,v in zip(xs,['P.O. No.','Terms','Due Date','Project'],['','Due on receipt','4/7/2026','Spring 2026']):
    box(x-78,228,78,16);box(x-78,244,78,18);t(x-39,240,h,a='c');t(x-39,257,v,a='c')
cols=[40,110,170,400,470,572]
for a,b,h in zip(cols,cols[1:],['Serviced','Quantity','Description','Rate','Amount']):
    box(a,274,b-a,16);box(a,290,b-a,330);t((a+b)/2,286,h,a='c')
rows=[('3/24/2026','1','Spring cleanup, edge beds, haul off debris','385.00','385.00T'),('3/31/2026','14','Double-ground hardwood mulch installed, per cu yd','78.00','1,092.00T'),('3/31/2026','2','Mow, trim and blow','65.00','130.00T')]
y=306
for r in rows:
    t(44,y,r[0]);t(164,y,r[1],a='r');t(174,y,r[2],z=9.5);t(464,y,r[3],a='r');t(568,y,r[4],a='r');y+=20
t(174,y+30,'Deposit check #2044 rec\'d 3/18/2026 - thank you!',z=9.5)
y=620
for h,v,b in [('Subtotal','$1,607.00',0),('Sales Tax (7.25%)','$116.51',0),('Total','$1,723.51',1),('Payments/Credits','-$500.00',0),('Balance Due','$1,223.51',1)]:
    box(322,y,250,20);f='Times-Bold' if b else 'Times-Roman';z=13 if b else 10
    t(328,y+15,h,f,z);t(566,y+15,v,f,z,'r');y+=20
for i,s in enumerate(['Make checks payable to Kettle Creek Lawn & Landscape LLC.','1.5% monthly finance charge on balances over 30 days.','Fully insured. ODA Lic. #118640.']): t(40,640+i*14,s,z=9)
c.save()
