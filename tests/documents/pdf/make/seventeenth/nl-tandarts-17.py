from fpdf import FPDF
p=FPDF(); p.add_font('L','','/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'); p.add_font('L','B','/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf')
p.add_page(); p.set_margins(20,15,20)
def T(x,y,s,b='',z=9,al='L',w=0):
    p.set_font('L',b,z); p.set_xy(x,y); p.cell(w or 80,5,s,align=al)
T(20,15,"Tandartspraktijk De Singel","B",14); T(20,21,"Zuidsingel 30 - 3811 HC Amersfoort"); T(20,26,"033 - 477 18 20 - AGB-code praktijk 12047718")
T(110,45,"Dhr. R.J. Oosterveen"); T(110,50,"Stovestraat 112"); T(110,55,"3817 AX AMERSFOORT")
T(20,75,"NOTA TANDHEELKUNDIGE HULP","B",12)
for i,(a,b) in enumerate([("Patiënt","R.J. Oosterveen, geb. 14-06-1978"),("Patiëntnr.","07731"),("Nota","T25/06194"),("Notadatum","26-09-2025"),("Behandelaar","mw. drs. F. el Amrani, AGB 12088140"),("Verzekeraar","3311 - polis 208814472")]):
    T(20,84+5*i,a); T(50,84+5*i,b,w=110)
y=120; p.line(20,y,190,y)
for x,s,a,w in ((20,"Datum","L",20),(42,"Code","L",15),(57,"Element","L",15),(73,"Omschrijving","L",60),(150,"Bedrag","R",40)): T(x,y+1,s,"B",8,a,w)
y+=7; p.line(20,y,190,y); y+=1
L=[("02-09-2025","C002","","Consult t.b.v. een intake/periodieke controle",2784),("02-09-2025","X10","46","Kleine röntgenfoto",2060),("16-09-2025","A10","46","Geleidings-, infiltratie-, en/of intraligamentaire verdoving",1835),("16-09-2025","V94","46","Eenvlaksvulling composiet drievlaks",8720),("16-09-2025","C022","46","Droogleggen van elementen door middel van een rubberlap",1468),("16-09-2025","M03","","Gebitsreiniging, per vijf minuten (4x)",6980)]
e=lambda c:f'{c//100},{c%100:02d}'
for d,c,el,o,b in L:
    for x,s,a,w in ((20,d,"L",20),(42,c,"L",15),(57,el,"L",15),(73,o,"L",80),(150,e(b),"R",40)): T(x,y,s,"",8.5,a,w)
    y+=5.5
t=sum(l[4] for l in L); v=14280
p.line(20,y+1,190,y+1); y+=3
for s,b,k in (("Totaal behandelingen",e(t),''),("Rechtstreeks vergoed door uw verzekeraar (ontvangen 22-09-2025)","- "+e(v),''),("Voor uw rekening, in euro",e(t-v),'B')):
    T(73,y,s,k,9,'L',90); T(150,y,b,k,9,'R',40); y+=6
y+=8; p.set_xy(20,y); p.set_font('L','',9)
p.multi_cell(170,5,"Medische diensten zijn vrijgesteld van btw (art. 11 lid 1 onderdeel g Wet OB).\n\nUiterlijk te betalen op: 26-10-2025\nRekening: NL80 TRIO 0338 9142 70 t.n.v. Tandartspraktijk De Singel\nKenmerk: T25/06194\n\nNa deze datum ontvangt u eerst een kosteloze herinnering met een termijn van 14 dagen. Bij verhindering korter dan 24 uur vóór de afspraak kunnen wij kosten in rekening brengen. Uw volgende controle staat gepland op 3 maart 2026 om 9.40 uur.")
print(t,t-v); p.output('../nl-tandarts.pdf')
