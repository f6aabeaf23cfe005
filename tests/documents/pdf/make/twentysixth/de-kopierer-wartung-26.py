from common import *
from fpdf import FPDF
ib=iban('AT','2081500004418297')
p=FPDF();p.set_auto_page_break(False);p.add_page()
def T(x,y,s,sz=9,st='',fam='Helvetica',al='L',w=0):
    p.set_font(fam,st,sz);p.set_xy(x,y);p.cell(w,4.5,s,align=al)
p.set_fill_color(225,225,225)
T(120,12,'Bürotechnik Aigner GmbH',14,'B','Times');T(120,18,'Drucken - Kopieren - Scannen - Archivieren',8,'I','Times')
T(120,22,'Puntigamer Straße 77, 8055 Graz',8,'','Times');T(120,26,'Tel. 0316/29 61 10, service@aigner-buero.example',8,'','Times')
for i,s in enumerate(['Firma','Ziviltechnikerbüro Krainz & Stelzl OG','Conrad-von-Hötzendorf-Straße 12','8010 Graz']):T(20,46+i*4.5,s,10)
K=[('Rechnung Nr.:','308127'),('Rechnungsdatum:','06.08.2025'),('Kundennr.:','11864'),('Ihre UID:',uid('6130472')),('Wartungsvertrag:','WV-2023-0881'),('Bearbeiter:','M. Pirker')]
for i,(a,b) in enumerate(K):T(125,46+i*4.5,a);T(158,46+i*4.5,b)
T(20,82,'RECHNUNG - Seitenpreisabrechnung',12,'B');T(20,88,'Abrechnungszeitraum 01.05.2025 bis 31.07.2025',9)
y=96
p.rect(20,y,172,6,'F')
for x,s in ((21,'Gerät / Seriennr.'),(75,'Zähler'),(92,'alt'),(108,'neu'),(124,'Seiten'),(140,'frei'),(152,'Preis'),(172,'Betrag EUR')):T(x,y+.7,s,8,'B')
R=[('MX-4071 / 85022147','S/W',118402,127961,3000,'0.0069'),('','Farbe',44310,48297,0,'0.0549'),('MX-B468F / 93107755','S/W',20117,24880,1500,'0.0094')]
n=D(0);y+=8
for a,b,c,d,e,pr in R:
    v=q((d-c-e)*D(pr));n+=v
    T(21,y,a);T(75,y,b)
    for x,s in ((88,f(c,0)),(104,f(d,0)),(120,f(d-c,0)),(134,f(e,0)),(148,f(pr,4)),(174,f(v))):T(x,y,s,9,al='R',w=14)
    y+=5.5
T(21,y,'Wartungspauschale 01.08.2025 - 31.10.2025, 3 Monate à 29,00');T(174,y,'87,00',al='R',w=14);n+=87;y+=5.5
T(21,y,'Resttonerbehälter MX-4071, geliefert 18.06.2025, LS 51920');T(174,y,'34,50',al='R',w=14);n+=D('34.50');y+=8
w=q(n*D('.2'));t=n+w
p.line(120,y,192,y);y+=1
for a,b,st in (('Nettosumme',n,''),('20 % USt.',w,''),('Gesamt EUR',t,'B')):
    T(122,y,a,10,st);T(168,y,f(b),10,st,al='R',w=20);y+=5.5
y+=6
T(20,y,'Zahlungskondition: bis 15. des Folgemonats netto ohne Abzug');y+=6
T(20,y,'Die nächste Zählerstandsmeldung erbitten wir bis 31.10.2025 über das Kundenportal. Ihr Vertrag läuft bis 30.04.2028.',8)
T(20,y+5,'Bitte bei Zahlung Rechnungs- und Kundennummer angeben. Elektronische Rechnung gemäß § 11 Abs. 2 UStG.',8)
p.line(20,272,192,272)
T(20,274,f'Steiermärkische Sparkasse Graz   IBAN {g4(ib)}   BIC STSPAT2GXXX   FN 318422k LG für ZRS Graz',7)
T(20,278,f'UID {uid("5827140")}   Gerichtsstand Graz   Geschäftsführer Ing. Hannes Aigner                                Seite 1/1',7)
p.output('../de-kopierer-wartung.pdf')
gold('de-kopierer-wartung','invoice',number='308127',issued='2025-08-06',due='2025-09-15',amount=str(t),currency='EUR',iban=ib,buyer='Ziviltechnikerbüro Krainz & Stelzl OG',seller='Bürotechnik Aigner GmbH')
