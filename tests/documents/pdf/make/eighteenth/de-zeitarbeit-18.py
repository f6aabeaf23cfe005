from common import *
from xml.sax.saxutils import escape
M=[("Yilmaz, Emre","Lagerhelfer",7,"38.50","24.90"),("Yilmaz, Emre","Mehrarbeit 25 %",7,"3.25","31.13"),("Nowak, Beata","Kommissioniererin",6,"35.00","24.90"),("Nowak, Beata","Kommissioniererin",7,"37.25","24.90"),("Schulte, Marvin","Staplerfahrer",7,"40.00","28.40"),("Schulte, Marvin","Nachtzuschlag 25 %",7,"8.00","7.10")]
R=[["Rührwerk Personal GmbH","","","","",""],["Arbeitnehmerüberlassung · Westenhellweg 102 · 44137 Dortmund"],[""],["An"],["Lünemann Getränkelogistik GmbH & Co. KG","","","","Rech.-Nr.","70-2026-0219"],["Kreditorenbuchhaltung","","","","Datum","16.02.2026"],["Hafenbahn 3","","","","Debitor","70415"],["44147 Dortmund","","","","Kostenst.","LAG-2"],[""],["Rechnung über Arbeitnehmerüberlassung KW 06 + 07/2026 (02.02. – 15.02.2026)"],["Ihre Bestellung 4500071822 – Rahmenvertrag AÜV vom 01.07.2025, Erlaubnis nach § 1 AÜG erteilt durch BA Düsseldorf am 12.03.2019"],[""],["Mitarbeiter/in","Tätigkeit","KW","Stunden","Satz €","Betrag €"]]
net=D(0);hrs=D(0)
for a,t,k,h,s in M:
    l=q(D(h)*D(s)); net+=l; R.append([a,t,f"{k:02d}",eu(h),eu(s),eu(l)])
vat=q(net*D('.19')); g=net+vat
R+=[["","","","","Nettobetrag",eu(net)],["","","","","MwSt 19,0 %",eu(vat)],["","","","","Rechn.-Betrag",eu(g)],[""],["Zahlungsziel: 8 Tage ab Rechnungsdatum, rein netto. Bei Überschreitung werden Verzugszinsen (9 %-Punkte ü. Basiszins) berechnet."],["Stundennachweise liegen bei. Einwendungen gegen abgerechnete Stunden bitte binnen 5 Werktagen."],[""],["Tariferhöhung GVP/DGB zum 01.03.2026 – die neuen Stundensätze gehen Ihnen gesondert zu."],[""],[""],["Sparkasse Dortmund  IBAN "+iban('DE44440501990001887342')+"  BIC DORTDE33XXX"],["USt-IdNr. "+devat('31490877')+"  St.-Nr. 317/5914/0482  AG Dortmund HRB 29914  GF Silke Rührmund"]]
rows=''
for i,r in enumerate(R):
    grid=12<=i<=12+len(M); tot='Rechn.-Betrag' in r; cells=''
    for j in range(6):
        c=r[j] if j<len(r) else ''
        cl=('r ' if (j>=3 and i>=12) or (i==1 and j==5) else '')+('h' if i==12 else 'g' if grid else 'b' if i in(0,9) or tot else 'x')
        if len(r)==1:
            rows+='' if j else f'<tr><td class="{"b" if i in(0,9) else "x"}" colspan=6>{escape(c)}&nbsp;</td></tr>'; continue
        cells+=f'<td class="{cl}">{escape(c)}</td>'
    if len(r)>1: rows+=f'<tr>{cells}</tr>'
html='<!doctype html><meta charset=utf-8><title>Rechnung.xlsx</title><style>@page{size:A4;margin:16mm}body{font:10pt "Liberation Sans Narrow"}table{table-layout:fixed;width:178mm;border-collapse:collapse}td{height:5.2mm;padding:0 1mm;vertical-align:bottom}td:not([colspan]){white-space:nowrap}.r{text-align:right}.b{font-weight:bold}.g,.h{border:.5pt solid #000}.h{background:#d9e2f3;font-weight:bold}</style><table>'+''.join(f'<col style="width:{a}mm">' for a in (42,42,13,19,28,34))+rows+'</table>'
open('de-zeitarbeit.html','w').write(html); print('zeit',net,vat,g)
