from lib import *
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
N='pl-telekom'
import glob
p=glob.glob('/usr/share/fonts/truetype/liberation*/LiberationSans-Regular.ttf')[0]
pdfmetrics.registerFont(TTFont('A',p)); pdfmetrics.registerFont(TTFont('B',p.replace('Regular','Bold')))
ib=iban('11602202','9944000512883071'); ns=nip(951203318); nb=nip(821255904)
R=rows([('Abonament Firma Bez Limitu 55','2','szt','44.72','23'),('Abonament Internet Światłowód 600','1','szt','56.83','23'),('Połączenia poza abonamentem','1','','7.36','23'),('Rabat za e-fakturę i terminowość','1','','-8.13','23')])
n,v,g=tot(R); rata=D('74.00'); t=g+rata
c=canvas.Canvas(f'{OUT}/{N}.pdf',pagesize=(595,842))
def w(x,y,s,f='A',z=9,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x,842-y,s)
c.setFillColorRGB(.1,.25,.6); c.rect(0,842-58,595,58,fill=1,stroke=0); c.setFillColorRGB(1,1,1); w(40,38,'halny mobile','B',22); w(555,30,'Faktura VAT','B',14,1); w(555,46,'oryginał',z=9,r=1); c.setFillColorRGB(0,0,0)
w(40,82,'Numer faktury'); w(150,82,'F0088431907/003/26','B'); w(40,95,'Data wystawienia'); w(150,95,'06/03/2026'); w(40,108,'Data dostarczenia usług'); w(150,108,'28/02/2026'); w(40,121,'Okres rozliczeniowy'); w(150,121,'01/02/2026 - 28/02/2026'); w(40,134,'Numer klienta'); w(150,134,'0088431907'); w(40,147,'ID płatności'); w(150,147,'5512 0088 4319 07')
for i,s in enumerate(['Zakład Fryzjerski LOK s.c.','Ewa Pilch, Dorota Sowa','ul. Mickiewicza 21 lok. 2','08-110 Siedlce',f'NIP {nb}']): w(340,90+13*i,s,'B' if i==0 else 'A',10)
c.setFillColorRGB(.9,.93,1); c.rect(40,842-250,515,74,fill=1,stroke=0); c.setFillColorRGB(0,0,0)
w(52,196,'Do zapłaty'); w(52,222,m(t)+' zł','B',20)
w(220,196,'Płacisz poleceniem zapłaty - nie musisz nic robić.','B',10)
w(220,211,f'Kwotę {m(t)} zł pobierzemy z Twojego rachunku bankowego 23/03/2026.'); w(220,224,'Zadbaj, aby tego dnia na rachunku były środki.'); w(220,237,'Poprzednia faktura (F0088431907/002/26, 231,09 zł) pobrana 23/02/2026.',z=8)
y=275; w(40,y,'Podsumowanie faktury','B',12); y+=18
for i,(s,x) in enumerate([('Usługa',40),('Ilość',290),('Cena netto',345),('Netto',410),('VAT',450),('Kwota VAT',505),('Brutto',555)]): w(x,y,s,'B',8,r=i>0)
c.line(40,842-y-4,555,842-y-4); y+=16
for x in R:
    w(40,y,x[0]); w(290,y,x[1],r=1); w(345,y,m(x[3]),r=1); w(410,y,m(x[4]),r=1); w(450,y,'23%',r=1); w(505,y,m(x[6]),r=1); w(555,y,m(x[7]),r=1); y+=14
c.line(40,842-y+8,555,842-y+8); y+=4
w(40,y,'Razem faktura VAT','B'); w(410,y,m(n),'B',r=1); w(505,y,m(v),'B',r=1); w(555,y,m(g),'B',r=1); y+=18
w(40,y,'Rata 7/24 za urządzenie (Umowa ratalna 2025/08/11882, faktura za urządzenie z 04/08/2025)'); w(555,y,m(rata),r=1); y+=14
w(40,y,'Saldo z poprzednich okresów'); w(555,y,'0,00',r=1); y+=18
w(40,y,'Razem do zapłaty','B',11); w(555,y,m(t)+' zł','B',11,1); y+=14
s=slow(t); w(40,y,f'Słownie: {s[0]} zł {s[2]}/100',z=8); y+=30
w(40,y,'Szczegóły numerów','B',12); y+=16
for a,b,d in [('Numer 512 004 118','Rozmowy 14:22:08, SMS 61, dane 8,4 GB','44,72'),('Numer 512 004 119','Rozmowy 06:10:40, SMS 12, dane 2,1 GB; SMS Premium 92xxx','52,08'),('Światłowód SI-77120','600/100 Mb/s','56,83'),('Rabat','rabat za e-fakturę i terminowość','-8,13')]:
    w(40,y,a,z=8); w(160,y,b,z=8); w(555,y,d,z=8,r=1); y+=12
w(555,y,'razem netto '+m(n),z=8,r=1)
for i,s in enumerate(['Gdyby polecenie zapłaty zostało odwołane, wpłać należność na rachunek: '+nrb(ib)+' (Bank Millennium S.A.).','Umowa na numer 512 004 118 kończy się 30/06/2026. Sprawdź ofertę przedłużenia: halny.example/przedluz lub *500.','Reklamacje: w ciągu 12 miesięcy od ostatniego dnia okresu rozliczeniowego. Odsetki: ustawowe za opóźnienie.',f'Sprzedawca: Halny Mobile Sp. z o.o., ul. Krupówki 90, 34-500 Zakopane, NIP {ns}, KRS 0000511870, kapitał zakładowy 7 300 000 zł, BDO 000031144','Faktura nie wymaga podpisu.                                                                                                        strona 1/1']): w(40,740+i*12,s,z=7.5)
c.save(); 
gold(N,'invoice',number='F0088431907/003/26',issued='2026-03-06',due='2026-03-23',amount=t,currency='PLN',iban=ib,buyer='Zakład Fryzjerski LOK s.c. Ewa Pilch, Dorota Sowa',seller='Halny Mobile Sp. z o.o.')
