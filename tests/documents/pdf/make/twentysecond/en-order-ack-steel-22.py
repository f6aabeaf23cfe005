from fpdf import FPDF
p=FPDF(format='A4'); p.add_page(); p.set_font('times','B',18); p.cell(0,9,'Blackburn Road Steel Stockholders Ltd',new_x='LMARGIN',new_y='NEXT')
p.set_font('times','',10); p.multi_cell(0,5,'Whitebirk Estate, Blackburn BB1 5UD    01254 960 411    VAT 440 2918 69',new_x='LMARGIN',new_y='NEXT'); p.ln(4)
p.set_font('times','B',14); p.cell(0,8,'SALES ORDER ACKNOWLEDGEMENT',border='TB',align='C',new_x='LMARGIN',new_y='NEXT'); p.ln(3); p.set_font('times','',10)
p.multi_cell(0,5,'To: Pennine Gates & Railings Ltd, Old Station Yard, Colne BB8 9HX\nOur order no: SO118840          Your order: 3371 (Graham)\nOrder date: 16/03/2026          Acknowledged: 17/03/2026\nPromised delivery: w/c 23/03/2026, own vehicle, AM',new_x='LMARGIN',new_y='NEXT'); p.ln(4)
for r in [('Item','Qty','Price','Value'),('50x50x3 box section S275 7.5m','24','86.40','2,073.60'),('100x50 RSC channel 6.1m','10','142.75','1,427.50'),('25x6 flat, cut to 1200mm','6','18.50','111.00'),('Carriage and crane offload','1','95.00','95.00')]:
    for w,s,a in zip((100,25,30,35),r,'LRRR'): p.cell(w,7,s,border=1,align=a)
    p.ln()
p.ln(3); p.multi_cell(0,5,'Goods 3,707.10   VAT 20% 741.42   Order total GBP 4,448.52',align='R',new_x='LMARGIN',new_y='NEXT'); p.ln(4)
p.multi_cell(0,5,'Thank you for your order, which we accept subject to our conditions of sale. Please check all details and tell us of any error by return. Mill certificates follow with the goods.\n\nPayment terms: 30 days end of month, to be invoiced on despatch. Credit limit and availability checked 17/03/2026.\n\nThis is not a VAT invoice.')
p.output('../en-order-ack-steel.pdf')
