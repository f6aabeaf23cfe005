from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
F=lambda n:[g for g in glob.glob('/usr/share/fonts/**/'+n,recursive=True)][0]
pdfmetrics.registerFont(TTFont('M',F('LiberationMono-Regular.ttf')));pdfmetrics.registerFont(TTFont('MB',F('LiberationMono-Bold.ttf')));pdfmetrics.registerFont(TTFont('S',F('LiberationSans-Regular.ttf')));pdfmetrics.registerFont(TTFont('SB',F('LiberationSans-Bold.ttf')))
c=canvas.Canvas('../de-papierfabrik.pdf',pagesize=(595,842))
def t(x,y,s,f='S',z=9):c.setFont(f,z);c.drawString(x,842-y,s)
def r(x,y,s,f='S',z=9):c.setFont(f,z);c.drawRightString(x,842-y,s)
t(50,45,'TRAUNAUER PAPIERFABRIK','SB',14);t(50,58,'Aktiengesellschaft · gegründet 1872',z=8)
t(50,105,'Traunauer Papierfabrik AG, Mühlbachgasse 1, A-4662 Laakirchen',z=6.5)
for i,s in enumerate(['Druckhaus Steyregg','Ges.m.b.H. & Co KG','z.Hd. Buchhaltung','Linzer Straße 84','4221 Steyregg']):t(50,122+12*i,s,z=10)
t(340,105,'FAKTURA','SB',14)
for i,(a,b) in enumerate([('Nummer/Datum','9410027716 / 18.02.2026'),('Auftragsnummer/Datum','1200448 / 26.01.2026'),('Lieferscheinnr./Datum','8000331905 / 13.02.2026'),('Bestellnummer/Datum','EK-26-0113 / 23.01.2026'),('Kundennummer','104771'),('Ihre UID','ATU43718826'),('Währung','EUR')]):t(340,122+12*i,a,z=8);t(445,122+12*i,b,z=8)
t(50,225,'Lieferbedingung: CPT Steyregg (Incoterms 2020)   Spedition: Frachtbrief CMR 774120   Gewicht brutto 19.204 kg',z=8)
t(50,245,'Pos.  Material / Bezeichnung                   Menge         Preis je t          Wert','MB',8.5)
c.line(50,842-249,545,842-249)
y=262
for a,b,d,e in [('10','TRAUNOFFSET weiß 90 g/m², Rolle 88 cm','12,480 t','874,00','10.907,52'),('','  FSC Mix Credit, Charge 60218-A','','',''),('20','TRAUNOFFSET weiß 120 g/m², Format 63x88','6,216 t','912,50','5.672,10')]if False else [('10','TRAUNOFFSET weiß 90 g/m2 Rolle 88 cm',('12,480 t','874,00'),'10.907,52'),('','Charge 60218-A, FSC Mix Credit',('',''),''),('20','TRAUNOFFSET weiß 120 g/m2 63x88',('6,216 t','912,50'),'5.672,10'),('','Charge 60219-C',('',''),'')]:
    t(50,y,a,'M',8.5);t(80,y,b,'M',8.5);r(350,y,d[0],'M',8.5);r(430,y,d[1],'M',8.5);r(545,y,e,'M',8.5);y+=12
c.line(50,842-y+4,545,842-y+4);y+=10
for a,b in [('Warenwert','16.579,62'),('Mengenrabatt          1,5 %','248,69-'),('Energiezuschlag       18,696 t x 22,00','411,31'),('Nettobetrag','16.742,24'),('USt 20,0 %  von 16.742,24','3.348,45')]:
    t(230,y,a,'M',8.5);r(545,y,b,'M',8.5);y+=12
c.line(230,842-y+8,545,842-y+8);y+=4
t(230,y,'Endbetrag','MB',9.5);r(545,y,'20.090,69','MB',9.5);y+=30
t(50,y,'Zahlungsbedingungen:','SB');t(160,y,'innerhalb von 14 Tagen ab Fakturadatum 3,000 % Skonto');y+=12
t(160,y,'innerhalb von 30 Tagen 2,000 % Skonto');y+=12
t(160,y,'innerhalb von 60 Tagen ohne Abzug');y+=12
t(160,y,'Skontobasis 20.090,69 EUR');y+=24
t(50,y,'Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. 24 Stk. Europaletten wurden Ihrem Palettenkonto belastet,');y+=11
t(50,y,'Saldo per 17.02.2026: 61 Stk., Rückgabe bis 31.03.2026 kostenfrei. Reklamationen binnen 8 Tagen nach Wareneingang.');y+=11
t(50,y,'Im Verzugsfall gelten 9,2 % p.a. über dem Basiszinssatz (§ 456 UGB) sowie EUR 40,00 Betreibungskosten als vereinbart.')
c.line(50,62,545,62)
t(50,790,'Traunauer Papierfabrik AG · FN 218447 k, Landesgericht Wels · UID ATU52806119 · ARA-Lizenznr. 7714 · DVR 0418827',z=7)
t(50,800,'Erste Bank: IBAN AT48 2011 1844 0337 2205 · BIC GIBAATWWXXX · Erfüllungsort und Gerichtsstand Wels',z=7)
t(50,810,'Vorstand: DI Herwig Pointner, Mag. Ulrike Sams · Aufsichtsratsvorsitz: Dr. Gernot Haslinger',z=7);r(545,810,'Seite 1 / 1',z=7)
c.save()
