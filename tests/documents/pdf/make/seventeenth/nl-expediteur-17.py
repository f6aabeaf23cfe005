from fpdf import FPDF
p=FPDF(); p.add_page(); p.set_auto_page_break(False)
def t(x,y,s,b='',z=9,f='Courier',a='L',w=0):
    p.set_font(f,b,z); p.set_xy(x,y); p.cell(w or 100,4,s,align=a)
t(15,12,'HOLLANDER & KOOY EXPEDITIE B.V.','B',15,'Helvetica')
t(15,19,'Forwarding - Customs - Warehousing | Waalhaven O.z. 85, 3087 BM Rotterdam','',8,'Helvetica')
t(15,24,'T 010-7540190  E finance@hollanderkooy.example  AEO-C NLAEOC 010000771','',8,'Helvetica')
for i,s in enumerate(['Meubelfabriek Van Asten B.V.','t.a.v. afd. inkoop','Ladonkseweg 14','5281 RN  BOXTEL']): t(15,42+i*4.5,s)
t(120,34,'F A C T U U R','B',13)
for i,(a,b) in enumerate([('Faktuurnr.','26300187'),('Faktuurdatum','19-02-26'),('Relatienr.','20917'),('Dossier','IMP2600432'),('Uw ref.','VA/CN/7731'),('Behandeld door','M. Kooy')]):
    t(120,42+i*4.5,a); t(152,42+i*4.5,': '+b)
p.line(15,72,195,72)
for i,s in enumerate(['Schip/reis   : MV EVER HALCYON 0417W        B/L  : NGBRTM2512207','Laadhaven    : NINGBO   ETD 04-01-26         Loshaven : ROTTERDAM  ETA 11-02-26','Container    : HKXU 448120-7  40HC           Colli/kg : 312 ctn / 9.480','Goederen     : zitmeubelonderdelen           Gelost   : 13-02-26 te Boxtel']): t(15,74+i*4.5,s,z=8.5)
p.line(15,94,195,94)
t(15,96,'Omschrijving','B'); t(135,96,'BTW','B'); t(160,96,'Bedrag EUR','B',a='R',w=33)
rows=[('Zeevracht FCL USD 2.150,00 koers 1,0750','0','2.000,00'),('Terminal handling (THC)','0','265,00'),('Inklaring / douaneformaliteiten','21','75,00'),('Wegtransport Rotterdam - Boxtel','21','485,00'),('Dieseltoeslag 8,5% over wegtransport','21','41,23')]
for i,(a,b,c) in enumerate(rows):
    y=102+i*5; t(15,y,a); t(135,y,b); t(160,y,c,a='R',w=33)
p.line(15,150,195,150)
for i,s in enumerate(['BTW%     Grondslag       BTW-bedrag','  0       2.265,00             0,00','  21        601,23           126,26']): t(15,152+i*4.5,s)
for i,(a,b,s) in enumerate([('Totaal excl.','2.866,23',''),('BTW','126,26',''),('TOTAAL  EUR','2.992,49','B')]):
    t(120,152+i*5,a,s); t(160,152+i*5,b,s,a='R',w=33)
p.line(15,170,195,170)
t(15,173,'Betaling: 21 dgn na faktuurdatum, zonder korting of verrekening.','B')
t(15,178,'Voorschotten (rechten, btw invoer) per omgaande te voldoen; op dit dossier niet van toepassing.',z=8)
t(15,183,'Art. 23-vergunning toegepast, btw bij invoer verlegd.',z=8)
t(15,262,'ABN AMRO Rotterdam  IBAN NL95ABNA0664815510  BIC ABNANL2A  USD-rek. op aanvraag','',8,'Helvetica')
t(15,266,'KvK 24310678   BTW NL827340205B01','',8,'Helvetica')
p.set_font('Helvetica','',6.5); p.set_xy(15,271); p.multi_cell(180,3,'Op al onze werkzaamheden zijn van toepassing de Nederlandse Expeditievoorwaarden (FENEX), gedeponeerd ter griffie van de rechtbanken te Amsterdam en Rotterdam op 1 mei 2018. Bij niet-tijdige betaling is 1% rente per maand verschuldigd.')
p.output('../nl-expediteur.pdf')
