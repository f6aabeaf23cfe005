from common import *
from reportlab.pdfgen import canvas
ib=nl('RABO','360184270')
c=canvas.Canvas('../nl-transport.pdf',pagesize=(595,842))
def t(x,y,s,f='Helvetica',z=8.5,a='l'):
    c.setFont(f,z); {'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[a](x,y,s)
B='Helvetica-Bold'
c.setFillColorRGB(.05,.2,.5);t(40,795,'WIJBENGA',"Helvetica-BoldOblique",26);c.setFillGray(0);t(40,783,'internationaal transport  -  warehousing  -  koel/vries',z=7.5)
for i,s in enumerate(['Wijbenga Internationaal Transport B.V.','De Kolk 33 - 9231 CX Surhuisterveen','Tel +31 (0)512 555 760','facturatie@wijbenga-transport.example','Btw nr NL%sB01'%rsin('80441277'),'KvK 01072294']): t(555,800-i*10,s,z=7.5,a='r')
for i,s in enumerate(['Zuivelgroothandel De Terp B.V.','Afd. crediteuren','Harlingerstraatweg 104','8914 AZ  LEEUWARDEN','NEDERLAND']): t(310,710-i*11,s,z=9.5)
t(40,640,'VERZAMELFACTUUR',B,13)
hd=[('Factuurnr','26-004519'),('Datum','13-02-26'),('Debiteur','11873'),('Uw btw nr','NL%sB01'%rsin('80116623')),('Bet.conditie','30 dagen'),('Vervaldatum','15-03-26'),('Blad','1 / 1')]
x=40
c.rect(40,596,515,30)
for k,v in hd: t(x+4,616,k,z=6.5);t(x+4,602,v,B,8.5);x+=73.5
y=578
cols=[(40,'Dossier','l'),(92,'Laden','l'),(128,'Van','l'),(232,'Lossen','l'),(268,'Naar','l'),(370,'Uw referentie','l'),(470,'Gewicht','r'),(500,'LM','r'),(555,'Bedrag','r')]
for X,s,a in cols: t(X,y,s,B,7.5,a)
c.line(40,y-3,555,y-3);y-=15
R=[('T2601188','02-02','NL-8914 Leeuwarden','03-02','DE-48465 Schüttorf','PO 7741','4.820','3,2','385.00'),
('T2601191','02-02','NL-8914 Leeuwarden','04-02','BE-8800 Roeselare','PO 7744','11.300','6,8','540.00'),
('','','  wachturen lossen 1,5 uur','','','','','','97.50'),
('T2601240','05-02','NL-8447 Heerenveen','06-02','NL-3812 Amersfoort','PO 7759 / 7760','7.950','5,2','295.00'),
('T2601302','09-02','NL-8914 Leeuwarden','10-02','DE-28309 Bremen','PO 7771','13.600','8,4','465.00'),
('','','  Maut DE','','','','','','61.35'),
('T2601317','10-02','NL-8914 Leeuwarden','11-02','NL-5928 Venlo','PO 7780','9.100','5,6','372.50')]
S=D(0);fr=D(0)
for row in R:
    for (X,_,a),v in zip(cols,row[:8]+(n(row[8]),)): t(X,y,v,z=8,a=a)
    S+=D(row[8]);fr+=D(row[8]) if row[0] else 0;y-=13
ds=r(fr*D('.094'));S+=ds
t(128,y-4,f'Brandstoftoeslag 9,4% over {n(fr)} (index feb. 2026)',z=8);t(555,y-4,n(ds),z=8,a='r')
v=r(S*D('.21'));T=S+v
y=250;c.rect(40,y-4,515,34)
for X,k,w in [(46,'Belast hoog',n(S)),(136,'Btw %','21,00'),(196,'Btw bedrag',n(v)),(286,'Belast 0 / verlegd','0,00'),(390,'Valuta','EUR'),(450,'Totaal te voldoen',n(T))]: t(X,y+20,k,z=6.5);t(X,y+4,w,B,10)
t(40,218,"Wij verzoeken u het bedrag uiterlijk op de vervaldatum over te maken op IBAN "+grp(ib)+" (BIC RABONL2U) o.v.v. factuurnr. en debiteur.",z=7.2)
t(40,205,"Getekende CMR's en vrachtbrieven zijn in te zien via ons klantportaal.",z=8)
for i,s in enumerate(["Nationaal vervoer geschiedt volgens de Algemene Vervoercondities 2002 (AVC), internationaal vervoer volgens het CMR-verdrag van 19-05-1956, opslag volgens","de Physical Distribution voorwaarden, alle laatste versie. Verrekening met beweerde schade is niet toegestaan. Reclames binnen 8 dagen na factuurdatum."]): t(40,60-i*9,s,z=6.5)
c.save()
gold('nl-transport','invoice',number='26-004519',issued='2026-02-13',due='2026-03-15',amount=T,currency='EUR',iban=ib,buyer='Zuivelgroothandel De Terp B.V.',seller='Wijbenga Internationaal Transport B.V.')
