from fpdf import FPDF
p=FPDF(format='A4'); p.add_font('n',fname='/dev/null') if 0 else None
p.add_page(); p.set_margins(22,15,18)
def t(x,y,s,z=9,st='',r=False):
    p.set_font('Times',st,z); p.text(x-(p.get_string_width(s) if r else 0),y,s)
t(22,20,'Chirurgische Privatklinik am Hofgarten',16,'B'); t(22,26,'Dr. med. Ahrens GmbH - Privatkrankenanstalt gem. § 30 GewO',9)
for i,s in enumerate(['Inselstraße 27, 40479 Düsseldorf','Telefon 0211 / 555 27 00','Sprechzeiten Mo-Do 8-17 Uhr','IK 260 511 994']): t(145,20+4*i,s,8)
t(22,48,'Privatklinik am Hofgarten, Inselstraße 27, 40479 Düsseldorf',6.5)
for i,s in enumerate(['Herrn','Ulrich Tannhoff','Cecilienallee 102','40474 Düsseldorf']): t(22,56+5*i,s,11)
for i,(a,b) in enumerate([('Rechnungs-Nr.:','26-03117/441'),('Datum:','10.03.2026'),('Patient-Nr.:','88402'),('Patientin:','Mia Tannhoff'),('geb.:','17.06.2012'),('Behandlung:','19.02.2026 - 03.03.2026')]): t(135,56+5*i,a,9); t(162,56+5*i,b,9,'B' if i==0 else '')
t(22,98,'LIQUIDATION',14,'B'); t(22,105,'Für ärztliche Leistungen nach der Gebührenordnung für Ärzte (GOÄ) erlauben wir uns zu berechnen:',10)
t(22,111,'Diagnosen: Weichteiltumor Schulter links (D21.1 G L), Zustand nach Exzision',9)
X=[22,44,58,140,158,188]; y=120
for x,s,r in zip(X,['Datum','Ziffer','Leistung','Einfach EUR','Faktor','Betrag EUR'],[0,0,0,1,1,1]): t(x,y,s,9,'B',r)
p.line(22,y+1.5,188,y+1.5); y+=6
for r in [('19.02.26','1','Beratung, auch telefonisch','4,66','2,3','10,72'),('','7','Vollständige körperliche Untersuchung Organsystem','9,33','2,3','21,45'),('24.02.26','2404','Exzision einer größeren Geschwulst','32,29','2,3','74,27'),('','491','Infiltrationsanästhesie großer Bezirke','7,05','2,3','16,22'),('','443','Zuschlag ambulante Operation','43,72','1,0','43,72'),('','204','Zirkulärer Verband','5,54','2,3','12,74'),('','§ 10','Auslagen: Nahtmaterial, Lokalanästhetikum','','','14,38')]:
    for i,(x,s) in enumerate(zip(X,r)): t(x,y,s,9,'',i>2)
    y+=5
p.line(22,y-2,188,y-2); y+=3
for a,b in [('Summe ärztliche Leistungen','179,12'),('Summe Auslagen','14,38')]: t(110,y,a,9); t(188,y,b,9,'',1); y+=5
t(110,y,'Rechnungsbetrag EUR',11,'B'); t(188,y,'193,50',11,'B',1); y+=12
for s in ['Bitte begleichen Sie den Rechnungsbetrag bis spätestens 09.04.2026 unter Angabe der Rechnungs-Nr., unabhängig von','der Erstattung durch Ihre Krankenversicherung oder Beihilfestelle. Ab dem 10.04.2026 befinden Sie sich ohne weitere','Mahnung in Verzug (§ 286 BGB). Die Leistungen sind nach § 4 Nr. 14 UStG umsatzsteuerfrei.','','Wir wünschen Mia weiterhin gute Besserung. Kontrolltermin: 17.03.2026, 15:20 Uhr.']: t(22,y,s,10); y+=5
t(22,y+10,'Dr. med. Sybille Ahrens, Fachärztin für Chirurgie',10)
p.line(22,275,188,275); t(22,279,'Deutsche Apotheker- und Ärztebank - IBAN DE48 3006 0601 0007 4155 26 - BIC DAAEDEDDXXX - AG Düsseldorf HRB 59340 - Steuer-Nr. 103/5721/0884',7.5)
p.output('../de-klinik.pdf')
