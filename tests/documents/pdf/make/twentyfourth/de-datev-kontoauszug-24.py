from common import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
N='de-datev-kontoauszug'; IB=iban(76050101,14471203)
P=PS('a',fontName='Times-Roman',fontSize=10,leading=13)
it=[('25-10418','02.10.2025','01.11.2025','Rechnung','1842.10',''),('25-10502','17.10.2025','16.11.2025','Rechnung','655.69',''),('GU25-077','24.10.2025','','Gutschrift','','119.00'),('Zahlung','05.11.2025','','Teilzahlung zu 25-10418','','1000.00'),('25-10733','28.11.2025','28.12.2025','Rechnung','2310.98','')]
s=sum(D(a[4] or 0)-D(a[5] or 0) for a in it); h=sum(D(a[5] or 0) for a in it); so=s+h
data=[['Rechnungs-Nr.','Belegdatum','Fälligkeit','Text','Soll EUR','Haben EUR']]+[[a[0],a[1],a[2],a[3],f(a[4]) if a[4] else '',f(a[5]) if a[5] else ''] for a in it]+[['Summe','','','',f(so),f(h)],['Saldo zu unseren Gunsten','','','',f(s),'']]
t=Table(data,colWidths=[85,65,65,140,70,70]); t.setStyle(TableStyle([('FONT',(0,0),(-1,-1),'Times-Roman',9.5),('FONT',(0,0),(-1,0),'Times-Bold',9.5),('FONT',(0,-1),(-1,-1),'Times-Bold',9.5),('ALIGN',(4,0),(-1,-1),'RIGHT'),('LINEBELOW',(0,0),(-1,0),.7,colors.black),('LINEABOVE',(0,-2),(-1,-2),.7,colors.black)]))
S=[Paragraph('<b>Elektrogroßhandel Fürst KG</b> · Sigmundstraße 144 · 90431 Nürnberg',P),Spacer(1,50),Paragraph('Elektro Brunnhuber e.K.<br/>Bahnhofstr. 22<br/>91126 Schwabach',P),Spacer(1,25),Paragraph('Datum: 03.12.2025 &nbsp;&nbsp; Kontonummer (Debitor): 14471 &nbsp;&nbsp; Ihr Konto bei: 70338 &nbsp;&nbsp; Seite 1',P),Spacer(1,16),Paragraph('<font size=13><b>Kontoauszug zum 30.11.2025</b></font>',P),Spacer(1,10),Paragraph('Sehr geehrte Damen und Herren,<br/><br/>nachfolgend übersenden wir Ihnen eine Aufstellung der offenen Posten Ihres Kontos. Wir bitten Sie, den Auszug zu prüfen und uns Abweichungen bis zum 19.12.2025 mitzuteilen. Zahlungen sind bis einschließlich 28.11.2025 berücksichtigt.',P),Spacer(1,12),t,Spacer(1,12),Paragraph(f'Davon zum Stichtag fällig: {f(D("1842.10")+D("655.69")-h)} EUR. Sollten Sie den fälligen Betrag inzwischen überwiesen haben, betrachten Sie dieses Schreiben als gegenstandslos.<br/><br/>Mit freundlichen Grüßen<br/>Elektrogroßhandel Fürst KG<br/>Debitorenbuchhaltung, i. A. Helga Schaller<br/><br/>-----------------------------------------------------------------------<br/>Saldenbestätigung (bitte unterschrieben zurück): Der Saldo von {f(s)} EUR wird anerkannt / nicht anerkannt.',P),Spacer(1,40),Paragraph(f'<font size=8>Sparkasse Nürnberg, IBAN {sp(IB)}, BIC SSKNDE77XXX · USt-IdNr. {ust(13344712)} · AG Nürnberg HRA 9447</font>',P)]
SimpleDocTemplate(f'{OUT}/{N}.pdf',pagesize=A4,leftMargin=55,rightMargin=40,topMargin=45).build(S)
gold(N,'statement_of_account')
