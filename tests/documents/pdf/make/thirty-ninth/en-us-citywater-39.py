from fpdf import FPDF
p=FPDF(format='letter',unit='mm');p.set_auto_page_break(False);p.add_page()
def t(x,y,s,b='',z=9,al='L',w=60):
    p.set_font('Courier' if z==8.5 else 'Times',b,z);p.set_xy(x,y);p.cell(w,4,s,align=al)
t(15,12,'CITY OF ALDER FALLS','B',15);t(15,18,'Utility Billing Division');t(15,22,'101 Municipal Plaza, Alder Falls, OR 97499');t(15,26,'Office hours Mon-Thu 7:30 - 5:30   541-555-0133')
p.set_fill_color(20,70,110);p.set_text_color(255);p.set_xy(135,12);p.set_font('Times','B',12);p.cell(65,7,'UTILITY BILL',fill=True,align='C');p.set_text_color(0)
for i,(a,b) in enumerate([('BILL NUMBER','612084'),('ACCOUNT / CID','00418-0027 / 55190'),('BILL DATE','04/21/2026'),('SERVICE ADDRESS','880 SAWTOOTH LN'),('SERVICE PERIOD','03/14/26 - 04/13/26'),('DUE DATE','05/12/2026')]):
    y=21+5.5*i;p.rect(135,y-.5,65,5.5);t(136,y,a,'B',8,w=32);t(167,y,b,'',9,'R',32)
t(22,46,'ROSALIND TAKEDA');t(22,50,'880 SAWTOOTH LN');t(22,54,'ALDER FALLS OR 97499-2211')
t(15,66,'METER READINGS','B');
for i,l in enumerate(['METER      PREV DATE  PREV READ  CURR DATE  CURR READ  USAGE(KGAL) CD','20771845   03/14/26        412  04/13/26        419            7  A']):t(15,71+4.5*i,l,'',8.5,w=180)
t(15,86,'ACCOUNT ACTIVITY','B')
R=[('PREVIOUS BALANCE','88.14'),('PAYMENT - THANK YOU 04/10/2026','-88.14'),('BALANCE FORWARD','0.00'),('',''),('WATER BASE 3/4"','18.50'),('WATER USAGE 7 KGAL @ 3.96','27.72'),('SEWER BASE','21.00'),('SEWER USAGE 7 KGAL @ 4.15','29.05'),('STORMWATER ERU 1','6.75'),('REFUSE 65 GAL CART','19.80'),('CURRENT CHARGES','122.82')]
for i,(a,b) in enumerate(R):t(15,91+4.6*i,a,'',8.5,w=80);t(85,91+4.6*i,b,'',8.5,'R',25)
p.rect(15,146,95,8);t(17,148,'TOTAL AMOUNT DUE','B',11);t(80,148,'$122.82','B',11,'R',28)
t(15,156,'IF PAID AFTER DUE DATE (5% PENALTY)','',8);t(80,156,'$128.96','',8,'R',28)
p.rect(120,88,80,50);t(122,90,'MESSAGES','B')
p.set_font('Times','',9);p.set_xy(122,95);p.multi_cell(76,4.2,"*** AUTO PAY - DO NOT PAY *** Your checking account ending 4471 will be drafted for the total amount due on 05/12/2026.\nNew sewer rates take effect 07/01/2026. The 2025 Consumer Confidence Report is available at City Hall. Spring leaf pickup is 05/04 - 05/08.\nUnpaid accounts are subject to shut-off 15 days after the due date.")
t(120,142,'USAGE HISTORY (KGAL)','B',8);t(120,146,'APR25 8  MAY25 9  JUN25 14  JUL25 19  AUG25 21','',7);t(120,150,'SEP25 16  OCT25 9  NOV25 7  DEC25 6  JAN26 6  FEB26 5  MAR26 6','',7)
p.dashed_line(10,185,205,185,2,2);t(15,187,'PLEASE DETACH AND RETURN THIS PORTION WITH PAYMENT','',7,'C',180)
for i,(a,b) in enumerate([('BILL NUMBER','612084'),('ACCOUNT','00418-0027'),('DUE DATE','05/12/2026'),('AMOUNT DUE','AUTO PAY'),('AMOUNT ENCLOSED','')]):
    p.rect(135,194+6*i,65,6);t(136,195+6*i,a,'B',8,w=35);t(167,195+6*i,b,'',9,'R',32)
t(15,196,'ROSALIND TAKEDA');t(15,200,'880 SAWTOOTH LN');t(15,215,'REMIT TO:','B');t(15,219,'CITY OF ALDER FALLS');t(15,223,'PO BOX 1190');t(15,227,'ALDER FALLS OR 97499-1190')
t(15,245,'0061208400418002700000122820512269','',8.5,w=150)
p.output('../en-us-citywater.pdf')
