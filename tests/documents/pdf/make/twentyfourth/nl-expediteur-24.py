from fpdf import FPDF
p=FPDF();p.set_auto_page_break(False);p.add_page()
def t(x,y,s,st='',z=9,f='Courier'): p.set_font(f,st,z);p.text(x,y,s)
def r(x,y,s,st='',z=9,f='Courier'): p.set_font(f,st,z);p.text(x-p.get_string_width(s),y,s)
t(15,20,'MAASDELTA FORWARDING B.V.','B',15,'Helvetica');t(15,25,'Internationale expeditie - douane - opslag','',8,'Helvetica')
t(125,20,'Waalhaven Z.z. 44, 3089 JH Rotterdam','',8,'Helvetica');t(125,24,'Tel +31 10 555 0044  accounts@maasdelta.example','',8,'Helvetica');t(125,28,'BTW/VAT NL149232548B01  EORI NL149232548','',8,'Helvetica')
for i,s in enumerate(['TUINMEUBELEN LINDHOUT B.V.','AFD. CREDITEUREN','LAGE MORSWEG 19','2332 XB  LEIDEN']): t(20,48+i*4.5,s)
t(15,75,'FACTUUR / INVOICE  2600731','B',12)
L=[('Datum','12-01-2026','Dossier','SI-RTM-2512-0884'),('Debiteur','LIN014','Uw referentie','PO 45001877'),('Schip','MV HAI YANG STAR / 552W','B/L nr','HYSU-NGB-771204'),('Laadhaven','NINGBO','ETA Rotterdam','05-01-2026'),('Container','HYSU 482113-5 40HC','Afgeleverd','08-01-2026'),('Colli','412 CTNS 6.840 KG 66,2 CBM','MRN','26NL0005123A7J2K01')]
for i,(a,b,c,d) in enumerate(L):
    y=83+i*5;t(15,y,a+' :');t(40,y,b);t(108,y,c+' :');t(145,y,d)
y=117;p.line(15,y-4,195,y-4);t(15,y,'Omschrijving','B');t(120,y,'Btw','B');r(195,y,'EUR','B');p.line(15,y+1.5,195,y+1.5)
for a,b,c in [('Zeevracht Ningbo-Rotterdam USD 1.700,00','0','1.462,80'),('Terminal handling charges (THC)','H','245,00'),('Invoeraangifte / inklaringskosten','H','75,00'),('Invoerrechten (voorgeschoten)','0','1.284,60'),('BTW bij invoer verlegd, art. 23','-','0,00'),('Voorschotprovisie 2% over invoerrechten','H','25,69'),('Natransport Maasvlakte-Leiden v.v.','H','385,00')]:
    y+=6;t(15,y,a);t(122,y,b);r(195,y,c)
y+=4;p.line(15,y,195,y);
for a,b in [('Totaal vrij van btw (0)','2.747,40'),('Totaal belast hoog (H)','730,69'),('Btw 21,00%','153,44')]:
    y+=5;t(110,y,a);r(195,y,b)
y+=7;t(110,y,'TOTAAL EUR','B',11);r(195,y,'3.631,53','B',11)
y+=14;t(15,y,'Betaling: per omgaande na ontvangst van deze factuur, zonder korting of verrekening.','B')
y+=6;t(15,y,'Bank: ABN AMRO  IBAN NL21ABNA0868864684'.replace('NL21ABNA0868864684','NL25INGB0386996784').replace('ABN AMRO','ING'));t(120,y,'BIC INGBNL2A')
for i,s in enumerate(['Op al onze werkzaamheden zijn van toepassing de Nederlandse Expeditievoorwaarden (FENEX), laatste versie, met uitzondering van artikel 23 (arbitrage).','Demurrage/detention wordt separaat gefactureerd; vrije dagen t/m 14-01-2026. Reclames over deze factuur binnen 8 dagen na factuurdatum.','Ingeschreven KvK Rotterdam 24288119']): t(15,278+i*4,s,'',7,'Helvetica')
p.output('../nl-expediteur.pdf')
