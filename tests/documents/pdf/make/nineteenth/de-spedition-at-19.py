from lib import *
from fpdf import FPDF
N='de-spedition-at'; ib=iban('AT','1500000721138840'); ib2=iban('AT','2060300000055172'); uid=atu('5130882'); kuid=atu('7041926')
pos=[('11.02.26','2026/1183','Wels - Graz, 14 Pal., 6.820 kg','412,00'),('11.02.26','','Maut AT lt. km-Satz','58,70'),('17.02.26','2026/1240','Wels - Klagenfurt, 22 Pal., 11.300 kg','688,00'),('17.02.26','','Maut AT lt. km-Satz','96,35'),('24.02.26','2026/1311','Leoben - Wels, Komplettladung 33 Stp.','745,00'),('24.02.26','','Standgeld 2 Std. lt. Vereinbarung','96,00'),('24.02.26','','Maut AT lt. km-Satz','71,15')]
v=lambda s:D(s.replace('.','').replace(',','.'))
fr=sum(v(x[3]) for x in pos if x[1]); s=sum(v(x[3]) for x in pos); dz=q(fr*D('.062')); net=s+dz; mw=q(net*D('.2')); tot=net+mw
p=FPDF(); p.set_auto_page_break(False); p.add_page(); p.set_font('Courier','B',15)
def t(x,y,s,st='',z=9,r=False):
    p.set_font('Courier',st,z); 
    p.text(x-(p.get_string_width(s) if r else 0),y,s)
t(15,18,'TRAUNTAL TRANSPORT Ges.m.b.H.','B',15); t(15,24,'Internationale Spedition - Lagerei - 4600 Wels, Terminalstraße 8')
t(15,29,'Tel +43 7242 55 590  FN 118402 k LG Wels  DVR 0884410')
for i,x in enumerate(['Firma','Alpinblech Metallverarbeitungs GmbH','Gewerbezeile 3','8700 Leoben']): t(15,48+5*i,x,'',10)
t(15,73,'Ihre UID: '+kuid)
t(120,46,'R E C H N U N G','B',14)
for i,(a,b) in enumerate([('Beleg-Nr.','AR 2600743'),('Belegdatum','28.02.2026'),('Kunden-Nr.','203318'),('Leistungszeitr.','02/2026'),('Fälligkeit','30.03.2026'),('Sachb.','KH / Fr. Dorninger'),('Blatt','1')]): t(120,53+5*i,f'{a:<16}: {b}')
p.line(15,92,195,92); t(15,97,'Datum     Auftr.Nr.  Bezeichnung','B'); t(195,97,'Betrag EUR','B',9,True); p.line(15,99,195,99)
y=105
for a,b,c,d in pos: t(15,y,f'{a:<10}{b:<11}{c}'); t(195,y,d,'',9,True); y+=5.5
t(15,y,f'{"":<21}Dieselzuschlag 6,2 % von {de(fr)}'); t(195,y,de(dz),'',9,True); y+=4; p.line(15,y,195,y); y+=6
t(15,y,'St.Satz   Nettobetrag    MwSt-Betrag    Bruttobetrag','B'); t(195,y,'Rechnungsbetrag','B',9,True); y+=6
t(15,y,f'20,00 %   {de(net):>11}    {de(mw):>11}    {de(tot):>12}'); t(195,y,'EUR '+de(tot),'B',12,True); y+=14
for x in ['Zahlungskondition: 30 Tage netto Kassa, fällig 30.03.2026','Bankspesen zu Ihren Lasten. Bei Zahlungsverzug 9,2 % p.a. über Basiszinssatz.','','Wir arbeiten ausschließlich auf Grundlage der AÖSp in der letztgültigen Fassung','und CMR. Frachtreklamationen binnen 7 Tagen. Aufrechnung ausgeschlossen.','','Offene Vorposten per 28.02.2026 (nicht in dieser Rechnung enthalten):','  AR 2600391  31.01.2026   fällig 02.03.2026    EUR  1.874,40','  Palettenkonto: Saldo 11 EUR-Paletten zu unseren Gunsten']: t(15,y,x,'',8.5); y+=5
p.line(15,275,195,275); t(15,279,f'Oberbank AG Wels  IBAN {sp(ib)}  BIC OBKLAT2LXXX','',7); 
t(15,283,f'UID-Nr. {uid}   Gerichtsstand Wels   GF: Mag. Gernot Pühringer','',7)
p.output(f'../{N}.pdf')
gold(N,'invoice',number='AR 2600743',issued='2026-02-28',due='2026-03-30',amount=str(tot),currency='EUR',iban=ib,buyer='Alpinblech Metallverarbeitungs GmbH',seller='Trauntal Transport Ges.m.b.H.')
