from reportlab.pdfgen import canvas
from reportlab.lib.colors import HexColor
c=canvas.Canvas('../de-makler.pdf',pagesize=(595,842))
def t(x,y,s,f='Helvetica',z=9.5,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,842-y,s)
B='Helvetica-Bold'
c.setFillColor(HexColor('#0b4a6f'));c.rect(0,792,595,50,fill=1,stroke=0);c.setFillColor(HexColor('#ffffff'))
t(50,32,'Rautenberg & Kollegen Versicherungsmakler GmbH',B,15)
c.setFillColor(HexColor('#000000'))
t(50,95,'Rautenberg & Kollegen · Bismarckring 55 · 65183 Wiesbaden',z=7)
for i,s in enumerate(['Firma','Dachbau Ehrlinger GmbH','Herrn Klaus Ehrlinger','Mainzer Landstraße 6','65239 Hochheim']): t(50,112+i*13,s)
for i,(a,b) in enumerate([('Unser Zeichen','kr / 30417'),('Kundennummer','30417'),('Rechnungs-Nr.','BR-2025-30417-1'),('Erstellt am','02.12.2025'),('Zahlungsweise','jährlich'),('Inkassoart','Maklerinkasso')]): t(360,112+i*13,a,z=8.5);t(440,112+i*13,b,z=8.5)
t(50,235,'Beitragsrechnung',B,14)
t(50,252,'Versicherungszeitraum 01.01.2026, 0 Uhr bis 01.01.2027, 0 Uhr')
t(50,280,'Sehr geehrter Herr Ehrlinger,');t(50,296,'für die über unser Haus betreuten Verträge berechnen wir im Auftrag der Versicherer die Folgebeiträge:')
X=[50,165,300,400,470,545]
for x,s,r in zip(X,['Sparte','Versicherer','VS-Nr.','Netto EUR','VSt 19 %','Brutto EUR'],[0,0,0,1,1,1]): t(x+(0 if not r else 0)if x!=400 else 408,325,s,B,8.5,r)
c.line(50,842-329,545,842-329)
rows=[('Betriebshaftpflicht','Allnova Vers. AG','HV 44-7781905','1.846,00','350,74','2.196,74'),('Elektronik','Basilika Sach AG','E 90.117.442','412,50','78,38','490,88'),('Firmen-Rechtsschutz','Justus RS AG','66/208114-R','689,20','130,95','820,15')]
for i,w in enumerate(rows):
    for j,(x,s) in enumerate(zip(X,w)): t(408 if x==400 else x,344+i*15,s,z=9,r=j>2)
c.line(50,842-382,545,842-382)
for x,s in zip((408,470,545),('2.947,70','560,07','3.507,77')): t(x,396,s,B,9.5,1)
t(50,396,'Gesamtbeitrag',B)
y=425
for s in ['Der Gesamtbeitrag ist zum 01.01.2026 fällig. Bitte überweisen Sie ihn unter Angabe der Rechnungsnummer auf unser','Treuhandkonto: IBAN DE49 3006 0601 0007 7183 42, BIC DAAEDEDDXXX, Deutsche Apotheker- und Ärztebank.','','Hinweis nach § 38 VVG: Wird der Folgebeitrag nicht rechtzeitig gezahlt, kann der Versicherer Ihnen in Textform eine','Zahlungsfrist von mindestens zwei Wochen bestimmen. Nach deren Ablauf besteht kein Versicherungsschutz.','','Beitragsanpassung Betriebshaftpflicht: Vorjahresbeitrag 2.071,79 EUR (Lohnsumme 2024: 418.000 EUR). Den Fragebogen','zur Lohnsumme 2025 senden Sie uns bitte bis 31.01.2026 zurück. Kündigungsfrist: 3 Monate zum 31.12.2026.','','Umsatzsteuerfrei nach § 4 Nr. 10 und 11 UStG. Die Versicherungsteuer führt der jeweilige Versicherer ab; die Versicherung-','steuernummern entnehmen Sie bitte Ihren Policen.','','Mit freundlichen Grüßen','','Kerstin Rautenberg']:
    t(50,y,s,z=9);y+=14
c.line(50,60,545,60)
t(50,795,'Geschäftsführerin: Kerstin Rautenberg · AG Wiesbaden HRB 24471 · Steuer-Nr. 040 243 11872 · Vermittlerregister-Nr. D-3QWT-8811X-40 (§ 34d GewO)',z=6.8)
c.save()
