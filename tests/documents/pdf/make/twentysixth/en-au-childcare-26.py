from common import *
R=[('05/01/2026','Opening balance','','',''),('09/01/2026','Payment - Direct Debit','','','412.60'),('12/01/2026','Fees: Matilda - Kookaburra Room, 3 days @ $148.00, w/e 16/01','444.00','',''),('12/01/2026','CCS 72.00% Matilda','','286.40',''),('19/01/2026','Fees: Matilda - Kookaburra Room, 3 days @ $148.00, w/e 23/01','444.00','',''),('19/01/2026','CCS 72.00% Matilda','','286.40',''),('21/01/2026','Late pick up fee (18 min)','20.00','',''),('23/01/2026','Payment - Direct Debit','','','157.60')]
b=41260;r=''
for d,t,f,c,p in R:
    for x,sg in((f,1),(c,-1),(p,-1)):
        if x: b+=sg*round(float(x)*100)
    r+=f'<tr><td>{d}</td><td>{t}</td><td align=right>{f}</td><td align=right>{c}</td><td align=right>{p}</td><td align=right>{us(b)}</td></tr>'
print(b)
h=f'''<html><head><meta charset=utf-8><style>@page{{size:21cm 29.7cm;margin:1.5cm}}body,td,th{{font-family:"DejaVu Sans";font-size:8pt}}</style></head><body><table width="100%"><tr><td><font size=4 color="#00708a"><b>Little Gumnuts Early Learning Ballina</b></font><br>14 Cherry Street, Ballina NSW 2478<br>ABN {abn('633105842')} &nbsp; Provider 190008841K<br>Ph 02 5550 1920</td><td align=right><font size=5>Statement of Account</font><br>Statement date: 26/01/2026<br>Period: 05/01/2026 to 25/01/2026<br>Family code: NGUY02</td></tr></table><br><p>Ms Thuy Nguyen-Barrett<br>3/28 Swift Street<br>Ballina NSW 2478</p>
<table width="100%" border=1 cellspacing=0 cellpadding=3><tr bgcolor="#cfe8ee"><th>Date</th><th>Description</th><th>Fees</th><th>CCS</th><th>Payments</th><th>Balance</th></tr>{r}<tr><td colspan=5 align=right><b>Balance owing at 25/01/2026</b></td><td align=right><b>{us(b)}</b></td></tr></table>
<p>Your next direct debit of ${us(b)} will be processed on Friday 06/02/2026. A failed payment fee of $9.90 applies.</p><p>This is not a tax invoice. Child care fees are GST free. Allowable absences used: 4 of 42.</p><p><font size=1>Qikkids &nbsp; Page 1 of 1</font></p></body></html>'''
lo('en-au-childcare',h)
