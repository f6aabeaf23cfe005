from common import *
L=[('10','TI-EIN','Einbaukasten Vorraum, Eiche furniert gebürstet\nB 2.840 / H 2.550 / T 620 mm lt. Zeichnung vom 09.12.25','1,00','STK','3480.00'),('20','TI-TUE','Innentür Vollbau 80x200 re, weiß lackiert, inkl. Zarge','4,00','STK','612.00'),('','','Rabatt 5 % auf Pos. 20','','','-122.40'),('30','BESCHL','Beschlagset Edelstahl matt','4,00','SET','58.75'),('40','ARB-M','Montagearbeit Geselle','17,50','STD','74.20'),('50','FAHRT','Fahrtpauschale Zone 2','2,00','PAU','45.00')]
rows='';n=D(0)
for p,a,t,m,e,x in L:
    x=D(x);g=r(x*D(m.replace(',','.'))) if m else x;n+=g
    rows+=f'<tr><td>{p}<td>{a}<td>{t.replace(chr(10),"<br>")}<td class=n>{m}<td>{e}<td class=n>{de(x) if m else ""}<td class=n>{de(g)}</tr>'
u=r(n*D('.2'));g=n+u
s3=r(g*D('.03'));s2=r(g*D('.02'))
open('de-at-tischler-bmd.html','w').write(f'''<html><head><meta charset=utf-8><style>@page{{size:A4;margin:15mm 16mm 28mm 24mm;@bottom-center{{content:"Tischlerei Ramsebner GmbH · Handwerkstraße 3 · 4563 Micheldorf · FN 318472k LG Steyr · UID ATU54827166 · DVR 0772914 \\A Sparkasse OÖ · IBAN {grp('AT402032000007654318')} · BIC ASPKAT2LXXX";white-space:pre;font:6.5pt "Liberation Sans Narrow";border-top:.5pt solid}}}}
body{{font:9.5pt "Liberation Sans Narrow"}}table{{border-collapse:collapse}}td,th{{text-align:left;vertical-align:top;padding:2pt 4pt}}.n{{text-align:right}}.p{{width:100%;margin-top:8pt}}.p th{{border-bottom:1pt solid;border-top:1pt solid}}</style></head><body>
<div style="text-align:right;font:bold 20pt 'URW Bookman';color:#6b3d12">Ramsebner<br><span style="font-size:9pt">Tischlerei · Innenausbau seit 1961</span></div>
<div style="margin-top:16mm">Firma<br>Kremstal Dental Labor KG<br>z. H. Buchhaltung<br>Bahnhofstraße 22/1<br>4550 Kremsmünster<br>Ihre UID: ATU67193048</div>
<table style="width:100%;margin-top:12mm;border:.6pt solid"><tr style="font-size:7pt"><td>Belegart<td>Belegnr.<td>Belegdatum<td>Kundennr.<td>Auftragsnr.<td>Lieferdatum<td>Vertreter<td>Seite<tr><td><b>FAKTURA</b><td><b>AR 20260093</b><td>30.01.2026<td>230418<td>AB 20250711<td>KW 4/2026<td>MR<td>1/1</table>
<p>Betrifft: Umbau Empfang und Büro – Ihr Schreiben vom 11.12.2025</p>
<table class=p><tr><th>Pos<th>Artikel<th>Bezeichnung<th class=n>Menge<th>EH<th class=n>Preis/EH<th class=n>Betrag EUR</tr>{rows}</table>
<table style="width:100%;margin-top:10pt;border-top:1pt solid;border-bottom:1pt solid"><tr style="font-size:7.5pt"><td class=n>Warenwert netto<td class=n>USt-Satz<td class=n>USt-Betrag<td class=n>Endbetrag<tr><td class=n>{de(n)}<td class=n>20,00 %<td class=n>{de(u)}<td class=n><b>EUR {de(g)}</b></table>
<table style="margin-top:10pt"><tr><td>Zahlungskondition:<td colspan=3>8 Tage 3 % Skonto, 14 Tage 2 % Skonto, 30 Tage netto Kassa<tr><td><td>3,00 % bis 07.02.2026<td class=n>Skonto {de(s3)}<td class=n>Zahlbetrag {de(g-s3)}<tr><td><td>2,00 % bis 13.02.2026<td class=n>Skonto {de(s2)}<td class=n>Zahlbetrag {de(g-s2)}</table>
<p>Bei Zahlungsverzug verrechnen wir Verzugszinsen gem. § 456 UGB sowie EUR 40,00 Betreibungskosten. Lieferung unter verlängertem Eigentumsvorbehalt. Die Rechnung gilt als anerkannt, wenn nicht innerhalb von 14 Tagen schriftlich Einspruch erhoben wird.</p></body></html>''')
print('tischler',g)
