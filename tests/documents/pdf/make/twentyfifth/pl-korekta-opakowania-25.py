from lib import *
N='pl-korekta-opakowania'
IB=iban('1140200','4000310277441852')
L=[('KRT-404030','Karton klapowy 400x400x300 3w','szt',600,450,'2.15'),('FOL-STR-23','Folia stretch 23 mic 2,4 kg czarna','szt',36,30,'21.80')]
r='';A=B=D(0)
for i,(s,n,j,a,b,c) in enumerate(L,1):
    A+=a*D(c);B+=b*D(c)
    for t,k in (('przed',a),('po',b),('korekta',b-a)):
        r+=f'<tr><td>{i if t=="przed" else ""}<td>{n+"<br><small>"+s+"</small>" if t=="przed" else ""}<td>{t}<td align=right>{k}<td>{j}<td align=right>{m(c)}<td align=right>{m(k*D(c))}<td align=right>23%'
va,vb=vat(A,23),vat(B,23);dn=B-A;dv=vb-va;dg=dn+dv
h=f'''<meta charset=utf-8><style>body{{font:11px Arial,'Liberation Sans'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:1px solid #888;padding:3px}}.g th{{background:#f0f0f0}}</style>
<table><tr><td style="vertical-align:top"><b>PAKOWNIA PLUS Spółka z o.o.</b><br>ul. Składowa 22, 41-902 Bytom<br>NIP: {nipd("626104453")} BDO: 000007714<br>Bank: mBank S.A.<br>Konto: {nrb(IB)}<td style="text-align:right;vertical-align:top">Bytom, 10.02.2026<br>Data otrzymania zwrotu: 06.02.2026</table>
<h2 style="margin-bottom:2px">Faktura korygująca nr FKOR/7/02/2026</h2><div>do faktury sprzedaży FS/112/01/2026 z dnia 21.01.2026, data sprzedaży 20.01.2026<br>Nr KSeF faktury korygowanej: brak (poza KSeF)</div>
<p><b>Nabywca:</b> Browar Rzemieślniczy Hajer sp. z o.o., ul. Karola Miarki 8, 41-500 Chorzów, NIP: {nipd("627300156")}<br><b>Odbiorca:</b> jw.</p>
<p><b>Przyczyna korekty:</b> zwrot towaru – WZK/5/02/2026</p>
<table class=g><tr><th>Lp<th>Towar<th><th>Ilość<th>jm<th>Cena netto<th>Wartość netto<th>VAT</tr>{r}</table><br>
<table class=g style="width:60%"><tr><th>Tabela VAT<th>Netto<th>VAT<th>Brutto<tr><td>Przed korektą 23%<td align=right>{m(A)}<td align=right>{m(va)}<td align=right>{m(A+va)}<tr><td>Po korekcie 23%<td align=right>{m(B)}<td align=right>{m(vb)}<td align=right>{m(B+vb)}<tr><td><b>Korekta razem<td align=right><b>{m(dn)}<td align=right><b>{m(dv)}<td align=right><b>{m(dg)}</table>
<h3>Do zwrotu: {m(-dg)} PLN</h3><p>Słownie: {words(-dg)}</p><p>Forma zwrotu: kompensata z bieżącymi należnościami lub przelew na wniosek nabywcy.</p>
<p style="margin-top:60px">Wystawił: Ewelina Stolorz &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Potwierdzam uzgodnienie warunków korekty (data i podpis): ................................</p><p style="font-size:9px;color:#777">Comarch ERP Optima, v. 2026.1 &nbsp; Strona: 1/1</p>'''
save(N,h,'wk')
gold(N,'credit_note',number='FKOR/7/02/2026',issued='2026-02-10',due=None,amount=-dg,currency='PLN',iban=IB,buyer='Browar Rzemieślniczy Hajer sp. z o.o.',seller='PAKOWNIA PLUS Spółka z o.o.')
