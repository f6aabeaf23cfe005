from ids import *
from fpdf import FPDF
import glob
p=FPDF(format='A4'); 
for st,f in (('','LiberationSans-Regular.ttf'),('B','LiberationSans-Bold.ttf')): p.add_font('L',st,glob.glob('/usr/share/fonts/**/'+f,recursive=True)[0])
p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,b='',z=9,r=0,w=60):
    p.set_font('L',b,z); p.set_xy(x-w if r else x,y); p.cell(w if r else 190,4.5,s,align='R' if r else 'L')
t(12,10,'SLANEY VALLEY VETERINARY CLINIC','B',15); t(12,17,'O. Devereux MVB, C. Roche MVB CertDHH   Templeshannon, Enniscorthy, Co. Wexford, Y21 R8W6'); t(12,22,'Tel 053 555 0117 (24 hrs)   VAT No. IE4471830V'.replace('IE4471830V',ievat('4471830')))
t(12,36,'Mr. Padraig Cullen'); t(12,41,'Ballycarney Farm'); t(12,46,'Ferns'); t(12,51,'Co. Wexford')
t(130,34,'INVOICE','B',14)
for i,(a,b) in enumerate([('Invoice No:','128-20417'),('Invoice Date:','31/01/2026'),('Client ID:','3308'),('Herd No:','Y1284417'),('Vet:','OD')]): t(130,42+5*i,a); t(160,42+5*i,b)
y=74; t(12,y,'Date','B'); t(34,y,'Treatment / Product','B'); t(140,y,'Qty','B',r=1); t(163,y,'VAT %','B',r=1); t(198,y,'Net €','B',r=1); p.line(12,y+6,198,y+6)
for d,n,q,v,a in [('07/01/2026','Call out, night rate','1','13.5','55.00'),('07/01/2026','Caesarean section - cow IE 37 21456 3 0812','1','13.5','320.00'),('07/01/2026','Antibiotic injection 100ml - WP meat 28 days (to 04/02/2026)','1','23.0','38.60'),('19/01/2026','Pregnancy scanning @ 4.50','62','13.5','279.00'),('19/01/2026','Oral fluke drench 5L','2','0.0','168.00')]:
    y+=7; t(12,y,d); t(34,y,n); t(140,y,q,r=1); t(163,y,v,r=1); t(198,y,a,r=1)
t(34,y+7,'Next scan due: 10/02/2026   BVD tissue tags due',z=8)
y=130; p.line(12,y-2,198,y-2)
t(12,y,'VAT Summary','B'); 
for i,r in enumerate([('Rate','Net','VAT'),('0.0%','168.00','0.00'),('13.5%','654.00','88.29'),('23.0%','38.60','8.88')]):
    for x,s in zip((30,52,74),r): t(x,y+5+5*i,s,r=1,w=20)
for i,(a,b) in enumerate([('Net','860.60'),('VAT','97.17'),('Total this invoice','€957.77')]):
    s='B' if i==2 else ''; t(130,y+6*i,a,s,10); t(198,y+6*i,b,s,10,1)
y=162; p.rect(12,y,186,38); t(15,y+2,'ACCOUNT SUMMARY','B')
for i,(a,b) in enumerate([('Balance brought forward 31/12/2025 (invoice 128-20188)','412.60'),('Payment received 22/01/2026 - thank you','-200.00'),('This invoice 128-20417','957.77'),('Account balance at 31/01/2026','1,170.37')]): t(15,y+8+5*i,a); t(190,y+8+5*i,b,r=1)
t(15,y+30,'Current 957.77     30 days 212.60     60 days 0.00     90 days 0.00',z=8)
t(12,208,'Credit terms: 14 days from invoice date. Interest of 1.5% per month is charged on accounts over 60 days.','B')
t(12,214,'Pay by card at the desk, by phone or by transfer: Bank of Ireland Enniscorthy, IBAN '+sp(VET)+', BIC BOFIIE2D')
t(12,222,'Clinic hours Mon-Fri 9-6, Sat 9-1. Closed Monday 2 February 2026 (emergencies only). Lambing packs now in stock, €39.95.',z=8)
p.output('../en-ie-vet.pdf')
