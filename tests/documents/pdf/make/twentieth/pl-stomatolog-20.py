from lib import *
from fpdf import FPDF
p=FPDF();F='/usr/share/fonts/truetype/liberation/LiberationMono-';p.add_font('M','',F+'Regular.ttf');p.add_page();p.set_font('M','',9.5)
ln='-'*84
def it(n,s,z,k,c): return f"{n:>2} {s:<44}{z:<6}{k:>3}{c:>13}{c:>13}"
T=f"""STOMA-DENT Gabinety Stomatologiczne
lek. dent. Krystyna Hałas                                  Bielsko-Biała 2025-07-17
ul. Partyzantów 44/2, 43-300 Bielsko-Biała
NIP: {N['stom']}   REGON: 240118337
Księga rejestrowa: 000000118204

                       F A K T U R A   NR   214/STOM/2025
                                  ORYGINAŁ
{ln}
PACJENT / NABYWCA          : Zdzisław Mroczkowski
ADRES                      : ul. Pod Skocznią 9, 43-370 Szczyrk
NR KARTOTEKI               : 5-1182
DATA WYKONANIA USŁUGI      : 2025-07-16
LEKARZ PROWADZĄCY          : lek. dent. Krystyna Hałas
{ln}
LP NAZWA USŁUGI                               VAT   IL.         CENA      WARTOŚĆ
{ln}
{it(1,'Wszczepienie implantu, ząb 36','zw','1','4200,00')}
{it(2,'Korona pełnoceramiczna na implancie','zw','1','2900,00')}
{it(3,'Tomografia CBCT','zw','1','250,00')}
{ln}
                                              RAZEM                        7350,00
                                              Wpłata wstępna (KP 611/2025
                                              z 2025-06-03)               -2000,00
                                                                     -------------
                                              POZOSTAJE DO ZAPŁATY PLN     5350,00
{ln}
SŁOWNIE: pięć tysięcy trzysta pięćdziesiąt zł 00/100

SPOSÓB ZAPŁATY: przelew lub karta, płatne w dniu wystawienia faktury
KONTO: {nrb(I['stom'])}

Usługi zwolnione z VAT na podst. art. 43 ust. 1 pkt 18 lit. a ustawy o VAT

Wizyta kontrolna: 2025-08-21 godz. 16:30     Gwarancja na implant do 2030-07-16


     ......................                         ......................
         podpis pacjenta                                Kl. Hałas (rej.)

{ln}
KS-STOMA v.7.12                                             strona 1/1"""
for l in T.split('\n'): p.cell(0,4.6,l,new_x='LMARGIN',new_y='NEXT')
p.output('../pl-stomatolog.pdf')
