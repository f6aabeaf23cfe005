from fpdf import FPDF
import glob
F=lambda n:glob.glob('/usr/share/fonts/**/'+n,recursive=True)[0]
p=FPDF(format='A4');p.set_auto_page_break(False);p.add_page()
p.add_font('L','',F('LiberationSansNarrow-Regular.ttf'));p.add_font('L','B',F('LiberationSansNarrow-Bold.ttf'))
def t(x,y,s,z=10,b=''):p.set_font('L',b,z);p.text(x,y,s)
def r(x,y,s,z=10,b=''):p.set_font('L',b,z);p.text(x-p.get_string_width(s),y,s)
p.set_fill_color(255,204,0);p.rect(0,0,210,22,'F');t(20,14,'HUBWERK KRANE + BÜHNEN',20,'B');r(192,14,'Autokrane · Minikrane · Bergung 24h',9)
t(20,48,'Hubwerk Krane GmbH, Hafenstr. 88, 86157 Augsburg',7)
for i,s in enumerate(['Zimmerei Leopold Kranz','Inh. Stefan Kranz','Am Lechrain 12','86415 Mering']):t(20,55+5*i,s,11)
t(20,88,'Auftragsbestätigung AB-26-2204',15,'B')
for i,(a,b) in enumerate([('Datum:','21.04.2026'),('Kunde:','33907'),('Ihre Anfrage:','Tel. Hr. Kranz, 20.04.2026'),('Disponent:','M. Zirngibl, 0821 / 44 89 - 17'),('Einsatztermin:','05.05.2026, 7:00 Uhr')]):t(125,55+5*i,a);t(150,55+5*i,b)
t(20,98,'Wir danken für Ihren Auftrag und bestätigen zu unseren umseitigen AGB Kran und Transport (BSK):')
p.line(20,103,192,103);t(20,108,'Pos',9,'B');t(32,108,'Gerät / Leistung',9,'B');r(135,108,'Menge',9,'B');r(163,108,'EP €',9,'B');r(192,108,'GP €',9,'B');p.line(20,110,192,110)
y=116
for a in [('01','LTM 1060-3.1, 60 t, inkl. Fahrer, Dachstuhl stellen','8 Std','148,00','1.184,00'),('02','An- und Abfahrt inkl. Ballasttransport','1 psch','290,00','290,00'),('03','Straßensperrung / Halteverbot Stadt Mering','1 psch','185,00','185,00'),('04','Hakenlastversicherung 100 TEUR','1 Tag','46,50','46,50')]:
    t(20,y,a[0]);t(32,y,a[1]);r(135,y,a[2]);r(163,y,a[3]);r(192,y,a[4]);y+=6
p.line(120,y,192,y);y+=5
for a,b in [('Nettosumme','1.705,50'),('19 % MwSt.','324,05'),('Gesamtsumme','2.029,55')]:t(120,y,a,10,'B' if a[0]=='G' else '');r(192,y,b,10,'B' if a[0]=='G' else '');y+=6
y+=8
for s in ['Mindestmietzeit 8 Std. Überstunden werden mit 148,00 €/Std. nach tatsächlichem Aufwand abgerechnet.','Zahlungsbedingungen: 7 Tage nach Rechnungserhalt ohne Abzug. Die Rechnung erhalten Sie nach dem Einsatz.','Kostenfreie Stornierung bis 30.04.2026. Der Auftraggeber sorgt für tragfähigen Untergrund (Achslast 12 t).','Bitte senden Sie uns diese Bestätigung unterschrieben zurück.']:t(20,y,s);y+=5.5
y+=16;p.line(20,y,90,y);t(20,y+4,'Ort, Datum, Unterschrift Auftraggeber',8)
t(20,283,'Hubwerk Krane GmbH · HRB 31882 Augsburg · GF Maria Zirngibl · USt-IdNr. DE264517708 · Stadtsparkasse Augsburg IBAN DE71 7205 0000 0251 9977 31',7)
t(20,287,'erstellt mit orgaMAX · Seite 1 von 1',7)
p.output('../de-kranverleih.pdf')
