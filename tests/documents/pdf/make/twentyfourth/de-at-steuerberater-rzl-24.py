from common import *
L=[('Laufende Buchhaltung 10–12/2025 (412 Buchungszeilen à 1,18)',r(412*D('1.18'))),('Lohnverrechnung 10–12/2025, 7 Dienstnehmer x 3 Monate à 21,40',r(21*D('21.40'))),('Sonderzahlungen Weihnachtsremuneration, 7 DN à 9,50',r(7*D('9.5'))),('Umsatzsteuervoranmeldungen, ZM lt. Vereinbarung pauschal',D('165')),('Besprechung 03.12.2025 betr. Registrierkasse, 1,25 Std. à 148,00',r(D('1.25')*148))]
n=sum(x for _,x in L);bar=r(n*D('.04'));ns=n+bar;u=r(ns*D('.2'));g=ns+u
rows=''.join(f'<tr><td>{t}</td><td align="right">{de(x)}</td></tr>' for t,x in L)
open('de-at-steuerberater-rzl.html','w').write(f'''<html><head><meta charset="utf-8"><style>@page{{size:21cm 29.7cm;margin:2cm 2cm 1.6cm 2.4cm}}body,td,p{{font-family:"Liberation Serif";font-size:11pt}}p{{margin:0 0 6pt 0}}</style></head><body>
<p align="center"><b><font style="font-size:15pt">Mag. Roswitha Obernosterer Steuerberatung GmbH</font></b><br><font style="font-size:9pt">Wirtschaftstreuhänder · 9800 Spittal an der Drau, Tiroler Straße 19 · Tel. 04762/55410 · office@obernosterer-stb.example</font></p><br><br>
<p>Gasthof Laurer OG<br>Hauptplatz 4<br>9813 Möllbrücke</p><br>
<p align="right">Spittal/Drau, 14. Jänner 2026</p>
<p>Klient Nr. 10322 &nbsp; SB: DI/ob &nbsp; UID des Leistungsempfängers: ATU72044183</p><br>
<p><b><font style="font-size:14pt">HONORARNOTE Nr. 26/0038</font></b></p>
<p>Wir erlauben uns, für unsere in der Zeit vom 1. Oktober bis 31. Dezember 2025 erbrachten Leistungen in Rechnung zu stellen:</p>
<table width="100%" cellpadding="2" cellspacing="0"><tr><td><u>Leistung</u></td><td align="right"><u>EUR</u></td></tr>{rows}<tr><td>Honorar netto</td><td align="right">{de(n)}</td></tr><tr><td>Barauslagen (Porto, Telefon, EDV) 4 %</td><td align="right">{de(bar)}</td></tr><tr><td></td><td align="right">{de(ns)}</td></tr><tr><td>+ 20 % Umsatzsteuer</td><td align="right">{de(u)}</td></tr><tr><td><b>Gesamtsumme</b></td><td align="right"><b>{de(g)}</b></td></tr></table><br>
<p>Wir ersuchen um Überweisung prompt nach Erhalt der Honorarnote ohne jeden Abzug auf unser Konto {grp('AT051200052844713309')} bei der UniCredit Bank Austria AG, BIC BKAUATWW.</p>
<p>Wir gestatten uns darauf hinzuweisen, dass die Honorarnote Nr. 25/0911 vom 16. Oktober 2025 über EUR 1.187,40 in unserer Buchhaltung noch mit einem Restbetrag von EUR 187,40 aushaftet; dieser Betrag ist in der vorliegenden Honorarnote nicht enthalten.</p>
<p>Termin: Ihre Umsatzsteuervoranmeldung 12/2025 samt Zahlung an das Finanzamt ist am 16. Februar 2026 fällig.</p><br>
<p>Mit freundlichen Grüßen</p><br><p>Mag. Obernosterer</p><br>
<p align="center"><font style="font-size:8pt">FN 402917 w Landesgericht Klagenfurt · UID ATU58310429 · WT-Code 804417 · Es gelten die AAB der KSW in der geltenden Fassung</font></p></body></html>''')
print('stb',g)
