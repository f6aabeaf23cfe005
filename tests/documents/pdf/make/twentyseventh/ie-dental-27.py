from fpdf import FPDF
from decimal import Decimal as D
p=FPDF();p.add_page();p.set_font('Times','B',15);p.cell(0,8,'LEESIDE DENTAL CERAMICS LTD',new_x='LMARGIN',new_y='NEXT',align='C')
p.set_font('Times','',9);p.cell(0,5,'Unit 3 Tramore Road Business Park, Cork T12 K8PX   Tel 021 496 0188   Reg. No. 412906',new_x='LMARGIN',new_y='NEXT',align='C');p.ln(6)
y=p.get_y();p.set_font('Times','',10);p.multi_cell(90,5,'Kinnerk & Boyle Dental Practice\nDr Aoife Kinnerk\n7 Patrick Street\nFermoy\nCo. Cork P61 T283')
p.set_xy(115,y)
for a,b in [('Invoice','34417'),('Invoice Date','28/11/2025'),('Account Ref','KINN01'),('Month','NOV 2025'),('Page','1')]:
    p.set_x(115);p.set_font('Times','B',10);p.cell(35,6,a,1);p.set_font('Times','',10);p.cell(45,6,b,1,new_x='LMARGIN',new_y='NEXT')
p.ln(8)
R=[('21180','04/11','Mr T. Cagney','PFM crown 16, shade A3','148.00'),('21197','07/11','Mrs B. Noonan','Full upper acrylic denture - finish','265.00'),('21197','07/11','Mrs B. Noonan','Special tray','24.50'),('21233','14/11','Ms L. Ahern','E.max veneer 11, 21','310.00'),('21251','19/11','Mr P. Dineen','Chrome Co partial lower','287.50'),('21180','25/11','Mr T. Cagney','Remake 16 (contact open) - no charge','0.00'),('21266','26/11','Child S. O\'R.','Removable appliance, Hawley','96.00')]
w=(18,18,32,90,30);p.set_font('Times','B',9)
for a,b in zip(w,('Docket','Out','Patient','Work','EUR')): p.cell(a,6,b,'B')
p.ln();p.set_font('Times','',9.5);tot=D(0)
for r in R:
    tot+=D(r[4])
    for a,b in zip(w,r): p.cell(a,5.5,b,align='R' if b==r[4] else 'L')
    p.ln()
p.ln(4)
disc=(tot*D('.025')).quantize(D('.01'))
for a,b in [('Total Net Amount',tot),('Carriage Net','0.00'),('Total Tax Amount (exempt, VATCA 2010 Sch. 1)','0.00'),('Invoice Total',tot)]:
    p.set_font('Times','B' if a=='Invoice Total' else '',10);p.cell(158,6,a,align='R');p.cell(30,6,f'{b:,.2f}' if isinstance(b,D) else b,1,align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(5);p.set_font('Times','',10)
p.multi_cell(0,5,f'Terms: 2.5% settlement discount if paid within 10 days of invoice date, otherwise 30 days nett.\nYou may deduct EUR {disc} and pay EUR {tot-disc:,.2f} if the money reaches us by 08/12/2025. No discount on overdue accounts.\n\nAIB, South Mall - IBAN IE28 AIBK 9342 6128 8409 17 - BIC AIBKIE2D - quote KINN01/34417\n\nAll devices are custom made for the exclusive use of the patient named (Regulation (EU) 2017/745, Annex XIII statement sent with each docket). The laboratory closes from 19/12/2025 to 04/01/2026; last impressions 10/12/2025.')
p.output('../ie-dental.pdf');print('dental',tot,disc)
