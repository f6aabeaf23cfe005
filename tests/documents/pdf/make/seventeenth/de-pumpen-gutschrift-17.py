# Dynamics NAV / Business Central Verkaufsgutschrift
from fpdf import FPDF
import glob
g=lambda n:glob.glob(f'/usr/share/fonts/**/{n}',recursive=True)[0]
d=FPDF(format='A4');d.add_font('L','',g('LiberationSans-Regular.ttf'));d.add_font('L','B',g('LiberationSans-Bold.ttf'));d.set_auto_page_break(False);d.add_page()
def t(x,y,s,b='',z=9,al='L',w=0):
    d.set_font('L',b,z);d.set_xy(x,y);d.cell(w or 100,4.5,s,align=al)
t(20,12,'Hartwig Pumpentechnik GmbH','B',12);t(20,18,'Industriestraße 40 · 67063 Ludwigshafen',z=8)
t(20,40,'Brauerei Gebr. Oberländer KG');t(20,45,'Einkauf');t(20,50,'Braugasse 2');t(20,55,'67655 Kaiserslautern')
t(20,75,'Verkauf - Gutschrift VG26-00318','B',14)
for i,(a,b) in enumerate([('Belegdatum','08.01.2026'),('Rech. an Debitornr.','D10482'),('USt-IdNr. Debitor','DE298110463'),('Ausgleich mit Rechnung','VR25-104417'),('Rücksendungsnr.','VRK25-0077'),('Externe Belegnr.','4500118230'),('Verkäufer','Sabine Kroll'),('Seite','1 / 1')]):
    t(120,36+i*4.6,a,z=8.5);t(150,36+i*4.6,b,z=8.5,al='R',w=40)
t(20,85,'Rechnungskorrektur zu unserer Rechnung VR25-104417 vom 03.12.2025 (Rechnungsbetrag 6.214,18 EUR, fällig 02.01.2026).')
t(20,89.5,'Wareneingang Ihrer Rücksendung am 22.12.2025.')
y=98;d.line(20,y,190,y)
X=[(20,'Nr.','L',20),(42,'Beschreibung','L',60),(100,'Menge','R',15),(117,'Einheit','L',15),(130,'VK-Preis','R',22),(153,'MwSt.','R',12),(165,'Betrag','R',25)]
for x,s,a,w in X:t(x,y+1,s,'B',8.5,a,w)
y+=6;d.line(20,y,190,y);y+=1
for row in [('70-2218','Gleitringdichtung SiC/EPDM 32 mm','2','Stück','184,60','19 %','369,20'),('11-4075','Kreiselpumpe HP 40-160, 3 kW','1','Stück','1.268,00','19 %','1.268,00'),('RC-10','Wiedereinlagerungsgebühr','-1','Stück','95,10','19 %','-95,10')]:
    for (x,_,a,w),s in zip(X,row):t(x,y,s,z=8.5,al=a,w=w)
    y+=5.5
d.line(20,y,190,y);y+=2
for a,b,s in [('Total EUR ohne MwSt.','1.542,10',''),('19 % MwSt.','293,00',''),('Total EUR inkl. MwSt.','1.835,10','B')]:
    t(110,y,a,s);t(150,y,b,s,al='R',w=40);y+=5.2
y+=6
t(20,y,'MwSt.-Betrag Spezifikation','B',8.5);y+=5
t(20,y,'MwSt.-Kennzeichen S19   MwSt. % 19   Bemessungsgrundlage 1.542,10   MwSt.-Betrag 293,00   Betrag inkl. 1.835,10',z=8);y+=10
t(20,y,'Der Betrag wird mit Ihrer offenen Rechnung VR25-104417 verrechnet. Eine Auszahlung erfolgt nicht.')
y=270;d.line(20,y,190,y)
for x,L in [(20,['Hartwig Pumpentechnik GmbH','Industriestraße 40','67063 Ludwigshafen']),(65,['Tel. 0621 5550-0','info@hartwig-pumpen.example','Gf.: Dr. Ernst Hartwig']),(112,['USt-IdNr. DE260355172','Steuernr. 27/655/10442','AG Ludwigshafen HRB 5102']),(152,['Commerzbank Mannheim','DE87500400000551240077','HWPTDEFF670'])]:
    for i,s in enumerate(L):t(x,y+1+i*3.6,s,z=7)
d.output('../de-pumpen-gutschrift.pdf')
