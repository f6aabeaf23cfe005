from fpdf import FPDF
p=FPDF(format='A4');p.set_auto_page_break(False);p.add_page();p.set_font('Helvetica','B',15)
def T(x,y,s,sz=9,st='',al='L',w=80):
    p.set_font('Helvetica',st,sz);p.set_xy(x if al=='L' else x-w,y);p.cell(w,5,s,align=al)
T(15,12,'Medifarm Groothandel B.V.',15,'B');T(15,19,'Distributieweg 4, 5342 PX Oss',8)
T(15,40,'Factuuradres',7);T(15,44,'Apotheek Het Witte Kruis');T(15,48,'Hoogstraat 88');T(15,52,'5611 JP Eindhoven')
T(75,40,'Afleveradres',7);T(75,44,'Apotheek Het Witte Kruis');T(75,48,'Hoogstraat 88 (achterom)');T(75,52,'5611 JP Eindhoven')
T(130,36,'Factuur',14,'B')
for i,(a,b) in enumerate([('Factuurnummer','1900457712'),('Factuurdatum','22.04.2026'),('Klantnummer','0000104482'),('Ordernummer','4500881936'),('Orderdatum','20.04.2026'),('Pakbon','8003317745'),('Leverdatum','21.04.2026'),('AGB-code','02-004417')]):
    T(130,44+4.5*i,a);T(165,44+4.5*i,b)
y=86
p.line(15,y,195,y)
for x,s,al in [(15,'Pos',0),(26,'ZI-nummer',0),(48,'Omschrijving',0),(128,'Aantal',1),(150,'AIP netto',1),(165,'BTW',1),(195,'Waarde EUR',1)]: T(x,y+1,s,8,'B','R' if al else 'L')
p.line(15,y+7,195,y+7);y+=8
from decimal import Decimal as D
f=lambda d:f'{d:,.2f}'.replace(',','_').replace('.',',').replace('_','.')
L=[('13584421','Metoprolol tabl mga 50 mg 30 st',40,'2.18',9),('15207732','Omeprazol caps msr 20 mg 60 st',60,'3.05',9),('14490018','Salbutamol inhalator 200 dos',25,'4.62',9),('16002255','Insuline pen 5 x 3 ml (koelketen)',12,'38.74',9),('90114407','Onderzoekshandschoen nitril M 200 st',20,'6.95',21),('90220183','Weekdoseerdoos 7-vaks',15,'3.20',21),('99000010','Toeslag koeltransport',1,'18.00',21)]
B={9:D(0),21:D(0)}
for i,(z,o,n,pr,v) in enumerate(L):
    a=n*D(pr);B[v]+=a
    T(15,y,str(10*(i+1)).zfill(5),8);T(30,y,z,8);T(48,y,o,8);T(128,y,str(n),8,'','R');T(150,y,f(D(pr)),8,'','R');T(165,y,f'{v} %',8,'','R');T(195,y,f(a),8,'','R');y+=5
assert B=={9:D('850.58'),21:D('205.00')}
p.line(15,y+1,195,y+1);y+=3
for a,b,s in [('Nettowaarde','1.055,58',''),('BTW 9 % over 850,58','76,55',''),('BTW 21 % over 205,00','43,05',''),('Eindbedrag EUR','1.175,18','B')]:
    T(120,y,a,9,s);T(195,y,b,9,s,'R');y+=5
y+=8
T(15,y,'Betalingscondities:',9,'B');y+=5
T(15,y,'Tot 30.04.2026 ontvangt u 1,500 % korting (EUR 17,63; te betalen EUR 1.157,55)');y+=5
T(15,y,'Tot 22.05.2026 zonder aftrek');y+=8
T(15,y,'Incoterms: DAP Eindhoven.  Retourneren uitsluitend met RMA binnen 5 werkdagen; koelproducten uitgesloten.',8);y+=4
T(15,y,'Houdbaarheid charge 26B114: 31.03.2028; charge H7710: 30.11.2027.',8)
p.line(15,270,195,270)
T(15,271,'Medifarm Groothandel B.V. - KvK 16088314 - BTW NL892468658B01 - Groothandelsvergunning 4417 G - GDP gecertificeerd',7)
T(15,275,'ING NL73 INGB 0176 9952 85   BIC INGBNL2A   Opgeven bij betaling: 0000104482 / 1900457712',7);T(195,279,'Pagina 1 / 1',7,'','R')
p.output('../nl-farmagroothandel.pdf')
