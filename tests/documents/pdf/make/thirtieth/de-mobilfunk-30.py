from lib import *
from fpdf import FPDF
N='de-mobilfunk'
G=[('Tarif Nordfunk Business M, Rufnummer 0151 / 5550 4471',[('Grundpreis 01.05.2026 - 31.05.2026','24.3613'),('Option EU-Roaming Plus','4.1933'),('Verbindungen Sonderrufnummern (3)','1.2437')]),('Tarif Nordfunk Data S, Rufnummer 0151 / 5550 4472',[('Grundpreis 01.05.2026 - 31.05.2026','8.3950'),('Rabatt Zweitkarte 10 %','-0.8395')])]
net=r2(sum(D(x) for _,l in G for _,x in l)); mw=r2(net*D('.19')); br=net+mw; dr=D('4.99'); tot=br+dr
ib=iban('DE','200300000918837405'); p=FPDF(); p.add_font('N','','/tmp/n.ttf') if 0 else None
import glob
f=lambda s: subprocess.check_output(['fc-match','-f','%{file}',s],text=True)
p.add_font('N','',f('Liberation Sans:style=Regular')); p.add_font('N','B',f('Liberation Sans:bold')); p.set_auto_page_break(False); p.add_page()
def t(x,y,s,z=9,b='',w=0,a='L'): p.set_font('N',b,z); p.set_xy(x,y); p.cell(w,4.5,s,align=a)
p.set_fill_color(0,70,120); p.rect(0,0,210,14,'F'); p.set_text_color(255); t(18,5,'nordfunk',16,'B'); p.set_text_color(0)
t(18,36,'Nordfunk Mobil GmbH, Postfach 10 44 20, 20030 Hamburg',6)
for i,s in enumerate(['Tischlerei Holger Petersen','Holger Petersen','Dorfstraße 31','24875 Havetoft']): t(18,42+i*5,s,10)
for i,(a,b) in enumerate([('Rechnungsdatum','04.06.2026'),('Rechnungsnummer','M26 0604 7718 203'),('Kundennummer','6 114 902 771'),('Vertragskonto','3000 5518 26'),('Seite','1 von 2')]): t(125,40+i*5,a); t(160,40+i*5,b,9,'B' if i<2 else '')
t(18,82,'Ihre Mobilfunk-Rechnung für Mai 2026',14,'B')
t(18,92,'Guten Tag Herr Petersen,'); t(18,97,'hier erhalten Sie Ihre aktuelle Rechnung. Die Einzelpositionen finden Sie auf Seite 2.')
y=108
for a,b,s in [('Nordfunk Business M und Data S (netto)',de(net)+' €',''),('Umsatzsteuer 19 %',de(mw)+' €',''),('Leistungen Nordfunk (brutto)',de(br)+' €',''),('Beträge anderer Anbieter (brutto): ParkApp Nord GmbH, Bezahlen per Handyrechnung',de(dr)+' €',''),('Rechnungsbetrag',de(tot)+' €','B')]:
    if s: p.line(18,y,192,y)
    t(18,y+1,a,11 if s else 9,s); t(150,y+1,b,11 if s else 9,s,42,'R'); y+=7
y+=8; p.set_xy(18,y); p.set_font('N','',9); p.multi_cell(174,4.8,f'Den Rechnungsbetrag von {de(tot)} € buchen wir am 15.06.2026 von Ihrem Konto DE•• •••• •••• •••• ••82 17 bei der VR Bank Schleswig ab (SEPA-Lastschriftmandat NF-0077184, Gläubiger-ID DE35ZZZ00000418822). Bitte sorgen Sie für ausreichende Deckung.\n\nGuthaben aus Vormonat: 0,00 €. Ihre Mindestvertragslaufzeit endet am 30.09.2026, die Kündigungsfrist beträgt 1 Monat. Einwendungen gegen die Rechnung können Sie innerhalb von 8 Wochen nach Zugang erheben.\n\nFreundliche Grüße\nIhr Nordfunk Kundenservice')
def ft():
    for i,s in enumerate([f'Nordfunk Mobil GmbH · Überseeallee 91, 20457 Hamburg · AG Hamburg HRB 155208 · USt-IdNr. {devat("30611845")} · Geschäftsführung: Dr. Anke Thode','Kundenservice 040 555 22 11 · www.nordfunk.example · UniCredit Bank Hamburg, IBAN '+grp(ib)+', BIC HYVEDEMM300']): t(18,283+i*4,s,6.5)
ft(); p.add_page(); t(18,15,'Rechnungsnummer M26 0604 7718 203 vom 04.06.2026',8); t(160,15,'Seite 2 von 2',8,'',32,'R'); t(18,26,'Ihre Leistungen im Detail',12,'B'); y=36
for g,l in G:
    t(18,y,g,9,'B'); y+=6
    for a,b in l: t(22,y,a); t(150,y,de(b,4)+' €',9,'',42,'R'); y+=5
    y+=4
t(18,y,'Summe netto'); t(150,y,de(net)+' €',9,'B',42,'R'); y+=10; t(18,y,'Datenverbrauch: 11,82 GB von 20 GB / 1,07 GB von 5 GB. Nettobeträge sind auf vier Nachkommastellen ausgewiesen.',8); ft()
p.output(f'{OUT}/{N}.pdf')
gold(N,'invoice',number='M26 0604 7718 203',issued='2026-06-04',due='2026-06-15',amount=str(tot),currency='EUR',iban=ib,buyer='Tischlerei Holger Petersen',seller='Nordfunk Mobil GmbH')
