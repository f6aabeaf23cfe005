from lib import *
N='pl-korekta-wfirma'
ib=iban('11402004','0000320281990157'); ns=nip(562177390); nb=nip(892140228)
a=rows([('Plakat B2 kreda 170 g','500','szt.','3.20','23'),('Ulotka DL','5000','szt.','0.11','23')])
b=rows([('Plakat B2 kreda 170 g','350','szt.','3.20','23'),('Ulotka DL','5000','szt.','0.10','23')])
A,B=tot(a),tot(b); d=A[2]-B[2]
row=lambda i,x:f'<tr><td>{i}<td class=l>{x[0]}<td>{x[2]}<td>{x[1]}<td>{m(x[3])}<td>{x[5]}%<td>{m(x[4])}<td>{m(x[6])}<td>{m(x[7])}'
hd='<tr><th>Lp<th>Nazwa<th>Jedn.<th>Ilość<th>Cena netto<th>Stawka<th>Wartość netto<th>Wartość VAT<th>Wartość brutto'
df=''.join(f'<tr><td>{i}<td class=l>{x[0]}<td>{x[2]}<td>{int(y[1])-int(x[1])}<td>{m(y[3]-x[3])}<td>23%<td>{m(y[4]-x[4])}<td>{m(y[6]-x[6])}<td>{m(y[7]-x[7])}' for i,(x,y) in enumerate(zip(a,b),1))
write(N+'.html',f'''<meta charset=utf-8><style>@page{{size:A4;margin:14mm}}body{{font:8.5pt "Liberation Sans";color:#333}}table{{border-collapse:collapse;width:100%}}.t td,.t th{{padding:4px;border-bottom:1px solid #ccc;text-align:right}}.t th{{background:#f2f2f2;font-weight:normal;font-size:7.5pt}}.t .l{{text-align:left}}h1{{font-size:15pt;font-weight:normal;margin:0}}h3{{font-size:9pt;margin:12px 0 2px}}</style>
<table><tr style="vertical-align:top"><td><h1>Faktura korygująca</h1>nr <b>KOR 5/2026</b><br><br>do faktury VAT nr FV 31/2026<br>wystawionej dnia 2026-02-10<td align=right>Data wystawienia: <b>2026-02-27</b><br>Data sprzedaży (faktury korygowanej): 2026-02-09<br>Miejsce wystawienia: Włocławek<br>Sposób płatności: przelew</table><br>
<table><tr style="vertical-align:top"><td width=50%><span style="color:#888">Sprzedawca</span><br><b>Drukarnia Kujawska Piotr Mazurek</b><br>Okrzei 66, 87-800 Włocławek<br>NIP: {ns}<br>Konto: {nrb(ib)}<td><span style="color:#888">Nabywca</span><br><b>Teatr Lalek „Pinokio” w Toruniu</b><br>pl. Teatralny 5, 87-100 Toruń<br>NIP: {nb}</table>
<h3>Przed korektą</h3><table class=t>{hd}{''.join(row(i,x) for i,x in enumerate(a,1))}<tr><td colspan=6>Razem<td>{m(A[0])}<td>{m(A[1])}<td>{m(A[2])}</table>
<h3>Po korekcie</h3><table class=t>{hd}{''.join(row(i,x) for i,x in enumerate(b,1))}<tr><td colspan=6>Razem<td>{m(B[0])}<td>{m(B[1])}<td>{m(B[2])}</table>
<h3>Korekta (różnica)</h3><table class=t>{hd}{df}<tr><td colspan=6><b>Razem</b><td>{m(B[0]-A[0])}<td>{m(B[1]-A[1])}<td><b>{m(-d)}</b></table>
<p style="text-align:right;font-size:12pt">Kwota do zwrotu: <b>{m(d)} PLN</b><br><span style="font-size:8pt">Słownie: {slow(d)[0]} PLN {slow(d)[2]}/100</span>
<p><b>Przyczyna korekty:</b> zwrot 150 szt. plakatów (błąd koloru, reklamacja z 2026-02-17), obniżenie ceny ulotki.<br>Zwrot na rachunek Nabywcy, z którego opłacono fakturę FV 31/2026 (zapłacono {m(A[2])} PLN dnia 2026-02-16).
<p style="margin-top:30mm;color:#888;font-size:7pt">Wystawił(a): Piotr Mazurek &nbsp; | &nbsp; Wystawiono w serwisie wfirma.pl &nbsp; | &nbsp; Strona 1/1''')
run('chromium','--headless','--no-sandbox','--disable-pdf-tagging','--no-pdf-header-footer',f'--print-to-pdf=../{N}.pdf',f'file://{HERE}/{N}.html')
gold(N,'credit_note',number='KOR 5/2026',issued='2026-02-27',due=None,amount=d,currency='PLN',iban=ib,buyer='Teatr Lalek „Pinokio” w Toruniu',seller='Drukarnia Kujawska Piotr Mazurek')
