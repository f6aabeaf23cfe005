from fpdf import FPDF
p=FPDF(); p.set_auto_page_break(False); p.add_page(); p.set_font('Courier','',9)
def t(x,y,s,b=0,z=9):
    p.set_font('Courier','B' if b else '',z); p.text(x,y,s)
t(20,18,'W E S E R L O G  SPEDITIONS-GESELLSCHAFT MBH & CO. KG',1,12)
t(20,23,'Int. Transporte * Lagerei * Verzollung * 28197 Bremen, Senator-Bömers-Str. 31',0,8)
for i,s in enumerate(['Kaffeerösterei Tietjen & Sohn KG','Abt. Einkauf','Am Speicher XI 9','28217 Bremen']): t(20,48+i*4.3,s)
for i,(a,b) in enumerate([('Frachtrechnung','26/03381'),('Rechn.datum','02.03.2026'),('Debitor','118340'),('Abt./Disp.','EXP 3 / Hr. Lührs'),('Leistungsmonat','02/2026'),('Blatt','1')]):
    t(120,48+i*4.3,f'{a:<15}: {b}',i<2)
t(20,82,'Wir berechnen Ihnen für durchgeführte Speditionsleistungen:')
t(20,90,'Pos.-Nr.   Datum     Relation / Ware                kg        EUR  St'); t(20,92.5,'-'*73)
rows=['2602-4417  05.02.26  D-28 Bremen - D-80 München            ',
'           14 EPAL Röstkaffee               5.320    486,00   1',
'2602-4590  12.02.26  D-28 Bremen - D-70 Stuttgart         ',
'           8 EPAL Röstkaffee                3.040    312,50   1',
'2602-4803  23.02.26  NL Rotterdam - D-28 Bremen (Import)  ',
'           1 x 20\' Cont. Rohkaffee, Vorlauf 19.800    158,00   1',
'           Dieselfloater 11,50 % aus 956,50           110,00   1',
'           Mautgebühren lt. Aufstellung                74,38   1',
'           Auslagen Einfuhrabgaben (Zollbescheid     ',
'           AT/S/00/418820/02/2026 vom 23.02.26)       418,20   0']
for i,s in enumerate(rows): t(20,97+i*4.4,s)
y=143;t(20,y,'-'*73)
for i,(a,b,c) in enumerate([('Steuerpfl. Betrag (1)','1.140,88',0),('19,00 % USt','216,77',0),('Durchlaufende Posten ohne USt (0)','418,20',0),('RECHNUNGSBETRAG EUR','1.775,85',1)]): t(39,y+5+i*4.6,f'{a:<40}{b:>11}',c)
t(20,170,'Zahlungsziel: zwei Wochen nach Rechnungsdatum ohne Abzug.')
t(20,175,'Auslagen sind nach ADSp nicht skontierbar. Aufrechnung nur mit unbestrittenen')
t(20,179,'Forderungen. Reklamationen bitte innerhalb von 7 Tagen.')
t(20,189,'Info Kontostand per 02.03.2026: offene Posten 1.204,60 EUR (Rg. 26/02110 v. 04.02.26)',0,8)
p.line(20,262,190,262)
for i,s in enumerate(['Wir arbeiten ausschließlich auf Grundlage der Allgemeinen Deutschen Spediteurbedingungen 2017 (ADSp 2017).','Hinweis: Die ADSp weichen in Ziffer 23 hinsichtlich des Haftungshöchstbetrages für Güterschäden (§ 431 HGB) vom Gesetz ab.','Bank: Sparkasse Bremen  IBAN DE79 2905 0101 0081 7263 54  BIC SBREDE22XXX   USt-IdNr. DE326440188','Weserlog Speditions-Gesellschaft mbH & Co. KG, AG Bremen HRA 27714, phG: Weserlog Verwaltungs-GmbH, GF: Tjark Behrens']): t(20,266+i*3.6,s,0,6.2)
p.output('../de-spedition.pdf')
