from common import *
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
for a,b_ in(('L','Regular'),('LB','Bold')): pdfmetrics.registerFont(TTFont(a,f'/usr/share/fonts/truetype/liberation/LiberationSans-{b_}.ttf'))
n='pl-opakowania-skonto'; ib=iban('1940107','6314009820000000');s=nip('779204631');b=nip('784116029')
rows,t,tot=vat([('Karton klapowy 400x300x200 3W','szt','1200','1.84','23'),('Karton fasonowy F427 A5','szt','500','1.12','23'),('Taśma pakowa akryl 48/60 brąz','szt','72','3.95','23'),('Folia stretch 1,5 kg transparent','rol','24','17.20','23'),('Paleta EUR używana kl. B','szt','6','31.00','23')])
c=canvas.Canvas('../'+n+'.pdf',pagesize=(595,842))
def T(x,y,s,f_='L',z=8.5,r=0):
    c.setFont(f_,z);(c.drawRightString if r else c.drawString)(x,y,s)
T(40,795,'KARTOPAK WIELKOPOLSKA SP. Z O.O.','LB',11);T(40,783,'ul. Składowa 6, 62-020 Swarzędz');T(40,772,'NIP: PL'+s+'   REGON: '+regon('63411827'));T(40,761,'Tel. 61 817 20 05')
T(555,795,'Swarzędz',r=1);T(555,783,'Data wystawienia: 09-03-2026',r=1);T(555,772,'Data dostawy/wykonania usługi: 06-03-2026',r=1)
c.setFont('LB',14);c.drawCentredString(297,728,'Faktura Sprzedaży FA/412/2026');c.setFont('L',8);c.drawCentredString(297,716,'ORYGINAŁ')
c.rect(40,640,250,60);c.rect(305,640,250,60)
for x,a in((46,('Nabywca:','Manufaktura Mydła Lawendowe Pole Sp. z o.o.','ul. Jeziorna 3, 62-200 Gniezno','NIP: '+b)),(311,('Odbiorca:','Manufaktura Mydła Lawendowe Pole - Magazyn','Owocowa 18, 62-230 Witkowo',''))):
    for i,l in enumerate(a):T(x,688-i*13,l,'LB' if i==1 else 'L')
y=615;cols=((55,'Lp.'),(62,'Kod / nazwa'),(300,'Ilość'),(330,'JM'),(395,'Cena netto'),(440,'VAT'),(555,'Wartość netto'))
for x,h in cols:T(x,y,h,'LB',8,r=h not in('Kod / nazwa',))
c.line(40,y-4,555,y-4)
for i,(a,u,k,p,x,v) in enumerate(rows,1):
    y-=15
    for (xx,h),val in zip(cols,(str(i),a,f(k).split(',')[0],u,f(p),v+'%',f(x))):T(xx,y,val,r=h!='Kod / nazwa')
c.line(40,y-6,555,y-6);y-=30
for h in(('Stawka','Netto','VAT','Brutto'),('23%',)+tuple(f(z) for z in tot),('Razem:',)+tuple(f(z) for z in tot)):
    for xx,val in zip((340,410,475,555),h):T(xx,y,val,r=1)
    y-=13
y-=15
T(40,y,'Razem do zapłaty:','LB',12);T(300,y,f(tot[2])+' PLN','LB',12,r=1);y-=15
T(40,y,'Słownie: '+words(tot[2])+' złotych '+gr(tot[2])+'/100');y-=24
T(40,y,'Forma płatności: przelew, płatność 30 dni od daty wystawienia.');y-=12
sk=q(tot[2]*D('.02'))
T(40,y,f'Przy zapłacie w ciągu 7 dni udzielamy skonta 2 %, tj. {f(sk)} PLN (do przelewu {f(tot[2]-sk)} PLN).');y-=18
T(40,y,'Bank: Credit Agricole Bank Polska S.A.   Nr rachunku: '+g(ib),'LB');y-=18
T(40,y,'Zamówienie: ZAM-LP/55 z dn. 27-02-2026   WZ/388/2026   MPP: nie',z=8)
T(100,110,'Joanna Kulczak',z=8);c.line(60,106,220,106);T(75,96,'osoba uprawniona do wystawienia',z=7);c.line(370,106,530,106);T(400,96,'osoba uprawniona do odbioru',z=7)
T(40,40,'Comarch ERP Optima, v. 2026.1.1   Strona: 1/1',z=6.5)
c.save()
if __name__=='__main__' and 'R' in globals() or 'R' in globals():
    gold(n,'invoice','FA/412/2026','2026-03-09',(dt.date(2026,3,9)+dt.timedelta(30)).isoformat(),tot[2],'PLN',ib,'Manufaktura Mydła Lawendowe Pole Sp. z o.o.','KARTOPAK WIELKOPOLSKA SP. Z O.O.')
