import subprocess
L='''            R. W. ELLERSHAW & SONS (HAULAGE) LTD
            Transport Yard, Gisburn Road, Barnoldswick, Lancs BB18 7QQ
            Tel 01282 555 118    VAT Reg 454 7410 91    O/Lic OC0291177

                                 * SALES INVOICE *

 PENNINE FEED MILLS LTD                     INVOICE    : 0096214
 BOUGHT LEDGER DEPT                         TAX POINT  : 22-AUG-25
 CANAL SIDE                                 ACCOUNT    : PEN014
 SKIPTON                                    YOUR REF   : W/E 22.08
 N YORKS  BD23 9RT                          PAGE       : 1 / 1

 ==========================================================================
 DATE    JOB    COLLECT / DELIVER                  WT/KG   POD       GBP
 --------------------------------------------------------------------------
 18/08   55120  Skipton - Penrith (art)            26140   Y       485.00
 19/08   55137  Skipton - Thirsk (8w)              17800   Y       310.00
 20/08   55152  Liverpool Dk - Skipton             24960   Y       265.00
 21/08   55152  Waiting time L'pool 2 hrs @ 38.00                   76.00
                                                              -----------
                Total carriage                                   1,136.00
                Fuel surcharge 12.5% on 1,060.00                   132.50
                                                              ===========
                                           GOODS TOTAL           1,268.50
                                           VAT S 20.00%            253.70
                                           INVOICE TOTAL    GBP  1,522.20
                                                              ===========

 OUR TERMS ARE STRICTLY 28 DAYS NETT FROM INVOICE DATE
 Remittance: Lloyds Bank, Colne. Sort 37-54-59  A/c 84602435
             IBAN GB27 LOYD 3754 5984 6024 35
 All goods carried subject to RHA Conditions of Carriage 2024. Claims for
 loss or damage within 7 days, copy of POD on request (charge GBP 5.00).
'''
ms='.pl 29.7c\n.po 1.6c\n.ll 19c\n.fam C\n.ft CR\n.ps 9.5\n.vs 13\n.nf\n.sp 1c\n'+L.replace('\\','\\e').replace('-','\\-').replace("'","\\(aq")
open('en-haulier.ms','w').write(ms)
subprocess.run('groff -Tps -P-pa4 en-haulier.ms | ps2pdf -sPAPERSIZE=a4 - ../en-haulier.pdf',shell=True,check=True)
