from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
ci='0001072648'+'0000'
d='01072648'+'0000'
n=int(''.join(str(int(c,36)) for c in d+'NL00')); cid='NL%02dZZZ%s'%(98-n%97,d)
L=f'''OLIEHANDEL BRANDSMA & ZN. B.V.                          ** FACTUUR **
Havenkade 2, 8861 XA Harlingen                          Blad:    1
Tel 0517-412 880   storing/bestel 24u 0517-412 881


                                      LOONBEDRIJF TUINSTRA VOF
                                      HEGEDYK 19
                                      8842 KA  WOMMELS


Faktuurnr   Fakt.datum  Debiteur  Vertegenw  Uw BTW-nummer
F25-118204  17-10-2025  004417    12 SB      NL848242622B01
------------------------------------------------------------------------
Bon     Lev.datum Artikel              Liters  Prijs/100L        Bedrag
------------------------------------------------------------------------
774120  02-10-25  DIESEL B7             1.800      124,85      2.247,30
                  KORTING DIESEL        1.800       -2,00        -36,00
774120  02-10-25  ADBLUE BULK             400       41,50        166,00
774388  13-10-25  DIESEL B7             1.400      124,85      1.747,90
                  KORTING DIESEL        1.400       -2,00        -28,00
774388  13-10-25  HVO20                   850      139,60      1.186,60
        MILIEU-/VEILIGHEIDSTOESLAG  2 x  12,50                    25,00
------------------------------------------------------------------------
Saldo tank 1 na levering (peilstok): 2.150 L       Accijns in prijs begrepen

         BTW-kode   Grondslag    BTW %      BTW-bedrag
            4        5.308,80    21,00        1.114,85

                                   Goederenbedrag       EUR     5.308,80
                                   BTW                  EUR     1.114,85
                                                        ================
                                   FAKTUURBEDRAG        EUR     6.423,65
                                                        ================

BETALING: AUTOMATISCHE INCASSO (SEPA B2B)
Het faktuurbedrag wordt op 31 oktober 2025 afgeschreven van uw rekening
NL** **** ***** 44 17 onder mandaat BR-004417 van 11-02-2019.
Ons incassant-ID: {cid}. Storneren niet mogelijk.

Nog openstaand per heden (excl. deze faktuur):             0,00


------------------------------------------------------------------------
IBAN NL70 RABO 0468 7850 51  BIC RABONL2U  KvK 01072648
BTW NL818999937B01   Vergunninghouder accijnsgoederen 2213/04
Levering volgens voorwaarden NOVE, gedeponeerd bij KvK Den Haag.'''
c=canvas.Canvas('../nl-brandstofhandel.pdf',pagesize=A4)
t=c.beginText(48,790);t.setFont('Courier',10.5);t.setLeading(13.6)
for l in L.split('\n'): t.textLine(l)
c.drawText(t);c.save()
