from common import *
N='de-collmex-ab'; IB=iban(68050101,13447120)
it=[('1044','Imkeranzug mit Rundschleier Gr. L',3,'54.62'),('1120','Honigschleuder 4-Waben Tangential, Edelstahl',1,'318.49'),('1207','Rähmchen DNM, gedrahtet, 100 St.',2,'96.64')]
net=sum(D(p)*q for _,_,q,p in it)+D('15.13'); tax=r(net*D('.19'))
rows=''.join(f'<tr><td>{i*10}<td>{a}<td>{b}<td class=r>{q} ST<td class=r>{f(p)}<td class=r>{f(D(p)*q)}' for i,(a,b,q,p) in enumerate(it,1))
p,o=html(N,f'''<!DOCTYPE html><meta charset=utf-8><style>@page{{size:A4;margin:20mm}}body{{font:10pt "Liberation Serif"}}table{{width:100%;border-collapse:collapse}}td,th{{padding:2px 3px;text-align:left}}.r{{text-align:right}}th{{border-bottom:1px solid}}</style>
<p class=r><b>Imkereibedarf Waldhonig GmbH</b><br>Schauinslandweg 8, 79100 Freiburg<br>Tel. 0761 4471203</p><p>Imkerverein Hotzenwald e.V.<br>Kassenwart Egon Thoma<br>Dorfstr. 40<br>79733 Görwihl</p>
<p class=r>Datum: 09.03.2026<br>Kunden-Nr: 10338<br>Auftrag: 204471<br>Ihre Bestellung: E-Mail vom 06.03.2026</p>
<h2>Auftragsbestätigung Nr. 204471</h2><p>Vielen Dank für Ihren Auftrag, den wir wie folgt bestätigen. Voraussichtlicher Liefertermin: 20.03.2026.</p>
<table><tr><th>Pos<th>Produkt<th>Bezeichnung<th class=r>Menge<th class=r>Einzelpreis<th class=r>Gesamt EUR{rows}<tr><td>40<td>VERS<td>Versandkosten Spedition<td class=r>1 ST<td class=r>15,13<td class=r>15,13<tr><td colspan=5 class=r>Nettosumme<td class=r>{f(net)}<tr><td colspan=5 class=r>Umsatzsteuer 19%<td class=r>{f(tax)}<tr><td colspan=5 class=r><b>Gesamtbetrag</b><td class=r><b>{f(net+tax)}</b></table>
<p>Zahlungsbedingung: 14 Tage nach Rechnungsstellung ohne Abzug. Die Rechnung erhalten Sie mit der Lieferung per E-Mail.<br>Lieferbedingung: frei Bordsteinkante. Bitte prüfen Sie die Angaben und melden Sie Änderungen innerhalb von 2 Werktagen.</p>
<p style="font-size:8pt;margin-top:40mm;border-top:1px solid">Bankverbindung: Sparkasse Freiburg, IBAN {sp(IB)}, BIC FRSPDE66XXX – USt-IdNr. {ust(20144712)} – HRB 704471 AG Freiburg – Geschäftsführerin: Martha Winterhalder</p>''')
run('chromium','--headless','--no-sandbox','--no-pdf-header-footer',f'--print-to-pdf={o}',p)
gold(N,'order_confirmation')
