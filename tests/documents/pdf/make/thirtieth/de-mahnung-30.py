from lib import *
import typst
N='de-mahnung'
ib=iban('DE','250501800910227745')
O=[('RE-251477','16.10.2025','15.11.2025','1.284,01'),('RE-251602','06.11.2025','06.12.2025','417,69')]
s=D('1284.01')+D('417.69'); z=D('14.20'); m=D('10.00'); t=s+z+m
T=f'''#set page(paper:"a4",margin:(left:24mm,right:20mm,top:18mm,bottom:22mm),footer:[#set text(7pt);#align(center)[Leinetal Büromöbel GmbH · Vahrenwalder Str. 502 · 30179 Hannover · HRB 211830 AG Hannover · USt-IdNr. {devat('28814073')}\\ Sparkasse Hannover · IBAN {grp(ib)} · BIC SPKHDE2HXXX]])
#set text(font:"DejaVu Sans Mono",size:8.5pt,lang:"de")
LEINETAL BÜROMÖBEL GMBH
#v(15mm)
Kanzleiservice Ehlers GmbH\\ Buchhaltung\\ Marktstraße 18\\ 31134 Hildesheim
#v(8mm)
#grid(columns:(1fr,1fr),[*2. Mahnung*],[Mahndatum : 12.01.2026\\ Debitor #h(1.1em) : 14077\\ Beleg-Nr. : MA-26-0009\\ Bearbeiter: K. Ostermann])
#v(6mm)
Sehr geehrte Damen und Herren,

leider konnten wir zu den nachstehenden Rechnungen trotz unserer Zahlungserinnerung vom 22.12.2025 noch keinen Zahlungseingang feststellen:
#table(columns:(1fr,1fr,1fr,auto,auto),align:(left,left,left,right,right),[Rechnung],[Rechnungsdatum],[fällig am],[Mahnstufe],[offen EUR],{''.join(f'[{a}],[{b}],[{c}],[2],[{d}],' for a,b,c,d in O)}table.cell(colspan:4)[Summe offene Posten],[{de(s)}],table.cell(colspan:4)[Verzugszinsen],[{de(z)}],table.cell(colspan:4)[Mahngebühr],[{de(m)}],table.cell(colspan:4)[*Gesamtforderung*],[*{de(t)}*])
Wir bitten um Überweisung des Gesamtbetrages bis spätestens 22.01.2026. Zahlungseingänge wurden bis 09.01.2026 berücksichtigt. Sollten Sie zwischenzeitlich gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos.

Mit freundlichen Grüßen\\ i. A. K. Ostermann
'''
gold(N,'reminder'); typst.compile(w(N+'.typ',T),output=f'{OUT}/{N}.pdf')
