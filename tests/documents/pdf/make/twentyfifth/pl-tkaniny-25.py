from lib import *
N='pl-tkaniny'
IB=iban('1050102','1000009077514203')
pos=[('TK-VEL-17','Tkanina obiciowa velvet RIVA 17 butelkowa zieleń','mb','42.50','10','46.00'),
('TK-PLE-03','Plecionka LUNA 03 jasny szary','mb','60.00','10','31.50'),
('PI-T2538-5','Pianka tapicerska T25/38 gr. 5 cm 200x120','szt','24.00','0','58.20'),
('OW-200','Owata silikonowa 200 g/m2','mb','50.00','5','6.40'),
('ZS-7114','Zszywki tapicerskie 71/14 (op. 20 000)','op','6.00','0','39.90')]
rows='';net=D(0)
for i,(s,n,j,il,r,c) in enumerate(pos,1):
    cp=q(D(c)*(100-D(r))/100);w=q(D(il)*cp);net+=w
    rows+=f'<tr><td align=right>{i}<td>{s}<td>{n}<td align=right>{il.replace(".",",")}<td>{j}<td align=right>{m(c)}<td align=right>{r},0<td align=right>{m(cp)}<td align=right>{m(w)}<td align=right>23%</tr>'
v=vat(net,23);g=net+v
h=f'''<meta charset=utf-8><style>body{{font:11px 'DejaVu Sans Condensed'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:1px solid #000;padding:2px 4px;font-size:10px}}.g th{{font-weight:normal;background:#ddd}}.box{{border:1px solid #000;padding:5px;vertical-align:top;width:50%}}</style>
<table><tr><td style="width:48%;font-size:20px;font-style:italic;color:#444">TAPI-HURT<br><small style="font-size:10px">tkaniny · pianki · akcesoria meblowe</small><td><table class=g><tr><th>Miejsce wystawienia<td>Swarzędz<tr><th>Data wystawienia<td>2025-11-05<tr><th>Data zakończenia dostawy / wykonania usługi<td>2025-11-04</table></table><br>
<table><tr><td class=box>Sprzedawca:<br><b>TAPI-HURT Nowaczyk i Wspólnicy sp.j.</b><br>Poznańska 138, 62-020 Swarzędz<br>NIP: {nipd("777204118")}&nbsp;&nbsp; tel. 61 555 02 14<br>ING Bank Śląski S.A.<br>{nrb(IB)}<td class=box>Nabywca:<br><b>Zakład Tapicerski SOFKA Grażyna Majchrzak</b><br>Kasztanowa 7, 63-100 Śrem<br>NIP: {nipd("785100362")}<br>Kod kontrahenta: MAJCHRZAK-SREM</table>
<h2 style="text-align:center;margin:16px 0 4px">Faktura VAT FS 2291/MAG/2025</h2><div style="text-align:center;margin-bottom:10px">oryginał &nbsp; | &nbsp; do dokumentu WZ 2874/MAG/2025 z dn. 2025-11-04 &nbsp; | &nbsp; zamówienie ZK 1630/2025</div>
<table class=g><tr><th>Lp<th>Symbol<th>Nazwa towaru<th>Ilość<th>j.m.<th>Cena<br>przed rab.<th>Rabat<br>[%]<th>Cena netto<th>Wartość netto<th>VAT</tr>{rows}</table>
<table style="margin-top:10px"><tr><td style="width:45%"><td><table class=g><tr><th>Wg stawki VAT<th>wartość netto<th>kwota VAT<th>wartość brutto<tr><td>Podstawowy podatek VAT 23%<td align=right>{m(net)}<td align=right>{m(v)}<td align=right>{m(g)}<tr><td><b>Razem:<td align=right><b>{m(net)}<td align=right><b>{m(v)}<td align=right><b>{m(g)}</table></table>
<div style="border:1px solid #000;padding:6px;margin-top:12px;font-size:16px"><b>Razem do zapłaty: {m(g)} PLN</b><div style="font-size:10px">Słownie: {words(g)}</div></div>
<p>Forma płatności: kredyt kupiecki (przelew)<br>Warunki: <b>30 dni netto od daty wystawienia faktury</b>; przy zapłacie w ciągu 8 dni – skonto 2% (do przelewu {m(g-q(g*D("0.02")))} PLN).</p>
<p style="font-size:9px">Towar do chwili zapłaty pozostaje własnością sprzedawcy (art. 589 k.c.). Tkanin ciętych z metra nie przyjmujemy do zwrotu. Palety/rolki zwrotne: 2 szt. Ostatnia wpłata zaksięgowana 2025-10-28: 1 904,30 PLN (FS 2107/MAG/2025).</p>
<table style="margin-top:50px;font-size:9px;text-align:center"><tr><td>Wystawił(a): Hanna Nowaczyk<br>........................................<td>Odebrał(a):<br>........................................</table><p style="font-size:8px;color:#555;text-align:right">Wydrukowano z programu Subiekt GT &nbsp; strona 1/1</p>'''
save(N,h,'wk')
gold(N,'invoice',number='FS 2291/MAG/2025',issued='2025-11-05',due='2025-12-05',amount=g,currency='PLN',iban=IB,buyer='Zakład Tapicerski SOFKA Grażyna Majchrzak',seller='TAPI-HURT Nowaczyk i Wspólnicy sp.j.')
