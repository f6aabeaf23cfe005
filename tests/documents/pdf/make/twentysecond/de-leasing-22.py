from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../de-leasing.pdf',pagesize=A4); W,H=A4
def t(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawString(x,H-y,s)
def r(x,y,s,f='Helvetica',z=9): c.setFont(f,z); c.drawRightString(x,H-y,s)
t(380,50,'KANTARA LEASING','Helvetica-Bold',16); t(380,64,'Partner für Bürotechnik',z=8)
t(57,130,'Kantara Leasing GmbH · Schiffbauerdamm 200 · 40221 Düsseldorf',z=6)
for i,s in enumerate(['Steuerkanzlei','Ahlers & Partner mbB','Kreuzstraße 9','40210 Düsseldorf']): t(57,146+i*12,s,z=10)
t(57,240,'Rechnung über Leasingraten','Helvetica-Bold',13)
y=262; cols=[(57,'Rg.-Nr.','2025/11/4471902'),(155,'Rg.-Datum','20.11.25'),(220,'Debitor','D118874'),(280,'Vertrag','60-118874/02'),(355,'Leistungsmonat','12/2025'),(435,'Valuta','15.12.25'),(490,'Währung','EUR')]
c.setFillGray(.88); c.rect(52,H-y-22,490,34,stroke=0,fill=1); c.setFillGray(0)
for x,a,b in cols: t(x,y,a,z=7); t(x,y+15,b,'Helvetica-Bold',9)
y=320
t(57,y,'Pos','Helvetica-Bold');t(85,y,'Objekt / Vertragsteil','Helvetica-Bold');t(300,y,'Zeitraum','Helvetica-Bold');r(535,y,'Netto','Helvetica-Bold'); c.line(52,H-y-4,542,H-y-4)
for i,(p,o,z,b) in enumerate([('1','Multifunktionssystem MX-4071, S/N 95012287','01.12.-31.12.25','389,00'),('2','Dokumentenscanner DR-G2, S/N KB300417','01.12.-31.12.25','142,50'),('3','Elektronikversicherung pauschal','01.12.-31.12.25','21,30')]):
    yy=y+18+i*15; t(57,yy,p);t(85,yy,o);t(300,yy,z);r(535,yy,b)
y=395; c.line(300,H-y+10,542,H-y+10)
for i,(a,b) in enumerate([('Summe netto','552,80'),('USt 19,00 % von 552,80','105,03')]): t(300,y+i*14,a); r(535,y+i*14,b)
t(300,y+32,'Gesamtbetrag EUR','Helvetica-Bold',11); r(535,y+32,'657,83','Helvetica-Bold',11); c.line(300,H-y-37,542,H-y-37)
for i,s in enumerate(['Der Gesamtbetrag ist zum Valutatag ohne Abzug auf das Konto bei der HypoVereinsbank zu leisten.','Laufzeit des Vertrags 48 Monate (01.04.2023 bis 31.03.2027), Rate 33 von 48. Restwert gem. Vertrag. Nächste Rechnung: 19.12.2025.','Das Konto bei der Deutschen Kreditbank wird zum 31.12.2025 geschlossen. Bitte nicht mehr verwenden.','Bei Zahlungsverzug mit zwei Raten sind wir zur fristlosen Kündigung berechtigt.']): t(57,470+i*14,s,z=8.5)
for i,col in enumerate([['Kantara Leasing GmbH','Sitz Düsseldorf, HRB 60914','Geschäftsführer: V. Rademacher'],['HypoVereinsbank','IBAN DE48 7002 0270 0015 5632 18','BIC HYVEDEMMXXX'],['Deutsche Kreditbank (bis 31.12.25)','IBAN DE97 1203 0000 1054 7788 12','BIC BYLADEM1001'],['USt-IdNr. DE274661205','St.-Nr. 133/5801/2277','Seite 1/1']]):
    for j,s in enumerate(col): t(57+i*128,780+j*9,s,z=6.5)
c.save()
