
import sys; sys.path.insert(0,'src')
from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
c=canvas.Canvas('nl-syndicus-rekeningoverzicht.pdf',pagesize=A4); W,Ht=A4
def t(x,y,s,f='Times-Roman',z=10,r=False): c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,Ht-y*mm,s)
t(20,20,'Vastgoedbeheer Ter Duinen BV',z=15); t(20,26,'Syndicus - BIV 507.114 - Zeelaan 88, 8670 Koksijde')
for i,s in enumerate(['De heer en mevrouw Ghesquiere','Bruggestraat 17','8850 Ardooie']): t(120,42+5*i,s)
t(20,66,'REKENINGOVERZICHT EIGENAAR',  'Times-Bold',14); t(20,73,'VME Residentie Zilvermeeuw - appartement 3.02 - 41/1000'); t(20,78,'Periode 01/07/2025 - 31/12/2025, afgedrukt op 08/01/2026')
y=90
for x,s in((20,'Datum'),(42,'Stuk'),(70,'Omschrijving')): t(x,y,s,'Times-Bold')
for x,s in((150,'Debet'),(170,'Credit'),(190,'Saldo')): t(x,y,s,'Times-Bold',10,True)
s=q('112.40'); y+=6; t(70,y,'Beginsaldo'); t(190,y,m(s),r=True)
for d,k,o,v in(('01/07/2025','PV25-3-0302','Provisie werkkapitaal 3e kwartaal','285.00'),('15/07/2025','BNK 118','Betaling overschrijving','-397.40'),('01/10/2025','PV25-4-0302','Provisie werkkapitaal 4e kwartaal','285.00'),('14/10/2025','RK25-0302','Provisie reservekapitaal gevel','410.00'),('29/10/2025','BNK 171','Betaling overschrijving','-285.00'),('05/12/2025','AF25-0302','Afrekening lift en verwarming','63.18')):
    s+=D(v); y+=6; t(20,y,d); t(42,y,k); t(70,y,o); t(150 if D(v)>0 else 170,y,m(abs(D(v))),r=True); t(190,y,m(s),r=True)
y+=9; t(70,y,'Saldo op 31/12/2025 (in ons voordeel)','Times-Bold'); t(190,y,m(s),'Times-Bold',10,True)
t(20,y+16,'Rekening werkkapitaal: '+sp(be('0016620437'))+'   Rekening reservekapitaal: '+sp(be('0355120986')))
t(20,y+22,'Dit overzicht is ter informatie. Merkt u een verschil op, gelieve ons dit te melden binnen de maand.')
c.save()
