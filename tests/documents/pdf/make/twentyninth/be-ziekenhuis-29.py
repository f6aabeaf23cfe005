from common import *
iban=iban_be('7380194462'); og=ogm('1260048173'); vat=btw_be('04105538')
R=[('1. Verblijfskosten (dienst D, 3 ligdagen) - persoonlijk aandeel','1412.58','46.17','0'),('2. Forfaitair geneesmiddelen','0','1.86','0'),('3. Farmaceutische kosten en implantaten','386.40','31.22','24.90'),
('4.1 Honoraria - Dr. P. Aelvoet, orthopedie','742.11','0','0'),('4.2 Honoraria - Dr. S. Maertens, anesthesie','311.05','0','0'),('4.3 Forfait klinische biologie / medische beeldvorming','98.26','13.64','0'),
('5. Kamersupplement eenpersoonskamer 3 x 65,00','0','0','195.00'),('6. Diverse kosten (telefoon, water, krukken)','0','0','33.75')]
z=sum(D(x[1]) for x in R);p=sum(D(x[2]) for x in R);s=sum(D(x[3]) for x in R);tot=p+s;v=D('150.00');pay=tot-v
assert dt.date(2026,3,10)+dt.timedelta(30)==dt.date(2026,4,9)
gold('be-ziekenhuis.pdf','invoice',number='H26/048173',issued='2026-03-06',due='2026-04-09',amount=pay,currency='EUR',iban=iban,buyer='Luc Verstraeten',seller='AZ Sint-Godelieve vzw')
rows=''.join(f"<tr><td>{a}<td class=r>{nl(b)}<td class=r>{nl(c)}<td class=r>{nl(d)}" for a,b,c,d in R)
open('be-ziekenhuis.html','w').write(f"""<!doctype html><html lang=nl><meta charset=utf-8><style>body{{font-family:'DejaVu Sans';font-size:8.5pt}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:1px solid #999;padding:3px 5px}}.r{{text-align:right}}th{{background:#ddd;text-align:left}}.k td{{padding:1px 4px}}h1{{font-size:12pt;margin:14px 0 6px;text-align:center}}</style>
<table><tr><td width=55% valign=top><b style="font-size:13pt">AZ Sint-Godelieve vzw</b><br>Algemeen ziekenhuis · Campus Noord<br>Gasthuisstraat 40, 8480 Ichtegem<br>Ondernemingsnr. {bep(vat)} · Erkenningsnr. 71099214<br>Dienst patiëntenfacturatie: 059 55 41 20 (9-12 u)<br>facturatie@azsintgodelieve.example
<td valign=top><br><br><br><br>De heer<br><b>Luc Verstraeten</b><br>Steenbakkerstraat 5<br>8490 Jabbeke</table>
<h1>PATIËNTENFACTUUR - HOSPITALISATIE</h1>
<table class=k><tr><td>Factuurnummer<td><b>H26/048173</b><td>Opname<td>11/02/2026 07:40<tr><td>Factuurdatum<td>06/03/2026<td>Ontslag<td>14/02/2026 10:15<tr><td>Verzendingsdatum<td>10/03/2026<td>Opnamenummer<td>261100774<tr><td>Patiëntnummer<td>0338721<td>Geboortedatum<td>03/08/1961<tr><td>Ziekenfonds<td>304 - CG1/CG2 110/110<td>Kamertype<td>eenpersoonskamer, op eigen vraag</table><br>
<table class=g><tr><th>Kosten (in EUR)<th class=r>Ten laste van ziekenfonds<th class=r>Ten laste van patiënt<th class=r>Supplement patiënt{rows}
<tr><td><b>Totaal</b><td class=r>{nl(z)}<td class=r>{nl(p)}<td class=r>{nl(s)}</table><br>
<table><tr><td width=50%><td><table class=g><tr><td>Totaal ten laste van de patiënt<td class=r>{nl(tot)}<tr><td>Betaald voorschot (Bancontact 11/02/2026)<td class=r>-{nl(v)}<tr><td><b>NOG TE BETALEN EUR</b><td class=r><b>{nl(pay)}</b></table></table>
<p>Gelieve het saldo te storten <b>binnen de 30 dagen na verzendingsdatum</b> op rekening <b>{sp(iban)}</b> (BIC GKCCBEBB) met de gestructureerde mededeling <b>{og}</b>.</p>
<p>Het deel van het ziekenfonds ({nl(z)} EUR) wordt rechtstreeks verrekend (derdebetalersregeling). Bezorg dit document zelf aan uw hospitalisatieverzekering.</p>
<p style="font-size:7pt">Diensten vrijgesteld van btw volgens art. 44 W.BTW. Betwistingen schriftelijk binnen de 14 dagen na ontvangst. Betalingsmoeilijkheden? Vraag een afbetalingsplan aan vóór 31/03/2026 bij de sociale dienst. Bij niet-betaling volgt een kosteloze herinnering; pas 14 dagen nadien kunnen kosten aangerekend worden (Boek XIX WER). De verjaringstermijn bedraagt 2 jaar, te rekenen vanaf het einde van de maand waarin de zorg werd verstrekt.</p>
<p style="font-size:7pt;text-align:center">H26/048173 - blz. 1/1 - afgedrukt 09/03/2026 22:14</p></html>""")
