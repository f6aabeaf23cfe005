from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
c=canvas.Canvas('../nl-expediteur.pdf',pagesize=A4)
def t(x,y,s,f='Helvetica',z=8.5,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
c.setFillColorRGB(.75,.1,.1); c.rect(15*mm,270*mm,14*mm,14*mm,fill=1,stroke=0); c.setFillColorRGB(0,0,0)
t(32,18,'MERWEKADE FORWARDING B.V.',B,14); t(32,23,'Zee- en luchtvracht · Douane · Warehousing',z=8)
for i,s in enumerate(['Waalhaven Z.z. 44','3088 HJ Rotterdam','T +31 10 299 61 50','finance@merwekade.example']): t(158,16+i*4,s,z=7.5)
for i,s in enumerate(['Rheintal Maschinenhandel GmbH','Kreditorenbuchhaltung','Hansastraße 51','41460 Neuss','Duitsland']): t(20,50+i*4.5,s,z=10)
t(120,48,'VERKOOPFACTUUR',B,13)
for i,(a,b) in enumerate([('Factuur','VRK25-20911'),('Datum','14-10-2025'),('Relatiecode','13008'),('Ons dossier','ZI-250877'),('Uw ref.','PO 4500117732'),('Uw btw-nummer','DE288410937'),('Betalingsconditie','30 dagen einde maand'),('Valuta','EUR')]): t(120,55+i*4.5,a); t(152,55+i*4.5,': '+b)
c.line(15*mm,200*mm,195*mm,200*mm)
for i,(a,b,d,e) in enumerate([('Schip','EVER LOTUS 0912W','ETA Rotterdam','02-10-2025'),('B/L nr.','QDRTM5590128 d.d. 25-08-2025','Container','TGHU 448120-7 / 40HC'),('Laadhaven','Qingdao','Loshaven','Rotterdam'),('Goederen','24 colli machineonderdelen','Bruto','11.460 kg')]):
    y=102+i*4.5; t(20,y,a,B); t(42,y,b); t(120,y,d,B); t(152,y,e)
c.line(15*mm,178*mm,195*mm,178*mm)
y=124; t(20,y,'Omschrijving',B); t(128,y,'Vreemde valuta',B,r=1); t(150,y,'Koers',B,r=1); t(164,y,'Btw',B,r=1); t(192,y,'Bedrag EUR',B,r=1)
for a,b,k,d in [('Zeevracht Qingdao - Rotterdam','USD 1.850,00','1,1612','1.593,18'),('Terminal handling (THC) Rotterdam','','','235,00'),('Douaneafhandeling / opmaken T1','','','68,50'),('Documentatie- en B/L-kosten','','','45,00'),('Wegvervoer Rotterdam - Neuss','','','540,00'),('Dieseltoeslag 8,5% over wegvervoer','','','45,90')]:
    y+=6; t(20,y,a); t(128,y,b,r=1); t(150,y,k,r=1); t(164,y,'VL',r=1); t(192,y,d,r=1)
c.line(115*mm,105*mm,195*mm,105*mm)
for i,(a,b) in enumerate([('Totaal exclusief btw','2.527,58'),('Btw verlegd','0,00')]): t(120,197+i*5,a); t(192,197+i*5,b,r=1)
t(120,209,'Totaal factuurbedrag EUR',B,10); t(192,209,'2.527,58',B,10,1)
t(20,225,'Btw verlegd naar afnemer, artikel 44 btw-richtlijn 2006/112/EG.'); t(20,230,'Gelieve bij betaling factuurnummer en relatiecode te vermelden.')
t(20,240,'ABN AMRO Bank N.V., Rotterdam    IBAN NL98 ABNA 0554 3388 58    BIC ABNANL2A',B)
c.line(15*mm,27*mm,195*mm,27*mm)
t(20,274,'KvK Rotterdam 24390651   Btw-nr. NL085011605B01   EORI NL085011605   AEO-C   Pagina 1 van 1',z=7)
t(20,278,'Op al onze aanbiedingen en overeenkomsten zijn de Nederlandse Expeditievoorwaarden (FENEX) van toepassing, inclusief de arbitrageclausule.',z=7)
c.save()
