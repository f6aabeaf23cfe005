from h import *
from openpyxl import Workbook
from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
wb=Workbook();ws=wb.active;ws.title='FV'
ws.page_setup.paperSize=9; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
for c,w in zip('ABCDEFGH',[8,38,7,8,12,13,8,15]): ws.column_dimensions[c].width=w
B=Font(name='Liberation Sans',size=10,bold=True);N=Font(name='Liberation Sans',size=10)
th=Side(style='thin');bx=Border(left=th,right=th,top=th,bottom=th)
def put(c,v,b=False,al=None,box=False,size=None):
    x=ws[c];x.value=v;x.font=Font(name='Liberation Sans',size=size or 10,bold=b)
    x.alignment=Alignment(horizontal=al,vertical='top',wrap_text=box)
    if box:x.border=bx
put('A1','SMACZNA CHWILA Catering',True,size=16)
put('A2','Ewelina Borkowska, ul. Zamkowa 7/2, 20-110 Lublin, NIP 7121086814')
put('G3','F-ra nr',True);put('H3','26/II/2026',True,'right')
put('G4','data wyst.');put('H4','13.02.2026','right' and False,'right')
put('G5','data usługi');put('H5','11.02.2026',False,'right')
put('A6','Klient:',True);put('B6','Fundacja Otwarte Drzwi');put('B7','ul. 1 Maja 16, 20-410 Lublin');put('B8','NIP 946-21-29-974')
put('A10','Obsługa szkolenia "Wolontariat 2026" w dn. 11.02.2026, 45 os. (wasze zam. mailem z 02.02.2026)')
for c,t in zip('ABCDEFGH',['Lp','Co','j.m.','ilość','cena netto','netto','VAT','brutto']):put(c+'12',t,True,'center',True)
it=[('Przerwa kawowa całodniowa','os.',45,D('22.00'),8),('Lunch bufetowy (2 dania ciepłe, sałatki, deser)','os.',45,D('49.50'),8),('Napoje: woda, soki, lemoniada','kpl',1,D('310.00'),23),('Wynajem zastawy i obrusów','kpl',1,D('180.00'),23),('Dowóz i obsługa kelnerska (2 os. x 5 h)','h',10,D('38.00'),8)]
R=13;s={8:D(0),23:D(0)};br=D(0)
for i,(n,u,q,p,v) in enumerate(it,1):
    w=r(q*p);s[v]+=w
    for c,t,a in zip('ABCDEFGH',[i,n,u,q,f(p),f(w),f'{v}%',f(w*(100+v)/100)],['center',None,'center','right','right','right','center','right']):put(f'{c}{R}',t,False,a,True)
    br+=r(w*(100+v)/100);R+=1
V={v:r(s[v]*v/100) for v in s};tot=sum(s.values())+sum(V.values());assert tot==br,(tot,br)
put(f'E{R}','razem',True);put(f'F{R}',f(sum(s.values())),True,'right');put(f'H{R}',f(tot),True,'right')
R+=1
for v in s:
    put(f'E{R}',f'w tym {v}%');put(f'F{R}',f(s[v]),False,'right');put(f'G{R}',f(V[v]),False,'right');put(f'H{R}',f(s[v]+V[v]),False,'right');R+=1
R+=1;put(f'A{R}',f'RAZEM DO ZAPŁATY: {f(tot)} zł',True,size=13)
put(f'A{R+1}','słownie: '+slow(tot,gr=('grosz','grosze','groszy')))
put(f'A{R+3}','Płatne przelewem do końca miesiąca następującego po miesiącu wystawienia faktury.')
put(f'A{R+4}','Konto: Pekao S.A. 92 1240 6247 7181 4781 5806 9983')
put(f'A{R+6}','Fakturę wystawiła: Ewelina Borkowska')
put(f'A{R+7}','Dziękujemy i zapraszamy ponownie! W marcu 10% rabatu na menu wielkanocne (zamówienia do 27.03.2026).')
ws.oddFooter.center.text='Strona &P z &N'
wb.save('pl-catering.xlsx');print('catering',tot)
