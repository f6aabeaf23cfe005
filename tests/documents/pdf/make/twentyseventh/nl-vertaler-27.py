from common import *
import subprocess
w=q(2318*D('0.145')); T=w+D('45.00')+D('9.85')
open('nl-vertaler.html','w').write(f'''<html><head><meta charset="utf-8"><style>p{{font-family:"Liberation Serif";font-size:11pt;margin:0 0 9pt 0}}</style></head><body>
<p style="text-align:right"><b>Agnieszka Mulder-Zielińska</b><br>beëdigd vertaler Pools – Nederlands (Rbtv 8834)<br>Lange Nieuwstraat 77 bis, 3512 PE Utrecht<br>06 – 41 77 20 93</p>
<p>&nbsp;</p><p>Uitzendbureau Werkvloer B.V.<br>De heer S. Bakkali<br>Europalaan 410<br>3526 KS Utrecht</p><p>&nbsp;</p>
<p>Utrecht, 2 februari 2026</p>
<p>Betreft: factuurnummer 2026-07, vertaling arbeidscontracten</p><p>&nbsp;</p>
<p>Geachte heer Bakkali,</p>
<p>Op 19 januari gaf u mij opdracht (uw inkoopnummer 4500-218) voor de beëdigde vertaling van het modelcontract fase A en het huisreglement. De stukken heb ik op 28 januari aangetekend verzonden.</p>
<p>Ik breng u hiervoor in rekening 2.318 woorden à € 0,145, ofwel € {eur(w)}, vermeerderd met € 45,00 voor de waarmerking van drie exemplaren en € 9,85 portokosten. Het totaal van deze factuur komt daarmee op € {eur(T)}. Ik maak gebruik van de kleineondernemersregeling (artikel 25 Wet OB); er wordt dus geen btw berekend.</p>
<p>Het bedrag zie ik graag direct na ontvangst van deze factuur tegemoet op mijn rekening {g(nl('TRIO','044120983'))} t.n.v. A. Mulder-Zielińska.</p>
<p>Ter herinnering: mijn factuur 2026-02 van 6 januari voor de tolkdienst op het politiebureau (€ 212,50) hebt u op 30 januari voldaan, waarvoor dank. Vanaf 1 maart bedraagt mijn woordtarief € 0,155, met een minimum van € 60,00 per opdracht.</p>
<p>&nbsp;</p><p>Met vriendelijke groet,</p><p>&nbsp;</p><p>Agnieszka Mulder</p>
<p style="font-size:8.5pt">KvK 70318845 · ING noch btw-nummer voor buitenlandse opdrachten vereist · IBAN zie boven</p></body></html>'''.replace('ING noch btw-nummer voor buitenlandse opdrachten vereist · IBAN zie boven','BIC TRIONL2U · leveringsvoorwaarden NGTV'))
subprocess.run('soffice --headless --infilter="HTML (StarWriter)" --convert-to pdf:writer_pdf_Export --outdir .. nl-vertaler.html >/dev/null 2>&1',shell=True); print(w,T)
