from fpdf import FPDF
p=FPDF(format="A4"); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,st="",z=9,al="L",w=0):
    p.set_font("Helvetica",st,z); p.set_xy(x,y); p.cell(w,5,s,align=al)
p.set_fill_color(0,120,130); p.rect(0,0,210,16,"F"); p.set_text_color(255); t(14,5,"Medivoor Hulpmiddelen B.V.","B",14); p.set_text_color(0)
for i,s in enumerate(["Zorgcentrum Sint Jozef","Inkoop & Facilitair","Kloosterlaan 2","5431 GA Cuijk"]): t(14,34+i*5,s)
t(120,30,"CREDITFACTUUR","B",14)
for i,(a,b) in enumerate([("Creditnota nr.","VC26-000271"),("Datum","21-01-2026"),("Verkooprelatie","118204"),("Uw referentie","Retour RMA 5530"),("Betreft factuur","VF26-004518 d.d. 08-01-2026"),("Verkoper","Team Zuid")]):
    t(120,38+i*5,a); t(150,38+i*5,b)
y=80
X=[(14,"L",24),(38,"L",80),(118,"R",18),(136,"R",20),(156,"R",14),(170,"R",26)]
def row(y,v,st=""):
    for (x,al,w),s in zip(X,v): t(x,y,s,st,8.5,al,w)
row(y,["Itemcode","Omschrijving","Aantal","Prijs","Btw","Bedrag"],"B"); p.line(14,y+6,196,y+6)
row(y+8,["INC-4410","Incontinentieverband Maxi, doos 4 x 28 st","-6","24,95","9%","-149,70"])
row(y+14,["HND-0220","Nitril handschoenen M poedervrij, 200 st","-20","7,85","21%","-157,00"])
t(38,y+21,"Retour ontvangen 16-01-2026, pakbon PB26-003997, reden: verkeerd geleverd","I",8)
y=125
for i,(a,b) in enumerate([("Subtotaal excl. btw","-306,70"),("Btw 9% over -149,70","-13,47"),("Btw 21% over -157,00","-32,97")]): t(120,y+i*5,a); t(170,y+i*5,b,al="R",w=26)
p.line(120,y+16,196,y+16); t(120,y+17,"Totaal credit EUR","B",10); t(170,y+17,"-353,14","B",10,"R",26)
t(14,158,"Dit bedrag wordt verrekend met uw openstaande posten. U hoeft geen betaling te verrichten.")
t(14,163,"Staat er niets open, dan storten wij het bedrag terug op de bij ons bekende rekening.")
t(14,272,"Energieweg 41 | 5347 JC Oss | 0412 60 71 30 | administratie@medivoor.example",z=7.5)
t(14,277,"KvK 16082271 | Btw NL806.417.339.B01 | IBAN NL11 TRIO 0391 8274 60 | BIC TRIONL2U | ISO 13485 gecertificeerd",z=7.5); t(170,277,"Blad 1 van 1",z=7.5,al="R",w=26)
p.output("../nl-medisch.pdf")
