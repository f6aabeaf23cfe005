from h import *
it=[('Nocleg 1-os. ze śniadaniem / Single room B&B','24–26.03.2026',24,D('329.00'),8),('Sala Bursztynowa / Conference room','25–26.03.2026',2,D('2460.00'),23),('Pakiet konferencyjny / Delegate package','25–26.03.2026',58,D('118.80'),8),('Kolacja bankietowa / Gala dinner','25.03.2026',30,D('162.00'),8),('Napoje alkoholowe / Bar','25.03.2026',1,D('1845.00'),23),('Opłata miejscowa / Local tax','24–26.03.2026',24,D('3.20'),0)]
g={8:D(0),23:D(0),0:D(0)};rows=''
for i,(n,d,q,p,v) in enumerate(it,1):
    g[v]+=r(q*p);rows+=f'<tr><td>{i}<td>{n}<td>{d}<td class=r>{q}<td class=r>{f(p)}<td class=r>{str(v)+"%" if v else "NP"}<td class=r>{f(q*p)}</tr>'
V={v:r(g[v]*v/(100+v)) for v in g};t=sum(g.values());z=D('9000.00')
vr=''.join(f'<tr><td>{str(v)+"%" if v else "NP"}<td class=r>{f(g[v]-V[v])}<td class=r>{f(V[v])}<td class=r>{f(g[v])}</tr>' for v in g)
open('pl-hotel.html','w').write(f'''<html><head><meta charset=utf-8><style>@page{{size:A4;margin:14mm 16mm}}body{{font:9pt "DejaVu Serif"}}table{{border-collapse:collapse;width:100%}}.t td,.t th{{padding:3px 5px;border-bottom:.4pt solid #b9a36b;font-size:8pt}}.t th{{color:#7a6220;text-align:left}}.r{{text-align:right!important}}</style></head><body>
<center><div style="font-size:19pt;letter-spacing:4px;color:#7a6220">HOTEL BURSZTYN ****</div>Centrum Konferencyjne · ul. Nadmorska 4 · 81-718 Sopot</center><hr style="border:.5pt solid #b9a36b">
<table><tr><td valign=top width=55%><small>Nabywca / Bill to</small><br><b>Polskie Towarzystwo Kardiologii Praktycznej</b><br>ul. Żwirki 14<br>90-448 Łódź<br>NIP 7255499090</td><td valign=top>Faktura / Invoice <b>418/03/2026/HK</b><br>Data wystawienia / Date: 27.03.2026<br>Data sprzedaży: 26.03.2026<br>Przyjazd / Arrival: 24.03.2026<br>Wyjazd / Departure: 26.03.2026<br>Grupa / Group ref.: PTKP-2603 &nbsp; Folio: 88214-1</td></tr></table><br>
<table class=t><tr><th>#<th>Usługa / Description<th>Data<th class=r>Ilość<th class=r>Cena brutto<th class=r>VAT<th class=r>Wartość brutto</tr>{rows}<tr><td colspan=6 class=r><b>Wartość brutto razem / Total<td class=r><b>{f(t)}</tr></table><br>
<table class=t style="width:60%"><tr><th>VAT<th class=r>Netto<th class=r>Kwota VAT<th class=r>Brutto</tr>{vr}<tr><td>Razem<td class=r>{f(t-sum(V.values()))}<td class=r>{f(sum(V.values()))}<td class=r>{f(t)}</tr></table>
<p style="text-align:right">Zadatek wpłacony 10.02.2026 (przelew) / Deposit received: &nbsp; -{f(z)}<br><b style="font-size:12pt">Saldo do zapłaty / Balance due: {f(t-z)} PLN</b></p>
<p>Płatność przelewem / Bank transfer — termin płatności / payable by: <b>10.04.2026</b><br>BNP Paribas? </p>
<p style="font-size:7pt;margin-top:30mm;text-align:center">Sprzedawca: Bursztyn Hotele i Konferencje Sp. z o.o., ul. Nadmorska 4, 81-718 Sopot, NIP 5851204739, KRS 0000336190, kapitał zakładowy 1 200 000 zł. Doba hotelowa trwa od 15:00 do 11:00. Gwarancja rezerwacji wygasa z chwilą wyjazdu.<br>Recepcja: M. Kreft / wydruk 27.03.2026 09:41 / Strona 1 z 1</p></body></html>'''.replace('BNP Paribas? ','Nr rachunku / Account: PL30 8436 0003 7964 8447 3097 1002 · Bank Spółdzielczy w Pruszczu'))
print('hotel',t,t-z,V)
