
import sys; sys.path.insert(0,'src')
from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('D','/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed.ttf'));pdfmetrics.registerFont(TTFont('B','/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed-Bold.ttf'))
ib=iban('80420006',11); nb=nip(112)
kg=D('24.380'); w=q(kg*D('842')); kg2=D('11.200'); w2=q(kg2*D('1910')); net=w+w2; zw=vat(net,7); br=net+zw; fp=q(net*D('0.001')); do=br-fp
c=canvas.Canvas('pl-rolnik-rr.pdf',pagesize=(210*mm,297*mm))
def t(x,y,s,f='D',z=9,r=0):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
def bx(x,y,w,h): c.rect(x*mm,(297-y-h)*mm,w*mm,h*mm)
t(15,18,'FAKTURA VAT RR','B',16); t(15,25,'nr RR/0562/2025','B',12); t(195,18,'ORYGINAŁ',r=1)
t(195,25,'Data wystawienia: 12-08-2025',r=1); t(195,30,'Data dokonania nabycia: 11-08-2025',r=1)
bx(15,35,88,36);bx(107,35,88,36)
t(17,40,'DOSTAWCA (rolnik ryczałtowy)','B'); t(17,46,'Stanisław Piecuch'); t(17,51,'Gołuchowo 24, 11-400 Kętrzyn'); t(17,56,'PESEL 61042907439'); t(17,61,'Dowód osobisty DBX 718224 wyd. przez'); t(17,66,'Burmistrza Kętrzyna, 14-03-2021')
t(109,40,'NABYWCA','B'); t(109,46,'Elewator Mazury Sp. z o.o.'); t(109,51,'ul. Kolejowa 30, 11-400 Kętrzyn'); t(109,56,'NIP '+nd(nb)); t(109,61,'Skup: punkt nr 2, waga nr 1')
y=76; bx(15,y,180,30)
xs=[16,60,92,112,135,160,194]
for x,s in zip(xs,['Nazwa produktu rolnego','PKWiU','Klasa','Ilość','Cena jedn.','Wartość netto']): t(x,81,s,'B',8)
for yy,r in((88,('Pszenica konsumpcyjna','01.11.11.0','A','24,380 t','842,00',fm(w))),(94,('Rzepak ozimy','01.11.93.0','-','11,200 t','1 910,00',fm(w2)))):
    for x,s in zip(xs,r): t(x,yy,s)
t(135,102,'Razem:','B'); t(160,102,fm(net),'B')
bx(15,106,180,26)
t(17,112,'Wartość produktów rolnych bez zryczałtowanego zwrotu podatku'); t(193,112,fm(net),r=1)
t(17,118,'Stawka zryczałtowanego zwrotu podatku 7% - kwota zwrotu'); t(193,118,fm(zw),r=1)
t(17,124,'Należność ogółem z kwotą zryczałtowanego zwrotu podatku'); t(193,124,fm(br),r=1)
t(17,130,'Potrącenie: wpłata na fundusze promocji produktów rolno-spożywczych 0,1% wartości netto'); t(193,130,'-'+fm(fp),r=1)
t(17,141,'DO ZAPŁATY: '+fm(do)+' zł','B',13); t(17,147,'Słownie: '+slow(do))
t(17,156,'Forma zapłaty: przelew na rachunek bankowy dostawcy'); t(17,161,'Bank Spółdzielczy w Kętrzynie  '+grp(ib)); t(17,166,'Termin zapłaty: 14 dni od daty nabycia')
t(17,177,'Kwity wagowe: 4471, 4472, 4480.  Wilgotność 13,8%, gęstość 77,2 kg/hl, białko 12,9%.',z=8)
t(17,186,'Oświadczam, że jestem rolnikiem ryczałtowym zwolnionym od podatku od towarów i usług na podstawie',z=8); t(17,190,'art. 43 ust. 1 pkt 3 ustawy o podatku od towarów i usług.',z=8)
t(17,215,'.......................................'); t(125,215,'.......................................'); t(17,220,'czytelny podpis dostawcy',z=7); t(125,220,'czytelny podpis osoby wystawiającej (J. Rutka)',z=7)
c.save()
