from common import *
tit=[('01','Demontage und Entsorgung',[('01.0010','1,000 psch','Außerbetriebnahme und Demontage Öl-Heizkessel Bj. 1994, inkl. Kesselreinigung, Abtransport und Entsorgung','1',D('865.00')),
 ('01.0020','3,000 St','Kunststoff-Batterietank 1.500 l entleeren, zerlegen und entsorgen, Nachweis gem. AwSV','3',D('412.50'))]),
('02','Wärmeerzeuger',[('02.0010','1,000 St','Luft/Wasser-Wärmepumpe Monoblock 9,2 kW (A-7/W35), R290, Außeneinheit mit Schwingungsdämpfern','1',D('11340.00')),
 ('02.0020','1,000 St','Kombi-Pufferspeicher 500/180 l mit Frischwasserstation','1',D('3985.60')),
 ('02.0030','14,500 m','Kältegedämmte Anschlussleitung DN 32 erdverlegt, einschl. Mauerdurchführung','14.5',D('78.40'))]),
('03','Montage, Inbetriebnahme',[('03.0010','46,750 Std','Obermonteur lt. beil. Stundenberichten','46.75',D('68.90')),
 ('03.0020','38,250 Std','Anlagenmechaniker','38.25',D('61.40')),
 ('03.0030','1,000 psch','Inbetriebnahme, hydraulischer Abgleich Verfahren B, Einweisung','1',D('740.00'))])]
rows='';net=D(0);ts=[]
for n,t,ps in tit:
    rows+=f'<tr class=t><td>{n}<td colspan=4>{t}</tr>';s=D(0)
    for p,m,b,q,ep in ps:
        g=r(D(q)*ep);s+=g
        rows+=f'<tr><td>{p}<td class=n>{m}<td>{b}<td class=n>{de(ep)}<td class=n>{de(g)}</tr>'
    rows+=f'<tr class=s><td><td><td colspan=2>Summe Titel {n} {t}<td class=n>{de(s)}</tr>';net+=s
