from reportlab.pdfgen import canvas
c=canvas.Canvas("nl-be-opleiding.pdf",pagesize=(595,842))
def t(x,y,s,f="Helvetica",z=10,r=0):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x,y,s)
c.setFillColorRGB(.1,.3,.5);c.rect(0,800,595,42,fill=1,stroke=0);c.setFillColorRGB(1,1,1);t(40,814,"OPLEIDINGSCENTRUM KOMPAS VZW","Helvetica-Bold",15);c.setFillColorRGB(0,0,0)
for i,s in enumerate(["Battelsesteenweg 95","2800 Mechelen","T 015 28 60 33","administratie@kompas-vzw.example","Ondernemingsnr. 0462.150.758"]):t(40,780-12*i,s,z=9)
for i,s in enumerate(["Thuiszorg De Linde VZW","Dienst personeel","Stationsplein 8","3150 Haacht"]):t(340,750-13*i,s)
t(40,680,"CREDITNOTA","Helvetica-Bold",16)
for i,(a,b) in enumerate([("Creditnotanummer","CN-2026-0019"),("Datum","04/03/2026"),("Klantnummer","20655"),("Referentie","factuur VF-2026-0133 van 09/02/2026"),("Opleiding","Heftechnieken voor zorgkundigen, 17/03/2026")]):t(40,658-14*i,a);t(150,658-14*i,": "+b)
y=565;c.line(40,y+14,555,y+14);t(40,y,"Omschrijving","Helvetica-Bold");t(390,y,"Aantal","Helvetica-Bold");t(470,y,"Prijs","Helvetica-Bold",r=1);t(555,y,"Bedrag","Helvetica-Bold",r=1);c.line(40,y-5,555,y-5)
for i,(a,n,p,b) in enumerate([("Annulatie deelname (L. Peeters, S. Aerts)","2","185,00","370,00"),("Broodjeslunch","2","14,50","29,00"),("Inhouding annulatiekost 25 %","1","-92,50","-92,50")]):
    yy=y-22-16*i;t(40,yy,a);t(400,yy,n);t(470,yy,p,r=1);t(555,yy,b,r=1)
c.line(380,490,555,490);t(380,475,"Btw 0 %");t(555,475,"0,00",r=1);t(380,457,"Totaal te crediteren","Helvetica-Bold");t(555,457,"306,50 EUR","Helvetica-Bold",r=1)
t(40,415,"Dit bedrag mag u in mindering brengen bij de betaling van factuur VF-2026-0133 (1.197,00 EUR, vervaldag 11/03/2026).",z=9)
t(40,400,"Vrijgesteld van btw ingevolge art. 44, \xa72, 4\xb0 WBTW. Btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.",z=7)
t(40,40,"Argenta BE64 9794 4182 0352 - BIC ARSPBE22 - RPR Antwerpen, afdeling Mechelen - erkend dienstverlener kmo-portefeuille",z=8);t(555,40,"1/1",z=8,r=1)
c.save()
