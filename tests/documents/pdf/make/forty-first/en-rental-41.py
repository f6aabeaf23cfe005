from fpdf import FPDF
p=FPDF(format='letter');p.add_page();p.set_font('Courier',size=9);p.set_auto_page_break(False)
T='''BRAZOS EQUIPMENT RENTAL                              *** RENTAL INVOICE ***
PC 042 - BRYAN TX                                    4 WEEK BILLING
3811 N STATE HWY 6                                   INVOICE #   2214873-0003
BRYAN TX 77807                                       INV DATE    10/17/25
979-555-0156                                         CUSTOMER #  618840
                                                     PAGE        1 OF 1
SOLD TO                            JOB SITE
LONE OAK UTILITY CONTRACTORS       FM 2818 WATERLINE PH 2
PO BOX 2217                        COLLEGE STATION TX 77845
COLLEGE STATION TX 77841           C#: 979-555-0171  J#: 2506

CONTRACT # 2214873     P.O. # 2506-117        ORDERED BY  TRAVIS HEBERT
DATE OUT   08/22/25 07:30 AM                  BILLED FROM 09/19/25
EST RETURN 11/14/25 05:00 PM                  BILLED THRU 10/17/25 00:00
TERMS      DUE UPON RECEIPT                   SALESMAN    0417
------------------------------------------------------------------------------
QTY EQUIPMENT #   DESCRIPTION            DAY     WEEK    4 WEEK        AMOUNT
------------------------------------------------------------------------------
  1 10884412      EXCAVATOR MINI 7700# 295.00   885.00  2150.00       2150.00
                  SER#: B4411027  HR OUT: 1184.200 HR IN: CONTINUED
  4 9062200       TRENCH PLATE 8X10     25.00    65.00   140.00        560.00
                                               RENTAL SUB-TOTAL:      2710.00

SALES/MISCELLANEOUS ITEMS:
QTY ITEM                                UNIT     PRICE
  1 ENVIRONMENTAL CHARGE 1.8%           EA       48.780                 48.78
  1 RENTAL PROTECTION PLAN 15%          EA      406.500                406.50
  1 DELIVERY CHARGE                     EA      145.000                145.00
  1 PICKUP CHARGE                       EA      145.000                145.00
18.4 DIESEL REFILL 10/03/25             GAL       6.250                115.00
------------------------------------------------------------------------------
                                                      SUB-TOTAL:      3570.28
TAXABLE AMOUNT  2873.78    TX SALES TAX 8.250%              TAX:       237.09
                                                          TOTAL:  USD 3807.37
------------------------------------------------------------------------------
BILLING CYCLE CONTINUES: NEXT INVOICE 11/14/25 UNLESS EQUIPMENT IS RETURNED.
BILLED FOR FOUR WEEKS 9/19/25 THRU 10/17/25 7:30 AM.

A LATE CHARGE OF 1.5% PER MONTH IS ADDED TO INVOICES OVER 30 DAYS OLD.
TO AVOID EXTRA RENT CALL FOR A PICKUP NUMBER WHEN YOU ARE DONE. RATES ARE FOR
SINGLE SHIFT 8 HRS/DAY 40 HRS/WEEK 160 HRS/4 WEEKS.

------------------------- DETACH AND RETURN WITH PAYMENT ---------------------
CUSTOMER 618840  LONE OAK UTILITY CONTRACTORS
INVOICE  2214873-0003                      AMOUNT DUE   $3807.37
REMIT TO: BRAZOS EQUIPMENT RENTAL, DEPT 5514, PO BOX 555140, DALLAS TX 75355'''
for l in T.split('\n'): p.cell(0,4.4,l,new_x='LMARGIN',new_y='NEXT')
p.output('../en-rental.pdf')
