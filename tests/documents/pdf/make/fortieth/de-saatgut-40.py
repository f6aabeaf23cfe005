# Sage 100 style credit note
from reportlab.pdfgen import canvas
from decimal import Decimal as D
c=canvas.Canvas('../de-saatgut.pdf',pagesize=(595,842))
def t(x,y,s,f='Courier',z=9,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,y,s)
H='Helvetica';B='Helvetica-Bold'
t(55,795,'Ackersegen Saaten Donauwörth GmbH',B,14);t(55,781,'Saatgut · Zwischenfrüchte · Rasenmischungen',H,8)
t(55,735,'Ackersegen Saaten Donauwörth GmbH, Riedstr. 30, 86609 Donauwörth',H,6)
for i,s in enumerate(['Landhandel','Wunibald Schreglmann','Pfahlheimer Straße 5','73479 Ellwangen']): t(55,718-12*i,s,H,10)
t(55,640,'Gutschrift',B,16)
for i,(a,b) in enumerate([('Belegnummer','GS2026-00114'),('Belegdatum','24.04.2026'),('Kundennummer','D20771'),('Bearbeiter','Frau Gschoßmann'),('Ihre UStID','DE145990263'),('Referenz','Rekl. 26/031 v. 17.04.2026'),('Seite','1')]): t(360,735-12*i,a,H,9);t(440,735-12*i,b,H,9)
t(55,615,'Rechnungskorrektur zu unserer Rechnung RG2026-01382 vom 31.03.2026, Lieferschein LS2026-02107 vom 30.03.2026.',H,8.5)
t(55,603,'Rücknahme von Originalgebinden (Charge D/BN 4417-06) wegen beschädigter Säcke:',H,8.5)
c.line(55,590,545,590)
for x,s,r in [(55,'Pos',0),(80,'Artikelnr.',0),(145,'Bezeichnung',0),(370,'Menge',1),(380,'ME',0),(440,'Einzelpreis',1),(480,'Rabatt',1),(545,'Gesamtpreis',1)]: t(x,580,s,B,8,r)
c.line(55,575,545,575)
rows=[('1','310225','Sommergerste "Accordine" Z-Saatgut, gebeizt',12,'SA','43.80','4,0','504.58'),('2','418810','Landsberger Gemenge 25 kg',6,'SA','71.25','','427.50'),('3','900015','Frachtanteil Rückholung zu Ihren Lasten',-1,'PA','35.00','','-35.00')]
y=562;S=D(0)
de=lambda v:f"{D(v):,.2f}".replace(',','#').replace('.',',').replace('#','.')
for p,a,b,m,e,pr,r,g in rows:
    for x,s,rr in [(55,p,0),(80,a,0),(145,b,0),(370,f"{m},00",1),(380,e,0),(440,de(pr),1),(480,r,1),(545,de(g),1)]: t(x,y,s,H,8.5,rr)
    S+=D(g);y-=14
c.line(55,y,545,y);V=(S*D('.07')).quantize(D('.01'))
for a,b in [('Zwischensumme (netto)',de(S)),('Umsatzsteuer 7,00 %',de(V)),]: y-=13;t(360,y,a,H,9);t(545,y,b+' EUR',H,9,True)
y-=16;t(360,y,'Gesamtbetrag',B,10);t(545,y,de(S+V)+' EUR',B,10,True)
y-=40
for s in ['Der Betrag wird Ihrem Kundenkonto gutgeschrieben und kann bei der nächsten Zahlung verrechnet werden.','Bitte berichtigen Sie Ihren Vorsteuerabzug entsprechend. Skonto der Ursprungsrechnung (2 % bis 14.04.2026) wurde nicht in','Anspruch genommen. Das Restsaatgut wurde am 21.04.2026 durch Spedition Zott abgeholt.']: t(55,y,s,H,8.5);y-=12
c.line(55,70,545,70)
for i,s in enumerate(['Ackersegen Saaten Donauwörth GmbH · Geschäftsführer: Vitus Ackermann · AG Augsburg HRB 21804 · USt-IdNr. DE 227 913 405 · Öko-Kontrollstelle DE-ÖKO-037','Sparkasse Donauwörth · IBAN DE43 7215 0000 0053 6722 81 · BIC BYLADEM1ING']): t(55,60-9*i,s,H,6.5)
c.save();print('saat',S,V,S+V)
