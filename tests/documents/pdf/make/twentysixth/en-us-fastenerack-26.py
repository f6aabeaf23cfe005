from common import *
I=[('250','0','HXCAP-5/8X3-8','5/8-11 X 3 HEX CAP SCREW GR8 ZY','EA',1840,1),('500','0','FW-5/8-USS','5/8 USS FLAT WASHER ZP','EA',215,1),('40','40','ANC-34X812','3/4 X 8-1/2 WEDGE ANCHOR 304SS','EA',14260,10),('12','0','LOC-271-50','THREADLOCKER 271 RED 50ML','EA',41900,10)]
rows='';s=0
for q,bo,n,d,u,p,dv in I:
    v=round(int(q)*p/10/(1 if dv==1 else 1)); v=round(int(q)*p/(100 if dv==1 else 10)*1) if 0 else int(q)*p//10
    s+=v; rows+=f'{q}\t{int(q)-int(bo)}\t{bo}\tT{{\n{n}\n.br\n{d}\nT}}\t{u}\t{p/1000:.4f}\t{us(v)}\n'
tax=round(s*.07); tot=s+tax; print(s,tax,tot)
ms=f'''.pl 11i
\\&
.sp 0.4i
.po 0.7i
.ll 7.1i
.ps 9
.vs 12
.nf
.ft HB
.ps 16
ORDER ACKNOWLEDGEMENT
.ps 9
.sp .5
HOOSIER BOLT & INDUSTRIAL SUPPLY
.ft H
2801 Fortune Circle West
Indianapolis, IN 46241
317-555-0150   Fax 317-555-0151
.sp
.TS
box tab(\t) center;
cb | cb | cb | cb
c | c | c | c.
Order Number	Order Date	Page	Customer ID
1184427	3/4/2026 10:17:55	1 of 1	106620
.TE
.sp
.TS
tab(\t);
lb lb
l l.
Bill To:	Ship To:
White River Conveyor Systems	White River Conveyor Systems
P.O. Box 518	Receiving Dock B
Noblesville, IN 46061	1900 Pleasant Street
	Noblesville, IN 46060
Attn: Accounts Payable	Ordered By: Mr. Cody Strunk
.TE
.sp
.TS
box tab(\t) expand;
cb | cb | cb | cb | cb
c | c | c | c | c.
PO Number	Ship Route	Taker	Terms	Freight Code
WRC-77120	RT 4 TRUCK	LKEMP	NET 30	PREPAID
.TE
.sp
.TS
box tab(\t) expand;
cb cb cb lb cb cb cb
n n n lw(2.6i) c n n.
Ordered	Allocated	Remaining	Item ID / Description	UOM	Unit Price	Extended
_
.sp 3p
{rows}.TE
.sp
Order Line Notes: 3/4 wedge anchor backordered, expected date 3/18/2026
Required Date: 3/6/2026      Primary Salesrep: Angela Dietz
.sp
.TS
tab(\t) center;
l n.
Total Lines: {len(I)}          SUB-TOTAL:	{us(s)}
TAX (IN 7%):	{us(tax)}
AMOUNT DUE:	{us(tot)}
U.S. Dollars
.TE
.sp
This is an acknowledgement of your order and not an invoice. You will be invoiced on shipment.
Please review quantities and prices and report discrepancies within 24 hours.
Special order and non-stock items are non-cancellable / non-returnable.
'''
open('en-us-fastenerack.ms','w').write(ms)
subprocess.run("groff -t -Tps -P-pletter en-us-fastenerack.ms > x.ps && ps2pdf x.ps "+out('en-us-fastenerack')+" && rm x.ps",shell=True,check=True)
