from common import *
from fpdf import FPDF
p=FPDF(format='A4');p.set_margins(22,15,15);p.add_page();C=p.cell
def f(s='',z=9): p.set_font('Courier',s,z)
def ln(t='',s='',z=9,h=4.4,a='L'): f(s,z);C(0,h,t,new_x='LMARGIN',new_y='NEXT',align=a)
ln('WEISSENBACH TEXTILSERVICE GMBH & CO. KG','B',12,6);ln('Mietwaesche - Hotelwaesche - Berufskleidung',z=8);p.ln(14)
ln('Weissenbach Textilservice, Neckarauen 7, 72622 Nürtingen','U',7)
for s in ['Landgasthof Zum Hirschen','Inh. Eugen Rapp','Albstraße 61','72639 Neuffen']: ln(s,z=10)
p.ln(8);ln('RECHNUNGSKORREKTUR (GUTSCHRIFT)','B',13,7)
for a,b in [('Beleg-Nr.','RK 2600057'),('Belegdatum','16.03.26'),('Kunde','D-11802  Tour 4 / Do'),('zu Rechnung','2604418 vom 28.02.26'),('Reklamation','RKL 0311 / Fr. Banzhaf, 05.03.26')]: ln(f'{a:<14}: {b}')
p.ln(3);ln('Wir korrigieren die o. g. Rechnung über 1.206,54 EUR wie folgt:');p.ln(2)
L=[('10410','Bettbezug 135x200 Mako, Fehlmenge',24,'1.38'),('10522','Duschtuch weiß 70x140, Fehlmenge',36,'0.74'),('90010','Tischdecke 130x170 Ersatzwert, Fehlberechn.',2,'23.60')]
f('B');ln(f'{"Art.":<7}{"Text":<46}{"Menge":>6}{"EP":>8}{"EUR":>11}','B');n=D(0)
for a,t,q,e in L:
    g=r(q*D(e));n+=g;ln(f'{a:<7}{t:<46}{-q:>6}{de(e):>8}{"-"+de(g):>11}')
u=r(n*D('.19'));g=n+u
ln('-'*78);ln(f'{"Netto":<67}{"-"+de(n):>11}');ln(f'{"MwSt 19,0 %":<67}{"-"+de(u):>11}');ln(f'{"Gutschriftsbetrag EUR":<67}{"-"+de(g):>11}','B');ln('='*78)
p.ln(3);f();p.multi_cell(0,4.4,f'Der Betrag wird mit der Märzrechnung verrechnet bzw. beim nächsten Lastschrifteinzug berücksichtigt. Bitte korrigieren Sie ggf. Ihren Vorsteuerabzug. Die ursprüngliche Zahlungsfrist der Rechnung 2604418 (14.03.26) bleibt unberührt.')
p.set_y(268);p.set_auto_page_break(False)
for s in ['Sitz Nürtingen, AG Stuttgart HRA 226110, Komplementärin Weissenbach Verwaltungs-GmbH, GF Ute Weissenbach',f'USt-IdNr. DE277118407   BW-Bank IBAN {grp("DE48600501010007741926")}   BIC SOLADEST600']: ln(s,z=7,h=3.4)
p.output('../de-waescherei-rechnungskorrektur.pdf');print('korr',g)
