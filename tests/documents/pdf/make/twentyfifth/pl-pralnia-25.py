from lib import *
N='pl-pralnia'
IB=iban('1160220','0000000318824516')
pos=[('Pranie i maglowanie bielizny pościelowej – kpl. hotelowy','kg','286,5','4.90','23'),
('Pranie ręczników frotte','kg','174','5.20','23'),
('Pranie obrusów i serwet gastronomicznych (odplamianie)','kg','38','8.40','23'),
('Wynajem wózków siatkowych – październik','szt.','4','35','23'),
('Transport odbiór / dowóz (9 kursów)','usł.','1','270','23')]
rows='';net=D(0)
for i,(n,j,il,c,v) in enumerate(pos,1):
    w=q(D(il.replace(',','.'))*D(c));net+=w
    rows+=f'<tr><td>{i}</td><td class=l>{n}</td><td>{j}</td><td>{il}</td><td>{m(c)}</td><td>{v}%</td><td>{m(w)}</td><td>{m(vat(w,v))}</td><td>{m(w+vat(w,v))}</td></tr>'
v=sum((vat(q(D(p[2].replace(',','.'))*D(p[3])),23) for p in pos),D(0)); g=net+v
h=f'''<meta charset=utf-8><style>@page{{size:A4;margin:16mm 15mm;@bottom-right{{content:"Strona " counter(page) " z " counter(pages);font:7pt Liberation Sans}}@bottom-left{{content:"wydrukowano z programu do fakturowania online";font:7pt Liberation Sans;color:#888}}}}
body{{font:8.5pt Liberation Sans}}h1{{font-size:15pt;margin:0 0 2mm;color:#2b6aa8}}.f{{display:flex;justify-content:space-between}}.b{{width:47%}}.b h3{{font-size:8.5pt;border-bottom:1px solid #2b6aa8;margin:4mm 0 1mm;color:#2b6aa8}}
table{{border-collapse:collapse;width:100%;margin-top:4mm}}th{{background:#e9f0f7;font-weight:normal;padding:1.4mm;font-size:7.5pt}}td{{padding:1.4mm;text-align:right;border-bottom:.3pt solid #bbb}}.l{{text-align:left}}.d td{{border:0;padding:.4mm 1mm;text-align:left}}.d{{width:auto;margin:0}}</style>
<div class=f><div><h1>Faktura nr FV 63/10/2025</h1>Kopia elektroniczna</div><table class=d style="margin:0"><tr><td>Data wystawienia:<td><b>31.10.2025</b><tr><td>Data sprzedaży:<td><b>31.10.2025</b><tr><td>Termin płatności:<td><b>14.11.2025</b><tr><td>Metoda płatności:<td><b>przelew</b><tr><td>Miejsce wystawienia:<td><b>Ustka</b></table></div>
<div class=f><div class=b><h3>Sprzedawca</h3><b>Pralnia Biała Mewa s.c. Iwona Kreft, Paweł Kreft</b><br>ul. Portowa 11a<br>76-270 Ustka<br>NIP: {nip("839110427")}<br>BDO: 000418837<br><br>mBiz / Bank Millennium<br>{nrb(IB)}</div>
<div class=b><h3>Nabywca</h3><b>Hotel Lubicz Resort sp. z o.o.</b><br>ul. Wczasowa 4<br>76-270 Ustka<br>NIP: {nip("839320157")}<h3>Odbiorca</h3>Hotel Lubicz Resort – Pensjonat Dune, ul. Żeromskiego 19, 76-270 Ustka</div></div>
<table><tr><th>Lp.<th>Nazwa towaru / usługi<th>J.m.<th>Ilość<th>Cena netto<th>VAT<th>Wartość netto<th>Kwota VAT<th>Wartość brutto</tr>{rows}
<tr><td colspan=5 style="border:0"><td>Razem<td>{m(net)}<td>{m(v)}<td><b>{m(g)}</b></tr><tr><td colspan=5 style="border:0"><td>23%<td>{m(net)}<td>{m(v)}<td>{m(g)}</tr></table>
<table class=d style="margin-top:6mm"><tr><td>Zapłacono:<td>0,00 PLN<tr><td style="font-size:12pt"><b>Pozostało do zapłaty:<td style="font-size:12pt"><b>{m(g)} PLN</b><tr><td>Słownie:<td>{words(g)}</table>
<p><b>Uwagi:</b> zestawienie kwitów odbioru 0917–0925/10/2025 w załączeniu. Reklamacje ilościowe prosimy zgłaszać do 3 dni od dostawy. Od 1.01.2026 nowy cennik.</p>
<div class=f style="margin-top:18mm"><span>............................................<br>Imię i nazwisko osoby upoważnionej do odbioru</span><span style="text-align:center">Iwona Kreft<br>............................................<br>osoba upoważniona do wystawienia</span></div>'''
save(N,h,'weasy')
gold(N,'invoice',number='FV 63/10/2025',issued='2025-10-31',due='2025-11-14',amount=g,currency='PLN',iban=IB,buyer='Hotel Lubicz Resort sp. z o.o.',seller='Pralnia Biała Mewa s.c. Iwona Kreft, Paweł Kreft')
