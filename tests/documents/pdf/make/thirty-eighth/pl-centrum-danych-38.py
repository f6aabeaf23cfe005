
from common import *
from fpdf import FPDF
L=[('Kolokacja szafa 42U, moc gwar. 4 kW','1','mies.','2890.00',23),('Energia elektryczna ponad pakiet (kWh)','1184','kWh','0.98',23),('Łącze IP 1 Gb/s, rozliczenie 95. percentyl (Mb/s)','312','Mb/s','2.15',23),('Pula adresów IPv4 /27','1','mies.','192.00',23),('Remote Hands','2.5','godz.','190.00',23)]
r,by,t=calc(L)
def make(fn):
    p=FPDF(); p.set_auto_page_break(False); p.add_page(); d='/usr/share/fonts/truetype/liberation/LiberationSans-'
    p.add_font('L','',d+'Regular.ttf');p.add_font('L','B',d+'Bold.ttf')
    def c(w,s,b='',z=9,a='L',h=5,nl=False,bd=0,fill=False):
        p.set_font('L',b,z);p.cell(w,h,s,border=bd,align=a,fill=fill,new_x='LMARGIN' if nl else 'RIGHT',new_y='NEXT' if nl else 'TOP')
    p.set_text_color(0,60,120);c(110,'Faktura DC-2026-018845','B',16,h=9);c(80,'NORDKOLO DATA CENTER','B',11,'R',9,True);p.set_text_color(0)
    c(110,'Strona 1 / 1',z=8);c(80,'NordKolo Centrum Danych Sp. z o.o.',z=8,a='R',nl=True)
    for a,b in [('Vectris Analityka S.A.','ul. Serwerowa 1, 80-299 Gdańsk'),('Dział Księgowości','NIP: 583-758-58-40'),('al. Grunwaldzka 411','noc@nordkolo.example, tel. 58 700 41 00'),('80-309 Gdańsk','Kapitał zakładowy: 2 000 000,00 zł'),('NIP: PL 521-395-47-66','KRS 0000498120')]:
        c(110,a);c(80,b,z=8,a='R',nl=True)
    p.ln(6)
    hd=[('Nr nabywcy','K00417'),('Nr umowy','NK/COLO/2023/88'),('Data dokumentu','01.02.2026'),('Data księgowania','01.02.2026'),('Data sprzedaży','31.01.2026')]
    for a,_ in hd: c(38,a,'B',8)
    p.ln(4.5)
    for _,b in hd: c(38,b,'',8)
    p.ln(6)
    hd=[('Zamówienie nr','ZS-104418'),('Wasze odniesienie','PO-VA-2231'),('Metoda płatności','PZ'),('Okres usługi','01-31.01.2026'),('Sprzedawca','Iga Formela')]
    for a,_ in hd: c(38,a,'B',8)
    p.ln(4.5)
    for _,b in hd: c(38,b,'',8)
    p.ln(9)
    W=[18,78,18,16,22,14,24]; p.set_fill_color(225,232,240)
    for w,s in zip(W,['Nr','Opis','Ilość','JM','Cena bez VAT','% VAT','Kwota bez VAT']): c(w,s,'B',8,'L' if w>70 else 'C',6,fill=True)
    p.ln(7)
    for i,x in enumerate(r): 
        for w,s,a in zip(W,[f'U-{2100+i*10}',x[0],x[1],x[2],m(x[3]),'23',m(x[5])],'LLRCRCR'): c(w,s,'',8,a,5.5)
        p.ln(5.5)
    p.line(10,p.get_y()+1,200,p.get_y()+1);p.ln(3)
    for a,b,st in [('Razem PLN bez VAT',t[0],''),('23% VAT',t[1],''),('Razem PLN z VAT',t[2],'B')]:
        c(150,a,st,9,'R');c(40,m(b),st,9,'R',nl=True)
    p.ln(4);p.set_font('L','B',9)
    p.multi_cell(190,5,f'Płatność: polecenie zapłaty. Kwota {m(t[2])} PLN zostanie pobrana z Państwa rachunku bankowego 12 **** **** **** **** **** 4471 w dniu 16.02.2026. Prosimy nie dokonywać przelewu.',new_x='LMARGIN',new_y='NEXT')
    p.ln(2);p.set_font('L','',8)
    p.multi_cell(190,4.2,'Identyfikator wierzyciela (NIW): 5837585840. Identyfikator płatności: K00417-COLO. Odwołanie polecenia zapłaty: konsument 56 dni, pozostali 5 dni roboczych od obciążenia.\nSLA 01/2026: dostępność zasilania 100,000 %, sieci 99,998 %. Planowane prace serwisowe UPS-B: 11.02.2026 02:00-05:00.\nPoprzednia faktura DC-2026-009127 z 01.01.2026, kwota 5 911,07 PLN: rozliczona 16.01.2026.',new_x='LMARGIN',new_y='NEXT')
    p.ln(5);c(60,'Specyfikacja kwoty VAT','B',8,nl=True)
    for s in ['Identyfikator VAT','% VAT','Podstawa VAT','Kwota VAT','Kwota z VAT']: c(36,s,'B',8,'C')
    p.ln(5)
    for s in ['VAT23','23',m(t[0]),m(t[1]),m(t[2])]: c(36,s,'',8,'C')
    p.output(fn)
