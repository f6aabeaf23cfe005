from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('de-hotel.pdf',pagesize=A4); W,H=A4
def t(x,y,s,f='Times-Roman',z=10,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,H-y,s)
c.setFont('Times-BoldItalic',24);c.drawCentredString(W/2,H-60,'Seehotel Lindenwirt')
c.setFont('Times-Roman',9);c.drawCentredString(W/2,H-75,'Inh. Familie Obermeier  •  Uferpromenade 5  •  83209 Prien-Osternach  •  Tel. 08051 555 80')
c.line(50,H-84,W-50,H-84)
for i,s in enumerate(['Kinzler Messtechnik AG','Frau Beate Rosner','Einsteinring 40','85609 Aschheim']): t(60,125+13*i,s)
for i,(a,b) in enumerate([('Rechnung Nr.','26/0318'),('Datum','14.02.2026'),('Reservierung','RES-77102'),('Anreise','11.02.2026'),('Abreise','14.02.2026'),('Zimmer','108, 109'),('Gäste','Rosner, Haug'),('Kassier','SB')]):
    t(370,125+13*i,a); t(W-60,125+13*i,b,r=True)
t(60,215,'RECHNUNG','Times-Bold',14)
t(60,240,'Datum','Times-Bold');t(115,240,'Leistung','Times-Bold');t(385,240,'Anz.','Times-Bold',r=True);t(440,240,'Preis','Times-Bold',r=True);t(510,240,'Summe EUR','Times-Bold',r=True);t(535,240,'St','Times-Bold',r=True)
c.line(60,H-244,535,H-244)
rows=[('11.02.','Logis DZ zur Einzelnutzung, 3 Nächte','6','118,00','708,00','A'),('11.02.','Frühstück Speisenanteil','6','14,40','86,40','A'),('11.02.','Frühstück Getränkeanteil','6','3,60','21,60','B'),('12.02.','Tagungspauschale Seestube','2','145,00','290,00','B'),('11.02.','Tiefgarage','3','12,00','36,00','B'),('11.02.','Kurbeitrag Gemeinde (durchl. Posten)','6','2,60','15,60','C')]
y=258
for r in rows:
    t(60,y,r[0]);t(115,y,r[1]);t(385,y,r[2],r=True);t(455,y,r[3],r=True);t(510,y,r[4],r=True);t(535,y,r[5],r=True);y+=14
c.line(385,H-y+8,535,H-y+8);y+=6
t(300,y,'Gesamtbetrag','Times-Bold',11);t(510,y,'1.157,60','Times-Bold',11,True);y+=15
t(300,y,'./. Anzahlung vom 19.01.2026');t(510,y,'-200,00',r=True);y+=17
t(300,y,'Offener Betrag EUR','Times-Bold',12);t(510,y,'957,60','Times-Bold',12,True);y+=34
for r in [('','Netto','MwSt','Brutto'),('A   7 %','742,43','51,97','794,40'),('B  19 %','292,10','55,50','347,60'),('C   0 %','15,60','0,00','15,60')]:
    t(60,y,r[0],z=9)
    for k,x in zip(r[1:],(160,220,290)): t(x,y,k,z=9,r=True)
    y+=12
y+=20
for s in ['Lt. Kostenübernahme vom 12.01.2026 auf Rechnung.','Zahlbar innerhalb von 10 Tagen nach Rechnungsdatum rein netto ohne Abzug.','','Wir bedanken uns für Ihren Aufenthalt und freuen uns auf ein Wiedersehen am See!','Bitte bewerten Sie uns. Unser Restaurant ist vom 02.03. bis 15.03.2026 geschlossen.']:
    t(60,y,s,'Times-Italic' if 'bedanken' in s else 'Times-Roman');y+=14
c.line(50,70,W-50,70)
t(60,H-58,'Seehotel Lindenwirt GmbH  |  AG Traunstein HRB 31907  |  Steuer-Nr. 156/122/70418  |  USt-ID DE343951718',z=8)
t(60,H-47,'Sparda-Bank München  IBAN DE51 7009 0500 0678 1559 04  BIC GENODEF1S04  |  Geschäftsführer: Korbinian Obermeier',z=8)
c.save()
