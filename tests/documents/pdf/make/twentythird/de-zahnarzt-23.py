from lib import *
from fpdf import FPDF
f=FPDF();f.set_auto_page_break(False);F='/usr/share/fonts/truetype/liberation/'
import glob
for st,n in (('','Regular'),('B','Bold')): f.add_font('L',st,glob.glob('/usr/share/fonts/**/LiberationSansNarrow-%s.ttf'%n,recursive=True)[0])
f.add_page()
def T(x,y,s,st='',z=10,al='L',w=0):
    f.set_font('L',st,z);f.set_xy(x,y);f.cell(w,5,s,align=al)
T(20,12,'Dr. med. dent. Katharina Ellwanger','B',14);T(20,18,'Zahnärztin · Kinder- und Jugendzahnheilkunde · Kieferorthopädie',z=9);T(20,22,'Königstraße 118 · 72764 Reutlingen · Tel. 07121 / 55 80 31 · Sprechzeiten nach Vereinbarung',z=8)
T(20,45,'Dr. K. Ellwanger, Königstraße 118, 72764 Reutlingen',z=7)
for i,s in enumerate(['Herrn','Matthias Rominger','Sickenhäuser Straße 9','72760 Reutlingen']): T(20,50+i*5,s)
for i,(a,b) in enumerate([('Rechnungs-Nr.','18452-26-1'),('Rechnungsdatum','30.01.2026'),('Patienten-Nr.','18452'),('Seite','1/1')]): T(130,50+i*5,a+':');T(165,50+i*5,b)
T(20,82,'Liquidation','B',13);T(20,88,'Für die zahnärztliche Behandlung von Ihrer Tochter Lena Rominger, geb. 14.06.2013, erlaube ich mir zu berechnen:');T(20,93,'Diagnose: K02.1 Karies des Dentins, Fissurenversiegelung; Behandlungszeitraum 08.12.2025 - 22.01.2026')
y=101;X=[(20,'Datum'),(40,'Zahn'),(52,'Geb.-Nr.'),(68,'Leistungsbeschreibung'),(140,'Anz.'),(150,'Faktor'),(168,'EUR')]
for x,s in X: T(x,y,s,'B',9)
y+=6;tot=D(0)
for d,z,g,t,a,fk,p in [('08.12.2025','','0010','Eingehende Untersuchung einschl. Parodontalbefund',1,'2,3','12.94'),('08.12.2025','','Ä5000','Röntgendiagnostik der Zähne, je Projektion',2,'1,8','5.25'),('08.12.2025','','1000','Mundhygienestatus und Unterweisung, mind. 25 Min.',1,'2,3','25.87'),('15.01.2026','36','0090','Infiltrationsanästhesie',1,'2,3','7.76'),('15.01.2026','36','2060','Füllung Kompositmaterial, einflächig, Adhäsivtechnik',1,'3,0','88.92'),('22.01.2026','16,26','2000','Versiegelung von kariesfreien Zahnfissuren',2,'2,3','11.64'),('22.01.2026','OK/UK','1040','Professionelle Zahnreinigung, je Zahn',24,'2,3','3.62')]:
    x=q(a*D(p));tot+=x
    for xx,s in zip((20,40,52,68),(d,z,g,t)): T(xx,y,s,z=9)
    T(130,y,str(a),z=9,al='R',w=16);T(148,y,fk,z=9,al='R',w=10);T(160,y,de(x),z=9,al='R',w=25);y+=5
T(68,y+1,'Honorarsumme',z=9);T(160,y+1,de(tot),z=9,al='R',w=25);y+=5
mat=D('14.62');T(68,y+1,'Materialkosten gem. § 4 (3) GOZ: Anästhetikum, Kofferdam',z=9);T(160,y+1,de(mat),z=9,al='R',w=25);tot+=mat;y+=8
f.line(20,y,185,y);T(68,y+1,'Rechnungsbetrag','B',10);T(160,y+1,de(tot),'B',10,'R',25);f.line(20,y+7,185,y+7);y+=13
T(20,y,'Begründung 2060: erhöhter Zeitaufwand wegen eingeschränkter Mitarbeit (3,0-fach).',z=8.5);y+=8
T(20,y,'Ich bitte um Überweisung des Rechnungsbetrages bis zum 27. Februar 2026 unter Angabe der Rechnungs-Nr. Die Erstattung durch Ihre');y+=5
T(20,y,'Versicherung oder Beihilfestelle bleibt ohne Einfluss auf die Fälligkeit. Nächster Prophylaxetermin: 20.07.2026, 14:30 Uhr.');y+=5
T(20,y,'Die Leistungen sind gemäß § 4 Nr. 14 a UStG von der Umsatzsteuer befreit.');y+=20
T(20,y,'Dr. K. Ellwanger')
f.line(20,272,190,272);T(20,273,'Deutsche Apotheker- und Ärztebank  IBAN '+ib('DE70100777770361845200')+'  BIC DAAEDEDDXXX',z=8);T(20,277,'Steuer-Nr. 78110/44213 · Zuständig: Landeszahnärztekammer Baden-Württemberg · Berufsbezeichnung verliehen in der Bundesrepublik Deutschland',z=7.5)
f.output('../de-zahnarzt.pdf');print('de-zahnarzt',tot)
