from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
for n,f in [('D','LiberationSans-Regular.ttf'),('DB','LiberationSans-Bold.ttf')]:
    pdfmetrics.registerFont(TTFont(n,glob.glob('/usr/share/fonts/**/'+f,recursive=True)[0]))
pdfmetrics.registerFontFamily('D',normal='D',bold='DB',italic='D',boldItalic='DB')
s=S('a',fontName='D',fontSize=8.5,leading=11);r=S('r',parent=s,alignment=2);h=S('h',parent=s,fontSize=13,leading=16,alignment=1)
P=lambda t,st=s:Paragraph(t,st)
import sys
IB="PL23 1090 1128 0000 0001 4482 7710"
E=[Table([[P('<b>Szklarnia Bombkowa Sp. z o.o.</b><br/>ul. Hutnicza 17, 42-209 Częstochowa, Poland<br/>VAT EU: PL5732841167 &nbsp; REGON 384410927 &nbsp; BDO 000318842'),P('Place of issue: Częstochowa<br/>Date of issue: <b>2025-08-21</b><br/>Date of sale: 2025-08-20',r)]],colWidths=[330,190]),Spacer(1,10),
P('<b>Invoice No. FEX/41/08/2025</b><br/><font size=8>Original</font>',h),Spacer(1,8),
Table([[P('<b>Seller:</b><br/>Szklarnia Bombkowa Sp. z o.o.<br/>ul. Hutnicza 17<br/>42-209 Częstochowa<br/>Poland'),P('<b>Buyer:</b><br/>Nordlys Interiør ApS<br/>Søndergade 88, 2.<br/>8000 Aarhus C<br/>Denmark<br/>VAT EU: DK31840007'),P('<b>Recipient:</b><br/>Nordlys Lager<br/>Industrivej 4<br/>8260 Viby J<br/>Denmark')]],colWidths=[175,185,160],style=[('BOX',(0,0),(-1,-1),.5,'black'),('INNERGRID',(0,0),(-1,-1),.5,'black'),('VALIGN',(0,0),(-1,-1),'TOP')]),Spacer(1,8)]
rows=[['No.','Code','Name of goods','Qty','Unit','Price net','VAT','Net value'],['1','BK-08-MR','Glass bauble 8 cm matt red, box of 6','480','box','6.35','0%','3 048.00'],['2','BR-10-KW','Glass bauble 10 cm hand-painted flower','240','pcs','4.90','0%','1 176.00'],['3','CZ-30-ZL','Tree topper 30 cm gold','90','pcs','7.80','0%','702.00'],['4','PAL-EUR','EUR pallet','4','pcs','9.50','0%','38.00'],['','','','','','','Total:','4 964.00']]
E+=[Table([[P(c,r if j in(3,5,7) else s) for j,c in enumerate(x)] for x in rows],colWidths=[26,62,192,40,34,54,42,70],style=[('GRID',(0,0),(-1,-2),.4,'black'),('BACKGROUND',(0,0),(-1,0),'#dddddd')]),Spacer(1,6),
Table([[P(c,r) for c in x] for x in [['VAT rate','Net','VAT','Gross'],['0% (intra-Community supply)','4 964.00','0.00','4 964.00'],['Total EUR','4 964.00','0.00','4 964.00']]],colWidths=[150,70,60,70],hAlign='RIGHT',style=[('GRID',(0,0),(-1,-1),.3,'grey')]),Spacer(1,8),
P('Prepayment 30% received 2025-06-12, order ZO/118/2025: <b>1 489.20 EUR</b>'),Spacer(1,4),
Table([[P('Method of payment'),P('Payment deadline'),P('Amount'),P('Currency')],[P('transfer 60 days'),P('<b>2025-10-20</b>'),P('3 474.80'),P('EUR')]],colWidths=[130,110,90,70],hAlign='LEFT',style=[('GRID',(0,0),(-1,-1),.4,'black')]),Spacer(1,8),
P('<font size=12><b>To be paid: 3 474.80 EUR</b></font>'),Spacer(1,5),P('In words: three thousand four hundred seventy-four EUR 80/100'),Spacer(1,8),
P(f'Bank account (EUR): Santaria Bank Polska S.A., {IB}, SWIFT: WBKQPLPP'),
P('Exchange rate: NBP table 161/A/NBP/2025 of 2025-08-19, 1 EUR = 4.2571 PLN. Gross value 21 132.24 PLN.'),
P('Delivery terms: FCA Częstochowa, Incoterms 2020. CMR 0827714. Country of origin: PL. CN 95051010. Gross weight 612 kg.'),
P('Claims for breakage to be reported until 2025-08-29 with photos.'),Spacer(1,40),
Table([[P('Issued by: Agnieszka Wrona<br/>signature of a person authorised to issue',s),P('signature of a person authorised to receive',r)]],colWidths=[260,260]),Spacer(1,12),P('<font size=6.5>Comarx ERP Optiva, v. 2025.5.1 &nbsp; KRS 0000714482, District Court in Częstochowa. Share capital 50 000 PLN. Page 1/1</font>')]
SimpleDocTemplate('../en-polish-baubles.pdf',leftMargin=36,rightMargin=36,topMargin=36,bottomMargin=36).build(E)
