from common import *
from fpdf import FPDF
ib=iban('39550110','1200445'); ib2=iban('39560201','3301088016')
p=FPDF(); p.set_margins(22,16,18); p.add_page(); p.set_auto_page_break(False)
LS='/usr/share/fonts/truetype/liberation/LiberationSans-'
p.add_font('L','',LS+'Regular.ttf');p.add_font('L','B',LS+'Bold.ttf')
def t(x,y,s,st='',z=9.5,r=False):
    p.set_font('L',st,z); p.text(x-(p.get_string_width(s) if r else 0),y,s)
t(22,22,'STADT HOHENLINNICH','B',15); t(22,27,'Der Bürgermeister',z=10)
for i,s in enumerate(['Fachbereich 3 – Ordnung, Märkte','Auskunft erteilt: Herr Plum','Zimmer 114, Rathausplatz 1','Tel. 02462 / 771-314','Fax 02462 / 771-900','E-Mail: marktamt@hohenlinnich.example']): t(135,22+i*4,s,z=8)
t(22,50,'Stadt Hohenlinnich · Rathausplatz 1 · 52441 Hohenlinnich',z=6.5)
for i,s in enumerate(['Feinkost Amoretti GbR','Frau Luisa Amoretti','An der Rurbrücke 4a','52428 Jülich']): t(22,57+i*4.8,s,z=10)
for i,(a,b) in enumerate([('Mein Zeichen','32.4-57310'),('Ihr Antrag vom','14.01.2026'),('Datum','27.03.2026')]): t(135,57+i*8,a,z=7);t(135,61+i*8,b)
t(22,92,'Rechnung','B',13)
for i,(a,b) in enumerate([('Rechnungsnummer','VR26-001882'),('Debitor','D0044718'),('Buchungszeichen','5731.26.004471.8')]): t(22,99+i*5,a);t(62,99+i*5,b,'B' if i!=1 else '')
t(22,118,'Marktstand Nr. 37, Frühjahrsmarkt vom 17.04.2026 bis 19.04.2026, Zulassung vom 20.02.2026'); 
y=126
for x,s,r in[(22,'Pos.',0),(32,'Bezeichnung',0),(112,'Menge',1),(130,'Einzelpreis',1),(145,'USt',1),(190,'Betrag in EUR',1)]: t(x,y,s,'B',8.5,bool(r))
p.line(22,y+1.5,190,y+1.5); y+=6
it=[('Standgeld, 6 lfd. m x 3 Tage (Entgelt je m und Tag)','18','9.50',0),('Reklamebeitrag Marktwerbung','1','45.00',19),('Stromanschluss CEE 32 A, pauschal','1','38.00',19),('Stromverbrauch Vorauszahlung kWh','60','0.42',19),('Abfallpauschale','3','6.00',0)]
n={0:D(0),19:D(0)}
for i,(a,m,e,s) in enumerate(it):
    v=q(D(e)*int(m)); n[s]+=v; t(22,y,str((i+1)*10));t(32,y,a,z=8.5);t(112,y,'') ;t(118,y,m,r=1);t(133,y,de(e),r=1);t(146,y,f'{s} %',r=1);t(190,y,de(v),r=1); y+=5
mw=q(n[19]*D('.19')); br=n[0]+n[19]+mw
p.line(22,y-2,190,y-2); y+=3
for a,v in[('Summe ohne Umsatzsteuer (§ 4 Nr. 12 UStG)',n[0]),('Summe 19 % netto',n[19]),('Umsatzsteuer 19 %',mw)]: t(150,y,a,r=1);t(190,y,de(v),r=1);y+=5
t(150,y,'Gesamtbetrag','B',10.5,1);t(190,y,de(br),'B',10.5,1);t(22,y,'Fällig am 10.04.2026','B',10.5); y+=10
p.set_font('L','',9); p.set_xy(21,y-3)
p.multi_cell(170,4.6,f"Bitte überweisen Sie den Gesamtbetrag unter Angabe des Buchungszeichens 5731.26.004471.8 zum Fälligkeitstag auf das Konto der Stadtkasse bei der Sparkasse Rurtal, IBAN {ib}. Geht der Betrag nicht rechtzeitig ein, kann der Standplatz ab dem 13.04.2026 anderweitig vergeben werden; daneben entstehen Mahngebühren ab 6,00 EUR.\n\nDie am 03.03.2026 gezahlte Kaution von 150,00 EUR ist in dieser Rechnung nicht verrechnet. Sie wird nach Abnahme des Standplatzes, voraussichtlich bis 15.05.2026, erstattet. Für den Herbstmarkt (16.–18.10.2026) endet die Bewerbungsfrist am 31.05.2026.\n\nDiese Rechnung wurde maschinell erstellt und ist ohne Unterschrift gültig.",align='L',new_x='LMARGIN',new_y='NEXT')
p.line(22,268,190,268)
for x,L in[(22,['Öffnungszeiten','Mo–Fr 8.30–12.00 Uhr','Do 14.00–18.00 Uhr']),(75,['Weitere Konten der Stadtkasse (Steuern, Bußgelder)','Volksbank Düren-Jülich','IBAN '+ib2]),(145,['USt-IdNr. '+ust('12204956'),'Gläubiger-ID','%s'%ci('00000093311')])]:
    for i,s in enumerate(L): t(x,273+i*3.6,s,z=7)
t(190,289,'Seite 1 von 1',z=7,r=1)
p.output(OUT+'/de-stadt-marktwesen.pdf')
gold('de-stadt-marktwesen.pdf','invoice',number='VR26-001882',issued='2026-03-27',due='2026-04-10',amount=br,iban=ib,buyer='Feinkost Amoretti GbR',seller='Stadt Hohenlinnich')
