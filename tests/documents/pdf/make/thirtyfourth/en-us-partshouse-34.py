from fpdf import FPDF
p=FPDF(format='letter',unit='pt');p.set_auto_page_break(False);p.add_page();p.set_font('Courier',size=9)
L='''TRI-RIVER BEARING & HYDRAULICS, INC.                                  I N V O I C E
2205 N. LINCOLN AVE   FORT WAYNE, IN 46808
PHONE 260-555-0118    FAX 260-555-0119                  INVOICE NO.    S1184073.001
FED ID 35-5550184                                       INVOICE DATE       10/03/25
                                                        PAGE NO.             1 of 1
REMIT TO: TRI-RIVER BEARING & HYDRAULICS, INC.
          PO BOX 11870, FORT WAYNE, IN 46861

BILL TO: 30518                            SHIP TO:
  KOSCIUSKO GRAIN HANDLING LLC              KOSCIUSKO GRAIN HANDLING LLC
  PO BOX 77                                 LEG #2 REBUILD - CALL AHEAD
  PIERCETON, IN 46562                       4410 E STATE RD 13
                                            PIERCETON, IN 46562
------------------------------------------------------------------------------------
CUSTOMER PO       ORDER DATE   SHIP DATE   SHIP VIA         WRITER   TERMS
LEG2-0925         09/29/25     10/02/25    UPS GROUND       DKM      2% 10 NET 30
------------------------------------------------------------------------------------
 ORD  SHP  B/O  PRODUCT / DESCRIPTION                     UNIT PRICE UM   EXT PRICE
  24   24    0  UCF208-24 FLANGE BEARING 1-1/2                18.750 EA      450.00
  10   10    0  5VX1120 COGGED V-BELT                         42.300 EA      423.00
   6    6    0  4HP-08-SAE HYD PUMP SEAL KIT                 117.950 EA      707.70
   2    0    2  TXT309B REDUCER  *EXPECTED 10/20/25*       1,164.000 EA        0.00
               TRACKING 1Z 55E 014 03 5550 0721




------------------------------------------------------------------------------------
 INDIANA TAX EXEMPT CERT ST-105 ON FILE            MERCHANDISE             1,580.70
                                                   FREIGHT                    64.18
 IF PAID BY 10/13/25 YOU MAY DEDUCT   31.61        SALES TAX                   0.00
 NO DISCOUNT ON FREIGHT                            PAYMENTS                    0.00
                                                   --------------------------------
                                                   AMOUNT DUE  USD         1,644.88
------------------------------------------------------------------------------------
 A SERVICE CHARGE OF 1.5% PER MONTH (18% ANNUALLY) IS ADDED TO PAST DUE ACCOUNTS.
 RETURNS REQUIRE RGA NUMBER AND ARE SUBJECT TO 25% RESTOCKING. NO RETURNS AFTER
 60 DAYS. PRICE INCREASE ON ALL ROLLER CHAIN EFFECTIVE 11/01/25.'''
y=50
for l in L.split('\n'):
    p.text(60-20,y,l);y+=12.5
p.output('../en-us-partshouse.pdf')
