import sys; sys.path.insert(0,'.')
from lib import *
from fpdf import FPDF
ib=iban('28020050','1402668900')
L=[('AQ-10422','Außenfilter Bioflow 600, 230 V',1,'159.90',19),('AQ-20817','Filterwatte grob 250 g',3,'4.49',19),('PF-00315','Wasserpflanzen-Set "Hintergrund", 12 Bund',2,'29.95',7),('FU-07710','Flockenfutter Hauptsorte 1 l',2,'13.95',7),('VERSAND','Versandkosten DHL Paket',1,'6.90',19)]
B={19:D(0),7:D(0)}
for _,_,q,p,s in L: B[s]+=q*D(p)
TOT=B[19]+B[7]
def main(out):
    p=FPDF(); p.add_page(); p.set_auto_page_break(False); E=chr(128)
    p.core_fonts_encoding='cp1252'
    def t(x,y,s,z=9,st='',al='L',w=0):
        p.set_font('Helvetica',st,z); p.set_xy(x,y); p.cell(w,4.5,s,align=al)
    t(20,12,'Flossenreich',20,'B'); t(20,20,'Aquaristik & Teich - Onlinehandel',9)
    t(20,44,'Flossenreich Kathrin Lübbers - Ammerländer Heerstr. 260 - 26129 Oldenburg',6.5)
    for i,s in enumerate(['Firma','Seniorenresidenz Haus Eversten gGmbH','Hauswirtschaft','Edewechter Landstraße 77','26131 Oldenburg']): t(20,50+i*5,s,10)
    for i,(a,b) in enumerate([('Rechnungsnr.:','RE2026-11739'),('Rechnungsdatum:','18.02.2026'),('Auftragsnr.:','AU2026-14206'),('Auftragsdatum:','16.02.2026'),('Kundennr.:','55019'),('Ihre Bestellnr.:','HW/26/031')]):
        t(125,50+i*5,a); t(160,50+i*5,b,9,'','R',30)
    t(20,90,'Rechnung',16,'B'); t(20,98,'Vielen Dank für Ihre Bestellung in unserem Shop. Das Lieferdatum entspricht dem Rechnungsdatum.')
    y=108; p.set_fill_color(225,235,245); p.rect(20,y-1,170,7,'F')
    for x,s,al,w in [(20,'Art.-Nr.','L',25),(42,'Bezeichnung','L',70),(115,'Anzahl','R',15),(130,'MwSt.','R',15),(145,'E-Preis','R',20),(165,'G-Preis','R',25)]: t(x,y,s,8.5,'B',al,w)
    for a,d,q,pr,s in L:
        y+=7
        for x,v,al,w in [(20,a,'L',25),(42,d,'L',70),(115,str(q),'R',15),(130,'%d %%'%s,'R',15),(145,f(pr)+' €','R',20),(165,f(q*D(pr))+' €','R',25)]: t(x,y,v,8.5,'',al,w)
    y+=9; p.line(110,y,190,y); y+=2
    n19=r(B[19]/D('1.19')); n7=r(B[7]/D('1.07'))
    for a,b,st in [('Warenwert netto 19 %',n19,''),('Warenwert netto 7 %',n7,''),('zzgl. MwSt. 19 %',B[19]-n19,''),('zzgl. MwSt. 7 %',B[7]-n7,''),('Rechnungsbetrag',TOT,'B')]:
        t(110,y,a,9,st); t(165,y,f(b)+' €',9,st,'R',25); y+=5.5
    y+=6
    for s in ['Zahlungsart: Kauf auf Rechnung (Zahlungsziel: 14 Tage ab Rechnungsdatum)','Versandart: DHL Paket, Sendungsnummer 00340434601882715530','','Bitte geben Sie bei der Überweisung die Rechnungsnummer RE2026-11739 als Verwendungszweck an.','Lebende Pflanzen sind vom Umtausch ausgeschlossen. Widerrufsbelehrung: flossenreich.example/widerruf.']: t(20,y,s); y+=5
    p.line(20,268,190,268)
    for x,l in [(20,['Flossenreich Kathrin Lübbers','Inh. Kathrin Lübbers','Ammerländer Heerstr. 260','26129 Oldenburg']),(75,['Tel. 0441 / 998 27 14','service@flossenreich.example','USt-IdNr. '+ust('25503318'),'Steuernr. 64/128/07155']),(130,['Oldenburgische Landesbank','IBAN '+grp(ib),'BIC OLBODEH2XXX','PayPal: zahlung@flossenreich.example'])]:
        for i,s in enumerate(l): t(x,270+i*4,s,7)
    p.output(out)
if __name__=='__main__': main(sys.argv[1])
