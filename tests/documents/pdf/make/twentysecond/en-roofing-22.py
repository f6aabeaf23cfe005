P=lambda t,s='Standard':f'<text:p text:style-name="{s}">{t}</text:p>'
def row(*c): return '<table:table-row>'+''.join(f'<table:table-cell office:value-type="string">{P(x,"Standard" if i==0 else "R")}</table:table-cell>' for i,x in enumerate(c))+'</table:table-row>'
body=''.join([
P('Hallam &amp; Pryce Roofing Ltd','H'),P('Slating · Tiling · Leadwork · Flat Roofs','C'),
P('Unit 6, Neepsend Yard, Burton Road, Sheffield S3 8BX — Tel 0114 496 0182 — office@hallampryce.example','C'),P(''),
P('3rd February 2026'),P(''),
P('Denby Court Management Company Ltd'),P('c/o Mrs J Oakeshott, Flat 2'),P('Denby Court, Graham Road'),P('Sheffield S10 3DY'),P(''),
P('INVOICE No. 1187','B'),
P('Re: Rear roof pitch, Denby Court – our quotation Q-2025/341 of 24th November 2025, accepted 2nd December 2025','B'),P(''),
P('To works carried out between 14th and 30th January 2026 as follows:'),P(''),
'<table:table table:name="T"><table:table-column table:style-name="c1"/><table:table-column table:style-name="c2"/>',
row('Strip existing slates, renew battens and breathable membrane, re-slate in reclaimed Welsh blue','£6,840.00'),
row('Code 5 lead flashings to two chimney stacks and abutment','£1,125.00'),
row('Scaffolding to rear elevation, erect, hire and strike','£1,460.00'),
row('Two 8-yard skips including disposal @ £285.00','£570.00'),
row('','________'),
row('Net','£9,995.00'),row('VAT @ 20%','£1,999.00'),row('','£11,994.00'),row('Less deposit received with thanks 12th January 2026','(£3,000.00)'),row('Balance to pay','£8,994.00'),
'</table:table>',P(''),
P('We would be obliged if you could let us have the balance within a fortnight of the date at the head of this invoice. Cheques to “Hallam &amp; Pryce Roofing Ltd” or by bank transfer to sort code 20-84-11, account 60317729, quoting the invoice number.'),P(''),
P('The ten-year workmanship guarantee (to 30th January 2036) will be posted to you once the account has been cleared.'),P(''),
P('With kind regards,'),P(''),P('Dai Pryce'),P(''),
P('Hallam &amp; Pryce Roofing Ltd. Registered in England no. 06618294. VAT Reg. No. 314 8027 79. Retention of title applies until paid in full.','S')])
x=f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph"><style:text-properties fo:font-family="'Liberation Serif'" fo:font-size="11pt"/></style:style></office:styles>
<office:automatic-styles>
<style:style style:name="H" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>
<style:style style:name="C" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="R" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="B" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="S" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8pt"/></style:style>
<style:style style:name="c1" style:family="table-column"><style:table-column-properties style:column-width="12.5cm"/></style:style>
<style:style style:name="c2" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>
<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout>
</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"/></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>'''
open('src/en-roofing.fodt','w').write(x)
