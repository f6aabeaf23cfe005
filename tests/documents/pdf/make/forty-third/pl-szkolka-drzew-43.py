# WAPRO Mag, reportlab
import sys; sys.path.insert(0,'src')
from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
F='/usr/share/fonts/truetype/liberation/LiberationSans-%s.ttf'
pdfmetrics.registerFont(TTFont('A',F%'Regular'));pdfmetrics.registerFont(TTFont('B',F%'Bold'))
acc=nrb('1320110','2271903320000001')
c=canvas.Canvas('pl-szkolka-drzew.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='A',z=8.5,al='l'):
    c.setFont(f,z); {'l':c.drawString,'r':c.drawRightString,'c':c.drawCentredString}[al](x*mm,(297-y)*mm,s)
def box(x,y,w,h): c.rect(x*mm,(297-y-h)*mm,w*mm,h*mm)
t(12,16,'Szkółka Drzew i Krzewów „Grabina”','B',12); t(12,21,'Teodor Nawrot, Grabina Wielka 18, 62-834 Ceków')
t(198,16,'Ceków, dn. 2025-10-09',al='r'); t(198,21,'Magazyn: M1 SZKÓŁKA',al='r')
box(12,26,186,13); t(105,32,'FAKTURA VAT  FA/318/2025/M1','B',13,'c'); t(105,37,'ORYGINAŁ',z=8,al='c')
box(12,42,91,30);box(107,42,91,30)
for i,s in enumerate(['Sprzedawca:','Szkółka Drzew i Krzewów „Grabina” Teodor Nawrot','Grabina Wielka 18','62-834 Ceków','NIP: '+nip('968041277'),'Nr PIORiN: PL-30/07/4412']): t(14,47+i*4.6,s,'B' if i==0 else 'A')
for i,s in enumerate(['Nabywca:','Zieleń Miejska Konin Sp. z o.o.','ul. Ogrodowa 52','62-500 Konin','NIP: '+nip('665120934'),'Odbiorca: jw., dostawa na budowę Park Chopina']): t(109,47+i*4.6,s,'B' if i==0 else 'A')
t(12,78,'Data sprzedaży: 2025-10-08');t(75,78,'Data wystawienia: 2025-10-09');t(140,78,'Zamówienie: ZO/77/2025 z dn. 2025-09-15')
t(12,83,'Forma płatności: przelew 21 dni');t(75,83,'Termin płatności: 2025-10-30','B');t(140,83,'WZ: WZ/402/2025, WZ/405/2025')
rows=[('Lipa drobnolistna Tilia cordata ob. 14-16 C','0602','szt.','24','318.00','10','8'),('Grab pospolity Carpinus bet. 125-150 kopane','0602','szt.','160','19.50','10','8'),('Róża okrywowa The Fairy C2','0602','szt.','420','9.80','12','8'),('Kora sosnowa mielona 80 l','4401','worek','150','13.20','0','23'),('Palik toczony impregn. 250 cm','4421','szt.','72','17.90','5','23')]
cols=[(12,'Lp'),(18,'Nazwa towaru'),(97,'CN'),(107,'Jm'),(128,'Ilość'),(147,'Cena netto'),(158,'Rab.%'),(177,'Wartość netto'),(190,'VAT%')]
y=92;box(12,88,186,6)
for x,s in cols: t(x+(1 if x<110 else 0),y,s,'B',7.5,'l' if x<110 else 'r')
vr=[]
for i,r in enumerate(rows,1):
    y+=6; val=q(q(D(r[4])*(100-D(r[5]))/100)*D(r[3])); vr.append((r[6],val))
    for (x,_),s in zip(cols,[str(i),r[0],r[1],r[2],r[3],pl(r[4]),r[5],pl(val),r[6]]): t(x+(1 if x<110 else 0),y,s,z=8,al='l' if x<110 else 'r')
y+=3; c.line(12*mm,(297-y)*mm,198*mm,(297-y)*mm); y+=6
o,tt=vat(vr)
t(95,y,'Stawka','B',8);t(135,y,'Netto','B',8,'r');t(163,y,'VAT','B',8,'r');t(195,y,'Brutto','B',8,'r')
for k in('8','23'):
    y+=5;t(95,y,k+' %');[t(x,y,pl(v),al='r') for x,v in zip((135,163,195),o[k])]
y+=5;t(95,y,'Razem:','B');[t(x,y,pl(v),'B',al='r') for x,v in zip((135,163,195),tt)]
y+=12;t(12,y,'Razem do zapłaty: '+pl(tt[2])+' PLN','B',12)
y+=6;t(12,y,'Słownie: '+slow(tt[2])+' PLN '+gr(tt[2]))
y+=6;t(12,y,'Zapłacono: 0,00 PLN     Pozostało: '+pl(tt[2])+' PLN')
y+=7;t(12,y,'Bank: BS Ceków  '+g4(acc),'B')
y+=7;t(12,y,'Uwagi: Paszporty roślin dołączono do WZ. Gwarancja przyjęcia się roślin do 2026-09-30 pod warunkiem podlewania.')
y+=5;t(12,y,'Palety CC: wydano 6 szt., do zwrotu w terminie do 2025-11-15 (kaucja 250,00 PLN/szt. w razie braku zwrotu).')
y+=25
for x,s in((50,'Imię i nazwisko osoby uprawnionej do odbioru'),(155,'Imię i nazwisko osoby uprawnionej do wystawienia')): t(x,y-4,'.'*50,al='c');t(x,y,s,z=7,al='c')
t(155,y-6,'Aldona Nawrot',al='c')
t(12,285,'WAPRO Mag PRESTIŻ 8.91.4 – licencja nr 5061-22',z=6);t(198,285,'Strona 1/1',z=6,al='r')
c.save()
import json;json.dump({'pl-szkolka-drzew':{'file':'pl-szkolka-drzew.pdf','kind':'invoice','program':'WAPRO Mag','gold':dict(number='FA/318/2025/M1',issued='2025-10-09',due='2025-10-30',amount=str(tt[2]),currency='PLN',iban='PL'+acc,buyer='Zieleń Miejska Konin Sp. z o.o.',seller='Szkółka Drzew i Krzewów „Grabina” Teodor Nawrot')}},open('g3.json','w'),ensure_ascii=False)
