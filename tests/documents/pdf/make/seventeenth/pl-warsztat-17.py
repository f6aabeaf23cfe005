# wydruk mozaikowy (program DOS)
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('M','/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf'))
T='''AUTO SERWIS KANIA TOMASZ KANIA                      FAKTURA VAT NR W/0263/26
ul. Fabryczna 17, 16-400 Suwałki                    ORYGINAŁ
NIP 846-871-07-29      tel. 87 566 20 41            Suwałki, 17-04-2026
==============================================================================
NABYWCA : Anna Sobczak
          ul. Reja 67B/22, 16-400 Suwałki
ZLECENIE: 0291/26 z dnia 15-04-2026          DATA WYKONANIA : 17-04-2026
POJAZD  : Skoda Octavia 2.0 TDI  BS 4471K    PRZEBIEG       : 184 320 km
VIN     : TMBJG7NE5H0118264                  1. REJESTRACJA : 21-03-2017
------------------------------------------------------------------------------
LP KOD      NAZWA                     J.M.   ILOŚĆ     CENA     NETTO  VAT
------------------------------------------------------------------------------
 1 R-010    Robocizna mechaniczna     rbg     4,50   160,00    720,00  23%
 2 5Q0698   Klocki hamulcowe przód    kpl     1,00   214,00    214,00  23%
 3 5Q0615   Tarcza hamulcowa przód    szt     2,00   189,50    379,00  23%
 4 OL-5W30  Olej silnikowy 5W30       l       4,50    42,00    189,00  23%
 5 03N115   Filtr oleju               szt     1,00    36,00     36,00  23%
 6 U-001    Utylizacja odpadów        usł     1,00    15,00     15,00  23%
------------------------------------------------------------------------------
                          STAWKA       NETTO         VAT       BRUTTO
                            23%      1553,00      357,19      1910,19
                          RAZEM      1553,00      357,19      1910,19

DO ZAPŁATY   : ***1910,19 zł
SŁOWNIE      : jeden tysiąc dziewięćset dziesięć zł 19 gr
PŁATNOŚĆ     : gotówka lub karta - przy odbiorze pojazdu
POJAZD WYDANO: 17-04-2026 godz. 16:40

Gwarancja na wykonane naprawy 12 miesięcy lub 20 000 km.
Następna wymiana oleju: 199 320 km lub 17-04-2027. Badanie techn. do 02-06-2026.
Pozostawienie pojazdu po naprawie ponad 3 dni - parking 25,00 zł/doba.
Części wymienione: zwrócono klientowi [ ]   do utylizacji [X]



  .........................                      .........................
     podpis wystawcy                                  podpis odbiorcy
WARSZTAT v5.11 (c) 1998-2026                                      STR.   1'''
c=canvas.Canvas('../pl-warsztat.pdf');t=c.beginText(45,790);t.setFont('M',10.4);t.setLeading(14.4)
for l in T.split('\n'):t.textLine(l)
c.drawText(t);c.save()
