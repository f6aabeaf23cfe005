from fpdf import FPDF
F='/usr/share/fonts/truetype/liberation/'
p=FPDF(); p.add_page()
p.add_font('n','',F+'LiberationSansNarrow-Regular.ttf') if False else p.add_font('n','',F+'LiberationSans-Regular.ttf')
p.add_font('n','B',F+'LiberationSans-Bold.ttf')
def t(x,y,s,z=9.5,b='',r=0):
    p.set_font('n',b,z)
    if r: x-=p.get_string_width(s)
    p.text(x,y,s)
p.set_fill_color(30,90,50);p.rect(0,0,210,24,'F');p.set_text_color(255)
t(15,15,'HINRICHS BRENNSTOFFE',20,'B');t(195,11,'Heizöl · Diesel · Pellets · Schmierstoffe',9,r=1);t(195,17,'Notdienst 0421 / 39 40 11',9,r=1)
p.set_text_color(0)
t(15,45,'Hinrichs Brennstoffe e.K., Am Holzhafen 7, 28237 Bremen',6.5)
for i,s in enumerate(['Eheleute','Carsten und Maike Brüning','Lesumer Heerweg 112','28717 Bremen']): t(15,52+i*5,s,10)
t(15,88,'RECHNUNG',16,'B')
H=[('Beleg-Nr.','H-260153'),('vom','20.01.2026'),('Kd.-Nr.','40881'),('Liefertag','16.01.2026'),('Lieferschein','71840'),('Tour / Kfz','3 / HB-HN 218'),('Verkäufer','Schnaars')]
p.set_draw_color(120)
w=180/7
for i,(a,b) in enumerate(H):
    p.rect(15+i*w,93,w,11); t(16+i*w,97,a,7); t(16+i*w,102,b,9)
t(15,113,'Lieferstelle: wie Anschrift, Tank im Keller, Füllstutzen Hofseite   Zählwerk-Nr. 00418 / Beleg-Druck 16.01.2026 10:52',8)
p.line(15,117,195,117)
for x,s,r in [(15,'Artikel',0),(110,'Menge',1),(124,'Einh.',1),(150,'Preis/100',1),(166,'St',1),(195,'Betrag EUR',1)]: t(x,121,s,8,'B',r)
p.line(15,123,195,123)
R=[('Heizöl EL schwefelarm Premium (15°C)','3.012','L','82,4500','1','2.483,39'),('Gefahrgut- und Anfahrtspauschale','1','St','39,50','1','39,50'),('Maut-Umlage','1','St','12,00','1','12,00')]
for i,rw in enumerate(R):
    y=129+i*6
    for (x,r),s in zip([(15,0),(110,1),(124,1),(150,1),(166,1),(195,1)],rw): t(x,y,s,9.5,'',r)
t(15,148,'Enthält Energiesteuer 61,35 EUR/1000 L. Steuerbegünstigtes Energieerzeugnis! Darf nicht als Kraftstoff verwendet werden, es sei denn,',7)
t(15,151.5,'eine solche Verwendung ist nach dem Energiesteuergesetz oder der Energiesteuer-Durchführungsverordnung zulässig.',7)
t(15,155,'CO2KostAufG: Brennstoffemissionen 8.046 kg CO2; Preisbestandteil CO2 netto 442,53 EUR; Emissionsfaktor 0,2664 kg/kWh; Energiegehalt 30.203 kWh.',7)
p.line(15,160,195,160)
for i,(a,b) in enumerate([('Warenwert netto','2.534,89'),('USt.-Satz 1','19,00 %'),('Umsatzsteuer','481,63'),('Rechnungsendbetrag','3.016,52')]):
    x=15+i*45;p.rect(x,163,45,13);t(x+2,167,a,8);t(x+43,173,b,11 if i<3 else 12,'B' if i==3 else '',1)
t(15,186,'Zahlbar binnen 7 Tagen ab Rechnungsdatum rein netto Kasse. Skontoabzüge werden nicht anerkannt.',10)
t(15,192,'Es gelten unsere Verkaufs- und Lieferbedingungen. Eigentumsvorbehalt bis zur vollständigen Bezahlung.',8)
t(15,198,'Unser Tipp: Wärmekonto! Zahlen Sie Ihr Heizöl bequem in 11 Monatsraten, z. B. ab 01.02.2026 mit 280,00 EUR.',8)
p.line(15,262,195,262)
for i,c in enumerate([['Hinrichs Brennstoffe e.K.','Inh. Folkert Hinrichs','Am Holzhafen 7, 28237 Bremen','HRA 25519 HB, AG Bremen'],['Sparkasse Weserbogen','IBAN DE29 2905 0101 0082 4166 33','BIC SPWBDE22XXX',''],['Volksbank Oldehus','IBAN DE27 2802 0050 0417 7933 00','BIC VOOLDE22XXX',''],['Tel. 0421 / 39 40 10','USt-IdNr. DE114802971','St.-Nr. 71 218 04417','hinrichs-heizoel.example']]):
    for j,s in enumerate(c): t(15+i*46,267+j*3.6,s,7)
p.output('../de-heizoel.pdf')
