from fpdf import FPDF
p=FPDF(format='A4'); p.set_auto_page_break(False); p.add_page(); p.set_margins(15,10)
def t(x,y,s,b='',z=9,f='Courier'):
    p.set_font(f,b,z); p.text(x,y,s)
t(15,20,'Harald Stumpf e.K.','B',16,'Helvetica'); t(15,26,'Kfz-Meisterbetrieb · Reparaturen aller Fabrikate · Reifen · Klima · HU/AU','',8,'Helvetica')
t(15,44,'H. Stumpf e.K. Im Neckargarten 9 74078 Heilbronn','',6.5,'Helvetica')
for i,s in enumerate(['Herrn','Bernd Walcher','Wartbergstr. 118','','74076 Heilbronn']): t(15,51+i*4.5,s)
p.line(15,82,195,82)
t(15,80,'R E C H N U N G','B',12)
rows=[('Rechnungs-Nr. :','26/00874','Kunden-Nr.  :','D 20417'),('Rech.-Datum   :','17.03.2026','Auftrags-Nr.:','88214'),('Annahme       :','16.03.2026','Fertigst.   :','17.03.2026'),
('Kennzeichen   :','HN-BW 1143','Km-Stand    :','128.450'),('Fahrzeug      :','Opel Astra K 1.4','Erstzul.    :','22.05.2018'),('FIN           :','W0VBE8EG2J8061734','nächste HU  :','03/2028')]
for i,(a,b,c,d) in enumerate(rows): t(15,88+i*4.5,a); t(45,88+i*4.5,b,'B'); t(108,88+i*4.5,c); t(135,88+i*4.5,d)
y=120; p.line(15,y-5,195,y-5)
t(15,y,'%-12s %-38s %7s %9s %12s'%('ArbPos/Teil','Bezeichnung','Menge','Preis','Betrag EUR'),'B'); p.line(15,y+2,195,y+2)
L=[('','Arbeitslohn (1 AW = 6 Minuten)','','',''),('0110','Ölservice mit Filterwechsel','8 AW','11,20','89,60'),('4620','Bremsscheiben + Beläge VA ersetzen','14 AW','11,20','156,80'),
('','Ersatzteile','','',''),('95518','Bremsscheibe VA belüftet','2','64,90','129,80'),('95522','Satz Bremsbeläge VA','1','58,40','58,40'),('OEL530','Motoröl 5W-30 dexos','4,5 l','13,90','62,55'),('OX401','Ölfiltereinsatz','1','14,20','14,20')]
for l in L:
    y+=5.2; t(15,y+1,'%-12s %-38s %7s %9s %12s'%l,'B' if not l[0] else '')
y+=8; p.line(15,y-4,195,y-4)
S=[('Arbeitslohn','246,40'),('Ersatzteile','264,95'),('Nettobetrag','511,35'),('19,00 % MwSt. aus 511,35','97,16'),('Bruttobetrag','608,51'),('HU-Gebühr Prüforganisation (durchlfd. Posten, o. MwSt.)','93,50')]
for a,b in S: t(15,y+1,'%-68s %12s'%(a,b)); y+=5
p.line(110,y-2.5,195,y-2.5); t(15,y+3,'%-60s %3s %15s'%('E N D B E T R A G','EUR','702,01'),'B',9.2); p.line(110,y+5,195,y+5); 
y+=14; t(15,y,'Zahlungsbedingung: sofort rein netto ohne Abzug'); t(15,y+5,'Die ausgebauten Altteile wurden dem Kunden vorgelegt.')
t(15,y+10,'Nachziehen der Radmuttern nach 50 - 100 km erforderlich!','B'); t(15,y+15,'Nächster Service: 17.03.2027 oder bei 143.450 km'); t(15,y+25,'Es bediente Sie: M. Kienzle           Kostenträger: Selbstzahler')
p.line(15,272,195,272)
for i,s in enumerate(['Harald Stumpf e.K. · Im Neckargarten 9 · 74078 Heilbronn · Tel. 07131 59 02 18 · AG Stuttgart HRA 107733 · USt-IdNr. DE144902131','Kreissparkasse Heilbronn · IBAN DE23 6205 0000 0012 6649 07 · BIC HEISDE66XXX','Es gelten die Kfz-Reparaturbedingungen. Bis zur vollständigen Bezahlung bleiben eingebaute Teile unser Eigentum.         Seite 1 von 1']): t(15,276+i*4,s,'',7.5,'Helvetica')
p.output('../de-kfz.pdf')
