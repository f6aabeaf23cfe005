from reportlab.pdfgen import canvas
c=canvas.Canvas('../en-hotel-folio.pdf',pagesize=(595,842))
def t(x,y,s,f='Times-Roman',z=10): c.setFont(f,z); c.drawString(x,842-y,s)
def r(x,y,s,f='Times-Roman',z=10): c.setFont(f,z); c.drawRightString(x,842-y,s)
B='Times-Bold'
c.setFont('Times-Italic',24); c.drawCentredString(297,780,'The Strathmarnock Hotel'); c.setFont('Times-Roman',9); c.drawCentredString(297,766,'Harbour Brae, Oban, Argyll PA34 5XY  |  +44 (0)1631 555 0127  |  stay@strathmarnock.example')
for i,s in enumerate(['Kestrel Marine Surveys Ltd','F.A.O. Accounts','Unit 2 Dock Lane','Invergordon IV18 0QT']): t(50,130+i*13,s)
t(50,200,'TAX INVOICE',B,13)
L=[('Guest','Mr Douglas Abernethy'),('Room No.','214'),('Arrival','16-02-26'),('Departure','19-02-26'),('Confirmation No.','40881725'),('Folio No.','77316'),('Invoice No.','OB-26-002291'),('Invoice Date','19-02-26'),('Cashier','MORAG'),('A/R Number','K0319'),('Page No.','1 of 1')]
for i,(a,b) in enumerate(L): t(350,125+i*12,a,B,9); t(440,125+i*12,': '+b,z=9)
t(50,240,'Company Ref. / PO',B,9); t(140,240,': KMS-4410',z=9)
y=280;c.line(50,842-y+12,545,842-y+12)
t(50,y,'Date',B);t(110,y,'Description',B);r(465,y,'Charges GBP',B);r(545,y,'Credits GBP',B);c.line(50,842-y-5,545,842-y-5)
R=[('16-02-26','Deposit Transfer (received 28-01-26)','', '150.00')]
for d in ('16','17','18'):
    R.append((d+'-02-26','Accommodation','142.00',''))
    if d=='16': R.append((d+'-02-26','Tigh na Mara Restaurant  Chk 5521  Rm 214','48.50',''))
    if d=='17': R.append((d+'-02-26','Lounge Bar  Chk 7093  Rm 214','22.40',''))
    R.append((d+'-02-26','Breakfast Package','16.00','')); R.append((d+'-02-26','Car Park','12.00',''))
y+=20
for a in R: t(50,y,a[0]);t(110,y,a[1]);r(465,y,a[2]);r(545,y,a[3]);y+=14
c.line(50,842-y+8,545,842-y+8);y+=6
t(350,y,'Total',B);r(465,y,'580.90',B);r(545,y,'150.00',B);y+=16
t(350,y,'Balance',B);r(545,y,'430.90 GBP',B);y+=28
for a in [('VAT Breakdown','Net','VAT','Gross'),('Standard 20.00 %','484.08','96.82','580.90'),('Zero 0.00 %','0.00','0.00','0.00')]:
    t(50,y,a[0],z=9)
    for k,x in enumerate((230,300,370)): r(x,y,a[k+1],z=9)
    y+=12
y+=18
for s in ['Company account - balance transferred to City Ledger. Accounts are payable upon presentation of this invoice.','I agree that my liability for this bill is not waived and agree to be held personally liable in the event that the indicated','person, company or association fails to pay for any part or the full amount of these charges.']: t(50,y,s,z=9.5);y+=13
y+=30;c.line(50,842-y,230,842-y);t(50,y+12,'Guest signature',z=8)
c.setFont('Times-Roman',8)
for i,s in enumerate(['Strathmarnock Hotels (Scotland) Limited, trading as The Strathmarnock Hotel. Registered in Scotland SC214408. VAT No. GB 771 8204 27','Lorne Bank plc   IBAN GB55 CLYD 8262 1040 3177 65   BIC CLYDGB2S','Thank you for staying with us. Book your 2027 Hogmanay break before 30-06-26 and save 15 %.']): c.drawCentredString(297,60-i*11,s)
c.save()
