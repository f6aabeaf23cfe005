from common import *
ib=iban('66050101','108224417')
it=[('1','Küchenzeile Modell „Lindau 440“ Front Lack matt Salbei, lt. Planung Nr. 3 vom 21.05.2026','1','7890.00'),('2','Arbeitsplatte Quarzkomposit 20 mm, 4,12 lfm, Ausschnitt flächenbündig','1','2460.00'),('3','Einbaubackofen Pyrolyse HBX 7710','1','1149.00'),('4','Induktionskochfeld 80 cm mit Abzug KMI 8030','1','1899.00'),('5','Geschirrspüler vollint. XXL','1','879.00'),('6','Lieferung, Montage, Anschluss Wasser/Elektro durch Fachbetrieb','1','1290.00')]
S=sum(D(i[3]) for i in it); nl=D('567.00'); T=S-nl; az=q(T*D('.3')); net=q(T/D('1.19'))
rows=''.join(f'<tr><td>{a}<td>{b}<td>{c}<td class=r>{de(v)}' for a,b,c,v in it)
h=f"""<!doctype html><meta charset=utf-8><style>@page{{size:A4;margin:16mm}}body{{font:9.5pt 'DejaVu Sans Condensed','DejaVu Sans'}}h1{{font-size:15pt;font-weight:normal;margin:14px 0 4px}}table{{width:100%;border-collapse:collapse}}.p td,.p th{{border-bottom:1px dotted #555;padding:4px;text-align:left;vertical-align:top}}.r,.p .r{{text-align:right}}</style>
<div style="border-left:14px solid #556b4f;padding-left:10px"><b style="font-size:16pt">küchenhaus seckinger</b><br>Küchenhaus Seckinger KG · Durlacher Allee 201 · 76137 Karlsruhe</div>
<p style="margin-top:30px">Frau Dr. Nele und Herrn Jannik Oppenländer<br>Kirchhofgasse 9<br>76227 Karlsruhe</p>
<h1>Auftragsbestätigung / Kaufvertrag AB-26-2217</h1><table><tr><td>Datum 28.05.2026<td>Kunde 70881<td>Kommission Oppenländer<td>Berater Herr Stutz</table>
<p>Vielen Dank für Ihren Auftrag, den wir zu unseren Allgemeinen Geschäftsbedingungen wie folgt bestätigen. Bitte prüfen Sie die Angaben und melden Sie Abweichungen binnen 5 Werktagen.</p>
<table class=p><tr><th>Pos<th>Artikel<th>Mg.<th class=r>Preis inkl. MwSt. €</tr>{rows}<tr><td><td>abzgl. Aktionsnachlass „Frühlingsküche“<td><td class=r>-{de(nl)}<tr><td><td><b>Gesamtpreis</b> (enthält 19 % MwSt. {de(T-net)} €, netto {de(net)} €)<td><td class=r><b>{de(T)}</b></table>
<p><b>Zahlungsvereinbarung:</b> 30 % Anzahlung = {de(az)} € bis 12.06.2026, Rest {de(T-az)} € drei Werktage vor Lieferung. Über die Anzahlung erhalten Sie eine gesonderte Rechnung.<br><b>Liefertermin:</b> KW 36/2026 (voraussichtlich 01.09.2026), Aufmaß am 17.06.2026, 9 Uhr.</p>
<p>Ihr Altgerät wird bei Lieferung kostenfrei mitgenommen. Garantieverlängerung auf 5 Jahre je Gerät 89,00 € möglich bis 14 Tage nach Lieferung.</p>
<p style="margin-top:40px">______________________ Ort, Datum, Unterschrift Kunde &nbsp;&nbsp; ______________________ Küchenhaus Seckinger KG</p>
<p style="font-size:7pt;margin-top:30px">Sparkasse Karlsruhe · IBAN {ib} · BIC KARSDE66XXX · USt-IdNr. {ust('14370926')} · AG Mannheim HRA 104417 · Komplementärin Beate Seckinger · Verwendungszweck: AB-26-2217 Oppenländer</p>"""
w('de-kuechenstudio-auftragsbestaetigung.html',h)
sh("chromium --headless --no-sandbox --disable-gpu --disable-pdf-tagging --no-pdf-header-footer --print-to-pdf=../de-kuechenstudio-auftragsbestaetigung.pdf de-kuechenstudio-auftragsbestaetigung.html")
gold('de-kuechenstudio-auftragsbestaetigung.pdf','order_confirmation')
