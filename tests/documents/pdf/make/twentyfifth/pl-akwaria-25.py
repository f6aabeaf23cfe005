from lib import *
N='pl-akwaria'
pos=[('Filtr zewnętrzny kubełkowy AQF-1200, 1200 l/h','1','389.00','23'),('Żwir kwarcowy 2–4 mm, worek 20 kg','3','34.90','23'),('Nawóz do roślin akwariowych 500 ml','2','27.50','8'),('Wysyłka: Kurier pobranie','1','19.99','23')]
T={};rows=''
for i,(n,k,c,r) in enumerate(pos,1):
    b=D(k)*D(c);T[r]=T.get(r,D(0))+b
    rows+=f'<tr><td>{i}</td><td class=l>{n}</td><td>{k} szt.</td><td>{m(c)}</td><td>{r}%</td><td>{m(b)}</td></tr>'
g=sum(T.values());tv=''
N0=V0=D(0)
for r,b in T.items():
    x=q(b*D(r)/(100+D(r)));N0+=b-x;V0+=x;tv+=f'<tr><td>{r}%</td><td>{m(b-x)}</td><td>{m(x)}</td><td>{m(b)}</td></tr>'
h=f'''<meta charset=utf-8><style>@page{{size:A4;margin:14mm}}body{{font:9pt 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.t td,.t th{{border-bottom:1px solid #999;padding:4px;text-align:right;font-size:8pt}}.l{{text-align:left!important}}h1{{font-size:14pt;font-weight:normal}}</style>
<div style="text-align:right">Gdynia, 2025-11-17</div><h1>Faktura <b>1187/11/2025</b></h1>
<table><tr><td style="width:50%;vertical-align:top"><b>Sprzedawca</b><br>RYBKA-SHOP Kornel Wejher<br>ul. Hutnicza 3 hala 7<br>81-061 Gdynia<br>NIP: {nip("586117402")}<td style="vertical-align:top"><b>Nabywca</b><br>Gabinet Stomatologiczny Perełka Justyna Bielak<br>ul. Lipowa 14/2<br>16-300 Augustów<br>NIP: {nip("846210337")}</table>
<p>Data wystawienia: 2025-11-17<br>Data sprzedaży: 2025-11-16<br>Sposób zapłaty: pobranie<br>Termin zapłaty: 2025-11-24<br>Numer zamówienia: 48120977 (Allegro, login klienta: <i>perelka_dent</i>)<br>Identyfikator transakcji: 7c1e0b40-c2a7-11f0</p>
<table class=t><tr><th>#<th class=l>Nazwa<th>Ilość<th>Cena brutto<th>VAT<th>Wartość brutto</tr>{rows}</table><br>
<table class=t style="width:60%;margin-left:40%"><tr><th>Stawka<th>Netto<th>VAT<th>Brutto</tr>{tv}<tr><th>Razem<th>{m(N0)}<th>{m(V0)}<th>{m(g)}</tr></table>
<p style="text-align:right;font-size:13pt">Do zapłaty: <b>{m(g)} PLN</b></p><p style="text-align:right">Słownie: {words(g)}</p>
<p style="font-size:7.5pt;color:#555">Kwota pobrania zostanie przekazana kurierowi przy doręczeniu; nr przesyłki 6080 0455 1193 2277. Zwrot towaru: 14 dni, formularz na rybka-shop.example/zwroty. Dziękujemy za zakupy i prosimy o ocenę sprzedaży!</p>'''
save(N,h,'chromium')
gold(N,'invoice',number='1187/11/2025',issued='2025-11-17',due='2025-11-24',amount=g,currency='PLN',iban=None,buyer='Gabinet Stomatologiczny Perełka Justyna Bielak',seller='RYBKA-SHOP Kornel Wejher')
