
import sys; sys.path.insert(0,'src')
from lib import *
from fpdf import FPDF
FD='/usr/share/fonts/truetype/liberation/'
p=FPDF(); p.add_font('L','',FD+'LiberationSansNarrow-Regular.ttf'); p.add_font('L','B',FD+'LiberationSansNarrow-Bold.ttf'); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,z=10,b='',al='L',wd=90): p.set_font('L',b,z); p.set_xy(x,y); p.cell(wd,5,s,align=al)
p.set_fill_color(240,90,40); p.rect(0,0,210,22,'F'); p.set_text_color(255); t(12,8,'FEESTIVAL EVENTS',22,'B'); p.set_text_color(0)
t(12,28,'Slotfactuur',18,'B')
for i,s in enumerate(['Textielgroep Lannoy NV','Zwevegemsestraat 210','8500 Kortrijk','BTW BE 0561.093.728']): t(120,28+5*i,s,11)
hd=[('Nummer','VF25/0661'),('Datum','18/10/2025'),('Klant','K0872'),('Uw bestelbon','PO-55210'),('Vervalt','30 dgn na einde factuurmaand')]
for i,(a,b) in enumerate(hd): t(12+[0,30,60,85,115][i],56,a,8); t(12+[0,30,60,85,115][i],61,b,10,'B')
t(12,72,'Project: personeelsfeest 75 jaar Lannoy - Kortrijk Xpo, vrijdag 10 oktober 2025',10)
L=[('Concept, regie en draaiboek','1','3250.00'),('Podium, licht en geluid (forfait)','1','5480.00'),('DJ-set en presentator','1','1650.00'),('Hostessen, 42 u','42','31.50'),('Afval en schoonmaak','1','390.00')]
y=82; p.line(12,y-1,198,y-1); S=D(0)
for d,a,pr in L:
    v=q(D(a)*D(pr)); S+=v; t(12,y,d); t(110,y,a,al='R',wd=15); t(130,y,m(pr),al='R',wd=25); t(168,y,m(v),al='R',wd=30); y+=6
v=q('-5000.00'); t(12,y,'Reeds gefactureerd voorschot VF25/0402 van 02/06/2025'); t(168,y,m(v),al='R',wd=30); S+=v; y+=7; p.line(120,y,198,y); y+=2
btw=q(S*D('.21'))
for a,v in(('Maatstaf van heffing',S),('BTW 21 %',btw)): t(120,y,a); t(168,y,m(v),al='R',wd=30); y+=6
t(120,y,'Te betalen EUR',12,'B'); t(168,y,m(S+btw),12,'B','R',30); y+=14
print('event',S,btw,S+btw)
p.set_font('L','',8); p.set_xy(12,y); p.multi_cell(186,4,'Elke klacht over deze factuur moet ons binnen 8 dagen na ontvangst aangetekend bereiken. Bij laattijdige betaling is van rechtswege en zonder ingebrekestelling een intrest van 10 % per jaar verschuldigd, en een forfaitaire schadevergoeding van 10 % met een minimum van 65,00 EUR. Enkel de rechtbanken van Gent, afdeling Kortrijk, zijn bevoegd.')
t(12,280,'Feestival Events BV - Doorniksewijk 77, 8500 Kortrijk - BTW BE 0665.512.050 - RPR Gent afd. Kortrijk - Bank '+sp('BE95091004552258')+' - BIC GKCCBEBB',8)
p.output('nl-evenementenbureau-slotfactuur.pdf')
