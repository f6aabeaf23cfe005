from fpdf import FPDF
D='/usr/share/fonts/truetype/dejavu/'
p=FPDF(); p.add_font('D','',D+'DejaVuSans.ttf'); p.add_font('D','B',D+'DejaVuSans-Bold.ttf'); p.set_auto_page_break(False); p.add_page()
def t(x,y,s,sz=9,b='',w=0,al='L'):
    p.set_font('D',b,sz); p.set_xy(x,y); p.cell(w,5,s,align=al)
t(20,18,'De Drie Kannen',18,'B')
for i,s in enumerate(['Theeboetiek De Drie Kannen','Lange Bisschopstraat 66','7411 KM Deventer','KvK: 66120384','BTW: NL065206538B01']): t(125,18+i*5,s,8.5,'B' if i==0 else '')
t(20,55,'FACTUUR',15,'B')
for i,s in enumerate(['Marloes Teunissen','Vijverlaan 7','6713 CT Ede','marloes@post.example']): t(20,66+i*5,s)
t(78,66,'Verzenden naar:',9,'B')
for i,s in enumerate(['Marloes Teunissen','p/a Praktijk Eikenhorst','Stationsweg 30','6711 PW Ede']): t(78,71+i*5,s)
for i,(a,b) in enumerate([('Factuurnummer:','2026-10387'),('Factuurdatum:','21 januari 2026'),('Bestelnummer:','58214'),('Besteldatum:','20 januari 2026'),('Betaalmethode:','Bankoverschrijving')]):
    t(130,66+i*5,a,8.5); t(160,66+i*5,b,8.5)
y=102; p.set_fill_color(0); p.rect(20,y,170,7,'F'); p.set_text_color(255)
t(22,y+1,'Product',9,'B'); t(120,y+1,'Aantal',9,'B'); t(150,y+1,'Prijs',9,'B',38,'R'); p.set_text_color(0)
y+=10
for n,sub,q,pr in [('Sencha Makinohara bio 100 g','SKU: TH-0214  Gewicht: 0,1kg','2','€ 17,90'),('Earl Grey Blue Star 150 g','SKU: TH-0077  Gewicht: 0,15kg','1','€ 7,50'),('Gietijzeren theepot Arare 0,8 L zwart','SKU: SV-1190  Gewicht: 1,6kg','1','€ 49,95')]:
    t(22,y,n); t(22,y+4,sub,7); t(120,y,q); t(150,y,pr,9,'',38,'R'); y+=12; p.line(20,y-2,190,y-2)
for a,b,f in [('Subtotaal','€ 75,35',''),('Verzending','€ 5,95 via PostNL','') ,('Totaal','€ 81,30','B')]:
    t(110,y,a,9,'B'); t(140,y,b,9,f,48,'R'); y+=7
t(110,y,'(inclusief € 2,10 9% btw, € 9,70 21% btw)',7.5,'',78,'R')
t(20,y+18,'Onze bankgegevens',9,'B')
t(20,y+23,'Theeboetiek De Drie Kannen – Triodos Bank – IBAN: NL20 TRIO 0999 5372 45 – BIC: TRIONL2U',8.5)
t(20,y+28,'Gebruik bestelnummer 58214 als betalingskenmerk.',8.5)
t(20,y+36,'Opmerking klant: graag bij afwezigheid afgeven bij de balie, dank!',8.5)
p.line(20,275,190,275); t(20,277,'Retourneren kan tot 30 dagen na ontvangst. www.dedriekannen.example',7.5,'',170,'C')
p.output('../nl-webshop-thee.pdf')
