from fpdf import FPDF
p=FPDF(format='A4'); p.set_auto_page_break(False); p.add_page()
def t(x,y,s,st='',z=9,f='Times'): p.set_font(f,st,z); p.text(x,y,s.encode('cp1252').decode('latin1') if 0 else s)
def r(x,y,s,st='',z=9,f='Times'): p.set_font(f,st,z); p.text(x-p.get_string_width(s),y,s)
t(72,20,'CARROWMORE STRAND HOTEL','B',14); t(68,25,'Strand Road, Enniscrone, Co. Sligo F26 K3P9','I'); t(62,29,'Tel +353 96 000 214  accounts@carrowmorestrand.example','I')
t(15,45,'Atlantic Ferries Training DAC','B'); t(15,50,'Training Dept. / Ms N. Hession'); t(15,55,'Dock Road, Galway H91 T8NV')
for i,(a,b) in enumerate([('INVOICE','55310'),('Invoice date','22/05/2026'),('Arrival','19/05/2026'),('Departure','22/05/2026'),('Rooms / Pax','3 / 3'),('Conf. No.','CSH-118402'),('Cashier','MOD 12:41'),('Folio page','1/1')]): t(130,45+i*4.5,a); t(160,45+i*4.5,b)
p.line(15,88,195,88); t(15,92,'Date','B'); t(40,92,'Description','B'); r(165,92,'Charges EUR','B'); r(195,92,'Credits EUR','B'); p.line(15,94,195,94)
L=[('27/03/26','Deposit received - EFT','','500.00')]
for d in ('19','20','21'): L.append((d+'/05/26','Accommodation B&B, rooms 114 115 202 @ 145.00','435.00',''))
L+=[('20/05/26','Boyne Suite - day delegate hire','350.00',''),('20/05/26','Group dinner, Seaview Restaurant','198.50',''),('21/05/26','Group dinner, Seaview Restaurant','214.00',''),('21/05/26','Bar - beverages','96.40','')]
assert abs(435*3+350+198.5+214+96.4-2163.90)<1e-6
y=94
for a,b,c,d in L: y+=5; t(15,y,a); t(40,y,b); r(165,y,c); r(195,y,d)
y+=3; p.line(15,y,195,y); t(40,y+5,'Total'); r(165,y+5,'2,163.90'); r(195,y+5,'500.00'); t(40,y+11,'Balance payable EUR','B',11); r(195,y+11,'1,663.90','B',11)
y+=25
for i,l in enumerate([('VAT rate','Net','VAT','Gross'),('13.5%','1,513.22','204.28','1,717.50'),('23%','362.93','83.47','446.40'),('Total','1,876.15','287.75','2,163.90')]):
    for x,s in zip([40,65,85,110],l): r(x,y+i*4.5,s)
t(15,200,'Charged to company account CL-0227. Terms: 21 days from date of invoice.','',10); t(15,205,'Payment to IBAN IE56 BOFI 9008 4261 7394 05, BIC BOFIIE2D. Cheques not accepted.','',10)
t(15,222,'I agree that my liability for this account is not waived and agree to be held personally liable in the event','I',8); t(15,226,'that the indicated company fails to pay.     Guest signature: ______________________','I',8)
t(40,280,'Strand Leisure Holdings Ltd t/a Carrowmore Strand Hotel. Registered in Ireland No. 418827. VAT No. IE9621043K','',8); p.output('../en-ie-hotel-folio.pdf')
