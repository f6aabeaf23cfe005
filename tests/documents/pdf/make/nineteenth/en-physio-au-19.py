from fpdf import FPDF
p=FPDF(format='A4'); p.add_page(); p.set_auto_page_break(False)
def w(x,y,s,b='',z=9,a='L',wd=80):
    p.set_font('Times',b,z); p.set_xy(x,y); p.cell(wd,5,s,align=a)
w(12,12,'Coastline Physiotherapy & Work Health Pty Ltd','B',15)
w(12,19,'ABN 72 614 882 035'); w(12,24,'Shop 4, 212 Darby Street, Cooks Hill NSW 2300'); w(12,29,'Ph 02 5550 0164   reception@coastlinephysio.example')
w(118,12,'Tax Invoice','B',20,'R'); 
w(130,29,'Invoice No.:','B'); w(158,29,'00003914',wd=40); w(130,34,'Date:','B'); w(158,34,'12/05/2026',wd=40); w(130,39,'Your Order No.:','B'); w(158,39,'WC-7781',wd=40); w(130,44,'Provider No.:','B'); w(158,44,'4417625K',wd=40)
w(12,42,'Bill To:','B')
for i,s in enumerate(['Harrow Freight Lines Pty Ltd','Attn. Return to Work Coordinator','18 Kooragang Street','MAYFIELD WEST NSW 2304']): w(12,47+5*i,s)
y=76; p.set_fill_color(220); p.rect(12,y,186,6,'DF')
w(13,y,'DATE','B',8); w(36,y,'DESCRIPTION','B',8); w(125,y,'AMOUNT (ex GST)','B',8,'R',45); w(175,y,'CODE','B',8,'R',20)
rows=[('22/04/2026','Initial consultation, Mr C. Nguyen (PPA001), claim 26/118840','118.00','FRE'),('28/04/2026','Subsequent consultation, Mr C. Nguyen (PPA002)','96.00','FRE'),('05/05/2026','Subsequent consultation, Mr C. Nguyen (PPA002)','96.00','FRE'),('30/04/2026','Worksite ergonomic assessment, Mayfield depot, 3.5 hrs @ $210.00','735.00','GST'),('06/05/2026','Written report, suitable duties plan','180.00','GST'),('30/04/2026','Travel, 42 km @ $1.10','46.20','GST')]
for d,s,m,k in rows:
    y+=7; w(13,y,d); w(36,y,s); w(125,y,'$'+m,a='R',wd=45); w(175,y,k,a='R',wd=20)
p.rect(12,76,186,90)
y=170; 
for a,b,bo in (('Freight:','$0.00',''),('GST:','$96.12',''),('Total Inc GST:','$1,367.32','B'),('Amount Applied:','$0.00',''),('Balance Due:','$1,367.32','B')):
    w(120,y,a,bo,10,'R',45); w(165,y,b,bo,10,'R',32); y+=6
w(12,170,'Code','B',8,wd=14); w(30,170,'Rate','B',8,wd=14); w(48,170,'GST','B',8,'R',18); w(70,170,'Sale Amount','B',8,'R',24)
w(12,175,'GST',z=8); w(30,175,'10%',z=8); w(48,175,'$96.12',z=8,a='R',wd=18); w(70,175,'$961.20',z=8,a='R',wd=24)
w(12,180,'FRE',z=8); w(30,180,'0%',z=8); w(48,180,'$0.00',z=8,a='R',wd=18); w(70,180,'$310.00',z=8,a='R',wd=24)
w(12,196,'Terms:','B'); w(27,196,'Net 30 days after end of month of invoice',wd=120)
w(12,206,'How to pay','B',10); w(12,211,'Direct deposit: BSB 062-810  Account 1044 7283  Coastline Physiotherapy & Work Health Pty Ltd',wd=180); w(12,216,'Please quote invoice no. 00003914 and email your remittance to accounts@coastlinephysio.example.',wd=180); w(12,221,'Card payments by phone attract a 1.2% surcharge.',wd=180)
w(12,231,'Next review of Mr Nguyen is booked for Tuesday 19/05/2026, 8:40 am. A non-attendance fee of $48.00 applies.','I',wd=180)
p.output('../en-physio-au.pdf')
