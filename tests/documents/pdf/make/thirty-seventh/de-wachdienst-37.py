from reportlab.pdfgen import canvas
from lib import *
it=[('5100', 'Objektschutz Werktor Nord, Okt. 2025', '496', 'Stunde', '24.85', '0'), ('5110', 'Nachtzuschlag 25 % (23-6 Uhr)', '217', 'Stunde', '5.90', '0'), ('5120', 'Feiertagszuschlag 03.10.2025', '24', 'Stunde', '23.60', '0'), ('5300', 'Revierkontrolle Außenlager Garching', '62', 'Anfahrt', '13.40', '10'), ('5410', 'Alarmverfolgung 18.10.2025, 02:14 Uhr', '1', 'Einsatz', '85.00', '0')]
ib='DE37700202700015882934'
c=canvas.Canvas('../de-wachdienst.pdf',pagesize=(595,842))
def t(x,y,s,f='Helvetica',z=8.5,al='l'):
    c.setFont(f,z); (c.drawString if al=='l' else c.drawRightString)(x,842-y,s)
B='Helvetica-Bold'
t(555,50,'Isarwacht Sicherheitsdienste GmbH',B,12,'r')
for k,s in enumerate(['Landsberger Str. 390','80687 München','','Telefon  089 555 7180','Fax  089 555 7189','E-Mail  faktura@isarwacht.example','USt-IdNr.  DE218744064','Bank  Isar-Privatbank AG','IBAN  '+sp(ib),'SWIFT  ISPBDEMMXXX']): t(385,68+k*11,s,z=8)
for k,s in enumerate(['Präzisa Antriebstechnik AG','Kreditorenbuchhaltung','Ingolstädter Landstr. 120','85748 Garching b. München']): t(50,110+k*12,s,z=9.5)
t(50,200,'Verkauf - Rechnung',B,14); t(555,200,'Seite 1',z=8,al='r')
L=[('Rech. an Deb.-Nr.','D20418'),('Ihre USt-IdNr.','DE812904470'),('Rechnungsnr.','VR25-007719'),('Auftragsnr.','VA25-003382'),('Ihre Referenz','4500118207 / Hr. Seidl'),('Verkäufer','Carola Wimmer')]
R=[('Belegdatum','31. Oktober 2025'),('Fälligkeitsdatum','30. November 2025'),('Skontodatum','10. November 2025'),('Zahlungsbedingungen','10 Tage 2 % Skonto, 30 Tage netto'),('Leistungszeitraum','01.10.25..31.10.25'),('Preise inkl. MwSt.','Nein')]
for k in range(6):
    t(50,222+k*12,L[k][0],B); t(145,222+k*12,L[k][1]); t(310,222+k*12,R[k][0],B); t(415,222+k*12,R[k][1])
y=312
X=[(50,'l','Nr.'),(85,'l','Beschreibung'),(320,'r','Menge'),(328,'l','Einheit'),(420,'r','VK-Preis'),(455,'r','Rabatt %'),(492,'r','MwSt. %'),(555,'r','Betrag')]
for x,al,s in X: t(x,y,s,B,8,al)
c.line(50,842-y-4,555,842-y-4)
net=D(0);rb_base=D(0)
for a,b,m,e,p,rb in it:
    y+=15; x=r(D(m)*D(p)*(100-D(rb))/100); net+=x
    for (xx,al,_),s in zip(X,[a,b,m,e,de(p),rb if rb!='0' else '','19',de(x)]): t(xx,y,s,al=al)
v=r(net*D('.19')); tot=net+v
c.line(50,842-y-6,555,842-y-6)
for s,z,f in [('Total EUR ohne MwSt.',net,'Helvetica'),('19 % MwSt.',v,'Helvetica'),('Total EUR inkl. MwSt.',tot,B)]:
    y+=16; t(330,y,s,f); t(555,y,de(z),f,al='r')
y+=40; t(50,y,'MwSt.-Betrag - Spezifikation',B,9); y+=14
H=[(110,'MwSt.-Kennz.'),(170,'MwSt. %'),(260,'Zeilenbetrag'),(350,'Skontobetrag'),(450,'MwSt.-Bemessungsgrundl.'),(555,'MwSt.-Betrag')]
for (x,s) in H: t(x,y,s,B,7.5,'r')
y+=12
for (x,_),s in zip(H,['DL19','19',de(net),de(r(tot*D('.02'))),de(net),de(v)]): t(x,y,s,z=8,al='r')
y+=34; t(50,y,'Bei Zahlung bis zum 10.11.25 gewähren wir 2 % Skonto = EUR '+de(r(tot*D('.02')))+' (Zahlbetrag EUR '+de(tot-r(tot*D('.02')))+').')
y+=14; t(50,y,'Stundennachweise (Wachbuch) und Revierprotokolle liegen als Anlage bei. Bewachungserlaubnis gem. § 34a GewO.')
y+=14; t(50,y,'Tarifanpassung zum 01.01.2026 gem. LTV Bewachungsgewerbe Bayern, siehe Schreiben vom 15.10.2025.')
t(50,805,'Sitz München - Registergericht München HRB 148820 - Geschäftsführer: Ludwig Hiebl, Carmen Roth',z=7)
c.save()
