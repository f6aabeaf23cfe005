from lib import *
N='de-druckerei'
L=[('1','P-1104','Broschüre A4, 24 Seiten, Rückstichheftung, 135 g Bilderdruck matt','2.000','Stk',D('2'),D('684.00'),'1.000'),('2','P-0310','Visitenkarten 4/4-farbig, 8 Sorten à 250 Stk','8','Sorte',D('8'),D('29.50'),'1'),('3','V-001','Versand an 2 Lieferadressen','2','Stk',D('2'),D('12.90'),'1')]
ls=[r2(a*p) for *_,a,p,_ in L]; net=sum(ls); mw=r2(net*D('.19')); tot=net+mw; ib=iban('DE','850503000221104873')
rows=''.join(f'<tr><td>{a}<td>{b}<td>{c}<td class=r>{d}<td>{e}<td class=r>{de(p)} / {pe}<td class=r>{de(x)}' for (a,b,c,d,e,_,p,pe),x in zip(L,ls))
h=f'''<!DOCTYPE html><meta charset=utf-8><style>@page{{size:A4;margin:15mm 18mm}}body{{font:10pt "Liberation Sans"}}table.x{{width:100%;border-collapse:collapse}}.x th{{border-top:1px solid;border-bottom:1px solid;text-align:left}}.x td,.x th{{padding:4px 3px;vertical-align:top}}.r{{text-align:right!important;white-space:nowrap}}</style>
<div style="float:right;font-size:8.5pt;text-align:right"><b>Elbdruck Medienhaus GmbH</b><br>Hamburger Str. 90a<br>01157 Dresden<br>Tel. 0351 555 66 0</div><div style="padding-top:32mm;font-size:10.5pt">Stadtmarketing Radebeul e. V.<br>Frau Julia Menzel<br>Hauptstr. 44<br>01445 Radebeul</div>
<h2 style="margin-top:14mm">Auftragsbestätigung AB2026-00872</h2>
<table cellspacing=0 style="width:100%;font-size:9pt"><tr><td>Belegdatum<br><b>19.02.2026</b><td>Kunden-Nr.<br><b>D10733</b><td>Ihre Bestellung<br><b>E-Mail vom 18.02.2026</b><td>Liefertermin<br><b>KW 11/2026 (ca. 12.03.2026)</b><td>Seite<br><b>1</b></table>
<p>Sehr geehrte Frau Menzel,<br>wir danken für Ihren Auftrag, den wir wie folgt bestätigen:</p>
<table class=x><tr><th>Pos<th>Artikel<th>Bezeichnung<th class=r>Menge<th>ME<th class=r>Einzelpreis<th class=r>Gesamtpreis €</tr>{rows}<tr><td colspan=6 class=r>Nettobetrag<td class=r>{de(net)}<tr><td colspan=6 class=r>zzgl. 19,00 % MwSt.<td class=r>{de(mw)}<tr><td colspan=6 class=r><b>Gesamtbetrag EUR</b><td class=r><b>{de(tot)}</b></table>
<p>Zahlungsbedingung: 14 Tage 2 % Skonto, 30 Tage netto nach Rechnungserhalt<br>Lieferbedingung: frei Haus</p><p>Bitte prüfen Sie die Angaben und senden Sie uns die Druckfreigabe bis 26.02.2026 zurück. Mehr- oder Minderlieferungen bis 10 % sind branchenüblich und werden in der Rechnung berücksichtigt.</p><p>Mit freundlichen Grüßen<br>Elbdruck Medienhaus GmbH</p>
<p style="font-size:7.5pt;border-top:1px solid;margin-top:25mm">Geschäftsführer: Ralf Nitzsche · HRB 31902 AG Dresden · USt-IdNr. {devat('25990417')} · Ostsächsische Sparkasse Dresden · IBAN {grp(ib)} · BIC OSDDDE81XXX</p>'''
gold(N,'order_confirmation'); run('chromium','--headless','--no-sandbox','--no-pdf-header-footer',f'--print-to-pdf={OUT}/{N}.pdf','file://'+w(N+'.html',h))

import pikepdf
with pikepdf.open(f'{OUT}/{N}.pdf',allow_overwriting_input=True) as p: p.save(f'{OUT}/{N}.pdf',object_stream_mode=pikepdf.ObjectStreamMode.generate,recompress_flate=True)
