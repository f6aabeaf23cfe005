from reportlab.pdfgen import canvas
c=canvas.Canvas('../nl-be-bouwmaterialen.pdf',pagesize=(595,842))
L='''BOUWMATERIALEN DEPREZ NV                              Datum   : 30/04/2026
Kanaalweg 9 - 8740 Pittem                             Blad    : 1
BTW BE 0550.524.686

                                       Algemene Bouw Vanhecke BV
                                       Hazelstraat 51
                                       8700 Tielt

REKENINGUITTREKSEL KLANT   411207         alle bedragen in EUR
-------------------------------------------------------------------------------
Dagb. Document  Datum     Vervaldag  Omschrijving          Debet       Credit
-------------------------------------------------------------------------------
                          Saldo vorig uittreksel          1.204,18
VKF   26001187  06/03/26  05/04/26   Factuur              2.388,40
VKF   26001352  20/03/26  19/04/26   Factuur                746,92
VKC   26900071  24/03/26             Creditnota paletten                 180,00
BNK   062       02/04/26             Uw betaling                       1.204,18
VKF   26001610  10/04/26  10/05/26   Factuur              1.093,55
-------------------------------------------------------------------------------
                          Totalen                         5.433,05     1.384,18
                          Saldo in ons voordeel           4.048,87

Ouderdom:  niet vervallen  1.093,55 |  1-30 dagen  2.955,32 |  > 30 dagen  0,00

Indien bovenstaand saldo niet overeenstemt met uw boekhouding, gelieve ons
binnen 10 dagen te verwittigen. Vervallen posten graag regelen op onze rekening
BE52 9795 2696 2609. Dit uittreksel is geen factuur.'''
c.setFont('Courier',9)
y=790
for l in L.split('\n'): c.drawString(45,y,l); y-=13
c.save()
