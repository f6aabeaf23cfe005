from fpdf import FPDF
p=FPDF(format='letter'); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,st='',z=9,a='L',w=0): p.set_font('Helvetica',st,z); p.set_xy(x,y); p.cell(w or 80,4.5,s,align=a)
t(12,12,'Maple Grove Family Dentistry, P.C.','B',13); t(12,19,'Alan R. Voss, DDS   Leticia Moreno, DMD'); t(12,24,'4410 Bass Lake Parkway, Maple Grove, MN 55369'); t(12,29,'(763) 555-0118')
t(125,12,'STATEMENT','B',16,'R',78)
p.set_fill_color(225,235,240)
heads=[('STATEMENT DATE','11/30/2025'),('ACCOUNT NO.','20447'),('PLEASE PAY','$312.40'),('AMOUNT ENCLOSED','$')]
for i,(h,v) in enumerate(heads):
    p.set_xy(108+i*24.5,22); p.set_font('Helvetica','B',6.5); p.cell(24.5,5,h,1,align='C',fill=True); p.set_xy(108+i*24.5,27); p.set_font('Helvetica','',9); p.cell(24.5,6,v,1,align='C')
t(20,48,'Gregory Halvorsen'); t(20,53,'7125 Teakwood Lane N'); t(20,58,'Maple Grove, MN 55311')
t(120,48,'If paying by card:  Visa  MC  Discover'); t(120,54,'Card no. ____________________  Exp ____'); t(120,60,'Signature ________________________')
t(12,70,'- - - - - - - - - - Please detach and return the upper part with your payment - - - - - - - - - -','',8,'C',192)
cols=[12,34,62,82,142,166,186]; ws=[20,26,18,58,22,18,17]
rows=[('DATE','PATIENT','CODE','DESCRIPTION','CHARGES','CREDITS','BALANCE'),
('','','','Balance forward 10/31/2025','','','86.00'),
('11/04/2025','Greg','D0120','Periodic oral evaluation','64.00','','150.00'),
('11/04/2025','Greg','D1110','Prophylaxis - adult','118.00','','268.00'),
('11/11/2025','Signe','D2392','Resin composite, two surfaces','274.00','','542.00'),
('11/14/2025','','','Payment - check 3318, thank you','','86.00','456.00'),
('11/21/2025','Greg','','Insurance payment, Delta North','','98.60','357.40'),
('11/21/2025','Greg','','Insurance write-off','','45.00','312.40')]
for i,r in enumerate(rows):
    for j,v in enumerate(r): t(cols[j],78+i*6,v,'B' if i==0 else '',8,'R' if j>3 else 'L',ws[j])
p.line(12,83.5,204,83.5)
for i,(h,v) in enumerate([('CURRENT','312.40'),('OVER 30','0.00'),('OVER 60','0.00'),('OVER 90','0.00'),('INS. PENDING','180.00'),('TOTAL BALANCE','312.40')]):
    p.set_xy(12+i*32,140); p.set_font('Helvetica','B',7); p.cell(32,5,h,1,align='C',fill=True); p.set_xy(12+i*32,145); p.set_font('Helvetica','',9); p.cell(32,6,v,1,align='C')
t(12,158,'Balance is due by 12/20/2025. A 1% monthly service charge is added to balances older than 60 days.'); t(12,164,'We filed your claim for Signe on 11/12/2025. Next appointment: Greg, 05/05/2026 8:20 AM.')
p.output('../en-dental.pdf')
