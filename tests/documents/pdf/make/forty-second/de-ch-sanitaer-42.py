from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from reportlab.graphics.barcode import qr
from reportlab.graphics.shapes import Drawing
from reportlab.graphics import renderPDF
c=canvas.Canvas('../de-ch-sanitaer.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,z=9.5,b=0,r=0):
    c.setFont('Helvetica-Bold' if b else 'Helvetica',z)
    (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
def L(x,y,ls,z=9.5,d=4.5):
    for i,s in enumerate(ls): t(x,y+i*d,s,z)
t(20,20,'HUBSCHMID HAUSTECHNIK AG',14,1); L(20,25,['Sanitär · Heizung · Service','Technikumstrasse 71, 8400 Winterthur, 052 555 18 40, info@hubschmid-ht.example'],8,3.8)
L(120,45,['STWEG Rosenweg 12','c/o Nägeli Immobilien-Treuhand AG','Stadthausstrasse 39','8400 Winterthur'])
t(20,78,'Rechnung RE-02601: Ersatz Umwälzpumpe, Rosenweg 12',13,1)
for i,(a,b) in enumerate([('Datum','10.06.2025'),('Ihre Kundennummer','000418'),('Unser Auftrag','AU-01977 vom 19.05.2025'),('Ihr Kontakt','Reto Hubschmid'),('MWST-Nr.','CHE-114.782.355 MWST'),('Ausführung','26. und 27.05.2025')]):
    x=20 if i<3 else 110; y=86+(i%3)*4.7; t(x,y,a); t(x+36,y,b)
t(20,105,'Guten Tag. Wir danken für Ihren Auftrag und erlauben uns, wie folgt zu verrechnen:')
y=113
for x,s,r in [(20,'Pos',0),(30,'Bezeichnung',0),(122,'Menge',1),(128,'Einheit',0),(163,'Preis',1),(190,'Total CHF',1)]: t(x,y,s,8.5,1,r)
c.line(20*mm,(297-y-1.5)*mm,190*mm,(297-y-1.5)*mm)
for i,(p,n,m,e,pr,to) in enumerate([('1','Arbeitszeit Monteur EFZ',"14.50",'Std.','118.00',"1'711.00"),('2','Umwälzpumpe Typ Calma 25-60','1.00','Stk.','684.50','684.50'),('3','Klein- und Dichtungsmaterial','1.00','pl','65.00','65.00'),('4','Fahrzeugpauschale Zone 1','2.00','Stk.','48.00','96.00')]):
    yy=y+6+i*5; t(20,yy,p);t(30,yy,n);t(122,yy,m,r=1);t(128,yy,e);t(163,yy,pr,r=1);t(190,yy,to,r=1)
for i,(a,b,bo) in enumerate([('Total Positionen',"2'556.50",0),('Rabatt 3.00%','-76.70',0),('Zwischentotal exkl. MWST',"2'479.80",0),('MWST 8.10%','200.86',0),('Rundungsdifferenz','-0.01',0),('Rechnungstotal CHF',"2'680.65",1)]):
    t(110,y+28+i*4.8,a,9.5,bo);t(190,y+28+i*4.8,b,9.5,bo,1)
t(20,172,'Zahlungskonditionen: Zahlbar innert 30 Tagen rein netto. Ungerechtfertigte Abzüge werden nachbelastet.')
t(20,177,'Garantie auf Material 2 Jahre ab Abnahme vom 27.05.2025. Besten Dank für Ihr Vertrauen.')
# Zahlteil
c.setDash(2,2);c.line(0,105*mm,210*mm,105*mm);c.line(62*mm,0,62*mm,105*mm);c.setDash()
S=['Hubschmid Haustechnik AG','Technikumstrasse 71','8400 Winterthur']; B=['STWEG Rosenweg 12','c/o Nägeli Immobilien-Treuhand AG','Stadthausstrasse 39','8400 Winterthur']
ib='CH76 3078 8000 0481 2766 3'; ref='00 00000 41870 00000 00026 01387'
t(5,199,'Empfangsschein',11,1);t(5,206,'Konto / Zahlbar an',6,1);L(5,209.5,[ib]+S,8,3.4);t(5,226,'Referenz',6,1);t(5,229.5,ref,7.4);t(5,236,'Zahlbar durch',6,1);L(5,239.5,B,7.6,3.4)
t(5,260,'Währung',6,1);t(20,260,'Betrag',6,1);t(5,264,'CHF',8);t(20,264,'2 680.65',8);t(57,276,'Annahmestelle',6,1,1)
t(67,199,'Zahlteil',11,1)
q=qr.QrCodeWidget('SPC\n0200\n1\nCH7630788000048127663\nS\nHubschmid Haustechnik AG\nTechnikumstrasse\n71\n8400\nWinterthur\nCH\n\n\n\n\n\n\n\n2680.65\nCHF\nS\nSTWEG Rosenweg 12\nStadthausstrasse\n39\n8400\nWinterthur\nCH\nQRR\n000000418700000000002601387\nRE-02601\nEPD',barLevel='M');b=q.getBounds();w=46*mm
d=Drawing(w,w,transform=[w/(b[2]-b[0]),0,0,w/(b[3]-b[1]),0,0]);d.add(q);renderPDF.draw(d,c,67*mm,(297-258)*mm)
t(67,264,'Währung',8,1);t(87,264,'Betrag',8,1);t(67,269,'CHF',10);t(87,269,'2 680.65',10)
t(118,199,'Konto / Zahlbar an',8,1);L(118,203.5,[ib]+S,10,4.2);t(118,224,'Referenz',8,1);t(118,228.5,ref,10);t(118,236,'Zusätzliche Informationen',8,1);t(118,240.5,'RE-02601',10);t(118,248,'Zahlbar durch',8,1);L(118,252.5,B,10,4.2)
c.save()
