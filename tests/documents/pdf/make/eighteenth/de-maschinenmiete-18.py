from common import *
from fpdf import FPDF
p=FPDF(); p.set_auto_page_break(False); p.add_page(); p.set_font('Helvetica','B',18); p.set_text_color(200,90,0); p.cell(0,9,'BAUMIET STEINER',new_x='LMARGIN',new_y='NEXT'); p.set_text_color(0); p.set_font('Helvetica','',8); p.cell(0,4,'Steiner Baumaschinenverleih GmbH | Gewerbepark Nord 8 | A-5301 Eugendorf',new_x='LMARGIN',new_y='NEXT')
p.ln(10); p.set_font('Helvetica','',10); y=p.get_y()
p.multi_cell(95,5,'Firma\nGartenbau Hollersbacher e.U.\nMoosstraße 61\n5020 Salzburg'); p.set_xy(120,y)
for a,b in [('Beleg-Nr.:','AB2602214'),('Belegdatum:','24.04.2026'),('Kunden-Nr.:','230887'),('UID Kunde:',atu('6612904')),('Bearbeiter:','Fr. Lackner'),('Mietbeginn:','04.05.2026 07:00'),('Mietende:','15.05.2026 16:00')]:
    p.set_x(120); p.cell(30,5,a); p.cell(40,5,b,align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(6); p.set_font('Helvetica','B',13); p.cell(0,7,'Auftragsbestätigung / Mietvertrag',new_x='LMARGIN',new_y='NEXT'); p.set_font('Helvetica','',9); p.cell(0,5,'Wir danken für Ihren Auftrag vom 23.04.2026 und bestätigen wie folgt:',new_x='LMARGIN',new_y='NEXT'); p.ln(2)
W=[12,88,18,18,24,30]
def row(r,b=''):
    p.set_font('Helvetica',b,9)
    for w,s,al in zip(W,r,'LLRLRR'): p.cell(w,6,s,border='B' if b else 0,align=al)
    p.ln()
row(['Pos','Artikel','Menge','ME','Preis','Betrag EUR'],'B'); net=D(0)
for i,(t,m,u,e) in enumerate([('Minibagger 1,8 to Kubota U17',10,'Tag','118.00'),('Grabenräumlöffel 1000 mm',10,'Tag','9.50'),('Rüttelplatte 140 kg',3,'Tag','34.00'),('Maschinenbruchversicherung 8 %',1,'PA','110.16'),('Zustellung und Abholung Salzburg Stadt',2,'Fahrt','85.00')],1):
    l=q(m*D(e)); net+=l; row([str(i),t,str(m),u,eu(e),eu(l)])
for a,b in [('Summe netto',net),('20 % USt',q(net/5)),('Auftragssumme',net+q(net/5))]: p.set_font('Helvetica','B',9); p.cell(160,6,a,align='R'); p.cell(30,6,eu(b),align='R',new_x='LMARGIN',new_y='NEXT')
p.ln(4); p.set_font('Helvetica','',9)
p.multi_cell(0,5,'Kaution: EUR 500,00 bei Übernahme in bar oder mit Karte, Rückgabe nach Kontrolle.\nZahlungsbedingungen: 14 Tage netto nach Rechnungserhalt. Die Rechnung erhalten Sie nach Rückgabe der Geräte.\nTreibstoff, Reinigung und Mehrstunden (über 8 Bh/Tag) werden nach Aufwand verrechnet.\nStorno kostenfrei bis 30.04.2026, danach 50 % der Miete.\nBitte retournieren Sie ein unterfertigtes Exemplar.')
p.ln(14); p.cell(0,5,'_______________________            _______________________',new_x='LMARGIN',new_y='NEXT'); p.cell(0,5,'Datum, Unterschrift Mieter                  BauMiet Steiner')
p.set_y(270); p.set_font('Helvetica','',7); p.multi_cell(0,3.5,f"FN 412886x, LG Salzburg | UID {atu('6884120')} | Raiffeisenlandesbank | IBAN {iban('AT633400000002617843')} | BIC RZOOAT2L | Tel. +43 6225 70 44 | Seite 1/1",align='C')
p.output('../de-maschinenmiete.pdf'); print('miet',net)
