from common import *
L=[('VKF','250871','30/09/2025','30/10/2025',D('1418.12')),('VKF','250944','31/10/2025','30/11/2025',D('862.73')),('VKC','250061','12/11/2025','',D('-121.00')),('BNK','KBC 221','02/12/2025','',D('-500.00')),('VKF','251020','30/11/2025','30/12/2025',D('1097.47')),('VKF','260015','15/01/2026','14/02/2026',D('640.09'))]
s=D(0);rows=''
for d,n,a,b,m in L:
    s+=m; rows+=f'[{d}],[{n}],[{a}],[{b}],[{nl(m) if m>0 else ""}],[{nl(-m) if m<0 else ""}],[{nl(s)}],'
open('be-rekeninguittreksel.typ','w').write(f'''#set page(paper:"a4",margin:1.8cm)
#set text(font:"Liberation Serif",size:10pt,lang:"nl")
#text(14pt,weight:"bold")[Tuincenter Vandeputte bv] #h(1fr) REKENINGUITTREKSEL
#line(length:100%)
Zandbergstraat 75, 9600 Ronse #h(1fr) BTW BE 0462.071.871 \\ IBAN BE14 2930 1184 6583
#v(8mm)
#align(right)[#block(width:7cm)[#align(left)[Hoveniersbedrijf Groenland\\ Kruisstraat 55\\ 9690 Kluisbergen]]]
#v(6mm)
Klant: 400318 #h(2cm) Datum: 20/02/2026 #h(2cm) Valuta: EUR
#v(4mm)
Toestand van uw rekening op 20/02/2026 (niet-afgepunte verrichtingen). Behoudens vergissing of weglating.
#table(columns:(auto,auto,auto,auto,1fr,1fr,1fr),stroke:.4pt,align:(left,left,left,left,right,right,right),[Dgb],[Doc. nr],[Datum],[Vervaldag],[Debet],[Credit],[Saldo],{rows}table.cell(colspan:6)[*Openstaand saldo in ons voordeel*],[*{nl(s)}*])
#table(columns:(1fr,1fr,1fr,1fr,1fr),stroke:.4pt,[Niet vervallen],[0-30 d],[31-60 d],[61-90 d],[> 90 d],[0,00],[640,09],[1.097,47],[862,73],[1.418,12])
Betalingen en creditnota's nog toe te wijzen: -621,00 EUR.

Wij danken u om de vervallen bedragen na te kijken en te vereffenen. Is uw betaling intussen gebeurd, dan mag u dit overzicht als zonder voorwerp beschouwen.
''')
import typst;typst.compile('be-rekeninguittreksel.typ',output='../be-rekeninguittreksel.pdf');print(s, D('640.09')+D('1097.47')+D('862.73')+D('1418.12')-621)
