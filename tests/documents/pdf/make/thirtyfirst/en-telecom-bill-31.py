from fpdf import FPDF
p=FPDF(format="A4"); p.set_margins(16,14); p.set_auto_page_break(False); F="helvetica"
def row(a,b,bold=False,w=120):
    p.set_font(F,"B" if bold else "",10); p.cell(w,6.5,a); p.cell(30,6.5,b,align="R",new_x="LMARGIN",new_y="NEXT")
def head(s,z=13):
    p.set_font(F,"B",z); p.set_text_color(90,20,120); p.cell(0,8,s,new_x="LMARGIN",new_y="NEXT"); p.set_text_color(0)
p.add_page()
head("brightwire",22); p.set_font(F,"",10)
p.set_xy(16,36); p.multi_cell(80,5,"Mrs J Atherley\n27 Quayside Road\nWHITBY\nYO21 3QD")
p.set_xy(120,30)
for a,b in [("Account number","8814 0927 36"),("Bill number","Q027 7K"),("Bill date","9 March 2026"),("Phone number","01947 555 0132"),("Questions?","Call 0800 555 0150")]:
    p.set_x(120); p.set_font(F,"",9); p.cell(32,5.5,a); p.set_font(F,"B",9); p.cell(40,5.5,b,new_x="LMARGIN",new_y="NEXT")
p.set_xy(16,76); head("Your bill at a glance",15)
p.ln(2)
row("Your last bill (9 February 2026)","£46.20"); row("What you paid on 23 February - thank you","-£46.20"); row("Balance brought forward","£0.00")
p.ln(3); row("Monthly charges (10 Mar - 9 Apr)","£36.83"); row("Calls and usage (9 Feb - 8 Mar)","£3.47"); row("Total excluding VAT","£40.30"); row("VAT at 20%","£8.06")
p.line(16,p.get_y()+1,166,p.get_y()+1); p.ln(3); row("Total for this bill","£48.36",True)
p.ln(6); p.set_fill_color(240,230,246); p.set_font(F,"B",11)
p.multi_cell(178,7,"You don't need to do anything. We'll collect £48.36 by Direct Debit from your bank account ending 4471 on 23 March 2026.",fill=True,new_x="LMARGIN",new_y="NEXT")
p.ln(5); p.set_font(F,"",9); p.multi_cell(178,4.8,"Your prices are changing. From 1 April 2026 the monthly price of Full Fibre 300 will go up by £3.00 as set out in your contract. Your minimum term ends on 14 November 2026.\nMoved, or changed your mind about paper bills? Go to brightwire.example/my. A paper bill costs nothing until 30 June 2026.")
p.set_xy(16,276); p.set_font(F,"",7); p.multi_cell(178,3.6,"Brightwire Communications plc, 40 Foss Bank, York YO31 7HA. Registered in England No. 06117725. VAT Registration No. 903 5518 40.   Page 1 of 2")
p.add_page(); head("Your charges in detail"); p.ln(2)
row("Full Fibre 300","£28.33"); row("Anytime UK calls","£8.50"); row("Total monthly charges (ex VAT)","£36.83",True)
p.ln(4)
for d,n,m,c in [("11 Feb  18:42","0345 555 0119","14:20","£1.12"),("19 Feb  09:05","+353 1 555 0160","06:51","£1.65"),("27 Feb  11:30","118 909","01:02","£0.70")]:
    p.set_font("courier","",9); p.cell(40,5,d); p.cell(50,5,n); p.cell(30,5,m); p.cell(30,5,c,align="R",new_x="LMARGIN",new_y="NEXT")
row("Total calls (ex VAT)","£3.47",True)
p.ln(6); p.set_font(F,"",9); p.multi_cell(178,4.8,"If a Direct Debit fails we may charge £7.50 and suspend your service. If you cannot pay, talk to us early. Disputes: if we have not settled your complaint after six weeks you can go to the ombudsman free of charge.")
p.set_xy(16,280); p.set_font(F,"",7); p.cell(0,4,"Account 8814 0927 36   Bill Q027 7K   Page 2 of 2")
p.output("../en-telecom-bill.pdf")
