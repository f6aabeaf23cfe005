from fpdf import FPDF
p=FPDF();p.set_margins(15,15);p.add_page()
def s(z,b=''): p.set_font('Helvetica',b,z)
s(15,'B');p.cell(0,8,'DUNMERE ESTATES LIMITED',new_x='LMARGIN',new_y='NEXT')
s(8);p.multi_cell(0,4,'Marsh House, 2 Quay Street, Bideford, Devon EX39 2HW   Tel 01237 555 019\nCompany No. 03381764   VAT Reg No. GB 312 4875 68');p.ln(8)
y=p.get_y();s(10);p.multi_cell(95,5,'Fold & Thread Dry Cleaning Ltd\n7 Allhalland Street\nBideford\nDevon\nEX39 2JD')
p.set_xy(115,y)
for a,b in [('Demand / VAT Invoice','DE/26/0117'),('Demand date','24/02/2026'),('Tax point','25/03/2026'),('Tenant ref','ALL007-FOLD')]:
    p.set_x(115);s(9);p.cell(40,5,a);s(9,'B');p.cell(40,5,b,new_x='LMARGIN',new_y='NEXT')
p.ln(14);s(12,'B');p.cell(0,7,'RENT DEMAND - LADY DAY QUARTER 2026',align='C',new_x='LMARGIN',new_y='NEXT')
s(9);p.cell(0,6,'Premises: Ground Floor Shop, 7 Allhalland Street, Bideford.  Lease dated 24 June 2021, term 10 years.',new_x='LMARGIN',new_y='NEXT');p.ln(3)
w=[22,80,26,22,30]
s(9,'B')
for a,b in zip(w,['Due Date','Description','Net (GBP)','VAT 20%','Gross (GBP)']):p.cell(a,6,b,border='TB',align='L' if a in(22,80) and b!='VAT 20%' else 'R')
p.ln();s(9)
for r in [('25/03/2026','Rent 25/03/2026 to 23/06/2026','4,125.00','825.00','4,950.00'),('25/03/2026','Service charge on account, same period','612.50','122.50','735.00'),('25/03/2026','Insurance rent 25/03/2026 to 24/03/2027','438.72','87.74','526.46')]:
    for i,(a,b) in enumerate(zip(w,r)):p.cell(a,6,b,align='L' if i<2 else 'R')
    p.ln()
s(10,'B')
for i,(a,b) in enumerate(zip(w,('','TOTAL OF THIS DEMAND','5,176.22','1,035.24','6,211.46'))):p.cell(a,7,b,border='TB',align='L' if i<2 else 'R')
p.ln(14);s(9)
p.multi_cell(0,5,'All sums are payable by you in advance, without deduction or set-off, on the due date shown against each item. Interest at 4% above base rate is payable under clause 3.2 of the lease on sums unpaid 14 days after the due date.\n\nPayment by BACS or standing order please:\nDunmere Estates Ltd Client Rent Account, sort code 30-96-72, account number 18841763\nIBAN GB68 LOYD 3096 7218 8417 63   BIC LOYDGB21F02   Reference ALL007-FOLD\n\nNotice under section 48 of the Landlord and Tenant Act 1987: notices may be served on the landlord at the address at the head of this demand.\nPrevious quarter (25/12/2025) was paid on 29/12/2025 - thank you. Next demand: Midsummer, 24/06/2026.')
p.output('../en-commercial-rent.pdf')
