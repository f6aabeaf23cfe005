T='''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="C" svg:font-family="Carlito, 'Liberation Sans'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt" style:font-name="C" fo:language="en" fo:country="GB"/></style:default-style></office:styles>
<office:automatic-styles>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="22pt" fo:font-weight="bold" fo:color="#7a1f1f"/></style:style>
<style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="I" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:margin-top="0.4cm" fo:margin-bottom="0.3cm"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold" style:text-underline-style="solid"/></style:style>
<style:style style:name="L" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="16.5cm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="B" style:family="paragraph" style:parent-style-name="L"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="16.5cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-weight="bold"/></style:style>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.2cm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"/></office:master-styles>
<office:body><office:text>%s</office:text></office:body></office:document>'''
P=[('H','R. J. Tolhurst & Son'),('C','ROOFING CONTRACTORS – Slating, Tiling, Leadwork, Flat Roofs – Est. 1974'),
('C','The Yard, 14b Station Lane, Hockley Green, Essex SS7 9QT'),('C','Tel: 01702 555 0164   Mob: 07700 900417   rjtolhurst@roofs.example'),
('I','INVOICE'),
('L','Mrs P. Hallworth\tInvoice no. 2026/031'),('L','27 Larkfield Avenue\tDate: 14th March 2026'),('L','Rayleigh\tOur quotation of 9th January 2026'),('L','Essex SS6 3DN\t'),('L',''),
('L','Dear Mrs Hallworth,'),('L',''),
('L','To work carried out at the above address between 24th February and 6th March 2026:'),('L',''),
('L','Strip existing concrete tiles to rear elevation, supply and fix breathable\t'),('L','membrane, 25 x 50 treated battens and re-roof in Marley Modern (grey).\t'),('L','Renew lead flashing to chimney in Code 4. Scaffold and skip included.\t'),('L','As per quotation\t£3,840.00'),('L',''),
('L','Extra: replace 4 no. rotten rafter feet and 6 m fascia, as agreed with you\t'),('L','on site 26th February\t£185.00'),('L',''),
('L','\tSub total  £4,025.00'),('L','\tVAT @ 20%%  £805.00'.replace('%%','%')),('B','\tTotal  £4,830.00'),('L','\tLess deposit received 2nd February with thanks  £1,500.00'),('B','\tBalance now owing  £3,330.00'),('L',''),
('L','Would you kindly let us have the balance within 14 days of the date of this invoice. Cheques payable to R. J. Tolhurst & Son or by bank transfer to Sort code 20-61-07, Account 43381920, quoting your surname.'),('L',''),
('L','Your ten year guarantee certificate will follow once the account has been cleared. All materials remain our property until paid for in full.'),('L',''),
('L','With many thanks for your custom,'),('L',''),('L','Dave Tolhurst'),('L',''),
('C','VAT Reg. No. 387 4162 26     Member of the Federation of Roofers, Essex Branch, no. 20418')]
import html
b=''
for s,t in P: b+='<text:p text:style-name="%s">%s</text:p>'%(s,html.escape(t).replace('   ','<text:s text:c="3"/>').replace('  ','<text:s text:c="2"/>').replace('\t','<text:tab/>'))
open('en-roofer.fodt','w').write(T%b)
