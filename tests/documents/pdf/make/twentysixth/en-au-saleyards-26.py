from common import *
L=[('14',22,'Angus steers 10-12 mths','M','VENDOR 118 - Glenlyon Past. Co',7480,412.2),('31',9,'Angus X heifers','F','VENDOR 104 - R & J Tully',2745,368.6),('46',3,'Hereford cows & calves (units)','F','VENDOR 127 - Est. late P. Moran',0,2150)]
rows='';s=0
for pen,n,d,sx,v,kg,p in L:
    a=round(kg*p) if kg else n*p*100
    s+=a; g=round(a*.1)
    rows+=f'<tr><td>{pen}<td class=r>{n}<td>{d}<br><small>{v}</small><td>{sx}<td class=r>{kg or "-"}<td class=r>{f"{p:.1f} c/kg" if kg else f"${p:,.2f} /hd"}<td class=r>{us(a)}<td class=r>{us(g)}<td class=r>{us(a+g)}</tr>'
ins=3740; base=s+ins; gst=sum(round(x*.1) for x in (3083256,1011807,645000,ins)); tot=base+gst
print(base,gst,tot); assert base==4743803
h=f'''<meta charset=utf-8><style>body{{font:12px "Liberation Serif"}}table{{border-collapse:collapse;width:100%}}td,th{{padding:3px 5px;vertical-align:top}}.g td,.g th{{border:1px solid #555}}.r{{text-align:right}}th{{text-align:left;background:#e8e2d0}}</style>
<table><tr><td><b style="font-size:22px;color:#703010">Harkness Dwyer &amp; Co</b><br><i>Stock &amp; Station Agents &middot; Auctioneers &middot; Rural Property</i><br>ABN {abn('614087325')}<br>19 Barwang Street, Harden NSW 2587<br>Ph 02 5550 1144 &nbsp; Lic. No. 20091177<td class=r><b style="font-size:18px">TAX INVOICE</b><br>ACCOUNT PURCHASE<br><br>Document No: <b>AP 026914</b><br>Document Date: 06/02/2026<br>Sale Date: 04/02/2026<br>Sale No: HDN26-05</table><hr>
<table><tr><td width=55%><b>Purchaser</b> (Acct COOL02)<br>Coolabah Flats Pastoral Pty Ltd<br>"Coolabah Flats"<br>631 Jugiong Road<br>Harden NSW 2587<br>ABN {abn('125530978')} &nbsp; PIC NB550318<td>Sale: Harden Selling Centre - Store Cattle Sale<br>Sold to: Coolabah Flats A/C 2<br>Delivered to PIC: NB550318<br>Carrier: Dunn Livestock T'port<br>NVD: 1004 7718 32 / 1004 6690 15 / 1004 7002 66<br>NLIS transferred: 05/02/2026</table><br>
<table class=g><tr><th>Pen<th>Hd<th>Description<th>Sex<th>Kgs<th>Rate<th>Amount ex GST<th>GST<th>Total</tr>{rows}
<tr><td><td class=r>34<td>Transit insurance @ $1.10/hd<td><td><td><td class=r>{us(ins)}<td class=r>{us(374)}<td class=r>{us(ins+374)}</tr>
<tr><td><td class=r><b>34</b><td><b>TOTALS</b><td><td class=r>10225<td><td class=r><b>{us(base)}</b><td class=r><b>{us(gst)}</b><td class=r><b>{us(tot)}</b></tr></table>
<p style="text-align:right;font-size:15px"><b>AMOUNT PAYABLE (inc GST) &nbsp; ${us(tot)}</b></p>
<p><b>TERMS: Strictly 14 days from date of sale.</b> Interest at 14% p.a. may be charged daily on overdue accounts. Property in the livestock does not pass until payment is received in full. E. &amp; O.E.</p>
<table class=g><tr><td width=50%>Pay by EFT<br>Account Name: Harkness Dwyer &amp; Co Trust Account<br>BSB: 082-611 &nbsp; Account: 55 710 2294<br>Reference: COOL02<td>Agents for Livestock Payments Insurance. Ave weight 329.8 kg<br>Next sale: Store Cattle Wed 18/03/2026, 10am<br>Clearing Sale "Moran's" Sat 28/02/2026</table>'''
wk('en-au-saleyards',h)
