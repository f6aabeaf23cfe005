from lib import *
N='pl-saldo-symfonia'
ns=nip(642301188); nb=nip(627114420); ib=iban('12401112','1111001048827190')
l=[('FS 2215/2025','2025-10-14','2025-11-13','4182.00'),('FS 2388/2025','2025-11-06','2025-12-06','1906.50'),('FKS 41/2025','2025-11-20','','-246.00'),('FS 2611/2025','2025-12-09','2026-01-08','2952.00')]
t=sum(D(x[3]) for x in l)
write(N+'.html',f'''<html><head><meta charset=utf-8><style>@page{{size:A4;margin:2cm}}p,td{{font-family:"Liberation Sans";font-size:9.5pt}}</style></head><body>
<table width=100%><tr><td>Agro-Mix Pasze Sp. z o.o.<br>ul. Młyńska 40, 44-240 Żory<br>NIP {ns}</td><td align=right>Żory, 2026-01-05</td></tr></table>
<p align=right>Gospodarstwo Rolne Zbigniew Pająk<br>ul. Polna 3<br>41-506 Chorzów<br>NIP {nb}</p>
<p align=center><b>POTWIERDZENIE SALDA nr PS/118/2025</b><br>(odcinek A)</p>
<p>Zgodnie z art. 26 ust. 1 pkt 2 ustawy o rachunkowości informujemy, że w naszych księgach na dzień <b>31.12.2025</b> figuruje saldo na koncie 201-2-1-884:</p>
<table border=1 cellspacing=0 cellpadding=3 width=100%><tr><td>Dokument</td><td>Data wystawienia</td><td>Termin płatności</td><td align=right>Winien (WN) PLN</td><td align=right>Ma PLN</td></tr>{''.join(f'<tr><td>{a}</td><td>{b}</td><td>{c}</td><td align=right>{m(d) if d[0]!="-" else ""}</td><td align=right>{m(d[1:]) if d[0]=="-" else ""}</td></tr>' for a,b,c,d in l)}<tr><td colspan=3><b>Saldo na naszą korzyść</b></td><td align=right><b>{m(t)}</b></td><td></td></tr></table>
<p>Słownie: {slow(t)[0]} zł {slow(t)[2]}/100</p><p>Nasz rachunek: {nrb(ib)}</p>
<p>Prosimy o potwierdzenie zgodności salda lub podanie różnic w ciągu 14 dni od otrzymania niniejszego pisma i odesłanie odcinka B. Brak odpowiedzi nie oznacza zgody na saldo.</p>
<p>Odcinek B: Saldo zgodne / niezgodne* z powodu: ....................................................................</p><p>Główny księgowy: Irena Pluta &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ............................. (pieczątka i podpis kontrahenta)</p><p><font size=1>Symfonia Finanse i Księgowość 2026.1 &nbsp; * niepotrzebne skreślić</font></p></body></html>''')
run('soffice','--headless','--infilter=HTML (StarWriter)','--convert-to','pdf:writer_pdf_Export','--outdir','..',N+'.html')
gold(N,'statement_of_account')
