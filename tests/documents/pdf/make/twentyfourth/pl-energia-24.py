from lib import *
N='pl-energia'
ib=iban('12401112','8850041900773126'); ns=nip(526104477)
# consumption Jul-Dec 2025
C=rows([('Energia czynna całodobowa','1486','kWh','0.5050','23')])
Dn=rows([('Opłata sieciowa zmienna','1486','kWh','0.3124','23'),('Opłata sieciowa stała','6','m-c','8.97','23'),('Opłata przejściowa','6','m-c','0.33','23'),('Opłata jakościowa','1486','kWh','0.0321','23'),('Opłata OZE','1486','kWh','0.0035','23'),('Opłata kogeneracyjna','1486','kWh','0.0030','23'),('Opłata mocowa','6','m-c','11.44','23'),('Opłata abonamentowa','6','m-c','0.75','23')])
n,v,g=tot(C+Dn); prog=[('P/26640118/0007/25','14.08.2025',D('402.00')),('P/26640118/0008/25','14.10.2025',D('402.00')),('P/26640118/0009/25','15.12.2025',D('402.00'))]
ps=sum(x[2] for x in prog); due=g-ps; assert due>0
f=lambda x:f'<tr><td>{x[0]}<td class=r>{x[1]}<td>{x[2]}<td class=r>{str(x[3]).replace(".",",")}<td class=r>{m(x[4])}<td class=r>23<td class=r>{m(x[6])}<td class=r>{m(x[7])}'
k=iban('12401112','8850041900773126')
write(N+'.html',f'''<meta charset=utf-8><style>@page{{size:A4;margin:12mm}}body{{font:8.5pt "Liberation Sans";color:#222}}table{{border-collapse:collapse;width:100%}}.t td,.t th{{border-bottom:.5px solid #aaa;padding:2px 3px;text-align:left}}.r{{text-align:right!important}}h2{{color:#b5005a;font-size:11pt;margin:10px 0 3px}}.box{{background:#fbe3ee;padding:8px;width:70mm}}</style>
<table><tr valign=top><td><b style="font-size:17pt;color:#b5005a">Wisłoka Energia</b><br>Wisłoka Energia Obrót S.A.<br>ul. Przemysłowa 2, 35-105 Rzeszów<br>NIP {ns}, KRS 0000299117<br>Kapitał zakładowy (wpłacony): 41 200 500,00 zł<td style="width:80mm;padding-top:22mm">Stanisława Bednarz<br>ul. Kwiatowa 11<br>39-200 Dębica<br><br>Nabywca: Stanisława Bednarz</table>
<p style="font-size:13pt;margin:8px 0"><b>Faktura rozliczeniowa nr P/26640118/0010/26</b><br><span style="font-size:9pt">z dnia 12.01.2026 r. &nbsp; za okres od 01.07.2025 do 31.12.2025 &nbsp; Oryginał</span></p>
<table><tr valign=top><td>Numer klienta: <b>26640118</b><br>Numer umowy: 0118/G11/2019<br>Numer PPE: 590543560300881274<br>Adres punktu poboru: ul. Kwiatowa 11, 39-200 Dębica<br>Grupa taryfowa: G11, moc umowna 12,5 kW<br>Roczne zużycie: 2 911 kWh<td align=right><div class=box style="text-align:left">Do zapłaty<br><b style="font-size:18pt">{m(due)} zł</b><br>Termin płatności: <b>26.01.2026</b><br><br>Nr konta do wpłat:<br><b>{nrb(ib)}</b><br>Bank Pekao S.A.</div></table>
<h2>Podsumowanie rozliczenia</h2>
<table class=t><tr><td>Wartość zużycia netto<td class=r>{m(n)} zł<tr><td>Kwota VAT (23%)<td class=r>{m(v)} zł<tr><td>Należność za okres 01.07.2025 – 31.12.2025 brutto<td class=r>{m(g)} zł<tr><td>Pomniejszono o faktury prognozowe (szczegóły na str. 2)<td class=r>-{m(ps)} zł<tr><td><b>Kwota do zapłaty za fakturę</b><td class=r><b>{m(due)} zł</b><tr><td>Saldo konta na dzień 12.01.2026 (bez niniejszej faktury)<td class=r>0,00 zł</table>
<p>Słownie: {slow(due)[0]} zł {slow(due)[2]}/100</p>
<h2>Kolejne płatności prognozowe</h2><p>Poniższe kwoty nie są częścią tej faktury. Na każdą otrzymasz osobną fakturę prognozową.</p>
<table class=t><tr><th>Okres<th>Zużycie<th class=r>Kwota brutto<th>Termin płatności<tr><td>01.01.2026 – 28.02.2026<td>490 kWh<td class=r>540,00 zł<td>16.03.2026<tr><td>01.03.2026 – 30.04.2026<td>490 kWh<td class=r>540,00 zł<td>18.05.2026<tr><td>01.05.2026 – 30.06.2026<td>490 kWh<td class=r>540,00 zł<td>14.07.2026</table>
<p style="font-size:7.5pt">Za opóźnienie w zapłacie naliczamy odsetki ustawowe. Masz pytania? Zadzwoń: 17 555 90 00 (pn.–pt. 7–20). Pogotowie energetyczne 991. Reklamację możesz złożyć w terminie 30 dni. Akcyza: energia opodatkowana stawką 5,00 zł/MWh, kwota akcyzy 7,43 zł. Strona 1 z 2</p>
<div style="page-break-before:always"><b>Faktura nr P/26640118/0010/26 — szczegóły rozliczenia</b>
<h2>Odczyty licznika nr 93118047</h2><table class=t><tr><th>Data odczytu<th>Strefa<th>Wskazanie poprzednie<th>Wskazanie bieżące<th>Sposób<th>Zużycie<tr><td>31.12.2025<td>całodobowa<td>18 204<td>19 690<td>R – rzeczywisty<td>1 486 kWh</table>
<h2>Sprzedaż energii</h2><table class=t><tr><th>Nazwa<th class=r>Ilość<th>J.m.<th class=r>Cena netto<th class=r>Netto zł<th class=r>VAT %<th class=r>VAT zł<th class=r>Brutto zł{''.join(map(f,C))}</table>
<h2>Dystrybucja energii</h2><table class=t><tr><th>Nazwa<th class=r>Ilość<th>J.m.<th class=r>Cena netto<th class=r>Netto zł<th class=r>VAT %<th class=r>VAT zł<th class=r>Brutto zł{''.join(map(f,Dn))}<tr><td><b>Ogółem</b><td><td><td><td class=r><b>{m(n)}</b><td><td class=r><b>{m(v)}</b><td class=r><b>{m(g)}</b></table>
<h2>Rozliczone faktury prognozowe</h2><table class=t><tr><th>Numer<th>Termin płatności<th class=r>Kwota brutto{''.join(f'<tr><td>{a}<td>{b}<td class=r>{m(c)} zł' for a,b,c in prog)}<tr><td><b>Razem</b><td><td class=r><b>{m(ps)} zł</b></table><p style="font-size:7.5pt">Strona 2 z 2</p></div>''')
run('chromium','--headless','--no-sandbox','--disable-pdf-tagging','--no-pdf-header-footer',f'--print-to-pdf=../{N}.pdf',f'file://{HERE}/{N}.html')
gold(N,'invoice',number='P/26640118/0010/26',issued='2026-01-12',due='2026-01-26',amount=due,currency='PLN',iban=ib,buyer='Stanisława Bednarz',seller='Wisłoka Energia Obrót S.A.')
