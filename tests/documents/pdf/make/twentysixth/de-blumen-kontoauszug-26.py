from common import *
import subprocess
ib=iban('DE','370601930022817044')
s=D('0');r=''
for d,b,x,fl,so,ha in (('30.09.25','','Saldovortrag','','412.68',''),('02.10.25','884120','Rechnung','16.10.25','318.45',''),('06.10.25','BA 191','Zahlung Überweisung','','','412.68'),('09.10.25','884377','Rechnung','23.10.25','276.90',''),('13.10.25','G 20914','Gutschrift Bruch Rosen','','','38.52'),('16.10.25','884602','Rechnung','30.10.25','401.17',''),('17.10.25','BA 199','Zahlung Überweisung','','','318.45'),('23.10.25','884815','Rechnung','06.11.25','355.08',''),('30.10.25','885031','Rechnung','13.11.25','612.33','')):
    s+=D(so or 0)-D(ha or 0);r+=f'<tr><td>{d}<td>{b}<td>{x}<td>{fl}<td align=right>{f(so) if so else ""}<td align=right>{f(ha) if ha else ""}<td align=right>{f(s)}</tr>'
od=D('276.90')-D('38.52')+D('401.17')
h=f'''<html><head><meta charset=utf-8><style>body{{font-family:"Liberation Mono";font-size:17px}} table.t{{width:100%;border-collapse:collapse}} .t td,.t th{{padding:2px 5px;border-bottom:1px dotted #888;text-align:left}} td[align=right]{{text-align:right!important}}</style></head><body>
<b>Rheinland-Flora Blumengroßhandel eG</b><br>Marktweg 300 (Halle 4), 50968 Köln<br><br><br>
<table width=100%><tr><td>Blumenhaus Immergrün<br>Inh. Carola Steffens<br>Severinstr. 144<br>50678 Köln<td>Konto-Nr.: 14508<br>Datum: 31.10.2025<br>Seite: 1<br>Sachb.: Frau Özdemir</table>
<h3>Kontoauszug per 31.10.2025</h3>
<p>Sehr geehrte Kundin, nachstehend der Stand Ihres Kontos in unseren Büchern:</p>
<table class=t><tr><th>Datum<th>Beleg<th>Text<th>Fällig<th>Soll<th>Haben<th>Saldo</tr>{r}</table>
<p><b>Saldo zu unseren Gunsten EUR {f(s)}</b><br>davon bereits fällig EUR {f(od)}</p>
<p>Bitte prüfen Sie den Auszug und gleichen Sie fällige Posten auf Konto IBAN {g4(ib)} (Pax-Bank Köln) aus. Zahlungen sind bis 30.10.2025 berücksichtigt. Einwendungen erbitten wir innerhalb von 14 Tagen, sonst gilt der Saldo als anerkannt.</p>
<p style="font-size:13px">GnR 811 AG Köln - Vorstand: H. Breuer, L. van Dijk - USt-IdNr. {ust('12279461')}</p></body></html>'''
out('de-blumen-kontoauszug.html',h)
subprocess.run("wkhtmltopdf -q -s A4 --disable-smart-shrinking -T 14mm -L 18mm -R 14mm de-blumen-kontoauszug.html ../de-blumen-kontoauszug.pdf",shell=True)
gold('de-blumen-kontoauszug','statement_of_account')
