from reportlab.pdfgen import canvas
c=canvas.Canvas('../nl-groothandel.pdf',pagesize=(595,842)); 
def t(x,y,s,f='Helvetica',z=8.5,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,842-y,s)
B='Helvetica-Bold'
t(40,50,'VERSHAL ZEELAND',B,18); t(40,63,'horecagroothandel sinds 1961',z=8)
for i,s in enumerate(['Vershal Zeeland B.V.','Mandeweg 12','4455 TK Nieuwdorp','Tel. 0113 - 61 48 20','Btw-nr. NL821773501B01','KvK-nr. 22041885','Bank Rabobank','IBAN NL24 RABO 0147 9932 02','SWIFT RABONL2U']): t(430,50+i*11,s,z=8)
for i,s in enumerate(['Strandpaviljoen De Wielingen','Exploitatiemij. Duinhoek B.V.','Badhuisweg 3','4506 JA CADZAND']): t(40,120+i*12,s,z=10)
t(40,195,'Verkoop - Factuur',B,14); t(555,195,'Pagina 1 van 1',r=1)
L=[('Orderontvangernr.','D10477'),('Factuurnr.','VF25-108834'),('Ordernr.','VO25-221907'),('Uw referentie','tel. best. Kees')]
R=[('Orderdatum','7-10-2025'),('Verzenddatum','8-10-2025'),('Documentdatum','9-10-2025'),('Verkoper','W. Minnaard')]
for i,(a,b) in enumerate(L): t(40,215+i*12,a,B); t(140,215+i*12,b)
for i,(a,b) in enumerate(R): t(330,215+i*12,a,B); t(430,215+i*12,b)
t(40,265,'Betalingscondities',B); t(140,265,'1% korting bij betaling binnen 8 dagen, 30 dagen netto na documentdatum')
t(40,277,'Verzendwijze',B); t(140,277,'Eigen koelvervoer, route 14')
y=300
for x,s,r in [(40,'Nr.',0),(85,'Omschrijving',0),(330,'Aantal',1),(345,'Eenheid',0),(440,'Prijs excl. btw',1),(480,'Btw %',1),(555,'Bedrag',1)]: t(x,y,s,B,8.5,r)
c.line(40,842-304,555,842-304)
rows=[('20114','Verse room 35% can 5 ltr','6','CAN','18,45','9','110,70'),('31007','Zonnebloemolie 10 ltr','4','CAN','21,90','9','87,60'),('44520','Frites 10 mm 2,5 kg diepvries','24','ZAK','4,15','9','99,60'),('50218','Kipdijfilet gekoeld (THT 16-10-2025)','12,480','KG','8,95','9','111,70'),('71003','Servetten 33x33 wit 2-laags','3','DOOS','14,25','21','42,75'),('72290','Vaatwastabletten 100 st','2','DOOS','27,80','21','55,60'),('80050','Pilsener fust 50 ltr','2','FUST','132,50','21','265,00'),('E0050','Emballage fust','2','STUKS','30,00','0','60,00'),('E0024','Retour krat 24 leeg','-8','STUKS','3,90','0','-31,20')]
for i,r in enumerate(rows):
    y=318+i*13
    for (x,al),s in zip([(40,0),(85,0),(330,1),(345,0),(440,1),(480,1),(555,1)],r): t(x,y,s,r=al)
y+=10; c.line(40,842-y,555,842-y)
for a,b,f in [('Totaal EUR excl. btw','801,75','Helvetica'),('9% btw','36,86','Helvetica'),('21% btw','76,30','Helvetica'),('Totaal EUR incl. btw','914,91',B)]:
    y+=14; t(440,y,a,f,r=1); t(555,y,b,f,r=1)
y+=30; t(40,y,'Specificatie btw-bedrag',B)
for row in [('Btw-id','Btw %','Regelbedrag','Btw-grondslag','Btw-bedrag'),('BTW 9','9','409,60','409,60','36,86'),('BTW 21','21','363,35','363,35','76,30'),('BTW 0','0','28,80','28,80','0,00'),('Totaal','','801,75','801,75','113,16')]:
    y+=13
    for x,s in zip([80,140,250,350,440],row): t(x,y,s,B if row[0] in('Btw-id','Totaal') else 'Helvetica',r=1)
y+=30; t(40,y,'Bij ontvangst van uw betaling uiterlijk 17-10-2025 volstaat EUR 905,76 (1% korting).')
t(40,y+12,'Reclames over versproducten binnen 24 uur na aflevering. Emballage blijft ons eigendom.')
t(40,800,'Leveringen volgens de CBL-voorwaarden, gedeponeerd onder nr. 40/2019 bij de rechtbank Zeeland-West-Brabant. SKAL 018834 - NVWA erkend NL 6621 EG',z=6.5)
c.save()
