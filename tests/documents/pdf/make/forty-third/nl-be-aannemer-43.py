from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas("nl-be-aannemer.pdf",pagesize=A4);H=A4[1]
def t(x,y,s,f="Helvetica",z=9,al="l"):
    c.setFont(f,z);(c.drawString if al=="l" else c.drawRightString)(x,H-y,s)
B="Helvetica-Bold"
t(40,50,"BOUWWERKEN DE SMEDT bv",B,15);t(40,64,"Algemene aannemingen - Ruwbouw - Renovatie",z=8)
for i,s in enumerate(["Industriepark Noord 27","9100 Sint-Niklaas","Tel. 03 555 41 20","info@desmedtbouw.example"]): t(40,80+11*i,s,z=8)
for i,s in enumerate(["BTW BE 0553.076.479","RPR Gent, afd. Dendermonde","Erk. 18.442 - kl. 4 D","KBC BE47 7340 7308 6980  KREDBEBB","BNP  BE85 0010 1869 4606  GEBABEBB"]): t(250,80+11*i,s,z=7)
c.rect(330,H-205,230,66)
for i,s in enumerate(["Immo Scheldeland nv","Kapelstraat 112 bus 3","9140 Temse"]): t(340,156+13*i,s,B if i==0 else "Helvetica",10)
t(40,240,"FACTUUR",B,14)
X=[40,130,215,300,395,480];hd=["Nummer","Datum","Klant","BTW-nummer klant","Vervaldag","Blz."];v=["VF 2025/00318","12/11/2025","400217","BE 0785.550.243","31/12/2025","1 / 1"]
c.rect(36,H-282,524,32)
for x,h,w in zip(X,hd,v): t(x,262,h,z=7);t(x,276,w)
t(40,302,"Werf: Residentie 't Veer, Temse - lot 1 ruwbouw   Uw bestelbon: IS/2025/044 van 18/06/2025")
t(40,315,"Betalingsvoorwaarden: 30 dagen einde maand")
c.line(36,H-325,560,H-325);t(40,337,"Omschrijving",B,8);t(430,337,"BTW",B,8);t(556,337,"Bedrag EUR",B,8,"r");c.line(36,H-342,560,H-342)
R=[("VORDERINGSSTAAT NR. 3 - periode oktober 2025","",""),("Aannemingssom volgens contract: 84.600,00 EUR","",""),("Uitgevoerde werken t.e.m. 31/10/2025","MC","52.318,40"),("Af: vorderingsstaat nr. 1 (fact. 2025/00241 d.d. 14/08/2025)","MC","-15.250,00"),("Af: vorderingsstaat nr. 2 (fact. 2025/00279 d.d. 11/09/2025)","MC","-19.500,00"),("Saldo vorderingsstaat nr. 3","","17.568,40"),("Inhouding waarborg 5 %, vrij te geven bij voorlopige oplevering","MC","-878,42")]
for i,(a,b,d) in enumerate(R): y=360+16*i; t(40,y,a,B if i==0 else "Helvetica");t(432,y,b);t(556,y,d,al="r")
c.line(36,H-600,560,H-600)
for x,s in zip([60,150,230],["Maatstaf","BTW %","BTW"]): t(x,612,s,z=7)
t(100,626,"16.689,98",al="r");t(160,626,"0 MC");t(250,626,"0,00",al="r")
t(380,612,"Totaal excl. BTW");t(556,612,"16.689,98",al="r");t(380,626,"BTW");t(556,626,"0,00",al="r")
c.rect(374,H-652,186,18);t(380,646,"TE BETALEN  EUR",B,10);t(556,646,"16.689,98",B,10,"r")
t(40,672,"BTW verlegd - Medecontractant (art. 20 KB nr. 1). Bij gebrek aan schriftelijke betwisting binnen een termijn van \u00e9\u00e9n maand na ontvangst",z=7)
t(40,681,"van de factuur, wordt de afnemer geacht te erkennen dat hij een belastingplichtige is gehouden tot de indiening van periodieke aangiften.",z=7)
t(40,700,"Gelieve te betalen op rekening BE47 7340 7308 6980 met vermelding van +++256/2760/77315+++",B,9)
for i,s in enumerate(["Bij niet-betaling op de vervaldag is van rechtswege en zonder ingebrekestelling een intrest van 10 % per jaar verschuldigd, alsook een schadebeding van 10 % met een","minimum van 125,00 EUR. Klachten dienen binnen 8 dagen na factuurdatum per aangetekend schrijven te geschieden. Bevoegd: rechtbanken van Dendermonde.","Inhoudingsplicht: raadpleeg www.checkinhoudingsplicht.be - sociale schulden: geen."]): t(40,770+8*i,s,z=6)
c.save()
