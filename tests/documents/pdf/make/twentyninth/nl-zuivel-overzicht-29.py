from common import *
iban=iban_nl('RABO','103388172')
L=[('16-02-2026','260884','18-03-2026','1284.36','0'),('02-03-2026','261102','01-04-2026','967.80','400.00'),('09-03-2026','C26071','','-86.45','0'),('16-03-2026','261340','15-04-2026','1412.09','0'),('30-03-2026','261577','29-04-2026','1033.52','0')]
s=D(0);R=''
for d,n,v,b,k in L:
    o=D(b)-D(k); s+=o; R+=f"[{d}],[{n}],[{v}],[{nl(b)}],[{nl(k)}],[{nl(o)}],"
gold('nl-zuivel-overzicht.pdf','statement_of_account')
open('nl-zuivel-overzicht.typ','w').write(f"""#set page(paper:"a4",margin:18mm)
#set text(font:"DejaVu Sans Mono",8.5pt,lang:"nl")
*Zuivelgroothandel Dijkhof B.V.* #h(1fr) Edisonweg 4, 3442 AC Woerden
#line(length:100%)
#v(6mm)
Lunchcafé Tante Pietje\\ Voorstraat 70\\ 3512 AR Utrecht
#v(6mm)
#text(12pt)[*REKENINGOVERZICHT*] #h(1fr) per 31-03-2026 \\
Debiteur 50418 #h(1fr) Pagina 1
#v(3mm)
#table(columns:(auto,auto,auto,1fr,1fr,1fr),align:(left,left,left,right,right,right),stroke:(x:none,y:.4pt),[Datum],[Factuur],[Vervalt],[Bedrag],[Ontvangen],[Openstaand],{R}[],[],[*Saldo*],[],[],[*{nl(s)}*])
#v(3mm)
Ouderdom: tot 30 dgn {nl(D('1412.09')+D('1033.52')-D('86.45')+D('567.80'))} / 31-60 dgn {nl(D('1284.36'))} / ouder 0,00
#v(4mm)
Volgens onze administratie staan bovenstaande posten open. Wilt u de vervallen post 260884 per omgaande voldoen op {sp(iban)}? Heeft u intussen betaald, dan kunt u dit overzicht als niet verzonden beschouwen. Ontbrekende facturen sturen wij u graag opnieuw toe.
""")
