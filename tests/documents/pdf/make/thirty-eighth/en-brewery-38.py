from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-brewery.pdf',pagesize=A4)
def t(x,y,s,b=0,z=9,r=0):
    c.setFont('Times-Bold' if b else 'Times-Roman',z); (c.drawRightString if r else c.drawString)(x,842-y,s)
t(40,55,'Wherry Lane Brewing Co. Ltd',1,20);t(40,70,'The Maltings, Wherry Lane, Beccles, Suffolk NR34 9TX');t(40,82,'Tel 01502 496 044   AWRS: XQAW00000114207   VAT: 903 4417 51')
t(555,55,'Sales Invoice',1,18,1)
c.rect(40,842-190,250,85);t(45,118,'Invoice To',1)
for i,s in enumerate(['The Jolly Wherryman (Norwich) Ltd','19 Fishergate','Norwich','NR3 1SE']):t(45,132+i*12,s)
c.rect(310,842-190,245,85)
for i,(a,b) in enumerate([('Invoice No','0056712'),('Invoice Date','23/10/2025'),('Customer Code','JOL01'),('Delivery Note / Run','88140 / Thu Norwich'),('Delivery Date','23/10/2025'),('Customer Order','Phone - Dee 21/10')]):t(316,118+i*13,a,1);t(425,118+i*13,b)
y=215
for x,s,r in [(40,'Product',0),(250,'Container',0),(330,'ABV',0),(385,'Qty',1),(440,'Price',1),(500,'Disc %',1),(555,'Net',1)]:t(x,y,s,1,9,r)
c.line(40,842-y-4,555,842-y-4)
for row in [("Tanner's Bitter",'Firkin 9g','3.8','4','92.00','5.00','349.60'),('Kiln IPA','Keg 30L','5.2','2','98.50','5.00','187.15'),('Oat Stout','12 x 500ml','4.9','3','24.60','5.00','70.11')]:
    y+=16
    for (x,r),s in zip([(40,0),(250,0),(330,0),(385,1),(440,1),(500,1),(555,1)],row):t(x,y,s,0,9,r)
y+=30;t(40,y,'Containers on this delivery: OUT 4 firkin, 2 keg   RETURNED 3 firkin, 1 keg   On loan balance: 11 firkin, 5 keg',0,8)
y+=14;t(40,y,'Casks and kegs remain our property. Lost container charge £75.00 each. Best before: Tanner\'s 27/11/2025, Kiln 18/01/2026',0,8)
y+=20
for a,b,k in [('Goods','606.86',0),('VAT @ 20% on 606.86','121.37',0),('Invoice Total £','728.23',1)]:
    y+=15;t(400,y,a,k,10);t(555,y,b,k,10,1)
y+=40;t(40,y,'Payment terms: payment due by the last day of the month following the month of invoice.',1,10)
y+=15;t(40,y,'Bank: Lloyds, Sort Code 30-96-34, Account 47120868, IBAN GB98 LOYD 3096 3447 1208 68. Please quote JOL01.')
y+=15;t(40,y,'Account position at 23/10/2025 before this invoice: £1,176.32, of which overdue £0.00. Last payment 30/09/2025 £884.10.')
t(40,790,'Registered in England 08844176. Goods remain the property of Wherry Lane Brewing Co. Ltd until paid for. Small Producer Relief applied.',0,7);t(555,805,'Page 1 of 1',0,7,1)
c.save()
