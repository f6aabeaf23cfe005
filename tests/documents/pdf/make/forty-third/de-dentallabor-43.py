
from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.units import mm
c=Canvas('de-dentallabor.pdf',pagesize=(595,842))
def t(x,y,s,fn='Helvetica',z=9,r=0):
    c.setFont(fn,z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
t(120,18,'DENTAL-TECHNIK',B,15);t(120,24,'Lütkebohmert GmbH',B,12)
for i,s in enumerate(['Meisterlabor für Kronen · Brücken · Implantate','Nordwall 51 · 46399 Bocholt','Fon 02871 55 40 18 · Fax 55 40 19','labor@luetkebohmert-dental.example']):t(120,30+i*4,s,z=8)
t(20,48,'Dental-Technik Lütkebohmert GmbH · Nordwall 51 · 46399 Bocholt',z=6)
for i,s in enumerate(['Zahnarztpraxis','Dr. med. dent. Friederike Tenhagen','Osterstr. 8','46397 Bocholt']):t(20,55+i*5,s,z=10)
for i,(a,b) in enumerate([('Kunden-Nr.','2043'),('Sammelrechnung Nr.','S-2602-043'),('Zeitraum','01.02.2026 - 28.02.2026'),('Bocholt, den','02.03.2026'),('Blatt','1')]):t(120,60+i*5,a);t(155,60+i*5,b,B)
t(20,95,'MONATS-SAMMELRECHNUNG Februar 2026',B,13)
X=[20,42,58,92,150,170,190]
for x,s,r in zip(X,['Auftrag','Datum','Patient','Arbeit','Leistung','Metall','Gesamt'],[0,0,0,0,1,1,1]):t(x,104,s,B,8.5,r)
c.line(20*mm,191*mm,190*mm,191*mm)
y=111
for row in [('26020114', '03.02.', 'Bruns, K.', 'Teleskoparbeit OK', '1.184,62', '0,00', '1.184,62'), ('26020131', '05.02.', 'Yildirim, A.', 'Krone 36 Zirkon', '214,08', '0,00', '214,08'), ('26020147', '06.02.', 'Pohlmeyer, R.', 'Modellguss UK', '396,91', '0,00', '396,91'), ('26020163', '11.02.', 'Ossenbrink, G.', 'Brücke 24-26 VMK', '518,77', '312,40', '831,17'), ('26020188', '17.02.', 'Dierks, M.', 'Aufbissschiene', '142,35', '0,00', '142,35'), ('26020201', '20.02.', 'Thiele, H.-J.', 'Reparatur/Unterfütterung', '98,16', '0,00', '98,16'), ('26020219', '25.02.', 'Nguyen, T. H.', 'Inlay 46 Gold', '131,20', '187,05', '318,25')]:
    for x,s,r in zip(X,row,[0,0,0,0,1,1,1]):t(x,y,s,z=8.5,r=r)
    y+=5.5
c.line(130*mm,(297-y+2)*mm,190*mm,(297-y+2)*mm)
y+=3
for a,b,fn in [('Zahntechnische Leistungen','2.686,09','Helvetica'),('Edelmetall (nicht skontierfähig)','499,45','Helvetica'),('Nettobetrag','3.185,54','Helvetica'),('7,0 % MwSt.','222,99','Helvetica'),('Rechnungsbetrag EUR','3.408,53',B)]:
    t(110,y,a,fn,9.5);t(190,y,b,fn,9.5,1);y+=5.5
y+=8
for s in ['Zahlbar bis zum 10. des laufenden Monats mit 3 % Skonto auf die zahntechnischen Leistungen (= 86,22 EUR),','bis Monatsende rein netto. Die Einzelrechnungen mit BEL-II/BEB-Positionen wurden den Arbeiten beigelegt.','','Konformitätserklärung gem. MDR Anh. XIII: Die Sonderanfertigungen sind ausschließlich für die genannten','Patienten bestimmt. Hergestellt in Deutschland. Gewährleistung 2 Jahre.']:t(20,y,s);y+=4.6
c.line(20*mm,24*mm,190*mm,24*mm)
t(20,277,'Apotheker- und Ärztekasse Westmünster   IBAN DE81 3006 0601 0005 8173 42   BIC DAAEDEDDXXX',z=7.5)
t(20,281,'Amtsgericht Coesfeld HRB 16220 · GF: ZTM Bernd Lütkebohmert · St.-Nr. 307/5822/0417 · IK 330 512 874',z=7.5)
c.save()