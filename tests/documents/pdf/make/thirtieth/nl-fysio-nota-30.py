from fpdf import FPDF
p=FPDF();p.add_page();D='/'
import subprocess
def f(s): return subprocess.check_output(['fc-match','-f','%{file}',s]).decode()
p.add_font('L','',f('Liberation Sans:style=Regular'));p.add_font('L','B',f('Liberation Sans:style=Bold'))
def w(s,b='',z=9.5,h=5,al='L'): p.set_font('L',b,z);p.cell(0,h,s,align=al,new_x='LMARGIN',new_y='NEXT')
w('Fysiotherapie Het Anker','B',15,8,'R')
for s in ['Havenkade 3, 8265 CA Kampen','Tel. 038 - 000 12 12 (ma-vr 8.00-17.00)','Praktijk AGB 04-012874','KvK 05041926']: w(s,z=8,h=4,al='R')
p.ln(12)
for s in ['De heer W. Brinkhuis','IJsseldijk 41','8266 AB Kampen']: w(s)
p.ln(8);w('NOTA','B',13,8)
for a,b in [('Notanummer','2026.00871'),('Dagtekening','04-02-2026'),('Patiënt','W. Brinkhuis, geb. 17-08-1961'),('Verwijzer','huisarts M. Eshuis, d.d. 05-01-2026'),('Behandelaar','S. ten Napel (AGB 04-083317)'),('Verzekeraar','Zorgzaam Verzekeringen, polis 20771834')]:
    p.set_font('L','',9.5);p.cell(32,5,a);w(b)
p.ln(5)
W=[24,20,96,30]
def row(r,b=''):
    p.set_font('L',b,9)
    for x,s,al in zip(W,r,'LLLR'): p.cell(x,6,s,border='B',align=al)
    p.ln()
row(['Datum','Prestatie','Omschrijving','Bedrag'],'B')
for r in [('08-01-2026','1864','Intake en onderzoek na verwijzing','€ 62,00'),('13-01-2026','1000','Zitting fysiotherapie','€ 43,50'),('20-01-2026','1000','Zitting fysiotherapie','€ 43,50'),('22-01-2026','1990','Niet nagekomen afspraak','€ 32,60'),('27-01-2026','1000','Zitting fysiotherapie','€ 43,50'),('','','Totaal behandelingen','€ 225,10'),('','','Rechtstreeks vergoed door verzekeraar','€ 87,00 -')]: row(r)
row(('','','Door u te betalen','€ 138,10'),'B')
p.ln(6);p.set_font('L','',9.5)
p.multi_cell(0,5,'Wij verzoeken u het bedrag binnen 21 dagen na dagtekening van deze nota over te maken op rekening NL15 RABO 0117 3092 57 ten name van Fysiotherapie Het Anker, onder vermelding van het notanummer. Bij niet tijdige betaling zijn wij genoodzaakt € 12,50 administratiekosten in rekening te brengen.',new_x='LMARGIN',new_y='NEXT')
p.ln(4);w('Vrijgesteld van btw op grond van artikel 11, lid 1, onderdeel g, Wet op de omzetbelasting 1968.',z=7.5)
w('Uw resterende aanvullende vergoeding over 2026: 7 behandelingen (stand per 31-01-2026).',z=7.5)
p.output('../nl-fysio-nota.pdf')
