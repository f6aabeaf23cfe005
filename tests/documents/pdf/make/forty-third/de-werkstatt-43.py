
from fpdf import FPDF
p=FPDF();p.add_page();p.set_auto_page_break(False)
for s,k in(('','Regular'),('B','Bold')):p.add_font('N',s,'/usr/share/fonts/truetype/liberation/LiberationSansNarrow-'+k+'.ttf')
def t(x,y,s,z=10,b='',r=0):
    p.set_font('N',b,z);p.text(x-(p.get_string_width(s) if r else 0),y,s)
t(15,18,'Autohaus Peter Brodersen e.K.',18,'B');t(15,24,'Freie Werkstatt · Reifen · Unfallinstandsetzung · HU/AU täglich',10)
t(15,29,'Kieler Chaussee 88 · 24340 Altenhof-Sande · Tel. 04351 6640 · Fax 6641',9);p.line(15,31,195,31)
for i,s in enumerate(['Frau','Wiebke Lorenzen-Paap','Noorweg 3','24340 Eckernförde']):t(15,48+i*5,s,11)
p.rect(115,40,80,38)
for i,(a,b) in enumerate([('Rechnung','W 2600381'),('Rechnungsdatum','19.02.2026'),('Fällig am','27.02.2026'),('Kundennummer','30718'),('Auftrag','A 411902 vom 16.02.2026'),('Annahme / Berater','J. Petersen'),('Leistungsdatum','18.02.2026')]):t(117,46+i*5,a);t(150,46+i*5,b,10,'B')
for i,(a,b) in enumerate([('Amtl. Kennz.','ECK-WL 214'),('Fahrzeug','VW Touran 2.0 TDI'),('Fahrgestellnr.','WVGZZZ1TZBW048817'),('Erstzulassung','22.03.2011'),('km-Stand','214.306'),('nächste HU','03/2026')]):
    t(15+60*(i%3),86+5*(i//3),a+':',9);t(37+60*(i%3),86+5*(i//3),b,9,'B')
y=100
def head(s,c):
    global y
    p.set_fill_color(220);p.rect(15,y-4,180,5.5,'F');t(16,y,s,10,'B');t(140,y,c[0],9,'B',1);t(167,y,c[1],9,'B',1);t(194,y,'EUR',9,'B',1);y+=6
head('Arbeitslohn',('AW','Preis/AW'))
for n,d,m,x,g in [('A 27 10 12', 'Lichtmaschine aus-/einbauen', '14', '11,90', '166,60'), ('A 00 51 00', 'Fehlerspeicher auslesen, Kurztest', '5', '11,90', '59,50'), ('A 13 22 08', 'Keilrippenriemen ersetzen', '4', '11,90', '47,60')]:
    t(16,y,n,9);t(42,y,d,10);t(140,y,m,10,'',1);t(167,y,x,10,'',1);t(194,y,g,10,'',1);y+=5
y+=3;head('Ersatzteile',('Menge','Preis'))
for n,d,m,x,g in [('03L903023L X', 'Drehstromgenerator 140A (AT)', '1', '389,00', '389,00'), ('03L903137T', 'Keilrippenriemen', '1', '46,32', '46,32'), ('N 910 962 01', 'Schraube M8x35', '3', '2,18', '6,54'), ('', 'Kleinmaterial', '1', '6,50', '6,50')]:
    t(16,y,n,9);t(42,y,d,10);t(140,y,m,10,'',1);t(167,y,x,10,'',1);t(194,y,g,10,'',1);y+=5
y+=4;p.line(15,y-4,195,y-4)
for i,(a,b) in enumerate([('Arbeitslohn','273,70'),('Ersatzteile','448,36'),('Nettobetrag','722,06'),('19% MwSt','137,19'),('19% auf AT-Wert 38,90','7,39'),('Gesamt EUR','866,64')]):
    x=15+i*30;t(x+29,y+1,a,8,'',1);t(x+29,y+6,b,11,'B' if i==5 else '',1)
p.rect(165,y-3,30,11)
y+=18
for s in ['(AW = Arbeitswerte, 12 AW entsprechen einer Stunde)','Reklamationen können nur innerhalb von 8 Tagen anerkannt werden. Das Altteil wurde einbehalten.','Radmuttern nach 50 km nachziehen! Bitte beachten Sie den HU-Termin 03/2026 - jetzt Termin vereinbaren.','Bei Überweisung bitte Rechnungs- und Kundennummer angeben. Kartenzahlung bei Abholung möglich.']:t(15,y,s,9);y+=5
p.line(15,276,195,276)
t(15,281,'Förde Sparkasse Eckernförde  IBAN DE89 2135 2240 0179 0488 15  BIC NOLADE21ECK   Inhaber: Peter Brodersen   AG Kiel HRA 2719 EC   USt-ID DE134806176',8)
t(15,285,'Es gelten die Kfz-Reparaturbedingungen. Die Ersatzteile bleiben bis zur vollständigen Bezahlung unser Eigentum.        Seite 1/1',8)
p.output('de-werkstatt.pdf')