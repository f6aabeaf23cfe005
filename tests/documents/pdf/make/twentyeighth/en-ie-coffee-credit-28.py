from ids import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
for n,f in [('L','DejaVuSans.ttf'),('B','DejaVuSans-Bold.ttf')]:
    pdfmetrics.registerFont(TTFont(n,glob.glob('/usr/share/fonts/**/'+f,recursive=True)[0]))
c=canvas.Canvas('../en-ie-coffee-credit.pdf',pagesize=A4); W,H=A4
def t(x,y,s,f='L',z=8.5,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,H-y,s)
t(40,50,'LIFFEY ROAST COFFEE SUPPLIES LTD','B',13)
for i,s in enumerate(['Unit 11 Kylemore Park North, Ballyfermot, Dublin 10, D10 K5X2','Tel (01) 555 0176   accounts@liffeyroast.example','VAT No. IE6583214GH   CRO No. 583114']): t(40,66+12*i,s)
t(555,52,'CREDIT NOTE','B',18,1)
t(40,125,'Credit to','B');
for i,s in enumerate(['Aurélie Café & Pantry Ltd','7 Main Street','Howth','Co. Dublin','D13 T2F4']): t(40,139+12*i,s)
# boxes: labels above values
labs=['Credit Note No.','Date','Account Ref','Invoice Ref','Page']; vals=['CN-00317','09/02/2026','AUR002','SI-118842','1']
c.rect(40,H-246,515,34); c.line(40,H-228,555,H-228)
for i,(a,b) in enumerate(zip(labs,vals)):
    t(46+103*i,223,a,'B',8); t(46+103*i,240,b)
    if i: c.line(40+103*i,H-212,40+103*i,H-246)
t(40,272,'This credit note is issued in respect of our invoice SI-118842 dated 21/01/2026 (total €812.34, due 20/02/2026).')
t(40,290,'Reason: 2 cases of cups received crushed on delivery 22/01/2026; 6 bags beans short-dated (BBE 15/02/2026).',z=8)
y=318; X=[40,300,355,425,480,555]
for x,s in zip(X,['Details','Qty','Unit Price','VAT %','','Net']): t(x,y,s,'B',8.5,x==555)
c.line(40,H-y-4,555,H-y-4)
for r in [('12oz double wall cup, kraft, case of 500','2','46.20','23.00','92.40'),('House Blend espresso beans 1kg','6','17.90','0.00','107.40')]:
    y+=20; t(40,y,r[0]); t(318,y,r[1],r=1); t(400,y,r[2],r=1); t(452,y,r[3],r=1); t(555,y,r[4],r=1)
t(40,y+20,'(lines 3 and 7 of invoice SI-118842; collection docket 20771 of 29/01/2026)',z=7.5)
y=460; t(40,y,'VAT analysis','B')
for i,r in enumerate([('Rate','Net','VAT'),('23.00%','92.40','21.25'),('0.00%','107.40','0.00')]):
    for x,s in zip((90,160,220),r): t(x,y+14+13*i,s,r=1)
for i,(a,b) in enumerate([('Total Net Amount','199.80'),('Total VAT Amount','21.25'),('Credit Note Total  €','221.05')]):
    f='B' if i==2 else 'L'; t(400,y+14*i,a,f,9); t(555,y+14*i,b,f,9,1)
y=540
for i,(a,b) in enumerate([('Invoice SI-118842 as issued 21/01/2026','812.34'),('less this credit note','-221.05'),('Invoice SI-118842 balance after credit','591.29')]):
    t(40,y+13*i,a); t(330,y+13*i,b,r=1)
t(40,y+52,'The credit has been allocated to SI-118842 on your account. Do not pay this document.')
t(40,780,'Bank of account: AIB, IBAN '+sp(COF)+'  BIC AIBKIE2D',z=7.5)
t(40,792,'Directors: F. Gogarty, N. Ní Shúilleabháin. Registered in Ireland. Retention of title applies to all goods.',z=7.5)
c.save()
