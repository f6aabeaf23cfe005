from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas('../de-klinikum.pdf',pagesize=(595,842))
def t(x,y,s,f='Helvetica',z=9,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,y*mm,s)
B='Helvetica-Bold'
t(20,280,'Klinikum Harzvorland gAöR',B,15); t(20,275,'Akademisches Lehrkrankenhaus · Patientenabrechnung',z=8)
t(20,252,'Klinikum Harzvorland gAöR · Postfach 1180 · 38300 Wolfenbüttel',z=6.5)
for i,s in enumerate(['Frau','Henrike Ostermeyer','Lindenallee 27','38304 Wolfenbüttel']): t(20,246-i*4.6,s,z=10)
m=[('Rechnungs-Nr.','7000391846'),('Rechnungsdatum','04.09.2025'),('Fallnummer','0025118420'),('Patient','Ostermeyer, Mats Ole'),('Geb.-Datum','19.02.2017'),('Aufnahme','19.08.2025 07:15'),('Entlassung','25.08.2025 11:40'),('Institutionskennz.','260310482'),('Sachbearbeiter','Hr. Wagenknecht, -2217'),('Druckdatum','05.09.2025')]
for i,(a,b) in enumerate(m): t(120,250-i*4.6,a,z=8); t(152,250-i*4.6,b,z=8)
t(20,196,'Rechnung über stationäre Wahlleistungen',B,12)
t(20,190,'gemäß § 17 KHEntgG und der Wahlleistungsvereinbarung vom 14.08.2025')
y=180
for x,s,r in [(20,'Leistung',0),(92,'von',0),(112,'bis',0),(146,'Anzahl',1),(166,'Entgelt',1),(190,'Betrag EUR',1)]: t(x,y,s,B,8,r)
c.line(20*mm,(y-1.5)*mm,190*mm,(y-1.5)*mm)
for a in [('Einbettzimmer Komfort, Entgeltschl. 60100001','19.08.2025','25.08.2025','6','121,37','728,22'),('Begleitperson ohne med. Notwendigkeit','19.08.2025','21.08.2025','2','45,00','90,00'),('Telefon/TV/Internet Tagespauschale','19.08.2025','25.08.2025','6','4,50','27,00')]:
    y-=6
    for (x,r),s in zip([(20,0),(92,0),(112,0),(146,1),(166,1),(190,1)],a): t(x,y,s,z=8,r=r)
y-=4; c.line(20*mm,y*mm,190*mm,y*mm)
for a,b,f in [('Zwischensumme','845,22','Helvetica'),('enthaltene USt 0,00 % (steuerfrei § 4 Nr. 14 b UStG)','0,00','Helvetica'),('abzüglich Vorauszahlung vom 14.08.2025 (Quittung 44917)','250,00-','Helvetica'),('Zu zahlender Betrag','595,22',B)]:
    y-=6; t(100 if 0 else 70,y,a,f); t(190,y,b,f,9,True)
y-=12
for s in ['Bitte zahlen Sie den Betrag ohne Abzug bis spätestens 25.09.2025 unter Angabe von Rechnungs- und Fallnummer.','Die allgemeinen Krankenhausleistungen (DRG I68E) werden direkt mit Ihrer Krankenkasse abgerechnet.','Die gesetzliche Zuzahlung nach § 39 Abs. 4 SGB V entfällt (Patient unter 18 Jahren).','Die Liquidation der Wahlärzte erfolgt gesondert durch deren Abrechnungsstelle.','Bei Zahlungsverzug werden Mahngebühren von 5,00 EUR sowie Verzugszinsen nach § 288 BGB erhoben.','Einwendungen richten Sie bitte bis 30.09.2025 schriftlich an die Patientenabrechnung.']:
    t(20,y,s,z=8.5); y-=5
c.setDash(3,2); c.line(10*mm,78*mm,200*mm,78*mm); c.setDash()
t(20,72,'Zahlungsdaten für Ihre Überweisung',B,8)
for i,(a,b) in enumerate([('Empfänger','Klinikum Harzvorland gAöR'),('IBAN','DE29 2505 0180 0910 3352 67'),('BIC','SPKHDE2HXXX'),('Betrag','EUR 595,22'),('Verwendungszweck','7000391846 / 0025118420')]): t(20,66-i*5,a,z=8); t(60,66-i*5,b,'Courier',9)
t(20,18,'Vorstand: Dr. med. Astrid Vollbrecht, Kaufm. Vorstand: Olaf Reinecke · Steuernummer 51/209/00174 · Träger: Landkreis Wolfenbüttel',z=6.5); t(190,18,'Seite 1/1',z=6.5,r=True)
c.save()
