from decimal import Decimal as D, ROUND_HALF_UP
from reportlab.pdfgen import canvas
q=lambda x:D(x).quantize(D('.01'),ROUND_HALF_UP)
def f(x):
    s=f'{q(x):,.2f}'; return s.replace(',','_').replace('.',',').replace('_','.')
items=[("103418","Kogelafsluiter 1/2\" bi/bi verchroomd",40,"6.85","35"),("103422","Kogelafsluiter 3/4\" bi/bi verchroomd",24,"9.40","35"),("118006","PVC buis 40 mm grijs lengte 4 m",60,"7.12","42"),("118050","PVC bocht 90° 40 mm lm",120,"1.06","42"),("118211","PVC lijm pot 500 ml",6,"14.30","20"),
("204471","Perskoppeling 15 mm M-profiel",150,"2.74","48"),("204475","Perskoppeling 22 mm M-profiel",100,"3.58","48"),("204490","Pers T-stuk 22-15-22 mm",40,"8.16","48"),("220114","CV-vulset compleet",10,"23.90","30"),("220702","Expansievat 18 l wit",8,"46.20","38"),
("231905","Inlaatcombinatie 15 mm 8 bar",12,"38.75","40"),("240018","Buisbeugel M8 15 mm per 100",5,"31.40","25"),("240021","Buisbeugel M8 22 mm per 100",4,"35.80","25"),("251110","Draadstang M8 lengte 1 m",80,"1.18","30"),("260530","Schotelring assortiment",3,"12.95","0"),("300417","Wandcloset diepspoel wit",4,"118.00","45"),("300480","Inbouwreservoir 112 cm",4,"214.00","45"),("300492","Bedieningspaneel wit dual flush",4,"48.50","45")]
c=canvas.Canvas('../nl-groothandel.pdf',pagesize=(595,842))
def t(x,y,s,b=0,z=8.5,r=0):
    c.setFont('Helvetica-Bold' if b else 'Helvetica',z); (c.drawRightString if r else c.drawString)(x,y,s)
def head(p):
    t(40,800,"BRINKMAN",1,20); t(40,786,"Technische Groothandel Brinkman & Zn. B.V.",0,9)
    for i,s in enumerate(["Hanzeweg 88","7418 AT Deventer","Tel. 0570 - 61 20 00","NL29 4417 is geen bankrekening"][:3]): t(430,806-i*11,s)
    t(60,730,"Hofman Installaties B.V."); t(60,719,"T.a.v. crediteuren"); t(60,708,"Ambachtsweg 5"); t(60,697,"7442 CS NIJVERDAL")
    t(330,735,"FACTUUR",1,13)
    for i,(a,b) in enumerate([("Factuurnr.","90217734"),("Factuurdatum","06-03-2026"),("Debiteurnr.","218840"),("Ordernr.","V2603-11872"),("Orderdatum","03-03-2026"),("Leverdatum","05-03-2026"),("Uw referentie","Project De Regge fase 2"),("Pagina",f"{p} / 2")]):
        t(330,718-i*11,a); t(410,718-i*11,": "+b)
    y=615
    c.line(40,y+12,555,y+12)
    for x,s,r in ((40,"Artikel",0),(95,"Omschrijving",0),(330,"Aantal",1),(390,"Bruto",1),(440,"Korting %",1),(555,"Netto bedrag",1)): t(x,y,s,1,8.5,r)
    c.line(40,y-4,555,y-4)
    return y-18
y=head(1); tot=D(0)
for i,(a,o,n,p,k) in enumerate(items):
    if i==14:
        t(440,y-10,"Transporteren",1,8.5,1); t(555,y-10,f(tot),1,8.5,1); t(40,40,"Zie vervolgblad",0,7.5); c.showPage(); y=head(2); t(95,y,"Transport"); t(555,y,f(tot),0,8.5,1); y-=16
    b=q(D(n)*D(p)*(100-D(k))/100); tot+=b
    t(40,y,a);t(95,y,o);t(330,y,str(n),0,8.5,1);t(390,y,f(p),0,8.5,1);t(440,y,k if k!="0" else "netto",0,8.5,1);t(555,y,f(b),0,8.5,1); y-=16
vr=D("12.50"); t(95,y,"Orderkosten / dieseltoeslag"); t(555,y,f(vr),0,8.5,1); tot+=vr; y-=30
btw=q(tot*D('.21')); g=tot+btw; kort=q(tot*D('.015'))
c.line(40,y+14,555,y+14)
for x,s in ((120,"Goederenbedrag"),(230,"Grondslag BTW hoog"),(330,"BTW 21%"),(440,"Valuta"),(555,"Factuurbedrag")): t(x,y,s,1,8.5,1)
y-=14
for x,s in ((120,f(tot-vr)),(230,f(tot)),(330,f(btw)),(440,"EUR"),(555,f(g))): t(x,y,s,x==555,9.5,1)
y-=40
for s in ("Betalingsconditie: 8 dagen 1,5% korting, 30 dagen netto.",f"Bij betaling uiterlijk 14-03-2026 mag u EUR {f(kort)} in mindering brengen (1,5% over het bedrag excl. BTW).",
 "Bank: NL31 ABNA 0519 9302 84  BIC ABNANL2A  o.v.v. debiteurnummer en factuurnummer.","","Geleverde goederen blijven ons eigendom tot volledige betaling. Retouren uitsluitend na overleg en binnen 14 dagen, met 15% behandelkosten.","Op al onze leveringen zijn de algemene voorwaarden van toepassing, gedeponeerd bij de KvK Oost Nederland onder nr. 08024417.","BTW-nr. NL803317482B01   KvK 08024417   GLN 8712345004417"):
    t(40,y,s,0,8); y-=12
c.save(); print(tot,btw,g,kort)
