from fpdf import FPDF
p=FPDF(format='A4');p.add_page();p.set_auto_page_break(False)
def t(x,y,s,sz=9,b='',al='L',w=0):
    p.set_font('Helvetica',b,sz)
    if al=='R': x=x-p.get_string_width(s)
    p.text(x,y,s)
t(20,20,'Weiterbildungszentrum Aaretal AG',14,'B');t(20,25,'Höhere Berufsbildung Technik und Wirtschaft',8)
for i,s in enumerate(['Aarburgerstrasse 61','4600 Olten','Telefon 062 555 18 40','www.wbz-aaretal.example','CHE-107.429.184 MWST']): t(150,18+i*4,s,8)
for i,s in enumerate(['Elektro Stampfli AG','Buchhaltung','Industriestrasse West 14','4658 Däniken SO']): t(120,52+i*5,s,10)
t(20,86,'Rechnung 104827',13,'B')
L=[('Debitor','20518'),('Rechnungsdatum','02.03.2026'),('Zahlbar bis','20.03.2026'),('Unsere Referenz','Sandra Aebischer, Kursadministration'),('Ihre Referenz','Mail D. Stampfli vom 08.01.2026'),('Kurs-Nr.','EPL-26F-3')]
for i,(a,b) in enumerate(L): t(20,94+i*5,a);t(55,94+i*5,b)
t(20,130,'Lehrgang Elektroprojektleiter/in Installation und Sicherheit mit eidg. Fachausweis, 3. Semester',9,'B')
t(20,135,'Teilnehmer: Dario Stampfli, 17.09.1998    Kursdauer: 13.04.2026 - 26.09.2026, Montag und Samstag')
y=144;p.set_fill_color(225,225,225);p.rect(20,y-4,170,6,'F')
t(21,y,'Artikel',8,'B');t(45,y,'Text',8,'B');t(128,y,'Anzahl',8,'B','R');t(158,y,'Preis CHF',8,'B','R');t(161,y,'MWST',8,'B');t(189,y,'Betrag CHF',8,'B','R')
R=[('KG-EPL3','Kursgeld 3. Semester','1','4\'350.00','A0','4\'350.00'),('RB-VB','Verbandsrabatt 5 % auf Kursgeld','1','-217.50','A0','-217.50'),('LM-EPL3','Lehrmittelpaket inkl. NIN-Kommentar','1','385.00','A1','385.00'),('PG-INT','Gebühr interne Modulprüfung','1','250.00','A0','250.00')]
for r in R:
    y+=6;t(21,y,r[0]);t(45,y,r[1]);t(128,y,r[2],9,'','R');t(158,y,r[3],9,'','R');t(163,y,r[4]);t(189,y,r[5],9,'','R')
p.line(120,y+2,190,y+2)
y+=7;t(120,y,'Rechnungstotal');t(189,y,"4'767.50",9,'','R')
y+=5;t(120,y,'Einschreibegebühr, bezahlt 12.01.2026');t(189,y,'-200.00',9,'','R')
p.line(120,y+2,190,y+2);y+=7;t(120,y,'Zu bezahlen CHF',10,'B');t(189,y,"4'567.50",10,'B','R');p.line(120,y+1.5,190,y+1.5);p.line(120,y+2.3,190,y+2.3)
y+=10
for s in ['A0 = von der Steuer ausgenommen (Art. 21 Abs. 2 Ziff. 11 MWSTG)','A1 = Beträge inkl. 2.6 % MWST: Basis 375.24, Steuer 9.76']: t(20,y,s,8);y+=4
y+=4
for s in ['Die Zahlung vor Kursbeginn ist Voraussetzung für die Kursteilnahme. Bei Abmeldung nach dem 13.03.2026 werden gemäss AGB 50 %','des Kursgeldes fällig. Für die 2. Mahnung wird eine Gebühr von CHF 30.00 erhoben. Ratenzahlung nur nach schriftlicher Vereinbarung.','Subjektfinanzierung: Die Zahlungsbestätigung für die Bundesbeiträge stellen wir nach Abschluss des Lehrgangs aus.']: t(20,y,s,8);y+=4
y+=6;t(20,y,'Zahlungsverbindung',9,'B');t(20,y+5,'PostFinance AG, 3030 Bern    IBAN CH30 0900 0000 8462 7193 5    BIC POFICHBEXXX');t(20,y+10,'Zahlungszweck: 104827 / 20518')
t(20,285,'Abteilung 10 / ABACUS Debi 2025',6);t(190,285,'Seite 1 / 1',7,'','R')
p.output('../de-weiterbildung-ch.pdf')
