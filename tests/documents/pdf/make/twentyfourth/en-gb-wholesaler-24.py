from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../en-gb-wholesaler.pdf',pagesize=A4)
L=open('en-gb-wholesaler.txt',encoding='utf8').read().split('\n')
c.setFont('Courier',8.6);y=806
for l in L:
    if l.startswith('^'): c.setFont('Courier-Bold',11);c.drawString(34,y,l[1:]);c.setFont('Courier',8.6)
    else:c.drawString(34,y,l)
    y-=12.2
c.save()
