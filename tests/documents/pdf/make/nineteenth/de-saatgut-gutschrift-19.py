# Collmex-artig, fpdf2
from fpdf import FPDF
p=FPDF(); p.set_auto_page_break(False); p.add_page()
p.add_font('D','','/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed.ttf'); p.add_font('D','B','/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed-Bold.ttf')
def t(x,y,s,st='',z=9,al='L',w=0):
    p.set_font('D',st,z); p.set_xy(x,y); p.cell(w or 100,4.5,s,align=al)
p.set_draw_color(70,120,40)
t(110,12,'Saatgut Kreuzer',"B",18,'R',80); t(110,20,'Großhandel GmbH & Co. KG','',9,'R',80)
t(20,44,'Saatgut Kreuzer Großhandel GmbH & Co. KG, Am Kornhaus 2, 01796 Pirna','',6.5)
for i,s in enumerate(['Landhandel Großmann e.K.','Herr Thilo Großmann','Dorfstr. 40b','01833 Stolpen']): t(20,49+i*4.6,s)
t(20,84,'Gutschrift','B',15)
for i,(a,b) in enumerate([('Gutschrift Nr.','GS-26-0093'),('Kunde Nr.','11052'),('Datum','26.02.2026'),('Rücknahme am','24.02.2026'),('Bearbeiter','K. Lehnert')]): t(130,66+i*4.6,a+':'); t(158,66+i*4.6,b,'B' if i==0 else '')
t(20,94,'Zu unserer Rechnung 26-1187 vom 03.02.2026 (Lieferschein 26-0951 vom 30.01.2026) schreiben wir Ihnen gut:')
y=104; X=[20,32,108,130,152,168]; W=[12,76,22,22,16,22]; H=['Pos.','Produkt','Menge','Preis','USt','Betrag']
p.set_fill_color(225,236,215); p.rect(20,y,170,5.5,'F')
for x,w,h in zip(X,W,H): t(x,y+.5,h,'B',9,'L' if x<100 else 'R',w)
for row in [('1','Sommergerste Z-Saatgut 50 kg, Retoure','12 Sack','41,60','7%','499,20'),('','   Partie DE147-51188, originalverschlossen','','','',''),('2','Blühmischung mehrjährig 25 kg, Retoure','3 Sack','118,40','7%','355,20'),('3','Europalette getauscht, Pfandrückgabe','4 Stück','12,50','19%','50,00')]:
    y+=5.6
    for x,w,h in zip(X,W,row): t(x,y+.5,h,'',9,'L' if x<100 else 'R',w)
y+=8; p.line(108,y,190,y)
for a,b,s in [('Summe netto','904,40',''),('USt 7% von 854,40','59,81',''),('USt 19% von 50,00','9,50',''),('Gutschriftsbetrag EUR','973,71','B')]:
    t(108,y+1,a,s); t(160,y+1,b,s,9,'R',30); y+=5
p.set_xy(20,y+10); p.set_font('D','',9); p.multi_cell(170,4.6,'Der Gutschriftsbetrag wird mit Ihrer nächsten Zahlung verrechnet. Unsere Rechnung 26-1187 über 4.812,36 EUR (fällig 05.03.2026) mindert sich entsprechend. Bitte korrigieren Sie Ihren Vorsteuerabzug.\n\nGrund: Rücknahme nicht abverkaufter Ware laut Frühbezugsvereinbarung 2026. DE-ÖKO-Ware ist von der Rücknahme ausgeschlossen.\n\nMit freundlichen Grüßen\nKathrin Lehnert, Innendienst')
p.line(20,272,190,272)
for i,l in enumerate([['Saatgut Kreuzer Großhandel','GmbH & Co. KG','Am Kornhaus 2, 01796 Pirna'],['Tel. 03501 / 78 04 40','Fax 03501 / 78 04 49','info@saatgut-kreuzer.example'],['Ostsächsische Sparkasse Dresden','IBAN DE68 8505 0300 3120 9876 54','BIC OSDDDE81XXX'],['USt-IdNr. DE301827465','HRA 9174 AG Dresden','Seite 1']]):
    for j,s in enumerate(l): t(20+i*44,273.5+j*3.4,s,'',6.8)
p.output('../de-saatgut-gutschrift.pdf')
