from h import *
it=[('Docieplenie ścian zewnętrznych styropianem grafitowym 15 cm (system ETICS) z robocizną i materiałem','m²',D(168),D('215')),('Tynk silikonowy baranek 1,5 mm, kolor wg próbnika','m²',D(168),D(48)),('Montaż, dzierżawa i demontaż rusztowania','kpl.',D(1),D(2400))]
net=sum(r(q*p) for _,_,q,p in it); vat=r(net*D('.08')); br=net+vat
zn=D('13888.89');zv=D('1111.11');z=zn+zv; rest=br-z
rows=''.join(f'<tr><td>{i}.</td><td>{n}</td><td align=center>{u}</td><td align=right>{f(q).replace(",00","")}</td><td align=right>{f(p)}</td><td align=right>{f(q*p)}</td></tr>' for i,(n,u,q,p) in enumerate(it,1))
open('pl-budowlaniec.html','w').write(f'''<!DOCTYPE html><html><head><meta charset=utf-8><style>@page{{size:A4;margin:2cm}} body{{font-family:"Liberation Serif";font-size:12pt}}</style></head><body>
<p style="text-align:right">Pobiedziska, dnia 14 lipca 2025 r.</p>
<p><b>ROB-MUR Usługi Budowlane Zdzisław Pietrzak</b><br>62-010 Pobiedziska, ul. Kiszkowska 41<br>NIP 779-579-00-73, REGON 301844926<br>tel. 605 000 318</p>
<h2 align=center>FAKTURA VAT KOŃCOWA Nr 7/07/2025</h2>
<p><b>dla:</b> Agnieszka i Tomasz Wierzbiccy, ul. Jeziorna 9, 62-020 Swarzędz</p>
<p>Dotyczy umowy z dn. 28.04.2025 r. o wykonanie docieplenia budynku mieszkalnego jednorodzinnego (PKOB 1110) w Swarzędzu, ul. Jeziorna 9. Roboty zakończono i odebrano protokołem w dniu 11 lipca 2025 r.</p>
<table border=1 cellspacing=0 cellpadding=4 width=100%><tr><th>Lp.</th><th>Wyszczególnienie</th><th>J.m.</th><th>Ilość</th><th>Cena netto</th><th>Wartość netto</th></tr>{rows}</table>
<p>Razem netto: {f(net)} zł<br>VAT 8%: {f(vat)} zł<br>Wartość robót brutto: <b>{f(br)} zł</b></p>
<p>Potrąca się zaliczkę otrzymaną 12.05.2025 r. – faktura zaliczkowa nr 3/05/2025 – w kwocie brutto {f(z)} zł (netto {f(zn)} zł, VAT {f(zv)} zł).</p>
<p><b>Pozostaje do zapłaty: {f(rest)} zł</b> (w tym netto {f(net-zn)} zł, VAT {f(vat-zv)} zł)<br>Słownie: {slow(rest)}</p>
<p>Należność płatna przelewem do dnia 28 lipca 2025 r. na konto w banku PKO BP nr 51 1020 1068 4533 3147 8932 8804. Do czasu zapłaty materiał pozostaje własnością wykonawcy.</p>
<p>Na wykonane roboty udzielono gwarancji 36 miesięcy, tj. do 11.07.2028 r.</p><br>
<table width=100%><tr><td align=center>......................................<br><font size=2>podpis odbiorcy</font></td><td align=center>Zdzisław Pietrzak<br><font size=2>podpis wystawcy</font></td></tr></table></body></html>''')
print('budowlaniec',rest)
