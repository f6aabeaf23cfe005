from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
ib=iban('DE','320613840500612019')
c=canvas.Canvas('../de-gartengrosshandel.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x*mm,(297-y)*mm,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
c.setFillColorRGB(.1,.4,.15); c.rect(0,277*mm,210*mm,20*mm,fill=1,stroke=0); c.setFillColorRGB(1,1,1); t(15,13,'NIERSGRÜN Gartenbedarf Großhandel GmbH',B,15); c.setFillColorRGB(0,0,0)
t(15,38,'Niersgrün Gartenbedarf Großhandel GmbH, Kevelaerer Str. 210, 47608 Geldern',z=6.5)
for i,s in enumerate(['Blumen & Garten Seiffert e. K.','Lange Straße 19','','48465 Schüttorf']): t(15,45+i*5,s,z=10)
H=[('Rechnungs-Nr.','4071882'),('Belegdatum','12.02.2026'),('Valuta','01.04.2026'),('Kunden-Nr.','66190'),('Lieferschein','8203377 / 11.02.2026'),('Vertreter','17 Hr. Terlinden'),('Seite','1 / 1')]
for i,(a,b) in enumerate(H): t(130,40+i*4.6,a); t(160,40+i*4.6,b,B if i<3 else 'Helvetica')
t(15,82,'RECHNUNG',B,14); t(60,82,'Frühbezug Frühjahr 2026, Aktion 2026-F1')
y=92
for x,s in ((15,'Artikel'),(38,'Bezeichnung')): t(x,y,s,B,8)
for x,s in ((122,'Menge'),(145,'Preis'),(160,'Rab.%'),(170,'ST'),(195,'Betrag')): r(x,y,s,B,8)
c.line(15*mm,(297-94)*mm,195*mm,(297-94)*mm)
P=[('110447','Blumenerde Premium 45 l, torfreduziert','192','4.35','8','1'),('110460','Rasendünger mit Langzeitwirkung 10 kg','60','11.90','8','1'),('220018','Saatkartoffel Linda 2,5 kg','80','3.10','0','2'),('220131','Steckzwiebel gelb 500 g','120','1.05','0','2'),('305500','Pflanzkelle Edelstahl/Esche','36','5.80','5','1'),('990001','Europalette Tausch/Berechnung','4','14.50','0','1')]
n={'1':D(0),'2':D(0)}
for i,(a,b,m,p,ra,s) in enumerate(P):
    w=q(D(m)*D(p)*(100-D(ra))/100); n[s]+=w; y=99+i*5.5
    t(15,y,a); t(38,y,b); r(122,y,m+' ST'); r(145,y,de(p)); r(160,y,ra+',0'); r(170,y,s); r(195,y,de(w))
v1=q(n['1']*D('.19')); v2=q(n['2']*D('.07')); tot=n['1']+n['2']+v1+v2
y=140; c.line(15*mm,(297-y+4)*mm,195*mm,(297-y+4)*mm)
for x,s in ((40,'ST'),(70,'Nettowert'),(95,'MwSt-%'),(125,'MwSt-Betrag'),(195,'Rechnungsbetrag EUR')): r(x,y,s,B,8)
r(40,y+5,'1'); r(70,y+5,de(n['1'])); r(95,y+5,'19,00'); r(125,y+5,de(v1))
r(40,y+10,'2'); r(70,y+10,de(n['2'])); r(95,y+10,'7,00'); r(125,y+10,de(v2)); r(195,y+10,de(tot),B,12)
sk=q(tot*D('.03'))
t(15,162,'Zahlungsbedingungen:',B); t(55,162,f'10 Tage ab Valuta 3,00 % Skonto (EUR {de(sk)}), 30 Tage ab Valuta ohne Abzug')
t(15,168,'Lieferbedingung:',B); t(55,168,'frei Haus ab EUR 750,00 Warenwert')
t(15,178,'Paletten werden bei Rückgabe gutgeschrieben. Reklamationen innerhalb von 3 Tagen.',z=7.5)
t(15,183,'Die gelieferte Ware bleibt bis zur vollständigen Bezahlung aller Forderungen unser Eigentum. Amtl. Pflanzenpass-Nr. DE-NW-05-2284.',z=7.5)
c.line(15*mm,22*mm,195*mm,22*mm)
t(15,280,f'Volksbank an der Niers eG  IBAN {ib}  BIC GENODED1GDL',z=7); t(15,284,f'AG Kleve HRB 9917   Geschäftsführer: Heinz-Peter Janßen   USt-IdNr. {vde("12044871")}   GLN 4012345 00771 4',z=7)
c.save()
gold('de-gartengrosshandel','invoice','4071882','2026-02-12','2026-05-01',tot,iban=ib,buyer='Blumen & Garten Seiffert e. K.',seller='Niersgrün Gartenbedarf Großhandel GmbH')
