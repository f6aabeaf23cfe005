from reportlab.graphics.barcode import qrencoder
import weasyprint
data="\r\n".join("SPC|0200|1|CH393000512288390170Q|S|Murtenlicht Film AG|Wasserwerkgasse|31|3011|Bern|CH||||||||10436.70|CHF|S|Stiftung Alpenraum heute|Bundesplatz|4|6003|Luzern|CH|QRR|000000000000002052500044170|Rechnung 20525-44|EPD".split("|"))
q=qrencoder.QRCode(None,qrencoder.QRErrorCorrectLevel.M); q.addData(data); q.make(); n=q.getModuleCount()
path="".join(f"M{c} {r}h1v1h-1z" for r in range(n) for c in range(n) if q.isDark(r,c))
svg=f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {n} {n}" style="width:46mm;height:46mm"><path d="{path}"/><rect x="{n/2-4.4}" y="{n/2-4.4}" width="8.8" height="8.8" fill="#fff"/><rect x="{n/2-3.8}" y="{n/2-3.8}" width="7.6" height="7.6"/><path d="M{n/2-.8} {n/2-2.6}h1.6v1.8h1.8v1.6h-1.8v1.8h-1.6v-1.8h-1.8v-1.6h1.8z" fill="#fff"/></svg>'
html=f'''<html lang="de"><head><meta charset="utf-8"><style>
@page{{size:A4;margin:0}} body{{margin:0;font:9.5pt "Liberation Sans"}} .a{{position:absolute}} table{{border-collapse:collapse}} td{{vertical-align:top;padding:1.2mm 1mm}} .r{{text-align:right}} .m td{{padding:.5mm 1mm}}
.t{{font-weight:bold;font-size:8pt;margin-top:2mm}} .v{{font-size:9pt}}
</style></head><body>
<div class="a" style="left:20mm;top:12mm;font-size:15pt">murtenlicht<b>film</b></div>
<div class="a r" style="right:20mm;top:12mm;font-size:8pt">Murtenlicht Film AG · Wasserwerkgasse 31 · 3011 Bern<br>CHE-114.872.308 MWST · T 031 558 40 17</div>
<div class="a" style="left:118mm;top:36mm">Stiftung Alpenraum heute<br>Kommunikation<br>Bundesplatz 4<br>6003 Luzern</div>
<table class="a m" style="left:19mm;top:36mm;font-size:8.5pt"><tr><td>Unsere Referenz</td><td>Selina Aebischer</td></tr><tr><td>Ihre Referenz</td><td>Hr. R. Zgraggen</td></tr><tr><td>Debitor</td><td>20525</td></tr><tr><td>Auftrag</td><td>3107 vom 04.03.2025</td></tr><tr><td>Konditionen</td><td>30 Tage netto</td></tr></table>
<div class="a" style="left:20mm;top:68mm;width:170mm">Bern, 23. Juni 2025<br><br><b style="font-size:12pt">Schlussrechnung 20525-44</b><br>Imagefilm «Wasser von oben», 3 Min. 40 Sek., Abnahme 12.06.2025
<table style="width:100%;margin-top:2mm"><tr style="border-bottom:.5pt solid"><td>Leistung</td><td class="r">Menge</td><td>Einh.</td><td class="r">Ansatz</td><td class="r">Betrag CHF</td></tr>
<tr><td>Drehtag Team (Regie, Kamera, Ton)</td><td class="r">4.00</td><td>Tg</td><td class="r">1’450.00</td><td class="r">5’800.00</td></tr>
<tr><td>Drohnenpilot inkl. Bewilligung</td><td class="r">2.00</td><td>Tg</td><td class="r">980.00</td><td class="r">1’960.00</td></tr>
<tr><td>Lichttechnik Miete</td><td class="r">3.00</td><td>Tg</td><td class="r">650.00</td><td class="r">1’950.00</td></tr>
<tr><td>Sprecher d/f inkl. Buyout 2 Jahre (bis 30.06.2027)</td><td class="r">1.00</td><td>psch</td><td class="r">1’180.00</td><td class="r">1’180.00</td></tr>
<tr><td>Schnitt und Farbkorrektur</td><td class="r">2.50</td><td>Tg</td><td class="r">1’100.00</td><td class="r">2’750.00</td></tr>
<tr><td>Spesen, Bergbahn</td><td></td><td></td><td></td><td class="r">640.00</td></tr>
<tr style="border-top:.5pt solid"><td colspan="4">Total exkl. MWST</td><td class="r">14’280.00</td></tr>
<tr><td colspan="4">MWST 8.1 % von 14’280.00</td><td class="r">1’156.68</td></tr>
<tr><td colspan="4">Total inkl. MWST</td><td class="r">15’436.68</td></tr>
<tr><td colspan="4">./. Akontorechnung 20525-31 vom 10.03.2025, bezahlt am 02.04.2025</td><td class="r">–5’000.00</td></tr>
<tr><td colspan="4">Rundung</td><td class="r">0.02</td></tr>
<tr style="font-weight:bold;border-top:.5pt solid;border-bottom:1.5pt solid"><td colspan="4">Restbetrag zu unseren Gunsten</td><td class="r">10’436.70</td></tr></table></div>
<div class="a" style="left:0;top:192mm;width:210mm;height:105mm;border-top:.5pt dashed #000"></div><div class="a" style="left:62mm;top:192mm;height:105mm;border-left:.5pt dashed #000"></div>
<div class="a" style="left:5mm;top:197mm;width:54mm"><b style="font-size:11pt">Empfangsschein</b><div class="t" style="font-size:6pt">Konto / Zahlbar an</div><div style="font-size:8pt">CH39 3000 5122 8839 0170 Q<br>Murtenlicht Film AG<br>Wasserwerkgasse 31<br>3011 Bern</div><div class="t" style="font-size:6pt">Referenz</div><div style="font-size:8pt">00 00000 00000 02052 50004 4170</div><div class="t" style="font-size:6pt">Zahlbar durch</div><div style="font-size:8pt">Stiftung Alpenraum heute<br>Bundesplatz 4<br>6003 Luzern</div></div>
<div class="a" style="left:5mm;top:265mm;font-size:8pt"><b style="font-size:6pt">Währung</b><br>CHF</div><div class="a" style="left:20mm;top:265mm;font-size:8pt"><b style="font-size:6pt">Betrag</b><br>10 436.70</div><div class="a" style="left:43mm;top:279mm;font-size:6pt;font-weight:bold">Annahmestelle</div>
<div class="a" style="left:67mm;top:197mm"><b style="font-size:11pt">Zahlteil</b></div><div class="a" style="left:67mm;top:209mm">{svg}</div>
<div class="a" style="left:67mm;top:263mm;font-size:10pt"><b style="font-size:8pt">Währung</b><br>CHF</div><div class="a" style="left:84mm;top:263mm;font-size:10pt"><b style="font-size:8pt">Betrag</b><br>10 436.70</div>
<div class="a v" style="left:118mm;top:196mm;width:87mm"><div class="t">Konto / Zahlbar an</div>CH39 3000 5122 8839 0170 Q<br>Murtenlicht Film AG<br>Wasserwerkgasse 31<br>3011 Bern<div class="t">Referenz</div>00 00000 00000 02052 50004 4170<div class="t">Zusätzliche Informationen</div>Rechnung 20525-44<div class="t">Zahlbar durch</div>Stiftung Alpenraum heute<br>Bundesplatz 4<br>6003 Luzern</div>
</body></html>'''
weasyprint.HTML(string=html).write_pdf("../de-film.pdf")
