# Pegasus-like statement, typeset through groff in Courier
rows=[("04/11/25","Invoice","INV0031874","PO 8817","1,204.80",""),("18/11/25","Invoice","INV0032011","PO 8839","618.00",""),("28/11/25","Receipt","BACS","Thank you","","1,204.80"),("02/12/25","Invoice","INV0032190","PO 8866","947.40",""),("09/12/25","Credit","CRN0004402","INV0032011","","90.00"),("16/12/25","Invoice","INV0032307","PO 8871","372.60","")]
bal=0; L=[]
for d,t,n,r,a,b in rows:
    bal+=float((a or "0").replace(",",""))-float((b or "0").replace(",","")); L.append(f"{d:<10}{t:<9}{n:<13}{r:<12}{a:>11}{b:>11}{bal:>12,.2f}")
assert abs(bal-1848)<.001
s=""".pl 29.7c
.po 1.5c
.ll 18.5c
.nf
.fam C
.ps 10
.vs 13
                                   S T A T E M E N T

Gorsebrook Packaging Supplies Ltd                   Date      31/12/25
14 Tanyard Lane                                     Account   FELL002
Crewe  CW2 7PQ                                      Page      1
Tel 01270 555 0129  VAT GB 158 4390 44              Terms     30 days

To: Fellgate Hampers Ltd
    The Maltings
    Kendal
    LA9 6HX

------------------------------------------------------------------------------
Date      Type     Reference    Your Ref          Debit     Credit     Balance
------------------------------------------------------------------------------
"""+"\n".join(L)+"""
------------------------------------------------------------------------------
     Current     30 Days     60 Days     90 Days        Over     Amount Due
    1,320.00      528.00        0.00        0.00        0.00       1,848.00
------------------------------------------------------------------------------

Amounts over 30 days are now due. Please remit 528.00 by return.
Bank: RBS 83-19-07  A/c 10482297

-  -  -  -  -  -  -  -  REMITTANCE ADVICE  -  -  -  -  -  -  -  -  -  -  -  -
Account FELL002   Fellgate Hampers Ltd     Amount Due 1,848.00   Paid ________
"""
open("en-statement.ms","w").write(s.replace("-","\\-"))
