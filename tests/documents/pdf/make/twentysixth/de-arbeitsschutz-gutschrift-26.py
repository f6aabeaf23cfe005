from common import *
import subprocess
ib=iban('DE','683519760108804412')
n=D(0);r=''
for a,t,m,u,p,ra in (('AS-44120-43','Sicherheitsstiefel S3 ESD Gr. 43, Retoure',4,'PAAR','84.90','15'),('AS-71005','Schnittschutzhandschuh Level D Gr. 9, Fehlmenge',24,'PAAR','6.45','0'),('Z-RUECK','Rücknahmepauschale Wiedereinlagerung',-1,'STÜCK','12.00','0')):
    v=q(m*D(p)*(100-D(ra))/100);n+=v;r+=f'<tr><td>{a}<td>{t}<td class=r>{m}<td>{u}<td class=r>{f(p)}<td class=r>{ra if ra!="0" else ""}<td>MWST19<td class=r>{f(v)}</tr>'
w=q(n*D('.19'));t=n+w
h=f'''<!DOCTYPE html><html lang=de><meta charset=utf-8><style>@page{{size:A4;margin:14mm}} body{{font:8.5pt "Liberation Sans Narrow"}} td{{padding:1px 4px;vertical-align:top}} .r{{text-align:right}} .o{{columns:2;column-gap:20mm}} table.l{{width:100%;border-collapse:collapse}} table.l th{{text-align:left;border-bottom:1px solid #000}} .g{{display:grid;grid-template-columns:40mm 45mm 34mm 1fr;gap:1px 4px}}</style>
<div style="display:flex;justify-content:space-between"><div><div style="font-size:16pt">Verkauf – Gutschrift</div>Seite 1</div><div style="font-size:14pt;font-weight:bold">HARTLIEB <small>Arbeitsschutz</small></div></div><br>
<div style="display:flex;justify-content:space-between"><div>Metallbau Sandritter GmbH<br>Frau Eva Wuchner<br>Im Brühl 4<br>79618 Rheinfelden</div><div>Hartlieb Arbeitsschutz GmbH<br>Tullastraße 53<br>79341 Kenzingen<br><br>Telefonnr. 07644 / 80 21-0<br>E-Mail faktura@hartlieb.example</div></div><br><br>
<div class=g><span>Rech. an Deb.-Nr.</span><span>30417</span><span>USt-IdNr.</span><span>{ust('20144873')}</span><span>Gutschriftsnr.</span><span>VGS25-00317</span><span>Bankkonto</span><span>Sparkasse Freiburg</span><span>Buchungsdatum</span><span>10.09.25</span><span>IBAN</span><span>{g4(ib)}</span><span>Belegdatum</span><span>9. September 2025</span><span>BIC</span><span>FRSPDE66XXX</span><span>Ausgleich mit Belegnr.</span><span>VR25-07731</span><span>Rücksendungsnr.</span><span>VRK25-0288</span><span>Ihre Referenz</span><span>PO 4500-118</span><span>Verkäufer</span><span>Daniel Ruf</span><span>Preise inkl. MwSt.</span><span>Nein</span><span>Ihre USt-IdNr.</span><span>{ust('81327705')}</span></div><br><br>
<p>Rechnungskorrektur zu unserer Rechnung VR25-07731 vom 21. August 2025</p>
<table class=l><tr><th>Nr.<th>Beschreibung<th class=r>Menge<th>Einheit<th class=r>VK-Preis<th class=r>Rabatt %<th>MwSt.-Kennz.<th class=r>Betrag</tr>{r}
<tr><td><td colspan=6 style="padding-top:8px">Zwischensumme<td class=r style="padding-top:8px">{f(n)}</tr><tr><td><td colspan=6>19 % MwSt.<td class=r>{f(w)}</tr><tr><td><td colspan=6><b>Total EUR inkl. MwSt.</b><td class=r style="border-top:1px solid;border-bottom:3px double"><b>{f(t)}</b></tr></table><br>
<b>MwSt.-Betrag Spezifikation</b><table class=l style="width:75%"><tr><th>MwSt.-Kennzeichen<th class=r>MwSt. %<th class=r>Zeilenbetrag<th class=r>MwSt.-Bemessungsgrundlage<th class=r>MwSt.-Betrag</tr><tr><td>MWST19<td class=r>19<td class=r>{f(n)}<td class=r>{f(n)}<td class=r>{f(w)}</tr></table>
<p>Der Betrag wird mit Ihrer nächsten Zahlung verrechnet.</p></html>'''
out('de-arbeitsschutz-gutschrift.html',h)
subprocess.run("chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=../de-arbeitsschutz-gutschrift.pdf de-arbeitsschutz-gutschrift.html >/dev/null 2>&1",shell=True)
gold('de-arbeitsschutz-gutschrift','credit_note',number='VGS25-00317',issued='2025-09-09',due=None,amount=str(t),currency='EUR',iban=ib,buyer='Metallbau Sandritter GmbH',seller='Hartlieb Arbeitsschutz GmbH')
