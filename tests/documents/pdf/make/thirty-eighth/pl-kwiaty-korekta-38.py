
from common import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
d='/usr/share/fonts/truetype/dejavu/DejaVuSerif'
pdfmetrics.registerFont(TTFont('D',d+'.ttf'));pdfmetrics.registerFont(TTFont('DB',d+'-Bold.ttf'))
pdfmetrics.registerFontFamily('D',normal='D',bold='DB',italic='D',boldItalic='DB')
A=[('Róża cięta Red Naomi 60 cm',800,'szt','3.85',8),('Tulipan mix, pęczek 10 szt',150,'pęcz','14.20',8),('Gąbka florystyczna 20 szt',12,'op','46.00',23)]
B=[('Róża cięta Red Naomi 60 cm',620,'szt','3.85',8),('Tulipan mix, pęczek 10 szt',150,'pęcz','13.10',8),('Gąbka florystyczna 20 szt',12,'op','46.00',23)]
ra,ba,ta=calc(A);rb,bb,tb=calc(B); df=tuple(b-a for a,b in zip(ta,tb)); tot=-df[2]
acc=nrb('10901665','0000000152208834')
def make(fn):
    b=S('b',fontName='D',fontSize=8,leading=10.5);h=S('h',fontName='DB',fontSize=13,leading=16,alignment=1);P=lambda s,st=b:Paragraph(s,st)
    def tab(rows,w,hd=True):
        t=Table(rows,colWidths=[x*mm for x in w]);t.setStyle([('FONT',(0,0),(-1,-1),'D',7),('GRID',(0,0),(-1,-1),.3,colors.grey),('ALIGN',(2,1),(-1,-1),'RIGHT'),('BACKGROUND',(0,0),(-1,0),colors.Color(.93,.9,.85))]);return t
    hdr=['Lp.','Nazwa','Ilość','jm','Cena netto','Wart. netto','VAT','Kwota VAT','Wart. brutto']
    f=lambda rr:[hdr]+[[i,x[0],x[1],x[2],m(x[3]),m(x[5]),f'{x[4]}%',m(x[6]),m(x[7])] for i,x in enumerate(rr,1)]
    W=[8,55,14,12,18,22,11,20,22]
    e=[P('Lublin, 2026-02-18'),Spacer(1,4*mm),P('Faktura korygująca nr 26-FKS/0031',h),P('<para align=center>oryginał</para>'),Spacer(1,2*mm),
    P('do faktury: <b>26-FVS/0288</b> z dnia 2026-02-11, data sprzedaży 2026-02-11, termin płatności 2026-02-25'),Spacer(1,2*mm),
    Table([[P('<b>Wystawca</b><br/>Hurtownia Kwiatów FLORALUX Sp. z o.o.<br/>ul. Mełgiewska 74, 20-234 Lublin<br/>NIP 712-827-52-11'),P('<b>Kontrahent</b><br/>Kwiaciarnia Piwonia Zofia Rejmak<br/>ul. Lubelska 15, 24-100 Puławy<br/>NIP 813-201-98-68')]],colWidths=[91*mm]*2,style=[('BOX',(0,0),(-1,-1),.5,colors.black),('LINEAFTER',(0,0),(0,0),.5,colors.black)]),Spacer(1,3*mm),
    P('Przyczyna korekty: zwrot – uszkodzenia mrozowe w transporcie (protokół 14/02), zmiana ceny tulipanów wg oferty walentynkowej'),Spacer(1,3*mm),P('<b>Przed korektą</b>'),tab(f(ra),W),Spacer(1,2*mm),P('<b>Po korekcie</b>'),tab(f(rb),W),Spacer(1,3*mm),P('<b>Podsumowanie korekty</b>'),
    tab([['','Stawka','Netto','VAT','Brutto']]+[['zmiana',f'{k}%']+[m(bb[k][i]-ba[k][i]) for i in range(3)] for k in ba]+[['Razem','']+[m(x) for x in df],['Przed korektą','']+[m(x) for x in ta],['Po korekcie','']+[m(x) for x in tb]],[40,18,28,28,28]),Spacer(1,4*mm),
    P(f'<font size=11><b>Do zwrotu: {m(tot)} PLN</b></font>'),P('Słownie: '+slow(tot)),Spacer(1,2*mm),
    P('Sposób rozliczenia: kompensata z należnością z faktury 26-FVS/0288.'),P('Rachunek wystawcy: Santander Bank Polska '+grp(acc)),Spacer(1,4*mm),P('Uzgodnienie warunków korekty: e-mail z dnia 2026-02-13. Obniżenie podstawy opodatkowania w rozliczeniu za luty 2026 (art. 29a ust. 13 ustawy o VAT).'),Spacer(1,14*mm),
    P('....................................... &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Wystawił: Jacek Sidor'),Spacer(1,8*mm),P('<font size=6>Symfonia Handel 2026 · FLORALUX · użytkownik: jsidor</font>')]
    SimpleDocTemplate(fn,pagesize=(210*mm,297*mm),leftMargin=14*mm,rightMargin=14*mm,topMargin=14*mm,bottomMargin=12*mm).build(e)
