from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
c=canvas.Canvas('../de-schrauben-grosshandel.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='Helvetica',z=9,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
B='Helvetica-Bold'
t(20,20,'RUHRSTAHL',B,20); t(20,26,'Befestigungstechnik Handels-GmbH & Co. KG',z=10)
t(20,50,'Ruhrstahl Befestigungstechnik Handels-GmbH & Co. KG, Gladbecker Str. 411, 45326 Essen',z=6)
for i,s in enumerate(['Maschinenbau Kettwig GmbH','Kreditorenbuchhaltung','Ringstr. 190','45219 Essen']): t(20,57+5*i,s,z=10)
t(120,50,'Rechnung',B,14)
for i,(a,b) in enumerate([('Belegnummer/Datum','9000318874 / 07.11.2025'),('Referenz-Nr./Datum','4500077219 / 30.10.2025'),('Lieferschein/Datum','8000561120 / 05.11.2025'),('Auftragsnummer/Datum','1200448 / 31.10.2025'),('Kundennummer','0000114477'),('Ihre USt-IdNr.','DE308915265'),('Währung','EUR')]):
    t(120,57+5*i,a,z=8); t(155,57+5*i,b,z=8)
t(20,103,'Lieferbedingungen: CPT Essen'); t(20,108,'Warenempfänger: Maschinenbau Kettwig GmbH, Werk 2, Tor 3, 45219 Essen'); t(20,113,'Gewichte - brutto 214,600 KG  netto 201,900 KG')
y=122; c.line(20*mm,(297-y+4)*mm,190*mm,(297-y+4)*mm)
for x,s,r in [(20,'Pos.',0),(32,'Material / Bezeichnung',0),(112,'Menge',1),(142,'Preis',1),(162,'Preiseinheit',1),(190,'Wert',1)]: t(x,y,s,B,8.5,r)
c.line(20*mm,(297-y-2)*mm,190*mm,(297-y-2)*mm); y+=8
for p,m,d,q,pr,pe,w,rab in [('000010','0933-012040-V','Sechskantschr. DIN 933 8.8 M12x40 verz.','2.000 ST','18,46','100 ST','369,20',('Kundenrabatt','12,000- %','44,30-','324,90')),('000020','0975-010000','Gewindestange DIN 975 M10x1000','150 ST','1,89','1 ST','283,50',None),('000030','VM300-PRO','Verbundmörtel Kartusche 300 ml','48 ST','9,75','1 ST','468,00',('Aktionsrabatt','5,000- %','23,40-','444,60'))]:
    t(20,y,p,z=8.5);t(32,y,m,z=8.5);t(112,y,q,z=8.5,r=1);t(142,y,pr,z=8.5,r=1);t(162,y,pe,z=8.5,r=1);t(190,y,w,z=8.5,r=1);y+=4.5;t(32,y,d,z=8.5);y+=4.5
    if rab:
        t(32,y,rab[0],z=8.5);t(142,y,rab[1],z=8.5,r=1);t(190,y,rab[2],z=8.5,r=1);y+=4.5
        t(32,y,'Nettowert Position',z=8.5);t(190,y,rab[3],z=8.5,r=1);y+=4.5
    y+=2
c.line(20*mm,(297-y+3)*mm,190*mm,(297-y+3)*mm); y+=2
for a,b,w,f in [('Summe Positionen','','1.053,00','Helvetica'),('Frachtkosten','','14,90','Helvetica'),('Nettowert','','1.067,90','Helvetica'),('Ausgangssteuer (MwSt)','19,000 %   1.067,90','202,90','Helvetica'),('Endbetrag','','1.270,80',B)]:
    t(32,y,a,f);t(142,y,b,f,r=1);t(190,y,w,f,r=1);y+=5
y+=5; t(20,y,'Zahlungsbedingungen:',B); 
for s in ['Bis zum 21.11.2025 erhalten Sie 3,000 % Skonto','Bis zum 05.12.2025 erhalten Sie 2,000 % Skonto','Bis zum 06.01.2026 ohne Abzug']: t(60,y,s); y+=4.5
y+=4; t(20,y,'Das Leistungsdatum entspricht dem Lieferscheindatum. Es bestehen Rabatt- und Bonusvereinbarungen.',z=8)
t(20,y+4,'Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Rücksendungen nur nach Absprache mit Frau Kosiol (0201 555-4130).',z=8)
c.line(20*mm,20*mm,190*mm,20*mm)
for x,L in [(20,['Sitz Essen, AG Essen HRA 9108','phG: Ruhrstahl Verwaltungs-GmbH','AG Essen HRB 23317']),(75,['Geschäftsführer:','Dipl.-Kfm. Gerd Althoff','USt-IdNr. DE119648205']),(120,['Deutsche Bank Essen','IBAN DE13 3607 0050 0214 4708 00','BIC DEUTDEDEXXX']),(165,['Seite','1 von 1'])]:
    for i,s in enumerate(L): t(x,281+3*i,s,z=6.5)
c.save()
