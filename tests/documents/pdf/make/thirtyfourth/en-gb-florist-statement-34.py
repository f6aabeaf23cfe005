from reportlab.platypus import *
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
s=getSampleStyleSheet();n=s['Normal']
d=SimpleDocTemplate('../en-gb-florist-statement.pdf',pagesize=A4,leftMargin=45,rightMargin=45,topMargin=40)
E=[Paragraph('<b>Vale Cut Flowers (Wholesale) Ltd</b>',s['Heading2']),Paragraph('Market Hall, Pensnett Road, Brierley Hill DY5 4QA. Tel 01384 960 552. VAT Reg. 265 1187 59',n),Spacer(1,14),Paragraph('STATEMENT',s['Title'])]
E.append(Table([['Posy & Pine Florists\n31 High Street\nBewdley\nDY12 2DH','Statement date\nAccount\nPage','28 February 2026\nPOS007\n1 of 1']],colWidths=[290,100,115],style=[('VALIGN',(0,0),(-1,-1),'TOP')]))
E.append(Spacer(1,16))
r=[['Date','Reference','Details','Debit','Credit','Balance'],['01/02/26','','Balance brought forward','','','412.60'],['04/02/26','INV 61180','Invoice, due 06/03/26','188.40','','601.00'],['09/02/26','BACS','Payment received - thank you','','412.60','188.40'],['12/02/26','INV 61243','Invoice, due 14/03/26 (Valentine)','1,046.16','','1,234.56'],['17/02/26','CRN 2207','Credit note - damaged roses','','72.00','1,162.56'],['26/02/26','INV 61355','Invoice, due 28/03/26','203.88','','1,366.44']]
E.append(Table(r,colWidths=[55,75,185,60,60,70],style=[('GRID',(0,0),(-1,-1),.4,colors.grey),('BACKGROUND',(0,0),(-1,0),colors.lightgrey),('ALIGN',(3,0),(-1,-1),'RIGHT'),('FONTSIZE',(0,0),(-1,-1),9)]))
E.append(Spacer(1,16))
E.append(Table([['Current','Period 1','Period 2','Period 3','Older','Amount Due'],['1,366.44','0.00','0.00','0.00','0.00','£ 1,366.44']],colWidths=[84]*6,style=[('BOX',(0,0),(-1,-1),.6,colors.black),('ALIGN',(0,0),(-1,-1),'CENTER')]))
E+= [Spacer(1,14),Paragraph('Our terms are 30 days from invoice date. If payment has been sent in the last few days please accept our thanks. HSBC, sort code 40-22-07, account 81563904, IBAN GB75 MIDL 4022 0781 5639 04.',n),Spacer(1,30),Paragraph('- - - - - - - - - - - - - - - - - - - - - - - REMITTANCE ADVICE - - - - - - - - - - - - - - - - - - - - - - -',n),Paragraph('Account POS007 &nbsp;&nbsp; Amount paid £ ................ &nbsp;&nbsp; Date ................',n)]
d.build(E)
