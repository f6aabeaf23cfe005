from lib import *
N='pl-kancelaria'
ib=iban('16001462','1837204410000001'); ns=nip(777310226); nb=nip(783164401)
h1=D('3500.00'); h2=D('480.00'); net=h1+h2; vat=q(net*D('0.23')); op=D('1017.00'); g=net+vat+op
s=slow(g)
write(N+'.html',f'''<html><head><meta charset=utf-8><style>@page{{size:A4;margin:2.3cm}}p,td{{font-family:"Liberation Serif";font-size:11pt}}</style></head><body>
<p align=center><b>KANCELARIA RADCY PRAWNEGO<br>Hanna Korzeniewska-Dudek</b><br>ul. Święty Marcin 58/64 m. 12, 61-807 Poznań<br>NIP {ns[:3]}-{ns[3:6]}-{ns[6:8]}-{ns[8:]}, tel. 61 555 27 40</p><hr>
<p align=right>Poznań, dnia 3 marca 2026 r.</p>
<p align=center><b><font size=4>FAKTURA Nr 17/2026</font></b></p>
<p>dla: <b>Spółdzielnia Mieszkaniowa „Jutrzenka”</b><br>os. Piastowskie 104, 61-164 Poznań, NIP {nb[:3]}-{nb[3:6]}-{nb[6:8]}-{nb[8:]}</p>
<p>Zgodnie z umową zlecenia z dnia 12 stycznia 2026 r. pozwalam sobie przedstawić rozliczenie czynności wykonanych w okresie od 12 stycznia do 27 lutego 2026 r. w sprawie przeciwko „Dom-Rem” sp. z o.o. (sygn. akt IX GC 118/26, termin rozprawy: 22 kwietnia 2026 r.):</p>
<table border=1 cellspacing=0 cellpadding=4 width=100%><tr><td>1. Sporządzenie pozwu wraz z analizą dokumentów – ryczałt</td><td align=right width=110>{m(h1,"&nbsp;")}&nbsp;zł</td></tr><tr><td>2. Udział w posiedzeniu zarządu w dniu 19 lutego 2026 r. (2 godz. x 240 zł)</td><td align=right width=110>{m(h2,"&nbsp;")}&nbsp;zł</td></tr><tr><td>Honorarium netto</td><td align=right width=110>{m(net,"&nbsp;")}&nbsp;zł</td></tr><tr><td>Podatek VAT 23%</td><td align=right width=110>{m(vat,"&nbsp;")}&nbsp;zł</td></tr><tr><td>Honorarium brutto</td><td align=right width=110>{m(net+vat,"&nbsp;")}&nbsp;zł</td></tr><tr><td>3. Zwrot wydatków poniesionych w imieniu Klienta (nie podlega VAT, art. 29a ust. 7 pkt 3): opłata sądowa 1 000,00 zł, opłata skarbowa od pełnomocnictwa 17,00 zł</td><td align=right width=110>{m(op,"&nbsp;")}&nbsp;zł</td></tr><tr><td><b>Ogółem należność</b></td><td align=right><b>{m(g,"&nbsp;")}&nbsp;zł</b></td></tr></table>
<p>(słownie: {s[0]} {s[1]} {s[2]}/100)</p>
<p>Powyższą kwotę proszę uiścić w terminie czternastu dni od dnia wystawienia niniejszej faktury przelewem na rachunek prowadzony w BNP Paribas Bank Polska S.A. nr {nrb(ib)}, w tytule podając numer faktury.</p>
<p>Z poważaniem,</p><p align=right>Hanna Korzeniewska-Dudek<br>radca prawny (PZ-2918)</p>
<p><font size=1>Administratorem danych osobowych jest Kancelaria. Faktura wystawiona bez podpisu odbiorcy.</font></p></body></html>''')
run('soffice','--headless','--infilter=HTML (StarWriter)','--convert-to','pdf:writer_pdf_Export','--outdir','..',N+'.html')
gold(N,'invoice',number='17/2026',issued='2026-03-03',due='2026-03-17',amount=g,currency='PLN',iban=ib,buyer='Spółdzielnia Mieszkaniowa „Jutrzenka”',seller='KANCELARIA RADCY PRAWNEGO Hanna Korzeniewska-Dudek')
