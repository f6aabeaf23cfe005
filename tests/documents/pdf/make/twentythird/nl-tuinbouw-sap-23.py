from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas("../nl-tuinbouw-sap.pdf",pagesize=A4)
def T(x,y,s,f="Helvetica",z=9,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,y,s)
B="Helvetica-Bold"
T(50,800,"VEENHUYS TUINBOUWTECHNIEK BV",B,14)
T(50,786,"Veenhuys Tuinbouwtechniek BV - Postbus 77 - 2670 AB Naaldwijk",z=6.5)
for i,s in enumerate(["Firma","Kwekerij Zonneduin C.V.","Langeweg 118","2742 KV WADDINXVEEN"]): T(50,750-12*i,s,z=10)
c.rect(330,668,220,104)
T(336,758,"Factuur",B,12)
for i,(a,b) in enumerate([("Documentnr. / datum","9000417733 / 12.01.2026"),("Orderbev.nr. / datum","2104488 / 05.01.2026"),("Afleveringsbon / datum","80552917 / 08.01.2026"),("Uw order","e-mail Dhr. Kok 04.01.26"),("Klantnummer","0000131207"),("Uw BTW-nr.","NL862441791B01"),("Behandeld door","M. Struijk, tst. 214")]): T(336,743-11*i,a,z=8);T(432,743-11*i,b,z=8)
T(50,640,"Leveringsvoorwaarde",z=8);T(150,640,"DAP Waddinxveen (Incoterms 2020)",z=8)
T(50,629,"Betalingsvoorwaarde",z=8);T(150,629,"Binnen 10 dagen 2 % betalingskorting, binnen 30 dagen netto",z=8)
T(50,618,"Gewicht (bruto/netto)",z=8);T(150,618,"9.412 KG / 9.180 KG",z=8); T(480,618,"Valuta: EUR",z=8)
y=596;c.line(50,y+12,550,y+12)
for x,s,r in [(50,"Pos.",0),(82,"Materiaal / omschrijving",0),(340,"Hoeveelheid",1),(420,"Prijs",1),(478,"Per",1),(550,"Waarde",1)]:T(x,y,s,B,8,r)
c.line(50,y-4,550,y-4)
y-=18
for p,m,d,q,pr,per,w in [("000010","4410087","Potsubstraat fijn, big bale","24 ST","61,50","1 ST","1.476,00"),("000020","4500113","Kweekpot 13 cm terra","12.000 ST","48,20","1.000 ST","578,40"),("000030","4300905","Gecoate meststof 5-6 mnd 25 kg","40 ZAK","79,95","1 ZAK","3.198,00"),(None,"","Actiekorting 3,000- %","","","","95,94-"),("000040","9900012","Statiegeld palletbox","8 ST","17,50","1 ST","140,00")]:
    if p:T(50,y,p,z=8);T(82,y,m,z=8);y-=10
    T(82,y,d,z=8)
    for x,s in [(340,q),(420,pr),(478,per),(550,w)]:T(x,y,s,z=8,r=1)
    if p!="000010" or 1: y-=14
c.line(50,y+6,550,y+6);y-=8
for a,b,w in [("Totaal posities","","5.296,46"),("Omzetbelasting hoog","21,000 %  over  5.156,46","1.082,86"),("Omzetbelasting nihil (statiegeld)","0,000 %  over  140,00","0,00")]:
    T(82,y,a,z=8);T(420,y,b,z=8,r=1);T(550,y,w,z=8,r=1);y-=13
c.line(340,y+9,550,y+9);T(82,y-3,"Eindbedrag",B,10);T(550,y-3,"6.379,32",B,10,1);c.line(340,y-8,550,y-8);y-=40
T(50,y,"Kortingsgrondslag:  6.239,32 EUR.  Over statiegeld wordt geen betalingskorting verleend.",z=8);y-=12
T(50,y,"Retour palletboxen uitsluitend franco en binnen 6 maanden, laatst op 08.07.2026.",z=8)
c.line(50,82,550,82)
for i,s in enumerate(["Veenhuys Tuinbouwtechniek BV, Honderdland 502, 2676 LV Maasdijk    Tel. 0174 - 55 90 00    KvK Den Haag 27190443    BTW NL803177252B01","ABN AMRO   IBAN NL10ABNA0417382650   BIC ABNANL2A","Leveringen volgens de AVAG-voorwaarden. Eigendom blijft voorbehouden tot volledige betaling."]):T(50,70-9*i,s,z=6.5)
T(550,40,"Pagina 1 van 1",z=7,r=1)
c.save()
