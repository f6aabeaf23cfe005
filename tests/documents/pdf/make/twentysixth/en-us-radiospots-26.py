from common import *
import random,datetime as D
random.seed(4)
days=[D.date(2025,12,1)+D.timedelta(i) for i in range(28)]
wd=[d for d in days if d.weekday()<5]
L=[(1,'M-F AM Drive','6a-10a','MTWTF--',12000,12,wd,6,10),(2,'M-F PM Drive','3p-7p','MTWTF--',7500,10,wd,15,19),(3,'Bonus ROS','6a-12m','MTWTFSS',0,4,days,6,23)]
rows='';gross=0;n=0
for l,ds,tm,pat,rate,cnt,pool,h0,h1 in L:
    rows+=f'<tr class=b><td>{l}<td>{ds}<td colspan=3>12/01/25 - 12/28/25<td>{tm}<td>{pat}<td>:30<td class=r>${us(rate)}<td>NM</tr>'
    for d in sorted(random.sample(pool,cnt)):
        n+=1;gross+=rate
        t=D.time(random.randint(h0,h1-1),random.randint(0,59)).strftime('%I:%M %p').lstrip('0')
        rows+=f'<tr><td><td class=r>{n}<td>{d:%a}<td>{d:%m/%d/%y}<td>{t}<td>{tm}<td>{random.choice(["HHF-2511-30A","HHF-2512-30B"])}<td>:30<td class=r>${us(rate)}<td>NM</tr>'
com=gross*15//100; net=gross-com
assert (gross,com,net)==(219000,32850,186150)
h=f'''<!DOCTYPE html><meta charset=utf-8><style>@page{{size:letter;margin:11mm}}body{{font:10.5px "Liberation Sans"}}table{{border-collapse:collapse;width:100%}}td{{padding:0 3px;vertical-align:top}}.r{{text-align:right}}.b td{{font-weight:bold;border-top:1px solid #888;background:#eee}}.k td:nth-child(odd){{font-weight:bold;color:#333}}h1{{font-size:19px;margin:0;text-align:right}}.bx{{border:1px solid #000}}</style>
<table><tr><td width=42%><b style="font-size:14px">KPLR-FM 98.3 The Plains</b><br>Prairie Signal Broadcasting, LLC<br>1420 W 27th St, Scottsbluff, NE 69361<br>Main: (308) 555-0142<br>Billing: (308) 555-0147<td><h1>INVOICE</h1>
<table class="bx k"><tr><td>Invoice #<td>71884-2<td>Invoice Date<td>12/28/25<td>Page<td>1 of 1<tr><td>Invoice Month<td>December 2025<td>Invoice Period<td colspan=3>12/01/25 - 12/28/25<tr><td>Order #<td>71884<td>Alt Order #<td colspan=3>WOC14620937<tr><td>Flight Dates<td>11/17/25 - 01/25/26<td>Deal #<td colspan=3><tr><td>Billing Calendar<td>Broadcast<td>Billing Type<td colspan=3>Cash</table></table>
<br><table><tr><td width=42%><b>Bill To:</b><br>Tallgrass Media Partners<br>Attn: Accounts Payable<br>201 N 8th St, Suite 310<br>Lincoln, NE 68508<br><br><b>Send Payment To:</b><br>Prairie Signal Broadcasting, LLC<br>PO Box 2288<br>Scottsbluff, NE 69363<td>
<table class="bx k"><tr><td>Property<td>KPLR-FM<td>Account Executive<td>Dana Whitlock<tr><td>Advertiser<td>High Horizon Furniture<td>Sales Office<td>Scottsbluff<tr><td>Product<td>Holiday Recliner Event<td>Sales Region<td>Regional<tr><td>Estimate #<td>3307<td>Demographic<td>A 35-64<tr><td>Agency Code<td>TGM<td>Advertiser Code<td>HHF1<tr><td>Agency Ref<td>20447<td>Advertiser Ref<td>11873<tr><td>Special Handling<td colspan=3>Notarized affidavit on request</table></table>
<br><table><tr style="border-bottom:2px solid #000;font-weight:bold"><td>Line<td>Spots #<td>Day<td>Air Date<td>Air Time<td>Start/End Time<td>Ad-ID<td>Length<td class=r>Rate<td>Type</tr>{rows}</table>
<br><table><tr><td width=55%>Payment Terms: Net 30 days from invoice date.<br><br>We warrant that the broadcasts indicated on this invoice were aired as shown by the station's official log. Accounts past due over 60 days are subject to a service charge of 1.5% per month. Advertiser and agency are jointly and severally liable. Please write invoice # on your check.<td><table class=bx><tr><td>Total Spots<td class=r>{n}<tr><td>Gross Total<td class=r>${us(gross)}<tr><td>Agency Commission (15%)<td class=r>(${us(com)})<tr style="font-weight:bold;font-size:11px"><td>Net Amount Due<td class=r>${us(net)}</table></table>'''
chromium('en-us-radiospots',h)
