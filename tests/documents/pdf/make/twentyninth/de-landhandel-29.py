from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../de-landhandel.pdf',pagesize=A4)
L='''AGRARHANDEL WOEHLKEN & SOHN KG               Lagerhaus Bahnhofstr. 4
Saaten - Duenger - Pflanzenschutz            29556 Suderburg
                                             Tel. 05826 / 88 01-0

Agrarhandel Wöhlken & Sohn KG - Bahnhofstr. 4 - 29556 Suderburg

Hof Behnsen GbR                              R E C H N U N G
Hans-Hermann u. Lars Behnsen                 -------------------------------
Räber Weg 11                                 Beleg-Nr.   : 2604417
29556 Suderburg-Räber                        Beleg-Datum : 16.04.26
                                             Kunden-Nr.  : 10733
                                             Vertreter   : 04 Hr. Gades
                                             Blatt       : 1

LS 118832 v. 09.04.26    Frachtführer: Selbstabholer    Ernte: 2026
----------------------------------------------------------------------------
ArtNr   Bezeichnung                  Menge  EH     E-Preis    Betrag  St
----------------------------------------------------------------------------
20127   KAS 27 % N lose              6,480  t       318,50   2063,88   2
        Wiegeschein 44019 / 09.04.
41520   Saatmais SILVANO Z 230      12,000  EIN      97,40   1168,80   1
        Anerk.-Nr. D/H 6611/70
41990   Beizzuschlag Vogelabwehr    12,000  EIN       8,25     99,00   1
55031   Glyfotal 360 TF 20 l         3,000  KAN     139,90    419,70   2
        Sachkunde Nr. liegt vor, gültig bis 31.12.27
90002   Miete Düngerstreuer 1 Tag    1,000  TAG      45,00     45,00   2
----------------------------------------------------------------------------
St   Satz      Warenwert       MwSt      Brutto
1     7,00       1267,80      88,75     1356,55
2    19,00       2528,58     480,43     3009,01
               ---------  ---------   ---------
                 3796,38     569,18     4365,56

                                   RECHNUNGSBETRAG  EUR     4365,56
                                                            =======

Valuta 31.08.26 (Frühjahrsgeschäft)  -  30 Tage ab Valuta rein netto.
Bei Zahlung vor dem 30.04.26 vergüten wir 2,5 % Frühbezugsrabatt auf
Dünger mit gesonderter Gutschrift. Danach Zinsen 9 % p.a.

Warenkonto vor dieser Buchung  (Stand 15.04.26):       1204,10 S
Getreidekonto                  (Stand 15.04.26):          0,00

Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.
Beanstandungen innerhalb 8 Tagen nach Lieferung.
----------------------------------------------------------------------------
Spk Uelzen  IBAN DE17 2585 0110 0046 0177 25  BIC NOLADE21UEL
AG Lüneburg HRA 120447   USt-IdNr. DE116842075   St-Nr. 47/214/00318'''
y=800
for l in L.split('\n'):
    c.setFont('Courier',9.6); c.drawString(48,y,l); y-=13.2
c.save()
