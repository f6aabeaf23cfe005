from fpdf import FPDF
D='/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed'
p=FPDF(format='A4'); p.add_font('d','',D+'.ttf'); p.add_font('d','B',D+'-Bold.ttf'); p.add_page(); p.set_margin(20); p.set_auto_page_break(False)
def t(x,y,s,z=9.5,b='',al='L',w=0):
    p.set_font('d',b,z); p.set_xy(x,y); p.cell(w or 100,5,s,align=al)
p.set_text_color(90,0,130); t(20,15,'glasnet thuis',22,'B'); p.set_text_color(0)
t(20,45,'Dhr. S. Yilmaz'); t(20,50,'Lange Dreef 118'); t(20,55,'4131 NN Vianen')
y=42
for a,b in [('Klantnummer','30417725'),('Factuurnummer','901744268157'),('Factuurdatum','9 maart 2026'),('Pagina','1 van 1')]:
    t(125,y,a,9,'B'); t(157,y,b,9); y+=5
t(20,78,'Je factuur van maart',15,'B')
t(20,88,'Beste meneer Yilmaz,'); 
p.set_font('d','',9.5); p.set_xy(20,95); p.multi_cell(170,5,'Hierbij de factuur van je abonnement over de periode 15 maart t/m 14 april 2026. Je hoeft niets te doen: we schrijven het bedrag van € 53,36 op 23 maart 2026 automatisch af van rekening NL49 BUNQ **** **88 46.')
p.set_fill_color(240,232,246); p.rect(20,118,170,14,'F'); t(24,122.5,'Totaal te betalen (incl. btw)',12,'B'); t(150,122.5,'€ 53,36',12,'B','R',36)
t(20,142,'Abonnement',10,'B'); y=149
for a,b,c in [('Internet 500 Mbit/s','15 mrt - 14 apr','46,50'),('TV Standaard','15 mrt - 14 apr','12,50'),('Actiekorting maand 4 van 12','15 mrt - 14 apr','-7,50')]:
    t(20,y,a); t(95,y,b); t(150,y,c,al='R',w=36); y+=6
y+=4; t(20,y,'Gebruik buiten bundel',10,'B'); y+=7
t(20,y,'Vast bellen naar mobiel (12 min.)'); t(95,y,'1 feb - 28 feb'); t(150,y,'1,86',al='R',w=36); y+=9
p.line(20,y,190,y); y+=2
for a,c,b in [('Totaal excl. btw','44,10',''),('Btw 21% over € 44,10','9,26',''),('Totaal incl. btw','53,36','B')]:
    t(20,y,a,b=b); t(150,y,c,b=b,al='R',w=36); y+=6
y+=8; p.set_font('d','',8.5); p.set_xy(20,y); p.multi_cell(170,4.5,'Je vorige factuur van 9 februari 2026 (€ 51,50) hebben we ontvangen op 23 februari 2026. Machtigingskenmerk: GN30417725-01. Incassant-ID: NL77ZZZ582013460000. Niet eens met deze factuur? Laat het binnen 30 dagen weten via Mijn Glasnet.')
t(20,275,'Glasnet Thuis B.V. | Postbus 1190, 3500 BD Utrecht | KvK 58201346 | Btw-nr. NL855612034B01 | 0800-4522',7.5)
p.output('../nl-telecom.pdf')
