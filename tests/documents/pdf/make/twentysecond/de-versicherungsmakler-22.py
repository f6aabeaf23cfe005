from fpdf import FPDF
D='/usr/share/fonts/truetype/liberation/'
import subprocess
def f(p): return subprocess.check_output(['fc-match','-f','%{file}',p]).decode()
p=FPDF(); p.add_font('L','',f('Liberation Sans Narrow')); p.add_font('L','B',f('Liberation Sans Narrow:bold')); p.add_page(); p.set_auto_page_break(False)
def w(x,y,s,z=10,b='',a='L',wd=0,h=5): p.set_font('L',b,z); p.set_xy(x,y); p.cell(wd,h,s,align=a)
p.set_fill_color(140,30,40); p.rect(0,0,8,297,'F')
w(20,15,'Assekuranzkontor Pohlmann GmbH',18,'B'); w(20,23,'Versicherungsmakler seit 1978 · Mehrfachagentur-unabhängig',9)
w(20,45,'Tischlerei Jens Wiechmann e. K.',11);w(20,50,'Zum Hobel 3',11);w(20,55,'49377 Vechta',11)
w(130,45,'Vechta, 28.11.2025',10);w(130,50,'Beitragsrechnung BR-118406',10,'B');w(130,55,'Kunden-Nr. 40 871',10);w(130,60,'Betreuer: Nils Pohlmann',10)
w(20,78,'Beitragsrechnung für das Versicherungsjahr 2026',13,'B')
p.set_font('L','',10); p.set_xy(20,87)
p.multi_cell(170,5,'Sehr geehrter Herr Wiechmann,\nIhre Verträge verlängern sich zum 01.01.2026 um ein Jahr. Im Auftrag und mit Inkassovollmacht der Versicherer berechnen wir:')
y=108
for x,s,a,wd in [(20,'Versicherer / Schein-Nr.','L',60),(80,'Sparte','L',50),(120,'Hauptfälligkeit','L',25),(150,'Zahlw.','L',15),(165,'Nettobeitrag','R',25)]: w(x,y,s,9,'B',a,wd)
p.line(20,y+6,190,y+6)
for i,(a,b,n) in enumerate([('Gildemark Vers. AG / BH 77.120.443','Betriebshaftpflicht','612,00'),('Gildemark Vers. AG / IN 77.120.444','Inhalt/Feuer/ED','438,60'),('Weserland VVaG / EL-2019-3318','Elektronik','126,50')]):
    yy=y+8+i*6; w(20,yy,a,9);w(80,yy,b,9);w(120,yy,'01.01.',9);w(150,yy,'1/1',9);w(165,yy,n,9,'','R',25)
y=136; p.line(120,y-1,190,y-1)
for i,(a,n,b) in enumerate([('Nettobeiträge','1.177,10',''),('Versicherungsteuer 19 %','223,65',''),('Zu zahlen EUR','1.400,75','B')]): w(120,y+i*6,a,10,b); w(165,y+i*6,n,10,b,'R',25)
p.set_font('L','',10); p.set_xy(20,162)
p.multi_cell(170,5,'Ihr Versicherungsschutz besteht nahtlos weiter, wenn der Gesamtbeitrag am 2. Januar 2026 auf unserem Inkassokonto eingegangen ist. Eine spätere Zahlung kann nach § 38 VVG zum Verlust des Versicherungsschutzes führen. Zahlungen direkt an die Versicherer leisten Sie bitte nicht.\n\nWünschen Sie künftig Lastschrift, senden Sie uns das beiliegende Mandat bis 15.12.2025 zurück. Kündigungsfrist: drei Monate zum Ablauf.\n\nVersicherungsteuer-Nr. der Versicherer: 807/V90807002411 (Gildemark), 807/V90807005190 (Weserland). Umsatzsteuerfrei nach § 4 Nr. 10 a UStG.')
p.set_draw_color(140,30,40); p.rect(20,218,170,26)
w(23,220,'Für Ihre Überweisung',9,'B');w(23,226,'Empfänger: Assekuranzkontor Pohlmann GmbH, Inkassokonto',10);w(23,231,'IBAN: DE04 3704 0044 0512 7739 01   BIC: COBADEFFXXX',10);w(23,236,'Verwendungszweck: BR-118406 / 40871       Betrag: 1.400,75 EUR',10)
w(20,278,'Vermittlerregister D-4XQ1-7LM22-88 · AG Oldenburg HRB 111480 · GF Nils Pohlmann, Edda Pohlmann · Große Straße 40, 49377 Vechta',7)
p.output('../de-versicherungsmakler.pdf')
