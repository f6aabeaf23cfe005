from decimal import Decimal as D
L=[('OX-C-W','OXYGEN INDUSTRIAL W SIZE','2','EA','38.4500'),('AR-MIX-20','ARGON MIX 20 X SIZE','1','EA','71.9000'),('PROP-47','PROPANE 47KG','3','EA','84.1000'),('DEL-STD','DELIVERY & ADR CHARGE','1','EA','18.7500'),('RENT-31','CYLINDER RENTAL JAN 186 CYL-DAYS','186','DY','0.2850')]
out=[];net=D(0)
for c,d,n,u,p in L:
    a=(D(n)*D(p)).quantize(D('.01'));net+=a;out.append(f'{c:<11}{d:<35}{n:>5} {u:<3}{p:>9}{a:>11}  S')
vat=(net*D('.2')).quantize(D('.01'));tot=net+vat
o1,o2,pay=D('412.56'),D('96.30'),D('0.00')
bal=tot+o1+o2
t=f'''SOLENT WELDING GASES LTD                                         INVOICE
Dock Gate 9, Test Lane, SOUTHAMPTON SO16 9JX
Tel 023 8049 60417   VAT Reg GB 229 0518 71                   PAGE   1 / 1


INVOICE TO / 0300418                     DELIVER TO / 0300418-02
HAMBLE STEEL FABRICATIONS LTD            HAMBLE STEEL FABRICATIONS LTD
UNIT 12 SPITFIRE QUAY                    YARD B, REAR OF UNIT 14
HAZEL ROAD                               SPITFIRE QUAY, HAZEL ROAD
SOUTHAMPTON                              SOUTHAMPTON
SO19 7GB                                 SO19 7GB

DOC NO       DATE/TAX PT  YOUR ORDER    DEL. NOTE    DEL. DATE   ROUTE
91046082     31.01.2026   VERBAL-KEV    D775120      14.01.2026  S07
-----------------------------------------------------------------------------
PRODUCT    DESCRIPTION                          QTY UM      PRICE      VALUE VC
-----------------------------------------------------------------------------
'''+'\n'.join(out)+f'''
-----------------------------------------------------------------------------
VC S 20.00%   GOODS {net:>9}   VAT {vat:>8}          GOODS       {net:>11}
                                                   VAT         {vat:>11}
                                                   TOTAL GBP   {tot:>11}
                                                   ===================

CYLINDER HOLDING      OPENING  DELIVERED  RETURNED  CLOSING
OXYGEN W                    2          2         2        2
ARGON MIX X                 1          1         1        1
PROPANE 47KG                3          3         3        3
Cylinders remain our property. Replacement charge 165.00 each if lost.

TERMS: PAYMENT IS DUE BY THE 20TH OF THE MONTH FOLLOWING DATE OF INVOICE.

BANK: Lloyds  SORT 30-94-77  A/C 01746322   QUOTE 0300418/91046082

POSITION OF YOUR ACCOUNT AT 31.01.2026 INCLUDING THIS INVOICE
  CURRENT      1 MONTH     2 MONTHS    3 MONTHS+     BALANCE GBP
{tot:>9}    {o1:>9}    {o2:>9}         0.00       {bal:>9}
OLDER ITEMS: 90988714  31.12.2025   412.56     90931205  29.11.2025   96.30
PLEASE BRING YOUR ACCOUNT UP TO DATE.

Reg. in England 01877290. Conditions of sale SWG/7 apply (copy on request).'''
open('uk-gas.ms','w').write('.pl 11.69i\n.po 0.6i\n.ll 7.2i\n.ft CR\n.ps 9\n.vs 12\n.nf\n.sp 2\n'+t.replace('\\','\\\\').replace('-','\\-')+'\n')
print('gas',tot,bal)
