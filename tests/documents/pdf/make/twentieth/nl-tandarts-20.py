from fpdf import FPDF
p=FPDF();p.add_page();D="/usr/share/fonts/truetype/dejavu/"
p.set_margins(18,15);p.set_font("Times","B",15)
def t(x,y,s,st="",sz=10,al="L",w=80):
    p.set_font("Times",st,sz);p.set_xy(x,y);p.cell(w,5,s,align=al)
t(18,15,"Tandartspraktijk Singelpark","B",15);t(18,22,"M. Vonk en L. Achterberg, tandartsen");t(18,27,"Zijlsingel 140, 2315 KP Leiden  -  071 555 09 31")
for i,s in enumerate(["Mw. J.M. Roelofsen","Morsweg 205","2332 XD LEIDEN"]): t(115,48+5*i,s)
t(18,75,"NOTA TANDHEELKUNDIGE HULP","B",13)
L=[("Notanummer","251124.0087"),("Dagtekening","24-11-2025"),("Patiënt","Mw. J.M. Roelofsen, geb. 03-08-1987"),("Patiëntnr.","6614"),("Verzekeraar","Zorgsaam (UZOVI 9412), polis 208841763"),("Behandelaar","M. Vonk, AGB-code 12-041877"),("Praktijk","AGB-code 12-063390")]
for i,(a,b) in enumerate(L): t(18,85+5*i,a);t(50,85+5*i,b)
y=126
def row(c,y,st=""):
    for x,w,al,s in zip((18,42,58,74,138,152,172),(24,16,16,64,12,20,20),"LLLLRRR",c): t(x,y,s,st,10,al,w)
row(("Datum","Code","Element","Omschrijving","Aantal","Tarief","Bedrag"),y,"B");p.line(18,y+6,192,y+6)
for c in [("19-11-2025","C002","","Periodieke controle","1","28,31","28,31"),("19-11-2025","X10","","Kleine röntgenfoto","2","20,67","41,34"),("19-11-2025","M03","","Gebitsreiniging, per 5 min","4","17,87","71,48"),("21-11-2025","A10","36","Verdoving","1","18,47","18,47"),("21-11-2025","V92","36","Tweevlaksvulling composiet","1","77,54","77,54")]:
    y+=7;row(c,y)
y+=9;p.line(18,y-1,192,y-1)
for a,b,st in [("Totaal behandelingen","237,14",""),("Door ons gedeclareerd bij uw verzekeraar","-162,50",""),("Door u te voldoen  EUR","74,64","B")]:
    t(74,y,a,st);t(152,y,b,st,10,"R",40);y+=6
p.set_xy(18,y+10);p.set_font("Times","",10)
p.multi_cell(174,5,"Wij verzoeken u het door u te voldoen bedrag binnen 14 dagen na dagtekening van deze nota over te maken op rekeningnummer NL35 KNAB 0259 4173 36 t.n.v. Tandartspraktijk Singelpark, onder vermelding van nota- en patiëntnummer.\n\nTarieven volgens de prestatie- en tariefbeschikking tandheelkundige zorg van de NZa. Vrijgesteld van btw. Uw volgende controle staat gepland op 20-05-2026 om 10.40 uur; afzeggen tot 24 uur van tevoren, anders rekenen wij EUR 35,00.\n\nKvK 28109654. Aangesloten bij de klachtenregeling mondzorg.")
p.output("../nl-tandarts.pdf")
