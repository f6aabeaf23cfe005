from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
c=canvas.Canvas('../de-maschinenteile.pdf',pagesize=(210*mm,297*mm))
items=[("104-2280-16","Präzisions-Zylinderrollenlager NU 2216 E","Zeichnung 88-104 Rev. C",40,D("74.85")),("104-3310-00","Distanzring gehärtet 80x95x12","Werkstoff 1.3505",120,D("6.42")),("217-0045-02","Spannhülse H 316 mit Nutmutter","",25,D("31.10")),("217-0046-02","Spannhülse H 318 mit Nutmutter","",25,D("36.75")),("330-9921-11","Labyrinthdichtung zweiteilig","Zeichnung 88-330 Rev. A",60,D("18.27")),("330-9940-05","V-Ring VA 80 NBR","Ursprungsland DE, Warennr. 40169300",200,D("2.16")),("581-1004-20","Stehlagergehäuse SNL 516-613","Gewicht 11,4 kg/St",8,D("162.40"))]
def T(x,y,s,f='Helvetica',z=9,r=False):
    c.setFont(f,z);(c.drawRightString if r else c.drawString)(x*mm,y*mm,s)
def head(p):
    T(20,280,"KRÜGENER","Helvetica-Bold",18);T(20,275,"Antriebs- und Lagertechnik",z=8);T(190,280,"Rechnung","Helvetica-Bold",15,True)
    y=270
    for a,b in [("Beleg-Nr.","4107733"),("Datum","10.10.2025"),("Seite",f"{p} von 2")]:
        T(140,y,a);T(190,y,b,r=True);y-=4.5
    c.line(20*mm,254*mm,190*mm,254*mm) if p==2 else None
def cols(y):
    c.line(20*mm,(y+4)*mm,190*mm,(y+4)*mm)
    for x,s,r in [(20,"Pos",0),(30,"Artikel / Bezeichnung",0),(128,"Menge ME",1),(152,"Preis / PE",1),(162,"StS",1),(190,"Betrag EUR",1)]: T(x,y,s,"Helvetica-Bold",8,r)
    c.line(20*mm,(y-1.5)*mm,190*mm,(y-1.5)*mm)
def foot():
    c.line(20*mm,27*mm,190*mm,27*mm)
    for i,s in enumerate(["Krügener Lagertechnik GmbH  Am Hasencleverhof 2  42897 Remscheid   Geschäftsführer: Dr. Falk Krügener, Sabine Auer   AG Wuppertal HRB 31907","USt-IdNr. DE304471829   St.-Nr. 126/5714/2209   EORI DE4417783   ILN 4018822000007",
     "Commerzbank IBAN "+ib('DE89500400000317746200')+" BIC COBADEFFXXX     Stadtsparkasse Remscheid IBAN "+ib('DE28545500100193847212')+" BIC WELADEDRXXX",
     "Es gelten unsere Allgemeinen Liefer- und Zahlungsbedingungen Stand 01.01.2025. Erfüllungsort und Gerichtsstand ist Remscheid."]): T(20,23-i*3.2,s,z=6.6)
head(1)
T(20,258,"Krügener Lagertechnik GmbH · Postfach 10 02 45 · 42802 Remscheid",z=6.5)
for i,s in enumerate(["Förderanlagen Hollenstedt","GmbH & Co. KG","Kreditorenbuchhaltung","Wümmestraße 40-44","27356 Rotenburg (Wümme)"]): T(20,252-i*4.5,s,z=10)
for i,(a,b) in enumerate([("Kunden-Nr.","71-20338"),("Ihre Lieferanten-Nr.","900412"),("Ihre Bestellung","4500198221 v. 12.09.2025"),("Unser Auftrag","AB 2218907 v. 15.09.2025"),("Lieferschein","LS 6100452 v. 07.10.2025"),("Liefertermin","KW 41/2025"),("Ihre USt-IdNr.","DE193847204"),("Bearbeiter","T. Wieczorek  -318")]): T(120,252-i*4.3,a,z=8.5);T(152,252-i*4.3,b,z=8.5)
T(20,212,"Wir berechnen Ihnen gemäß o. g. Lieferschein. Lieferbedingung: FCA Remscheid (Incoterms 2020), Versandart: Spedition Dachs");cols(204)
y=197;s=D(0)
for i,(a,b,z,m,p) in enumerate(items):
    if i==5:
        T(30,y,"Übertrag","Helvetica-Bold");T(190,y,de(s),"Helvetica-Bold",9,True);foot();c.showPage();head(2);cols(248);y=241;T(30,y,"Übertrag","Helvetica-Bold");T(190,y,de(s),"Helvetica-Bold",9,True);y-=7
    t=q(m*p);s+=t
    T(20,y,str((i+1)*10));T(30,y,a);T(30,y-4,b);T(30,y-8,z,z=7.5);T(128,y,f"{m} ST",r=True);T(152,y,f"{de(p)} / 1",r=True);T(162,y,"1",r=True);T(190,y,de(t),r=True);y-=15
rab=q(s*D('.05'));fr=D('94.00');tz=D('61.30');n=s-rab+fr+tz;v=q(n*D('.19'));b=n+v
y-=2
for a,x in [("Warenwert",s),("./. 5,00 % Auftragsrabatt",-rab),("Fracht und Verpackung",fr),("Materialteuerungszuschlag 10/2025",tz),("Nettobetrag",n),("Umsatzsteuer StS 1  19,00 %",v)]:
    T(110,y,a);T(190,y,de(x),r=True);y-=5
c.line(110*mm,(y+3.5)*mm,190*mm,(y+3.5)*mm);T(110,y,"Endbetrag EUR","Helvetica-Bold",10);T(190,y,de(b),"Helvetica-Bold",10,True);y-=14
T(20,y,"Zahlungsbedingung:","Helvetica-Bold");T(55,y,"10 Tage 3 %, 20 Tage 2 %, 45 Tage netto");y-=7
T(20,y,"Skontotabelle:",z=8)
for d,pc in [("20.10.2025",3),("30.10.2025",2)]:
    T(55,y,f"bis {d}   {pc},00 %  =  {de(b*pc/100)} EUR   Überweisungsbetrag {de(b-q(b*pc/100))} EUR",z=8);y-=4.5
y-=4;T(20,y,"Bitte überweisen Sie ausschließlich auf unser Konto bei der Commerzbank. Unsere Forderungen sind nicht abgetreten.")
y-=6;T(20,y,"Das Leistungsdatum entspricht dem Lieferscheindatum.",z=8)
foot();c.save();print('de-maschinenteile',b)
