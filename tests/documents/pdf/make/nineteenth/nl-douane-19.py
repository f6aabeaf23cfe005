from fpdf import FPDF
from common import *
p=FPDF(format='A4');p.add_page();p.set_auto_page_break(False)
p.add_font('m','',"/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf");p.add_font('m','B',"/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf")
def t(x,y,s,z=8.5,b='',r=False):
    p.set_font('m',b,z); p.text(x-(p.get_string_width(s) if r else 0),y,s)
t(12,18,'SCHELDEBORG CUSTOMS nv',15,'B');t(12,24,'Douane-expediteur - directe & indirecte vertegenwoordiging');t(12,29,'Noorderlaan 412 bus 9 - 2030 Antwerpen')
t(12,34,'AEO BE AEOF 0000417 - EORI BE0684721317 - vergunning 3418')
for i,s in enumerate(['KEUKENGROEP HALLAERT BV','Industriepark Wolfstee 6','2200 HERENTALS','BE 0846.193.257']): t(120,48+5*i,s,9.5)
t(12,76,'FACTUUR',13,'B')
for i,(a,b) in enumerate([('NUMMER','VK 2025/11472'),('DATUM','14/10/25'),('KLANT','411870'),('BETALING','30 DAGEN EINDE MAAND'),('MUNT','EUR')]):
    x=[12,50,76,98,160][i]; t(x,83,a,8,'B'); t(x,88,b,8.5)
p.line(12,91,198,91)
D_=[('Dossier','IM 2025.08.3319     Ref. klant  PO 77120/HAL'),('Schip / B/L','MSC LORETTA - MEDUYK884213   ETA 07/10/25'),('Container','TGHU 618402-5   40HC   312 colli   9.870 kg'),('MRN','25BEH1000017HG4QR2   aanvaard 09/10/25'),('Goederen','keukenkranen, oorsprong CN, GN 8481 80 11, waarde 34.720,00')]
for i,(a,b) in enumerate(D_): t(12,97+5*i,f'{a:<12}: {b}')
y=128;t(12,y,'OMSCHRIJVING',8,'B');t(150,y,'BTW',8,'B',True);t(198,y,'BEDRAG',8,'B',True);p.line(12,y+2,198,y+2)
rows=[('Invoerrechten A00 3,7 %',0,D('1284.64')),('Antidumpingrecht A30',0,D('312.40')),('BTW bij invoer verlegd ET 14.000',0,D(0)),('Aangifte ten invoer (H1)',21,D('72.50')),('Bijkomende artikelen 5 x 6,50',21,D('32.50')),('Fysieke controle / scanning kaai 1742',21,D('145.00'))]
adv=D('1284.64')+D('312.40'); rows.append(('Voorschotprovisie 1,5 % op 1.597,04',21,q(adv*D('.015'))))
y+=8; s0=s21=D(0)
for a,v,b in rows:
    t(12,y,a);t(150,y,f'{v}',r=True);t(198,y,n(b),r=True);y+=5.5
    if v: s21+=b
    else: s0+=b
v=q(s21*D('.21'));tot=s0+s21+v;print(s0,s21,v,tot)
y=195;p.line(12,y,198,y);y+=5
for x,s in ((60,'NIET ONDERWORPEN'),(95,'BASIS 21 %'),(125,'BTW 21 %'),(198,'TE BETALEN EUR')): t(x,y,s,8,'B',True)
y+=6
for x,s in ((60,n(s0)),(95,n(s21)),(125,n(v))): t(x,y,s,9,'',True)
t(198,y,n(tot),12,'B',True);p.line(12,y+3,198,y+3)
t(12,y+10,'Gelieve te betalen op BE24 4450 9182 7338 (KREDBEBB) met vermelding van factuur- en klantnummer.')
t(12,y+15,'Andere rekening: BE37 2900 3748 1528 (GEBABEBB)')
for i,s in enumerate(['Rechten en uitgaven voor uw rekening, art. 28,5° WBTW. Voor nazicht door de douane blijft navordering gedurende 3 jaar mogelijk.','Op al onze verrichtingen zijn de Belgische Expeditievoorwaarden 2005 (bijlage BS 24/06/2005 nr. 0090237) van toepassing.','Protest binnen 8 dagen. Na vervaldag van rechtswege 10 % intrest en forfaitaire verhoging van 10 % (min. 125 EUR).','RPR Antwerpen - BTW BE 0684.721.317 - tel. 03 541 77 20 - accounts@scheldeborg.example                          BLAD 1']): t(12,270+4.5*i,s,6.8)
p.output('../nl-douane.pdf')
