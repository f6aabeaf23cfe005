from reportlab.pdfgen import canvas
c=canvas.Canvas('../en-electrical-wholesaler.pdf',pagesize=(595,842))
c.setFont('Helvetica-Bold',15);c.drawString(40,800,'ALDERMOOR ELECTRICAL WHOLESALE LTD')
c.setFont('Helvetica',8);c.drawString(40,788,'Branch 0714: Unit 9 Gasworks Road, Stafford ST16 9ZZ  Tel 01785 555 114    VAT Reg No. GB 762 9145 13')
c.setFont('Helvetica-Bold',13);c.drawRightString(555,800,'SALES INVOICE')
y=[765]
def L(s='',f='Courier',z=8.4):
    c.setFont(f,z);c.drawString(40,y[0],s);y[0]-=11
h=lambda a,b:L('%-52s%s'%(a,b))
h('INVOICE TO:','DELIVER TO:');h('COLTMAN & REAVES ELECTRICAL LTD','COLTMAN & REAVES ELECTRICAL LTD');h('4 SHIRE COURT','SITE: ST CHAD\'S PRIMARY SCHOOL');h('CANNOCK','HEDNESFORD ROAD');h('WS11 7XX','RUGELEY WS15 9XX')
y[0]-=8;c.rect(36,y[0]-15,523,26)
L('%-11s %-14s %-12s %-16s %-14s %-14s'%('A/C NO','INVOICE NO','DATE/TAX PT','YOUR ORDER','DESP. NOTE','DESP. DATE'))
L('%-11s %-14s %-12s %-16s %-14s %-14s'%('COL014','0714/338162','09/02/26','4471/RUG/DEAN','D0714-90217','06/02/26'))
y[0]-=10
L('%-10s %-36s %6s %9s %4s %7s %10s %2s'%('CODE','DESCRIPTION','QTY','PRICE','PER','DISC%','VALUE','V'),'Courier-Bold')
t=0
for k,d,q,p,per,di,v in [('TWE25G','2.5MM TWIN & EARTH CABLE 100M DRUM',6,78.40,1,35,305.76),('MCB32B','MCB 32A TYPE B 6KA',24,6.12,1,40,88.13),('LED600','LED PANEL 600X600 4000K 36W',10,31.50,1,25,236.25),('CLP9','CABLE CLIPS 9MM GREY',200,4.85,100,0,9.70)]:
    assert abs(q*p/per*(1-di/100)-v)<.006;t+=v
    L('%-10s %-36s %6d %9.2f %4s %7s %10.2f %2s'%(k,d,q,p,per,'%.2f'%di if di else 'NETT',v,'1'))
L('%-10s %-36s'%('','** LED DRIVERS TO FOLLOW - 10 ON BACK ORDER **'))
L('%-10s %-36s %6s %9s %4s %7s %10.2f %2s'%('','CARRIAGE','','','','',8.5,'1'));t+=8.5
assert round(t,2)==648.34 and round(t*.2,2)==129.67
y[0]=330
L('VAT ANALYSIS                                            GOODS TOTAL          648.34','Courier-Bold')
L('CODE  RATE     GOODS       VAT                          VAT                  129.67')
L('1     20.00   648.34    129.67                          INVOICE TOTAL GBP    778.01','Courier-Bold')
y[0]-=14
L('TERMS: NETT MONTHLY - PAYMENT DUE BY THE LAST DAY OF THE MONTH FOLLOWING MONTH OF INVOICE.','Courier-Bold')
L('A PROMPT PAYMENT DISCOUNT OF 2.5% (GBP 19.45) MAY BE TAKEN IF PAID WITHIN 10 DAYS OF INVOICE')
L('DATE; A CREDIT NOTE WILL NOT BE ISSUED - ADJUST YOUR INPUT TAX TO THE AMOUNT ACTUALLY PAID.')
y[0]-=10
for s in ['BACS: ALDERMOOR ELECTRICAL WHOLESALE LTD  SORT 60-11-27  A/C 74013925  QUOTE COL014','REMITTANCES TO: ALDERMOOR GROUP LEDGER, PO BOX 41, STAFFORD ST16 9YY','SHORTAGES AND DAMAGE TO BE NOTIFIED WITHIN 3 DAYS. RETURNS SUBJECT TO 15% HANDLING CHARGE.','TITLE TO GOODS DOES NOT PASS UNTIL PAID FOR IN FULL. CREDIT LIMIT GBP 5000  WEEE REG WEE/XX0000ZZ']:L(s,z=7.4)
y[0]-=10;L('RUN 09/02/26 22:14   DUP 0   PAGE 1 OF 1   E.& O.E.',z=7);c.save()
