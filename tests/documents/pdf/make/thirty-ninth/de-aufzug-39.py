from common import *
from fpdf import FPDF
import glob
fn=lambda n:glob.glob(f'/usr/share/fonts/**/{n}.ttf',recursive=True)[0]
p=FPDF(format='A4');p.add_font('A','',fn('LiberationSans-Regular'));p.add_font('A','B',fn('LiberationSans-Bold'));p.set_auto_page_break(False);p.add_page();p.set_margins(20,15)
def t(x,y,s,b='',z=9,a='L',w=80):
    p.set_font('A',b,z);p.set_xy(x if a=='L' else x-w,y);p.cell(w,4,s,align=a)
L=[('000010','W-VOLL-08','Vollwartung Personenaufzug Fabr.-Nr. 70 418 221','3','MON','268,00'),('000020','W-NOTRUF','Notrufaufschaltung 24h inkl. SIM','3','MON','31,50'),('000030','TÜV-BEGL','Begleitung Hauptprüfung ZÜS 11.09.2025','2,5','STD','104,00'),('000040','40071833','Türrollensatz Fermator','1','ST','187,40')]
d=lambda s:D(s.replace(',','.'))
n=sum(d(x[3])*d(x[5]) for x in L);v=r(n*D('.19'));b=n+v;sk=r(b*D('.02'))
ib=iban('DE','600400710522618800')
t(20,14,'ELVARO','B',22);t(20,22,'Aufzugsservice','',9)
t(20,46,'ELVARO Aufzugsservice GmbH, Postfach 30 11, 70565 Stuttgart','',6.5)
for i,s in enumerate(['Baugenossenschaft Neckartal eG','Abt. Technik / Rechnungseingang','Uferstraße 50','73730 Esslingen']): t(20,51+i*4.6,s,'',10)
t(120,44,'Rechnung','B',15)
for i,(k,w) in enumerate([('Nummer/Datum','9140227713 / 06.10.2025'),('Auftragsnr./Datum','4000381207 / 02.01.2023'),('Bestellnummer/Datum','BGN-4471-23 / 15.12.2022'),('Lieferschein-Nr.','8100664290'),('Kundennummer','0000217745'),('Ihre USt-IdNr.','DE145908112'),('Leistungszeitraum','01.07.2025 - 30.09.2025'),('Währung','EUR')]): t(120,53+i*4.6,k,'',8);t(195,53+i*4.6,w,'',8,'R',45)
t(20,94,'Anlage: Wohnanlage Hirschlandweg 8-12, Esslingen. Leistungsempfänger wie oben.')
y=104;p.line(20,y-1,195,y-1)
for x,s,a in [(20,'Pos.','L'),(36,'Material','L'),(62,'Bezeichnung','L'),(150,'Menge','R'),(172,'Preis','R'),(195,'Wert','R')]: t(x,y,s,'B',8.5,a,25)
p.line(20,y+5,195,y+5);y+=7
for a1,m,bz,q,e,pr in L:
    t(20,y,a1);t(36,y,m,z=8);t(62,y,bz,z=8);t(150,y,q+' '+e,a='R',w=20);t(172,y,pr,a='R',w=20);t(195,y,f(d(q)*d(pr)),a='R',w=20);y+=6
p.line(120,y,195,y);y+=2
for k,w,B in [('Summe Positionen',f(n),''),('Ausgangssteuer  19,000 %   '+f(n),f(v),''),('Endbetrag EUR',f(b),'B')]: t(120,y,k,B);t(195,y,w,B,a='R',w=30);y+=5.5
p.line(120,y,195,y);y+=6
for s in ['Zahlungsbedingungen:','Bis 20.10.2025 erhalten Sie 2,000 % Skonto = '+f(sk)+' EUR','Bis 05.11.2025 ohne Abzug','','Lieferbedingung: frei Verwendungsstelle','Nächste Preisanpassung gem. Ziff. 7 Wartungsvertrag zum 01.01.2026. Nächste Hauptprüfung: 09/2027.','Störungsannahme rund um die Uhr: 0711 5550-24']: t(20,y,s,w=170);y+=4.8
p.line(20,272,195,272)
for i,c in enumerate([['ELVARO Aufzugsservice GmbH','Gewerbestraße 33, 70565 Stuttgart','Amtsgericht Stuttgart HRB 731844'],['Geschäftsführer: Dirk Maurer','USt-IdNr. DE277340916','Steuer-Nr. 99017/01882'],['Neckarbank AG Stuttgart','IBAN '+ib,'BIC NEBADESSXXX']]):
    for j,s in enumerate(c): t(20+i*58,274+j*3.6,s,z=7)
t(195,287,'Seite 1 von 1',z=7,a='R')
p.output('../de-aufzug.pdf')
gold('de-aufzug','invoice','SAP SD (Formular RVINVOICE01)',number='9140227713',issued='2025-10-06',due='2025-11-05',amount=str(r(b)),currency='EUR',iban=ib.replace(' ',''),buyer='Baugenossenschaft Neckartal eG',seller='ELVARO Aufzugsservice GmbH')
