from fpdf import FPDF
import sys
p=FPDF(format="A4");p.set_auto_page_break(False);p.add_page()
def t(x,y,s,st="",z=8.5,al="L",w=0): p.set_font("Times",st,z);p.set_xy(x,y);p.cell(w or 80,4,s,align=al)
def r(x,y,s,st="",z=8.5): t(x-40,y,s,st,z,"R",40)
t(120,15,"Voss Bürobedarf GmbH","B",14)
for i,(a,b) in enumerate([("Telefonnr.","0911 62007-0"),("Faxnr.","0911 62007-99"),("E-Mail","buchhaltung@voss-buero.example"),("USt-IdNr.","DE813905716"),("Bank","Sparkasse Nürnberg"),("IBAN","DE15 7605 0101 0013 5779 21"),("SWIFT","SSKNDE77XXX")]): t(120,24+4*i,a);t(145,24+4*i,b)
t(20,45,"Verkauf - Gutschrift","B",15)
for i,s in enumerate(["Gemeinnützige Werkstätten Isenhagen gGmbH","Frau Regina Bock","Industriestr. 12","91052 Erlangen"]): t(20,60+4.2*i,s)
L=[("Rech. an Deb.-Nr.","D20418"),("Gutschriftsnr.","VGU25-00318"),("Ausgleich mit Rechnung","VRG25-07144"),("Belegdatum","21. Juli 2025"),("Buchungsdatum","21.07.25"),("Rücksendungsnr.","VRS25-0097"),("Verkäufer","Stefan Hübner"),("Preise inkl. MwSt.","Nein"),("Seite","1")]
for i,(a,b) in enumerate(L): t(120,60+4.2*i,a);t(160,60+4.2*i,b)
y=108
p.line(20,y,190,y)
for x,s in [(20,"Nr."),(40,"Beschreibung")]: t(x,y+1,s,"B")
for x,s in [(112,"Menge"),(134,"VK-Preis"),(150,"Rabatt %"),(166,"MwSt. %"),(190,"Betrag")]: r(x,y+1,s,"B")
p.line(20,y+6,190,y+6);y+=8
t(40,y,"Zu Rechnung Nr. VRG25-07144 vom 02.07.25:","I");y+=5
for n,b,m,v,ra,be in [("70210","Drehstuhl Ergo Basic schwarz","2 Stück","219,00","10","394,20"),("81455","Toner HC-4050 schwarz","3 Stück","84,90","","254,70")]:
    t(20,y,n);t(40,y,b);r(112,y,m);r(134,y,v);r(150,y,ra);r(166,y,"19");r(190,y,be);y+=5
p.line(120,y,190,y)
for a,b,s in [("Total EUR ohne MwSt.","648,90",""),("19 % MwSt.","123,29",""),("Total EUR inkl. MwSt.","772,19","B")]:
    y+=1.5;t(120,y,a,s);r(190,y,b,s);y+=4
y+=8;t(20,y,"MwSt.-Betragsspezifikation","B");y+=5
t(20,y,"MwSt. %   Zeilenbetrag   MwSt.-Bemessungsgrundlage   MwSt.-Betrag");y+=4
t(20,y,"19             648,90                648,90                                        123,29");y+=10
t(20,y,"Grund: Falschlieferung (Stühle) und Rückgabe unbenutzter Toner, Wareneingang hier am 16.07.25.");y+=5
t(20,y,"Der Betrag wird mit Ihrer nächsten Zahlung verrechnet. Die Rechnungskorrektur mindert Ihre Vorsteuer.")
t(20,280,"Voss Bürobedarf GmbH, Sigmundstraße 140, 90431 Nürnberg  -  AG Nürnberg HRB 27190  -  Geschäftsführer Hartmut Voss",z=7)
p.output(sys.argv[1])
