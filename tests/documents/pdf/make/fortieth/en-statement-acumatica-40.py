from fpdf import FPDF
p=FPDF(format="letter");p.add_page();p.set_font("helvetica","B",15)
p.cell(110,8,"Prairie Fastener Supply Ltd.");p.set_font("helvetica","B",13);p.cell(0,8,"Customer Statement",align="R",new_x="LMARGIN",new_y="NEXT")
p.set_font("helvetica","",9);p.multi_cell(100,4.5,"3011 Millar Avenue\nSaskatoon SK  S7K 6N3\nGST/HST Reg. No. 10482 7715 RT0001");p.ln(3)
y=p.get_y();p.multi_cell(90,4.5,"BILL TO:\nQu'Appelle Grain Systems Inc.\n77 Elevator Road\nIndian Head SK  S0G 2K0")
p.set_xy(130,y);p.multi_cell(70,4.5,"Statement Date: 31-Jan-2026\nCustomer ID: C0001884\nStatement Cycle: MONTHLY\nCurrency: CAD");p.ln(8)
W=[24,24,26,40,26,26,24]
def row(v,b=0):
    p.set_font("helvetica","B" if b else "",8.5)
    for i,(w,s) in enumerate(zip(W,v)):p.cell(w,6,s,border="B",align="R" if i>3 else "L")
    p.ln()
row(["Date","Due Date","Type","Ref. Nbr. / Cust. Order","Charges","Payments","Balance"],1)
for r in [("","","Beg. Balance","","","","1,284.36"),("06-Jan-2026","05-Feb-2026","Invoice","AR014772 / 8814","618.40","","1,902.76"),("12-Jan-2026","","Payment","003391 EFT","","940.11","962.65"),("19-Jan-2026","18-Feb-2026","Invoice","AR014830 / 8840","1,207.95","","2,170.60"),("22-Jan-2026","","Credit Memo","AR014851","","86.25","2,084.35"),("31-Jan-2026","31-Jan-2026","Overdue Chrg","OC000418","5.16","","2,089.51")]:row(r)
p.ln(4);W=[38]*5
p.set_font("helvetica","B",9);p.cell(0,6,"Aging",new_x="LMARGIN",new_y="NEXT")
def ag(v):
    p.set_font("helvetica","",8.5)
    for s in v:p.cell(38,6,s,border=1,align="R")
    p.ln()
ag(["Current","1 - 30 Days","31 - 60 Days","61 - 90 Days","Over 90 Days"]);ag(["1,745.26","344.25","0.00","0.00","0.00"])
p.ln(3);p.set_font("helvetica","B",11);p.cell(0,7,"Statement Balance (CAD):  2,089.51",align="R",new_x="LMARGIN",new_y="NEXT")
p.set_font("helvetica","",8.5);p.multi_cell(0,4.5,"Please remit by EFT to ar@prairiefastener.example or cheque payable to Prairie Fastener Supply Ltd. Past due invoices bear interest at 1.5% per month. If your records differ, contact us within 10 days. Invoice copies are available on the customer portal.")
p.output("../en-statement-acumatica.pdf")
