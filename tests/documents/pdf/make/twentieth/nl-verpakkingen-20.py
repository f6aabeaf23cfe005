from reportlab.pdfgen import canvas
c=canvas.Canvas("../nl-verpakkingen.pdf",pagesize=(595,842))
def t(x,y,s,b=0,z=8.5,r=0):
    c.setFont("Helvetica-Bold" if b else "Helvetica",z);(c.drawRightString if r else c.drawString)(x,842-y,s)
t(50,60,"Verkoop - Creditnota",1,15);t(50,76,"Pagina 1 van 1")
for i,s in enumerate(["Bakkerij Ten Hoeve B.V.","Mw. K. Lubbers","Industrieweg-Oost 21","6921 RD Duiven"]): t(50,110+12*i,s)
for i,(a,b) in enumerate([("Golfkarton De Peel B.V.",""),("Schootense Dreef 40",""),("5708 HX Helmond",""),("Tel.","0492 555 770"),("Btw-nummer","NL807219460B01"),("KvK-nr.","17094482"),("Bank","de Volksbank"),("IBAN","NL75SNSB0918264537"),("SWIFT-code","SNSBNL2A")]):
    t(370,60+12*i,a,i==0);t(445,60+12*i,b)
for i,(a,b) in enumerate([("Factuuradresnr.","D10582"),("Btw-nr. klant","NL009254833B01"),("Creditnotanr.","VCN26-00073"),("Boekingsdatum","18-02-26"),("Documentdatum","18 februari 2026"),("Vereffend met","Factuur VF26-00418 van 30-01-26"),("Retourordernr.","RO-1190"),("Verkoper","S. Martens"),("Uw referentie","Klacht 260204 drukfout")]):
    t(50+(i>4)*270,195+13*(i%5),a);t(130+(i>4)*270,195+13*(i%5),b)
y=290
X=[(50,0),(112,0),(330,1),(365,0),(440,1),(480,1),(545,1)]
def row(v,y,b=0):
    for (x,r),s in zip(X,v): t(x,y,s,b,8.5,r)
row(["Nr.","Omschrijving","Aantal","Eenheid","Prijs","Btw %","Bedrag"],y,1);c.line(50,842-y-4,545,842-y-4)
for v in [["GK-4021","Taartdoos 28x28x10 bedrukt, retour","1.250","stuks","0,384","21","480,00"],["GK-1107","Broodtray kraft, retour","3.000","stuks","0,1295","21","388,50"],["VRACHT","Vrachtkosten retour","1","rit","45,50","21","45,50"]]:
    y+=16;row(v,y)
c.line(50,842-y-6,545,842-y-6)
for a,b,k in [("Totaal EUR excl. btw","914,00",0),("21% btw","191,94",0),("Totaal EUR incl. btw","1.105,94",1)]:
    y+=18;t(365,y,a,k);t(545,y,b,k,8.5,1)
y+=30;t(50,y,"Btw-bedragspecificatie",1)
for v in [["Btw-id","Btw %","Regelbedrag","Btw-grondslag","Btw-bedrag"],["HOOG","21","914,00","914,00","191,94"]]:
    y+=14
    for x,s in zip((100,160,250,340,430),v): t(x,y,s,0,8.5,1)
t(50,y+34,"Het bedrag wordt verrekend met uw openstaande posten. Oorspronkelijk factuurbedrag VF26-00418: EUR 4.216,85.")
t(50,y+47,"Retourzending ontvangen op 11-02-26, palletnrs. 7781-7783.")
t(50,800,"Leveringen volgens de CEPI/Kartoflex-voorwaarden. Onze goederen zijn FSC-gecertificeerd (IPD-C118203).",0,7)
c.save()
