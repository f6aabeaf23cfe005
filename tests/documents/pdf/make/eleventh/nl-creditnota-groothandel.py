from reportlab.platypus import *
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
s=getSampleStyleSheet();N=s['Normal'];N.fontSize=9;P=lambda x:Paragraph(x,N)
d=SimpleDocTemplate('../nl-creditnota-groothandel.pdf',pagesize=A4,leftMargin=50,rightMargin=50,topMargin=40,title='CN250288')
head=Table([[P('<font size=15 color="#b00000"><b>TECHNOHANDEL OOSTLAND</b></font><br/><br/>Technohandel Oostland B.V.<br/>Marssteden 88, 7547 TD Enschede<br/>KvK 06044712 / NL804294331B01<br/>IBAN NL69ABNA0647766191'),P('<font size=14><b>CREDITNOTA</b></font><br/><br/>Nummer: CN250288<br/>Datum: 14-08-2025<br/>Debiteur: 118834<br/>Retourbon: RMA-20391 (ontvangen 08-08-2025)<br/>Betreft factuur: 2506617 d.d. 29-07-2025')]],colWidths=[270,225]);head.setStyle([('VALIGN',(0,0),(-1,-1),'TOP')])
rows=[['Art.nr','Omschrijving','Aantal','Prijs','Korting','Netto EUR'],['4471180','Circulatiepomp Alfa 25-60 180 mm','-2 st','245,73','25%','-368,60'],['990010','Retourkosten 10%','1','36,86','','36,86'],['','','','','Totaal excl. btw','-331,74'],['','','','','BTW 21%','-69,67'],['','','','','Totaal incl. btw','-401,41']]
t=Table(rows,colWidths=[55,190,50,55,85,60]);t.setStyle([('FONTSIZE',(0,0),(-1,-1),9),('BACKGROUND',(0,0),(-1,0),colors.HexColor('#eeeeee')),('ALIGN',(2,0),(-1,-1),'RIGHT'),('FONTNAME',(4,5),(5,5),'Helvetica-Bold'),('LINEABOVE',(4,3),(5,3),.5,colors.black)])
d.build([head,Spacer(1,25),P('Installatietechniek Hulshof V.O.F.<br/>Haaksbergerstraat 501<br/>7545 GH ENSCHEDE'),Spacer(1,25),t,Spacer(1,20),P('Het bedrag wordt in mindering gebracht op uw openstaande posten. Wij verzoeken u dit niet zelf vooraf te verrekenen met betalingen. Uw betalingsconditie voor facturen: 30 dagen netto.'),Spacer(1,250),P('<font size=7>Leveringen en retouren volgens de algemene voorwaarden van onze branche. Retouren worden alleen in onbeschadigde originele verpakking en binnen 14 dagen na levering geaccepteerd.</font>')])
