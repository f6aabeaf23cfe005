from reportlab.platypus import *
from reportlab.lib.styles import getSampleStyleSheet,ParagraphStyle
from reportlab.lib import colors
from reportlab.lib.units import mm
s=getSampleStyleSheet()['Normal'];s.fontSize=9.5;s.leading=12
P=lambda t:Paragraph(t,s)
d=SimpleDocTemplate('../en-printer-credit.pdf',pagesize=(210*mm,297*mm),margin=18*mm,leftMargin=18*mm,rightMargin=18*mm)
S=[]
S.append(Table([[P('<font size=18 color="#c2185b"><b>inkwell &amp; brae</b></font><br/><br/>Inkwell &amp; Brae Print Ltd<br/>22 Fountainwell Lane, Dundee DD2 9ZZ<br/>VAT Reg GB813662437'),P('<font size=15>Credit Note</font><br/><br/><b>Number:</b> CN-02291<br/><b>Issue date:</b> 3 July 2026<br/><b>Job no:</b> J-118804<br/><b>Account:</b> TAYSIDE-F')]],colWidths=[105*mm,69*mm],style=[('VALIGN',(0,0),(-1,-1),'TOP')]))
S+= [Spacer(1,20),P('Tayside Fringe Festival CIC<br/>Programme Office<br/>The Jute Loft, Dundee DD1 8XX'),Spacer(1,14),P('In respect of our invoice 61408 dated 18 June 2026 (£1,486.20, due 18 July 2026). Reason: part of the run trimmed out of register, returned to us 26 June 2026.'),Spacer(1,12)]
S.append(Table([['Qty','Description','Unit','Net £','VAT','VAT £'],['2,000','DL leaflet 4/4, 150gsm silk','41.20/1000','82.40','Zero','0.00'],['150','A4 presentation folder, matt lam, die 7','1.34 ea','201.00','20%','40.20'],['','Totals','','283.40','','40.20'],['','Total credit (GBP)','','','','£323.60']],colWidths=[18*mm,74*mm,26*mm,20*mm,16*mm,20*mm],style=[('LINEBELOW',(0,0),(-1,0),1,colors.HexColor('#c2185b')),('ALIGN',(2,0),(-1,-1),'RIGHT'),('FONTNAME',(0,-1),(-1,-1),'Helvetica-Bold'),('FONTSIZE',(0,0),(-1,-1),9)]))
S+= [Spacer(1,16),P('The credit has been allocated against invoice 61408, leaving £1,162.60 on that invoice. Reprint is proceeding free of charge; delivery 9 July 2026.'),Spacer(1,150),P('<font size=7.5>Registered in Scotland SC488120. Printed using vegetable inks. FSC® mix on request. accounts@inkwellbrae.example · 01382 555 077</font>')]
d.build(S)
