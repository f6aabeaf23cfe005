# looks like a sheet printed out of Excel: cells on a grid, long text overflowing
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D="/usr/share/fonts/truetype/dejavu/"
pdfmetrics.registerFont(TTFont("N",D+"DejaVuSans.ttf"));pdfmetrics.registerFont(TTFont("B",D+"DejaVuSans-Bold.ttf"))
rows=[["Studio Lichtval*","","",""],["Marieke van Oordt | fotografie voor architectuur en bedrijf","","",""],["Westersingel 60b, 3014 GS Rotterdam","","",""],["KvK 24417905   btw-id NL001827364B52","","",""],[],
["Aan:","","Factuur*",""],["Architectenbureau Boonstra en Kwee","","Nr.","2026-014"],["Maashaven O.Z. 230","","Datum","3-5-2026"],["3072 HS Rotterdam","","Opdracht","18-4-2026"],[],
["Omschrijving*","Aantal*","Prijs*","Totaal*"],
["Fotoreportage oplevering Schiekwartier, hele dag","1","€ 1.150,00","€ 1.150,00"],["Nabewerking (uur)","6","€ 65,00","€ 390,00"],["Reiskosten (km)","184","€ 0,35","€ 64,40"],["Licentie online + drukwerk, tot 1-6-2028","1","€ 275,00","€ 275,00"],[],
["","","Subtotaal","€ 1.879,40"],["","","BTW 21%","€ 394,67"],["","","Totaal*","€ 2.274,07*"],[],
["Graag overmaken op NL25 BUNQ 2057 3184 96 t.n.v. M. van Oordt"],["onder vermelding van het factuurnummer. Bedankt voor de fijne samenwerking!"],[],["Publicatie altijd met naamsvermelding: © Studio Lichtval. De beelden zijn 12 maanden te downloaden."]]
X=[50,310,360,450,540]
c=canvas.Canvas("../nl-fotograaf.pdf",pagesize=(595,842));y=790
for r,row in enumerate(rows):
    for i,s in enumerate(row):
        b=s.endswith("*"); s=s.rstrip("*"); c.setFont("B" if b else "N",20 if r==0 else 9)
        if s.startswith("\u20ac"): # accounting format: sign at the left, number at the right of the cell
            c.drawString(X[i]+4,y,"\u20ac"); c.drawRightString(X[i+1]-3,y,s[2:])
        elif s.isdigit() or (r==10 and i): c.drawRightString(X[i+1]-3,y,s)
        elif s: c.drawString(X[i]+2,y,s)
    if 10<=r<=14:
        c.setLineWidth(.4); c.line(50,y-4,540,y-4)
        for x in X: c.line(x,y-4,x,y+11)
    if r==10: c.line(50,y+11,540,y+11)
    if r==18: c.line(360,y+10,540,y+10); c.line(360,y-3,540,y-3)
    y-=15
c.save()
