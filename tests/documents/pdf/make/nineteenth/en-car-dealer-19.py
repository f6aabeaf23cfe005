from fpdf import FPDF
p=FPDF(format='A4'); p.set_auto_page_break(False); p.add_page()
def t(x,y,s,sz=8,st='',f='Helvetica'): p.set_font(f,st,sz); p.text(x,y,s)
def r(x,y,s,sz=8,st='',f='Helvetica'): p.set_font(f,st,sz); p.text(x-p.get_string_width(s),y,s)
p.set_fill_color(20,40,90); p.rect(0,0,210,22,'F'); p.set_text_color(255); t(12,14,'PENHALLOW MOTORS',20,'B'); r(198,10,'New Cars | Approved Used | Servicing | MOT',8); r(198,15,'Treliske Industrial Estate, Truro TR1 3LP',8)
p.set_text_color(0)
t(12,32,'USED VEHICLE SALES INVOICE',13,'B'); r(198,32,'Customer copy   Page 1 of 1',8)
for y,(a,b) in zip(range(38,80,5),[('Invoice no','UCS 018834'),('Tax point','07-NOV-2025'),('Order no','41207'),('Order date','29-OCT-2025'),('Stock no','U7716'),('Salesperson','K. Bolitho'),('A/C','TREV004')]):
    t(130,y,a); t(160,y,b,8,'B')
t(12,39,'INVOICE TO',7,'B')
for y,s in zip(range(44,80,4),['Mrs Helen Trevanion','Rosemergy Cottage','Ladock Road','Probus','TRURO','TR2 4QX','Tel (M) 07700 900418']): t(14,y,s,9)
p.rect(12,40.5,90,32)
p.rect(12,77,186,26)
v=[('Make/Model','SKODA OCTAVIA ESTATE'),('Derivative','2.0 TDI SE L 5dr DSG'),('Reg no','WK22 ZTF'),('First reg','21-MAR-2022'),('Chassis','TMBJG9NX4NY088213'),('Engine no','DTT 417206'),('Colour','GRAPHITE GREY'),('Mileage','31,486'),('MOT expiry','20-MAR-2026')]
for i,(a,b) in enumerate(v):
    x=14+62*(i%3); y=84+8*(i//3); t(x,y-2.6,a,6); t(x,y+0.9,b,8,'B','Courier')
y=111; t(12,y,'Description',7,'B'); r(150,y,'VAT',7,'B'); r(198,y,'Amount GBP',7,'B'); p.line(12,y+1.5,198,y+1.5)
for a,b,c in [('Vehicle as described above - sold under the VAT margin scheme','M','17,495.00'),('Ceramic paint protection (332.50 + VAT 66.50)','S','399.00'),('Administration fee (124.17 + VAT 24.83)','S','149.00'),('Vehicle excise duty, 12 months from 01-NOV-2025','O','195.00'),('Penhallow Care warranty, 12 months to 13-NOV-2026','-','0.00')]:
    y+=6; t(12,y,a,9); r(150,y,b,9); r(198,y,c,9)
p.line(12,y+3,198,y+3); y+=8
t(110,y,'TOTAL VEHICLE & EXTRAS',9,'B'); r(198,y,'18,238.00',9,'B')
y+=8; t(12,y,'Part exchange: FORD FIESTA ZETEC  WL17 KPR  58,204 miles',9)
for a,b in [('Part exchange allowance','6,250.00'),('Less finance settlement to Moorland Motor Finance','1,180.00-')]:
    y+=5; t(20,y,a,9); r(150,y,b,9)
y+=6; t(110,y,'Less net part exchange',9); r(198,y,'5,070.00-',9)
y+=6; t(110,y,'Less deposit rec\'d 29-OCT-2025 (DEBIT CARD)',9); r(198,y,'500.00-',9)
y+=4; p.set_fill_color(225,230,242); p.rect(108,y,90,10,'F'); y+=6.5; t(110,y,'BALANCE TO PAY',11,'B'); r(197,y,'£12,668.00',12,'B')
y+=12; p.set_xy(12,y); p.set_font('Helvetica','',8.5)
p.multi_cell(186,4.2,'The balance must reach our account as cleared funds no later than the day of handover, 14-NOV-2025. We regret we cannot accept cash over £2,000 or personal cheques. The vehicle remains the property of Penhallow Motors (Truro) Ltd until paid for in full. Please quote your invoice number.')
y=p.get_y()+5
t(12,y,'Barclays Bank plc   Sort code 20-45-81   Account 50931672   IBAN GB41 BARC 2045 8150 9316 72',8.5,'B')
y+=8;p.set_xy(12,y);p.set_font('Helvetica','',7)
p.multi_cell(186,3.3,'VAT codes: S = standard 20%, O = outside scope, M = margin scheme. This is a second-hand margin scheme supply: input tax deduction has not been and will not be claimed by the dealer in respect of the vehicle sold on this invoice. VAT shown (66.50 + 24.83 = 91.33) relates to the extras only.')
y+=24; p.line(12,y,80,y); t(12,y+4,'Customer signature',7); p.line(110,y,198,y); t(110,y+4,'For Penhallow Motors (Truro) Ltd',7)
p.line(12,276,198,276)
t(12,280,'Penhallow Motors (Truro) Ltd. Registered in England & Wales no. 04417732. Reg. office as above. VAT Reg No GB 318 4726 49.',7)
t(12,284,'Authorised and regulated by the Financial Conduct Authority as a credit broker, not a lender. FRN 664218.',7)
p.output('../en-car-dealer.pdf')
