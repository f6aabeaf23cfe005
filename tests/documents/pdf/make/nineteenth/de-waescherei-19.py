from lib import *
import subprocess
N='de-waescherei'; ib=iban('DE','700202700015834416'); ib2=iban('DE','711500000000447219'); ust=deid('13182940')
pos=[('Bettwäsche-Garnitur waschen/mangeln',642,D('2.15'),'St'),('Frottierhandtuch 50x100',1188,D('0.44'),'St'),('Duschtuch 70x140',594,D('0.79'),'St'),('Tischdecke 130x170, gestärkt',96,D('2.60'),'St'),('Berufskleidung Koch (Jacke + Hose)',58,D('3.95'),'Set'),('Leihwäsche Grundmiete Dezember',1,D('118.00'),'Mon'),('Energiezuschlag 4,5 % aus Pos. 1-5',1,None,'psch')]
s=D(0);rows=''
for i,(t,m,p,e) in enumerate(pos,1):
    if p is None: p=q(z*D('.045'))
    g=q(m*p); s+=g
    if i==5: z=s
    rows+=''.join(f'<table:table-cell><text:p text:style-name="{st}">{v}</text:p></table:table-cell>' for st,v in [('S',i),('S',t),('R',de(m)),('S',e),('R',de(p)),('R',de(g))]).join(['<table:table-row>','</table:table-row>'])
mw=q(s*D('.19'));tot=s+mw;sk=q(tot*D('.02'))
def P(t,st='S'): return f'<text:p text:style-name="{st}">{t}</text:p>'
T='<text:tab/>'
fodt=f'''<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls/><office:styles/><office:automatic-styles>
<style:style style:name="S" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="10.5cm"/><style:tab-stop style:position="14cm"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-family="Liberation Sans" fo:font-size="9.5pt"/></style:style>
<style:style style:name="R" style:family="paragraph"><style:paragraph-properties fo:text-align="end" fo:margin-right="0.25cm"/><style:text-properties fo:font-family="Liberation Sans" fo:font-size="9.5pt"/></style:style>
<style:style style:name="SUM" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="10.5cm"/><style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-family="Liberation Sans" fo:font-size="9.5pt"/></style:style>
<style:style style:name="H" style:family="paragraph"><style:text-properties fo:font-family="Liberation Sans" fo:font-size="15pt" fo:font-weight="bold"/></style:style>
<style:style style:name="K" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="5.7cm"/><style:tab-stop style:position="11.4cm"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-family="Liberation Sans" fo:font-size="7pt"/></style:style>
<style:style style:name="c1" style:family="table-column"><style:table-column-properties style:column-width="1.1cm"/></style:style><style:style style:name="c2" style:family="table-column"><style:table-column-properties style:column-width="7.9cm"/></style:style><style:style style:name="c3" style:family="table-column"><style:table-column-properties style:column-width="2cm"/></style:style>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-left="2cm" fo:margin-right="2cm" fo:margin-top="1.5cm" fo:margin-bottom="1cm"/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"><style:footer>{P(f'Textilpflege Aichinger e.K.{T}HypoVereinsbank{T}Inh. Roswitha Aichinger','K')}{P(f'Gewerbepark 14, 83026 Rosenheim{T}IBAN {sp(ib)}{T}HRA 10233 Traunstein','K')}{P(f'Tel. 08031 555 270{T}BIC HYVEDEMM448{T}St.-Nr. 156/201/40418, USt-IdNr. {ust}','K')}</style:footer></style:master-page></office:master-styles>
<office:body><office:text>
{P('Textilpflege Aichinger e.K.','H')}{P('Wäscherei · Mangel · Mietwäsche seit 1958')}{P('')}{P('')}
{P('Textilpflege Aichinger e.K. - Gewerbepark 14 - 83026 Rosenheim','K')}{P('')}
{P(f'Gasthof Hirschalm{T}Rechnungsdatum:{T}31.12.2025')}{P(f'Familie Obermüller GbR{T}Lieferzeitraum:{T}01.12.-31.12.2025')}{P(f'Bergstraße 31{T}Kundennummer:{T}10386')}{P(f'83229 Aschau im Chiemgau{T}Bearbeiter:{T}Fr. Kink')}{P(f'{T}Seite:{T}1 von 1')}
{P('')}{P('')}{P('Sammelrechnung Nr. 202512-0467','H')}{P('')}
{P('gemäß unseren Lieferscheinen LS 25-11840 (03.12.2025), LS 25-11902 (10.12.2025), LS 25-11977 (17.12.2025), LS 25-12031 (23.12.2025) und LS 25-12066 (30.12.2025) berechnen wir Ihnen:')}{P('')}
<table:table table:name="t"><table:table-column table:style-name="c1"/><table:table-column table:style-name="c2"/><table:table-column table:style-name="c3" table:number-columns-repeated="4"/>
<table:table-row>{''.join(f'<table:table-cell>{P(x,st)}</table:table-cell>' for x,st in [('Pos.','S'),('Bezeichnung','S'),('Menge','R'),('Einheit','S'),('Einzel €','R'),('Gesamt €','R')])}</table:table-row>{rows}</table:table>{P('')}
{P(f'{T}Gesamt Netto{T}{de(s)}','SUM')}{P(f'{T}zzgl. 19,00 % USt. auf {de(s)}{T}{de(mw)}','SUM')}{P(f'{T}Gesamtbetrag{T}{de(tot)}','SUM')}{P('')}
{P('Zahlbar innerhalb 8 Tagen mit 2 % Skonto, innerhalb 30 Tagen rein netto.')}{P(f'Skontobetrag: {de(sk)} €, Zahlbetrag bei Skonto: {de(tot-sk)} €')}{P('')}
{P('Bitte beachten Sie: Zum 01.02.2026 passen wir unsere Preise an. Betriebsurlaub vom 05.01. bis 09.01.2026 – Notlieferungen bitte bis 02.01.2026 melden.')}{P('Fehlmengen bitte innerhalb von 3 Tagen nach Lieferung reklamieren.')}
</office:text></office:body></office:document>'''
open(N+'.fodt','w').write(fodt)
subprocess.run(['soffice','--headless','--convert-to','pdf','--outdir','..',N+'.fodt'],check=True)
gold(N,'invoice',number='202512-0467',issued='2025-12-31',due='2026-01-30',amount=str(tot),currency='EUR',iban=ib,buyer='Gasthof Hirschalm',seller='Textilpflege Aichinger e.K.')
