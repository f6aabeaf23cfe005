from common import *
import subprocess
N='de-klavierstimmer'
ib=iban('DE','700916000002514408')
tot=D('115')*2+D('48')+D('24.50')+D('22.50')
S='text:style-name'
def P(s,st='N'): return f'<text:p {S}="{st}">{s}</text:p>'
T='<text:tab/>'
body=''.join([P('Korbinian Aschauer','H'),P('Klavierbaumeister – Stimmungen, Reparaturen, Konzertservice','C'),P('Ziegelgasse 11 · 85354 Freising · Tel. 08161 – 33 72 05 · mobil 0151 – 555 20 118','C'),P(''),P(''),
P('Musikschule Moosburg e. V.'),P('Frau Gabriele Lechner'),P('Stadtplatz 5'),P('85368 Moosburg a. d. Isar'),P(''),P(f'{T}{T}Freising, den 6. Februar 2026'),P(''),P('Rechnung Nr. 14 / 2026','B'),P(''),
P('Sehr geehrte Frau Lechner,'),P(''),P('für die am 2. und 3. Februar 2026 in Ihrem Haus ausgeführten Arbeiten erlaube ich mir, wie folgt zu berechnen:'),P(''),
P(f'2 Klavierstimmungen (Yamaha U3, Zi. 4; Sauter, Saal) à 115,–{T}230,00 €','R'),P(f'Mechanik regulieren, Sauter, nach Aufwand 45 min.{T}48,00 €','R'),P(f'Material: Hammerstiele, Filz, 1 Basssaite{T}24,50 €','R'),P(f'Fahrtkosten Freising – Moosburg, 2 x hin und zurück{T}22,50 €','R'),P(f'Summe{T}{de(tot)} €','RB'),P(''),
P('Gemäß § 19 UStG wird keine Umsatzsteuer berechnet (Kleinunternehmer).'),P(''),P('Bitte überweisen Sie den Betrag innerhalb von zehn Tagen auf mein Konto bei der VR-Bank Freising,'),P(f'IBAN {grp(ib)}.'),P(''),P('Die nächste Stimmung wäre vor dem Sommerkonzert am 18. Juli fällig – ich melde mich rechtzeitig wegen eines Termins.'),P(''),P('Vielen Dank für den Auftrag und freundliche Grüße'),P(''),P(''),P('K. Aschauer'),P(''),P('Steuernummer 115/203/40881 · Finanzamt Freising','C')])
f='style:font-name="Utopia"'
f=''
def st(n,par='',tx=''): return f'<style:style style:name="{n}" style:family="paragraph"><style:paragraph-properties {par}>%s</style:paragraph-properties><style:text-properties fo:font-family="Liberation Serif" {tx}/></style:style>'
tabR='<style:tab-stops><style:tab-stop style:position="15.5cm" style:type="right"/></style:tab-stops>'
tabN='<style:tab-stops><style:tab-stop style:position="5cm"/><style:tab-stop style:position="10cm"/></style:tab-stops>'
x=f'''<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>
{st('N','','fo:font-size="11pt"')%tabN}{st('H','fo:text-align="center"','fo:font-size="20pt" fo:font-style="italic"')%''}{st('C','fo:text-align="center"','fo:font-size="9pt"')%''}{st('B','','fo:font-size="13pt" fo:font-weight="bold"')%''}{st('R','','fo:font-size="11pt"')%tabR}{st('RB','fo:border-top="0.5pt solid #000000"','fo:font-size="11pt" fo:font-weight="bold"')%tabR}
<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"/></office:master-styles><office:body><office:text>{body}</office:text></office:body></office:document>'''
open(SRC+N+'.fodt','w').write(x)
subprocess.run(['soffice','--headless','-env:UserInstallation=file://lo','--convert-to','pdf','--outdir',OUT,SRC+N+'.fodt'],capture_output=True)
gold(N,'invoice',number='14 / 2026',issued='2026-02-06',due='2026-02-16',amount=tot,currency='EUR',iban=ib,buyer='Musikschule Moosburg e. V.',seller='Korbinian Aschauer')
