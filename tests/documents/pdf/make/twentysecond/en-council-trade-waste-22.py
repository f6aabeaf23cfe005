from fpdf import FPDF
p=FPDF();p.add_page();p.set_font('Courier','B',14);p.cell(0,7,'WREXLEY BOROUGH COUNCIL',new_x='LMARGIN',new_y='NEXT')
p.set_font('Courier','',9)
def t(s=''): p.cell(0,4.6,s,new_x='LMARGIN',new_y='NEXT')
for s in ['Finance & Assets, Exchequer Services','Civic Offices, High Street, Wrexley WX1 1AA','Tel 01632 960 144   VAT Reg No 336 0127 34','']: t(s)
y=p.get_y()
for s in ['THE SPICE KITCHEN (WREXLEY) LTD','18 MARKET PLACE','WREXLEY','WX1 3QL']: t(s)
p.set_xy(110,y)
for i,s in enumerate(['SUNDRY DEBTOR INVOICE','Invoice No   9100283317','Tax Point    03-NOV-2025','Customer No  40077216','Terms        28 DAYS','Page         1 OF 1']):
    p.set_xy(112,y+i*4.8);p.cell(0,4.6,s)
p.set_xy(10,y+36)
L='%-46s %6s %8s %9s %4s'
t(L%('DESCRIPTION','QTY','RATE','NET GBP','VAT'));t('-'*78)
for r in [('TRADE WASTE 01-OCT-2025 TO 31-MAR-2026','','','',''),('  1100L GENERAL WASTE, WEEKLY LIFT','26','14.85','386.10','O'),('  660L MIXED RECYCLING, FORTNIGHTLY','13','9.40','122.20','O'),('  DUTY OF CARE NOTE 2025/26','1','45.00','45.00','O'),('  CONTAINER HIRE (WEEKS)','26','1.15','29.90','S')]: t(L%r)
t('-'*78)
for a,b in [('NET','583.20'),('VAT S 20.0% ON 29.90','5.98'),('VAT O OUTSIDE SCOPE ON 553.30','0.00'),('INVOICE TOTAL GBP','589.18')]: t('%-62s %9s'%(a,b))
t();p.set_font('Courier','',8)
for s in ['If this invoice is not paid within the terms shown above, recovery action may be taken and','statutory interest and compensation added. Queries about this invoice must be raised with','the Waste Team (ext 4410) within 7 days. Agreement ends 31-MAR-2026; 30 days notice.','','HOW TO PAY: www.wrexley.example/pay  Service code 07  - 24 hour phone 01632 960 190','BACS: Wrexley Borough Council  Sort code 54-21-10  A/c 33810075  quoting 9100283317','Post Office / PayPoint: take this invoice with the bar code below.','','||| || ||| | || ||||  9826 1409 1002 8331 7000 0589 18']: t(s)
p.output('../en-council-trade-waste.pdf')
