from fpdf import FPDF
p=FPDF(); p.add_page(); p.set_font('Helvetica','B',15)
p.cell(120,8,'Pennerley Farm Dairies Ltd'); p.set_font('Helvetica','B',13); p.cell(0,8,'STATEMENT',align='R',new_x='LMARGIN',new_y='NEXT')
p.set_font('Helvetica','',9); p.multi_cell(100,4.5,'Snailbeach Road, Minsterley, Shrewsbury SY5 0LB\nCredit control: 01743 555 177\nVAT Reg 773 2091 32',new_x='LMARGIN',new_y='NEXT'); p.ln(6)
y=p.get_y(); p.multi_cell(90,4.5,'The Copper Kettle Cafe\n9 Bull Ring\nLudlow\nShropshire\nSY8 1AD'); p.set_xy(125,y)
for a,b in [('Account Ref','COP002'),('Date','31/01/2026'),('Page','1')]: p.set_x(125); p.cell(35,5,a); p.cell(0,5,b,new_x='LMARGIN',new_y='NEXT')
p.ln(16); p.cell(0,5,'All values are shown in Pound Sterling',new_x='LMARGIN',new_y='NEXT')
w=[24,26,58,26,26,26]
p.set_font('Helvetica','B',9)
for x,h in zip(w,['Date','Reference','Details','Debit','Credit','Balance']): p.cell(x,6,h,border='TB',align='R' if h in('Debit','Credit','Balance') else 'L')
p.ln(); p.set_font('Helvetica','',9)
rows=[('01/11/25','','O/Bal','118.40',''),('28/11/25','104417','Invoice','236.15',''),('15/12/25','BACS','Payment - thank you','','118.40'),('19/12/25','104903','Invoice','301.72',''),('23/12/25','CN2206','Credit note','','14.88'),('30/01/26','105388','Invoice','254.09','')]
b=0
for d,r,t,db,cr in rows:
    b+=round(100*float(db or 0))-round(100*float(cr or 0))
    for x,v,a in zip(w,[d,r,t,db,cr,f'{b/100:.2f}'],'LLLRRR'): p.cell(x,5.5,v,align=a)
    p.ln()
assert b==77708,b
p.ln(30); p.set_font('Helvetica','B',9)
for h in ['Current','Period 1','Period 2','Period 3','Older','Amount Due']: p.cell(31,6,h,border=1,align='C')
p.ln(); p.set_font('Helvetica','',9)
for v in ['254.09','286.84','236.15','0.00','0.00','\u00a3777.08']: p.cell(31,7,v,border=1,align='C')
p.ln(12); p.multi_cell(0,4.5,'Our terms are 30 days from date of invoice. Our records show the items older than 30 days above are overdue; please let us have your payment by return. Bank: 40-12-76  31884520  IBAN GB59 MIDL 4012 7631 8845 20')
p.output('../en-dairy-statement.pdf')
