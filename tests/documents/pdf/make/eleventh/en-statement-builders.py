from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas('../en-statement-builders.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,b=0): c.setFont('Courier-Bold' if b else 'Courier',9); c.drawString(x*mm,(297-y)*mm,s)
t(15,18,'GRIMSHAW BUILDERS MERCHANTS LTD',1); t(15,23,'Wharf Road, Goole DN14 6SS   VAT 402 8816 08'); t(140,18,'STATEMENT',1); t(140,23,'31/05/2026'); t(140,28,'A/C  H0417'); t(140,33,'PAGE 1')
t(15,42,'HOLROYD & SONS'); t(15,47,'8 Aire Street, Goole DN14 5QW')
R=['DATE       REFERENCE    TYPE     DUE DATE        DEBIT     CREDIT    BALANCE','18/03/26   IN 771042    INV      30/04/26       412.80                412.80','09/04/26   IN 772918    INV      31/05/26       188.16                600.96','21/04/26   CN 050117    CRN                                36.00     564.96','02/05/26   BACS         PAY                               412.80     152.16','14/05/26   IN 775530    INV      30/06/26       907.44               1059.60']
b=[412.80,188.16,-36,-412.80,907.44]; assert abs(sum(b)-1059.60)<1e-6
for i,s in enumerate(R): t(15,62+i*5,s,i==0)
t(15,105,'CURRENT         1 MONTH       2 MONTHS      3 MONTHS+      TOTAL DUE',1); t(15,110,' 907.44          152.16           0.00          0.00       GBP 1059.60')
t(15,122,'Overdue items should be paid by return. Sort code 60-13-42  Account 71834092  Ref H0417'); c.save()
