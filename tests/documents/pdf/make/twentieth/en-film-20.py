from openpyxl import Workbook
from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
import datetime as d
wb=Workbook(); w=wb.active; w.title='Invoice'
for k,v in zip('ABCDE',[14,42,12,14,16]): w.column_dimensions[k].width=v
F=lambda b=False,s=10,c='000000':Font(name='Liberation Sans Narrow',bold=b,size=s,color=c)
def s(a,v,b=False,z=10,nf=None,al=None):
    w[a]=v; w[a].font=F(b,z)
    if nf: w[a].number_format=nf
    if al: w[a].alignment=Alignment(horizontal=al,wrap_text=False)
s('A1','COPPERLIGHT FILMS LIMITED',True,18); s('A2','Studio 5, Printworks Lane, Manchester M4 6FD  |  production@copperlight.example  |  VAT no. 726 3118 50')
s('A4','SALES INVOICE',True,14)
m='#,##0.00'; df='DD-MMM-YY'
left=['Hartwell Museum Trust','FAO Finance Office','Castle Yard','Lincoln LN1 3AA']
for i,v in enumerate(left): s(f'A{6+i}',v,i==0)
for i,(a,b) in enumerate([('Inv. ref','CLF-2026-014'),('Date',d.date(2026,4,9)),('PO','HMT 20033'),('Job','1187 "Iron & Thread"'),('Producer','Ines Carrow')]):
    s(f'D{6+i}',a,True); s(f'E{6+i}',b,al='right',nf=df if i==1 else None)
th=Side(style='thin')
for c,v in zip('ABCDE',['Stage','Description','%','Due at','GBP']):
    s(f'{c}12',v,True); w[f'{c}12'].fill=PatternFill('solid',fgColor='E6B8A2'); w[f'{c}12'].border=Border(bottom=th,top=th)
rows=[('1','Commission (inv. CLF-2026-003, paid 30-Jan-26)','30%','16-Jan-26',8520),('2','End of principal photography','40%','02-Apr-26',11360),('3','Delivery of final master','30%','29-May-26',8520)]
for i,r in enumerate(rows):
    for c,v in zip('ABCDE',r): s(f'{c}{13+i}',v,nf=m if c=='E' else None,al='right' if c in 'CDE' else None)
s('B16','Contract price excl. VAT',True); s('E16',28400,True,nf=m,al='right'); w['E16'].border=Border(top=th)
s('A18','THIS INVOICE',True,11)
s('A19','Stage 2'); s('B19','40% of contract price'); s('E19',11360,nf=m)
s('A20','Variation'); s('B20','Additional half day, loom hall (approved 27-Mar-26)'); s('E20',1250,nf=m)
s('D21','Net'); s('E21',12610,nf=m); w['E21'].border=Border(top=th)
s('D22','VAT @ 20%'); s('E22',2522,nf=m)
s('D23','TOTAL NOW DUE',True,11); s('E23',15132,True,11,nf='"£"#,##0.00'); w['E23'].border=Border(top=th,bottom=Side(style='double'))
s('A25','Payment on receipt of invoice please. Rushes are released on cleared funds.',True)
s('A26','The Co-operative Bank   s/c 08-92-99   a/c 65218043   IBAN GB98 CPBK 0892 9965 2180 43')
s('A27','Still to be invoiced: stage 3, 8,520.00 + VAT, on delivery of the master.')
s('A29','Copperlight Films Limited, company no. 10833927, registered in England & Wales.',z=8)
w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr.fitToPage=True
wb.save('en-film.xlsx')
