from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('M','/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf'))
T='''SPÓŁDZIELNIA MIESZKANIOWA "ZAWISZA"                         BYDGOSZCZ, 05-01-2026
UL. BŁONIE 7                                                WYDRUK: 05-01-2026 07:52
85-315 BYDGOSZCZ                                            SYSTEM CZYNSZE  STR.   1
NIP 122-209-60-76
KONTO: 52 1090 1362 0000 7742 7021 8616

                     FAKTURA  FL/00231/01/2026
                     ORYGINAŁ
NABYWCA:                                    INDEKS LOKALU:  U-018-03
PRACOWNIA KRAWIECKA FASTRYGA                KONTRAHENT NR:  200418
ALINA SOBIERAJ                              LOKAL UŻYTKOWY: UL. GRUNWALDZKA 18/U3
UL. GRUNWALDZKA 18/U3                       POWIERZCHNIA:   84,20 M2
85-236 BYDGOSZCZ
NIP 853-076-78-54

DATA WYSTAWIENIA: 05-01-2026                ZA MIESIĄC: 01/2026
------------------------------------------------------------------------------------
LP NAZWA SKŁADNIKA          J.M.  ILOŚĆ  STAWKA    NETTO  VAT%   KW.VAT      BRUTTO
------------------------------------------------------------------------------------
 1 CZYNSZ NAJMU             M2    84,20   38,50  3241,70   23    745,59     3987,29
 2 C.O. - ZALICZKA          M2    84,20    6,20   522,04   23    120,07      642,11
 3 WODA I ŚCIEKI            M3     4,00   14,85    59,40    8      4,75       64,15
 4 WYWÓZ NIECZYSTOŚCI       MC     1,00   95,00    95,00    8      7,60      102,60
------------------------------------------------------------------------------------
                            WEDŁUG STAWEK:      3763,74   23    865,66     4629,40
                                                 154,40    8     12,35      166,75
                            RAZEM:              3918,14         878,01     4796,15
====================================================================================
DO ZAPŁATY Z NINIEJSZEJ FAKTURY:     4796,15 ZŁ
SŁOWNIE: CZTERY TYSIĄCE SIEDEMSET DZIEWIĘĆDZIESIĄT SZEŚĆ ZŁ 15/100

PŁATNE PRZELEWEM DO OSTATNIEGO DNIA BIEŻĄCEGO MIESIĄCA.
OD WPŁAT PO TERMINIE NALICZA SIĘ ODSETKI USTAWOWE.

------------------------------------------------------------------------------------
INFORMACJA O STANIE KONTA (NIE WCHODZI DO FAKTURY)
  SALDO NA 31-12-2025    WN       312,08
  OSTATNIA WPŁATA        12-12-2025          4796,15
  ODSETKI NALICZONE                 2,61
ODCZYT WODOMIERZA: 18-12-2025  STAN 00417    NASTĘPNY ODCZYT: 06-2026
------------------------------------------------------------------------------------
OD 01-04-2026 ZMIENIA SIĘ STAWKA ZALICZKI NA C.O. Z 6,20 NA 6,55 ZŁ/M2.
KASA CZYNNA: PON. 8-12, ŚR. 12-17.   TEL. DZIAŁ CZYNSZÓW 52 555 07 12


                                              SPORZĄDZIŁ: H. MATUSZAK
                                              DZIAŁ CZYNSZÓW I WINDYKACJI'''
c=canvas.Canvas('../pl-spoldzielnia.pdf',pagesize=(595,842))
x=c.beginText(36,795);x.setFont('M',10.2*.98,13.2)
for l in T.split('\n'): x.textLine(l)
c.drawText(x);c.save()
