from h import *
it=[('Kampania Meta Ads + Google Ads – obsługa, październik 2025','ryczałt',D(1),D('6500.00')),('Produkcja spotu 15" (montaż, udźwiękowienie, napisy)','szt.',D(2),D('4280.00')),('Projekt key visual – przeniesienie praw autorskich','szt.',D(1),D('3150.00')),('Godziny graficzne ponad pakiet','h',D('6.5'),D('165.00'))]
net=sum(r(q*p) for _,_,q,p in it);v=r(net*D('.23'));b=net+v;sk=r(b*D('.02'))
rows=''.join(f'[{i}],[{n}],[{str(q).replace(".",",")} {u}],[{f(p)}],[{f(q*p)}],' for i,(n,u,q,p) in enumerate(it,1))
open('pl-agencja.typ','w').write(f'''#set page(paper:"a4",margin:(x:2cm,y:1.8cm),footer:[#set text(7pt,fill:gray);Pomarańcza Studio Sp. z o.o. · KRS 0000591824, SR dla Krakowa-Śródmieścia, XI Wydz. Gosp. · kapitał zakładowy 50 000,00 zł · wygenerowano w SaldeoSMART])
#set text(font:"DejaVu Sans",size:8.5pt,lang:"pl")
#grid(columns:(1fr,auto),[#text(22pt,weight:"bold",fill:rgb("#e8590c"))[pomarańcza]\\ #text(9pt)[agencja reklamowa]],[#align(right)[*Faktura*\\ #text(14pt)[PS/0342/10/25]]])
#v(6mm)
#grid(columns:(1fr,1fr,1fr),gutter:8mm,[#text(fill:gray)[Wystawca]\\ *Pomarańcza Studio Sp. z o.o.*\\ ul. Dietla 64/5\\ 31-039 Kraków\\ NIP PL6760364260],[#text(fill:gray)[Klient]\\ *Lodowa Kraina S.A.*\\ ul. Chłodna 100\\ 32-020 Wieliczka\\ NIP PL6833681932],[#text(fill:gray)[Wystawiono] #h(1fr) 31.10.2025\\ #text(fill:gray)[Data dostawy/wykonania] #h(1fr) 31.10.2025\\ #text(fill:gray)[Nr zamówienia] #h(1fr) PO-4500018823\\ #text(fill:gray)[Opiekun] #h(1fr) Maja Zięba])
#v(6mm)
#table(columns:(auto,1fr,auto,auto,auto),stroke:(x,y)=>(bottom:.4pt+gray),align:(center,left,right,right,right),table.header([*\\#*],[*Usługa*],[*Ilość*],[*Cena netto*],[*Wartość netto*]),{rows})
#align(right)[Suma netto #h(1cm) {f(net)} PLN\\ VAT 23% #h(1cm) {f(v)} PLN\\ #v(2mm) #text(13pt,weight:"bold")[Do zapłaty #h(6mm) {f(b)} PLN]]
#v(4mm)
*Warunki płatności:* przelew, 30 dni netto od daty wystawienia. Przy zapłacie w ciągu 7 dni od daty wystawienia przysługuje skonto 2% ({f(sk)} PLN) – kwota po skoncie {f(b-sk)} PLN.\\
*Rachunek:* PL38 1050 1416 3976 2600 0705 6148 · ING Bank Śląski S.A. · SWIFT INGBPLPW\\
#v(2mm)
#rect(width:100%,stroke:.5pt)[Mechanizm podzielonej płatności. W tytule przelewu prosimy podać numer faktury. Reklamacje dotyczące wykonania usług przyjmujemy w ciągu 14 dni.]
''')
import typst;typst.compile('pl-agencja.typ',output='../pl-agencja.pdf');print('agencja',b,'due 2025-11-30')