ust=r(net*D('.19'));br=net+ust
ab=[('1. Abschlagsrechnung Nr. 251184','14.11.2025','28.11.2025',D('8000')),('2. Abschlagsrechnung Nr. 260022','12.01.2026','23.01.2026',D('9500'))]
an=sum(a[3] for a in ab);au=sum(r(a[3]*D('.19')) for a in ab);rest=br-an-au
sk=r(rest*D('.02'))
abr=''.join(f'<tr><td>{a}<td>{d}<td>{z}<td class=n>{de(x)}<td class=n>{de(r(x*D(".19")))}<td class=n>{de(x+r(x*D(".19")))}' for a,d,z,x in ab)
lohn=r(r(D('46.75')*D('68.9'))+r(D('38.25')*D('61.4'))+740)
open('de-shk-schlussrechnung.html','w').write(f'''<meta charset=utf-8><style>@page{{size:A4;margin:14mm 15mm 16mm 22mm}}body{{font:9pt "Liberation Sans"}}
table{{border-collapse:collapse;width:100%}}td,th{{vertical-align:top;padding:1.4pt 3pt;text-align:left}}.n{{text-align:right;white-space:nowrap}}
.t td{{font-weight:bold;padding-top:5pt;border-bottom:.5pt solid #888}}.s td{{color:#444;border-top:.4pt solid #aaa}}.lv th{{background:#d7e4ef;border-top:1pt solid #245;border-bottom:1pt solid #245}}
.b{{font-weight:bold}}h1{{font-size:14pt;margin:10pt 0 2pt}}.k td{{padding:0 3pt}} .f{{font-size:6.6pt;color:#333;border-top:.6pt solid #245;margin-top:14pt}}</style>
<table><tr><td style="font-size:17pt;color:#1b4a74"><b>HARTLEIB</b> <span style="font-size:10pt">Heizung · Sanitär · Solar</span><td class=n style="font-size:8pt">Meisterbetrieb der Innung SHK<br>Notdienst 0171 / 555 04 19</table>
<p style="font-size:6.5pt;text-decoration:underline;margin-top:22pt">Hartleib Haustechnik GmbH · Gewerbering 14 · 52353 Düren</p>
<table><tr><td style="width:60%;font-size:10pt">Eheleute<br>Dirk und Anja Pützfeld<br>Am Mühlenteich 8<br>52372 Kreuzau<td>
<table class=k><tr><td>Rechnungs-Nr.:<td class=b>260147<tr><td>Datum:<td>19.02.2026<tr><td>Kunden-Nr.:<td>14093<tr><td>Projekt-Nr.:<td>P25-0388<tr><td>Auftrag vom:<td>06.10.2025<tr><td>Bearbeiter:<td>Hr. Kalscheuer<tr><td>Seite:<td>1 von 2</table></table>
<h1>Schlussrechnung</h1><p style="margin:0">Bauvorhaben: Heizungserneuerung EFH Am Mühlenteich 8, Kreuzau<br>Leistungszeitraum: 03.11.2025 – 06.02.2026, Abnahme am 06.02.2026</p>
<p>Sehr geehrte Frau Pützfeld, sehr geehrter Herr Pützfeld,<br>für die ausgeführten Arbeiten erlauben wir uns, wie folgt zu berechnen:</p>
<table class=lv><tr><th>Pos.<th class=n>Menge<th>Bezeichnung<th class=n>EP €<th class=n>GP €</tr>{rows}</table>
<table style="width:52%;margin:8pt 0 6pt 48%"><tr><td>Nettosumme<td class=n>{de(net)}<tr><td>zzgl. 19,00 % MwSt.<td class=n>{de(ust)}<tr class=b><td style="border-top:.8pt solid">Gesamtbetrag brutto<td class=n style="border-top:.8pt solid">{de(br)}</table>
<table style="font-size:8pt"><tr style="background:#eee"><td>abzüglich erhaltener Zahlungen<td>vom<td>Zahlung<td class=n>Netto<td class=n>MwSt.<td class=n>Brutto{abr}
<tr style="border-top:.5pt solid"><td>Summe Zahlungen<td><td><td class=n>{de(an)}<td class=n>{de(au)}<td class=n>{de(an+au)}
<tr class=b style="font-size:10pt"><td colspan=3>Noch zu zahlender Restbetrag EUR<td class=n>{de(net-an)}<td class=n>{de(ust-au)}<td class=n style="border-bottom:2pt double">{de(rest)}</table>
<p>Zahlungsbedingungen: 10 Tage 2 % Skonto, 21 Tage rein netto ab Rechnungsdatum.<br>Bei Zahlung bis 01.03.2026 abzgl. 2,00 % Skonto ({de(sk)} €) = {de(rest-sk)} €</p>
<p style="font-size:7.6pt">Im Bruttobetrag enthaltene Lohn- und Fahrtkosten nach § 35a EStG: {de(lohn)} € netto zzgl. {de(lohn*D('.19'))} € MwSt. = {de(lohn+r(lohn*D('.19')))} €. Privatpersonen sind verpflichtet, diese Rechnung zwei Jahre aufzubewahren (§ 14b Abs. 1 UStG). Gelieferte Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Gewährleistung nach BGB bis 05.02.2031.</p>
<table class=f><tr><td>Hartleib Haustechnik GmbH<br>Gewerbering 14<br>52353 Düren<td>Geschäftsführer: Bernd Hartleib<br>AG Düren HRB 7716<br>St.-Nr. 207/5712/0943<td>USt-IdNr. DE284719304<br>Gerichtsstand Düren<br>www.hartleib-haustechnik.example<td>Sparkasse Aachen<br>IBAN {grp('DE12390500000047118215')}<br>BIC AACSDE33</table>''')
print('shk',rest)
