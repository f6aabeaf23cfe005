from fpdf import FPDF
p=FPDF(); p.set_auto_page_break(False); p.add_page(); 
L='/usr/share/fonts/truetype/liberation/LiberationSans-'
p.add_font('L','',L+'Regular.ttf'); p.add_font('L','B',L+'Bold.ttf')
def T(x,y,s,st='',z=9,w=0,a='L'):
    p.set_font('L',st,z); p.set_xy(x,y); p.cell(w or 100,5,s,align=a)
T(20,12,'BERGSTEIGER-DEPOT',"B",17); T(20,19,'Outdoor-Versand seit 2009',z=8)
T(20,45,'Bergsteiger-Depot GmbH, Zähringerstr. 44, 79108 Freiburg',z=6.5)
for i,s in enumerate(['Frau','Annika Wollschläger','Bahnhofstraße 17','88212 Ravensburg']): T(20,51+5*i,s,z=10)
for i,(a,b) in enumerate([('Rechnungskorrektur-Nr.','RK202512-0077'),('Datum','09.12.2025'),('Kunden-Nr.','K88514'),('Zu Rechnung','RE202511-4190'),('Rechnung vom','18.11.2025'),('Ext. Auftragsnummer','306-1184472-53'),('Retoure eingegangen','05.12.2025')]):
    T(120,45+5*i,a+':'); T(160,45+5*i,b,w=30,a='R')
T(20,88,'Rechnungskorrektur RK202512-0077','B',13)
T(20,96,'Zu Ihrer Rechnung RE202511-4190 vom 18.11.2025 (Rechnungsbetrag 324,60 €)')
T(20,100,'schreiben wir Ihnen folgende Positionen gut:')
y=106; p.set_fill_color(225,232,225); p.rect(20,y,170,6,'F')
for x,w,s,a in [(20,12,'Pos','L'),(32,28,'Art.-Nr.','L'),(60,60,'Bezeichnung','L'),(115,15,'Menge','R'),(130,14,'MwSt.','R'),(144,22,'VK Brutto','R'),(166,24,'Gesamt','R')]: T(x,y+.5,s,'B',8.5,w,a)
for i,row in enumerate([('1','BD-TR55-OL','Trekkingrucksack Karwendel 55 l oliv','1','19 %','139,95 €','-139,95 €'),('2','BD-FL075','Edelstahl-Trinkflasche 0,75 l','2','19 %','24,90 €','-49,80 €'),('3','VERSAND','Versandkosten (Erstattung)','1','19 %','4,95 €','-4,95 €')]):
    for (x,w,a),s in zip([(20,12,'L'),(32,28,'L'),(60,60,'L'),(115,15,'R'),(130,14,'R'),(144,22,'R'),(166,24,'R')],row): T(x,114+6*i,s,z=8.5,w=w,a=a)
p.line(20,134,190,134)
for i,(a,b,s) in enumerate([('Gesamt Netto','-163,61 €',''),('zzgl. 19 % MwSt.','-31,09 €',''),('Gutschriftsbetrag','-194,70 €','B')]): T(115,136+6*i,a,s,10); T(160,136+6*i,b,s,10,30,'R')
T(20,160,'Grund: Widerruf vom 29.11.2025. Versandart: DHL Retoure, Sendungsnr. 00340434498812077145')
T(20,166,'Zahlungsart der ursprünglichen Bestellung: PayPal. Der Betrag wird Ihrem PayPal-Konto innerhalb von 5-7 Werktagen')
T(20,171,'gutgeschrieben. Bitte nehmen Sie keine Kürzung offener Rechnungen vor.')
p.line(20,272,190,272)
for i,col in enumerate([['Bergsteiger-Depot GmbH','Zähringerstr. 44','79108 Freiburg','kontakt@bergsteiger-depot.example'],['Geschäftsführerin: Iris Kaltenbach','AG Freiburg HRB 709316','USt-ID: DE811904551','WEEE-Reg.-Nr. DE 41872209'],['Volksbank Freiburg','IBAN: DE88 6809 0000 0033 4455 00','BIC: GENODE61FR1','Seite 1 von 1']]):
    for j,s in enumerate(col): T(20+60*i,273+3.6*j,s,z=7)
p.output('../de-gutschrift-jtl.pdf')
