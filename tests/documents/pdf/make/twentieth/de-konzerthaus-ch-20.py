from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.graphics import renderPDF
F='/usr/share/fonts/truetype/liberation/LiberationSans-'
pdfmetrics.registerFont(TTFont('L',F+'Regular.ttf'));pdfmetrics.registerFont(TTFont('B',F+'Bold.ttf'))
c=canvas.Canvas('../de-konzerthaus-ch.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,z=9,f='L',r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
def ref(b):
    T=[0,9,4,6,8,2,7,1,3,5];k=0
    for d in b:k=T[(k+int(d))%10]
    return b+str((10-k)%10)
q=ref('00000000000002261004417009')if 0 else ref('21000000000022610044170090'[:26]); assert len(q)==27
Q=q[:2]+' '+' '.join(q[2+i:7+i] for i in range(0,25,5))
t(20,20,'Konzerthaus Seefeld',18,'B');t(20,25,'Stiftung Konzerthaus Seefeld, Vermietung & Events, Seestrasse 77, 8266 Steckborn',7.5)
for i,s in enumerate(['Kammerphilharmonie Thurtal','Frau Regula Ammann','Bahnhofplatz 2','8500 Frauenfeld']): t(120,42+i*4.6,s,10)
t(20,68,'Rechnung 26-10044',14,'B')
for i,(a,b) in enumerate([('Datum','09.02.2026'),('Unsere Referenz','D. Zürcher, 052 770 14 22'),('Anlass','Winterkonzert, 30. und 31.01.2026, Grosser Saal'),('Vertrag','VM-2025-318 vom 03.09.2025'),('Konditionen','30 Tage netto'),('MWST-Nr.','CHE-108.374.628 MWST')]):
    t(20,75+i*4.4,a);t(52,75+i*4.4,b)
y=106
for x,s,r in[(20,'Bezeichnung',0),(120,'Menge',1),(148,'Ansatz CHF',1),(190,'Betrag CHF',1)]:t(x,y,s,8.5,'B',r)
c.line(20*mm,(297-y-1.5)*mm,190*mm,(297-y-1.5)*mm)
for i,r in enumerate([('Saalmiete Grosser Saal, 2 Tage','1',"5'800.00","5'800.00"),('Probentag 29.01.2026','1','950.00','950.00'),('Bühnenmeister','12 Std.','68.00','816.00'),('Garderobe / Saaldienst','22 Std.','54.00',"1'188.00"),('Konzertflügel Steinway D inkl. Stimmung','1','420.00','420.00'),('Kassensoftware / Ticketing Pauschale','1','280.00','280.00'),('Endreinigung','1','650.00','650.00')]):
    for x,s in zip((20,120,148,190),r): t(x,y+6+i*4.6,s,9,'L',x>20)
y=146
c.line(120*mm,(297-y+4)*mm,190*mm,(297-y+4)*mm)
for i,(a,b) in enumerate([('Total exkl. MWST',"10'104.00"),('MWST 8.1 %','818.42'),('Rundung','-0.02'),('Total inkl. MWST',"10'922.40"),('abzgl. Akonto vom 15.10.2025 (Rg. 25-10391, inkl. MWST)',"-3'000.00")]):
    t(85,y+i*4.6,a);t(190,y+i*4.6,b,9,'L',1)
t(85,y+25,'Zu bezahlen CHF',10.5,'B');t(190,y+25,"7'922.40",10.5,'B',1)
t(20,180,'Besten Dank für Ihre Buchung. Bei Zahlungsverzug belasten wir Verzugszins von 5 %. Die Billettabrechnung folgt separat.',8)
c.setDash(2,2);c.line(0,105*mm,210*mm,105*mm);c.line(62*mm,0,62*mm,105*mm);c.setDash()
Y=192
def blk(x,y,h,ls,z=8):
    t(x,y,h,6.5,'B')
    for i,s in enumerate(ls):t(x,y+3.6+i*3.5,s,z)
IB='CH43 3080 8004 7126 5918 3';cr=[IB,'Stiftung Konzerthaus Seefeld','Seestrasse 77','8266 Steckborn'];de=['Kammerphilharmonie Thurtal','Bahnhofplatz 2','8500 Frauenfeld']
t(5,Y+7,'Empfangsschein',11,'B');blk(5,Y+13,'Konto / Zahlbar an',cr,7.5);blk(5,Y+34,'Referenz',[Q],7);blk(5,Y+44,'Zahlbar durch',de,7.5)
blk(5,Y+68,'Währung',['CHF']);blk(20,Y+68,'Betrag',['7 922.40']);t(40,Y+85,'Annahmestelle',6.5,'B')
t(67,Y+7,'Zahlteil',11,'B');blk(118,Y+7,'Konto / Zahlbar an',cr);blk(118,Y+28,'Referenz',[Q]);blk(118,Y+39,'Zusätzliche Informationen',['Rechnung 26-10044']);blk(118,Y+50,'Zahlbar durch',de)
blk(67,Y+68,'Währung',['CHF']);blk(82,Y+68,'Betrag',['7 922.40'])
pl='\n'.join(['SPC','0200','1',IB.replace(' ',''),'S','Stiftung Konzerthaus Seefeld','Seestrasse','77','8266','Steckborn','CH','','','','','','','','7922.40','CHF','S','Kammerphilharmonie Thurtal','Bahnhofplatz','2','8500','Frauenfeld','CH','QRR',q,'Rechnung 26-10044','EPD'])
w=QrCodeWidget(pl,barLevel='M',barWidth=46*mm,barHeight=46*mm,barBorder=0);d=Drawing(46*mm,46*mm);d.add(w);renderPDF.draw(d,c,67*mm,(297-Y-62)*mm)
c.setFillGray(1);c.rect(86.5*mm,(297-Y-42.5)*mm,7*mm,7*mm,0,1);c.setFillGray(0);c.rect(87*mm,(297-Y-42)*mm,6*mm,6*mm,0,1);c.setFillGray(1);c.rect(89.4*mm,(297-Y-41)*mm,1.2*mm,4*mm,0,1);c.rect(88*mm,(297-Y-39.6)*mm,4*mm,1.2*mm,0,1)
c.save()
