from fpdf import FPDF
p=FPDF();p.set_margin(12);p.add_page();p.set_auto_page_break(False)
def t(x,y,s,st="",z=8.5,w=0,a="L",f="Helvetica"): p.set_font(f,st,z);p.set_xy(x,y);p.cell(w,4,s,align=a)
t(12,12,"MAASPOORT FORWARDING B.V.","B",14,f="Times");t(12,18,"Internationale expediteurs - Douaneagenten - AEO",z=8,f="Times")
for i,s in enumerate(["Reeweg 25, 3088 KA Rotterdam","Tel. +31 10 555 33 70","KvK 24380991  EORI NL782515575","BTW-id NL782515575B01"]): t(130,12+4*i,s,z=8,w=68,a="R")
for i,s in enumerate(["Lumina Verlichting B.V.","Crediteurenadministratie","Columbusweg 118","5928 LC  VENLO"]): t(12,38+4.5*i,s,z=10)
p.set_fill_color(20,60,110);p.set_text_color(255);p.set_xy(12,62);p.set_font("Helvetica","B",11);p.cell(186,7,"FACTUUR  126004417",fill=True);p.set_text_color(0)
K=[("Factuurdatum","31-03-2026"),("Vervaldatum","14-04-2026"),("Debiteur","31880"),("Dossier","ZI26-01944"),("Uw BTW-nr","NL304162863B01"),("Uw referentie","PO 4500081227")]
for i,(a,b) in enumerate(K): t(12+62*(i%3),72+5*(i//3),a+": "+b)
Z=[("Schip / reis","EVER GLORIA 0412W"),("B/L","SHRTM2602188"),("ETA Rotterdam","21-03-2026"),("Losdatum","25-03-2026"),("Container","1 x 40HC MSKU 714402-6"),("Colli / gewicht","412 ctn / 6.880 kg"),("Incoterm","FOB Shanghai"),("MRN","26NL000510K4T7721")]
p.rect(12,84,186,22)
for i,(a,b) in enumerate(Z): t(14+92*(i%2),85+5*(i//2),a+": "+b,z=8)
y=110;t(12,y,"Code","B");t(28,y,"Omschrijving","B");t(150,y,"BTW","B");t(168,y,"Bedrag EUR","B",w=30,a="R");p.line(12,y+5,198,y+5);y+=7
for a,b,c,d in [('ZVR', 'Zeevracht Shanghai - Rotterdam  USD 1.850,00 koers 1,1642', '0', '1.589,07'), ('THC', 'Terminal handling charges', '0', '245,00'), ('DO', 'Delivery order / vrijstelling container', '0', '65,00'), ('TRP', 'Transport Maasvlakte - Venlo, MSKU 714402-6', '0', '486,00'), ('DTS', 'Dieseltoeslag 9,8%', '0', '47,63'), ('INK', 'Invoerklaring IM-A, 3 goederencodes', 'H', '72,50'), ('VSP', 'Voorschotprovisie 2%', 'H', '26,37'), ('INV', 'Invoerrechten (voorgeschoten)', 'V', '1.318,44')]: t(12,y,a);t(28,y,b);t(152,y,c);t(168,y,d,w=30,a="R");y+=5
p.line(12,y+2,198,y+2);y+=5
for a,b in [('Belast 0% (0)', '2.432,70'), ('Belast 21% (H)', '98,87'), ('Voorschotten buiten BTW (V)', '1.318,44'), ('BTW 21% over 98,87', '20,76')]: t(110,y,a);t(168,y,b,w=30,a="R");y+=5
t(110,y+1,"Totaal te voldoen EUR","B",11);t(160,y+1,"3.870,77","B",11,w=38,a="R")
t(12,y+14,"BTW bij invoer EUR 5.016,30 verlegd naar vergunninghouder art. 23 Wet OB; niet in deze factuur begrepen.")
t(12,y+20,"Betalingsconditie: 14 dagen. Beroep op verrekening of opschorting is niet toegestaan (art. 17 Nederlandse Expeditievoorwaarden).")
t(12,y+26,"Rabobank NL08 RABO 0321 2060 02  BIC RABONL2U   |   USD-rekening: Rabobank NL98 RABO 0118 4700 95",z=8) if False else t(12,y+26,"Bank: Rabobank Rotterdam  IBAN NL08 RABO 0321 2060 02  BIC RABONL2U","B")
for i,s in enumerate(["Op al onze werkzaamheden zijn van toepassing de Nederlandse Expeditievoorwaarden, algemene voorwaarden van FENEX, gedeponeerd ter griffie van de rechtbanken te","Amsterdam, Arnhem, Breda en Rotterdam op 1 mei 2018. Vervoer: CMR / AVC 2002. Opslag: Nederlandse Opslagvoorwaarden. Pagina 1 van 1"]): t(12,280+3.5*i,s,z=6.3)
p.output("nl-expediteur.pdf")
