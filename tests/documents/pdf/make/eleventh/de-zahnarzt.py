from fpdf import FPDF
p=FPDF(format='A4'); p.add_font('D','','/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed.ttf'); p.add_font('D','B','/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed-Bold.ttf')
p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,b='',z=9,a='L',w=0):
    p.set_font('D',b,z); p.set_xy(x,y); p.cell(w,4.5,s,align=a)
t(120,15,'Dr. med. dent. Silke Hagenlocher','B',11); t(120,20,'Zahnärztin'); t(120,25,'Königsallee 3, 71638 Ludwigsburg'); t(120,30,'Telefon 07141 555 270')
t(120,35,'Sprechzeiten: Mo-Do 8-12, 14-18 Uhr',z=7)
t(20,45,'Dr. S. Hagenlocher, Königsallee 3, 71638 Ludwigsburg',z=6)
for i,s in enumerate(['Herrn','Anselm Veigel','Rebenweg 21','71672 Marbach am Neckar']): t(20,52+4.8*i,s,z=10)
for i,(a,b) in enumerate([('Liquidation','4711-R2'),('Datum','06.11.2025'),('Patient','Veigel, Lea'),('geb.','14.05.2009'),('Pat.-Nr.','8093')]): t(130,60+4.8*i,a); t(160,60+4.8*i,b,'B' if i==0 else '',a='R',w=30)
t(20,92,'Rechnung über zahnärztliche Leistungen nach GOZ/GOÄ','B',11)
t(20,98,'Für die Behandlung in der Zeit vom 09.10.2025 bis 28.10.2025 erlaube ich mir zu berechnen:')
y=107
p.set_fill_color(225,225,225)
cols=[(20,18,'L'),(38,14,'L'),(52,12,'L'),(64,72,'L'),(136,14,'R'),(150,12,'R'),(162,28,'R')]
rows=[('Datum','Zahn','Geb.-Nr.','Leistung','Faktor','Anz.','EUR'),('09.10.2025','','0010','Eingehende Untersuchung','2,3','1','12,94'),('09.10.2025','36','0070','Vitalitätsprüfung','2,3','1','6,47'),('09.10.2025','36,37','Ä5000','Röntgenaufnahme Zahn','1,8','2','10,50'),('09.10.2025','','1040','Professionelle Zahnreinigung','2,3','26','94,12'),('28.10.2025','36,37','0090','Infiltrationsanästhesie','2,3','2','15,52'),('28.10.2025','36','2080','Kompositfüllung zweiflächig *','3,5','1','109,45'),('28.10.2025','37','2100','Kompositfüllung dreiflächig *','3,5','1','126,38')]
for j,r in enumerate(rows):
    for (x,w,a),s in zip(cols,r):
        p.set_xy(x,y); p.set_font('D','B' if j==0 else '',8); p.cell(w,5,s,align=a,fill=j==0)
    y+=5
y+=3
for a,b,bb in [('Summe Honorar','375,38',''),('Auslagen / Material § 4 GOZ','8,20',''),('Rechnungsbetrag EUR','383,58','B')]:
    t(100,y,a,bb,10 if bb else 9); t(162,y,b,bb,10 if bb else 9,'R',28); y+=5.5
y+=4
p.set_xy(20,y); p.set_font('D','',8); p.multi_cell(170,4.2,'* Begründung § 5 GOZ: erhöhter Zeitaufwand wegen subgingivaler Defekte und eingeschränkter Mundöffnung.\nUmsatzsteuerfrei gemäß § 4 Nr. 14 UStG. Bitte reichen Sie das Original bei Ihrer Versicherung bzw. Beihilfestelle ein. Die Zahlungspflicht besteht unabhängig von der Erstattung.')
y=p.get_y()+4
t(20,y,'Zahlbar bis spätestens 06.12.2025','B',10); y+=6
t(20,y,'Kreissparkasse Ludwigsburg   IBAN DE06 6005 0101 0124 5474 63   Verwendungszweck: 4711-R2 / 8093')
t(20,y+14,'Mit freundlichem Gruß'); t(20,y+30,'Dr. med. dent. Silke Hagenlocher')
t(20,280,'Mitglied der Landeszahnärztekammer Baden-Württemberg  -  KZV-Abr.-Nr. 46112  -  St.-Nr. 71420/30877  -  Praxissoftware DentoWin 25.3',z=6.5)
p.output('de-zahnarzt.pdf')
