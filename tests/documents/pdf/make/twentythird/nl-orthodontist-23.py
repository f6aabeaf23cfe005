from fpdf import FPDF
p=FPDF();p.add_page();p.add_font("D","","/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf");p.add_font("D","B","/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf")
def t(x,y,s,b="",z=9,w=0,a="L"):
    p.set_font("D",b,z);p.set_xy(x,y);p.cell(w,5,s,align=a)
t(15,12,"Orthodontiepraktijk De Vecht","B",15)
t(15,19,"Rijksstraatweg 204 · 3621 AS Breukelen · 0346 - 55 48 12 · AGB-code praktijk 13-005581",z=8)
for i,s in enumerate(["Mevr. S. Oudshoorn","Karel Doormanweg 15","3601 VT Maarssen"]):t(20,45+5*i,s,z=10)
t(120,45,"NOTA","B",16)
for i,(a,b) in enumerate([("Notanummer","2026-03-00418"),("Notadatum","17-03-2026"),("Relatienr.","7719"),("Patiënt","Oudshoorn, T. (Tijn)"),("Geb.datum","04-09-2012"),("BSN","*****4821"),("Verzekeraar","Zorgkompas, UZOVI 9901"),("Behandelaar","Drs. A. Meijerink (12-067310)")]):
    t(120,54+5*i,a);t(145,54+5*i,": "+b)
y=102;p.set_fill_color(220,235,225);p.rect(15,y,180,6,"F")
for x,s,w,a in [(15,"Datum",0,"L"),(38,"Code",0,"L"),(56,"Kaak",0,"L"),(68,"Omschrijving",0,"L"),(150,"Aant.",15,"R"),(170,"Bedrag",24,"R")]:t(x,y,s,"B",w=w,a=a)
for d,c,k,o,n,b in [("12-01-2026","F532A","","Beugelconsult per maand, categorie 4","1","52,36"),("09-02-2026","F532A","","Beugelconsult per maand, categorie 4","1","52,36"),("09-02-2026","F155A","","Maken röntgenfoto schedel (OPT)","1","34,91"),("09-02-2026","F721A","O","Vervangen bracket","2","61,18"),("*","techn.","","Materiaal- en techniekkosten (lab. Ortholab)","1","18,75"),("09-03-2026","F532A","","Beugelconsult per maand, categorie 4","1","52,36")]:
    y+=6
    for x,s,w,a in [(15,d,0,"L"),(38,c,0,"L"),(56,k,0,"L"),(68,o,0,"L"),(150,n,15,"R"),(170,b,24,"R")]:t(x,y,s,w=w,a=a)
y+=9;p.line(15,y,195,y)
t(110,y+2,"Totaal behandelingen");t(170,y+2,"271,92",w=24,a="R")
t(110,y+8,"Rechtstreeks door verzekeraar vergoed");t(170,y+8,"-150,00",w=24,a="R")
t(110,y+15,"Te betalen  EUR","B",11);t(170,y+15,"121,92","B",11,24,"R")
t(110,y+22,"Uiterste betaaldatum","B");t(170,y+22,"16-04-2026","B",9,24,"R")
t(15,y+36,"Gelieve te betalen op NL29 ASNB 0707 1148 29 t.n.v. Orthodontiepraktijk De Vecht, o.v.v. notanummer en relatienr.")
t(15,y+41,"Tarieven volgens NZa-beschikking 2026. Vrijgesteld van btw (art. 11 lid 1 onder g Wet OB).")
t(15,y+46,"Nog openstaand van eerdere nota's op 16-03-2026: 0,00. Volgende afspraak: 13-04-2026 om 15.40 uur.")
t(15,y+51,"Afspraken die niet 24 uur van tevoren zijn afgezegd, worden in rekening gebracht.")
t(15,270,"KvK 30244190 · Lid NVvO · Klachtenregeling: zie praktijk · nota 1/1",z=7)
p.output("../nl-orthodontist.pdf")
