# writes an HTML grid (as from an Excel invoice) for soffice Writer
from xml.sax.saxutils import escape
Q=chr(34)
rows=[["!Drukkerij Goossens-Daems","","","","","!FACTUUR"],["Zandstraat 18"],["2440 Geel","","","VZW De Zilveren Schaar"],["tel. 014 58 31 09","","","Markt 40"],["BTW BE 0763.751.274","","","2400 Mol"],["Argenta BE89 9792 3156 6485","","","niet btw-plichtig"],[],
["!Factuurnr.","!Datum","!Klant","!Uw bestelling","","!Leverbon"],["2025-0962","18/11/2025","Z0144","mail An 23/10/2025","","L1488"],[],
["!Aantal","!Omschrijving","","","!Eenh.prijs","!Bedrag"],
[">2.500","Brochures A5, 24 blz., geniet, 135 g mat","","",">0,5944",">1.486,00"],[">300","Affiches A2 quadri 1-zijdig","","",">0,7150",">214,50"],[">3","Opmaak en correcties (uur)","","",">68,00",">204,00"],[">1","Levering","","",">35,00",">35,00"],[],[],
["","","","Totaal goederen","",">1.939,50"],["","","","Korting contant 2 %","",">38,79"],["","","","Maatstaf van heffing","",">1.900,71"],["","","","BTW 21 %","",">399,15"],["","","","!Totaal factuur EUR","",">!2.338,65"],["","","","Bij betaling binnen 8 dagen","",">2.299,86"],[],
["Betalingsvoorwaarden: 30 dagen na factuurdatum netto, 8 dagen 2 % korting contant."],["Mededeling: 2025-0962 / Z0144"],[],[],["Klachten binnen de 8 dagen. Goedgekeurde drukproef = vrijstelling drukker."],["Bij laattijdige betaling: intrest 1 % per maand en 10 % schadevergoeding."],["RPR Antwerpen, afd. Turnhout"]]

o='<html><head><meta charset="utf-8"><style>@page{size:21cm 29.7cm;margin:2cm}td{font:10pt "Liberation Sans"}p{margin:0;font:10pt "Liberation Sans"}</style></head><body>'
rows=[r+['']*(6-len(r)) if r else r for r in rows]
def cell(c,span=1):
  a='';b=False
  if c.startswith('>'):a=' align="right"';c=c[1:]
  if c.startswith('!'):b=True;c=c[1:]
  c=escape(c) or '&nbsp;'
  return f'<td{a} colspan="{span}">'+(f'<b>{c}</b>' if b else c)+'</td>'
o+='<table width="100%" cellpadding="1" cellspacing="0"><col width="80"><col width="100"><col width="90"><col width="150"><col width="90"><col width="100">'
for r in rows:
  o+='<tr>'
  i=0
  r=r or ['']*6
  while i<6:
    j=i+1
    while j<6 and not r[j] and r[i]: j+=1
    o+=cell(r[i],j-i);i=j
  o+='</tr>'
open('nl-be-drukkerij.html','w').write(o+'</table></body></html>')
