from common import *
from fpdf import FPDF
p=FPDF(); p.add_page(); p.set_font('Helvetica','B',16); p.cell(0,8,'Aeschlimann Küchenbau AG',new_x='LMARGIN',new_y='NEXT')
p.set_font('Helvetica','',9); p.cell(0,5,'Thunstrasse 114, 3074 Muri bei Bern, Tel. 031 951 20 33, '+vch('10877123')+' MWST',new_x='LMARGIN',new_y='NEXT'); p.ln(14)
p.set_x(120); p.multi_cell(80,5,'Herr und Frau\nR. und S. Gfeller\nBlumenrain 8\n3110 Münsingen',new_x='LMARGIN',new_y='NEXT'); p.ln(10)
p.set_font('Helvetica','B',13); p.cell(0,8,'Auftragsbestätigung AB-50217',new_x='LMARGIN',new_y='NEXT'); p.set_font('Helvetica','',9)
p.multi_cell(0,5,'Datum: 18.05.2026     Unsere Offerte: OF-49903 vom 22.04.2026     Liefertermin: KW 34/2026',new_x='LMARGIN',new_y='NEXT'); p.ln(3)
p.multi_cell(0,5,'Besten Dank für Ihren Auftrag. Wir bestätigen Ihnen die Ausführung wie folgt:',new_x='LMARGIN',new_y='NEXT'); p.ln(2)
P=[('Küchenmöbel Modell Saane, Front Eiche furniert','14860.00'),('Abdeckung Granit Nero Assoluto, 3.4 m2','3774.00'),('Geräte (Backofen, Steamer, Induktion, Kühlschrank)','8420.00'),('Montage und Lieferung','2150.00')]
net=sum(D(b) for a,b in P); v=q(net*D('.081')); tot=net+v; tot5=(tot/D('.05')).quantize(D(1))*D('.05')
for a,b in P: p.cell(140,6,a,border='B'); p.cell(50,6,'CHF '+ch(b),border='B',align='R',new_x='LMARGIN',new_y='NEXT')
for a,b in (('Total exkl. MWST',net),('MWST 8.1 %',v),('Auftragssumme inkl. MWST (gerundet)',tot5)): p.cell(140,6,a); p.cell(50,6,'CHF '+ch(b),align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(4); p.multi_cell(0,5,"Zahlungskonditionen: 40 % bei Auftragserteilung, 50 % bei Lieferung, Rest innert 30 Tagen netto nach Rechnungsstellung.\nDie Anzahlungsrechnung erhalten Sie separat. Änderungen bitte bis 29.05.2026 melden; danach geht der Auftrag in die Produktion.\n\nBitte senden Sie uns ein Exemplar unterzeichnet zurück.\n\nOrt, Datum: ______________________     Unterschrift: ______________________",new_x='LMARGIN',new_y='NEXT')
p.set_y(-28); p.set_font('Helvetica','',7); p.cell(0,4,'Valiant Bank AG, Bern, IBAN '+iban('CH','06300504417820019')+', lautend auf Aeschlimann Küchenbau AG',align='C')
p.output('../de-ch-auftragsbestaetigung.pdf')
gold('de-ch-auftragsbestaetigung','order_confirmation')
