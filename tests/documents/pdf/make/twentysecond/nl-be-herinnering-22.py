from h import *
F=[('2025/1184','30/09/2025','30/10/2025','847.00'),('2025/1402','31/10/2025','30/11/2025','605.00')]
t=sum(D(x[3]) for x in F)
rows=''.join('<tr>'+''.join(f'<td>{c}</td>' for c in x[:3])+f'<td align=right>{e(x[3])}</td></tr>' for x in F)
html('nl-be-herinnering',f'''<html><head><meta charset=utf-8><style>body,td{{font-family:"Liberation Serif";font-size:11.5pt}}</style></head><body>
<p><b>Accountantskantoor Peeters &amp; Maes BV</b><br>Diestsevest 70, 3000 Leuven<br>ITAA 50.118.227 – BTW BE 0739.618.466</p><p><br>Bloemen Hilde Comm.V<br>Naamsestraat 14<br>3000 Leuven</p><p align=right>Leuven, 15 december 2025</p><p><b>Betreft: tweede betalingsherinnering – klantnr. 0917</b></p><p>Geachte mevrouw,</p><p>Bij nazicht van onze boekhouding stellen wij vast dat volgende ereloonfacturen nog niet vereffend werden:</p>
<table width=100% border=1 cellspacing=0 cellpadding=4><tr><td>Factuur</td><td>Factuurdatum</td><td>Vervaldatum</td><td align=right>Openstaand (EUR)</td></tr>{rows}<tr><td colspan=3><b>Totaal te betalen</b></td><td align=right><b>{e(t)}</b></td></tr></table>
<p>Mogen wij u vragen dit bedrag binnen de 14 dagen te storten op {ib('BE64063881440752')}? Indien uw betaling dit schrijven kruist, mag u het als niet verzonden beschouwen.</p><p>Hoogachtend,</p><p>Ann Maes<br>kantoorverantwoordelijke</p></body></html>''','soffice')
gold('nl-be-herinnering','reminder')
