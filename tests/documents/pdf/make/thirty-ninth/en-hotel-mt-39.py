from fpdf import FPDF
p=FPDF();p.add_font('L','','/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf');p.add_font('L','B','/usr/share/fonts/truetype/liberation/LiberationSerif-Bold.ttf')
p.add_page();p.set_font('L','B',18);p.cell(0,10,'PALAZZO SAN ĠWANN HOTEL & SPA',align='C',new_x='LMARGIN',new_y='NEXT');p.set_font('L','',9)
p.cell(0,5,'Triq ix-Xatt, Tas-Sliema SLM 1471, Malta · Tel +356 2555 0140 · VAT No. MT 2718 4406 · Exo. No. EXO 3310',align='C',new_x='LMARGIN',new_y='NEXT');p.ln(6)
def two(l,r1,r2):
    p.cell(105,5,l);p.cell(38,5,r1);p.cell(0,5,r2,new_x='LMARGIN',new_y='NEXT')
for t in [('Aldergate Gaming Services Ltd','Room No.','414'),('Level 2, Quantum Court','Arrival','14-10-25'),('Ta\' Xbiex XBX 1120','Departure','17-10-25'),('Malta','Folio No. / Window','207713 / 2'),('','Conf. No.','88104472'),('Guest: Ms Ingrid Solheim','Cashier No.','31 MVELLA'),('A/R Number: 10442','Page No.','1 of 1'),('Company VAT: MT 2430 9917','Cust. Ref.','PO AGS-2291')]:two(*t)
p.ln(4);p.set_font('L','B',12);p.cell(105,7,'TAX INVOICE  No. PSG-25-018842');p.set_font('L','',9);p.cell(0,7,'Invoice Date   17-10-25',new_x='LMARGIN',new_y='NEXT');p.ln(2)
def row(a,b,c,d,bo=0):
    p.cell(24,5.5,a,border=bo);p.cell(100,5.5,b,border=bo);p.cell(30,5.5,c,border=bo,align='R');p.cell(0,5.5,d,border=bo,align='R',new_x='LMARGIN',new_y='NEXT')
p.set_font('L','B',9);row('Date','Text','Charges EUR','Credits EUR','TB');p.set_font('L','',9)
for r in [('15-09-25','Advance Deposit transferred (Bank transfer)','','150.00'),('14-10-25','Accommodation, Superior Sea View B&B','148.00',''),('14-10-25','Environmental Contribution','0.50',''),('15-10-25','Accommodation, Superior Sea View B&B','148.00',''),('15-10-25','Environmental Contribution','0.50',''),('15-10-25','Restaurant Dinner  Rm 414 : CHECK# 55017','62.50',''),('16-10-25','Accommodation, Superior Sea View B&B','148.00',''),('16-10-25','Environmental Contribution','0.50',''),('16-10-25','Minibar','11.20',''),('16-10-25','Laundry & Valet','26.00','')]:row(*r)
p.set_font('L','B',9);row('','Total','545.20','150.00','T');row('','Balance  EUR','395.20','');p.set_font('L','',9);p.ln(4)
for r in [('VAT rate','Net EUR','VAT EUR','Gross EUR'),('7 %','414.95','29.05','444.00'),('18 %','84.49','15.21','99.70'),('Exempt','1.50','0.00','1.50'),('','500.94','44.26','545.20')]:
    for i,x in enumerate(r):p.cell(30,5,x,align='L' if i==0 else 'R')
    p.ln(5)
p.ln(4);p.multi_cell(0,4.6,'City ledger account. Payment by bank transfer, credit terms 21 days from invoice date. Any query must be raised in writing within 7 days. I agree that my liability for this bill is not waived and agree to be held personally liable in the event that the indicated person, company or association fails to pay.',new_x='LMARGIN',new_y='NEXT')
p.ln(3);p.cell(0,5,'Guest Signature: ..............................................',new_x='LMARGIN',new_y='NEXT');p.ln(3)
p.multi_cell(0,4.6,'Bank of Valletta plc, Sliema · A/c name: San Ġwann Hospitality Ltd · IBAN MT30VALL22013000000040021774613 · BIC VALLMTMT\nThe hotel is operated by San Ġwann Hospitality Ltd, C 41882. Registered office as above. Thank you for staying with us!')
p.output('../en-hotel-mt.pdf')
