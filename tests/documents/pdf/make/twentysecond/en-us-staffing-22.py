from fpdf import FPDF
p=FPDF(format='letter'); p.add_page(); p.set_font('helvetica','B',16); p.cell(110,8,'Cedar Ridge Staffing Solutions, Inc.')
p.set_font('helvetica','',22); p.cell(0,8,'Invoice',align='R',new_x='LMARGIN',new_y='NEXT')
p.set_font('helvetica','',9); p.multi_cell(100,4.5,'1420 Kellogg Ave, Suite 210\nWichita, KS 67202\n(316) 555-0138   ar@cedarridgestaff.example',new_x='LMARGIN',new_y='NEXT')
def grid(x,y,ws,rows,h=6,al=None,bold0=True):
    for i,r in enumerate(rows):
        p.set_xy(x,y+i*h)
        for j,(w,s) in enumerate(zip(ws,r)):
            p.set_font('helvetica','B' if i==0 and bold0 else '',8.5); p.cell(w,h,s,border=1,align=(al[j] if al else 'C'))
grid(146,30,[30,30],[['Date','Invoice #'],['01/22/2026','88-20419']])
p.set_xy(10,48); p.set_font('helvetica','B',9); p.cell(85,6,'Bill To',border=1,new_x='LMARGIN',new_y='NEXT'); p.set_font('helvetica','',9)
p.multi_cell(85,5,'Prairie Gold Distribution LLC\nAttn: Accounts Payable\n7700 E. 37th St. N.\nWichita, KS 67226',border=1)
grid(10,86,[32,32,36,32,32,32],[['P.O. No.','Terms','Week Ending','Dept','Rep','Client ID'],['WH-2291','Net 15','01/18/2026','Warehouse','T. Voss','PRGOLD']])
rows=[['Employee / Assignment','Hours','Rate','Amount'],['Delgado, M. - Forklift operator (regular)','40.00','28.75','1,150.00'],['Delgado, M. - Forklift operator (overtime 1.5x)','6.00','43.125','258.75'],['Whitfield, J. - Inventory clerk','38.00','31.20','1,185.60'],['Nguyen, T. - Picker/packer','36.50','26.40','963.60']]
grid(10,104,[110,26,28,32],rows,7,['L','R','R','R'])
p.set_xy(10,150); p.set_font('helvetica','',8.5)
p.multi_cell(110,4.5,'Timecards approved by client supervisor on 01/19/2026. Conversion fee schedule applies to direct hires before 520 hours. Past due balances are subject to a 1.5% monthly service charge.')
for i,(a,b) in enumerate([('Subtotal','$3,557.95'),('Sales Tax (0.0%)','$0.00'),('Total','$3,557.95'),('Payments/Credits','$0.00'),('Balance Due','$3,557.95')]):
    p.set_xy(134,150+i*7); p.set_font('helvetica','B' if i in(2,4) else '',10); p.cell(36,7,a,border='B'); p.cell(36,7,b,border='B',align='R')
p.set_xy(10,200); p.set_font('helvetica','',8); p.multi_cell(0,4.5,'Remit to: Cedar Ridge Staffing Solutions, Inc., P.O. Box 48811, Wichita, KS 67201\nACH: Routing 101100045  Account 4471880236    Federal EIN 48-2107739\nThank you for your business! 2026 holiday schedule: office closed 02/16/2026 and 05/25/2026.')
p.output('../en-us-staffing.pdf')
