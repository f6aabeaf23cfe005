from fpdf import FPDF
p=FPDF(format='A4');p.set_auto_page_break(False);p.add_page();D='/usr/share/fonts/truetype/liberation/'
import glob
f=lambda n:glob.glob('/usr/share/fonts/**/'+n,recursive=True)[0]
p.add_font('M','',f('LiberationMono-Regular.ttf'));p.add_font('M','B',f('LiberationMono-Bold.ttf'))
def t(x,y,s,z=9,b='',al='L',w=0):
    p.set_font('M',b,z);
    if al=='R': x=x-p.get_string_width(s)
    p.text(x,y,s)
t(20,20,'KULTURHAUS TRAISENHOF BETRIEBS-GES.M.B.H.',13,'B');t(20,26,'3100 St. Pölten, Mühlweg 61, Tel. 02742/31 18-0, office@traisenhof.example',8);p.line(20,29,190,29)
for i,s in enumerate(['Kammerchor Dunkelsteinerwald','Obfrau Mag. Roswitha Pichelhofer','Kirchenplatz 4','3392 Gansbach']):t(20,48+i*5,s,10)
t(20,82,'FAKTURA',15,'B');hd=[('Belegnummer','FA 2600214'),('Belegdatum','27.02.2026'),('Kundennummer','230.1187'),('Ihr Auftrag','tel. 13.11.2025'),('Auftragsnr.','AU 2501077'),('Leistung','21.02.2026'),('Vertreter','02 Hr. Zehetbauer')]
for i,(a,b) in enumerate(hd):t(118,48+i*5,a);t(152,48+i*5,': '+b)
y=92;p.line(20,y-5,190,y-5);t(20,y,'Art.Nr.    Bezeichnung',9,'B')
for x,s in [(128,'Menge'),(152,'Preis'),(164,'%'),(190,'Betrag EUR')]:t(x,y,s,9,'B','R')
p.line(20,y+2,190,y+2)
for a,b,m,pr,r,s in [('SM-GR','Saalmiete Großer Saal, 1 Tag','1','1.180,00','-5','1.121,00'),('TECH','Tontechniker inkl. Nachtzuschl.','7,5','58,00','','435,00'),('BEST','Bestuhlung Reihe, 240 Plätze','1','220,00','','220,00'),('REIN','Endreinigung pauschal','1','145,00','','145,00')]:
    y+=7;t(20,y,a);t(41,y,b)
    for x,v in [(128,m),(152,pr),(164,r),(190,s)]:t(x,y,v,9,'','R')
y+=8;t(41,y,'Veranstaltung: Frühjahrskonzert, Einlass 18.30 Uhr');y+=5;t(41,y,'Der Stammkundenrabatt von 5 % auf die Saalmiete ist berücksichtigt.')
y+=10;p.line(110,y-5,190,y-5)
for a,b,z in [('Warenwert netto','1.921,00',''),('+ 20 % MwSt. von 1.921,00','384,20',''),('Fakturensumme EUR','2.305,20','B')]:t(110,y,a,9,z);t(190,y,b,9,z,'R');y+=6
y+=8;t(20,y,'Zahlungskondition : prompt nach Rechnungserhalt, netto Kassa ohne Abzug');y+=5;t(20,y,'Lieferkondition   : ab Haus');y+=9
for s in ['Die hinterlegte Kaution (EUR 300,00) wurde am 23.02.2026 gesondert rückerstattet.','Reklamationen werden nur binnen 8 Tagen anerkannt. Bei Zahlungsverzug gelten 9,2 %','Verzugszinsen über dem Basiszinssatz als vereinbart. Gerichtsstand St. Pölten.','AKM-Meldung obliegt dem Veranstalter.']:t(20,y,s,8.5);y+=5
p.line(20,270,190,270);t(20,275,'Erste Bank, IBAN: AT71 2011 1820 4937 5500, BIC: GIBAATWWXXX',8);t(20,279,'FN 318402t LG St. Pölten   UID-Nr.: ATU64581736   DVR 4008215',8);t(190,283,'Seite 1  WinLine FAKT',7,'','R')
p.output('../de-at-kulturhaus.pdf')
