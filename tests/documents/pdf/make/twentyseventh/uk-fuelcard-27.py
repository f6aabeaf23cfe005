from decimal import Decimal as D, ROUND_HALF_UP
q=lambda x:x.quantize(D('0.01'),ROUND_HALF_UP)
cards=[('7082 1144 0092 0019 3','WX19 KUD','P DUNSTAN',[('23/02 06:41','4417209','ESSO ROUNDSWELL','DIESEL','61.22','117.42'),('26/02 18:05','4426638','TESCO TIVERTON','DIESEL','57.90','116.25'),('26/02 18:07','4426640','TESCO TIVERTON','ADBLUE','10.00','108.33')]),
('7082 1144 0092 0027 6','WN72 OEY','R ASHELFORD',[('24/02 07:12','4419951','BP SOURTON CROSS','DIESEL','70.08','119.17'),('28/02 11:30','4431107','SHELL KINGSKERSWELL','DIESEL','44.35','118.75')]),
('7082 1144 0092 0035 9','WR23 HTF','POOL CAR',[('25/02 16:49','4423380','ESSO ROUNDSWELL','UNLEADED','38.71','112.92')])]
rows='';net=vat=D(0);lit=D(0);prod={}
for c,reg,dr,ls in cards:
    rows+=f'<tr class=c><td colspan=8>CARD {c} &nbsp; VRN {reg} &nbsp; {dr}</td></tr>';cn=D(0)
    for d,v,s,p,l,ppl in ls:
        n=q(D(l)*D(ppl)/100);t=q(n*D('.2'));net+=n;vat+=t;cn+=n
        a=prod.setdefault(p,[D(0),D(0)]);a[0]+=D(l);a[1]+=n
        rows+=f'<tr><td>{d}<td>{v}<td>{s}<td>{p}<td class=r>{l}<td class=r>{ppl}<td class=r>{n}<td class=r>{t}</tr>'
    rows+=f'<tr class=s><td colspan=6>Card total<td class=r>{cn}<td></tr>'
fee=D('3.75');fv=q(fee*D('.2'))
rows+=f'<tr class=c><td colspan=8>OTHER CHARGES</td></tr><tr><td>01/03<td><td colspan=4>Network service charge 3 cards @ 1.25 per week<td class=r>{fee}<td class=r>{fv}</tr>'
net+=fee;vat+=fv;tot=net+vat
ps=''.join(f'<tr><td>{k}<td class=r>{a}<td class=r>{b}</tr>' for k,(a,b) in prod.items())
lim=D('2500.00')
open('uk-fuelcard.html','w').write(f'''<!doctype html><meta charset=utf-8><style>body{{font:14px "Liberation Sans Narrow"}}table{{border-collapse:collapse}}td{{padding:2px 5px;vertical-align:top}}.r{{text-align:right}}.c td{{background:#dfe7d6;font-weight:bold}}.s td{{border-top:1px solid #666;font-style:italic}}.w{{width:100%}}.b td{{border:1px solid #888}}h1{{font-size:22px;color:#3c6b1e;margin:0}}</style>
<table class=w><tr><td><h1>TamarFuel</h1>Tamar Fuel Cards Limited<br>Unit 4, Pennygillam Way, Launceston PL15 7ED<br>Customer services 01566 496 0118 &middot; accounts@tamarfuel.example<td class=r><b style="font-size:16px">VAT INVOICE</b><br>This invoice is your record for VAT purposes. Please retain.<br>Page 1 of 1</tr></table><br>
<table class=w><tr><td width=50%>Dunstan Drainage Services Ltd<br>The Old Creamery<br>Station Road<br>HOLSWORTHY<br>EX22 6HQ
<td><table class="w b"><tr><td>Customer account<td>0041/77238<tr><td>Invoice number<td><b>8809413627</b><tr><td>Invoice date / tax point<td>02/03/2026<tr><td>Period<td>23/02/2026 to 01/03/2026<tr><td>Our VAT reg. no.<td>GB 731 5604 54<tr><td>DD mandate ref<td>TFC77238-02</table></tr></table><br>
<table class=w><tr style="background:#3c6b1e;color:#fff"><td>Date/time<td>Voucher<td>Site<td>Product<td class=r>Litres<td class=r>PPL ex VAT<td class=r>Net &pound;<td class=r>VAT &pound; 20%</tr>{rows}</table><br>
<table class=w><tr><td><table class=b><tr><td><b>Product summary</b><td class=r>Quantity<td class=r>Net &pound;</tr>{ps}<tr><td>Service charge<td class=r>3<td class=r>{fee}</table>
<td><table class=b><tr><td><b>Credit line</b><td><tr><td>Weekly credit limit<td class=r>{lim}<tr><td>Used this week<td class=r>{tot}<tr><td>Available<td class=r>{lim-tot}<tr><td>Previous invoice, collected 05/03/2026<td class=r>388.14</table>
<td><table class=b><tr><td>Net<td class=r>{net}<tr><td>VAT @ 20%<td class=r>{vat}<tr><td><b>Invoice total</b><td class=r><b>&pound;{tot}</b></table></tr></table>
<p><b>DO NOT PAY THIS INVOICE. &pound;{tot} will be collected from your bank account ****4471 by Direct Debit on 12/03/2026.</b> If a collection is returned unpaid, cards are stopped and an administration fee of &pound;25.00 applies. The next invoice will be dated 09/03/2026.</p>
<p style="font-size:12px;color:#555">Prices shown are the agreed weekly fixed diesel price notified on 20/02/2026 or, for other products, pump price less VAT. Registered in England no. 05119462. Registered office as above.</p>''')
print('fuel',tot)
