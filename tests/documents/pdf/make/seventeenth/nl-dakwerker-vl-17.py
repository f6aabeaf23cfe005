from reportlab.pdfgen import canvas
from reportlab.lib.colors import HexColor as H
c=canvas.Canvas('../nl-dakwerker-vl.pdf',pagesize=(595,842))
def t(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,842-y,s)
B='Helvetica-Bold'
c.setFillColor(H('#8a2b12')); c.rect(0,790,595,52,fill=1,stroke=0); c.setFillColor(H('#ffffff')); t(40,34,'DAKWERKEN VERSTRAETEN BV',B,18); c.setFillColor(H('#000000'))
for i,s in enumerate(['Zelebaan 88','9160 Lokeren','Tel. 09 396 41 20','BTW BE 0463.728.195','RPR Gent, afd. Dendermonde','Erkend aannemer D8 klasse 2']): t(40,72+i*12,s,z=8.5)
for i,s in enumerate(['Bouwonderneming Claes NV','Industriepark-West 47','9100 Sint-Niklaas','BTW BE 0721.553.801']): t(330,100+i*13,s,B if i==0 else 'Helvetica',10)
t(40,178,'FACTUUR',B,15)
hd=['Factuurnr.','Datum','Klantnr.','Uw BTW-nr.','Werfnummer']; va=['V1-2026-114','16/03/2026','C00218','BE0721553801','25-067']
for i,(a,b) in enumerate(zip(hd,va)):
    x=40+i*103; c.rect(x,842-220,103,30); t(x+4,200,a,z=7.5); t(x+4,214,b,B,9)
t(40,245,'Werf: nieuwbouw 12 appartementen "Residentie Durme", Oude Heerweg 5, 9250 Waasmunster'); t(40,258,'Vorderingsstaat nr. 2, goedgekeurd op 09/03/2026 - uitgevoerde werken februari 2026')
c.line(40,842-270,555,842-270)
for x,s,r in [(40,'Omschrijving',0),(330,'Hoeveelheid',1),(400,'Eenh.prijs',1),(470,'BTW',1),(555,'Bedrag',1)]: t(x,282,s,B,9,r)
c.line(40,842-288,555,842-288)
for i,row in enumerate([('EPDM-dakdichting 1,5 mm, volvlakkig verkleefd','184,00 m²','46,50','BTW verlegd','8.556,00'),('Dakrandprofiel aluminium, gemoffeld','62,00 lm','38,00','BTW verlegd','2.356,00'),('Overeengekomen korting 2 %','','','BTW verlegd','-218,24')]):
    for x,s,r in zip((40,330,400,470,555),row,(0,1,1,1,1)): t(x,304+i*16,s,r=r)
y=470
c.rect(40,842-y-52,320,52); t(44,y+13,'BTW-code',B,8); t(150,y+13,'Maatstaf van heffing',B,8); t(290,y+13,'BTW',B,8); t(44,y+28,'Medecontractant 0 %'); t(150,y+28,'10.693,76'); t(290,y+28,'0,00')
t(400,y+13,'Totaal excl.'); t(555,y+13,'10.693,76',r=1); t(400,y+28,'BTW'); t(555,y+28,'0,00',r=1); t(400,y+46,'TE BETALEN EUR',B,10); t(555,y+46,'10.693,76',B,11,1)
for i,s in enumerate(['BTW verlegd. Bij gebrek aan schriftelijke betwisting binnen een termijn van één maand vanaf de ontvangst van de factuur, wordt de afnemer','geacht te erkennen dat hij een belastingplichtige is die gehouden is tot de indiening van periodieke aangiften (art. 20 KB nr. 1).']): t(40,548+i*10,s,z=7.5)
t(40,590,'Betalingsvoorwaarde: 30 dagen einde maand',B,10)
t(40,608,'Te betalen op BE94 7359 3114 4414 (KREDBEBB) met mededeling  +++202/5004/47173+++')
t(40,640,'Borgtocht reeds gesteld op 12/01/2026. Artikel 30bis: zie check inhoudingsplicht.',z=8)
c.line(40,52,555,52)
t(40,800,'Bij niet-betaling op de vervaldag is van rechtswege en zonder ingebrekestelling een intrest van 10 % per jaar en een schadebeding van 10 % verschuldigd (min. 75 euro).',z=6.5)
t(40,809,'Klachten binnen de 8 dagen per aangetekend schrijven. Alleen de rechtbanken van Dendermonde zijn bevoegd.',z=6.5); t(555,820,'1/1',z=7,r=1)
c.save()
