from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
c=canvas.Canvas("../nl-be-autocars.pdf",pagesize=A4); W,H=A4
def t(x,y,s,f="Helvetica",z=9,a="l"):
    c.setFont(f,z); {"l":c.drawString,"r":c.drawRightString,"c":c.drawCentredString}[a](x,y,s)
B="Helvetica-Bold"
c.setFillColor(colors.HexColor("#b3122a")); c.rect(0,H-60,W,60,stroke=0,fill=1); c.setFillColor(colors.white)
t(40,H-38,"AUTOCARS LOWIE-DEBRUYNE","Helvetica-BoldOblique",20); t(555,H-38,"sinds 1951 met u onderweg","Helvetica-Oblique",9,"r"); c.setFillColor(colors.black)
for i,s in enumerate(["Autocars Lowie-Debruyne NV","Industriezone Zwaantje 21","B-9900 Eeklebeke","Tel. 09 300 01 22","BTW BE 0429.881.630 RPR Gent","Vergunning personenvervoer B4471"]): t(40,H-85-11*i,s,z=8)
for i,s in enumerate(["GO! Basisschool De Kastanje","Schoolbestuur Scholengroep 99","Kastanjedreef 7","B-9940 Evergemse"]): t(320,H-100-13*i,s,z=10)
t(40,H-185,"FACTUUR",B,15)
hd=["Factuurnummer","Factuurdatum","Vervaldag","Klantnr.","Dossier","BTW klant"]; hv=["26/01877","12/03/2026","11/04/2026","K00693","D26-0217","niet BTW-plichtig"]
for i,(a,b) in enumerate(zip(hd,hv)):
    x=40+i*86; c.rect(x,H-228,86,32); t(x+4,H-207,a,z=7); t(x+4,H-222,b,B,9)
y=H-250; t(40,y,"Betreft: Zeeklassen De Haan, 9 t.e.m. 11 maart 2026 - 78 leerlingen + 8 begeleiders - uw bestelbon 2025/144 van 04/12/2025",z=8.5)
y-=22
for x,s,a in [(40,"Ritdatum","l"),(95,"Omschrijving","l"),(395,"Aantal","r"),(465,"Prijs","r"),(510,"BTW","r"),(555,"Bedrag","r")]: t(x,y,s,B,8.5,a)
c.line(40,y-4,555,y-4); y-=17
for d,o,n,p,v,b in [("09/03/2026","Heenrit Evergemse - De Haan, vertrek 08u45, autocar 49 pl.","2","640,00","6%","1.280,00"),("10/03/2026","Plaatselijke rit De Haan - Oostende - De Haan (lijnbus)","1","310,00","6%","310,00"),("11/03/2026","Terugrit De Haan - Evergemse, aankomst 16u00","2","640,00","6%","1.280,00"),("","Parking en forfait chauffeur","2","23,00","6%","46,00"),("","Voorschotfactuur 26/00412 van 19/01/2026","-1","750,00","6%","-750,00")]:
    t(40,y,d); t(95,y,o,z=8.5); t(395,y,n,a="r"); t(465,y,p,a="r"); t(510,y,v,a="r"); t(555,y,b,a="r"); y-=15
c.line(40,y+6,555,y+6)
y-=160
t(40,y+40,"Code BTW",B,8); t(110,y+40,"Basis",B,8); t(180,y+40,"BTW",B,8); t(40,y+27,"6%"); t(110,y+27,"2.166,00"); t(180,y+27,"129,96")
t(40,y+8,"Vóór voorschot: 2.916,00 + 174,96 = 3.090,96 EUR. Voorschot betaald: 795,00 EUR BTW incl.",z=7.5)
for i,(k,v) in enumerate([("Totaal excl. BTW","2.166,00"),("BTW","129,96"),("Te betalen EUR","2.295,96")]):
    t(465,y+40-16*i,k,B if i==2 else "Helvetica",9.5,"r"); t(555,y+40-16*i,v,B if i==2 else "Helvetica",9.5,"r")
y-=45
t(40,y,"Gelieve te storten op BE67 7360 2145 8787 (KREDBEBB) met vermelding van de gestructureerde mededeling +++260/1877/00034+++" .replace("+++260/1877/00034+++",__import__('ib').ogm("2601877000")),z=8.3)
t(40,y-14,"Belfius BE44 0688 9402 1745 - enkel voor de reisafdeling Lowie Travel, niet voor deze factuur",z=7)
for i,s in enumerate(["Elke op de vervaldag onbetaalde factuur wordt van rechtswege verhoogd met 12% met een minimum van 62 EUR en een verwijlintrest van 9,5% per jaar.","Wachturen en extra kilometers worden achteraf verrekend. Schade aan het voertuig valt ten laste van de opdrachtgever. Verzekeringspolis 4.118.220 t/m 31/12/2026.","Annulering: tot 30 dagen voor vertrek 25%, tot 7 dagen 50%, nadien 100% van de ritprijs. Onze algemene voorwaarden vindt u op www.lowie-debruyne.example."]): t(40,62-9*i,s,z=6.5)
t(555,25,"1/1",z=7,a="r"); c.save()
