from fpdf import FPDF
p=FPDF(); p.set_auto_page_break(False); p.add_page()
def t(x,y,s,z=9,st='',r=0,f='Times'):
    p.set_font(f,st,z); p.text(x-(p.get_string_width(s) if r else 0),y,s)
t(190,18,'Niehaus Objekteinrichtung e.K.',15,'B',1); t(190,23,'Büromöbel - Trennwände - Akustik',9,'I',1)
t(20,44,'Niehaus Objekteinrichtung e.K. - Detmolder Str. 77 - 33604 Bielefeld',7)
for i,s in enumerate(['Steuerberatung Rehkämper','Partnerschaft mbB','Obernstraße 48','33602 Bielefeld']): t(20,51+i*4.6,s,11)
t(20,88,'Auftragsbestätigung',16,'B')
for i,(a,b) in enumerate([('Nummer:','AB-251306'),('Datum:','03.11.2025'),('Kundennr.:','D10466'),('Ihre Bestellung:','Mail 30.10.2025'),('Liefertermin:','KW 49/2025'),('Bearbeiter:','C. Niehaus')]): t(135,60+i*4.6,a,10); t(190,60+i*4.6,b,10,'',1)
t(20,96,'Vielen Dank für Ihren Auftrag, den wir hiermit zu folgenden Bedingungen annehmen:',10)
p.set_fill_color(225,225,225); p.rect(20,101,170,6,'F')
for x,s,r in [(21,'Pos',0),(32,'Art.-Nr.',0),(55,'Bezeichnung',0),(130,'Menge',1),(158,'Einzelpreis',1),(189,'Gesamtpreis',1)]: t(x,105.2,s,9,'B',r)
for i,w in enumerate([('1','ST-1608-E','Sitz-/Stehtisch elektr. 160 x 80 cm','6 Stk','489,00','2.934,00'),('2','DS-40-SW','Bürodrehstuhl Vario 40, schwarz','6 Stk','312,00','1.872,00'),('3','MON','Lieferung und Montage','1 psch','240,00','240,00')]):
    for x,s,r in zip((21,32,55,130,158,189),w,(0,0,0,1,1,1)): t(x,113+i*6,s,10,'',r)
p.line(20,130,190,130)
for i,(a,b) in enumerate([('Zwischensumme (netto)','5.046,00'),('Umsatzsteuer 19 %','958,74'),('Gesamtbetrag EUR','6.004,74')]): t(120,136+i*5.5,a,10,'B' if i==2 else ''); t(189,136+i*5.5,b,10,'B' if i==2 else '',1)
for i,s in enumerate(['Zahlungsbedingungen: 14 Tage 2 % Skonto, 30 Tage netto ab Rechnungsdatum.','Lieferbedingungen: frei Haus. Die Rechnung erhalten Sie nach erfolgter Lieferung.','Bitte prüfen Sie die Auftragsbestätigung; Änderungen sind bis zum 07.11.2025 möglich.','','Mit freundlichen Grüßen','','Carsten Niehaus']): t(20,160+i*5,s,10)
p.line(20,275,190,275); t(20,279,'AG Bielefeld HRA 15 880   USt-IdNr. DE124978358   Tel. 0521 / 96 44 81   Sparkasse Bielefeld IBAN DE07 4805 0161 0047 1109 25   BIC SPBIDE3BXXX',7)
p.output('../de-buerobedarf-ab.pdf')
