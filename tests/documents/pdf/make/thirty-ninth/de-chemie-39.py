from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas('../de-chemie.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='Courier',z=9): c.setFont(f,z);c.drawString(x*mm,(297-y)*mm,s)
def r(x,y,s,f='Courier',z=9): c.setFont(f,z);c.drawRightString(x*mm,(297-y)*mm,s)
t(20,18,'ELBTAL TENSIDE','Helvetica-Bold',16);t(20,23,'Spezialchemie seit 1921','Helvetica',8)
t(20,45,'Elbtal Tenside AG, Postfach 10 03 55, 01435 Coswig-Neusörnewitz','Helvetica',6.5)
for i,s in enumerate(['Firma','Reinigungstechnik Hollweg','GmbH & Co. KG','Lise-Meitner-Str. 61','48161 Münster']): t(20,51+i*4.5,s)
t(120,40,'Rechnung','Helvetica-Bold',15)
y=47
for a,b in [('Nummer/Datum','9004417326 / 24.04.2026'),('Auftrag/Datum','1100283914 / 14.04.2026'),('Lieferung/Datum','8007719055 / 22.04.2026'),('Referenznr./Datum','B-26/1187 / 13.04.2026'),('Kundennummer','304418'),('Ihre USt-IdNr.','DE814467390'),('Sachbearbeiter','Fr. Petzold'),('Telefon','03523 / 661-2147')]:
    t(120,y,a,'Helvetica',7.5);t(145,y,b,'Courier',8.5);y+=4.5
t(20,90,'Warenempfänger: 304431 Hollweg Lager Nord, Schifffahrter Damm 210, 48147 Münster','Courier',8)
t(20,96,'Lieferbedingungen:  FCA Coswig  (Incoterms 2020)');t(20,100,'Versandart:         LKW Spedition, ADR/GGVSEB, UN 3082 Kl. 9 VG III')
t(20,104,'Gewichte:           Netto 4.400,000 KG    Brutto 4.716,000 KG')
c.line(20*mm,188*mm,192*mm,188*mm)
t(20,113,'Pos   Material      Bezeichnung');t(20,117,'      Menge              Preis      Preiseinheit');r(192,117,'Wert in EUR');c.line(20*mm,178.5*mm,192*mm,178.5*mm)
y=124;net=D(0)
for p,m,b,k,pr,ch in [('000010','700118','ELBTANOL LS 7 Fettalkoholethoxylat IBC',2000,'214.50','26D0419'),('000020','700242','ELBTAPON CA 30 Fass 200 kg',1800,'187.20','26D0377'),('000030','710033','ELBTAFOAM Entschäumer Kanister 30 kg',600,'342.00','26C1126')]:
    w=q(D(k)*D(pr)/100);net+=w
    t(20,y,f'{p}  {m}        {b}');t(20,y+4,f'        {k:,}'.replace(',','.')+f' KG         {e(pr)} EUR   / 100 KG');r(192,y+4,e(w));t(20,y+8,f'        Charge {ch}');y+=14
sur=D('132.00');t(20,y,'        Energiezuschlag');t(90,y,'3,00 EUR / 100 KG');r(192,y,e(sur));net+=sur
v=q(net*D('.19'));y+=6;c.line(20*mm,(297-y)*mm,192*mm,(297-y)*mm);y+=6
t(20,y,'Positionen netto');r(192,y,e(net));y+=5;t(20,y,f'Ausgangssteuer      19,000 %   von {e(net)}');r(192,y,e(v));y+=6
t(20,y,'Endbetrag','Courier-Bold',10);r(192,y,e(net+v),'Courier-Bold',10)
print('2',net+v)
y+=12;t(20,y,'Zahlungsbedingungen:')
for s in [f'Bis 04.05.2026 erhalten Sie 3,000 % Skonto = EUR {e((net+v)*D(".03"))}',f'Bis 14.05.2026 erhalten Sie 2,000 % Skonto = EUR {e((net+v)*D(".02"))}','Bis 24.05.2026 ohne Abzug']: t(66,y,s);y+=4.5
y+=5;t(20,y,'Verspätete Zahlungen berechtigen uns zur Berechnung von Verzugszinsen nach § 288 BGB.','Courier',8)
t(20,y+4,'Leihgebinde (IBC) sind binnen 90 Tagen frachtfrei zurückzusenden.','Courier',8)
for i,s in enumerate(['Elbtal Tenside AG  ·  Köhlerstraße 30  ·  01640 Coswig  ·  Vorstand: Dr. Henrik Uhlmann (Vors.), Silke Brandt  ·  Aufsichtsrat: Prof. Dr. Axel Thom','Sitz der Gesellschaft: Coswig  ·  Amtsgericht Dresden HRB 1834  ·  USt-IdNr. DE140633918  ·  Gläubiger-ID DE09ZZZ00000218844','Ostsächsische Sparkasse  IBAN DE42 8505 0300 3100 2755 18  BIC OSDDDE81XXX']): t(20,278+i*3.5,s,'Helvetica',6.5)
r(192,290,'Seite 1 / 1','Helvetica',7)
c.save()
