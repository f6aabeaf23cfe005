from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
c=canvas.Canvas("../nl-horecagroothandel.pdf",pagesize=A4); W,H=A4
def t(x,y,s,fn="Helvetica",z=9,r=False): c.setFont(fn,z); (c.drawRightString if r else c.drawString)(x*mm,H-y*mm,s)
B="Helvetica-Bold"
t(20,20,"Brouwershaven Horeca Groothandel B.V.",B,14)
for i,s in enumerate(["Loswal 7, 4328 RB Burgh-Haamstede","Tel. 0111-555 230   Fax 0111-555 239","verkoop@brouwershaven-horeca.example"]): t(20,26+4*i,s,z=8)
for i,s in enumerate(["Strandpaviljoen De Zilvermeeuw","T.a.v. de crediteurenadministratie","Strandweg 3","4328 SK BURGH-HAAMSTEDE"]): t(110,48+4.6*i,s,z=10)
t(20,78,"FACTUUR",B,13)
h=[("Factuurnr.","26700482"),("Factuurdatum","04-02-2026"),("Debiteurnr.","130877"),("Ordernr.","451196"),("Uw referentie","tel. Marloes"),("Verkoper","K. Dingemanse")]
for i,(a,b) in enumerate(h):
    x=20+(i%2)*90; y=86+(i//2)*5; t(x,y,a); t(x+27,y,": "+b)
t(20,101,"Leverdatum"); t(47,101,": 03-02-2026   route 14"); t(110,101,"Betalingsconditie"); t(137,101,": 8 dagen 2%, 30 dagen netto")
y=112; c.line(20*mm,H-(y-4)*mm,192*mm,H-(y-4)*mm)
for x,s,r in [(20,"Artikel",0),(36,"Omschrijving",0),(112,"Aantal",1),(116,"Eenh.",0),(146,"Prijs",1),(170,"Bedrag",1),(190,"BTW%",1)]: t(x,y,s,B,r=bool(r))
c.line(20*mm,H-(y+2)*mm,192*mm,H-(y+2)*mm); y+=7
for a,o,n,e,p,bd,v in [('104420', 'Koffiebonen Espresso Forte 8x1 kg', '3', 'DS', '94,80', '284,40', '9'), ('118003', 'Suikersticks 1000 st', '2', 'DS', '13,95', '27,90', '9'), ('220718', 'Frituurolie vloeibaar 10 ltr', '6', 'CAN', '21,45', '128,70', '9'), ('330155', 'Vaatwasmiddel vloeibaar 12 kg', '2', 'CAN', '38,60', '77,20', '21'), ('330912', 'Glansspoelmiddel 10 ltr', '1', 'CAN', '31,25', '31,25', '21'), ('401560', 'Servetten 3-lgs 33x33 wit 1000 st', '4', 'DS', '22,90', '91,60', '21'), ('990001', 'Emballage krat', '5', 'ST', '3,90', '19,50', '0')]:
    t(20,y,a);t(36,y,o);t(112,y,n,r=True);t(116,y,e);t(146,y,p,r=True);t(170,y,bd,r=True);t(190,y,v,r=True); y+=5
y=205; c.line(20*mm,H-y*mm,192*mm,H-y*mm); y+=5
for x,s in [(20,"BTW-code"),(45,"%"),(75,"Grondslag"),(103,"BTW-bedrag")]: t(x,y,s,B,8,r=x>60)
for i,r in enumerate([("Laag","9","441,00","39,69"),("Hoog","21","200,05","42,01"),("Nul","0","19,50","0,00")]):
    yy=y+5+4.5*i; t(20,yy,r[0],z=8);t(45,yy,r[1],z=8);t(75,yy,r[2],z=8,r=True);t(103,yy,r[3],z=8,r=True)
for i,(a,s) in enumerate([("Totaal excl. BTW","660,55"),("BTW","81,70")]): t(130,y+5*i,a); t(190,y+5*i,s,r=True)
c.line(128*mm,H-(y+8)*mm,192*mm,H-(y+8)*mm); t(130,y+13,"Totaal EUR",B,11); t(190,y+13,"742,25",B,11,True)
t(20,238,"Bij betaling binnen 8 dagen na factuurdatum mag u EUR 14,85 (2%) betalingskorting in mindering brengen.")
t(20,243,"Betaling zonder korting: binnen 30 dagen na factuurdatum, onder vermelding van debiteurnummer en factuurnummer.")
t(20,251,"Reclames binnen 24 uur na levering. Emballage wordt bij retour gecrediteerd.",z=8)
c.line(20*mm,H-275*mm,192*mm,H-275*mm)
t(20,279,"IBAN NL23 RABO 0318 4522 90   BIC RABONL2U   KvK Middelburg 22041873   BTW-nr. NL803117450B01",z=7.5)
t(20,283,"Op al onze leveringen zijn onze algemene voorwaarden van toepassing, gedeponeerd bij de KvK onder nr. 22041873.",z=7.5); t(192,283,"Pagina 1 van 1",z=7.5,r=True)
c.save()
