from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('M','/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf'))
c=canvas.Canvas('../de-zulassung-quittung.pdf',pagesize=(420,595));c.setFont('M',9.5);y=560
for s in '''LANDRATSAMT WESTERTAL
Kfz-Zulassungsbehörde
Kreuzstraße 14, 57600 Westertal

        Q U I T T U N G   über Verwaltungsgebühren

Quittungs-Nr.   KFZ-04-2026-017733
Datum/Uhrzeit   23.04.2026  10:52
Kasse/Bediener  04 / Weyand
Kassenzeichen   1.3610.017733

Einzahler       Dachdeckerei Thielmann GmbH
Kennzeichen     WT-DT 418
Vorgang         Umschreibung m. Halterwechsel

Geb.-Nr. Bezeichnung                      Betrag EUR
221.3    Umschreibung außerhalb                30,60
224      Zulassungsbescheinigung Teil II       10,20
230      Wunschkennzeichen                     12,80
----------------------------------------------------
Summe                                          53,60
hoheitlich, keine USt. enthalten

Gezahlt mit girocard                           53,60
Terminal 64410782  Beleg 2209  Genehm. 118840
Karte ############8817

Betrag dankend erhalten. Die Zahlung ist verbucht.
Bitte bewahren Sie die Quittung auf. Die Kfz-Steuer
erhebt das Hauptzollamt mit gesondertem Bescheid.

Gegen die Gebührenfestsetzung kann innerhalb eines
Monats Widerspruch erhoben werden.'''.split('\n'):
    c.drawString(40,y,s);y-=13.5
c.save()
