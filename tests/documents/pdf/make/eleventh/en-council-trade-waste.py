from fpdf import FPDF
p=FPDF(format='A4'); p.add_page(); p.set_font('Courier','',10); p.set_auto_page_break(False)
def t(x,y,s,st='',z=10): p.set_font('Courier',st,z); p.text(x,y,s)
t(12,16,'WEXMOOR DISTRICT COUNCIL','B',14); t(12,22,'Financial Services - Sundry Debtors, Civic Centre, Market Hill, Wexmoor WX4 1DC',z=8); t(12,26,'VAT REG NO 208 6431 18      Enquiries 01632 960 200  debtors@wexmoor.example',z=8)
t(150,16,'I N V O I C E','B',12)
for i,s in enumerate(['STAG & LANTERN INN','MRS P J GOSLING','HIGH STREET','NETHER WEXMOOR','WX4 7TT']): t(20,48+i*5,s)
for i,(a,b) in enumerate([('CUSTOMER REF','300187254'),('INVOICE NO','80041277'),('DATE/TAX POINT','13 APR 2026'),('YOUR REF','TW AGREEMENT 2291'),('DEPT','STREET SCENE & WASTE')]): t(112,48+i*5,a); t(148,48+i*5,b)
t(12,88,'DESCRIPTION                                  QTY     RATE   VAT     AMOUNT','B')
L=['TRADE WASTE COLLECTION 01/04/26 TO 31/03/27',
'1100L GENERAL WASTE, WEEKLY LIFT              52    14.85   O/S     772.20',
' 660L MIXED RECYCLING, FORTNIGHTLY            26     8.90   O/S     231.40',
'BIN LOCK AND 2 KEYS FITTED 27/03/26            1    20.00   20%      20.00']
for i,s in enumerate(L): t(12,95+i*6,s)
for i,s in enumerate(['NET     GBP   1023.60','VAT     GBP      4.00','TOTAL   GBP   1027.60']): t(125,135+i*6,s,'B' if i==2 else '')
t(12,165,'PAYMENT TERMS: 28 DAYS FROM DATE OF INVOICE. FAILURE TO PAY MAY RESULT IN THE'); t(12,170,'SERVICE BEING SUSPENDED AND RECOVERY THROUGH THE COUNTY COURT.'); t(12,178,'INSTALMENTS ARE NOT AVAILABLE FOR THIS SERVICE. O/S = OUTSIDE SCOPE OF VAT',z=8)
t(12,205,'- '*50,z=9); t(12,213,'REMITTANCE SLIP  -  PLEASE DETACH AND RETURN WITH CHEQUE','B')
t(12,221,'CUSTOMER REF 300187254    INVOICE NO 80041277    STAG & LANTERN INN'); t(12,228,'AMOUNT DUE  GBP 1027.60      AMOUNT PAID  GBP ..............')
t(12,238,'BANK: CIVIC BANK  SORT CODE 40-29-11  ACCOUNT 51437720 (WEXMOOR DC GENERAL A/C)'); t(12,244,'BY PHONE (24H): 01632 960 299 OPTION 2.   ONLINE: WWW.WEXMOOR.EXAMPLE/PAY')
t(12,262,'9826 0000 3001 8725 4800 4127 7000 1027 60   PAYPOINT / POST OFFICE',z=9); p.output('../en-council-trade-waste.pdf')
