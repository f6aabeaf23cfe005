from fpdf import FPDF
p=FPDF(format='A4'); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,st='',z=9,al='L',w=0,f='Helvetica'):
    p.set_font(f,st,z); w=w or p.get_string_width(s)+2
    p.set_xy(x,y); p.cell(w,4,s,align=al)
t(12,12,'METAALHANDEL VERBRUGGHE NV','B',15); t(12,19,'Staal - Inox - Aluminium - Snijbedrijf','I')
for i,s in enumerate(['Kanaalkaai 140 - 8770 Ingelmunster','Tel. 051 30 88 41 - Fax 051 30 88 42','BTW BE 0826.431.783 - RPR Gent, afd. Kortrijk','KBC BE74 3631 8477 2007 - BIC KREDBEBB']): t(12,25+i*4,s,z=8)
p.rect(112,42,86,30); 
for i,s in enumerate(['Constructiewerken D\'Hondt BV','Nijverheidslaan 9','8560 WEVELGEM','BTW BE 0672.948.386']): t(116,47+i*5,s,z=10)
t(12,66,'F A C T U U R','B',13)
X=[12,40,66,92,120,150,198]; H=['Nummer','Datum','Klant','Vervaldag','Vertegenwoordiger','Ons ordernr.']; V=['25104417','12/09/2025','401882','31/10/2025','Verbrugghe Jan','OR2512876']
for i,(h,v) in enumerate(zip(H,V)):
    p.rect(X[i],78,X[i+1]-X[i],12); t(X[i],79,h,'I',7.5,'C',X[i+1]-X[i]); t(X[i],84,v,'B',9,'C',X[i+1]-X[i])
t(12,93,'Uw ref.: werf Menen / bestelbon 1147 van 04/09/2025       Leveringsbon: LB2514420 van 10/09/2025',z=8)
C=[(12,'L',80),(92,'R',16),(108,'R',22),(130,'R',22),(152,'R',14),(168,'R',30)]
def row(y,r,st=''):
    for (x,al,w),s in zip(C,r): t(x,y,s,st,8.5,al,w,'Courier')
p.rect(12,100,186,100); p.line(12,107,198,107); row(102,['Omschrijving','St.','Kg','Prijs','BTW','Bedrag'],'B')
R=[['IPE 200 S275JR 12100 mm','4','1084,16','1,18','21','1.279,31'],['Koker 100x100x5 S355J2H 6 m','6','529,20','1,32','21','698,54'],['Plaat 10 mm S235JR 2000x1000','2','314,00','1,24','21','389,36'],['Zaagsnede haaks','12','','6,75','21','81,00'],['Forfait transport','1','','45,00','21','45,00']]
for i,r in enumerate(R): row(110+i*6,r)
t(14,150,'Certificaat 3.1 EN 10204 per e-mail verstuurd. Smelt 417220.',z=8)
X=[12,45,85,115,150,198]
for i,(h,v) in enumerate(zip(['Maatstaf van heffing','BTW %','Bedrag BTW','Totaal excl.','TE BETALEN  EUR'],['2.493,21','21,00','523,57','2.493,21','3.016,78'])):
    p.rect(X[i],204,X[i+1]-X[i],13); t(X[i],205,h,'I',7.5,'C',X[i+1]-X[i]); t(X[i],210,v,'B',10 if i<4 else 12,'C',X[i+1]-X[i])
t(12,221,'Betalingsvoorwaarden : 30 dagen einde maand','B'); t(12,226,'Mededeling : +++251/0441/70026+++')
p.set_font('Helvetica','',6.5); p.set_xy(12,262)
p.multi_cell(186,3,'De goederen blijven eigendom van de verkoper tot volledige betaling. Elke factuur die op de vervaldag niet betaald is, brengt van rechtswege en zonder ingebrekestelling een intrest van 12% per jaar op en wordt verhoogd met een schadebeding van 10% met een minimum van 75,00 EUR. Klachten binnen de 8 dagen na ontvangst, aangetekend. Enkel de rechtbanken van Kortrijk zijn bevoegd.')
t(12,280,'Afgedrukt op 15/09/2025 08:14 - blz. 1/1',z=6.5)
p.output('../nl-be-staalhandel.pdf')
