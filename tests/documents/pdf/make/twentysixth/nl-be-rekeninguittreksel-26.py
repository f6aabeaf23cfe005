from common import *
from reportlab.pdfgen import canvas
ib=be('7331182264')
L=[('F','25/011842','14/11/2025','14/12/2025','1284.37',''),('B','Betaling KBC 312','18/12/2025','','','1284.37'),('F','25/012960','05/12/2025','04/01/2026','642.11',''),('C','25/900317','12/12/2025','','','118.58'),('F','26/000418','16/01/2026','15/02/2026','2077.90',''),('B','Betaling KBC 007','19/01/2026','','','300.00'),('F','26/000977','30/01/2026','01/03/2026','355.26','')]
o=['MATERIALENHUIS ROGGEMANS nv                         Datum  : 05/02/2026','Mechelsesteenweg 612                                Blad   : 1','1860 Meise','Tel 02 555 83 30   BTW BE '+bevat('04199362'),'','','                                          Algemene Bouw Stevens bv','                                          Vilvoordsebaan 88','                                          1850 Grimbergen','                                          BTW BE '+bevat('07122048'),'','REKENINGUITTREKSEL KLANT  400/01588                 Toestand op 31/01/2026','','-'*76,'S Document          Datum      Vervaldag        Debet      Credit       Saldo','-'*76]
s=D(0)
for k,d,dt,vd,a,b in L:
    s+=D(a or 0)-D(b or 0);o.append(f"{k} {d:<17} {dt:<10} {vd:<10} {n(a) if a else '':>11} {n(b) if b else '':>11} {n(s):>11}")
o+=['-'*76,f"{'SALDO IN ONS VOORDEEL  EUR':<64}{n(s):>12}",'-'*76,'','Waarvan vervallen op 31/01/2026 : EUR '+n(D('642.11')-D('118.58')-300),'Nog niet vervallen              : EUR '+n(D('2077.90')+D('355.26')),'','F = factuur   C = creditnota   B = betaling','','Gelieve na te zien of dit uittreksel overeenstemt met uw boekhouding.','Zonder opmerkingen binnen 14 dagen beschouwen wij het saldo als aanvaard.','Betalingen ontvangen na 31/01/2026 zijn niet verwerkt.','','KBC '+grp(ib)]
c=canvas.Canvas('../nl-be-rekeninguittreksel.pdf',pagesize=(595,842));c.setFont('Courier',10)
for i,l in enumerate(o):c.drawString(60,790-i*13,l)
c.save();gold('nl-be-rekeninguittreksel','statement_of_account')
