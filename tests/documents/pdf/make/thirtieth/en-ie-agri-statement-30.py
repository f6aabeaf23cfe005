from fpdf import FPDF
p=FPDF();p.set_margins(12,14);p.add_page();p.set_font('Courier','',9.5)
txt='''MOYCARNE AGRI STORES LTD                                   STATEMENT
CREAMERY ROAD, BALLINTUBBER                                PAGE     1
CO. MAYO   F12 HD45
TEL 094 955 0148   VAT NO IE4507719M

MRS. BREDA COLLERAN                        STATEMENT DATE  31/05/2026
KNOCKATOO                                  ACCOUNT NO      C0417
BALLINTUBBER                               CREDIT LIMIT    EUR 3,000
CO. MAYO

---------------------------------------------------------------------
DATE        TYPE     REF         DEBIT       CREDIT       BALANCE
---------------------------------------------------------------------
01/05/2026  BALANCE FORWARD                                 612.40
04/05/2026  INVOICE  118204     348.75                      961.15
07/05/2026  PAYMENT  CHQ 0311                612.40         348.75
15/05/2026  INVOICE  118377     197.20                      545.95
19/05/2026  CREDIT   C02261                   36.00         509.95
28/05/2026  INVOICE  118590     420.00                      929.95
---------------------------------------------------------------------
   CURRENT      30 DAYS      60 DAYS     90 DAYS+      TOTAL DUE
    929.95         0.00         0.00         0.00      EUR 929.95
---------------------------------------------------------------------

OUR TERMS ARE STRICTLY 30 DAYS FROM DATE OF STATEMENT.
PLEASE DETACH AND RETURN WITH YOUR REMITTANCE.
BANK OF IRELAND CASTLEBAR  IBAN IE89 BOFI 9041 0038 8172 65

ITEMS PAID SINCE THE STATEMENT DATE ARE NOT SHOWN.
FERTILISER PRICES: ORDER BEFORE 15/06/2026 TO HOLD SPRING RATES.'''
for l in txt.split('\n'): p.cell(0,4.8,l,new_x='LMARGIN',new_y='NEXT')
p.output('../en-ie-agri-statement.pdf')
