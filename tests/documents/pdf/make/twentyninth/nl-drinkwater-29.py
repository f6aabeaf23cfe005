from common import *
iban=iban_nl('BNGH','028514730'); btw=btw_nl('00412765')
w=r(D(112)*D('0.985')); v=r(12*D('5.75')); b=r(D(112)*D('0.434')); s=w+v+b; t=r(s*D('.09')); tot=s+t; vs=r(4*52); pay=tot-vs
assert dt.date(2026,3,27).weekday()==4
gold('nl-drinkwater.pdf','invoice',number='8804 1173 26',issued='2026-03-11',due='2026-03-27',amount=pay,currency='EUR',iban=iban,buyer='Mevrouw J. Terpstra-Oosting',seller='Waterbedrijf Zuidermeer N.V.')
open('nl-drinkwater.html','w').write(f"""<!doctype html><html lang=nl><meta charset=utf-8><title>Jaarafrekening drinkwater</title><style>
@page{{size:A4;margin:14mm 16mm}}body{{font:9.6pt 'Liberation Sans',sans-serif;color:#123}}
.top{{display:flex;justify-content:space-between;border-bottom:5px solid #0a86c7;padding-bottom:6px}}
.logo{{font-size:20pt;color:#0a86c7;font-weight:bold}}.small{{font-size:7.8pt;color:#456}}
.cols{{display:grid;grid-template-columns:1.1fr 1fr;gap:20px;margin-top:18px}}
.box{{background:#e4f3fb;padding:10px 14px;border-radius:8px}}.box b.big{{font-size:19pt;display:block}}
table{{border-collapse:collapse;width:100%;margin-top:8px}}td,th{{padding:3px 4px;text-align:left}}td.r,th.r{{text-align:right}}
tr.t td{{border-top:1px solid #0a86c7;font-weight:bold}}h2{{font-size:11.5pt;color:#0a86c7;margin:18px 0 4px}}</style>
<div class=top><div class=logo>Zuidermeer <span style="font-weight:normal">water</span></div>
<div class=small>Waterbedrijf Zuidermeer N.V. · Postbus 410 · 8440 AK Heerenveen<br>Klantenservice 088 - 440 21 00 (ma t/m vr 8.00 - 17.30 uur)<br>KvK 01083317 · btw-nr. {btw} · IBAN {sp(iban)}</div></div>
<div class=cols><div><br>Mevrouw J. Terpstra-Oosting<br>Weversreed 27<br>8491 EL Akkrum<br><br><br><b style="font-size:14pt">Uw jaarafrekening 2025/2026</b><br>Verbruiksadres: Weversreed 27, Akkrum</div>
<div><table style="margin:0"><tr><td>Klantnummer<td class=r>5520 9184<tr><td>Notanummer<td class=r>8804 1173 26<tr><td>Notadatum<td class=r>11 maart 2026<tr><td>Periode<td class=r>1-3-2025 t/m 28-2-2026<tr><td>Watermeter<td class=r>W19-338207</table></div></div>
<div class=cols><div><p>Beste mevrouw Terpstra-Oosting,</p><p>U gaf op 2 maart 2026 uw meterstand door. Daarmee hebben wij berekend hoeveel water u het afgelopen jaar heeft gebruikt. U betaalde al {nl(vs)} euro vooruit. Dat was iets te weinig.</p></div>
<div class=box>U moet nog bijbetalen<b class=big>€ {nl(pay)}</b>U heeft ons gemachtigd. Wij schrijven dit bedrag op vrijdag 27 maart 2026 af van rekening NL•• RABO •••• •••3 18. U hoeft zelf niets te doen.</div></div>
<h2>Hoe is uw nota opgebouwd?</h2>
<table><tr><th>Omschrijving<th class=r>Aantal<th class=r>Tarief<th class=r>Bedrag<tr><td>Drinkwater (beginstand 1.406, eindstand 1.518)<td class=r>112 m³<td class=r>€ 0,985<td class=r>€ {nl(w)}
<tr><td>Vastrecht huishoudelijke aansluiting<td class=r>12 mnd<td class=r>€ 5,75<td class=r>€ {nl(v)}<tr><td>Belasting op leidingwater (BoL)<td class=r>112 m³<td class=r>€ 0,434<td class=r>€ {nl(b)}
<tr class=t><td>Totaal exclusief btw<td><td><td class=r>€ {nl(s)}<tr><td>Btw laag tarief<td class=r>9%<td class=r>over € {nl(s)}<td class=r>€ {nl(t)}<tr class=t><td>Totaal inclusief btw<td><td><td class=r>€ {nl(tot)}
<tr><td>Af: betaalde voorschotten (27-3-2025, 27-6-2025, 29-9-2025, 29-12-2025)<td class=r>4<td class=r>€ 52,00<td class=r>- € {nl(vs)}<tr class=t><td>Door u bij te betalen<td><td><td class=r>€ {nl(pay)}</table>
<h2>Uw nieuwe voorschot</h2><p>Vanaf het tweede kwartaal van 2026 betaalt u € 62,00 per kwartaal (inclusief € 5,12 btw). Het eerste nieuwe voorschot schrijven wij af op 26 juni 2026. Een ander bedrag kiezen kan tot 1 juni 2026 in Mijn Zuidermeer.</p>
<h2>Goed om te weten</h2><p class=small>Klopt uw meterstand niet? Laat het ons weten binnen zes weken na de notadatum. Bent u het met een incasso niet eens, dan kunt u het bedrag binnen 8 weken (56 dagen) door uw bank laten terugboeken. Lukt een afschrijving niet, dan ontvangt u na 10 dagen een betalingsherinnering; daarna geldt een termijn van 14 dagen waarna incassokosten van minimaal € 40,00 volgen. Waterhardheid in uw gebied: 7,4 °dH. Gemiddeld verbruik van een huishouden met twee personen: 95 m³ per jaar.</p>
<p class=small style="text-align:right">8804117326 / blad 1 van 1</p></html>""")
