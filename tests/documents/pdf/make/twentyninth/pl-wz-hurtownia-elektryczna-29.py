
from fpdf import FPDF
p=FPDF();p.add_page();p.add_font('M','','/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf');p.add_font('M','B','/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf')
T="""ELEKTRO-WAT HURTOWNIA ELEKTRYCZNA S.J.             Data wystawienia: 18.05.2026
ul. Fabryczna 6, 21-500 Biała Podlaska             Data wydania:     18.05.2026
NIP 537-188-04-00                                  Magazyn: 02 GŁÓWNY

*              WYDANIE ZEWNĘTRZNE   WZ/02/1906/26              oryginał

Odbiorca:  Gminna Spółdzielnia "Samopomoc Chłopska" w Wisznicach
           ul. Rynek 15, 21-580 Wisznice      NIP 539-001-26-04
Zamówienie: 144/GS z 14.05.2026               Transport: własny LB 70512

---------------------------------------------------------------------------------
Lp  Indeks      Nazwa                          Ilość jm   Cena netto  Wart. netto
---------------------------------------------------------------------------------
 1  YDY315      Przewód YDYp 3x1,5 450/750V      300 m          2,85       855,00
 2  YDY325      Przewód YDYp 3x2,5 450/750V      200 m          4,40       880,00
 3  S301B16     Wyłącznik nadprądowy B16          24 szt       11,90       285,60
 4  GNP2        Gniazdo podtynkowe 2x2P+Z         40 szt       14,25       570,00
---------------------------------------------------------------------------------
                                              Razem netto PLN:          2 590,60
                                              VAT 23%:                    595,84
                                              Wartość brutto:           3 186,44

Bęben zwrotny szt. 1 - kaucja 0,00, zwrot do 30 dni.
Faktura zostanie wystawiona zbiorczo na koniec miesiąca, termin płatności 30 dni.
Dokument nie stanowi podstawy do zapłaty.


Wystawił: R. Hawryluk        Wydał: ..............      Odebrał: ................
                                                        data     ................
                                                  WF-Mag  18.05.2026 10:42 str. 1/1"""
for l in T.split('\n'):
    b=l.startswith('*'); p.set_font('M','B' if b else '',9 if not b else 10)
    p.cell(0,5,l.lstrip('*'),new_x='LMARGIN',new_y='NEXT')
p.output('../pl-wz-hurtownia-elektryczna.pdf')
