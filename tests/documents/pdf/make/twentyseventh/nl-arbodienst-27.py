from common import *
import subprocess
L=[('Basiscontract verzuim, mei 2026','23 mdw',D('23'),D('11.35')),('Spreekuur bedrijfsarts 08-04-2026 (mdw 00417)','1',D('1'),D('198.00')),('Telefonisch consult bedrijfsarts 21-04-2026','1',D('1'),D('99.00')),('Probleemanalyse opstellen','1',D('1'),D('142.50')),('Verzuimregistratie portaal','23 mdw',D('23'),D('1.20')),('Niet verschenen op spreekuur 15-04-2026','1',D('1'),D('148.50'))]
ex=D(0); r=''
for o,a,n,p in L:
    b=q(n*p); ex+=b; r+=f'<tr><td>{o}<td class=r>{a}<td class=r>{eur(p)}<td class=r>H<td class=r>{eur(b)}'
v=q(ex*D('.21')); T=ex+v
buy=nl('INGB','059987214')
open('nl-arbodienst.html','w').write(f'''<meta charset=utf-8><style>@page{{size:A4;margin:0}}body{{font:10pt "Liberation Sans";margin:16mm 18mm}}table{{border-collapse:collapse}}td{{padding:1.2mm 2mm 1.2mm 0;vertical-align:top}}.r{{text-align:right}}.l th{{background:#0a6b62;color:#fff;padding:1.5mm 2mm;text-align:left}}.l td{{border-bottom:.2mm solid #ccc}}</style>
<div style="display:flex;justify-content:space-between"><div style="font-size:21pt;color:#0a6b62">arbopunt<b>noordoost</b></div><div style="font-size:8pt;text-align:right">ArboPunt Noordoost B.V.<br>Leonard Springerlaan 35, 9727 KB Groningen<br>050 - 820 41 60 · debiteuren@arbopunt-no.example</div></div>
<div style="margin-top:16mm">Timmerfabriek Oosterhof B.V.<br>T.a.v. de administratie<br>Industrieweg 22<br>9641 HM&nbsp; VEENDAM</div>
<h2 style="margin-top:12mm;font-weight:normal">Factuur</h2>
<table style="font-size:9.5pt"><tr><td style="width:38mm">Factuurnummer<td style="width:48mm">26701193<td style="width:38mm">Factuurdatum<td>30-04-2026<tr><td>Debiteurnummer<td>103882<td>Contract<td>C-2019-0447<tr><td>Contactpersoon<td>mw. T. Oosterhof<td>Administratienr.<td>12<tr><td>Betaalwijze<td>Automatische incasso<td>Valuta<td>EUR</table>
<table class=l style="width:100%;margin-top:7mm;font-size:9pt"><tr><th>Omschrijving<th class=r>Aantal<th class=r>Tarief<th class=r>Btw<th class=r>Bedrag</tr>{r}</table>
<table style="margin:5mm 0 0 auto;font-size:9.5pt"><tr><td>Subtotaal<td class=r style="width:30mm">{eur(ex)}<tr><td>Btw hoog (H) 21% over {eur(ex)}<td class=r>{eur(v)}<tr><td><b>Totaal</b><td class=r><b>€ {eur(T)}</b></table>
<p style="margin-top:12mm;font-size:9pt">Het totaalbedrag wordt op 15 mei 2026 van uw rekening {buy[:8]}******{buy[-4:]} geïncasseerd. Machtigingskenmerk: 103882-2019-01, incassant-ID NL74ZZZ020887730000. U hoeft dus niets te doen; zorgt u voor voldoende saldo. Bent u het niet eens met deze factuur, laat dat dan vóór 8 mei 2026 weten.</p>
<p style="font-size:9pt">Vanaf 1 juli 2026 wordt het tarief van het basiscontract geïndexeerd met 3,4% naar € 11,74 per medewerker per maand. Peildatum aantal medewerkers: 1 april 2026.</p>
<div style="position:absolute;bottom:12mm;left:18mm;right:18mm;border-top:.3mm solid #0a6b62;font-size:7pt;padding-top:2mm">KvK 02078841 &nbsp; Btw {nlvat('86488120')} &nbsp; IBAN {g(nl('ABNA','011620439'))} &nbsp; BIC ABNANL2A &nbsp; Gecertificeerde arbodienst, certificaatnr. 2023-0117 &nbsp; Algemene voorwaarden: KvK Groningen</div>''')
subprocess.run('chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=../nl-arbodienst.pdf nl-arbodienst.html 2>/dev/null',shell=True); print(ex,v,T)
