from fpdf import FPDF
p=FPDF(format='A4'); p.add_page(); p.set_auto_page_break(False)
def c(x,y,s,w=0,st='',z=9,al='L',b=0,h=6): p.set_xy(x,y); p.set_font('Times',st,z); p.cell(w or 80,h,s,border=b,align=al)
c(12,10,'Tax Invoice',st='B',z=20); c(110,10,'Banyandah Wholesale Nursery Pty Ltd',w=90,st='B',z=13,al='R')
for i,s in enumerate(['ABN 53 617 448 902','345 Gooramadda Road, Monbulk VIC 3793','Ph (03) 5550 1127   accounts@banyandah.example']): c(110,17+5*i,s,w=90,al='R')
c(12,38,'Bill To:',st='B'); c(78,38,'Ship To:',st='B')
for i,(a,b) in enumerate([('Fernleigh Landscapes Pty Ltd','Fernleigh Landscapes'),('PO Box 318','Site: Lot 14 Eumundi Close'),('Ringwood VIC 3134','Croydon North VIC 3136')]): c(12,44+5*i,a); c(78,44+5*i,b)
for i,(a,b) in enumerate([('Invoice #:','00041926'),('Date:','9/03/2026'),('Ship Via:','Own truck'),('Page:','1 of 1')]): c(142,38+5*i,a,w=25,st='B'); c(167,38+5*i,b,w=33,al='R')
y=68
W=[(12,26,'SALESPERSON','Trish'),(38,34,'YOUR NO.','FL-2287'),(72,28,'SHIP DATE','6/03/2026'),(100,40,'TERMS','14 days after EOM'),(140,60,'COMMENT','Leave by side gate')]
for x,w,a,b in W: c(x,y,a,w=w,st='B',z=8,al='C',b=1); c(x,y+6,b,w=w,al='C',b=1)
y=86
C=[(12,18,'QTY','R'),(30,24,'ITEM NO.','L'),(54,78,'DESCRIPTION','L'),(132,20,'PRICE','R'),(152,16,'UNIT','C'),(168,22,'EXTENDED','R'),(190,10,'CODE','C')]
for x,w,a,_ in C: c(x,y,a,w=w,st='B',z=7.5,al='C',b=1)
for r in [('60','LOM140',"Lomandra longifolia 'Tanika' 140mm",'$5.80','pot','$348.00','GST'),('24','WES200',"Westringia 'Zena' 200mm",'$12.95','pot','$310.80','GST'),('8','ACE45L',"Acer palmatum 'Osakazuki' 45L, 1.8m",'$118.00','bag','$944.00','GST'),('3','MIXBB','Premium potting mix, bulk bag 1m3','$84.50','bag','$253.50','GST'),('','','Trolley CC-118, CC-204 out - please return','','','','')]:
    y+=6
    for (x,w,_,al),s in zip(C,r): c(x,y,s,w=w,al=al)
p.rect(12,92,188,60)
c(12,156,'GST    10%    on $1,951.30  =  $195.13',z=8)
c(12,162,'Plants remain our property until paid for in full. No claims after 48 hours.',z=8)
c(12,167,'We cannot guarantee plants once planted. Last orders for autumn bare-root 30/04/2026.',z=8)
y=156
for a,b,st in [('Sale Amount (ex GST):','$1,856.30',''),('Freight (ex GST):','$95.00',''),('GST:','$195.13',''),('Total Amount (inc GST):','$2,146.43','B'),('Amount Applied:','$500.00',''),('Balance Due:','$1,646.43','B')]:
    c(130,y,a,w=42,st=st,al='R'); c(172,y,b,w=28,st=st,al='R',b=1); y+=6
p.dashed_line(12,208,200,208); c(12,211,'How to pay',st='B')
for i,s in enumerate(['Direct deposit: Banyandah Wholesale Nursery Pty Ltd   BSB 063-877   Account 1044 2916','Quote your Customer No. FERN01 and Invoice # 00041926. Deposit of $500.00 received 24/02/2026 with thanks.','Cheques to 345 Gooramadda Road, Monbulk VIC 3793']): c(12,217+5*i,s,w=180)
p.output('../en-nursery-au.pdf')
