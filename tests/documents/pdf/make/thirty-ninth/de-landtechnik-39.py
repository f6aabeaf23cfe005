from lib import *
from fpdf import FPDF
p=FPDF();p.set_auto_page_break(False);p.add_page()
d='/usr/share/fonts/truetype/dejavu/'
p.set_font('helvetica','',9)
def t(x,y,s,b='',z=9): p.set_font('helvetica',b,z);p.text(x,y,s)
def r(x,y,s,b='',z=9): p.set_font('helvetica',b,z);p.text(x-p.get_string_width(s),y,s)
t(18,20,'Verkauf - Rechnung','B',13);t(18,25,'Seite 1',z=8)
for i,s in enumerate(['Landtechnik Suhrkamp AG','Gewerbering Süd 3','19370 Parchim']): r(192,20+i*4.5,s,'B' if i==0 else '')
for i,s in enumerate(['Agrargenossenschaft Elde-Löcknitz eG','Buchhaltung, z. Hd. Frau Wegner','Chausseestraße 77','19300 Grabow']): t(18,42+i*4.5,s)
y=40
for a,b in [('Telefonnr.','03871 / 4490-0'),('USt-IdNr.','DE137755206'),('Bank','VR-Bank Mecklenburg'),('IBAN','DE63 2005 0550 1042 3391 70'),('SWIFT','GENODEF1PCH')]: t(125,y,a,z=8);t(148,y,b,z=8);y+=4.2
y=70
for a,b in [('Rech. an Deb.-Nr.','D40122'),('USt-IdNr.','DE137200418'),('Rechnungsnr.','VR25-04471'),('Auftragsnr.','VA25-05093'),('Externe Belegnr.','Best. Wegner 14.10.'),('Preise inkl. MwSt.','Nein')]: t(18,y,a);t(52,y,b);y+=4.6
t(125,70,'Parchim, 29. Oktober 2025')
y=79.2
for a,b in [('Verkäufer','Thilo Karnatz'),('Buchungsdatum','29.10.25'),('Fälligkeitsdatum','28.11.25')]: t(125,y,a);t(155,y,b);y+=4.6
y=106
for x,s in [(18,'Nr.'),(38,'Beschreibung')]: t(x,y,s,'B',8)
for x,s in [(112,'Warenausg.-Datum'),(124,'Menge'),(150,'VK-Preis'),(164,'Rabatt %'),(192,'Betrag')]: r(x,y,s,'B',8)
p.line(18,y+1.5,192,y+1.5);y+=7;net=D(0)
for n,b,wd,m,u,vk,rb in [('KR-55120','Walterscheid Gelenkwelle W2400','21.10.25',2,'Stück','486.00',10),('KR-10377','Mulchschar 180 mm rechts','21.10.25',24,'Stück','18.45',15),('OL-4000','Hydrauliköl HVLP 46, Fass 205 l','22.10.25',3,'Fass','539.00',0),('AW-STD','Monteur vor Ort (Drillmaschine)','27.10.25',5,'Stunde','89.00',0),('FK-01','Fahrtkosten Zone 2','27.10.25',1,'Psch.','65.00',0)]:
    a=q(D(m)*D(vk)*(100-rb)/100);net+=a
    t(18,y,n,z=8.5);t(38,y,b,z=8.5);r(112,y,wd,z=8.5);r(122,y,str(m),z=8.5);t(123.5,y,u,z=8.5);r(150,y,e(vk),z=8.5);r(164,y,str(rb) if rb else '',z=8.5);r(192,y,e(a),z=8.5);y+=5.5
v=q(net*D('.19'));p.line(18,y-2,192,y-2);y+=3
r(165,y,'Total EUR ohne MwSt.','B');r(192,y,e(net),'B');y+=5;r(165,y,'19% MwSt.');r(192,y,e(v));y+=5;r(165,y,'Total EUR inkl. MwSt.','B');r(192,y,e(net+v),'B');y+=14
print('7',net+v)
t(18,y,'MwSt.-Betrag Spezifikation','B');y+=6
for x,s in [(50,'MwSt.-Kennz.'),(75,'MwSt. %'),(115,'MwSt.-Bemessungsgrundlage'),(150,'MwSt.-Betrag'),(192,'Betrag inkl. MwSt.')]: r(x,y,s,'B',8)
y+=5
for x,s in [(50,'MWST19'),(75,'19'),(115,e(net)),(150,e(v)),(192,e(net+v))]: r(x,y,s,z=8)
y+=14
t(18,y,'Zahlungsbedingungen');t(58,y,'30 Tage netto, 8 Tage 2 % Skonto (nur Ersatzteile)');y+=5;t(18,y,'Lieferbedingung');t(58,y,'Ab Lager Parchim');y+=5;t(18,y,'Leistungszeitraum');t(58,y,'21.10.25..27.10.25');y+=12
t(18,y,'Lief. an Adresse','B');
for i,s in enumerate(['Agrargenossenschaft Elde-Löcknitz eG','Betriebshof Gorlosen, Eldenburger Str. 2','19294 Gorlosen']): t(18,y+5+i*4.5,s)
t(18,285,'Landtechnik Suhrkamp AG, Vorstand: Hauke Suhrkamp, AG Schwerin HRB 6120. Altteile werden nach 14 Tagen verschrottet.',z=7)
p.output('../de-landtechnik.pdf')
