from decimal import Decimal as D
f=lambda x:f'{x:,.2f}'
W=[('Erect independent tied scaffold to front &amp; rear elevations, 5 lifts',D('7460.00')),('Temporary roof, 14m x 9m, incl. sheeting',D('5985.00')),('Variation VO1 - loading bay &amp; pavement licence gantry',D('1240.00')),('Variation VO2 - Monarflex renewal after storm 11/11/25',D('386.50')),('Extra hire: 5 weeks beyond 12-week inclusive period @ 215.00',D('1075.00')),('Contra charge agreed: damaged gutter (BCL ref CC-14)',D('-180.00'))]
g=sum(a for _,a in W)
P=[('1874','30/09/2025',D('5200.00')),('1901','31/10/2025',D('4350.00')),('1939','28/11/2025',D('3175.00'))]
pv=sum(a for *_,a in P);due=g-pv;nv=(due*D('.2')).quantize(D('.01'))
H='''<html><head><meta charset=utf-8><style>@page{margin:1.6cm}body,td{font-family:"Liberation Sans";font-size:9pt}</style></head><body>
<p><font size=5><b>HIGHLIFT ACCESS SCAFFOLDING LTD</b></font><br>Plot 6 Bowling Back Lane, Bradford BD4 8SJ &nbsp; 01274 496 0332<br>VAT No 864 1273 24 &nbsp; Co. No 07733518 &nbsp; UTR 49120 77516 (Gross payment status) &nbsp; NASC member</p>
<table border=1 cellspacing=0 cellpadding=3 width=100%><tr><td width=55%><b>To:</b> Broadgate Contracts (Leeds) Ltd<br>Accounts Payable, 3rd Floor Marshall Mill<br>Marshall Street, Leeds LS11 9YJ</td><td><b>FINAL INVOICE No. 1968</b><br>Invoice date (tax point): 30/01/2026<br>Your subcontract order: BCL/2217/SC09<br>Site: Albion Works, Armley<br>Struck &amp; cleared: 23/01/2026</td></tr></table><br>
<table border=1 cellspacing=0 cellpadding=3 width=100%><tr bgcolor=#cccccc><td>Ref</td><td>FINAL ACCOUNT - works complete</td><td align=right>&pound;</td></tr>'''
for i,(d,a) in enumerate(W,1): H+=f'<tr><td>{i}</td><td>{d}</td><td align=right>{f(a)}</td></tr>'
H+=f'<tr><td></td><td><b>Gross value of works</b></td><td align=right><b>{f(g)}</b></td></tr><tr><td></td><td colspan=2><i>Less previously invoiced:</i></td></tr>'
for n,d,a in P: H+=f'<tr><td></td><td>Invoice {n} dated {d}, paid</td><td align=right>-{f(a)}</td></tr>'
H+=f'''<tr><td></td><td>Retention</td><td align=right>NIL</td></tr><tr><td></td><td>Net this invoice</td><td align=right>{f(due)}</td></tr><tr><td></td><td>VAT - domestic reverse charge, s.55A VATA 1994 (see below)</td><td align=right>0.00</td></tr><tr><td></td><td><b>NOW DUE</b></td><td align=right><b>{f(due)}</b></td></tr></table>
<p><b>Reverse charge: customer to account to HMRC for the VAT of &pound;{f(nv)} at 20% on this supply. Do not pay this VAT to us.</b></p>
<p>CIS: labour element &pound;{f(due-D('640.00'))}, materials &pound;640.00. Deduction rate 0% - we hold gross payment status.</p>
<p>Housing Grants, Construction and Regeneration Act 1996 (as amended):<br>Due date: 06/02/2026 &nbsp;&nbsp; Payment notice by: 11/02/2026 &nbsp;&nbsp; Pay less notice by: 27/02/2026 &nbsp;&nbsp; <b>Final date for payment: 06/03/2026</b></p>
<p>BACS: Yorkshire Bank, Highlift Access Scaffolding Ltd, sort code 05-07-31, account 38812046. Late payment interest at 8% over base.</p></body></html>'''
open('uk-scaffold.html','w').write(H);print('scaf',g,pv,due,nv)
