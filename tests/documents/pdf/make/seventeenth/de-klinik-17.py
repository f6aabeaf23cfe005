from common import *
from fpdf import FPDF
import glob,json
F=lambda n:glob.glob(f'/usr/share/fonts/**/{n}',recursive=True)[0]
p=FPDF(format='A4');p.set_margins(22,15,18);p.add_page();p.add_font('S','',F('LiberationSerif-Regular.ttf'));p.add_font('S','B',F('LiberationSerif-Bold.ttf'))
def w(s,z=10,b='',al='L',h=5): p.set_font('S',b,z);p.multi_cell(0,h,s,align=al,new_x='LMARGIN',new_y='NEXT')
w('Klinikum St. Burkard Schweinfurt gGmbH',14,'B','C',7);w('Klinik für Innere Medizin II – Kardiologie · Chefarzt Prof. Dr. med. A. Wiesenhütter',9,'','C');w('Gustav-Adolf-Str. 20 · 97422 Schweinfurt · Privatabrechnung Tel. 09721 720-3350, Mo–Fr 9–12 Uhr',8,'','C')
p.ln(14);y=p.get_y()
w('Herrn\nRuprecht Eibelshäuser\nAm Oberen Wall 3\n97421 Schweinfurt',11)
p.set_xy(120,y)
for a,b in [('Fall-Nr.','0025118840'),('Rechnung','PL-118840/02'),('vom','30.09.2025'),('Behandlung','11.08.–14.08.2025'),('Geburtsdatum','17.02.1951')]:
    p.set_x(122);p.set_font('S','',9);p.cell(26,5,a);p.cell(40,5,b,new_x='LMARGIN',new_y='NEXT')
p.ln(10);w('Liquidation über wahlärztliche Leistungen',13,'B');w('Diagnosen: I48.0 G, I10.00 G, Z92.1 G. Gemäß der Gebührenordnung für Ärzte (GOÄ) berechnen wir:',9.5);p.ln(2)
PW=D('0.0582873')
L=[('11.08.','1','Beratung, auch telefonisch',1,80,'2,3'),('11.08.','7','Vollständige Untersuchung Brustorgane',1,160,'2,3'),('11.08.','651','Elektrokardiogramm',1,253,'1,8'),('12.08.','423','Zweidim. Echokardiographie',1,500,'2,3'),('12.08.','424','Duplex-Echokardiographie',1,700,'2,3'),('12.08.','45','Visite im Krankenhaus',3,70,'2,3'),('13.08.','659','Langzeit-EKG',1,400,'1,8'),('14.08.','75','Ausführlicher Befundbericht',1,130,'2,3')]
wd=(16,14,70,12,18,14,26)
def row(c,b='',bd=0):
    p.set_font('S',b,9)
    for x,ww,i in zip(c,wd,range(9)): p.cell(ww,5,x,border=bd,align='R' if i>2 else 'L')
    p.ln(5)
row(('Datum','Ziffer','Leistung','Anz.','Punkte','Faktor','EUR'),'B','B');s=D(0)
for d,z,b,n,pt,f in L:
    g=r(r(pt*PW)*D(f.replace(',','.')))*n;s+=g;row((d,z,b,str(n),str(pt),f,e(g)))
row(('','','Zwischensumme','','','',e(s)),'','T');m=r(s*D('.25'));row(('','','Minderung 25 % gem. § 6a GOÄ','','','','-'+e(m)))
po=D('2.90');row(('','','Sachkosten § 10 GOÄ (Elektroden)','','','',e(po)));t=s-m+po;row(('','','Rechnungsbetrag EUR','','','',e(t)),'B','T')
p.ln(5);w('Bitte überweisen Sie den Rechnungsbetrag innerhalb von drei Wochen ab Rechnungsdatum ohne Abzug auf das unten genannte Konto und geben Sie als Verwendungszweck nur die Rechnungsnummer an. Die Erstattung durch Ihre Krankenversicherung oder Beihilfestelle hat auf die Fälligkeit keinen Einfluss. Die allgemeinen Krankenhausleistungen werden gesondert mit Ihrem Kostenträger abgerechnet (Rechnung vom 22.08.2025).',9.5)
p.ln(2);w('Umsatzsteuerfrei nach § 4 Nr. 14 UStG. Zweitschriften für die Beihilfe: 5,00 EUR.',8.5)
p.ln(3);w('Sparkasse Schweinfurt-Haßberge · IBAN DE89793500000042019386 · BIC BYLADEM1KSW',9,'B');w('Sitz Schweinfurt, AG Schweinfurt HRB 4471, Steuernummer 249/114/70088, IK 260961188, Geschäftsführer: Clemens Rüttger',7.5)
p.output('../de-klinik.pdf');json.dump({'klinik':str(t)},open('../g4.json','w'));print(t)
