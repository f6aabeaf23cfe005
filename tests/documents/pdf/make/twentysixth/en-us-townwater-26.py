from common import *
from fpdf import FPDF
p=FPDF(format='letter',unit='mm'); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,sz=9,b='',w=0,a='L'):
    p.set_font('Helvetica',b,sz); p.set_xy(x,y); p.cell(w,4,s,align=a)
t(15,12,'TOWN OF MILLER CREEK',15,'B'); t(15,18,'Utility Billing Department   240 Depot Street   Miller Creek, NC 28799'); t(15,22,'Office hours Mon-Fri 8:00 - 4:30   (828) 555-0161   After hours (828) 555-0190')
p.set_fill_color(220,230,240)
y=32
info=[('ACCOUNT NUMBER','07-1130-02'),('BILL NUMBER','260038817'),('BILL DATE','02/25/2026'),('SERVICE ADDRESS','88 MAIN ST'),('CYCLE / ROUTE','02 / 07')]
for i,(a,b) in enumerate(info):
    x=15+i*37.5; p.rect(x,y,37.5,11,'D'); p.rect(x,y,37.5,5,'FD'); t(x,y+.5,a,7,'B',37.5,'C'); t(x,y+6,b,9,'',37.5,'C')
y=47
p.rect(15,y,187.5,5,'FD')
for x,s in((16,'METER'),(42,'SERVICE FROM'),(68,'SERVICE TO'),(94,'DAYS'),(108,'PREVIOUS'),(130,'PRESENT'),(152,'USAGE (GAL)'),(180,'STATUS')): t(x,y+.5,s,7,'B')
for x,s in((16,'55081377'),(42,'01/15/2026'),(68,'02/16/2026'),(94,'32'),(108,'418200'),(130,'425600'),(152,'7,400'),(180,'ACTUAL')): t(x,y+6,s,9)
y=63; p.rect(15,y,110,5,'FD'); t(16,y+.5,'DESCRIPTION',7,'B'); t(90,y+.5,'AMOUNT',7,'B',33,'R')
cur=[('WATER - COMMERCIAL 3/4"',6138),('SEWER',7415),('SANITATION 95 GAL CART',2275),('STORMWATER FEE',600),('SALES TAX ON SANITATION',188)]
tot=sum(a for _,a in cur); assert tot==16616
rows=[('PREVIOUS BALANCE',18742),('PAYMENT 01/21/2026  THANK YOU',-18742),('BALANCE FORWARD',0)]+cur+[('CURRENT CHARGES',tot)]
y+=6
for a,v in rows:
    t(16,y,a,9,'B' if 'CURR' in a or 'FORW' in a else ''); t(90,y,us(v),9,'',33,'R'); y+=5
late=round(tot*.1)
p.rect(132,63,70.5,34)
t(134,65,'DUE DATE',9,'B'); t(165,65,'03/16/2026',10,'B',35,'R')
t(134,72,'PAY THIS AMOUNT',9,'B'); t(165,72,'$'+us(tot),12,'B',35,'R')
t(134,80,'LATE PENALTY 10%'); t(165,80,us(late),9,'',35,'R')
t(134,86,'AMOUNT AFTER DUE DATE'); t(165,86,us(tot+late),9,'',35,'R')
t(134,92,'CUT-OFF DATE'); t(165,92,'03/30/2026',9,'',35,'R')
t(15,122,'USAGE HISTORY (x100 GAL):   FEB 25: 71   MAR 68   APR 70   MAY 77   JUN 84   JUL 90   AUG 88   SEP 79   OCT 73   NOV 72   DEC 75   JAN 26: 83   FEB 74',6.5)
p.set_font('Helvetica','',8); p.set_xy(15,130); p.multi_cell(187,4,'MESSAGE: Spring leaf and limb pickup begins April 6, 2026. Hydrant flushing will take place the week of March 9. Failure to receive a bill does not excuse payment or prevent penalty. If payment in full is not received by the cut-off date a $50.00 reconnection fee will be charged. The 2025 Consumer Confidence Report is available at Town Hall.')
for i in range(62): p.line(15+i*3,165,16.5+i*3,165)
t(15,168,'PLEASE DETACH AND RETURN THIS PORTION WITH PAYMENT',7,'',187,'C')
t(15,176,'Town of Miller Creek'); t(15,180,'PO Box 76'); t(15,184,'Miller Creek, NC 28799')
t(22,204,'BLUE HERON BAKERY LLC'); t(22,208,'88 MAIN ST'); t(22,212,'MILLER CREEK NC 28799-2204')
for i,(a,b) in enumerate([('ACCOUNT NUMBER','07-1130-02'),('DUE DATE','03/16/2026'),('PAY THIS AMOUNT','$'+us(tot)),('AFTER DUE DATE PAY','$'+us(tot+late)),('AMOUNT ENCLOSED','')]):
    p.rect(125,176+i*8,40,8,'FD'); p.rect(165,176+i*8,37,8); t(126,178+i*8,a,8,'B'); t(165,178+i*8,b,9,'',36,'R')
t(125,222,'007113002 0000016616 0000018278 031626',9)
p.output(out('en-us-townwater'))
