from fpdf import FPDF
import sys
p=FPDF();p.add_page();p.set_auto_page_break(False)
def t(x,y,s,st='',z=10,al='L',w=0,col=(40,40,40)):
    p.set_font('Helvetica',st,z);p.set_text_color(*col);p.set_xy(x,y);p.multi_cell(w or 85,5,s,align=al)
t(15,14,'The Lanigan Museum of Printing CLG','B',13);t(15,20,'Registered charity 20118834\nTanner\'s Lane\nKilkenny\nR95 XK51\nIreland\nVAT Number: IE3602914MH',z=9)
t(115,14,'Invoice','B',20,'R',80,(0,120,60))
p.set_fill_color(232,240,234);p.rect(115,26,80,34,'F')
for i,(a,b) in enumerate([('Invoice Number','SI-1186'),('Invoice Date','09/10/2025'),('Reference','Awards dinner 02/10'),('Customer Account','BRIGHT01')]): t(118,28+i*8,a,'B',9,w=36);t(150,28+i*8,b,z=9,w=43,al='R')
t(15,60,'Invoice To','B',9);t(15,65,'Brightwell & Daly Communications Ltd\nAccounts Payable\n6 Fumbally Court\nDublin 8\nD08 N2YT')
y=100;p.set_fill_color(0,120,60);p.rect(15,y,180,7,'F')
cols=[(15,70,'L'),(85,16,'R'),(101,24,'R'),(125,26,'R'),(151,18,'R'),(169,26,'R')]
def row(y,v,st='',col=(40,40,40)):
    for (x,w,a),s in zip(cols,v): t(x,y,s,st,9,a,w,col)
row(y+1,['Description','Qty/Hrs','Price/Rate','Net','VAT %','VAT'],'B',(255,255,255))
for i,v in enumerate([['Hire of Press Hall, 2 October 2025','1.00','1,450.00','1,450.00','23.00','333.50'],['Dinner menu B per head','62.00','24.50','1,519.00','13.50','205.07'],['Curator-led tour (exempt)','3.00','90.00','270.00','0.00','0.00']]): row(110+i*8,v)
p.line(15,136,195,136)
for i,(a,b) in enumerate([('Total Net','3,239.00'),('Total VAT','538.57'),('TOTAL','€ 3,777.57'),('Deposit received 21/08/2025','- 500.00'),('Amount Due','€ 3,277.57')]):
    b=b.replace('€','EUR');t(110,140+i*7,a,'B' if i in(2,4) else '',10,w=55);t(160,140+i*7,b,'B' if i in(2,4) else '',10,'R',35)
t(15,140,'VAT analysis','B',8,w=80)
for i,s in enumerate(['23.00%   Net 1,450.00   VAT 333.50','13.50%   Net 1,519.00   VAT 205.07','Exempt   Net 270.00   VAT 0.00']): t(15,145+i*4.5,s,z=8,w=80)
t(15,190,'Terms and Conditions','B',9,w=180)
t(15,195,'Payment in full is due by the last day of the month following the month of invoice. Breakages are invoiced separately within 21 days. Your booking was made on 14/08/2025 and confirmed on 21/08/2025.',z=9,w=180)
t(15,215,'Bank: AIB, 3 High Street, Kilkenny   BIC AIBKIE2D\nIBAN '+sys.argv[1],z=9,w=180)
t(15,280,'Directors: F. Lanigan, O. Prendeville, T. Asante   Registered in Ireland No. 411837   Page 1 of 1',z=7,al='C',w=180)
p.output('../en-ie-museum.pdf')
