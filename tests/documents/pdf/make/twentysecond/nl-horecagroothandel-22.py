from h import *
from fpdf import FPDF
import glob
F=glob.glob('/usr/share/fonts/**/LiberationSansNarrow-Regular.ttf',recursive=True)or glob.glob('/usr/share/fonts/**/LiberationSans-Regular.ttf',recursive=True)
B=glob.glob('/usr/share/fonts/**/LiberationSans-Bold.ttf',recursive=True)
L=[('104420','Frites 10mm vers 2x5kg','24','9.85',9),('104533','Zonnebloemolie frituur 10L can','8','17.40',9),('201187','Mayonaise 80% emmer 10L','6','21.95',9),('201190','Curry ketchup emmer 10L','3','18.60',9),('310042','Kipfilet halal 4x2,5kg','5','71.25',9),('310110','Rundvleeskroket 100g 40st','12','25.90',9),('410008','Coca-Cola blik 24x33cl','20','14.30',9),('410008E','Statiegeld blik 24x0,15','20','3.60',0),('500231','Servet 33x33 2-laags 2000st','4','19.75',21),('500877','Bak karton A13 500st','6','33.10',21),('510400','Vaatwasmiddel prof. 10L','2','28.95',21)]
p=FPDF(format='A4'); p.add_font('L','',F[0]); p.add_font('L','B',B[0]); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,sz=8.5,st='',al='L',w=0):
    p.set_font('L',st,sz); p.set_xy(x,y); p.cell(w or 1,4,s,align=al)
p.set_fill_color(20,70,120); p.rect(0,0,210,20,'F'); p.set_text_color(255); t(12,7,'VAN DALFSEN HORECAGROOTHANDEL B.V.',16,'B'); p.set_text_color(0)
t(12,23,'Ampèrestraat 31 - 7903 AV Hoogeveen - T 0528 27 44 10 - debiteuren@vandalfsenhoreca.example - KvK 04067218 - BTW NL812647397B01 - NL-BIO-01')
for i,s in enumerate(['Cafetaria \'t Hoekje V.O.F.','T.a.v. de administratie','Hoofdstraat 212','7901 JP HOOGEVEEN']): t(120,34+4.4*i,s,10)
t(12,50,'FACTUUR',14,'B')
hd=[('Debiteur',20,'117804'),('Factuurnr.',22,'25714093'),('Fact.datum',22,'14-11-2025'),('Ordernr.',22,'O-889127'),('Leverdatum',22,'13-11-2025'),('Route',16,'4B'),('Betalingsconditie',62,'8 dgn 2%, 30 dgn netto')]
x=12
for a,w,v in hd:
    p.set_fill_color(225); p.rect(x,60,w,5,'F'); p.rect(x,60,w,11); t(x+1,60.5,a,7.5,'B'); t(x+1,66,v,9); x+=w
y=78
for xx,a,al in [(12,'Artikel','L'),(34,'Omschrijving','L'),(110,'Aantal','R'),(132,'Prijs','R'),(152,'BTW%','R'),(176,'Bedrag','R')]: t(xx,y,a,8.5,'B',al,20)
p.line(12,y+5,198,y+5); y+=7; bas={}
for a,b,q,pr,v in L:
    am=r(D(q)*D(pr)); bas[v]=bas.get(v,D(0))+am
    t(12,y,a);t(34,y,b);t(110,y,q,al='R',w=20);t(132,y,e(pr),al='R',w=20);t(152,y,str(v),al='R',w=20);t(176,y,e(am),al='R',w=20); y+=5
y=170; p.line(12,y,198,y); y+=3
for xx,a in [(12,'BTW %'),(34,'Grondslag'),(58,'BTW-bedrag')]: t(xx,y,a,8,'B','R',20)
y0=y; vt=D(0)
for v in sorted(bas):
    y+=5; vv=r(bas[v]*v/100); vt+=vv
    for xx,a in [(12,str(v)),(34,e(bas[v])),(58,e(vv))]: t(xx,y,a,8.5,'','R',20)
sub=sum(bas.values()); tot=sub+vt; kort=r(sub*D('.02'))
for i,(a,b) in enumerate([('Goederen',e(sub-bas[0])),('Emballage/statiegeld',e(bas[0])),('BTW',e(vt))]): t(120,y0+5*i,a); t(176,y0+5*i,b,al='R',w=20)
p.set_fill_color(225); p.rect(118,y0+17,80,8,'F'); t(120,y0+19,'TOTAAL EUR',11,'B'); t(166,y0+19,e(tot),11,'B','R',30)
t(12,y0+34,f'Betalingskorting bij betaling uiterlijk 22-11-2025: EUR {e(kort)}',8.5)
t(12,y0+39,'Emballage retour binnen 3 maanden. Manco\'s en breuk melden binnen 24 uur na levering (dus uiterlijk 14-11-2025, 12:00 uur).',8)
t(12,272,f'Bankrelatie ABN AMRO  IBAN {ib("NL24ABNA0417625383")}  BIC ABNANL2A',8.5); t(12,277,'Leveringen volgens onze algemene voorwaarden, gedeponeerd bij de KvK te Meppel d.d. 03-04-2017 onder nr. 04067218. Eigendomsvoorbehoud.',7.5); t(176,282,'Blad 1 van 1',8,'','R',20)
p.output(OUT+'/nl-horecagroothandel.pdf')
gold('nl-horecagroothandel',number='25714093',issued='2025-11-14',due='2025-12-14',amount=tot,iban='NL24ABNA0417625383',buyer="Cafetaria 't Hoekje V.O.F.",seller='Van Dalfsen Horecagroothandel B.V.')
