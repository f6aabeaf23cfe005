from common import *
from fpdf import FPDF
N='de-mobilfunk'
pos=[('Rufnummer 0151 4471 2203',[('Monatlicher Grundpreis Nordfunk Flat M 5G','05.11. - 04.12.2025','25.2017'),('Datenoption EU+Schweiz 5 GB','05.11. - 04.12.2025','4.1933'),('Sonderrufnummern (0180) 3 Verb.','05.10. - 04.11.2025','0.5042')]),('Rufnummer 0151 4471 2204',[('Monatlicher Grundpreis Nordfunk Team-Karte','05.11. - 04.12.2025','12.5966'),('Rabatt Kombi-Vorteil','05.11. - 04.12.2025','-4.2017')])]
net=r(sum(D(x[2]) for a in pos for x in a[1])); tax=r(net*D('.19')); tp=D('4.99'); tot=net+tax+tp
d=FPDF(); d.core_fonts_encoding='windows-1252'; d.set_auto_page_break(False); d.add_page()
def t(x,y,s,st='',z=9,al='L',w=80):
    d.set_font('Helvetica',st,z); d.set_xy(x if al=='L' else x-w,y); d.cell(w,4,s,align=al)
d.set_fill_color(120,0,90); d.rect(0,0,210,18,'F'); d.set_text_color(255,255,255); t(20,7,'nordfunk','B',20); d.set_text_color(0,0,0)
t(20,42,'Nordfunk Mobil GmbH, Postfach 20 30 40, 24100 Kiel','',6.5)
for i,s in enumerate(['Physiotherapie am Markt','Inh. Silke Brandhorst','Marktstr. 9','49565 Bramsche']): t(20,47+5*i,s,'',10)
for i,(a,b) in enumerate([('Datum','05.11.2025'),('Seite','1 von 1'),('Kundennummer','204471188'),('Buchungskonto','3300 447 120'),('Rechnungsnummer','M251100477183'),('Hotline','0800 4471 000')]): t(130,42+5*i,a,'',8.5); t(190,42+5*i,b,'',8.5,'R')
t(20,86,'Ihre Mobilfunk-Rechnung für November 2025','B',14)
t(20,97,'Die Leistungen im Überblick (Summen)','B'); t(165,97,'Netto (EUR)','B',9,'R',30); t(190,97,'Brutto (EUR)','B',9,'R',30); d.line(20,102,190,102)
y=105
for a,xs in pos:
    t(20,y,a,'B'); y+=5
    for b,c,p in xs:
        t(24,y,b,'',8.5); t(96,y,c,'',8.5); t(165,y,f(p,4),'',8.5,'R',30); y+=5
    y+=2
d.line(20,y,190,y); y+=2
for a,b in [('Summe Nordfunk-Leistungen netto',net),('Umsatzsteuer 19 % auf '+f(net),tax),('Leistungen anderer Anbieter (Nordfunk weist keine USt. aus): PlayBox Abo',tp)]: t(20,y,a); t(190,y,f(b),'',9,'R'); y+=5
d.set_fill_color(240,225,236); d.rect(20,y+1,170,8,'F'); t(22,y+3,'Zu zahlender Betrag','B',11); t(190,y+3,f(tot),'B',11,'R'); y+=16
d.set_font('Helvetica','',9); d.set_xy(20,y)
d.multi_cell(170,4.6,f'Der Rechnungsbetrag in Höhe von {f(tot)} € wird am 17.11.2025 von Ihrem Konto mit der IBAN DE66 2655 XXXX XXXX XX41 08 (Sparkasse Osnabrück) abgebucht. Mandatsreferenz: NF0033004471200001, Gläubiger-Identifikationsnummer: DE88NFM00000044712. Bitte sorgen Sie für ausreichende Deckung.\n\nEinwendungen gegen die Rechnung müssen innerhalb von acht Wochen nach Zugang erhoben werden (§ 67 TKG). Ihre Mindestvertragslaufzeit endet am 04.08.2026, die Kündigung muss spätestens am 04.07.2026 eingehen. Anbieter der Drittleistung: PlayBox Media Ltd., Dublin, Tel. 0800 1881200.\n\nTipp: Ihre Einzelverbindungen und ältere Rechnungen (zuletzt M251000431120 vom 06.10.2025) finden Sie unter mein.nordfunk.example.',align='L')
d.line(20,272,190,272)
t(20,274,'Nordfunk Mobil GmbH · Wellseedamm 3 · 24145 Kiel · Amtsgericht Kiel HRB 11447 KI · Geschäftsführung: Dr. Birte Lorenzen, Hauke Paulsen','',6.5,w=170); t(20,278,f'USt-IdNr. {ust(81330447)} · WEEE-Reg.-Nr. DE 44712033 · Rechnung wird elektronisch bereitgestellt (Rechnung Online)','',6.5,w=170)
d.output(f"{OUT}/{N}.pdf")
gold(N,'invoice',number='M251100477183',issued='2025-11-05',due='2025-11-17',amount=tot,currency='EUR',iban=None,buyer='Physiotherapie am Markt',seller='Nordfunk Mobil GmbH')
