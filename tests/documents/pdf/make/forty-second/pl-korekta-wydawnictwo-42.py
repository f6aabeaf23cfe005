from common import *
# ---------- 10 korekta zwrotu książek (fpdf2)
from fpdf import FPDF
ib=iban('2490000','5000045300771620'); n=nip('536190274'); nb=nip('739005512')
p=FPDF(format='A4'); p.set_auto_page_break(False); p.add_font('D','',LB+'Serif-Regular.ttf'); p.add_font('D','B',LB+'Serif-Bold.ttf'); p.add_page()
p.set_font('D','B',11); p.cell(95,6,'Oficyna Wydawnicza „Sowi Staw” Sp. z o.o.'); p.set_font('D','',9); p.cell(95,6,'Otwocko, 2025-11-24',align='R',new_x='LMARGIN',new_y='NEXT')
p.multi_cell(95,4.5,f'ul. Drukarska 15 lok. 4, 05-404 Otwocko\nNIP: {n}\nKonto: Alior Bank {nrb(ib)}',new_x='LMARGIN',new_y='NEXT')
p.ln(5); p.set_font('D','B',14); p.cell(0,8,'FAKTURA KORYGUJĄCA Nr FK/0093/11/2025',align='C',new_x='LMARGIN',new_y='NEXT'); p.set_font('D','',9)
p.cell(0,5,'do faktury VAT nr FS/1472/10/2025 z dnia 2025-10-08, data sprzedaży 2025-10-08, termin zapłaty 2025-12-07',align='C',new_x='LMARGIN',new_y='NEXT')
p.ln(4); p.multi_cell(95,4.5,f'Nabywca:\nKsięgarnia Pod Latarnią Adela Niziurko\nPlac Wolności 3, 11-043 Olsztynek Mały\nNIP: {nb}',border=1,new_x='RIGHT',new_y='TOP'); p.multi_cell(95,4.5,'Data wystawienia: 2025-11-24\nData zwrotu towaru: 2025-11-19\nPrzyczyna korekty: zwrot niesprzedanego nakładu\nDokument zwrotu: ZWZ 0211/11/2025',border=1,new_x='LMARGIN',new_y='NEXT')
I=[('978-83-000-1142-6','Zimorodki. Opowieść o rzece',40,28,'31.42'),('978-83-000-1150-1','Alfabet lasu, wyd. II',25,20,'24.76'),('978-83-000-1099-3','Kuchnia babci Felicji',30,11,'36.19')]
W=[8,36,62,14,22,22,12,14]
def sec(title,idx):
    p.ln(3); p.set_font('D','B',9); p.cell(0,5,title,new_x='LMARGIN',new_y='NEXT'); tot=D(0)
    for w,h in zip(W,['Lp','ISBN','Tytuł','Ilość','Cena netto','Wartość netto','VAT','Jm']): p.cell(w,5,h,border=1,align='C')
    p.ln(); p.set_font('D','',8.5)
    for i,x in enumerate(I,1):
        q=idx(x); v=q*D(x[4]); tot+=v
        for w,h,a in zip(W,[str(i),x[0],x[1],str(q),f(x[4]),f(v),'5%','egz.'],'RLLRRRCC'): p.cell(w,5,h,border=1,align=a)
        p.ln()
    return tot
a=sec('BYŁO (przed korektą):',lambda x:x[2]); b=sec('POWINNO BYĆ (po korekcie):',lambda x:x[3])
va,vb=r(a*5/100),r(b*5/100); dn,dv=b-a,vb-va; A=-(dn+dv)
p.ln(4); p.set_font('D','B',9)
for h in ['','Netto','VAT 5%','Brutto']: p.cell(40,5,h,border=1,align='C')
p.ln(); p.set_font('D','',9)
for h,x,y_ in (('Przed korektą',a,va),('Po korekcie',b,vb),('Korekta (różnica)',dn,dv)):
    for s,al in ((h,'L'),(f(x),'R'),(f(y_),'R'),(f(x+y_),'R')): p.cell(40,5,s,border=1,align=al)
    p.ln()
p.ln(4); p.set_font('D','B',12); p.cell(0,7,f'Do zwrotu: {f(A)} PLN',new_x='LMARGIN',new_y='NEXT'); p.set_font('D','',9)
p.multi_cell(0,5,f'Słownie: {slow(A)}\nKwota zwrotu zostanie skompensowana z najbliższą płatnością Nabywcy.\nUwagi: rabat księgarski 38% bez zmian. Prosimy o potwierdzenie salda palet i ekspozytorów do 2025-12-15.',new_x='LMARGIN',new_y='NEXT')
p.ln(14); p.cell(95,5,'...............................',align='C'); p.cell(95,5,'Klara Szymbor',align='C',new_x='LMARGIN',new_y='NEXT'); p.cell(95,5,'Odebrał / data otrzymania korekty',align='C'); p.cell(95,5,'Wystawił',align='C')
p.set_y(-14); p.set_font('D','',7); p.cell(0,4,'HERMES SQL – Humansoft   |   Wydruk z dnia 2025-11-24 15:36   |   Strona 1 z 1',align='C'); p.output(OUT+'/pl-korekta-wydawnictwo.pdf')
gold('pl-korekta-wydawnictwo','credit_note',program='Humansoft HERMES SQL',number='FK/0093/11/2025',issued='2025-11-24',due=None,amount=str(A),currency='PLN',iban=ib,buyer='Księgarnia Pod Latarnią Adela Niziurko',seller='Oficyna Wydawnicza „Sowi Staw” Sp. z o.o.')

