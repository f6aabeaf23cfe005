from fpdf import FPDF
p=FPDF();p.add_page()
def c(w,s,b='',z=10,a='L',n=0,bd=0):
    p.set_font('Helvetica',b,z);p.cell(w,6,s,border=bd,align=a,new_x='LMARGIN' if n else 'RIGHT',new_y='NEXT' if n else 'TOP')
c(0,'Clearview Window Cleaning (Kent) Ltd','B',13,n=1)
for s in ['18 Hop Pocket Lane, Maidstone ME15 8DW','01622 555 0190   accounts@clearviewkent.example','VAT Registration No.: GB 190 3327 46']:c(0,s,n=1,z=9)
p.ln(6);c(0,'Statement','',20,n=1);p.ln(4)
for l,a,b in [('TO','STATEMENT NO.','1320'),('Bluebell Lettings LLP','DATE','30/09/2025'),('4 Week Street','TOTAL DUE','GBP 412.80'),('Maidstone ME14 1RN','ENCLOSED','')]:c(110,l,'B' if l=='TO' else '');c(40,a,'B',9,'R');c(40,b,n=1)
p.ln(8)
for w,h in zip((28,92,35,35),('DATE','ACTIVITY','AMOUNT','BALANCE')):c(w,h,'B',9,'R' if w==35 else 'L',0,'B')
p.ln(7)
for r in [('31/07/2025','Balance Forward','','206.40'),('08/08/2025','Invoice No.4471: Due 07/09/2025. Blocks A-C','172.80','379.20'),('14/08/2025','Payment: BACS','-206.40','172.80'),('05/09/2025','Invoice No.4519: Due 05/10/2025. Blocks A-C','172.80','345.60'),('19/09/2025','Invoice No.4533: Due 19/10/2025. Gutters','67.20','412.80')]:
    c(28,r[0]);c(92,r[1]);c(35,r[2],a='R');c(35,r[3],a='R',n=1)
p.ln(8)
for h in ('Current Due','1-30 Days Past Due','31-60 Days Past Due','60+ Days Past Due','Amount Due'):c(38,h,'B',8,'C',0,1)
p.ln(6)
for h in ('240.00','172.80','0.00','0.00','GBP 412.80'):c(38,h,'',9,'C',0,1)
p.ln(14);c(0,'Pay to: sort code 60-14-22, account 38104476. Please quote your account BLUE02. If you have paid in the last few days, thank you.',z=8)
p.output('en-window-statement.pdf')
