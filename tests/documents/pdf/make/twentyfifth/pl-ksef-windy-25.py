from lib import *
import typst
N='pl-ksef-windy'
IB=iban('1090239','8000000149220417')
sn=nip('895211043');bn=nip('897100544')
pos=[('Konserwacja dźwigu osobowego UDT 3104-0187/W – kwiecień 2026','szt.','3','340.00','23'),('Dyżur pogotowia dźwigowego 24h','m-c','1','210.00','23'),('Wymiana rolki prowadzącej drzwi kabinowych','szt.','4','87.50','23'),('Opłata za udział w badaniu okresowym UDT','szt.','1','260.00','23')]
net=sum(q(D(p[2])*D(p[3])) for p in pos);v=vat(net,23);g=net+v
tr=''.join(f'[{i}],[{n}],[{m(c)}],[{k}],[{j}],[23%],[{m(D(k)*D(c))}],' for i,(n,j,k,c,_) in enumerate(pos,1))
src=f'''#set page(paper:"a4",margin:(x:14mm,y:14mm),footer:[#set text(6.5pt,fill:gray)
Wytworzona w: AsysKom Serwis 4.2 · Weryfikacja: kod QR I, OFFLINE: nie])
#set text(font:"Liberation Sans",size:8pt,lang:"pl")
#let hr=line(length:100%,stroke:.5pt+gray)
#grid(columns:(1fr,1fr),[#text(15pt)[Krajowy System #text(fill:red)[e-]Faktur]],align(right)[Numer Faktury:\\
#text(13pt,weight:"bold")[S/26/04/0077]\\
#text(7pt)[Faktura podstawowa]\\
#text(7pt)[*Numer KSeF:* {sn}-20260430-5A01C3B7E4F0-9D]])
#v(3mm)#hr
#grid(columns:(1fr,1fr),gutter:8mm,[== Sprzedawca
*NIP:* {sn}\\ *Nazwa:* Dolnośląskie Dźwigi Serwis Sp. z o.o.\\
*Adres*\\ ul. Robotnicza 70B\\ 53-608 Wrocław\\ Polska\\ *Dane kontaktowe*\\ E-mail: faktury\\@ddserwis.example\\ Tel.: 71 555 90 33],[== Nabywca
*NIP:* {bn}\\ *Nazwa:* Spółdzielnia Mieszkaniowa Nadodrzanka\\
*Adres*\\ ul. Jedności Narodowej 188\\ 50-302 Wrocław\\ Polska\\ *Numer klienta:* K-00416])
#v(2mm)#hr
== Szczegóły
#grid(columns:(1fr,1fr),[*Data wystawienia, z zastrzeżeniem art. 106na ust. 1 ustawy:* 30.04.2026\\ *Miejsce wystawienia:* Wrocław],[*Okres, którego dotyczy faktura:* od 01.04.2026 do 30.04.2026\\ *Kod waluty:* PLN])
#v(2mm)#hr
== Pozycje
Faktura wystawiona w cenach netto w walucie PLN
#table(columns:(auto,1fr,auto,auto,auto,auto,auto),stroke:.4pt+gray,table.header([*Lp.*],[*Nazwa towaru lub usługi*],[*Cena jedn. netto*],[*Ilość*],[*Miara*],[*Stawka podatku*],[*Wartość sprzedaży netto*]),{tr})
#align(right)[*Kwota należności ogółem: {m(g)} PLN*]
== Podsumowanie stawek podatku
#table(columns:5,stroke:.4pt+gray,[*Lp.*],[*Stawka podatku*],[*Kwota netto*],[*Kwota podatku*],[*Kwota brutto*],[1],[23% lub 22%],[{m(net)}],[{m(v)}],[{m(g)}])
== Dodatkowe informacje
#table(columns:(auto,auto,1fr),stroke:.4pt+gray,[*Lp.*],[*Rodzaj informacji*],[*Treść informacji*],[1],[Lokalizacja],[ul. Jedności Narodowej 188, klatki A, B, C],[2],[Następne badanie UDT],[14.10.2026])
== Płatność
*Informacja o płatności:* Brak zapłaty\\
*Forma płatności:* Przelew
#table(columns:(auto,auto),stroke:.4pt+gray,[*Termin płatności*],[*Opis terminu płatności*],[],[21 dni od daty wystawienia faktury])
=== Numer rachunku bankowego
#table(columns:(auto,auto),stroke:.4pt+gray,[Pełny numer rachunku],[{IB[2:]}],[Nazwa banku],[Santander Bank Polska S.A.],[Opis rachunku],[PLN])
== Warunki transakcji
*Umowy:* 12/KD/2019 z dnia 02.01.2019
== Rejestry
#table(columns:4,stroke:.4pt+gray,[*Pełna nazwa*],[*KRS*],[*REGON*],[*BDO*],[Dolnośląskie Dźwigi Serwis Sp. z o.o.],[0000517260],[{regon("02244871")}],[000091827])
#text(7pt)[Sprawdź, czy Twoja faktura znajduje się w KSeF: zeskanuj kod QR lub kliknij w link https:\\/\\/qr.ksef.example/invoice/{sn}/30-04-2026/UtQp9Gpc51y]
'''
open(f'{SRC}/{N}.typ','w').write(src);typst.compile(f'{SRC}/{N}.typ',output=f'{OUT}/{N}.pdf')
gold(N,'invoice',number='S/26/04/0077',issued='2026-04-30',due='2026-05-21',amount=g,currency='PLN',iban=IB,buyer='Spółdzielnia Mieszkaniowa Nadodrzanka',seller='Dolnośląskie Dźwigi Serwis Sp. z o.o.')
