from fpdf import FPDF
from decimal import Decimal as D
import random; random.seed(4)
f2=lambda x:f"{x:,.2f}".replace(",","#").replace(".",",").replace("#",".")
prods=[("2014 Kroon zirkonium gelaagd",D("148.50")),("2031 Brugdeel zirkonium",D("139.00")),("3102 Volledige prothese boven",D("236.75")),("3108 Rebasing onder",D("78.40")),("3120 Reparatie breuk",D("41.90")),("1101 Gipsmodel",D("11.25")),("4210 Stabilisatiesplint hard",D("92.60")),("1150 Individuele lepel",D("23.80")),("5001 Implantaatkroon verschroefd",D("214.30"))]
class P(FPDF):
    def footer(s):
        s.set_y(-20); s.set_font("Helvetica","",7)
        s.multi_cell(0,3.4,"Tandtechnisch Laboratorium Molaris B.V. - Zuiderwagenplein 8 - 8224 AD Lelystad - KvK 39100562 - BTW NL855123904B01\nRabobank NL41 RABO 0127 4598 39 BIC RABONL2U - Medische hulpmiddelen op maat conform MDR 2017/745 Bijlage XIII",align="C")
        s.set_y(-11); s.cell(0,4,f"Blad {s.page_no()} / {{nb}}",align="R")
p=P(); p.set_auto_page_break(True,24); p.add_page()
p.set_font("Helvetica","B",17); p.cell(0,9,"MOLARIS"); p.set_font("Helvetica","",8); p.set_xy(10,18); p.cell(0,4,"tandtechnisch laboratorium")
p.set_font("Helvetica","",10); p.set_xy(10,40)
p.multi_cell(90,5,"Tandartspraktijk Nijenhuis-De Graaf\nt.a.v. de praktijkmanager\nSchoener 24-11\n8243 TB LELYSTAD",new_x="LMARGIN",new_y="NEXT")
p.set_xy(125,40)
for k,v in [("VERZAMELFACTUUR",""),("Factuurnr.","251200463"),("Factuurdatum","31-12-2025"),("Vervaldatum","30-01-2026"),("Debiteurnr.","10772"),("Periode","01-12-2025 / 31-12-2025"),("Betalingscond.","30N / 8 dgn 1,5%")]:
    p.set_x(125); p.set_font("Helvetica","B" if not v else "",10 if not v else 9); p.cell(30 if v else 60,5,k); p.cell(0,5,v,new_x="LMARGIN",new_y="NEXT")
p.ln(12)
def row(c,b=""):
    p.set_font("Helvetica",b,8.5)
    for w,t,a in zip((22,20,30,70,12,17,19),c,"LLLLRRR"): p.cell(w,5,t,align=a)
    p.ln(5)
row(("Werkbon","Geleverd","Patiënt","Artikel","Aant","Prijs","Bedrag"),"B"); p.line(10,p.get_y(),200,p.get_y())
tot=D(0); bon=88412; day=1
names="J.V. 1961|M.K. 1984|A.B.-S. 1949|T.H. 1972|R.D. 1990|C.P. 1958|W.O. 1966|E.Z. 1979|H.J. 1944|N.A. 2001|G.L. 1953".split("|")
for i in range(22):
    bon+=random.randint(1,9); day=min(23,day+random.randint(0,2))
    for j,(n,pr) in enumerate(random.sample(prods,random.choice([1,2,2]))):
        q=random.choice([1,1,1,2]); tot+=q*pr
        row((str(bon) if j==0 else "",f"{day:02d}-12-25" if j==0 else "",names[i%11] if j==0 else "",n,str(q),f2(pr),f2(q*pr)))
cr=D("41.90"); tot-=cr
row(("CR88397","09-12-25","W.O. 1966","Garantie: 3120 Reparatie breuk","-1","41,90","-41,90"))
p.line(10,p.get_y(),200,p.get_y()); p.ln(2)
kort=(tot*D("0.015")).quantize(D("0.01"))
for k,v in [("Totaal werkbonnen",f2(tot)),("BTW (vrijgesteld art. 11 lid 1 g Wet OB)","0,00"),("Factuurbedrag EUR",f2(tot))]:
    p.set_font("Helvetica","B" if "EUR" in k else "",9); p.cell(165,5,k,align="R"); p.cell(25,5,v,align="R",new_x="LMARGIN",new_y="NEXT")
p.ln(3); p.set_font("Helvetica","",8.5)
p.multi_cell(0,4.5,f"Bij betaling binnen 8 dagen mag u EUR {f2(kort)} kredietbeperking/korting aftrekken. Wij verzoeken u bij betaling factuur- en debiteurnummer te vermelden. Reclames binnen 5 werkdagen na levering.")
p.output("../nl-tandtechniek.pdf"); open("tandtotal","w").write(str(tot)); print(tot)
