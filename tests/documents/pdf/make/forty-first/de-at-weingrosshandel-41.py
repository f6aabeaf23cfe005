from fpdf import FPDF
p=FPDF(); p.set_auto_page_break(False); p.add_page()
import glob
d='/usr/share/fonts/truetype/liberation/'
f=glob.glob('/usr/share/fonts/**/LiberationSans-Regular.ttf',recursive=True)[0]
p.add_font('L','',f); p.add_font('L','B',f.replace('Regular','Bold'))
def t(x,y,s,b='',z=9,w=0,a='L'): p.set_font('L',b,z); p.set_xy(x,y); p.cell(w,4.5,s,align=a)
t(10,10,'WEINHAUS KITTENBERGER GROSSHANDELS GMBH','B',13); t(10,16,'A-3500 Krems an der Donau, Kellergasse 140 · FN 318842 k, LG Krems · UID ATU64418320',z=7.5)
for i,s in enumerate(['Gasthof Goldener Pflug','Inh. Roswitha Haselböck','Hauptplatz 8','A-3910 Zwettl']): t(10,38+i*4.8,s,z=10)
for i,(a,b) in enumerate([('RECHNUNG','AR 2026/01172'),('Belegdatum','17.02.2026'),('Kundennr.','200415'),('Ihre UID','ATU38817205'),('Lieferschein','LS 2026/01390'),('Lieferdatum','12.02.2026'),('Vertreter','07 Hr. Weixelbaum'),('Seite','1')]):
    t(120,36+i*5,a,'B' if i==0 else '',11 if i==0 else 9); t(150,36+i*5,b,'B' if i==0 else '',11 if i==0 else 9)
y=86
X=[(10,20,'L','Artikel'),(30,72,'L','Bezeichnung'),(102,14,'R','Menge'),(116,10,'L','EH'),(126,20,'R','Preis'),(146,10,'R','Rab%'),(156,10,'R','MwSt'),(166,30,'R','Betrag')]
p.set_fill_color(225); p.rect(10,y-.5,186,6,'F')
for x,w,a,s in X: t(x,y,s,'B',8.5,w,a)
L=[('GV-24-KR','Grüner Veltliner Kremstal DAC 2024, 6er Karton','24','KT','41,90','','20','1.005,60'),('ZW-22-RS','Zweigelt Reserve 2022, 6er Karton','6','KT','118,00','','20','708,00'),('TS-1L','Traubensaft rot 1 l Glas','60','FL','3,85','','20','231,00'),('ZUST','Zustellpauschale Waldviertel','1','PA','48,00','','20','48,00')]
for l in L:
    y+=7
    for (x,w,a,_),s in zip(X,l): t(x,y,s,'',8.5,w,a)
y+=10; p.line(10,y,196,y)
for a,b,q in [('Nettosumme','1.992,60',''),('20 % MwSt. von 1.992,60','398,52',''),('Leergut: 12 Stk. Steige E2 zu 3,50 (Pfand, durchlaufend) Saldo unverändert','0,00',''),('Rechnungsbetrag EUR','2.391,12','B')]:
    y+=2; t(40,y,a,q,9,110,'R'); t(166,y,b,q,9,30,'R'); y+=4
y+=8
t(10,y,'Zahlungskondition:  8 Tage 3 % Skonto, 30 Tage netto Kassa','B'); t(10,y+5,'Fristen gerechnet ab Belegdatum. Skontobetrag: EUR 71,73   Zahlbetrag bei Skonto: EUR 2.319,39')
t(10,y+13,'Ware reist auf Gefahr des Empfängers. Eigentumsvorbehalt bis zur vollständigen Bezahlung. Gerichtsstand Krems.',z=8)
t(10,y+18,'Wir nehmen vom 13. bis 15.03.2026 an der Hausmesse in Krems teil – Ihre Einladung liegt bei!',z=8)
t(10,y+23,'ARA-Lizenznummer 9917. Bio-Kontrollstelle AT-BIO-402. Offene Vorposten lt. Kontostand 16.02.2026: EUR 0,00',z=8)
p.line(10,278,196,278); t(10,279,'Bankverbindung: Raiffeisenbank Krems  IBAN: AT30 3500 0000 4712 9938  BIC: RLNWATWWXXX     Tel. 02732/771 30   Fax DW 20',z=7.5)
p.output('../de-at-weingrosshandel.pdf')
