from common import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
from reportlab.lib.units import mm
ib=iban('DE','500400000588120700')
s=PS('a',fontName='Times-Roman',fontSize=10,leading=13); sm=PS('b',parent=s,fontSize=7.5,leading=9); h=PS('h',parent=s,fontName='Times-Bold',fontSize=14,leading=20)
P=[('Schlosser (EG 4), Hr. Aydin','Normalstunden','38.50','34.90'),('','Überstunden 25 %','4.00','43.63'),('Schweißer WIG (EG 5), Hr. Nowak','Normalstunden','40.00','38.60'),('','Nachtzuschlag 25 %','8.00','9.65'),('Helfer (EG 2a), Fr. Sommer','Normalstunden','35.00','26.40')]
net=sum(q(D(a)*D(b)) for _,_,a,b in P); v=q(net*D('.19')); tot=net+v
rows=[['Mitarbeiter','Lohnart','Std.','Satz €','Betrag €']]+[[a,b,c.replace('.',','),de(d),de(D(c)*D(d))] for a,b,c,d in P]+[['','','','Nettosumme',de(net)],['','','','MwSt 19 %',de(v)],['','','','Bruttosumme',de(tot)]]
T=Table(rows,colWidths=[62*mm,42*mm,18*mm,26*mm,26*mm]); T.setStyle(TableStyle([('FONT',(0,0),(-1,-1),'Times-Roman',9.5),('FONT',(0,0),(-1,0),'Times-Bold',9.5),('FONT',(3,-1),(-1,-1),'Times-Bold',10.5),('ALIGN',(2,0),(-1,-1),'RIGHT'),('LINEBELOW',(0,0),(-1,0),1,colors.black),('LINEABOVE',(3,-3),(-1,-3),.5,colors.black),('LINEABOVE',(3,-1),(-1,-1),.5,colors.black)]))
def foot(c,d):
    c.setFont('Times-Roman',7); c.drawCentredString(105*mm,14*mm,f'Kraftwerk Personal GmbH · Bohlweg 31 · 38100 Braunschweig · AG Braunschweig HRB 208114 · USt-IdNr. {vde("27719045")}'); c.drawCentredString(105*mm,10*mm,'Unbefristete Erlaubnis zur Arbeitnehmerüberlassung, Agentur für Arbeit Hannover, vom 03.05.2016 · Mitglied im GVP')
S=[Paragraph('<font size=18><b>Kraftwerk</b> Personal</font>',PS('l',parent=s,leading=22)),Spacer(1,14*mm),Paragraph('Apparatebau Hinze GmbH<br/>Kreditorenbuchhaltung<br/>Salzdahlumer Str. 140<br/>38126 Braunschweig',s),Spacer(1,10*mm),
Paragraph('Rechnung Arbeitnehmerüberlassung',h),Paragraph('Nr. 26-0311-018 vom 11.03.2026 &nbsp;&nbsp; Debitor 70442 &nbsp;&nbsp; Kostenstelle 4120 &nbsp;&nbsp; Abrechnungswoche KW 10 (02.03.–08.03.2026)',s),Spacer(1,5*mm),T,Spacer(1,8*mm),
Paragraph('Grundlage sind die von Ihnen gegengezeichneten Tätigkeitsnachweise. Höchstüberlassungsdauer Hr. Nowak: 18 Monate, erreicht am 14.09.2026.',s),Spacer(1,5*mm),
Paragraph(f'<b>Abtretungsanzeige:</b> Die Forderung aus dieser Rechnung haben wir an die Merkator Factoring AG, Frankfurt am Main, verkauft und abgetreten. Zahlungen können mit schuldbefreiender Wirkung nur auf deren Konto {ib} (COBADEFFXXX) geleistet werden, und zwar binnen acht Tagen nach Rechnungsdatum und ohne jeden Abzug. Einwendungen richten Sie bitte auch an den Factor. Ab der zweiten Mahnung werden 5,00 € Mahnkosten berechnet.',sm)]
SimpleDocTemplate('../de-zeitarbeit.pdf',pagesize=(210*mm,297*mm),leftMargin=18*mm,rightMargin=18*mm,topMargin=18*mm).build(S,onFirstPage=foot)
gold('de-zeitarbeit','invoice','26-0311-018','2026-03-11','2026-03-19',tot,iban=ib,buyer='Apparatebau Hinze GmbH',seller='Kraftwerk Personal GmbH')
