from lib import *
N='pl-wodociagi'
IB=iban('1020471','0000110204884417')
pos=[('Woda – taryfa gr. W2','12.11.2025','13.01.2026','1842','1909','67','m³','5.14'),
('Ścieki – taryfa gr. S2','12.11.2025','13.01.2026','','','67','m³','9.87'),
('Opłata abonamentowa – woda','11.2025','12.2025','','','2','m-c','8.62'),
('Opłata abonamentowa – ścieki','11.2025','12.2025','','','2','m-c','7.15')]
rows='';net=D(0)
for p in pos:
    w=q(D(p[5])*D(p[7]));net+=w
    rows+='<tr><td>'+p[0]+f'<td>{p[1]}<td>{p[2]}<td>{p[3]}<td>{p[4]}<td>{p[5]}<td>{p[6]}<td>{m(p[7])}<td>{m(w)}<td>8<td>{m(vat(w,8))}<td>{m(w+vat(w,8))}'
v=sum((vat(q(D(p[5])*D(p[7])),8) for p in pos),D(0));g=net+v
h=f'''<meta charset=utf-8><style>@page{{size:A4;margin:12mm}}body{{font:8.6pt 'Liberation Sans'}}table{{border-collapse:collapse}}.p{{width:100%;font-size:7.6pt}}.p th{{background:#cfe3f1;font-weight:600;padding:3px;border:1px solid #6b9dbf}}.p td{{border:1px solid #6b9dbf;padding:3px;text-align:right}}.p td:first-child{{text-align:left}}.two{{display:grid;grid-template-columns:1fr 1fr;gap:10mm}}.cut{{border-top:1px dashed #000;margin-top:8mm;padding-top:3mm}}.cut td{{border:1px solid #c33;padding:3px 6px}}</style>
<div class=two><div><b style="font-size:12pt;color:#0b5f93">Miejskie Wodociągi i Kanalizacja w Brzozowie Górnym Sp. z o.o.</b><br>ul. Stawowa 2, 63-708 Brzozów Górny<br>NIP {nipd("621002237")}, REGON {regon("25003418")}<br>KRS 0000182204, Sąd Rejonowy Poznań-Nowe Miasto i Wilda, kapitał zakładowy 14 206 500,00 zł<br>Biuro Obsługi Klienta pn.–pt. 7:00–15:00, tel. 62 555 71 10 · Pogotowie wod.-kan. 994</div>
<div><table class=p><tr><th colspan=2>FAKTURA VAT NR<tr><td colspan=2 style="text-align:center;font-size:11pt"><b>W/000218/01/2026</b><tr><td>Data wystawienia<td>14.01.2026<tr><td>Data zakończenia świadczenia usługi<td>13.01.2026<tr><td>Okres rozliczeniowy<td>12.11.2025 – 13.01.2026<tr><td>Nr płatnika<td>0048844<tr><td>Nr punktu poboru<td>PP-1107/2</table></div></div>
<div class=two style="margin-top:5mm"><div><b>Nabywca</b><br>Piekarnia Cukiernia Szumna Roman Szumny<br>ul. Młyńska 20<br>63-708 Brzozów Górny<br>NIP {nipd("621140882")}</div><div><b>Adres do korespondencji</b><br>Piekarnia Cukiernia Szumna Roman Szumny<br>skr. poczt. 12<br>63-708 Brzozów Górny</div></div>
<p>Adres nieruchomości: ul. Młyńska 20. Wodomierz nr 31877204 (legalizacja ważna do 06.2029), sposób odczytu: radiowy.</p>
<table class=p><tr><th>Nazwa usługi<th>od<th>do<th>Stan poprz.<th>Stan bież.<th>Ilość<th>j.m.<th>Cena netto<th>Wart. netto<th>VAT %<th>Kwota VAT<th>Wart. brutto{rows}<tr><td colspan=8>Ogółem<td>{m(net)}<td>8<td>{m(v)}<td><b>{m(g)}</b></table>
<table style="margin-top:5mm;font-size:9pt"><tr><td style="padding-right:8mm">Należność za okres rozliczeniowy<td align=right>{m(g)} zł<tr><td>Saldo konta przed wystawieniem faktury (na 14.01.2026)<td align=right>0,00 zł<tr><td>Odsetki<td align=right>0,00 zł<tr><td style="font-size:12pt"><b>DO ZAPŁATY do dnia 28.01.2026</b><td align=right style="font-size:12pt"><b>{m(g)} zł</b></table>
<p>słownie: {words(g)}</p>
<p style="font-size:7.4pt">Taryfa zatwierdzona decyzją Dyrektora RZGW z 22.04.2024 r., obowiązuje od 01.06.2025 do 31.05.2026. Za wpłatę po terminie naliczane są odsetki ustawowe za opóźnienie w transakcjach handlowych. Reklamacja nie wstrzymuje obowiązku zapłaty. Prognozowany termin następnego odczytu: 12.03.2026. Jakość wody: twardość 14,2°dH, pH 7,4, azotany 6,1 mg/l. Dokument wystawiony elektronicznie – nie wymaga podpisu.</p>
<div class=cut><b>POLECENIE PRZELEWU / WPŁATA GOTÓWKOWA</b><table style="width:100%;margin-top:2mm;font-size:8pt"><tr><td colspan=2>nazwa odbiorcy: MWiK w Brzozowie Górnym Sp. z o.o.<tr><td colspan=2>nr rachunku odbiorcy: <b>{nrb(IB)}</b> (indywidualny rachunek płatnika)<tr><td>kwota: *{m(g,"")}* PLN<td>słownie: jak wyżej<tr><td colspan=2>nazwa zleceniodawcy: Piekarnia Cukiernia Szumna Roman Szumny, ul. Młyńska 20<tr><td colspan=2>tytułem: W/000218/01/2026, płatnik 0048844</table></div>'''
save(N,h,'chromium')
gold(N,'invoice',number='W/000218/01/2026',issued='2026-01-14',due='2026-01-28',amount=g,currency='PLN',iban=IB,buyer='Piekarnia Cukiernia Szumna Roman Szumny',seller='Miejskie Wodociągi i Kanalizacja w Brzozowie Górnym Sp. z o.o.')
