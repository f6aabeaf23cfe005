from fpdf import FPDF
p=FPDF();p.add_page();p.set_auto_page_break(False)
p.add_font('D','','/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf');p.add_font('D','B','/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf')
def T(x,y,s,z=9.5,b='',al='L',w=0):
    p.set_font('D',b,z);p.set_xy(x,y);p.cell(w or 120,5,s,align=al)
T(20,12,'SCHILD & WACHT',18,'B');T(20,19,'Sicherheitsdienste GmbH · Bewachungsgewerbe gem. § 34a GewO',8)
T(20,45,'Schild & Wacht Sicherheitsdienste GmbH · Hanauer Landstr. 412 · 60314 Frankfurt',6.5)
for i,s in enumerate(['Mainchem Logistik GmbH','Rechnungseingang','Industriepark Höchst, Geb. C 770','65926 Frankfurt am Main']): T(20,51+5*i,s,10)
for i,(a,b) in enumerate([('Kundennummer','30415'),('Rechnungsnummer','2026-1-00119'),('Rechnungsdatum','31.01.2026'),('Leistungsmonat','Januar 2026'),('Vertrag','OS-2023-18 v. 01.06.2023'),('Kostenstelle AG','77-4410')]): T(120,45+5*i,a+':');T(155,45+5*i,b)
T(20,88,'Rechnung',14,'B');T(20,97,'Für die Bewachung des Objekts Geb. C 770 berechnen wir Ihnen vereinbarungsgemäß:')
p.line(20,105,190,105)
for x,s,al in [(20,'Pos.','L'),(32,'Bezeichnung','L'),(100,'Menge','R'),(128,'Einzel €','R'),(160,'Gesamt €','R')]: T(x,106,s,9,'B',al,30)
p.line(20,112,190,112);y=114
for a,b,q,e,g in [('1', 'Objektschutz Tor 1, Werktage 18-06 Uhr', '252,00 Std', '21,85', '5.506,20'), ('2', 'Objektschutz Tor 1, Sa/So/Feiertag', '108,00 Std', '26,40', '2.851,20'), ('3', 'Alarmverfolgung, Einsatz 17.01.2026', '1,00 Stk', '85,00', '85,00'), ('4', 'Notruf-Aufschaltung, Monatspauschale', '1,00 Stk', '49,50', '49,50')]:
    T(20,y,a);T(32,y,b);T(100,y,q,9.5,'','R',30);T(128,y,e,9.5,'','R',30);T(160,y,g,9.5,'','R',30);y+=6
p.line(20,y+1,190,y+1);y+=3
for a,b,c in [('Nettobetrag','8.491,90',''),('Umsatzsteuer 19,00 % auf 8.491,90 €','1.613,46',''),('Rechnungsbetrag brutto','10.105,36','B')]: T(100,y,a,9.5,c);T(160,y,b,9.5,c,'R',30);y+=6
y+=6
for s in ['Der Rechnungsbetrag ist fällig am 15. des auf das Rechnungsdatum folgenden Monats, ohne Abzug.','Die Stundennachweise (Wachbuch KW 01 – KW 05) sind als Anlage beigefügt. Einwendungen bitten wir innerhalb von 10 Tagen','schriftlich geltend zu machen. Ab 01.03.2026 gelten aufgrund des neuen Entgelttarifvertrags Hessen angepasste Stundensätze.']: T(20,y,s,9);y+=5
p.line(20,268,190,268)
for x,L in [(20,['Schild & Wacht Sicherheitsdienste GmbH','Hanauer Landstr. 412, 60314 Frankfurt','Telefon 069 4208-0']),(80,['Commerzbank AG Frankfurt','IBAN: DE95500400000588120400','BIC: COBADEFFXXX']),(135,['USt-IdNr.: DE812773048 · St.-Nr. 045 243 71180','Registergericht Frankfurt HRB 61227','Geschäftsführer: Kemal Arslan, Ute Zorn'])]:
    for i,s in enumerate(L): T(x,270+4*i,s,6.8)
p.output('../de-wachschutz.pdf')
