from common import *
from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.pagesizes import letter
c=Canvas(out('en-us-liftrental'),pagesize=letter)
rent=204000+48000; rpp=rent*15//100; dl=16500; env=round(rent*.019); fuel=1400*625//100
sub=rent+rpp+2*dl+env+fuel; taxable=sub-rpp; tax=round(taxable*.0825); tot=sub+tax
assert (sub,tax,tot)==(336338,24629,360967) or print(sub,tax,tot,taxable)
g=f'''
  GULF BEND EQUIPMENT RENTALS                                RENTAL RETURN INVOICE
  Branch 014 - VICTORIA
  7115 NE ZAC LENTZ PKWY                              Invoice #....  2148831-003
  VICTORIA TX 77904                                   Invoice date.  2/11/26
  361-555-0178  361-555-0179 FAX                      Date out.....  1/26/26   7:00 AM
                                                      Date returned  2/09/26   9:42 AM
  Job Site:                                           Billed thru..  2/09/26
   COLETO CREEK PUMP STA 2                            Job Loc......  COLETO CREEK PUMP S
   412 FM 2987                                        Job No.......  2 - CCPS
   FANNIN TX 77960                                    P.O. #.......  CCPS-0091
   C#: 361-555-0133 J#: 361-555-0110                  Ordered By...  RAY ESCAMILLA
                                                      Written by...  KMH014
  Customer: 40772                                     Salesperson..  3318  T BRANDL
   LAVACA MECHANICAL CONTRACTORS INC
   PO BOX 1160                                        TERMS: DUE UPON RECEIPT
   HALLETTSVILLE TX 77964-1160

 Qty  Equipment #                   Min      Day     Week    4 Week       Amount
 ------------------------------------------------------------------------------
   1  10447219                   385.00   385.00  1020.00   2480.00      2040.00
      60' TELESCOPIC BOOM 4WD DSL
      Make: JLG    Model: 600S     Ser #: 0300188214
      HR OUT:  1822.400   HR IN:  1877.900   TOTAL:   55.500
      2 WEEKS @ 1020.00
   1  10620031                    95.00    95.00   240.00    560.00       480.00
      LIGHT TOWER 6KW TOWABLE DSL
      Make: GENIE  Model: TML4000  Ser #: TML15-7713
      2 WEEKS @ 240.00
                                                   Rental Sub-total:     2520.00

 SALES ITEMS:
 Qty  Item number             Unit         Price
  14  FUEL DIESEL             GAL           6.250                          {fuel/100:.2f}
   1  ENVIRONMENTAL SERVICE   EACH         {env/100:.3f}                          {env/100:.2f}

 DELIVERY CHARGE                                                          165.00
 PICKUP CHARGE                                                            165.00
 RENTAL PROTECTION PLAN   15.00%                                          {rpp/100:.2f}
                                                                    ------------
                                                        Sub-total:     {sub/100:,.2f}
                               Taxable {taxable/100:,.2f}   TX 8.25%   Tax:       {tax/100:,.2f}
                                                            Total:     {tot/100:,.2f}


 BILLED FOR TWO WEEKS 1/26/26 THRU 2/09/26. FINAL BILL.
 LAST INVOICE THIS CONTRACT 2148831-002 DATED 1/26/26.

 A FINANCE CHARGE OF 1 1/2% PER MONTH IS ADDED TO INVOICES NOT PAID WITHIN
 30 DAYS OF THE INVOICE DATE. CUSTOMER IS RESPONSIBLE FOR TIRES, GLASS AND
 REFUELING. SEE REVERSE SIDE OF RENTAL CONTRACT FOR CONDITIONS.

 - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
 REMIT TO: GULF BEND EQUIPMENT RENTALS         INVOICE #  2148831-003
           PO BOX 840514                       CUSTOMER   40772
           DALLAS TX 75284-0514                PAY        ${tot/100:,.2f}
 PAGE 1'''
c.setFont('Courier',8.6); y=765
for l in g.split('\n'):
    c.drawString(40,y,l); y-=10.9
c.rect(34,40,548,735); c.save()
