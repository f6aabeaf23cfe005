from reportlab.platypus import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
for n,f in [('D','DejaVuSans.ttf'),('DB','DejaVuSans-Bold.ttf')]: pdfmetrics.registerFont(TTFont(n,glob.glob('/usr/share/fonts/**/'+f,recursive=True)[0]))
n=PS('n',fontName='D',fontSize=8.5,leading=11);b=PS('b',fontName='DB',fontSize=8.5,leading=11);h=PS('h',fontName='DB',fontSize=13,leading=18,alignment=1)
P=Paragraph
g=('GRID',(0,0),(-1,-1),.4,colors.grey);F=('FONT',(0,0),(-1,-1),'D',8);H=('FONT',(0,0),(-1,0),'DB',8)
e=[Table([['Place of issue: Zambrów','Date of issue: 2025-11-20','Date of sale: 2025-11-18']],colWidths=[175]*3,style=[F]),P('Faktura / Invoice FV/EXP/11/2025/043',h),P('ORIGINAL',PS('o',parent=n,alignment=1)),Spacer(1,8),
Table([[P('<b>Seller</b>',b),P('Buyer',b)],[P('Zakład Meblarski Dąbrowa Sp. z o.o.<br/>ul. Leśna 17, 18-300 Zambrów, Poland<br/>NIP: PL5732819044, BDO 000318842',n),P('Nordlicht Home GmbH<br/>Hafenstraße 60, 24103 Kiel, Germany<br/>VAT ID: DE281176041',n)]],colWidths=[262]*2,style=[('BOX',(0,0),(0,-1),.5,colors.black),('BOX',(1,0),(1,-1),.5,colors.black)]),Spacer(1,10),
Table([['No.','Name of goods','CN','Qty','Unit','Net price','Net value','VAT %','VAT','Gross value'],['1','Chair OLA, oak, oiled','94016900','60','pcs','48.50','2 910.00','0','0.00','2 910.00'],['2','Table BUK 180x90','94036010','15','pcs','219.00','3 285.00','0','0.00','3 285.00'],['3','EUR pallet','44152020','6','pcs','12.00','72.00','0','0.00','72.00'],['','','','','','Total','6 267.00','','0.00','6 267.00'],['','','','','','incl. 0%','6 267.00','0','0.00','6 267.00']],style=[g,F,H,('ALIGN',(3,1),(-1,-1),'RIGHT')]),Spacer(1,10),
Table([['Total value:','6 267.00 EUR'],['Advance invoice FZ/EXP/10/2025/011 of 2025-10-06:','-1 500.00 EUR'],['To pay:','4 767.00 EUR'],['In words:','four thousand seven hundred sixty-seven EUR 00/100'],['Form of payment:','bank transfer, 45 days from the date of sale'],['Bank account (EUR):','PL 36 1140 2004 0000 3102 8477 1005   SWIFT BREXPLPW'],['Order:','NH-2025-771, confirmed 2025-10-03'],['Transport:','own carrier, CMR 0088213, loading 2025-11-18, delivered 2025-11-21']],colWidths=[250,274],style=[F,('FONT',(0,2),(-1,2),'DB',10)]),Spacer(1,8),
P('Intra-Community supply of goods, VAT 0 % (WDT). NBP exchange rate 1 EUR = 4.2318 PLN, table 222/A/NBP/2025 of 2025-11-17. Gross weight 1 184 kg.',n),Spacer(1,40),
Table([['.............................................','.............................................'],['Person authorised to receive','Person authorised to issue: Iwona Kaczmarczyk']],colWidths=[262]*2,style=[F,('ALIGN',(0,0),(-1,-1),'CENTER')])]
SimpleDocTemplate('../en-pl-furniture.pdf',pagesize=A4,margin=36,leftMargin=35,rightMargin=35,topMargin=35).build(e)
