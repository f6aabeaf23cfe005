from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.lib.units import mm
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.graphics import renderPDF
c=canvas.Canvas('../ch-informatik.pdf',pagesize=(210*mm,297*mm),pageCompression=1)
N={'L':'Helvetica','B':'Helvetica-Bold'}
def t(x,y,s,f='L',z=9): c.setFont(N[f],z); c.drawString(x*mm,(297-y)*mm,s)
def r(x,y,s,f='L',z=9): c.setFont(N[f],z); c.drawRightString(x*mm,(297-y)*mm,s)
t(20,20,'nordlicht','B',18); t(52,20,'informatik',z=18)
for i,s in enumerate(['Nordlicht Informatik GmbH','Technikumstrasse 61','8400 Winterthur','+41 52 204 17 30','rechnung@nordlicht-it.example','MWST-Nr. CHE-114.287.311 MWST']): t(140,16+i*4,s,z=8)
for i,s in enumerate(['Schreinerei Bachofen AG','Frau Regula Bachofen','Industriestrasse 14','8404 Winterthur']): t(20,52+i*4.6,s)
t(20,82,'Rechnung RE-01482','B',14); t(20,87.5,'Serviceleistungen Dezember 2025',z=9)
for i,(a,b) in enumerate([('Datum','08.01.2026'),('Kundennummer','000173'),('Ansprechperson','Yannick Frei'),('Zahlungskonditionen','20 Tage netto')]): t(130,82+i*4.6,a); r(190,82+i*4.6,b)
y=106
c.setLineWidth(.4);c.line(20*mm,(297-y-1.5)*mm,190*mm,(297-y-1.5)*mm)
for x,s in ((20,'Pos'),(30,'Beschreibung')): t(x,y,s,'B')
for x,s in ((120,'Menge'),(134,'Einheit'),(160,'Preis'),(190,'Total CHF')): r(x,y,s,'B')
for n,(b,m,e,p,k) in enumerate([('Support vor Ort 03.12. und 17.12.2025 (Y. Frei)','4.25','h','165.00','701.25'),('Microsoft 365 Business Standard, 01.–31.12.2025','7.00','Lizenz','12.90','90.30'),('Managed Backup Server','1.00','Monat','49.00','49.00'),('Anfahrtspauschale','2.00','Stk','30.00','60.00')],1):
    y+=6; t(20,y,str(n)); t(30,y,b); r(120,y,m); r(134,y,e); r(160,y,p); r(190,y,k)
y+=3;c.line(20*mm,(297-y)*mm,190*mm,(297-y)*mm)
for a,b,f in (('Zwischentotal','900.55','L'),('MWST 8.10% von 900.55','72.94','L'),('Rundungsdifferenz','0.01','L'),('Gesamttotal CHF','973.50','B')):
    y+=5; t(125,y,a,f); r(190,y,b,f)
y+=9; t(20,y,'Besten Dank für Ihren Auftrag. Bitte verwenden Sie für die Zahlung den untenstehenden QR-Einzahlungsschein.'); t(20,y+5,'Ab der 2. Mahnung verrechnen wir eine Umtriebsentschädigung von CHF 20.00.')
# QR-Rechnung
c.setDash(2,2); c.line(0,105*mm,210*mm,105*mm); c.line(62*mm,0,62*mm,105*mm); c.setDash()
I='CH12 3000 0012 8400 5931 7'; R='00 00000 00000 00417 30000 14829'
from ids import qrr
ref=qrr('00000000000004173000001482'); R=ref[:2]+' '+' '.join(ref[k:k+5] for k in range(2,27,5))
S=['Nordlicht Informatik GmbH','Technikumstrasse 61','8400 Winterthur']; Z=['Schreinerei Bachofen AG','Industriestrasse 14','8404 Winterthur']
def block(x,y,h,ls,zh,z):
    t(x,y,h,'B',zh); 
    for i,s in enumerate(ls,1): t(x,y+i*z*.42,s,z=z)
t(5,200,'Empfangsschein','B',11); block(5,206,'Konto / Zahlbar an',[I]+S,6,8); block(5,226,'Referenz',[R],6,7); block(5,234,'Zahlbar durch',Z,6,8)
t(5,260,'Währung','B',6); t(5,264,'CHF',z=8); t(20,260,'Betrag','B',6); t(20,264,'973.50',z=8); t(41,277,'Annahmestelle','B',6)
t(67,200,'Zahlteil','B',11)
q=QrCodeWidget('\n'.join(['SPC','0200','1',I.replace(' ',''),'S',S[0],'Technikumstrasse','61','8400','Winterthur','CH']+['']*7+['973.50','CHF','S',Z[0],'Industriestrasse','14','8404','Winterthur','CH','QRR',ref,'RE-01482','EPD']),barLevel='M'); q.barWidth=q.barHeight=46*mm; q.barBorder=0
d=Drawing(46*mm,46*mm); d.add(q); renderPDF.draw(d,c,67*mm,42*mm)
t(67,262,'Währung','B',8); t(67,267,'CHF',z=10); t(85,262,'Betrag','B',8); t(85,267,'973.50',z=10)
block(118,200,'Konto / Zahlbar an',[I]+S,8,10); block(118,224,'Referenz',[R],8,10); block(118,235,'Zusätzliche Informationen',['RE-01482'],8,10); block(118,246,'Zahlbar durch',Z,8,10)
c.save()
