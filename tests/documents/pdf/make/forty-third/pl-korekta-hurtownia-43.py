# PC-Market (Insoft), reportlab mono
import sys; sys.path.insert(0,'src')
from common import *
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('M','/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf'));pdfmetrics.registerFont(TTFont('MB','/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf'))
acc=nrb('1240372','2111100104477120'); L=[]
items=[('5900123440117','Mąka pszenna typ 500 1kg','5',240,180,'2.38'),('5900123771204','Olej rzepakowy 1l','5',96,90,'5.94'),('5907700018823','Płyn do naczyń 5l cytryna','23',40,28,'14.15')]
hd=f"{'Lp':>2} {'Kod':<13} {'Nazwa':<27}{'Ilość':>6} {'Cena net':>9}{'Netto':>10} {'VAT':>4}{'VAT zł':>8}{'Brutto':>10}"
def sec(t,sel):
    L.append(t);L.append(hd);L.append('-'*len(hd))
    for i,x in enumerate(items,1):
        n=q(sel(x)*D(x[5]));v=q(n*D(x[2])/100);L.append(f"{i:>2} {x[0]:<13} {x[1]:<27}{sel(x):>6} {pl(x[5]):>9}{pl(n):>10} {x[2]+'%':>4}{pl(v):>8}{pl(n+v):>10}")
    o,t=vat([(x[2],sel(x)*D(x[5])) for x in items]);L.append('-'*len(hd))
    L.append(f"{'Razem':>50} {'':>9}{pl(t[0]):>10} {'':>4}{pl(t[1]):>8}{pl(t[2]):>10}");L.append('');return o,t
L+=['Hurtownia Spożywczo-Chemiczna KARMAR Sp. j.            Mława, 2025-12-03','M. Karwowski, R. Marszał','06-500 Mława, ul. Warszawska 112','NIP '+nipd('569103442')+'   BDO 000219004','Konto: Pekao S.A. '+g4(acc),'','','*** FAKTURA KORYGUJĄCA  KFS 57/2025 ***','        oryginał','','Do faktury:        FS 2291/2025 z dnia 2025-11-18','Data sprzedaży:    2025-11-18     Termin płatności faktury pierwotnej: 2025-12-02','Data wystawienia korekty: 2025-12-03    Data zwrotu towaru: 2025-11-28 (PZ-ZW 31/2025)','','Nabywca: [000417] Sklep „Pod Kasztanem” Zenobia Ostaszewska','         06-540 Radzanów, ul. Płocka 4','         NIP '+nipd('569020018'),'']
o1,t1=sec('PRZED KOREKTĄ',lambda x:x[3]);o2,t2=sec('PO KOREKCIE',lambda x:x[4])
d=tuple(a-b for a,b in zip(t1,t2))
L.append('RÓŻNICA WG STAWEK');
for k in('5','23'): 
    e=[a-b for a,b in zip(o1[k],o2[k])];L.append(f"  {k+'%':<5} netto {'-'+pl(e[0]):>10}   VAT {'-'+pl(e[1]):>9}   brutto {'-'+pl(e[2]):>10}")
L.append(f"  Razem netto {'-'+pl(d[0]):>10}   VAT {'-'+pl(d[1]):>9}   brutto {'-'+pl(d[2]):>10}")
L+=['','!DO ZWROTU: '+pl(d[2])+' PLN','Słownie: '+slow(d[2])+' PLN '+gr(d[2]),'Sposób rozliczenia: kompensata z najbliższą płatnością','','Przyczyna korekty: zwrot towaru uszkodzonego w transporcie / krótki termin','Saldo kontrahenta przed korektą: 2 406,18 PLN','','Wystawił: Kasa2/Hala   B. Żebrowska                 Odebrał: ....................','','PC-Market 7.5.120.334   str. 1']
c=canvas.Canvas('pl-korekta-hurtownia.pdf',pagesize=(595,842));y=800
for s in L:
    b='***' in s or s.startswith('!');s=s.replace('!','');c.setFont('MB' if b else 'M',11 if b else 8.6 if len(s)<=80 else 8.6);
    if not b and len(s)>85:c.setFont('M',9.0*0.88)
    c.drawString(36,y,s);y-=13
c.save()
import json;json.dump({'pl-korekta-hurtownia':{'file':'pl-korekta-hurtownia.pdf','kind':'credit_note','program':'Insoft PC-Market','gold':dict(number='KFS 57/2025',issued='2025-12-03',due=None,amount=str(d[2]),currency='PLN',iban='PL'+acc,buyer='Sklep „Pod Kasztanem” Zenobia Ostaszewska',seller='Hurtownia Spożywczo-Chemiczna KARMAR Sp. j.')}},open('g4.json','w'),ensure_ascii=False)
