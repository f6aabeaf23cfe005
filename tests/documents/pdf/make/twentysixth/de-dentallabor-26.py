from common import *
import weasyprint
ib=iban('DE','733500000515208846')
L=[('0010','Modell',2,'7,31'),('0022','Verwendung von Kunststoff',1,'17,94'),('0051','Sägemodell',1,'12,86'),('0120','Mittelwertartikulator',1,'10,48'),
('1022','Vollkrone/Metall gegossen',1,'92,65'),('1103','Brückenglied/Metall',1,'61,20'),('1200','Teilleistung Krone VB Verblendung',2,'38,77'),('1600','Vestibuläre Verblendung Keramik',2,'88,90'),('9330','Versandkosten je Versandgang',3,'5,62')]
M=[('M 2041','NEM-Legierung Wironal 280 (LOT 22871)',D('7.4'),'1,35','g'),('M 3310','Keramikmasse A3',2,'6,80','Port.')]
d=lambda s:D(s.replace(',','.'))
r='';a=D(0);b=D(0)
for n,t,m,p in L:
    v=q(m*d(p));a+=v;r+=f'<tr><td>{n}<td>{t}<td class=r>{m}<td class=r>{p}<td class=r>{f(v)}</tr>'
r+='<tr><td><td><b>Zwischensumme Leistungen</b><td><td><td class=r><b>%s</b></tr>'%f(a)
for n,t,m,p,u in M:
    v=q(m*d(p));b+=v;r+=f'<tr><td>{n}<td>{t}<td class=r>{str(m).replace(".",",")} {u}<td class=r>{p}<td class=r>{f(v)}</tr>'
r+='<tr><td><td><b>Zwischensumme Material</b><td><td><td class=r><b>%s</b></tr>'%f(b)
n=a+b;w=q(n*D('.07'));t=n+w;sk=q(a*D('1.07')*D('.03'))
h=f'''<html lang=de><meta charset=utf-8><style>@page{{size:A4;margin:18mm 16mm 30mm 20mm;@bottom-left{{content:"Dentaltechnik Weißhaupt & Sohn GmbH · Gablonzer Ring 14 · 87600 Kaufbeuren · Tel. 08341 90 66 21\\A Sparkasse Allgäu · IBAN {g4(ib)} · BIC BYLADEM1ALG\\A AG Kempten HRB 9137 · GF ZTM Anton Weißhaupt · USt-IdNr. {ust('25310764')}";white-space:pre;font:7pt Liberation Sans;color:#345}}}}
body{{font:9.3pt Liberation Sans}} td{{padding:1.2pt 3pt;vertical-align:top}} .r{{text-align:right}} table.p{{width:100%;border-collapse:collapse;margin-top:6mm}} table.p th{{border-bottom:1px solid #000;border-top:1px solid #000;text-align:left;font-size:8.5pt}} .k td{{font-size:8.5pt}} h1{{font-size:13pt;margin:7mm 0 2mm}}</style>
<div style="text-align:right;color:#27628c;font-size:17pt">Weißhaupt <span style="font-weight:300">Dentaltechnik</span></div>
<table style="width:100%;margin-top:12mm"><tr><td style="width:58%"><u style="font-size:7pt">Dentaltechnik Weißhaupt &amp; Sohn GmbH, Gablonzer Ring 14, 87600 Kaufbeuren</u><br><br>Zahnarztpraxis<br>Dr. med. dent. Ilka Rosenow<br>Bodenseestr. 31<br>87700 Memmingen<td><table class=k><tr><td>Kunden-Nr.<td>10352<tr><td>Auftrags-Nr.<td>58813<tr><td>XML-Auftr.-Nr.<td>10352-58813-1<tr><td>Eingang<td>12.03.2025<tr><td>Liefertermin<td>26.03.2025<tr><td>Belegdatum<td>31.03.2025</table></tr></table>
<h1>Rechnung 25-03417</h1>
<table class=k><tr><td>Patient<td style="width:60mm"><b>Kellner, Bernd</b><td>Kassenart<td>Primärkasse (BEL II)<tr><td>Arbeit<td>Brücke 14 – 16, Farbe A3<td>Techniker<td>HW / 07</table>
<table class=p><tr><th>BEL-Nr.<th>Bezeichnung<th class=r>Menge<th class=r>Einzel<th class=r>Gesamt EUR</tr>{r}</table>
<table style="margin:4mm 0 0 auto"><tr><td>Nettobetrag<td class=r>{f(n)}<tr><td>zzgl. 7 % Mehrwertsteuer<td class=r>{f(w)}<tr><td style="border-top:1px solid"><b>Rechnungsbetrag EUR</b><td class=r style="border-top:1px solid"><b>{f(t)}</b></table>
<p>Zahlungskonditionen: 10 Tage 3 % Skonto auf zahntechnische Leistungen ({f(sk)} EUR), Material ohne Abzug; 30 Tage netto.</p>
<p style="font-size:7.6pt">Konformitätserklärung: Wir erklären, dass das vorstehende Produkt eine Sonderanfertigung nach Anhang XIII der Verordnung (EU) 2017/745 ist. Herstellungsort: Kaufbeuren, Deutschland. Die gelieferte Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Gewährleistungsfrist 2 Jahre ab Lieferdatum 26.03.2025.</p></html>'''
out('de-dentallabor.html',h);weasyprint.HTML(string=h).write_pdf('../de-dentallabor.pdf')
gold('de-dentallabor','invoice',number='25-03417',issued='2025-03-31',due='2025-04-30',amount=str(t),currency='EUR',iban=ib,buyer='Zahnarztpraxis Dr. med. dent. Ilka Rosenow',seller='Dentaltechnik Weißhaupt & Sohn GmbH')
