from lib import *
import subprocess, openpyxl
from openpyxl.styles import Font,Alignment,Border,Side
N='de-hausverwaltung'; ib=iban('DE','250501800910338271'); wk=iban('DE','251205100008712200')
pos=[('Verwaltervergütung 1. Quartal 2026, 24 Wohneinheiten',72,D('24.50'),'WE x Mon.'),('Verwaltervergütung Stellplätze',54,D('3.10'),'Stpl. x Mon.'),('Außerordentl. Eigentümerversammlung 29.01.2026',1,D('320.00'),'pauschal'),('Kopien / Porto Einladung',1,D('61.44'),'lt. Nachweis'),('Mahnwesen Hausgeld (WE 07, WE 19)',2,D('15.00'),'Fall')]
wb=openpyxl.Workbook(); w=wb.active; w.title='Rechnung'
for c,x in zip('ABCDEF',(5,44,9,14,12,13)): w.column_dimensions[c].width=x
F=lambda **k: Font(name='Liberation Sans',size=k.pop('size',10),**k)
def put(a,v,al=None,**k):
    w[a]=v; w[a].font=F(**k)
    if al: w[a].alignment=Alignment(horizontal=al,wrap_text=False)
put('A1','Leinetal Immobilienverwaltung GmbH',bold=True,size=14); put('A2','Miet- und WEG-Verwaltung  ·  Hildesheimer Str. 205  ·  30519 Hannover')
for i,x in enumerate(['WEG Gartenallee 12-16','vertreten durch den Verwaltungsbeirat','c/o Herrn Rolf Ahrens','Gartenallee 14','30449 Hannover'],5): put(f'A{i}',x)
for i,(a,b) in enumerate([('Rechnung Nr.:','HV-061-2026/1'),('Datum:','02.03.2026'),('Objekt-Nr.:','061'),('Steuer-Nr.:','25/204/31877'),('Fällig:','16.03.2026')],5): put(f'D{i}',a); put(f'F{i}',b,'right')
put('A12','Rechnung über Verwaltungsleistungen',bold=True,size=12); put('A13','Leistungszeitraum 01.01.2026 bis 31.03.2026, Verwaltervertrag vom 14.11.2022, Beschluss TOP 5 vom 12.06.2025')
th=Side(style='thin')
for c,x in zip('ABCDEF',('Nr.','Leistung','Anzahl','Einheit','Einzel','Gesamt')):
    put(f'{c}15',x,'right' if c in 'CEF' else None,bold=True); w[f'{c}15'].border=Border(bottom=th)
r=16;s=D(0)
for i,(t,m,p,e) in enumerate(pos,1):
    g=q(m*p);s+=g
    for c,x,al in (('A',str(i),None),('B',t,None),('C',str(m),'right'),('D',e,None),('E',de(p)+' €','right'),('F',de(g)+' €','right')): put(f'{c}{r}',x,al)
    r+=1
mw=q(s*D('.19'));tot=s+mw
for t,x,b in (('Netto',s,0),('19 % MwSt.',mw,0),('Brutto / zu zahlen',tot,1)):
    put(f'D{r}',t,bold=bool(b)); put(f'F{r}',de(x)+' €','right',bold=bool(b)); w[f'F{r}'].border=Border(top=th); r+=1
r+=1
for x in ['Wir bitten um Freigabe durch den Beirat und Anweisung zu Lasten des WEG-Kontos',f'(Hannoversche Bank, IBAN {sp(wk)}) bis zur oben genannten Fälligkeit','auf unser Geschäftskonto:','',f'Leinetal Immobilienverwaltung GmbH, Sparkasse Hannover, IBAN {sp(ib)}','Verwendungszweck: HV-061-2026/1','','Haushaltsnahe Dienstleistungen gem. § 35a EStG sind in dieser Rechnung nicht enthalten.','Die Jahresabrechnung 2025 geht Ihnen bis 30.06.2026 zu.']: put(f'A{r}',x); r+=1
put(f'A{r+12}','Geschäftsführerin Anke Dierking · AG Hannover HRB 58831 · Tel. 0511 5554477 · info@leinetal-hv.example',size=8)
# Calc is missing on this machine: print the sheet's cells as an Excel-like table (cells overflow to the right) with wkhtmltopdf
wb.save(N+'.xlsx')
import html as H
wid=dict(zip('ABCDEF',(5,44,9,14,12,13))); tr=''
for row in range(1,w.max_row+1):
    tds=''
    for c in 'ABCDEF':
        x=w[f'{c}{row}']; st=f'width:{wid[c]*7}px;'
        if x.alignment.horizontal=='right': st+='text-align:right;'
        if x.font.b: st+='font-weight:bold;'
        if x.font.size and x.font.size!=10 and x.value: st+=f'font-size:{x.font.size}pt;'
        if x.border.top and x.border.top.style: st+='border-top:1px solid #000;'
        if x.border.bottom and x.border.bottom.style: st+='border-bottom:1px solid #000;'
        v=H.escape(str(x.value)) if x.value is not None else '&nbsp;'
        tds+=f'<td style="{st}"><div style="white-space:nowrap;{"width:0;" if c in "AD" and not any(w[f"{k}{row}"].value for k in "B") and c=="A" else ""}">{v}</div></td>'
    tr+=f'<tr>{tds}</tr>'
html=f'<!DOCTYPE html><meta charset=utf-8><title>HV-061 Rechnung Q1.xlsx</title><style>body{{font-family:Liberation Sans;font-size:10pt}}table{{border-collapse:collapse;table-layout:fixed;width:679px}}td{{padding:1px 3px;height:16px;overflow:visible}}</style><table>{tr}</table>'
open(N+'.html','w').write(html)
subprocess.run(['wkhtmltopdf','-q','-s','A4','--zoom','1.2',N+'.html',f'../{N}.pdf'])
gold(N,'invoice',number='HV-061-2026/1',issued='2026-03-02',due='2026-03-16',amount=str(tot),currency='EUR',iban=ib,buyer='WEG Gartenallee 12-16',seller='Leinetal Immobilienverwaltung GmbH')
