from h import *
fs=[('FV/P/2025/10/3381','01.10.2025','15.10.2025',D('369.00'),'9,81'),('FV/P/2025/11/3702','03.11.2025','17.11.2025',D('369.00'),'6,29'),('FV/P/2025/12/4019','01.12.2025','15.12.2025',D('442.80'),'4,37')]
s=sum(x[3] for x in fs);od=D('20.47');ko=D('0')
rows=''.join(f'<tr><td>{a}<td>{b}<td>{c}<td align=right>{f(d)}<td align=right>{e}</tr>' for a,b,c,d,e in fs)
open('pl-parking-wezwanie.html','w').write(f'''<html><head><meta charset=utf-8><style>body{{font:14px/1.45 "DejaVu Serif"}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #999;padding:4px;font-size:12px}}</style></head><body>
<p align=right>Wrocław, 14 stycznia 2026 r.</p><p><b>ParkCity Operator S.A.</b><br>pl. Solny 20, 50-063 Wrocław<br>NIP 8970293136</p><p style="margin-left:55%">Optyka Wzrok Anna Sobczak<br>ul. Ruska 41<br>50-079 Wrocław</p>
<p>Nasz znak: WIN/2026/01/0077 &nbsp; Nr abonenta: AB-20551</p><h3 align=center>OSTATECZNE PRZEDSĄDOWE WEZWANIE DO ZAPŁATY</h3>
<p>Działając w imieniu ParkCity Operator S.A. wzywamy do zapłaty zaległych należności z tytułu abonamentu parkingowego (parking P4 „Kazimierza”, miejsca 117–118):</p>
<table><tr><th>Nr faktury<th>Data wystawienia<th>Termin płatności<th>Kwota brutto PLN<th>Odsetki PLN</tr>{rows}<tr><td colspan=3><b>Razem<td align=right><b>{f(s)}<td align=right><b>{f(od)}</tr></table>
<p>Łączną kwotę <b>{f(s+od)} zł</b> prosimy wpłacić w terminie 7 dni od otrzymania niniejszego wezwania na rachunek nr 42 1140 2004 0723 8625 5118 4873. Odsetki naliczono na dzień 14.01.2026 r.</p>
<p>W razie bezskutecznego upływu terminu sprawa zostanie skierowana na drogę postępowania sądowego, a karty wjazdowe zablokowane. Jeżeli wpłaty dokonano przed otrzymaniem pisma, prosimy uznać je za bezprzedmiotowe.</p><p align=right>Z poważaniem<br>Robert Kania<br>Dział Windykacji</p></body></html>''');print('parking',s+od, sum(D(x[4].replace(',','.')) for x in fs))
