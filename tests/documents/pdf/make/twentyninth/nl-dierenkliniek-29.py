from common import *
from fpdf import FPDF
iban=iban_nl('ABNA','052714410'); btw=btw_nl('85520713')
L=[('14-11-2025','Consult','1','44.50'),('14-11-2025','Bloedonderzoek nier/lever uitgebreid','1','118.75'),('14-11-2025','Urineonderzoek incl. sediment','1','36.20'),('19-11-2025','Gebitsreiniging onder narcose','1','189.00'),('19-11-2025','Extractie tand enkelvoudig','2','27.50'),('19-11-2025','Metacam susp. kat 15 ml','1','24.85'),('19-11-2025','Dieetvoer Renal 2 kg','1','31.40')]
tot=sum(D(n)*D(p) for _,_,n,p in L); ex=r(tot/D('1.21')); bt=tot-ex; pin=D('150.00'); pay=tot-pin
gold('nl-dierenkliniek.pdf','invoice',number='20256614',issued='2025-11-22',due='2025-12-06',amount=pay,currency='EUR',iban=iban,buyer='Dhr. R. Huizinga',seller='Dierenkliniek De Wetering')
p=FPDF(); p.add_page(); F='/usr/share/fonts/truetype/dejavu/'
p.add_font('D','',F+'DejaVuSansCondensed.ttf'); p.add_font('D','B',F+'DejaVuSansCondensed-Bold.ttf')
def w(s,z=9,b='',al='L',h=5,**k): p.set_font('D',b,z); p.cell(0,h,s,align=al,new_x='LMARGIN',new_y='NEXT',**k)
w('Dierenkliniek De Wetering',17,'B','C',9); w('Weteringkade 61 · 2421 CB Nieuwkoop · 0172 - 57 12 90 · spoed 24/7',8,'','C'); w(f'KvK 28114620 · BTW {btw} · IBAN {sp(iban)}',8,'','C'); p.ln(10)
for s in ['Dhr. R. Huizinga','Zuideinde 140','2421 AL  Nieuwkoop']: w(s,10)
p.ln(8); w('FACTUUR 20256614',13,'B',h=8); w('Factuurdatum: 22-11-2025      Cliëntnummer: 7703      Dierenarts: drs. M. Kooi'); w('Patiënt: Moos, Europese korthaar, geb. 05-2013, chip 528210004417733'); p.ln(4)
p.set_font('D','',8.5)
with p.table(col_widths=(22,88,14,26,30),text_align=('L','L','R','R','R'),borders_layout='HORIZONTAL_LINES',line_height=5.5) as t:
    t.row(['Datum','Behandeling / artikel','Aant.','Prijs incl.','Bedrag incl.'])
    for d,o,n,q in L: t.row([d,o,n,nl(q),nl(D(n)*D(q))])
p.ln(3)
for a,b,f in [('Totaal inclusief btw',tot,'B'),(f'waarvan btw hoog 21% (over € {nl(ex)})',bt,''),('Reeds voldaan per pin 19-11-2025',-pin,''),('Nog te voldoen',pay,'B')]:
    p.set_font('D',f,9.5); p.cell(150,5.5,a,align='R'); p.cell(0,5.5,'€ '+nl(b),align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(8); p.set_font('D','',9); p.multi_cell(0,5,'Wij verzoeken u het openstaande bedrag binnen 14 dagen na factuurdatum over te maken onder vermelding van factuurnummer 20256614 en uw cliëntnummer. Contant of met pin betalen aan de balie kan ook.',new_x='LMARGIN',new_y='NEXT')
p.ln(3); p.multi_cell(0,5,'Volgende afspraak Moos: nacontrole gebit op 03-12-2025 om 10.20 uur. Herhaling nierwaarden over 3 maanden. Vaccinatie verloopt 18-02-2026.',new_x='LMARGIN',new_y='NEXT')
p.set_y(-30); p.set_font('D','',7); p.multi_cell(0,3.5,'Bij de tweede herinnering brengen wij € 7,50 administratiekosten in rekening. Geopende verpakkingen nemen wij niet terug. Onze algemene voorwaarden liggen ter inzage in de wachtkamer.')
p.output('../nl-dierenkliniek.pdf')
