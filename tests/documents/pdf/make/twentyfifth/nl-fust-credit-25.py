from reportlab.pdfgen.canvas import Canvas
c=Canvas("../nl-fust-credit.pdf",pagesize=(595,842)); c.setTitle("creditfactuur")
def t(x,y,s,f="Helvetica",z=9,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,y,s)
B="Helvetica-Bold"
t(40,800,"VAN LIEROP FUST & VERPAKKING B.V.",B,13)
for i,s in enumerate(["Transportweg 60, 2676 LM Maasdijk","Telefoon 0174 - 55 53 30  |  E-mail: admin@lieropfust.example","Rabobank IBAN NL39 RABO 0317 5562 07  BIC RABONL2U","KvK Haaglanden 27261180  |  BTW nr. NL820947167B01"]): t(40,785-11*i,s,z=8)
for i,s in enumerate(["Kwekerij Zuidplas v.o.f.","Tweede Tochtweg 118","2913 LR NIEUWERKERK A/D IJSSEL"]): t(330,715-13*i,s,z=10)
t(40,655,"CREDITFACTUUR",B,15)
H=[("Nummer","90041236"),("Datum","19-01-2026"),("Debiteur","D20581"),("Ordernummer","RMA 6617"),("Verkoper","L. Zwinkels")]
for i,(a,b) in enumerate(H):
    x=40+105*i; c.rect(x,612,105,30); t(x+4,632,a,z=7); t(x+4,618,b)
t(40,592,"Betreft: uw retour van 14-01-2026 op factuur 80117702 d.d. 22-12-2025 (vervaldatum 21-01-2026)")
for x,s,r in [(40,"Artikel",0),(110,"Omschrijving",0),(380,"Aantal",1),(450,"Prijs",1),(490,"BTW",1),(560,"Bedrag EUR",1)]: t(x,570,s,B,9,r)
c.line(40,566,560,566)
for i,L in enumerate([("CC-100","Retour CC-container (gelabeld)","-6","14,50","H","-87,00"),("KR-4060","Retour emballage meermalige kist 60x40","-140","0,85","H","-119,00"),("PC","Prijscorrectie krimphoezen, afspraak dhr. Zwinkels","-1","46,20","H","-46,20")]):
    y=552-14*i
    for x,s,r in zip([40,110,380,450,490,560],L,[0,0,1,1,1,1]): t(x,y,s,r=r)
c.line(40,300,560,300)
for i,(a,b) in enumerate([("Goederenbedrag","-252,20"),("BTW hoog 21,00% over -252,20","-52,96")]): t(300,284-13*i,a); t(560,284-13*i,b,r=1)
t(300,252,"Totaal te crediteren EUR",B,10); t(560,252,"-305,16",B,10,1)
t(40,215,"Dit bedrag wordt verrekend met uw eerstvolgende betaling. U hoeft niets te doen.")
t(40,60,"Leveringen geschieden onder de algemene voorwaarden van Van Lierop, gedeponeerd bij de rechtbank te Den Haag, nr. 44/2019.",z=7)
t(560,60,"Pagina 1",z=7,r=1)
c.save()
