from lib import *
N='pl-zamowienie-xl'
ns=nip(781190044); nb=nip(665177302); ib=iban('10501025','1000009088114273')
R=rows([('Regał paletowy 2700x1100x4500 pole podst.','4','szt.','1245.00','23'),('Regał paletowy pole dodat.','12','szt.','918.00','23'),('Osłona słupa OS-400','16','szt.','62.40','23'),('Montaż z protokołem nośności','1','usł.','3800.00','23')])
n,v,g=tot(R)
write(N+'.html',f'''<!DOCTYPE html><meta charset=utf-8><style>body,table{{font:12.5pt "Liberation Sans Narrow"}}table{{border-collapse:collapse}}.p td,.p th{{border:1px solid #000;padding:2px 5px}}</style>
<table width=100%><tr valign=top><td><b style="font-size:17pt">MAGREG Systemy Składowania S.A.</b><br>ul. Składowa 100, 62-080 Tarnowo Podgórne<br>NIP {ns}<td align=right><b style="font-size:17pt">Potwierdzenie zamówienia<br>ZS-1043/06/2026/HAN</b><br>Data wystawienia: 2026-06-11<br>Państwa zamówienie: ZAM/77/2026 z 2026-06-09</table><hr>
<table width=100%><tr valign=top><td width=50%><b>Zamawiający:</b><br>Hurtownia Zabawek Tuptuś Sp. k.<br>ul. Spółdzielców 18, 62-510 Konin<br>NIP {nb}<td><b>Adres dostawy:</b><br>Magazyn nr 2, ul. Brunatna 5, 62-510 Konin<br>Opiekun handlowy: Joanna Cieśla</table><br>
<p>Dziękujemy za zamówienie. Przyjęliśmy je do realizacji na następujących warunkach:
<table class=p width=100%><tr><th>Lp<th>Kod / Nazwa towaru<th>Ilość<th>JM<th>Cena netto<th>VAT<th>Wartość netto<th>Wartość brutto{''.join(f'<tr align=right><td>{i}<td align=left>{x[0]}<td>{x[1]}<td>{x[2]}<td>{m(x[3])}<td>23%<td>{m(x[4])}<td>{m(x[7])}' for i,x in enumerate(R,1))}</table>
<p align=right>Razem netto: {m(n)} PLN<br>VAT 23%: {m(v)} PLN<br><b>Razem brutto: {m(g)} PLN</b>
<p>Termin realizacji: 2026-07-17 (6 tygodni od zaksięgowania przedpłaty)<br>Forma płatności: przedpłata 30% (faktura zaliczkowa), reszta przelew 30 dni od daty faktury końcowej<br>Rachunek: {nrb(ib)}<br>Warunki dostawy: DAP Konin, transport sprzedawcy
<p><small>Zmiany prosimy zgłaszać pisemnie w ciągu 2 dni roboczych. Zastosowanie mają Ogólne Warunki Sprzedaży MAGREG z 1.01.2026.<br>Comarch ERP XL, operator: JCIESLA, wydruk 2026-06-11 13:40, strona 1/1</small>''')
run('wkhtmltopdf','-q','-s','A4','--zoom','1.3',N+'.html',f'../{N}.pdf')
gold(N,'order_confirmation')
