from common import *
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
fn=lambda n:glob.glob(f'/usr/share/fonts/**/{n}.ttf',recursive=True)[0]
pdfmetrics.registerFont(TTFont('S',fn('DejaVuSans')));pdfmetrics.registerFont(TTFont('B',fn('DejaVuSans-Bold')))
L=[("LK 1","Ganzwaschung",22,"23,94"),("LK 4","Hilfe bei der Nahrungsaufnahme",30,"14,63"),("LK 7","Hilfen beim An-/Auskleiden",30,"5,85"),("LK 12","Hauswirtschaftliche Versorgung",8,"19,22"),("LK 20","Hausbesuchspauschale",52,"6,10")]
d=lambda s:D(s.replace(',','.'))
s1=sum(x[2]*d(x[3]) for x in L); aus=r(s1*D('.0221')); inv=r(s1*D('.0310')); pk=D('1497.00'); z=s1+aus+inv-pk
assert z>0
ib=iban('DE','280200500314472900')
c=canvas.Canvas('../de-pflegedienst.pdf',pagesize=(595,842)); y=800
def t(x,y,s,F='S',z=8.5,a='l'):
    c.setFont(F,z); (c.drawString if a=='l' else c.drawRightString)(x,y,s)
t(540,800,'Diakonie-Sozialstation Hunte gGmbH','B',12,'r');t(540,788,'Ambulante Pflege · Kranken- und Familienpflege',z=8,a='r')
t(540,776,'IK 460312887',z=8,a='r')
t(62,716,'Diakonie-Sozialstation Hunte gGmbH · Kirchweg 3 · 26203 Wardenburg',z=6)
for i,s in enumerate(['Frau','Hedwig Lammers','z. Hd. Betreuerin Sabine Ottens','Glockenheide 11','26203 Wardenburg']): t(62,702-i*12,s,z=9.5)
for i,(a,b) in enumerate([('Rechnung','202509-01187'),('Rg.-Datum','06.10.2025'),('Debitor','D 20418'),('Klient-Nr.','3307'),('geb.','19.04.1938'),('Pflegegrad','3 (seit 01.02.2024)')]): t(380,702-i*12,a+':');t(540,702-i*12,b,a='r')
t(62,610,'Rechnung über Pflegesachleistungen § 36 SGB XI – Selbstzahleranteil','B',10.5)
t(62,596,'Abrechnungsmonat: September 2025 (01.09.2025 - 30.09.2025)     Kostenträger: Pflegekasse Nordwest, IK 182007714')
y=572; c.line(62,y+12,540,y+12)
for x,s,a in [(62,'Leistung','l'),(110,'Bezeichnung','l'),(380,'Anzahl','r'),(455,'Einzelpreis','r'),(540,'Gesamt €','r')]: t(x,y,s,'B',a=a)
c.line(62,y-4,540,y-4)
for k,n,m,p in L:
    y-=15; t(62,y,k);t(110,y,n);t(380,y,str(m),a='r');t(455,y,p,a='r');t(540,y,f(m*d(p)),a='r')
y-=8;c.line(62,y,540,y)
for a,b,B in [('Summe Pflegeleistungen',f(s1),'S'),('Ausbildungsumlage (Pflegeberufegesetz) 2,21 %',f(aus),'S'),('Investitionskosten § 82 SGB XI 3,10 %',f(inv),'S'),('Gesamtbetrag',f(s1+aus+inv),'B'),('abzgl. Anteil Pflegekasse (Höchstbetrag Pflegegrad 3)','-'+f(pk),'S')]:
    y-=15;t(110,y,a,B);t(540,y,b,B,a='r')
y-=20;c.rect(105,y-6,440,18);t(110,y,'Ihr Eigenanteil','B',10);t(540,y,f(z)+' €','B',10,'r')
y-=34
for s in ['Zahlbar innerhalb von 8 Tagen nach Rechnungsdatum ohne Abzug.','Umsatzsteuerfrei nach § 4 Nr. 16 UStG.','Den Anteil der Pflegekasse rechnen wir direkt mit Ihrer Kasse ab. Verhinderungspflege 2025: verbraucht 612,50 €,','Restanspruch 2.926,50 € (Gemeinsamer Jahresbetrag 3.539,00 €). Entlastungsbetrag § 45b: Guthaben 131,00 €.','','Der Leistungsnachweis mit Unterschrift vom 30.09.2025 liegt bei. Rückfragen: Frau Meinert, Tel. 04407 5550-12.']:
    t(62,y,s);y-=13
c.line(62,70,540,70)
t(62,60,'Amtsgericht Oldenburg HRB 205518 · Geschäftsführung: Imke Harms · Steuer-Nr. 64/220/18833',z=6.5)
t(62,51,f'Oldenburgische Landbank · IBAN {ib} · BIC OLBODEH2XXX',z=6.5);t(540,51,'Seite 1 / 1   Vivendi PD 7.28',z=6.5,a='r')
c.save()
gold('de-pflegedienst','invoice','Vivendi PD (Connext)',number='202509-01187',issued='2025-10-06',due='2025-10-14',amount=str(r(z)),currency='EUR',iban=ib.replace(' ',''),buyer='Hedwig Lammers',seller='Diakonie-Sozialstation Hunte gGmbH')
