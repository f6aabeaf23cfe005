from fpdf import FPDF
p=FPDF(); p.add_page(); p.set_font("Helvetica","B",15); p.cell(0,8,"HOLMESDALE METALS & WASTE RECYCLING LTD",new_x="LMARGIN",new_y="NEXT")
p.set_font("Helvetica","",8); p.multi_cell(0,4,"Carrwood Yard, Sheffield Road, Rotherham S60 5FN | 01709 555 0122 | weighbridge@holmesdale.example\nWaste Carrier CBDU 284617 | Env. Permit EPR/KB3104XJ | VAT Reg GB 194 7326 34",new_x="LMARGIN",new_y="NEXT")
p.ln(4); y=p.get_y(); p.set_font("Helvetica","",9)
p.multi_cell(90,4.6,"Customer: BARN003\nBarnside Groundworks & Civils Ltd\n2 Quarry Bank\nWath-upon-Dearne\nRotherham\nS63 7RB")
p.set_xy(120,y); 
for a,b in [("Invoice No","RI-26-01177"),("Invoice Date","28/02/2026"),("Period","01/02/2026 - 28/02/2026"),("Terms","14 Days Net"),("Cust. Order","BG/4410"),("Site","Manvers Way Ph.2")]:
    p.set_x(120); p.set_font("Helvetica","B",9); p.cell(28,5,a,border=1); p.set_font("Helvetica","",9); p.cell(48,5,b,border=1,new_x="LMARGIN",new_y="NEXT")
p.ln(7)
W=[18,19,20,56,22,18,16,21]; H=["Date","Ticket","Vehicle","Material","EWC","Tonnes","Rate","Amount"]
p.set_font("Helvetica","B",8); p.set_fill_color(210,225,205)
for w,h in zip(W,H): p.cell(w,6,h,fill=True,border="B",align="R" if h in("Tonnes","Rate","Amount") else "L")
p.ln(); p.set_font("Helvetica","",8)
for r in [("04/02/26","T118402","YK19 HVU","Mixed construction & demolition","17 09 04","6.420","118.00","757.56"),("09/02/26","T118467","YK19 HVU","Mixed construction & demolition","17 09 04","5.880","118.00","693.84"),("12/02/26","T118513","FN70 OXB","Green waste","20 02 01","3.240","52.00","168.48"),("19/02/26","T118590","YK19 HVU","Plasterboard (gypsum)","17 08 02","1.760","145.00","255.20"),("11/02/26","SK40771","","8yd skip exchange","","1 ea","245.00","245.00"),("24/02/26","SK40832","","8yd skip exchange","","1 ea","245.00","245.00"),("26/02/26","T118655","YK19 HVU","Mixed metals - REBATE","20 01 40","0.940","-110.00","-103.40")]:
    for i,(w,c) in enumerate(zip(W,r)): p.cell(w,5.5,c,border="B",align="R" if i>4 else "L")
    p.ln()
p.ln(2); p.cell(100,5,"Tonnage in 17.300   Tonnage bought 0.940   Tickets 5   Skips 2")
p.ln(8)
for a,b,s in [("Net","2,261.68",""),("VAT @ 20%","452.34",""),("TOTAL DUE  GBP","2,714.02","B")]:
    p.set_x(130); p.set_font("Helvetica",s,10 if s else 9); p.cell(38,6,a,border=1); p.cell(28,6,b,border=1,align="R",new_x="LMARGIN",new_y="NEXT")
p.ln(6); p.set_font("Helvetica","",8)
p.multi_cell(0,4.2,"Please pay to: Holmesdale Metals & Waste Recycling Ltd, Royal Bank of Scotland, sort code 83-19-07, account no. 10482297.\nAccounts not paid within terms will be put on stop at the weighbridge without further notice.\nCopy tickets and Duty of Care transfer notes (annual WTN valid to 30/06/2026) can be downloaded from the customer portal.\nGate prices change on 01/04/2026 in line with the rise in Landfill Tax.",new_x="LMARGIN",new_y="NEXT")
p.ln(10); p.set_font("Helvetica","I",7); p.cell(0,4,"Printed 02/03/2026 07:41 by DAWN   Page 1 of 1   Reg. in England 05519204")
p.output("../en-recycling.pdf")
