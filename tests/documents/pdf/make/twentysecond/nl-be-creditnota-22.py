from h import *
L=[('33127','Snelbouwsteen 29x14x19, pallet beschadigd','1','-','186.40'),('90010','Retour europallet','6','-','12.00'),('41188','Prijscorrectie XPS 60mm (offerte 24,10 i.p.v. 25,85)','48','-','1.75')]
sub=sum(D(x[2])*D(x[4]) for x in L); btw=r(sub*D('.21')); tot=sub+btw
rows=''.join(f'<tr><td>{a}<td>{b}<td align=right>{q}<td align=right>{e(p)}<td align=right>-{e(D(q)*D(p))}' for a,b,q,_,p in L)
html('nl-be-creditnota',f'''<html><meta charset=utf-8><style>body{{font:12px "Liberation Sans"}}table{{width:100%;border-collapse:collapse}}.t th{{border-top:2px solid #060;border-bottom:1px solid #060;text-align:left}}.t td{{padding:3px 0}}</style>
<table><tr><td valign=top width=60%><b style="font-size:21px;color:#060">Bouwmaterialen Claes &amp; C°</b><br>Bouwmaterialen Claes BV<br>Steenweg op Diest 240, 2300 Turnhout<br>BE0771.403.881<br>BNP Paribas Fortis {ib('BE37738055174228')}<td valign=top><br><br>ALGEMENE ONDERNEMING LUYTEN BV<br>Gierledreef 12<br>2275 LILLE<br>BE 0548.223.610</table>
<h2>CREDITNOTA</h2><p>Nr. <b>CN260093</b> &nbsp;&nbsp; Turnhout, 19.02.2026 &nbsp;&nbsp; Klant 21034 &nbsp;&nbsp; Vertegenw. Wim S.</p><p>Betreft onze factuur 260518 van 30.01.2026, leverbon 88412 van 27.01.2026</p>
<table class=t><tr><th>Art.<th>Omschrijving<th>Aantal<th>Prijs<th>Bedrag</tr>{rows}</table><hr>
<p align=right>Excl. btw: -{e(sub)}<br>Btw 21%: -{e(btw)}<br><b>Totaal in uw voordeel: EUR -{e(tot)}</b></p>
<p>Dit bedrag mag u in mindering brengen bij de betaling van bovenvermelde factuur. Gelieve de in het origineel in aftrek gebrachte btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.</p></html>''','wk')
gold('nl-be-creditnota','credit_note',number='CN260093',issued='2026-02-19',due=None,amount=tot,iban='BE37738055174228',buyer='ALGEMENE ONDERNEMING LUYTEN BV',seller='Bouwmaterialen Claes BV')
