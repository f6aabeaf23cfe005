from common import *
import subprocess
R=[('31/10/2025','VKF','25006618','30/11/2025',D('1873.40')),('15/11/2025','VKF','25006990','15/12/2025',D('642.18')),('28/11/2025','VKC','25000321','',D('-118.58')),('02/12/2025','KBC','bet. 25006618 deels','',D('-1000.00')),('15/12/2025','VKF','25007544','14/01/2026',D('2209.75')),('31/12/2025','VKF','25007901','30/01/2026',D('388.41'))]
s=D(0);r=''
for d,j,n,v,b in R:
    s+=b; r+=f'<tr><td>{d}</td><td>{j}</td><td>{n}</td><td>{v}</td><td align=right>{eur(b) if b>0 else ""}</td><td align=right>{eur(-b) if b<0 else ""}</td><td align=right>{eur(s)}</td></tr>'
verv=D('1873.40')+D('642.18')-D('118.58')-1000
open('nl-be-bouwmaterialen-uittreksel.html','w').write(f'''<html><head><meta charset="utf-8"><style>body,td,p{{font-family:"Liberation Sans";font-size:9.5pt}}</style></head><body>
<p><b><font size=5>Bouwpunt De Clercq nv</font></b><br>Gentsesteenweg 318, 9300 Aalst - T 053 60 71 22<br>BTW {bevat('4582214')} - RPR Gent afd. Dendermonde - KBC {g(be('4640173325'))}</p>
<p align=right>Dakwerken Van Impe bv<br>Molenstraat 55<br>9420 Erpe-Mere</p>
<p><b>REKENINGUITTREKSEL</b> &nbsp; klant 400812 &nbsp; toestand op 08/01/2026 &nbsp; blz. 1</p>
<p>Geachte klant, hieronder vindt u de openstaande verrichtingen op uw rekening:</p>
<table border=1 cellspacing=0 cellpadding=3 width=100%><tr><td>Datum</td><td>Dagb.</td><td>Factuurnr. / oms.</td><td>Vervaldag</td><td>Debet</td><td>Credit</td><td>Saldo EUR</td></tr>{r}</table>
<p>Saldo in ons voordeel: <b>{eur(s)} EUR</b>, waarvan vervallen: {eur(verv)} EUR.<br>Niet vervallen: {eur(s-verv)} EUR.</p>
<p>Mogen wij u vragen het vervallen gedeelte over te schrijven met vermelding van uw klantnummer. Betalingen ontvangen na 07/01/2026 zijn niet verwerkt. Dit uittreksel vervangt geen factuur.</p>
<p>De boekhouding<br>Ann Lievens - debiteuren@bouwpuntdeclercq.example</p></body></html>''')
subprocess.run('soffice --headless --infilter="HTML (StarWriter)" --convert-to pdf:writer_pdf_Export --outdir .. nl-be-bouwmaterialen-uittreksel.html >/dev/null 2>&1',shell=True); print(s,verv)
