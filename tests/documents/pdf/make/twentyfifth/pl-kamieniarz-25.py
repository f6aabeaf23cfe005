from lib import *
N='pl-kamieniarz'
IB=iban('1600146','2184421090000002')
pos=[('Stopnie granit Strzegom gr. 3 cm, płomieniowane','mb','38','310'),('Podstopnice granit gr. 2 cm','mb','38','96'),('Parapety zewn. granit gr. 3 cm','mb','22.4','185'),('Montaż wraz z dojazdem','kpl','1','4200')]
net=sum(q(D(a)*D(b)) for *_,a,b in pos);v=vat(net,23);g=net+v
zn=D('8000');zv=vat(zn,23);zg=zn+zv
rows=''.join(f'<tr><td>{i}<td class=l>{n}<td>{j}<td>{m(k)}<td>{m(c)}<td>{m(D(k)*D(c))}<td>23%' for i,(n,j,k,c) in enumerate(pos,1))
h=f'''<meta charset=utf-8><style>@page{{size:A4;margin:18mm 16mm;@bottom-center{{content:"enova365 · Faktura końcowa FK/0019/2025 · str. " counter(page) "/" counter(pages);font:7pt DejaVu Serif}}}}body{{font:8.4pt DejaVu Serif}}table{{width:100%;border-collapse:collapse}}.g td,.g th{{border:.6pt solid #333;padding:1.3mm;text-align:right;white-space:nowrap}}.g .l{{white-space:normal}}.g th{{font-size:7.4pt;text-align:center;font-weight:normal;background:#eee}}.g .l{{text-align:left}}td{{vertical-align:top}}</style>
<table><tr><td width=60%><b>Kamieniarstwo RZEPKA Sp. k.</b><br>58-150 Strzegom, Al. Wojska Polskiego 79<br>NIP {nip("884203119")} · REGON {regon("02114877")}<td style="text-align:right">Strzegom, 2025-09-12</table>
<h2 style="margin:6mm 0 1mm;font-size:13pt">FAKTURA KOŃCOWA &nbsp;FK/0019/2025</h2><div>Mechanizm podzielonej płatności</div>
<table style="margin:5mm 0"><tr><td width=50%><i>Nabywca:</i><br><b>Gmina Stare Bystre – Dom Kultury</b><br>Rynek 1, 57-441 Stare Bystre<br>NIP {nip("885117203")}<br><i>Odbiorca:</i> Gminny Dom Kultury, ul. Szkolna 5, 57-441 Stare Bystre<td><table><tr><td>Data wystawienia:<td>2025-09-12<tr><td>Data dostawy/wykonania:<td>2025-09-10<tr><td>Umowa:<td>nr 14/GDK/2025 z 2025-06-24<tr><td>Protokół odbioru:<td>2025-09-10</table></table>
<table class=g><tr><th>Lp.<th>Nazwa<th>Jm<th>Ilość<th>Cena netto<th>Wartość netto<th>VAT</tr>{rows}</table>
<p><b>Wartość zamówienia</b></p><table class=g style="width:75%"><tr><th><th>Netto<th>VAT<th>Brutto<tr><td class=l>Ogółem 23%<td>{m(net)}<td>{m(v)}<td>{m(g)}<tr><td class=l>Rozliczone faktury zaliczkowe: FZAL/0031/2025 z dn. 2025-07-03 (wpłata 2025-07-01)<td>-{m(zn)}<td>-{m(zv)}<td>-{m(zg)}<tr><td class=l><b>Pozostało</b><td><b>{m(net-zn)}</b><td><b>{m(v-zv)}</b><td><b>{m(g-zg)}</b></table>
<p><b>Płatności</b></p><table class=g style="width:75%"><tr><th>Sposób zapłaty<th>Termin<th>Kwota<th>Rachunek bankowy<tr><td class=l>Przelew – split payment<td>2025-09-26<td>{m(g-zg)} PLN<td>BNP Paribas Bank Polska {nrb(IB)}</table>
<p style="font-size:11pt"><b>Do zapłaty: {m(g-zg)} PLN</b></p><p>Słownie: {words(g-zg)}</p>
<p>Gwarancja 36 miesięcy od dnia odbioru, tj. do 2028-09-10. Zabezpieczenie należytego wykonania wniesiono gwarancją ubezpieczeniową.</p><p style="margin-top:16mm">Wystawił: Leszek Rzepka, komplementariusz</p>'''
save(N,h,'weasy')
gold(N,'invoice',number='FK/0019/2025',issued='2025-09-12',due='2025-09-26',amount=g-zg,currency='PLN',iban=IB,buyer='Gmina Stare Bystre – Dom Kultury',seller='Kamieniarstwo RZEPKA Sp. k.')
