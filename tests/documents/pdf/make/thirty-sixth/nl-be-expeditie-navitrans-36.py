from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
import sys; sys.path.insert(0,'src'); from common import *
c=canvas.Canvas('nl-be-expeditie-navitrans.pdf',pagesize=A4)
def T(x,y,s,f='Helvetica',z=9,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,842-y,s)
B='Helvetica-Bold'
T(40,50,'SCHELDEPOORT FORWARDING NV',B,15);T(40,64,'Zeevracht - Douane - Opslag',z=8)
for i,s in enumerate(['Noorderlaan 133 bus 4, 2030 Antwerpen','Tel. +32 3 555 84 10','BTW BE0438726149 - RPR Antwerpen']): T(555,48+i*11,s,z=8,r=1)
T(40,110,'FACTUUR',B,14)
for i,(a,b) in enumerate([('Factuurnr.','VF26-01377'),('Factuurdatum','12/03/2026'),('Klantnr.','D10755'),('Btw-nr. klant','BE0853044724'),('Dossiernr.','IMZ260288'),('Uw referentie','PO 7714 / K. Maes'),('Betalingsvoorwaarde','30 dagen einde maand')]):
    T(40,132+i*13,a);T(140,132+i*13,b,B if i<2 else 'Helvetica')
for i,s in enumerate(['Tuinmeubelen Lievens BV','Boekhouding','Steenovenstraat 19','8790 Waregem']): T(350,140+i*13,s,z=10)
c.rect(40,842-292,515,60)
for i,s in enumerate(['Schip: MSC ALVARA / 611W        ETA Antwerpen: 03/03/2026        B/L: MEDUXH448102','Laadhaven: Ningbo        Loshaven: Antwerpen K1742        Incoterm: FOB','Container: TGHU 884120-3 40HC        312 colli / 8.940 kg / 61,3 cbm','Goederen: tuinmeubelen aluminium        MRN 26BE100000AB417C (05/03/2026)']): T(46,245+i*13,s,z=8)
y=320
for x,s,r in [(40,'Omschrijving',0),(340,'Bedrag valuta',1),(400,'Koers',1),(450,'Btw',1),(555,'Bedrag EUR',1)]: T(x,y,s,B,9,r)
c.line(40,842-324,555,842-324)
Z=D(0);H=D(0)
for d,a,k,b in [('Zeevracht Ningbo - Antwerpen','USD 2.350,00','1,0840','0'),('THC Antwerpen','','','0'),('Aflever B/L en havenkosten','','','0'),('Inklaring invoer (3 tariefposten)','','','21'),('Voorgeschoten invoerrechten','','','0'),('Aflevering Waregem 09/03/2026','','','0'),('Wachturen lossen 1,5 u','','','21')]:
    am={'Z':q(D(2350)/D('1.084')),'T':D('265.00'),'A':D('7')}.get('Z') if d.startswith('Zee') else {'THC':D('265.00'),'Afl':D('95.00'),'Ink':D('128.00'),'Voo':D('412.36'),'Wac':D('97.50')}[d[:3]]
    if d.startswith('Aflevering'): am=D('540.00')
    if b=='0': Z+=am
    else: H+=am
    y+=15;T(40,y,d);T(340,y,a,r=1);T(400,y,k,r=1);T(450,y,b+'%',r=1);T(555,y,e(am),r=1)
V=q(H*D('.21'));G=Z+H+V
y+=12;c.line(40,842-y,555,842-y);y+=18
for a,b in [('Niet aan btw onderworpen / vrijgesteld (art. 41 W.Btw)',e(Z)),('Maatstaf 21%',e(H)),('Btw 21%',e(V))]: T(400,y,a,r=1);T(555,y,b,r=1);y+=14
T(400,y+4,'Totaal te betalen EUR',B,11,1);T(555,y+4,e(G),B,11,1)
y+=40
T(40,y,'Gelieve te betalen op KBC BE09 4120 7736 5157 (EUR), BIC KREDBEBB');T(40,y+13,'USD-betalingen: KBC BE62 4120 7737 5261');T(40,y+26,'Mededeling: VF26-01377')
for i,s in enumerate(['Onze verrichtingen geschieden op grond van de Belgische Expeditievoorwaarden (CEB 2025). ','Elke vervallen factuur brengt van rechtswege intrest op conform de wet van 2 augustus 2002 en een forfaitaire vergoeding van 10% met een minimum van EUR 125,00.']): T(40,780+i*10,s,z=6.5)
T(555,810,'Pagina 1/1',z=7,r=1)
c.save();print(G)
