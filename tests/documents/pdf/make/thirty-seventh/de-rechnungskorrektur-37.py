from fpdf import FPDF
p=FPDF();p.set_margin(18);p.add_page();D='/'
import subprocess
f=lambda s:subprocess.check_output(['fc-match','-f','%{file}',s],text=True)
p.add_font('D','',f('DejaVu Sans:style=Book'));p.add_font('D','B',f('DejaVu Sans:bold'))
def l(s,z=9,b='',h=5,**k): p.set_font('D',b,z);p.cell(0,h,s,new_x='LMARGIN',new_y='NEXT',**k)
l('GARTENKISTE24',18,'B',10,align='R');l('Ihr Onlineshop für Hochbeet, Saat & Gerät',8,align='R');p.ln(8)
l('Gartenkiste Versand e.K. | Am Güterbahnhof 5 | 04347 Leipzig',6.5)
for s in ['Beate Ohnesorg','Kastanienallee 88','15344 Strausberg','Deutschland']: l(s)
p.set_y(48)
for a,b in [('Korrekturnummer:','RK-202600318'),('Datum:','19.02.2026'),('Rechnungsnummer:','RE-202611842'),('Rechnungsdatum:','03.02.2026'),('Auftragsnummer:','AU-202614077'),('Kundennummer:','K-58213'),('Retoure:','RT-20260091')]:
    p.set_font('D','',8);p.set_x(120);p.cell(35,4.5,a);p.cell(37,4.5,b,align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(12);l('Rechnungskorrektur zur Rechnung RE-202611842',13,'B',9)
l('Retourengrund: Gefällt nicht / Artikel beschädigt. Wareneingang Retoure: 17.02.2026');p.ln(3)
W=[28,70,16,20,20,20]
def row(r,b=''):
    p.set_font('D',b,8)
    for i,(w,s) in enumerate(zip(W,r)): p.cell(w,6,s,border='B' if b else 0,align='R' if i>1 else 'L')
    p.ln()
row(['Art.-Nr.','Bezeichnung','Menge','USt. %','Preis €','Gesamt €'],'B')
row(['GK-10447','Rankgitter Edelrost 150 cm','2','19','34,99','69,98']);row(['GK-20913','Pflanzschnur-Set Jute','1','19','12,50','12,50']);p.ln(4)
for a,b,c in [('Warenwert netto','69,31',''),('zzgl. 19 % USt.','13,17',''),('Korrekturbetrag brutto','82,48','B')]:
    p.set_font('D',c,9);p.set_x(110);p.cell(50,6,a);p.cell(32,6,b+' EUR',align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(5);p.set_font('D','',8.5)
p.multi_cell(0,5,'Der Korrekturbetrag wird Ihnen auf die ursprüngliche Zahlungsart (PayPal, Transaktion 8HX41277LK093154T) erstattet. Die Gutschrift kann 3-5 Werktage dauern. Ursprünglicher Rechnungsbetrag: 141,37 EUR, bezahlt am 03.02.2026. Die Versandkosten von 5,90 EUR werden bei Teilretouren nicht erstattet.',new_x='LMARGIN',new_y='NEXT')
p.set_y(262);p.set_auto_page_break(False)
for s in ['Gartenkiste Versand e.K., Inhaber Ronny Tschirner · HRA 17702 Amtsgericht Leipzig · USt-IdNr. DE276401938 · LUCID DE4410927730188','Sparkasse Leipzig · IBAN: DE31 8605 5592 1090 0331 74 · BIC: WELADE8LXXX · Öko-Kontrollstelle DE-ÖKO-006','Seite 1 von 1']: l(s,6.5,h=4,align='C')
p.output('../de-rechnungskorrektur.pdf')
