from lib import *
pos=[("1","pausch","1,000","Baustelleneinrichtung, Schutz der Bodenbeläge, Demontage und Entsorgung der vorhandenen Badeinrichtung (Wanne, WC, Waschtisch)",D("1840.00"),D(1)),
("2","Stck","1,000","Duschanlage bodengleich 1200 x 900 mm, Ablaufrinne Edelstahl, Verbundabdichtung nach DIN 18534",D("2275.50"),D(1)),
("3","Stck","1,000","Wand-Tiefspül-WC spülrandlos, weiß, inkl. Vorwandelement und Betätigungsplatte",D("918.40"),D(1)),
("4","m","18,500","Mehrschichtverbundrohr 20 x 2,5 mm einschl. Fittings und Dämmung",D("23.80"),D("18.5")),
("5","Std","46,750","Arbeitszeit Anlagenmechaniker SHK",D("64.90"),D("46.75")),
("6","Std","21,000","Arbeitszeit Helfer / Auszubildender",D("43.50"),D("21")),
("7","Stck","3,000","An- und Abfahrt Zone 1",D("29.00"),D(3))]
rows='';net=D(0)
for n,e,m,t,p,k in pos:
    g=q(p*k);net+=g
    rows+=f"<tr><td>{n}</td><td class=r>{m}</td><td>{e}</td><td>{t}</td><td class=r>{de(p)}</td><td class=r>{de(g)}</td></tr>"
v=q(net*D('.19'));br=net+v
a=[("1. Abschlagsrechnung AR-25-0291 v. 04.09.2025","Zahlungseingang 16.09.2025",D("3000")),("2. Abschlagsrechnung AR-25-0333 v. 06.10.2025","Zahlungseingang 20.10.2025",D("2500"))]
ar='';rest_n,rest_v,rest=net,v,br
for t,z,n in a:
    vv=q(n*D('.19')); rest_n-=n;rest_v-=vv;rest-=n+vv
    ar+=f"<tr><td>abzgl. {t}<br><small>{z}</small></td><td class=r>-{de(n)}</td><td class=r>-{de(vv)}</td><td class=r>-{de(n+vv)}</td></tr>"
sk=q(rest*D('.02'))
lohn=q(D("64.90")*D("46.75"))+q(D("43.50")*21)+87
html=f"""<meta charset=utf8><style>@page{{size:A4;margin:14mm 16mm 12mm 22mm}}body{{font:9.5pt 'Liberation Sans'}}table{{border-collapse:collapse;width:100%}}td,th{{vertical-align:top;padding:2px 4px;text-align:left}}.r{{text-align:right;white-space:nowrap}}th{{border-bottom:1px solid #000;border-top:1px solid #000;font-size:8.5pt}}.h{{color:#0a5a94}}small{{font-size:7.5pt}}</style>
<table><tr><td><div class=h style="font-size:20pt;font-weight:bold">HERGENRÖTHER</div><div class=h>Haustechnik · Bad · Heizung · Kundendienst</div></td><td class=r><small>Meisterbetrieb der Innung SHK Bamberg<br>Gewerbering 14 · 96149 Breitengüßbach<br>Tel. 09544 / 98 41-0 · Notdienst 0171 / 55 38 204</small></td></tr></table><br>
<table><tr><td style="width:58%"><small><u>Hergenröther Haustechnik GmbH &amp; Co. KG · Gewerbering 14 · 96149 Breitengüßbach</u></small><br><br>Eheleute<br>Gisela und Norbert Pfisterer<br>Am Lerchenbühl 7<br>96110 Scheßlitz</td><td><table style="background:#eef4f9">
<tr><td>Projekt-Nr.</td><td>P-25-117</td></tr><tr><td>Kunden-Nr.</td><td>20884</td></tr><tr><td>Sachbearbeiter</td><td>Hr. Düsel</td></tr><tr><td>Auftrag vom</td><td>11.08.2025</td></tr><tr><td>Ausführungszeit</td><td>01.09.2025 – 07.11.2025</td></tr><tr><td><b>Datum</b></td><td><b>17.11.2025</b></td></tr></table></td></tr></table>
<h2 style="font-size:13pt;margin:14px 0 2px">Schlussrechnung Nr. SR-25-0418</h2>
<div>Bauvorhaben: Badsanierung Obergeschoss, Am Lerchenbühl 7, 96110 Scheßlitz<br>gemäß unserem Angebot AN-25-0206 vom 22.07.2025</div><br>
<table><tr><th>Pos.</th><th class=r>Menge</th><th>ME</th><th>Bezeichnung</th><th class=r>EP €</th><th class=r>GP €</th></tr>{rows}</table><br>
<table><tr><th></th><th class=r>Netto €</th><th class=r>MwSt. 19 % €</th><th class=r>Brutto €</th></tr><tr><td><b>Auftragssumme / Gesamtleistung</b></td><td class=r>{de(net)}</td><td class=r>{de(v)}</td><td class=r><b>{de(br)}</b></td></tr>{ar}
<tr style="border-top:1px solid;border-bottom:3px double"><td><b>noch zu zahlender Betrag</b></td><td class=r>{de(rest_n)}</td><td class=r>{de(rest_v)}</td><td class=r><b>{de(rest)}</b></td></tr></table>
<p>Zahlung: innerhalb 8 Tagen abzüglich 2,00 % Skonto (Skontobetrag {de(sk)} €, Zahlbetrag {de(rest-sk)} €), innerhalb 21 Tagen ab Rechnungsdatum rein netto.</p>
<p><small>Im Bruttobetrag sind {de(lohn*D('1.19'))} € Lohn- und Fahrtkosten enthalten (netto {de(lohn)} € zzgl. 19 % MwSt. {de(lohn*D('.19'))} €), § 35a EStG. Als privater Auftraggeber sind Sie verpflichtet, diese Rechnung zwei Jahre lang aufzubewahren (§ 14b Abs. 1 UStG). Die gelieferte Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Gewährleistung nach BGB, Abnahme am 10.11.2025.</small></p>
<table style="border-top:1px solid #0a5a94;font-size:7pt"><tr><td>Hergenröther Haustechnik GmbH &amp; Co. KG<br>Sitz Breitengüßbach · AG Bamberg HRA 10772<br>phG: Hergenröther Verwaltungs-GmbH, HRB 8841</td><td>Geschäftsführer: Stefan Hergenröther<br>USt-IdNr. DE273849154<br>Steuer-Nr. 207/163/50418</td><td>Sparkasse Oberfranken-Mitte<br>IBAN {ib('DE80760501010005519834')}<br>BIC SPOMDE77XXX</td></tr></table>"""
open('de-sanitaer.html','w').write(html);print('de-sanitaer',rest,br)
