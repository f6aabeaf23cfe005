from common import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import mm
from reportlab.lib import colors
ib=iban('44040037','312207700')
s=PS('n',fontName='Times-Roman',fontSize=10,leading=12.5); sm=PS('s',parent=s,fontSize=7.5,leading=9); b=PS('b',parent=s,fontName='Times-Bold',fontSize=13,leading=18)
op=[('90114872','RV','12.02.2026','14.03.2026','47','4218.60'),('90115340','RV','05.03.2026','04.04.2026','26','1877.29'),('90115611','RV','19.03.2026','18.04.2026','12','6402.11'),('14002290','DZ','27.03.2026','','','-1500.00'),('90116077','RV','09.04.2026','09.05.2026','','2955.84'),('91001203','RG','16.04.2026','','','-318.92')]
T=sum(D(o[5]) for o in op); F=sum(D(o[5]) for o in op if o[4])
d=[['Beleg','Art','Belegdatum','Fälligkeit','Verzug Tage','Betrag EUR']]+[list(o[:5])+[de(o[5])] for o in op]+[['Saldo zum 30.04.2026','','','','',de(T)],['davon fällig','','','','',de(F)]]
t=Table(d,colWidths=[38*mm,14*mm,28*mm,28*mm,24*mm,32*mm]); t.setStyle([('FONT',(0,0),(-1,-1),'Times-Roman',9.5),('FONT',(0,0),(-1,0),'Times-Bold',9.5),('FONT',(0,-2),(-1,-1),'Times-Bold',9.5),('ALIGN',(4,0),(5,-1),'RIGHT'),('LINEBELOW',(0,0),(-1,0),.6,colors.black),('LINEABOVE',(0,-2),(-1,-2),.6,colors.black)])
P=Paragraph
E=[P('Hellweg Stahl- und Metallhandel GmbH',b),P('Rheinlanddamm 88 · 44139 Dortmund · Debitorenbuchhaltung, Tel. 0231 / 58 19-240',sm),Spacer(1,14*mm),P('Schlosserei Kampmann OHG<br/>Buchhaltung<br/>Im Siepen 14<br/>58313 Herdecke',s),Spacer(1,10*mm),P('Dortmund, 30.04.2026<br/>Ihr Debitorenkonto: 1044170 &nbsp;&nbsp; Buchungskreis: 1000 &nbsp;&nbsp; Sachbearbeiter: FI-ZIE',s),Spacer(1,5*mm),P('Kontoauszug – Ihre offenen Posten zum 30.04.2026',b),P('Sehr geehrte Damen und Herren,<br/>nachstehend erhalten Sie eine Aufstellung der zum Stichtag auf Ihrem Konto offenen Posten. Bitte vergleichen Sie diese mit Ihren Unterlagen. Unstimmigkeiten teilen Sie uns bitte bis zum 15.05.2026 mit, andernfalls gehen wir von Ihrem Einverständnis aus.',s),Spacer(1,5*mm),t,Spacer(1,5*mm),P('RV = Rechnung, RG = Gutschrift, DZ = Zahlungseingang (nicht zugeordnet; bitte nennen Sie uns den Verwendungszweck). Zahlungen nach dem 29.04.2026 sind nicht berücksichtigt.',sm),Spacer(1,4*mm),P('Fällige Posten bitten wir auf unser Konto bei der Commerzbank Dortmund, IBAN %s, auszugleichen, soweit nicht bereits geschehen. Die Rechnungen liegen Ihnen vor.'%ib,s),Spacer(1,8*mm),P('Mit freundlichem Gruß<br/>Hellweg Stahl- und Metallhandel GmbH<br/><br/>Dieses Schreiben wurde maschinell erstellt.',s),Spacer(1,25*mm),P('Sitz Dortmund · AG Dortmund HRB 11873 · Geschäftsführer Dr. Uwe Hellweg, Katrin Ziegenbein · USt-IdNr. '+ust('12465530'),sm)]
SimpleDocTemplate(OUT+'/de-stahlhandel-kontoauszug.pdf',pagesize=(210*mm,297*mm),leftMargin=23*mm,rightMargin=20*mm,topMargin=18*mm,bottomMargin=15*mm).build(E)
gold('de-stahlhandel-kontoauszug.pdf','statement_of_account')
