from reportlab.pdfgen import canvas
c=canvas.Canvas('../nl-tandarts-nota.pdf',pagesize=(595,842));T=lambda x,y,s,f='Helvetica',z=9:(c.setFont(f,z),c.drawString(x,842-y,s));R=lambda x,y,s,f='Helvetica',z=9:(c.setFont(f,z),c.drawRightString(x,842-y,s))
B='Helvetica-Bold'
T(40,50,'Mondzorgcentrum De Kies',B,15);T(40,64,'Tandartsen: drs. A. Feenstra, drs. N. el Amrani   Mondhygiënist: S. Boonstra',z=8)
for i,s in enumerate(['Oosterkade 7','9503 HP Stadskanaal','Tel. 0599-555 410','AGB praktijk 12-064418','AGB zorgverlener 12-037725','KvK 02077519','IBAN NL41 RABO 0374 1739 07']):R(555,50+i*11,s,z=8)
for i,s in enumerate(['De heer R. Wolthuis','Ceresstraat 133','9502 EB  STADSKANAAL']):T(70,160+i*13,s,z=10)
T(40,240,'NOTA',B,16)
c.setFillGray(.9);c.rect(40,842-290,515,36,fill=1,stroke=0);c.setFillGray(0)
for x,a,b in [(45,'Notanummer','26-000291'),(135,'Notadatum','05-01-2026'),(215,'Patiëntnr.','18406'),(280,'Patiënt','J. (Jip) Wolthuis'),(390,'Geb.datum','17-06-2003'),(465,'Verzekeraar','Menza 3332')]:T(x,267,a,z=7.5);T(x,282,b,B,9)
y=315
for x,s in [(40,'Datum'),(100,'Code'),(140,'Element/vlak'),(210,'Omschrijving prestatie')]:T(x,y,s,B)
R(430,y,'Aantal',B);R(490,y,'Tarief',B);R(555,y,'Bedrag',B);c.line(40,842-y-4,555,842-y-4)
for r in [('10-12-2025','C002','','Consult t.b.v. een intake/periodieke controle','1','29,18','29,18'),('10-12-2025','X10','36, 46','Maken en beoordelen kleine röntgenfoto','2','21,45','42,90'),('10-12-2025','M03','','Gebitsreiniging, per vijf minuten','4','17,76','71,04'),('22-12-2025','A10','46','Geleidings-, infiltratie- en/of intraligamentaire verd.','1','19,03','19,03'),('22-12-2025','V92','46 mo','Tweevlaksvulling composiet','1','72,32','72,32')]:
    y+=17;T(40,y,r[0],z=8.5);T(100,y,r[1],z=8.5);T(140,y,r[2],z=8.5);T(210,y,r[3],z=8);R(430,y,r[4],z=8.5);R(490,y,r[5],z=8.5);R(555,y,r[6],z=8.5)
y+=12;c.line(380,842-y,555,842-y)
for a,b,f in [('Totaal behandelingen','234,47','Helvetica'),('waarvan techniekkosten','0,00','Helvetica'),('Reeds betaald (pin)','0,00','Helvetica'),('Te voldoen  €','234,47',B)]:
    y+=16;T(380,y,a,f);R(555,y,b,f)
y+=45
for s in ['Wij verzoeken u vriendelijk het bedrag binnen 30 dagen na notadatum over te maken op bovenstaande rekening ten name van','Mondzorgcentrum De Kies, onder vermelding van het notanummer en patiëntnummer.','U kunt deze nota zelf indienen bij uw zorgverzekeraar. De betalingstermijn staat los van de vergoeding door uw verzekeraar.','Vrijgesteld van btw (art. 11 lid 1 sub g Wet OB). Tarieven conform NZa-beschikking tandheelkundige zorg.','Volgende afspraak: dinsdag 9 juni 2026 om 10.20 uur (periodieke controle). Afzeggen uiterlijk 24 uur van tevoren.']:
    T(40,y,s,z=8.7);y+=14
T(40,815,'Exquise Next Generation - afgedrukt 05-01-2026 16:42 - door: balie2',z=6.5);R(555,815,'Bladzijde 1',z=6.5)
c.save()
