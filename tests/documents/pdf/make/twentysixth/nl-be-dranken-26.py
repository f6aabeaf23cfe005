from common import *
from fpdf import FPDF
ib=be('7360418826');ib2=be('0638841207')
p=FPDF();p.set_margins(12,10,12);p.add_page();p.set_auto_page_break(False);F='Times'
p.set_font(F,'B',18);p.cell(100,8,'DRANKEN VERBRUGGEN bv');p.set_font(F,'',9);p.cell(0,8,'FACTUUR',align='R',new_x='LMARGIN',new_y='NEXT')
vt=bevat('04583172')
p.multi_cell(90,4,f'Bieren - Wijnen - Waters - Fruitsappen\nBrusselsesteenweg 418, 9300 Aalst\nTel. 053 55 61 02\nBTW BE {vt}  RPR Gent afd. Dendermonde\nKBC {grp(ib)}  KREDBEBB\nBelfius {grp(ib2)}  GKCCBEBB')
p.set_xy(115,32);p.set_font(F,'',11);p.multi_cell(80,5,'De Oude Melkerij bv\nBrasserie - Feestzaal\nKerkplein 3\n9340 Lede')
p.set_xy(12,62);p.set_font(F,'B',9)
H=['Factuur','Datum','Klant','BTW-nummer klant','Vervaldag','Levering','Chauffeur'];V=['VF1/2601743','26/03/2026','04127','BE '+bevat('06671840'),'25/04/2026','25/03/2026','Danny']
w=[26,24,18,40,26,26,26]
for a,b in zip(H,w):p.cell(b,5,a,border=1)
p.ln();p.set_font(F,'',10)
for a,b in zip(V,w):p.cell(b,6,a,border=1)
p.ln(9)
w=[18,70,14,20,20,24,20];p.set_font(F,'B',9)
for a,b,al in zip(['Art.','Benaming','Aant.','Prijs','Kort. %','Bedrag','BTW'],w,'LLRRRRR'):p.cell(b,5,a,border='B',align=al)
p.ln();p.set_font(F,'',10)
L=[('10021','Vat pils 50 L','4','142.80','8','21'),('10117','Bak tripel 24x33 cl','6','34.15','5','21'),('10344','Bak kriek 24x25 cl','3','27.90','','21'),('20410','Bak spuitwater 28x25 cl','8','10.85','','6'),('20433','Bak cola 24x20 cl','10','15.60','3','6'),('20518','Bak ice tea 24x25 cl','4','17.25','','6'),('31007','Huiswijn wit 75 cl','12','5.95','','21')]
b={'21':D(0),'6':D(0)}
for a,o,q,pr,k,vv in L:
    t=r(D(q)*D(pr)*(100-D(k or 0))/100);b[vv]+=t
    for x,ww,al in zip([a,o,q,n(pr),k and n(k),n(t),vv],w,'LLRRRRR'):p.cell(ww,5,x,align=al)
    p.ln()
lg_in=D('4')*30+6*D('4.5')+3*D('4.5')+22*D('4.5');lg_out=3*D(30)+25*D('4.5');lg=lg_in-lg_out
p.ln(2);p.set_font(F,'I',10)
for o,t in [('Leeggoed geleverd: 4 vaten x 30,00 + 31 bakken x 4,50',lg_in),('Leeggoed terug: 3 vaten x 30,00 + 25 bakken x 4,50',-lg_out)]:
    p.cell(142,5,'          '+o);p.cell(24,5,n(t),align='R');p.cell(20,5,'0',align='R');p.ln()
G=b['21']+b['6'];kc={k:r(x*D('.02')) for k,x in b.items()};ms={k:b[k]-kc[k] for k in b};vv={'21':r(ms['21']*D('.21')),'6':r(ms['6']*D('.06'))}
T=G+lg+sum(vv.values());K=sum(kc.values())
p.set_y(205);p.set_font(F,'B',9)
w=[18,32,30,32,28,46]
for a,bb in zip(['BTW %','Goederen','K.C. 2,00 %','Maatstaf','BTW','TOTAAL'],w):p.cell(bb,5,a,border=1,align='R')
p.ln();p.set_font(F,'',10)
for i,(k,q) in enumerate([('21','21'),('6','6')]):
    for a,bb in zip([k+',00',n(b[k]),n(kc[k]),n(ms[k]),n(vv[k]),''],w):p.cell(bb,5,a,border='LR',align='R')
    p.ln()
p.set_font(F,'',10)
for a,bb in zip(['0,00',n(lg),'','',''],w):p.cell(bb,5,a,border='LRB',align='R')
p.set_font(F,'B',12);p.cell(46,5,'EUR '+n(T),border='LRB',align='R');p.ln(9)
p.set_font(F,'',10)
p.multi_cell(0,5,f'Te betalen: EUR {n(T)} uiterlijk op 25/04/2026 op rekening KBC {grp(ib)}.\nBij betaling binnen 8 dagen na factuurdatum: korting contant EUR {n(K)}, dan te betalen EUR {n(T-K)}.\nMededeling:  {ogm("2601743041")}')
p.set_y(270);p.set_font(F,'',7);p.multi_cell(0,3,'Elke klacht dient ons per aangetekende brief te bereiken binnen de 8 dagen na levering. Bij niet-betaling op de vervaldag is van rechtswege en zonder ingebrekestelling een interest van 10 % per jaar verschuldigd, evenals een forfaitaire schadevergoeding van 10 % met een minimum van 50,00 EUR. Enkel de rechtbanken van Dendermonde zijn bevoegd. Leeggoed blijft onze eigendom.')
p.output('../nl-be-dranken.pdf')
gold('nl-be-dranken','invoice',number='VF1/2601743',issued='2026-03-26',due='2026-04-25',amount=T,currency='EUR',iban=ib,buyer='De Oude Melkerij bv',seller='DRANKEN VERBRUGGEN bv')
