from lib import *
N='pl-optima-klimatyzacja'
ib=iban('11402004','0000310278114466'); ns=nip(779240113); nb=nip(972118450)
R=rows([('Klimatyzator ścienny 3,5 kW R32 kpl.','3,00','szt.','2890.00','23'),('Montaż jednostki z uruchomieniem','3,00','kpl.','950.00','23'),('Rura miedziana izolowana 1/4"-3/8"','24,00','mb','38.50','23'),('Dojazd serwisu','2,00','szt.','120.00','23')] if 0 else [('Klimatyzator ścienny 3,5 kW R32 kpl.','3','szt.','2890.00','23'),('Montaż jednostki z uruchomieniem F-gaz','3','kpl.','950.00','23'),('Rura miedziana izolowana 1/4"-3/8"','24','mb','38.50','23'),('Dojazd serwisu','2','szt.','120.00','23')])
n,v,g=tot(R); sk=q(g*D('0.02')); s=slow(g)
tr=''.join(f'<tr><td>{i}<td class=l>{x[0]}<td>{x[1]},0000<td>{x[2]}<td>{m(x[3])}<td>{x[5]}%<td>{m(x[4])}<td>{m(x[6])}<td>{m(x[7])}' for i,x in enumerate(R,1))
write(N+'.html',f'''<!DOCTYPE html><meta charset=utf-8><style>body,table{{font:12.5pt "Liberation Sans"}}table{{border-collapse:collapse}}.p td,.p th{{border:1px solid #555;padding:2px 4px;text-align:right;font-size:11pt}}.p td.l{{text-align:left}}.p th{{background:#ddd;text-align:center}}</style>
<table width=100%><tr><td width=55%><b style="font-size:17pt">Polar-Klima Sp. z o.o.</b><br>ul. Rolna 44a, 61-491 Poznań<br>NIP: {ns}, REGON: 301887245<br>tel. +48 61 555 01 18, biuro@polar-klima.example<td align=right valign=top>Poznań, 28-11-2025<br><br><span style="font-size:10pt">data zakończenia dostawy/usługi:</span> 26-11-2025</table>
<hr><center style="font-size:17pt"><b>Faktura VAT nr FV/1187/2025</b></center><center>oryginał</center><br>
<table width=100%><tr valign=top><td width=50%><b>Nabywca:</b><br>Biuro Rachunkowe SALDO-PLUS Anna Wrzesińska<br>ul. Zwierzyniecka 9/3<br>60-813 Poznań<br>NIP: {nb}<td><b>Odbiorca:</b><br>jak nabywca<br><br>Dokument źródłowy: RO/612/2025 z 03-11-2025<br>Opis: montaż, protokół 118/11/2025</table><br>
<table width=100%><tr valign=top><td width=50%>bank: mBank S.A.<br>nr rachunku: {nrb(ib)}<td><b>Płatność:</b> przelew, 21 dni netto od daty wystawienia<br>2% skonta przy zapłacie w ciągu 10 dni (do 08-12-2025)</table><br>
<table class=p width=100%><tr><th>Lp.<th>Nazwa<th>Ilość<th>j.m.<th>Cena netto<th>VAT<th>Netto<th>VAT kwota<th>Brutto{tr}</table><br>
<table class=p align=right><tr><th>wg stawki VAT<th>wartość netto<th>kwota VAT<th>wartość brutto<tr><td>Podstawowy podatek VAT 23%<td>{m(n)}<td>{m(v)}<td>{m(g)}<tr><td><b>Razem:</b><td>{m(n)}<td>{m(v)}<td>{m(g)}</table><br clear=all><br>
<div style="border:2px solid #000;padding:6px"><b style="font-size:17pt">Razem do zapłaty: {m(g)} PLN</b><br>Słownie: {s[0]} PLN {s[2]}/100</div>
<p>Kwota do zapłaty z uwzględnieniem skonta (wyłącznie przy zapłacie do 08-12-2025): {m(g-sk)} PLN. Wartość skonta: {m(sk)} PLN. W razie skorzystania ze skonta wystawimy fakturę korygującą.
<p style="font-size:10pt">Mechanizm podzielonej płatności. Gwarancja: 60 miesięcy pod warunkiem przeglądów (pierwszy przegląd do 26-05-2026).
<br><br><br><table width=100%><tr align=center><td>......................................<br><small>Imię i nazwisko osoby uprawnionej<br>do odbioru faktury</small><td>Marek Jaskuła<br>......................................<br><small>Imię i nazwisko osoby uprawnionej<br>do wystawienia faktury</small></table><hr><small>Comarch ERP Optima, v. 2025.5.1 &nbsp; nr seryjny: 5100018872 &nbsp;&nbsp; Strona: 1/1</small>''')
run('wkhtmltopdf','-q','-s','A4','--zoom','1.3',N+'.html',f'../{N}.pdf')
gold(N,'invoice',number='FV/1187/2025',issued='2025-11-28',due='2025-12-19',amount=g,currency='PLN',iban=ib,buyer='Biuro Rachunkowe SALDO-PLUS Anna Wrzesińska',seller='Polar-Klima Sp. z o.o.')
