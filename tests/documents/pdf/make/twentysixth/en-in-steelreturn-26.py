from common import *
import typst
v=124*58400; ig=round(v*.18); ro=12; tot=v+ig+ro  # paise: 1.240 MT x 58,400.00
assert (v,ig,tot)==(7241600,1303488,8545100)
s=gstin('24AAGCN8821K1Z');b=gstin('08AABFM5507R1Z')
src=f'''#set page(paper:"a4",margin:1.4cm)
#set text(font:"Nimbus Sans",size:8.5pt)
#align(center)[#text(size:12pt,weight:"bold")[Credit Note]]
#let c(k,v)=[#text(size:7.5pt)[#k]\\ *#v*]
#table(columns:(1.15fr,.75fr,.75fr),stroke:.5pt,inset:4pt,
table.cell(rowspan:3)[*Navkar Steel Syndicate Pvt. Ltd.*\\ Plot 212, GIDC Phase II, Vatva\\ Ahmedabad - 382445\\ GSTIN/UIN: {s}\\ State Name : Gujarat, Code : 24\\ E-Mail : accounts\\@navkarsteel.example],
c[Credit Note No.][CN/25-26/061],c[Dated][9-Jan-26],
c[Original Invoice No. & Date.][NSS/25-26/1187 #h(3pt) dt. 22-Dec-25],c[Mode/Terms of Payment][],
c[Other References][GRN 5527],c[Buyer's Order No.][MEW/PO/0318 dt. 15-Dec-25],
table.cell(rowspan:2)[Consignee (Ship to)\\ *Mewar Engineering Works*\\ F-41, Madri Industrial Area, Udaipur\\ GSTIN/UIN : {b}\\ State Name : Rajasthan, Code : 08],
c[Dispatch Doc No.][],c[Delivery Note Date][],
c[Dispatched through][Shree Roadlines],c[Destination][Ahmedabad],
[Buyer (Bill to)\\ *Mewar Engineering Works*\\ F-41, Madri Industrial Area, Udaipur\\ GSTIN/UIN : {b}\\ State Name : Rajasthan, Code : 08],table.cell(colspan:2)[Terms of Delivery\\ Return of short-length material]
)
#v(-10pt)
#table(columns:(.5cm,1fr,1.8cm,1.8cm,2cm,1.1cm,2.6cm),stroke:.5pt,inset:4pt,align:(left,left,left,right,right,left,right),
[Sl],[Particulars],[HSN/SAC],[Quantity],[Rate],[per],[Amount],
[1],[*MS Angle 50x50x6 IS 2062*\\ #emph[Heat 77134, short length rejected]\\ #v(6pt)#align(right)[*IGST 18%*\\ *Round Off*]#v(60pt)],[72164000],[*1.240 MT*],[58,400.00],[MT],[*{ind(v)}*\\ #v(12pt)*{ind(ig)}*\\ *0.12*],
[],align(right)[Total],[],[*1.240 MT*],[],[],[*Rs. {ind(tot)}*])
Amount Chargeable (in words) #h(1fr) E. & O.E\\ *INR {words(tot//100)} Only*
#table(columns:(1fr,3cm,1.6cm,3cm,3cm),stroke:.5pt,align:right,[HSN/SAC],[Taxable Value],[IGST Rate],[Amount],[Total Tax Amount],[72164000],[{ind(v)}],[18%],[{ind(ig)}],[{ind(ig)}],[*Total*],[*{ind(v)}*],[],[*{ind(ig)}*],[*{ind(ig)}*])
Tax Amount (in words) : *INR {words(ig//100)} and {w2(ig%100)} paise Only*
#v(10pt)
Company's PAN : *AAGCN8821K*
#grid(columns:(1fr,1fr),[#underline[Declaration]\\ We declare that this credit note shows the actual value of the goods returned and that all particulars are true and correct.],align(right)[*for Navkar Steel Syndicate Pvt. Ltd.*#v(26pt)Authorised Signatory])
#v(8pt)#align(center)[SUBJECT TO AHMEDABAD JURISDICTION\\ This is a Computer Generated Document]'''
open('en-in-steelreturn.typ','w').write(src); typst.compile('en-in-steelreturn.typ',output=out('en-in-steelreturn'))
