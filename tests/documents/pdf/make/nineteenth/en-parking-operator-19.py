# looks like a sheet printed from Excel with gridlines
from weasyprint import HTML
bal=0; rows=''
for d,ref,t,x in [('28/02/2026','PI-20418','Invoice, season permits February',1944),('27/03/2026','BACS','Payment received, thank you',-1944),('31/03/2026','PI-20577','Invoice, season permits March',1944),('30/04/2026','PI-20733','Invoice, season permits April',2106),('14/05/2026','CN-0088','Credit note, barrier fault 6 May',-81),('31/05/2026','PI-20902','Invoice, season permits May',2106)]:
    bal+=x; rows+=f'<tr><td>{d}<td>{ref}<td>{t}<td>{f"{x:,.2f}" if x>0 else ""}<td>{f"{-x:,.2f}" if x<0 else ""}<td>{bal:,.2f}</tr>'
assert bal==6075
HTML(string=f'''<meta charset=utf-8><style>@page{{size:A4;margin:18mm}}body{{font:10pt "Liberation Sans Narrow"}}table{{border-collapse:collapse;width:100%}}td,th{{border:.5pt solid #bbb;padding:2px 4px;height:12pt}}th{{background:#ffd966}}td:nth-child(n+4){{text-align:right}}b{{font-size:10pt}}</style>
<table><tr><td colspan=6><b style="font-size:16pt">Citygate Parking Operations Ltd</b></tr><tr><td colspan=6>Level 0, Castle Meadow Car Park, Norwich NR1 3QT, VAT GB 198 7342 12</tr><tr><td colspan=6><b>STATEMENT OF ACCOUNT</b></tr>
<tr><td colspan=3>Brackenfold Insurance Services LLP<td><td>Statement date<td>31/05/2026</tr><tr><td colspan=3>Purchase Ledger<td><td>Account no.<td>CGP-0442</tr><tr><td colspan=3>31 Prince of Wales Road<td><td>Bays<td>18 (Level 3)</tr><tr><td colspan=3>Norwich NR1 1LB<td><td>Terms<td>30 days</tr><tr><td><td><td><td><td><td></tr>
<tr><th>Date<th>Reference<th>Details<th>Debit £<th>Credit £<th>Balance £</tr>{rows}<tr><td><td><td><b>Balance outstanding</b><td><td><td><b>£6,075.00</b></tr><tr><td><td><td><td><td><td></tr>
<tr><td><td>90 days +<td>60 days<td>30 days<td>Current<td>Total</tr><tr><td><td>0.00<td>1,944.00<td>2,025.00<td>2,106.00<td>6,075.00</tr></table>
<p>Invoice PI-20577 is now overdue; please pay £1,944.00 by return. If you have paid in the last few days, please ignore.<br>Bank: sort code 60-83-71, account 20046135. Queries: ledger@citygateparking.example, 01603 496 004.''').write_pdf('../en-parking-operator.pdf')
