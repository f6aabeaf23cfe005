from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.lib.units import mm
import glob
pdfmetrics.registerFont(TTFont('L',glob.glob('/usr/share/fonts/**/LiberationSans-Regular.ttf',recursive=True)[0]))
pdfmetrics.registerFont(TTFont('B',glob.glob('/usr/share/fonts/**/LiberationSans-Bold.ttf',recursive=True)[0]))
c=canvas.Canvas('../de-elektrogrosshandel.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='L',z=8.5,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
t(20,18,'STROMHAUS SCHÜRENKAMP','B',15); t(20,23,'Elektro-Fachgroßhandel – 14 Niederlassungen in NRW und Niedersachsen')
t(20,45,'Schürenkamp Elektrogroßhandel GmbH & Co. KG, Postfach 11 04 20, 44058 Dortmund','L',6)
for i,s in enumerate(['Firma','Elektro Haubold GmbH','Inh. Steffen Haubold','Brackeler Hellweg 212','44309 Dortmund']): t(20,50+i*4.3,s,'L',9.5)
t(120,40,'R E C H N U N G','B',13)
for i,(a,b) in enumerate([('Rechnungs-Nr./Datum','9104477820 / 27.11.2025'),('Auftrags-Nr./Datum','3308114 / 24.11.2025'),('Lieferschein-Nr./Datum','81700932 / 26.11.2025'),('Kunden-Nr.','0000417733'),('Ihre Bestellung','BV Kita Asseln, Hr. Krüger'),('Ihre USt-IdNr.',''),('Versandart','Tour 4 Nachtsprung'),('Seite','1 / 1')]):
    t(120,47+i*4.3,a); t(157,47+i*4.3,b)
y=92
for x,s,r in [(20,'Pos',0),(30,'Artikel / Bezeichnung',0),(112,'Menge ME',1),(132,'Preis',1),(142,'PE',1),(160,'Rabatt',1),(190,'Wert EUR',1)]: t(x,y,s,'B',8.5,r)
c.line(20*mm,(297-94)*mm,190*mm,(297-94)*mm)
y=99
for p,a,m,pr,pe,ra,w in [('10','1104420 Mantelltg. NYM-J 3x1,5 Ring 100','500 m','62,40','100','','312,00'),('','   Kupferzuschlag DEL 982,10 / Basis 150,00, 43 kg/km','','','','','158,67'),('20','2230016 LS-Schalter B16A 1p','36 ST','2,18','1','','78,48'),('30','2231416 FI/LS 16A 30mA 2p','4 ST','41,95','1','','167,80'),('40','5001155 Schalterdose UP 61 mm','200 ST','38,50','100','','77,00'),('50','7700412 KNX Schaltaktor 12fach REG','2 ST','312,40','1','15,0 %','531,08'),('60','Frachtkostenanteil','','','','','9,90')]:
    t(20,y,p);t(30,y,a)
    for x,s in [(112,m),(132,pr),(142,pe),(160,ra),(190,w)]: t(x,y,s,'L',8.5,True)
    y+=5
c.line(20*mm,(297-y)*mm,190*mm,(297-y)*mm); y+=6
for x,a,b in [(30,'Warenwert netto','1.334,93'),(65,'USt-pfl. Betrag','1.334,93'),(95,'USt %','19,00'),(125,'USt-Betrag','253,64'),(190,'Endbetrag EUR','1.588,57')]:
    t(x+15 if x<190 else x,y,a,'B' if x==190 else 'L',8,True); t(x+15 if x<190 else x,y+4.5,b,'B' if x==190 else 'L',9,True)
y+=14
t(20,y,'Zahlungsbedingungen: 10 Tage 3 % Skonto, 20 Tage 2 % Skonto, 45 Tage netto','B')
t(20,y+5,'Skontofähiger Betrag 1.588,57 EUR:  3 % = 47,66 EUR     2 % = 31,77 EUR.  Fristen gerechnet ab Rechnungsdatum.')
t(20,y+10,'Skontoabzug nur zulässig, wenn keine älteren Rechnungen offen sind. Bonusvereinbarung: vgl. Rahmenabkommen 2025 vom 15.01.2025.')
t(20,y+20,'Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Trommeln sind KTG-Eigentum. Rücknahme Altgeräte gem. ElektroG (WEEE DE 77104418).','L',7)
t(20,y+24,'Rückgaben nur nach Absprache und abzgl. 15 % Bearbeitung, spätestens 14 Tage nach Lieferung.','L',7)
for i,(a,b,d) in enumerate([('Schürenkamp Elektrogroßhandel GmbH & Co. KG','GLS Bank: DE41 4306 0967 0044 1278 05','USt-IdNr. DE122761052'),('Hannöversche Str. 88, 44143 Dortmund','BIC GENODEM1GLS','Steuer-Nr. 317/5822/0441'),('Tel. 0231 555-60','Commerzbank Dortmund: DE77 4404 0037 0512 2809 00','AG Dortmund HRA 14402'),('www.schuerenkamp.example','BIC COBADEFFXXX','phG: Schürenkamp Verw. GmbH, HRB 9917')]):
    t(20,278+i*3.2,a,'L',6.5);t(82,278+i*3.2,b,'L',6.5);t(148,278+i*3.2,d,'L',6.5)
c.save()
