from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-plant-hire.pdf',pagesize=A4);c.setTitle('Invoice')
def t(x,y,s,f='Helvetica',z=9):c.setFont(f,z);c.drawString(x,y,s)
def r(x,y,s,f='Helvetica',z=9):c.setFont(f,z);c.drawRightString(x,y,s)
B='Helvetica-Bold'
c.setFillGray(.85);c.rect(30,770,535,44,fill=1,stroke=0);c.setFillGray(0)
t(38,788,'FERRYMOOR ACCESS & PLANT LTD',B,17);r(558,797,'HIRE  ·  SALES  ·  SERVICE  ·  TRAINING',z=7.5);r(558,782,'www.ferrymoor.example',z=7.5)
t(38,758,'Depot 04 Doncaster, Unit 9 Carr Hill Industrial Estate, Doncaster DN4 8DE   Tel 01632 960233   Fax 01632 960234',z=7.5)
t(430,730,'INVOICE',B,16)
for i,l in enumerate(['Invoice To','LANGTHWAITE ROOFING CONTRACTORS LTD','UNIT 3 SCAWTHORPE COURT','AMERSALL ROAD','DONCASTER','SOUTH YORKSHIRE','DN5 9PN']):t(38,730-i*11.5,l,B if i==0 else 'Helvetica')
for i,l in enumerate(['Delivered To','NEW BUILD PLOTS 14-19','OFF CHURCH LANE','ADWICK LE STREET','DN6 7AD','Site contact: Gaz 07700 900318']):t(250,730-i*11.5,l,B if i==0 else 'Helvetica')
for i,(a,b) in enumerate([('Invoice No','HI/118427'),('Date/Tax Point','28/02/2026'),('Account','LAN0031'),('Contract No','C40961'),('Your Order No','PO 2217 / DB'),('Page','1 of 1')]):
    t(430,712-i*12,a,z=8.5);t(500,712-i*12,b,B if i==0 else 'Helvetica',8.5)
y=630;c.line(30,y+12,565,y+12)
X=[34,82,285,332,380,425,480,560]
t(34,y,'Plant No',B,8);t(82,y,'Description',B,8);t(276,y,'From',B,8);t(322,y,'To',B,8);r(395,y,'Qty',B,8);r(432,y,'Wks',B,8);r(485,y,'Rate',B,8);r(535,y,'Amount',B,8);r(560,y,'VAT',B,8);c.line(30,y-4,565,y-4)
L=[('SL0417','Genie GS-1932 Electric Scissor Lift','02/02/26','27/02/26','1','4.0','115.00','460.00','OFF'),
('TW2208','BoSS Evolution Tower 1450 x 2.5m 6.2mPH','09/02/26','20/02/26','1','2.0','68.00','136.00','OFF'),
('LH0053','Ladder Hoist 8m 110v','16/02/26','20/02/26','1','1.0','92.50','92.50','OFF')]
y-=18
for p,d,a,b,q,w,ra,am,s in L:
    t(34,y,p,z=8.5);t(82,y,d,z=8.5);t(276,y,a,z=8);t(322,y,b,z=8);r(395,y,q,z=8.5);r(432,y,w,z=8.5);r(485,y,ra,z=8.5);r(535,y,am,z=8.5);r(560,y,'1',z=8.5)
    t(82,y-10,{'SL0417':'Off hired 27/02/26 ref OH77102 (Gaz)','TW2208':'Off hired 20/02/26 ref OH76854','LH0053':'Off hired 20/02/26 ref OH76854 - minimum hire 1 week'}[p],'Helvetica-Oblique',7.5);y-=25
for d,am in [('Damage Waiver 12.5% on hire 688.50','86.06'),('Delivery 02/02/26','45.00'),('Collection 27/02/26','45.00'),('Sale: Sheeting Clips (bag 50)   2 @ 11.40','22.80')]:
    t(82,y,d,z=8.5);r(535,y,am,z=8.5);r(560,y,'1',z=8.5);y-=14
y-=10
t(82,y,'* Contract C41055 (Site: Bentley) remains on hire and will be invoiced 31/03/2026 *',B,8)
c.rect(30,215,300,62);t(36,264,'VAT Analysis',B,8)
for i,row in enumerate([('Code','Rate','Goods','VAT'),('1','20.00%','887.36','177.47'),('0','0.00%','0.00','0.00')]):
    for x,s in zip((50,120,200,280),row):r(x+25,250-i*13,s,z=8.5)
for i,(a,b) in enumerate([('Nett','887.36'),('VAT','177.47'),('Total GBP','1,064.83')]):
    t(400,262-i*17,a,B,10);r(558,262-i*17,b,B if i==2 else 'Helvetica',10)
c.rect(390,215,175,62)
t(30,195,'TERMS: STRICTLY NETT. PAYMENT DUE END OF MONTH FOLLOWING DATE OF INVOICE.',B,9)
for i,l in enumerate(['We reserve the right to charge interest and compensation under the Late Payment of Commercial Debts (Interest) Act 1998.',
'Hire charges continue until an off hire number has been issued. Shortages and damage to be notified within 24 hours.',
'All hires are subject to CPA Model Conditions for the Hiring of Plant (2021 edition) - copy on request. Sale goods remain our property until paid for.',
'Pay by BACS: Lloyds Bank  Sort Code 30-92-47  A/C 18806153  -  remittances to ledger@ferrymoor.example',
'','Ferrymoor Access & Plant Ltd. Reg. in England 03927714. Reg. Office: Carr Hill House, Doncaster DN4 8DE.  VAT Reg No GB '+__import__('ids').gbvat('7316602')]):t(30,178-i*12,l,z=7.5)
t(30,60,'Printed 02/03/2026 06:14   Operator: BATCH   SYR-INV-04',z=6.5)
c.save()
