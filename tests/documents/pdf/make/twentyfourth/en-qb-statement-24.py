from reportlab.platypus import *
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
S=getSampleStyleSheet();N=S['Normal'];P=lambda s,z=N:Paragraph(s,z)
G=colors.HexColor('#2e6b9e')
d=SimpleDocTemplate('../en-qb-statement.pdf',pagesize=A4,margin=40)
e=[P('<b>Saltmarsh Marine Services Ltd</b><br/>The Boatyard, Ferry Lane<br/>Burnham-on-Crouch CM0 9ZZ<br/>accounts@saltmarshmarine.example<br/>VAT Registration No.: GB 286 5519 74'),Spacer(1,14),P('<font size=20 color="#2e6b9e">Statement</font>'),Spacer(1,16),
Table([[P('<b>TO</b><br/>Crouch Valley Sailing Club<br/>Club House, The Quay<br/>Burnham-on-Crouch<br/>CM0 9QQ'),P('<b>STATEMENT NO.</b> 1162<br/><b>DATE</b> 31/01/2026<br/><b>TOTAL DUE</b> GBP 1,926.00<br/><b>ENCLOSED</b> ')]],[280,180]),Spacer(1,12),
Table([['DATE','ACTIVITY','AMOUNT','BALANCE'],['31/12/2025','Balance Forward','','540.00'],['08/01/2026','Invoice #3307: Due 07/02/2026. Winter lift-out, rescue boats','1,260.00','1,800.00'],['15/01/2026','Payment - thank you','-540.00','1,260.00'],['22/01/2026','Invoice #3329: Due 21/02/2026. Mooring chain','666.00','1,926.00']],[70,250,70,70],style=[('FONT',(0,0),(-1,0),'Helvetica-Bold',8),('TEXTCOLOR',(0,0),(-1,0),G),('ALIGN',(2,0),(-1,-1),'RIGHT'),('FONTSIZE',(0,1),(-1,-1),9),('LINEBELOW',(0,0),(-1,-1),.3,colors.lightgrey)]),Spacer(1,20),
Table([['Current Due','1-30 Days\nPast Due','31-60 Days\nPast Due','61-90 Days\nPast Due','90+ Days\nPast Due','Amount\nDue'],['1,926.00','0.00','0.00','0.00','0.00','GBP 1,926.00']],style=[('FONTSIZE',(0,0),(-1,-1),8.5),('TEXTCOLOR',(0,0),(-1,0),G),('ALIGN',(0,0),(-1,-1),'CENTER')]),Spacer(1,14),P('Please pay into sort code 23-05-80, account 66190427. Invoices can be resent on request.')]
d.build(e)
