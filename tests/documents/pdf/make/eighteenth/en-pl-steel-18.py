from fpdf import FPDF
p=FPDF();D='/usr/share/fonts/truetype/dejavu/DejaVuSans'
p.add_font('d','',D+'.ttf');p.add_font('d','B',D+'-Bold.ttf');p.add_page()
def f(b='',z=8):p.set_font('d',b,z)
def at(x,y,s,w=0,a='L',b='',z=8):
    f(b,z);p.set_xy(x,y);p.multi_cell(w or 95,4.2,s,align=a)
at(110,10,'Place of issue: Krzywiń\nDate of issue: 24.02.2026\nDate of delivery/sale: 20.02.2026',90,'R')
at(10,30,'Invoice VAT no. 47/02/2026/EXP',190,'C','B',13);at(10,37,'ORIGINAL',190,'C')
at(10,46,'Seller:',b='B');at(10,51,'HUTMET KRZYWIŃ Sp. z o.o.\nul. Przemysłowa 18, 64-010 Krzywiń, Poland\nVAT EU: PL7792418367   BDO 000118842\ne-mail: export@hutmet.example')
at(110,46,'Buyer:',b='B');at(110,51,'Dunmore Structural Steel Ltd\nIDA Business Park, Tuam Road\nDunmore, Co. Galway H54 XX00, Ireland\nVAT EU: IE3728194FH')
at(10,72,'Form of payment: transfer, 45 days      Payment deadline: 10.04.2026\nBank: Santander Bank Polska S.A.   SWIFT: WBKPPLPP\nAccount EUR: PL59 1090 1476 0000 0001 4827 3915\nOrder: DSS-4490 from 19.01.2026   Delivery: DAP Dunmore (Incoterms 2020)   CMR 0771205',190)
def n(v,d=2):return f'{v:,.{d}f}'.replace(',',' ').replace('.',',')
w=[8,66,20,22,12,20,16,26];y=94;p.set_y(y);f('B',7)
for a,b in zip(w,['No','Name of goods / service','CN code','Quantity','Unit','Net price','VAT','Net value EUR']):p.cell(a,6,b,1,align='C')
p.ln();f('',7);T=0
for i,(a,cn,q,u,pr) in enumerate([('Beam HEB 200 S355J2 L=12,1 m','72163391',12450,'kg',.94),('Beam IPE 240 S355J2 L=12,1 m','72163310',8320,'kg',.97),('Cutting to size according to list','',64,'pcs',4.5),('Transport','',1,'srv',1650)],1):
    v=round(q*pr,2);T+=v
    for ww,s,al in zip(w,[str(i),a,cn,n(q,0 if u!='t' else 3),u,n(pr),'0% / rc',n(v)],'CLCRCRCR'):p.cell(ww,6,s,1,align=al)
    p.ln()
assert round(T,2)==21711.40
y=p.get_y()+4
at(110,y,'VAT rate        Net          VAT        Gross',90,'R','B',7)
at(110,y+5,'0% / rc      21 711,40      0,00      21 711,40',90,'R',z=7)
at(110,y+10,'Total      21 711,40      0,00      21 711,40',90,'R','B',7)
at(10,y+20,'Total gross: 21 711,40 EUR\nPaid by advance (invoice no. 12/01/2026/ZAL from 26.01.2026): 5 000,00 EUR',190)
at(10,y+31,'Left to pay: 16 711,40 EUR',190,b='B',z=11)
at(10,y+38,'In words: sixteen thousand seven hundred eleven EUR 40/100',190)
at(10,y+48,'Remarks: Intra-Community supply of goods, reverse charge - VAT is accounted by the Buyer. Net weight 20 770 kg, 11 bundles, truck PKS 4471F / trailer PKS 88XT. Mill certificates 3.1 acc. to EN 10204 included. NBP rate table 036/A/NBP/2026 from 23.02.2026: 1 EUR = 4,2190 PLN. We kindly ask to send back the signed CMR till 06.03.2026.',190)
at(20,y+90,'..............................\nReceived by',60,'C');at(130,y+90,'Agnieszka Wrona\nPerson authorised to issue',60,'C')
at(10,272,'KRS 0000418872, District Court Poznań - Nowe Miasto i Wilda, share capital 400 000,00 PLN        Printed from the ERP Optima 2026.1        page 1/1',190,'C',z=6)
p.output('../en-pl-steel.pdf')
