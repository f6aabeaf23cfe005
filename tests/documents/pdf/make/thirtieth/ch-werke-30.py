from lib import *
import re
N='ch-werke'
P='01.10.2025 - 31.03.2026'
S=[('Strom',[('Energie Basis, Hochtarif','1842 kWh',D('1842'),D('0.1240')),('Energie Basis, Niedertarif','1367 kWh',D('1367'),D('0.1095')),('Netznutzung Arbeitspreis','3209 kWh',D('3209'),D('0.0935')),('Grundpreis Netz','6 Monate',D('6'),D('9.00')),('Systemdienstleistungen Swissgrid','3209 kWh',D('3209'),D('0.0027')),('Netzzuschlag Bund','3209 kWh',D('3209'),D('0.0230'))],'8.1'),
('Wasser',[('Mengengebühr','74 m3',D('74'),D('1.60')),('Grundgebühr','6 Monate',D('6'),D('11.50'))],'2.6'),
('Abwasser',[('Mengengebühr ARA','74 m3',D('74'),D('2.10')),('Grundgebühr','6 Monate',D('6'),D('8.00'))],'8.1')]
rows='';bas={}
for t,l,m in S:
    s=0; rows+=f'<tr><td colspan=5><b>{t}</b> &nbsp; Periode {P}</td></tr>'
    for d,q,a,p in l:
        x=r2(a*p); s+=x; rows+=f'<tr><td>{d}<td class=r>{q}<td class=r>{ch(p,4)}<td class=r>{m}%<td class=r>{ch(x)}'
    rows+=f'<tr class=s><td colspan=4>Total {t} exkl. MWST<td class=r>{ch(s)}'; bas[m]=bas.get(m,0)+s
tot=sum(bas.values()); mw={m:r2(b*D(m)/100) for m,b in bas.items()}; br=tot+sum(mw.values()); rnd=r05(br); ak=D('450.00')*2; due=rnd-ak
assert due>0,due
ib=iban('CH','31000007250118846'); ref=qrr('00'+'71230000'+'0000002026104833'); assert len(ref)==27
cr=['Gemeindewerke Oberthalwil','Dorfstrasse 3','3531 Oberthalwil']; db=['Beat Zurbuchen-Frei','Mattenweg 11','3531 Oberthalwil']
mr=''.join(f'<tr><td>MWST {m}% auf CHF {ch(bas[m])}<td colspan=3><td class=r>{ch(mw[m])}' for m in mw)
h=f'''<!DOCTYPE html><meta charset=utf-8><style>body{{margin:0;font:8.6pt "Liberation Sans Narrow"}}.p{{min-height:184mm;padding:10mm 18mm 0 22mm;box-sizing:border-box}}table.x{{width:100%;border-collapse:collapse}}.x td,.x th{{padding:0.6px 2px;text-align:left}}.r{{text-align:right!important}}.s td{{border-top:1px solid #777;padding-bottom:3px}}.t td{{border-top:1px solid #000;font-weight:bold}}</style>
<div class=p><table width=100%><tr><td valign=top width=55%><b style="font-size:14pt">Gemeindewerke Oberthalwil</b><br>Strom Wasser Abwasser<br>Dorfstrasse 3, 3531 Oberthalwil<br>Telefon 031 555 04 40, Pikett 031 555 04 99<br>{che('10829461')} MWST<td valign=top><table cellspacing=0 cellpadding=2><tr><td>Rechnung Nr.<td><b>2026-104833</b><tr><td>Rechnungsdatum<td>21.04.2026<tr><td>Zahlbar bis<td><b>21.05.2026</b><tr><td>Kunden-Nr.<td>71230<tr><td>Objekt<td>Mattenweg 11, EFH<tr><td>Zähler-Nr.<td>ST 4418902 / WA 20117</table><br>P.P. CH-3531 Oberthalwil<br>Herr<br>Beat Zurbuchen-Frei<br>Mattenweg 11<br>3531 Oberthalwil</table>
<h3 style="margin:4mm 0 1mm">Halbjahresrechnung Winter 2025/26</h3>Ablesung 31.03.2026 &nbsp; Zählerstand alt / neu: HT 40'218 / 42'060, NT 28'904 / 30'271, Wasser 1'316 / 1'390
<table class=x style="margin-top:2mm"><tr style="border-bottom:1px solid #000"><th>Bezeichnung<th class=r>Menge<th class=r>Ansatz CHF<th class=r>MWST<th class=r>Betrag CHF</tr>{rows}<tr class=t><td colspan=4>Total exkl. MWST<td class=r>{ch(tot)}{mr}<tr><td colspan=4>Rundung<td class=r>{ch(rnd-br)}<tr class=t><td colspan=4>Total inkl. MWST<td class=r>{ch(rnd)}<tr><td colspan=4>abzüglich Akontorechnungen vom 20.11.2025 und 20.01.2026 (2 x 450.00 inkl. MWST)<td class=r>-{ch(ak)}<tr class=t><td colspan=4>Betrag zu unseren Gunsten<td class=r>{ch(due)}</table>
<p style="font-size:7.5pt;margin:2mm 0">Nächste Akontorechnung: 20.07.2026. Einsprachen sind innert 30 Tagen schriftlich an die Gemeindewerke zu richten. Für Mahnungen wird eine Gebühr von CHF 20.00 erhoben.</p></div>{qrpart(ib,cr,ref,db,due,'Rechnung 2026-104833')}'''
gold(N,'invoice',number='2026-104833',issued='2026-04-21',due='2026-05-21',amount=str(due),currency='CHF',iban=ib,buyer='Beat Zurbuchen-Frei',seller=cr[0])
run('wkhtmltopdf','-q','-s','A4','-T','0','-B','0','-L','0','-R','0','--disable-smart-shrinking','-q',w(N+'.html',re.sub(r'(\d*\.?\d+)(mm|pt)\b',lambda m:f'{float(m[1])*1.28:.2f}'+m[2],h)),f'{OUT}/{N}.pdf')
