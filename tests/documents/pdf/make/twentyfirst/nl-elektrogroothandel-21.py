
from fpdf import FPDF
p=FPDF(); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,st='',z=9,f='Courier'): p.set_font(f,st,z); p.text(x,y,s)
def r(x,y,s,st='',z=9,f='Courier'): p.set_font(f,st,z); p.text(x-p.get_string_width(s),y,s)
t(15,18,'Elektrogroothandel Van der Stoep B.V.','B',14,'Helvetica')
t(15,23,'Vestiging Leeuwarden (014)   Hidalgoweg 9   8938 BA Leeuwarden   tel. 058-5550170','',8,'Helvetica')
t(15,45,'Electro Jansma Installaties B.V.'); t(15,49,'Postbus 118'); t(15,53,'9200 AC DRACHTEN')
t(120,40,'CREDITNOTA','B',14)
y=47
for a,b in [('Nummer','9026004417'),('Datum','19-01-2026'),('Debiteurnr','0073318'),('Uw btw-nr','NL817330124B01'),('Blad','1 / 1')]:
    t(120,y,a.ljust(12)+': '+b); y+=4
t(15,78,'Retourbon RB0014-26-0098 d.d. 14-01-2026   Uw ref.: Project Burgum / R. Jansma')
t(15,82,'Betreft onze factuur 2025118830 d.d. 11-12-2025, vervaldatum 10-01-2026')
p.line(15,86,195,86)
t(15,90,'Artikel    Omschrijving                        Aantal  EH   Bruto  Kort%     Netto     Bedrag','',8.5)
p.line(15,92,195,92)
y=97
def row(a,o,n,e,b,k,ne,be):
    global y
    t(15,y,a.ljust(11)+o.ljust(36)+n.rjust(6)+'  '+e+b.rjust(8)+k.rjust(7)+ne.rjust(10)+be.rjust(11),'',8.5); y+=5
row('4418207','Inst.automaat B16 1P+N','20-','ST','26,11','45,0','14,36','287,20-')
row('4420915','Aardlekschakelaar 40A 30mA 4P','3-','ST','102,00','40,0','61,20','183,60-')
row('1107734','VD-draad 2,5 mm2 blauw','150-','M ','1,06','30,0','0,742','111,30-')
y+=2; t(15,y,'Inhouding retourkosten 10% (verpakking geopend)'.ljust(79)+'58,21'.rjust(12),'',8.5)
y+=8; p.line(15,y-4,195,y-4)
for a,b in [('Totaal exclusief btw','523,89-'),('Btw 21,00% over 523,89','110,02-'),('TE CREDITEREN  EUR','633,91-')]:
    t(95,y,a,'B' if 'CRED' in a else ''); r(180,y,b,'B' if 'CRED' in a else ''); y+=5
y+=8
t(15,y,'Dit bedrag wordt verrekend met uw openstaande posten; u kunt het in mindering brengen op'); y+=4
t(15,y,'uw eerstvolgende betaling. Gelieve de creditnota niet als factuur te boeken.'); y+=8
t(15,y,'Saldo debiteur 0073318 na verwerking per 19-01-2026: EUR 2.917,44'); y+=4
t(15,y,'Kredietlimiet EUR 10.000,00 / normale betaalconditie 30 dagen netto')
t(15,280,'KvK 01044719   Btw NL859941231B01   Deutsche Bank NL11 DEUT 0265 1123 46   BIC DEUTNL2A','',7.5,'Helvetica')
t(15,284,'Op al onze transacties zijn de algemene voorwaarden van de technische groothandel van toepassing, gedeponeerd te Den Haag.','',7.5,'Helvetica')
p.output('nl-elektrogroothandel.pdf')
