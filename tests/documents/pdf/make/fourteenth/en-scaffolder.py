from fpdf import FPDF
p=FPDF(format='A4');p.add_page();p.set_margins(18,18)
D='/usr/share/fonts/truetype/liberation/LiberationSans-'
import glob
for st,n in (('','Regular'),('B','Bold')):
    p.add_font('L',st,glob.glob('/usr/share/fonts/**/LiberationSans-%s.ttf'%n,recursive=True)[0])
def T(x,y,s,z=10,st='',col=(40,40,40)): p.set_font('L',st,z);p.set_text_color(*col);p.text(x,y,s)
def R(x,y,s,z=10,st=''): p.set_font('L',st,z);p.set_text_color(40,40,40);p.text(x-p.get_string_width(s),y,s)
T(18,24,'Ridgeback Scaffolding Ltd',16,'B',(180,60,20))
for i,s in enumerate(['Yard 3, Trent Wharf','Long Eaton','Nottingham','NG10 2FY']): R(192,20+i*5,s,9)
R(192,42,'UTR 48203 91746   CIS verification V1029384756/A',8)
T(18,48,'Cavell Homes (Midlands) Ltd',10,'B')
for i,s in enumerate(['Commercial Department','Cavell House','Osmaston Road','Derby DE24 8UP']): T(18,53+i*5,s)
T(18,86,'Invoice 0874',18,'B')
T(18,96,'Invoice date',9,'B');T(60,96,'06 March 2026')
T(18,102,'Final date for payment',9,'B');T(60,102,'03 April 2026')
T(18,108,'Application no.',9,'B');T(60,108,'4, dated 20 February 2026 (payment notice received 27 February 2026)')
T(18,114,'Contract',9,'B');T(60,114,'Willow Bank Phase 2, Plots 31-38, subcontract order CHM/SC/0552')
y=128;p.set_fill_color(180,60,20);p.rect(18,y-5,174,7,'F');T(20,y,'Quantity',9,'B',(255,255,255));T(45,y,'Details',9,'B',(255,255,255));T(132,y,'Unit Price (£)',9,'B',(255,255,255));T(165,y,'Subtotal (£)',9,'B',(255,255,255))
for q,d,u,s in [('1','CIS labour: erect, adapt and strike independent scaffold','4,200.00','4,200.00'),('6 weeks','Hire of materials beyond initial 8 week period','185.00','1,110.00')]:
    y+=9;T(20,y,q,9);T(45,y,d,9);R(155,y,u,9);R(190,y,s,9);p.line(18,y+3,192,y+3)
y+=14
for a,b,st in [('Net Total','5,310.00',''),('VAT (domestic reverse charge)','0.00',''),('GBP Total','£5,310.00','B'),('CIS Deduction (20% on labour £4,200.00)','-840.00',''),('Amount Payable','£4,470.00','B')]:
    R(155,y,a,10,st);R(190,y,b,10,st);y+=7
y+=6
T(18,y,'Reverse charge: VAT Act 1994 Section 55A applies. Customer to account to HMRC for the VAT of £1,062.00 at 20%.',9)
T(18,y+14,'Payment Details',11,'B')
for i,(a,b) in enumerate([('Bank','HSBC UK'),('Account','31648870'),('Sort Code','40-05-22'),('Reference','0874')]): T(18,y+21+i*6,a,9,'B');T(50,y+21+i*6,b,9)
T(18,y+52,'Please let us have your CIS payment and deduction statement within 14 days of the end of the tax month.',9)
T(18,282,'Ridgeback Scaffolding Ltd. Company registration no. 08841907. VAT registration no. GB 117 4938 56. NASC member.',7.5)
p.output('../en-scaffolder.pdf')
