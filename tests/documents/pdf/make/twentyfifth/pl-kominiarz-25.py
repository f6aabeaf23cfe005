from lib import *
N='pl-kominiarz'
IB=iban('8754000','0000041223000010')
pos=[('Okresowa kontrola przewodów kominowych (dymowe, spalinowe, wentylacyjne) – 36 przewodów',36,'14'),('Czyszczenie przewodów spalinowych',12,'22'),('Wkład protokołów CEEB + opinia do książki obiektu',1,'160'),('Udrożnienie wentylacji lok. 9 (gniazdo kawek)',1,'95')]
g=sum(D(p[1])*D(p[2]) for p in pos)
rows=''.join(f'<tr><td>{i}.</td><td>{n}</td><td align=right>{k}</td><td align=right>{m(c)}</td><td align=right>{m(D(k)*D(c))}</td></tr>' for i,(n,k,c) in enumerate(pos,1))
h=f'''<html><head><meta charset="utf-8"><style>body{{font-family:'Liberation Serif';font-size:12pt}}td,th{{font-size:11pt}}</style></head><body>
<p align=right>Łomża, dnia 9 marca 2026 r.</p>
<p><b>USŁUGI KOMINIARSKIE</b><br>Mistrz kominiarski Zdzisław Prusaczyk<br>18-400 Łomża, ul. Sikorskiego 214 m. 3<br>NIP {nipd("718100455")}, upr. Izby Rzemieślniczej nr 1148/97, tel. 600 555 318</p>
<p><b>Dla:</b> Wspólnota Mieszkaniowa „Pod Kasztanem”<br>ul. Dworna 41, 18-400 Łomża<br>NIP {nipd("718206117")}<br>zarządca: Biuro Zarządzania „Lokator” – p. Bożena Wysocka</p>
<h2 align=center>RACHUNEK nr 31/2026</h2>
<p>za roboty kominiarskie wykonane w budynku przy ul. Dwornej 41 w dniach 2–5 marca 2026 r. zgodnie ze zleceniem z dnia 12 lutego 2026 r.:</p>
<table border=1 cellpadding=4 cellspacing=0 width="100%"><tr><th>Lp.</th><th>Rodzaj usługi</th><th>Ilość</th><th>Cena zł</th><th>Wartość zł</th></tr>{rows}<tr><td colspan=4 align=right><b>RAZEM</b></td><td align=right><b>{m(g)}</b></td></tr></table>
<p>Słownie złotych: {words(g)}</p>
<p>Podatnik zwolniony z VAT na podstawie art. 113 ust. 1 ustawy o podatku od towarów i usług.</p>
<p>Rachunek płatny niezwłocznie po otrzymaniu, gotówką do rąk wystawcy lub na konto w Banku Spółdzielczym w Łomży nr {nrb(IB)}.</p>
<p>Następny przegląd zgodnie z art. 62 Prawa budowlanego należy przeprowadzić do 5 marca 2027 r.</p>
<p><br></p><p align=right>......................................<br>(podpis i pieczątka)</p></body></html>'''
save(N,h,'soffice')
gold(N,'invoice',number='31/2026',issued='2026-03-09',due='2026-03-09',amount=g,currency='PLN',iban=IB,buyer='Wspólnota Mieszkaniowa „Pod Kasztanem”',seller='Zdzisław Prusaczyk')
