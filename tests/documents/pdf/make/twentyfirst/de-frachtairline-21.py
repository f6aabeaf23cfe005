import sys
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.graphics import renderPDF
c=canvas.Canvas(sys.argv[1],pagesize=(210*mm,297*mm))
def t(x,y,s,z=9,b=0,r=0):
    c.setFont('Helvetica-Bold' if b else 'Helvetica',z)
    (c.drawRightString if r else c.drawString)(x*mm,y*mm,s)
t(20,280,'HELVAIR CARGO',18,1);t(20,275,'Helvair Cargo AG, Frachtstrasse West 12, CH-8058 Zürich-Flughafen',7.5)
t(20,271.5,'MWST-Nr. CHE-214.880.563 MWST   |   revenue.accounting@helvair-cargo.example   |   +41 44 000 71 20',7.5)
for i,s in enumerate(['Spedition Rüegg & Partner AG','Kreditorenbuchhaltung','Industriestrasse 44','8302 Kloten']): t(120,258-i*4.6,s,10)
t(20,236,'Rechnung HC-2026-30417',14,1)
L=[('Rechnungsdatum','11.05.2026'),('Debitoren-Nr.','20-8814'),('Periode','16.04.2026 - 30.04.2026'),('Zahlbar bis','10.06.2026 (30 Tage netto)'),('Agent IATA-Code','81-4 7201/0014'),('Kontakt','S. Bühlmann')]
for i,(a,b) in enumerate(L):
    x=20 if i<3 else 110;y=229-(i%3)*4.6;t(x,y,a,8.5);t(x+32,y,b,8.5,1)
c.line(20*mm,213*mm,190*mm,213*mm)
for x,s in [(20,'AWB / Datum'),(58,'Leistung')]:t(x,209,s,8,1)
for x,s in [(128,'kg'),(150,'Ansatz'),(164,'MWST'),(190,'CHF')]:t(x,209,s,8,1,1)
R=[('871-4402 7715','Luftfracht ZRH-JFK, HV 014/18APR','412','3.85','0.0','1\'586.20'),('18.04.2026','Treibstoffzuschlag (MYC)','412','1.10','0.0','453.20'),('','Sicherheitszuschlag (SCC)','412','0.18','0.0','74.16'),('','AWB-Gebühr (AWC)','','35.00','0.0','35.00'),
('871-4402 7883','Luftfracht ZRH-NRT, HV 160/27APR','96','6.40','0.0','614.40'),('27.04.2026','Treibstoffzuschlag (MYC)','96','1.35','0.0','129.60'),('','Sicherheitszuschlag (SCC)','96','0.18','0.0','17.28'),('','AWB-Gebühr (AWC)','','35.00','0.0','35.00'),('','Abholung Kloten - ZRH Halle 3','','120.00','8.1','120.00')]
y=204
for a,b,k,p,m,s in R:
    t(20,y,a,8.5);t(58,y,b,8.5)
    for x,v in[(128,k),(150,p),(164,m),(190,s)]:t(x,y,v,8.5,0,1)
    y-=4.7
c.line(110*mm,(y+3)*mm,190*mm,(y+3)*mm);y-=2
for a,s,b in[('Total exkl. MWST','3\'064.84',0),('MWST 8.1 % auf 120.00','9.72',0),('MWST 0 % auf 2\'944.84 (Art. 23 MWSTG)','0.00',0),('Rundungsdifferenz','-0.01',0),('Total CHF inkl. MWST','3\'074.55',1)]:
    t(110,y,a,9,b);t(190,y,s,9,b,1);y-=4.8
t(20,y-2,'Reklamationen innert 10 Tagen. Bei Verzug 5 % Zins p.a.; Mahngebühr ab 2. Mahnung CHF 20.00. Haftung gemäss Montrealer Übereinkommen.',7.2)
t(20,y-5.5,'Gegenwert zum Tageskurs 11.05.2026 (EUR 0.9412 = CHF 1): EUR 2\'893.77, nur zur Information.',7.2)
# QR-Rechnung
c.setDash(2,2);c.line(0,105*mm,210*mm,105*mm);c.line(62*mm,0,62*mm,105*mm);c.setDash()
IB='CH18 0078 1622 0741 9382 0'
t(5,97,'Empfangsschein',11,1)
def bl(x,y,h,ls,z,hz):
    t(x,y,h,hz,1);y-=3.4
    for s in ls:t(x,y,s,z);y-=3.5
    return y-2
y=bl(5,91,'Konto / Zahlbar an',[IB,'Helvair Cargo AG','Frachtstrasse West 12','8058 Zürich-Flughafen'],8,6)
bl(5,y,'Zahlbar durch',['Spedition Rüegg & Partner AG','Industriestrasse 44','8302 Kloten'],8,6)
t(5,35,'Währung',6,1);t(18,35,'Betrag',6,1);t(5,31,'CHF',8);t(18,31,'3 074.55',8);t(57,20,'Annahmestelle',6,1,1)
t(67,97,'Zahlteil',11,1)
q=QrCodeWidget("SPC\n0200\n1\n"+IB.replace(' ','')+"\nS\nHelvair Cargo AG\nFrachtstrasse West\n12\n8058\nZürich-Flughafen\nCH\n\n\n\n\n\n\n\n3074.55\nCHF\nS\nSpedition Rüegg & Partner AG\nIndustriestrasse\n44\n8302\nKloten\nCH\nNON\n\nHC-2026-30417\nEPD",barLevel='M')
b=q.getBounds();w=46*mm;d=Drawing(w,w,transform=[w/(b[2]-b[0]),0,0,w/(b[3]-b[1]),0,0]);d.add(q);renderPDF.draw(d,c,67*mm,42*mm)
t(67,35,'Währung',8,1);t(83,35,'Betrag',8,1);t(67,30.5,'CHF',10);t(83,30.5,'3 074.55',10)
y=bl(118,97,'Konto / Zahlbar an',[IB,'Helvair Cargo AG','Frachtstrasse West 12','8058 Zürich-Flughafen'],10,8)
y=bl(118,y,'Zusätzliche Informationen',['HC-2026-30417'],10,8)
bl(118,y,'Zahlbar durch',['Spedition Rüegg & Partner AG','Industriestrasse 44','8302 Kloten'],10,8)
c.save()
