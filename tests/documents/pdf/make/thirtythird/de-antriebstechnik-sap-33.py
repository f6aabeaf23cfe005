from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
import sys
c=canvas.Canvas(sys.argv[1],pagesize=A4);c.setTitle("90114738")
def t(x,y,s,f="Helvetica",z=9): c.setFont(f,z);c.drawString(x,y,s)
def r(x,y,s,f="Helvetica",z=9): c.setFont(f,z);c.drawRightString(x,y,s)
B="Helvetica-Bold"
t(55,790,"KESSLER",B,22);t(55,777,"Antriebstechnik",z=11)
t(55,715,"Kessler Antriebstechnik GmbH & Co. KG · Postfach 11 40 · 73728 Esslingen",z=6.5)
for i,s in enumerate(["Firma","Nordholz Fördertechnik AG","Kreditorenbuchhaltung","Am Hafenbecken 27","28197 Bremen"]): t(55,700-12*i,s)
c.rect(330,600,215,160)
t(336,742,"Rechnung",B,13)
L=[("Nummer/Datum","90114738 / 04.06.2025"),("Referenz-Nr./Datum","80227101 / 03.06.2025"),("Auftragsnummer/Datum","1204417 / 12.05.2025"),("Bestellnummer/Datum","4500381126 / 09.05.2025"),("Kundennummer","200738"),("Ihre USt-IdNr.","DE811345205"),("Währung","EUR")]
for i,(a,b) in enumerate(L): t(336,724-17*i,a,z=8);t(430,724-17*i,b,z=8)
t(55,585,"Lieferanschrift: Nordholz Fördertechnik AG, Werk 2, Tor 4, Am Hafenbecken 31, 28197 Bremen",z=8)
t(55,570,"Lieferbedingung: DAP Bremen     Versandart: Spedition     Gewichte (Brutto/Netto): 98,400 KG / 91,200 KG",z=8)
t(55,556,"Zahlungsbedingungen:",B,8);t(150,556,"Bis 18.06.2025 erhalten Sie 2,000 % Skonto",z=8);t(150,545,"Bis 04.07.2025 ohne Abzug",z=8)
c.line(55,530,545,530)
t(55,518,"Pos.",B);t(90,518,"Material",B);t(160,518,"Bezeichnung",B);r(360,518,"Menge",B);r(450,518,"Preis / Einheit",B);r(545,518,"Wert",B)
c.line(55,512,545,512)
y=496
for p,m,b,q,e,w in [("000010","GKM-63-4","Getriebemotor GKM 63/4 0,75 kW","4 ST","612,40 / 1 ST","2.449,60"),("000020","FK-028","Flanschkupplung 28H7","8 ST","87,15 / 1 ST","697,20"),("000030","WDR-2847","Wellendichtring 28x47x7 NBR","50 ST","38,50 / 100 ST","19,25")]:
    t(55,y,p);t(90,y,m);t(160,y,b,z=8.5);r(360,y,q);r(450,y,e);r(545,y,w);y-=12
    t(160,y,"Zolltarifnr. 84834090   Ursprungsland DE",z=7);y-=18
c.line(300,y,545,y);y-=14
for a,b,w in [("Positionssumme","","3.166,05"),("Frachtkosten","","64,00"),("Nettowert","","3.230,05"),("Ausgangssteuer","19,000 %","613,71")]:
    t(300,y,a);r(450,y,b);r(545,y,w);y-=14
c.line(300,y+9,545,y+9);t(300,y-4,"Endbetrag",B,10);t(400,y-4,"EUR",B,10);r(545,y-4,"3.843,76",B,10);y-=40
t(55,y,"Skontobetrag bei Zahlung bis 18.06.2025: 76,88 EUR. Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.",z=8)
t(55,y-12,"Die Lieferung erfolgte am 03.06.2025. Es gelten unsere Allgemeinen Lieferbedingungen Stand 01.01.2024.",z=8)
c.line(55,85,545,85)
for x,ls in [(55,["Kessler Antriebstechnik GmbH & Co. KG","Daimlerstraße 40, 73730 Esslingen","Telefon 0711 3987-0, Fax 0711 3987-120"]),(225,["Sitz Esslingen, AG Stuttgart HRA 211904","Komplementärin: Kessler Verwaltungs-GmbH","GF: Dr. Ralf Kessler, Ines Wohlfarth"]),(395,["BW-Bank Stuttgart, BIC SOLADEST600","IBAN DE17 6005 0101 7482 2159 03","USt-IdNr. DE198726047"])]:
    for i,s in enumerate(ls): t(x,75-9*i,s,z=6.8)
r(545,40,"Seite 1 von 1",z=7)
c.save()
