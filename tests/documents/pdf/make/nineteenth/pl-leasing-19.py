from h import *
a=D('2147.83');s=D('45.00');g=D('186.40')
v=r((a+s)*D('.23'));b=a+s+g+v
open('pl-leasing.html','w').write(f'''<html><head><meta charset=utf-8><style>@page{{size:A4;margin:15mm 18mm 22mm;@bottom-left{{content:"Faktura LO/25/11/204417";font:7pt "Liberation Sans"}}@bottom-right{{content:"Strona " counter(page) " / " counter(pages);font:7pt "Liberation Sans"}}}}body{{font:9pt "Liberation Sans"}}table{{border-collapse:collapse}}.m td{{padding:1px 10px 1px 0}}.l{{width:100%}}.l th{{border-bottom:1.2pt solid #000;text-align:left;font-size:8pt;padding:3px}}.l td{{padding:3px;border-bottom:.3pt solid #bbb}}.r{{text-align:right!important}}</style></head><body>
<div style="float:right;text-align:right;font-size:8pt">Wisła Leasing Polska S.A.<br>Al. Jerozolimskie 212<br>02-486 Warszawa<br>NIP 525-242-50-84<br>KRS 0000214775<br>Kapitał zakł. 48.500.000,00 PLN (wpłacony)</div>
<h1 style="font-size:17pt;font-weight:normal;color:#00506b">Faktura</h1>
<p style="margin-top:22mm">Transport Marciniak Spółka Jawna<br>ul. Składowa 12<br>15-399 Białystok<br>Polska</p>
<table class=m style="margin:8mm 0"><tr><td>Nr faktury<td><b>LO/25/11/204417</b><td>Nr nabywcy<td>N0093318</tr><tr><td>Data dokumentu<td>2025-11-05<td>NIP nabywcy<td>5425145474</tr><tr><td>Data sprzedaży<td>2025-11-20<td>Nr umowy<td>LO/2024/09/55182 z 2024-09-12</tr><tr><td>Kod warunków płatności<td>PZ20<td>Przedmiot<td>Naczepa kurtynowa, nr rej. BI 4KX72</tr><tr><td>Kod formy płatności<td>POL.ZAPŁ.<td>Koniec umowy<td>2028-09-20</tr></table>
<table class=l><tr><th>Nr<th>Opis<th class=r>Ilość<th class=r>Cena jedn. bez VAT<th class=r>VAT %<th class=r>Kwota bez VAT</tr>
<tr><td>LEAS-CZ<td>Opłata leasingowa nr 14/48 (część kapitałowa 1.688,12; część odsetkowa 459,71)<td class=r>1<td class=r>{f(a,'.')}<td class=r>23<td class=r>{f(a,'.')}</tr>
<tr><td>MON-GPS<td>Pakiet monitoring GPS 11/2025<td class=r>1<td class=r>{f(s,'.')}<td class=r>23<td class=r>{f(s,'.')}</tr>
<tr><td>UB-GAP<td>Ubezpieczenie GAP – refaktura raty 2/12<td class=r>1<td class=r>{f(g,'.')}<td class=r>ZW<td class=r>{f(g,'.')}</tr></table>
<table style="margin-left:auto;margin-top:4mm" class=m><tr><td>Razem PLN bez VAT<td class=r>{f(a+s+g,'.')}</tr><tr><td>23% VAT od {f(a+s,'.')}<td class=r>{f(v,'.')}</tr><tr><td>ZW od {f(g,'.')}<td class=r>0,00</tr><tr><td><b>Razem PLN z VAT</b><td class=r><b>{f(b,'.')}</b></tr></table>
<p>Należność w kwocie {f(b,'.')} PLN zostanie pobrana z Państwa rachunku bankowego w dniu 20.11.2025 na podstawie udzielonej zgody na polecenie zapłaty (nr zgody 000093318). Prosimy o zapewnienie środków na rachunku.</p>
<p>W przypadku braku polecenia zapłaty prosimy o wpłatę na indywidualny rachunek: PL30 1940 1076 7200 3171 6712 3431, Credit Agricole Bank Polska S.A.</p>
<p style="font-size:7.5pt">Zwolnienie z VAT: art. 43 ust. 1 pkt 37 ustawy o VAT. Opłaty leasingowe indeksowane stawką WIBOR 1M z dnia 2025-10-31 (4,56%). Kolejna opłata nr 15/48: termin 2025-12-20. Opóźnienie w zapłacie powyżej 30 dni może skutkować wypowiedzeniem umowy. Za wysłanie monitu pobieramy opłatę 50,00 PLN zgodnie z Tabelą Opłat i Prowizji obowiązującą od 2025-07-01.</p></body></html>''')
print('leasing',v,b)
