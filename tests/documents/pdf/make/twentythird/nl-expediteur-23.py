from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
for n,f in [('N','LiberationSansNarrow-Regular'),('NB','LiberationSansNarrow-Bold')]: pdfmetrics.registerFont(TTFont(n,f'/usr/share/fonts/truetype/liberation/{f}.ttf'))
c=canvas.Canvas('../nl-expediteur.pdf',pagesize=(595,842))
def t(x,y,s,b=0,z=9,r=0):
    c.setFont('NB' if b else 'N',z); (c.drawRightString if r else c.drawString)(x,842-y,s)
t(40,50,'MAASMOND FORWARDING & DOUANE B.V.',1,15); t(40,64,'Expediteur · Douane-expediteur (AEO-C) · Warehousing',0,9)
for i,s in enumerate(['Reeweg 25, 3088 KA Rotterdam','Telefoon +31 10 299 14 60','Btw-nummer NL861044216B01','KvK Rotterdam 24388170','ING EUR NL09 INGB 0667 1209 47','ING USD NL36 INGB 0882 0145 52','BIC INGBNL2A']): t(555,50+i*11,s,0,8,1)
for i,s in enumerate(['Lampenhuis Brabant B.V.','Afd. Inkoop / Crediteuren','Kraaivenstraat 36','5048 AB Tilburg']): t(40,120+i*12,s,0,10)
t(40,190,'Verkoop - Factuur',1,14); t(555,190,'Pagina 1 van 1',0,8,1)
L=[('Factureren aan klantnr.','K01027'),('Btw-nr. klant','NL859920112B01'),('Factuurnr.','VF25-08812'),('Factuurdatum','27-10-2025'),('Betalingsconditie','21 dagen netto'),('Verkoper','Ria Stolk')]
R=[('Dossiernr.','IZ25-4471'),('Schip / reis','EVER GALA / 1108W'),('B/L nr.','NGBRTM2509917'),('Container','EGHU 912044-7 (40HC)'),('ETA Rotterdam','14-10-2025'),('MRN 25NL000510KQ7781R2','d.d. 16-10-2025')]
for i,(a,b) in enumerate(L): t(40,212+i*13,a); t(140,212+i*13,b,a=='Factuurnr.')
for i,(a,b) in enumerate(R): t(310,212+i*13,a); t(430,212+i*13,b)
y=305; c.setLineWidth(.6); c.line(40,842-y+11,555,842-y+11)
for x,s,r in [(40,'Omschrijving',0),(300,'Valuta',0),(380,'Bedrag valuta',1),(430,'Koers',1),(480,'Btw',1),(555,'Bedrag EUR',1)]: t(x,y,s,1,9,r)
c.line(40,842-y-4,555,842-y-4); y+=17
for d,v,a,k,b,e in [('Zeevracht Ningbo - Rotterdam','USD','1.840,00','1,1642','0%','1.580,48'),('THC Rotterdam','EUR','245,00','','0%','245,00'),('B/L-kosten rederij','EUR','65,00','','0%','65,00'),('Invoeraangifte incl. 3 tariefregels','EUR','75,00','','0%','75,00'),('Containertransport Maasvlakte - Tilburg v.v.','EUR','410,00','','0%','410,00'),('Invoerrechten volgens UTB (voorgeschoten)','EUR','1.128,36','','n.v.t.','1.128,36'),('Voorschotprovisie 1,5% over invoerrechten','EUR','16,93','','21%','16,93'),('Depotopslag lege container 21 t/m 23-10','EUR','58,00','','21%','58,00')]:
    t(40,y,d); t(300,y,v); t(380,y,a,0,9,1); t(430,y,k,0,9,1); t(480,y,b,0,9,1); t(555,y,e,0,9,1); y+=14
c.line(380,842-y+8,555,842-y+8); y+=6
for a,b,f in [('Subtotaal excl. btw','3.578,77',0),('21% btw over 74,93','15,74',0),('Totaal EUR incl. btw','3.594,51',1)]:
    t(480,y,a,f,10,1); t(555,y,b,f,10,1); y+=15
y+=12; t(40,y,'Btw-specificatie',1); y+=13
for r in [('Btw-id','Grondslag','Btw-bedrag'),('NUL-INVOER','2.375,48','0,00'),('DOORBEREKEND','1.128,36','0,00'),('HOOG 21%','74,93','15,74')]:
    t(40,y,r[0],0,8); t(190,y,r[1],0,8,1); t(260,y,r[2],0,8,1); y+=11
y+=14
for s in ['Btw bij invoer (EUR 4.912,08) verlegd naar vergunning artikel 23 van opdrachtgever; niet aan ons te voldoen.','Btw-nultarief o.g.v. post a.1/b.3 Tabel II Wet OB 1968.','Gaarne betalen op onze EUR-rekening onder vermelding van factuurnr. en klantnr.']: t(40,y,s); y+=12
t(40,790,'Op al onze werkzaamheden zijn van toepassing de Nederlandse Expeditievoorwaarden (FENEX), gedeponeerd ter griffie van de rechtbanken te Amsterdam,',0,7)
t(40,799,'Arnhem, Breda en Rotterdam op 1 mei 2018. Reclames binnen 8 dagen na factuurdatum. Verrekening is niet toegestaan.',0,7)
c.save()
