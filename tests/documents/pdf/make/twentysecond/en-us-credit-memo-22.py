from reportlab.platypus import *
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.pagesizes import letter
from reportlab.lib import colors
s=getSampleStyleSheet(); N=s['Normal']; P=lambda x,st=N:Paragraph(x,st)
g=TableStyle([('GRID',(0,0),(-1,-1),.5,colors.grey),('FONTSIZE',(0,0),(-1,-1),9),('BACKGROUND',(0,0),(-1,0),colors.HexColor('#dde6dd'))])
g2=TableStyle([('ALIGN',(1,0),(1,-1),'RIGHT'),('FONTSIZE',(0,0),(-1,-1),9.5),('LINEABOVE',(0,-1),(-1,-1),1,colors.black),('FONTNAME',(0,-1),(-1,-1),'Helvetica-Bold')])
d=SimpleDocTemplate('../en-us-credit-memo.pdf',pagesize=letter,margin=40)
d.build([P('<b>Lakeshore Restaurant Supply LLC</b>',s['Heading2']),P('3308 N. Sheridan Ave, Milwaukee, WI 53211 &nbsp; (414) 555-0122'),Spacer(1,14),P('CREDIT MEMO',s['Title']),
Table([['Credit Memo No.','Memo Date','Customer No.','RMA No.','Orig. Invoice','Orig. Inv. Date'],['CM-20417','11/18/2025','10-4471','R-8830','614022','10/27/2025']],style=g),Spacer(1,14),
Table([[P('<b>Sold To:</b><br/>The Copper Spoon Bistro<br/>1500 Main Street<br/>Racine, WI 53403'),P('<b>Returned From:</b><br/>The Copper Spoon Bistro<br/>Received in warehouse 11/14/2025, condition: new in box')]]),Spacer(1,14),
Table([['Qty','Item','Description','Unit','Extension'],['-3','TBL-UC27','27" undercounter refrigerator drawer kit','289.00','-867.00'],['-12','PAN-F4','Full size steam table pan 4" deep','14.95','-179.40']],colWidths=[40,80,250,60,80],style=g),Spacer(1,14),
Table([['Merchandise returned','1,046.40'],['Less 15% restocking fee','(156.96)'],['Sales tax credited 8.0%','83.71'],['Total credit (USD)','973.15']],colWidths=[180,90],hAlign='RIGHT',style=g2),Spacer(1,20),
P('This credit has been posted to your open account and may be applied against future purchases. Do not pay. Credits not used within 12 months will be refunded by check upon written request.'),Spacer(1,8),P('Our normal terms of sale: Net 30 on approved credit; 1.5% per month on past due accounts.')])
