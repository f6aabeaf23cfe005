from common import *
ib=iban('NL','RABO0317448206'); print(ib)
I=[('R GR RED NAOMI','60','A1 NL',6,80,62),('R GR AVALANCHE+','60','A1 NL',4,80,58),('CHR T BALTICA','70','A1 NL',5,100,31),('GYPS XLENCE','65','KE',3,60,44),('TULP STRONG GOLD','38','A1 NL',10,50,24),('EUC CINEREA','60','IT',2,40,37)]
rows='';s=0
for n,l,q,bx,pc,p in I:
    a=bx*pc*p; s+=a; rows+=f'<tr><td>{n}<td>{l}<td>{q}<td class=r>{bx}<td class=r>{pc}<td class=r>{bx*pc}<td class=r>{p/100:.3f}'.replace('.',',')+f'<td class=r>{eu(a)}</tr>'
pk=30*135; tr=2*6850; fust=4*525; tot=s+pk+tr+fust; print(s,tot)
h=f'''<meta charset=utf-8><style>@page{{size:A4;margin:14mm;@bottom-center{{content:"Page 1 / 1";font:7pt "DejaVu Sans"}}}}body{{font:7.5pt "DejaVu Sans"}}table{{border-collapse:collapse;width:100%}}td,th{{padding:1.5pt 4pt;text-align:left;vertical-align:top}}.r{{text-align:right}}th{{border-bottom:1pt solid #2a7a3a;color:#2a7a3a}}</style>
<table><tr><td><b style="font-size:15pt;color:#2a7a3a">Van Rietveld Flower Export B.V.</b><br>Legmeerdijk 313, Unit C22 &middot; 1431 GB Aalsmeer<td class=r>Tel +31 297 555 014<br>sales@vanrietveldflowers.example<br>FLORA reg. 88104</table><br><br>
<table><tr><td width=55%>Blossom &amp; Bract Wholesale Ltd.<br>Unit 9, Kinsale Road Business Park<br>Cork T12 X7P4<br>IRELAND<td><table><tr><td><b>INVOICE</b><td>F26-01934<tr><td>Invoice date<td>27-02-2026<tr><td>Departure date<td>26-02-2026<tr><td>Debtor<td>20671<tr><td>Your VAT no.<td>IE3628814KH<tr><td>Packing list<td>118220<tr><td>Truck / AWB<td>Celtic Linx, seal 44810</table></table><br>
<table><tr><th>Article<th>Len.<th>Q/Origin<th class=r>Boxes<th class=r>Per<th class=r>Stems<th class=r>Price<th class=r>Amount</tr>{rows}<tr><td colspan=7 class=r>Subtotal flowers<td class=r>{eu(s)}</tr><tr><td colspan=3>Packing<td class=r>30<td colspan=2><td class=r>1,350<td class=r>{eu(pk)}</tr><tr><td colspan=3>Transport per CC trolley<td class=r>2<td colspan=2><td class=r>68,500<td class=r>{eu(tr)}</tr><tr><td colspan=3>Deposit (fust) code 996<td class=r>4<td colspan=2><td class=r>5,250<td class=r>{eu(fust)}</tr></table><hr>
<table style="width:60%;margin-left:40%"><tr><td>Goods excl. VAT<td class=r>EUR<td class=r>{eu(tot)}<tr><td>VAT 0% intra-Community supply<td class=r>EUR<td class=r>0,00<tr><td><b>Invoice total</b><td class=r><b>EUR</b><td class=r><b>{eu(tot)}</b></table>
<p>Payment condition: SEPA B2B direct debit. The invoice total will be collected from your account IE&bull;&bull; BOFI &bull;&bull;&bull;&bull; &bull;&bull;&bull;&bull; &bull;&bull;41 07 on 09-03-2026, mandate 20671-B2B-01, creditor ID NL71ZZZ342206180000. Please ensure sufficient funds.</p>
<p>Empty returns 26-02-2026: none. Trolleys out 2 CC TAG, balance 11 CC TAG. Complaints within 24 hours after arrival with photos. Plant passport / phytosanitary documents travel with the goods.</p>
<p style="font-size:6pt;border-top:.5pt solid #999">On all our transactions the General Terms of the VGB apply, filed at the Chamber of Commerce Amsterdam. Claims on this invoice are credit insured. KvK 34220618 &middot; VAT {nlvat('81447203')} &middot; Rabobank {grp(ib)} &middot; BIC RABONL2U</p>'''
wp('en-nl-flowers',h)
