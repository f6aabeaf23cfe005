from h import *
it=[('OKN-7R/1465x1435','Okno PCV IGLO 7-komorowe RU+R 1465x1435, białe/antracyt, Ug=0,5',6,D('1284.50')),('OKN-7R/865x1435','Okno PCV 7-komorowe RU 865x1435, białe/antracyt, Ug=0,5',3,D('812.30')),('HST-PAT/3000x2250','Drzwi tarasowe HST PCV 3000x2250, schemat A, próg ciepły',1,D('8940.00')),('PAR-KON/25','Parapet konglomerat Botticino 25 cm, mb',14,D('148.00')),('USL-MONT','Montaż warstwowy',1,D('3600.00'))]
rab=D('12'); tn=D(0); rows=''
for i,(k,n,q,p) in enumerate(it,1):
    pr=r(p*(100-rab)/100) if k!='USL-MONT' else p; w=r(pr*q); tn+=w
    rows+=f'<tr><td>{i}</td><td>{k}</td><td>{n}</td><td class=r>{q},000</td><td class=r>{f(p)}</td><td class=r>{"12,00" if pr!=p else "0,00"}</td><td class=r>{f(pr)}</td><td class=r>8%</td><td class=r>{f(w)}</td></tr>'
v=r(tn*D('.08')); b=tn+v
open('pl-okna.html','w').write(f'''<html><head><meta charset=utf-8><style>@page{{size:A4;margin:12mm}}body{{font:8.5pt "Liberation Sans Narrow"}}table{{border-collapse:collapse;width:100%}}.t td,.t th{{border:.5pt solid #777;padding:2px 4px}}.t th{{background:#e4ecd8}}.r{{text-align:right;white-space:nowrap}}.k td{{vertical-align:top;width:33%;padding:4px;border:.5pt solid #777}}h1{{font-size:15pt;margin:6px 0}}</style></head><body>
<table><tr><td style="font-size:18pt;color:#3b6b1e"><b>STOLTERM</b> okna i drzwi</td><td class=r>Data wystawienia: 2026-03-09<br>Miejsce wystawienia: Wieluń<br>Strona 1 z 1</td></tr></table>
<h1>Faktura pro forma FPF/2026/03/0061</h1><div>Dokument nie jest fakturą w rozumieniu ustawy o VAT i nie stanowi podstawy do odliczenia podatku. &nbsp; Nr zlecenia produkcyjnego: ZP/2026/0418 &nbsp; Handlowiec: Kamil Drożdż</div><br>
<table class=k><tr><td><b>Sprzedawca</b><br>STOLTERM Fabryka Okien Sp. z o.o.<br>ul. Fabryczna 18, 98-300 Wieluń<br>NIP: 832-14-09-613<br>BDO 000147392</td><td><b>Nabywca</b> (kod: K004127)<br>Grzegorz Mikołajczyk<br>ul. Polna 3<br>98-200 Sieradz</td><td><b>Odbiorca / adres montażu</b><br>jw.<br>Planowany termin montażu: tydz. 19/2026</td></tr></table><br>
<table class=t><tr><th>Lp<th>Indeks<th>Nazwa<th>Ilość<th>Cena kat. netto<th>Rabat %<th>Cena netto<th>VAT<th>Wartość netto</tr>{rows}</table><br>
<table class=t style="width:50%;margin-left:50%"><tr><th>Stawka<th>Netto<th>VAT<th>Brutto</tr><tr><td>8%<td class=r>{f(tn)}<td class=r>{f(v)}<td class=r>{f(b)}</tr><tr><td><b>Razem<td class=r><b>{f(tn)}<td class=r><b>{f(v)}<td class=r><b>{f(b)}</tr></table>
<p style="font-size:11pt"><b>Do zapłaty: {f(b)} PLN</b><br><small>Słownie: {slow(b)}</small></p>
<p>Warunkiem przyjęcia zamówienia do produkcji jest wpłata zaliczki 60% tj. {f(b*D('.6'))} PLN w terminie do 2026-03-16; pozostałe 40% w dniu montażu.<br>Forma płatności: przedpłata &nbsp; Bank: Santander Bank Polska S.A. &nbsp; Rachunek: 96 1090 1665 3311 3879 8113 5119</p>
<p>Po otrzymaniu wpłaty wystawimy fakturę zaliczkową. Ceny ważne 14 dni.</p>
<p style="margin-top:180px;color:#666">Wydruk: Streamsoft Prestiż &nbsp; operator: KDROZDZ &nbsp; 2026-03-09 13:22:07</p></body></html>''')
print('okna',b)
