from fpdf import FPDF
D='/usr/share/fonts/truetype/liberation/'
class P(FPDF):
    def header(s):
        s.set_fill_color(88,20,140); s.rect(0,0,210,9,'F')
    def footer(s):
        s.set_y(-16); s.set_font('L','',6.5); s.set_text_color(110)
        s.cell(0,3,'Nordlink Zakelijk B.V. | Postbus 880, 3500 AW Utrecht | KvK 30177245 | BTW NL805517741B01 | Incassant-ID NL71ZZZ301772450000',align='C',new_x='LMARGIN',new_y='NEXT')
        s.cell(0,3,f'Pagina {s.page_no()} / 2',align='C'); s.set_text_color(0)
p=P(); p.add_font('L','',D+'LiberationSans-Regular.ttf'); p.add_font('L','B',D+'LiberationSans-Bold.ttf')
p.set_margins(18,18); p.add_page()
def t(x,y,s,b='',z=9,w=0,a='L'):
    p.set_font('L',b,z); p.set_xy(x,y); p.cell(w,5,s,align=a)
t(18,16,'nordlink','B',22); t(18,24,'zakelijk','',10)
for i,s in enumerate(['Studio Kade 9 B.V.','t.a.v. Crediteurenadministratie','Kade 9','4331 BC Middelburg']): t(18,44+i*5,s)
t(120,16,'Factuur','B',16)
for i,(a,b) in enumerate([('Klantnummer','7.1180.5524'),('Factuurnummer','902611847735'),('Factuurdatum','09-02-2026'),('Abonnementsperiode','09-02-2026 t/m 08-03-2026'),('Verbruiksperiode','09-01-2026 t/m 08-02-2026'),('Betaalwijze','Automatische incasso'),('Contract tot','08-11-2027')]):
    t(120,26+i*5,a,'',8); t(152,26+i*5,b,'B',8)
y=78
p.set_draw_color(88,20,140); p.line(18,y,192,y)
rows=[('Vaste kosten','',1),('Zakelijk Mobiel Onbeperkt (3 aansluitingen)','73,50',0),('Glasvezel Zakelijk 1 Gbit/s','52,00',0),('Vast IPv4-adres','8,25',0),('Verbruik buiten bundel','',1),('0900-nummers','6,38',0),('Roaming Zwitserland','14,72',0),('Kortingen','',1),('Combikorting','-10,00',0),('Totaal exclusief btw','144,85',1),('Btw 21%','30,42',0),('Totaal inclusief btw','175,27',1),('Toestelkrediet Samsung S24 (termijn 7 van 24, geen btw)','27,50',0)]
y+=3
for a,b,h in rows:
    t(18,y,a,'B' if h else '',9); t(160,y,('€ '+b) if b else '','B' if h else '',9,32,'R'); y+=5.6
p.line(18,y+1,192,y+1); y+=3
t(18,y,'Totaal van deze factuur','B',12); t(150,y,'€ 202,77','B',12,42,'R'); y+=11
p.set_xy(18,y); p.set_font('L','',9)
p.multi_cell(174,5,'Dit bedrag schrijven wij op 24 februari 2026 af van rekeningnummer NL12 KNAB 0411 2587 37 (mandaat M-71180552401). U hoeft niets te doen. Zorg voor voldoende saldo; bij een storno brengen wij € 7,50 in rekening.')
y=p.get_y()+5; p.set_fill_color(240,232,246); p.rect(18,y,174,22,'F')
p.set_xy(21,y+2); p.multi_cell(168,5,'Tarieven per 1 april 2026\nVanaf 1 april 2026 verhogen wij onze abonnementen met het inflatiecijfer (3,3%). Uw abonnement Glasvezel Zakelijk wordt dan € 53,72 per maand. Lees meer in Mijn Nordlink.')
y+=28; t(18,y,'Vorige factuur','B'); t(18,y+5,'902611702218 van 09-01-2026, € 196,40, afgeschreven op 26-01-2026. Openstaand saldo: € 0,00')
p.add_page(); t(18,16,'Specificatie per aansluiting','B',13); t(120,16,'Factuurnummer 902611847735','',8)
y=28
for a,b,c,d in [('Nummer','Abonnement','Buiten bundel','Totaal excl. btw'),('06-41 22 80 17','24,50','14,72','39,22'),('06-41 22 80 18','24,50','6,38','30,88'),('06-41 22 80 25','24,50','0,00','24,50'),('0118-55 20 31 (internet)','60,25','0,00','60,25'),('Combikorting','','','-10,00'),('Totaal','','','144,85')]:
    t(18,y,a); t(80,y,b,w=30,a='R'); t(115,y,c,w=30,a='R'); t(155,y,d,w=37,a='R'); y+=6
p.output('../nl-mobiel.pdf')
