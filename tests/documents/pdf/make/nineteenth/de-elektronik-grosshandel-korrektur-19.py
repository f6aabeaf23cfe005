from lib import *
import subprocess
N='de-elektronik-grosshandel-korrektur'; ib=iban('DE','760501010013840092'); ust=deid('31290457')
pos=[('EL-NT-65USBC','USB-C Netzteil 65W GaN, schwarz','Retoure defekt',24,D('17.85')),('EL-HDMI21-2M','HDMI-2.1-Kabel 2 m, VE 10','Falschlieferung',6,D('48.20')),('EL-POE-INJ30','PoE+ Injektor 30W','Preisdifferenz lt. Rahmenvertrag',40,D('3.10'))]
s=D(0);rows=''
for i,(a,t,w,m,p) in enumerate(pos,1):
    g=q(m*p);s+=g;rows+=f'<tr><td>{i}<td>{a}<td>{t}<br><small>Grund: {w}</small><td align=right>{m}<td align=right>{de(p)}<td align=right>19<td align=right>{de(g)}'
mw=q(s*D('.19'));tot=s+mw
html=f'''<!DOCTYPE html><meta charset=utf-8><style>body{{font-family:"Nimbus Sans";font-size:12px}}table{{border-collapse:collapse;width:100%}}.p td,.p th{{border-bottom:1px solid #ccc;padding:5px;text-align:left;vertical-align:top}}.p th{{background:#e8eef5}}small{{color:#555}}</style>
<table><tr><td style="font-size:22px;color:#1c5d99"><b>VOLTARO</b> <span style="font-size:12px">B2B Electronics</span><td align=right><b style="font-size:20px">Rechnungskorrektur</b></table>
<table style="margin-top:40px"><tr><td width=55% valign=top><small>Voltaro Elektronik Großhandel GmbH | Sigmundstr. 240 | 90431 Nürnberg</small><br><br>PC-Werkstatt Kraus<br>Inh. Stefan Kraus<br>Hauptstr. 18<br>91054 Erlangen<br>Deutschland<td valign=top><table><tr><td>Rechnungskorrekturnummer:<td align=right>RK202602-3119<tr><td>Rechnungskorrekturdatum:<td align=right>17.02.2026<tr><td>Ursprüngliche Rechnungsnr.:<td align=right>RE202601-88214<tr><td>Rechnungsdatum:<td align=right>27.01.2026<tr><td>Auftragsnummer:<td align=right>AU202601-90377<tr><td>Externe Bestellnummer:<td align=right>PCW-0126-14<tr><td>Retourennummer:<td align=right>RMA-40971<tr><td>Kundennummer:<td align=right>K20814</table></table>
<p style="margin-top:30px">Guten Tag Herr Kraus,<br>hiermit korrigieren wir die Rechnung RE202601-88214 vom 27.01.2026 (Rechnungsbetrag 3.418,87 EUR, Zahlungsziel 10.02.2026) um folgende Positionen:</p>
<table class=p><tr><th>Pos<th>Art.-Nr.<th>Bezeichnung<th align=right>Menge<th>VK netto<th>USt. %<th>Gesamt netto{rows}</table>
<table style="width:45%;margin-left:55%;margin-top:10px"><tr><td>Warenwert netto<td align=right>{de(s)} EUR<tr><td>Versandkosten<td align=right>0,00 EUR<tr><td>USt. 19 %<td align=right>{de(mw)} EUR<tr><td><b>Korrekturbetrag brutto</b><td align=right><b>{de(tot)} EUR</b></table>
<p style="margin-top:30px">Den Korrekturbetrag haben wir Ihrem Kundenkonto gutgeschrieben; er wird mit der nächsten Rechnung verrechnet. Eine Zahlung Ihrerseits ist nicht erforderlich. Bitte berichtigen Sie Ihren Vorsteuerabzug entsprechend (§ 17 UStG).</p><p>Zahlungsart der ursprünglichen Rechnung: Kauf auf Rechnung, 14 Tage netto</p>
<table style="margin-top:150px;font-size:10px;border-top:1px solid #999"><tr><td>Voltaro Elektronik Großhandel GmbH<br>Sigmundstr. 240<br>90431 Nürnberg<td>HRB 36604 Nürnberg<br>GF: Dr. Lena Vogt<br>WEEE-Reg.-Nr. DE 61840273<td>USt-IdNr. {ust}<br>Steuernr. 241/140/20933<td>Sparkasse Nürnberg<br>IBAN: {sp(ib)}<br>BIC: SSKNDE77XXX</table>'''
open(N+'.html','w').write(html)
subprocess.run(['wkhtmltopdf','-q','-s','A4','--zoom','1.3',N+'.html',f'../{N}.pdf'])
gold(N,'credit_note',number='RK202602-3119',issued='2026-02-17',due=None,amount=str(tot),currency='EUR',iban=ib,buyer='PC-Werkstatt Kraus',seller='Voltaro Elektronik Großhandel GmbH')
