from common import *
import typst
ib=iban('DK','64710004418273'); print(ib)
I=[('1100','Service technician, hours 1-5 Dec 2025','32,00','hrs',3200,74500),('1110','Travel time Esbjerg - Hanstholm t/r','7,00','hrs',700,52000),('1200','Mileage','412,00','km',41200,379),('M-3302','Cylinder head gasket set Callesen 427','6,00','pcs',600,138500),('M-3340','Injection nozzle, overhauled','6,00','pcs',600,94000),('9000','Environment and consumables','1,00','pcs',100,45000)]
s=0;r=''
for a,d,q,u,h,p in I:
    v=round(h*p/100); s+=v; r+=f'[{a}],[{d}],[{q}],[{u}],[{eu(p)}],[{eu(v)}],\n'
vat=round(s*.25); tot=s+vat; print(s,vat,tot)
C=cvr('2841077'); fi='+71\\<000000000204187+87114206\\<'
src=f'''#set page(paper:"a4",margin:(x:2cm,y:1.6cm))
#set text(font:"Nimbus Sans",size:9pt)
#grid(columns:(1fr,6cm),[#v(2.6cm)Nordsø Trawl & Fisk ApS\\ Att.: Skipper Lars Bundgaard\\ Kai 14\\ 7730 Hanstholm\\ CVR no.: {cvr('3390412')}],[#text(size:14pt,weight:"bold",fill:rgb("#123a6b"))[Vestkyst Marinemotor]\\ Vestkyst Marinemotor A/S\\ Dokvej 22\\ 6700 Esbjerg\\ Denmark\\ CVR no.: {C}\\ Phone: +45 7555 0134\\ faktura\\@vkmarine.example])
#v(1cm)
#text(size:15pt)[Invoice]
#grid(columns:(1fr,6cm),row-gutter:4pt,[Vessel: L 418 "Inger Kathrine"],[Invoice no. #h(1fr) 20418],[Re.: Main engine overhaul, work order 5571],[Customer no. #h(1fr) 1362],[Our ref.: Jeppe Friis],[Date #h(1fr) 11.12.2025],[],[Page #h(1fr) 1 of 1])
#v(6mm)
#table(columns:(1.6cm,1fr,1.7cm,1.2cm,2.2cm,2.4cm),stroke:none,inset:(x:2pt,y:4pt),align:(left,left,right,left,right,right),
table.hline(),[*No.*],[*Description*],[*Quantity*],[*Unit*],[*Unit price*],[*Price*],table.hline(),
{r}table.hline())
#align(right)[#table(columns:(5cm,2.6cm),stroke:none,inset:3pt,align:(left,right),[Subtotal],[{eu(s)}],[VAT 25,00%],[{eu(vat)}],table.hline(),[*Total DKK*],[*{eu(tot)}*],table.hline())]
#v(1cm)
Payment terms: Current month + 30 days - Due date: 30.01.2026\\
Please transfer the amount to our account in Sydbank:\\
Bank reg.no. 6471 / Account no. 0004418273\\
IBAN no. {grp(ib)} / SWIFT code SYBKDK22\\
Please quote invoice no. 20418 with your payment\\
Payment by FIK: {fi}
#v(3mm)
In case of late payment, interest of 1,50% per month commenced is added under the Danish Interest Act and a reminder fee of DKK 100,00 is charged.'''
open('en-dk-marine.typ','w').write(src); typst.compile('en-dk-marine.typ',output=out('en-dk-marine'))
