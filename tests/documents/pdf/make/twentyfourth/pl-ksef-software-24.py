from lib import *
import typst
N='pl-ksef-software'
ib=iban('19401076','3221884500000000'); ns=nip(701188246); nb=nip(618220917)
R=rows([('Utrzymanie systemu WMS – marzec 2026','1','mies.','4200','23'),('Prace rozwojowe (zgłoszenia #4411, #4437)','17.5','godz.','185','23'),('Licencje terminali mobilnych','6','szt.','49.90','23')])
n,v,g=tot(R)
r=''.join(f'[{i}],[{x[0].replace("#",chr(92)+"#")}],[{m(x[3])}],[{x[1].replace(".",",")}],[{x[2]}],[23%],[{m(x[4])}],' for i,x in enumerate(R,1))
b=ib[2:]
write(N+'.typ',f'''#set page(paper:"a4",margin:1.4cm)
#set text(font:"Nimbus Sans",size:8pt,lang:"pl")
#set table(stroke:0.4pt+gray)
#grid(columns:(1fr,1fr),[#text(size:15pt)[Krajowy System #text(fill:red)[e]-Faktur]],align(right)[Numer Faktury: \\ #text(size:13pt,weight:"bold")[42/04/2026] \\ Faktura podstawowa \\ #strong[Numer KSEF:] {ns}-20260414-3A91C0F7E2D4-5B])
#line(length:100%,stroke:.4pt)
#grid(columns:(1fr,1fr),gutter:12pt,[#text(size:10pt,weight:"bold")[Sprzedawca] \\ *Dane identyfikacyjne* \\ NIP: {ns} \\ Nazwa: KODLAS Software sp. z o.o. \\ *Adres* \\ ul. Grunwaldzka 82 \\ 80-244 Gdańsk \\ Polska \\ *Dane kontaktowe* \\ E-mail: faktury\\@kodlas.example],[#text(size:10pt,weight:"bold")[Nabywca] \\ *Dane identyfikacyjne* \\ NIP: {nb} \\ Nazwa: Centrum Logistyczne Bursztyn S.A. \\ *Adres* \\ ul. Portowa 3B \\ 82-300 Elbląg \\ Polska \\ *Numer klienta:* 0117 \\ Faktura dotyczy jednostki podrzędnej JST: Nie])
#line(length:100%,stroke:.4pt)
#text(size:10pt,weight:"bold")[Szczegóły]
#grid(columns:(1fr,1fr),[*Data wystawienia, z zastrzeżeniem art. 106na ust. 1 ustawy:* 14.04.2026 \\ *Miejsce wystawienia:* Gdańsk],[*Data dokonania lub zakończenia dostawy towarów lub wykonania usługi:* 31.03.2026 \\ *Kod waluty:* PLN])
#line(length:100%,stroke:.4pt)
#text(size:10pt,weight:"bold")[Pozycje] \\ Faktura wystawiona w cenach netto w walucie PLN
#table(columns:(auto,1fr,auto,auto,auto,auto,auto),[*Lp.*],[*Nazwa towaru lub usługi*],[*Cena jedn. netto*],[*Ilość*],[*Miara*],[*Stawka podatku*],[*Wartość sprzedaży netto*],{r})
#align(right)[#text(size:10pt,weight:"bold")[Kwota należności ogółem: {m(g)} PLN]]
#text(size:10pt,weight:"bold")[Podsumowanie stawek podatku]
#table(columns:(auto,1fr,1fr,1fr,1fr),[*Lp.*],[*Stawka podatku*],[*Kwota netto*],[*Kwota podatku*],[*Kwota brutto*],[1],[23% lub 22%],[{m(n)}],[{m(v)}],[{m(g)}])
#text(size:10pt,weight:"bold")[Dodatkowe informacje]
#table(columns:(auto,auto,1fr),[*Lp.*],[*Rodzaj informacji*],[*Treść informacji*],[1],[Protokół odbioru],[PO/03/2026 z dnia 02.04.2026],[2],[Opiekun],[Natalia Wirska])
#text(size:10pt,weight:"bold")[Płatność] \\
*Informacja o płatności:* Brak zapłaty \\ *Forma płatności:* Przelew
#table(columns:(1fr,),[*Termin płatności*],[30 dni od daty wystawienia faktury])
#text(size:9pt,weight:"bold")[Numer rachunku bankowego]
#table(columns:(5cm,1fr),[Pełny numer rachunku],[{b}],[Kod SWIFT],[AGRIPLPR],[Rachunek własny banku],[],[Nazwa banku],[Credit Agricole Bank Polska S.A.],[Opis rachunku],[PLN, biała lista])
#text(size:10pt,weight:"bold")[Warunki transakcji] \\ *Umowa* \\ #table(columns:(auto,auto),[*Data umowy*],[*Numer umowy*],[11.09.2025],[UT/2025/09])
#text(size:10pt,weight:"bold")[Rejestry] \\ #table(columns:(1fr,1fr,1fr),[*KRS*],[*REGON*],[*BDO*],[0000744109],[380922610],[—])
#text(size:9pt,weight:"bold")[Sprawdź, czy Twoja faktura znajduje się w KSeF!] \\ Nie możesz zeskanować kodu z obrazka? Kliknij w link weryfikacyjny i przejdź do weryfikacji faktury! \\ #text(fill:blue,size:6pt)[https://qr.ksef.mf.gov.pl/invoice/{ns}/14-04-2026/Zq1v0m7W-8cYkT4Jb2nRpXe5LsUa3HdGfOi9]
#v(6pt)
Wytworzona w: KODLAS Billing 4.2
''')
typst.compile(f'{HERE}/{N}.typ',output=f'{OUT}/{N}.pdf')
gold(N,'invoice',number='42/04/2026',issued='2026-04-14',due='2026-05-14',amount=g,currency='PLN',iban=ib,buyer='Centrum Logistyczne Bursztyn S.A.',seller='KODLAS Software sp. z o.o.')
