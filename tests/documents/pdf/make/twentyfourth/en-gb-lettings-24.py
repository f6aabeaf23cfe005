from fpdf import FPDF
p=FPDF();p.set_margins(18,16);p.add_page();p.set_auto_page_break(False)
p.set_fill_color(94,36,74);p.rect(0,0,210,24,'F');p.set_text_color(255);p.set_font('Times','B',20);p.set_xy(18,6);p.cell(0,10,'Kestrel & Thorne');p.set_font('Times','I',10);p.set_xy(120,7);p.cell(72,10,'sales - lettings - block management',align='R')
p.set_text_color(0);p.set_font('Helvetica','',9.5)
p.set_xy(18,34);p.multi_cell(90,4.8,'Brindle Lane Properties Ltd\nc/o Marsh & Udall Accountants\n2 Corn Exchange Chambers\nHitchin\nSG5 4DP')
p.set_xy(118,34);p.multi_cell(74,4.8,'Kestrel & Thorne Lettings Ltd\n61 Hermitage Parade, Hitchin SG5 2WB\nT: 01462 555 0119\nVAT number: 271 5938 37\nClient Money Protection: CMP006218',align='R')
p.set_xy(18,66);p.set_font('Helvetica','B',13);p.cell(0,7,'VAT Invoice to Landlord   LM/26/0388');p.set_font('Helvetica','',9.5);p.set_xy(18,74);p.cell(0,5,'Dated 1st April 2026     Landlord ref: BRI-LA-02     Period: 1st March 2026 to 31st March 2026')
y=86
def row(a,b,c,d,e,h=False,bold=False):
    global y
    p.set_font('Helvetica','B' if h or bold else '',9)
    p.set_xy(18,y)
    for t,w,al in((a,84,'L'),(b,24,'R'),(c,22,'R'),(d,20,'R'),(e,24,'R')): p.cell(w,6,t,border='B' if h else 0,align=al)
    y+=6.4
row('Property / fee','Rent collected','Net','VAT 20%','Gross',True)
row('Flat 1, 8 Bancroft Mews - management 10%','1,250.00','125.00','25.00','150.00')
row('Flat 2, 8 Bancroft Mews - management 10%','975.00','97.50','19.50','117.00')
row('19 Oughton Gardens - management 10%','1,480.00','148.00','29.60','177.60')
row('19 Oughton Gardens - EICR 11/03/2026','','185.00','37.00','222.00')
row('Flat 2 - check-out inventory 27/03/2026','','95.00','19.00','114.00')
p.line(18,y+1,192,y+1);y+=2
row('Totals','3,705.00','650.50','130.10','\u00a3780.60',bold=True)
p.set_xy(18,y+10);p.set_font('Helvetica','B',10);p.multi_cell(174,5.2,'How you pay: \u00a3780.60 will be collected by Direct Debit on 15th April 2026 from your account ending 4471. You do not need to do anything.')
p.set_x(18);p.set_font('Helvetica','',9);p.ln(3);p.multi_cell(174,4.8,'Your Direct Debit reference is KTL-BRILA02; it will show on your bank statement as "KESTREL THORNE". If the collection is returned unpaid we will try again 5 working days later and a charge of \u00a325.00 + VAT may be made.\n\nRents of \u00a33,705.00 were passed to you in full on 4th, 11th and 18th March 2026 (see landlord statement no. 214). The next management invoice will be raised on 1st May 2026. Gas Safety renewal for Flat 1 falls due on 22nd May 2026; the tenancy of 19 Oughton Gardens ends on 31st August 2026.')
p.set_xy(18,276);p.set_font('Helvetica','',7);p.multi_cell(174,3.4,'Kestrel & Thorne Lettings Ltd. Registered in England 08830174. Registered office as above. Member of ARLA Propertymark and The Property Ombudsman (D14093). Client account: Chiltern & Home Bank, held in accordance with Propertymark rules.',align='C')
p.output('../en-gb-lettings.pdf')
